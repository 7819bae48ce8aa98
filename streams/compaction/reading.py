"""What a cube's state says up to a cut, read from a home or a client's replica: memories, and the turns of sessions."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

import msgspec

from ...processors.compaction.conversations import Turn, made_from, turn_of
from ...processors.compaction.examples import Held, successor_of
from ...processors.compaction.gathering import NONE, past_of
from ...processors.ports import Record
from ...schemas.content import MemoryContent
from ...schemas.errors import InputError
from ...schemas.events import TurnRecorded
from ...schemas.ids import Scope, partition_for
from ...schemas.memory import MERGED, SUPERSEDED, Memory
from ...schemas.topics import EVENTS, TURNS
from ..asof import When, cut_of
from ..cuts import print_cut, read_cut

if TYPE_CHECKING:
    from ..bootstrap import Node

BATCH: Final = 500
_FOLLOWED: Final = (SUPERSEDED, MERGED)


class SetCut(msgspec.Struct, frozen=True, kw_only=True):
    """Up to where a cube is read, in its partition: the offsets behind its last event and its last turn."""

    partition: int
    events: int
    turns: int

    @property
    def token(self) -> str:
        """The cut as a token."""
        return print_cut({(EVENTS, self.partition): self.events, (TURNS, self.partition): self.turns})


def set_cut(node: "Node", scope: Scope, when: When) -> SetCut:
    """The cut of a cube that `when` names; raises InputError beyond the log's end.

    A token that names no turns takes those that the memories as of then were made from; "end" takes all.
    """
    partition = partition_for(scope.key, node.store.partitions)
    events = cut_of(node, when)[EVENTS, partition]
    replica = node.replica
    end = node.log.end_offsets(TURNS)[partition] if replica is None else replica.position(TURNS, partition)
    if when is None or when == "end":
        return SetCut(partition=partition, events=events, turns=end)
    named = read_cut(when) if isinstance(when, str) and when.startswith("c1") else {}
    if (turns := named.get((TURNS, partition))) is not None:
        if turns > end:
            raise InputError(f"cut {when!r}: {TURNS}[{partition}]@{turns} is beyond the log's end at {end}")
        return SetCut(partition=partition, events=events, turns=turns)
    told = [
        source.offset
        for state in node.versions.states(scope, events)
        for source in state.sources
        if source.partition == partition
    ]
    return SetCut(partition=partition, events=events, turns=min(max([-1, *told]) + 1, end))


class CubeReader:
    """Reads one cube as of a cut. To be used within one snapshot."""

    def __init__(self, node: "Node", scope: Scope, cut: SetCut) -> None:
        self._node, self.scope, self.cut = node, scope, cut

    def memories(self, memory_ids: Sequence[str] | None = None) -> list[Held]:
        """The memories as of the cut, of `memory_ids` alone if given, each with what it said before."""
        versions, offset = self._node.versions, self.cut.events
        found = versions.at(self.scope, offset, memory_ids)
        others = {memory.memory_id: memory for memory in found}
        self._follow(found, others)
        corrected = versions.corrected(self.scope, offset, memory_ids)
        return [
            Held(
                memory=memory,
                past=self._past(memory) if memory.memory_id in corrected else (),
                successor=successor_of(memory, others) if memory.state.status == SUPERSEDED else None,
            )
            for memory in found
        ]

    def _follow(self, found: Iterable[Memory], others: dict[str, Memory]) -> None:
        """Read what took the place of `found`, and what took the place of that."""
        seen: set[str] = set()
        rest = list(found)
        while rest:
            following = {
                memory.state.superseded_by
                for memory in rest
                if memory.state.status in _FOLLOWED and memory.state.superseded_by is not None
            }
            missing = sorted(following - others.keys() - seen)
            seen |= set(missing)
            rest = self._node.versions.at(self.scope, self.cut.events, missing) if missing else []
            others |= {memory.memory_id: memory for memory in rest}

    def _past(self, memory: Memory) -> tuple[MemoryContent, ...]:
        found = self._node.versions.of(memory.memory_id)
        said = [] if found is None else [one for one in found[1] if one.since < self.cut.events]
        return past_of(memory, [one.memory.content for one in said])

    def changed(self, since: int) -> list[str]:
        """Ids of the memories that an event behind the one before `since` changed: up to now, not to the cut.

        What was forgotten since the cut is in no later set.
        """
        return self._node.versions.changed(self.scope, since, 1 << 62)

    def forgotten(self) -> int:
        """How many memories were forgotten up to the cut."""
        return self._node.versions.forgotten(self.scope, self.cut.events)

    def sessions_since(self, cut: SetCut, memory_ids: Sequence[str]) -> set[str | None] | None:
        """Sessions that changed since an earlier cut, where these memories did; None for: all may have."""
        node, scope = self._node, self.scope
        turns, to = node.versions.forgotten_turns(scope, cut.events)
        if to:
            return None
        for offset in (cut.events, self.cut.events):
            for state in node.versions.states(scope, offset, memory_ids):
                turns += [source.turn_id for source in state.sources]
        known = node.turns.known(scope, dict.fromkeys(turns))
        sessions = {turn.session_id for turn in known.values() if turn.offset < self.cut.turns}
        return sessions | {row[0] for row in node.turns.places(scope, cut.turns, self.cut.turns)}

    def sessions(self, names: Iterable[str | None] | None = None) -> dict[str | None, list[Turn]]:
        """session → its turns before the cut, of `names` alone if given, each with the memories made from it."""
        node, scope, end = self._node, self.scope, self.cut.turns
        places = (
            node.turns.places(scope, 0, end)
            if names is None
            else node.turns.in_sessions(scope, sorted(names, key=str), end)
        )
        if not places:
            return {}
        states = node.versions.states(scope, self.cut.events)
        made = made_from((state.memory_id, state.sources) for state in states)
        gone, to = node.versions.forgotten_turns(scope)
        forgotten, last = set(gone), to.get(self.cut.partition, NONE)
        found: dict[str | None, list[Turn]] = {}
        for turn in self._turns(sorted(row[2] for row in places)):
            source = turn.source
            if source.turn_id in forgotten or source.offset <= last:
                turn = msgspec.structs.replace(turn, content=None)
            turn = msgspec.structs.replace(turn, memory_ids=made.get(source.turn_id, ()))
            found.setdefault(source.session_id, []).append(turn)
        return found

    def _turns(self, offsets: Sequence[int]) -> Iterable[Turn]:
        for start in range(0, len(offsets), BATCH):
            records = self._records(offsets[start : start + BATCH])
            for item in self._node.wire.open(records):
                if item.event is not None and isinstance(item.event.payload, TurnRecorded):
                    yield turn_of(item.event, item.record.partition, item.record.offset)

    def _records(self, offsets: Sequence[int]) -> list[Record]:
        """The records at `offsets`, those that are near each other in one reading."""
        log, found = self._node.log, list[Record]()
        start = 0
        for at in range(1, len(offsets) + 1):
            if at == len(offsets) or offsets[at] - offsets[start] >= BATCH:
                low, high = offsets[start], offsets[at - 1] + 1
                found += log.read(TURNS, self.cut.partition, low, high - low)
                start = at
        wanted = set(offsets)
        return [record for record in found if record.offset in wanted]
