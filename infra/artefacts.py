"""Artefacts: training sets, adapters and caches, as folders kept by the digest of what is in them.

ROOT/<sha256>/          an artefact, as it was put
ROOT/<sha256>.places    the folders that it was put from, as JSON; stays when the artefact goes, since those may stay
ROOT/.<sha256>.<token>  one that is being written, or removed, or was when its writer died

The digest is that of `listing`: a line per file with its own SHA-256, its size and its name.
"""

import os
import shutil
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from re import fullmatch
from typing import IO, Final
from uuid import uuid4

import msgspec

from ..schemas.errors import InputError, NotFound, StorageError
from .embedded.crash import crash_point
from .embedded.errors import system_errors
from .whole_file import sync, whole_file

_BLOCK: Final = 1 << 20


class FolderArtefacts:
    """An `ArtefactStore` in a folder, which any number of processes, and machines that reach it, may share."""

    def __init__(self, root: Path) -> None:
        """The folder is made with the first `put`."""
        self.root = root

    def digest(self, folder: Path) -> str:
        """The digest of a folder, without keeping it."""
        return artefact_digest(folder)

    def put(self, folder: Path) -> str:
        """Keep a copy of a folder; returns its digest. Whole or not at all, also in a crash.

        1. Take the digest. 2. Copy into a folder beside, durably. 3. See that the copy has that digest. 4. Give it its
        name. 5. Write down where it came from.
        """
        digest = artefact_digest(folder)
        with system_errors(self.root):
            self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not self._path(digest).exists():
                self._copy(folder, digest)
            self._write_place(digest, str(folder.absolute()))
        return digest

    def get(self, sha256: str) -> Path:
        """The folder of an artefact, to be read. Raises NotFound, or StorageError where it is damaged."""
        path = self._path(sha256)
        if not path.is_dir():
            raise NotFound(
                f"artefact {sha256}: there is none in {self.root}; set 'artefacts' to where it is kept"
            )
        if (got := artefact_digest(path)) != sha256:
            raise StorageError(
                f"{path}: is damaged: its digest is {got}; remove it, and put the artefact again"
            )
        return path

    def has(self, sha256: str) -> bool:
        """Whether an artefact is there."""
        return self._path(sha256).is_dir()

    def drop(self, sha256: str) -> None:
        """Remove an artefact, and what a crash left of it; nothing where there is none."""
        path = self._path(sha256)
        with system_errors(self.root):
            if path.exists():
                path.rename(self._part(sha256))
                sync(self.root)
                crash_point("artefacts.before_removal")
            for part in self.root.glob(f".{sha256}.*"):
                shutil.rmtree(part, ignore_errors=True)

    def places(self, sha256: str) -> list[str]:
        """The folders that it was put from, also when it is gone from here."""
        try:
            return msgspec.json.decode(self._places(sha256).read_bytes(), type=list[str])
        except (OSError, msgspec.MsgspecError):
            return []

    def _copy(self, folder: Path, digest: str) -> None:
        part = self._part(digest)
        try:
            for path, name in _files(folder):
                target = part / name
                target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                with path.open("rb") as source, target.open("xb") as copy:
                    os.fchmod(copy.fileno(), 0o600)
                    shutil.copyfileobj(source, copy, _BLOCK)
                    copy.flush()
                    os.fsync(copy.fileno())
            for inner in (part, *(one for one in part.rglob("*") if one.is_dir())):
                sync(inner)
            crash_point("artefacts.after_copy")
            if artefact_digest(part) != digest:
                raise InputError(f"{folder}: was changed while it was read; wait until nobody writes to it")
            part.rename(self._path(digest))
            sync(self.root)
        except FileExistsError:
            pass  # another process was faster
        except OSError:
            if not self._path(digest).exists():
                raise
        finally:
            shutil.rmtree(part, ignore_errors=True)

    def _write_place(self, digest: str, place: str) -> None:
        places = self.places(digest)
        if place not in places and not Path(place).is_relative_to(self.root):
            with whole_file(self._places(digest)) as file:
                file.write(msgspec.json.encode([*places, place]))

    def _path(self, digest: str) -> Path:
        if not fullmatch("[0-9a-f]{64}", digest):
            raise InputError(f"artefact {digest!r}: wanted 64 hex digits, the SHA-256 of an artefact")
        return self.root / digest

    def _places(self, digest: str) -> Path:
        return self.root / f"{self._path(digest).name}.places"

    def _part(self, digest: str) -> Path:
        return self.root / f".{digest}.{uuid4().hex}"


def artefact_digest(folder: Path) -> str:
    """The SHA-256 of the `listing` of a folder. Raises InputError for what is no folder of plain files."""
    with system_errors(folder, "read"):
        return sha256("".join(f"{line}\n" for line in listing(folder)).encode()).hexdigest()


def listing(folder: Path) -> Iterator[str]:
    """'<sha256>  <size>  <name>' of each file below a folder, sorted by name ('/' between its parts)."""
    for path, name in _files(folder):
        with path.open("rb") as file:
            yield f"{_digest(file)}  {path.stat().st_size}  {name}"


def _files(folder: Path) -> list[tuple[Path, str]]:
    if not folder.is_dir():
        raise InputError(f"{folder}: is no folder; name the folder of a training set or an adapter")
    found = []
    for path in folder.rglob("*"):
        if path.is_symlink() or not (path.is_file() or path.is_dir()):
            raise InputError(
                f"{path}: is a link or no plain file, which no artefact has; put a copy in its place"
            )
        if path.is_file():
            found.append((path, path.relative_to(folder).as_posix()))
    if not found:
        raise InputError(f"{folder}: is empty; name the folder of a training set or an adapter")
    return sorted(found, key=lambda one: one[1].encode())


def _digest(file: IO[bytes]) -> str:
    digest = sha256()
    while block := file.read(_BLOCK):
        digest.update(block)
    return digest.hexdigest()
