"""Lifecycle: what is due at a tick. Expiry by TTL, kind, decay and capacity; merging of what has become alike.

The only `now` is a tick's instant (DESIGN §1.7). When a memory is due is computed from its state, so a host
sets a timer at `due` and the cost of a tick is that of what is due. Dues are handled in order of
(instant, memory id); a decision's `occurred_at` is the instant at which it was due. Expiry by kind, by decay
and by capacity, and merging, are off until asked for.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from heapq import heappop, heappush

import msgspec
from msgspec.structs import replace

from ..schemas import events as ev
from ..schemas.ids import derive, lifecycle_id
from ..schemas.memory import ACTIVE, Memory
from .cube import CubeState
from .decision import Decider
from .dedupe import DEFAULT_POLICY, DedupePolicy
from .fold import LIVE, TTL
from .likeness import Likeness
from .score import decays_below, worth

_EPOCH_MICROS = timedelta(microseconds=1)


class LifecyclePolicy(msgspec.Struct, frozen=True, kw_only=True):
    """What ages away. `expires_at` always counts; the rest only when set.

    `kind_ttl_days`: days after which a kind expires, from when it was last said. `decay_below`: retention in
    (0, 1) at which a memory expires. `capacity`: live memories that a cube keeps. `merge`: join near duplicates.
    """

    kind_ttl_days: Mapping[str, float] = {}
    decay_below: float | None = None
    capacity: int | None = None
    merge: bool = False


class Due(msgspec.Struct, frozen=True, order=True):
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
    if (days := policy.kind_ttl_days.get(state.kind)) is not None:
        found.append(Due(state.reinforced_at + timedelta(days=days), state.memory_id, "kind"))
    if policy.decay_below is not None:
        instant = decays_below(state, policy.decay_below)
        if instant is not None:
            found.append(Due(instant, state.memory_id, "decay"))
    return min(found, default=None)


def expire(cube: CubeState, due_now: Iterable[Due], by: Decider) -> list[ev.Event]:
    """MemoryExpired for each of `due_now` (those of `due` whose instant a tick has reached), in order."""
    return [_expired(cube, item, by) for item in sorted(due_now)]


def tick(cube: CubeState, instant: datetime, policy: LifecyclePolicy, by: Decider) -> list[ev.Event]:
    """All expiries of a cube at a tick. A full scan: hosts that keep timers call `expire` instead."""
    dues = [item for memory in cube.memories.values() if (item := due(memory, policy))]
    return expire(cube, [item for item in dues if item.instant <= instant], by)


def over_capacity(cube: CubeState, instant: datetime, policy: LifecyclePolicy, by: Decider) -> list[ev.Event]:
    """MemoryExpired for the memories that are worth least at `instant`, when a cube holds too many."""
    live = [memory for memory in cube.memories.values() if memory.state.status == ACTIVE]
    if policy.capacity is None or len(live) <= policy.capacity:
        return []
    ranked = sorted(live, key=lambda memory: (worth(memory.state, instant), memory.memory_id))
    gone = ranked[: len(live) - policy.capacity]
    return expire(cube, [Due(instant, memory.memory_id, "capacity") for memory in gone], by)


def _expired(cube: CubeState, item: Due, by: Decider) -> ev.Event:
    version = cube.memories[item.memory_id].state.version
    payload = ev.MemoryExpired(
        memory_id=item.memory_id, version=version, due_at=item.instant, reason=item.reason
    )
    return by.event(
        payload,
        event_id=lifecycle_id(item.memory_id, version, item.reason, micros(item.instant)),
        occurred_at=item.instant,
    )


def merges(
    cube: CubeState,
    likeness: Likeness,
    memory_ids: Iterable[str],
    instant: datetime,
    by: Decider,
    likeness_policy: DedupePolicy = DEFAULT_POLICY,
) -> Iterator[ev.Event]:
    """MemoriesMerged for the first of `memory_ids` (in id order) that others have become like, and so on.

    The caller folds each event in before it asks for the next one, so that each merge is judged on the newest
    state. What was found to be like nothing is not looked at again: it is not like what a merge makes either, since
    that says what one of the merged said.
    """
    left = sorted(memory_ids)
    while left:
        memory = cube.memories.get(heappop(left))
        if memory is None or memory.state.status != ACTIVE:
            continue
        group = [memory, *_like(cube, likeness, memory, likeness_policy)]
        if len(group) > 1:
            event = _merged(sorted(group, key=lambda one: one.memory_id), instant, by)
            yield event
            heappush(left, event.payload.memory.memory_id)


def _like(cube: CubeState, likeness: Likeness, memory: Memory, policy: DedupePolicy) -> list[Memory]:
    if memory.content is None:
        return []
    found = []
    for _, other_id in likeness.near(memory.content, policy.near_cosine, policy.near_words):
        other = cube.memories[other_id]
        if other_id == memory.memory_id or other.state.status != ACTIVE or other.content is None:
            continue
        same_owner = (other.state.kind, other.state.agent_id, other.state.event_time) == (
            memory.state.kind,
            memory.state.agent_id,
            memory.state.event_time,
        )
        if same_owner and other.content.claim == memory.content.claim:
            found.append(other)
    return found


def _merged(group: list[Memory], instant: datetime, by: Decider) -> ev.Event:
    best = max(group, key=lambda one: (one.state.salience, one.state.strength, one.memory_id))
    judged = tuple(ev.Judged(memory_id=one.memory_id, version=one.state.version) for one in group)
    cause = derive("merge", *(part for one in judged for part in (one.memory_id, one.version)))
    expiries = [one.state.expires_at for one in group]
    state = replace(
        best.state,
        memory_id=derive("merged", cause),
        version=1,
        strength=round(sum(one.state.strength for one in group), 6),
        occurred_at=min(one.state.occurred_at for one in group),
        reinforced_at=max(one.state.reinforced_at for one in group),
        valid_from=min(one.state.valid_from for one in group),
        expires_at=None if None in expiries else max(at for at in expiries if at is not None),
        sources=tuple({source.turn_id: source for one in group for source in one.state.sources}.values()),
        context=tuple(dict.fromkeys(turn for one in group for turn in one.state.context)),
        supersedes=tuple(one.memory_id for one in group),
        residency=(),
        recalls=0,
        recalled_at=None,
        observed_at=by.observed_at,
        producer=by.producer,
    )
    payload = ev.MemoriesMerged(judged=judged, memory=state, reason="alike", content=best.content)
    return by.event(payload, event_id=derive("lifecycle-merge", cause), occurred_at=instant)


def micros(instant: datetime) -> int:
    """Microseconds since the epoch of an aware instant."""
    return (instant - _EPOCH) // _EPOCH_MICROS


_EPOCH = datetime.fromisoformat("1970-01-01T00:00:00+00:00")
