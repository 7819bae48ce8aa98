"""What a new statement likely is to an older one, where rules say nothing: trees that were learned from labelled pairs.

Whole numbers are added, so the verdict is the same on every machine. Docs: docs/adr/0045.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

import numpy as np

from .features import VERSION, features
from .likely_table import DEPTH, NAMES, SCALE, START, TREES
from .likely_table import VERSION as LEARNED
from .reading import Reading
from .side import Side
from .told import OTHER, SAME, UPDATES, Told

SURE: Final = SCALE * 3 // 2  # by how much "updates" must lie before the next
SAID: Final = 60  # of 100: how much of a statement the other must say to be the same
TOUCHED: Final = 50  # how much of the old one the new one must say to deny, end or change it
AROUND: Final = 0.5  # the share of words that are equal around one value put for another
SHARED: Final = 1  # words that both must have
MOST_CLAUSES: Final = 2
MOST_WORDS: Final = 14
MOST_CHARS: Final = 160
_KEEP_APART: Final = (
    *("old numbers left", "new numbers left", "names differ", "one denied", "compared and turned"),
    *("new is a", "new opposite", "old opposite", "at two times"),
)
Numbers = np.ndarray[Any, np.dtype[np.int64]]


class Forest:
    """Trees of one depth, each voting for one class; read from the table once."""

    def __init__(self, table: str) -> None:
        lines = [line.split(" ") for line in table.splitlines()]
        splits = [[split.split(":") for split in line[1].split(",")] for line in lines]
        self._voted: Numbers = np.array([int(line[0]) for line in lines])
        self._features: Numbers = np.array([[int(one) for one, _ in row] for row in splits])
        self._bounds = np.array([[float(bound) for _, bound in row] for row in splits])
        self._leaves: Numbers = np.array([[int(leaf) for leaf in line[2].split(",")] for line in lines])
        self._trees: Numbers = np.arange(len(lines))

    def votes(self, values: np.ndarray[Any, np.dtype[np.float64]]) -> tuple[int, int, int]:
        """What the trees give each class: another thing, the same, an update."""
        at = np.zeros(len(self._trees), np.int64)
        for _ in range(DEPTH):
            right = values[self._features[self._trees, at]] > self._bounds[self._trees, at]
            at = 2 * at + 1 + right
        leaves = self._leaves[self._trees, at - (2**DEPTH - 1)]
        other, same, updates = (int(leaves[self._voted == number].sum()) for number in range(3))
        return START[0] + other, START[1] + same, START[2] + updates


@cache
def _forest() -> Forest:
    if VERSION != LEARNED:
        raise RuntimeError(
            f"likely_table.py is of features {LEARNED}, not {VERSION}; run tools/train_likely.py"
        )
    return Forest(TREES)


def worth(text: str, reading: Reading) -> bool:
    """Whether a statement is short and was read to its end: those that were learned from are such."""
    if len(text) > MOST_CHARS or not reading.facts or not reading.whole:
        return False
    return not any(fact.clause.vague for fact in reading.facts)


def presumed(new: Told, old: Told, mine: Side, theirs: Side) -> str:
    """SAME or UPDATES where that is likelier than anything else and nothing speaks against it, else OTHER.

    Both must be `worth` it.
    """
    if len(mine.classes & theirs.classes) < SHARED or not (_short(mine) and _short(theirs)):
        return OTHER
    return verdict(features(new, old, mine, theirs))


def verdict(found: Mapping[str, float]) -> str:
    """What features that were learned from short statements say, where they cannot mislead."""
    if _may_be_same(found):
        other, same, updates = votes(found)
        return SAME if same > max(other, updates) else OTHER
    if _may_be_updated(found):
        other, same, updates = votes(found)
        return UPDATES if updates > max(other, same) + SURE else OTHER
    return OTHER


def votes(found: Mapping[str, float]) -> tuple[int, int, int]:
    """How likely a new statement is another thing than an older one, the same, or an update of it."""
    return _forest().votes(np.array([float(found.get(name, 0.0)) for name in NAMES]))


def _short(side: Side) -> bool:
    return side.clauses <= MOST_CLAUSES and len(side.words) <= MOST_WORDS


def _may_be_same(found: Mapping[str, float]) -> bool:
    """Whether each says most of the other, with nothing in the new one that the old one cannot mean."""
    if min(found["old said"], found["new said"]) < SAID or any(found.get(name) for name in _KEEP_APART):
        return False
    return found["old changes"] >= found["new changes"]


def _may_be_updated(found: Mapping[str, float]) -> bool:
    """Whether the new one denies, ends or changes what the old one says, or puts one value for another in it."""
    if found["at two times"] or found["new clauses"] > 1 or found["old clauses"] > 1:
        return False
    changes = found["new changes"] > found["old changes"]
    if changes or any(found.get(name) for name in ("one denied", "new over", "new ends")):
        return found["old said"] >= TOUCHED
    return bool(found["one for one"]) and found["equal around"] >= AROUND and not found["old past"]
