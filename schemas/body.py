"""Avro bodies: plain dicts to bytes and back by fastavro, whose failures are told as ours.

Times are `timestamp-micros` on the wire. fastavro takes a time without a zone as local time, so that bytes would
depend on the machine: a logical type of our own, which only the parsed schema knows, refuses it.
"""

from datetime import UTC, datetime, timedelta
from io import BytesIO
from struct import error as struct_error
from typing import Any, Final

import fastavro
from fastavro.read import LOGICAL_READERS, SchemaResolutionError
from fastavro.write import LOGICAL_WRITERS

from .errors import MalformedPayload

MICROS: Final = "timestamp-micros"
_INSTANT: Final = "mnemostream-instant"
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICRO: Final = timedelta(microseconds=1)
DRIVER_ERRORS: Final = (  # what fastavro raises on values and bytes that do not follow their schema
    ArithmeticError, AttributeError, EOFError, LookupError, RecursionError, StopIteration, TypeError, ValueError,
    SchemaResolutionError, struct_error,
)  # fmt: skip


def _write_instant(value: datetime, _schema: Any) -> int:
    try:
        return (value - _EPOCH) // _MICRO
    except TypeError as exc:
        raise TypeError("wanted a time with its zone") from exc


LOGICAL_WRITERS[f"long-{_INSTANT}"] = _write_instant
LOGICAL_READERS[f"long-{_INSTANT}"] = LOGICAL_READERS[f"long-{MICROS}"]


def parse(schema: Any) -> Any:
    """A schema (its JSON value) as `read` and `write` take it."""
    return fastavro.parse_schema(_with_instants(schema))


def _with_instants(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_with_instants(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    same = {key: value if key == "default" else _with_instants(value) for key, value in schema.items()}
    return {**same, "logicalType": _INSTANT} if schema.get("logicalType") == MICROS else same


def write(schema: Any, record: Any, what: object) -> bytes:
    """The bytes of `record`; `what` names it in errors. Raises MalformedPayload, which quotes nothing of it."""
    out = BytesIO()
    try:
        fastavro.schemaless_writer(out, schema, record)
    except DRIVER_ERRORS as exc:
        raise MalformedPayload(f"{what}: cannot be written: {blame(exc)}") from exc
    return out.getvalue()


def read(schema: Any, value: bytes, at: int, what: object, reader: Any = None) -> dict[str, Any]:
    """The record in `value` from byte `at` to its end, resolved to the schema `reader` if given.

    Raises MalformedPayload, which names it by `what` and quotes nothing of it.
    """
    source = BytesIO(value)
    source.seek(at)
    try:
        record: Any = fastavro.schemaless_reader(source, schema, reader)
    except DRIVER_ERRORS as exc:
        raise MalformedPayload(
            f"{what}: the {len(value)} bytes do not follow the schema: {blame(exc)}; they are cut off or damaged"
        ) from exc
    if source.tell() != len(value):
        raise MalformedPayload(f"{what}: {len(value) - source.tell()} bytes too many at the end")
    fields: dict[str, Any] = record
    return fields


def blame(exc: Exception) -> str:
    """What a driver's error says, without the values that it quotes, since they may be content."""
    if isinstance(exc, UnicodeError):
        return "a text is not valid Unicode (a lone surrogate, or damaged UTF-8)"
    if isinstance(exc, OverflowError):
        return "a number, a length or a time is out of range"
    if isinstance(exc, EOFError):
        return "they end too soon"
    if isinstance(exc, IndexError):
        return "a union has no such branch"
    what, *fields = str(exc).split(" on field ")
    where = f"field {fields[0]!r}: " if fields and fields[0].isidentifier() else ""
    if isinstance(exc, TypeError):  # quotes types only
        return f"{where}{what}"
    return f"{where}{'its value is of none of the types wanted' if fields else type(exc).__name__}"
