"""Waiting for the workers: until turns are decided and found, until an event is folded and found.

What the workers have dealt with is told by the offsets of their group, which never say more than what is in the index.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from ...processors.ports import EventLog
from ...schemas.ids import Position, ends_behind
from ...schemas.topics import CANDIDATES, EVENTS, TURNS
from .parts import GROUP, waiting

LOOK_SECONDS: Final = 0.02  # between two looks
Offsets = Mapping[int, int]  # by partition


class Decided:
    """Whether turns are decided and searchable: all that lies before them in each step's topic is dealt with."""

    def __init__(self, log: EventLog, positions: Sequence[Position]) -> None:
        self._log = log
        self._wanted = ends_behind(positions)
        self._left = [TURNS, CANDIDATES, EVENTS]

    def __call__(self, seconds: float) -> bool:
        """Wait so long at most; True when it has come about. May be called again, and goes on."""
        deadline = time.monotonic() + seconds
        while self._left:
            if not reached(self._log, self._left[0], self._wanted, deadline):
                return False
            self._left.pop(0)
            if self._left:  # what the step made of them lies before the end that the next topic has by now
                ends = self._log.end_offsets(self._left[0])
                self._wanted = {partition: ends[partition] for partition in self._wanted}
        return True


class Folded:
    """Whether a memory event is in the replica and, where it is searched for, in the index."""

    def __init__(
        self, log: EventLog, position: Position, follow: Callable[[str, int, int], None], *, searched: bool
    ) -> None:
        self._log, self._position, self._follow, self._searched = log, position, follow, searched

    def __call__(self, seconds: float) -> bool:
        """Wait so long at most; True when it has come about."""
        deadline, place = time.monotonic() + seconds, self._position
        while self._log.end_offsets(EVENTS).get(place.partition, 0) <= place.offset:  # of a later write
            if time.monotonic() >= deadline:
                return False
            time.sleep(LOOK_SECONDS)
        self._follow(EVENTS, place.partition, place.offset + 1)
        return not self._searched or reached(self._log, EVENTS, {place.partition: place.offset + 1}, deadline)


def reached(log: EventLog, topic: str, wanted: Offsets, deadline: float) -> bool:
    """Whether the workers have dealt with all before these offsets, before the deadline."""
    while not _dealt_with(log, topic, wanted):
        if time.monotonic() >= deadline:
            return False
        time.sleep(LOOK_SECONDS)
    return True


def _dealt_with(log: EventLog, topic: str, wanted: Offsets) -> bool:
    committed = log.committed(GROUP, topic)
    behind = {partition: end for partition, end in wanted.items() if committed.get(partition, 0) < end}
    if not behind:
        return True
    ends = log.end_offsets(topic)
    return all(
        ends[partition] >= end and not waiting(log, topic, partition, committed.get(partition, 0), end)
        for partition, end in behind.items()
    )
