"""Packing: which of the ranked memories are given back, within a count, a threshold and a token budget."""

import math
from typing import Final

from ...schemas.memory import Memory
from ..ports import IndexRecord
from ..statement import stated_terms

TOP_K: Final = "top_k"
THRESHOLD: Final = "threshold"
TOKEN_BUDGET: Final = "token_budget"
REPEATS: Final = "repeats"


def tokens(text: str) -> int:
    """About how many tokens `text` costs a language model: 1.3 a word, and at least one for 4 characters."""
    return max(1, math.ceil(1.3 * len(text.split())), math.ceil(len(text) / 4))


class Packing:
    """Takes memories in the order of their rank, and says which don't come in.

    At most `top_k`, each with a score of at least `threshold`, together at most `token_budget` tokens. One that doesn't
    fit into what is left of the budget is passed over, since a shorter one behind it may fit. None that repeats one
    before it: the same terms about the same subject, whenever it was said; with `dated`, since the question is about
    time, only if both happened at the same time.
    """

    def __init__(self, top_k: int, token_budget: int | None, threshold: float | None, *, dated: bool) -> None:
        self._top_k, self._left, self._threshold, self._dated = top_k, token_budget, threshold, dated
        self._given = 0
        self._told: dict[tuple[str, frozenset[str]], list[Memory]] = {}

    def refusal(self, score: float, record: IndexRecord) -> tuple[str, str] | None:
        """None where it comes in; otherwise why not, and the memory id that it repeats or what it would cost."""
        content = record.memory.content
        if content is None:
            return REPEATS, ""
        if self._threshold is not None and score < self._threshold:
            return THRESHOLD, ""
        said = content.subject.lower(), stated_terms(content.text, record.terms)
        for told in self._told.get(said, ()) if said[1] else ():
            if not (self._dated and _apart(record.memory, told)):
                return REPEATS, told.memory_id
        if self._given == self._top_k:
            return TOP_K, ""
        if self._left is not None:
            cost = tokens(content.text)
            if cost > self._left:
                return TOKEN_BUDGET, str(cost)
            self._left -= cost
        self._given += 1
        self._told.setdefault(said, []).append(record.memory)
        return None

    def done(self, score: float) -> bool:
        """Whether nothing that scores at most `score` can come in."""
        below = self._threshold is not None and score < self._threshold
        return below or self._given == self._top_k or (self._left is not None and self._left < 1)


def _apart(one: Memory, other: Memory) -> bool:
    left, right = one.state, other.state
    return (left.event_time or left.occurred_at) != (right.event_time or right.occurred_at)
