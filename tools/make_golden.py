"""Writes golden payloads for event types and versions that have none; never overwrites one.

    python tools/make_golden.py

A golden payload is what a version of this program wrote once: `<Record>.v<N>.avro` in single-object encoding,
content not encrypted, and beside it the event as JSON. They are kept for ever, and read by every later version.
"""

from datetime import UTC, datetime
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import msgspec

from mnemostream.infra.keys_memory import MemoryKeyStore
from mnemostream.infra.sealing import Sealer
from mnemostream.schemas import events as ev
from mnemostream.schemas.codec import Codec
from mnemostream.schemas.ids import Scope

FOLDER = Path(__file__).parent.parent / "tests" / "golden"
WHEN = datetime(2024, 2, 29, 12, 30, 15, 123456, UTC)
PLAIN: dict[Any, Any] = {int: 7, float: 0.625, bool: True, bytes: bytes(range(8)), datetime: WHEN}


def example(hint: Any, name: str) -> Any:
    """A value of a type that uses every field, the same each time."""
    if hint is str:
        return f"{name} ✓"
    if hint in PLAIN:
        return PLAIN[hint]
    origin, args = get_origin(hint), get_args(hint)
    if origin is tuple:
        return (example(args[0], name),)
    if origin is dict:
        return (
            {"text": "ü", "number": 1, "share": 0.5, "yes": True, "none": None}
            if len(get_args(args[1])) > 1
            else {"some": 3}
        )
    if origin in (Union, UnionType):
        return example(next(arg for arg in args if arg is not type(None)), name)
    hints = get_type_hints(hint)
    return hint(**{field: example(hints[field], field) for field in hint.__struct_fields__})


def golden(name: str) -> ev.Event:
    envelope = example(ev.Envelope, "envelope")
    envelope = msgspec.structs.replace(
        envelope, type=name, schema_version=ev.VERSIONS[name], scope=Scope("acme", "ann")
    )
    return ev.Event(envelope=envelope, payload=example(ev.PAYLOADS[name], name))


def main() -> None:
    codec = Codec(Sealer(MemoryKeyStore(), enabled=False))
    for name, version in ev.VERSIONS.items():
        path = FOLDER / f"{name}.v{version}.avro"
        if not path.exists():
            event = golden(name)
            path.write_bytes(codec.encode(event))
            text = msgspec.json.format(msgspec.json.encode(event, order="sorted"), indent=1)
            path.with_suffix(".json").write_bytes(text + b"\n")
            print("new:", path.name)


if __name__ == "__main__":
    main()
