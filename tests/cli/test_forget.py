"""`forget`: a memory, a turn, a cube; it asks on a terminal, and refuses where there is none."""

import io
import sys
from pathlib import Path

import pytest

from .conftest import Cli

ASK = ("search", "walnuts", "--cube", "mara", "--json")


@pytest.fixture
def walnuts(cli: Cli, talk: Path) -> str:
    """The id of the memory to be forgotten."""
    cli("publish", str(talk), "--cube", "mara")
    found = cli(*ASK).json
    assert "walnuts" in found[0]["text"]
    return str(found[0]["memory_id"])


def test_a_forgotten_memory_is_in_no_search_no_past_and_no_log(cli: Cli, walnuts: str, home: Path) -> None:
    cut = cli("replay", "--json").json["cut"]
    told = cli("forget", walnuts, "--yes", "--json")
    assert told.code == 0, told.err
    assert (told.json["memories"], sorted(told.json["turns"])) == ([walnuts], ["a:2", "b:2"])
    assert told.json["position"]["topic"] == "memory.events.v1"
    for command in (
        ASK,
        ("at", cut, *ASK),
        ("list", "--cube", "mara", "--json"),
        ("at", cut, "list", "--cube", "mara", "--json"),
        ("diff", "start", "end", "--json"),
        ("tail", "turns", "--from", "start", "--json"),
        ("tail", "candidates", "--from", "start", "--json"),
        ("tail", "events", "--from", "start", "--json"),
    ):
        called = cli(*command)
        assert called.code == 0, called.err
        assert "walnut" not in called.out, command
    assert all(b"walnut" not in file.read_bytes() for file in home.iterdir() if file.is_file())


def test_why_says_that_it_was_forgotten_and_when_and_nothing_else(cli: Cli, walnuts: str) -> None:
    cli("forget", walnuts, "--yes")
    told = cli("why", walnuts, "--json").json
    assert told.keys() == {"memory_id", "forgotten_at"}
    assert told["memory_id"] == walnuts
    assert told["forgotten_at"].endswith("Z")
    shown = cli("why", walnuts).out
    assert "was forgotten on" in shown
    assert "walnut" not in shown
    assert cli("get", walnuts).code == cli("history", walnuts).code == 5


def test_a_turn_goes_with_all_that_was_made_from_it(cli: Cli, walnuts: str) -> None:
    told = cli("forget", "--turn", "a:2", "--cube", "mara", "--yes", "--json").json
    assert told["turns"] == ["a:2"]
    assert walnuts in told["memories"]
    assert "walnuts" not in cli("tail", "turns", "--from", "0:3").out


def test_a_cube_goes_whole(cli: Cli, walnuts: str, talk: Path) -> None:
    cli("publish", str(talk), "--cube", "other")
    assert "forgotten: 3 memories and 5 turns" in cli("forget", "--cube", "mara", "--yes").out
    assert cli("list", "--cube", "mara", "--json").json == []
    assert len(cli("list", "--cube", "other", "--json").json) == 3


def test_without_a_terminal_it_wants_yes(cli: Cli, walnuts: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    called = cli("forget", walnuts)
    assert (called.code, called.out) == (2, "")
    assert called.err.startswith("error [usage]: ")
    assert "--yes" in called.err
    assert cli("get", walnuts).code == 0


@pytest.mark.parametrize(("answer", "code"), [("n", 130), ("y", 0)])
def test_on_a_terminal_it_asks(
    cli: Cli, walnuts: str, monkeypatch: pytest.MonkeyPatch, answer: str, code: int
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Terminal(f"{answer}\n"))
    called = cli("forget", walnuts, "--json")
    assert called.code == code
    assert "walnuts" in called.err.splitlines()[0]
    assert "Nothing brings it back [y/N]" in called.err
    assert cli("get", walnuts).code == (0 if code else 5)
    if code:
        assert called.out == ""
        assert "nothing was forgotten" in called.err
    else:
        assert called.json["memories"] == [walnuts]


@pytest.mark.parametrize(
    ("arguments", "code", "names"),
    [
        ((), 2, "MEMORY_ID"),
        (("m1", "--cube", "mara"), 2, "MEMORY_ID"),
        (("--turn", "a:1"), 2, "--cube"),
        (("nothing",), 5, "'nothing'"),
        (("--cube", "marra"), 5, "did you mean 'mara'?"),
        (("--turn", "z:9", "--cube", "mara"), 5, "'z:9'"),
    ],
)
def test_what_there_is_not_cannot_be_forgotten(
    cli: Cli, walnuts: str, arguments: tuple[str, ...], code: int, names: str
) -> None:
    called = cli("forget", *arguments, "--yes")
    assert (called.code, called.out) == (code, "")
    assert names in called.err
    assert cli("get", walnuts).code == 0


def test_a_second_time_it_was_forgotten_already(cli: Cli, walnuts: str) -> None:
    cli("forget", walnuts, "--yes")
    called = cli("forget", walnuts, "--yes")
    assert (called.code, "already" in called.err) == (5, True)
