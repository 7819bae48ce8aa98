"""Merging: memories that have become alike become one.

A pass looks only at what changed since the one before, and asks an index what is like it: its cost is that of what
changed, not of the cube. `occurred_at` of a merge is the instant of the tick at which it was found.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from heapq import heappop, heappush
from typing import Protocol

from msgspec.structs import replace

from ..schemas import events as ev
from ..schemas.content import MemoryContent
from ..schemas.ids import derive
from ..schemas.memory import ACTIVE, Memory
from .cube import Change
from .decision import Decider
from .dedupe import DEFAULT_POLICY, DedupePolicy
from .lifecycle import Standing


class Near(Protocol):
    """An index of a cube's memories by likeness: a `Likeness`, or one that is kept in keyed state."""

    def near(
        self, content: MemoryContent, cosine_at_least: float, words: float
    ) -> Sequence[tuple[float, str]]:
        """(cosine, memory id) of all that say about the same, as `Likeness.near` tells it; itself among them."""
        ...


def is_changed(change: Change) -> bool:
    """Whether a memory is to be looked at in the next pass: it is active, and has another version than before."""
    before, after = change.before, change.after
    if after is None or after.state.status != ACTIVE:
        return False
    return before is None or before.state.version != after.state.version


def merges(
    cube: Standing,
    near: Near,
    memory_ids: Iterable[str],
    instant: datetime,
    by: Decider,
    alike: DedupePolicy = DEFAULT_POLICY,
) -> Iterator[ev.Event]:
    """MemoriesMerged for the first of `memory_ids` (in id order) that others have become like, and so on.

    `memory_ids` are those that `is_changed` named since the cube was last looked at: of two that have become alike,
    one has changed since. The caller folds each event in, and lets `near` follow it, before it asks for the next one,
    so that each merge is judged on the newest state. What was found to be like nothing is not looked at again: it is
    not like what a merge makes either, since that says what one of the merged said.
    """
    left = sorted(set(memory_ids))
    while left:
        memory = cube.memories.get(heappop(left))
        if memory is None or memory.state.status != ACTIVE:
            continue
        group = [memory, *_like(cube, near, memory, alike)]
        if len(group) > 1:
            event = _merged(sorted(group, key=lambda one: one.memory_id), instant, by)
            yield event
            heappush(left, event.payload.memory.memory_id)


def _like(cube: Standing, near: Near, memory: Memory, policy: DedupePolicy) -> list[Memory]:
    if memory.content is None:
        return []
    found = []
    for _, other_id in near.near(memory.content, policy.near_cosine, policy.near_words):
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
