"""The extract step as the embedded runtime hosts it: turns to candidates."""

import logging
from collections import OrderedDict, deque
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Final

import msgspec

from ..infra.embedded.crash import crash_point
from ..infra.embedded.turns import DEAD, EXTRACTED, SKIPPED
from ..infra.notes import note
from ..processors.candidates import outcome, texts_to_embed
from ..processors.decision import Decider
from ..processors.extract import extract
from ..processors.ports import Outgoing, Record
from ..processors.turn import Extraction, TurnView
from ..schemas.events import Event, TurnRecorded, TurnSkipped
from ..schemas.ids import Scope
from ..schemas.topics import TURNS
from .handover import Handover
from .observe.counting import count_turns
from .observe.tracing import link
from .observe.watching import BATCHES, watched
from .progress import Topic
from .topology import EXTRACT
from .wire import Opened

if TYPE_CHECKING:
    from .bootstrap import Node

log = logging.getLogger(__name__)
RECENT: Final = 4  # turns of the session that extraction sees before the one it judges
SESSIONS: Final = 10_000  # sessions whose recent turns are kept in memory
FORGOTTEN: Final = Extraction(skipped="forgotten")
FAILED: Final = Extraction(skipped="extraction-failed")


class Extracted(msgspec.Struct, frozen=True, kw_only=True):
    """What a batch of turns gave, to be stored: the turns' records, outcomes as events and records, and poison."""

    records: list[Record]
    outcomes: list[Event]
    outgoing: list[Outgoing]
    poison: list[Opened]


class ExtractStep:
    """turns → candidates."""

    def __init__(self, node: "Node", handover: Handover) -> None:
        self._node = node
        self._handover = handover
        self._topic = Topic(node, EXTRACT.id, TURNS)
        self._recent: OrderedDict[tuple[Scope, str | None], deque[TurnView]] = OrderedDict()
        self._hasher = cache(node.sealer.hasher)
        self._producer = f"extract/1 {node.embedder.model}"

    def extract(self, limit: int) -> Extracted | None:
        """Read and open a batch of turns, extract and embed, with no lock held; None where there is none."""
        records = self._topic.read(limit)
        return self._batch(records) if records else None

    @watched(BATCHES[EXTRACT.id])
    def _batch(self, records: list[Record]) -> Extracted:
        link(records)
        crash_point("extract.after_read")
        opened = self._node.wire.open(records)
        turns = [item for item in opened if item.event is not None and item.event.type == "TurnRecorded"]
        outcomes = self.outcomes(turns)
        return Extracted(
            records=records,
            outcomes=outcomes,
            outgoing=self._node.wire.outgoing(outcomes),
            poison=[item for item in opened if item.event is None or item.event.type != "TurnRecorded"],
        )

    def store(self, batch: Extracted) -> None:
        """Within one transaction: append outcomes and dead letters, settle the turns, commit the offsets."""
        positions = self._node.log.append(batch.outgoing)
        crash_point("extract.after_append")
        for event in batch.outcomes:
            self._settle(event)
        self._bury(batch.poison)
        count_turns(self._node.tally, batch.outcomes, len(batch.poison))
        self._topic.commit(batch.records)
        self._handover.give(positions, batch.outcomes)

    def forget(self) -> None:
        """Drop what is kept of sessions: after a batch that was not stored, since it holds that batch's turns."""
        self._recent.clear()

    def _bury(self, poison: list[Opened]) -> None:
        """Dead-letter records that are no turns, and settle the turns that they were."""
        for item in poison:
            record = item.record
            letter = self._node.wire.dead_letter(record, item.why, EXTRACT.id)
            self._node.log.append([letter])
            self._node.turns.settle_at(Scope.from_key(record.key), record.partition, record.offset, DEAD)

    def outcomes(self, turns: list[Opened]) -> list[Event]:
        """The extraction outcome of each of these turns, in their order."""
        judged: list[tuple[Event, TurnView | None, Extraction]] = []
        for item in turns:
            assert item.event is not None
            view = turn_view(item.event, item.record)
            if view is None:
                judged.append((item.event, None, FORGOTTEN))
                continue
            recent = self._before(item.event.scope, view)
            judged.append((item.event, view, self._extract(view, recent)))
            recent.append(view)
        texts = [text for _, _, extraction in judged for text in texts_to_embed(extraction)]
        vectors = iter(self._node.embedder.embed(texts) if texts else ())
        return [self._outcome(event, view, extraction, vectors) for event, view, extraction in judged]

    def _extract(self, view: TurnView, recent: "deque[TurnView]") -> Extraction:
        try:
            return extract(view, tuple(recent))
        except (
            Exception
        ) as exc:  # whatever a text does to the rules: its turn is skipped, and the stream goes on
            message = "a turn failed in extraction and is skipped"
            note(log, logging.ERROR, "extract.turn_failed", message, error=exc, turn_id=view.turn_id)
            return FAILED

    def _outcome(
        self, event: Event, view: TurnView | None, extraction: Extraction, vectors: Iterator[bytes]
    ) -> Event:
        node = self._node
        by = Decider(
            scope=event.scope,
            producer=self._producer,
            observed_at=node.clock.now(),
            generation=event.envelope.generation,
        )
        view = view or _empty_view(event)
        mine = [next(vectors) for _ in extraction.drafts]
        return outcome(view, extraction, mine, node.embedder.model, self._hasher(event.scope.tenant), by)

    def _before(self, scope: Scope, view: TurnView) -> "deque[TurnView]":
        """The session's last turns before `view`: kept from the last ones seen, or read from the log."""
        key = (scope, view.session_id)
        recent = self._recent.get(key)
        if recent is None:
            recent = self._recent[key] = deque(self._read_before(scope, view), RECENT)
            if len(self._recent) > SESSIONS:
                self._recent.popitem(last=False)
        self._recent.move_to_end(key)
        return recent

    def _read_before(self, scope: Scope, view: TurnView) -> list[TurnView]:
        found = []
        for offset in self._node.turns.before(scope, view.session_id, view.offset, RECENT):
            for item in self._node.wire.open(self._node.log.read(TURNS, view.partition, offset, 1)):
                if item.event is not None and (before := turn_view(item.event, item.record)):
                    found.append(before)
        return found

    def _settle(self, event: Event) -> None:
        payload = event.payload
        if isinstance(payload, TurnSkipped):
            self._node.turns.settle(event.scope, payload.turn_id, SKIPPED, payload.reason, 0)
        else:
            count = len(payload.candidates)
            self._node.turns.settle(event.scope, payload.turn_id, EXTRACTED, None, count)


def turn_view(event: Event, record: Record) -> TurnView | None:
    """The turn as processors see it; None when its content was forgotten."""
    payload: TurnRecorded = event.payload
    content = payload.content
    if content is None:
        return None
    return TurnView(
        turn_id=payload.turn_id,
        session_id=payload.session_id,
        ordinal=payload.ordinal,
        partition=record.partition,
        offset=record.offset,
        role=payload.role,
        speaker=content.speaker,
        text=content.text,
        caption=content.caption,
        participants=content.participants,
        occurred_at=event.envelope.occurred_at,
        time_assumed=payload.time_assumed,
        agent_id=payload.agent_id,
        actor=event.envelope.actor,
        expires_at=payload.expires_at,
        metadata=content.metadata,
        tags=content.tags,
    )


def _empty_view(event: Event) -> TurnView:
    payload: TurnRecorded = event.payload
    return TurnView(
        turn_id=payload.turn_id,
        session_id=payload.session_id,
        role=payload.role,
        speaker="",
        text="",
        occurred_at=event.envelope.occurred_at,
    )
