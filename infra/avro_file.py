"""Avro object container files that are whole or not there, and that tell when a byte of them was changed.

The header holds the SHA-256 of the file, taken with zeros in the digest's own place. Avro itself would read a file
that was cut off between two blocks as a shorter one, and its `deflate` has no checksum.
"""

import os
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import IO, Any, Final

import fastavro
import msgspec
from fastavro.write import Writer

from ..schemas.body import DRIVER_ERRORS, blame
from ..schemas.errors import InputError
from .whole_file import storage_errors, whole_file

MAGIC: Final = b"Obj\x01"
DIGEST: Final = "mnemostream.digest"
_EMPTY: Final = "0" * 64
_AT: Final = DIGEST.encode() + b"\x80\x01"  # the key, and the length of what follows: 64 as Avro writes it
_BLOCK: Final = 1 << 18  # bytes before compression
_CHUNK: Final = 1 << 20


class Written(msgspec.Struct, kw_only=True):
    """What became of a file: its size and the SHA-256 of its bytes, once it is there."""

    bytes: int = 0
    sha256: str = ""


@contextmanager
def writing(
    path: Path, schema: Any, metadata: Mapping[str, str]
) -> Iterator[tuple[Callable[[dict[str, Any]], None], Written]]:
    """A function that writes one record, and what will be known of the file when all is written.

    The file is whole or not there (`whole_file`), with its digest entered. Equal records give equal bytes. Raises
    InputError for a path that cannot be a file, StorageError when it cannot be written.
    """
    written = Written()
    with whole_file(path) as file:
        writer = Writer(
            file,
            schema,
            codec="deflate",
            sync_interval=_BLOCK,
            metadata={DIGEST: _EMPTY, **metadata},
            sync_marker=sha256(repr((schema, sorted(metadata.items()))).encode()).digest()[:16],
        )

        def write(record: dict[str, Any]) -> None:
            with storage_errors(path):
                writer.write(record)

        yield write, written
        with storage_errors(path):
            writer.flush()
            file.seek(_digest_place(file))
            file.write(_digest(file).encode())
            file.flush()
            written.bytes = file.seek(0, os.SEEK_END)
            file.seek(0)
            written.sha256 = _sha256(file)


class AvroFile:
    """A file that was written by `writing`, with its digest found to be right. Close it, or use it in `with`."""

    def __init__(self, path: Path) -> None:
        """Open `path` and read all of it once. Raises InputError for any other file, and for a damaged one."""
        self.path = path
        self._file = opened(path)
        try:
            self.metadata: Mapping[str, str] = self._checked()
        except BaseException:
            self._file.close()
            raise

    def _checked(self) -> Mapping[str, str]:
        """The metadata. Nothing of the file is believed, not even a length, before its digest is found to be right."""
        place = _digest_place(self._file)
        self._file.seek(max(place, 0))
        told = self._file.read(len(_EMPTY))
        if place < 0:
            raise InputError(
                f"{self.path}: is no file that 'mnemostream export' wrote, or damaged at its beginning"
            )
        if _digest(self._file).encode() != told:
            raise InputError(f"{self.path}: is damaged or cut off; copy it again, or export again")
        self._file.seek(0)
        return dict(fastavro.reader(self._file).metadata)

    def records(self) -> Iterator[dict[str, Any]]:
        """All records, in order, from the first one; one reading at a time."""
        self._file.seek(0)
        try:
            for record in fastavro.reader(self._file):
                assert isinstance(record, dict)
                yield record
        except (*DRIVER_ERRORS, zlib.error) as exc:
            raise InputError(f"{self.path}: was changed while it was read ({blame(exc)})") from exc

    def close(self) -> None:
        """Release the file."""
        self._file.close()

    def __enter__(self) -> "AvroFile":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def opened(path: Path) -> IO[bytes]:
    """A file to read; raises InputError where there is none that can be read."""
    try:
        return path.open("rb")
    except FileNotFoundError as exc:
        raise InputError(f"{path}: there is no such file") from exc
    except IsADirectoryError as exc:
        raise InputError(f"{path}: is a folder; name a file") from exc
    except OSError as exc:
        raise InputError(f"{path}: cannot be read ({exc.strerror})") from exc


def _digest_place(file: IO[bytes]) -> int:
    """Where the digest stands; -1 where there is none."""
    file.seek(0)
    found = file.read(_CHUNK).find(_AT)
    return found if found < 0 else found + len(_AT)


def _digest(file: IO[bytes]) -> str:
    """The SHA-256 of a file with zeros in the place of its digest; the place in the file stays the digest's."""
    place = _digest_place(file)
    file.seek(0)
    head = file.read(place) + _EMPTY.encode()
    file.seek(len(head))
    digest = _sha256(file, head)
    file.seek(place)
    return digest


def _sha256(file: IO[bytes], head: bytes = b"") -> str:
    digest = sha256(head)
    while piece := file.read(_CHUNK):
        digest.update(piece)
    return digest.hexdigest()
