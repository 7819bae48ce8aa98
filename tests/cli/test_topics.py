"""`topics` and `schemas`: what a home's log holds, and what is written in it."""

import json
from importlib.resources import files
from pathlib import Path

import pytest

from mnemostream.schemas.topics import TOPICS

from .conftest import Cli


def test_topics_tells_what_each_holds(cli: Cli, talk: Path) -> None:
    cli("publish", str(talk), "--cube", "mara")
    rows = {row["topic"]: row for row in cli("topics", "--json").json}
    assert len(rows) == 2 * len(TOPICS)
    turns, ticks = rows["conversation.turns.v1"], rows["lifecycle.ticks.v1"]
    assert (turns["short"], turns["partitions"], turns["records"]) == ("turns", 4, 5)
    assert sorted(turns["end_offsets"].values()) == [0, 0, 0, 5]
    assert turns["events"] == ["TurnRecorded"]
    assert (turns["retention_ms"], turns["compacted"]) == (None, False)
    assert ticks["retention_ms"] == 7 * 24 * 3600 * 1000
    assert rows["memory.state.v1"]["compacted"] is True
    assert rows["conversation.turns.v1.dlq"]["events"] == ["DeadLetter"]


def test_topics_for_a_person_leaves_out_empty_dead_letter_topics(
    cli: Cli, talk: Path, tmp_path: Path
) -> None:
    cli("publish", str(talk))
    shown = cli("topics").out
    assert "conversation.turns.v1     turns       5 records     for ever" in shown
    assert ".dlq" not in shown
    (tmp_path / "bad.jsonl").write_bytes(b'{"text": 5}\n')
    cli("publish", str(tmp_path / "bad.jsonl"))
    assert "conversation.turns.v1.dlq" in cli("topics").out


def test_schemas_lists_every_record_with_its_fingerprint(cli: Cli) -> None:
    rows = {row["record"]: row for row in cli("schemas", "--json").json}
    fingerprints = json.loads(
        files("mnemostream.schemas").joinpath("avsc", "fingerprints.json").read_text("utf-8")
    )
    assert sum(len(row["versions"]) for row in rows.values()) == len(fingerprints)
    created = rows["MemoryCreated"]
    assert created["subject"] == "memory.events.v1-MemoryCreated"
    assert created["versions"][0]["version"] == 1
    assert created["versions"][0]["fingerprint"] in fingerprints.values()
    assert rows["TurnContent"]["subject"] is None
    shown = cli("schemas").out
    assert created["versions"][0]["fingerprint"] in shown


@pytest.mark.parametrize("name", ["Tick", "lifecycle.ticks.v1-Tick"])
def test_schemas_show_prints_one(cli: Cli, name: str) -> None:
    schema = cli("schemas", "show", name).json
    assert (schema["type"], schema["name"]) == ("record", "Tick")
    told = cli("schemas", "show", name, "--version", "1", "--json").json
    assert told["schema"] == schema
    assert (told["record"], told["subject"], told["version"]) == ("Tick", "lifecycle.ticks.v1-Tick", 1)


def test_a_schema_that_is_not_there(cli: Cli) -> None:
    called = cli("schemas", "show", "Tik")
    assert (called.code, called.out) == (5, "")
    assert "did you mean 'Tick'?" in called.err
    assert cli("schemas", "show", "Tick", "--version", "99").code == 5
