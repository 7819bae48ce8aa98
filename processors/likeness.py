"""What dedupe compares: the cube's statements by hash, by vector, and by the claim they make.

A `Likeness` is derived from a cube's memories and follows their changes; it holds nothing that a replay
would not give, and no answer depends on the order in which memories came. Vectors are int8, so a dot product
is an exact integer in float32 up to 1,040 dimensions and a similarity is the same on every machine.
"""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from ..schemas.content import Embedding
from ..schemas.memory import ACTIVE, SUPERSEDED, Memory
from .cube import Change
from .similarity import scaled, squares

Key = tuple[str, str]  # a claim's subject and attribute
_COMPARED = (ACTIVE, SUPERSEDED)
_FIRST_ROWS = 64


class Likeness:
    """An index over the memories of one cube that a candidate can be like: active and superseded ones."""

    def __init__(self, memories: Iterable[Memory] = ()) -> None:
        self._by_hash: dict[str, set[str]] = {}
        self._by_claim: dict[Key, set[str]] = {}
        self._vectors: dict[str, _Vectors] = {}
        for memory in memories:
            self._add(memory)

    def follow(self, changes: Iterable[Change]) -> None:
        """Take in what changed in the cube."""
        for change in changes:
            before, after = change.before, change.after
            if before is not None and after is not None and _compared(before) == _compared(after):
                continue  # nothing that is compared has changed
            if before is not None:
                self._remove(before)
            if after is not None:
                self._add(after)

    def same_text(self, text_hash: str) -> list[str]:
        """Sorted ids of the memories with that keyed hash."""
        return sorted(self._by_hash.get(text_hash, ()))

    def same_claim(self, key: Key) -> list[str]:
        """Sorted ids of the memories that claim something of the same subject's attribute."""
        return sorted(self._by_claim.get(key, ()))

    def near(self, embedding: Embedding, at_least: float) -> list[tuple[float, str]]:
        """(cosine rounded to 6 decimals, memory id) of all at or above `at_least`, best first, ties by id.

        Only vectors of the same model are compared; a vector of zeros is near to nothing.
        """
        vectors = self._vectors.get(embedding.model)
        return vectors.near(embedding.data, at_least) if vectors else []

    def _add(self, memory: Memory) -> None:
        content = memory.content
        if content is None or memory.state.status not in _COMPARED:
            return
        if content.text_hash:
            self._by_hash.setdefault(content.text_hash, set()).add(memory.memory_id)
        if content.claim is not None:
            key = (content.claim.subject, content.claim.attribute)
            self._by_claim.setdefault(key, set()).add(memory.memory_id)
        if content.embedding is not None:
            vectors = self._vectors.get(content.embedding.model)
            if vectors is None:
                vectors = self._vectors[content.embedding.model] = _Vectors(content.embedding.dimensions)
            vectors.add(memory.memory_id, content.embedding.data)

    def _remove(self, memory: Memory) -> None:
        content, memory_id = memory.content, memory.memory_id
        if content is None:
            return
        self._by_hash.get(content.text_hash, set()).discard(memory_id)
        if content.claim is not None:
            self._by_claim.get((content.claim.subject, content.claim.attribute), set()).discard(memory_id)
        if content.embedding is not None and content.embedding.model in self._vectors:
            self._vectors[content.embedding.model].remove(memory_id)


def _compared(memory: Memory) -> tuple[int, bool]:
    """What tells whether a memory must be entered anew: its content as an object, and whether it counts."""
    return id(memory.content), memory.state.status in _COMPARED


class _Vectors:
    """The vectors of one model as rows of a matrix that grows by doubling; a removed row is filled by the last."""

    def __init__(self, dimensions: int) -> None:
        self._rows: dict[str, int] = {}
        self._ids: list[str] = []
        self._matrix: NDArray[np.float32] = np.zeros((_FIRST_ROWS, dimensions), np.float32)
        self._squares: NDArray[np.float64] = np.zeros(_FIRST_ROWS, np.float64)

    def near(self, data: bytes, at_least: float) -> list[tuple[float, str]]:
        query, count = _row(data), len(self._ids)
        dots = (self._matrix[:count] @ query[0]).astype(np.float64)
        cosines = scaled(dots, self._squares[:count], float(squares(query)[0]))
        found = [(float(cosines[row]), self._ids[row]) for row in np.nonzero(cosines >= at_least)[0]]
        return sorted(found, key=lambda pair: (-pair[0], pair[1]))

    def add(self, memory_id: str, data: bytes) -> None:
        row = len(self._ids)
        if row == len(self._squares):
            self._matrix = np.concatenate([self._matrix, np.zeros_like(self._matrix)])
            self._squares = np.concatenate([self._squares, np.zeros_like(self._squares)])
        vector = _row(data)
        self._matrix[row], self._squares[row] = vector[0], squares(vector)[0]
        self._rows[memory_id] = row
        self._ids.append(memory_id)

    def remove(self, memory_id: str) -> None:
        row = self._rows.pop(memory_id, None)
        if row is None:
            return
        last = len(self._ids) - 1
        self._matrix[row], self._squares[row] = self._matrix[last], self._squares[last]
        moved = self._ids.pop()
        if moved != memory_id:
            self._ids[row] = moved
            self._rows[moved] = row


def _row(data: bytes) -> NDArray[np.float32]:
    return np.frombuffer(data, np.int8).astype(np.float32).reshape(1, -1)
