"""Timers in memory: when each memory of a cube is due, soonest first. For hosts that keep a cube open."""

from bisect import bisect_right, insort
from collections.abc import Iterable
from datetime import datetime
from operator import attrgetter

from ..schemas.memory import Memory
from .cube import Change
from .lifecycle import Due, LifecyclePolicy, due, retimed


class Timers:
    """The dues of one cube under one policy, in order. To follow a change costs a search; to take what is due, that."""

    def __init__(self, policy: LifecyclePolicy, memories: Iterable[Memory] = ()) -> None:
        self._policy = policy
        self._set = {memory.memory_id: item for memory in memories if (item := due(memory, policy))}
        self._order = sorted(self._set.values())  # may hold dues that are no longer set

    def follow(self, changes: Iterable[Change]) -> None:
        """Take in what changed in the cube."""
        for change in changes:
            dropped, added = retimed(change, self._policy)
            if dropped is not None:
                self._set.pop(change.memory_id, None)
            if added is not None:
                self._set[change.memory_id] = added
                insort(self._order, added)
        if len(self._order) > 2 * len(self._set) + 64:
            self._order = sorted(self._set.values())

    def reached(self, instant: datetime) -> list[Due]:
        """What is due by `instant`, in order. It stays set until the memory's change says otherwise."""
        count = bisect_right(self._order, instant, key=attrgetter("instant"))
        found: list[Due] = []
        for item in self._order[:count]:
            if self._set.get(item.memory_id) == item and (not found or found[-1] != item):
                found.append(item)
        self._order[:count] = found
        return found
