"""What time expressions mean: from the words, the day they were said and the tense, to an interval.

Weeks and weekends are those around the day of saying, "last Friday" the nearest one before it. A resolver
returns None for what is vague, and raises ValueError or OverflowError for a day that no calendar has.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

import msgspec

from ...schemas.memory import EventTime
from . import dates

PAST, FUTURE, UNKNOWN = -1, 1, 0


class Said(msgspec.Struct, frozen=True):
    """What a resolver sees: the words in lower case, the day they were said, and the tense around them."""

    words: str
    today: date
    tense: int


class Meaning(msgspec.Struct, frozen=True):
    """What a reader sees, and the time: `shown` instead of the words (None: the words), `note` in brackets behind.

    `anchored`: `shown` names the day of saying.
    """

    shown: str | None  # None: as said
    time: EventTime | None
    anchored: bool = False
    note: str = ""  # what follows the words as said, in brackets


_NUMBERS: Final = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
}  # fmt: skip
_PARTS: Final = (" morning", " afternoon", " evening", " night")
_FEW: Final = ("couple", "few", "several")


def _on(on: date) -> Meaning:
    return Meaning(None, dates.day(on), note=dates.written(on))


def _span(words: str, said: Said, start: date, end: date, granularity: str) -> Meaning:
    """`words` anchored to the day of saying, with the days that are meant."""
    near = end.year == said.today.year
    shown = f"{words} {dates.written(said.today)} ({dates.written_span(start, end, with_year=not near)})"
    return Meaning(shown, dates.days(start, end, granularity), anchored=True)


def _shift(days: int) -> Callable[[Said], Meaning]:
    return lambda said: _on(said.today + timedelta(days=days))


def _around(said: Said) -> Meaning:
    return _on(said.today + timedelta(days=-2 if "before" in said.words else 2))


def _count(words: str) -> int | None:
    """The number at the start of `words`; None where it is vague ("a few")."""
    tokens = words.split()
    if any(token in _FEW for token in tokens[:2]):
        return None
    return int(tokens[0]) if tokens[0].isdecimal() else _NUMBERS[tokens[0]]


def _ago(said: Said) -> Meaning | None:
    number, today = _count(said.words), said.today
    unit = said.words.rsplit(" ", 2)[1].rstrip("s")
    amount = said.words.rsplit(" ", 1)[0]
    if number is None:
        near = unit in ("day", "night", "week", "weekend")
        return Meaning(f"{amount} before {dates.written(today)}", None, anchored=True) if near else None
    if unit == "week":
        start, end = _days_around(today - timedelta(days=7 * number))
        return _span(f"{amount} before", said, start, end, "week")
    if unit == "weekend":
        saturday = _last_saturday(today) - timedelta(days=7 * (number - 1))
        return _span(f"{amount} before", said, saturday, saturday + timedelta(days=2), "range")
    return _by(today, unit, -number)


def _ahead(said: Said) -> Meaning | None:
    words = said.words.removeprefix("in ").removeprefix("about ").removesuffix(" time")
    number, today = _count(words), said.today
    if number is None or said.tense != FUTURE:
        return None
    unit = words.split()[-1].rstrip("s'")
    if unit in ("week", "weekend"):
        start, end = _days_around(today + timedelta(days=7 * number))
        return Meaning(None, dates.days(start, end, "week"), note=dates.written_span(start, end))
    return _by(today, unit, number)


def _days_around(middle: date) -> tuple[date, date]:
    """The seven days with `middle` in their middle: "two weeks ago" is seldom meant to the day."""
    return middle - timedelta(days=3), middle + timedelta(days=4)


def _by(today: date, unit: str, number: int) -> Meaning:
    """`number` days, months, years or decades on (or back, where it is negative)."""
    if unit in ("day", "night"):
        return _on(today + timedelta(days=number))
    if unit == "month":
        return _month_of(dates.add_months(today, number))
    year = today.year + number * (10 if unit == "decade" else 1)
    return Meaning(None, dates.year(year), note=str(year))


def _month_of(on: date) -> Meaning:
    return Meaning(None, dates.month(on.year, on.month), note=f"{dates.MONTHS[on.month - 1]} {on.year}")


def _lasting(said: Said) -> Meaning | None:
    words = re.sub(r"^(?:for )?(?:about |over |almost |nearly |around )?", "", said.words).removesuffix(
        " now"
    )
    number, today = _count(words), said.today
    if number is None:
        return None
    unit = words.split()[-1].rstrip("s")
    if unit == "year":
        return Meaning(
            None,
            dates.days(date(today.year - number, 1, 1), today, "range"),
            note=f"since {today.year - number}",
        )
    if unit == "month":
        then = dates.add_months(today, -number)
        time = dates.days(date(then.year, then.month, 1), today, "range")
        return Meaning(None, time, note=f"since {dates.MONTHS[then.month - 1]} {then.year}")
    return None


def _last_saturday(today: date) -> date:
    """The Saturday of the last weekend that began before `today`'s own weekend."""
    back = (today.weekday() - 5) % 7
    return today - timedelta(days=back + 7 if today.weekday() >= 5 else back)


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
        return _span(words, said, monday, monday + timedelta(days=7), "week")
    if step < 0:
        return _span("the week before", said, today - timedelta(days=7), today, "week")
    return _span("the week after", said, today + timedelta(days=1), today + timedelta(days=8), "week")


def _this_weekend(said: Said, step: int) -> Meaning:
    today = said.today
    ahead = (5 - today.weekday()) % 7 if today.weekday() != 6 else -1
    saturday = today + timedelta(days=ahead)
    if step < 0 or (step == 0 and said.tense == PAST and today.weekday() < 5):
        return _weekend_span("the weekend before", said, _last_saturday(today))
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
    return _span(words, said, saturday, saturday + timedelta(days=2), "range")


def _month(said: Said, step: int) -> Meaning:
    return _month_of(dates.add_months(said.today, step))


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
        return _span(f"the {name}{part} before", said, on, on + timedelta(days=1), "day")
    if step == 0 and said.tense == PAST:
        return _on(said.today - timedelta(days=back))
    ahead = (number - said.today.weekday()) % 7
    on = said.today + timedelta(days=ahead if step == 0 else ahead or 7)
    return _on(on) if step == 0 else _span(f"the {name}{part} after", said, on, on + timedelta(days=1), "day")


def _weekday(said: Said) -> Meaning | None:
    if said.tense == UNKNOWN:
        return None
    name = next(word for word in said.words.split() if word.endswith("day"))
    return _named_day(said, dates.weekday_number(name), 0)


def _calendar_day(said: Said) -> Meaning | None:
    """A day with its month, and perhaps its year: "May 3rd", "3 May 2023"."""
    numbers = re.findall(r"\d+", said.words)
    name = next(word for word in re.findall(r"[a-z]{3,}", said.words) if word not in ("the",))
    number, on = dates.month_number(name), int(numbers[0])
    if len(numbers) > 1:
        return Meaning(None, dates.day(date(int(numbers[1]), number, on)))
    return _dated(date(said.today.year, number, on), said)


def _dated(on: date, said: Said) -> Meaning:
    """A day without its year: the nearest one that fits the tense."""
    year = on.year
    if said.tense == PAST and on > said.today:
        year -= 1
    elif said.tense == FUTURE and on < said.today:
        year += 1
    return Meaning(None, dates.day(on.replace(year=year)), note=str(year))


def _iso(said: Said) -> Meaning:
    return Meaning(None, dates.day(date.fromisoformat(said.words)))


def _on_day(said: Said) -> Meaning:
    number = int(re.findall(r"\d+", said.words)[0])
    on = said.today.replace(day=number)
    if said.tense == PAST and on > said.today:
        on = dates.add_months(said.today.replace(day=1), -1).replace(day=number)
    elif said.tense == FUTURE and on < said.today:
        on = dates.add_months(said.today.replace(day=1), 1).replace(day=number)
    return _on(on)


def _month_year(said: Said) -> Meaning:
    year = int(said.words[-4:])
    return Meaning(None, dates.month(year, dates.month_number(said.words)))


def _in_month(said: Said) -> Meaning | None:
    number = dates.month_number(re.split(r"[ -]", said.words)[-1])
    year = said.today.year
    if said.tense == FUTURE:
        year += number < said.today.month
    elif said.tense == PAST or said.words.startswith("since"):
        year -= number > said.today.month
    else:
        return None
    return Meaning(None, dates.month(year, number), note=str(year))


def _year_alone(said: Said) -> Meaning:
    year = int(said.words[-4:])
    if said.words.startswith("since") and year <= said.today.year:
        return Meaning(None, dates.days(date(year, 1, 1), said.today + timedelta(days=1), "range"))
    return Meaning(None, dates.year(year))


RESOLVERS: Final[dict[str, Callable[[Said], Meaning | None]]] = {
    "around": _around,
    "yesterday": _shift(-1),
    "tomorrow": _shift(1),
    "today": _shift(0),
    "ago": _ago,
    "relative": _relative,
    "weekend": _weekend,
    "iso": _iso,
    "month_day": _calendar_day,
    "day_month": _calendar_day,
    "month_year": _month_year,
    "on_day": _on_day,
    "in_month": _in_month,
    "year": _year_alone,
    "ahead": _ahead,
    "lasting": _lasting,
    "weekday": _weekday,
}
