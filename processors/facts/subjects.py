"""Whom statements are about: the same, somebody else, or the same seen from another side."""

from typing import Final

from ..extract.dates import MONTHS, WEEKDAYS
from .attributes import is_person
from .classes import FAMILY
from .clause import Clause
from .reading import Reading
from .terms import canonical


def same_subject(mine: Clause, theirs: Clause, new: Reading, old: Reading) -> bool:
    """Whether both are about the same, as far as their words tell: names may be left out, roles may not."""
    if mine.who == theirs.who:
        return True
    if len(mine.who) == len(theirs.who) == 1:
        return False
    a, b = set(mine.who), set(theirs.who)
    if a == b:
        return True
    extra = (a - b) | (b - a)
    if not (a <= b or b <= a) or "i" in extra:
        return False
    names = new.names | old.names
    if extra <= names:
        return True
    return not extra & FAMILY and (mine.changed or bool(mine.old)) and not is_person(mine.who)


def other_names(new: Reading, old: Reading) -> bool:
    """Whether each names something that the other does not: "We use Python", "We use Go"."""
    mine, theirs = new.proper - _CALENDAR, old.proper - _CALENDAR
    return any(not _names_it(name, theirs) for name in mine) and any(
        not _names_it(name, mine) for name in theirs
    )


def _names_it(name: str, names: frozenset[str]) -> bool:
    return any(canonical(name) == canonical(other) or name[:5] == other[:5] for other in names)


_CALENDAR: Final = frozenset(map(str.lower, (*MONTHS, *WEEKDAYS, *(f"{day}s" for day in WEEKDAYS))))


def turned_round(one: Clause, other: Clause) -> bool:
    """Whether both say the same of other subjects: "Our tasks are in Jira", "We have our tasks in Jira"."""
    if one.about != other.about or len(one.about) < 2 or len(one.firm) + len(one.who) < 2:
        return False
    if " than " in one.said or " than " in other.said:
        return False
    return of_one_mood(one, other) and persons_of(one) == persons_of(other)


def of_one_mood(one: Clause, other: Clause) -> bool:
    """Whether both say so, or that it is not so, or was, or is planned, or has ended."""
    return (one.denied, one.over, one.past, one.planned, one.ends) == (
        other.denied,
        other.over,
        other.past,
        other.planned,
        other.ends,
    )


def persons_of(clause: Clause) -> frozenset[str]:
    """Who is spoken of: roles, and the speaker where nobody else is the subject."""
    roles = (clause.terms | set(clause.who)) & FAMILY
    return roles or frozenset({"i"})


def stems(names: frozenset[str]) -> frozenset[str]:
    """The beginnings of names: "Brazil" and "Brazilian" have one."""
    return frozenset(name[:5] for name in names)
