"""Times that the calendar names: "3 May 2021", "on the 3rd", "in March", "in 2016", "12/31/2022"."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from . import dates
from .meaning import FUTURE, PAST, UNKNOWN, Meaning, Said, on_day, year_by_tense, year_named

_DAY_NUMBER: Final = re.compile(r"\d{1,2}(?!\d)")
_WEEKDAY: Final = re.compile(r"(?:on )?(mon|tue|wed|thu|fri|sat|sun)")
_NAMES: Final = re.compile(
    r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\b"
)

FAR: Final = timedelta(days=45)


def months_in(words: str) -> list[int]:
    """The numbers of the months that lower-case words name, in order."""
    return [dates.month_number(name) for name in _NAMES.findall(words)]


def day_of_month(said: Said) -> Meaning | None:
    """A day with its month, and perhaps its year: "May 3rd", "Friday, 3 May 2023", "the 3rd of May last year"."""
    number, on = months_in(said.words)[0], int(_DAY_NUMBER.findall(said.words)[0])
    named = year_named(said.words, said.today)
    if named is not None:
        return _noted(date(named, number, on), said)
    return _on_weekday(number, on, said) or _dated(date(said.today.year, number, on), said)


def _on_weekday(number: int, on: int, said: Said) -> Meaning | None:
    """A day that is told with its weekday: of the years around this one at most one has it so."""
    named = _WEEKDAY.match(said.words)
    if named is None:
        return None
    for year in (said.today.year, said.today.year + said.tense, said.today.year - said.tense):
        day = _within(dates.first_day(year, number), on)
        if day is not None and day.weekday() == dates.weekday_number(named[1]):
            return Meaning(None, dates.day(day), note=str(year))
    return None


def _noted(on: date, said: Said) -> Meaning:
    """A day whose year is told; its number stands behind where it is told as "last year"."""
    return Meaning(None, dates.day(on), note="" if str(on.year) in said.words else str(on.year))


def _dated(on: date, said: Said) -> Meaning:
    """A day without its year: the nearest one that fits the tense."""
    year = on.year
    if said.tense == PAST and on > said.today:
        year -= 1
    elif said.tense == FUTURE and on < said.today:
        year += 1
    return Meaning(None, dates.day(on.replace(year=year)), note=str(year))


def iso(said: Said) -> Meaning:
    """A day as "2023-05-03" or "2023/5/3"."""
    year, month, day = map(int, re.split("[-/]", said.words))
    return Meaning(None, dates.day(date(year, month, day)))


def numeric(said: Said) -> Meaning | None:
    """A day as "31.12.2022", day first, or as "12/31/2022" where only one order gives a date."""
    one, other, year = map(int, re.split("[./]", said.words))
    if "/" in said.words:
        if one <= 12 and other <= 12 and one != other:
            return None
        if other > 12:
            one, other = other, one
    on = date(year, other, one)
    return Meaning(None, dates.day(on), note=dates.written(on))


def numbered_day(said: Said) -> Meaning:
    """A day of the month alone: "on the 3rd", "by the 3rd of next month"."""
    number = int(_DAY_NUMBER.findall(said.words)[0])
    month = re.search(r"(last|this|next) month", said.words)
    step = {"last": -1, "this": 0, "next": 1}[month[1]] if month else 0
    first = dates.first_day(said.today.year, said.today.month + step)
    if month is None and said.tense != PAST and _within(first, number) is None:
        return on_day(dates.add_months(first, 1).replace(day=number))  # in February: "on the 30th"
    on = first.replace(day=number)
    if month is None and said.tense == PAST and on > said.today:
        on = dates.add_months(first, -1).replace(day=number)
    elif month is None and said.tense == FUTURE and on < said.today:
        on = dates.add_months(first, 1).replace(day=number)
    return on_day(on)


def day_behind(said: Said, told: date) -> Meaning:
    """A day of the month alone, behind a day told with its month: "on 2 April and come back on the 9th".

    What has to be done by a day before that, lies between: "the fair is on 9 April, I need it by the 5th".
    """
    number = int(_DAY_NUMBER.findall(said.words)[0])
    month = told.replace(day=1)
    before = said.words.startswith("by ") and told > month.replace(day=number) >= said.today
    if number < told.day and not before:
        month = dates.add_months(month, 1)
    return on_day(month.replace(day=number))


def weekday_of_number(said: Said) -> Meaning | None:
    """ "Friday the 13th": the nearest such day that fits the tense, within two years.

    One that is near on the other side is meant rather than one that is far: nobody tells a far one without its month.
    """
    tense = said.tense or FUTURE
    fits, other = _next_such(said, tense), _next_such(said, -tense)
    if other is not None and abs(other - said.today) < FAR and (fits is None or abs(fits - said.today) > FAR):
        return on_day(other)
    if fits is None or (said.tense == UNKNOWN and abs(fits - said.today) > FAR):
        return None
    return on_day(fits)


def _next_such(said: Said, tense: int) -> date | None:
    """The nearest day before or after today with the number and the weekday that the words name."""
    number = int(_DAY_NUMBER.findall(said.words)[0])
    weekday = dates.weekday_number(said.words.removeprefix("on "))
    for step in range(24):
        day = _within(dates.first_day(said.today.year, said.today.month + tense * step), number)
        if day is not None and day.weekday() == weekday and (day - said.today).days * tense >= 0:
            return day
    return None


def _within(first: date, number: int) -> date | None:
    try:
        return first.replace(day=number)
    except ValueError:  # the 31st of a shorter month
        return None


def month_of_year(said: Said) -> Meaning:
    """A month of a year: "March 2021", "March of last year"."""
    year = year_named(said.words, said.today)
    assert year is not None
    note = "" if str(year) in said.words else str(year)
    return Meaning(None, dates.month(year, months_in(said.words)[0]), note=note)


def named_month(said: Said) -> Meaning | None:
    """A month without its year ("in March"): the nearest one that fits the tense."""
    number = months_in(said.words)[0]
    if said.words.startswith("by ") and said.tense != FUTURE:  # "a book by April"
        return None
    year = year_by_tense(said, _month(number))
    return None if year is None else Meaning(None, dates.month(year, number), note=str(year))


def _month(number: int) -> Callable[[int], tuple[date, date]]:
    return lambda year: (dates.first_day(year, number), dates.first_day(year, number + 1))


def year_alone(said: Said) -> Meaning:
    """A year: "in 2016"."""
    return Meaning(None, dates.year(int(said.words[-4:])))


def short_year(said: Said) -> Meaning:
    """A year by its last two digits: "in '98"."""
    short = int(said.words[-2:])
    century = said.today.year // 100 * 100
    year = century + short if century + short <= said.today.year + 5 else century - 100 + short
    return Meaning(None, dates.year(year), note=str(year))
