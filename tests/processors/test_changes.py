"""What a statement that tells of a change, or of an end, takes the place of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemostream.processors.facts.changes import SlotIndex, takes_place, tells_change
from mnemostream.processors.facts.overs import OverIndex

SUBJECT = "ann"


def changed(old: str, new: str) -> bool:
    """Whether `new` takes the place of `old`, found as the index finds it."""
    index = SlotIndex()
    index.add("old", old, SUBJECT)
    return index.changed_by(new, SUBJECT) == ["old"]


def ended(old: str, new: str, *others: str) -> bool:
    index = OverIndex()
    for n, text in enumerate((old, *others)):
        index.add(str(n), text, SUBJECT)
    return index.ended_by(new, SUBJECT) == ["0"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The stand-up is daily at 9:15.", "Since Monday the stand-up is at 10."),
        ("Ann takes ramipril 5 mg in the morning.", "She raised the ramipril to 10 mg."),
        ("The forecast shows a profit of £1,420.", "The profit is now £1,270."),
        ("Ann gets home from the clinic at six.", "From this week on Ann is home at two."),
        ("Pip: When do you work? Ann: Tuesdays and Thursdays after the shift.",
         "The shifts were moved, so Mondays work better, Tuesdays are out."),
        ("Heron has to be live on 30 June.", "Go-live slips to 15 July."),
    ],
)  # fmt: skip
def test_another_value_of_the_same_takes_its_place(old: str, new: str) -> None:
    assert changed(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The stand-up is at 9:15.", "The stand-up is at 10."),  # nobody says that it changed
        ("The stand-up is at 9:15.", "The review is at 10 now."),
        ("The stand-up is at 9:15.", "The stand-up takes 10 minutes now."),
        ("The rent is 980 euros now.", "The rent is 980 euros now."),
        ("The server went down on 11 January.", "The server went down on 28 January."),
        (
            "Ann applied for the analyst job yesterday (19 January 2026).",
            "Ann starts the analyst job on 1 April.",
        ),
    ],
)
def test_other_things_stay(old: str, new: str) -> None:
    assert not changed(old, new)


def test_what_is_over_takes_the_place_of_what_is_about_it() -> None:
    assert ended(
        "Ann plays badminton at the club.", "Ann quit badminton and the club.", "Ann plays chess at home."
    )
    assert not ended("Ann plays badminton at the club.", "Ann quit the sugar for good.")
    assert not ended("Ann's son Emil plays badminton.", "Ann quit badminton."), "it is Emil who plays"
    assert not ended("Ann plays badminton at the club.", "Ann plays badminton on Mondays, too.")


@given(texts=st.lists(st.text(max_size=60), max_size=5), new=st.text(max_size=60))
def test_an_index_that_is_emptied_finds_nothing(texts: list[str], new: str) -> None:
    slots, over = SlotIndex(), OverIndex()
    for n, text in enumerate(texts):
        for index in (slots, over):
            index.add(str(n), text, SUBJECT)
    found = slots.changed_by(new, SUBJECT)
    assert all(tells_change(new) and takes_place(new, texts[int(n)], SUBJECT) for n in found)
    for n in range(len(texts)):
        for index in (slots, over):
            index.remove(str(n), SUBJECT)
    assert slots.changed_by(new, SUBJECT) == over.ended_by(new, SUBJECT) == []
