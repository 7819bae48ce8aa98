"""Who or what a statement points back to, where the turns before say it clearly; and what only cheers."""

import pytest

from mnemostream.processors.extract import extract
from mnemostream.processors.extract.antecedents import Before, with_antecedent

from .speech import asked, said, texts, turn


def _later(text: str, *before: str) -> list[str]:
    """What Ann's turn gives after one of hers, and one of Bob's that asks nothing."""
    own = turn(before[0], turn_id="D1:0", ordinal=0)
    answer = asked(before[1] if len(before) > 1 else "Nice!")
    drafts = extract(turn(text), (own, answer)).drafts
    return [draft.text.removeprefix("9 June 2023: ").removeprefix("9 June 2023, ") for draft in drafts]


@pytest.mark.parametrize(
    ("before", "text", "told"),
    [
        ("My sister Mia visited.", "She loved the lake.", "Ann: Ann's sister Mia loved the lake."),
        ("My older brother moved to Oslo.", "He's got a flat by the sea.",
         "Ann: Ann's older brother has got a flat by the sea."),
        ("My dog is called Luna.", "She's afraid of thunder.", "Ann: Ann's dog Luna is afraid of thunder."),
        ("My kids went camping.", "They saw a bear near the tent.", "Ann: Ann's kids saw a bear near the tent."),
        ("Our neighbour Otto sings.", "And he plays the tuba at night.",
         "Ann: Ann's neighbour Otto plays the tuba at night."),
    ],
)  # fmt: skip
def test_a_person_alone_is_named(before: str, text: str, told: str) -> None:
    assert _later(text, before) == [told]
    own = turn(before, turn_id="D1:0", ordinal=0)
    (draft,) = extract(turn(text), (own, asked("Nice!"))).drafts
    assert draft.context == ("D1:0",), "the turn that names the person"
    assert [source.turn_id for source in draft.sources] == ["D1:2"]


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("My sister and my mother visited.", "She loved the lake with the swans on it."),  # which of them?
        ("My brother visited.", "She loved the lake with the swans on it."),  # nobody who is "she"
        ("Mia visited.", "She loved the lake with the swans on it."),  # a person, or the ship?
        ("I bought a boat.", "It has two sails and a motor from Japan."),
    ],
)
def test_where_it_is_not_clear_the_words_stay(before: str, text: str) -> None:
    assert _later(text, before) == [f"Ann: {text}"]


def test_your_sister_is_the_sister_of_who_is_spoken_to() -> None:
    (text,) = texts("She moved to Oslo in the end.", before="Your sister sounds lovely.")
    assert text == "Ann: Ann's sister moved to Oslo in the end."
    assert with_antecedent("She left.", [Before("Your sister called.", "Bob", None)]) == ("She left.", None)


def test_a_pronoun_in_the_same_statement_stays() -> None:
    (text,) = texts("My sister Mia visited us in June. She loved the lake.")
    assert text.endswith("She loved the lake.")


def test_what_only_points_back_stands_behind_what_it_points_to() -> None:
    (draft,) = said("It was such fun!", before="I heard that you went sailing around Malta.").drafts
    assert (
        draft.text == "9 June 2023, Bob: Bob heard that Ann went sailing around Malta. Ann: It was such fun!"
    )
    assert [source.turn_id for source in draft.sources] == ["D1:2", "D1:1"]
    assert said("It was such fun!", before="Nice!").skipped == "filler"


@pytest.mark.parametrize(
    "text",
    [
        "Congrats on your new boat!",
        "Keep up the good work with the garden!",
        "I'm so proud of you for finishing the course.",
        "Can't wait to hear about the trip.",
        "Good luck with the exam!",
        "Thanks for the kind words about the painting.",
        "Let me know how the interview goes.",
        "Your support means the world.",
    ],
)
def test_what_only_cheers_is_skipped(text: str) -> None:
    assert said(text).skipped in ("filler", "thanks", "greeting")


@pytest.mark.parametrize(
    "text",
    [
        "Thanks for the lift, but I moved to the harbour.",
        "I can't wait to see Rome.",
        "I appreciate the offer, but my doctor forbids sugar.",
        "Congrats, we got engaged at the lighthouse!",
        "Keep bees is what I always wanted.",
        "I'm glad that the operation on the knee went well and the plaster is off.",
    ],
)
def test_a_cheer_that_tells_something_is_kept(text: str) -> None:
    assert said(text).skipped is None
