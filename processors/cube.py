"""The fold's state of one cube: its memories, the event ids that had their effect, and what was forgotten."""

from collections.abc import Iterable, Mapping
from datetime import datetime

import msgspec

from ..schemas.ids import Scope
from ..schemas.memory import ACTIVE, Memory, Source


class Change(msgspec.Struct, frozen=True, gc=False):
    """What one event did to one memory: created (`before` None), changed, or removed (`after` None)."""

    memory_id: str
    before: Memory | None
    after: Memory | None


class Transition(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """The effect of one event on a cube.

    `void` says why an event has no effect ("stale", "gone", "forgotten", "not-due", ...); its id stays unused.
    `duplicate`: its id had its effect before. `forgotten_to` maps a partition of the turns topic to the last
    offset that was forgotten.
    """

    event_id: str
    changes: tuple[Change, ...] = ()
    void: str | None = None
    duplicate: bool = False
    forgotten: Mapping[str, datetime] = {}
    forgotten_turns: tuple[str, ...] = ()
    forgotten_to: tuple[int, int] | None = None
    forgotten_at: datetime | None = None  # event time, where something is forgotten

    @property
    def holds(self) -> bool:
        """Whether the event had its effect now."""
        return self.void is None and not self.duplicate

    @property
    def forgets(self) -> bool:
        """Whether the event forgets something."""
        return bool(self.forgotten or self.forgotten_turns or self.forgotten_to)


class CubeState:
    """One cube's fold. `evolve` (fold.py) reads it and says what an event changes; `advance` takes that in.

    The state is the same for the same events whatever the batches: `advance` is its only way to change. `active`
    counts the active memories.
    """

    __slots__ = ("active", "applied", "forgotten", "forgotten_to", "forgotten_turns", "memories", "scope")

    def __init__(
        self,
        scope: Scope,
        memories: Iterable[Memory] = (),
        applied: Iterable[str] = (),
        forgotten: Mapping[str, datetime] | None = None,
        forgotten_turns: Iterable[str] = (),
        forgotten_to: Mapping[int, int] | None = None,
    ) -> None:
        self.scope = scope
        self.memories: dict[str, Memory] = {memory.memory_id: memory for memory in memories}
        self.active = sum(memory.state.status == ACTIVE for memory in self.memories.values())
        self.applied: set[str] = set(applied)
        self.forgotten: dict[str, datetime] = dict(forgotten or {})
        self.forgotten_turns: set[str] = set(forgotten_turns)
        self.forgotten_to: dict[int, int] = dict(forgotten_to or {})

    def advance(self, transition: Transition) -> None:
        """Take in what `evolve` said of an event; a void or duplicate one changes nothing."""
        if not transition.holds:
            return
        self.applied.add(transition.event_id)
        for change in transition.changes:
            before, after = self.memories.get(change.memory_id), change.after
            self.active += _is_active(after) - _is_active(before)
            if after is None:
                self.memories.pop(change.memory_id, None)
            else:
                self.memories[change.memory_id] = after
        self.forgotten.update(transition.forgotten)
        self.forgotten_turns.update(transition.forgotten_turns)
        if transition.forgotten_to is not None:
            partition, offset = transition.forgotten_to
            self.forgotten_to[partition] = max(offset, self.forgotten_to.get(partition, offset))

    def is_forgotten(self, source: Source) -> bool:
        """Whether the turn of a source was forgotten, alone or with its cube."""
        last = self.forgotten_to.get(source.partition)
        return source.turn_id in self.forgotten_turns or (last is not None and source.offset <= last)


def _is_active(memory: Memory | None) -> bool:
    return memory is not None and memory.state.status == ACTIVE


def is_recall(event_id: str) -> bool:
    """Whether an id is a recall's. Recalls are best effort, so no dump counts them."""
    return event_id.startswith("r")
