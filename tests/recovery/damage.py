"""Damage to the files of a home, and what became of it: found and named, harmless, or a silently different answer."""

import logging
import random
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from mnemostream.schemas.errors import MnemostreamError
from mnemostream.streams.client import Memory
from mnemostream.streams.runner import Runner
from tests.recovery.agent import live
from tests.recovery.answers import Answers, answers
from tests.recovery.harness import QUICK
from tests.recovery.story import story

FOUND, HARMLESS = "found", "harmless"
HEADER = 100
SECTOR = 512
FRAME = 24 + 4096  # of a write-ahead log, behind its header of 32 bytes


class Hurt(msgspec.Struct, frozen=True, kw_only=True):
    """What is done to a file: a bit flipped, a sector emptied, cut at a byte, deleted, or filled with anything."""

    home: str
    file: str
    byte: int = 0
    bit: int = 0
    how: str = "flip"


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one damage; `said` is the error's text, or what is wrong."""

    what: str
    said: str = ""


def make_homes(folder: Path) -> tuple[Path, Path]:
    """A closed home, and one whose process was killed: its files as they lay while it was open."""
    closed, alive, killed = folder / "closed", folder / "alive", folder / "killed"
    live(closed, 1, lambda lines: None)
    shutil.copytree(closed, alive)
    with Memory(alive) as memory:
        memory.publish(story(13))
        memory.forget(next(iter(memory.node.fold.memories()))[1].memory_id)
        memory.publish(story(14))
        shutil.copytree(alive, killed)
    return closed, killed


def flips(home: Path, count: int, seed: int) -> Iterator[Hurt]:
    """Random single bits of all files of a home, every fifth of them where files say what they are."""
    chance = random.Random(seed)
    files = sorted(path for path in home.rglob("*") if path.is_file() and path.stat().st_size)
    sizes = [path.stat().st_size for path in files]
    for number in range(count):
        (file,) = chance.choices(files, sizes) if number % 5 else [chance.choice(files)]
        size = file.stat().st_size
        byte = chance.randrange(size)
        if number % 5 == 0 and file.name.endswith("-wal"):
            byte = 32 + FRAME * chance.randrange(-1, size // FRAME) + chance.randrange(24)
        elif number % 5 == 0:
            byte = chance.randrange(min(HEADER, size))
        yield Hurt(
            home=home.name,
            file=str(file.relative_to(home)),
            byte=max(byte, 0) % size,
            bit=chance.randrange(8),
        )


def cuts(home: Path, count: int, seed: int) -> Iterator[Hurt]:
    """Sectors emptied, files cut anywhere and to nothing, and files deleted."""
    chance = random.Random(seed)
    files = {
        str(path.relative_to(home)): path.stat().st_size for path in sorted(home.iterdir()) if path.is_file()
    }
    for file in files:
        yield Hurt(home=home.name, file=file, how="cut")
        yield Hurt(home=home.name, file=file, how="delete")
        yield Hurt(home=home.name, file=file, how="scribble")
    big = [file for file, size in files.items() if size > SECTOR and not file.endswith("-shm")]
    for number in range(count):
        file = chance.choice(big)
        yield Hurt(
            home=home.name, file=file, byte=chance.randrange(files[file]), how=("cut", "empty")[number % 2]
        )


def inflict(home: Path, hurt: Hurt) -> None:
    """Damage a home."""
    path = home / hurt.file
    if hurt.how == "delete":
        path.unlink()
        return
    data = bytearray(path.read_bytes())
    if hurt.how == "cut":
        del data[hurt.byte :]
    elif hurt.how == "scribble":
        data[:] = random.Random(hurt.file).randbytes(len(data))
    elif hurt.how == "empty":
        start = hurt.byte // SECTOR * SECTOR
        data[start : start + SECTOR] = bytes(len(data[start : start + SECTOR]))
    else:
        data[hurt.byte] ^= 1 << hurt.bit
    path.write_bytes(data)


def verdict(home: Path, clean: Answers) -> Verdict:
    """What became of a damaged home: asked everything, then written to. Anything but an error of ours is raised."""
    try:
        with Memory(home, process=False) as memory:
            if (mine := answers(memory, past=True)) != clean:
                names = [
                    name for name in Answers.__struct_fields__ if getattr(mine, name) != getattr(clean, name)
                ]
                return Verdict(what="silently different", said=", ".join(names))
        with Memory(home, process=False) as memory:
            again = [msgspec.structs.replace(turn, turn_id=f"new {turn.turn_id}") for turn in story(2)]
            memory.publish(again, wait=False)
            assert memory.node.lease.acquire()
            Runner(memory.node).drain()
            if memory.state_hash() != memory.replay().state_hash:
                return Verdict(what="silently different", said="state and log, after writing")
            if not memory.rebuild().identical:
                return Verdict(what="silently different", said="rebuilt")
    except MnemostreamError as exc:
        named = str(home) in str(exc) or exc.topic is not None
        return Verdict(what=FOUND if named else "found, but not named", said=str(exc))
    return Verdict(what=HARMLESS)


def hurt_all(home: Path, hurts: Iterable[Hurt], scratch: Path) -> Iterator[tuple[Hurt, Verdict]]:
    """Each damage to a copy of its own, and its verdict."""
    shutil.copytree(home, scratch)
    with Memory(scratch, process=False) as memory:
        clean = answers(memory, past=True)
    shutil.rmtree(scratch)
    for hurt in hurts:
        shutil.copytree(home, scratch)
        inflict(scratch, hurt)
        yield hurt, verdict(scratch, clean)
        shutil.rmtree(scratch, ignore_errors=True)


def damage_trials(seed: int, bits: int, others: int) -> dict[Hurt, Verdict]:
    """The verdicts on `bits` flipped bits and `others` other damages, half of each to a home that was killed."""
    logging.disable(logging.CRITICAL)
    verdicts: dict[Hurt, Verdict] = {}
    with tempfile.TemporaryDirectory(dir=QUICK) as folder:
        for home in make_homes(Path(folder)):
            hurts = [*flips(home, bits // 2, seed), *(cuts(home, others // 2, seed) if others else ())]
            verdicts |= hurt_all(home, hurts, Path(folder, "scratch"))
    return verdicts
