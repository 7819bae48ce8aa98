"""Lifecycle of one cube on keyed state: what its records change, and what is decided when the watermark meets a tick.

Everything is state of the present key, given as maps; nothing here knows Flink, so tests drive it without.

    an event      is folded, in the log's order; its memory's due instant becomes a timer; what changed waits for a tick
    a key         is kept wrapped; a destroyed one takes the content and all that was derived from it
    a training    event is folded; adapters that came into use or went out of it wait for a tick
    a timer       of the watermark's own instant is the sweep of that tick; an earlier one sets that timer

What a sweep decides is folded when it comes back in the log. Until all of it has, no other sweep of the cube begins:
ticks that come meanwhile wait in state. A decision that is void when it comes back is one to decide anew, so what it
was about waits for the next tick again.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final, Protocol, cast

from ...infra.notes import note
from ...processors.cube import CubeState
from ...processors.decision import Decider
from ...processors.fold import evolve
from ...processors.lifecycle import LifecyclePolicy, due, retimed
from ...processors.merging import is_changed
from ...processors.ports import Outgoing
from ...processors.residency import touched
from ...processors.sweep import Waiting, sweep
from ...processors.training import Training
from ...processors.training import evolve as evolve_training
from ...schemas import events as ev
from ...schemas.errors import MnemostreamError, UnknownEvent
from ...schemas.ids import Scope
from . import kept_cube, kept_index
from .contents import Contents
from .kept_cube import KeptCube, Overlay
from .kept_index import KeptIndex, KeptNear
from .kept_keys import KeptKeys
from .kept_training import KeptTraining
from .maps import StateMap, taken

log = logging.getLogger(__name__)
NAMES: Final = (
    *kept_cube.NAMES,
    *kept_index.NAMES,
    *("keys", "training", "dues", "links", "reached", "changed", "adapters", "sent", "ticks"),
)
PRODUCER: Final = "lifecycle/1"
NEVER: Final = (1 << 63) - 1  # the watermark of an input that ended: no instant at all
_STOPPED: Final = "stopped"
_MILLISECOND: Final = timedelta(milliseconds=1)
_EPOCH: Final = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


class Timers(Protocol):
    """Event-time timers of the present key, in milliseconds."""

    def watermark(self) -> int:
        """How far event time has come: to the last tick."""
        ...

    def register(self, at: int) -> None:
        """Be called when the watermark comes to `at`; one that it is behind of already, when it moves next."""
        ...


class LifecycleHost:
    """Hosts the processor for all cubes of a subtask. `states` are the maps of NAMES, always of the present key."""

    def __init__(
        self,
        states: Mapping[str, StateMap],
        timers: Timers,
        contents: Contents,
        policy: LifecyclePolicy,
        now: Callable[[], datetime],
    ) -> None:
        self._states, self._timers, self._contents = states, timers, contents
        self._policy, self._now = policy, now
        self._keys = KeptKeys(states["keys"], contents.master)
        self._index = KeptIndex(states, contents.name)
        self._training = KeptTraining(states["training"])

    def on_event(self, key: bytes, value: bytes) -> list[Outgoing]:
        """Fold an event of the cube `key`; returns decisions that waited for it."""
        cube = self._cube(key)
        try:
            event = self._contents.carried(value)
            if event.scope.key != key or self._states["facts"].contains(_STOPPED):
                return []
            transition = evolve(cast(CubeState, cube), event)
        except UnknownEvent as exc:
            self._states["facts"].put(_STOPPED, str(exc))
            note(log, logging.ERROR, "lifecycle.stopped", "lifecycle decides nothing for a cube", error=exc)
            return []
        except MnemostreamError as exc:  # the workers make it a dead letter
            note(log, logging.WARNING, "lifecycle.passed_over", "an event cannot be read", error=exc)
            return []
        cube.advance(transition)
        for change in transition.changes:
            self._follow(change)
        for memory_id in transition.forgotten:
            self._index.remove(memory_id)
        if transition.void is not None and event.envelope.producer.startswith(PRODUCER):
            self._wait_again(event)
        return self._came_back(cube, event.event_id)

    def on_key(self, key: bytes, record_key: bytes, value: bytes | None) -> None:
        """Fold a record of the keys topic that is about a memory of the cube `key`."""
        destroyed = self._keys.take(record_key, value)
        if destroyed is not None:
            self._cube(key).lose_content(destroyed)
            self._index.remove(destroyed)

    def on_training(self, key: bytes, value: bytes) -> None:
        """Fold a training event of the cube `key`."""
        try:
            event = self._contents.carried(value)
        except MnemostreamError as exc:
            note(log, logging.WARNING, "lifecycle.passed_over", "a training event cannot be read", error=exc)
            return
        if event.scope.key != key:
            return
        before = self._training.load()
        after = evolve_training(before, event)
        self._training.keep(before, after)
        for adapter_id in touched(before, after):
            self._wait("adapters", adapter_id)

    def on_timer(self, key: bytes, at: int) -> list[Outgoing]:
        """What the timer of instant `at` brings: the ids that were due then, and with the tick's own the sweep."""
        self._reach(at)
        watermark = self._timers.watermark()
        if watermark == NEVER:  # drained: no tick says that it is so late
            return []
        if at < watermark:
            self._timers.register(watermark)
            return []
        self._states["ticks"].put(f"{watermark:020d}", "")
        return self._sweeps(self._cube(key))

    def _cube(self, key: bytes) -> KeptCube:
        return KeptCube(Scope.from_key(key), self._states)

    def _follow(self, change: Any) -> None:
        """Timers and what waits for a tick, as a memory changes."""
        if change.after is None:
            self._index.remove(change.memory_id)
        _, added = retimed(change, self._policy)
        if added is not None:
            self._due(milliseconds(added.instant), change.memory_id)
        if is_changed(change) and (self._policy.merge or self._policy.capacity is not None):
            self._wait("changed", change.memory_id)

    def _due(self, at: int, memory_id: str) -> None:
        """Put a memory among those that are due at `at`: a chain, so that no entry grows with how many there are.

        One that a tick was behind of already, it may be a tick that waits, is reached.
        """
        if at <= max(self._timers.watermark(), int(max(self._states["ticks"].keys(), default="-1"))):
            self._wait("reached", memory_id)
            return
        links, dues = self._states["links"], self._states["dues"]
        if not links.contains(f"{at}/{memory_id}"):
            links.put(f"{at}/{memory_id}", dues.get(str(at)) or "")
            dues.put(str(at), memory_id)
            self._timers.register(at)

    def _reach(self, at: int) -> None:
        links, dues = self._states["links"], self._states["dues"]
        memory_id = dues.get(str(at)) or ""
        dues.remove(str(at))
        while memory_id:
            self._states["reached"].put(memory_id, "")
            link = f"{at}/{memory_id}"
            memory_id = links.get(link) or ""
            links.remove(link)

    def _wait(self, kind: str, one: str) -> None:
        """Let something wait for the next tick."""
        self._states[kind].put(one, "")
        watermark = self._timers.watermark()
        if watermark != NEVER:
            self._timers.register(max(watermark + 1, 1))

    def _wait_again(self, event: ev.Event) -> None:
        """What a void decision was about waits for the next tick."""
        payload = event.payload
        if isinstance(payload, ev.MemoryExpired):
            self._wait("reached", payload.memory_id)
        elif isinstance(payload, ev.MemoriesMerged):
            for judged in payload.judged:
                self._wait("changed", judged.memory_id)
        elif isinstance(payload, ev.MemoryPromoted | ev.MemoryDemoted):
            for adapter_id in self._training.load().adapters:
                self._wait("adapters", adapter_id)

    def _came_back(self, cube: KeptCube, event_id: str) -> list[Outgoing]:
        sent = self._states["sent"]
        if not sent.contains(event_id):
            return []
        sent.remove(event_id)
        return self._sweeps(cube)

    def _sweeps(self, cube: KeptCube) -> list[Outgoing]:
        """The sweeps of the ticks that wait, until one decides something."""
        ticks = self._states["ticks"]
        decided: list[Outgoing] = []
        for tick in sorted(ticks.keys()) if self._states["sent"].is_empty() else ():
            ticks.remove(tick)
            decided = self._sweep(cube, _EPOCH + int(tick) * _MILLISECOND)
            if decided:
                break
        return decided

    def _sweep(self, cube: KeptCube, instant: datetime) -> list[Outgoing]:
        overlay = Overlay(cube, lambda carried: self._contents.opened(carried.value, self._keys))
        waiting = self._waiting(overlay, instant)
        near = KeptNear(self._index, overlay.opened)
        by = Decider(scope=cube.scope, producer=PRODUCER, observed_at=self._now())
        training = self._training.load() if waiting.adapters else Training()
        events = []
        standing = _Standing(overlay)
        for event in sweep(standing, near, training, waiting, instant, self._policy, by):
            transition = evolve(cast(CubeState, overlay), event)
            if transition.holds:
                overlay.advance(transition)
                near.follow(transition.changes)
                events.append(event)
        for event in events:
            self._states["sent"].put(event.event_id, "")
        return self._contents.outgoing(events, self._keys)

    def _waiting(self, overlay: Overlay, instant: datetime) -> Waiting:
        """What waits for this tick. What a later one reached, that waits too, goes on waiting."""
        reached = taken(self._states["reached"])
        if later := max(self._states["ticks"].keys(), default=None):
            for memory_id in reached:
                memory = overlay.memories.get(memory_id)
                item = None if memory is None else due(memory, self._policy)
                if item is not None and instant < item.instant <= _EPOCH + int(later) * _MILLISECOND:
                    self._states["reached"].put(memory_id, "")
        changed = taken(self._states["changed"])
        if self._policy.merge:
            for memory_id in changed:
                memory = overlay.opened.get(memory_id)
                if memory is not None and memory.content is not None:
                    self._index.enter(memory_id, memory.content)
        return Waiting(reached=reached, changed=changed, adapters=taken(self._states["adapters"]))


class _Standing:
    """An overlay as decisions see it: with contents that can be read."""

    def __init__(self, overlay: Overlay) -> None:
        self._overlay = overlay
        self.memories: Mapping[str, Any] = overlay.opened

    @property
    def active(self) -> int:
        return self._overlay.active


def milliseconds(instant: datetime) -> int:
    """The first whole millisecond since the epoch that is not before `instant`."""
    return -((_EPOCH - instant) // _MILLISECOND)


def whole_milliseconds(instant: datetime) -> int:
    """The last whole millisecond since the epoch that is not behind `instant`: what a tick of it counts for."""
    return (instant - _EPOCH) // _MILLISECOND


def decisions(records: Sequence[Outgoing]) -> list[tuple[bytes, bytes, dict[str, bytes]]]:
    """Records as the rows that a sink takes."""
    return [(one.key, one.value or b"", dict(one.headers)) for one in records]
