"""Packing: which of the ranked memories are given back, within a count, a threshold and a token budget."""

import math
from collections.abc import Iterable, Iterator

from ..ports import IndexRecord

Candidate = tuple[float, int, IndexRecord]  # score, its number among the candidates, what it is


def tokens(text: str) -> int:
    """About how many tokens `text` costs a language model: 1.3 a word, and at least one for 4 characters."""
    return max(1, math.ceil(1.3 * len(text.split())), math.ceil(len(text) / 4))


def pack(
    ranked: Iterable[Candidate], top_k: int, token_budget: int | None, threshold: float | None
) -> Iterator[Candidate]:
    """The first `top_k` with a score of at least `threshold`, none saying the same as one before it.

    Two say the same when their terms are the same set. One that doesn't fit into what is left of
    `token_budget` is passed over, since a shorter one behind it may fit.
    """
    told: set[frozenset[str]] = set()
    given, spent = 0, 0
    for score, number, record in ranked:
        if given == top_k or (threshold is not None and score < threshold):
            return
        content = record.memory.content
        terms = frozenset(record.terms)
        if content is None or (terms and terms in told):
            continue
        cost = tokens(content.text)
        if token_budget is not None and spent + cost > token_budget:
            continue
        told.add(terms)
        given, spent = given + 1, spent + cost
        yield score, number, record
