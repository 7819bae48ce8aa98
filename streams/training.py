"""A cube's training events on the log: entered as sets and adapters come and go, and folded when somebody asks.

What is told of a set or an adapter is told again in the same words after a crash, and has its effect once.
"""

from collections.abc import Collection, Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ..infra.embedded.crash import crash_point
from ..processors import training
from ..processors.decision import Decider
from ..processors.training import FORGOTTEN, Adapter, Bounds, Held, Training, held_by
from ..schemas.codec import may_skip
from ..schemas.errors import AdapterRefused, NotFound, UnknownEvent
from ..schemas.events import AdapterPromoted, AdapterRetired, Event, Payload
from ..schemas.hints import hint
from ..schemas.ids import Scope, partition_for
from ..schemas.topics import EVENTS, TRAINING, TURNS

if TYPE_CHECKING:
    from .bootstrap import Node

PRODUCER: Final = "training/1"
BATCH: Final = 500
MANIFEST: Final = "MANIFEST.json"  # in a training set's folder
CARD: Final = "mnemostream.json"  # in an adapter's


class LetGo(msgspec.Struct, frozen=True, kw_only=True):
    """What held something that was forgotten: ids of sets and adapters, and the folders that may still hold it."""

    sets: tuple[str, ...] = ()
    adapters: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()


def training_of(node: "Node", scope: Scope) -> Training:
    """The fold of a cube's training events, as the log has them now. Raises UnknownEvent, LogError."""
    return training.fold(_events(node, scope))


def _events(node: "Node", scope: Scope) -> Iterator[Event]:
    partition, offset = partition_for(scope.key, node.store.partitions), 0
    end = node.log.end_offsets(TRAINING)[partition]
    while records := node.log.read(TRAINING, partition, offset, min(BATCH, end - offset)):
        offset = records[-1].offset + 1
        for item in node.wire.open([record for record in records if record.key == scope.key]):
            if item.event is not None:
                yield item.event
            elif not may_skip(item.error, item.record.headers):
                place = f"{TRAINING}[{partition}]@{item.record.offset}"
                raise UnknownEvent(f"{place}: {item.error}; use the version that wrote it") from item.error


def enter(node: "Node", scope: Scope, payloads: Sequence[Payload], actor: str | None = None) -> Training:
    """Append those of `payloads` that have an effect, in order; returns the state that the log then gives.

    What another process wrote meanwhile comes first, and may have made them void: look at what is returned.
    """
    state, events, now = training_of(node, scope), list[Event](), node.clock.now()
    by = Decider(scope=scope, producer=PRODUCER, observed_at=now)
    for payload in payloads:
        event_id = training.training_event_id(payload, state)
        event = by.event(payload, event_id=event_id, occurred_at=now, actor=actor)
        after = training.evolve(state, event)
        if after is not state:
            state = after
            events.append(event)
    if not events:
        return state
    node.log.append(node.wire.outgoing(events))
    crash_point("training.after_append")
    return training_of(node, scope)


def flagged(node: "Node", scope: Scope, state: Training) -> Held:
    """What holds anything of the cube that was forgotten by now, as far as this node has folded."""
    with node.store.reading():
        memories = node.fold.forgotten(scope)
        turns, forgotten_to = node.fold.forgotten_turns(scope)
        if forgotten_to:
            told = {turn for one in state.sets.values() for turn in one.turn_ids} - turns
            known = node.turns.known(scope, told).values()
            turns |= {one.turn_id for one in known if one.offset <= forgotten_to.get(one.partition, -1)}
    return held_by(state, memories, turns)


def settled(node: "Node", scope: Scope) -> tuple[Training, Held]:
    """A cube's training state, and what in it holds something forgotten; nothing of that is in use or stored.

    1. The retirement of each such adapter is durable. 2. The copies of these and of their sets are removed from the
    artefact store. Done again after a crash it does what is left.
    """
    state = training_of(node, scope)
    if not state.sets:
        return state, Held()
    if node.replica is not None:
        node.replica.refresh(scope, (TURNS, EVENTS))
    held = flagged(node, scope, state)
    if held.adapters:
        retired = [AdapterRetired(adapter_id=name, reason=FORGOTTEN) for name in held.adapters]
        state = enter(node, scope, retired)
    for artefact in _artefacts(state, held):
        node.artefacts.drop(artefact)
    return state, held


def let_go(node: "Node", scope: Scope, memory_ids: Collection[str], turn_ids: Collection[str]) -> LetGo:
    """See to it that nothing is in use or stored that held something forgotten; tells what held these."""
    state, _ = settled(node, scope)
    rmtree(work_folder(node, scope), ignore_errors=True)
    held = held_by(state, memory_ids, turn_ids)
    sets = [(state.sets[name].artefact_sha256, name) for name in held.sets]
    adapters = [(state.adapters[name].artefact_sha256, name) for name in held.adapters]
    places = [place for one in (*sets, *adapters) for place in folders(node, *one)]
    return LetGo(sets=held.sets, adapters=held.adapters, folders=tuple(dict.fromkeys(places)))


def promote(node: "Node", scope: Scope, adapter_id: str, bounds: Bounds) -> Training:
    """Put an adapter to use, in the place of the one that its base model had. Raises NotFound, AdapterRefused."""
    state, held = settled(node, scope)
    adapter = known_adapter(state, scope, adapter_id)
    if adapter_id in held.adapters:
        raise AdapterRefused(
            f"adapter {adapter_id}: it held what was forgotten, and stays retired; 'mnemostream unlearn' trains one "
            "without"
        )
    if why := training.may_promote(adapter.evaluated, bounds):
        raise AdapterRefused(
            f"adapter {adapter_id}: is not promoted: {why}; 'mnemostream evaluate' measures it"
        )
    payload = AdapterPromoted(
        adapter_id=adapter_id, base_model=adapter.base_model, artefact_sha256=adapter.artefact_sha256
    )
    return enter(node, scope, [payload])


def retire(node: "Node", scope: Scope, adapter_id: str, reason: str) -> Training:
    """Put an adapter out of use; nothing where it is retired already. Raises NotFound."""
    state, _ = settled(node, scope)
    known_adapter(state, scope, adapter_id)
    return enter(node, scope, [AdapterRetired(adapter_id=adapter_id, reason=reason)])


def known_adapter(state: Training, scope: Scope, adapter_id: str) -> Adapter:
    """The adapter of that id; raises NotFound."""
    found = state.adapters.get(adapter_id)
    if found is None:
        raise NotFound(
            f"adapter {adapter_id!r}: cube {scope.cube!r} has none of that id; {hint(adapter_id, state.adapters)}"
        )
    return found


def _artefacts(state: Training, held: Held) -> list[str]:
    found = [state.sets[name].artefact_sha256 for name in held.sets]
    found += [state.adapters[name].artefact_sha256 for name in held.adapters]
    return [name for name in found if name]


def folders(node: "Node", artefact: str, name: str) -> tuple[str, ...]:
    """Where an artefact was put from, but for folders in which something else lies by now."""
    places = node.artefacts.places(artefact) if artefact else ()
    mine = node.settings.home
    left = (place for place in places if Path(place).exists() or not Path(place).is_relative_to(mine))
    return tuple(place for place in left if _said_in(Path(place)) in (None, name))


def work_folder(node: "Node", scope: Scope) -> Path:
    """Where sets and adapters of a cube are made that go to the artefact store; a forget removes it."""
    return node.settings.home / "unlearning" / sha256(scope.key).hexdigest()[:16]


def _said_in(folder: Path) -> str | None:
    """The id of the set or the adapter in a folder; None where there is none, or no such folder on this machine."""
    for file, field in ((MANIFEST, "training_set_id"), (CARD, "adapter_id")):
        try:
            told = msgspec.json.decode((folder / file).read_bytes(), type=dict[str, Any])
        except (OSError, msgspec.MsgspecError):
            continue
        return str(told.get(field))
    return None
