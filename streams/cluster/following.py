"""The memory log folded into memory and followed: for whoever has no file of it, and all partitions to read."""

import logging
from collections.abc import Callable, Iterable, Iterator

from ...infra.notes import note
from ...processors.ports import IndexRecord, Record
from ...processors.projection import index_record, indexed
from ...processors.replay import Replay
from ...schemas.codec import may_skip
from ...schemas.errors import UnknownEvent, WrongPartition
from ...schemas.ids import Scope
from ...schemas.topics import EVENTS
from ..wire import Opened
from .partition_log import BATCH
from .parts import GROUP, Cluster

log = logging.getLogger(__name__)
Key = tuple[Scope, str]  # a memory by its cube and id


class Following:
    """The fold of all cubes, as far as it has read. One thread."""

    def __init__(self, cluster: Cluster, progress: Callable[[int], None] | None = None) -> None:
        """`progress` is told after each batch how many records were read."""
        self._cluster, self._progress, self._read = cluster, progress, 0
        self._next: dict[int, int] = {}
        self._since: dict[Key, tuple[int, int]] = {}
        self._stopped: set[Scope] = set()
        self._unprojected = cluster.log.committed(GROUP, EVENTS)
        self.replay = Replay()
        self.moving: set[Key] = set()

    def catch_up(self) -> set[Key]:
        """Fold up to the log's present end; returns which memories changed.

        What changed in records that no worker had projected when this was made is `moving`, too.
        """
        changed: set[Key] = set()
        for partition, end in sorted(self._cluster.log.end_offsets(EVENTS).items()):
            for records in self._stretch(partition, end):
                for item in self._cluster.wire.open(records):
                    changed |= self._fold(item)
        return changed

    def records(self, scope: Scope, memory_ids: Iterable[str]) -> tuple[list[IndexRecord], list[str]]:
        """(the index records of memories as they are now, the ids of those that the index does not show)."""
        memories, found, gone = self.replay.cubes[scope].memories, [], []
        for memory_id in memory_ids:
            memory = memories.get(memory_id)
            if memory is not None and indexed(memory):
                found.append(index_record(memory, *self._since[scope, memory_id]))
            else:
                gone.append(memory_id)
        return found, gone

    def _stretch(self, partition: int, end: int) -> Iterator[list[Record]]:
        while (offset := self._next.get(partition, 0)) < end:
            records = self._cluster.log.read(EVENTS, partition, offset, min(BATCH, end - offset))
            self._next[partition] = records[-1].offset + 1 if records else end
            if records:
                self._read += len(records)
                yield records
                if self._progress is not None:
                    self._progress(self._read)

    def _fold(self, item: Opened) -> set[Key]:
        """Fold one record; a cube that cannot take one stops, as it does in workers, and the others go on."""
        record = item.record
        if isinstance(item.error, WrongPartition) or may_skip(item.error, record.headers):
            return set()
        scope = Scope.from_key(record.key)
        if scope in self._stopped:
            return set()
        try:
            if item.event is None:
                raise UnknownEvent(f"cube {record.key.decode()}: {item.error}")
            transition = self.replay.fold(item.event)
        except Exception as exc:  # whatever it is
            self._stopped.add(scope)
            message = "a cube met an event that its fold cannot take, and is rebuilt as it was before"
            note(
                log, logging.ERROR, "cube.stopped", message, error=exc, cube=scope.cube, offset=record.offset
            )
            return set()
        if not transition.holds:
            return set()
        for change in transition.changes:
            before, after = change.before, change.after
            if after is None:
                self._since.pop((scope, change.memory_id), None)
            elif before is None or before.state.version != after.state.version:
                self._since[scope, change.memory_id] = record.partition, record.offset
        keys = {(scope, change.memory_id) for change in transition.changes}
        if record.offset >= self._unprojected.get(record.partition, 0):
            self.moving |= keys
        return keys
