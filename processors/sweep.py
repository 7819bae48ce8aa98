"""A sweep: all that lifecycle decides about one cube at one tick, in the one order that every host keeps.

    1. what is due expires, in order of (instant, memory id)
    2. what a cube above its capacity values least expires
    3. what has become alike since the last sweep is merged
    4. memories enter and leave adapters that came into use, or went out of it, since the last sweep

A host keeps timers (`retimed`), the ids of what changed (`is_changed`) and of the adapters that were touched; each
sweep takes them, and empties them. Without ticks they wait. Everything is judged on the cube as it is at the sweep, so
a timer that is stale, a memory that is gone, or an adapter that was handled before makes no event, and a sweep that is
done again after a crash decides what is left.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime

import msgspec

from ..schemas import events as ev
from .decision import Decider
from .dedupe import DEFAULT_POLICY, DedupePolicy
from .lifecycle import LifecyclePolicy, Standing, due_by, expire, over_capacity
from .merging import Near, merges
from .residency import moves
from .training import Training


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """What a host kept of a cube for the tick: whose timers it reached, what changed, which adapters were touched."""

    reached: Iterable[str] = ()
    changed: Iterable[str] = ()
    adapters: Iterable[str] = ()


def sweep(
    cube: Standing,
    near: Near,
    training: Training,
    waiting: Waiting,
    instant: datetime,
    policy: LifecyclePolicy,
    by: Decider,
    alike: DedupePolicy = DEFAULT_POLICY,
) -> Iterator[ev.Event]:
    """The decisions about a cube at a tick's instant, one after the other.

    A tick counts for the last whole millisecond that is not behind it: event time in Flink is no finer.

    The caller folds each into `cube`, and lets `near` follow it, before it asks for the next: each is judged on what
    the ones before it left. `near` is asked only where the policy merges.
    """
    instant = instant.replace(microsecond=instant.microsecond // 1000 * 1000)
    yield from expire(cube, due_by(cube, waiting.reached, instant, policy), by)
    yield from over_capacity(cube, instant, policy, by)
    if policy.merge:
        yield from merges(cube, near, waiting.changed, instant, by, alike)
    yield from moves(cube, training, waiting.adapters, by)
