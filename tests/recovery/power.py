"""Power cuts: an agent's life is recorded once, and then judged at many moments at which the power could have gone."""

import logging
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec

from mnemostream.schemas.errors import MnemostreamError
from tests.recovery.agent import live
from tests.recovery.answers import Answers
from tests.recovery.disk import Disk, Op
from tests.recovery.harness import QUICK, ROOT, clean_life, environment
from tests.recovery.judge import judge

ACKNOWLEDGED = ("turn", "decided", "forgotten")


class Cut(msgspec.Struct, frozen=True, kw_only=True):
    """The power goes after `moment` things happened; `chance` draws what the disk holds then."""

    moment: int
    chance: int


def recorded(seed: int, folder: Path, *, synchronous: bool = True) -> list[Op]:
    """The memory of a disk on which an agent lived, in a process of its own."""
    file = folder / f"ops-{seed}-{synchronous}"
    command = [
        sys.executable,
        "-m",
        "tests.recovery.disk",
        str(seed),
        str(file),
        "" if synchronous else "off",
    ]
    done = subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return msgspec.msgpack.decode(file.read_bytes(), type=list[Op])


def cuts(ops: list[Op], count: int, seed: int) -> list[Cut]:
    """`count` random moments, in the order in which they come."""
    chance = random.Random(seed)
    return sorted(
        (Cut(moment=chance.randint(0, len(ops)), chance=chance.getrandbits(32)) for _ in range(count)),
        key=lambda cut: cut.moment,
    )


def images(
    ops: list[Op], power_cuts: list[Cut], folder: Path, *, marks: bool = True
) -> Iterator[tuple[Cut, Path, set[str]]]:
    """For each cut a home as the disk could hold it, and what was acknowledged by then. `marks`: with their marks."""
    disk, taken = Disk(), 0
    for number, cut in enumerate(power_cuts):
        for op in ops[taken : cut.moment]:
            disk.take(op)
        taken = cut.moment
        home = folder / f"image-{number}" / "home"
        disk.image(home, random.Random(cut.chance), marks=marks)
        yield cut, home, {line for line in disk.said if line.split(" ")[0] in ACKNOWLEDGED}
        shutil.rmtree(home.parent, ignore_errors=True)


def judged(home: Path, acknowledged: set[str], peace: Answers, seed: int) -> list[str]:
    """What is wrong with an image as it lies, and after the agent has lived on from it."""
    findings = [f"as it lies: {finding}" for finding in judge(home, acknowledged, settled=False)]
    if findings:
        return findings
    again: set[str] = set()
    try:
        live(home, seed, again.update)
    except (MnemostreamError, AssertionError) as exc:  # or its turns are refused
        return [f"living on: {exc}"]
    return judge(home, acknowledged | again, peace)


def power_trials(seed: int, count: int, synchronous: bool = True, marks: bool = True) -> dict[Cut, list[str]]:
    """What the judge found of `count` images of one recorded life."""
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory(dir=QUICK) as scratch:
        peace = clean_life(Path(scratch, "peace"))
        ops = recorded(seed, Path(scratch), synchronous=synchronous)
        return {
            cut: judged(home, acknowledged, peace, seed)
            for cut, home, acknowledged in images(ops, cuts(ops, count, seed), Path(scratch), marks=marks)
        }
