"""The main job on real conversations: LoCoMo's development half, where it is there (it may not be shipped)."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mnemostream.schemas.topics import CANDIDATES, TURNS
from mnemostream.streams.client import Memory

ROOT = Path(__file__).parent.parent.parent
DATA = ROOT.parent / "shared" / "data" / "locomo" / "dev.json"
pytestmark = pytest.mark.skipif(not DATA.is_file(), reason="LoCoMo's file may not be shipped")


def command(home: Path, *words: str, **environment: str) -> dict:
    """What a command of a process of its own prints with --json."""
    done = subprocess.run(
        [sys.executable, "-m", "mnemostream.streams.cli", *words, "--json"],
        env={**os.environ, "MNEMOSTREAM_HOME": str(home), **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("locomo") / "home"
    report = command(home, "publish", str(DATA))
    assert (report["turns"], report["duplicates"], report["rejected"]) == (2960, 0, 0)
    return home


def test_every_turn_is_accounted_for(home: Path) -> None:
    status = command(home, "status")
    assert status["turns"] == 2960 == status["turns_extracted"] + status["turns_skipped"]
    assert status["dead_letters"] == 0 and status["lag"] == 0
    assert sum(status["skipped_by_reason"].values()) == status["turns_skipped"]
    with Memory(home, process=False) as memory:
        outcomes: dict[tuple[str, str], int] = {}
        for item in memory.tail(CANDIDATES, from_="start", follow=False):
            assert item.event is not None
            payload = item.event.payload
            found = len(getattr(payload, "candidates", ()))
            assert found > 0 or payload.reason
            outcomes[item.event.scope.cube, payload.turn_id] = found
        turns = {
            (item.event.scope.cube, item.event.payload.turn_id)
            for item in memory.tail(TURNS, from_="start", follow=False)
            if item.event is not None
        }
        assert turns == outcomes.keys() and len(turns) == 2960
        assert sum(outcomes.values()) == status["candidates"]
        memories = [memory for _, memory in memory.node.fold.memories()]
        assert len(memories) == status["memories"]
        assert all(memory.state.sources for memory in memories)


def test_publishing_it_again_adds_nothing(home: Path) -> None:
    before = command(home, "status")
    report = command(home, "publish", str(DATA))
    assert (report["turns"], report["duplicates"], report["rejected"]) == (0, 2960, 0)
    assert command(home, "status") == before


def test_a_rebuild_and_a_replay_are_identical(home: Path) -> None:
    live = command(home, "status")["state_hash"]
    assert command(home, "replay")["state_hash"] == live
    report = command(home, "rebuild")
    assert report["identical"] is True and report["before"] == report["after"] == live


@pytest.mark.parametrize(("seed", "batch", "threads"), [("0", "64", "1"), ("4711", "1000", "2")])
def test_another_run_with_other_settings_gives_the_same_state(
    home: Path, tmp_path: Path, seed: str, batch: str, threads: str
) -> None:
    settings = {"PYTHONHASHSEED": seed, "MNEMOSTREAM_BATCH": batch, "OPENBLAS_NUM_THREADS": threads}
    command(tmp_path / "home", "publish", str(DATA), **settings)
    assert command(tmp_path / "home", "status")["state_hash"] == command(home, "status")["state_hash"]


def test_a_search_names_its_sources(home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mnemostream.streams.cli", "search", "When did Caroline go to the support group?",
         "--cube", "conv-26", "--top-k", "5", "--json"],
        env={**os.environ, "MNEMOSTREAM_HOME": str(home)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    answers = json.loads(done.stdout)
    assert len(answers) == 5
    assert {"memory_id", "text", "score", "sources"} <= answers[0].keys()
    assert any("D1:3" in answer["sources"] and "7 May 2023" in answer["text"] for answer in answers)
