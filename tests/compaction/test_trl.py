"""Every format is taken by the loader of the trainer that it is for, as it is: TRL's, in an environment of its own."""

import json
import subprocess
from pathlib import Path

import pytest

from mnemostream.streams.client import Memory

from .test_home import chat

ROOT = Path(__file__).parents[2]
PYTHON = ROOT / ".venv-trl" / "bin" / "python"


@pytest.fixture(scope="module")
def trl() -> Path:
    """The interpreter that has trl and datasets; `make test` has built it."""
    if not PYTHON.exists():
        subprocess.run(["make", "trl"], cwd=ROOT, check=True, capture_output=True, timeout=280)
    return PYTHON


@pytest.mark.slow
def test_trainers_take_every_format_as_it_is(trl: Path, tmp_path: Path) -> None:
    with Memory(tmp_path / "home", recalls=False) as memory:
        for n in range(3):
            chat(memory, n)
        report = memory.compact(tmp_path / "set", cube="eva", formats="all,parquet")
    script = Path(__file__).with_name("load_with_trl.py")
    ran = subprocess.run(
        [trl, script, tmp_path / "set"],
        check=False,
        capture_output=True,
        text=True,
        timeout=240,
        cwd=tmp_path,
    )
    assert ran.returncode == 0, ran.stderr[-3000:]
    found = json.loads(ran.stdout.splitlines()[-1])
    wanted = {
        f"{format_}.{ending}": report.files[f"{format_}/train.{ending}"].rows
        for format_ in report.formats
        for ending in ("jsonl", "parquet")
    }
    assert {name: one["rows"] for name, one in found.items()} == wanted
    assert all(0 < one["loss"] < 10 for one in found.values())
    for format_ in report.formats:
        assert found[f"{format_}.jsonl"] == found[f"{format_}.parquet"], "the same rows in both"
    assert found["prompt-completion.jsonl"]["columns"] == ["completion", "prompt"]
    assert found["dpo.jsonl"]["columns"] == ["chosen", "prompt", "rejected"]
