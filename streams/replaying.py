"""Reading the memory log again: replay in memory, rebuild of fold and index, and subscriptions."""

import time
from collections.abc import Callable, Collection, Iterator
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from ..infra.embedded.crash import crash_point
from ..infra.embedded.fold import GENERATION as FOLD_GENERATION
from ..infra.embedded.fold import EmbeddedFold
from ..infra.embedded.index import EmbeddedIndex
from ..infra.embedded.lease import FileLease
from ..processors.cube import CubeState, Transition
from ..processors.dump import dump_lines, state_hash
from ..processors.ports import Record
from ..processors.replay import Replay
from ..schemas.codec import may_skip
from ..schemas.errors import InputError, LeaseUnavailable, StorageError, UnknownEvent
from ..schemas.events import Event
from ..schemas.ids import Scope, partition_for
from ..schemas.topics import EVENTS, TOPICS, dead_letter_topic
from .cuts import print_cut, read_cut
from .filters import meant
from .folder import index_steps
from .results import DeadLetter, Effect, RebuildReport, ReplayReport
from .topology import PROJECT
from .wire import Opened

if TYPE_CHECKING:
    from .bootstrap import Node

BATCH: Final = 1000
Progress = Callable[[int], None] | None
GROUP_SECONDS: Final = 10.0  # that a member waits for its group where it gave no time
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
    node: "Node",
    start: dict[tuple[str, int], int],
    stop: dict[tuple[str, int], int],
    progress: Progress = None,
) -> Iterator[Opened]:
    """The memory log from one cut to another, partition by partition. Ignorable unknown records are left out.

    `progress` is told how many records were read.
    """
    done = 0
    for (topic, partition), end in sorted(stop.items()):
        offset = start.get((topic, partition), 0)
        while offset < end:
            records = node.log.read(topic, partition, offset, min(BATCH, end - offset))
            if not records:
                break
            offset = records[-1].offset + 1
            done += len(records)
            if progress is not None:
                progress(done)
            for item in node.wire.open(records):
                if item.event is None and not may_skip(item.error, item.record.headers):
                    raise UnknownEvent(
                        f"{topic}[{partition}]@{item.record.offset}: {item.error}"
                    ) from item.error
                if item.event is not None:
                    yield item


def _events(node: "Node", stop: dict[tuple[str, int], int], progress: Progress = None) -> Iterator[Event]:
    for item in read_events(node, {}, stop, progress):
        assert item.event is not None
        yield item.event


def replay(node: "Node", to: str | None = None, progress: Progress = None) -> ReplayReport:
    """Fold the memory log in memory up to a cut, without touching what is stored."""
    began, cut = time.monotonic(), resolve_cut(node, to)
    fold = Replay()
    fold.take(_events(node, cut, progress))
    return ReplayReport(
        state_hash=fold.state_hash(),
        events=fold.account.events,
        memories=fold.visible,
        voids=dict(sorted(fold.account.voids.items())),
        cut=print_cut(cut),
        seconds=round(time.monotonic() - began, 3),
    )


def rebuild(node: "Node", progress: Progress = None) -> RebuildReport:
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
        for number, item in enumerate(read_events(node, {}, cut, progress)):
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


def folded_cut(node: "Node") -> dict[tuple[str, int], int]:
    """Up to where the memory log is folded: its end, unless users' events wait for whoever processes."""
    committed = node.log.committed(PROJECT.id, EVENTS)
    return {place: min(end, committed.get(place[1], 0)) for place, end in end_cut(node).items()}


def state_at(node: "Node", scope: Scope, offset: int) -> CubeState:
    """A cube's fold as it was before the event at `offset`: from its versions, and the log behind what is folded."""
    with node.store.reading():
        place = (EVENTS, partition_for(scope.key, node.store.partitions))
        folded = folded_cut(node)[place]
        state = node.versions.state(scope, min(offset, folded))
        if offset > folded:
            rest = Replay([state])
            items = read_events(node, {place: folded}, {place: offset})
            rest.take(item.event for item in items if item.event is not None and item.event.scope == scope)
    return state


class Subscription:
    """Effects of the memory log from a cut on, in order within each cube, gap-free.

    What an event changed is known by folding it: each cube's state as of the cut is read when its first event
    comes. Nothing is held open between two effects, so a subscriber that stalls holds up nobody.
    """

    def __init__(
        self,
        node: "Node",
        cut: dict[tuple[str, int], int],
        cube: str | None,
        types: Collection[str] | None,
        raw: bool,
    ) -> None:
        self._node, self._cut, self._cube, self._types, self._raw = node, dict(cut), cube, types, raw
        self._folded = Replay()

    def follow(
        self, *, follow: bool, timeout: float | None, stop: Callable[[], bool] = lambda: False
    ) -> Iterator[Effect]:
        """Yield what there is; with `follow` wait for more, until `timeout` seconds passed without any, or `stop`."""
        cut, node = self._cut, self._node
        deadline = None if timeout is None else time.monotonic() + timeout
        while True:
            ends = end_cut(node)
            for item in read_events(node, dict(cut), ends):
                effect = self._take(item)
                if self._wanted(effect):
                    deadline = None if timeout is None else time.monotonic() + timeout
                    yield effect
            cut.update(ends)
            if not follow or stop():
                return
            left = 1.0 if deadline is None else deadline - time.monotonic()
            if left <= 0:
                return
            node.log.wait(cut, min(left, 1.0))

    def _take(self, item: Opened) -> Effect:
        event, record = item.event, item.record
        assert event is not None
        if event.scope not in self._folded.cubes:
            self._folded.cubes[event.scope] = state_at(self._node, event.scope, record.offset)
        self._cut[record.topic, record.partition] = record.offset + 1
        transition = self._folded.fold(event)
        return Effect(
            position=record.position,
            recorded_at=record.appended_at,
            event=event,
            changes=transition.changes,
            void="duplicate" if transition.duplicate else transition.void,
            cut=print_cut(self._cut),
        )

    def _wanted(self, effect: Effect) -> bool:
        scope = effect.event.scope
        if scope.tenant != self._node.settings.tenant or self._cube not in (None, scope.cube):
            return False
        if self._types is not None and effect.event.type not in self._types:
            return False
        return self._raw or (effect.void is None and bool(effect.changes))


def subscribe(
    node: "Node",
    *,
    from_: str = "end",
    group: str | None = None,
    cube: str | None = None,
    types: Collection[str] | None = None,
    raw: bool = False,
    follow: bool = True,
    timeout: float | None = None,
    stop: Callable[[], bool] = lambda: False,
) -> Iterator[Effect]:
    """Effects from a cut on, or from where `group` got to; see `Subscription`.

    Of a group one member reads at a time: another one waits, and raises LeaseUnavailable after `timeout` seconds
    or, without `follow`, at once. An effect counts as taken when the next one is asked for: at least once.
    """
    known = {topic.name: topic.events for topic in TOPICS}[EVENTS]
    for name in types or ():
        if name not in known:
            raise InputError(
                f"types: {name!r} is no event of {EVENTS}{meant(name, known)}; there are {', '.join(known)}"
            )
    start = resolve_cut(node, from_)
    if group is None:
        yield from Subscription(node, start, cube, types, raw).follow(
            follow=follow, timeout=timeout, stop=stop
        )
        return
    name = f"subscribe/{group}"
    lease = FileLease(node.store.home / "groups" / f"{sha256(name.encode()).hexdigest()[:16]}.lock")
    if not lease.acquire(0.0 if not follow else GROUP_SECONDS if timeout is None else timeout):
        raise LeaseUnavailable(
            f"group {group!r}: {lease.holder() or 'another member'} reads for it; end it, or wait"
        )
    try:
        committed = node.log.committed(name, EVENTS)
        cut = {place: committed.get(place[1], offset) for place, offset in start.items()}
        before: Effect | None = None
        for effect in Subscription(node, cut, cube, types, raw).follow(
            follow=follow, timeout=timeout, stop=stop
        ):
            if before is not None:
                node.log.commit(name, read_cut(before.cut))
            before = effect
            yield effect
        if before is not None:
            node.log.commit(name, read_cut(before.cut))
    finally:
        lease.release()


def tail(
    node: "Node",
    topic: str,
    *,
    from_: str = "end",
    follow: bool = True,
    timeout: float | None = None,
    stop: Callable[[], bool] = lambda: False,
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
        if not follow or stop() or (deadline is not None and time.monotonic() >= deadline):
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
