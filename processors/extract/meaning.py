"""What resolvers of time expressions take and give, and the meanings that they share."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

import msgspec

from ...schemas.memory import EventTime
from . import dates

PAST, FUTURE, UNKNOWN = -1, 1, 0
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?:last|this|next) year")


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


def span(words: str, said: Said, start: date, end: date, granularity: str, *, about: bool = False) -> Meaning:
    """`words` anchored to the day of saying, with the days that are meant."""
    near = (end - timedelta(days=1)).year == said.today.year
    days = f"{'about ' if about else ''}{dates.written_span(start, end, with_year=not near)}"
    shown = f"{words} {dates.written(said.today)} ({days})"
    return Meaning(shown, dates.days(start, end, granularity), anchored=True)


def month_of(day: date) -> Meaning:
    """The month of that day, with its name behind the words."""
    return Meaning(None, dates.month(day.year, day.month), note=f"{dates.MONTHS[day.month - 1]} {day.year}")


def last_saturday(today: date) -> date:
    """The Saturday of the last weekend that began before `today`'s own weekend."""
    back = (today.weekday() - 5) % 7
    return today - timedelta(days=back + 7 if today.weekday() >= 5 else back)


def year_named(words: str, today: date) -> int | None:
    """The year that lower-case words name: "2021", "last year"; None where they name none."""
    found = _YEAR.search(words)
    if found is None:
        return None
    if found[0].isdecimal():
        return int(found[0])
    return today.year + {"last": -1, "this": 0, "next": 1}[found[0].split()[0]]


def year_by_tense(said: Said, interval: Callable[[int], tuple[date, date]]) -> int | None:
    """The year whose `interval` [start, end) is the nearest one that fits the tense; None where it shows none."""
    this = said.today.year
    if said.tense == PAST:
        return this if interval(this)[0] <= said.today else this - 1
    if said.tense == FUTURE:
        return this if interval(this)[1] > said.today else this + 1
    return None
