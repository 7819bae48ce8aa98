"""Statements that are like another one, found without comparing all of a cube's.

What must be equal (subject, numbers, polarity) makes groups. A group of more than a few keeps for each term who
holds it. Of two sets of terms with a Jaccard index of at least t, the common part is at least t times either; so of
the n terms of one, n - ceil(t n) at most are not among the other's, and any two more than that hold two that are
(prefix filter; S. Chaudhuri et al., ICDE 2006). Any will do, so those are looked up that the fewest of the group
hold, as it is now: no order of terms need be fixed beforehand, nor a threshold, and what everybody holds (names,
"love") is not looked up.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from itertools import chain
from math import ceil
from typing import Final

from .statement import Statement, shared

SCANNED: Final = 32  # statements of a group that are compared one by one: quicker, and no table for each

Group = tuple[str, frozenset[str], bool]


class Statements:
    """The statements of a cube by id. What is found never depends on the order in which they came."""

    def __init__(self) -> None:
        self._groups: dict[Group, _Group] = {}

    def add(self, key: str, statement: Statement) -> None:
        """Enter a statement under an id that is not entered."""
        self._groups.setdefault(_group_of(statement), _Group()).add(key, tuple(statement.terms))

    def remove(self, key: str, statement: Statement) -> None:
        """Take a statement out again, if it is entered under that id."""
        group = self._groups.get(_group_of(statement))
        if group is not None:
            group.remove(key)
            if not group.terms:
                del self._groups[_group_of(statement)]

    def like(self, statement: Statement, at_least: float) -> list[str]:
        """The ids of all for which `statement.like(other, at_least)`, in no order."""
        group = self._groups.get(_group_of(statement))
        return [] if group is None else group.like(statement.terms, at_least)


class _Group:
    """Statements of one subject, with the same numbers and polarity: their terms, and who holds each term."""

    __slots__ = ("_holders", "terms")

    def __init__(self) -> None:
        self.terms: dict[str, tuple[str, ...]] = {}
        self._holders: dict[str, set[str]] | None = None

    def add(self, key: str, terms: tuple[str, ...]) -> None:
        self.terms[key] = terms
        if self._holders is not None:
            _hold(self._holders, key, terms)
        elif len(self.terms) > SCANNED:
            self._holders = {}
            for known, its in self.terms.items():
                _hold(self._holders, known, its)

    def remove(self, key: str) -> None:
        terms = self.terms.pop(key, ())
        if self._holders is not None:
            for term in terms:
                self._holders[term].discard(key)
                if not self._holders[term]:
                    del self._holders[term]

    def like(self, wanted: frozenset[str], at_least: float) -> list[str]:
        return [key for key in self._maybe(wanted, at_least) if _alike(wanted, self.terms[key], at_least)]

    def _maybe(self, wanted: frozenset[str], at_least: float) -> Iterable[str]:
        """All that can be like, and some others."""
        if self._holders is None or at_least <= 0.0:
            return self.terms
        if not at_least <= 1.0:
            return ()
        common = ceil(at_least * len(wanted))
        twice = min(common, 2)
        holders: list[Collection[str]] = sorted((self._holders.get(term, ()) for term in wanted), key=len)
        counts = Counter(chain.from_iterable(holders[: len(wanted) - common + twice]))
        return [key for key, count in counts.items() if count >= twice]


def _hold(holders: dict[str, set[str]], key: str, terms: tuple[str, ...]) -> None:
    for term in terms:
        held = holders.get(term)
        if held is None:
            holders[term] = {key}
        else:
            held.add(key)


def _alike(wanted: frozenset[str], terms: tuple[str, ...], at_least: float) -> bool:
    common = sum(map(wanted.__contains__, terms))
    return shared(common, len(wanted) + len(terms) - common, at_least)


def _group_of(statement: Statement) -> Group:
    return statement.subject, statement.numbers, statement.negated
