"""Times that are counted from the day of saying: "three days ago", "in two weeks", "for 4 years"."""

import re
from datetime import date, timedelta
from typing import Final

from . import dates
from .meaning import FUTURE, Meaning, Said, last_saturday, month_of, on_day, span

_NUMBERS: Final = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
}  # fmt: skip
_BEFORE_NUMBER: Final = re.compile(r"^(?:for )?(?:about |over |almost |nearly |around )?")
_FEW: Final = ("couple", "few", "several")


def _count(words: str) -> int | None:
    """The number at the start of `words`; None where it is vague ("a few")."""
    tokens = words.split()
    if any(token in _FEW for token in tokens[:2]):
        return None
    return int(tokens[0]) if tokens[0].isdecimal() else _NUMBERS[tokens[0]]


def ago(said: Said) -> Meaning | None:
    """A number of days, weeks or years back; "a few days ago" is anchored only."""
    number, today = _count(said.words), said.today
    unit = said.words.rsplit(" ", 2)[1].rstrip("s")
    amount = said.words.rsplit(" ", 1)[0]
    if number is None:
        near = unit in ("day", "night", "week", "weekend")
        return Meaning(f"{amount} before {dates.written(today)}", None, anchored=True) if near else None
    if unit == "week":
        start, end = _days_around(today - timedelta(days=7 * number))
        return span(f"{amount} before", said, start, end, "week")
    if unit == "weekend":
        saturday = last_saturday(today) - timedelta(days=7 * (number - 1))
        return span(f"{amount} before", said, saturday, saturday + timedelta(days=2), "range")
    return _by(today, unit, -number)


def ahead(said: Said) -> Meaning | None:
    """A number of days or weeks on, where the tense shows that it is not how long something took."""
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
        return on_day(today + timedelta(days=number))
    if unit == "month":
        return month_of(dates.add_months(today, number))
    year = today.year + number * (10 if unit == "decade" else 1)
    return Meaning(None, dates.year(year), note=str(year))


def lasting(said: Said) -> Meaning | None:
    """How long something has gone on: since when."""
    words = _BEFORE_NUMBER.sub("", said.words).removesuffix(" now")
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
