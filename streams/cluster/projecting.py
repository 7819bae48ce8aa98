"""The project step on one partition: changed memories to the index and to the state topic.

What is written is a memory's present state in the file, never an older one: so it does not matter how often, or how
late, an event is delivered. The file follows the log first, at least up to the events at hand.
"""

import logging
from collections.abc import Iterable, Sequence
from typing import Final

from ...infra.notes import note
from ...processors.decision import Decider
from ...processors.ports import MemoryIndex, Outgoing, Record
from ...processors.projection import content_hash, index_record, indexed
from ...schemas.codec import headers_of
from ...schemas.errors import RecordTooLarge, WrongPartition
from ...schemas.events import Event, MemoryRecalled, MemoryStateChanged
from ...schemas.ids import Scope, derive
from ...schemas.memory import Memory
from ...schemas.topics import STATE
from ..topology import PROJECT
from ..wire import Opened
from .cell import Cell
from .folding import Folding
from .parts import StateWriter

log = logging.getLogger(__name__)
PRODUCER: Final = "project/1"


class Projecting:
    """memory events → index and state topic, at least once and idempotent by version."""

    def __init__(self, cell: Cell, folding: Folding, index: MemoryIndex, states: StateWriter) -> None:
        """`index` and `states` refuse with LeaseUnavailable once this worker has lost the partition."""
        self._cell, self._folding, self._index, self._states = cell, folding, index, states

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
        states: list[tuple[Scope, str, Memory | None]] = []
        for scope, recalled in _scopes(opened).items():
            changed = dict.fromkeys([*self._cell.versions.changed(scope, low, high), *recalled])
            states += self._project(scope, list(changed))
        self._write(self._records(states))
        self._cell.log.append(letters)

    def _write(self, states: Sequence[Outgoing]) -> None:
        """Write to the state topic. A state that is too large for it stays there as it last was; the others go on."""
        try:
            self._states.append(states)
        except RecordTooLarge as exc:
            if len(states) > 1:
                for one in states:
                    self._write([one])
                return
            message = "a memory's state is too large for the state topic, which keeps an older one"
            note(log, logging.ERROR, "state.too_large", message, error=exc)

    def mend(self, scope: Scope) -> int:
        """Make the index hold of a cube what the file says; returns how many records that changed.

        For what an emptied or damaged index lacks, and what a worker wrote that had lost the partition.
        """
        wanted = {one.memory_id: one for one in self._cell.fold.cube_memories(scope) if indexed(one)}
        right = {key: (memory.state.version, content_hash(memory)) for key, memory in wanted.items()}
        there = {key: (version, digest) for key, version, digest in self._index.digest(scope)}
        wrong = [key for key in right if there.get(key) != right[key]]
        beyond = [key for key, (version, _) in there.items() if version > right.get(key, (0, ""))[0]]
        self._index.delete(scope, beyond)  # no write overwrites a newer version
        since = self._cell.versions.since(scope, wrong)
        self._index.upsert(
            scope, [index_record(wanted[key], self._cell.partition, since[key]) for key in wrong]
        )
        return len(wrong) + sum(key not in right for key in beyond)

    def bury(self, record: Record, reason: str) -> None:
        """Make a record that fails alone a dead letter."""
        self._cell.log.append([self._cell.wire.dead_letter(record, reason, PROJECT.id, attempts=2)])

    def _project(self, scope: Scope, memory_ids: Sequence[str]) -> list[tuple[Scope, str, Memory | None]]:
        """Write the present state of these memories to the index; returns it, None for what is gone."""
        memories = self._folding.cubes.open(scope).state.memories
        since = self._cell.versions.since(scope, memory_ids)
        present = [(memory_id, memories.get(memory_id)) for memory_id in memory_ids]
        records = [
            index_record(memory, self._cell.partition, since[memory_id])
            for memory_id, memory in present
            if memory is not None and indexed(memory)
        ]
        self._index.upsert(scope, records)
        self._index.delete(scope, [memory_id for memory_id, memory in present if not indexed(memory)])
        return [(scope, memory_id, memory) for memory_id, memory in present]

    def _records(self, states: Sequence[tuple[Scope, str, Memory | None]]) -> list[Outgoing]:
        """The records of the state topic; contents are sealed with one request for all of their keys."""
        events = [_state(scope, memory) for scope, _, memory in states if memory is not None]
        values = iter(zip(events, self._cell.codec.encode_all(events), strict=True))
        made = []
        for scope, memory_id, memory in states:
            event, value = (None, None) if memory is None else next(values)
            made.append(
                Outgoing(
                    topic=STATE,
                    key=scope.key + b"/" + memory_id.encode(),
                    value=value,
                    headers=() if event is None else headers_of(event),
                    partition=self._cell.partition,
                )
            )
        return made


def _state(scope: Scope, memory: Memory) -> Event:
    state = memory.state
    by = Decider(scope=scope, producer=PRODUCER, observed_at=state.observed_at, generation=state.generation)
    return by.event(
        MemoryStateChanged(memory=state, content=memory.content),
        event_id=derive("state", state.memory_id, state.version),
        occurred_at=state.occurred_at,
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
