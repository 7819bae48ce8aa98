"""Whether one statement says all that another says, word by word."""

from typing import Final

from ..extract.language import word_set
from .clause import Clause
from .lemmas import is_verb
from .soft import rigid
from .terms import canonical, digital
from .told import LESS, MORE, OTHER, SAME

_PARTS: Final = word_set(
    "in at on with for from to and or of called named about near by since because which who that when while ,"
    " as every each"
    " after before during along around through into over under until all both only two"
)


_SMALL: Final = 4  # words of a statement that one word in common can tell to be the same


def says_all(one: Clause, other: Clause, *, alone: bool) -> str:
    """SAME, MORE or less where the words of one are all among the other's.

    `alone`: neither stands among other facts; there a single word in common, or soft ones, are no reason.
    """
    mine, theirs = one.terms, other.terms
    if (
        " " in other.said
        and one.said.startswith(f"{other.said} ")
        and not one.denied
        and not other.past
        and _headed(other, one)
    ):
        return MORE
    if not alone and min(len(one.firm), len(other.firm)) < 2:
        return OTHER
    if one.ends and one.ends == other.ends and one.topic:
        if rigid(one.topic) == rigid(other.topic):
            return (
                MORE
                if rigid(one.terms) > rigid(other.terms) and canonical(one.verb) == canonical(other.verb)
                else SAME
            )
        return MORE if other.topic < one.topic else OTHER
    if not mine or not theirs or (one.ends != other.ends):
        return OTHER
    firm, theirs_firm = one.firm, other.firm
    if not firm or not theirs_firm:
        if not alone:
            return OTHER
        if max(len(mine), len(theirs)) > _SMALL:
            return OTHER
        firm, theirs_firm = firm or mine, theirs_firm or theirs
    if firm and firm == theirs_firm and _alike_verbs(one, other):
        return SAME
    if mine == theirs:
        return SAME if one.verb == other.verb or {one.verb, other.verb} <= LIGHT else OTHER
    if not _alike_verbs(one, other):
        return OTHER
    if one.denied and not (" or " in one.said and " or " not in other.said and theirs_firm < firm):
        return OTHER
    if theirs_firm and theirs_firm <= one.wide and _headed(other, one):
        return MORE
    plain = len(firm) > 1 or len(theirs_firm) <= _SMALL
    if firm and firm < theirs and plain and not one.past and _headed(one, other):
        return LESS
    return OTHER


LIGHT: Final = word_set(
    "be have do get go make take keep hold put use own feel experience suffer run spend play practise practice"
    " need give see"
)


def _alike_verbs(one: Clause, other: Clause) -> bool:
    """Whether two verbs may stand for one another: equal, of one class, or both of no meaning of their own."""
    a, b = canonical(one.verb) or one.verb, canonical(other.verb) or other.verb
    return a == b or {one.verb, other.verb} <= LIGHT


def _headed(short: Clause, long: Clause) -> bool:
    """Whether the last word of the short one is the head of a phrase in the long one: not "coffee ice cream"."""
    words = [word for word in short.said.split() if canonical(word) in short.terms]
    if not words:
        return True
    if words == [short.verb] or (len(words) > 1 and is_verb(words[-1])):
        return True
    head, said = canonical(words[-1]), long.said.split()
    for n, word in enumerate(said):
        if canonical(word) == head:
            return (
                n + 1 >= len(said)
                or said[n + 1] in _PARTS
                or is_verb(said[n + 1])
                or digital(said[n + 1])
                or said[n + 1].endswith("ing")
            )
    return True  # said by a word for what is of that kind
