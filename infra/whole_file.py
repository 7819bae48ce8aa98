"""Files that are whole or not there: written beside their place, made durable, and only then given their name."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from ..schemas.errors import InputError, StorageError


@contextmanager
def whole_file(path: Path) -> Iterator[IO[bytes]]:
    """A file to write and read, which takes the place of `path` when the block ends without an error.

    1. Write to a file beside `path` that only its owner may read. 2. Make it durable, and only then give it its name.
    On any error nothing is left behind, and what lay there stays. Raises InputError for a path that cannot be a file,
    StorageError when it cannot be written; writes within the block are to be guarded by `storage_errors`.
    """
    if path.is_dir():
        raise InputError(f"{path}: is a folder; name a file in it")
    with storage_errors(path):
        number, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(number, "r+b") as file:
            yield file
            with storage_errors(path):
                file.flush()
                os.fsync(file.fileno())
        with storage_errors(path):
            part.replace(path)
            sync(path.parent)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """The system's errors as ours."""
    try:
        yield
    except OSError as exc:
        raise StorageError(f"{path}: cannot be written ({exc.strerror}); nothing of it was left") from exc


def sync(path: Path) -> None:
    """Make a file, or the names in a folder, durable."""
    number = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(number)
    finally:
        os.close(number)
