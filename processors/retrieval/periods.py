"""Periods that a question names: days, months, seasons, years and ranges of them, with or without a year.

With a reference date relative ones are resolved, too ("last month", "two weeks ago"), and one without a year is the
last of its kind. Without one they stay what they are: May of any year.
"""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Final

import msgspec

from ..extract import dates
from ..extract.when import find_times

BEGINNING: Final = datetime(1, 1, 1, tzinfo=UTC)
END: Final = datetime(9999, 12, 31, tzinfo=UTC)
_LONG: Final = timedelta(days=300)  # what lasts longer is of no month

_MONTH: Final = "|".join([*(f"{name}|{name[:3]}" for name in dates.MONTHS), "sept"])
_SEASON: Final = "|".join(dates.SEASONS)
_DATE: Final = (
    r"(?:the\s+|early\s+|late\s+|mid[ -]|the (?:beginning|start|end|middle) of\s+)?"
    r"(?P<iso{n}>\d{{4}}-\d{{1,2}}-\d{{1,2}})"
    r"|(?:the\s+)?(?P<day{n}>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<of{n}>{month})\b\.?(?:,?\s*(?P<year_a{n}>\d{{4}}))?(?!\d)"
    r"|(?P<month{n}>{month})\b\.?\s+(?P<on{n}>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)(?:,?\s*(?P<year_b{n}>\d{{4}}))?(?!\d)"
    r"|(?:(?:the\s+)?(?:early|late|mid|beginning of|start of|end of|middle of|summer of)[ -])?"
    r"(?P<alone{n}>{month}|{season})\b\.?(?:,?\s+(?:of\s+)?(?P<year_c{n}>\d{{4}}))?(?!\d)"
    r"|(?P<year_d{n}>(?:19|20)\d\d)\b"
)


def _one(number: int) -> str:
    return "(?:" + _DATE.format(n=number, month=_MONTH, season=_SEASON) + ")"


_RANGE: Final = re.compile(
    rf"\b(?:between|from)\s+{_one(1)}\s+(?:and|to|until|till|through)\s+{_one(2)}", re.IGNORECASE
)
_BEFORE: Final = re.compile(
    rf"\b(?P<how>before|until|till|prior to|by|after|since)\s+{_one(1)}", re.IGNORECASE
)
_SPAN_BEFORE: Final = re.compile(
    rf"\b(?:the|last|a|one|two|three|four|2|3|4)\s+(?P<unit>week(?:end)?|month|day)s?\s+before\s+{_one(1)}",
    re.IGNORECASE,
)
_PLAIN: Final = re.compile(_one(1), re.IGNORECASE)
_IN: Final = re.compile(  # without a year a month may be a word: "may", "march"
    r"\b(?:in|during|of|on|last|this|next|every|early|late|mid|the)[ -]+$", re.IGNORECASE
)
_HINT: Final = re.compile(rf"\d{{4}}|{_MONTH}|{_SEASON}", re.IGNORECASE)
_PARTLY: Final = re.compile("early|late|mid", re.IGNORECASE)
_COUNTS: Final = {"two": 2, "three": 3, "four": 4, "2": 2, "3": 3, "4": 4}
_UNITS: Final = {"day": 1, "week": 7, "weekend": 7, "month": 31}


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

    @property
    def open(self) -> bool:
        """Whether it has no beginning or no end."""
        return self.start == BEGINNING or self.end == END

    @property
    def fine(self) -> bool:
        """Whether it is as short as what is said in one conversation."""
        return self.end - self.start <= timedelta(days=2)


class Recurring(msgspec.Struct, frozen=True, kw_only=True):
    """Some months of any year, or one day of one."""

    months: tuple[int, ...]
    day: int | None = None
    open: bool = False
    fine: bool = False

    def covers(self, instant: datetime) -> bool:
        """Whether the instant lies in it."""
        return instant.month in self.months and self.day in (None, instant.day)

    def meets(self, start: datetime, end: datetime) -> bool:
        """Whether it shares a day with [start, end)."""
        if end - start > _LONG:
            return False
        last = end - timedelta(microseconds=1)
        if self.day is not None and last - start < timedelta(days=1):
            return self.covers(start)
        if self.day is not None and last - start > timedelta(days=7):
            return False
        return (
            self.covers(start)
            or self.covers(last)
            or any(self.covers(start + timedelta(days=days)) for days in range((last - start).days))
        )


class _Named(msgspec.Struct, frozen=True):
    """A date as it is named: what is left out is None."""

    year: int | None
    months: tuple[int, ...] = ()
    day: int | None = None

    def within(self, year: int) -> Period | None:
        """The period in a year; None where the calendar has no such day."""
        try:
            if not self.months:
                return _between(date(year, 1, 1), date(year + 1, 1, 1))
            if self.day is not None:
                on = date(year, self.months[0], self.day)
                return _between(on, on + timedelta(days=1))
            begins = year - (self.months[0] > self.months[-1])  # winter begins in the year before
            return _between(
                date(begins, self.months[0], 1), dates.add_months(date(year, self.months[-1], 1), 1)
            )
        except (ValueError, OverflowError):
            return None


def read_period(text: str, reference: datetime | None = None) -> Period | Recurring | None:
    """The first period that `text` names; None where it names none, or one that the calendar does not have.

    `reference`: when it is asked.
    """
    today = None if reference is None else reference.astimezone(UTC).date()
    if not _HINT.search(text):
        return None if today is None else _relative(text, today)
    if span := _stretch(text, today):
        return span
    dated = [(match, _named(match, 1)) for match in _PLAIN.finditer(text)]
    for _, named in dated:
        if named.year is not None:
            return named.within(named.year)
    if today is not None and (relative := _relative(text, today)):
        return relative
    for match, named in dated:
        if named.day is not None or _IN.search(text[: match.start()]) or _PARTLY.match(match[0]):
            return _placed(named, today)
    return None


def _stretch(text: str, today: date | None) -> Period | Recurring | None:
    """A period between two dates, or on one side of one."""
    if (match := _RANGE.search(text)) and (span := _range(match, today)):
        return span
    if (match := _SPAN_BEFORE.search(text)) and isinstance(
        anchor := _placed(_named(match, 1), today), Period
    ):
        count = _COUNTS.get(match[0].split()[0].lower(), 1)
        length = timedelta(days=_UNITS[match["unit"].lower()] * count + 1)
        return Period(start=anchor.start - min(length, anchor.start - BEGINNING), end=anchor.start)
    if (match := _BEFORE.search(text)) and isinstance(anchor := _placed(_named(match, 1), today), Period):
        return _open(match["how"].lower(), anchor)
    return None


def _relative(text: str, today: date) -> Period | None:
    times = [one.time for one in find_times(text, today) if one.time is not None]
    return Period(start=times[0].start, end=times[0].end) if times else None


def _range(match: re.Match[str], today: date | None) -> Period | Recurring | None:
    first, last = _named(match, 1), _named(match, 2)
    if first.year is None and last.year is not None:
        first = _Named(last.year, first.months, first.day)
    if not first.months and first.year is None:
        return None
    if first.year is None and last.year is None and today is None:
        if first.months and last.months:
            return Recurring(months=_months(first.months[0], last.months[-1]))
        return None
    start, end = _placed(first, today), _placed(last, today)
    if not isinstance(start, Period) or not isinstance(end, Period):
        return None
    if end.end <= start.start:  # "from November to February"
        moved = last.within(start.start.year + 1)
        end = moved or end
    return Period(start=start.start, end=end.end) if start.start < end.end else None


def _open(how: str, anchor: Period) -> Period:
    if how in ("before", "prior to"):
        return Period(start=BEGINNING, end=anchor.start)
    if how in ("until", "till", "by"):
        return Period(start=BEGINNING, end=anchor.end)
    return Period(start=anchor.start if how == "since" else anchor.end, end=END)


def _placed(named: _Named, today: date | None) -> Period | Recurring | None:
    """A date in its year; without one in the last year in which it had begun by `today`, or in any."""
    if named.year is not None:
        return named.within(named.year)
    if today is not None:
        found = named.within(today.year)
        if found is not None and found.start.date() > today:
            found = named.within(today.year - 1)
        return found
    return Recurring(months=named.months, day=named.day)


def _named(match: re.Match[str], number: int) -> _Named:
    def of(name: str) -> str | None:
        found: str | None = match[f"{name}{number}"]
        return found

    if iso := of("iso"):
        year, month, day = map(int, iso.split("-"))
        return _Named(year, (month,), day)
    given = next(
        (int(found) for name in ("year_a", "year_b", "year_c", "year_d") if (found := of(name))), None
    )
    if month_name := of("of") or of("month"):
        return _Named(given, (dates.month_number(month_name),), int(of("day") or of("on") or 0))
    if alone := of("alone"):
        if alone.lower() in dates.SEASONS:
            begins = dates.SEASONS[alone.lower()]
            return _Named(given, _months(begins, (begins + 1) % 12 + 1))
        return _Named(given, (dates.month_number(alone),))
    return _Named(given)


def _months(first: int, last: int) -> tuple[int, ...]:
    """The months from one to another, beyond December if need be."""
    return tuple((first - 1 + step) % 12 + 1 for step in range((last - first) % 12 + 1))


def _between(start: date, end: date) -> Period:
    return Period(
        start=datetime(start.year, start.month, start.day, tzinfo=UTC),
        end=datetime(end.year, end.month, end.day, tzinfo=UTC),
    )
