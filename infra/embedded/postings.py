"""Postings of the index: which docs of a part hold a term, how often, and how long they are.

A term is a keyed number of its cube's (`Vault.token`), so neither a list nor a statistic is shared between cubes,
and no word stands in the file. Scores are `processors.retrieval.bm25`, term by term in the order of the terms;
what cannot reach the best `k` any more is not read (MaxScore: Turtle and Flood, 1995).
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any, Final

from ...processors.retrieval.bm25 import K1, idf, saturation
from .connections import chunks, marks
from .kept import Kept
from .store import Store

_FULL: Final = K1 + 1.0  # what a term is worth at most, times its weight and idf
_ROUNDING: Final = 2e-6  # what rounding to 6 decimals can lift one sum over another
_WHOLE: Final = 4096  # docs of a list that is read whole when it is asked for a second time


class Lists:
    """The posting lists of some parts of one generation, as a search reads them: doc → saturation of a term."""

    def __init__(
        self,
        store: Store,
        g: str,
        parts: Sequence[int],
        kept: Kept,
        present: Callable[[int], bool] | None,
    ) -> None:
        self._store, self._g, self._parts, self._present = store, g, tuple(parts), present
        self._kept, self._mean = kept, kept.terms / kept.records
        self._where = f"part IN ({marks(self._parts)}) AND term = ?"

    def count(self, token: int) -> int:
        """How many docs hold a term."""
        known = self._kept.counts
        if token not in known:
            if self._present is not None:
                return len(self.all(token))
            sql = f"SELECT count(*) FROM posting_{self._g} WHERE {self._where}"
            known[token] = int(self._store.rows(sql, (*self._parts, token))[0][0])
        return known[token]

    def all(self, token: int) -> dict[int, float]:
        """The docs that hold a term."""
        known = self._kept.lists
        if token not in known:
            self._kept.lay(token, self._read("", (*self._parts, token)))
        return known[token]

    def some(self, token: int, docs: Collection[int]) -> dict[int, float]:
        """Those of `docs` that hold a term."""
        kept = self._kept
        if token in kept.lists or (token in kept.asked and self.count(token) <= _WHOLE):
            known = self.all(token)
            return {doc: known[doc] for doc in docs if doc in known}
        kept.asked.add(token)
        found: dict[int, float] = {}
        for chunk in chunks(list(docs)):
            found |= self._read(f" AND doc IN ({marks(chunk)})", (*self._parts, token, *chunk))
        return found

    def _read(self, more: str, values: tuple[Any, ...]) -> dict[int, float]:
        rows = self._store.rows(
            f"SELECT doc, frequency, length FROM posting_{self._g} WHERE {self._where}{more}", values
        )
        present, mean = self._present, self._mean
        return {
            doc: saturation(frequency, length, mean)
            for doc, frequency, length in rows
            if present is None or present(doc)
        }


def held(store: Store, g: str, part: int, tokens: Sequence[int]) -> Iterator[int]:
    """Those of some terms that any doc of a part holds; no list is read for it."""
    for chunk in chunks(tokens):
        wanted = ", ".join(["(?)"] * len(chunk))
        rows = store.rows(
            f"WITH wanted (term) AS (VALUES {wanted}) SELECT term FROM wanted WHERE EXISTS"
            f" (SELECT 1 FROM posting_{g} p WHERE p.part = ? AND p.term = wanted.term)",
            (*chunk, part),
        )
        yield from (row[0] for row in rows)


def best(
    lists: Lists,
    weights: Mapping[str, float],
    token: Callable[[str], int],
    records: int,
    k: int,
    admitted: Callable[[int], bool] | None,
) -> dict[int, float]:
    """doc → score of at least the `k` best docs by BM25 that `admitted` lets through, ties at the border included.

    `weights`: term → query weight. `records`: how many there are.
    """
    terms = sorted(term for term, weight in weights.items() if weight > 0.0)
    counts = {term: lists.count(token(term)) for term in terms}
    worth = {term: weights[term] * idf(records, counts[term]) for term in terms if counts[term]}
    order = sorted(worth, key=lambda term: (-worth[term], term))
    rest = sum(worth.values()) * _FULL
    found: dict[str, Mapping[int, float]] = {}
    sums: dict[int, float] = {}
    for number, term in enumerate(order):
        whole = number == 0 or len(sums) < k or _border(sums, k, admitted) <= rest + _ROUNDING
        found[term] = lists.all(token(term)) if whole else lists.some(token(term), sums)
        _add(sums, found[term], worth[term])
        rest -= worth[term] * _FULL
    totals = dict.fromkeys(sums, 0.0)
    for term in sorted(found):  # in the order of the terms, one by one
        _add(totals, found[term], worth[term])
    scores = {doc: round(total, 6) for doc, total in totals.items() if admitted is None or admitted(doc)}
    if len(scores) <= k:
        return scores
    border = sorted(scores.values(), reverse=True)[k - 1] if k else float("inf")
    return {doc: score for doc, score in scores.items() if score >= border}


def _add(sums: dict[int, float], saturations: Mapping[int, float], worth: float) -> None:
    for doc, saturated in saturations.items():
        sums[doc] = sums.get(doc, 0.0) + worth * saturated


def _border(sums: Mapping[int, float], k: int, admitted: Callable[[int], bool] | None) -> float:
    """The k-th best sum so far; 0 where there are fewer."""
    best = sorted((total for doc, total in sums.items() if admitted is None or admitted(doc)), reverse=True)
    return best[k - 1] if 0 < k <= len(best) else 0.0
