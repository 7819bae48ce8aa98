"""A disk that remembers: what was written, cut, synced and deleted, in what order, and what was said in between.

disk.py SEED FILE [off]     lets an agent live on such a disk and writes what it remembers; `off`: without syncs

The recorder lies below the checksums, as a disk does. `image` then builds a folder as the disk could hold it if the
power went away at some moment: what was synced is there; of the rest any part may be, in sectors of 512 bytes, and in
no order. Files that were created or deleted since their folder was last synced may or may not have been.
"""

import os
import random
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

import apsw
import msgspec

from mnemostream.infra.embedded import mark, pages
from mnemostream.infra.embedded.store import Store
from tests.recovery.agent import live

SECTOR = 512
MODES = ("nothing", "everything", "some writes", "some sectors", "first writes")


class Op(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that happened: open (`size` 1: created), write, cut, sync, delete (`size` 1: synced), mark, say."""

    kind: str
    file: str = ""
    offset: int = 0
    size: int = 0
    data: bytes = b""
    lines: list[str] = []


class Recorder(apsw.VFS):
    """The default file system of this process, remembering."""

    def __init__(self) -> None:
        self.ops: list[Op] = []
        super().__init__("recorder", base="unix", makedefault=True)

    def xOpen(self, name: Any, flags: list[int]) -> "RecordedFile":
        path = Path(name.filename() if isinstance(name, apsw.URIFilename) else name or "temporary")
        created = not path.exists()
        file = RecordedFile("unix", name, flags, path.name, self.ops)
        self.ops.append(Op(kind="open", file=path.name, size=int(created)))
        return file

    def xDelete(self, filename: str, syncdir: bool) -> None:
        super().xDelete(filename, syncdir)
        self.ops.append(Op(kind="delete", file=Path(filename).name, size=int(syncdir)))


class RecordedFile(apsw.VFSFile):
    """One open file of it."""

    def __init__(self, base: str, name: Any, flags: list[int], title: str, ops: list[Op]) -> None:
        super().__init__(base, name, flags)
        self._title, self._ops = title, ops

    def xWrite(self, data: bytes, offset: int) -> None:
        super().xWrite(data, offset)
        self._ops.append(Op(kind="write", file=self._title, offset=offset, data=bytes(data)))

    def xTruncate(self, newsize: int) -> None:
        super().xTruncate(newsize)
        self._ops.append(Op(kind="cut", file=self._title, size=newsize))

    def xSync(self, flags: int) -> None:
        super().xSync(flags)
        self._ops.append(Op(kind="sync", file=self._title))


def record(seed: int, *, synchronous: bool = True) -> list[Op]:
    """What a disk remembers of an agent's life. Call it once in a process, before any home is opened in it."""
    recorder = Recorder()
    connect, write = pages.PagedFile.connect, mark.Mark.write

    def connected(self: pages.PagedFile) -> apsw.Connection:
        con = connect(self)
        con.wal_autocheckpoint((20, 100, 1000)[seed % 3])
        if not synchronous:
            con.pragma("synchronous", "OFF")
        return con

    def marked(self: mark.Mark, number: int) -> None:
        write(self, number)
        recorder.ops.append(Op(kind="mark", file=self.path.name, data=self.path.read_bytes()))

    pages.PagedFile.connect, mark.Mark.write = connected, marked  # type: ignore[method-assign]
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder))
        assert "RecordedFile" in str(store.con.vfsname("main"))
        store.close()
        recorder.ops.clear()
        live(Path(folder, "home"), seed, lambda lines: recorder.ops.append(Op(kind="say", lines=lines)))
    return recorder.ops


class _File:
    """A file between its creation and its deletion: what the disk surely holds, and what was written since."""

    def __init__(self) -> None:
        self.synced = bytearray()
        self.pending: list[Op] = []

    def sync(self) -> None:
        for op in self.pending:
            _apply(self.synced, op)
        self.pending = []

    def content(self, chance: random.Random) -> bytes:
        """What the disk could hold of it."""
        data, mode = bytearray(self.synced), chance.choice(MODES)
        first = chance.randint(0, len(self.pending))
        for number, op in enumerate(self.pending):
            whole = mode == "everything" or (mode == "first writes" and number < first)
            if whole or (mode == "some writes" and chance.random() < 0.5):
                _apply(data, op)
            elif mode == "some sectors" or (mode == "first writes" and number == first):
                for sector in _sectors(op):
                    if chance.random() < 0.5:
                        _apply(data, sector)
        return bytes(data)


def _apply(data: bytearray, op: Op) -> None:
    if op.kind == "cut":
        del data[op.size :]
        return
    if len(data) < op.offset:
        data.extend(bytes(op.offset - len(data)))
    data[op.offset : op.offset + len(op.data)] = op.data


def _sectors(op: Op) -> list[Op]:
    if op.kind == "cut":
        return [op]
    ends = [
        *range(op.offset // SECTOR * SECTOR + SECTOR, op.offset + len(op.data), SECTOR),
        op.offset + len(op.data),
    ]
    starts = [op.offset, *ends[:-1]]
    return [
        Op(kind="write", offset=start, data=op.data[start - op.offset : end - op.offset])
        for start, end in zip(starts, ends, strict=True)
    ]


class Disk:
    """The disk at a moment of its memory."""

    def __init__(self) -> None:
        self._now: dict[str, _File] = {}
        self._sure: dict[str, _File] = {}  # the folder as it was last synced
        self._changes: list[tuple[str, _File | None]] = []  # and what became of its names since
        self._fresh: set[str] = set()  # logs and journals whose first sync will sync the folder
        self._marks: dict[str, list[bytes]] = defaultdict(list)
        self.said: set[str] = set()

    def take(self, op: Op) -> None:
        """Let one thing happen."""
        match op.kind:
            case "open" if op.size and op.file not in self._now:
                self._now[op.file] = _File()
                self._changes.append((op.file, self._now[op.file]))
                if op.file.endswith(("-wal", "-journal")):
                    self._fresh.add(op.file)
            case "write" | "cut":
                self._now[op.file].pending.append(op)
            case "sync":
                self._now[op.file].sync()
                if op.file in self._fresh:
                    self._fresh.discard(op.file)
                    self._sync_folder()
            case "delete" if op.file in self._now:
                del self._now[op.file]
                self._changes.append((op.file, None))
                if op.size:
                    self._sync_folder()
            case "mark":
                self._marks[op.file].append(op.data)
            case "say":
                self.said.update(op.lines)

    def _sync_folder(self) -> None:
        self._sure, self._changes = dict(self._now), []

    def image(self, folder: Path, chance: random.Random, *, marks: bool = True) -> None:
        """Write what the disk could hold, if the power went away now."""
        files = dict(self._sure)
        for name, file in self._changes[: chance.randint(0, len(self._changes))]:
            if file is None:
                files.pop(name, None)
            else:
                files[name] = file
        folder.mkdir(parents=True)
        for name, file in files.items():
            (folder / name).write_bytes(file.content(chance))
            if name.endswith(".db") and chance.random() < 0.5:
                (folder / f"{name}-shm").write_bytes(chance.randbytes(32768))
        for name, written in self._marks.items() if marks else ():
            if data := chance.choice([b"", written[-1], *written]):
                (folder / name).write_bytes(data)


def main() -> None:
    ops = record(int(sys.argv[1]), synchronous="off" not in sys.argv[3:])
    Path(sys.argv[2]).write_bytes(msgspec.msgpack.encode(ops))
    os._exit(0)  # the checksums still point to the recorder, which must not be taken down before them


if __name__ == "__main__":
    main()
