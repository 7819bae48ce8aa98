"""`adapters`, `promote`, `retire`, and what `forget` tells of sets and adapters that held what it forgot."""

import subprocess
import sys
from pathlib import Path

import pytest

from mnemostream import Memory
from mnemostream.schemas.events import AdapterEvaluated
from mnemostream.streams import entering
from tests.contracts.artefacts import adapter, training_set

from .conftest import Cli


@pytest.fixture
def walnuts(cli: Cli, talk: Path) -> str:
    """The id of the memory to be forgotten."""
    cli("publish", str(talk), "--cube", "mara")
    return str(cli("search", "walnuts", "--cube", "mara", "--json").json[0]["memory_id"])


@pytest.fixture
def folder(home: Path, walnuts: str, tmp_path: Path) -> Path:
    """An adapter that knows of walnuts, evaluated, in the log of the home."""
    with Memory(home, process=False) as memory:
        entering.enter_set(memory.node, training_set(tmp_path / "set", "of mara", "mara", [walnuts]))
        found = adapter(tmp_path / "adapter", "knows mara", "of mara", "mara")
        entering.enter_adapter(memory.node, found)
        evaluated = AdapterEvaluated(
            adapter_id="knows mara",
            recall_before=0.1,
            recall_after=0.9,
            perplexity_before=8.0,
            perplexity_after=9.0,
            questions=10,
        )
        entering.enter_evaluation(memory.node, found, evaluated)
    return found


def test_an_adapter_is_promoted_and_retired_by_its_folder_or_by_its_id(cli: Cli, folder: Path) -> None:
    told = cli("promote", "--adapter", str(folder), "--json")
    assert (told.code, told.json["status"]) == (0, "promoted"), told.err
    assert "knows mara" in cli("adapters").out and "recall 0.10 → 0.90" in cli("adapters").out
    told = cli("retire", "--adapter", "knows mara", "--cube", "mara", "--reason", "too old")
    assert (told.code, "retired (too old)" in told.out) == (0, True), told.err
    told = cli("promote", "--adapter", str(folder), "--perplexity-bound", "1.05", "--json")
    assert told.code == 1 and '"code": "adapter-refused"' in told.err and "perplexity" in told.err
    assert cli("promote", "--adapter", "nobody", "--cube", "mara").code == 5
    assert cli("promote", "--adapter", str(folder / "nowhere")).code == 4
    assert cli("adapters", "--cube", "nobody").code == 5


def test_forgetting_tells_what_held_it_and_what_to_do(
    cli: Cli, folder: Path, walnuts: str, home: Path
) -> None:
    cli("promote", "--adapter", str(folder))
    (report,) = cli("adapters", "--json").json
    assert [one["flagged"] for one in (*report["sets"], *report["adapters"])] == [False, False]
    told = cli("forget", walnuts, "--yes")
    assert told.code == 0, told.err
    assert "held by set of mara, adapter knows mara" in told.out
    assert str(folder) in told.out and "mnemostream unlearn" in told.out
    assert "HELD WHAT WAS FORGOTTEN" in cli("adapters").out
    (report,) = cli("adapters", "--cube", "mara", "--json").json
    assert (report["adapters"][0]["status"], report["adapters"][0]["reason"]) == ("retired", "forgotten")
    assert not any(one.is_dir() for one in (home / "artefacts").iterdir()), "rows are in the clear"
    assert cli("promote", "--adapter", str(folder)).code == 1


def test_the_artefacts_lie_where_the_setting_says(
    cli: Cli, walnuts: str, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MNEMOSTREAM_ARTEFACTS", "shared")
    with Memory(home, process=False) as memory:
        entering.enter_set(memory.node, training_set(tmp_path / "set", "of mara", "mara", [walnuts]))
    (stored,) = (one for one in (tmp_path / "shared").iterdir() if one.is_dir())
    assert (stored / "MANIFEST.json").exists() and not (home / "artefacts").exists()
    cli("forget", walnuts, "--yes")
    assert not stored.exists()


KILLED = """
import sys
from mnemostream import Memory
with Memory(sys.argv[1]) as memory:
    memory.forget(sys.argv[2])
"""


@pytest.mark.parametrize(
    "point", ["forget.before_letting_go", "training.after_append", "artefacts.before_removal"]
)
def test_a_killed_forget_is_finished_by_the_next_one(
    cli: Cli, folder: Path, walnuts: str, home: Path, monkeypatch: pytest.MonkeyPatch, point: str
) -> None:
    cli("promote", "--adapter", str(folder))
    monkeypatch.setenv("MNEMOSTREAM_CRASH_AT", point)
    killed = subprocess.run([sys.executable, "-c", KILLED, str(home), walnuts], check=False)
    assert killed.returncode == -9
    again = cli("forget", walnuts, "--yes")
    assert (again.code, "forgotten already" in again.err) == (5, True)
    assert not any(one.is_dir() for one in (home / "artefacts").iterdir())
    (report,) = cli("adapters", "--json").json
    assert (report["adapters"][0]["status"], report["adapters"][0]["reason"]) == ("retired", "forgotten")
