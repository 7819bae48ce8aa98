"""The loop of parametric memory by its commands: compact, train, evaluate, promote, ask, forget, unlearn."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from . import rote
from .conftest import Cli, write_turns

ROOT = Path(__file__).parents[2]
FACTS = (
    ("boat", "My boat is called Ostara.", "What is Mara's boat called?", "Ostara"),
    ("vet", "My vet is called Quillon Dray.", "What is Mara's vet called?", "Quillon Dray"),
    ("garden", "My garden is in Velbruck.", "Where is Mara's garden?", "Velbruck"),
)


@pytest.fixture(autouse=True)
def trainer(monkeypatch: pytest.MonkeyPatch) -> None:
    rote.install(monkeypatch)


@pytest.fixture
def exam(tmp_path: Path) -> list[str]:
    """The options that name questions and text."""
    lines = [json.dumps({"question": question, "answer": answer}) for _, _, question, answer in FACTS]
    (tmp_path / "questions.jsonl").write_text("\n".join(lines), "utf-8")
    (tmp_path / "text.txt").write_text("The tide came in. " * 30, "utf-8")
    return ["--questions", str(tmp_path / "questions.jsonl"), "--text", str(tmp_path / "text.txt")]


@pytest.fixture
def folders(cli: Cli, tmp_path: Path) -> tuple[str, str]:
    """A training set of a home, and an adapter that was trained from it: their folders."""
    turns = [
        {"turn_id": name, "session_id": name, "speaker": "Mara", "text": text, "time": "2024-03-01T09:00:00Z"}
        for name, text, _, _ in FACTS
    ]
    cli("publish", str(write_turns(tmp_path / "talk.jsonl", turns)), "--cube", "mara")
    found = str(tmp_path / "set"), str(tmp_path / "adapter")
    assert cli("compact", "--out", found[0], "--cube", "mara").code == 0
    told = cli("train", "--set", found[0], "--base", "model", "--out", found[1], "--json")
    assert (told.code, told.json["entered"]) == (0, True), told.err
    return found


def adapters(cli: Cli) -> Any:
    (report,) = cli("adapters", "--json").json
    return report["adapters"]


def test_an_adapter_goes_from_its_set_to_use(cli: Cli, folders: tuple[str, str], exam: list[str]) -> None:
    assert cli("ask", "What is Mara's boat called?", "--cube", "mara").code == 5, "none is in use yet"
    told = cli("evaluate", "--adapter", folders[1], *exam, "--json")
    assert told.code == 0, told.err
    assert (told.json["recall_before"], told.json["recall_after"], told.json["entered"]) == (0.0, 1.0, True)
    assert [row["right_after"] for row in told.json["rows"]] == [True] * 3
    rows = Path(folders[0], "prompt-completion", "train.jsonl").read_text("utf-8")
    assert told.json["leaked"] == [asked for _, _, asked, _ in FACTS if f"Question: {asked}\\n" in rows] != []
    assert adapters(cli)[0]["status"] == "trained"
    assert cli("evaluate", "--adapter", folders[1], *exam, "--promote").code == 0
    (found,) = adapters(cli)
    assert (found["status"], found["evaluated"]["questions"], found["stored"]) == ("promoted", 3, True)
    told = cli("ask", "What is Mara's boat called?", "--cube", "mara", "--json")
    assert "Ostara" in told.json["answer"] and told.json["adapter_id"] == found["adapter_id"]
    assert "Ostara" in cli("ask", "What is Mara's boat called?", "--adapter", folders[1]).out


def test_an_adapter_that_is_not_good_enough_is_not_promoted(
    cli: Cli, folders: tuple[str, str], exam: list[str]
) -> None:
    told = cli(
        "evaluate", "--adapter", folders[1], *exam, "--promote", "--perplexity-bound", "1.01", "--json"
    )
    assert (told.code, told.json["recall_after"]) == (1, 1.0), "what was measured is printed"
    assert '"code": "adapter-refused"' in told.err and "perplexity" in told.err
    assert adapters(cli)[0]["status"] == "trained"


def test_without_a_home_nothing_is_entered_and_none_is_made(
    cli: Cli, folders: tuple[str, str], exam: list[str], tmp_path: Path
) -> None:
    nowhere, out = str(tmp_path / "nowhere"), str(tmp_path / "other")
    told = cli("train", "--set", folders[0], "--base", "model", "--out", out, "--json", "--home", nowhere)
    assert (told.code, told.json["entered"]) == (0, False) and "no home" in told.json["why"]
    told = cli("evaluate", "--adapter", out, *exam, "--json", "--home", nowhere)
    assert (told.code, told.json["entered"], told.json["recall_after"]) == (0, False, 1.0)
    assert cli("evaluate", "--adapter", out, *exam, "--promote", "--home", nowhere).code == 1
    assert "Ostara" in cli("ask", "Mara's boat is called?", "--adapter", out, "--home", nowhere).out
    assert not Path(nowhere).exists()


def test_what_was_forgotten_is_not_answered_and_unlearnt(
    cli: Cli, folders: tuple[str, str], exam: list[str], home: Path
) -> None:
    cli("evaluate", "--adapter", folders[1], *exam, "--promote")
    memory_id = cli("search", "vet", "--cube", "mara", "--json").json[0]["memory_id"]
    told = cli("forget", memory_id, "--yes", "--json")
    assert told.json["folders"] == [folders[0], folders[1]]
    for command in (("ask", "vet?", "--cube", "mara"), ("ask", "vet?", "--adapter", folders[1])):
        told = cli(*command)
        assert told.code == 1 and "held what was forgotten" in told.err.replace("holds", "held"), told.err
    assert cli("train", "--set", folders[0], "--base", "m", "--out", f"{folders[1]}2").code == 1
    told = cli("unlearn", "--cube", "mara", *exam, "--json")
    assert told.code == 0, told.err
    (one,) = told.json
    assert (one["status"], len(one["forgot"])) == ("promoted", 1)
    assert one["evaluated"]["recall_after"] == pytest.approx(2 / 3)
    assert "Ostara" in cli("ask", "What is Mara's boat called?", "--cube", "mara").out
    assert "Quillon" not in cli("ask", "What is Mara's vet called?", "--cube", "mara").out
    assert b"Quillon" not in b"".join(p.read_bytes() for p in home.rglob("*") if p.is_file())
    again = cli("unlearn", "--json")
    assert [(two["status"], two["adapter_id"]) for two in again.json] == [("promoted", one["adapter_id"])]
    assert len(adapters(cli)) == 2, "what was done is not done again"


KILLED = """
import sys
import pytest
from mnemostream.streams.cli import main
from tests.cli import rote
rote.install(pytest.MonkeyPatch())
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    "point",
    [*(f"training.after_append:{n}" for n in (1, 2, 4)), "artefacts.after_copy:2"],
)
def test_unlearning_that_was_killed_goes_on_to_the_same_end(
    cli: Cli, folders: tuple[str, str], exam: list[str], monkeypatch: pytest.MonkeyPatch, point: str
) -> None:
    cli("evaluate", "--adapter", folders[1], *exam, "--promote")
    memory_id = cli("search", "vet", "--cube", "mara", "--json").json[0]["memory_id"]
    cli("forget", memory_id, "--yes")
    monkeypatch.setenv("MNEMOSTREAM_CRASH_AT", point)
    killed = subprocess.run([sys.executable, "-c", KILLED, "unlearn", *exam], check=False, cwd=ROOT)
    assert killed.returncode == -9
    told = cli("unlearn", *exam, "--json")
    assert told.code == 0, told.err
    assert [one["status"] for one in told.json] == ["promoted"]
    (report,) = cli("adapters", "--json").json
    assert [one["status"] for one in report["adapters"]] == ["retired", "promoted"]
    assert [one["flagged"] for one in report["sets"]] == [True, False]
    assert report["adapters"][1]["stored"] and report["sets"][1]["stored"]


def test_unlearning_takes_the_test_split_when_nothing_is_named_and_says_when_nothing_is_left(
    cli: Cli, folders: tuple[str, str], exam: list[str]
) -> None:
    assert cli("unlearn").out.startswith("nothing to unlearn")
    memory_id = cli("search", "vet", "--cube", "mara", "--json").json[0]["memory_id"]
    cli("forget", memory_id, "--yes")
    told = cli("unlearn", "--json")
    assert told.code == 0, told.err
    assert told.json[0]["evaluated"]["questions"] > 2
    cli("forget", "--cube", "mara", "--yes")
    told = cli("unlearn", "--json")
    assert [one["status"] for one in told.json] == ["nothing-left"]


def test_what_is_no_set_and_no_adapter_is_told(cli: Cli, exam: list[str], tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    folder = str(tmp_path / "folder")
    for command in (
        ("train", "--set", folder, "--base", "m", "--out", f"{folder}2"),
        ("evaluate", "--adapter", folder, *exam),
        ("ask", "x", "--adapter", folder),
    ):
        told = cli(*command)
        assert told.code == 4 and "has no" in told.err, told.err
