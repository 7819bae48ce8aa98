"""Loading: the events of an export are appended to this home's log as they were decided, and folded.

Nothing is extracted or judged again: a turn comes with its outcome and the decisions on it in one transaction,
which also says that the steps have dealt with them. Positions in events become those of this log, content is
sealed under this home's keys, and keyed hashes are made anew. What the log has already is passed over, so a file
can be loaded again, after a crash too, and a longer one of the same cube over a shorter one.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby, islice
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from ..infra.avro_file import AvroFile
from ..schemas.container import Exported
from ..schemas.errors import InputError
from ..schemas.events import Event
from ..schemas.ids import Position, Scope, partition_for
from ..schemas.topics import CANDIDATES, EVENTS, TURNS
from .cube_log import BATCH
from .extraction import settle
from .load_file import LoadFile
from .load_plan import Homes, plan
from .progress import Topic
from .runner import Runner
from .topology import DEDUPE, EXTRACT
from .turn_rows import known_turn

if TYPE_CHECKING:
    from .bootstrap import Node


class Loaded(msgspec.Struct, kw_only=True):
    """The account of a load: events added by type, and those that the log had already."""

    cubes: tuple[str, ...] = ()
    added: Counter[str] = msgspec.field(default_factory=Counter)
    known: int = 0


def load(node: "Node", path: Path, progress: Callable[[int], None] | None = None) -> Loaded:
    """Load the file `path`; for the holder of the lease, while no other runner of this node is at work.

    1. Look whether the file is whole and can be loaded wholly; nothing was changed until then. 2. Append its events
    in transactions that each leave a past state of the cube whole; after a crash, loading the file again goes on.
    3. What was not yet decided there when it was exported is decided here.

    Raises InputError, SchemaError. `progress` is told how many events were dealt with.
    """
    done = Loaded()
    with AvroFile(path) as avro:
        file = LoadFile(node, avro)
        runner = Runner(node)
        runner.drain()
        homes = Homes(node)
        sizes = plan(node, file, homes)
        for scope, items in groupby(file.items(), key=lambda item: item.event.scope):
            cube = _Cube(node, runner, homes, scope, has_turns=file.has_turns)
            cube.take(items, sizes[scope], done, progress)
    done.cubes = tuple(scope.cube for scope in sizes)
    return done


class _Cube:
    """One cube of a file on its way into the log."""

    def __init__(self, node: "Node", runner: Runner, homes: Homes, scope: Scope, *, has_turns: bool) -> None:
        self._node, self._runner, self._scope = node, runner, scope
        self._known = homes.known(scope)
        self._relocation = homes.relocation(self._known, has_turns=has_turns)
        self._partition = partition_for(scope.key, node.store.partitions)
        self._read_to = homes.ends[TURNS][self._partition]
        self._steps = {TURNS: Topic(node, EXTRACT.id, TURNS), CANDIDATES: Topic(node, DEDUPE.id, CANDIDATES)}

    def take(
        self,
        items: Iterator[Exported],
        sizes: list[int],
        done: Loaded,
        progress: Callable[[int], None] | None,
    ) -> None:
        """Append what is new of the cube's events, so many in each transaction."""
        for size in sizes:
            self._take(list(islice(items, size)), done)
            if progress is not None:
                progress(done.known + done.added.total())

    def _take(self, items: list[Exported], done: Loaded) -> None:
        """One transaction, once the steps have dealt with all that lies before it."""
        new = []
        for item in items:
            if not self._known.has(item):
                new.append(item)
            elif item.topic == TURNS:
                self._relocation.place(item, self._known.turns[item.event.event_id])
        done.known += len(items) - len(new)
        while new and not self._append(new):
            self._runner.drain()
        done.added.update(item.event.type for item in new)
        self._runner.drain()

    def _append(self, new: list[Exported]) -> bool:
        """Append; False, with nothing done, where a step is behind: what it would read next must be its own."""
        with self._node.store.transaction():
            if any(step.lag() for step in self._steps.values()):
                return False
            self._check_alone()
            for topic, enter in ((TURNS, self._enter_turns), (CANDIDATES, self._settle)):
                for settled in (True, False):
                    part = [item for item in new if item.topic == topic and item.settled == settled]
                    events = [self._relocation.event(item) for item in part]
                    enter(part, events, self._node.log.append(self._node.wire.outgoing(events)))
                    if part and settled:
                        self._pass(topic)
            events = [self._relocation.event(item) for item in new if item.topic == EVENTS]
            self._node.log.append(self._node.wire.outgoing(events))
            self._read_to = self._node.log.end_offsets(TURNS)[self._partition]
        return True

    def _check_alone(self) -> None:
        """Raises InputError where others have published turns of the cube since it was looked at.

        They are decided by now, and what the file would do has to be looked at again.
        """
        while records := self._node.log.read(TURNS, self._partition, self._read_to, BATCH):
            self._read_to = records[-1].offset + 1
            if any(record.key == self._scope.key for record in records):
                raise InputError(
                    f"cube {self._scope.cube!r}: turns were published while the file was loaded; load it again"
                )

    def _pass(self, topic: str) -> None:
        """Say that the step which reads `topic` has dealt with all that lies in it now."""
        ends = self._node.log.end_offsets(topic)
        self._node.log.commit(
            self._steps[topic].group, {(topic, partition): end for partition, end in ends.items()}
        )

    def _enter_turns(self, items: list[Exported], events: list[Event], positions: Iterable[Position]) -> None:
        turns = []
        for item, event, position in zip(items, events, positions, strict=True):
            self._relocation.place(item, position.offset)
            turns.append(known_turn(event, position))
        if turns:
            self._node.turns.record(self._scope, turns)

    def _settle(self, _: list[Exported], events: list[Event], __: Iterable[Position]) -> None:
        """Enter what became of turns."""
        settle(self._node.turns, events)
