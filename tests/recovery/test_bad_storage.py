"""Storage that is full, broken, read-only or of another version: a clear error, and nothing acknowledged is lost."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import apsw
import pytest

from mnemostream.infra.embedded.connections import VFS
from mnemostream.schemas.errors import StorageError
from mnemostream.streams.client import Memory
from tests.recovery.agent import live
from tests.recovery.faulty import life_trials
from tests.recovery.harness import ROOT, environment

LIVES = 10  # on a faulty disk


def run(*command: str) -> str:
    done = subprocess.run(
        command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False, timeout=240
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(("kind", "said"), [("full", "disk is full"), ("broken", "check the disk")])
def test_an_agent_outlives_a_disk_that_fails(kind: str, said: str) -> None:
    troubles = life_trials(kind, LIVES, 1)
    assert [trouble.findings for trouble in troubles] == [[]] * LIVES
    errors = [error for trouble in troubles for error in trouble.errors]
    assert len(errors) > LIVES / 2 and all(said in error for error in errors)


def test_a_small_disk_that_fills_up(tmp_path: Path) -> None:
    mount = f"mount -t tmpfs -o size=12m tmpfs {tmp_path}"
    script = f"{mount} && {sys.executable} -m tests.recovery.confined small {tmp_path}"
    can = "unshare -m true && unshare -m sh -c 'mount -t tmpfs tmpfs /mnt'"
    if subprocess.run(["sh", "-c", can], capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody mount a disk")
    line = run("unshare", "-m", "sh", "-c", script)
    (error,) = json.loads(line)
    assert "the disk is full" in error and "free some space" in error


def test_homes_that_may_not_be_written_to(tmp_path: Path) -> None:
    live(tmp_path / "life", 1, lambda lines: None)
    homes = tmp_path / "homes"
    for name in ("file", "folder", "keys"):
        shutil.copytree(tmp_path / "life", homes / name)
    (homes / "new").mkdir()
    (homes / "file" / "mnemostream.db").chmod(0o444)
    (homes / "keys" / "keys.db").chmod(0o444)
    for name in ("folder", "new"):
        (homes / name).chmod(0o555)
    line = run(sys.executable, "-m", "tests.recovery.confined", "readonly", str(homes))
    for name in ("folder", "new"):
        (homes / name).chmod(0o755)
    said = json.loads(line)
    for name, file in (
        ("file", "mnemostream"),
        ("folder", "mnemostream"),
        ("new", "mnemostream"),
        ("keys", "keys"),
    ):
        assert said[name].startswith(f"StorageError: {homes / name / file}.db: cannot be "), said
        assert "writ" in said[name].partition("; ")[2], "what to do is not said"
    with Memory(homes / "folder", process=False) as memory:
        assert memory.state_hash() == memory.replay().state_hash


def test_a_home_of_another_version_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    live(tmp_path / "home", 1, lambda lines: None)
    for file in ("mnemostream.db", "keys.db"):
        for version, wanted in ((99, "newer mnemostream .*upgrade"), (1, "older mnemostream .*read it")):
            home = tmp_path / f"{file}-{version}"
            shutil.copytree(tmp_path / "home", home)
            con = apsw.Connection(str(home / file), vfs=VFS)
            con.pragma("user_version", version)
            con.close()
            before = {path.name: path.read_bytes() for path in home.iterdir()}
            with pytest.raises(StorageError, match=f"{file}: was made by an? {wanted}"):
                Memory(home)
            assert {name: (home / name).read_bytes() for name in before} == before
