"""Timers in memory: when each memory of a cube is due, soonest first. For hosts that keep a cube open."""

from collections.abc import Iterable
from datetime import datetime
from heapq import heapify, heappop, heappush

from ..schemas.memory import Memory
from .cube import Change
from .lifecycle import Due, LifecyclePolicy, due, retimed


class Timers:
    """The dues of one cube under one policy. To follow a change costs O(log n), to take what is due O(due · log n)."""

    def __init__(self, policy: LifecyclePolicy, memories: Iterable[Memory] = ()) -> None:
        self._policy = policy
        self._set = {memory.memory_id: item for memory in memories if (item := due(memory, policy))}
        self._heap = list(self._set.values())  # may hold dues that are no longer set
        heapify(self._heap)

    def follow(self, changes: Iterable[Change]) -> None:
        """Take in what changed in the cube."""
        for change in changes:
            dropped, added = retimed(change, self._policy)
            if dropped is not None:
                self._set.pop(change.memory_id, None)
            if added is not None:
                self._set[change.memory_id] = added
                heappush(self._heap, added)
        if len(self._heap) > 2 * len(self._set) + 64:
            self._heap = list(self._set.values())
            heapify(self._heap)

    def reached(self, instant: datetime) -> list[Due]:
        """What is due by `instant`, in order. It stays set until the memory's change says otherwise."""
        found: dict[str, Due] = {}
        while self._heap and self._heap[0].instant <= instant:
            item = heappop(self._heap)
            if self._set.get(item.memory_id) == item:
                found[item.memory_id] = item
        for item in found.values():
            heappush(self._heap, item)
        return list(found.values())
