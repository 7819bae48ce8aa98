"""Records to events and back: the one place where a step meets bytes, and where poison becomes a dead letter."""

import logging
from collections.abc import Sequence
from typing import Final
from uuid import uuid4

import msgspec

from ..infra.notes import note
from ..processors.ports import Outgoing, Record
from ..schemas.codec import Codec, headers_of
from ..schemas.errors import MnemostreamError, StorageError, WrongPartition
from ..schemas.events import Event
from ..schemas.ids import partition_for
from ..schemas.topics import MAX_RECORD_BYTES, TICKS, TOPIC_OF_EVENT, dead_letter_topic
from .handover import Handover
from .observe.tracing import carry

log = logging.getLogger(__name__)
CHUNK: Final = MAX_RECORD_BYTES  # raw bytes of a dead letter, whose topic takes twice as many
MAX_REASON: Final = 2000  # characters; it may quote a key, which is as long as a record can be
MAX_KEY: Final = 2048


class Opened(msgspec.Struct, frozen=True, kw_only=True):
    """A record, and its event or the error for which it has none."""

    record: Record
    event: Event | None
    error: MnemostreamError | None = None

    @property
    def why(self) -> str:
        """What is wrong with the record, for its dead letter."""
        kind = None if self.event is None else self.event.type
        return str(self.error) if self.error is not None else f"an event of type {kind} cannot be taken here"


class Wire:
    """Encodes and decodes through a codec; `partitions` is the count that every topic of this home has."""

    def __init__(self, codec: Codec, partitions: int) -> None:
        self._codec = codec
        self._partitions = partitions

    def outgoing(self, events: Sequence[Event]) -> list[Outgoing]:
        """The records of `events`, in order, each for its type's topic and its cube's key."""
        values = self._codec.encode_all(events)
        return carry(
            [
                Outgoing(
                    topic=TOPIC_OF_EVENT[event.type],
                    key=event.scope.key,
                    value=value,
                    headers=headers_of(event),
                )
                for event, value in zip(events, values, strict=True)
            ]
        )

    def open(self, records: Sequence[Record]) -> list[Opened]:
        """Every record with its event, or with what is wrong with it; one bad record never hides another."""
        events = self._each([record.value or b"" for record in records])
        return [self._opened(record, event) for record, event in zip(records, events, strict=True)]

    def receive(self, records: Sequence[Record], handover: Handover) -> list[Opened]:
        """As `open`, but events that were handed over are not decoded again."""
        handed = handover.take(records)
        kept = iter(self._codec.kept([event for event in handed if event is not None]))
        rest = iter(
            self.open([record for record, event in zip(records, handed, strict=True) if event is None])
        )
        return [
            next(rest) if event is None else Opened(record=record, event=next(kept))
            for record, event in zip(records, handed, strict=True)
        ]

    def _each(self, values: Sequence[bytes]) -> list[Event | MnemostreamError]:
        """Each event, or its error.

        What can be read is opened together, so that keys are asked for once: one by one, a batch of 256 with one bad
        record waited for as many answers. Halving finds content that was forged.
        """
        try:
            return list(self._codec.decode_all(values))
        except StorageError:
            raise  # the keys could not be read: no record's fault
        except MnemostreamError as exc:
            if len(values) == 1:
                return [exc]
        bad = [self._wrong(value) for value in values]
        good = [value for value, error in zip(values, bad, strict=True) if error is None]
        if len(good) == len(values):
            middle = len(values) // 2
            return [*self._each(values[:middle]), *self._each(values[middle:])]
        events = iter(self._each(good) if good else ())
        return [next(events) if error is None else error for error in bad]

    def _wrong(self, value: bytes) -> MnemostreamError | None:
        try:
            self._codec.check(value)
        except StorageError:
            raise
        except MnemostreamError as exc:
            return exc
        return None

    def _opened(self, record: Record, event: Event | MnemostreamError) -> Opened:
        if isinstance(event, MnemostreamError):
            return Opened(record=record, event=None, error=event)
        if record.topic == TICKS:
            return Opened(record=record, event=event)  # a tick is for its partition, whatever its key
        wanted = partition_for(record.key, self._partitions)
        if event.scope.key != record.key or wanted != record.partition:
            error = WrongPartition(
                f"{record.topic}[{record.partition}]@{record.offset}: event {event.event_id} of cube "
                f"{event.scope.key.decode()} has the key {record.key!r}, which belongs on partition {wanted}",
                topic=record.topic,
                partition=record.partition,
                offset=record.offset,
            )
            return Opened(record=record, event=None, error=error)
        return Opened(record=record, event=event)

    def dead_letter(self, record: Record, reason: str, step: str, attempts: int = 1) -> Outgoing:
        """The dead letter of a record that a step could not take; a record that came again counts its attempts."""
        return self.dead_letters([(record, reason)], step, attempts)[0]

    def dead_letters(
        self, refused: Sequence[tuple[Record, str]], step: str, attempts: int = 1
    ) -> list[Outgoing]:
        """The dead letters of records, each with its reason."""
        letters = []
        for record, reason in refused:
            place = f"{record.topic}[{record.partition}]@{record.offset}"
            before = dict(record.headers).get("attempts") or b"0"
            tried = attempts + (int(before) if before.isdigit() else 0)
            headers = self._headers(reason, step, record.topic, place, tried)
            headers |= {"partition": str(record.partition), "offset": str(record.offset)}
            letters.append((record.topic, record.key, record.value or b"", headers))
        return self._letters(letters)

    def refused(
        self, key: bytes, raw: bytes, reason: str, step: str, topic: str, place: str
    ) -> list[Outgoing]:
        """Dead letters for raw bytes that never became a record of `topic`: several where one cannot hold them.

        Those have the headers `chunk` (from 1), `chunks` and `letter`, the id that they share.
        """
        headers = self._headers(reason, step, topic, place, 1)
        parts = [raw[start : start + CHUNK] for start in range(0, len(raw), CHUNK)] or [b""]
        shared = {"chunks": str(len(parts)), "letter": uuid4().hex} if len(parts) > 1 else {}
        numbered = [{"chunk": str(number)} if shared else {} for number in range(1, len(parts) + 1)]
        return self._letters(
            [
                (topic, key, part, headers | shared | number)
                for part, number in zip(parts, numbered, strict=True)
            ]
        )

    def _headers(self, reason: str, step: str, topic: str, place: str, attempts: int) -> dict[str, str]:
        message = "a record that could not be taken becomes a dead letter"
        note(log, logging.INFO, "dead_letter.written", message, step=step, topic=topic, place=place)
        told = reason if len(reason) <= MAX_REASON else f"{reason[:MAX_REASON]}…"
        return {"reason": told, "step": step, "topic": topic, "place": place, "attempts": str(attempts)}

    def _letters(self, letters: Sequence[tuple[str, bytes, bytes, dict[str, str]]]) -> list[Outgoing]:
        """Records of (topic, key, raw bytes, headers)."""
        keys = [
            key[:MAX_KEY] for _, key, _, _ in letters
        ]  # no cube's is longer, and they name contents' keys
        raws = [raw for _, _, raw, _ in letters]
        named = [(key, raw, uuid4().hex) for key, raw in zip(keys, raws, strict=True)]
        values = self._codec.encode_dead_letters(named)
        return [
            Outgoing(
                topic=dead_letter_topic(topic),
                key=key,
                value=value,
                headers=tuple((name, text.encode("utf-8", "replace")) for name, text in headers.items()),
            )
            for (topic, _, _, headers), key, value in zip(letters, keys, values, strict=True)
        ]
