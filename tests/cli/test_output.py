"""What comes out: plain JSON in UTF-8 whatever the locale, text that steers no terminal, quick help."""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from .conftest import Cli, write_turns

WITHOUT_HOME = (
    "bench dedupe",
    "bench latency",
    "bench locomo",
    "schemas",
    "schemas show",
    "up",
    "down",
)  # a fresh one each time; none
RUN = [sys.executable, "-m", "mnemostream.streams.cli"]
HEAVY = (
    "numpy",
    "apsw",
    "fastavro",
    "wordllama",
    "cryptography",
    "tokenizers",
    "torch",
    "mnemostream.streams.client",
    "openai",
    "httpx2",
)


def run(*arguments: str | bytes, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*RUN, *arguments], capture_output=True, check=False, env={**os.environ, **environment}
    )


@pytest.fixture
def published(cli: Cli, tmp_path: Path) -> str:
    text = (
        "Ich wohne in Zürich und trinke 🍵 mit Søren, jeden Tag, bei Regen und bei Sonne, am großen Fenster."
    )
    cli("publish", str(write_turns(tmp_path / "t.jsonl", [{"turn_id": "1", "speaker": "Zoë", "text": text}])))
    return text


def test_json_is_utf8_unwrapped_and_plain_whatever_terminal_and_locale(published: str) -> None:
    called = run(
        "search",
        "Zürich",
        "--json",
        LC_ALL="C",
        PYTHONUTF8="0",
        PYTHONIOENCODING="ascii",
        COLUMNS="20",
        FORCE_COLOR="1",
    )
    assert called.returncode == 0
    assert published in json.loads(called.stdout.decode("utf-8"))[0]["text"]
    assert published.encode() in called.stdout
    assert b"\x1b" not in called.stdout


def test_text_never_fails_where_the_encoding_cannot_hold_it(published: str) -> None:
    called = run("search", "Zürich", LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert called.returncode == 0
    assert b"Ich wohne in Z?rich" in called.stdout
    assert called.stderr == b""


def test_text_without_a_terminal_has_one_line_a_field_and_no_colours(published: str) -> None:
    out = run("search", "Zürich", NO_COLOR="", COLUMNS="30").stdout.decode()
    assert published in out
    assert "\x1b" not in out


def test_control_characters_of_a_text_do_not_reach_the_terminal(cli: Cli, tmp_path: Path) -> None:
    turn = {
        "turn_id": "1",
        "speaker": "Eve\x1b[31m",
        "text": "I live in \x1b]0;owned\x07 Oslo [bold]since May[/bold].\u202e",
    }
    cli("publish", str(write_turns(tmp_path / "t.jsonl", [turn])), "--cube", "eve\x1b[2J")
    memory_id = cli("search", "Oslo", "--cube", "eve\x1b[2J", "--json").json[0]["memory_id"]
    for command in (
        ("search", "Oslo", "--cube", "eve\x1b[2J"),
        ("tail",),
        ("tail", "turns"),
        ("get", memory_id),
        ("why", memory_id),
        ("history", memory_id),
        ("list", "--cube", "eve\x1b[2J"),
        ("diff", "start"),
        ("search", "x"),
    ):
        out = cli(*command).out
        assert "\x1b" not in out
        assert "\u202e" not in out
    assert "[bold]since May[/bold]" in cli("search", "Oslo", "--cube", "eve\x1b[2J").out


def test_a_file_name_that_is_no_utf8_is_taken_as_it_is(home: Path, tmp_path: Path) -> None:
    file = os.fsencode(tmp_path) + b"/\xff.jsonl"
    try:
        Path(os.fsdecode(file)).write_bytes(b'{"speaker": "Ann", "text": "I like tea."}\n{"text": 5}\n')
    except OSError:
        pytest.skip("this file system takes no such name")
    called = run("publish", file, "--json")
    assert called.returncode == 3, called.stderr
    report = json.loads(called.stdout.decode("utf-8"))
    assert report["turns"] == 1
    assert "line 2" in report["refusals"][0]["place"]


def test_the_reader_of_a_pipe_may_leave(published: str) -> None:
    reading = subprocess.Popen(
        [*RUN, "tail", "turns", "--from", "start", "--follow", "--timeout", "5"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert reading.stdout is not None
    reading.stdout.close()
    _, err = reading.communicate(timeout=30)
    assert err == b""
    assert reading.returncode == 0


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["search", "--help"]])
def test_help_and_version_load_nothing_heavy(arguments: list[str]) -> None:
    code = (
        f"import sys; from mnemostream.streams.cli import main; main({arguments!r}); "
        f"print('loaded', *[name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1].strip() == "loaded"


def test_help_is_quick() -> None:
    """0.4 s of processor time at most: the wall clock of a busy machine says nothing."""

    def seconds() -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        assert run("--help").returncode == 0
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    assert min(seconds() for _ in range(3)) < 0.4


def test_version(cli: Cli) -> None:
    import mnemostream

    assert cli("--version").out == f"mnemostream {mnemostream.__version__}\n"


def test_every_command_takes_json_and_home() -> None:
    for name, command in commands():
        options = {option for parameter in command.params for option in parameter.opts}
        assert "--json" in options, name
        assert "--home" in options or name in WITHOUT_HOME, name


def commands() -> list[tuple[str, Any]]:
    """All commands by their full name."""
    from typer.main import get_command

    from mnemostream.streams.cli.app import app

    def below(group: Any, path: str) -> list[tuple[str, Any]]:
        found = []
        for name, command in group.commands.items():
            full = f"{path} {name}".strip()
            group_too = not hasattr(command, "commands") or command.invoke_without_command
            found += [(full, command)] if group_too else []
            found += below(command, full) if hasattr(command, "commands") else []
        return found

    return below(get_command(app), "")
