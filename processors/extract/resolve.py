"""What time expressions mean: from the words, the day they were said and the tense, to an interval.

Weeks and weekends are those around the day of saying, "last Friday" the nearest one before it. A resolver
returns None for what is vague, and raises ValueError or OverflowError for a day that no calendar has.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from . import calendar_days, counted, dates, holidays, parts, ranges
from .meaning import FUTURE, PAST, UNKNOWN, Meaning, Said, last_saturday, month_of, on_day, span

_PARTS: Final = (" morning", " afternoon", " evening", " night")


def _shift(days: int) -> Callable[[Said], Meaning]:
    return lambda said: on_day(said.today + timedelta(days=days))


def _around(said: Said) -> Meaning:
    return on_day(said.today + timedelta(days=-2 if "before" in said.words else 2))


def _weekend(said: Said) -> Meaning | None:
    if said.tense == UNKNOWN:
        return None
    words = "last weekend" if said.tense == PAST else "this weekend"
    return _relative(Said(words, said.today, said.tense))


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
    return _weekend_span("the weekend after", said, _next_saturday(today))


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


def _beyond(said: Said) -> Meaning:
    """ "The week before last", "the Friday before last", "the month after next": one further than last or next."""
    unit = said.words.split()[1]
    sign = -1 if said.words.endswith("last") else 1
    if unit == "month":
        return month_of(dates.add_months(said.today, 2 * sign))
    if unit == "year":
        return _year(said, 2 * sign)
    if unit in dates.SEASONS:
        nearer = _season(said, unit, sign)
        assert nearer.time is not None
        return _season(Said(said.words, nearer.time.start.date(), said.tense), unit, sign)
    if unit == "weekend":
        saturday = last_saturday(said.today) if sign < 0 else _next_saturday(said.today)
        return _noted(saturday + timedelta(days=7 * sign), 2, "range")
    if unit == "week":
        first = said.today + timedelta(days=-14 if sign < 0 else 8)
        return _noted(first, 7, "week")
    number = dates.weekday_number(unit)
    back = (said.today.weekday() - number) % 7 or 7
    ahead = (number - said.today.weekday()) % 7 or 7
    return on_day(said.today + timedelta(days=-7 - back if sign < 0 else 7 + ahead))


def _next_saturday(today: date) -> date:
    saturday = today + timedelta(days=(5 - today.weekday()) % 7 if today.weekday() != 6 else -1)
    return saturday + timedelta(days=7 if today.weekday() >= 4 else 0)


def _noted(start: date, length: int, granularity: str) -> Meaning:
    end = start + timedelta(days=length)
    return Meaning(None, dates.days(start, end, granularity), note=dates.written_span(start, end))


def _weekday_of_week(said: Said) -> Meaning:
    """ "Tuesday of last week": weeks begin on Monday here, since the day is told by its week."""
    step = next(
        step for which, step in (("last", -1), ("this", 0), ("next", 1)) if f"{which} week" in said.words
    )
    name = next(word for word in said.words.replace(",", "").split() if word.endswith("day"))
    monday = said.today + timedelta(days=7 * step - said.today.weekday())
    return on_day(monday + timedelta(days=dates.weekday_number(name)))


def _same_time(said: Said) -> Meaning:
    """ "This time last year": the month, or the day a week ago or ahead."""
    sign = -1 if " last " in said.words else 1
    if said.words.endswith("week"):
        return on_day(said.today + timedelta(days=7 * sign))
    return month_of(dates.add_months(said.today, sign * (12 if said.words.endswith("year") else 1)))


RESOLVERS: Final[dict[str, Callable[[Said], Meaning | None]]] = {
    "around": _around,
    "yesterday": _shift(-1),
    "tomorrow": _shift(1),
    "same_time": _same_time,
    "today": _shift(0),
    "beyond": _beyond,
    "weekdays_ago": counted.weekdays_ago,
    "had": counted.had,
    "ago": counted.ago,
    "weekday_of_week": _weekday_of_week,
    "week_of": ranges.week_of,
    "nth_of_month": ranges.nth_of_month,
    "within": parts.within,
    "month_part": parts.month_part,
    "year_part": parts.year_part,
    "unit_part": parts.unit_part,
    "season_part": parts.season_part,
    "holiday": holidays.holiday,
    "quarter": parts.quarter,
    "half": parts.half,
    "decade": parts.decade,
    "year_month": calendar_days.month_of_year,
    "relative": _relative,
    "weekend": _weekend,
    "iso": calendar_days.iso,
    "numeric": calendar_days.numeric,
    "days_of_months": ranges.days_of_months,
    "month_day": calendar_days.day_of_month,
    "months": ranges.months,
    "years": ranges.years,
    "month_year": calendar_days.month_of_year,
    "numbered_days": ranges.numbered_days,
    "weekday_of_number": calendar_days.weekday_of_number,
    "on_day": calendar_days.numbered_day,
    "named_month": calendar_days.named_month,
    "season": parts.season,
    "year": calendar_days.year_alone,
    "short_year": calendar_days.short_year,
    "from_weekday": counted.from_weekday,
    "ahead": counted.ahead,
    "coming": counted.coming,
    "stretch": counted.lasting,
    "ended": counted.ended,
    "lasting": counted.lasting,
    "weekdays": ranges.weekdays,
    "weekday": _weekday,
}
