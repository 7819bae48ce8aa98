"""Dead letters over any log: listed, found by position, and given back to the topic that they come from."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Final

from ..infra.settings import Settings
from ..processors.ports import Outgoing, Record
from ..schemas.codec import Codec, headers_of
from ..schemas.errors import InputError, MnemostreamError, NotFound
from ..schemas.ids import Position, Scope, partition_for
from ..schemas.topics import DLQ_SUFFIX, TOPIC_OF_EVENT, TOPICS, dead_letter_topic
from .keeping import NodeLog
from .results import DeadLetter, Refusal, RetryReport
from .wire import Wire

BATCH: Final = 500
PUBLISH: Final = "publish"  # the step of what never became a record
_POSITION: Final = re.compile(r"(?P<topic>[a-z][\w.]*)\[(?P<partition>\d+)\]@(?P<offset>\d+)")


def dead_letters(log: NodeLog, codec: Codec, settings: Settings) -> Iterator[DeadLetter]:
    """The dead letters of all topics with their raw bytes, put together again where one was too large for a record.

    Those of another tenant are left out; a key that names no tenant is nobody's, and shown to all: the content of what
    lies under it is sealed. Of one that lacks a part there are no bytes, and the reason says so.
    """
    for topic in TOPICS:
        name = dead_letter_topic(topic.name)
        for partition in log.end_offsets(name):
            parts: dict[str, list[Record]] = {}
            for record in _records(log, name, partition):
                if record.value is None or not _own(record.key, settings.tenant):
                    continue
                headers = dict(record.headers)
                count = _number(headers, "chunks", 1)
                if count == 1:
                    yield _letter(codec, [record], 1)
                    continue
                shared = parts.setdefault(headers.get("letter", b"").decode("utf-8", "replace"), [])
                shared.append(record)
                if len(shared) == count:
                    yield _letter(codec, shared, count)
                    shared.clear()
            for some in filter(None, parts.values()):
                yield _letter(codec, some, _number(dict(some[0].headers), "chunks", 1))


def find(log: NodeLog, codec: Codec, settings: Settings, place: str) -> DeadLetter:
    """The dead letter at `place`, written `topic.dlq[partition]@offset`. Raises InputError, NotFound."""
    match = _POSITION.fullmatch(place)
    if match is None:
        raise InputError(
            f"dead letter {place!r}: wanted TOPIC[PARTITION]@OFFSET, as 'mnemostream dlq list' shows it"
        )
    topic = match["topic"]
    wanted = Position(
        topic if topic.endswith(DLQ_SUFFIX) else topic + DLQ_SUFFIX,
        int(match["partition"]),
        int(match["offset"]),
    )
    for letter in dead_letters(log, codec, settings):
        if letter.position == wanted:
            return letter
    raise NotFound(f"dead letter {place!r}: there is none; 'mnemostream dlq list' shows all")


def retry(log: NodeLog, wire: Wire, letters: Iterable[DeadLetter]) -> RetryReport:
    """Append records again to the topics that they come from, for the steps to take; ids have their effect once.

    1. Read each as a step would: what cannot be read now is refused, with the reason. 2. Append what can, with the
    attempts so far in its header, which a next dead letter counts on. The dead letters stay where they are.
    """
    taken: list[tuple[DeadLetter, Outgoing]] = []
    refused: list[Refusal] = []
    for letter in letters:
        try:
            taken.append((letter, _again(wire, letter, log.partitions(letter.topic))))
        except MnemostreamError as exc:
            refused.append(Refusal(place=shown(letter.position), reason=str(exc)))
    positions = log.append([outgoing for _, outgoing in taken])
    return RetryReport(
        retried=tuple(letter.position for letter, _ in taken),
        positions=tuple(positions),
        refused=tuple(refused),
    )


def shown(position: Position) -> str:
    """A position as a person names it."""
    return f"{position.topic}[{position.partition}]@{position.offset}"


def _again(wire: Wire, letter: DeadLetter, partitions: int) -> Outgoing:
    """The record of a dead letter, to be appended; raises what is wrong with it."""
    if letter.step == PUBLISH:
        raise InputError(
            f"{letter.place}: was refused before it became a record; mend it ('mnemostream dlq show' has its bytes), "
            "and publish it again"
        )
    if letter.raw is None:
        raise InputError(
            f"{letter.place}: its bytes are gone: forgotten with their cube, or a part of them is missing"
        )
    record = Record(
        topic=letter.topic,
        partition=partition_for(letter.key, partitions),
        offset=0,
        key=letter.key,
        value=letter.raw,
        headers=(),
        appended_at=datetime.now(UTC),
    )
    (opened,) = wire.open([record])
    if opened.event is None or TOPIC_OF_EVENT[opened.event.type] != letter.topic:
        raise InputError(f"{letter.place}: still cannot be taken: {opened.why}")
    attempts = ("attempts", str(letter.attempts).encode())
    headers = (*headers_of(opened.event), attempts)
    return Outgoing(topic=letter.topic, key=letter.key, value=letter.raw, headers=headers)


def _records(log: NodeLog, topic: str, partition: int) -> Iterator[Record]:
    end, offset = log.end_offsets(topic)[partition], 0
    while offset < end and (records := log.read(topic, partition, offset, BATCH)):
        yield from records
        offset = records[-1].offset + 1


def _own(key: bytes, tenant: str) -> bool:
    try:
        return Scope.from_key(key).tenant == tenant
    except InputError:
        return True


def _letter(codec: Codec, records: Sequence[Record], count: int) -> DeadLetter:
    """The dead letter of these records, its parts in their order."""
    first = records[0]
    headers = {name: (value or b"").decode("utf-8", "replace") for name, value in first.headers}
    parts = [codec.decode_dead_letter(record.value or b"") for record in records]
    whole = len(records) == count and None not in parts
    missing = "" if len(records) == count else f" (only {len(records)} of its {count} parts are here)"
    return DeadLetter(
        position=first.position,
        recorded_at=first.appended_at,
        reason=headers.get("reason", "") + missing,
        step=headers.get("step", ""),
        place=headers.get("place", ""),
        attempts=_number(dict(first.headers), "attempts", 1),
        raw=b"".join(part for part in parts if part is not None) if whole else None,
        key=first.key,
        topic=first.topic.removesuffix(DLQ_SUFFIX),
    )


def _number(headers: dict[str, bytes], name: str, default: int) -> int:
    value = headers.get(name) or b""
    return int(value) if value.isdigit() else default
