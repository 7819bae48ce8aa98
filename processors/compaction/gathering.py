"""A cube gathered from its records, as a job without a state reads them: the fold, and what memories said before.

Events must come in the log's order; turns may come in any order, before or between them.
"""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from ...schemas import events as ev
from ...schemas.content import MemoryContent
from ...schemas.ids import Scope
from ...schemas.memory import SUPERSEDED, Memory, Source
from ..cube import CubeState, Transition
from ..fold import evolve
from .conversations import Turn, draft_session, made_from, turn_of
from .examples import Held, Unit, draft_memory, horizon_of, latest_of, successor_of
from .general import general_unit
from .policy import CompactionPolicy

NONE = -(1 << 63)  # an offset that nothing lies at or before


def past_of(memory: Memory, said: Iterable[MemoryContent | None]) -> tuple[MemoryContent, ...]:
    """What a memory said before what it says now, oldest first, no text twice."""
    now = "" if memory.content is None else memory.content.text
    first: dict[str, MemoryContent] = {}
    for content in said:
        if content is not None:
            first.setdefault(content.text, content)
    return tuple(content for text, content in first.items() if text != now)


class Gathering:
    """One cube up to the event at offset `events` and the turn at offset `turns` of its partition.

    Events behind the cut are to be taken too: what they forget is in no set.
    """

    def __init__(self, scope: Scope, events: int, turns: int) -> None:
        self._cube = CubeState(scope)
        self._events, self._end = events, turns
        self._then: dict[str, Memory] | None = None  # the memories as of the cut, once it was passed
        self._count = 0  # of what was forgotten up to the cut
        self._said: dict[str, list[MemoryContent | None]] = {}
        self._sources: dict[str, set[Source]] = {}
        self._gone: set[str] = set()
        self._turns: dict[str, Turn] = {}

    def event(self, event: ev.Event, offset: int) -> None:
        """Take an event. Raises UnknownEvent."""
        if offset >= self._events:
            self._pass_cut()
        transition = evolve(self._cube, event)
        if transition.holds and transition.forgets:
            self._gone |= transition.forgotten.keys() | self._made_before(transition)
        self._cube.advance(transition)
        for change in transition.changes if transition.holds else ():
            if change.after is None:
                continue
            self._sources.setdefault(change.memory_id, set()).update(change.after.state.sources)
            new = change.before is None or change.before.content != change.after.content
            if new and self._then is None:
                self._said.setdefault(change.memory_id, []).append(change.after.content)

    def _pass_cut(self) -> None:
        if self._then is None:
            self._then, self._count = dict(self._cube.memories), len(self._gone)

    def _made_before(self, transition: Transition) -> set[str]:
        """What earlier generations made of turns that are forgotten now."""
        turns, to = set(transition.forgotten_turns), transition.forgotten_to
        return {
            memory_id
            for memory_id, sources in self._sources.items()
            if memory_id not in self._cube.memories
            and any(
                source.turn_id in turns
                or (to is not None and source.partition == to[0] and source.offset <= to[1])
                for source in sources
            )
        }

    def turn(self, event: ev.Event, partition: int, offset: int) -> None:
        """Take a turn; of one that lies in the log twice, the first counts."""
        if offset < self._end and isinstance(event.payload, ev.TurnRecorded):
            turn = turn_of(event, partition, offset)
            known = self._turns.get(turn.source.turn_id)
            if known is None or known.source.offset > offset:
                self._turns[turn.source.turn_id] = turn

    def forgotten(self) -> int:
        """How many memories were forgotten up to the cut."""
        self._pass_cut()
        return self._count

    def units(self, policy: CompactionPolicy, *, talking: bool) -> Iterator[Unit]:
        """Every unit of the cube; `talking`: whether conversations are wanted."""
        self._pass_cut()
        then = self._then or {}
        memories = [
            replace(then[key], content=None) if key in self._gone else then[key] for key in sorted(then)
        ]
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
            content = None if self._cube.is_forgotten(turn.source) else turn.content
            one = replace(turn, content=content, memory_ids=made.get(turn_id, ()))
            found.setdefault(turn.source.session_id, []).append(one)
        return found
