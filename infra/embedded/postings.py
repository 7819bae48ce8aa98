"""Postings of the index: which docs of a part hold a term, how often, and how long they are.

A term is a keyed number of its cube's (`Vault.token`), so neither a list nor a statistic is shared between cubes,
and no word stands in the file. Scores are `processors.retrieval.bm25`, term by term in the order of the terms;
what cannot reach the best `k` any more is not read (MaxScore: Turtle and Flood, 1995).
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ...processors.retrieval.bm25 import K1, idf, saturation
from .connections import chunks, marks
from .store import Store

_FULL: Final = K1 + 1.0  # what a term is worth at most, times its weight and idf
_ROUNDING: Final = 2e-6  # what rounding to 6 decimals can lift one sum over another
Row = tuple[int, int, int]  # doc, frequency, length


class Lists:
    """The posting lists of some parts of one generation, as a search reads them."""

    def __init__(
        self, store: Store, g: str, parts: Sequence[int], present: Callable[[int], bool] | None
    ) -> None:
        self._store, self._g, self._parts, self._present = store, g, tuple(parts), present
        self._where = f"part IN ({marks(self._parts)}) AND term = ?"

    def count(self, token: int) -> int:
        """How many docs hold a term."""
        if self._present is not None:
            return len(self.all(token))
        sql = f"SELECT count(*) FROM posting_{self._g} WHERE {self._where}"
        return int(self._store.rows(sql, (*self._parts, token))[0][0])

    def all(self, token: int) -> list[Row]:
        """The docs that hold a term."""
        return self._rows("", (*self._parts, token))

    def some(self, token: int, docs: Sequence[int]) -> list[Row]:
        """Those of `docs` that hold a term."""
        found: list[Row] = []
        for chunk in chunks(docs):
            more = f" AND doc IN ({marks(chunk)})"
            found += self._rows(more, (*self._parts, token, *chunk))
        return found

    def _rows(self, more: str, values: tuple[Any, ...]) -> list[Row]:
        rows: list[Row] = self._store.rows(
            f"SELECT doc, frequency, length FROM posting_{self._g} WHERE {self._where}{more}", values
        )
        present = self._present
        return rows if present is None else [row for row in rows if present(row[0])]


def best(
    lists: Lists,
    weights: Mapping[str, float],
    token: Callable[[str], int],
    records: int,
    mean: float,
    k: int,
    admitted: Callable[[int], bool] | None,
) -> dict[int, float]:
    """doc → score of at least the `k` best docs by BM25 that `admitted` lets through, ties at the border included.

    `weights`: term → query weight. `records` and `mean` are the part's statistics.
    """
    terms = sorted(term for term, weight in weights.items() if weight > 0.0)
    counts = {term: lists.count(token(term)) for term in terms}
    worth = {term: weights[term] * idf(records, counts[term]) for term in terms if counts[term]}
    order = sorted(worth, key=lambda term: (-worth[term], term))
    rest = sum(worth.values()) * _FULL
    parts: dict[int, dict[str, float]] = {}
    for number, term in enumerate(order):
        whole = number == 0 or len(parts) < k or _border(parts, k, admitted) <= rest + _ROUNDING
        rows = lists.all(token(term)) if whole else lists.some(token(term), list(parts))
        for doc, frequency, length in rows:
            parts.setdefault(doc, {})[term] = worth[term] * saturation(frequency, length, mean)
        rest -= worth[term] * _FULL
    scores = {
        doc: round(_sum(found, terms), 6) for doc, found in parts.items() if admitted is None or admitted(doc)
    }
    if len(scores) <= k:
        return scores
    border = sorted(scores.values(), reverse=True)[k - 1] if k else float("inf")
    return {doc: score for doc, score in scores.items() if score >= border}


def _border(
    parts: Mapping[int, Mapping[str, float]], k: int, admitted: Callable[[int], bool] | None
) -> float:
    """The k-th best sum so far; 0 where there are fewer."""
    sums = [sum(found.values()) for doc, found in parts.items() if admitted is None or admitted(doc)]
    return sorted(sums, reverse=True)[k - 1] if 0 < k <= len(sums) else 0.0


def _sum(found: Mapping[str, float], terms: Sequence[str]) -> float:
    """In the order of the terms, one by one: `sum` of later Pythons compensates, and gives other last digits."""
    total = 0.0
    for term in terms:
        if term in found:
            total += found[term]
    return total
