"""The codec: events to bytes and back, in either framing, with content sealed on the way.

A value is one Avro record {envelope, ...payload}; where the payload has `content`, the record has `sealed`:
the content's own record, in single-object encoding (so that it says its version), encrypted. The associated
data binds it to its event, so content cannot be moved from one record to another unnoticed.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from io import BytesIO
from typing import Any, Final, get_args, get_type_hints

import msgspec
from fastavro import schemaless_reader, schemaless_writer

from .errors import MalformedPayload, MnemostreamError, SchemaError
from .events import PAYLOADS, Envelope, Event, Payload
from .framing import SchemaIds, confluent, read_head, single_object
from .registry import SchemaFile, Schemas, package_schemas
from .seal import Sealed, Sealing, content_key_id, dead_letter_key_id
from .upcast import UPCASTERS, Upcasters, upcast

_RAW: Final = (bytes, datetime)
DEAD_LETTER: Final = "DeadLetter"
_DRIVER_ERRORS: Final = (
    EOFError, ValueError, TypeError, IndexError, KeyError, OverflowError, UnicodeDecodeError, StopIteration,
    MemoryError, AttributeError, RecursionError, ArithmeticError,
)  # fmt: skip  # what fastavro raises on bytes that do not follow their schema


def _content_type(payload: type[Payload]) -> type[msgspec.Struct] | None:
    """The type of a payload's content, or None when it has none."""
    hint = get_type_hints(payload).get("content")
    return None if hint is None else next(arg for arg in get_args(hint) if arg is not type(None))


class Codec:
    """Encodes and decodes events.

    `ids` given: values are written in Confluent's framing, otherwise in single-object encoding; both are read.
    `payloads` and `upcasters` can be widened by whoever adds event types.
    """

    def __init__(
        self,
        sealing: Sealing,
        *,
        schemas: Schemas | None = None,
        ids: SchemaIds | None = None,
        payloads: Mapping[str, type[Payload]] = PAYLOADS,
        upcasters: Upcasters = UPCASTERS,
    ) -> None:
        self._sealing = sealing
        self._schemas = schemas or package_schemas()
        self._ids = ids
        self._payloads = payloads
        self._upcasters = upcasters
        self._contents = {name: _content_type(kind) for name, kind in payloads.items()}
        self._content_names = {kind.__name__: kind for kind in self._contents.values() if kind is not None}
        self._heads: dict[str, tuple[SchemaFile, bytes]] = {}

    def encode(self, event: Event) -> bytes:
        """The bytes of one event; raises SchemaError when its payload does not follow its schema."""
        return self.encode_all([event])[0]

    def encode_all(self, events: Sequence[Event]) -> list[bytes]:
        """The bytes of `events`, in order. Content whose key was destroyed is written as absent."""
        sealed = self._seal(events)
        return [self._write(event, seal) for event, seal in zip(events, sealed, strict=True)]

    def decode(self, value: bytes) -> Event:
        """The event of `value`; its content is None when the key was destroyed. Raises SchemaError."""
        return self.decode_all([value])[0]

    def decode_all(self, values: Sequence[bytes]) -> list[Event]:
        """The events of `values`, in order; raises SchemaError at the first that cannot be read."""
        records = [self._read(value) for value in values]
        parts = [
            (Sealed(**sealed), _bound(envelope["event_id"], envelope["type"]))
            for envelope, _, sealed in records
            if sealed is not None
        ]
        opened = iter(self._sealing.unseal(parts) if parts else ())
        return [
            self._event(envelope, payload, next(opened) if sealed is not None else None)
            for envelope, payload, sealed in records
        ]

    def encode_dead_letter(self, key: bytes, raw: bytes) -> bytes:
        """The value of a dead letter: raw bytes, sealed under the dead letters' key of the partition key."""
        (sealed,) = self._sealing.seal([(dead_letter_key_id(key), b"dead-letter", raw)])
        file, head = self._head(DEAD_LETTER)
        return head + self._body(file, {"sealed": None if sealed is None else msgspec.structs.asdict(sealed)})

    def decode_dead_letter(self, value: bytes) -> bytes | None:
        """The raw bytes of a dead letter; None when its key was destroyed."""
        file, at = read_head(value, self._schemas, self._ids)
        sealed = self._parse(file, value, at)["sealed"]
        return None if sealed is None else self._sealing.unseal([(Sealed(**sealed), b"dead-letter")])[0]

    def _seal(self, events: Sequence[Event]) -> list[Sealed | None]:
        parts, holders = [], []
        for number, event in enumerate(events):
            content = getattr(event.payload, "content", None)
            if content is not None:
                file, head = self._content_head(type(content).__name__)
                plain = head + self._body(file, msgspec.to_builtins(content, builtin_types=_RAW))
                parts.append((content_key_id(event), _bound(event.event_id, event.type), plain))
                holders.append(number)
        result: list[Sealed | None] = [None] * len(events)
        for number, sealed in zip(holders, self._sealing.seal(parts) if parts else (), strict=True):
            result[number] = sealed
        return result

    def _write(self, event: Event, sealed: Sealed | None) -> bytes:
        record = msgspec.to_builtins(event.payload, builtin_types=_RAW)
        if "content" in record:
            del record["content"]
            record["sealed"] = None if sealed is None else msgspec.structs.asdict(sealed)
        record["envelope"] = msgspec.to_builtins(event.envelope, builtin_types=_RAW)
        file, head = self._head(event.type)
        return head + self._body(file, record)

    def _body(self, file: SchemaFile, record: Any) -> bytes:
        out = BytesIO()
        try:
            schemaless_writer(out, self._schemas.parsed(file), record)
        except _DRIVER_ERRORS as exc:
            raise MalformedPayload(f"{file.name} v{file.version}: cannot be written: {exc}") from exc
        return out.getvalue()

    def _read(self, value: bytes) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any] | None]:
        file, at = read_head(value, self._schemas, self._ids)
        record = self._parse(file, value, at)
        if "envelope" not in record:
            raise MalformedPayload(f"{file.name} v{file.version}: is no event, since it has no envelope")
        envelope = record.pop("envelope")
        sealed = record.pop("sealed", None)
        return envelope, upcast(file.name, file.version, record, self._upcasters), sealed

    def _parse(self, file: SchemaFile, value: bytes, at: int) -> dict[str, Any]:
        source = BytesIO(value)
        source.seek(at)
        try:
            record: Any = schemaless_reader(source, self._schemas.parsed(file), None)
        except _DRIVER_ERRORS as exc:
            raise MalformedPayload(
                f"{file.name} v{file.version}: the {len(value)} bytes do not follow the schema: {exc}"
            ) from exc
        if source.tell() != len(value):
            raise MalformedPayload(
                f"{file.name} v{file.version}: {len(value) - source.tell()} bytes too many at the end"
            )
        fields: dict[str, Any] = record
        return fields

    def _event(self, envelope: dict[str, Any], payload: dict[str, Any], plain: bytes | None) -> Event:
        try:
            head = msgspec.convert(envelope, Envelope)
            kind = self._payloads.get(head.type)
            if kind is None:
                return Event(envelope=head, payload=payload)
            if self._contents[head.type] is not None:
                payload["content"] = None if plain is None else self._content(plain)
            return Event(envelope=head, payload=msgspec.convert(payload, kind))
        except msgspec.ValidationError as exc:
            raise MalformedPayload(f"event {envelope.get('event_id')!r}: {exc}") from exc

    def _content(self, plain: bytes) -> msgspec.Struct:
        file, at = read_head(plain, self._schemas, None)
        kind = self._content_names.get(file.name)
        if kind is None:
            raise MalformedPayload(f"sealed content of the unknown type {file.name}")
        record = upcast(file.name, file.version, self._parse(file, plain, at), self._upcasters)
        return msgspec.convert(record, kind)

    def _head(self, name: str) -> tuple[SchemaFile, bytes]:
        if name not in self._heads:
            file = self._schemas.newest(name)
            head = single_object(file) if self._ids is None else confluent(self._ids.id_of(file))
            self._heads[name] = (file, head)
        return self._heads[name]

    def _content_head(self, name: str) -> tuple[SchemaFile, bytes]:
        """Content is always in single-object encoding: it can be opened where no registry is."""
        key = f"content/{name}"
        if key not in self._heads:
            file = self._schemas.newest(name)
            self._heads[key] = (file, single_object(file))
        return self._heads[key]


def _bound(event_id: str, event_type: str) -> bytes:
    """The associated data that binds content to its event."""
    return f"{event_type}:{event_id}".encode()


def headers_of(event: Event) -> tuple[tuple[str, bytes], ...]:
    """The record headers of an event: CloudEvents attributes, and whether a reader may skip an unknown type."""
    envelope = event.envelope
    texts = (
        ("ce_specversion", "1.0"),
        ("ce_id", envelope.event_id),
        ("ce_type", envelope.type),
        ("ce_source", f"mnemostream/{envelope.producer}"),
        ("ce_subject", envelope.scope.key.decode()),
        ("ce_time", envelope.occurred_at.isoformat()),
        ("ignorable", "1" if envelope.ignorable else "0"),
    )
    return tuple((name, text.encode()) for name, text in texts)


def may_skip(error: MnemostreamError | None, headers: Sequence[tuple[str, bytes]]) -> bool:
    """Whether a record that could not be read may be passed over: its headers say that it is ignorable."""
    return isinstance(error, SchemaError) and dict(headers).get("ignorable") == b"1"
