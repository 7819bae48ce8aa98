"""Schemas that grow: upcasters from v1 over v2 to v3, a new event type, a new kind of memory, both ways."""

import json
from datetime import UTC, datetime
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from mnemostream.infra.keys_memory import MemoryKeyStore
from mnemostream.infra.sealing import Sealer
from mnemostream.processors.cube import CubeState
from mnemostream.processors.fold import evolve
from mnemostream.schemas import topics
from mnemostream.schemas.codec import Codec, headers_of, may_skip
from mnemostream.schemas.errors import UnknownSchema
from mnemostream.schemas.events import PAYLOADS, VERSIONS, Envelope, Event, Payload
from mnemostream.schemas.gate import problems
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.registry import Schemas, package_root
from mnemostream.schemas.upcast import upcast

from ..processors.world import World
from .test_gate import put

WHEN = datetime(2024, 5, 1, tzinfo=UTC)
FORGOTTEN = "memory.events.v1/MemoryForgotten"


class MemoryPraised(Payload, frozen=True, kw_only=True):
    """An event type of a later version, in its third schema: who praised a memory, with how many of five stars."""

    memory_id: str
    stars: int
    by: str = "nobody"


def stars_of(payload: dict[str, Any]) -> dict[str, Any]:
    """v1 → v2: "praise" in words becomes stars."""
    words = payload.get("praise", "")
    return {**payload, "stars": {"good": 4, "great": 5}.get(words, 3)}


def named(payload: dict[str, Any]) -> dict[str, Any]:
    """v2 → v3: praise got a name to it, and the words went."""
    return {"memory_id": payload["memory_id"], "stars": payload["stars"], "by": payload.get("by") or "nobody"}


STEPS = {("MemoryPraised", 1): stars_of, ("MemoryPraised", 2): named}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "avsc"
    copytree(Path(str(package_root())), root)
    praise = {"name": "praise", "type": "string", "default": ""}
    stars = {"name": "stars", "type": "long", "default": 3}
    by = {"name": "by", "type": "string", "default": "nobody"}
    for version, fields in ((1, [praise]), (2, [praise, stars]), (3, [stars, by])):
        put(root, f"memory.events.v1/MemoryPraised.v{version}.avsc", lambda s, f=fields: praised(s, f))
    return root


def praised(schema: dict[str, Any], fields: list[Any]) -> None:
    schema["name"] = "MemoryPraised"
    schema["fields"] = [*schema["fields"][:2], *fields]  # envelope and memory_id


def wider_topics() -> dict[str, topics.Topic]:
    known = topics.BY_NAME[topics.EVENTS]
    wide = topics.Topic(name=known.name, events=(*known.events, "MemoryPraised"))
    return {**topics.BY_NAME, topics.EVENTS: wide}


def later_codec(root: Path, sealer: Sealer) -> Codec:
    payloads = {**PAYLOADS, "MemoryPraised": MemoryPraised}
    return Codec(sealer, schemas=Schemas(root), payloads=payloads, upcasters=STEPS)


def event(payload: Any, name: str, *, ignorable: bool = True) -> Event:
    envelope = Envelope(
        event_id="p1",
        type=name,
        schema_version=3,
        scope=Scope("default", "ann"),
        occurred_at=WHEN,
        observed_at=WHEN,
        ignorable=ignorable,
        producer="later/9",
    )
    return Event(envelope=envelope, payload=payload)


def old_value(root: Path, version: int, payload: dict[str, Any]) -> bytes:
    """The bytes that a writer of an old version of MemoryPraised left."""
    from io import BytesIO

    import msgspec
    from fastavro import schemaless_writer

    schemas = Schemas(root)
    file = schemas.version("MemoryPraised", version)
    envelope = msgspec.to_builtins(event(None, "MemoryPraised").envelope, builtin_types=(datetime,))
    out = BytesIO()
    schemaless_writer(out, schemas.parsed(file), {"envelope": envelope, **payload})
    return b"\xc3\x01" + file.fingerprint + out.getvalue()


def test_a_new_event_type_in_three_versions_passes_the_gate(root: Path) -> None:
    assert problems(root, wider_topics()) == []


@pytest.mark.parametrize(
    ("version", "payload", "lifted"),
    [
        (1, {"memory_id": "m", "praise": "great"}, MemoryPraised(memory_id="m", stars=5)),
        (2, {"memory_id": "m", "praise": "", "stars": 2}, MemoryPraised(memory_id="m", stars=2)),
        (3, {"memory_id": "m", "stars": 1, "by": "Ben"}, MemoryPraised(memory_id="m", stars=1, by="Ben")),
    ],
)
def test_every_old_version_is_lifted_to_the_newest(
    root: Path, version: int, payload: dict[str, Any], lifted: MemoryPraised
) -> None:
    codec = later_codec(root, Sealer(MemoryKeyStore()))
    assert codec.decode(old_value(root, version, payload)).payload == lifted


def test_steps_are_chained_on_plain_dicts() -> None:
    assert upcast("MemoryPraised", 1, {"memory_id": "m", "praise": "good"}, STEPS) == {
        "memory_id": "m",
        "stars": 4,
        "by": "nobody",
    }
    assert upcast("MemoryPraised", 3, {"memory_id": "m"}, STEPS) == {"memory_id": "m"}


def test_a_later_reader_reads_what_today_wrote(root: Path) -> None:
    sealer = Sealer(MemoryKeyStore())
    today = World().say("Ann lives in Oslo.", 0)
    assert later_codec(root, sealer).decode(Codec(sealer).encode(today)) == today


def test_todays_reader_skips_what_it_may_and_says_what_it_cannot_read(root: Path) -> None:
    sealer = Sealer(MemoryKeyStore())
    for ignorable in (True, False):
        praise = event(MemoryPraised(memory_id="m", stars=5), "MemoryPraised", ignorable=ignorable)
        value = later_codec(root, sealer).encode(praise)
        with pytest.raises(UnknownSchema, match="later version") as caught:
            Codec(sealer).decode(value)
        assert may_skip(caught.value, headers_of(praise)) is ignorable


def test_a_fold_skips_an_ignorable_type_that_its_codec_can_read(root: Path) -> None:
    praise = event(MemoryPraised(memory_id="m", stars=5), "MemoryPraised")
    assert evolve(CubeState(praise.scope), praise).holds


def test_a_new_kind_of_memory_needs_no_new_schema_and_is_read_by_old_and_new() -> None:
    sealer, world = Sealer(MemoryKeyStore()), World()
    said = world.say("Ann dreams of flying over the fjord.", 0, kind="dream")
    value = Codec(sealer).encode(said)
    decoded = Codec(sealer).decode(value)
    assert decoded.payload.memory.kind == "dream"
    cube = CubeState(said.scope)
    cube.advance(evolve(cube, decoded))
    assert [memory.state.kind for memory in cube.memories.values()] == ["dream"]


def test_an_old_reader_reads_what_a_later_version_of_its_type_wrote(root: Path) -> None:
    """Avro's own resolution, which the gate promises: today's schema reads the bytes of tomorrow's."""
    from io import BytesIO

    from fastavro import parse_schema, schemaless_reader, schemaless_writer

    put(
        root,
        f"{FORGOTTEN}.v2.avsc",
        lambda s: s["fields"].append({"name": "by", "type": "string", "default": ""}),
    )
    assert problems(root, wider_topics()) == []
    old, new = (json.loads((root / f"{FORGOTTEN}.v{number}.avsc").read_text("utf-8")) for number in (1, 2))
    schemas = Schemas(root)
    world = World()
    from mnemostream.schemas import events as ev

    value = Codec(Sealer(MemoryKeyStore())).encode(world.event(ev.MemoryForgotten(memory_id="m"), "f"))
    record = schemaless_reader(
        BytesIO(value[10:]), schemas.parsed(schemas.version("MemoryForgotten", 1)), None
    )
    out = BytesIO()
    schemaless_writer(out, parse_schema(new), {**record, "by": "Ann"})
    assert schemaless_reader(BytesIO(out.getvalue()), parse_schema(new), parse_schema(old)) == record
    assert schemaless_reader(BytesIO(value[10:]), parse_schema(old), parse_schema(new)) == {
        **record,
        "by": "",
    }
    assert VERSIONS["MemoryForgotten"] == 1
