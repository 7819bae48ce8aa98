"""SQLite's exceptions as ours: what happened, to which file, and what to do."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from ...schemas.errors import StorageError


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Raise StorageError for what SQLite raises about the file at `path`."""
    try:
        yield
    except (apsw.CorruptError, apsw.NotADBError) as exc:
        raise StorageError(
            f"{path}: the file is damaged ({exc}); restore it from a copy, or move it away and import an export"
        ) from exc
    except apsw.FullError as exc:
        raise StorageError(f"{path}: the disk is full ({exc}); free some space, nothing was lost") from exc
    except apsw.ReadOnlyError as exc:
        raise StorageError(f"{path}: cannot be written ({exc}); check the folder's permissions") from exc
    except apsw.CantOpenError as exc:
        raise StorageError(f"{path}: cannot be opened ({exc}); check that the folder exists") from exc
    except apsw.BusyError as exc:
        raise StorageError(
            f"{path}: another process has kept the file locked for too long ({exc}); try again"
        ) from exc
    except (apsw.IOError, apsw.ProtocolError) as exc:
        raise StorageError(f"{path}: reading or writing failed ({exc}); check the disk") from exc
