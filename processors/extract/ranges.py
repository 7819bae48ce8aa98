"""Times from one day, month or year to another, and weeks of a month: "from Monday to Thursday"."""

import re
from datetime import date, timedelta
from typing import Final

from . import dates
from .calendar_days import months_in
from .meaning import FUTURE, PAST, Meaning, Said, on_day, year_by_tense, year_named

_WEEKDAY: Final = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*")
_NUMBERS: Final = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_YEARS: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_ORDINAL: Final = re.compile(r"\b(first|second|third|fourth|last)\b")
_ORDINALS: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
_DAY: Final = timedelta(days=1)


def weekdays(said: Said) -> Meaning | None:
    """ "From Monday to Thursday": the last such days, or the next, by the tense."""
    first, last = (dates.weekday_number(name) for name in _WEEKDAY.findall(said.words)[:2])
    length = (last - first) % 7
    if said.tense == PAST:
        start = said.today - timedelta(days=(said.today.weekday() - last) % 7 + length)
    elif said.tense == FUTURE:
        start = said.today + timedelta(days=(first - said.today.weekday()) % 7)
    else:
        return None
    return _days(start, start + timedelta(days=length + 1))


def days_of_months(said: Said) -> Meaning | None:
    """ "June 3 to 7", "from 28 May to 2 June 2021": with a year, or the nearest that fits the tense."""
    low, high = (int(number) for number in _NUMBERS.findall(said.words)[:2])
    months = months_in(said.words)
    first, last = months[0], months[-1]
    year = year_named(said.words, said.today)
    if year is None:
        year = year_by_tense(said, lambda year: (date(year, first, low), date(year, last, high) + _DAY))
        year = said.today.year if year is None else year
    start, end = date(year, first, low), date(year, last, high) + _DAY
    if end <= start:
        end = date(year + 1, last, high) + _DAY
    return Meaning(None, dates.days(start, end, "range"), note="" if str(year) in said.words else str(year))


def numbered_days(said: Said) -> Meaning | None:
    """ "From the 3rd to the 7th" of the month that fits the tense."""
    low, high = (int(number) for number in _NUMBERS.findall(said.words)[:2])
    month = said.today.replace(day=1)
    if said.tense == PAST and low > said.today.day:
        month = dates.add_months(month, -1)
    elif said.tense == FUTURE and high < said.today.day:
        month = dates.add_months(month, 1)
    elif said.tense not in (PAST, FUTURE):
        return None
    return _days(month.replace(day=low), month.replace(day=high) + _DAY) if low < high else None


def months(said: Said) -> Meaning | None:
    """ "From May to July", "between March 2020 and June 2021"."""
    first, last = months_in(said.words)[:2]
    years = [int(year) for year in _YEARS.findall(said.words)]
    if not years:
        named = year_by_tense(
            said, lambda year: (dates.first_day(year, first), dates.first_day(year, last + 1))
        )
        if named is None:
            return None
        years = [named if first <= last or said.tense == FUTURE else named - (last < said.today.month)]
    start_year = years[0] if len(years) > 1 or first <= last else years[0] - bool(_YEARS.search(said.words))
    end_year = years[-1] if len(years) > 1 or first <= last else start_year + 1
    start, end = dates.first_day(start_year, first), dates.first_day(end_year, last + 1)
    if end <= start:
        return None
    told = all(str(year) in said.words for year in (start_year, end_year))
    note = "" if told else str(start_year) if start_year == end_year else f"{start_year} to {end_year}"
    return Meaning(None, dates.months(start, end), note=note)


def years(said: Said) -> Meaning | None:
    """ "From 2015 to 2018", "2015-2018"."""
    first, last = (int(year) for year in _YEARS.findall(said.words)[:2])
    return Meaning(None, dates.years(first, last + 1)) if first < last else None


def week_of(said: Said) -> Meaning | None:
    """ "The week of 5 June": from its Monday to its Sunday."""
    number, on = months_in(said.words)[0], int(_NUMBERS.findall(said.words)[0])
    year = year_named(said.words, said.today)
    if year is None:
        year = year_by_tense(said, lambda year: (date(year, number, on), date(year, number, on) + _DAY))
    if year is None:
        return None
    day = date(year, number, on)
    monday = day - timedelta(days=day.weekday())
    time = dates.days(monday, monday + timedelta(days=7), "week")
    return Meaning(None, time, note=dates.written_span(monday, monday + timedelta(days=7)))


def nth_of_month(said: Said) -> Meaning | None:
    """ "The first week of May", "the last weekend in June 2021", "the third Monday of next month"."""
    found = _ORDINAL.search(said.words)
    assert found is not None
    nth, unit = _ORDINALS[found[1]], said.words[found.end() :].split()[0]
    month = _month(said, nth, unit)
    if month is None:
        return None
    start, end, granularity = _nth(month, nth, unit)
    if granularity == "day":
        return on_day(start)
    return Meaning(None, dates.days(start, end, granularity), note=dates.written_span(start, end))


def _month(said: Said, nth: int, unit: str) -> date | None:
    """The first day of the month that is named."""
    rest = said.words[said.words.index(unit) :]
    if step := re.search(r"\b(last|this|next|the) month", rest):
        on = {"last": -1, "this": 0, "the": 0, "next": 1}[step[1]]
        return dates.first_day(said.today.year, said.today.month + on)
    number, year = months_in(rest)[0], year_named(rest, said.today)
    if year is None:
        year = year_by_tense(said, lambda year: _nth(dates.first_day(year, number), nth, unit)[:2])
    return None if year is None else dates.first_day(year, number)


def _nth(month: date, nth: int, unit: str) -> tuple[date, date, str]:
    """The `nth` week, weekend or weekday of a month, as [start, end), and how fine it is."""
    if unit == "week":
        after = dates.first_day(month.year, month.month + 1)
        start = after - timedelta(days=7) if nth < 0 else month + timedelta(days=7 * (nth - 1))
        return start, start + timedelta(days=7), "week"
    if unit == "weekend":
        saturday = dates.nth_weekday(month.year, month.month, 5, nth)
        return saturday, saturday + timedelta(days=2), "range"
    on = dates.nth_weekday(month.year, month.month, dates.weekday_number(unit), nth)
    return on, on + _DAY, "day"


def _days(start: date, end: date) -> Meaning:
    return Meaning(None, dates.days(start, end, "range"), note=dates.written_span(start, end))
