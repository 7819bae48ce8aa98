"""Turns for the tests of extraction: said by Ann to Bob on Friday, 9 June 2023, unless a test says otherwise."""

from datetime import UTC, datetime
from typing import Any

from mnemostream.processors.extract import extract
from mnemostream.processors.turn import Extraction, TurnView

SAID = datetime(2023, 6, 9, 19, 55, tzinfo=UTC)  # a Friday


def turn(text: str, **given: Any) -> TurnView:
    """A turn of Ann's; keyword arguments replace its fields."""
    fields: dict[str, Any] = {
        "turn_id": "D1:2",
        "session_id": "session_1",
        "ordinal": 1,
        "role": "user",
        "speaker": "Ann",
        "participants": ("Ann", "Bob"),
        "occurred_at": SAID,
        **given,
    }
    return TurnView(text=text, **fields)


def asked(text: str, **given: Any) -> TurnView:
    """The turn of Bob's before it."""
    return turn(text, turn_id="D1:1", ordinal=0, speaker="Bob", **given)


def said(text: str, before: str | None = None, **given: Any) -> Extraction:
    """What is extracted from a turn of Ann's, after one of Bob's."""
    return extract(turn(text, **given), (asked(before),) if before is not None else ())


def texts(text: str, before: str | None = None, **given: Any) -> list[str]:
    """The texts of what is extracted, without the day of saying."""
    found = [draft.text for draft in said(text, before, **given).drafts]
    return [text.removeprefix("9 June 2023: ").removeprefix("9 June 2023, ") for text in found]
