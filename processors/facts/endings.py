"""What ends, denies or closes what was said before."""

import re
from typing import Final

from ..extract.language import word_set
from .attributes import is_person
from .classes import FAMILY
from .clause import Clause
from .kinds_of import with_kinds
from .reading import Fact
from .soft import rigid
from .terms import canonical, terms_of
from .told import past

_EMPLOYED: Final = frozenset({"works at", "works as", "works in"})


_WORK_TERMS: Final = frozenset({"job", "work", "compani", "career", "job work"})


_DEAD: Final = frozenset({"die", "dead"})


def closes_from_without(one: Clause, other: Clause) -> bool:
    """Whether a clause about something else closes another: "The motorbike was stolen", "We moved off MySQL"."""
    if past(other) or other.ends or other.denied:
        return False
    if _brings_about(one, other):
        return True
    if one.ends == "gone" and one.who and set(one.who) <= other.terms:
        return other.verb == "have" if other.who == ("i",) else other.who[-1] in FAMILY
    if not one.old:
        return False
    if one.old == {"*"}:
        return bool(set(one.who) & other.terms) and set(one.who) <= other.terms | set(other.who)
    thing = not is_person(other.who) or other.who == ("i",)
    linked = bool(set(other.who) & (one.terms | set(one.who))) or one.old == other.terms
    return thing and linked and one.old <= other.terms and (one.who == ("i",) or not is_person(one.who))


def ends(mine: Fact, theirs: Fact) -> bool:
    """Whether the new clause says that what the old one states has ended, or was replaced."""
    one, other = mine.clause, theirs.clause
    if past(other) or other.ends or other.denied or other.over:
        return False
    if "unemploy" in other.terms and _EMPLOYED & mine.claims.keys():
        return True
    if one.ends == "gone":
        return one.who != ("i",) and not other.terms >= _DEAD
    if "unemploy" in one.terms and _EMPLOYED & theirs.claims.keys():
        return True
    if one.old and one.old != {"*"} and one.old <= other.terms:
        return True
    if _brings_about(one, other):
        return True
    if not one.ends or one.denied:
        return False
    topic = one.topic - {"my"}
    if topic <= _WORK_TERMS and _EMPLOYED & theirs.claims.keys():
        return True
    if one.ends == "owned" and other.verb not in ("have", "drive", "ride", "keep", "use", "wear", "play"):
        return False
    said, bare = other.wide, other.terms - {canonical(other.verb)}
    return bool(topic) and (topic <= said or (bool(bare) and bare <= topic and len(topic) <= len(bare) + 2))


def _brings_about(one: Clause, other: Clause) -> bool:
    """Whether what the new clause tells of ends what the old one is about: "found" after "looking for"."""
    if one.said.startswith("give birth") and "pregnant" in other.terms:
        return True
    if one.verb in ("find", "get", "buy") and other.verb in ("look", "search", "hunt", "seek"):
        return bool(rigid(one.terms & other.terms) or {"job", "flat"} & one.terms & other.terms)
    return one.verb in ("arrive", "come") and other.verb in ("wait", "expect") and set(one.who) <= other.terms


def denies(one: Clause, other: Clause, *, denied: bool) -> bool:
    """Whether one of two clauses denies the other, and not only something narrower or of another time."""
    mine = (terms_of(_main_part(one)) | {canonical(one.verb) or one.verb}) & one.terms
    theirs = other.terms
    if one.verb != other.verb and {one.verb, other.verb} <= _ALIKE:
        mine, theirs = mine - {canonical(one.verb)}, theirs - {canonical(other.verb)}
    if not mine or not theirs:
        return False
    if one.past != other.past and not (one.over or other.over or one.changed):
        return False
    if other.past and not other.over and not (one.past and not one.over) and not (one.over or one.changed):
        return False
    if one.past and other.past and mine != theirs:
        return False
    if one.verb != other.verb and not {one.verb, other.verb} <= _ALIKE and not one.over:
        return False
    if denied:
        if mine <= with_kinds(theirs):
            return True
        return theirs < mine and (one.over and len(mine - theirs) <= 2)
    return theirs <= with_kinds(mine) or (mine < theirs and one.changed)


_ASIDE: Final = re.compile(
    r" ,| (?:because|since|due to|thanks to|so that|although|as long as|until|unless) "
)


def _main_part(clause: Clause) -> str:
    """What is said, without reasons and what is added behind a comma."""
    return _ASIDE.split(clause.said)[0]


_ALIKE: Final = word_set("be have need wear use own like enjoy")
