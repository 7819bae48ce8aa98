"""Values of which one holds at a time: equal, one finer than the other, or put in the place of another."""

from typing import Final

from ..extract.language import word_set
from ..text import stem
from ..times import overlap
from .attributes import LOOSE, TIMED, UNCHANGING, is_person
from .clause import Clause
from .kinds_of import with_kinds
from .reading import Fact
from .soft import rigid
from .swaps import clock, exclude
from .terms import canonical, digital
from .told import LESS, MORE, OTHER, SAME, UPDATES, Told, past

_SHORT: Final = 4  # words of a value: a goal that is told at length is seldom the only one


SINGLE_THINGS: Final = frozenset(
    stem(word)
    for word in """favourite goal dream plan password size type status number code pin salary income height weight
        capital
    title aim level rank score username nickname surname hometown nationality religion major topic theme
    deadline email address name tongue language""".split()
)


def by_claims(mine: Fact, theirs: Fact, new: Told, old: Told) -> str | None:
    """What values of the same attribute say; None where they say nothing."""
    one, other = mine.clause, theirs.clause
    names = [name for name in mine.claims if name in theirs.claims]
    if not names:
        return None
    denied, was_denied = one.denied or one.over, other.denied or other.over
    if past(one) != past(other) and not denied and not _LASTING & set(names):
        return None
    if (past(one) or (past(other) and not other.ends)) and not denied:
        timed = any(told.when is not None and not told.when.assumed for told in (new, old))
        known = any(mine.claims[name] == theirs.claims[name] for name in names)
        of_others = set(names) <= _OF_THE_DEAD and one.who != ("i",)
        of_things = one.who != ("i",) and not is_person(one.who)
        if not _LASTING & set(names) and (timed or not (known or of_others or of_things)):
            return None
    verdicts = [_of_values(name, mine.claims[name], theirs.claims[name], new, old) for name in names]
    if denied != was_denied:
        equal = all(verdict in ("equal", "less") for verdict in verdicts) or all(
            verdict in ("equal", "more") for verdict in verdicts
        )
        return UPDATES if equal else OTHER
    if denied:
        return SAME if all(verdict == "equal" for verdict in verdicts) else OTHER
    if "another" in verdicts:
        return OTHER
    if "differs" in verdicts:
        loose = all(
            name in LOOSE for name, verdict in zip(names, verdicts, strict=True) if verdict == "differs"
        )
        return None if loose and not _exclusive(mine, theirs) else UPDATES
    if _differ(one, other):
        return OTHER
    more = set(mine.claims) - set(theirs.claims) or "more" in verdicts or _adds(one, other)
    if "more" in verdicts or more:
        return MORE
    return SAME if set(mine.claims) == set(theirs.claims) and "less" not in verdicts else LESS


def _differ(one: Clause, other: Clause) -> bool:
    """Whether each of two clauses with equal claims says something that the other does not."""
    mine, theirs = _but_times(one.terms), _but_times(other.terms)
    return bool(rigid(mine) - with_kinds(theirs)) and bool(rigid(theirs) - with_kinds(mine))


def _but_times(terms: frozenset[str]) -> frozenset[str]:
    return frozenset(term for term in terms if not clock(term))


def _adds(one: Clause, other: Clause) -> bool:
    """Whether a clause with equal claims says something else, too."""
    more = rigid(one.terms - other.terms)
    return len(more) >= 2 or any(map(digital, more))


_LASTING: Final = UNCHANGING | {"alive"}


_OF_THE_DEAD: Final = frozenset({"works as", "works at", "lives in", "from", "name"})


def _exclusive(mine: Fact, theirs: Fact) -> bool:
    """Whether two values of what a thing is cannot both be so: names, numbers, and what is called somebody's own."""
    one, other = mine.clause, theirs.clause
    a, b = mine.claims["is"], theirs.claims["is"]
    if not SINGLE_THINGS.isdisjoint(one.who) and max(len(a), len(b)) <= _SHORT:
        return True
    if any(exclude(x, y) for x in a - b for y in b - a):
        return True
    if any(map(digital, a)) != any(map(digital, b)):
        return False
    if any(map(digital, a)):
        return True
    return _named(one) and _named(other)


def _named(clause: Clause) -> bool:
    """Whether what follows "be" is a noun rather than a quality: "a Skoda"; told by its article."""
    return clause.said.startswith(("be a ", "be an ")) or clause.who[-1:] == ("password",)


def _of_values(name: str, mine: frozenset[str], theirs: frozenset[str], new: Told, old: Told) -> str:
    """ "equal", "more", "less", "differs", or "another": a time that differs from one that was over."""
    if name in TIMED:
        return _of_times(mine, theirs, new, old)
    if mine == theirs:
        return "equal"
    if theirs <= with_kinds(mine):
        return "more"
    if mine <= with_kinds(theirs):
        return "less"
    return "differs"


def _of_times(mine: frozenset[str], theirs: frozenset[str], new: Told, old: Told) -> str:
    yearly = any(not _YEARLY.isdisjoint(fact.clause.who) for fact in new.reading.facts)
    dates = {t for t in mine if _dated({t})}, {t for t in theirs if _dated({t})}
    if all(dates) and dates[0] == dates[1]:
        return _of_words(mine, theirs)
    a, b = new.when, old.when
    if a is not None and b is not None and (met := overlap(a, b)) is not None:
        if met:
            clocks = {t for t in mine if t[:1] == "t"}, {t for t in theirs if t[:1] == "t"}
            return "equal" if not all(clocks) or _same_clock(*clocks) else "differs"
        return "another" if b.end <= new.said_at and not yearly else "differs"
    if (found := _of_words(mine, theirs)) != "differs":
        return found
    if b is not None and not b.assumed and b.end <= new.said_at:
        return "another"
    return "differs"


_YEARLY: Final = frozenset(map(canonical, word_set("birthday anniversary nameday")))


def _of_words(mine: frozenset[str], theirs: frozenset[str]) -> str:
    if mine == theirs or _same_clock(mine, theirs):
        return "equal"
    if theirs < mine:
        return "more"
    return "less" if mine < theirs else "differs"


def _dated(terms: frozenset[str] | set[str]) -> bool:
    return any(term[:1] == "d" and term[1:2].isdigit() for term in terms)


def _same_clock(mine: frozenset[str] | set[str], theirs: frozenset[str] | set[str]) -> bool:
    """Whether times of day may be equal where one is said without "am" or "pm", and all else is."""
    a, b = {t for t in mine if clock(t)}, {t for t in theirs if clock(t)}
    if mine - a != theirs - b or len(a) != len(b):
        return False
    return all(any(_hours(one) & _hours(other) for other in b) for one in a)


def _hours(term: str) -> set[tuple[int, str]]:
    """The times of the day that a time on the clock may mean."""
    hour, minute = term[1:].rstrip("ap").split(":")
    said = {(int(hour), minute)}
    return said if term[-1] in "ap" else said | {(int(hour) + 12, minute)}
