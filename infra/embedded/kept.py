"""What searches have read of a cube's index, kept in memory for as long as nothing is written to that cube.

A cube's statistics carry a stamp that every write to its index changes. So what was read beside a stamp is what
would be read again: each search reads the stamp, and nothing that is kept beside another one.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from ...processors.ports import Standing
from .connections import chunks
from .store import Store

_MOST: Final = 1_500_000  # of what is weighed, some 100 bytes each
_HEAVY: Final = 10  # what a present entry weighs; a posting weighs 1


class Present(NamedTuple):
    """The present entry of a memory, as ranking reads it. `subject`: the terms of whom it is about."""

    entry: int
    doc: int
    standing: Standing
    subject: frozenset[int]


class Kept:
    """Of one cube at one stamp: statistics, posting lists by term, present entries by memory and by doc."""

    def __init__(self, records: int = 0, terms: int = 0, stamp: int = 0) -> None:
        self.records, self.terms, self.stamp = records, terms, stamp
        self.counts: dict[int, int] = {}  # term → docs that hold it
        self.lists: dict[int, dict[int, float]] = {}  # term → doc → its saturation
        self.asked: set[int] = set()  # terms of which a part of the list was read
        self.entries: dict[str, Present] = {}
        self.docs: dict[int, Present | None] = {}  # None: a doc that no present entry shows
        self.weight = self.counted = 0

    def by_memory(
        self, memory_ids: Sequence[str], read: Callable[[Sequence[str]], list[Present]]
    ) -> list[Present]:
        """The present entries of those of `memory_ids` that exist, in that order; `read` reads what is not kept."""
        known = self.entries
        for chunk in chunks([memory_id for memory_id in memory_ids if memory_id not in known]):
            self._add(read(chunk))
        return [known[memory_id] for memory_id in memory_ids if memory_id in known]

    def by_doc(self, docs: Sequence[int], read: Callable[[Sequence[int]], list[Present]]) -> list[Present]:
        """The present entries that show `docs`; `read` reads what is not kept."""
        for chunk in chunks([doc for doc in docs if doc not in self.docs]):
            self._add(read(chunk))
            for doc in chunk:
                self.docs.setdefault(doc, None)
        return [one for doc in docs if (one := self.docs[doc]) is not None]

    def _add(self, found: Iterable[Present]) -> None:
        for one in found:
            self.entries[one.standing.memory_id] = self.docs[one.doc] = one
            self.weight += _HEAVY

    def lay(self, token: int, saturations: dict[int, float]) -> None:
        """Take in a whole posting list."""
        self.lists[token] = saturations
        self.counts[token] = len(saturations)
        self.weight += len(saturations)


class KeptCubes:
    """What is kept of the cubes of one home, those searched last. Safe to use from several threads."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._cubes: OrderedDict[tuple[str, int], Kept] = OrderedDict()
        self._held = 0  # the weight of all, as far as it is counted
        self._lock = threading.Lock()

    def of(self, g: str, cube_id: int) -> Kept:
        """What is kept of a cube as this thread's snapshot shows it; outside of a snapshot nothing is."""
        if self._store.snapshot is None:
            return Kept(*self._read(g, cube_id))
        statistics = self._store.once(("statistics", g, cube_id), lambda: self._read(g, cube_id))
        key = (g, cube_id)
        with self._lock:
            kept = self._cubes.get(key)
            if kept is None or kept.stamp != statistics[2] or kept.weight > _MOST:
                self._held -= 0 if kept is None else kept.counted
                kept = self._cubes[key] = Kept(*statistics)
            self._cubes.move_to_end(key)
            self._held += kept.weight - kept.counted
            kept.counted = kept.weight
            while self._held > _MOST and len(self._cubes) > 1:
                self._held -= self._cubes.popitem(last=False)[1].counted
        return kept

    def _read(self, g: str, cube_id: int) -> tuple[int, int, int]:
        sql = f"SELECT records, terms, stamp FROM statistics_{g} WHERE cube_id = ?"
        rows = self._store.rows(sql, (cube_id,))
        return rows[0] if rows else (0, 0, 0)
