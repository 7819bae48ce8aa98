"""What time expressions mean: from the words, the day they were said and the tense, to an interval.

Weeks and weekends are those around the day of saying, "last Friday" the nearest one before it. A resolver
returns None for what is vague, and raises ValueError or OverflowError for a day that no calendar has.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from . import calendar_days, counted, dates
from .meaning import FUTURE, PAST, UNKNOWN, Meaning, Said, last_saturday, month_of, on_day, span

_PARTS: Final = (" morning", " afternoon", " evening", " night")


def _shift(days: int) -> Callable[[Said], Meaning]:
    return lambda said: on_day(said.today + timedelta(days=days))


def _around(said: Said) -> Meaning:
    return on_day(said.today + timedelta(days=-2 if "before" in said.words else 2))


def _weekend(said: Said) -> Meaning | None:
    if said.tense != PAST:
        return None
    return _relative(Said("last weekend", said.today, said.tense))


def _relative(said: Said) -> Meaning | None:
    words = said.words
    part = next((part for part in _PARTS if words.endswith(part)), "")
    words = words.removesuffix(part)
    which, unit = words.rsplit(" ", 1)
    step = {"this past": -1, "the past": -1, "last": -1, "past": -1, "this": 0, "next": 1, "this coming": 1}[
        which
    ]
    if words == "the past" or (which in ("the past", "past") and unit not in ("weekend", "week")):
        return None
    if unit in ("weekend", "week", "month", "year"):
        return _UNITS[unit](said, step)
    if unit in dates.SEASONS:
        return _season(said, unit, step)
    if any(month.lower().startswith(unit[:3]) for month in dates.MONTHS):
        return _named_month(said, dates.month_number(unit), step)
    return _named_day(said, dates.weekday_number(unit), step, part)


def _week(said: Said, step: int) -> Meaning:
    today = said.today
    if step == 0:
        monday = today - timedelta(days=today.weekday())
        words = "the week of"
        return span(words, said, monday, monday + timedelta(days=7), "week")
    if step < 0:
        return span("the week before", said, today - timedelta(days=7), today, "week")
    return span("the week after", said, today + timedelta(days=1), today + timedelta(days=8), "week")


def _this_weekend(said: Said, step: int) -> Meaning:
    today = said.today
    ahead = (5 - today.weekday()) % 7 if today.weekday() != 6 else -1
    saturday = today + timedelta(days=ahead)
    if step < 0 or (step == 0 and said.tense == PAST and today.weekday() < 5):
        return _weekend_span("the weekend before", said, last_saturday(today))
    if step == 0:
        return Meaning(
            None,
            dates.days(saturday, saturday + timedelta(days=2), "range"),
            note=dates.written_span(saturday, saturday + timedelta(days=2)),
        )
    if today.weekday() >= 4:
        saturday += timedelta(days=7)
    return _weekend_span("the weekend after", said, saturday)


def _weekend_span(words: str, said: Said, saturday: date) -> Meaning:
    return span(words, said, saturday, saturday + timedelta(days=2), "range")


def _month(said: Said, step: int) -> Meaning:
    return month_of(dates.add_months(said.today, step))


def _year(said: Said, step: int) -> Meaning:
    number = said.today.year + step
    return Meaning(None, dates.year(number), note=str(number))


_UNITS: Final[dict[str, Callable[[Said, int], Meaning]]] = {
    "weekend": _this_weekend,
    "week": _week,
    "month": _month,
    "year": _year,
}


def _season(said: Said, name: str, step: int) -> Meaning:
    number = said.today.year + (1 if name == "winter" and said.today.month == 12 else 0)
    season = dates.season(number, name)
    if step < 0 and season.end.date() > said.today:
        number -= 1
    elif step > 0 and season.start.date() <= said.today:
        number += 1
    shown = f"{number - 1} to {number}" if name == "winter" else str(number)
    return Meaning(None, dates.season(number, name), note=f"{name} {shown}")


def _named_month(said: Said, number: int, step: int) -> Meaning:
    year = said.today.year
    if step < 0 and number >= said.today.month:
        year -= 1
    elif (step > 0 and number <= said.today.month) or (
        step == 0 and said.tense == FUTURE and number < said.today.month
    ):
        year += 1
    return Meaning(None, dates.month(year, number), note=f"{dates.MONTHS[number - 1]} {year}")


def _named_day(said: Said, number: int, step: int, part: str = "") -> Meaning:
    back = (said.today.weekday() - number) % 7
    name = dates.WEEKDAYS[number]
    if step < 0:
        on = said.today - timedelta(days=back or 7)
        return span(f"the {name}{part} before", said, on, on + timedelta(days=1), "day")
    if step == 0 and said.tense == PAST:
        return on_day(said.today - timedelta(days=back))
    ahead = (number - said.today.weekday()) % 7
    on = said.today + timedelta(days=ahead if step == 0 else ahead or 7)
    return (
        on_day(on) if step == 0 else span(f"the {name}{part} after", said, on, on + timedelta(days=1), "day")
    )


def _weekday(said: Said) -> Meaning | None:
    if said.tense == UNKNOWN:
        return None
    name = next(word for word in said.words.split() if word.endswith("day"))
    return _named_day(said, dates.weekday_number(name), 0)


RESOLVERS: Final[dict[str, Callable[[Said], Meaning | None]]] = {
    "around": _around,
    "yesterday": _shift(-1),
    "tomorrow": _shift(1),
    "today": _shift(0),
    "ago": counted.ago,
    "relative": _relative,
    "weekend": _weekend,
    "iso": calendar_days.iso,
    "month_day": calendar_days.day_of_month,
    "day_month": calendar_days.day_of_month,
    "month_year": calendar_days.month_of_year,
    "on_day": calendar_days.numbered_day,
    "in_month": calendar_days.named_month,
    "year": calendar_days.year_alone,
    "ahead": counted.ahead,
    "lasting": counted.lasting,
    "weekday": _weekday,
}
