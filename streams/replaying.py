"""Reading the memory log again: replay in memory, rebuild of fold and index, and subscriptions."""

import time
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Final

from ..infra.embedded.crash import crash_point
from ..infra.embedded.fold import GENERATION as FOLD_GENERATION
from ..infra.embedded.fold import EmbeddedFold
from ..infra.embedded.index import EmbeddedIndex
from ..processors.cube import Transition
from ..processors.dump import dump_lines, state_hash
from ..processors.ports import Record
from ..processors.replay import Replay
from ..schemas.codec import may_skip
from ..schemas.errors import InputError, StorageError, UnknownEvent
from ..schemas.events import Event
from ..schemas.ids import Scope, partition_for
from ..schemas.memory import Memory
from ..schemas.topics import EVENTS, TOPICS, dead_letter_topic
from .cuts import print_cut, read_cut
from .folder import index_steps
from .results import DeadLetter, Effect, RebuildReport, ReplayReport
from .topology import PROJECT
from .wire import Opened

if TYPE_CHECKING:
    from .bootstrap import Node

BATCH: Final = 1000
REBUILT: Final = 5000  # events folded between two writes of a rebuild


def stored_hash(fold: EmbeddedFold) -> str:
    """The state hash of the fold as its tables hold it, every field read back."""
    return state_hash(dump_lines(fold.memories(), fold.applied_counts()))


def end_cut(node: "Node") -> dict[tuple[str, int], int]:
    """Where the memory log ends now."""
    return {(EVENTS, partition): end for partition, end in node.log.end_offsets(EVENTS).items()}


def resolve_cut(node: "Node", token: str | None) -> dict[tuple[str, int], int]:
    """The cut that a token names: "start", "end" (or None), or a printed cut; raises InputError beyond the end."""
    ends = end_cut(node)
    if token is None or token == "end":
        return ends
    if token == "start":
        return dict.fromkeys(ends, 0)
    cut = {place: offset for place, offset in read_cut(str(token)).items() if place[0] == EVENTS}
    for place, offset in cut.items():
        if offset > ends.get(place, -1):
            raise InputError(
                f"cut {token!r}: {place[0]}[{place[1]}]@{offset} is beyond the log's end at {ends.get(place)}"
            )
    return {**dict.fromkeys(ends, 0), **cut}


def read_events(
    node: "Node", start: dict[tuple[str, int], int], stop: dict[tuple[str, int], int]
) -> Iterator[Opened]:
    """The memory log from one cut to another, partition by partition. Ignorable unknown records are left out."""
    for (topic, partition), end in sorted(stop.items()):
        offset = start.get((topic, partition), 0)
        while offset < end:
            records = node.log.read(topic, partition, offset, min(BATCH, end - offset))
            if not records:
                break
            offset = records[-1].offset + 1
            for item in node.wire.open(records):
                if item.event is None and not may_skip(item.error, item.record.headers):
                    raise UnknownEvent(
                        f"{topic}[{partition}]@{item.record.offset}: {item.error}"
                    ) from item.error
                if item.event is not None:
                    yield item


def _events(node: "Node", stop: dict[tuple[str, int], int]) -> Iterator[Event]:
    for item in read_events(node, {}, stop):
        assert item.event is not None
        yield item.event


def replay(node: "Node", to: str | None = None) -> ReplayReport:
    """Fold the memory log in memory up to a cut, without touching what is stored."""
    began, cut = time.monotonic(), resolve_cut(node, to)
    fold = Replay()
    fold.take(_events(node, cut))
    return ReplayReport(
        state_hash=fold.state_hash(),
        events=fold.account.events,
        memories=fold.visible,
        voids=dict(sorted(fold.account.voids.items())),
        cut=print_cut(cut),
        seconds=round(time.monotonic() - began, 3),
    )


def rebuild(node: "Node") -> RebuildReport:
    """Replay the log into a fresh fold and a fresh index, switch to them, and drop the old ones.

    For the holder of the lease. 1. Hash what is stored. 2. Fold the log from its start into memory. 3. In one
    transaction: write a new generation of fold and index, switch both, let stopped cubes go on.
    """
    began = time.monotonic()
    before = _hash_before(node)
    replayed = Replay()
    with node.store.transaction():
        cut = end_cut(node)
        fold, index = _next_generation(node)
        waiting: dict[Scope, list[tuple[Transition, int, int]]] = {}
        for number, item in enumerate(read_events(node, {}, cut)):
            assert item.event is not None
            transition = replayed.fold(item.event)
            if transition.holds:
                place = (transition, item.record.partition, item.record.offset)
                waiting.setdefault(item.event.scope, []).append(place)
            if number % REBUILT == REBUILT - 1:
                _write(fold, index, waiting)
        crash_point("rebuild.after_fold")
        _write(fold, index, waiting)
        _switch(node, fold, index)
        node.log.commit(PROJECT.id, cut)
        node.cubes.restart()
        crash_point("rebuild.before_switch")
    crash_point("rebuild.after_switch")
    after = stored_hash(node.fold)
    return RebuildReport(
        before=before,
        after=after,
        identical=before == after,
        events=replayed.account.events,
        memories=replayed.visible,
        seconds=round(time.monotonic() - began, 3),
    )


def _hash_before(node: "Node") -> str:
    """The hash of what is stored; of a state that cannot even be read, what is wrong with it."""
    try:
        return stored_hash(node.fold)
    except StorageError as exc:
        return f"damaged: {exc}"


def _next_generation(node: "Node") -> tuple[EmbeddedFold, EmbeddedIndex]:
    number = int(node.store.meta(FOLD_GENERATION) or "1") + 1
    while node.store.rows("SELECT 1 FROM sqlite_master WHERE name = ?", (f"memory_{number}",)):
        number += 1
    fold = EmbeddedFold(node.store, node.cubes, node.vault, str(number))
    index = EmbeddedIndex(node.store, node.cubes, node.vault, str(number))
    fold.create()
    index.create()
    return fold, index


def _write(
    fold: EmbeddedFold, index: EmbeddedIndex, waiting: dict[Scope, list[tuple[Transition, int, int]]]
) -> None:
    for scope, items in sorted(waiting.items()):
        fold.save(scope, [(transition, offset) for transition, _, offset in items])
        index.follow(scope, index_steps(items))
    waiting.clear()


def _switch(node: "Node", fold: EmbeddedFold, index: EmbeddedIndex) -> None:
    old = node.index.generation()
    fold.switch()
    index.switch(fold.generation)
    if old != fold.generation:
        node.index.drop(old)


def subscribe(
    node: "Node",
    *,
    from_: str = "end",
    cube: str | None = None,
    types: Collection[str] | None = None,
    raw: bool = False,
    follow: bool = True,
    timeout: float | None = None,
) -> Iterator[Effect]:
    """Effects of the memory log from a cut on, in order within each cube, gap-free.

    What an event changed is known by folding the log up to the cut first. Without `raw`, only events that
    changed a memory are yielded. `follow` waits for more, until `timeout` seconds passed without any.
    """
    cut = resolve_cut(node, from_)
    folded = Replay()
    folded.take(_events(node, cut))
    deadline = None if timeout is None else time.monotonic() + timeout
    while True:
        ends = end_cut(node)
        for item in read_events(node, cut, ends):
            place = (item.record.topic, item.record.partition)
            cut[place] = item.record.offset + 1
            effect = _effect(folded, item, print_cut(cut))
            if _wanted(effect, node.settings.tenant, cube, types, raw):
                deadline = None if timeout is None else time.monotonic() + timeout
                yield effect
        cut.update(ends)
        if not follow:
            return
        left = 1.0 if deadline is None else deadline - time.monotonic()
        if left <= 0:
            return
        node.log.wait(cut, min(left, 1.0))


def _effect(folded: Replay, item: Opened, token: str) -> Effect:
    event, record = item.event, item.record
    assert event is not None
    transition = folded.fold(event)
    return Effect(
        position=record.position,
        recorded_at=record.appended_at,
        event=event,
        changes=transition.changes,
        void="duplicate" if transition.duplicate else transition.void,
        cut=token,
    )


def _wanted(effect: Effect, tenant: str, cube: str | None, types: Collection[str] | None, raw: bool) -> bool:
    if effect.event.scope.tenant != tenant or (cube is not None and effect.event.scope.cube != cube):
        return False
    if types is not None and effect.event.type not in types:
        return False
    return raw or (effect.void is None and bool(effect.changes))


def decisions(node: "Node", scope: Scope, memory: Memory) -> list[Opened]:
    """The events of the memory log about one memory, in order: those that name it, or the candidate it came from."""
    partition = partition_for(scope.key, node.store.partitions)
    stop = {(EVENTS, partition): node.log.end_offsets(EVENTS)[partition]}
    folded = Replay()
    return [
        item
        for item in read_events(node, {}, stop)
        if item.event is not None
        and item.event.scope == scope
        and any(change.memory_id == memory.memory_id for change in folded.fold(item.event).changes)
    ]


def tail(
    node: "Node", topic: str, *, from_: str = "end", follow: bool = True, timeout: float | None = None
) -> Iterator[Opened]:
    """The records of any topic, with their events, from "start" or "end" on."""
    ends = node.log.end_offsets(topic)
    if from_ not in ("start", "end"):
        raise InputError(f"from {from_!r}: wanted 'start' or 'end'")
    seen = {(topic, partition): 0 if from_ == "start" else end for partition, end in ends.items()}
    deadline = None if timeout is None else time.monotonic() + timeout
    while True:
        for (_, partition), offset in sorted(seen.items()):
            while records := node.log.read(topic, partition, offset, BATCH):
                offset = seen[topic, partition] = records[-1].offset + 1
                yield from node.wire.open([record for record in records if own(node, record)])
        if not follow or (deadline is not None and time.monotonic() >= deadline):
            return
        node.log.wait(seen, 0.5 if deadline is None else min(0.5, max(deadline - time.monotonic(), 0.0)))


def own(node: "Node", record: Record) -> bool:
    """Whether a record is of this node's tenant, by its key."""
    return Scope.from_key(record.key).tenant == node.settings.tenant


def dead_letters(node: "Node") -> Iterator[DeadLetter]:
    """All dead letters of all topics, with their raw bytes."""
    for topic in TOPICS:
        name = dead_letter_topic(topic.name)
        for partition, end in node.log.end_offsets(name).items():
            offset = 0
            while offset < end:
                records = node.log.read(name, partition, offset, BATCH)
                offset = records[-1].offset + 1
                for record in filter(lambda one: own(node, one), records):
                    headers = {key: value.decode("utf-8", "replace") for key, value in record.headers}
                    yield DeadLetter(
                        position=record.position,
                        recorded_at=record.appended_at,
                        reason=headers.get("reason", ""),
                        step=headers.get("step", ""),
                        place=headers.get("place", ""),
                        attempts=int(headers.get("attempts", "1")),
                        raw=node.codec.decode_dead_letter(record.value or b""),
                    )
