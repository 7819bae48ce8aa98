"""Export: a file that any Avro tool reads, whole or not there, without what was forgotten."""

import json
from collections import Counter
from hashlib import sha256
from pathlib import Path
from typing import Any

import avro.datafile
import avro.io
import fastavro
import pytest

from mnemostream.infra import whole_file
from mnemostream.infra.readers import read_turns
from mnemostream.processors.draft import TurnDraft
from mnemostream.processors.ports import Outgoing
from mnemostream.schemas import events as ev
from mnemostream.schemas.container import container_schema
from mnemostream.schemas.errors import InputError, NotFound, StorageError, UnknownEvent
from mnemostream.schemas.events import PAYLOADS
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.registry import package_schemas
from mnemostream.schemas.topics import BY_NAME
from mnemostream.streams import exporting
from mnemostream.streams.bootstrap import Node
from mnemostream.streams.exporting import export
from mnemostream.streams.importing import import_file
from mnemostream.streams.runner import Runner
from tests.recovery.story import story

from .homes import LOG, decide, dump, ends, home, memories, publish

DEMO = Path(exporting.__file__).parent / "demo" / "conversation.jsonl"


@pytest.fixture(scope="module")
def node(tmp_path_factory: pytest.TempPathFactory) -> Any:
    with home(tmp_path_factory.mktemp("from") / "home") as node:
        publish(node, read_turns(DEMO.read_bytes()), cube="nora")
        publish(node, story(8))
        yield node


def rows(path: Path) -> list[dict[str, Any]]:
    with path.open("rb") as file:
        return [row for row in fastavro.reader(file) if isinstance(row, dict)]


def test_a_file_has_all_that_the_log_has_of_the_cubes(node: Node, tmp_path: Path) -> None:
    told: list[int] = []
    report = export(node, tmp_path / "all.avro", progress=told.append)
    found = rows(tmp_path / "all.avro")
    assert Counter(row["event"]["envelope"]["type"] for row in found) == report.events
    assert Counter(row["topic"] for row in found) == {topic: ends(node)[topic] for topic in LOG}
    data = (tmp_path / "all.avro").read_bytes()
    assert (report.bytes, report.sha256) == (len(data), sha256(data).hexdigest())
    assert report.cubes == ("ann", "ben", "cleo", "nora") and not report.left_out and not report.sealed
    assert told == [*range(500, len(found), 500)]
    texts = {row["event"]["content"]["text"] for row in found if row["topic"] == LOG[0]}
    assert {json.loads(line)["text"] for line in DEMO.read_text("utf-8").splitlines()} <= texts


def test_one_cube_alone_and_causes_before_effects(node: Node, tmp_path: Path) -> None:
    report = export(node, tmp_path / "ben.avro", cube="ben")
    found = rows(tmp_path / "ben.avro")
    assert report.cubes == ("ben",)
    seen: set[str] = set()
    for row in found:
        envelope = row["event"]["envelope"]
        assert envelope["scope"] == {"tenant": "default", "cube": "ben"}
        assert envelope["causation_id"] is None or envelope["causation_id"] in seen
        seen.add(envelope["event_id"])
    for topic in LOG:
        offsets = [row["offset"] for row in found if row["topic"] == topic]
        assert offsets == sorted(offsets)


def test_the_reference_implementation_reads_a_file(node: Node, tmp_path: Path) -> None:
    for sealed in (False, True):
        export(node, tmp_path / "ann.avro", cube="ann", sealed=sealed)
        with (
            (tmp_path / "ann.avro").open("rb") as file,
            avro.datafile.DataFileReader(file, avro.io.DatumReader()) as reader,
        ):
            theirs: list[Any] = list(reader)
        assert theirs == rows(tmp_path / "ann.avro")


def test_the_same_log_gives_the_same_bytes(node: Node, tmp_path: Path) -> None:
    for sealed in (False, True):
        reports = [export(node, tmp_path / f"{n}.avro", cube="ann", sealed=sealed) for n in range(2)]
        assert reports[0].sha256 == reports[1].sha256


def test_sealed_content_is_in_no_file(node: Node, tmp_path: Path) -> None:
    assert export(node, tmp_path / "sealed.avro", cube="nora", sealed=True).sealed
    found = rows(tmp_path / "sealed.avro")
    assert "remember a few" not in repr(found) and all("content" not in row["event"] for row in found)
    export(node, tmp_path / "open.avro", cube="nora")
    assert "remember a few" in repr(rows(tmp_path / "open.avro"))
    assert (tmp_path / "open.avro").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("seal", [True, False])
@pytest.mark.parametrize("how", ["memory", "cube"])
def test_what_was_forgotten_is_exported_as_forgotten(how: str, seal: bool, tmp_path: Path) -> None:
    with home(tmp_path / "home", seal=seal) as node:
        canary = TurnDraft(text="I keep an elephant called Rudolf.", speaker="Ann", cube="ann", turn_id="x")
        publish(node, [*(turn for turn in story(6) if turn.cube == "ann"), canary])
        scope, memory = next(item for item in memories(node) if "Rudolf" in str(item[1].content))
        source = memory.state.sources[0]
        decide(
            node,
            scope,
            ev.MemoryForgotten(memory_id=memory.memory_id, turn_ids=(source.turn_id,))
            if how == "memory"
            else ev.CubeForgotten(partition=source.partition, offset=1 << 20),
            1,
        )
        Runner(node).drain()
        for sealed in (False, True):
            export(node, tmp_path / "file.avro", sealed=sealed)
            found = rows(tmp_path / "file.avro")
            assert "Rudolf" not in repr(found)
            part = "sealed" if sealed else "content"
            about = [
                row["event"]
                for row in found
                if row["event"].get("turn_id") == source.turn_id
                or row["event"].get("memory", {}).get("memory_id") == memory.memory_id
            ]
            assert len(about) >= 3 and all(event[part] is None for event in about)
            assert any(row["event"]["envelope"]["type"].endswith("Forgotten") for row in found)


def test_nothing_is_left_behind_by_an_export_that_fails(node: Node, tmp_path: Path, monkeypatch: Any) -> None:
    (tmp_path / "x.avro").write_bytes(b"as it was")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(whole_file.os, "fsync", full)
    with pytest.raises(StorageError, match="No space left on device.; nothing of it was left"):
        export(node, tmp_path / "x.avro")
    monkeypatch.undo()
    monkeypatch.setattr(exporting, "to_record", lambda _: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        export(node, tmp_path / "x.avro")
    assert [path.name for path in tmp_path.iterdir()] == ["x.avro"]
    assert (tmp_path / "x.avro").read_bytes() == b"as it was"


def test_errors_say_what_to_do(node: Node, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="'zoe': there is nothing of it"):
        export(node, tmp_path / "x.avro", cube="zoe")
    with pytest.raises(InputError, match="is a folder; name a file in it"):
        export(node, tmp_path)
    with pytest.raises(StorageError, match=r"cannot be written \(No such file or directory\)"):
        export(node, tmp_path / "none" / "x.avro")
    assert list(tmp_path.iterdir()) == []


def test_another_tenant_is_in_no_file(tmp_path: Path) -> None:
    for tenant in ("one", "two"):
        with home(tmp_path / "home", tenant=tenant) as node:
            publish(node, story(2))
    with home(tmp_path / "home", tenant="two") as node:
        assert export(node, tmp_path / "two.avro").events["TurnRecorded"] == 6
    tenants = {row["event"]["envelope"]["scope"]["tenant"] for row in rows(tmp_path / "two.avro")}
    assert tenants == {"two"}


def test_a_file_can_carry_every_event_of_a_cube() -> None:
    branches = container_schema(package_schemas(), sealed=False)["fields"][-1]["type"]
    names = [name for topic in LOG for name in BY_NAME[topic].events]
    assert [branch["name"] for branch in branches] == names
    assert set(names) <= PAYLOADS.keys()


def test_types_of_one_name_and_several_versions_stand_side_by_side() -> None:
    class Grown:
        """Schemas in which one event has a later envelope than the others."""

        def newest(self, name: str) -> str:
            return name

        def json(self, name: Any) -> Any:
            real = package_schemas()
            schema = real.json(real.newest(name))
            if name == "MemoryExpired":
                scope = schema["fields"][0]["type"]["fields"][3]["type"]
                assert scope["name"] == "Scope"
                scope["fields"].append({"name": "region", "type": "string", "default": ""})
            return schema

    schemas: Any = Grown()
    schema = container_schema(schemas, sealed=False)
    text = json.dumps(schema)
    assert text.count('"name": "Scope"') == text.count('"name": "Scope2"') == 1
    assert text.count('"name": "Envelope"') == text.count('"name": "Envelope2"') == 1
    assert fastavro.parse_schema(schema)


def test_a_home_without_cubes_gives_a_file_without_events(tmp_path: Path) -> None:
    with home(tmp_path / "home") as node:
        report = export(node, tmp_path / "empty.avro")
        assert (report.cubes, report.events) == ((), {}) and rows(tmp_path / "empty.avro") == []


def test_records_that_no_step_could_read_are_counted_or_stop_the_export(tmp_path: Path) -> None:
    with home(tmp_path / "home") as node:
        publish(node, [turn for turn in story(3) if turn.cube == "ann"])
        key = Scope("default", "ann").key
        ignorable = (("ignorable", b"1"),)
        node.log.append([Outgoing(topic=LOG[0], key=key, value=b"junk")])
        node.log.append([Outgoing(topic=LOG[2], key=key, value=b"junk", headers=ignorable)])
        Runner(node).drain()
        report = export(node, tmp_path / "file.avro")
        assert (report.left_out, report.events["TurnRecorded"]) == (2, 3)
        with home(tmp_path / "other") as other:
            import_file(other, None, tmp_path / "file.avro")
            assert dump(node) == dump(other)
        node.log.append([Outgoing(topic=LOG[2], key=key, value=b"junk")])
        with pytest.raises(UnknownEvent, match="memory.events.v1.*the cube 'ann' cannot be exported whole"):
            export(node, tmp_path / "file.avro")
