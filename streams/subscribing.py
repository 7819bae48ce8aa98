"""Following the log: subscriptions to what decisions did, and the records of any topic as they come."""

import time
from collections.abc import Callable, Collection, Iterator
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from ..infra.embedded.lease import FileLease
from ..processors.replay import Replay
from ..schemas.errors import InputError, LeaseUnavailable
from ..schemas.topics import EVENTS, TOPICS
from .cuts import print_cut, read_cut
from .filters import meant
from .replaying import BATCH, end_cut, own, read_events, resolve_cut, state_at
from .results import Effect
from .wire import Opened

if TYPE_CHECKING:
    from .bootstrap import Node

GROUP_SECONDS: Final = 10.0  # that a member waits for its group where it gave no time


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
