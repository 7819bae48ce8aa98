"""The project step on one partition: changed memories to the index and to the state topic.

What is written is a memory's present state in the file, never an older one: so it does not matter how often, or how
late, an event is delivered. The file follows the log first, at least up to the events at hand.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from ...processors.decision import Decider
from ...processors.ports import MemoryIndex, Outgoing, Record
from ...processors.projection import index_record, indexed
from ...schemas.codec import headers_of
from ...schemas.errors import WrongPartition
from ...schemas.events import MemoryRecalled, MemoryStateChanged
from ...schemas.ids import Scope, derive
from ...schemas.memory import Memory
from ...schemas.topics import STATE
from ..topology import PROJECT
from ..wire import Opened
from .cell import Cell
from .folding import Folding

PRODUCER: Final = "project/1"


class Projecting:
    """memory events → index and state topic, at least once and idempotent by version."""

    def __init__(self, cell: Cell, folding: Folding, index: MemoryIndex) -> None:
        """`index` refuses with LeaseUnavailable once this worker has lost the partition."""
        self._cell, self._folding, self._index = cell, folding, index

    def take(self, records: Sequence[Record]) -> None:
        """Deal with a batch; when this returns what it changed is searchable, and its offsets may be committed."""
        if not records:
            return
        self._folding.catch_up()
        opened = self._cell.wire.open(records)
        low, high = records[0].offset, max(record.offset for record in records) + 1
        letters = [
            self._cell.wire.dead_letter(item.record, item.why, PROJECT.id)
            for item in opened
            if isinstance(item.error, WrongPartition)
        ]
        states: list[Outgoing] = []
        for scope, recalled in _scopes(opened).items():
            changed = dict.fromkeys([*self._cell.versions.changed(scope, low, high), *recalled])
            states += self._project(scope, list(changed))
        self._cell.log.append([*states, *letters])

    def bury(self, record: Record, reason: str) -> None:
        """Make a record that fails alone a dead letter."""
        self._cell.log.append([self._cell.wire.dead_letter(record, reason, PROJECT.id, attempts=2)])

    def _project(self, scope: Scope, memory_ids: Sequence[str]) -> list[Outgoing]:
        """Write the present state of these memories; returns their records of the state topic."""
        memories = self._folding.cubes.open(scope).state.memories
        since = self._cell.versions.since(scope, memory_ids)
        shown = [one for key in memory_ids if indexed(one := memories.get(key))]
        self._index.upsert(
            scope,
            [
                index_record(one, self._cell.partition, since[one.memory_id])
                for one in shown
                if one is not None
            ],
        )
        self._index.delete(scope, [key for key in memory_ids if not indexed(memories.get(key))])
        return [self._state(scope, key, memories.get(key)) for key in memory_ids]

    def _state(self, scope: Scope, memory_id: str, memory: Memory | None) -> Outgoing:
        key, partition = scope.key + b"/" + memory_id.encode(), self._cell.partition
        if memory is None:
            return Outgoing(topic=STATE, key=key, value=None, partition=partition)
        event = Decider(
            scope=scope,
            producer=PRODUCER,
            observed_at=memory.state.observed_at,
            generation=memory.state.generation,
        ).event(
            MemoryStateChanged(memory=memory.state, content=memory.content),
            event_id=derive("state", memory_id, memory.state.version),
            occurred_at=memory.state.occurred_at,
        )
        return Outgoing(
            topic=STATE,
            key=key,
            value=self._cell.codec.encode(event),
            headers=headers_of(event),
            partition=partition,
        )


def _scopes(opened: Iterable[Opened]) -> dict[Scope, dict[str, None]]:
    """The cubes of a batch, each with the memories that were recalled, which no version tells of."""
    found: dict[Scope, dict[str, None]] = {}
    for item in opened:
        if item.event is not None:
            recalled = found.setdefault(item.event.scope, {})
            if isinstance(item.event.payload, MemoryRecalled):
                recalled.update(dict.fromkeys(item.event.payload.memory_ids))
    return found
