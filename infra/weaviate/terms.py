"""The words' arm: our BM25, exact, from what Weaviate counts and filters.

Weaviate's own BM25 is not asked: it knows no weights of a query, counts what was overwritten until segments are
compacted, and (1.35.2) leaves out matches that it wrote lately and has not flushed, whatever they score. Filters
and counts are exact at any time. Objects are dear to fetch (25 µs), so common words are asked for last, and no
further than they can matter.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from math import ceil
from typing import Final

from ...processors.retrieval import bm25
from ...schemas.ids import Scope
from . import filters, layout
from .tenant import ANSWERED, Lengths, Tenant, Words

Scored = tuple[str, float]
FETCHED: Final = 500  # records that hold the rarest terms: fetched with one question, whatever they score
WHOLE: Final = 2_000  # records that hold one term: above, only those are fetched that may be among the best
SCOPES, TERMS = 1_000, 5_000  # whose counts are kept, and how many of each: a megabyte a scope at most
_WIDER: Final = 1.25  # from one step of lengths to the next
_NEEDED: Final = (layout.MEMORY_ID, layout.TERMS)
_ROUNDING: Final = 1e-6


class Counts:
    """How many records of a scope hold a term, kept for as long as sums say that the records' terms are the same.

    Thread-safe. A count costs Weaviate 6 µs for each record that holds the term; the sums cost 1 ms together.
    """

    def __init__(self) -> None:
        self._kept: dict[Scope, tuple[Words, dict[str, int]]] = {}

    def of(self, tenant: Tenant, terms: Collection[str], words: Words) -> dict[str, int]:
        """term → records that hold it; `words` were read just before."""
        known = self._kept.get(tenant.scope)
        counts = dict(known[1]) if known is not None and known[0] == words else {}
        missing = [term for term in sorted(terms) if term not in counts]
        for term in missing:
            counts[term] = tenant.count(filters.holding([term]))
        found = {term: counts[term] for term in terms}
        if missing and tenant.lengths()[1] == words:  # else somebody wrote while it was counted
            self._keep(tenant.scope, words, counts)
        return found

    def _keep(self, scope: Scope, words: Words, counts: dict[str, int]) -> None:
        if len(self._kept) >= SCOPES:
            self._kept.clear()
        self._kept[scope] = words, counts if len(counts) <= TERMS else {}


def best(
    tenant: Tenant, terms: Mapping[str, float], k: int, where: object, counts: Counts
) -> list[Scored] | None:
    """The `k` best (memory id, score) that `where` admits, ties by memory id; None where that cannot be known."""
    lengths, words = tenant.lengths()
    if not lengths.records:
        return []
    if min(terms.values()) <= 0:
        return None
    held = {term: count for term, count in sorted(counts.of(tenant, terms, words).items()) if count}
    return _Search(tenant, terms, held, lengths, k, where).run() if held else []


class _TooMany(Exception):
    """More records of one length hold a term than one question may bring."""


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
        """1. All that hold the rarest terms are fetched with one question. 2. What holds only others scores at most
        what these can add: they are fetched term by term, rarer ones first, until that is too little. 3. Of the
        commonest they are fetched as far as they matter.
        """
        terms = sorted(self._held, key=lambda term: (self._held[term], term))
        try:
            # 1
            room, rare = FETCHED, 0
            while rare < len(terms) and self._held[terms[rare]] <= room:
                room -= self._held[terms[rare]]
                rare += 1
            if rare:
                self._take(filters.holding(terms[:rare]))
            # 2
            for number in range(rare, len(terms)):
                left = terms[number:]
                if self._beyond(sum(self._weights[term] for term in left) * (bm25.K1 + 1.0)):
                    break
                # 3
                if self._held[terms[number]] > WHOLE:
                    self._common(left)
                    break
                self._take(filters.holding([terms[number]]))
        except _TooMany:
            return None
        return self._best()

    def _common(self, terms: Sequence[str]) -> None:
        """Take in what holds `terms`: 1. one of them more than once; 2. the others, short ones first.

        A term that is said once is worth less the longer the record is, so the rest is bounded by its length.
        """
        # 1
        self._take(filters.repeating(terms))
        # 2
        together = sum(self._weights[term] for term in terms)
        low, high = 1, ceil(self._mean / 2)
        while low <= self._lengths.longest and not self._beyond(
            together * bm25.saturation(1, low, self._mean)
        ):
            self._take(filters.holding(terms), low, high)
            low, high = high + 1, max(high + 1, int(high * _WIDER))

    def _take(self, which: object, low: int = 1, high: int | None = None) -> None:
        """Take in all of `low` to `high` terms that a filter admits; half of the lengths at a time, if too many."""
        long = filters.long(low, high) if high is not None else None
        objects = self._tenant.matching(filters.both(which, long, self._where), ANSWERED, _NEEDED)
        for properties in objects:
            self._found[properties[layout.MEMORY_ID]] = self._score(properties[layout.TERMS].split())
        if len(objects) == ANSWERED:
            last = self._lengths.longest if high is None else high
            if low >= last:
                raise _TooMany
            middle = (low + last) // 2
            self._take(which, low, middle)
            self._take(which, middle + 1, last)

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
