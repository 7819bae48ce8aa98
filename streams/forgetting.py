"""Forgetting for good: a memory, a source turn with all that descends from it, or a whole cube."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..processors.decision import Decider
from ..schemas.errors import InputError, NotFound
from ..schemas.events import CubeForgotten, Event, MemoryForgotten, TurnForgotten
from ..schemas.ids import Scope, derive, partition_for
from ..schemas.memory import Memory
from ..schemas.topics import TURNS

if TYPE_CHECKING:
    from .bootstrap import Node

PRODUCER: Final = "client/1"


def of_memory(node: "Node", memory_id: str) -> tuple[Scope, Event, Memory]:
    """MemoryForgotten for a memory, present or past, with the turns that it was made from; raises NotFound."""
    found = node.versions.of(memory_id)
    if found is None or found[0].tenant != node.settings.tenant:
        gone = node.fold.forgotten_at(memory_id)
        was = "it was forgotten already" if gone is not None else "there is none"
        raise NotFound(f"memory {memory_id!r}: {was}; search lists ids")
    scope, versions = found
    memory = versions[-1].memory
    turns = tuple(source.turn_id for source in memory.state.sources)
    payload = MemoryForgotten(memory_id=memory_id, turn_ids=turns)
    return scope, _event(node, scope, payload, derive("forget", memory_id)), memory


def of_turn(node: "Node", scope: Scope, turn_id: str) -> Event:
    """TurnForgotten for a turn of a cube; raises NotFound."""
    if not node.turns.known(scope, [turn_id]) and not node.versions.descending(scope, [turn_id], None):
        raise NotFound(
            f"turn {turn_id!r}: cube {scope.cube!r} has none; 'mnemostream why MEMORY_ID' names turns"
        )
    event_id = derive("forget-turn", scope.tenant, scope.cube, turn_id)
    return _event(node, scope, TurnForgotten(turn_id=turn_id), event_id)


def of_cube(node: "Node", scope: Scope) -> Event:
    """CubeForgotten up to the last turn that is known now; raises NotFound where there is no such cube."""
    if node.cubes.find(scope) is None:
        raise NotFound(f"cube {scope.cube!r}: there is none; 'mnemostream status' counts them")
    partition = partition_for(scope.key, node.store.partitions)
    last = node.log.end_offsets(TURNS)[partition] - 1
    if last < 0 and not node.versions.descending(scope, [], (partition, last)):
        raise InputError(f"cube {scope.cube!r}: has no turn, so there is nothing to forget")
    event_id = derive("forget-cube", scope.tenant, scope.cube, last)
    return _event(node, scope, CubeForgotten(partition=partition, offset=last), event_id)


def doomed_memories(node: "Node", scope: Scope, event: Event) -> list[str]:
    """Ids of all memories that a forgetting event takes, those of earlier generations too."""
    payload = event.payload
    if isinstance(payload, MemoryForgotten):
        return [payload.memory_id]
    if isinstance(payload, TurnForgotten):
        return node.versions.descending(scope, [payload.turn_id], None)
    return node.versions.descending(scope, [], (payload.partition, payload.offset))


def doomed_turns(node: "Node", scope: Scope, event: Event) -> Sequence[str]:
    """Ids of all turns that a forgetting event takes."""
    payload = event.payload
    if isinstance(payload, MemoryForgotten):
        return payload.turn_ids
    if isinstance(payload, TurnForgotten):
        return (payload.turn_id,)
    return node.turns.up_to(scope, payload.partition, payload.offset)


def _event(
    node: "Node", scope: Scope, payload: MemoryForgotten | TurnForgotten | CubeForgotten, event_id: str
) -> Event:
    now = node.clock.now()
    by = Decider(scope=scope, producer=PRODUCER, observed_at=now)
    return by.event(payload, event_id=event_id, occurred_at=now, actor=scope.cube)
