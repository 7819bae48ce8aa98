"""Laws of extraction from talk with agents: it never raises, invents nothing, and takes linear time."""

import json
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemostream.processors.extract import extract
from mnemostream.processors.extract.verbs import third_person
from mnemostream.schemas.memory import KINDS

from .speech import turn
from .test_laws import DATES, GRAMMAR, _words

ROLES = ("user", "assistant", "tool", "system")
TALK = [
    *"""I I've I'll you your my we the a and but if were would have booked added moved saved your flight reminder now
    from on every never always Rome Oslo Zoe 412 euros
    7 pm 5 mg error it prints please save translate fix 'quote' "bread
    is holy" says always jokes kidding suppose Pip: * > ``` { } ; | = ( ) , . ! ? - ooc done noted status ok id balance
    3 May until today yesterday una niña el perro fui and Only not yes no Shall I it""".split(),
    "\n",
]
anything = st.text(max_size=200)
talk = st.lists(st.sampled_from(TALK), max_size=40).map(" ".join)
roles = st.sampled_from(ROLES)
plain = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=20)
records = st.recursive(
    st.none() | st.booleans() | st.integers() | plain,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(plain, inner, max_size=5),
    max_leaves=12,
)


@given(text=anything | talk, before=anything | talk, role=roles, by=roles)
def test_any_talk_gives_drafts_or_a_reason(text: str, before: str, role: str, by: str) -> None:
    earlier = turn(before, turn_id="D1:1", ordinal=0, role=by, speaker="Pip", participants=())
    found = extract(turn(text, role=role, participants=()), (earlier,))
    assert bool(found.drafts) != bool(found.skipped)
    for draft in found.drafts:
        assert draft.text.strip()
        assert draft.kind in KINDS
        assert draft.sources[0].turn_id == "D1:2"
        assert role != "assistant" or draft.claim is None
        assert draft.trust == {"system": "document"}.get(role, role)


@given(text=talk, before=talk, role=st.sampled_from(("user", "assistant")))
def test_no_word_is_invented(text: str, before: str, role: str) -> None:
    by = "assistant" if role == "user" else "user"
    earlier = turn(before, turn_id="D1:1", ordinal=0, role=by, speaker="Bob", participants=())
    source = _words(f"{text} {before}")
    allowed = source | {third_person(word) for word in source} | GRAMMAR | DATES | {"ann", "bob"}
    for draft in extract(turn(text, role=role, participants=()), (earlier,)).drafts:
        for word in _words(draft.text):
            assert word in allowed or word.isdigit() or word.removesuffix("'s") in ("ann", "bob"), draft.text


@given(value=records)
def test_a_tools_record_is_told_in_its_own_words(value: object) -> None:
    text = json.dumps(value, ensure_ascii=False)
    for draft in extract(turn(text, role="tool", speaker="bank", participants=()), ()).drafts:
        said = draft.text.split("bank: ", 1)[1]
        assert all(word in text for word in re.findall(r"[^\W_]+", said)), said


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize(
    "unit",
    ["I ", "I've booked ", "if I were ", '"a b c d e f" says ', "a=b;", "*a b* ", "> a\n", "(", "5 ", "my a, ", "- a\n",
     '{"a":1},', "un una el ", "x_y(", "and by the way, ", "is now ", "Only a. "],
)  # fmt: skip
def test_time_is_linear(unit: str, role: str) -> None:
    earlier = turn(
        "What do you take?", turn_id="D1:1", ordinal=0, role="assistant", speaker="Pip", participants=()
    )

    def seconds(size: int) -> float:
        text = (unit * (size // len(unit) + 1))[:size]
        best = 1e9
        for _ in range(2):
            begun = time.process_time()
            extract(turn(text, role=role, participants=()), (earlier,))
            best = min(best, time.process_time() - begun)
        return best

    small, large = seconds(8_000), seconds(64_000)
    assert large < 0.02 or large < 24 * small
