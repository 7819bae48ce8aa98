"""Lifecycle: which memories are due at a tick, by TTL, kind, decay and capacity. `sweep` (sweep.py) joins the steps.

The only `now` is a tick's instant (DESIGN §1.7). When a memory is due is computed from its state, so a host
sets a timer at `due` and the cost of a tick is that of what is due. Dues are handled in order of
(instant, memory id); a decision's `occurred_at` is the instant at which it was due. Expiry by kind, by decay
and by capacity, and merging, are off until asked for.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from heapq import nsmallest
from math import isfinite
from typing import Final, Protocol

import msgspec

from ..schemas import events as ev
from ..schemas.errors import InputError
from ..schemas.hints import hint
from ..schemas.ids import lifecycle_id
from ..schemas.memory import ACTIVE, KINDS, Memory
from .cube import Change
from .decision import Decider
from .fold import LIVE, TTL
from .score import decays_below, worth

KIND, DECAY, CAPACITY = "kind", "decay", "capacity"  # reasons of expiry, beside TTL
LONGEST_DAYS: Final = 1_000_000.0
_EPOCH_MICROS = timedelta(microseconds=1)


class LifecyclePolicy(msgspec.Struct, frozen=True, kw_only=True):
    """What ages away. `expires_at` always counts; the rest only when set. InputError where it makes no sense.

    `kind_ttl_days`: days after which a kind expires, from when it was last said. `decay_below`: retention in
    (0, 1) at which a memory expires. `capacity`: active memories that a cube keeps. `merge`: join near duplicates.
    """

    kind_ttl_days: Mapping[str, float] = {}
    decay_below: float | None = None
    capacity: int | None = None
    merge: bool = False

    def __post_init__(self) -> None:
        for kind, days in self.kind_ttl_days.items():
            if kind not in KINDS:
                raise InputError(
                    f"lifecycle policy, kind_ttl_days: unknown kind {kind!r}; {hint(kind, KINDS)}"
                )
            if not (isfinite(days) and 0 < days <= LONGEST_DAYS):
                raise InputError(
                    f"lifecycle policy, kind_ttl_days[{kind!r}]: wanted days above 0, {LONGEST_DAYS:,.0f} at most, "
                    f"got {days!r}"
                )
        if self.decay_below is not None and not 0 < self.decay_below < 1:
            raise InputError(
                f"lifecycle policy, decay_below: wanted a retention between 0 and 1, got {self.decay_below!r}"
            )
        if self.capacity is not None and self.capacity < 0:
            raise InputError(
                f"lifecycle policy, capacity: wanted 0 memories or more a cube, got {self.capacity!r}"
            )


class Standing(Protocol):
    """What a host keeps of a cube, as it stands: a `CubeState`, or keyed state that looks like one."""

    @property
    def memories(self) -> Mapping[str, Memory]:
        """Its memories by id. All of them are looked at only where the cube is above its capacity."""
        ...

    @property
    def active(self) -> int:
        """How many of them are active: counted as they change, not when asked."""
        ...


class Due(msgspec.Struct, frozen=True, order=True, gc=False):
    """When a memory is due, and why."""

    instant: datetime
    memory_id: str
    reason: str


def due(memory: Memory, policy: LifecyclePolicy) -> Due | None:
    """The first instant at which `memory` expires under `policy`; None when it never does."""
    state = memory.state
    if state.status not in LIVE:
        return None
    found = [Due(state.expires_at, state.memory_id, TTL)] if state.expires_at is not None else []
    days = policy.kind_ttl_days.get(state.kind)
    if days is not None and (instant := later(state.reinforced_at, days)) is not None:
        found.append(Due(instant, state.memory_id, KIND))
    if policy.decay_below is not None and (instant := decays_below(state, policy.decay_below)) is not None:
        found.append(Due(instant, state.memory_id, DECAY))
    return min(found, default=None)


def later(instant: datetime, days: float) -> datetime | None:
    """`days` after `instant`; None when that is beyond year 9999."""
    try:
        return instant + timedelta(days=days)
    except OverflowError:
        return None


def retimed(change: Change, policy: LifecyclePolicy) -> tuple[Due | None, Due | None]:
    """(the timer to drop, the timer to set) of a memory that changed; None where there is nothing to drop or set.

    Both None: its timer, if it has one, stays. A host whose timers cannot be dropped lets them fire: what is not due
    on the state as it is then is passed over.
    """
    before = None if change.before is None else due(change.before, policy)
    after = None if change.after is None else due(change.after, policy)
    return (None, None) if before == after else (before, after)


def due_by(
    cube: Standing, memory_ids: Iterable[str], instant: datetime, policy: LifecyclePolicy
) -> list[Due]:
    """What is due by `instant` on the state as it is, of the memories whose timers it has reached; in order."""
    known = (cube.memories.get(memory_id) for memory_id in set(memory_ids))
    found = [item for memory in known if memory is not None and (item := due(memory, policy))]
    return sorted(item for item in found if item.instant <= instant)


def expire(cube: Standing, due_now: Iterable[Due], by: Decider) -> list[ev.Event]:
    """MemoryExpired for each of `due_now` (those of `due` whose instant a tick has reached), in order."""
    return [_expired(cube, item, by) for item in sorted(due_now)]


def tick(cube: Standing, instant: datetime, policy: LifecyclePolicy, by: Decider) -> list[ev.Event]:
    """All expiries of a cube at a tick. A full scan: hosts that keep timers call `due_by` and `expire` instead."""
    return expire(cube, due_by(cube, cube.memories, instant, policy), by)


def over_capacity(cube: Standing, instant: datetime, policy: LifecyclePolicy, by: Decider) -> list[ev.Event]:
    """MemoryExpired for the memories that are worth least at `instant`, when a cube holds too many; worst first.

    A cube that is within its capacity is not looked at.
    """
    if policy.capacity is None or cube.active <= policy.capacity:
        return []
    live = (memory for memory in cube.memories.values() if memory.state.status == ACTIVE)
    ranked = ((worth(memory.state, instant), memory.memory_id) for memory in live)
    gone = nsmallest(cube.active - policy.capacity, ranked)
    return [_expired(cube, Due(instant, memory_id, CAPACITY), by) for _, memory_id in gone]


def _expired(cube: Standing, item: Due, by: Decider) -> ev.Event:
    version = cube.memories[item.memory_id].state.version
    payload = ev.MemoryExpired(
        memory_id=item.memory_id, version=version, due_at=item.instant, reason=item.reason
    )
    return by.event(
        payload,
        event_id=lifecycle_id(item.memory_id, version, item.reason, micros(item.instant)),
        occurred_at=item.instant,
    )


def micros(instant: datetime) -> int:
    """Microseconds since the epoch of an aware instant."""
    return (instant - _EPOCH) // _EPOCH_MICROS


_EPOCH = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
