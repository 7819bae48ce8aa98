"""Days, weeks, months, seasons and years as half-open intervals, and how they are written for a reader."""

from datetime import UTC, date, datetime, timedelta
from typing import Final

from ...schemas.memory import EventTime

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS: Final = {
    "winter": 12,
    "spring": 3,
    "summer": 6,
    "autumn": 9,
    "fall": 9,
}  # first month, northern half
_DAY: Final = timedelta(days=1)


def month_number(name: str) -> int:
    """1 to 12 of a month's name or its abbreviation."""
    key = name[:3].capitalize()
    return next(n for n, month in enumerate(MONTHS, 1) if month.startswith(key))


def weekday_number(name: str) -> int:
    """0 (Monday) to 6 of a weekday's name or its abbreviation."""
    key = name[:3].capitalize()
    return next(n for n, day in enumerate(WEEKDAYS) if day.startswith(key))


def days(start: date, end: date, granularity: str) -> EventTime:
    """[`start`, `end`) in UTC."""
    return EventTime(start=_instant(start), end=_instant(end), granularity=granularity)


def day(on: date) -> EventTime:
    """The whole day."""
    return days(on, on + _DAY, "day")


def month(year: int, number: int) -> EventTime:
    """A month; `number` may lie outside 1 to 12 and then counts into other years."""
    first = first_day(year, number)
    return days(first, first_day(year, number + 1), "month")


def season(year: int, name: str) -> EventTime:
    """A season of three months; winter begins in December of the year before."""
    number = SEASONS[name]
    begins = year - 1 if number == 12 else year
    return days(first_day(begins, number), first_day(begins, number + 3), "season")


def year(number: int) -> EventTime:
    """A calendar year."""
    return days(date(number, 1, 1), date(number + 1, 1, 1), "year")


def years(first: int, after: int) -> EventTime:
    """The calendar years from `first` to before `after`."""
    return days(date(first, 1, 1), date(after, 1, 1), "year" if after == first + 1 else "range")


def add_months(to: date, count: int) -> date:
    """The same day some months on or back, or the month's last day."""
    first = first_day(to.year, to.month + count)
    last = first_day(first.year, first.month + 1) - _DAY
    return date(first.year, first.month, min(to.day, last.day))


def months(start: date, end: date) -> EventTime:
    """Whole months, from the one of `start` to before the one of `end`; both are firsts."""
    return days(start, end, "range")


def nth_weekday(year_number: int, number: int, weekday: int, nth: int) -> date:
    """The `nth` such weekday of a month, or its last one for -1; raises ValueError where there is none."""
    if nth < 0:
        last = first_day(year_number, number + 1) - _DAY
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = first_day(year_number, number)
    return first.replace(day=1 + (weekday - first.weekday()) % 7 + 7 * (nth - 1))


def written_month(on: date) -> str:
    """A month as a reader sees it: "May 2023"."""
    return f"{MONTHS[on.month - 1]} {on.year}"


def written(on: date) -> str:
    """A day as a reader sees it: "8 May 2023"."""
    return f"{on.day} {MONTHS[on.month - 1]} {on.year}"


def written_span(start: date, end: date, *, with_year: bool = True) -> str:
    """First and last day of [`start`, `end`) as a reader sees them: "2 to 8 June 2023"."""
    last = end - _DAY
    year_of = f" {last.year}" if with_year or start.year != last.year else ""
    if start == last:
        return f"{last.day} {MONTHS[last.month - 1]}{year_of}"
    if (start.year, start.month) == (last.year, last.month):
        return f"{start.day} to {last.day} {MONTHS[last.month - 1]}{year_of}"
    first = f"{start.day} {MONTHS[start.month - 1]}" + (f" {start.year}" if start.year != last.year else "")
    return f"{first} to {last.day} {MONTHS[last.month - 1]}{year_of}"


def first_day(year_number: int, month_number_: int) -> date:
    """The first of a month; the number may lie outside 1 to 12 and then counts into other years."""
    return date(year_number + (month_number_ - 1) // 12, (month_number_ - 1) % 12 + 1, 1)


def _instant(on: date) -> datetime:
    return datetime(on.year, on.month, on.day, tzinfo=UTC)
