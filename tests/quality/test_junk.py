"""Chatter leaves no memories, and what is said among it does."""

import pytest

from benchmarks.junk import measured
from mnemostream.processors.extract import smalltalk


@pytest.mark.parametrize("hand", [str, str.upper, str.lower])
def test_two_phrases_of_chatter_say_nothing(hand: type) -> None:
    for said in (
        "Haha, good one! See you soon",
        "Oh wow... that's amazing 😂",
        "Thanks so much, take care!",
        "Can't complain",
    ):
        assert smalltalk.judged(hand(said)) != smalltalk.STATEMENT, said


@pytest.mark.parametrize(
    "said",
    [
        "I'm good at maths.",
        "I hope to move to Oslo.",
        "You're a nurse.",
        "I love my job.",
        "Great, I bought the boat.",
        "Thanks, Zoe lives in Ghent.",
        "No, I'm vegan.",
    ],
)
def test_one_word_more_is_a_statement(said: str) -> None:
    assert smalltalk.judged(smalltalk.without_lead(said)[0]) == smalltalk.STATEMENT


def test_chatter_leaves_no_junk() -> None:
    found = measured(600)
    assert found["share"] <= 0.02, found["junk_texts"][:10]
    assert found["told"] == found["facts"] > 90


def test_junk_is_seen_where_it_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smalltalk, "is_chatter", lambda *_: False)
    monkeypatch.setattr(smalltalk, "is_short_chatter", lambda *_: False)
    assert measured(200)["share"] > 0.3
