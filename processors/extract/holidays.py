"""Holidays whose day the calendar gives: "at Christmas", "on Halloween last year", "Thanksgiving 2021"."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from . import dates
from .meaning import Meaning, Said, year_by_tense, year_named

# A day of each year. Easter and what goes by it are of the western churches.
_FIXED: Final = {
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "new year's": (1, 1),
    "new years eve": (12, 31),
    "new years": (1, 1),
    "valentine's day": (2, 14),
    "valentine's": (2, 14),
    "valentines day": (2, 14),
    "women's day": (3, 8),
    "st patrick's day": (3, 17),
    "st. patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "april fool's day": (4, 1),
    "earth day": (4, 22),
    "cinco de mayo": (5, 5),
    "juneteenth": (6, 19),
    "independence day": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "bonfire night": (11, 5),
    "guy fawkes night": (11, 5),
    "veterans day": (11, 11),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "xmas": (12, 25),
    "boxing day": (12, 26),
}
_WEEKDAYS: Final = {  # month, weekday (0 is Monday), which of them (-1 is the last), days on from it
    "martin luther king day": (1, 0, 3, 0),
    "mlk day": (1, 0, 3, 0),
    "presidents' day": (2, 0, 3, 0),
    "mother's day": (5, 6, 2, 0),
    "mothers day": (5, 6, 2, 0),
    "memorial day": (5, 0, -1, 0),
    "father's day": (6, 6, 3, 0),
    "fathers day": (6, 6, 3, 0),
    "labor day": (9, 0, 1, 0),
    "columbus day": (10, 0, 2, 0),
    "thanksgiving day": (11, 3, 4, 0),
    "thanksgiving": (11, 3, 4, 0),
    "black friday": (11, 3, 4, 1),
    "cyber monday": (11, 3, 4, 4),
}
_EASTER: Final = {
    "mardi gras": -47,
    "fat tuesday": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "good friday": -2,
    "easter sunday": 0,
    "easter monday": 1,
    "easter": 0,
}
HOLIDAY: Final = (
    "(?:"
    + "|".join(
        sorted((re.escape(name).replace("'", "['’]") for name in (*_FIXED, *_WEEKDAYS, *_EASTER)), key=len)[
            ::-1
        ]
    )
    + ")"
)
_NAME: Final = re.compile(HOLIDAY)


def holiday(said: Said) -> Meaning | None:
    """The day of a holiday, of the year that is named, or of the nearest one that fits the tense.

    What lies before or after it has no time of its own: the day stands there to be read.
    """
    words = said.words.replace("’", "'")
    found = _NAME.search(words)
    assert found is not None
    day = _day_of(found[0])
    year = year_named(words, said.today)
    if year is None:
        year = _near(words, said, day)
    if year is None:
        return None
    on = day(year)
    if "weekend" in words:
        return _weekend(on)
    beside = re.search(r"\b(?:before|after)\b", words)
    return Meaning(None, None if beside else dates.day(on), note=dates.written(on))


def _weekend(on: date) -> Meaning | None:
    """The weekend that begins or ends with a holiday from Thursday to Monday."""
    if on.weekday() in (1, 2):
        return None
    saturday = on - timedelta(days=(on.weekday() - 5) % 7) if on.weekday() in (5, 6, 0) else on
    sunday = saturday + timedelta(days=6 - saturday.weekday())
    start, end = saturday, max(sunday, on) + timedelta(days=1)
    return Meaning(None, dates.days(start, end, "range"), note=dates.written_span(start, end))


def _near(words: str, said: Said, day: Callable[[int], date]) -> int | None:
    """The year of "last Easter", "this Easter", "next Easter", or of an Easter without such a word."""
    this = said.today.year
    if "last " in words or "this past " in words:
        return this if day(this) < said.today else this - 1
    if "next " in words or "coming " in words:
        return this if day(this) > said.today else this + 1
    if "this " in words:
        return this
    return year_by_tense(said, lambda year: (day(year), day(year) + timedelta(days=1)))


def _day_of(name: str) -> Callable[[int], date]:
    if name in _FIXED:
        month, number = _FIXED[name]
        return lambda year: date(year, month, number)
    if name in _WEEKDAYS:
        of, weekday, nth, days_on = _WEEKDAYS[name]
        return lambda year: dates.nth_weekday(year, of, weekday, nth) + timedelta(days=days_on)
    return lambda year: _easter(year) + timedelta(days=_EASTER[name])


def _easter(year: int) -> date:
    """Easter Sunday by the anonymous Gregorian algorithm (Meeus, Jones, Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
