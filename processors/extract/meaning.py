"""What resolvers of time expressions take and give, and the meanings that they share."""

from datetime import date, timedelta

import msgspec

from ...schemas.memory import EventTime
from . import dates

PAST, FUTURE, UNKNOWN = -1, 1, 0


class Said(msgspec.Struct, frozen=True, gc=False):
    """What a resolver sees: the words in lower case, the day they were said, and the tense around them."""

    words: str
    today: date
    tense: int


class Meaning(msgspec.Struct, frozen=True, gc=False):
    """What a reader sees, and the time: `shown` instead of the words (None: the words), `note` in brackets behind.

    `anchored`: `shown` names the day of saying.
    """

    shown: str | None  # None: as said
    time: EventTime | None
    anchored: bool = False
    note: str = ""  # what follows the words as said, in brackets


def on_day(day: date) -> Meaning:
    """That day, with its date behind the words."""
    return Meaning(None, dates.day(day), note=dates.written(day))


def span(words: str, said: Said, start: date, end: date, granularity: str) -> Meaning:
    """`words` anchored to the day of saying, with the days that are meant."""
    near = (end - timedelta(days=1)).year == said.today.year
    shown = f"{words} {dates.written(said.today)} ({dates.written_span(start, end, with_year=not near)})"
    return Meaning(shown, dates.days(start, end, granularity), anchored=True)


def month_of(day: date) -> Meaning:
    """The month of that day, with its name behind the words."""
    return Meaning(None, dates.month(day.year, day.month), note=f"{dates.MONTHS[day.month - 1]} {day.year}")


def last_saturday(today: date) -> date:
    """The Saturday of the last weekend that began before `today`'s own weekend."""
    back = (today.weekday() - 5) % 7
    return today - timedelta(days=back + 7 if today.weekday() >= 5 else back)
