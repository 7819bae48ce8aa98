"""Parts of months and years: "early June", "the end of last month", "Q3 2022", "the 90s", "in the summer of 2019"."""

import re
from datetime import date, timedelta
from typing import Final

from ...schemas.memory import EventTime
from . import dates
from .calendar_days import months_in
from .meaning import PAST, Meaning, Said, year_by_tense, year_named

_PART: Final = re.compile(r"\b(early|mid(?:dle)?|late|beginning|start|end)\b")
_PARTS: Final = {"beginning": "early", "start": "early", "middle": "mid", "end": "late"}
_SEASON: Final = re.compile(r"\b(spring|summer|fall|autumn|winter)\b")
_QUARTER: Final = re.compile(r"\bq([1-4])\b|\b(first|second|third|fourth|last) quarter\b")
_HALF: Final = re.compile(r"\bh([12])\b|\b(first|second) half\b")
_STEP: Final = re.compile(
    r"\b(this past|last|past|this|next|the) (week|month|year|quarter|spring|summer|fall|autumn|winter)\b"
)
_STEPS: Final = {"last": -1, "past": -1, "this past": -1, "this": 0, "the": 0, "next": 1}
_ORDINALS: Final = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}
_DECADE: Final = re.compile(r"(?:(19|20)(\d)0s|['’]?([5-9])0s|(fif|six|seven|eigh|nine)ties)")
_TIES: Final = {"fif": "5", "six": "6", "seven": "7", "eigh": "8", "nine": "9"}
_IN_MONTH: Final = {"early": (1, 11), "mid": (11, 21), "late": (21, None)}
_IN_YEAR: Final = {"early": (1, 5), "mid": (5, 9), "late": (9, 13)}
_DAY: Final = timedelta(days=1)


def part_of(words: str) -> str:
    """ "early", "mid" or "late", as lower-case words say."""
    found = _PART.search(words)
    return _PARTS.get(found[1], found[1]) if found else ""


def month_part(said: Said) -> Meaning | None:
    """The first, second or last ten days of a month: "early June", "the end of May 2021"."""
    number, part = months_in(said.words)[-1], part_of(said.words)
    year = year_named(said.words, said.today)
    if year is None:
        year = year_by_tense(said, lambda year: _days(year, number, part))
    if year is None:
        return None
    note = "" if str(year) in said.words else str(year)
    return Meaning(None, dates.days(*_days(year, number, part), "range"), note=note)


def _days(year: int, number: int, part: str) -> tuple[date, date]:
    first = dates.first_day(year, number)
    low, high = _IN_MONTH[part]
    return first.replace(day=low), first.replace(day=high) if high else dates.first_day(year, number + 1)


def year_part(said: Said) -> Meaning | None:
    """A third of a year: "mid-2019", "late last year", "the end of the year"."""
    year, part = year_named(said.words, said.today), part_of(said.words)
    if (
        year is None and said.tense == PAST and part != "early"
    ):  # "at the end of the year", told afterwards: of which?
        return None
    year = said.today.year if year is None else year
    low, high = _IN_YEAR[part]
    time = dates.months(dates.first_day(year, low), dates.first_day(year, high))
    return Meaning(None, time, note="" if str(year) in said.words else f"{part} {year}")


def unit_part(said: Said) -> Meaning | None:
    """A part of the last, this or the next week or month: "early next month", "at the end of the week"."""
    found = _STEP.search(said.words)
    assert found is not None
    part, step, today = part_of(said.words), _STEPS[found[1]], said.today
    if found[1] == "the" and said.tense == PAST:
        return None
    if found[2] == "month":
        month = dates.first_day(today.year, today.month + step)
        start, end = _days(month.year, month.month, part)
        return Meaning(None, dates.days(start, end, "range"), note=f"{part} {dates.written_month(month)}")
    monday = today + timedelta(days=7 * step - today.weekday())
    low, high = {"early": (0, 2), "mid": (2, 4), "late": (4, 7)}[part]
    start, end = monday + timedelta(days=low), monday + timedelta(days=high)
    return Meaning(None, dates.days(start, end, "range"), note=dates.written_span(start, end))


def within(said: Said) -> Meaning | None:
    """What is left or gone of a week, month or year: "earlier this year", "later this month"."""
    when, unit, today = said.words.split()[0], said.words.split()[-1], said.today
    start, end = {
        "week": lambda: (_monday(today), _monday(today) + timedelta(days=7)),
        "month": lambda: (today.replace(day=1), dates.first_day(today.year, today.month + 1)),
        "year": lambda: (date(today.year, 1, 1), date(today.year + 1, 1, 1)),
    }[unit]()
    start, end = (start, today) if when == "earlier" else (today + _DAY, end)
    if start >= end:
        return None
    note = {
        "week": dates.written_span(start, end),
        "month": dates.written_month(today),
        "year": str(today.year),
    }[unit]
    return Meaning(None, dates.days(start, end, "range"), note=note)


def _monday(today: date) -> date:
    return today - timedelta(days=today.weekday())


def season(said: Said) -> Meaning | None:
    """A season with its year ("the summer of 2019"), or the nearest one that fits the tense ("in the fall")."""
    found = _SEASON.search(said.words)
    assert found is not None
    name = found[1]
    year = year_named(said.words, said.today)
    if year is None:
        year = year_by_tense(said, lambda year: _interval(dates.season(year, name)))
    if year is None:
        return None
    if name == "winter":
        return Meaning(None, dates.season(year, name), note=f"winter {year - 1} to {year}")
    return Meaning(None, dates.season(year, name), note="" if str(year) in said.words else f"{name} {year}")


def season_part(said: Said) -> Meaning | None:
    """A month of a season: "late summer", "early last spring"."""
    found, part = _SEASON.search(said.words), part_of(said.words)
    assert found is not None
    step = _STEP.search(said.words)
    year = year_named(said.words, said.today)
    if year is None and step:
        whole = dates.season(said.today.year, found[1])
        past, next_one = whole.end.date() <= said.today, whole.start.date() > said.today
        year = said.today.year + {-1: 0 if past else -1, 0: 0, 1: 0 if next_one else 1}[_STEPS[step[1]]]
    month_on = {"early": 0, "mid": 1, "late": 2}[part]

    def month(year: int) -> tuple[date, date]:
        start = dates.season(year, found[1]).start.date()
        first = dates.first_day(start.year, start.month + month_on)
        return first, dates.first_day(first.year, first.month + 1)

    if year is None:
        year = year_by_tense(said, month)
    if year is None:
        return None
    start, end = month(year)
    return Meaning(None, dates.days(start, end, "month"), note=dates.written_month(start))


def quarter(said: Said) -> Meaning | None:
    """A quarter of a year: "Q3 2022", "the first quarter", "last quarter"."""
    if (found := _QUARTER.search(said.words)) and not re.match("(?:last|this|next) quarter$", said.words):
        return _months_of_year(said, int(found[1]) if found[1] else _ORDINALS[found[2]], 3)
    step = _STEP.search(said.words)
    assert step is not None
    first = dates.first_day(said.today.year, (said.today.month - 1) // 3 * 3 + 1 + 3 * _STEPS[step[1]])
    return _written_months(first, 3)


def half(said: Said) -> Meaning | None:
    """A half of a year: "the first half of 2021", "H2 2020"."""
    found = _HALF.search(said.words)
    assert found is not None
    return _months_of_year(said, int(found[1]) if found[1] else _ORDINALS[found[2]], 6)


def _months_of_year(said: Said, number: int, length: int) -> Meaning | None:
    low = 1 + length * (number - 1)
    year = year_named(said.words, said.today)
    if year is None and re.search(r"\bof the year\b", said.words):
        year = said.today.year
    if year is None:
        year = year_by_tense(
            said, lambda year: (dates.first_day(year, low), dates.first_day(year, low + length))
        )
    return None if year is None else _written_months(dates.first_day(year, low), length)


def _written_months(first: date, length: int) -> Meaning:
    end = dates.first_day(first.year, first.month + length)
    last = end - _DAY
    return Meaning(
        None,
        dates.months(first, end),
        note=f"{dates.MONTHS[first.month - 1]} to {dates.written_month(last)}",
    )


def decade(said: Said) -> Meaning | None:
    """Ten years, or the first, middle or last ones of them: "the 90s", "the early 2000s"."""
    found = _DECADE.search(said.words)
    assert found is not None
    digit = found[2] or found[3] or _TIES[found[4]]
    start = int(f"{found[1] or 19}{digit}0")
    low, high = {"early": (0, 4), "mid": (3, 7), "late": (6, 10), "": (0, 10)}[part_of(said.words)]
    note = "" if str(start) in said.words else f"{start}s"
    return Meaning(None, dates.years(start + low, start + high), note=note)


def _interval(time: EventTime) -> tuple[date, date]:
    return time.start.date(), time.end.date()
