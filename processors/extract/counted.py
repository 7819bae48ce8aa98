"""Times counted from the day of saying: "three days ago", "in two weeks", "for 4 years", "a week from Monday"."""

import re
from datetime import date, timedelta
from typing import Final

from . import dates
from .calendar_days import months_in
from .meaning import FUTURE, Meaning, Said, last_saturday, month_of, on_day, span
from .numbers import NUMBERS, Amount, amount_of

_DAY: Final = timedelta(days=1)


def ago(said: Said) -> Meaning | None:
    """A number of days, weeks or years back; "a few days ago" is anchored only."""
    amount, today = amount_of(said.words), said.today
    words = re.split(r" (?:ago|back)\b", said.words)[0]
    if said.words.endswith((" today", " yesterday")):  # "a year ago today"
        on = _shifted(today, amount.unit, -amount.low)
        return None if amount.vague else on_day(on - _DAY * said.words.endswith(" yesterday"))
    if months := months_in(said.words):  # "5 years ago in June"
        year = _shifted(today, amount.unit, -amount.low).year
        return None if amount.vague else _in_month(year, months[0])
    if amount.vague:
        near = amount.unit in ("day", "week", "weekend", "month")
        return Meaning(f"{words} before {dates.written(today)}", None, anchored=True) if near else None
    if amount.unit == "week":
        start, _ = _days_around(today - timedelta(days=7 * amount.high))
        _, end = _days_around(today - timedelta(days=7 * amount.low))
        return span(f"{words} before", said, start, end, _fine(amount), about=amount.about)
    if amount.unit == "weekend":
        saturday = last_saturday(today)
        first = saturday - timedelta(days=7 * (amount.high - 1))
        last = saturday - timedelta(days=7 * (amount.low - 1))
        return span(f"{words} before", said, first, last + 2 * _DAY, "range", about=amount.about)
    return _between(today, amount, -1)


def _in_month(year: int, number: int) -> Meaning:
    month = dates.first_day(year, number)
    return Meaning(None, dates.month(year, number), note=dates.written_month(month))


def weekdays_ago(said: Said) -> Meaning:
    """ "Two Fridays ago": the last one before the day of saying, and the one before it."""
    words = said.words.split()
    number = int(words[0]) if words[0].isdecimal() else NUMBERS[words[0]]
    back = (said.today.weekday() - dates.weekday_number(words[1])) % 7 or 7
    return on_day(said.today - timedelta(days=back + 7 * (number - 1)))


def had(said: Said) -> Meaning:
    """ "Had a quiet weekend", "had a rough week": the last one, which may be going on."""
    today = said.today
    if said.words.endswith("weekend"):
        start = today - timedelta(days=today.weekday() - 5) if today.weekday() >= 5 else last_saturday(today)
        end = start + 2 * _DAY
        return Meaning(None, dates.days(start, end, "range"), note=dates.written_span(start, end))
    start, end = today - 6 * _DAY, today + _DAY
    return Meaning(None, dates.days(start, end, "week"), note=dates.written_span(start, end))


def ahead(said: Said) -> Meaning | None:
    """A number of days or weeks on, where the tense shows that it is not how long something took."""
    words = re.sub(r"^in (?:about |around |roughly )?|['’]?s? time$", "", said.words)
    counted_from = re.search(r" from (now|today|tomorrow)$", words)
    amount, today = amount_of(words), said.today
    if amount.vague or (said.tense != FUTURE and counted_from is None):
        return None
    if counted_from is not None and counted_from[1] != "now":
        today += _DAY * (counted_from[1] == "tomorrow")
        return on_day(_shifted(today, amount.unit, amount.low)) if amount.low == amount.high else None
    if amount.unit in ("week", "weekend"):
        start, _ = _days_around(today + timedelta(days=7 * amount.low))
        _, end = _days_around(today + timedelta(days=7 * amount.high))
        note = f"{'about ' if amount.about else ''}{dates.written_span(start, end)}"
        return Meaning(None, dates.days(start, end, _fine(amount)), note=note)
    return _between(today, amount, 1)


def _days_around(middle: date) -> tuple[date, date]:
    """The seven days with `middle` in their middle: "two weeks ago" is seldom meant to the day."""
    return middle - timedelta(days=3), middle + timedelta(days=4)


def _fine(amount: Amount) -> str:
    return amount.unit if amount.low == amount.high else "range"


def _shifted(today: date, unit: str, number: int) -> date:
    """`today` moved by a number of units."""
    if unit in ("day", "week", "weekend"):
        return today + timedelta(days=number * (1 if unit == "day" else 7))
    return dates.add_months(today, number * (1 if unit == "month" else 12))


def _between(today: date, amount: Amount, sign: int) -> Meaning:
    """Days, months or years, `amount` on (or back, where `sign` is -1)."""
    ends = sorted((sign * amount.low, sign * amount.high))
    first, last = (_shifted(today, amount.unit, number) for number in ends)
    about = "about " if amount.about and ends[0] == ends[1] else ""
    if amount.unit == "day":
        if about:
            time = dates.days(first - _DAY, first + 2 * _DAY, "range")
            return Meaning(None, time, note=f"about {dates.written(first)}")
        granularity = "day" if first == last else "range"
        return Meaning(
            None, dates.days(first, last + _DAY, granularity), note=dates.written_span(first, last + _DAY)
        )
    if amount.unit == "month":
        if first == last:
            month = month_of(first)
            return Meaning(None, month.time, note=f"{about}{month.note}")
        start, end = first.replace(day=1), dates.first_day(last.year, last.month + 1)
        return Meaning(
            None,
            dates.months(start, end),
            note=f"{dates.written_month(start)} to {dates.written_month(last)}",
        )
    years = dates.years(first.year, last.year + 1)
    note = str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
    return Meaning(None, years, note=f"{about}{note}")


def lasting(said: Said) -> Meaning | None:
    """How long something has gone on: since when."""
    amount = amount_of(said.words)
    if amount.vague:
        return None
    start, note = _since(said.today, amount)
    number = "" if re.search(r"\d", said.words) or amount.about else f"{amount.high} {amount.unit}s, "
    number = "" if amount.high == 1 else number  # "seven years" is found by a "7", too
    return Meaning(None, dates.days(start, said.today, "range"), note=f"{number}since about {note}")


def ended(said: Said) -> Meaning | None:
    """How long something had gone on that ended: "left the job after 3 years". It says when that began."""
    amount = amount_of(said.words)
    if amount.vague or amount.unit in ("day", "weekend"):
        return None
    return Meaning(None, None, note=f"since about {_since(said.today, amount)[1]}")


def coming(said: Said) -> Meaning | None:
    """From the day of saying on: "over the next two weeks", "within the next year"."""
    amount = amount_of(said.words)
    if amount.vague:
        return None
    last = _shifted(said.today, amount.unit, amount.high)
    if amount.unit in ("month", "year"):
        return Meaning(
            None,
            dates.days(said.today, last + _DAY, "range"),
            note=f"until about {dates.written_month(last)}",
        )
    return Meaning(
        None, dates.days(said.today, last + _DAY, "range"), note=f"until about {dates.written(last)}"
    )


def _since(today: date, amount: Amount) -> tuple[date, str]:
    """The first day of a time that lasts until `today`, and how it is written: the year alone for several years."""
    then = _shifted(today, amount.unit, -amount.high)
    if amount.unit == "year" and amount.high > 1:
        return date(then.year, 1, 1), str(then.year)
    if amount.unit in ("month", "year"):
        return then.replace(day=1), dates.written_month(then)
    return then, dates.written(then)


def from_weekday(said: Said) -> Meaning | None:
    """ "A week from Monday": that weekday, and so many weeks on."""
    words, _, day = said.words.rpartition(" from ")
    amount = amount_of(words)
    if amount.unit != "week" or amount.vague or amount.low != amount.high:
        return None
    ahead_by = (dates.weekday_number(day.removeprefix("next ")) - said.today.weekday()) % 7 or 7
    return on_day(said.today + timedelta(days=ahead_by + 7 * amount.low))
