"""What a new statement is to an older one: the same, an update of it, or another thing.

Facts are compared one with one, in this order: whom they are about; values of which one holds at a time; endings and
values that are named as replaced; denial; words that cannot both be so; one value put for another; and at last whether
the one says all that the other says. What is not plainly one of these is another thing: to join or to close wrongly
costs more than to keep both."""

from typing import Final

from ..times import overlap
from .endings import closes_from_without, denies, ends
from .reading import Fact, Reading
from .sayings import LIGHT, says_all
from .soft import rigid
from .subjects import of_one_mood, other_names, persons_of, same_subject, stems, turned_round
from .swaps import numbers, of_a_kind, opposite, replaces
from .terms import canonical, digital
from .told import LESS, MORE, OTHER, SAME, UPDATES, Told, past
from .values import by_claims

MOST_REVISED: Final = (
    2  # facts of a statement that can be taken the place of: a longer one says more than that
)


def relation(new: Told, old: Told) -> str:
    """SAME, MORE (the new says all of the old, and more), UPDATES, or OTHER."""
    mine, theirs = new.reading.facts, old.reading.facts
    if not mine or not theirs:
        return OTHER
    found = [[_of_facts(one, other, new, old) for other in theirs] for one in mine]
    if not any(map(any, found)):  # each is OTHER, which is ""
        return OTHER
    short = len(theirs) <= MOST_REVISED and old.reading.whole
    if short and _closes(found, theirs):
        return UPDATES
    telling = [row for row, fact in zip(found, mine, strict=True) if not fact.clause.vague]
    if new.reading.whole and telling and all(any(said in (SAME, LESS) for said in row) for row in telling):
        return SAME
    if short and all(any(row[n] in (SAME, MORE) for row in found) for n in range(len(theirs))):
        return MORE
    return OTHER


def _closes(found: list[list[str]], theirs: tuple[Fact, ...]) -> bool:
    """Whether what is updated is all that the old statement says; a claim of its own beside it lives on."""
    updated = {n for row in found for n, said in enumerate(row) if said == UPDATES}
    if not updated:
        return False
    return all(
        n in updated
        or fact.clause.vague
        or fact.clause.over
        or any(row[n] in (SAME, MORE, LESS) for row in found)
        for n, fact in enumerate(theirs)
    )


def apart(new: Reading, old: Reading) -> bool:
    """Whether two statements whose words are alike are about different ones, or deny one another."""
    if not new.facts or not old.facts:
        return False
    mine, theirs = new.facts[0].clause, old.facts[0].clause
    if not same_subject(mine, theirs, new, old):
        return True
    return (mine.denied or mine.over, mine.planned, past(mine)) != (
        theirs.denied or theirs.over,
        theirs.planned,
        past(theirs),
    )


def numbered_apart(new: Reading, old: Reading) -> bool:
    """Whether two statements are about things that a number tells apart: "room 12" and "room 13"."""
    mine, theirs = (
        {word for fact in one.facts for word in fact.clause.who if digital(word)} for one in (new, old)
    )
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def of_others(new: Reading, old: Reading) -> bool:
    """Whether two statements are about subjects of which neither speaks of the other's."""
    if not new.facts or not old.facts:
        return False
    mine, theirs = new.facts[0].clause, old.facts[0].clause
    a, b = set(mine.who), set(theirs.who)
    if a == b:
        return False
    strange = a != {"i"} and a.isdisjoint(theirs.terms | b)
    return strange or (b != {"i"} and b.isdisjoint(mine.terms | a | mine.topic | mine.old))


def _of_facts(mine: Fact, theirs: Fact, new: Told, old: Told) -> str:
    one, other = mine.clause, theirs.clause
    if one.vague or other.vague:
        return OTHER
    if not same_subject(one, other, new.reading, old.reading):
        if closes_from_without(one, other):
            return UPDATES
        return SAME if turned_round(one, other) and not other_names(new.reading, old.reading) else OTHER
    if _strangers(mine, theirs):
        return OTHER
    if one.planned != other.planned and not (one.ends or one.over or one.denied != other.denied):
        return OTHER
    found = by_claims(mine, theirs, new, old)
    if found is not None:
        return found
    if ends(mine, theirs):
        return UPDATES
    denied, was_denied = one.denied or one.over, other.denied or other.over
    if denied != was_denied:
        return UPDATES if denies(one, other, denied=denied) else OTHER
    if past(one) != past(other) and not (one.ends or other.ends):
        return OTHER
    comparable = (not past(one) or overlap(new.when, old.when)) and not one.ends and not other.ends
    if comparable and (opposite(one, other) or replaces(one, other)):
        return UPDATES
    alone = new.reading.single and old.reading.single
    if one.said == other.said and one.said:
        return SAME
    if other_names(new.reading, old.reading):
        return OTHER
    return says_all(one, other, alone=alone)


def likely(new: Reading, old: Reading) -> bool:
    """Whether two statements of one fact each may be the same in other words, if their vectors are near.

    Persons, names, numbers, times, denial and tense are equal, nothing in one excludes anything in the other, and
    where both have the same verb only one says something that the other does not.
    """
    if len(new.facts) != 1 or len(old.facts) != 1 or not new.whole or not old.whole:
        return False
    one, other = new.facts[0].clause, old.facts[0].clause
    if one.vague or other.vague or not of_one_mood(one, other) or persons_of(one) != persons_of(other):
        return False
    if one.old or other.old or (one.changed and not other.changed):
        return False
    mine, theirs = one.terms | set(one.who), other.terms | set(other.who)
    if stems(new.names) != stems(old.names) or numbers(mine) != numbers(theirs):
        return False
    a, b = rigid(mine - theirs), rigid(theirs - mine)
    if of_a_kind(a, b) or not rigid(mine & theirs) - new.names - old.names:
        return False
    return not (a and b) or (
        canonical(one.verb) != canonical(other.verb) and one.verb not in LIGHT | {"like"}
    )


def _strangers(mine: Fact, theirs: Fact) -> bool:
    """Whether two facts have no word nor claim in common, and the new one closes nothing: quickly told."""
    one, other = mine.clause, theirs.clause
    if (
        one.ends
        or one.old
        or "unemploy" in one.terms
        or min(len(one.terms), len(other.terms)) < _LEAST_STRANGE
    ):
        return False
    return one.wide.isdisjoint(other.wide) and mine.claims.keys().isdisjoint(theirs.claims)


_LEAST_STRANGE: Final = 3
