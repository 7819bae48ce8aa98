"""Which statements share enough words with a new one to be worth a question to the network."""

from collections import Counter
from typing import Final

from ..facts.holders import Holders

SHARED: Final = 0.2  # the Jaccard index of two sets of terms that is enough,
FEW: Final = 5  # and so many terms that only one of them has
COMMON: Final = 64  # holders of a term that are looked up; a term that more hold tells little


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
        shared: Counter[str] = Counter()
        for term in terms:
            shared.update(self._holders.of(term, COMMON))
        near = []
        for key, common in shared.items():
            together = len(terms) + len(self._terms[key]) - common
            if common >= SHARED * together or together - common <= FEW:
                near.append((-common / together, key))
        return [key for _, key in sorted(near)[:most]]
