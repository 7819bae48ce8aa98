"""The codec: events to bytes and back, in either framing, with content sealed on the way.

A value is one Avro record {envelope, ...payload}; where the payload has `content`, the record has `sealed`:
the content's own record, framed like the value (so that it says its version), encrypted. The associated data
binds it to its event and cube, so content cannot be moved from one record to another unnoticed.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from typing import Any, Final, cast

import msgspec

from .body import DRIVER_ERRORS, blame, read, write
from .errors import MalformedPayload, MnemostreamError, SchemaError
from .events import PAYLOADS, Envelope, Event, Payload, content_type
from .framing import SchemaIds, SchemaRegistry, confluent, read_head, single_object
from .records import branch_of, content_of, content_record, event_of, event_record
from .registry import SchemaFile, Schemas, package_schemas
from .seal import Sealed, Sealing, bound_to, content_key_id, dead_letter_key_id
from .shortcuts import Shortcuts
from .upcast import UPCASTERS, Upcasters, upcast

DEAD_LETTER: Final = "DeadLetter"
_FRAME: Final[tuple[str, ...]] = ("envelope", "sealed")  # what upcasters never see
_DEAD: Final = b"dead-letter"  # the associated data of a dead letter: it has no event to be bound to


class Codec:
    """Encodes and decodes events.

    `registry` given: values are written in Confluent's framing, otherwise in single-object encoding; both are
    read. `payloads` and `upcasters` can be widened by whoever adds event types.
    """

    def __init__(
        self,
        sealing: Sealing,
        *,
        schemas: Schemas | None = None,
        registry: SchemaRegistry | None = None,
        payloads: Mapping[str, type[Payload]] = PAYLOADS,
        upcasters: Upcasters = UPCASTERS,
    ) -> None:
        self._sealing = sealing
        self._schemas = schemas or package_schemas()
        self._ids = None if registry is None else SchemaIds(registry, self._schemas)
        self._payloads = payloads
        self._upcasters = upcasters
        self._contents = {name: content_type(kind) for name, kind in payloads.items()}
        self._heads: dict[str, tuple[SchemaFile, bytes]] = {}
        contents = {kind.__name__: kind for kind in self._contents.values() if kind is not None}
        self._shortcuts = Shortcuts(self._schemas, payloads, contents, upcasters)

    def register(self) -> None:
        """Make all schemas known to the registry, each record's versions from the first on; nothing without one."""
        if self._ids is not None:
            for file in sorted(self._schemas.files, key=lambda one: (one.name, one.version)):
                self._ids.id_of(file)

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
        halves = [self._half(value) for value in values]
        parts = [(sealed, _bound(head)) for head, _, sealed in halves if sealed is not None]
        opened = iter(self._sealing.unseal(parts) if parts else ())
        return [self._whole(half, next(opened) if sealed is not None else None) for _, half, sealed in halves]

    def check(self, value: bytes) -> None:
        """Raise SchemaError where `value` is no event, whatever its keys say."""
        self._half(value)

    def records(self, values: Sequence[bytes]) -> list[dict[str, Any]]:
        """The Avro records of `values` in their newest version, with `sealed` as it travels. Raises SchemaError."""
        return [self._read(value) for value in values]

    def kept(self, events: Sequence[Event]) -> list[Event]:
        """`events` as encoding and decoding them now would give them: without content whose key was destroyed."""
        holders = [event for event in events if getattr(event.payload, "content", None) is not None]
        opens = self._sealing.opens([content_key_id(event) for event in holders])
        lost = {event.event_id for event, still in zip(holders, opens, strict=True) if not still}
        if not lost:
            return list(events)
        return [_without_content(event) if event.event_id in lost else event for event in events]

    def encode_dead_letter(self, key: bytes, raw: bytes, letter: str) -> bytes:
        """The value of a dead letter: raw bytes, sealed under a key of its own, named by `letter`, a unique name.

        Always in single-object encoding, so that it can be read where no registry is.
        """
        return self.encode_dead_letters([(key, raw, letter)])[0]

    def encode_dead_letters(self, letters: Sequence[tuple[bytes, bytes, str]]) -> list[bytes]:
        """The same of several (key, raw bytes, name), with one request for all of their keys."""
        parts = [(dead_letter_key_id(key, letter), _DEAD, raw) for key, raw, letter in letters]
        file = self._schemas.newest(DEAD_LETTER)
        return [
            single_object(file) + self._body(file, {"sealed": branch_of(sealed)})
            for sealed in (self._sealing.seal(parts) if parts else ())
        ]

    def decode_dead_letter(self, value: bytes) -> bytes | None:
        """The raw bytes of a dead letter; None when its key was destroyed. Raises SchemaError."""
        file, record = self._parse(value)
        if file.name != DEAD_LETTER:
            raise MalformedPayload(f"{file}: wanted a dead letter")
        sealed = record["sealed"]
        return None if sealed is None else self._sealing.unseal([(Sealed(**sealed), _DEAD)])[0]

    def dead_letter_key(self, value: bytes) -> str | None:
        """The id of the key that a dead letter is sealed under; None where it is not sealed. Raises SchemaError."""
        sealed = self._parse(value)[1]["sealed"]
        return None if sealed is None else str(sealed["key_id"]) or None

    def _seal(self, events: Sequence[Event]) -> list[Sealed | None]:
        parts, holders = [], []
        for number, event in enumerate(events):
            if getattr(event.payload, "content", None) is not None:
                parts.append(self._content_part(event))
                holders.append(number)
        result: list[Sealed | None] = [None] * len(events)
        for number, sealed in zip(holders, self._sealing.seal(parts) if parts else (), strict=True):
            result[number] = sealed
        return result

    def _content_part(self, event: Event) -> tuple[str, bytes, bytes]:
        """What sealing wants of an event: key id, associated data, the content's bytes."""
        content, scope = event.payload.content, event.scope
        file, head = self._head(type(content).__name__)
        plain = self._quick(self._shortcuts.writer(file.name), content)
        if plain is None:
            plain = self._body(file, content_record(content, file))
        try:
            bound = bound_to(event.type, event.event_id, scope.tenant, scope.cube)
            return content_key_id(event), bound, head + plain
        except DRIVER_ERRORS as exc:
            raise MalformedPayload(f"{file}: cannot be written: {blame(exc)}") from exc

    def _write(self, event: Event, sealed: Sealed | None) -> bytes:
        file, head = self._head(event.type)
        if event.envelope.schema_version != file.version:
            raise MalformedPayload(
                f"event {event.event_id!r}: is of schema version {event.envelope.schema_version}; "
                f"{file.name} is written in version {file.version}, see VERSIONS"
            )
        value = None
        if type(event.payload) is self._payloads[file.name]:
            value = self._quick(self._shortcuts.writer(file.name), event, sealed)
        return head + (self._body(file, event_record(event, sealed, file)) if value is None else value)

    def _quick(self, write: Callable[..., bytes] | None, *what: Any) -> bytes | None:
        """What compiled code makes of it; None where there is none, or where fastavro must say what is wrong."""
        try:
            return None if write is None else write(*what)
        except DRIVER_ERRORS:
            return None

    def _body(self, file: SchemaFile, record: Any) -> bytes:
        return write(self._schemas.parsed(file), record, file)

    def _half(self, value: bytes) -> tuple[Envelope | dict[str, Any], Event | dict[str, Any], Sealed | None]:
        """The envelope, the event without its content or its record, and what is sealed."""
        found = self._shortcuts.reader(value)
        if found is not None:
            file, at, read = found
            with suppress(*DRIVER_ERRORS):
                (event, sealed), end = read(value, at)
                if end == len(value) and event.type == file.name:
                    return event.envelope, event, sealed
        record = self._read(value)
        sealed = record.get("sealed")
        return record["envelope"], record, None if sealed is None else Sealed(**sealed)

    def _read(self, value: bytes) -> dict[str, Any]:
        """The record of an event in its newest version, with `envelope` and, where it has one, `sealed`."""
        file, record = self._parse(value)
        envelope = record.get("envelope")
        if envelope is None or envelope["type"] != file.name:
            raise MalformedPayload(
                f"{file}: wanted an event of this type, got "
                f"{'none' if envelope is None else envelope['type']!r}; it is no event, or damaged"
            )
        newest = self._schemas.newest(file.name).version
        if file.version != newest:
            envelope["schema_version"] = newest
        return record

    def _parse(self, value: bytes) -> tuple[SchemaFile, dict[str, Any]]:
        """The schema that wrote `value`, and its record, lifted to the newest version."""
        file, at = read_head(value, self._schemas, self._ids)
        self._shortcuts.learn(value[:at], file)
        schema = self._schemas.parsed(file)
        if file.version == 0:
            newest = self._schemas.newest(file.name)
            return file, read(schema, value, at, file, self._schemas.parsed(newest))
        record = read(schema, value, at, file)
        if (file.name, file.version) in self._upcasters:
            frame = {name: record.pop(name) for name in _FRAME if name in record}
            try:
                record = {**upcast(file.name, file.version, record, self._upcasters), **frame}
            except DRIVER_ERRORS as exc:
                raise MalformedPayload(
                    f"{file}: cannot be lifted: {type(exc).__name__} in an upcaster"
                ) from exc
        return file, record

    def _whole(self, half: Event | dict[str, Any], plain: bytes | None) -> Event:
        event = (
            half if isinstance(half, Event) else event_of(half, self._payloads.get(half["envelope"]["type"]))
        )
        wanted = None if plain is None else self._contents.get(event.type)
        if plain is not None and wanted is not None:  # nobody else has this event yet
            msgspec.structs.force_setattr(event.payload, "content", self._content(plain, wanted, event))
        return event

    def _content(self, plain: bytes, wanted: type[msgspec.Struct], event: Event) -> msgspec.Struct:
        found = self._shortcuts.reader(plain)
        if found is not None and found[0].name == wanted.__name__:
            with suppress(*DRIVER_ERRORS):
                content, end = found[2](plain, found[1])
                if end == len(plain):
                    return cast(msgspec.Struct, content)
        file, record = self._parse(plain)
        if file.name != wanted.__name__:
            raise MalformedPayload(f"sealed content: wanted {wanted.__name__}, got {file}")
        return content_of(record, wanted, event)

    def _head(self, name: str) -> tuple[SchemaFile, bytes]:
        if name not in self._heads:
            if not self._heads:
                self.register()  # all at once, so that none is missed when the registry is down later
            file = self._schemas.newest(name)
            head = single_object(file) if self._ids is None else confluent(self._ids.id_of(file))
            self._heads[name] = (file, head)
        return self._heads[name]


def _without_content(event: Event) -> Event:
    return msgspec.structs.replace(event, payload=msgspec.structs.replace(event.payload, content=None))


def _bound(envelope: Envelope | Mapping[str, Any]) -> bytes:
    if isinstance(envelope, Envelope):
        scope = envelope.scope
        return bound_to(envelope.type, envelope.event_id, scope.tenant, scope.cube)
    named = envelope["scope"]
    return bound_to(envelope["type"], envelope["event_id"], named["tenant"], named["cube"])


def headers_of(event: Event) -> tuple[tuple[str, bytes], ...]:
    """The record headers of an event: CloudEvents attributes, and whether a reader may skip an unknown type."""
    envelope = event.envelope
    return (
        _SPEC_VERSION,
        ("ce_id", envelope.event_id.encode()),
        ("ce_type", envelope.type.encode()),
        _source(envelope.producer),
        ("ce_subject", envelope.scope.key),
        ("ce_time", envelope.occurred_at.isoformat().encode()),
        _IGNORABLE if envelope.ignorable else _NEEDED,
    )


_SPEC_VERSION: Final = ("ce_specversion", b"1.0")
_IGNORABLE, _NEEDED = ("ignorable", b"1"), ("ignorable", b"0")


@lru_cache(maxsize=256)
def _source(producer: str) -> tuple[str, bytes]:
    return "ce_source", f"mnemostream/{producer}".encode()


def may_skip(error: MnemostreamError | None, headers: Sequence[tuple[str, bytes]]) -> bool:
    """Whether a record that could not be read may be passed over: its headers say that it is ignorable."""
    return isinstance(error, SchemaError) and dict(headers).get("ignorable") == b"1"
