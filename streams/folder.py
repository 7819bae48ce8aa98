"""Folding the memory log into the open cubes, the stored fold and the index."""

import logging
from collections.abc import Callable, Iterable
from functools import partial
from typing import Final

from msgspec.structs import replace

from ..infra.embedded.crash import crash_point
from ..infra.embedded.fold import EmbeddedFold
from ..infra.embedded.index_writer import Step
from ..infra.embedded.versions import VersionReader
from ..infra.notes import note, told
from ..processors.cube import Transition
from ..processors.fold import evolve
from ..processors.projection import index_record, indexed
from ..schemas.codec import may_skip
from ..schemas.errors import MnemostreamError, UnknownEvent, WrongPartition
from ..schemas.events import Event
from ..schemas.ids import Scope
from ..schemas.seal import memory_key_id, turn_key_id
from ..schemas.topics import EVENTS, TOPICS, dead_letter_topic
from .cubes import Cubes
from .keeping import Keeper
from .observe.watching import BATCHES, watched
from .progress import Topic
from .topology import PROJECT
from .wire import Opened

log = logging.getLogger(__name__)
BATCH: Final = 1000
Folded = tuple[Event, Transition, int, int]  # an event, what it did, and its partition and offset


class Folder:
    """Folds events of the memory log into open cubes, the stored fold and the index, within one transaction."""

    def __init__(self, node: Keeper, cubes: Cubes, *, indexing: bool = True) -> None:
        """`indexing`: the node's index follows the fold, where it has one that does."""
        self._node, self._cubes = node, cubes
        self._index = node.index if indexing else None
        self.topic = Topic(node, PROJECT.id, EVENTS)
        self.stopped = node.cubes.stopped()

    def catch_up(self, limit: int) -> int:
        """Fold what lies in the memory log behind the fold: what users' calls wrote. Returns how many records."""
        records = self.topic.read(limit)
        transitions = []
        for item in self._node.wire.open(records):
            if (folded := self.fold(item)) is not None:
                transitions.append(folded)
        self.store(transitions)
        self.topic.commit(records)
        return len(records)

    def fold(self, item: Opened) -> Folded | None:
        """Fold one record into its open cube; `store` what comes of several.

        None where it is passed over: ignorable, of no cube's key and partition, or of a cube that stopped.
        """
        record = item.record
        if isinstance(item.error, WrongPartition) or may_skip(item.error, record.headers):
            return None
        scope = Scope.from_key(record.key)
        if scope in self.stopped:
            return None
        cube = self._cubes.open(scope)
        try:
            if item.event is None:
                raise UnknownEvent(f"cube {record.key.decode()}: {item.error}")
            transition = evolve(cube.state, item.event)
        except Exception as exc:  # whatever it is: the other cubes go on, and a rebuild folds this one again
            why = (
                str(exc) if isinstance(exc, MnemostreamError) else told(exc)
            )  # no content: it stands in the clear
            self.stopped[scope] = f"{record.topic}[{record.partition}]@{record.offset}: {why}"
            self._node.cubes.stop(scope, self.stopped[scope])
            message = "a cube met an event that its fold cannot take, and stops"
            note(
                log, logging.ERROR, "cube.stopped", message, error=exc, cube=scope.cube, offset=record.offset
            )
            return None
        cube.advance(transition)
        return item.event, transition, record.partition, record.offset

    @watched(BATCHES[PROJECT.id])
    def store(self, transitions: list[Folded]) -> None:
        """Write what holding transitions changed to the fold and to the index, cube by cube."""
        by_scope: dict[Scope, list[tuple[Transition, int, int]]] = {}
        for event, transition, partition, offset in transitions:
            if transition.holds:
                by_scope.setdefault(event.scope, []).append((transition, partition, offset))
        for scope, items in by_scope.items():
            save(self._node.fold, self._node.versions, scope, items, partial(self._destroy_keys, scope))
        crash_point("dedupe.after_fold")
        if self._index is not None:
            for scope, items in by_scope.items():
                self._index.follow(scope, index_steps(items))
        crash_point("dedupe.after_index")

    def _destroy_keys(self, scope: Scope, transition: Transition) -> None:
        """Destroy the keys of what was forgotten: after its event is durable, before the fold says it is folded.

        A crash in between folds the event again, and destroys them again.
        """
        doomed = [memory_key_id(scope, memory_id) for memory_id in transition.forgotten]
        doomed += [turn_key_id(scope, turn_id) for turn_id in transition.forgotten_turns]
        if transition.forgotten_to is not None:
            turns = self._node.turns.up_to(scope, *transition.forgotten_to)
            doomed += [turn_key_id(scope, turn_id) for turn_id in turns]
            doomed += self._letter_keys(scope, transition.forgotten_to[0])
        self._node.vault.forget(scope, list(transition.forgotten))
        if doomed:
            self._node.sealer.forget(doomed)

    def _letter_keys(self, scope: Scope, partition: int) -> list[str]:
        """The keys of a cube's dead letters: what was refused is forgotten with it."""
        node, found = self._node, []
        for topic in TOPICS:
            name, offset = dead_letter_topic(topic.name), 0
            while records := node.log.read(name, partition, offset, BATCH):
                offset = records[-1].offset + 1
                for record in records:
                    if record.key == scope.key and record.value is not None:
                        found.append(node.codec.dead_letter_key(record.value))
        return [key for key in found if key is not None]

    def skip_to_end(self) -> None:
        """Say that all of the memory log is folded, in the transaction that appended and folded its end."""
        ends = self._node.log.end_offsets(EVENTS)
        self._node.log.commit(PROJECT.id, {(EVENTS, partition): end for partition, end in ends.items()})


def save(
    fold: EmbeddedFold,
    versions: VersionReader,
    scope: Scope,
    items: list[tuple[Transition, int, int]],
    forget: Callable[[Transition], None] = lambda transition: None,
) -> None:
    """Write a cube's holding transitions, each with its event's partition and offset, to a fold, within a transaction.

    A forgetting takes what earlier generations made of its turns, too: those are looked for among what is stored, so
    what lies before it is written first. In `items` it is replaced by what it takes. `forget` is called with it before
    it is written: what it destroys is found by what is stored still.
    """
    begun = 0
    for number, (transition, partition, offset) in enumerate(items):
        if transition.forgets:
            fold.save(scope, [(one, at) for one, _, at in items[begun:number]])
            whole = _with_past(fold, versions, scope, transition)
            forget(whole)
            begun, items[number] = number, (whole, partition, offset)
    fold.save(scope, [(one, at) for one, _, at in items[begun:]])


def _with_past(
    fold: EmbeddedFold, versions: VersionReader, scope: Scope, transition: Transition
) -> Transition:
    assert transition.forgotten_at is not None
    past = versions.descending(scope, transition.forgotten_turns, transition.forgotten_to, past=True)
    known = fold.forgotten(scope)
    more = {memory_id: transition.forgotten_at for memory_id in past if memory_id not in known}
    return replace(transition, forgotten={**more, **transition.forgotten})


def index_steps(items: Iterable[tuple[Transition, int, int]]) -> list[Step]:
    """What holding transitions of one cube, each with its event's partition and offset, mean for the index."""
    steps: list[Step] = []
    for transition, partition, offset in items:
        for change in transition.changes:
            after, memory_id = change.after, change.memory_id
            if after is not None and indexed(after):
                steps.append(Step(memory_id, index_record(after, partition, offset)))
            elif indexed(change.before) and memory_id not in transition.forgotten:
                steps.append(Step(memory_id, offset=offset))
        steps += [Step(memory_id, purge=True) for memory_id in transition.forgotten]
    return steps
