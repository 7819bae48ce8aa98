"""The gate passes what is there and refuses what some version could not read."""

import json
from collections.abc import Callable
from pathlib import Path
from shutil import copytree
from typing import Any, get_args, get_type_hints

import avro.schema
import msgspec
import pytest

from mnemostream.schemas import content, topics
from mnemostream.schemas.events import PAYLOADS, VERSIONS, Envelope
from mnemostream.schemas.gate import problems
from mnemostream.schemas.registry import FINGERPRINTS, package_root, package_schemas

RECORD = "memory.events.v1/MemoryForgotten"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    with_files = tmp_path / "avsc"
    copytree(Path(str(package_root())), with_files)
    return with_files


def put(
    root: Path, path: str, change: Callable[[dict[str, Any]], None], *, source: str = f"{RECORD}.v1.avsc"
) -> None:
    """Write a schema made from another, and list its fingerprint."""
    schema = json.loads((root / source).read_text("utf-8"))
    change(schema)
    (root / path).parent.mkdir(exist_ok=True)
    (root / path).write_text(json.dumps(schema), "utf-8")
    listed = json.loads((root / FINGERPRINTS).read_text("utf-8"))
    listed[path] = avro.schema.parse(json.dumps(schema)).fingerprint().hex()
    (root / FINGERPRINTS).write_text(json.dumps(listed), "utf-8")


def field(schema: dict[str, Any], name: str) -> dict[str, Any]:
    return next(item for item in schema["fields"] if item["name"] == name)


def test_the_schemas_of_the_package_pass() -> None:
    assert problems(package_root()) == []


def test_a_new_field_with_a_default_passes(root: Path) -> None:
    put(
        root,
        f"{RECORD}.v2.avsc",
        lambda s: s["fields"].append({"name": "by", "type": "string", "default": ""}),
    )
    assert problems(root) == []


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda s: s["fields"].append({"name": "by", "type": "string"}), "by"),
        (lambda s: s["fields"].remove(field(s, "memory_id")), "memory_id"),
        (lambda s: field(s, "memory_id").update(type="long"), "long"),
        (lambda s: field(s, "memory_id").update(name="id"), "id"),
    ],
    ids=["added without default", "removed without default", "another type", "renamed"],
)
def test_an_incompatible_change_is_refused(root: Path, change: Callable[[Any], None], says: str) -> None:
    put(root, f"{RECORD}.v2.avsc", change)
    found = problems(root)
    assert found and all("MemoryForgotten" in line for line in found) and says in " ".join(found)


def test_it_is_transitive(root: Path) -> None:
    """v2 adds a field with a default, v3 gives it another type: v2 and v3 do not read each other, v1 reads both."""
    put(
        root,
        f"{RECORD}.v2.avsc",
        lambda s: s["fields"].append({"name": "by", "type": "string", "default": ""}),
    )
    put(root, f"{RECORD}.v3.avsc", lambda s: None)
    assert problems(root) == []
    put(root, f"{RECORD}.v4.avsc", lambda s: s["fields"].append({"name": "by", "type": "long", "default": 0}))
    assert problems(root), "v4 cannot read v2, though it reads v1 and v3"


def test_an_edited_schema_a_gap_an_enum_and_a_stray_one_are_refused(root: Path) -> None:
    path = root / f"{RECORD}.v1.avsc"
    path.write_text(path.read_text("utf-8").replace("memory_id", "memory"), "utf-8")
    assert any("never edited" in line for line in problems(root))
    put(
        root,
        "memory.events.v1/MemoryExpired.v3.avsc",
        lambda s: None,
        source="memory.events.v1/MemoryExpired.v1.avsc",
    )
    assert any("gap" in line for line in problems(root))
    colour = {"type": "enum", "name": "Colour", "symbols": ["RED"], "default": "RED"}
    put(
        root,
        "memory.events.v1/MemoryRecalled.v2.avsc",
        lambda s: s["fields"].append({"name": "colour", "type": colour, "default": "RED"}),
        source="memory.events.v1/MemoryRecalled.v1.avsc",
    )
    assert any("Colour" in line for line in problems(root))
    put(root, "memory.events.v1/MemoryPraised.v1.avsc", lambda s: s.update(name="MemoryPraised"))
    assert any("carries no MemoryPraised" in line for line in problems(root))
    put(root, "no.such.topic/MemoryPraised.v1.avsc", lambda s: s.update(name="MemoryPraised"))
    assert any("no topic 'no.such.topic'" in line for line in problems(root))


def test_an_event_without_a_schema_is_refused(root: Path) -> None:
    more = {**topics.BY_NAME, "x.v1": topics.Topic(name="x.v1", events=("Unwritten",))}
    assert problems(root, more) == ["x.v1: Unwritten has no schema"]


@pytest.mark.parametrize("name", sorted(PAYLOADS))
def test_python_types_and_newest_schemas_have_the_same_fields(name: str) -> None:
    file = package_schemas().newest(name)
    assert file.version == VERSIONS[name]
    fields = [item["name"] for item in package_schemas().json(file)["fields"]]
    typed = ["sealed" if item == "content" else item for item in PAYLOADS[name].__struct_fields__]
    assert fields == ["envelope", *typed]
    envelope = package_schemas().json(file)["fields"][0]["type"]["fields"]
    assert [item["name"] for item in envelope] == list(Envelope.__struct_fields__)


def test_every_content_type_has_a_schema_of_its_own() -> None:
    kinds = {
        arg.__name__
        for payload in PAYLOADS.values()
        for arg in get_args(get_type_hints(payload).get("content"))
        if arg is not type(None)
    }
    for name in kinds:
        fields = [item["name"] for item in package_schemas().json(package_schemas().newest(name))["fields"]]
        kind = getattr(content, name)
        assert fields == [item.name for item in msgspec.structs.fields(kind)]
