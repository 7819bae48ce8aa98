"""Connections to SQLite: checksums of pages at work, commits durable, errors ours, nothing of the deleted left.

The checksums are SQLite's own `cksumvfs`, an extension that comes in apsw's wheels.
"""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, NoReturn, TypeVar

import apsw

from ...schemas.errors import StorageError
from .errors import storage_error

VFS: Final = "cksmvfs"
BUSY_MS: Final = 10_000
_CHUNK: Final = 500  # parameters of one query
T = TypeVar("T")
_loading: Final = threading.Lock()

_execute, _executemany, _next = apsw.Cursor.execute, apsw.Cursor.executemany, apsw.Cursor.__next__


class _Cursor(apsw.Cursor):
    """Raises StorageError, whoever uses it. `fetchall` and `fetchone` go through `__next__`."""

    def execute(self, *args: Any, **kwargs: Any) -> apsw.Cursor:
        try:
            return _execute(self, *args, **kwargs)
        except apsw.Error as exc:
            self._fail(exc)

    def executemany(self, *args: Any, **kwargs: Any) -> apsw.Cursor:
        try:
            return _executemany(self, *args, **kwargs)
        except apsw.Error as exc:
            self._fail(exc)

    def __next__(self) -> Any:
        try:
            return _next(self)
        except apsw.Error as exc:
            self._fail(exc)

    def _fail(self, exc: apsw.Error) -> NoReturn:
        error = storage_error(exc, self.connection.filename)
        if error is None:
            raise exc
        raise error from exc


def connect(path: Path) -> apsw.Connection:
    """A connection to the file at `path`, made where there is none."""
    load()
    con = apsw.Connection(str(path), vfs=VFS)
    con.cursor_factory = _Cursor
    con.set_busy_timeout(BUSY_MS)
    for name, value in (("synchronous", "FULL"), ("secure_delete", 1)):
        con.pragma(name, value)
    return con


@contextmanager
def immediate(con: apsw.Connection) -> Iterator[None]:
    """A transaction that writes from its start: one that began by reading could not wait for another writer."""
    con.execute("BEGIN IMMEDIATE")
    try:
        yield
        con.execute("COMMIT")
    except BaseException:
        if con.in_transaction:
            con.execute("ROLLBACK")
        raise


def close(con: apsw.Connection) -> None:
    """Close a connection; the checkpoint at its end may fail, for what was acknowledged is durable without it."""
    try:
        con.close()
    except apsw.Error as exc:
        if storage_error(exc, "") is None:
            raise


def chunks(values: Sequence[T], size: int = _CHUNK) -> Iterator[tuple[T, ...]]:
    """`values` in parts that are few enough for the parameters of one query."""
    for start in range(0, len(values), size):
        yield tuple(values[start : start + size])


def marks(values: Sequence[Any]) -> str:
    """A "?" for each of `values`, as IN and VALUES take them."""
    return ",".join("?" * len(values))


def sequence(con: apsw.Connection, table: str) -> int:
    """The last number that an AUTOINCREMENT table has given."""
    row = con.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    return 0 if row is None else int(row[0])


@contextmanager
def snapshot(con: apsw.Connection) -> Iterator[None]:
    """All reads within are of one moment."""
    con.execute("BEGIN")
    try:
        yield
    finally:
        if con.in_transaction:
            con.execute("COMMIT")


def load() -> None:
    """Make the checksums known to SQLite, once in a process, without making them anybody else's default."""
    if VFS in apsw.vfs_names():
        return
    from apsw import sqlite_extra

    with _loading:
        default = apsw.vfs_names()[0]
        if default == VFS or VFS in apsw.vfs_names():
            return
        try:
            con = apsw.Connection(":memory:")
            sqlite_extra.load(con, "cksumvfs")
            con.close()
        except (sqlite_extra.NotAvailable, LookupError, apsw.Error) as exc:
            raise StorageError(
                f"apsw {apsw.apsw_version()} has no cksumvfs ({exc}); install apsw 3.53 or newer from its wheel"
            ) from exc
        apsw.set_default_vfs(default)
