"""Progress: a bar on stderr where that is a terminal, and nothing anywhere else."""

import io
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from mnemostream.streams.cli.progress import bar

from .conftest import Cli


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_gets_a_bar_with_what_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setenv("TERM", "xterm")
    with bar() as shown_by:
        counted = shown_by.task("exporting")
        known = shown_by.task("deciding", 10)
        counted(12345)
        known(7)
    assert "exporting" in sys.stderr.getvalue()
    assert "12,345" in sys.stderr.getvalue()
    assert "deciding" in sys.stderr.getvalue()


@pytest.mark.parametrize(("stream", "quiet"), [(io.StringIO, False), (Terminal, True)])
def test_no_terminal_or_no_wish_no_bar(
    monkeypatch: pytest.MonkeyPatch, stream: type[io.StringIO], quiet: bool
) -> None:
    monkeypatch.setattr(sys, "stderr", stream())
    with bar(quiet=quiet) as shown_by:
        shown_by.task("exporting", 10)(5)
    assert sys.stderr.getvalue() == ""


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("publish", "publishing"),
        ("rebuild", "rebuilding"),
        ("replay", "replaying"),
        ("reprocess", "reprocessing"),
        ("export", "exporting"),
        ("import", "importing"),
    ],
)
def test_long_work_shows_one_and_stdout_stays_clean(
    cli: Cli, talk: Path, tmp_path: Path, command: str, told: str
) -> None:
    cli("publish", str(talk))
    cli("export", str(tmp_path / "all.avro"))
    files = {"publish": talk, "export": tmp_path / "again.avro", "import": tmp_path / "all.avro"}
    control, terminal = pty.openpty()
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mnemostream.streams.cli",
            command,
            *map(str, filter(None, [files.get(command)])),
        ],
        stdout=subprocess.PIPE,
        stderr=terminal,
        env={**os.environ, "TERM": "xterm", "NO_COLOR": "1"},
        check=True,
    )
    os.close(terminal)
    shown = os.read(control, 1 << 16).decode()
    os.close(control)
    assert told in shown
    assert b"\x1b" not in done.stdout
    assert done.stdout.strip()


def test_what_reprocessing_would_change_is_only_told(cli: Cli, talk: Path) -> None:
    cli("publish", str(talk), "--cube", "mara")
    before = cli("status", "--json").json["state_hash"]
    told = cli("reprocess", "--json").json
    assert (told["cubes"], told["turns"], told["switched"]) == (1, 5, False)
    assert told["memories_before"] == told["memories_after"] == told["same"]
    assert (told["added"], told["removed"]) == ([], [])
    assert cli("status", "--json").json["state_hash"] == before
    assert "nothing is changed" in cli("reprocess").out


def test_reprocessing_switches_when_it_is_told_to(cli: Cli, talk: Path) -> None:
    cli("publish", str(talk), "--cube", "mara")
    assert cli("reprocess", "--cube", "mara", "--switch", "--json").json["switched"] is True
    assert "walnuts" in cli("search", "walnuts", "--cube", "mara", "--json").json[0]["text"]
    assert "in force" in cli("reprocess", "--switch").out
    assert cli("reprocess", "--cube", "nobody").code == 5
