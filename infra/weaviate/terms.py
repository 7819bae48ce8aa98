"""The words' arm: our BM25, exact, from what Weaviate counts and finds.

Weaviate's own scores cannot be used: they know no weights of a query, count what was overwritten until segments
are compacted, and are float32. They are used to find what may be among the best, and a bound tells when all is.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from ...processors.retrieval import bm25
from . import layout
from .filters import both, holding
from .tenant import ANSWERED, Tenant

Scored = tuple[str, float]
FETCHED: Final = 500  # records that hold the rarer terms: all of them are fetched, 25 µs each
_SLACK: Final = 1.05  # on what our score was of Weaviate's, at most, among those seen
_STEPS: Final = 4  # of weights: how often a word is said to Weaviate
_NEEDED: Final = (layout.MEMORY_ID, layout.TERMS)
_ROUNDING: Final = 1e-6


class Scorer:
    """Scores records by some terms, with the statistics of their scope: `processors.retrieval.bm25`."""

    def __init__(self, weights: Mapping[str, float], mean: float) -> None:
        self._weights, self._mean = weights, mean

    @property
    def ceiling(self) -> float:
        """No record scores more."""
        return sum(weight * (bm25.K1 + 1.0) for weight in self._weights.values())

    def score(self, counts: Mapping[str, int], length: int) -> float:
        """What a record of `length` terms scores that holds each term so often."""
        total = 0.0
        for term, weight in self._weights.items():
            if frequency := counts.get(term):
                total += weight * bm25.saturation(frequency, length, self._mean)
        return total

    def only(self, terms: Sequence[str]) -> "Scorer":
        """The same for some of the terms."""
        return Scorer({term: self._weights[term] for term in terms}, self._mean)


def best(tenant: Tenant, terms: Mapping[str, float], k: int, where: object) -> list[Scored] | None:
    """The `k` best (memory id, score) that `where` admits, ties by memory id; None where that cannot be known."""
    lengths = tenant.lengths()
    if not lengths.records:
        return []
    counts = {term: tenant.count(holding([term])) for term in sorted(terms)}
    held = {term: count for term, count in counts.items() if count}
    weights = {term: terms[term] * bm25.idf(lengths.records, count) for term, count in held.items()}
    search = _Search(tenant, Scorer(weights, lengths.terms / lengths.records), held, k, where)
    return search.run(terms) if held else []


class _Search:
    """One search of one tenant: what was found so far, until nothing else can be among the best."""

    def __init__(
        self, tenant: Tenant, scorer: Scorer, held: Mapping[str, int], k: int, where: object
    ) -> None:
        self._tenant, self._scorer, self._held = tenant, scorer, held
        self._k, self._where = k, where
        self._found: dict[str, float] = {}

    def run(self, asked: Mapping[str, float]) -> list[Scored] | None:
        """1. All that hold a rarer term are fetched. 2. Of those that hold common terms alone, Weaviate's best,
        and more of them until no other can reach the `k`-th score. 3. Where that takes too many, all of them.
        """
        rare, common = _split(self._held)
        # 1
        if rare:
            self._all(rare, FETCHED)
        if not common:
            return self._best()
        rest = self._scorer.only(common)
        if self._beyond(rest.ceiling):
            return self._best()
        # 2
        holders = sum(self._held[term] for term in common)
        words = _repeated({term: asked[term] for term in common})
        limit = 2 * self._k + FETCHED // 10
        while limit < min(holders, ANSWERED):
            if self._beyond(self._common(words, limit, rest)):
                return self._best()
            limit *= 3
        # 3
        if holders >= ANSWERED:
            return None
        self._all(common, ANSWERED)
        return self._best()

    def _all(self, terms: Sequence[str], limit: int) -> None:
        for properties in self._tenant.matching(both(holding(terms), self._where), limit, _NEEDED):
            self._take(properties)

    def _take(self, properties: Mapping[str, object]) -> tuple[Mapping[str, int], int]:
        words = str(properties[layout.TERMS]).split()
        counts = Counter(words)
        self._found[str(properties[layout.MEMORY_ID])] = self._scorer.score(counts, len(words))
        return counts, len(words)

    def _common(self, words: Sequence[str], limit: int, rest: Scorer) -> float:
        """Take in Weaviate's best `limit`; what those that hold common terms alone and are not seen score at most.

        A score of ours is at most `greatest` times Weaviate's, as far as each term was seen.
        """
        greatest, last, unseen = 0.0, float("inf"), set(words)
        for properties, score in self._tenant.best(words, self._where, limit, _NEEDED):
            counts, length = self._take(properties)
            last = min(last, score)
            greatest = max(greatest, rest.score(counts, length) / score if score > 0 else float("inf"))
            unseen -= counts.keys()
        return float("inf") if unseen else greatest * last * _SLACK

    def _beyond(self, bound: float) -> bool:
        """Whether what scores `bound` at most cannot be among the best."""
        best = self._best()
        return len(best) == self._k and best[-1][1] > bound + _ROUNDING

    def _best(self) -> list[Scored]:
        rounded = [(memory_id, round(score, 6)) for memory_id, score in self._found.items()]
        return sorted(rounded, key=lambda pair: (-pair[1], pair[0]))[: self._k]


def _split(held: Mapping[str, int]) -> tuple[list[str], list[str]]:
    """(rarer terms, which `FETCHED` records hold together at most; the others)."""
    rare: list[str] = []
    room = FETCHED
    for term in sorted(held, key=lambda term: (held[term], term)):
        room -= held[term]
        if room < 0:
            break
        rare.append(term)
    return rare, sorted(held.keys() - set(rare))


def _repeated(weights: Mapping[str, float]) -> list[str]:
    """Words, each said as often as its weight is of the greatest."""
    greatest = max(weights.values())
    return [
        word
        for word, weight in weights.items()
        for _ in range(max(1, round(_STEPS * weight / greatest)) if greatest > 0 else 1)
    ]
