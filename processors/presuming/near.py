"""Which statements share enough words with a new one to be worth a question to the network."""

from typing import Final

from ..facts.holders import Holders
from ..facts.terms import terms_of

SHARED: Final = 0.15  # the Jaccard index of two sets of terms that is enough,
FEW: Final = 7  # and so many terms that only one of them has
CLOSE: Final = 0.3  # the same of statements that are asked about even where another is nearer
FEWER: Final = 4
COMMON: Final = 64  # holders of a term that are looked up; a term that more hold tells little
# What people say of everything: two statements that share nothing else have nothing to do with each other.
GENERAL: Final = terms_of(
    """great love difference keep help awesome support look see amazing feel feeling small not find tough
    motivate glad new know bring impact something important importance joy positive hard give person
    people moment life big always fun cool stay kind passion passionate inspire inspiring inspiration
    sure want other hear experience excite excited appreciate good forward everyone remind reminder
    spread push come reach last sound pretty reward rewarding world show special memory think accept
    dream happen best incredible remember better wait anything everything nothing mean share part real
    around begin start sometimes back blast act able thing way lot bit try let need happy nice wonderful
    proud enjoy strong strength helpful believe understand each one own hope idea interesting interest
    never ever much many more most little long day week year today journey challenge challenging
    connection connect"""
)


def are_close(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets of terms are nearly the same."""
    common, together = len(one & other), len(one | other)
    return common >= CLOSE * together or together - common <= FEWER


class NearTerms:
    """Sets of terms by id. What is found never depends on the order in which they came."""

    def __init__(self) -> None:
        self._terms: dict[str, frozenset[str]] = {}
        self._holders = Holders[str]()

    def add(self, key: str, terms: frozenset[str]) -> None:
        """Enter terms under an id that is not entered; without any it is never found."""
        if terms:
            self._terms[key] = terms
            self._holders.add(key, terms)

    def remove(self, key: str, terms: frozenset[str]) -> None:
        """Take terms out again, if they are entered under that id."""
        if self._terms.pop(key, None) is not None:
            self._holders.remove(key, terms)

    def of(self, terms: frozenset[str], most: int) -> list[str]:
        """The ids of those that share enough with `terms`, the most alike first, ties by id; at most `most`."""
        found = set[str]().union(*(self._holders.of(term, COMMON) for term in terms - GENERAL))
        near = []
        for key in found:
            common, together = len(terms & self._terms[key]), len(terms | self._terms[key])
            if common >= SHARED * together or together - common <= FEW:
                near.append((-common / together, key))
        return [key for _, key in sorted(near)[:most]]
