"""A disk that fails: full, or giving I/O errors, for any writer at any moment. And what becomes of an agent on it.

faulty.py KIND COUNT SEED       lets COUNT agents live on such disks, and prints what is wrong, one JSON line each

KIND is `full` (no file grows any more) or `broken` (writing or syncing fails). When the agent has met its first
error, its home is judged as it lies, by a reader on the same disk; then the disk is mended, and it lives on: as
another that opens the home anew, and in every third trial as one that never closed it.
"""

import logging
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import apsw
import msgspec

from mnemostream.schemas.errors import MnemostreamError, StorageError
from mnemostream.streams.client import Memory
from tests.recovery.agent import TURNS, live
from tests.recovery.answers import Answers
from tests.recovery.harness import ROOT, clean_life, environment
from tests.recovery.judge import judge
from tests.recovery.story import story

WANTED = {"full": "the disk is full", "broken": "reading or writing failed"}


class Trouble(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one agent: the errors that it met, and what the judge found."""

    errors: list[str]
    findings: list[str]


class FaultyDisk(apsw.VFS):
    """The default file system of this process. After `left` writes that count, all that count fail, until mended."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.left: float = float("inf")
        self.counted = 0
        super().__init__("faulty", base="unix", makedefault=True)

    def xOpen(self, name: Any, flags: list[int]) -> "FaultyFile":
        return FaultyFile(self, name, flags)

    def count(self) -> None:
        """One more thing that this disk may fail to do."""
        self.counted += 1
        if self.counted > self.left:
            raise (apsw.FullError if self.kind == "full" else apsw.IOError)("planted")

    def mend(self) -> None:
        self.left, self.counted = float("inf"), 0


class FaultyFile(apsw.VFSFile):
    """One open file of it."""

    def __init__(self, disk: FaultyDisk, name: Any, flags: list[int]) -> None:
        super().__init__("unix", name, flags)
        self._disk = disk

    def xWrite(self, data: bytes, offset: int) -> None:
        if self._disk.kind == "broken" or offset + len(data) > self.xFileSize():
            self._disk.count()
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:
        if self._disk.kind == "broken":
            self._disk.count()
        super().xSync(flags)


def life_on(disk: FaultyDisk, home: Path, peace: Answers, seed: int) -> Trouble:
    """An agent's life on a disk that fails after `disk.left` writes."""
    said: set[str] = set()
    errors: list[str] = []
    findings: list[str] = []
    for _ in range(3):
        try:
            live(home, seed, said.update)
            break
        except MnemostreamError as exc:
            errors.append(str(exc))
            if (
                not isinstance(exc, StorageError)
                or WANTED[disk.kind] not in str(exc)
                or str(home) not in str(exc)
            ):
                findings.append(f"unclear error {type(exc).__name__}: {exc}")
        if (home / "mnemostream.db").exists() and said:
            findings += [f"on the disk: {finding}" for finding in judge(home, said, settled=False)]
        disk.mend()
    findings += judge(home, said, peace)
    return Trouble(errors=errors, findings=findings)


def stay_on(disk: FaultyDisk, home: Path) -> Trouble:
    """A client that keeps its home open while the disk fails and is mended."""
    said: set[str] = set()
    errors: list[str] = []
    disk.left, left = float("inf"), int(disk.left)
    turns = story(TURNS)
    chunks = [turns[first : first + 5] for first in range(0, len(turns), 5)]
    with Memory(home) as memory:
        disk.left = disk.counted + left % 100
        while chunks:
            try:
                memory.publish(chunks[0], wait=False)
                said |= {f"turn {turn.cube} {turn.turn_id}" for turn in chunks[0]}
                memory.drain(timeout=30)
                chunks.pop(0)
            except StorageError as exc:
                errors.append(str(exc))
                disk.mend()
        same = memory.state_hash() == memory.replay().state_hash
    findings = judge(home, said) if same else ["the state is not the log's", *judge(home, said)]
    findings += [f"unclear error: {error}" for error in errors if WANTED[disk.kind] not in error]
    return Trouble(errors=errors, findings=findings)


def life_trials(kind: str, count: int, seed: int) -> list[Trouble]:
    """What became of `count` agents on such disks, in a process of its own."""
    command = [sys.executable, "-m", "tests.recovery.faulty", kind, str(count), str(seed)]
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return [msgspec.json.decode(line, type=Trouble) for line in done.stdout.splitlines()]


def main() -> None:
    kind, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    logging.disable(logging.CRITICAL)
    disk, chance = FaultyDisk(kind), random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        peace = clean_life(Path(folder, "peace"))
        whole = disk.counted
        for number in range(count):
            disk.mend()
            disk.left = chance.randrange(whole)
            home = Path(folder, str(number))
            trouble = stay_on(disk, home) if number % 3 == 2 else life_on(disk, home, peace, 1)
            print(msgspec.json.encode(trouble).decode(), flush=True)
    os._exit(0)  # the checksums still point to this disk, which must not be taken down before them


if __name__ == "__main__":
    main()
