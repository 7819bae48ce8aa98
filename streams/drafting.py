"""Drafts of turns to `TurnRecorded` events: checked, identified and dated, the same whatever they are published to."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

import msgspec
from msgspec.structs import replace

from ..infra.sealing import Sealer
from ..processors.decision import Decider
from ..processors.draft import Rejected, TurnDraft
from ..processors.identity import Identifier, content_hash
from ..processors.ports import Clock, Outgoing
from ..processors.weight import MAX_WEIGHT, weight
from ..schemas.content import TurnContent
from ..schemas.errors import InputError
from ..schemas.events import Event, TurnRecorded
from ..schemas.ids import (
    Scope,
    candidate_id,
    check_part,
    extraction_id,
    memory_id,
    turn_event_id,
)
from ..schemas.seal import memory_key_id, turn_key_id
from ..schemas.topics import TURNS
from .wire import Wire

LIKELY: Final = 2  # memories of a turn: more than nine in ten turns become no more
PRODUCER: Final = "publish/1"


class Ready(msgspec.Struct, frozen=True, kw_only=True):
    """A turn that can be appended."""

    draft: TurnDraft
    scope: Scope
    event: Event
    hash: str


class Drafting:
    """Makes events of the drafts of one source, in their order. `start`: when the first without a time was said."""

    def __init__(
        self,
        tenant: str,
        clock: Clock,
        sealer: Sealer,
        wire: Wire,
        *,
        cube: str | None = None,
        start: datetime | None = None,
    ) -> None:
        self._tenant, self._clock, self._wire = tenant, clock, wire
        self._cube, self._start = cube, start
        self._hasher = sealer.hasher(tenant)
        self._identifier = Identifier(self._hasher)
        self._timeless = 0
        self.cubes: dict[str, None] = {}

    def prepare(self, chunk: Iterable[TurnDraft | Rejected]) -> tuple[list[Ready], list[Rejected]]:
        """The turns that can be taken, and the records that cannot, each with its reason."""
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

    def _ready(self, draft: TurnDraft) -> Ready:
        scope = Scope.checked(self._tenant, self._cube or draft.cube or "default")
        self.cubes[scope.cube] = None
        draft = self._identifier.identify(draft, scope.cube)
        assert draft.turn_id is not None
        check_part("turn id", draft.turn_id)
        hashed = content_hash(draft, self._hasher)
        now = self._clock.now()
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
        if (size := weight(payload, draft.actor)) > MAX_WEIGHT:
            raise InputError(
                f"turn {draft.turn_id!r}: {size} bytes with all that it carries, more than the {MAX_WEIGHT} of a turn; "
                "split it into several turns"
            )
        event = Decider(scope=scope, producer=PRODUCER, observed_at=now).event(
            payload,
            event_id=turn_event_id(scope, draft.turn_id),
            occurred_at=when,
            correlation_id=draft.session_id,
            actor=draft.actor,
        )
        return Ready(draft=draft, scope=scope, event=event, hash=hashed)

    def dead_letters(self, item: Rejected) -> list[Outgoing]:
        """The dead letters of a record that was not taken: one, or as many as its bytes need."""
        cube = item.cube or self._cube or "default"
        try:
            key = Scope.checked(self._tenant, cube).key
        except InputError:
            key = Scope(self._tenant, "default").key
        return self._wire.refused(key, item.raw, item.reason, "publish", TURNS, item.place)


def keys_of(event: Event) -> list[str]:
    """The key of a turn, and those of the memories that it will most likely become: one commit makes them all."""
    scope, turn_id = event.scope, event.payload.turn_id
    extraction = extraction_id(scope, turn_id, event.envelope.generation)
    memories = [memory_id(scope, candidate_id(extraction, number)) for number in range(LIKELY)]
    return [turn_key_id(scope, turn_id), *(memory_key_id(scope, memory) for memory in memories)]


def conflict_reason(turn_id: str, scope: Scope) -> str:
    """Why a turn is refused whose id is another's."""
    return (
        f"turn id {turn_id!r} is known in cube {scope.cube!r} with other content: same id, different turn; "
        "give this turn an id of its own, or correct the memory instead"
    )


def conflict(turn: Ready) -> Rejected:
    """The refusal of a turn whose id is another's."""
    reason = conflict_reason(turn.event.payload.turn_id, turn.scope)
    return Rejected(place=turn.draft.place, reason=reason, raw=_raw(turn.draft), cube=turn.scope.cube)


def _raw(draft: TurnDraft) -> bytes:
    """The record as it stood; where the caller gave none, the draft as JSON."""
    return draft.raw or msgspec.json.encode(replace(draft, raw=b""))
