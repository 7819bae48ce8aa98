"""What goes on with the talk before it stands behind that: reports, corrections, reminders, an address, a trip."""

import pytest

from mnemostream.processors.extract.openings import is_open, is_receipt, leaves_out, reminds
from mnemostream.processors.extract.utterance import without_lead

from .test_leaning import told


@pytest.mark.parametrize(
    "sentence",
    [
        "We haven't decided yet, Rosa and I talk on Sunday.",
        "I signed and paid!",
        "I've already ordered.",
        "My elbow, but that's only the cold.",
        "I'll remind you in the middle of May if nobody has called.",
    ],
)
def test_what_a_sentence_leaves_out(sentence: str) -> None:
    assert leaves_out(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I signed the lease.",
        "We ordered two chairs.",
        "My elbow hurts.",
        "I'll remind you of the rent on Friday.",
    ],
)
def test_what_says_all(sentence: str) -> None:
    assert not leaves_out(sentence)
    assert not is_open(sentence)


def test_what_points_to_a_kind_or_a_person_is_open() -> None:
    assert is_open("I won't be that kind of neighbour.")
    assert is_open("Tomorrow we get her out!")
    assert not is_open("I got my aunt a bike.")


def test_what_is_a_receipt_and_what_reminds() -> None:
    assert is_receipt("Sent at 9:40 with a copy to Rosa.")
    assert not is_receipt("The letter was sent at 9:40.")
    assert reminds("I'll remind you on 4 May.")
    assert not reminds("I'll remind you of the tax on 4 May.")


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (
            ("Pip: In order. What's the address of the workshop?", "Café Zoé, Bäckergasse 7, Basel."),
            "Pip: What's the address of the workshop? Ann: Café Zoé, Bäckergasse 7, Basel.",
        ),
        (
            (
                "Pip: Fine values. When is the next visit?",
                "In three weeks. He gave no day, they will ring me.",
            ),
            "Pip: When is the next visit? Ann: In three weeks (",
        ),
        (
            (
                "Pip: I've noted the dose. Anything else that bothers you?",
                "My elbow, but that's only the cold.",
            ),
            "Pip: Anything else that bothers Ann? Ann: Ann's elbow, but that's only the cold.",
        ),
        (
            (
                "The lease began on 3 May 2021. I looked at it again.",
                "Pip: Corrected in the file: 3 May 2021.",
            ),
            "Ann: The lease began on 3 May 2021. Pip: Corrected in the file: 3 May 2021.",
        ),
        (
            (
                "The dentist is on the 4th of July. My bike is at the shop.",
                "Pip: I'll remind you the day before.",
            ),
            "Ann: The dentist is on the 4th of July (2023). Pip: Pip will remind Ann the day before.",
        ),
        (
            (
                "My aunt, Rosa, moves in. She takes iron. Can you keep her pills?",
                "Pip: Yes, but ask her doctor first.",
                "She takes it at noon, 5 mg.",
            ),
            "takes iron. She takes it at noon, 5 mg.",
        ),
    ],
)
def test_what_stands_behind_what(said: tuple[str, ...], kept: str) -> None:
    assert any(kept in one for one in told(*said)), told(*said)


def test_a_receipt_alone_is_left_out() -> None:
    assert told("Please send my letter to the landlord.", "Pip: Sent at 9:40 with a copy to you.") == []


def test_a_budget_and_a_departure_go_with_their_trip() -> None:
    trip = told(
        "We want to spend a week in Norway in May. We're flying from Basel. Our budget is 1,500 euros."
    )
    assert len(trip) == 1
    assert trip[0].endswith("We're flying from Basel. Our budget is 1,500 euros.")


def test_that_something_is_done_leads_to_what_it_did() -> None:
    assert without_lead("Done, and the report has 12 pages now.") == "The report has 12 pages now."
    assert without_lead("Done and dusted.") == "Done and dusted."
