"""Events in an Avro container file: the one record that such a file holds, and events to it and back.

The record says where an event lay, and holds the event in a union of all event types, each as its own schema has
it, with `content` (opened) in the place of `sealed` where the file is an open one. So any Avro tool reads a file
without anything of ours. The schema is built from the `.avsc` files, which stay the only source of truth.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

import msgspec

from .body import DRIVER_ERRORS, MICROS, blame
from .errors import MalformedPayload, UnknownSchema
from .events import PAYLOADS, VERSIONS, Envelope, Event, content_type
from .framing import NAMESPACE
from .registry import Schemas
from .topics import CANDIDATES, EVENTS, TOPICS, TURNS
from .upcast import UPCASTERS, Upcasters, upcast

RECORD: Final = "Exported"
CARRIED: Final = (TURNS, CANDIDATES, EVENTS)  # the topics that a cube is made of
_RAW: Final = (bytes, datetime)
_NAMED: Final = ("record", "fixed", "enum")
_FRAME: Final = ("envelope", "sealed", "content")  # what an event's upcasters never see
_SCALARS: Final = {bool: "boolean", int: "long", float: "double", str: "string"}
_PLACE: Final = (
    ("topic", "string", "The topic that the event lay in"),
    ("partition", "long", "Its partition there"),
    ("offset", "long", "Its offset there"),
    ("recorded_at", {"type": "long", "logicalType": MICROS}, "When it was appended there"),
    ("settled", "boolean", "Whether the step that reads the topic had dealt with it"),
    ("timed", ["null", "boolean"], "Of a turn: whether its time is its own, and not one that was assigned"),
)


class Exported(msgspec.Struct, frozen=True, kw_only=True):
    """An event of a container file, and where it lay in the log that it was taken from.

    `settled` tells whether the step that reads its topic had dealt with it; `timed`, of a turn, whether its source
    gave its time. `sealed` is its record as it travels, in a file of sealed content; `event` is without it, then.
    """

    topic: str
    partition: int
    offset: int
    recorded_at: datetime
    settled: bool
    timed: bool | None = None
    event: Event
    sealed: dict[str, Any] | None = None


def container_schema(schemas: Schemas, *, sealed: bool) -> dict[str, Any]:
    """The schema of a file's records, as its JSON value."""
    fields: list[dict[str, Any]] = [{"name": name, "doc": doc, "type": kind} for name, kind, doc in _PLACE]
    branches = [_branch(schemas, name, sealed) for name in event_types()]
    fields.append({"name": "event", "doc": "The event, of one of the types", "type": branches})
    schema = {
        "type": "record",
        "name": RECORD,
        "namespace": NAMESPACE,
        "doc": "An event of a cube, and where it lay in the log that it was taken from.",
        "fields": fields,
    }
    once: dict[str, Any] = _once(schema, {})
    return once


def event_types() -> list[str]:
    """The types that a file can carry, in the order of topics."""
    return [name for topic in TOPICS if topic.name in CARRIED for name in topic.events]


def _branch(schemas: Schemas, name: str, sealed: bool) -> dict[str, Any]:
    """The schema of an event as it stands in a file, every type written out where it is used."""
    schema: dict[str, Any] = _whole(schemas.json(schemas.newest(name)), {})
    content = content_type(PAYLOADS[name])
    if sealed or content is None:
        return schema
    opened = {
        "name": "content",
        "doc": "What was said, opened; null when it was forgotten",
        "type": ["null", _whole(schemas.json(schemas.newest(content.__name__)), {})],
        "default": None,
    }
    return {**schema, "fields": [opened if item["name"] == "sealed" else item for item in schema["fields"]]}


def _whole(schema: Any, known: dict[str, Any]) -> Any:
    """`schema` with each named type written out wherever it is used. All are in one namespace, none in itself."""
    if isinstance(schema, str):
        return known.get(schema.removeprefix(f"{NAMESPACE}."), schema)
    whole = _inside(schema, lambda part: _whole(part, known))
    if isinstance(whole, dict) and whole.get("type") in _NAMED:
        known[whole["name"]] = whole
    return whole


def _once(schema: Any, known: dict[str, Any]) -> Any:
    """`schema` with each named type written out where it comes first, and named where it comes again.

    Two types of one name are two versions of it: the later one gets a number behind its name.
    """
    if not isinstance(schema, dict) or schema.get("type") not in _NAMED:
        return _inside(schema, lambda part: _once(part, known))
    name, number = schema["name"], 1
    while name in known:
        if known[name] == schema:
            return f"{NAMESPACE}.{name}"
        number += 1
        name = f"{schema['name']}{number}"
    known[name] = schema
    return {**_inside(schema, lambda part: _once(part, known)), "name": name}


def _inside(schema: Any, change: Callable[[Any], Any]) -> Any:
    """`schema` with the schemas that it is made of changed."""
    if isinstance(schema, list):
        return [change(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    parts = {key: change(schema[key]) for key in ("type", "items", "values") if key in schema}
    if "fields" in schema:
        parts["fields"] = [{**item, "type": change(item["type"])} for item in schema["fields"]]
    return {**schema, **parts}


def to_record(item: Exported) -> dict[str, Any]:
    """`item` as fastavro writes it."""
    kind = f"{NAMESPACE}.{item.event.type}"
    place = {name: getattr(item, name) for name, _, _ in _PLACE}
    if item.sealed is not None:
        return {**place, "event": (kind, item.sealed)}
    fields = {**msgspec.structs.asdict(item.event.payload), "envelope": item.event.envelope}
    content = fields.pop("content", None)
    record: dict[str, Any] = msgspec.to_builtins(fields, builtin_types=_RAW)
    if content is not None:
        record["content"] = (f"{NAMESPACE}.{type(content).__name__}", _content(content))
    return {**place, "event": (kind, record)}


def _content(content: msgspec.Struct) -> dict[str, Any]:
    record: dict[str, Any] = msgspec.to_builtins(content, builtin_types=_RAW)
    for part in record.get("items", (record,)):
        part["metadata"] = {
            name: value if value is None else (_SCALARS[type(value)], value)
            for name, value in part["metadata"].items()
        }
    return record


def content_versions(schemas: Schemas) -> dict[str, int]:
    """The versions in which contents are written: a file says them, since an opened content does not."""
    kinds = [content_type(PAYLOADS[name]) for name in event_types()]
    names = sorted({kind.__name__ for kind in kinds if kind is not None})
    return {name: schemas.newest(name).version for name in names}


def from_record(
    record: Mapping[str, Any], contents: Mapping[str, int], upcasters: Upcasters = UPCASTERS
) -> Exported:
    """The event of a file's record, in its newest version; `contents` are the versions that the file says.

    Raises UnknownSchema for a type or version that is later than this program, MalformedPayload for what is none.
    """
    try:
        fields = dict(record["event"])
        envelope = msgspec.convert(fields["envelope"], Envelope)
        kind = PAYLOADS.get(envelope.type)
        if kind is None or envelope.schema_version > VERSIONS[envelope.type]:
            raise UnknownSchema(
                f"event type {envelope.type!r} of version {envelope.schema_version}: was written by a later "
                "version of mnemostream; upgrade it"
            )
        fields = _lifted(fields, envelope, contents, upcasters)
        head = msgspec.structs.replace(envelope, schema_version=VERSIONS[envelope.type])
        fields["envelope"] = {**fields["envelope"], "schema_version": head.schema_version}
        return Exported(
            **{name: record[name] for name, _, _ in _PLACE},
            event=Event(envelope=head, payload=msgspec.convert({"content": None, **fields}, kind)),
            sealed=fields if fields.get("sealed") is not None else None,
        )
    except (*DRIVER_ERRORS, msgspec.ValidationError) as exc:
        raise MalformedPayload(f"a record does not hold an event of a cube: {blame(exc)}") from exc


def _lifted(
    fields: dict[str, Any], envelope: Envelope, contents: Mapping[str, int], steps: Upcasters
) -> dict[str, Any]:
    """An event's record in its newest version, and the content in it."""
    frame: dict[str, Any] = {key: fields.pop(key) for key in _FRAME if key in fields}
    kind = content_type(PAYLOADS[envelope.type])
    if kind is not None and frame.get("content") is not None:
        name = kind.__name__
        frame["content"] = upcast(name, contents.get(name, 1), frame["content"], steps)
    return {**upcast(envelope.type, envelope.schema_version, fields, steps), **frame}
