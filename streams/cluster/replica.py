"""A client's replica: the cluster's state in a file of its own, folded from the topics when somebody reads.

It holds what an embedded home holds of a state, and the code that reads a home reads it. A partition is followed when a
cube of it is asked for. Any number of processes may share the file.
"""

import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from ...infra.embedded.log import EmbeddedLog
from ...infra.embedded.turns import TurnTable
from ...schemas.errors import WaitTimeout
from ...schemas.events import CubeForgotten, Event, TurnRecorded
from ...schemas.ids import Position, Scope, partition_for
from ...schemas.topics import CANDIDATES, EVENTS, TURNS
from ..cubes import Cubes
from ..extraction import settle
from ..folder import Folder
from ..loading import Loaded
from ..results import RebuildReport
from ..turn_rows import known_turn
from ..wire import Opened
from .parts import READ, Cluster, lag
from .waiting import LOOK_SECONDS, Decided, Folded

if TYPE_CHECKING:
    from ..bootstrap import Node
    from .publisher import ClusterPublisher

GROUP: Final = "replica"
BATCH: Final = 1000
SETTLE_SECONDS: Final = 60.0


class Replica:
    """Brings a node's file up to the cluster's log. Any thread may use it."""

    def __init__(self, cluster: Cluster, positions: EmbeddedLog, shown: str) -> None:
        """`positions` keeps in the node's file how far each partition was followed; `shown` names the brokers."""
        self.cluster, self._log, self._positions, self.shown = cluster, cluster.log, positions, shown
        self._lock = threading.RLock()

    def join(self, node: "Node") -> None:
        """Serve a node: its file is brought up to the log from now on."""
        self._node = node
        self._cubes = Cubes(node.fold.load)
        self._folded: dict[int, int] = {}  # by partition: up to where the open cubes have the memory log
        self._folder = Folder(node, self._cubes, indexing=False)
        self._taking: Mapping[str, Callable[[list[Opened]], None]] = {
            TURNS: self._learn,
            CANDIDATES: self._settle,
            EVENTS: self._fold,
        }

    def refresh(self, scope: Scope | None = None, topics: Sequence[str] = (EVENTS,)) -> None:
        """Follow topics up to the ends that they have now: of the partition of one cube, or all of them.

        What the file then says of turns covers what it says of their outcomes and decisions. Raises LogError,
        StorageError.
        """
        parts: Iterable[int] = range(self._node.store.partitions)
        if scope is not None:
            parts = (partition_for(scope.key, self._node.store.partitions),)
        ends = {topic: self._log.end_offsets(topic) for topic in reversed(READ) if topic in topics}
        with self._lock:
            for topic in (topic for topic in READ if topic in topics):
                for partition in parts:
                    self.follow(topic, partition, ends[topic][partition])

    def follow(self, topic: str, partition: int, end: int) -> None:
        """Follow a partition at least up to `end`. Not within a snapshot, which would not see it."""
        with self._lock:
            while (start := self.position(topic, partition)) < end:
                records = self._log.read(topic, partition, start, min(BATCH, end - start))
                opened = self._node.wire.open(records)
                self._learn_the_forgotten(opened)
                self._take(topic, partition, start, records[-1].offset + 1 if records else end, opened)
            self._cubes.trim()

    @property
    def turns(self) -> TurnTable:
        """The turns, as far as they were followed."""
        return self._node.turns

    def position(self, topic: str, partition: int) -> int:
        """The next offset to follow."""
        return self._positions.committed(GROUP, topic).get(partition, 0)

    def lag(self) -> int:
        """Records that some step of the workers has not dealt with yet."""
        return lag(self._log)

    def until_decided(self, positions: Sequence[Position]) -> Decided:
        """What waits until the turns at `positions` are decided, and found."""
        return Decided(self._log, positions)

    def until_folded(self, position: Position, *, searched: bool) -> Folded:
        """What waits until a memory event is in this file, and where it is `searched` for: in the index, too."""
        return Folded(self._log, position, self.follow, searched=searched)

    def settle(self, seconds: float = SETTLE_SECONDS) -> None:
        """Wait until the workers have dealt with everything, and know all of it. Raises WaitTimeout."""
        if not self.until_settled(seconds):
            raise WaitTimeout(
                f"{self.lag()} records are not processed after {seconds:g} s; see that a worker of {self.shown} "
                "runs ('mnemostream worker')"
            )
        self.refresh(None, READ)

    def until_settled(self, seconds: float) -> bool:
        """Whether the workers have dealt with everything within so many seconds."""
        deadline = time.monotonic() + seconds
        while self.lag():
            if time.monotonic() >= deadline:
                return False
            time.sleep(LOOK_SECONDS)
        return True

    def append_together(self, scope: Scope, events: Sequence[Event], end: int) -> bool:
        """Append a cube's events, all or none, and fold them; False where they do not lie right at `end`.

        Then others wrote in between: what these events were decided on is not what they follow.
        """
        partition = partition_for(scope.key, self._node.store.partitions)
        if self._log.end_offsets(EVENTS)[partition] != end:
            return False
        sent = [replace(record, partition=partition) for record in self._node.wire.outgoing(events)]
        writer = self.cluster.together()
        try:
            writer.append(sent)
        finally:
            writer.close()
        self.refresh(scope)
        there = self._log.read(EVENTS, partition, end, len(sent))
        return [record.value for record in there] == [record.value for record in sent]

    def rebuild_index(self, progress: Callable[[int], None] | None, *, rollback: bool) -> RebuildReport:
        """Rebuild the index from the log into a new collection, or go back to the one before."""
        from .rebuilding import rebuild_collection, rollback_collection

        return (rollback_collection if rollback else rebuild_collection)(self.cluster, progress)

    def load(self, path: Path, progress: Callable[[int], None] | None) -> Loaded:
        """Append the events of an export."""
        from .loading import load_into_cluster

        return load_into_cluster(self.cluster, path, progress)

    def publisher(self, cube: str | None, start: datetime | None) -> "ClusterPublisher":
        """What publishes one source to the cluster."""
        from .publisher import ClusterPublisher

        return ClusterPublisher(self.cluster, self, cube, start)

    def _take(self, topic: str, partition: int, start: int, stop: int, opened: list[Opened]) -> None:
        """One transaction: what a stretch says, and that it was followed. Another process may have been faster."""
        try:
            with self._node.store.transaction():
                if self.position(topic, partition) == start:
                    if topic == EVENTS and self._folded.get(partition) != start:
                        self._cubes.forget()  # another process went on in between
                    self._taking[topic](opened)
                    self._positions.commit(GROUP, {(topic, partition): stop})
                else:
                    self._cubes.forget()
                    stop = start
            if topic == EVENTS:
                self._folded[partition] = stop
        except BaseException:
            self._cubes.forget()
            raise

    def _learn(self, opened: list[Opened]) -> None:
        for item in opened:
            event = item.event
            if event is not None and isinstance(event.payload, TurnRecorded):
                known = known_turn(event, item.record.position)
                if not self._node.turns.known(event.scope, [known.turn_id]):
                    self._node.turns.record(event.scope, [known])

    def _settle(self, opened: list[Opened]) -> None:
        settle(self._node.turns, [item.event for item in opened if item.event is not None])

    def _fold(self, opened: list[Opened]) -> None:
        folded = [self._folder.fold(item) for item in opened]
        self._folder.store([one for one in folded if one is not None])

    def _learn_the_forgotten(self, opened: Iterable[Opened]) -> None:
        """To forget a cube is to destroy the keys of its turns: they must be known."""
        for item in opened:
            payload = item.event and item.event.payload
            if isinstance(payload, CubeForgotten) and payload.partition == item.record.partition:
                self.follow(TURNS, payload.partition, payload.offset + 1)
