"""SQLite's exceptions as ours: what happened, to which file, and what to do."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import apsw

from ...schemas.errors import StorageError

MEND: Final = "restore the folder from a copy, or import an export into a new one; see 'mnemostream doctor'"
SAFE: Final = "nothing that was acknowledged is lost"
_SAID: Final[tuple[tuple[tuple[type[apsw.Error], ...], str], ...]] = (
    ((apsw.CorruptError, apsw.NotADBError), f"the file is damaged ({{}}); {MEND}"),
    ((apsw.FullError,), f"the disk is full ({{}}); free some space and try again, {SAFE}"),
    (
        (apsw.ReadOnlyError,),
        "cannot be written ({}); let its owner write to the file and to its folder, which is needed for reading too",
    ),
    ((apsw.CantOpenError,), "cannot be opened ({}); check that the folder exists and can be written to"),
    (
        (apsw.BusyError, apsw.LockedError),
        "another process has kept the file locked for too long ({}); try again",
    ),
    (
        (apsw.IOError, apsw.ProtocolError, apsw.PermissionsError, apsw.AuthError),
        f"reading or writing failed ({{}}); check the disk, {SAFE}",
    ),
    ((apsw.SQLError,), f"the tables are not as this version makes them ({{}}); {MEND}"),
)


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Raise StorageError for what SQLite raises about the file at `path`."""
    try:
        yield
    except apsw.Error as exc:
        if (error := storage_error(exc, path)) is None:
            raise
        raise error from exc


@contextmanager
def system_errors(path: Path, done: str = "opened or written") -> Iterator[None]:
    """Raise StorageError for what the system raises about the file at `path`."""
    try:
        yield
    except OSError as exc:
        raise StorageError(
            f"{path}: cannot be {done} ({exc.strerror}); check the disk and the permissions of the folder"
        ) from exc


def storage_error(exc: apsw.Error, path: Path | str) -> StorageError | None:
    """The StorageError for `exc`, which came up with the file at `path`; None for a fault that is ours."""
    if getattr(exc, "extendedresult", 0) == apsw.SQLITE_IOERR_DATA:
        return StorageError(f"{path}: the file is damaged (a page does not fit its checksum); {MEND}")
    for kinds, said in _SAID:
        if isinstance(exc, kinds):
            return StorageError(f"{path}: {said.format(exc)}")
    return None
