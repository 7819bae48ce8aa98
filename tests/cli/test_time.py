"""`at`, `diff` and `replay`: the home as it was, by cut, offset, position and time; and what changed since."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from .conftest import TURNS, Cli, write_turns

SPRING, LATER = TURNS[:3], TURNS[3:]


@pytest.fixture
def cut(cli: Cli, tmp_path: Path) -> str:
    """The cut behind spring's turns, in a home that also has the later ones."""
    cli("publish", str(write_turns(tmp_path / "spring.jsonl", SPRING)), "--cube", "mara")
    then: str = cli("replay", "--json").json["cut"]
    cli("publish", str(write_turns(tmp_path / "later.jsonl", LATER)), "--cube", "mara")
    return then


def texts(found: list[dict[str, Any]]) -> str:
    return " ".join(item["text"] for item in found)


def test_search_as_of_a_cut_finds_what_was_known_then(cli: Cli, cut: str) -> None:
    ask = ("search", "Where does Mara live?", "--cube", "mara", "--json")
    then, now = cli("at", cut, *ask).json, cli(*ask).json
    assert "Ghent" in texts(then)
    assert "Malmö" not in texts(then)
    assert "Malmö" in texts(now)
    assert cli("at", "end", *ask).json == now
    assert cli("at", "start", *ask).json == []


def test_when_may_be_an_offset_a_position_or_a_time(cli: Cli, cut: str) -> None:
    def known(when: str) -> set[str]:
        called = cli("at", when, "list", "--cube", "mara", "--json")
        assert called.code == 0, called.err
        return {item["memory_id"] for item in called.json}

    events = cli("tail", "--from", "start", "--json").lines
    assert len(events) == 4
    spring = known(cut)
    assert len(spring) == 2
    assert known("2") == known("-2") == known("+2") == spring
    position = f"memory.events.v1[{events[1]['partition']}]@1"
    assert (
        known(position) == known(f"@{events[1]['recorded_at']}") == known(events[1]["recorded_at"]) == spring
    )
    assert known("@-1h") == set()
    assert known("2000-01-01") == set()
    assert len(known(datetime.now(UTC).isoformat())) == 3


def test_get_history_why_and_status_as_of_then(cli: Cli, cut: str) -> None:
    (old,) = cli("list", "--cube", "mara", "--status", "superseded", "--json").json
    memory_id = old["memory_id"]
    assert cli("at", cut, "get", memory_id, "--json").json["status"] == "active"
    assert [entry["event"] for entry in cli("at", cut, "history", memory_id, "--json").json] == ["ADD"]
    assert len(cli("at", cut, "why", memory_id, "--json").json["decisions"]) == 1
    status = cli("at", cut, "status", "--json").json
    assert (status["cut"], status["memories"], status["memories_by_status"]) == (cut, 2, {"active": 2})
    assert status["state_hash"] == cli("replay", "--to", cut, "--json").json["state_hash"]
    shown = cli("at", cut, "status").out
    assert status["state_hash"] in shown
    assert "2 (2 active)" in shown
    assert cli("at", "start", "get", memory_id).code == 5


def test_valid_shows_only_what_was_so_in_the_world(cli: Cli, cut: str) -> None:
    def lived(valid: str) -> str:
        return texts(cli("at", "--valid", valid, "end", "list", "--cube", "mara", "--json").json)

    assert "Ghent" in lived("2024-05-01T00:00:00Z")
    assert "Malmö" not in lived("2024-05-01T00:00:00Z")
    assert "Ghent" not in lived("2024-09-01T00:00:00Z")


def test_diff_tells_what_came_what_changed_and_what_went(cli: Cli, cut: str) -> None:
    told = cli("diff", cut, "end", "--json").json
    assert told["a"] == cut
    changes = {change["change"]: [] for change in told["changes"]}
    for change in told["changes"]:
        changes[change["change"]].append(change)
    (added,) = changes["added"]
    assert added["before"] is None
    assert "Malmö" in added["after"]["text"]
    assert added["cube"] == "mara"
    assert {change["before"]["status"] for change in changes["changed"]} == {"active"}
    assert sorted(change["after"]["status"] for change in changes["changed"]) == ["active", "superseded"]
    back = cli("diff", told["b"], told["a"], "--json").json
    assert [change["change"] for change in back["changes"] if change["after"] is None] == ["removed"]
    assert cli("diff", cut, cut, "--json").json["changes"] == []
    assert cli("diff", cut, "--cube", "mara", "--json").json["changes"] == told["changes"]
    shown = cli("diff", cut).out
    assert "+ added" in shown
    assert "status active → superseded" in shown
    assert "1 added, 2 changed, 0 removed" in shown


def test_replay_stops_at_any_offset(cli: Cli, cut: str) -> None:
    wanted = cli("replay", "--to", cut, "--json").json["state_hash"]
    assert cli("replay", "--to", "2", "--json").json["state_hash"] == wanted
    assert cli("replay", "--to", "-2", "--json").json["state_hash"] == wanted
    assert cli("replay", "--to", "end", "--json").json["identical"] is True


@pytest.mark.parametrize(
    ("arguments", "code", "names"),
    [
        (("at", "sideways", "status"), 4, "WHEN 'sideways'"),
        (("at", "c1.e0:99", "status"), 4, "beyond"),
        (("at", "1:2", "status"), 4, "wanted one place, got a range"),
        (("at", "end", "serch", "x"), 2, "search"),
        (("at", "end", "--valid", "x", "status"), 2, "--valid"),
        (("at", "--valid", "x", "end", "status"), 4, "--valid"),
        (("at", "--vald", "end", "status"), 2, "end"),
        (("diff",), 2, "A"),
        (("diff", "start", "c1.t0:0"), 4, "B 'c1.t0:0'"),
        (("diff", "start", "--cube", "marra"), 5, "'marra'"),
        (("replay", "--to", "@noon"), 4, "--to '@noon'"),
    ],
)
def test_what_is_wrong_is_named(cli: Cli, arguments: tuple[str, ...], code: int, names: str) -> None:
    called = cli(*arguments)
    assert (called.code, called.out) == (code, "")
    assert names in called.err
