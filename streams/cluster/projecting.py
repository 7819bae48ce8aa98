"""The project step on one partition: changed memories to the index and to the state topic.

What is written is a memory's present state in the file, never an older one: so it does not matter how often, or how
late, an event is delivered. The file follows the log first, at least up to the events at hand.
"""

import logging
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Final

from ...infra.notes import note
from ...processors.decision import Decider
from ...processors.ports import Outgoing, ProjectedIndex, Record
from ...processors.projection import index_record, indexed, totals
from ...schemas.codec import headers_of
from ...schemas.errors import RecordTooLarge, WrongPartition
from ...schemas.events import Event, MemoryRecalled, MemoryStateChanged
from ...schemas.ids import Scope, derive
from ...schemas.memory import Memory
from ...schemas.topics import STATE
from ..topology import PROJECT
from ..wire import Opened
from .burying import Graveyard
from .cell import Cell
from .comparing import Stamps, difference, stamps
from .folding import Folding
from .parts import StateWriter

log = logging.getLogger(__name__)
PRODUCER: Final = "project/1"
PIECE: Final = (
    1000  # memories that are compared at once: some 50 ms, in which the partition does nothing else
)


class Projecting:
    """memory events → index and state topic, at least once and idempotent by version."""

    def __init__(self, cell: Cell, folding: Folding, index: ProjectedIndex, states: StateWriter) -> None:
        """`index` and `states` refuse with LeaseUnavailable once this worker has lost the partition."""
        self._cell, self._folding, self._index, self._states = cell, folding, index, states
        self._graves = Graveyard(cell.log)

    def take(self, records: Sequence[Record]) -> None:
        """Deal with a batch; when this returns what it changed is searchable, and its offsets may be committed.

        It is written again where a rebuild of the index announced or switched its collection meanwhile.
        """
        if not records:
            return
        self._folding.catch_up()
        opened = self._cell.wire.open(records)
        low, high = records[0].offset, max(record.offset for record in records) + 1
        refused = [(item.record, item.why) for item in opened if isinstance(item.error, WrongPartition)]
        self._graves.append(self._cell.wire.dead_letters(refused, PROJECT.id))
        changed = {
            scope: dict.fromkeys([*self._cell.versions.changed(scope, low, high), *recalled])
            for scope, recalled in _scopes(opened).items()
        }
        states: list[tuple[Scope, str, Memory | None]] = []
        settled = False
        while not settled:
            states = [state for scope, ids in changed.items() for state in self._project(scope, list(ids))]
            settled = self._index.settled()
        self._write(self._records(states))
        self._graves.passed(high)

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

    def same(self, scope: Scope) -> bool:
        """Whether the index has as many records of a cube as the file says, and of these ids and versions.

        Told by sums (see `Totals`): 3 µs a memory here and nearly nothing there; of content hashes they know nothing.
        """
        return self._index.totals(scope) == totals(self._cell.fold.shown(scope))

    def check(self) -> None:
        """Raise IndexMissing where the index as a whole is gone."""
        self._index.check()

    def stamps(self, scope: Scope) -> dict[str, tuple[int, str]]:
        """What the index holds of a cube, by memory id. May run beside anything else: 0.15 ms a memory."""
        return {key: (version, digest) for key, version, digest in self._index.digest(scope)}

    def mend(self, scope: Scope, there: Stamps, after: str = "") -> tuple[int, str | None]:
        """Make the index hold of a piece of a cube, behind the id `after`, what the file says.

        `there` is what `stamps` told before: what changed since is written once more, which is harmless. Returns how
        many records that changed, and where the next piece begins. For what an emptied or damaged index lacks, and what
        a worker wrote that had lost the partition; and for what was forgotten while a rebuild that died wrote it.
        """
        memories = self._cell.fold.stretch(scope, after, PIECE)
        last = memories[-1].memory_id if len(memories) == PIECE else None
        keys = list(there)
        end = len(keys) if last is None else bisect_right(keys, last)
        right = stamps(memories)
        differs = difference(right, {key: there[key] for key in keys[bisect_right(keys, after) : end]})
        self._index.settled()  # what is written next goes where readers look now
        self._index.delete(scope, differs.beyond)
        since, known = (
            self._cell.versions.since(scope, differs.wrong),
            {one.memory_id: one for one in memories},
        )
        self._index.upsert(
            scope, [index_record(known[key], self._cell.partition, since[key]) for key in differs.wrong]
        )
        if last is None:
            self._index.delete(scope, sorted(self._cell.fold.forgotten(scope)))
        return differs.count, last

    def bury(self, record: Record, reason: str) -> None:
        """Make a record that fails alone a dead letter."""
        self._graves.append([self._cell.wire.dead_letter(record, reason, PROJECT.id, attempts=2)])

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
