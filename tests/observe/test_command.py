"""The command `metrics`."""

import json
import os
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from mnemostream.streams.cli import main
from mnemostream.streams.client import Memory
from tests.recovery.story import story


@pytest.fixture
def home(tmp_path: Path) -> str:
    with Memory(tmp_path) as memory:
        memory.publish(story(1))
    return str(tmp_path)


def test_metrics_prints_text_and_json(home: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["metrics", "--home", home]) == 0
    text = capfd.readouterr().out
    assert "# TYPE mnemostream_turns_published_total counter\nmnemostream_turns_published_total 3.0\n" in text
    assert main(["metrics", "--home", home, "--json"]) == 0
    found = {family["name"]: family for family in json.loads(capfd.readouterr().out)}
    assert found["mnemostream_turns_published_total"]["samples"][0]["value"] == 3


def test_an_address_that_is_none_is_bad_input(home: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["metrics", "--home", home, "--serve", "nowhere"]) == 4
    assert "error [bad-input]: --serve 'nowhere': wanted [HOST:]PORT" in capfd.readouterr().err


@pytest.fixture
def interruptible() -> Iterator[None]:
    """What a test starts can be interrupted, even where this runs as a shell's background job, which cannot."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_metrics_are_served_until_interrupted(home: str) -> None:
    command = [
        sys.executable,
        "-m",
        "mnemostream.streams.cli",
        "metrics",
        "--home",
        home,
        "--serve",
        "0",
        "--json",
    ]
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        where = json.loads(process.stdout.readline())["serving"]
        with urllib.request.urlopen(where, timeout=60) as response:  # interrupted while it answers
            assert b"mnemostream_turns_published_total 3.0" in response.read()
        process.send_signal(signal.SIGINT)
        try:
            assert process.wait(timeout=60) == 130
        finally:
            process.kill()
