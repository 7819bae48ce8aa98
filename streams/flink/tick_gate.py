"""The gate that ticks pass: each only when all that was in the log before it has passed.

Event time comes from ticks alone, and topics have no order among each other: a tick that is read first would find a
cube half folded. So one subtask passes all records on, and of a tick it asks the log where the topics end; when it has
passed all of that, the tick is let go. Of the ticks that were let go on each partition the earliest is event time.

State: how far it has passed each partition, the ticks that wait, the ends that they wait for (`cut`, which covers all
ticks before those of `covered`), the last tick let go of each partition. So a tick is neither lost nor let go early by
a crash.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, Protocol

from ...processors.ports import Record
from ...schemas.topics import EVENTS, KEYS, TICKS, TRAINING
from .maps import StateMap

NAMES: Final = ("passed", "waiting", "cut", "last")
BEFORE: Final = (EVENTS, KEYS, TRAINING)  # what a tick comes after
_CUT, _COVERED = "cut", "covered"


class Ends(Protocol):
    """What the gate asks of the log."""

    def end_offsets(self, topic: str) -> dict[int, int]:
        """partition → the next offset to be written."""
        ...

    def read(self, topic: str, partition: int, offset: int, limit: int) -> Sequence[Record]:
        """Up to `limit` committed records from `offset`."""
        ...


class TickGate:
    """The gate over all partitions, in the state of the one key that all records share."""

    def __init__(self, states: Mapping[str, StateMap], log: Callable[[], Ends], partitions: int) -> None:
        self._passed, self._waiting, self._cut, self._last = (states[name] for name in NAMES)
        self._log, self._partitions = log, partitions
        self._told: dict[tuple[str, int], int] = {}
        self._missing: dict[str, int] | None = None  # of the cut, what has not passed: place → offset

    @property
    def waits(self) -> bool:
        """Whether ticks wait."""
        return bool(self._still_missing())

    def passed(self, topic: str, partition: int, offset: int) -> Iterator[int]:
        """A record passes; the instants of event time that this lets go, in milliseconds, each later than the last."""
        place = f"{topic}/{partition}"
        missing = (
            self._still_missing()
        )  # before this one counts as passed: behind a crash it is found out anew
        self._passed.put(place, str(offset + 1))
        if place in missing and offset + 1 >= missing[place]:
            del missing[place]
            if not missing:
                yield from self._let_go()

    def tick(self, partition: int, offset: int, instant: int | None) -> Iterator[int]:
        """A tick comes, of an instant in milliseconds; the instants let go at once. None: it cannot be read."""
        idle = self._waiting.is_empty()
        self._passed.put(f"{TICKS}/{partition}", str(offset + 1))
        if instant is None:
            return
        self._waiting.put(f"{partition}/{offset:020d}", str(instant))
        if idle:
            yield from self._begin()

    def look(self) -> Iterator[int]:
        """Pass over what no reader will ever see: the end of a topic may be a transaction's marker."""
        missing = self._still_missing()
        for place, end in list(missing.items()):
            topic, _, partition = place.rpartition("/")
            found = self._log().read(topic, int(partition), self._to(place), 1)
            if not found or found[0].offset >= end:
                self._passed.put(place, str(end))
                del missing[place]
        if not missing and not self._waiting.is_empty():
            yield from self._let_go()

    def told(self) -> dict[tuple[str, int], int]:
        """(topic, partition) → how far all has passed, of what was not told before; a tick that waits has not."""
        found: dict[tuple[str, int], int] = {}
        for place in list(self._passed.keys()):
            topic, _, number = place.rpartition("/")
            found[topic, int(number)] = self._to(place)
        for key in list(self._waiting.keys()):
            partition, offset = map(int, key.split("/"))
            found[TICKS, partition] = min(offset, found[TICKS, partition])
        new = {place: offset for place, offset in found.items() if self._told.get(place) != offset}
        self._told = found
        return new

    def _to(self, place: str) -> int:
        return int(self._passed.get(place) or 0)

    def _still_missing(self) -> dict[str, int]:
        if self._missing is None:
            cut: dict[str, int] = json.loads(self._cut.get(_CUT) or "{}")
            self._missing = {place: end for place, end in cut.items() if self._to(place) < end}
        return self._missing

    def _begin(self) -> Iterator[int]:
        """Ask where the topics end: the ticks' own first, so that what is covered was there before."""
        log = self._log()
        covered = log.end_offsets(TICKS)
        cut = {f"{topic}/{one}": end for topic in BEFORE for one, end in log.end_offsets(topic).items()}
        self._cut.put(_COVERED, json.dumps(covered))
        self._cut.put(_CUT, json.dumps(cut))
        self._missing = None
        if not self._still_missing():
            yield from self._let_go()

    def _let_go(self) -> Iterator[int]:
        """Let the covered ticks go, the earliest first; those that came since wait for ends of their own."""
        covered = {int(one): end for one, end in json.loads(self._cut.get(_COVERED) or "{}").items()}
        ready = []
        for key in list(self._waiting.keys()):
            partition, offset = map(int, key.split("/"))
            if offset < covered.get(partition, 0):
                ready.append((int(self._waiting.get(key) or 0), partition))
                self._waiting.remove(key)
        self._cut.remove(_CUT)
        for instant, partition in sorted(ready):
            before = self._event_time()
            self._last.put(str(partition), str(max(instant, int(self._last.get(str(partition)) or instant))))
            now = self._event_time()
            if now is not None and (before is None or now > before):
                yield now
        if not self._waiting.is_empty():
            yield from self._begin()

    def _event_time(self) -> int | None:
        found = [self._last.get(str(one)) for one in range(self._partitions)]
        return None if None in found else min(int(one) for one in found if one is not None)


__all__ = ["BEFORE", "NAMES", "TICKS", "Ends", "TickGate"]
