"""A shelf: the snapshots of one partition, in a folder that several workers may write to.

<position>-<token>/     one snapshot: mnemostream.db, a whole file, and manifest.json, which says what it is
.<token>                one that is being made, or was when its writer died
floor                   a log, and an offset of its memory events: snapshots that end before it are void

A snapshot appears whole, by one rename, under a name that no other writer has: so nobody can replace one by an older
one, or by half of one. What a writer that has lost its partition puts here late is older than others, or void.
"""

import logging
import os
import shutil
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

import msgspec

from ..notes import note
from ..whole_file import sync
from . import store
from .copies import Progress, Sum, copy_in, copy_out
from .crash import crash_point
from .errors import system_errors

log = logging.getLogger(__name__)
MANIFEST: Final = "manifest.json"
KEPT: Final = 2  # snapshots: where the newest is damaged, there is one more
_FORMAT: Final = 1  # of manifests
_FLOOR: Final = "floor"
_STALE_SECONDS: Final = 3600.0  # without a write, after which what is being made has no writer any more


class _Kind(msgspec.Struct, frozen=True, kw_only=True):
    """By what a reader sees whether it can read the rest of a manifest, and the file."""

    format: int = _FORMAT
    file_version: int = store.VERSION


class Manifest(_Kind, frozen=True, kw_only=True):
    """What a snapshot is: of which log, how far it has read, and its sum."""

    log: str
    position: int  # records read, by which snapshots are in order
    events: int  # of the memory log
    read: tuple[Progress, ...]
    sum: Sum
    made_at: datetime


class Snapshot(msgspec.Struct, frozen=True):
    """A snapshot on the shelf."""

    folder: Path
    manifest: Manifest

    def take(self, home: Path) -> None:
        """Make a home of it in the new folder `home`. Raises StorageError where it is damaged or gone."""
        with system_errors(home, "made"):
            home.mkdir(mode=0o700, parents=True)
        copy_in(self.folder / store.FILE, home / store.FILE, self.manifest.sum)
        with system_errors(home):
            sync(home)


class Shelf:
    """The snapshots of one partition of the log `log`. Any number of processes may put and take."""

    def __init__(self, path: Path, log: str) -> None:
        self.path, self.log = path, log

    def snapshots(self) -> list[Snapshot]:
        """Those that are not void, of this log and of what this version reads; the newest first."""
        floor = self.floor()
        found = [one for folder in self._folders() if (one := self._read(folder)) is not None]
        fit = [one for one in found if one.manifest.events >= floor]
        return sorted(fit, key=lambda one: (one.manifest.position, one.folder.name), reverse=True)

    def _read(self, folder: Path) -> Snapshot | None:
        try:
            data = (folder / MANIFEST).read_bytes()
            kind = msgspec.json.decode(data, type=_Kind)
            if kind != _Kind():
                raise ValueError(
                    f"it is of another version (format {kind.format}, file version {kind.file_version})"
                )
            manifest = msgspec.json.decode(data, type=Manifest)
            if manifest.log != self.log:
                raise ValueError("it is of another log")
        except FileNotFoundError:
            return None  # it is being removed
        except (OSError, ValueError) as exc:
            message = f"{folder}: is passed over: {exc}"
            note(log, logging.WARNING, "snapshot.passed_over", message)
            return None
        return Snapshot(folder, manifest)

    def put(
        self,
        source: store.Store,
        describe: Callable[[tuple[Progress, ...], Sum], Manifest],
        going: Callable[[], bool],
    ) -> Manifest | None:
        """Add a snapshot of an open store; None where `going` ended it, or a newer one is there.

        1. Copy, within one snapshot of the file. 2. Write the manifest. 3. Make both durable. 4. Unless it is void or
        there is a newer one, let it appear, by a rename. 5. Remove what is void, and all but the newest two. A crash
        before 4 leaves what was there, and a folder that 5 removes some day. Raises StorageError.
        """
        token = os.urandom(6).hex()
        half = self.path / f".{token}"
        with system_errors(half, "written"):
            half.mkdir(mode=0o700, parents=True)
            try:
                done = copy_out(source, half / store.FILE, going)
                if done is None:
                    return None
                crash_point("snapshot.after_copy")
                manifest = describe(*done)
                _write(half / MANIFEST, msgspec.json.format(msgspec.json.encode(manifest)))
                sync(half)
                if not going() or self._is_late(manifest):
                    return None
                crash_point("snapshot.before_rename")
                half.rename(self.path / f"{manifest.position:016d}-{token}")
                sync(self.path)
                crash_point("snapshot.after_rename")
            finally:
                shutil.rmtree(half, ignore_errors=True)
            self.prune()
        return manifest

    def _is_late(self, manifest: Manifest) -> bool:
        newest = self.snapshots()[:1]
        return manifest.events < self.floor() or any(
            one.manifest.position >= manifest.position for one in newest
        )

    def floor(self) -> int:
        """Snapshots of memory events before this offset are void."""
        try:
            of, events = (self.path / _FLOOR).read_text("utf-8").split()
            return int(events) if of == self.log else 0
        except (OSError, ValueError):
            return 0

    def void(self, events: int) -> None:
        """Remove all snapshots of memory events before offset `events`, those that come late too."""
        with system_errors(self.path, "written"):
            if events > self.floor():
                self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
                _write(self.path / _FLOOR, f"{self.log} {events}".encode())
                sync(self.path)
            self.prune()

    def prune(self) -> None:
        """Remove all but the newest two, and what a writer left that died. What is of a newer version stays."""
        kept = {one.folder for one in self.snapshots()[:KEPT]}
        for folder in self._folders():
            if folder not in kept and not _is_newer(folder):
                (folder / MANIFEST).unlink(missing_ok=True)
                shutil.rmtree(folder, ignore_errors=True)
        for half in self.path.glob(".*"):
            if _idle(half) > _STALE_SECONDS:
                shutil.rmtree(half, ignore_errors=True)

    def _folders(self) -> list[Path]:
        return sorted(self.path.glob("[0-9]*-*"))


def _is_newer(folder: Path) -> bool:
    """Whether a newer version wrote it, which runs beside this one while workers are upgraded."""
    try:
        kind = msgspec.json.decode((folder / MANIFEST).read_bytes(), type=_Kind)
    except (OSError, msgspec.MsgspecError):
        return False
    return kind.format > _FORMAT or kind.file_version > store.VERSION


def _idle(folder: Path) -> float:
    """Seconds since something was written in a folder; 0 where it is going."""
    try:
        last = max(path.stat().st_mtime for path in (folder, *folder.iterdir()))
    except OSError:
        return 0.0
    return time.time() - last


def _write(path: Path, data: bytes) -> None:
    """Replace a file as a whole, durably."""
    half = path.with_name(f".{path.name}-{os.urandom(6).hex()}")
    with half.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)
