"""A cube's fold in keyed state: one entry a memory, read when it is asked for, so no event loads a whole cube.

`KeptCube` is to `evolve` (processors/fold.py) what a `CubeState` is. Contents stay sealed: the place of a memory's
content is taken by `Carried`, the record that brought it, which is opened when two memories are compared and never
before. `evolve` moves contents and never looks at them.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

import msgspec

from ...processors.cube import Change, Transition
from ...schemas.content import MemoryContent
from ...schemas.memory import ACTIVE, Memory, MemoryState, Source
from .maps import StateMap, packed, unpacked

NAMES: Final = ("memories", "applied", "forgotten", "turns", "offsets", "facts")
_ACTIVE: Final = "active"


class Carried(msgspec.Struct, frozen=True, gc=False):
    """Content as it travels: the bytes of the event that it came with."""

    value: bytes


class _Kept(msgspec.Struct, frozen=True, gc=False, array_like=True):
    state: MemoryState
    carried: bytes | None


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(_Kept).decode


class KeptIds:
    """Ids in a state, as a set that can be asked."""

    def __init__(self, state: StateMap) -> None:
        self._state = state

    def __contains__(self, key: object) -> bool:
        return self._state.contains(str(key))

    def add(self, key: str) -> None:
        """Put an id in."""
        self._state.put(key, "")


class KeptMemories(Mapping[str, Any]):
    """The memories of a cube by id; their contents are `Carried`, or None where the key was destroyed."""

    def __init__(self, state: StateMap) -> None:
        self._state = state

    def __getitem__(self, key: str) -> Memory:
        found = self._state.get(key)
        if found is None:
            raise KeyError(key)
        kept = _decode(unpacked(found))
        content: Any = None if kept.carried is None else Carried(kept.carried)
        return Memory(state=kept.state, content=content)

    def __contains__(self, key: object) -> bool:
        return self._state.contains(str(key))

    def __iter__(self) -> Iterator[str]:
        return iter(list(self._state.keys()))

    def __len__(self) -> int:
        return len(list(self._state.keys()))

    def put(self, memory: Memory) -> None:
        """Enter a memory, or what became of it."""
        content: Any = memory.content
        kept = _Kept(memory.state, content.value if isinstance(content, Carried) else None)
        self._state.put(memory.memory_id, packed(_encode(kept)))

    def remove(self, key: str) -> None:
        """Take a memory out."""
        self._state.remove(key)


class KeptCube:
    """One cube's fold in the state of its key: what `evolve` reads, and `advance` changes."""

    def __init__(self, scope: Any, states: Mapping[str, StateMap]) -> None:
        self.scope = scope
        self.memories = KeptMemories(states["memories"])
        self.applied = KeptIds(states["applied"])
        self.forgotten = KeptIds(states["forgotten"])
        self._turns, self._offsets, self._facts = states["turns"], states["offsets"], states["facts"]

    @property
    def active(self) -> int:
        """How many memories are active."""
        return int(self._facts.get(_ACTIVE) or 0)

    def advance(self, transition: Transition) -> None:
        """Take in what `evolve` said of an event; a void or duplicate one changes nothing."""
        if not transition.holds:
            return
        self.applied.add(transition.event_id)
        if more := sum(map(_active_more, transition.changes)):
            self._facts.put(_ACTIVE, str(self.active + more))
        for change in transition.changes:
            if change.after is None:
                self.memories.remove(change.memory_id)
            else:
                self.memories.put(change.after)
        for memory_id in transition.forgotten:
            self.forgotten.add(memory_id)
        for turn_id in transition.forgotten_turns:
            self._turns.put(turn_id, "")
        if transition.forgotten_to is not None:
            partition, offset = transition.forgotten_to
            self._offsets.put(str(partition), str(max(offset, self._forgotten_to(partition))))

    def is_forgotten(self, source: Source) -> bool:
        """Whether the turn of a source was forgotten, alone or with its cube."""
        if self._turns.contains(source.turn_id):
            return True
        last = self._offsets.get(str(source.partition))
        return last is not None and source.offset <= int(last)

    def lose_content(self, memory_id: str) -> None:
        """The key of a memory's content was destroyed: nothing of it stays here."""
        memory = self.memories.get(memory_id)
        if memory is not None and memory.content is not None:
            self.memories.put(Memory(state=memory.state, content=None))

    def _forgotten_to(self, partition: int) -> int:
        return int(self._offsets.get(str(partition)) or -1)


def _active_more(change: Change) -> int:
    return _is_active(change.after) - _is_active(change.before)


def _is_active(memory: Memory | None) -> bool:
    return memory is not None and memory.state.status == ACTIVE


class Overlay:
    """A cube as a sweep leaves it: what the sweep decides is folded here alone, and given up with it.

    It is folded into keyed state when it comes back in the log, in the log's order: a decision may be void there.
    """

    def __init__(self, cube: KeptCube, opened: Callable[[Carried], MemoryContent | None]) -> None:
        self.scope = cube.scope
        self.active = cube.active
        self.forgotten, self.is_forgotten = cube.forgotten, cube.is_forgotten
        self.applied = _More(cube.applied)
        self.memories = OverlaidMemories(cube.memories)
        self.opened = OpenedMemories(self.memories, opened)

    def advance(self, transition: Transition) -> None:
        """Take in what `evolve` said of a decision."""
        if transition.holds:
            self.applied.more.add(transition.event_id)
            self.active += sum(map(_active_more, transition.changes))
            self.memories.changed.update({change.memory_id: change.after for change in transition.changes})


class _More:
    """A set that can be asked, and more ids."""

    def __init__(self, base: KeptIds) -> None:
        self._base = base
        self.more: set[str] = set()

    def __contains__(self, key: object) -> bool:
        return key in self.more or key in self._base


class OverlaidMemories(Mapping[str, Any]):
    """Memories as kept, but for those that a sweep changed; each is read once a sweep."""

    def __init__(self, base: KeptMemories) -> None:
        self._base = base
        self._read: dict[str, Memory | None] = {}
        self.changed: dict[str, Memory | None] = {}

    def __getitem__(self, key: str) -> Memory:
        if key in self.changed:
            found = self.changed[key]
        else:
            if key not in self._read:
                self._read[key] = self._base.get(key)
            found = self._read[key]
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[str]:
        for key in self._base:
            if key not in self.changed:
                yield key
        yield from (key for key, memory in self.changed.items() if memory is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class OpenedMemory:
    """A memory whose content is opened when it is asked for."""

    __slots__ = ("_open", "_sealed", "memory_id", "state")

    def __init__(self, memory: Memory, opened: Callable[[Carried], MemoryContent | None]) -> None:
        self.state, self.memory_id = memory.state, memory.memory_id
        self._sealed: Any = memory.content
        self._open = opened

    @property
    def content(self) -> MemoryContent | None:
        """What it says; None where the key was destroyed."""
        if isinstance(self._sealed, Carried):
            self._sealed = self._open(self._sealed)
        content: MemoryContent | None = self._sealed
        return content


class OpenedMemories(Mapping[str, Any]):
    """The same memories with contents that can be read: what decisions are made on."""

    def __init__(self, base: OverlaidMemories, opened: Callable[[Carried], MemoryContent | None]) -> None:
        self._base, self._open = base, opened

    def __getitem__(self, key: str) -> OpenedMemory:
        return OpenedMemory(self._base[key], self._open)

    def __iter__(self) -> Iterator[str]:
        return iter(self._base)

    def __len__(self) -> int:
        return len(self._base)
