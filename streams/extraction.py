"""Extraction of opened turns: each with the turns of its session before it, the texts of all embedded at once."""

import logging
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Final

import msgspec

from ..infra.embedded.turns import EXTRACTED, SKIPPED, TurnTable
from ..infra.notes import note
from ..processors.candidates import outcome, texts_to_embed
from ..processors.decision import Decider
from ..processors.extract import extract
from ..processors.ports import Record
from ..processors.turn import Extraction, TurnView
from ..schemas.events import Event, TurnRecorded, TurnSkipped
from ..schemas.ids import Scope, extraction_id
from ..schemas.topics import TURNS
from .keeping import Keeper
from .model_extraction import ModelExtraction, Turn
from .wire import Opened

log = logging.getLogger(__name__)
RECENT: Final = 4  # turns of the session that extraction sees before the one it judges
SESSIONS: Final = 10_000  # sessions whose recent turns are kept in memory
FORGOTTEN: Final = Extraction(skipped="forgotten")
FAILED: Final = Extraction(skipped="extraction-failed")
_NONE_KNOWN: Final[Mapping[str, Event]] = {}


class _Judged(msgspec.Struct):
    """A turn on its way to its outcome; `producer` names who decided, where it was not the rules alone."""

    event: Event
    view: TurnView | None
    recent: tuple[TurnView, ...]
    extraction: Extraction
    producer: str = ""


class Extractor:
    """Outcomes of turns, which must come in the order of their log; those before them are in the table of turns."""

    def __init__(self, node: Keeper, wanted: Callable[[], bool] = lambda: True) -> None:
        """`wanted`: whether somebody still waits for outcomes; asked while a model answers."""
        self._node = node
        self._model = None if node.chat_model is None else ModelExtraction(node, node.chat_model, wanted)
        self._recent: OrderedDict[tuple[Scope, str | None], deque[TurnView]] = OrderedDict()
        self._hasher = cache(node.sealer.hasher)
        self._producer = f"extract/1 {node.embedder.model}"

    def forget(self) -> None:
        """Drop what is kept of sessions: after a batch that was not stored, since it holds that batch's turns."""
        self._recent.clear()

    @property
    def most(self) -> int | None:
        """How many turns to give at once, where a model is asked: they share a deadline. None where none is."""
        return None if self._model is None else self._model.most

    def outcomes(self, turns: list[Opened], known: Mapping[str, Event] = _NONE_KNOWN) -> list[Event]:
        """The extraction outcome of each of these turns, in their order.

        `known`: outcomes that are in the log already, by their ids; nothing is decided, or asked, about these again.
        Raises ServerError when a model was asked and the outcomes are no longer wanted.
        """
        judged: list[_Judged] = []
        for item in turns:
            assert item.event is not None
            view = turn_view(item.event, item.record)
            if view is None:
                judged.append(_Judged(item.event, None, (), FORGOTTEN))
                continue
            recent = self._before(item.event.scope, view)
            before = tuple(recent) if self._model is not None else ()
            judged.append(_Judged(item.event, view, before, self._extract(view, recent)))
            recent.append(view)
        open_ = [one for one in judged if outcome_id(one.event) not in known] if known else judged
        if self._model is not None:
            self._ask(self._model, open_)
        texts = [text for one in open_ for text in texts_to_embed(one.extraction)]
        vectors = iter(self._node.embedder.embed(texts) if texts else ())
        made = iter([self._outcome(one, vectors) for one in open_])
        return [known.get(outcome_id(one.event)) or next(made) for one in judged] if known else list(made)

    def _ask(self, model: ModelExtraction, judged: list["_Judged"]) -> None:
        """Put what a model tells in the place of what the rules tell."""
        asked = [one for one in judged if one.view is not None]
        turns = [Turn(one.view, one.recent, one.extraction) for one in asked if one.view is not None]
        for one, told in zip(asked, model.extract(turns), strict=True):
            one.extraction = told.extraction
            one.producer = f"{self._producer} {model.producer}" if told.by_model else ""

    def _extract(self, view: TurnView, recent: "deque[TurnView]") -> Extraction:
        try:
            return extract(view, tuple(recent))
        except (
            Exception
        ) as exc:  # whatever a text does to the rules: its turn is skipped, and the stream goes on
            message = "a turn failed in extraction and is skipped"
            note(log, logging.ERROR, "extract.turn_failed", message, error=exc, turn_id=view.turn_id)
            return FAILED

    def _outcome(self, one: "_Judged", vectors: Iterator[bytes]) -> Event:
        node, event, extraction = self._node, one.event, one.extraction
        by = Decider(
            scope=event.scope,
            producer=one.producer or self._producer,
            observed_at=node.clock.now(),
            generation=event.envelope.generation,
        )
        view = one.view or _empty_view(event)
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


def settle(turns: TurnTable, events: Iterable[Event]) -> None:
    """Enter the outcomes of turns; within the transaction that says that they are extracted."""
    turns.settle_all(_settled(event) for event in events)


def _settled(event: Event) -> tuple[Scope, str, str, str | None, int]:
    payload = event.payload
    if isinstance(payload, TurnSkipped):
        return event.scope, payload.turn_id, SKIPPED, payload.reason, 0
    return event.scope, payload.turn_id, EXTRACTED, None, len(payload.candidates)


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


def outcome_id(event: Event) -> str:
    """The id of a turn's extraction outcome."""
    return extraction_id(event.scope, event.payload.turn_id, event.envelope.generation)


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
