"""What a question asks for beyond its words: a period, a point in time, people."""

import re
from datetime import UTC, datetime
from typing import Final

import msgspec

from ..text import analyse

_MONTHS: Final = (
    "january february march april may june july august september october november december".split()
)
_MONTH: Final = "|".join([*(f"{name}|{name[:3]}" for name in _MONTHS), "sept"])
_DAY_MONTH: Final = re.compile(
    rf"\b(?:(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?({_MONTH})|({_MONTH})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?)\b"
    rf"(?:,?\s+(\d{{4}}))?(?!\d)",
    re.IGNORECASE,
)
_MONTH_YEAR: Final = re.compile(rf"\b({_MONTH})\.?,?\s+(?:of\s+)?(\d{{4}})\b", re.IGNORECASE)
_ISO: Final = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_YEAR: Final = re.compile(r"\b(19\d\d|20\d\d)\b")
_WHEN: Final = re.compile(
    r"\bwhen\b|\bhow long ago\b|"
    r"\b(?:what|which|what's the)\s+(?:\w+\s+)?(?:date|day|month|year|time|season|week|weekend)\b",
    re.IGNORECASE,
)


class Period(msgspec.Struct, frozen=True, kw_only=True):
    """A half-open interval of time, aware UTC."""

    start: datetime
    end: datetime

    def covers(self, instant: datetime) -> bool:
        """Whether the instant lies in it."""
        return self.start <= instant < self.end

    def meets(self, start: datetime, end: datetime) -> bool:
        """Whether it shares an instant with [start, end)."""
        return start < self.end and end > self.start


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """A question as retrieval sees it.

    `terms` maps each term to its weight, `order` has them as they stand, with repeats; `period` is what it names ("in May 2023"); `asks_when` tells that
    the answer is a time.
    """

    terms: dict[str, float]
    order: tuple[str, ...] = ()
    period: Period | None = None
    asks_when: bool = False


def read_question(text: str) -> Question:
    """Read a question; the same text always gives the same reading."""
    order = analyse(text)
    return Question(
        terms=dict.fromkeys(order, 1.0), order=order, period=_period(text), asks_when=bool(_WHEN.search(text))
    )


def _period(text: str) -> Period | None:
    """The first period named with its year; a day or month without one says too little."""
    if iso := _ISO.search(text):
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    if (day := _DAY_MONTH.search(text)) and day[5]:
        return _day(int(day[5]), _number(day[2] or day[3]), int(day[1] or day[4]))
    if month := _MONTH_YEAR.search(text):
        number, year = _number(month[1]), int(month[2])
        return _between((year, number), (year + number // 12, number % 12 + 1))
    if year_only := _YEAR.search(text):
        return _between((int(year_only[1]), 1), (int(year_only[1]) + 1, 1))
    return None


def _number(month: str) -> int:
    return next(i for i, name in enumerate(_MONTHS, 1) if name.startswith(month.lower()[:3]))


def _day(year: int, month: int, day: int) -> Period | None:
    try:
        start = datetime(year, month, day, tzinfo=UTC)
        return Period(start=start, end=datetime.fromordinal(start.toordinal() + 1).replace(tzinfo=UTC))
    except (ValueError, OverflowError):  # 31 February, or the last day of year 9999
        return None


def _between(start: tuple[int, int], end: tuple[int, int]) -> Period | None:
    try:
        return Period(start=datetime(*start, 1, tzinfo=UTC), end=datetime(*end, 1, tzinfo=UTC))
    except ValueError:
        return None
