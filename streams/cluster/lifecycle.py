"""Lifecycle on Kafka in one process: the local runner. Its state is a replica of the cluster's, in its home folder.

The same sweep as in a home and in Flink. Any number may run: they are members of one group, in which each partition has
one runner at a time, and what two decide about the same thing has the same id.
"""

import time
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from ...infra.embedded.crash import crash_point
from ...processors.ports import Outgoing, Record
from ...schemas.errors import LogError
from ...schemas.events import Tick
from ...schemas.ids import Position, ends_behind
from ...schemas.topics import EVENTS, TICKS
from ..cubes import Cubes
from ..cuts import print_cut
from ..decide_steps import Decided
from ..sweeping import Sweeper
from ..sweeps import Sweep, counted
from ..ticks import write_ticks
from ..topology import LIFECYCLE

if TYPE_CHECKING:
    from ..bootstrap import Node

PRODUCER: Final = "lifecycle/1"
GROUP: Final = LIFECYCLE.id
BATCH: Final = 500  # decisions that are appended at once
POLL_SECONDS: Final = 0.5


class ClusterLifecycle:
    """Sweeps of a cluster, at its own ticks and at those that others write."""

    def __init__(self, node: "Node") -> None:
        """`node`: a client of the cluster. It is closed with this."""
        assert node.replica is not None
        self._node, self._replica = node, node.replica
        self._cubes = Cubes(node.fold.load)
        self._sweeper = Sweeper(node, self._cubes)
        self._consumer = self._joined()
        self._told: dict[datetime, list[str]] = {}
        self._seconds: dict[datetime, float] = {}

    def sweep(self, instant: datetime) -> Sweep:
        """As `Sweeps.sweep`; a partition that another member has is decided by that one. Raises LogError."""
        places = write_ticks(self._node, instant, PRODUCER)
        began = time.monotonic()
        while not self._dealt_with(places):
            self._poll(POLL_SECONDS)
        return self._sweep(instant, time.monotonic() - began)

    def idle(self, seconds: float, stopped: Callable[[], bool]) -> list[Sweep]:
        """As `Sweeps.idle`."""
        deadline = time.monotonic() + seconds
        while not stopped() and (left := deadline - time.monotonic()) > 0:
            if not self._poll(min(left, POLL_SECONDS)) and self._told:
                break
        return [self._sweep(instant, self._seconds[instant]) for instant in sorted(self._told)]

    def close(self) -> None:
        """Leave the group, and close the node."""
        try:
            self._consumer.close()
        finally:
            self._node.close()

    def _poll(self, seconds: float) -> bool:
        """Deal with the ticks that have come, and say so to the group; whether there were any."""
        records: Sequence[Record] = self._consumer.poll(100, seconds)
        for record in records:
            began = time.monotonic()
            (item,) = self._node.wire.open([record])
            if item.event is not None and isinstance(item.event.payload, Tick):
                instant = item.event.payload.instant
                types = self._at(instant, record.partition)
                self._told.setdefault(instant, []).extend(types)
                self._seconds[instant] = self._seconds.get(instant, 0.0) + time.monotonic() - began
            crash_point("lifecycle.before_commit")
            try:
                self._consumer.commit({(TICKS, record.partition): record.offset + 1})
            except LogError:  # the partition is another member's by now: to that one the tick comes again
                self._consumer.close()
                self._consumer = self._joined()
                break
        return bool(records)

    def _joined(self) -> Any:
        return self._replica.cluster.log.consumer(GROUP, [TICKS])

    def _at(self, instant: datetime, partition: int) -> list[str]:
        """Deal with a tick of a partition; returns the types of the decisions that hold.

        1. Bring the replica up to the memory log's end. 2. Decide. 3. Append, and wait for the acknowledgement.
        4. Read back, up to the last decision. Where one is void, since something came between, decide again from 1.
        5. Set the mark up to where 1 came; the caller commits the tick. Killed in between, the next one begins with 1:
        what is in the log is not due, alike or to be moved any more, and the rest is decided.
        """
        held: list[str] = []
        while True:
            folded = self._followed(partition)
            found = self._decided(instant, partition, folded)
            places = self._appended(found)
            holding = self._read_back(found, places)
            held += holding
            if len(holding) == len(found):
                break
        with self._node.store.transaction():
            self._sweeper.looked(partition, folded)
        return held

    def _followed(self, partition: int) -> int:
        end = self._node.log.end_offsets(EVENTS)[partition]
        self._replica.follow(EVENTS, partition, end)
        return self._replica.position(EVENTS, partition)

    def _decided(self, instant: datetime, partition: int, folded: int) -> list[Decided]:
        """What is to be decided; the cubes that it was decided in are closed, since the log has not got it yet."""
        try:
            with self._node.store.transaction():
                found = self._sweeper.sweep(instant, partition, folded)
        except BaseException:
            self._sweeper.forget()
            raise
        finally:
            self._cubes.forget()
        return [(event, transition) for event, transition in found if transition.holds]

    def _appended(self, found: Sequence[Decided]) -> list[Position]:
        places: list[Position] = []
        for start in range(0, len(found), BATCH):
            sent: list[Outgoing] = self._node.wire.outgoing(
                [event for event, _ in found[start : start + BATCH]]
            )
            places += self._node.log.append(sent)
            crash_point("lifecycle.in_append")
        return places

    def _read_back(self, found: Sequence[Decided], places: Sequence[Position]) -> list[str]:
        """Fold up to these places; the types of those that had their effect there."""
        for partition, end in ends_behind(places).items():
            self._replica.follow(EVENTS, partition, end)
        pairs = zip(found, places, strict=True)
        return [event.type for (event, _), place in pairs if self._node.fold.holds(event, place.offset)]

    def _dealt_with(self, places: Sequence[Position]) -> bool:
        committed = self._node.log.committed(GROUP, TICKS)
        return all(committed.get(partition, 0) >= end for partition, end in ends_behind(places).items())

    def _sweep(self, instant: datetime, seconds: float) -> Sweep:
        ends = self._node.log.end_offsets(EVENTS)
        cut = print_cut({(EVENTS, partition): end for partition, end in ends.items()})
        self._seconds.pop(instant, None)
        return counted(instant, self._told.pop(instant, []), seconds, cut)
