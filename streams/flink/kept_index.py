"""Merge candidates from keyed state: who holds which term of a statement, under names that only the master key gives.

It answers as a `Likeness` does (processors/likeness.py): a prefix filter over the terms that the fewest hold
(processors/alike.py) finds who can be like, and the opened contents decide. Holders lie in chunks, so that a term that
everybody uses costs no more to enter than another. What left the cube by forgetting leaves no entry; what merely
expired keeps its own, and is passed over.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from math import ceil
from typing import Any, Final

from ...processors.alike import Statements
from ...processors.cube import Change
from ...processors.similarity import as_matrix, cosine
from ...processors.statement import Statement, statement_of
from ...schemas.content import MemoryContent
from ...schemas.memory import ACTIVE
from .maps import StateMap

NAMES: Final = ("terms", "termed")
_CHUNK: Final = 32  # ids an entry


class KeptIndex:
    """The terms of a cube's memories. `name` turns parts into a name that tells nothing."""

    def __init__(self, states: Mapping[str, StateMap], name: Callable[..., str]) -> None:
        self._terms, self._termed, self._name = states["terms"], states["termed"], name

    def enter(self, memory_id: str, content: MemoryContent) -> None:
        """Enter what a memory says, in the place of what it said before."""
        names = sorted(self._names(statement_of(content)).values()) if content.embedding is not None else []
        if self._termed.get(memory_id) == " ".join(names):
            return
        self.remove(memory_id)
        for name in names:
            count = int(self._terms.get(name) or 0)
            chunk = f"{name}/{count // _CHUNK}"
            self._terms.put(chunk, " ".join(filter(None, (self._terms.get(chunk), memory_id))))
            self._terms.put(name, str(count + 1))
        self._termed.put(memory_id, " ".join(names))

    def remove(self, memory_id: str) -> None:
        """Take all out that tells of a memory."""
        for name in (self._termed.get(memory_id) or "").split():
            for number in range(self._chunks(name)):
                held = (self._terms.get(f"{name}/{number}") or "").split()
                if memory_id in held:
                    held.remove(memory_id)
                    self._terms.put(f"{name}/{number}", " ".join(held))
        self._termed.remove(memory_id)

    def maybe(self, statement: Statement, at_least: float) -> list[str]:
        """The ids of all that can be like `statement`, and of some others."""
        if at_least <= 0.0:
            return list(self._termed.keys())
        if at_least > 1.0:
            return []
        names = self._names(statement).values()
        common = ceil(at_least * len(names))
        twice = min(common, 2)
        rarest = sorted((int(self._terms.get(name) or 0), name) for name in names)
        counts = Counter(
            holder for _, name in rarest[: len(names) - common + twice] for holder in set(self._holders(name))
        )
        return [holder for holder, count in counts.items() if count >= twice]

    def _names(self, statement: Statement) -> dict[str, str]:
        group = (statement.subject, " ".join(sorted(statement.numbers)), str(statement.negated))
        return {term: self._name("term", *group, term) for term in statement.terms}

    def _chunks(self, name: str) -> int:
        return -(-int(self._terms.get(name) or 0) // _CHUNK)

    def _holders(self, name: str) -> Iterator[str]:
        for number in range(self._chunks(name)):
            yield from (self._terms.get(f"{name}/{number}") or "").split()


class KeptNear:
    """The index as a sweep asks it: the kept entries, and what the sweep itself made."""

    def __init__(self, index: KeptIndex, memories: Mapping[str, Any]) -> None:
        self._index, self._memories = index, memories
        self._made = Statements()

    def follow(self, changes: Iterable[Change]) -> None:
        """Take in what a decision of the sweep created."""
        for change in changes:
            if change.before is None and change.after is not None and change.after.content is not None:
                self._made.add(change.memory_id, statement_of(change.after.content))

    def near(self, content: MemoryContent, cosine_at_least: float, words: float) -> list[tuple[float, str]]:
        """(cosine, memory id) of all active memories that say about the same, best first, ties by id."""
        mine = content.embedding
        if mine is None:
            return []
        statement = statement_of(content)
        found = []
        for memory_id in {*self._index.maybe(statement, words), *self._made.like(statement, words)}:
            memory = self._memories.get(memory_id)
            if memory is None or memory.state.status != ACTIVE or (theirs := memory.content) is None:
                continue
            vector = theirs.embedding
            if vector is None or vector.model != mine.model:
                continue
            if statement.like(statement_of(theirs), words):
                found.append((memory_id, vector.data))
        if not found:
            return []
        cosines = cosine(as_matrix([data for _, data in found], mine.dimensions), mine.data).tolist()
        near = [
            (value, one) for value, (one, _) in zip(cosines, found, strict=True) if value >= cosine_at_least
        ]
        return sorted(near, key=lambda pair: (-pair[0], pair[1]))
