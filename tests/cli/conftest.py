"""The command line called in this process: `cli("search", "x")` gives exit code, stdout and stderr."""

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from mnemostream.streams.cli import main

SAID = (
    ("a:1", "2024-03-01T09:00:00Z", "I live in Ghent."),
    ("a:2", "2024-03-01T09:01:00Z", "I'm allergic to walnuts."),
    ("a:3", "2024-03-01T09:02:00Z", "Thanks!"),
    ("b:1", "2024-08-01T09:00:00Z", "I live in Malmö now."),
    ("b:2", "2024-08-01T09:01:00Z", "I'm allergic to walnuts."),
)
TURNS = [
    {"turn_id": turn_id, "session_id": turn_id[0], "speaker": "Mara", "text": text, "time": time}
    for turn_id, time, text in SAID
]


class Called(NamedTuple):
    """What a command left."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


Cli = Callable[..., Called]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of its own, by the setting that commands read."""
    monkeypatch.setenv("MNEMOSTREAM_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MNEMOSTREAM_TENANT_KEY", "ab" * 32)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))  # where the demo makes homes
    return tmp_path / "home"


@pytest.fixture
def cli(home: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> Cli:
    """Call one command."""

    def call(*arguments: str) -> Called:
        capfdbinary.readouterr()
        code = main(arguments)
        out, err = capfdbinary.readouterr()
        return Called(code, out.decode("utf-8"), err.decode("utf-8"))

    return call


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    """A small conversation: a fact that changes, one that repeats, one turn of thanks."""
    return write_turns(tmp_path / "talk.jsonl", TURNS)


def write_turns(path: Path, turns: list[dict[str, Any]]) -> Path:
    """`turns` as our own JSONL."""
    path.write_bytes(b"".join(json.dumps(turn, ensure_ascii=False).encode() + b"\n" for turn in turns))
    return path
