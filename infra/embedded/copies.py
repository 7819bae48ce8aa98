"""Copies of a home's file: made while others go on writing to it, and checked when they are taken.

SQLite's online backup copies page by page within one snapshot, so a copy is whole and of one moment, writers are held
up by nothing but the disk, and each page's checksum is verified on its way: a damaged file makes no copy.
"""

import hashlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import apsw
import msgspec

from ...schemas.errors import StorageError
from .connections import VFS, close, snapshot
from .errors import storage_errors, system_errors
from .pages import PAGE, RESERVED
from .store import Store

_PAGES: Final = 2048  # of one step, 8 MB: between two it is asked whether to go on
_CHUNK: Final = 4 << 20
_READ: Final = """
SELECT consumer_group, name, "partition", next FROM consumed JOIN topic ON topic.id = consumed.topic ORDER BY 1, 2, 3
"""


class Progress(msgspec.Struct, frozen=True):
    """How far a group has read in a partition of a topic: the next offset."""

    group: str
    topic: str
    partition: int
    next: int


class Sum(msgspec.Struct, frozen=True):
    """What a file must be again, to be the same: its size in bytes and its SHA-256."""

    size: int
    sha256: str


def progress(con: apsw.Connection) -> tuple[Progress, ...]:
    """How far all groups have read, as the connection sees it."""
    return tuple(Progress(*row) for row in con.execute(_READ))


def copy_out(store: Store, path: Path, going: Callable[[], bool]) -> tuple[Progress, ...] | None:
    """Copy an open store's file to `path`, durably; returns how far the copy has read, None where `going` ended it.

    For any thread. Raises StorageError.
    """
    with storage_errors(store.path), system_errors(path):
        con = store.aside()
        try:
            with snapshot(con):
                read = progress(con)
                if not _copied(con, path, going):
                    return None
        finally:
            close(con)
        sync(path)
        return read


def _copied(con: apsw.Connection, path: Path, going: Callable[[], bool]) -> bool:
    to = apsw.Connection(str(path), vfs=VFS)
    try:
        path.chmod(0o600)
        to.pragma("journal_mode", "off")  # a copy that is not finished is thrown away
        to.pragma("synchronous", "off")
        _begin(to)
        with to.backup("main", con, "main") as work:
            while not work.done:
                if not going():
                    return False
                work.step(_PAGES)
        return True
    finally:
        to.close()


def _begin(to: apsw.Connection) -> None:
    """Let a new file have checksums before its first page is copied.

    Pages in a write-ahead log carry none that fits, and are given theirs when they are written to a file: but only
    if its header said so before.
    """
    to.pragma("page_size", PAGE)
    to.reserve_bytes(reserve=RESERVED)
    to.execute("CREATE TABLE copied (a)").fetchall()


def summed(path: Path) -> Sum:
    """The size and the SHA-256 of a file. Raises StorageError."""
    digest, size = hashlib.sha256(), 0
    with system_errors(path, "read"):
        for chunk in _chunks(path):
            digest.update(chunk)
            size += len(chunk)
    return Sum(size, digest.hexdigest())


def copy_in(source: Path, target: Path, wanted: Sum) -> None:
    """Copy a file that is `wanted`, durably. Raises StorageError where it is another, or damaged."""
    digest, size = hashlib.sha256(), 0
    with system_errors(target), target.open("xb", buffering=0) as file:
        target.chmod(0o600)
        for chunk in _chunks(source):
            digest.update(chunk)
            size += len(chunk)
            file.write(chunk)
        os.fsync(file.fileno())
    if (found := Sum(size, digest.hexdigest())) != wanted:
        raise StorageError(
            f"{source}: the file is damaged (wanted {wanted.size} bytes of {wanted.sha256[:12]}…, got {found.size} of "
            f"{found.sha256[:12]}…); it is not used"
        )


def sync(path: Path) -> None:
    """Make a file, or the names in a folder, durable."""
    file = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def _chunks(path: Path) -> Iterator[memoryview]:
    buffer = memoryview(bytearray(_CHUNK))
    with path.open("rb", buffering=0) as file:
        while count := file.readinto(buffer):
            yield buffer[:count]
