"""The open cubes of a processing node: each cube's fold in memory, with what dedupe compares against.

A cache over the stored fold: whatever is not committed with the store's transaction is thrown away by `forget`.
"""

from collections import OrderedDict
from collections.abc import Callable
from typing import Final

import msgspec

from ..processors.cube import CubeState, Transition
from ..processors.likeness import Likeness
from ..schemas.ids import Scope

MAX_MEMORIES: Final = 400_000  # kept open at once: about 1 GB with vectors of 256


class OpenCube(msgspec.Struct, frozen=True):
    """A cube's fold and its likeness index, always of the same events."""

    state: CubeState
    likeness: Likeness

    def advance(self, transition: Transition) -> None:
        """Take in what an event does."""
        self.state.advance(transition)
        if transition.holds:
            self.likeness.follow(transition.changes)


class Cubes:
    """The least recently used cubes are closed when too many memories are open."""

    def __init__(self, load: Callable[[Scope], CubeState], max_memories: int = MAX_MEMORIES) -> None:
        self._load = load
        self._max = max_memories
        self._open: OrderedDict[Scope, OpenCube] = OrderedDict()

    def open(self, scope: Scope) -> OpenCube:
        """The cube of `scope`, loaded from the stored fold when it is not open."""
        cube = self._open.get(scope)
        if cube is None:
            state = self._load(scope)
            cube = self._open[scope] = OpenCube(state, Likeness(state.memories.values()))
        self._open.move_to_end(scope)
        return cube

    def opened(self, scope: Scope) -> OpenCube | None:
        """The cube of `scope` if it is open; None where it would have to be loaded."""
        return self._open.get(scope)

    def trim(self) -> None:
        """Close the cubes not used for longest. Between transactions only: an open one may hold what is not stored."""
        held = sum(len(cube.state.memories) for cube in self._open.values())
        while held > self._max and len(self._open) > 1:
            _, cube = self._open.popitem(last=False)
            held -= len(cube.state.memories)

    def forget(self) -> None:
        """Close all: after a transaction that was rolled back, or when the stored fold was replaced."""
        self._open.clear()

    def drop(self, scope: Scope) -> None:
        """Close one, with what was decided in it and is not stored."""
        self._open.pop(scope, None)
