"""`tail`: where it begins, what a line holds, and that following misses nothing."""

import json
import subprocess
import sys
from pathlib import Path

from .conftest import TURNS, Cli, write_turns


def test_the_last_ten_records_are_shown_where_no_beginning_is_given(cli: Cli, tmp_path: Path) -> None:
    turns = [{"turn_id": f"t{n}", "speaker": "Mara", "text": f"I bought {n} red apples."} for n in range(15)]
    cli("publish", str(write_turns(tmp_path / "many.jsonl", turns)))
    assert [line["offset"] for line in cli("tail", "turns", "--json").lines] == list(range(5, 15))
    assert len(cli("tail", "turns", "--from", "start", "--json").lines) == 15
    assert cli("tail", "turns", "--from", "end", "--json").lines == []


def test_a_cut_goes_on_right_behind_it(cli: Cli, tmp_path: Path) -> None:
    cli("publish", str(write_turns(tmp_path / "1.jsonl", TURNS[:2])))
    cut = cli("replay", "--json").json["cut"]
    cli("publish", str(write_turns(tmp_path / "2.jsonl", TURNS)))
    everything, later = (
        cli("tail", "--from", "start", "--json").lines,
        cli("tail", "--from", cut, "--json").lines,
    )
    assert len(everything) == 4
    assert later == everything[2:]


def test_lines_name_the_event_its_position_and_its_cube(cli: Cli, talk: Path) -> None:
    cli("publish", str(talk), "--cube", "mara")
    cli("publish", str(talk), "--cube", "other")
    lines = cli("tail", "memory.events.v1", "--from", "start", "--cube", "mara", "--json").lines
    assert [line["event"]["type"] for line in lines] == [
        "MemoryCreated",
        "MemoryCreated",
        "MemoryRevised",
        "MemoryReinforced",
    ]
    assert {line["event"]["scope"]["cube"] for line in lines} == {"mara"}
    assert {line["topic"] for line in lines} == {"memory.events.v1"}
    assert all(line["key"] == "default/mara" and line["recorded_at"].endswith("Z") for line in lines)
    shown = cli("tail", "--from", "start", "--cube", "mara").out.splitlines()
    assert len(shown) == 4
    assert "revised" in shown[2]
    assert "Malmö" in shown[2]
    assert "walnuts" in shown[3]  # a reinforcement carries no text: it is that of its memory


def test_a_record_stands_on_one_line_where_there_is_no_terminal(cli: Cli, tmp_path: Path) -> None:
    long = "I walked " + "on and on, " * 20 + "to Ghent."
    cli(
        "publish", str(write_turns(tmp_path / "t.jsonl", [{"turn_id": "1", "speaker": "Mara", "text": long}]))
    )
    (line,) = cli("tail", "turns").out.splitlines()
    assert long in line


def test_each_topic_has_a_short_name_and_skips_tell_why(cli: Cli, talk: Path) -> None:
    cli("publish", str(talk))
    assert "a:3: thanks" in cli("tail", "candidates", "--from", "start").out
    assert cli("tail", "conversation.turns.v1", "--json").lines == cli("tail", "turns", "--json").lines


def test_following_shows_what_another_process_publishes(cli: Cli, talk: Path, home: Path) -> None:
    cli("status")
    command = [
        sys.executable,
        "-m",
        "mnemostream.streams.cli",
        "tail",
        "--follow",
        "--timeout",
        "20",
        "--json",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as following:
        assert following.stdout is not None
        cli("publish", str(talk))
        lines = [json.loads(following.stdout.readline()) for _ in range(4)]
        following.terminate()
    assert [line["offset"] for line in lines] == [0, 1, 2, 3]


def test_following_ends_after_its_time(cli: Cli, talk: Path) -> None:
    cli("publish", str(talk))
    assert len(cli("tail", "--follow", "--timeout", "0.1", "--json").lines) == 4


def test_a_dead_letter_topic_shows_why_each_was_not_taken(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "bad.jsonl").write_bytes(b'{"text": 5}\n')
    cli("publish", str(tmp_path / "bad.jsonl"))
    (letter,) = cli("tail", "conversation.turns.v1.dlq", "--json").lines
    assert letter["event"] is None
    assert letter["error"] == cli("dlq", "list", "--json").json[0]["reason"]
    assert letter["error"] in cli("tail", "conversation.turns.v1.dlq").out


def test_offsets_as_rpk_writes_them(cli: Cli, talk: Path) -> None:
    cli("publish", str(talk), "--cube", "mara")

    def offsets(*given: str) -> list[int]:
        called = cli("tail", "turns", *given, "--json")
        assert called.code == 0, called.err
        return [line["offset"] for line in called.lines]

    assert offsets("--offset", "3") == [3, 4]
    assert offsets("-o", "-2") == [3, 4]
    assert offsets("--from", "+4") == [4]
    assert offsets("--from", "1:3") == [1, 2]
    assert offsets("--from", ":2") == [0, 1]
    assert offsets("--from", "@-1h") == [0, 1, 2, 3, 4]
    assert offsets("--from", "@:-1h") == []
    first = cli("tail", "turns", "--from", "0:1", "--json").lines[0]
    assert offsets("--from", f"@{first['recorded_at']}") == [0, 1, 2, 3, 4]
    assert offsets("--from", f"{first['topic']}[{first['partition']}]@3") == [3, 4]


def test_a_range_ends_and_cannot_be_followed(cli: Cli) -> None:
    called = cli("tail", "--from", "1:3", "--follow")
    assert (called.code, "leave out --follow" in called.err) == (4, True)


def test_a_name_that_is_almost_a_topic(cli: Cli) -> None:
    assert "did you mean 'events'?" in cli("tail", "event").err
