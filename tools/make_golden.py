"""Writes golden payloads for records and versions that have none; never overwrites one.

    python tools/make_golden.py

A golden payload is what a version of this program wrote once: `<Record>.v<N>.avro` in single-object encoding,
content not encrypted, and beside it what it says as JSON. `sealed/` has those with content once more, encrypted
under the keys of `FixedKeys`, which pins key ids, associated data and cipher, too. All are kept for ever, and
read by every later version.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import msgspec

from mnemostream.infra.keys_memory import MemoryKeyStore
from mnemostream.infra.sealing import Sealer
from mnemostream.schemas import content
from mnemostream.schemas import events as ev
from mnemostream.schemas.body import read
from mnemostream.schemas.codec import DEAD_LETTER, Codec
from mnemostream.schemas.framing import read_head
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.registry import CONTENT, SchemaFile, package_schemas

FOLDER = Path(__file__).parent.parent / "tests" / "golden"
WHEN = datetime(2024, 2, 29, 12, 30, 15, 123456, UTC)
RAW = b'{"turn_id": "t1", "text": \xff}'
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


class FixedKeys(MemoryKeyStore):
    """Keys that anyone can derive, for golden payloads alone."""

    def create(self, key_ids: Sequence[str]) -> list[bytes | None]:
        return self.get(key_ids)

    def get(self, key_ids: Sequence[str]) -> list[bytes | None]:
        return [sha256(key_id.encode()).digest() for key_id in key_ids]


def nonce() -> bytes:
    return bytes(range(12))


def content_of(name: str) -> bytes:
    """A content record alone: the plain bytes of the first event type that carries it."""
    codec, schemas = Codec(Sealer(MemoryKeyStore(), enabled=False)), package_schemas()
    for event in (golden(kind) for kind in sorted(ev.PAYLOADS)):
        if type(getattr(event.payload, "content", None)).__name__ == name:
            file, at = read_head(codec.encode(event), schemas, None)
            return bytes(read(schemas.parsed(file), codec.encode(event), at, file)["sealed"]["data"])
    raise SystemExit(f"{name}: no event carries it")


def payloads(file: SchemaFile) -> dict[Path, bytes]:
    """The files of the golden payload of a newest schema: path below the folder → bytes."""
    plain, sealed = Path(f"{file.name}.v{file.version}.avro"), Sealer(FixedKeys(), nonce=nonce)
    if file.name == DEAD_LETTER:
        codecs = {plain: Sealer(FixedKeys(), enabled=False), "sealed" / plain: sealed}
        return {path: Codec(how).encode_dead_letter(b"acme/ann", RAW, "") for path, how in codecs.items()}
    if file.folder == CONTENT:
        kind, value = getattr(content, file.name), content_of(file.name)
        return {plain: value, plain.with_suffix(".json"): as_json(example(kind, file.name))}
    event = golden(file.name)
    found = {
        plain: Codec(Sealer(FixedKeys(), enabled=False)).encode(event),
        plain.with_suffix(".json"): as_json(event),
    }
    return (
        {**found, "sealed" / plain: Codec(sealed).encode(event)}
        if hasattr(event.payload, "content")
        else found
    )


def as_json(value: Any) -> bytes:
    return msgspec.json.format(msgspec.json.encode(value, order="sorted"), indent=1) + b"\n"


def main() -> None:
    schemas = package_schemas()
    for name in schemas.names():
        for path, data in payloads(schemas.newest(name)).items():
            if not (FOLDER / path).exists():
                (FOLDER / path).parent.mkdir(exist_ok=True)
                (FOLDER / path).write_bytes(data)
                print("new:", path)


if __name__ == "__main__":
    main()
