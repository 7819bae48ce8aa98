"""The mark of a file: how far it was acknowledged, in a small file of its own beside it.

SQLite takes a damaged frame of its write-ahead log for the torn end of what was being written, and drops it and all
behind it without a word. So each commit counts up a number within the file, and once it is durable the number is
written here. A file that says less than its mark has lost something that was acknowledged.

The mark is not synced: it reaches the disk after what it speaks of, or not at all. After a power cut it may therefore
be too low, and then the damage of what lies above it cannot be told from a torn end; it is never too high.
"""

import fcntl
import logging
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from ..notes import note
from .errors import system_errors

log = logging.getLogger(__name__)
SUFFIX: Final = ".mark"
_DIGITS: Final = 20


class Mark:
    """The mark of the file at `path`. May be written by several processes, the last word standing."""

    def __init__(self, path: Path) -> None:
        self.path = path.with_name(path.name + SUFFIX)
        self._file = -1
        self._failed = False

    def read(self) -> int:
        """The number that was acknowledged; 0 where there is no mark, or none that can be read."""
        try:
            text = self.path.read_bytes()
        except FileNotFoundError:
            return 0
        except OSError as exc:
            note(log, logging.WARNING, "mark.failed", f"{self.path}: cannot be read ({exc.strerror})")
            return 0
        if not text:
            return 0  # the file is being made
        digits = text[:_DIGITS]
        if not digits.isdigit() or text != _line(int(digits)):
            message = f"{self.path}: is damaged and is not regarded; the next commit writes it anew"
            note(log, logging.WARNING, "mark.failed", message)
            return 0
        return int(digits)

    def write(self, number: int) -> None:
        """Acknowledge `number`, which is durable. A mark that cannot be written fails nothing."""
        try:
            if self._file < 0:
                self._file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            os.pwrite(self._file, _line(number), 0)
        except OSError as exc:
            if not self._failed:
                note(log, logging.WARNING, "mark.failed", f"{self.path}: cannot be written ({exc.strerror})")
            self._failed = True

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Hold off all others that would make the file at the same time, which SQLite does not let wait."""
        with system_errors(self.path):
            file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            with system_errors(self.path, "locked"):
                fcntl.flock(file, fcntl.LOCK_EX)
            yield
        finally:
            os.close(file)

    def close(self) -> None:
        """Release the file."""
        if self._file >= 0:
            os.close(self._file)
        self._file = -1


def _line(number: int) -> bytes:
    digits = b"%0*d" % (_DIGITS, number)
    return b"%s %08x\n" % (digits, zlib.crc32(digits))
