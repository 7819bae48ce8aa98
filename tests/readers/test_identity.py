"""Ids of turns that come without: stable when a source is published again, or has grown; never shared."""

import hmac
from hashlib import sha256
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from mnemostream.infra.readers import read_turns
from mnemostream.processors.draft import TurnDraft
from mnemostream.processors.identity import Identifier, content_hash
from mnemostream.streams.client import Memory

SAYINGS = st.lists(st.tuples(st.integers(0, 2), st.sampled_from(("yes", "no", "I like tea."))), max_size=12)


def hasher(text: str) -> str:
    return hmac.new(b"k", text.encode(), sha256).hexdigest()[:32]


def identified(said: list[tuple[int, str]], cube: str = "c") -> list[TurnDraft]:
    identifier = Identifier(hasher)
    return [
        identifier.identify(TurnDraft(text=text, speaker="Ann", conversation=conversation), cube)
        for conversation, text in said
    ]


@given(SAYINGS, st.integers(0, 12))
def test_a_longer_export_gives_the_same_ids_for_what_it_had(said: list[tuple[int, str]], cut: int) -> None:
    assert identified(said)[:cut] == identified(said[:cut])


@given(SAYINGS)
def test_no_two_turns_share_an_id(said: list[tuple[int, str]]) -> None:
    ids = [turn.turn_id for turn in identified(said)]
    assert len(set(ids)) == len(ids)
    assert not {turn.turn_id for turn in identified(said, "other")} & set(ids)


def test_a_hash_is_of_all_that_makes_a_turn_what_it_is_but_not_of_assigned_times() -> None:
    turn = TurnDraft(text="yes", speaker="Ann")
    same = TurnDraft(text="yes", speaker="Ann", place="elsewhere", raw=b"x", ordinal=7)
    assert content_hash(turn, hasher) == content_hash(same, hasher)
    for other in (
        TurnDraft(text="no", speaker="Ann"),
        TurnDraft(text="yes", speaker="Ben"),
        TurnDraft(text="yes", speaker="Ann", caption="x"),
        TurnDraft(text="yes", speaker="Ann", metadata={"a": 1}),
    ):
        assert content_hash(other, hasher) != content_hash(turn, hasher)


def test_publishing_again_or_longer_adds_only_what_is_new(tmp_path: Path) -> None:
    first = b"Ann: yes\nBen: I live in Rome.\nAnn: yes\n"
    longer = first + b"Ben: yes\nAnn: yes\n"
    with Memory(tmp_path / "home") as memory:
        reports = [memory.publish(read_turns(source), cube="c") for source in (first, first, longer)]
        counts = [(report.turns, report.duplicates, report.rejected) for report in reports]
        assert counts == [(3, 0, 0), (0, 3, 0), (2, 3, 0)]
        assert memory.status().turns == 5


def test_the_same_id_with_another_turn_is_refused_kept_and_listed(tmp_path: Path) -> None:
    line = '{"turn_id": "t1", "text": "%s", "cube": "c"}\n'
    with Memory(tmp_path / "home") as memory:
        report = memory.publish(read_turns((line % "I live in Rome." + line % "I live in Oslo.").encode()))
        assert (report.turns, report.rejected) == (1, 1)
        assert "same id, different turn" in report.refusals[0].reason
        (letter,) = memory.dead_letters()
        assert letter.raw is not None and b"Oslo" in letter.raw and letter.step == "publish"
        assert memory.status().dead_letters == 1
