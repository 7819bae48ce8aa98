"""What each command prints and answers with, on a small conversation."""

import base64
import io
import json
import sys
from pathlib import Path

import pytest

from mnemostream.streams.client import Memory

from .conftest import TURNS, Cli, write_turns


def test_publish_counts_turns_and_knows_them_again(cli: Cli, talk: Path, tmp_path: Path) -> None:
    first = cli("publish", str(talk), "--cube", "mara", "--json")
    assert first.code == 0
    position = first.json["position"]
    assert first.json == {
        "turns": 5,
        "duplicates": 0,
        "rejected": 0,
        "cubes": ["mara"],
        "position": position,
        "refusals": [],
    }
    assert position.startswith("c1.e")
    longer = write_turns(
        tmp_path / "longer.jsonl", [*TURNS, {"turn_id": "b:3", "speaker": "Mara", "text": "I sold my bike."}]
    )
    again = cli("publish", str(longer), "--cube", "mara", "--json").json
    assert (again["turns"], again["duplicates"], again["rejected"]) == (1, 5, 0)


def test_publish_reads_bytes_from_stdin(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Zoë: Ich wohne in Zürich.\nOle: I like 🍵 tea.\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode()), encoding="ascii"))
    assert cli("publish", "-", "--cube", "z", "--start", "2024-01-01T00:00:00Z", "--json").json["turns"] == 2
    texts = [line["event"]["payload"]["content"]["text"] for line in cli("tail", "turns", "--json").lines]
    assert texts == ["Ich wohne in Zürich.", "I like 🍵 tea."]


def test_start_sets_the_times_of_turns_without_one(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "talk.txt"
    file.write_text("Ann: I like tea.\n", encoding="utf-8")
    cli("publish", str(file), "--start", "2023-05-06T07:08:09+02:00")
    (turn,) = cli("tail", "turns", "--from", "start", "--json").lines
    assert turn["event"]["occurred_at"] == "2023-05-06T05:08:09Z"
    assert turn["event"]["payload"]["time_assumed"] is False


def test_rejected_records_are_listed_the_rest_goes_on_and_the_exit_code_is_3(
    cli: Cli, tmp_path: Path
) -> None:
    bad, worse = b'{"text": 5}\n', b"\xff{not json\n"
    file = tmp_path / "mixed.jsonl"
    file.write_bytes(bad + json.dumps(TURNS[0]).encode() + b"\n" + worse)
    called = cli("publish", str(file), "--json")
    assert called.code == 3
    assert (called.json["turns"], called.json["rejected"]) == (1, 2)
    assert [refusal["place"].rsplit("/")[-1] for refusal in called.json["refusals"]] == [
        "mixed.jsonl line 1",
        "mixed.jsonl line 3",
    ]
    assert all(refusal["reason"] for refusal in called.json["refusals"])

    letters = cli("dlq", "list", "--json", "--raw").json
    assert [base64.b64decode(letter["raw_base64"]) for letter in letters] == [bad, worse]
    assert "raw_base64" not in cli("dlq", "list", "--json").json[0]
    shown = cli("dlq", "list").out
    assert "mixed.jsonl line 3" in shown
    assert letters[1]["reason"] in shown


def test_status_accounts_for_every_turn(cli: Cli, talk: Path) -> None:
    cli("publish", str(talk), "--cube", "mara")
    status = cli("status", "--json").json
    assert (status["turns"], status["turns_extracted"], status["turns_skipped"]) == (5, 4, 1)
    assert status["turns_skipped"] == sum(status["skipped_by_reason"].values())
    assert (status["candidates"], status["memories"], status["dead_letters"], status["lag"]) == (4, 3, 0, 0)
    assert len(bytes.fromhex(status["state_hash"])) == 32
    shown = cli("status").out
    assert status["state_hash"] in shown
    assert "1 superseded" in shown


def test_search_answers_best_first_with_its_sources(cli: Cli, talk: Path) -> None:
    cli("publish", str(talk), "--cube", "mara")
    found = cli("search", "What is Mara allergic to?", "--cube", "mara", "--top-k", "2", "--json").json
    assert len(found) == 2
    assert "walnuts" in found[0]["text"]
    assert found[0]["sources"] == ["a:2", "b:2"]
    assert found[0]["score"] >= found[1]["score"]
    assert {"memory_id", "text", "score", "sources"} <= found[0].keys()
    assert "terms" not in found[0]


def test_explain_shows_what_the_score_is_made_of(cli: Cli, talk: Path) -> None:
    cli("publish", str(talk), "--cube", "mara")
    told = cli("search", "Malmö", "--cube", "mara", "--explain", "--top-k", "1", "--json").json
    assert told["answered"] and 0.3 < told["support"] <= 1.0
    assert told["missed"][0]["reason"] == "top_k"
    for item in [*told["answers"], *told["missed"]]:
        assert sum(item["terms"].values()) == pytest.approx(item["score"], abs=1e-5)
    assert " = words" in cli("search", "Malmö", "--cube", "mara", "--explain").out


def test_search_in_a_cube_that_is_not_there_names_those_that_are(cli: Cli, talk: Path) -> None:
    cli("publish", str(talk), "--cube", "mara")
    called = cli("search", "x", "--cube", "maria")
    assert called.code == 0
    assert "did you mean 'mara'?" in called.out
    assert cli("search", "x", "--cube", "maria", "--json").json == []
    assert "did you mean 'mara'?" in cli("list", "--cube", "maria").out


def superseded(cli: Cli) -> str:
    """The id of the memory that is no longer so."""
    (old,) = cli("list", "--cube", "mara", "--status", "superseded", "--json").json
    return str(old["memory_id"])


def test_get_shows_a_memory(cli: Cli, talk: Path) -> None:
    cli("publish", str(talk), "--cube", "mara")
    memory_id = superseded(cli)
    memory = cli("get", memory_id, "--json").json
    assert "Ghent" in memory["text"]
    assert memory["valid_to"] == "2024-08-01T09:00:00Z"
    assert memory["superseded_by"]
    assert "data" not in memory["embedding"]
    shown = cli("get", memory_id).out
    assert "superseded" in shown
    assert "2024-08-01 09:00 UTC" in shown


def test_why_shows_where_a_memory_comes_from(cli: Cli, talk: Path) -> None:
    cli("publish", str(talk), "--cube", "mara")
    memory_id = superseded(cli)
    told = cli("why", memory_id, "--json").json
    assert (told["memory_id"], told["forgotten_at"]) == (memory_id, None)
    assert "Ghent" in told["memory"]["text"]
    assert [turn["event"]["payload"]["content"]["text"] for turn in told["turns"]] == ["I live in Ghent."]
    assert [decision["event"]["type"] for decision in told["decisions"]] == ["MemoryCreated", "MemoryRevised"]
    first, second = told["versions"]
    assert (first["status"], second["status"]) == ("active", "superseded")
    assert first["until"] == second["since"]
    assert second["until"] is None
    shown = cli("why", memory_id).out
    assert "conversation.turns.v1[" in shown
    assert len(shown.splitlines()) == 7  # a value stands on one line where there is no terminal
    assert "memory.events.v1[" in shown


def test_history_tells_what_a_memory_said(cli: Cli, talk: Path) -> None:
    cli("publish", str(talk), "--cube", "mara")
    told = cli("history", superseded(cli), "--json").json
    assert [entry["event"] for entry in told] == ["ADD", "UPDATE"]
    assert "Ghent" in told[0]["new_memory"]
    first, second = cli("history", superseded(cli)).out.splitlines()
    assert ("ADD" in first, "UPDATE    superseded: " in second) == (True, True)


def test_list_shows_all_memories_and_those_that_pass_a_filter(cli: Cli, talk: Path) -> None:
    cli("publish", str(talk), "--cube", "mara")

    def ids(*options: str) -> list[str]:
        called = cli("list", "--cube", "mara", *options, "--json")
        assert called.code == 0, called.err
        assert {memory["cube"] for memory in called.json} <= {"mara"}
        return [memory["memory_id"] for memory in called.json]

    everything = ids()
    assert len(everything) == 3
    assert ids("--limit", "2") == everything[:2]
    assert ids("--status", "superseded") == [superseded(cli)]
    assert ids("--status", "superseded", "--status", "active") == everything
    assert ids("--session", "b") != everything
    assert ids("--kind", "plan") == ids("--tag", "x") == ids("--agent", "x") == ids("--metadata", "a=1") == []
    shown = cli("list", "--cube", "mara").out
    assert all(memory_id in shown for memory_id in everything)
    assert "3 memories in cube 'mara'" in shown


def test_search_takes_filters(cli: Cli, talk: Path) -> None:
    cli("publish", str(talk), "--cube", "mara")
    found = cli("search", "Mara", "--cube", "mara", "--filter", "status=superseded", "--json").json
    assert [item["memory_id"] for item in found] == [superseded(cli)]


def test_what_was_published_is_found_at_least_from_its_position_on(cli: Cli, talk: Path) -> None:
    position = cli("publish", str(talk), "--cube", "mara", "--no-wait", "--json").json["position"]
    wait = ("--at-least", position, "--timeout", "0.1")
    late = cli("search", "walnuts", "--cube", "mara", *wait)
    assert (late.code, late.err.startswith("error [timeout]: ")) == (6, True)
    position = cli("publish", str(talk), "--cube", "mara", "--json").json["position"]
    assert "walnuts" in cli("search", "walnuts", "--cube", "mara", *wait, "--json").json[0]["text"]
    assert cli("get", superseded(cli), "--at-least", position).code == 0


def test_replay_folds_to_the_stored_state_and_to_that_of_an_earlier_cut(cli: Cli, tmp_path: Path) -> None:
    cli("publish", str(write_turns(tmp_path / "1.jsonl", TURNS[:2])))
    earlier = cli("replay", "--json").json
    assert earlier["identical"] is True
    cli("publish", str(write_turns(tmp_path / "2.jsonl", TURNS)))
    now = cli("replay", "--json").json
    assert now["identical"] is True
    assert now["state_hash"] == cli("status", "--json").json["state_hash"] != earlier["state_hash"]
    then = cli("replay", "--to", earlier["cut"], "--json").json
    assert (then["state_hash"], then["identical"]) == (earlier["state_hash"], None)
    assert "identical" in cli("replay").out


def test_rebuild_tells_whether_the_stored_state_was_what_the_log_says(
    cli: Cli, talk: Path, home: Path
) -> None:
    cli("publish", str(talk), "--cube", "mara")
    good = cli("rebuild", "--json").json
    assert good["identical"] is True
    assert good["before"] == good["after"]
    with Memory(home, process=False) as memory:  # lose what one memory came from
        table = next(
            name
            for (name,) in memory.node.store.rows(
                "SELECT name FROM sqlite_master WHERE name GLOB 'memory_[0-9]*' AND type = 'table'"
            )
        )
        victim = memory.node.store.rows(f"SELECT rowid FROM {table} LIMIT 1")[0][0]
        memory.node.store.write(
            lambda: memory.node.store.con.execute(f"DELETE FROM {table} WHERE rowid = ?", (victim,))
        )
    called = cli("rebuild", "--json")
    assert called.code == 0
    assert called.json["identical"] is False
    assert called.json["after"] == good["after"]
    assert "identical  yes" in cli("rebuild").out


def test_home_may_stand_before_or_behind_the_command(cli: Cli, talk: Path, tmp_path: Path) -> None:
    other = str(tmp_path / "other")
    cli("--home", other, "publish", str(talk))
    assert cli("status", "--home", other, "--json").json["turns"] == 5
    assert cli("status", "--json").json["turns"] == 0


def test_without_waiting_turns_are_durable_and_the_next_publish_goes_on_with_them(
    cli: Cli, talk: Path
) -> None:
    assert cli("publish", str(talk), "--no-wait", "--json").json["turns"] == 5
    waiting = cli("status", "--json").json
    assert (waiting["turns"], waiting["memories"]) == (5, 0)
    assert waiting["lag"] > 0
    assert cli("publish", str(talk), "--json").json["duplicates"] == 5
    assert cli("status", "--json").json["lag"] == 0


def test_bench_locomo_writes_a_run_of_every_question(cli: Cli, tmp_path: Path) -> None:
    turns = [
        {"speaker": "Mara", "dia_id": "D1:1", "text": "I bought a red kayak yesterday."},
        {"speaker": "Ole", "dia_id": "D1:2", "text": "I prefer mountains and my old tent."},
    ]
    sample = {
        "sample_id": "conv-x",
        "conversation": {
            "speaker_a": "Mara",
            "speaker_b": "Ole",
            "session_1": turns,
            "session_1_date_time": "1:56 pm on 8 May, 2023",
        },
        "qa": [
            {"question": "What did Mara buy?", "answer": "a kayak", "evidence": ["D1:1"], "category": 4},
            {"question": "What does Ole prefer?"},
        ],
    }
    data, out = tmp_path / "data.json", tmp_path / "run.jsonl"
    data.write_text(json.dumps([sample]), encoding="utf-8")
    report = cli("bench", "locomo", "--data", str(data), "--run", str(out), "--json").json
    assert (report["turns"], report["questions"]) == (2, 2)
    run = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [line["qid"] for line in run] == ["conv-x:0", "conv-x:1"]
    assert run[0]["ranked"][0]["ids"] == ["D1:1"]
    assert "kayak" in run[0]["ranked"][0]["text"]
    assert report["figures"]["single-hop"]["R|250"] == 1.0 and len(report["rows"]) == 1
    kept, options = tmp_path / "kept.json", ("--data", str(data), "--run", str(out))
    assert "single-hop" in cli("bench", "locomo", *options, "--report", str(kept)).out
    assert "nothing changed" in cli("bench", "locomo", *options, "--against", str(kept)).out
    told = cli("bench", "locomo", *options, "--against", str(kept), "--json").json
    assert {one["difference"] for one in told["differences"]} == {0.0}


def test_bench_latency_times_searches_and_turns(cli: Cli, tmp_path: Path) -> None:
    size = ("--turns", "60", "--cubes", "3", "--calls", "20")
    kept = tmp_path / "kept.json"
    report = cli("bench", "latency", *size, "--report", str(kept), "--json").json
    assert [row["group"] for row in report["rows"]] == ["search"] * 20 + ["add"] * 2
    assert 0 < report["percentiles"]["search"]["p50"] <= report["percentiles"]["search"]["p95"]
    assert report["memories"] > 30
    assert "before" in cli("bench", "latency", *size, "--against", str(kept)).out


@pytest.mark.parametrize(
    ("option", "place", "wanted"),
    [("--report", "absent/x.json", "folder that exists"), ("--against", "absent.json", "cannot be read")],
)
def test_a_benchmark_looks_at_its_files_before_it_begins(
    cli: Cli, tmp_path: Path, option: str, place: str, wanted: str
) -> None:
    result = cli("bench", "latency", "--turns", "10000000", option, str(tmp_path / place))
    assert result.code == 4 and wanted in result.err


def test_entities_are_listed_with_their_other_names(cli: Cli, tmp_path: Path) -> None:
    talk = tmp_path / "mia.jsonl"
    talk.write_text('{"speaker": "Ann", "text": "My sister Mia moved to Oslo.", "turn_id": "1"}\n', "utf-8")
    cli("publish", str(talk), "--cube", "ann")
    told = cli("entities", "ann", "--json").json
    assert {"name", "aliases", "count", "memory_ids"} == told[0].keys()
    assert ["Ann's sister"] in [one["aliases"] for one in told]
    assert "Mia (also Ann's sister)" in cli("entities", "ann").out
    assert cli("at", "end", "entities", "ann", "--json").json == told
    assert len(cli("entities", "ann", "--limit", "1", "--json").json) == 1
    assert "did you mean 'ann'?" in cli("entities", "anna").out
    assert cli("search", "Where?", "--cube", "ann", "--filter", "entity=mia", "--json").json


def test_a_search_says_that_nothing_answers(cli: Cli, talk: Path) -> None:
    cli("publish", str(talk), "--cube", "mara")
    shown = cli(
        "search", "What is the capital of Mongolia?", "--cube", "mara", "--explain", "--top-k", "1"
    ).out
    assert "nothing here answers this (support 0." in shown
    assert "what just fell out:" in shown
    assert "below the last answer" in shown
    assert "nothing here" not in cli("search", "What is Mara allergic to?", "--cube", "mara").out
