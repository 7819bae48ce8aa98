"""Writes the first version of `.avsc` files from the Python types, and lists fingerprints.

    python tools/make_avsc.py         writes what is missing, lists what is new, never changes what is out

What each field means is then written into the file by hand, as is a later version of a record, beside the old
one; tests compare the newest version with the Python type, and see that no field is left without a word.
"""

import json
import types
from datetime import datetime
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

import avro.schema
import msgspec

from mnemostream.schemas import content, events, seal, topics
from mnemostream.schemas.registry import CONTENT, FINGERPRINTS, schema_paths

ROOT = Path(__file__).parent.parent / "schemas" / "avsc"
PLAIN = {str: "string", int: "long", float: "double", bool: "boolean", bytes: "bytes"}
MICROS = {"type": "long", "logicalType": "timestamp-micros"}


class DeadLetter(msgspec.Struct, frozen=True, kw_only=True):
    """The raw bytes of a record that could not be taken, sealed; its headers say why."""

    content: bytes | None


def avro_type(hint: Any, seen: set[str]) -> Any:
    if hint in PLAIN:
        return PLAIN[hint]
    if hint is datetime:
        return MICROS
    origin, args = get_origin(hint), get_args(hint)
    if origin is tuple:
        return {"type": "array", "items": avro_type(args[0], seen)}
    if origin is dict:
        return {"type": "map", "values": avro_type(args[1], seen)}
    if origin in (Union, types.UnionType):
        inner = [avro_type(arg, seen) for arg in args if arg is not type(None)]
        return ["null", *inner] if type(None) in args else inner
    return record(hint, seen)


def record(kind: type[msgspec.Struct], seen: set[str]) -> Any:
    name = f"mnemostream.{kind.__name__}"
    if name in seen:
        return name
    seen.add(name)
    hints = get_type_hints(kind)
    doc = " ".join((kind.__doc__ or "").split("\n\n")[0].split())
    return {
        "type": "record",
        "name": kind.__name__,
        "namespace": "mnemostream",
        "doc": doc,
        "fields": [field(item, hints, seen) for item in msgspec.structs.fields(kind)],
    }


def field(item: Any, hints: dict[str, Any], seen: set[str]) -> Any:
    if item.name == "content":
        return {"name": "sealed", "type": ["null", record(seal.Sealed, seen)], "default": None}
    result = {"name": item.name, "type": avro_type(hints[item.name], seen)}
    default = item.default if item.default_factory is msgspec.NODEFAULT else item.default_factory()
    if default is not msgspec.NODEFAULT:
        result["default"] = list(default) if isinstance(default, tuple) else default
    return result


def event_record(kind: type[events.Payload]) -> Any:
    seen: set[str] = set()
    envelope = {"name": "envelope", "type": record(events.Envelope, seen)}
    schema = record(kind, seen)
    schema["fields"].insert(0, envelope)
    return schema


def from_types() -> list[tuple[str, str, Any]]:
    """(folder, record, schema) of every record, as the Python types of today have it."""
    found = [
        (topic.name, name, event_record(events.PAYLOADS[name]))
        for topic in topics.TOPICS
        for name in topic.events
    ]
    kinds = (content.TurnContent, content.MemoryContent, content.CandidatesContent, DeadLetter)
    return found + [(CONTENT, kind.__name__, record(kind, set())) for kind in kinds]


def write(path: Path, schema: Any) -> None:
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(schema, indent=2, ensure_ascii=False) + "\n", "utf-8")


def main() -> None:
    for folder, name, schema in from_types():
        write(ROOT / folder / f"{name}.v1.avsc", schema)
    listed = json.loads((ROOT / FINGERPRINTS).read_text("utf-8")) if (ROOT / FINGERPRINTS).exists() else {}
    for path in schema_paths(ROOT):
        digest = fingerprint((ROOT / path).read_text("utf-8"))
        if listed.setdefault(path, digest) != digest:
            raise SystemExit(
                f"{path}: was edited; a schema that is out stays as it is: put a new version beside it"
            )
    (ROOT / FINGERPRINTS).write_text(json.dumps(listed, indent=2, sort_keys=True) + "\n", "utf-8")


def fingerprint(text: str) -> str:
    """CRC-64-AVRO of the canonical form, as the `avro` package computes it, hex."""
    return avro.schema.parse(text).fingerprint().hex()


if __name__ == "__main__":
    main()
