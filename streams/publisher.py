"""Publishing: drafts of turns become durable `TurnRecorded` events, once each, whoever publishes them again."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec.structs import replace

from ..infra.embedded.crash import crash_point
from ..infra.embedded.turns import KnownTurn
from ..processors.decision import Decider
from ..processors.draft import Rejected, TurnDraft
from ..processors.identity import Identifier, content_hash
from ..processors.ports import Outgoing
from ..schemas.content import TurnContent
from ..schemas.errors import InputError
from ..schemas.events import Event, TurnRecorded
from ..schemas.ids import (
    Position,
    Scope,
    candidate_id,
    check_part,
    extraction_id,
    memory_id,
    turn_event_id,
)
from ..schemas.seal import memory_key_id, turn_key_id
from ..schemas.topics import TURNS
from .observe.watching import PUBLISH, watched
from .results import PublishReport, Refusal

if TYPE_CHECKING:
    from .bootstrap import Node

CHUNK: Final = 256  # turns per commit: enough to share its 4 ms, few enough to hold up no other writer
FEW: Final = 8  # turns that somebody is likely to wait for: each commit that they wait for is 4 ms
LIKELY: Final = 2  # memories of a turn: more than nine in ten turns become no more
MAX_REFUSALS: Final = 100
PRODUCER: Final = "publish/1"


Written = tuple[list[Position], int, list[Rejected]]  # new turns, number of duplicates, conflicts


class _Ready(msgspec.Struct, frozen=True, kw_only=True):
    """A turn that can be appended."""

    draft: TurnDraft
    scope: Scope
    event: Event
    hash: str


class Publisher:
    """Publishes one source. What a report counts as new is durable; a turn id is unique within its cube."""

    def __init__(
        self,
        node: "Node",
        *,
        cube: str | None = None,
        start: datetime | None = None,
        together: Callable[[Callable[[], Written]], Written] | None = None,
    ) -> None:
        """`together` runs what appends a few turns durably; it may do more in the same commit."""
        self._node = node
        self._together = together or node.store.write
        self._cube = cube
        self._start = start
        self._hasher = node.sealer.hasher(node.settings.tenant)
        self._identifier = Identifier(self._hasher)
        self._timeless = 0
        self.turns = self.duplicates = self.rejected = 0
        self.refusals: list[Refusal] = []
        self.positions: list[Position] = []
        self.known: list[Position] = []  # of duplicates
        self.cubes: dict[str, None] = {}

    def publish(self, drafts: Iterable[TurnDraft | Rejected]) -> Iterator[int]:
        """Publish all; yields how many records were dealt with, after each commit."""
        source = iter(drafts)
        done = 0
        while chunk := list(islice(source, CHUNK)):
            self._publish(chunk)
            done += len(chunk)
            yield done

    def report(self) -> PublishReport:
        """The account so far."""
        return PublishReport(
            turns=self.turns,
            duplicates=self.duplicates,
            rejected=self.rejected,
            cubes=tuple(self.cubes),
            refusals=tuple(self.refusals),
            positions=tuple(self.positions),
        )

    @watched(PUBLISH)
    def _publish(self, chunk: list[TurnDraft | Rejected]) -> None:
        """One commit.

        1. Make events of the drafts that can be taken. 2. Leave out what the log has (keys are made for the
        rest only). 3. Seal and encode: keys are durable before what they seal. 4. In one transaction: look
        again, since others publish too, then append the turns and the dead letters. 5. Count, when it is durable.
        """
        ready, refused = self._prepare(chunk)
        fresh = [turn for turn in ready if not self._known([turn])]
        if len(fresh) <= FEW:
            self._node.sealer.make([key for turn in fresh for key in _keys(turn.event)])
        records = dict(zip((id(turn) for turn in fresh), self._outgoing(fresh), strict=True))
        crash_point("publish.before_append")

        def work() -> Written:
            new, conflicts, duplicates = self._sort_out(ready)
            late = [turn for turn in new if id(turn) not in records]
            records.update(zip((id(turn) for turn in late), self._outgoing(late), strict=True))
            positions = self._append(new, [records[id(turn)] for turn in new])
            self._node.log.append([self._dead_letter(item) for item in (*refused, *conflicts)])
            return positions, duplicates, conflicts

        write = self._together if len(chunk) <= FEW else self._node.store.write
        positions, duplicates, conflicts = write(work)
        crash_point("publish.after_append")
        self.positions += positions
        self.turns += len(positions)
        self.duplicates += duplicates
        self._refuse([*refused, *conflicts])

    def _prepare(self, chunk: list[TurnDraft | Rejected]) -> tuple[list[_Ready], list[Rejected]]:
        ready, refused = [], []
        for item in chunk:
            if isinstance(item, Rejected):
                refused.append(item)
                continue
            try:
                ready.append(self._ready(item))
            except InputError as exc:
                refused.append(Rejected(place=item.place, reason=str(exc), raw=_raw(item), cube=item.cube))
        return ready, refused

    def _ready(self, draft: TurnDraft) -> _Ready:
        scope = Scope.checked(self._node.settings.tenant, self._cube or draft.cube or "default")
        self.cubes[scope.cube] = None
        draft = self._identifier.identify(draft, scope.cube)
        assert draft.turn_id is not None
        check_part("turn id", draft.turn_id)
        hashed = content_hash(draft, self._hasher)
        now = self._node.clock.now()
        when, assumed = draft.occurred_at, False
        if when is None and self._start is not None:
            when = self._start + timedelta(seconds=self._timeless)
            self._timeless += 1
        elif when is None:
            when, assumed = now, True
        payload = TurnRecorded(
            turn_id=draft.turn_id,
            session_id=draft.session_id,
            ordinal=draft.ordinal,
            role=draft.role,
            time_assumed=assumed,
            content_hash=hashed,
            agent_id=draft.agent_id,
            expires_at=draft.expires_at,
            content=TurnContent(
                speaker=draft.speaker,
                text=draft.text,
                caption=draft.caption,
                participants=draft.participants,
                tool_calls=draft.tool_calls,
                metadata=draft.metadata,
                tags=draft.tags,
            ),
        )
        event = Decider(scope=scope, producer=PRODUCER, observed_at=now).event(
            payload,
            event_id=turn_event_id(scope, draft.turn_id),
            occurred_at=when,
            correlation_id=draft.session_id,
            actor=draft.actor,
        )
        return _Ready(draft=draft, scope=scope, event=event, hash=hashed)

    def _known(self, turns: list[_Ready]) -> dict[tuple[Scope, str], str]:
        return {
            (turn.scope, known.turn_id): known.content_hash
            for turn in turns
            for known in self._node.turns.known(turn.scope, [turn.event.payload.turn_id]).values()
        }

    def _sort_out(self, ready: list[_Ready]) -> tuple[list[_Ready], list[Rejected], int]:
        """(new turns, turns whose id is another's, number of duplicates)."""
        known = self._known(ready)
        new: list[_Ready] = []
        conflicts: list[Rejected] = []
        for turn in ready:
            key = (turn.scope, turn.event.payload.turn_id)
            if key not in known:
                known[key] = turn.hash
                new.append(turn)
            elif known[key] != turn.hash:
                conflicts.append(_conflict(turn))
            else:
                self._duplicate(turn)
        return new, conflicts, len(ready) - len(new) - len(conflicts)

    def _duplicate(self, turn: _Ready) -> None:
        """Remember where the turn lies that a duplicate is one of."""
        turn_id = turn.event.payload.turn_id
        for found in self._node.turns.known(turn.scope, [turn_id]).values():
            self.known = [Position(TURNS, found.partition, found.offset)]

    def _outgoing(self, turns: list[_Ready]) -> list[Outgoing]:
        return self._node.wire.outgoing([turn.event for turn in turns])

    def _append(self, turns: list[_Ready], records: list[Outgoing]) -> list[Position]:
        positions = self._node.log.append(records)
        recorded: dict[Scope, list[KnownTurn]] = {}
        for turn, position in zip(turns, positions, strict=True):
            known = KnownTurn(
                turn_id=turn.event.payload.turn_id,
                session_id=turn.draft.session_id,
                partition=position.partition,
                offset=position.offset,
                content_hash=turn.hash,
            )
            recorded.setdefault(turn.scope, []).append(known)
        for scope, several in recorded.items():
            self._node.turns.record(scope, several)
        return positions

    def _dead_letter(self, item: Rejected) -> Outgoing:
        cube = item.cube or self._cube or "default"
        try:
            key = Scope.checked(self._node.settings.tenant, cube).key
        except InputError:
            key = Scope(self._node.settings.tenant, "default").key
        return self._node.wire.refused(key, item.raw, item.reason, "publish", TURNS, item.place)

    def _refuse(self, items: list[Rejected]) -> None:
        self.rejected += len(items)
        room = MAX_REFUSALS - len(self.refusals)
        self.refusals += [Refusal(place=item.place, reason=item.reason) for item in items[:room]]


def _keys(event: Event) -> list[str]:
    """The key of a turn, and those of the memories that it will most likely become: one commit makes them all."""
    scope, turn_id = event.scope, event.payload.turn_id
    extraction = extraction_id(scope, turn_id, event.envelope.generation)
    memories = [memory_id(scope, candidate_id(extraction, number)) for number in range(LIKELY)]
    return [turn_key_id(scope, turn_id), *(memory_key_id(scope, memory) for memory in memories)]


def _conflict(turn: _Ready) -> Rejected:
    turn_id = turn.event.payload.turn_id
    reason = (
        f"turn id {turn_id!r} is known in cube {turn.scope.cube!r} with other content: same id, different turn; "
        "give this turn an id of its own, or correct the memory instead"
    )
    return Rejected(place=turn.draft.place, reason=reason, raw=_raw(turn.draft), cube=turn.scope.cube)


def _raw(draft: TurnDraft) -> bytes:
    """The record as it stood; where the caller gave none, the draft as JSON."""
    return draft.raw or msgspec.json.encode(replace(draft, raw=b""))
