"""An event of an export as it reads in another log: positions, keyed hashes and the time of its first recording.

A turn that the log does not have lies before its beginning, at a negative offset: before every turn that is or will
be there, and in the order in which they lay where they were. So what was forgotten up to one of them is told apart from
what came behind it, a cube that is forgotten here takes them all, and no reader finds another's turn in their place.
"""

from bisect import bisect_right
from collections.abc import Mapping
from typing import Any, Final

from msgspec.structs import replace

from ..processors.ports import Hasher
from ..processors.statement import hashed_form
from ..schemas.container import Exported
from ..schemas.content import CandidatesContent, MemoryContent
from ..schemas.errors import InputError
from ..schemas.events import CandidatesExtracted, CubeForgotten, Event, MemoryReinforced, TurnRecorded
from ..schemas.ids import Scope, turn_event_id
from ..schemas.memory import MemoryState, Source
from .cube_log import turn_hash

AWAY: Final = 1 << 42  # more records than any partition gets
NOTHING: Final = -(1 << 62)  # before every offset, also of turns that are away


class Relocation:
    """Where the turns of one cube lie in the log that it comes into; they are placed as they come."""

    def __init__(
        self, scope: Scope, partition: int, hasher: Hasher, here: Mapping[str, int], *, has_turns: bool = True
    ) -> None:
        """`here`: offsets of the cube's turns that the log has, by their events' ids.

        `has_turns`: whether the file brings the turns that its events tell of.
        """
        self._scope, self._partition, self._hash = scope, partition, hasher
        self._here, self._has_turns = here, has_turns
        self._offsets: dict[str, int] = {}
        self._there: list[int] = []  # offsets in the log that the file was taken from, rising
        self._last: list[int] = []  # the highest offset here of the turns up to each

    def place(self, turn: Exported, offset: int) -> None:
        """Say where a turn lies here; of a file whose turns stay away from its events it changes nothing."""
        if not self._has_turns:
            return
        self._offsets[turn.event.payload.turn_id] = offset
        self._there.append(turn.offset)
        self._last.append(max(offset, self._last[-1] if self._last else -1))

    def event(self, item: Exported) -> Event:
        """The event of `item` as this log takes it. Raises InputError where it tells of a turn that is not there."""
        event = item.event
        envelope = replace(event.envelope, recorded_at=event.envelope.recorded_at or item.recorded_at)
        return Event(envelope=envelope, payload=self._payload(item))

    def _payload(self, item: Exported) -> Any:
        payload = item.event.payload
        if isinstance(payload, TurnRecorded):
            hashed = turn_hash(item.event, self._hash, timed=item.timed)
            return payload if hashed is None else replace(payload, content_hash=hashed)
        if isinstance(payload, CubeForgotten):
            last = self._last_forgotten(payload, item.partition)
            return replace(payload, partition=self._partition, offset=last)
        if isinstance(payload, MemoryReinforced):
            return replace(payload, sources=self._sources(payload.sources))
        changes: dict[str, Any] = {}
        if isinstance(payload, CandidatesExtracted):
            changes["candidates"] = tuple(
                replace(candidate, sources=self._sources(candidate.sources))
                for candidate in payload.candidates
            )
        if isinstance(memory := getattr(payload, "memory", None), MemoryState):
            changes["memory"] = replace(memory, sources=self._sources(memory.sources))
        if (content := getattr(payload, "content", None)) is not None:
            changes["content"] = self._content(content)
        return replace(payload, **changes) if changes else payload

    def _last_forgotten(self, payload: CubeForgotten, partition: int) -> int:
        if payload.partition != partition:
            return NOTHING
        if not self._has_turns:
            return payload.offset - AWAY
        return payload.offset if payload.offset < 0 else self.up_to(payload.offset)

    def up_to(self, offset: int) -> int:
        """The offset here of the last turn that lay at or before `offset` there; -1 where there was none."""
        count = bisect_right(self._there, offset)
        return self._last[count - 1] if count else -1

    def _sources(self, sources: tuple[Source, ...]) -> tuple[Source, ...]:
        return tuple(
            replace(source, partition=self._partition, offset=self._offset(source)) for source in sources
        )

    def _offset(self, source: Source) -> int:
        if source.turn_id in self._offsets:
            return self._offsets[source.turn_id]
        if self._has_turns and source.offset >= 0:
            raise InputError(
                f"cube {self._scope.cube!r}: the file tells of turn {source.turn_id!r} and does not have it; export "
                "again"
            )
        away = source.offset if self._has_turns else source.offset - AWAY
        return self._here.get(turn_event_id(self._scope, source.turn_id), away)

    def _content(self, content: MemoryContent | CandidatesContent) -> MemoryContent | CandidatesContent:
        if isinstance(content, CandidatesContent):
            return replace(content, items=tuple(self._hashed(item) for item in content.items))
        return self._hashed(content)

    def _hashed(self, content: MemoryContent) -> MemoryContent:
        return (
            replace(content, text_hash=self._hash(hashed_form(content.text)))
            if content.text_hash
            else content
        )
