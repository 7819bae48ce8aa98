"""A cube gathered from its records, as a job that keeps no state of its own reads them: the fold, with what was said before.

Events must come in the log's order; turns may come in any order, before or between them.
"""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from ...schemas import events as ev
from ...schemas.content import MemoryContent
from ...schemas.ids import Scope
from ...schemas.memory import SUPERSEDED, Memory
from ..cube import CubeState
from ..fold import evolve
from .conversations import Turn, draft_session, made_from, turn_of
from .examples import Held, Unit, draft_memory, horizon_of, latest_of, successor_of
from .general import general_unit
from .policy import CompactionPolicy

NONE = -(1 << 63)  # an offset that nothing lies at or before
_FORGETS = (ev.MemoryForgotten, ev.TurnForgotten, ev.CubeForgotten)


def past_of(memory: Memory, said: Iterable[MemoryContent | None]) -> tuple[MemoryContent, ...]:
    """What a memory said before what it says now, oldest first, no text twice."""
    now = "" if memory.content is None else memory.content.text
    first: dict[str, MemoryContent] = {}
    for content in said:
        if content is not None:
            first.setdefault(content.text, content)
    return tuple(content for text, content in first.items() if text != now)


class Gathering:
    """One cube up to the event at offset `events` and the turn at offset `turns` of its partition."""

    def __init__(self, scope: Scope, events: int, turns: int) -> None:
        self._cube = CubeState(scope)
        self._events, self._end = events, turns
        self._said: dict[str, list[MemoryContent | None]] = {}
        self._turns: dict[str, Turn] = {}
        self._gone: set[str] = set()  # forgotten behind the cut: in no later set
        self._gone_turns: set[str] = set()
        self._ended: set[str] = set()  # turns that took their memories along
        self._gone_to: dict[int, int] = {}

    def event(self, event: ev.Event, offset: int) -> None:
        """Take an event. Of those behind the cut only what forgets counts. Raises UnknownEvent."""
        if offset >= self._events:
            if isinstance(event.payload, _FORGETS):
                self._forget(event.payload)
            return
        transition = evolve(self._cube, event)
        self._cube.advance(transition)
        for change in transition.changes if transition.holds else ():
            if change.after is None:
                self._said.pop(change.memory_id, None)
            elif change.before is None or change.before.content != change.after.content:
                self._said.setdefault(change.memory_id, []).append(change.after.content)

    def turn(self, event: ev.Event, partition: int, offset: int) -> None:
        """Take a turn; of one that lies in the log twice, the first counts."""
        if offset < self._end and isinstance(event.payload, ev.TurnRecorded):
            turn = turn_of(event, partition, offset)
            known = self._turns.get(turn.source.turn_id)
            if known is None or known.source.offset > offset:
                self._turns[turn.source.turn_id] = turn

    def forgotten(self) -> int:
        """How many memories were forgotten up to the cut."""
        return len(self._cube.forgotten)

    def units(self, policy: CompactionPolicy, *, talking: bool) -> Iterator[Unit]:
        """Every unit of the cube; `talking`: whether conversations are wanted."""
        memories = [self._opened(self._cube.memories[key]) for key in sorted(self._cube.memories)]
        others = {memory.memory_id: memory for memory in memories}
        horizon = horizon_of(max((latest_of(memory.state) for memory in memories), default=0))
        for memory in memories:
            past = () if memory.content is None else past_of(memory, self._said[memory.memory_id])
            newer = successor_of(memory, others) if memory.state.status == SUPERSEDED else None
            yield draft_memory(Held(memory=memory, past=past, successor=newer), policy, horizon)
        if talking and policy.conversations:
            for session, turns in self._sessions(memories).items():
                yield draft_session(session, turns, policy)
        yield general_unit(policy)

    def _sessions(self, memories: Sequence[Memory]) -> dict[str | None, list[Turn]]:
        made = made_from((memory.memory_id, memory.state.sources) for memory in memories)
        found: dict[str | None, list[Turn]] = {}
        for turn_id, turn in self._turns.items():
            content = None if self._is_gone(turn) else turn.content
            one = replace(turn, content=content, memory_ids=made.get(turn_id, ()))
            found.setdefault(turn.source.session_id, []).append(one)
        return found

    def _is_gone(self, turn: Turn) -> bool:
        source = turn.source
        return (
            self._cube.is_forgotten(source)
            or source.turn_id in self._gone_turns
            or source.offset <= self._gone_to.get(source.partition, NONE)
        )

    def _opened(self, memory: Memory) -> Memory:
        """A memory without its content where it was forgotten behind the cut."""
        gone = memory.memory_id in self._gone or any(
            source.turn_id in self._ended or source.offset <= self._gone_to.get(source.partition, NONE)
            for source in memory.state.sources
        )
        return replace(memory, content=None) if gone else memory

    def _forget(self, payload: ev.Payload) -> None:
        if isinstance(payload, ev.MemoryForgotten):
            self._gone.add(payload.memory_id)
            self._gone_turns.update(payload.turn_ids)
        elif isinstance(payload, ev.TurnForgotten):
            self._gone_turns.add(payload.turn_id)
            self._ended.add(payload.turn_id)
        elif isinstance(payload, ev.CubeForgotten):
            last = self._gone_to.get(payload.partition, NONE)
            self._gone_to[payload.partition] = max(last, payload.offset)
