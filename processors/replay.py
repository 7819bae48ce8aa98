"""Replay: the fold over a stretch of the memory log, with an account of what held and what was void."""

from collections import Counter
from collections.abc import Iterable

import msgspec

from ..schemas.events import Event
from ..schemas.ids import Scope
from .cube import CubeState, Transition
from .dump import dump_cubes, state_hash
from .fold import evolve


class Account(msgspec.Struct, kw_only=True):
    """What a replay met: events read, those without effect, and those void by reason."""

    events: int = 0
    duplicates: int = 0
    voids: Counter[str] = msgspec.field(default_factory=Counter)


class Replay:
    """Folds events in the order in which they come; any partitioning of a cube's events gives the same state."""

    def __init__(self, cubes: Iterable[CubeState] = ()) -> None:
        self.cubes: dict[Scope, CubeState] = {cube.scope: cube for cube in cubes}
        self.account = Account()

    def take(self, events: Iterable[Event]) -> None:
        """Fold `events`. Raises UnknownEvent at a type that may not be skipped, with all before it folded."""
        for event in events:
            self.fold(event)

    def fold(self, event: Event) -> Transition:
        """Fold one event, and say what it did."""
        scope = event.envelope.scope
        cube = self.cubes.get(scope)
        if cube is None:
            cube = self.cubes[scope] = CubeState(scope)
        transition = evolve(cube, event)
        self.account.events += 1
        if transition.duplicate:
            self.account.duplicates += 1
        elif transition.void is not None:
            self.account.voids[transition.void] += 1
        else:
            cube.advance(transition)
        return transition

    @property
    def visible(self) -> int:
        """How many memories can be shown."""
        return sum(memory.visible for cube in self.cubes.values() for memory in cube.memories.values())

    def state_hash(self) -> str:
        """The state hash of all that was folded."""
        return state_hash(dump_cubes(self.cubes.values()))
