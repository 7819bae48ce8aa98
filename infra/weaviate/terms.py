"""The words' arm: our BM25, exact, from what Weaviate counts and filters.

Weaviate's own BM25 is not asked: it knows no weights of a query, counts what was overwritten until segments are
compacted, and (1.35.2) leaves out matches that it wrote lately and has not flushed, whatever they score. Filters
and counts are exact at any time. Objects are dear to fetch (25 µs), so common words are asked for last, and no
further than they can matter.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations
from math import ceil
from typing import Final

from ...processors.retrieval import bm25
from . import filters, layout
from .tenant import ANSWERED, Lengths, Tenant

Scored = tuple[str, float]
FETCHED: Final = 500  # records that hold the rarest terms: fetched with one question, whatever they score
_WIDER: Final = 1.25  # from one step of lengths to the next
_NEEDED: Final = (layout.MEMORY_ID, layout.TERMS)
_ROUNDING: Final = 1e-6


def best(tenant: Tenant, terms: Mapping[str, float], k: int, where: object) -> list[Scored] | None:
    """The `k` best (memory id, score) that `where` admits, ties by memory id; None where that cannot be known."""
    lengths = tenant.lengths()
    if not lengths.records:
        return []
    if min(terms.values()) <= 0:
        return None
    counts = {term: tenant.count(filters.holding([term])) for term in sorted(terms)}
    held = {term: count for term, count in counts.items() if count}
    return _Search(tenant, terms, held, lengths, k, where).run() if held else []


class _TooMany(Exception):
    """More records hold a term than one question may bring."""


class _Search:
    """One search of one tenant: what was found so far, until nothing else can be among the best."""

    def __init__(
        self,
        tenant: Tenant,
        terms: Mapping[str, float],
        held: Mapping[str, int],
        lengths: Lengths,
        k: int,
        where: object,
    ) -> None:
        self._tenant, self._held, self._lengths, self._k, self._where = tenant, held, lengths, k, where
        self._mean = lengths.terms / lengths.records
        self._weights = {term: terms[term] * bm25.idf(lengths.records, held[term]) for term in sorted(held)}
        self._found: dict[str, float] = {}

    def run(self) -> list[Scored] | None:
        """1. All that hold the rarest terms are fetched. 2. Those that hold only others score at most what these
        can add: where that is too little, all is found. 3. If not, they are fetched as far as they matter.
        """
        rare, common = self._split()
        try:
            # 1
            if rare:
                self._take(filters.holding(rare))
            # 2
            if common and not self._beyond(sum(self._weights[term] for term in common) * (bm25.K1 + 1.0)):
                # 3
                self._common(common)
        except _TooMany:
            return None
        return self._best()

    def _split(self) -> tuple[list[str], list[str]]:
        """(rarest terms, which `FETCHED` records hold together at most; the others)."""
        ascending = sorted(self._held, key=lambda term: (self._held[term], term))
        room, rare = FETCHED, 0
        while rare < len(ascending) and self._held[ascending[rare]] <= room:
            room -= self._held[ascending[rare]]
            rare += 1
        return ascending[:rare], ascending[rare:]

    def _common(self, terms: Sequence[str]) -> None:
        """Take in what holds `terms`: 1. several of them, or one more than once; 2. the others, short ones first.

        One occurrence of one term is worth less the longer the record is, so the rest is bounded by its length.
        """
        # 1
        pairs = [filters.both(*(filters.holding([one]) for one in pair)) for pair in combinations(terms, 2)]
        self._take(filters.either(filters.repeating(terms), *pairs))
        # 2
        greatest = max(self._weights[term] for term in terms)
        low, high = 0, ceil(self._mean / 2)
        while low < self._lengths.longest and not self._beyond(
            greatest * bm25.saturation(1, low + 1, self._mean)
        ):
            self._take(filters.both(filters.holding(terms), filters.long(low + 1, high)))
            low, high = high, max(high + 1, int(high * _WIDER))

    def _take(self, which: object) -> None:
        objects = self._tenant.matching(filters.both(which, self._where), ANSWERED, _NEEDED)
        if len(objects) == ANSWERED:
            raise _TooMany
        for properties in objects:
            self._found[properties[layout.MEMORY_ID]] = self._score(properties[layout.TERMS].split())

    def _score(self, words: Sequence[str]) -> float:
        counts, total = Counter(words), 0.0
        for term, weight in self._weights.items():
            if frequency := counts.get(term):
                total += weight * bm25.saturation(frequency, len(words), self._mean)
        return round(total, 6)

    def _beyond(self, bound: float) -> bool:
        """Whether what scores `bound` at most cannot be among the best."""
        best = self._best()
        return len(best) == self._k and best[-1][1] > bound + _ROUNDING

    def _best(self) -> list[Scored]:
        return sorted(self._found.items(), key=lambda pair: (-pair[1], pair[0]))[: self._k]
