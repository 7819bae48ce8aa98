"""What a memory states, read for comparing: its clauses, what each claims, and the names in it."""

import re
from functools import lru_cache
from typing import Final

import msgspec

from ..extract.language import word_set
from .attributes import TIMED, UNCHANGING, Attributes, attributes_of
from .classes import FAMILY
from .clause import Clause, about, clause_of
from .kinds_of import with_kinds
from .phrases import without_fillers
from .soft import rigid
from .terms import terms_of
from .words import Plain, clauses_of

MOST_CLAUSES: Final = 4
_DAY: Final = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\btomorrow\b|\btonight\b|\bweekend\b"
)
_HABIT: Final = re.compile(r"\b(?:every|each|always|usually|mostly|often|weekly|most|normally)\b")
_ONCE: Final = word_set(
    """buy order adopt graduate marry inherit found publish retire emigrate become turn join quit resign win sign
sell break injure
    hurt build propose divorce die born learn launch rescue sprain fracture dislocate convert enrol enroll expire"""
)
_WHEN_YOUNG: Final = re.compile(
    r"\bwhen i be (?:\d|a (?:child|kid|boy|girl|baby|teenager|student))|\bas a (?:child|kid|boy|girl|teenager)\b"
)
_NAMED: Final = (" called ", " named ", " whose name be ")


class Fact(msgspec.Struct, frozen=True, gc=False):
    """A clause, and the values that it claims by attribute."""

    clause: Clause
    claims: Attributes


class Reading(msgspec.Struct, frozen=True, gc=False):
    """The facts of a text, and the names in it, as canonical words. `whole`: all of its clauses could be read."""

    facts: tuple[Fact, ...]
    names: frozenset[str]
    whole: bool
    on_some_day: bool = False  # it names a day of the week, and no habit
    single: bool = False  # it is one clause
    proper: frozenset[str] = frozenset()  # the names as they are written, in lower case
    terms: frozenset[str] = (
        frozenset()
    )  # the canonical words of all clauses, also of those that could not be read

    @property
    def lasting(self) -> bool:
        """Whether all of it says what is so, or has become so, rather than what happened or is to happen."""
        return not any(fact.clause.past and not fact.claims for fact in self.facts)

    @property
    def once(self) -> bool:
        """Whether all of it tells of what happens to somebody once, or hardly ever again."""
        return all(fact.clause.verb in _ONCE or _WHEN_YOUNG.search(fact.clause.said) for fact in self.facts)

    @property
    def calls_off(self) -> bool:
        """Whether it says that something is off, gone or cancelled."""
        return any(fact.clause.ends in ("gone", "arranged") for fact in self.facts)

    @property
    def told_once(self) -> bool:
        """Whether it claims what never changes, and can only be put right: when somebody was born."""
        return any(not UNCHANGING.isdisjoint(fact.claims) for fact in self.facts)

    @property
    def scheduled(self) -> bool:
        """Whether its time is what it claims: when a meeting is."""
        return any(not TIMED.isdisjoint(fact.claims) for fact in self.facts)


NOTHING: Final = Reading((), frozenset(), False)


@lru_cache(maxsize=1 << 13)
def read(text: str, subject: str) -> Reading:
    """What `text` states of its speaker `subject` and others; no facts where it is too long or asks something."""
    plain, capital = clauses_of(text, subject)
    if not plain or len(plain) > MOST_CLAUSES:
        return NOTHING
    names = frozenset(word for name in capital for word in terms_of(name))
    facts: list[Fact] = []
    who: tuple[str, ...] = ()
    unread = 0
    for one in plain:
        clause = clause_of(one.text, past=one.past, before=who)
        if clause is None or not (clause.terms or clause.ends):
            unread += clause is None and bool(terms_of(without_fillers(one.text)))
            continue
        who = clause.who
        facts += _facts(clause, names)
    some_day = any(map(_on_some_day, plain)) and not any(_HABIT.search(one.text) for one in plain)
    terms = frozenset().union(*(terms_of(one.text) for one in plain))
    return Reading(tuple(facts), names, unread == 0, some_day, len(plain) == 1, capital, terms)


def _on_some_day(clause: Plain) -> bool:
    text = clause.text
    named = "day" in text or "tomorrow" in text or "tonight" in text or "weekend" in text
    return named and _DAY.search(text) is not None


def _facts(clause: Clause, names: frozenset[str]) -> list[Fact]:
    """The fact of a clause; of "I have a cat called Pixel" and "My cat is called Pixel" both facts."""
    for mark in _NAMED:
        head, found, name = clause.said.partition(mark)
        if found and head.startswith("have a") and not clause.past and len(name.split()) <= 3:
            kept = _said(clause, clause.who, head)
            what = tuple(sorted(terms_of(head)))
            return [Fact(kept, attributes_of(kept)), *_named(clause, what[-1:], name)]
    if clause.verb == "namebe" and clause.who[-1] in _PETS and len(clause.who) == 1:
        return [Fact(clause, attributes_of(clause)), _having(clause)]
    return [Fact(clause, attributes_of(clause, names))]


_PETS: Final = frozenset(
    FAMILY & {"dog", "cat", "puppi", "kitten", "hors", "parrot", "rabbit", "hamster", "tortois", "poni"}
)


def _having(clause: Clause) -> Fact:
    kept = _said(clause, ("i",), f"have a {clause.who[-1]}")
    return Fact(kept, {})


def _named(clause: Clause, what: tuple[str, ...], name: str) -> list[Fact]:
    named = _said(clause, what, f"namebe {name}")
    return [Fact(named, attributes_of(named))] if what else []


def _said(clause: Clause, who: tuple[str, ...], said: str) -> Clause:
    terms = terms_of(said)
    return msgspec.structs.replace(
        clause,
        who=who,
        said=said,
        verb=said.split(maxsplit=1)[0],
        terms=terms,
        wide=with_kinds(terms),
        firm=rigid(terms),
        about=about(who, terms),
        ends="",
        old=frozenset(),
    )
