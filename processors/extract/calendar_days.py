"""Times that the calendar names: "3 May 2021", "on the 3rd", "in March", "since 2016"."""

import re
from datetime import date, timedelta

from . import dates
from .meaning import FUTURE, PAST, Meaning, Said, on_day


def day_of_month(said: Said) -> Meaning | None:
    """A day with its month, and perhaps its year: "May 3rd", "3 May 2023"."""
    numbers = re.findall(r"\d+", said.words)
    name = re.findall(r"[a-z]{3,}", said.words)[0]
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


def iso(said: Said) -> Meaning:
    """A day as "2023-05-03"."""
    return Meaning(None, dates.day(date.fromisoformat(said.words)))


def numbered_day(said: Said) -> Meaning:
    """A day of the month alone: "on the 3rd"."""
    number = int(re.findall(r"\d+", said.words)[0])
    on = said.today.replace(day=number)
    if said.tense == PAST and on > said.today:
        on = dates.add_months(said.today.replace(day=1), -1).replace(day=number)
    elif said.tense == FUTURE and on < said.today:
        on = dates.add_months(said.today.replace(day=1), 1).replace(day=number)
    return on_day(on)


def month_of_year(said: Said) -> Meaning:
    """A month of a year: "March 2021"."""
    year = int(said.words[-4:])
    return Meaning(None, dates.month(year, dates.month_number(said.words)))


def named_month(said: Said) -> Meaning | None:
    """A month without its year ("in March"): the nearest one that fits the tense."""
    number = dates.month_number(re.split(r"[ -]", said.words)[-1])
    year = said.today.year
    if said.tense == FUTURE:
        year += number < said.today.month
    elif said.tense == PAST or said.words.startswith("since"):
        year -= number > said.today.month
    else:
        return None
    return Meaning(None, dates.month(year, number), note=str(year))


def year_alone(said: Said) -> Meaning:
    """A year ("in 2016"), or the time from then on ("since 2016")."""
    year = int(said.words[-4:])
    if said.words.startswith("since") and year <= said.today.year:
        return Meaning(None, dates.days(date(year, 1, 1), said.today + timedelta(days=1), "range"))
    return Meaning(None, dates.year(year))
