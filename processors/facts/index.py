"""The statements of a cube by what they state, so that a new one is compared with the few that it may have to do with.

Kept are who claims which attribute, who holds which term, and whole sets of terms. A term that many hold is not looked
up, and what is compared is bounded, so the cost of a candidate does not grow with the cube.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator
from typing import Final

from .classes import OPPOSITES
from .holders import Holders
from .kinds_of import KIND_OF
from .reading import Fact, Reading

COMMON: Final = (
    64  # holders of a term that are looked up; who shares only commoner terms is found by all of them
)
COMPARED: Final = 48

Key = tuple[Hashable, ...]


class FactIndex:
    """Readings by id. What is found never depends on the order in which they came."""

    def __init__(self) -> None:
        self._holders = Holders[Key]()
        self._sizes: dict[str, int] = {}  # terms of the shortest fact

    def add(self, key: str, reading: Reading) -> None:
        """Enter a reading under an id that is not entered."""
        if not reading.facts:
            return
        self._sizes[key] = min(len(fact.clause.terms) for fact in reading.facts)
        self._holders.add(key, _keys(reading))

    def remove(self, key: str, reading: Reading) -> None:
        """Take a reading out again, if it is entered under that id."""
        if self._sizes.pop(key, None) is not None:
            self._holders.remove(key, _keys(reading))

    def candidates(self, reading: Reading) -> list[str]:
        """Sorted ids of the readings that may be the same, or be updated; of many, those that share most."""
        sure: defaultdict[str, int] = defaultdict(int)
        for key in _certain(reading):
            for holder in self._holders.of(key, COMMON):
                sure[holder] += 1
        for fact in reading.facts:
            shared: defaultdict[str, int] = defaultdict(int)
            for term in _sought(fact.clause.terms | fact.clause.topic | fact.clause.old):
                for holder in self._holders.of(("t", term), COMMON):
                    shared[holder] += 1
            least = len(fact.clause.terms) - 1
            clause = fact.clause
            hinted = clause.topic or clause.old or clause.now or clause.instead or clause.became
            for found, count in shared.items():
                if count >= least or count >= self._sizes[found] - 1 or hinted:
                    sure[found] += count
        best = sorted(sure.items(), key=lambda item: (-item[1], item[0]))[:COMPARED]
        return sorted(key for key, _ in best)


def _keys(reading: Reading) -> set[Key]:
    return {
        key
        for fact in reading.facts
        for key in (*_claimed(fact), *(("t", term) for term in fact.clause.terms))
    }


def _claimed(fact: Fact) -> Iterator[Key]:
    who = fact.clause.who
    for name in fact.claims:
        yield "c", who[-1] if who else "", name
    yield "s", who, fact.clause.terms
    if who != ("i",):
        yield "w", who


def _certain(reading: Reading) -> Iterator[Key]:
    """Keys that are reason enough to compare."""
    for fact in reading.facts:
        yield from (key for key in _claimed(fact) if key[0] != "w")
        if fact.clause.said.startswith("give birth"):
            yield "t", "pregnant"
        if fact.clause.who != ("i",):
            yield "w", fact.clause.who
            yield from (("t", word) for word in fact.clause.who)
        for term in fact.clause.terms:
            for other in OPPOSITES.get(term, ()):
                yield "t", other
        if fact.clause.ends or fact.clause.old or "unemploy" in fact.clause.terms:
            yield from (("c", "i", name) for name in ("works at", "works as", "works in"))


def _sought(terms: frozenset[str]) -> frozenset[str]:
    return terms.union(*(KIND_OF.get(term, frozenset()) for term in terms))
