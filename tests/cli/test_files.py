"""`export` and `import`: a home's events as a file, and back into another home."""

import json
from pathlib import Path

import pytest

from .conftest import Cli


@pytest.fixture
def exported(cli: Cli, talk: Path, tmp_path: Path) -> Path:
    cli("publish", str(talk), "--cube", "mara")
    cli("publish", str(talk), "--cube", "other")
    file = tmp_path / "all.avro"
    assert cli("export", str(file)).code == 0
    return file


def test_an_export_is_loaded_into_another_home_with_the_same_state(
    cli: Cli, exported: Path, tmp_path: Path
) -> None:
    wanted = cli("status", "--json").json["state_hash"]
    new = ("--home", str(tmp_path / "new"))
    told = cli("import", str(exported), *new, "--json")
    assert told.code == 0, told.err
    assert told.json["cubes"] == ["mara", "other"]
    assert told.json["added"]["TurnRecorded"] == 10
    status = cli("status", *new, "--json").json
    assert (status["turns"], status["lag"], status["state_hash"]) == (10, 0, wanted)
    again = cli("import", str(exported), *new, "--json").json
    assert (again["added"], again["known"] > 0) == ({}, True)


def test_one_cube_and_sealed(cli: Cli, exported: Path, tmp_path: Path) -> None:
    sealed = tmp_path / "mara.avro"
    told = cli("export", str(sealed), "--cube", "mara", "--sealed", "--json").json
    assert (told["cubes"], told["sealed"], told["events"]["TurnRecorded"]) == (["mara"], True, 5)
    assert told["bytes"] == sealed.stat().st_size
    assert b"walnuts" not in sealed.read_bytes()
    assert told["sha256"] in cli("export", str(tmp_path / "again.avro"), "--cube", "mara", "--sealed").out


def test_the_memory_log_alone_gives_the_same_state_without_any_turn(
    cli: Cli, exported: Path, tmp_path: Path
) -> None:
    file, new = str(tmp_path / "log.avro"), ("--home", str(tmp_path / "new"))
    told = cli("export", file, "--topic", "events", "--json").json
    assert told["topic"] == "memory.events.v1" and "TurnRecorded" not in told["events"]
    assert cli("import", file, *new).code == 0
    status = cli("status", *new, "--json").json
    assert (status["turns"], status["state_hash"]) == (0, cli("status", "--json").json["state_hash"])
    assert cli("dump", "--canonical", *new).out == cli("dump", "--canonical").out
    memory_id = cli("list", "--cube", "mara", "--json", *new).json[0]["memory_id"]
    why = cli("why", memory_id, "--json", *new).json
    assert why["turns"] == [] and len(why["decisions"]) > 0
    assert cli("why", memory_id, *new).code == 0
    for topic, code in (("candidates", 4), ("evnts", 5)):
        assert cli("export", file, "--topic", topic).code == code


def test_what_mem0_returns_is_imported_and_bad_memories_are_told(cli: Cli, tmp_path: Path) -> None:
    good = {
        "id": "m1",
        "memory": "Mara lives in Ghent.",
        "user_id": "mara",
        "created_at": "2024-03-01T09:00:00Z",
    }
    file = tmp_path / "mem0.json"
    file.write_text(json.dumps({"results": [good, {"id": "m2", "memory": 5}]}), encoding="utf-8")
    told = cli("import", str(file), "--json")
    assert told.code == 3
    assert (told.json["format"], told.json["added"], told.json["rejected"]) == (
        "mem0",
        {"TurnRecorded": 1},
        1,
    )
    assert "Ghent" in cli("search", "Where does Mara live?", "--cube", "mara", "--json").json[0]["text"]
    shown = cli("import", str(file))
    assert (shown.code, "known" in shown.out) == (3, True)
    assert "mem0.json" in shown.err


@pytest.mark.parametrize(
    ("arguments", "code", "names"),
    [
        (("export", "/nowhere/x.avro"), 6, "/nowhere"),
        (("export", "x.avro", "--cube", "marra"), 5, "did you mean 'mara'?"),
        (("import", "/nowhere.avro"), 4, "/nowhere.avro"),
        (("import", "/dev/null"), 4, "publish"),
    ],
)
def test_what_is_wrong_is_named(
    cli: Cli, talk: Path, arguments: tuple[str, ...], code: int, names: str
) -> None:
    cli("publish", str(talk), "--cube", "mara")
    called = cli(*arguments)
    assert (called.code, called.out) == (code, "")
    assert names in called.err
