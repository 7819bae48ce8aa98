"""The gate passes what is there and refuses what some version could not read."""

import json
import runpy
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree
from typing import Any

import avro.errors
import avro.schema
import pytest

from mnemostream.schemas import topics
from mnemostream.schemas.events import VERSIONS
from mnemostream.schemas.gate import problems
from mnemostream.schemas.registry import FINGERPRINTS, package_root, package_schemas

ROOT = Path(__file__).parent.parent.parent
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
    try:
        listed[path] = avro.schema.parse(json.dumps(schema)).fingerprint().hex()
    except avro.errors.AvroException:
        listed[path] = "00" * 8
    (root / FINGERPRINTS).write_text(json.dumps(listed), "utf-8")


def field(schema: dict[str, Any], name: str) -> dict[str, Any]:
    return next(item for item in schema["fields"] if item["name"] == name)


def inner(schema: dict[str, Any], *names: str) -> dict[str, Any]:
    """The record that lies in a field, and in a field of that."""
    for name in names:
        schema = field(schema, name)["type"]
    return schema


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
        (lambda s: s.update(name="MemoryErased"), "MemoryErased"),
        (lambda s: s.update(namespace="elsewhere"), "elsewhere.MemoryForgotten"),
        (lambda s: field(s, "reason").pop("default"), "has the fingerprint of"),
        (lambda s: s["fields"].append({"name": "by", "type": "string", "default": 5}), "Default value <5>"),
        (lambda s: s["fields"].append({"name": "by", "type": "strign", "default": ""}), "strign"),
        (lambda s: inner(s, "envelope", "scope")["fields"].pop(), "cube"),
        (lambda s: inner(s, "envelope")["fields"].append({"name": "trace", "type": "string"}), "trace"),
        (lambda s: field(inner(s, "envelope"), "actor").update(type=["null", "string", "long"]), "LONG at"),
        (lambda s: field(inner(s, "envelope"), "ignorable").update(type="long", default=0), "long"),
    ],
    ids=[
        "added without default",
        "removed without default",
        "another type",
        "field renamed",
        "record renamed",
        "another namespace",
        "default taken away, which no fingerprint tells",
        "default of another type",
        "unknown type",
        "removed deep within",
        "added deep within",
        "wider union",
        "another type deep within",
    ],
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
    put(
        root,
        f"{RECORD}.v3.avsc",
        lambda s: s["fields"].append({"name": "note", "type": "string", "default": ""}),
    )
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


def test_a_missing_file_a_missing_version_and_a_second_place_are_refused(root: Path) -> None:
    add = {"name": "by", "type": "string", "default": ""}
    for version in (2, 3):
        note = {"name": f"note{version}", "type": "string", "default": ""}
        put(root, f"{RECORD}.v{version}.avsc", lambda s, n=note: s["fields"].extend([add, n]))
    assert problems(root) == []
    (root / f"{RECORD}.v2.avsc").unlink()
    assert problems(root) == [
        f"{RECORD}.v2.avsc: is listed in fingerprints.json and does not exist",
        "MemoryForgotten: versions [1, 3] leave a gap or do not begin with 1",
    ]
    put(root, "lifecycle.ticks.v1/MemoryForgotten.v4.avsc", lambda s: s["fields"].append(add))
    assert any("a name has one place" in line for line in problems(root))


def test_a_damaged_or_missing_list_is_a_problem_and_no_crash(root: Path) -> None:
    (root / FINGERPRINTS).write_text("{", "utf-8")
    assert "cannot be read" in problems(root)[0]
    (root / FINGERPRINTS).unlink()
    assert "cannot be read" in problems(root)[0]


def test_an_event_without_a_schema_is_refused(root: Path) -> None:
    more = {**topics.BY_NAME, "x.v1": topics.Topic(name="x.v1", events=("Unwritten",))}
    assert problems(root, more) == ["x.v1: Unwritten has no schema"]


FROM_TYPES = runpy.run_path(str(ROOT / "tools" / "make_avsc.py"))["from_types"]()


def bare(schema: Any) -> Any:
    """A schema without its docs."""
    if isinstance(schema, list):
        return [bare(item) for item in schema]
    if isinstance(schema, dict):
        return {key: bare(value) for key, value in schema.items() if key != "doc"}
    return schema


@pytest.mark.parametrize(("folder", "name", "schema"), FROM_TYPES, ids=[name for _, name, _ in FROM_TYPES])
def test_the_newest_schema_is_what_the_python_type_says(folder: str, name: str, schema: Any) -> None:
    """To the last field, type, order and default, also of the records within: else a value would be lost."""
    file = package_schemas().newest(name)
    assert file.folder == folder and file.version == VERSIONS.get(name, file.version)
    assert bare(package_schemas().json(file)) == bare(schema)


def test_every_record_of_the_schemas_has_a_type() -> None:
    assert {name for _, name, _ in FROM_TYPES} == set(package_schemas().names())


def records(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, list):
        for item in schema:
            yield from records(item)
    elif isinstance(schema, dict):
        if schema.get("type") == "record":
            yield schema
        for part in (*schema.get("fields", ()), *(schema.get(key) for key in ("type", "items", "values"))):
            yield from records(part)


def test_every_record_and_field_says_what_it_means_and_says_it_once() -> None:
    docs: dict[tuple[str, str], str] = {}
    for name in package_schemas().names():
        for record in records(package_schemas().json(package_schemas().newest(name))):
            assert record["doc"], record["name"]
            for item in record["fields"]:
                assert item.get("doc"), f"{record['name']}.{item['name']} has no doc"
                assert docs.setdefault((record["name"], item["name"]), item["doc"]) == item["doc"]
