"""Laws of extraction: it never raises, invents nothing, depends on nothing else, and takes linear time."""

import os
import re
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mnemostream.processors.extract import extract
from mnemostream.processors.extract.dates import MONTHS, WEEKDAYS
from mnemostream.processors.extract.declared import past
from mnemostream.processors.extract.verbs import third_person
from mnemostream.schemas.memory import KINDS, TRUSTS

from .speech import asked, said, turn

anything = st.text(st.characters(), max_size=200)
WORDS = (
    """I I'm I've I'd I'll my me you you're you've your we our yesterday today last week next Friday two days ago
    since for 2016 years month in on May June 3rd the a and but or if when is are was have don't love live Rome Oslo
    painted go went do does what how long did hey wow thanks yes no Bob Ann Mel photo here's really just , . ! ? - " 's
    ich bin und nicht der je suis 我 喜欢 😀 ``` | { } : ; ( ) \n making having yourself 5 10 really? great"""
).split(" ")
speech = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
times = st.datetimes(timezones=st.just(UTC))

# What rewriting may add to the words of the sources: names, dates, and these.
GRAMMAR = frozenset(
    """is has does was not cannot for
    doesn't hasn't isn't wasn't had would will themselves image before after the of to and s
    week weekend since until about early mid late year years month months spring summer autumn fall winter""".split()
)
DATES = frozenset(word.lower() for word in (*MONTHS, *WEEKDAYS))


@given(text=anything, before=anything, caption=st.none() | anything, at=times, assumed=st.booleans())
def test_any_text_gives_drafts_or_a_reason(
    text: str, before: str, caption: str | None, at: datetime, assumed: bool
) -> None:
    found = extract(
        turn(text, caption=caption, occurred_at=at, time_assumed=assumed), (asked(before, occurred_at=at),)
    )
    assert bool(found.drafts) != bool(found.skipped)
    for draft in found.drafts:
        assert draft.text.strip()
        assert draft.kind in KINDS
        assert draft.trust in TRUSTS
        assert 0.0 <= draft.salience <= 1.0
        assert draft.sources[0].turn_id == "D1:2"


@given(text=speech, before=speech, caption=st.none() | speech)
def test_no_word_is_invented(text: str, before: str, caption: str | None) -> None:
    source = _words(f"{text} {before} {caption or ''}")
    allowed = (
        source
        | {third_person(word) for word in source}
        | {past(word) for word in source}
        | GRAMMAR
        | DATES
        | {"ann", "bob"}
    )
    for draft in extract(turn(text, caption=caption), (asked(before),)).drafts:
        for word in _words(draft.text):
            assert word in allowed or word.isdigit() or word.removesuffix("'s") in ("ann", "bob"), draft.text


@given(text=speech, before=speech)
@example(text="I yesterday", before="yesterday ? Mel")  # a question of which nothing is said again is context
def test_sources_are_carried_by_the_text(text: str, before: str) -> None:
    for draft in extract(turn(text), (asked(before),)).drafts:
        ids = [source.turn_id for source in draft.sources]
        assert not set(ids) & set(draft.context)
        if "D1:1" in ids:
            assert "Bob: " in draft.text or _words(before) & _words(draft.text)


@given(text=speech | anything, before=speech)
def test_the_same_turn_gives_the_same(text: str, before: str) -> None:
    one, other = asked(before), asked(before)
    first = extract(turn(text), (one,))
    assert first == extract(turn(text), [other])
    assert first == extract(turn(text), (asked("Something else that I said long before."), one))


def test_hash_seeds_change_nothing() -> None:
    program = (
        "import sys; sys.path[:0] = sys.argv[1:]\n"
        "from tests.extract.speech import said\n"
        "print(said('Hey Bob! Zoe, Cid and Oslo: I live in \"The Nest\" since May 2016, you know Ann?', 'Where?'))"
    )
    root = str(Path(__file__).resolve().parents[2])
    printed = {
        subprocess.run(
            [sys.executable, "-c", program, root, str(Path(root) / ".typing")],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(printed) == 1


@given(text=speech | anything)
def test_a_text_without_time_or_tense_shows_no_date(text: str) -> None:
    for draft in said(text, time_assumed=True).drafts:
        assert draft.event_time is None
        assert not draft.text.startswith("9 June 2023")


@pytest.mark.parametrize(
    "unit",
    [
        "I went to the park yesterday, and I saw a dog. ",
        "Mr. ", " ", "\n", "?", "?!a", ".", "-", "```", "| a | b |\n", "I ", "you ", "x", "the last ", "a, ",
        '{"a":1},', "我喜欢猫。", "😀", '"', "Hey, ", "and I ", "Aa ", "(", "a@b.", "my favourite a ", "- ", "a\n b",
        "May ", "for a year ",
    ],
)  # fmt: skip
def test_time_is_linear(unit: str) -> None:
    def seconds(size: int) -> float:
        text = (unit * (size // len(unit) + 1))[:size]
        best = 1e9
        for _ in range(2):
            begun = time.process_time()
            extract(turn(text), (asked(text + "?"),))
            best = min(best, time.process_time() - begun)
        return best

    small, large = seconds(8_000), seconds(64_000)
    assert large < 0.02 or large < 24 * small  # 8 times the text; quadratic would be 64 times


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W_]+(?:'[^\W_]+)*", text.lower().replace("’", "'")))
