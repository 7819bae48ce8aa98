"""Two statements that say the same but for a word that cannot be so beside the other."""

from typing import Final

from ..extract.language import word_set
from ..text import stem
from .classes import OPPOSITES
from .clause import Clause
from .kinds_of import KIND_OF
from .soft import rigid
from .terms import canonical, digital

_BEING: Final = word_set("be have go feel")


_ADVERBS: Final = frozenset(
    {
        "morn",
        "night",
        "even",
        "older",
        "younger",
        "better",
        "wors",
        "alway",
        "earli",
        "late",
        "remot",
        "indoor",
        "outdoor",
        "full-tim",
        "part-tim",
        "fulltim",
    }
)


def numbers(terms: frozenset[str] | set[str]) -> frozenset[str]:
    """The terms with a digit."""
    return frozenset(term for term in terms if digital(term))


_UN: Final = ("un", "in", "im", "ir", "dis", "non-", "non")


def exclude(x: str, y: str) -> bool:
    """Whether two words cannot both be so: "open" and "closed", "paid" and "unpaid"."""
    if y in OPPOSITES.get(x, ()):
        return True
    return len(x) > 3 and len(y) > 3 and any(x == un + y or y == un + x for un in _UN)


def opposite(one: Clause, other: Clause) -> bool:
    """Whether both say the same but for a word that cannot be so beside the other's."""
    mine, theirs = one.terms - other.terms, other.terms - one.terms
    if len(mine) != 1 or len(theirs) != 1:
        return False
    (x,), (y,) = mine, theirs
    if not exclude(x, y):
        return False
    verbs = {canonical(verb) or verb for verb in (one.verb, other.verb)}
    being = one.verb in _BEING and other.verb in _BEING and one.verb == other.verb != "have"
    return being or {x, y} == verbs or x in _ADVERBS or y in _ADVERBS or x in verbs or y in verbs


def replaces(one: Clause, other: Clause) -> bool:
    """Whether both say the same but for one value, of which one holds at a time."""
    mine, theirs = one.terms - other.terms, other.terms - one.terms
    if one.verb == "be" and one.changed and one.terms & other.terms:
        theirs = theirs - {canonical(other.verb)}
    elif one.verb != other.verb:
        return False
    if one.changed and len(mine) <= 2 and len(theirs) <= 2 and of_a_kind(mine, theirs):
        return True
    if not one.terms & other.terms:
        return False
    if len(mine) == len(theirs) == 1:
        (x,), (y,) = mine, theirs
        if clock(x) and clock(y):
            return True
        if digital(x) and digital(y) and x[:1] != "d":
            return True
        if one.changed and {x, y} <= _DAYS:
            return True
    told = rigid(one.terms & other.terms) - {canonical(one.verb)}
    if (
        one.now
        and told
        and 0 < len(rigid(mine)) <= 2
        and 0 < len(rigid(theirs)) <= 2
        and one.verb == other.verb
    ):
        return True
    return _instead(one) and 0 < len(mine) <= 3 and 0 < len(theirs) <= 3


def of_a_kind(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether a word of each is of the same kind, or one excludes the other."""
    return any(
        KIND_OF.get(x, frozenset()) & KIND_OF.get(y, frozenset()) or exclude(x, y)
        for x in mine
        for y in theirs
    )


_DAYS: Final = frozenset(
    map(
        stem,
        word_set(
            "monday tuesday wednesday thursday friday saturday sunday weekend morning evening afternoon"
        ),
    )
)


def _instead(clause: Clause) -> bool:
    return clause.instead


def clock(term: str) -> bool:
    """Whether a term is a time of day."""
    return term[:1] == "t" and term[1:2].isdigit()
