"""Sweeping a partition at a tick: which of its cubes are looked at, and what is decided in each; of a home or replica.

What waits between ticks lies in the log: memory events and training events behind the mark of the last sweep. The mark
is a row of the node's file; without one, a sweep looks at everything once, and decides what is left to be decided.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec.structs import replace

from ..processors.fold import evolve
from ..processors.likeness import Likeness
from ..processors.sweep import Waiting, sweep
from ..schemas.ids import Scope, partition_for
from ..schemas.topics import EVENTS
from .cubes import Cubes, OpenCube
from .decide_steps import Decided, decider
from .trainings import Trainings

if TYPE_CHECKING:
    from .bootstrap import Node

BATCH: Final = 1000
PRODUCER: Final = "lifecycle/1"


class Mark(msgspec.Struct, frozen=True, kw_only=True):
    """Up to where a partition's last sweep looked: at memory events, under which policy, and at training events."""

    events: int = 0
    policy: str = ""
    training: int = 0


class Sweeper:
    """What ticks decide about the cubes of a node. Reads the node's fold, which has to be up to its log.

    A cube is opened whole only where something in it is to be merged, or let go for want of room, or moved. To expire,
    the memories that are due are enough: they are read alone, unless the cube is open anyway.
    """

    def __init__(self, node: "Node", cubes: Cubes) -> None:
        self._node, self._cubes = node, cubes
        self._trainings: dict[int, Trainings] = {}

    def sweep(self, instant: datetime, partition: int, folded: int) -> list[Decided]:
        """The decisions of a tick, each folded in memory. Within a transaction, since it may make an index.

        `folded`: up to which offset the memory log is in the node's fold. Call `looked` when the decisions are kept.
        """
        mark, trainings = self._mark(partition), self._followed(partition)
        reached = self._node.fold.due(instant, self._node.lifecycle)
        changed = self._changed(partition, mark, folded)
        adapters = trainings.touched()
        stopped, found = self._node.cubes.stopped(), list[Decided]()
        for scope in sorted(reached.keys() | changed.keys() | adapters.keys()):
            if scope in stopped or partition_for(scope.key, self._node.store.partitions) != partition:
                continue
            waiting = Waiting(
                reached=reached.get(scope, ()),
                changed=changed.get(scope, ()),
                adapters=adapters.get(scope, ()),
            )
            found += self._decide(scope, instant, waiting, trainings)
        return found

    def looked(self, partition: int, folded: int) -> None:
        """Say that a sweep looked at all before `folded`. In the transaction that keeps what it decided, or later."""
        trainings, before = self._trainings[partition], self._mark(partition)
        mark = replace(before, training=trainings.position)
        if (
            self._looking
        ):  # otherwise nobody looked at what changed: whoever does goes on from where the last one was
            mark = replace(mark, events=folded, policy=self._looking)
        if mark != before:
            self._node.store.set_meta(_key(partition), msgspec.json.encode(mark).decode())
        trainings.settle()

    def forget(self) -> None:
        """Drop what is in memory: after a transaction that was rolled back."""
        self._trainings.clear()

    def _decide(
        self, scope: Scope, instant: datetime, waiting: Waiting, trainings: Trainings
    ) -> Iterator[Decided]:
        node = self._node
        policy, cube = node.lifecycle, self._cubes.opened(scope)
        if cube is None and not waiting.changed and not waiting.adapters:
            cube = OpenCube(node.fold.some(scope, waiting.reached), Likeness())
            policy = replace(policy, capacity=None, merge=False)
        elif cube is None:
            cube = self._cubes.open(scope)
        by = decider(node, scope, PRODUCER)
        training = trainings.training(scope)
        for event in sweep(cube.state, cube.likeness, training, waiting, instant, policy, by, node.dedupe):
            transition = evolve(cube.state, event)
            cube.advance(transition)
            yield event, transition

    @property
    def _looking(self) -> str:
        """What of the policy is about cubes that changed; with another one, they are all looked at anew."""
        policy = self._node.lifecycle
        capacity = "" if policy.capacity is None else f"capacity {policy.capacity}"
        return f"{capacity} merge" if policy.merge else capacity

    def _mark(self, partition: int) -> Mark:
        text = self._node.store.meta(_key(partition))
        return Mark() if text is None else msgspec.json.decode(text, type=Mark)

    def _followed(self, partition: int) -> Trainings:
        trainings = self._trainings.setdefault(partition, Trainings(self._node, partition))
        trainings.follow(self._mark(partition).training)
        return trainings

    def _changed(self, partition: int, mark: Mark, folded: int) -> dict[Scope, list[str]]:
        """Ids of the memories that changed since the last sweep, by cube; costs what changed.

        All where there was no sweep under such a policy, or the log is shorter than it was.
        """
        if not self._looking:
            return {}
        node = self._node
        if mark.policy != self._looking or mark.events > folded:
            scopes = {
                scope
                for scope, _ in node.cubes.all()
                if partition_for(scope.key, node.store.partitions) == partition
            }
            return {scope: node.versions.changed(scope, 0, folded) for scope in scopes}
        keys, offset = set[bytes](), mark.events
        while offset < folded and (records := node.log.read(EVENTS, partition, offset, BATCH)):
            keys |= {record.key for record in records if record.offset < folded}
            offset = records[-1].offset + 1
        scopes = {scope for key in keys if node.cubes.find(scope := Scope.from_key(key)) is not None}
        return {scope: node.versions.changed(scope, mark.events, folded) for scope in scopes}


def _key(partition: int) -> str:
    return f"lifecycle.{partition}"
