"""Schemas that grow: upcasters from v1 over v2 to v3, a new event type, a new kind of memory, both ways."""

from datetime import UTC, datetime
from pathlib import Path
from shutil import copytree
from typing import Any

import msgspec
import pytest
from msgspec import to_builtins
from msgspec.structs import replace

from mnemostream.infra.keys_memory import MemoryKeyStore
from mnemostream.infra.registry import MemorySchemaRegistry
from mnemostream.infra.sealing import Sealer
from mnemostream.processors.cube import CubeState
from mnemostream.processors.fold import evolve
from mnemostream.schemas import events as ev
from mnemostream.schemas import topics
from mnemostream.schemas.body import write
from mnemostream.schemas.codec import Codec, headers_of, may_skip
from mnemostream.schemas.content import Claim, Embedding, Scalar
from mnemostream.schemas.errors import MalformedPayload, UnknownSchema
from mnemostream.schemas.events import PAYLOADS, Envelope, Event, Payload
from mnemostream.schemas.framing import SchemaRegistry, confluent, single_object
from mnemostream.schemas.gate import problems
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.memory import MemoryState
from mnemostream.schemas.registry import Schemas, package_root
from mnemostream.schemas.upcast import upcast

from ..processors.world import World
from .test_gate import put

WHEN = datetime(2024, 5, 1, tzinfo=UTC)
FORGOTTEN = "memory.events.v1/MemoryForgotten"
CONTENT = "content/MemoryContent"


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


LATER_PAYLOADS = {**PAYLOADS, "MemoryPraised": MemoryPraised}


def later_codec(root: Path, sealer: Sealer, registry: SchemaRegistry | None = None) -> Codec:
    return Codec(sealer, schemas=Schemas(root), registry=registry, payloads=LATER_PAYLOADS, upcasters=STEPS)


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
    schemas = Schemas(root)
    file = schemas.version("MemoryPraised", version)
    envelope = to_builtins(event(None, "MemoryPraised").envelope, builtin_types=(datetime,))
    record = {"envelope": {**envelope, "schema_version": version}, **payload}
    return single_object(file) + write(schemas.parsed(file), record, file)


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
    decoded = codec.decode(old_value(root, version, payload))
    assert decoded.payload == lifted
    assert decoded.envelope.schema_version == 3, "it says what it is now"
    assert codec.decode(codec.encode(decoded)) == decoded, "so that it can be written again"


def test_steps_are_chained_on_plain_dicts() -> None:
    assert upcast("MemoryPraised", 1, {"memory_id": "m", "praise": "good"}, STEPS) == {
        "memory_id": "m",
        "stars": 4,
        "by": "nobody",
    }
    assert upcast("MemoryPraised", 3, {"memory_id": "m"}, STEPS) == {"memory_id": "m"}


def test_a_step_that_cannot_lift_what_it_gets_says_which(root: Path) -> None:
    def broken(payload: dict[str, Any]) -> dict[str, Any]:
        return {"stars": payload["no such field"]}

    steps = {("MemoryPraised", 2): broken}
    codec = Codec(Sealer(MemoryKeyStore()), schemas=Schemas(root), payloads=LATER_PAYLOADS, upcasters=steps)
    with pytest.raises(MalformedPayload, match="MemoryPraised v2: cannot be lifted"):
        codec.decode(old_value(root, 2, {"memory_id": "m", "praise": "", "stars": 2}))


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


class MemoryForgotten(Payload, frozen=True, kw_only=True):
    """As a later version has it: who asked for it came in, the turns went."""

    memory_id: str
    reason: str = "asked"
    by: str = "nobody"


class MemoryContent(msgspec.Struct, frozen=True, kw_only=True):
    """As a later version has it: a language came in, the time expression went."""

    text: str
    subject: str = ""
    entities: tuple[str, ...] = ()
    claim: Claim | None = None
    text_hash: str = ""
    embedding: Embedding | None = None
    metadata: dict[str, Scalar] = {}
    tags: tuple[str, ...] = ()
    language: str = "unknown"


class MemoryCreated(Payload, frozen=True, kw_only=True):
    """As today, with the later content."""

    candidate_id: str
    memory: MemoryState
    judged: tuple[ev.Judged, ...] = ()
    content: MemoryContent | None


@pytest.fixture
def later(root: Path) -> Path:
    """A folder in which MemoryForgotten and MemoryContent have a second version, too."""

    def forgotten(schema: dict[str, Any]) -> None:
        schema["fields"] = [item for item in schema["fields"] if item["name"] != "turn_ids"]
        schema["fields"].append({"name": "by", "type": "string", "default": "nobody"})

    def content(schema: dict[str, Any]) -> None:
        schema["fields"] = [item for item in schema["fields"] if item["name"] != "expression"]
        schema["fields"].append({"name": "language", "type": "string", "default": "unknown"})

    put(root, f"{FORGOTTEN}.v2.avsc", forgotten)
    put(root, f"{CONTENT}.v2.avsc", content, source=f"{CONTENT}.v1.avsc")
    assert problems(root, wider_topics()) == []
    return root


def forgetting(payload: Payload, version: int) -> Event:
    made = event(payload, "MemoryForgotten", ignorable=False)
    return replace(made, envelope=replace(made.envelope, schema_version=version))


def both_ways(later: Path) -> tuple[Codec, Codec]:
    """A codec of today and one of a later version, with one registry and one key store."""
    sealer, registry = Sealer(MemoryKeyStore()), MemorySchemaRegistry()
    payloads = {**LATER_PAYLOADS, "MemoryForgotten": MemoryForgotten, "MemoryCreated": MemoryCreated}
    tomorrow = Codec(sealer, schemas=Schemas(later), registry=registry, payloads=payloads, upcasters=STEPS)
    return Codec(sealer, schemas=Schemas(package_root()), registry=registry), tomorrow


def test_old_reads_new_and_new_reads_old(later: Path) -> None:
    """What the gate promises: fields that the other has not are left out, or take their default."""
    today, tomorrow = both_ways(later)
    new = forgetting(MemoryForgotten(memory_id="m", by="Ann"), 2)
    old = forgetting(ev.MemoryForgotten(memory_id="m", turn_ids=("t",), reason="asked"), 1)
    read_by_old = today.decode(tomorrow.encode(new))
    assert read_by_old == forgetting(ev.MemoryForgotten(memory_id="m"), 1)
    assert today.decode(today.encode(read_by_old)) == read_by_old
    assert tomorrow.decode(today.encode(old)) == forgetting(MemoryForgotten(memory_id="m"), 2)


def test_content_has_versions_of_its_own_and_is_read_both_ways(later: Path) -> None:
    today, tomorrow = both_ways(later)
    said = World().say("Ann lived in Oslo last year.", 0)
    content = replace(said.payload.content, expression="last year")
    old = replace(said, payload=replace(said.payload, content=content))
    lifted = tomorrow.decode(today.encode(old)).payload.content
    assert isinstance(lifted, MemoryContent)
    assert (lifted.text, lifted.language) == (content.text, "unknown")
    new = replace(said, payload=replace(said.payload, content=replace(lifted, language="en")))
    assert today.decode(tomorrow.encode(new)) == said, "the language is left out, the expression was lost"


def test_an_old_reader_without_a_registry_says_what_it_lacks(later: Path) -> None:
    sealer = Sealer(MemoryKeyStore())
    payloads = {**LATER_PAYLOADS, "MemoryForgotten": MemoryForgotten}
    new = Codec(sealer, schemas=Schemas(later), payloads=payloads)
    value = new.encode(forgetting(MemoryForgotten(memory_id="m"), 2))
    with pytest.raises(UnknownSchema, match="later version"):
        Codec(sealer).decode(value)


def test_what_a_registry_gives_that_is_no_schema_of_ours_is_unknown() -> None:
    registry = MemorySchemaRegistry()
    alien = registry.register("x", '{"type": "record", "name": "Alien", "fields": []}')
    broken = registry.register("y", "{")
    plain = registry.register("z", '"string"')
    for schema_id, says in ((alien, "Alien"), (broken, "no Avro schema"), (plain, "string"), (99, "99")):
        with pytest.raises(UnknownSchema, match=says):
            Codec(Sealer(MemoryKeyStore()), registry=registry).decode(confluent(schema_id) + b"x")


def test_subjects_are_topic_and_record() -> None:
    registry = MemorySchemaRegistry()
    codec = Codec(Sealer(MemoryKeyStore()), registry=registry)
    codec.encode(World().say("Ann lives in Oslo.", 0))
    codec.encode_dead_letter(b"a/b", b"raw", "l1")
    wanted = {f"{file.folder}-mnemostream.{file.name}" for file in Schemas(package_root()).files}
    assert registry.subjects.keys() == wanted  # all at once, so that none is missed when the registry is down
    assert {"content-mnemostream.MemoryContent", "memory.events.v1-mnemostream.MemoryCreated"} < wanted
