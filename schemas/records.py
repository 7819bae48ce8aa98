"""Events and contents as the plain records that fastavro writes, and the types made of those that it has read."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

import msgspec

from .body import DRIVER_ERRORS, blame
from .errors import MalformedPayload
from .events import Envelope, Event, Payload
from .framing import NAMESPACE
from .seal import Sealed

_RAW: Final = (bytes, datetime)
_SEALED: Final = f"{NAMESPACE}.Sealed"  # branches of unions: told which, fastavro need not try them all
_EMBEDDING: Final = f"{NAMESPACE}.Embedding"
# Which branch a scalar is written to. Left to itself, fastavro tries one after another, and takes 2**64 for a double.
_BRANCHES: Final = {bool: "boolean", int: "long", float: "double", str: "string"}


def content_record(content: Any, what: object) -> dict[str, Any]:
    """The record of a content; `what` names it in errors. Raises MalformedPayload."""
    try:
        record: dict[str, Any] = msgspec.to_builtins(content, builtin_types=_RAW)
        for part in record.get("items", (record,)):
            part["metadata"] = _branches(part["metadata"])
            if part.get("embedding") is not None:
                part["embedding"] = (_EMBEDDING, part["embedding"])
    except DRIVER_ERRORS as exc:
        raise MalformedPayload(f"{what}: cannot be written: {blame(exc)}") from exc
    return record


def event_record(event: Event, sealed: Sealed | None, what: object) -> dict[str, Any]:
    """The record of an event, with what is sealed of it; `what` names it in errors. Raises MalformedPayload."""
    try:
        fields = {**msgspec.structs.asdict(event.payload), "envelope": event.envelope}
        has_content = fields.pop("content", fields) is not fields
        record: dict[str, Any] = msgspec.to_builtins(fields, builtin_types=_RAW)
    except DRIVER_ERRORS as exc:
        raise MalformedPayload(f"{what}: cannot be written: {blame(exc)}") from exc
    if has_content:
        record["sealed"] = branch_of(sealed)
    return record


def branch_of(sealed: Sealed | None) -> tuple[str, dict[str, Any]] | None:
    """The value of a `sealed` field."""
    return None if sealed is None else (_SEALED, msgspec.structs.asdict(sealed))


def event_of(record: dict[str, Any], kind: type[Payload] | None) -> Event:
    """The event of a record, without its content; its payload is the record itself where the type is unknown."""
    envelope = record["envelope"]
    try:
        head = msgspec.convert(envelope, Envelope)
        if kind is None:
            return Event(envelope=head, payload=record)
        if "content" in kind.__struct_fields__:
            record["content"] = None
        return Event(envelope=head, payload=msgspec.convert(record, kind))
    except msgspec.ValidationError as exc:
        raise MalformedPayload(f"event {envelope['event_id']!r} of type {envelope['type']}: {exc}") from exc


def content_of(record: dict[str, Any], kind: type[msgspec.Struct], event: Event) -> msgspec.Struct:
    """The content of a record, which is that of `event`."""
    try:
        content: msgspec.Struct = msgspec.convert(record, kind)
    except msgspec.ValidationError as exc:
        raise MalformedPayload(f"event {event.event_id!r}: its {kind.__name__}: {exc}") from exc
    return content


def _branches(metadata: Mapping[str, Any]) -> dict[str, Any]:
    return {name: None if value is None else _scalar(value) for name, value in metadata.items()}


def _scalar(value: Any) -> tuple[str, Any]:
    branch = _BRANCHES.get(type(value))
    if branch is None:
        raise TypeError(f"metadata: wanted bool, int, float, str or None, got {type(value).__name__}")
    return branch, value
