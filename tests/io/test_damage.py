"""Files that are damaged, cut off, of another kind or of a later version: refused, and nothing was changed."""

import json
from pathlib import Path
from typing import Any

import fastavro
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnemostream.infra import avro_file
from mnemostream.infra.avro_file import AvroFile, writing
from mnemostream.schemas.errors import InputError, MnemostreamError, UnknownSchema
from mnemostream.schemas.topics import TURNS
from mnemostream.streams import exporting
from mnemostream.streams.exporting import export
from mnemostream.streams.importing import detect, import_file

from .homes import ends, home
from .test_load import exported, only

NOTHING = {"conversation.turns.v1": 0, "memory.candidates.v1": 0, "memory.events.v1": 0}


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return exported(tmp_path_factory.mktemp("whole"), only("ann", 30)).read_bytes()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("damaged")


def opens(path: Path, data: bytes) -> bool:
    path.write_bytes(data)
    try:
        AvroFile(path).close()
    except InputError as exc:
        assert str(path) in str(exc)
        return False
    return True


@given(st.floats(0, 1), st.integers(0, 7), st.booleans())
@settings(max_examples=300, deadline=None)
def test_no_bit_of_a_file_can_be_changed_unnoticed(
    data: bytes, folder: Path, share: float, bit: int, early: bool
) -> None:
    damaged = bytearray(data)
    damaged[int(share * ((300 if early else len(data)) - 1))] ^= 1 << bit
    assert not opens(folder / "x.avro", bytes(damaged))


@given(st.floats(0, 1))
@settings(max_examples=100, deadline=None)
def test_no_file_can_be_cut_off_or_grow_unnoticed(data: bytes, folder: Path, share: float) -> None:
    assert not opens(folder / "x.avro", data[: int(share * (len(data) - 1))])
    assert not opens(folder / "x.avro", data + data[: 1 + int(share * 40)])


def test_not_even_between_two_blocks(data: bytes, tmp_path: Path) -> None:
    """Where Avro itself would read a shorter file."""
    marker = data[-16:]
    begin = data.index(marker) + 16
    (tmp_path / "x.avro").write_bytes(data[:begin])
    with (tmp_path / "x.avro").open("rb") as file:
        assert list(fastavro.reader(file)) == []
    with home(tmp_path / "home") as node:
        with pytest.raises(InputError, match="is damaged or cut off; copy it again, or export again"):
            import_file(node, None, tmp_path / "x.avro")
        assert ends(node) == NOTHING


def test_other_files_are_told_apart(tmp_path: Path) -> None:
    schema = {"type": "record", "name": "User", "fields": [{"name": "name", "type": "string"}]}
    with (tmp_path / "foreign.avro").open("wb") as file:
        fastavro.writer(file, schema, [{"name": "Ann"}])
    with writing(tmp_path / "mine.avro", schema, {}) as (write, written):
        write({"name": "Ann"})
    assert written.bytes == (tmp_path / "mine.avro").stat().st_size
    (tmp_path / "chat.json").write_text('[{"messages": []}]')
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "begin.avro").write_bytes(b"Obj\x01")
    for name, says in (
        ("foreign.avro", "is no file that 'mnemostream export' wrote"),
        ("mine.avro", "is an Avro file, and not one that"),
        ("begin.avro", "or damaged at its beginning"),
        ("chat.json", "neither an export .* conversations are read by 'publish'"),
        ("empty", "neither an export"),
        ("none.avro", "there is no such file"),
        ("", "is a folder"),
    ):
        with home(tmp_path / "home") as node, pytest.raises(InputError, match=says):
            import_file(node, None, tmp_path / name)


def test_a_file_of_a_later_version_says_so(tmp_path: Path, monkeypatch: Any) -> None:
    with home(tmp_path / "home") as node:
        monkeypatch.setattr(exporting, "FORMAT", 2)
        export(node, tmp_path / "late.avro")
        with pytest.raises(UnknownSchema, match="is of format 2, this version reads up to 1; upgrade"):
            import_file(node, None, tmp_path / "late.avro")


def test_an_event_of_a_later_version_says_so_and_nothing_is_loaded(tmp_path: Path, monkeypatch: Any) -> None:
    exported(tmp_path, only("ann", 6))

    def later(item: Any) -> Any:
        record = to_record(item)
        kind, event = record["event"]
        if kind.endswith("MemoryCreated"):
            event["envelope"]["schema_version"] = 9
        return record

    to_record = exporting.to_record
    monkeypatch.setattr(exporting, "to_record", later)
    with home(tmp_path / "from") as node:
        export(node, tmp_path / "late.avro")
    with home(tmp_path / "to") as node:
        with pytest.raises(UnknownSchema, match=r"late.avro: event type 'MemoryCreated' of version 9"):
            import_file(node, None, tmp_path / "late.avro")
        assert ends(node) == NOTHING


@pytest.mark.parametrize(
    ("count", "lost"), [(6, "t0"), (600, "t599")]
)  # the first, and one beyond a transaction
def test_a_file_that_does_not_hold_what_it_tells_of_is_refused(
    tmp_path: Path, monkeypatch: Any, count: int, lost: str
) -> None:
    exported(tmp_path, only("ann", count))
    items = exporting.CubeLog.items

    def without(*them: Any) -> Any:
        return (
            item
            for item in items(*them)
            if getattr(item.event.payload, "turn_id", "") != lost or item.topic != TURNS
        )

    monkeypatch.setattr(exporting.CubeLog, "items", without)
    with home(tmp_path / "from") as node:
        export(node, tmp_path / "half.avro")
    with home(tmp_path / "to") as node:
        with pytest.raises(InputError, match=f"tells of turn '{lost}' and does not have it"):
            import_file(node, None, tmp_path / "half.avro")
        assert ends(node) == NOTHING


def test_a_file_that_changes_while_it_is_read_is_told(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.avro"
    path.write_bytes(data)
    with AvroFile(path) as file:
        path.write_bytes(data[: len(data) - 100])
        with pytest.raises(InputError, match="was changed while it was read"):
            list(file.records())


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_a_file_or_an_error(folder: Path, noise: bytes) -> None:
    for head in (b"", avro_file.MAGIC, b'{"results": [', b'[{"memory": "'):
        (folder / "noise").write_bytes(head + noise)
        try:
            if detect(folder / "noise") == "mnemostream":
                AvroFile(folder / "noise").close()
        except MnemostreamError as exc:
            assert json.dumps(str(exc))
