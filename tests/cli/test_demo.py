"""The demo: what its conversation holds, what the pipeline makes of it, and how it looks."""

import shlex
from pathlib import Path

from mnemostream.streams.demo.runner import CUBE, conversation

from .conftest import Cli

DECISIONS = ("MemoryCreated", "MemoryReinforced", "MemoryRevised", "CandidateRejected", "MemoryExpired")


def test_the_conversation_runs_over_months_in_two_languages() -> None:
    turns = conversation()
    assert 55 <= len(turns) <= 70
    assert len({turn.turn_id for turn in turns}) == len(turns)
    assert {turn.cube for turn in turns} == {CUBE}
    times = [turn.occurred_at for turn in turns]
    assert None not in times
    assert times == sorted(times)
    assert (times[-1] - times[0]).days > 180
    assert {"user", "assistant"} == {turn.role for turn in turns}
    assert any("ich " in f" {turn.text.lower()}" for turn in turns)
    assert any(turn.caption for turn in turns)
    assert any(turn.expires_at for turn in turns)


def test_it_shows_every_kind_of_decision_and_replays_to_the_same_hash(cli: Cli) -> None:
    told = cli("demo", "--json").json
    assert tuple(sorted(told["decisions"])) == tuple(sorted(DECISIONS))
    status = told["status"]
    assert status["turns"] == len(conversation()) == status["turns_extracted"] + status["turns_skipped"]
    assert (status["dead_letters"], status["lag"]) == (0, 0)
    assert told["replay"]["identical"] is True
    assert told["replay"]["before"] == status["state_hash"]


def test_its_searches_find_what_they_are_there_to_show(cli: Cli) -> None:
    work, choir, tea = cli("demo", "--json").json["searches"]
    assert "Bergen Public Library" in work["answers"][0]["text"]
    assert work["answers"][1]["status"] == "superseded"
    assert "Chorprobe" in choir["answers"][0]["text"]
    assert "Earl Grey" in tea["answers"][0]["text"]
    assert tea["answers"][0]["valid_to"]


def test_its_lineage_leads_to_the_turns_and_the_decisions(cli: Cli) -> None:
    lineage = cli("demo", "--json").json["lineage"]
    assert len(lineage["turns"]) == len(lineage["memory"]["sources"]) == 2
    assert all(place.startswith("conversation.turns.v1[") for place in lineage["turns"])
    assert all(place.startswith("memory.events.v1[") for place in lineage["decisions"])


def test_it_travels_in_time(cli: Cli) -> None:
    changes = cli("demo", "--json").json["diff"]["changes"]
    texts = {change["change"]: "" for change in changes}
    for change in changes:
        texts[change["change"]] += (change["after"] or change["before"])["text"]
    assert "Bergen" in texts["added"]
    assert "Leipzig" in texts["changed"]
    assert "removed" not in texts


def test_what_it_forgets_is_gone_from_everywhere(cli: Cli, home: Path) -> None:
    told = cli("demo", "--home", str(home), "--json").json
    forgotten = told["forgotten"]
    assert forgotten["gone"] is True
    assert forgotten["turns"] == ["s6:4"]
    assert cli("why", forgotten["memory_id"], "--json").json == {
        "memory_id": forgotten["memory_id"],
        "forgotten_at": forgotten["forgotten_at"],
    }
    for command in (
        ("search", "phone number", "--cube", CUBE),
        ("at", told["diff"]["b"], "search", "phone number", "--cube", CUBE),
        ("tail", "turns", "--from", "start"),
        ("tail", "--from", "start"),
    ):
        assert "555 01 234" not in cli(*command).out
    assert cli("rebuild", "--json").json["identical"] is True
    assert not any(b"555 01 234" in file.read_bytes() for file in home.rglob("*") if file.is_file())


def test_it_fits_80_columns_without_a_terminal_and_its_suggestions_work(cli: Cli, home: Path) -> None:
    shown = cli("demo", "--home", str(home))
    assert shown.code == 0
    lines = shown.out.splitlines()
    at = lines.index("Try next")
    assert max(map(len, lines[:at])) <= 80
    assert "\x1b" not in shown.out
    for verb in ("created", "reinforced", "revised", "rejected", "skipped", "expired", "gone", "identical"):
        assert verb in shown.out
    commands = [shlex.split(line) for line in lines[at + 1 :] if line.startswith(" mnemostream ")]
    assert len(commands) == 5
    assert "STILL THERE" not in shown.out
    for command in commands:
        called = cli(*command[1:])
        assert called.code == 0, called.err
        assert called.out


def test_a_fresh_home_each_time_unless_one_is_given(cli: Cli, home: Path) -> None:
    first, second = cli("demo", "--json").json, cli("demo", "--json").json
    assert first["home"] != second["home"] != str(home)
    assert first["decisions"] == second["decisions"]


def test_again_on_the_same_home_everything_is_known(cli: Cli, home: Path) -> None:
    cli("demo", "--home", str(home))
    again = cli("demo", "--home", str(home))
    assert again.code == 0
    assert "9 turns of an earlier run" in again.out
    assert "it was forgotten in an earlier run" in again.out
    assert cli("demo", "--home", str(home), "--json").json["forgotten"] is None
