"""Advisory locks on files of the home: who processes, and who is a group's member.

The kernel holds an flock for an open file and lets it go when its process ends, however it ends. So there is
no time to wait for and no clock to trust: who waits gets it at once, and a stopped holder still holds it.
"""

import fcntl
import json
import os
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from ...schemas.errors import StorageError
from .errors import system_errors

LEASE: Final = "processing.lock"
_POLL_SECONDS: Final = 0.05


class FileLease:
    """An exclusive lease on a file; its content names the holder."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: int | None = None
        self._pid = 0

    @property
    def held(self) -> bool:
        """Whether this object, in this process, holds the lease."""
        return self._file is not None and self._pid == os.getpid()

    def acquire(self, timeout: float = 0.0) -> bool:
        """Get the lease within `timeout` seconds; at once when nobody holds it. Raises StorageError."""
        if self.held:
            return True
        deadline = time.monotonic() + timeout
        with system_errors(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        while not self._lock(file):
            if time.monotonic() >= deadline:
                os.close(file)
                return False
            time.sleep(_POLL_SECONDS)
        self._file, self._pid = file, os.getpid()
        self._name(file, json.dumps({"pid": self._pid}).encode())
        return True

    def release(self) -> None:
        """Let the lease go; nothing happens where it is not held."""
        if self._file is not None and self._pid == os.getpid():
            self._name(self._file, b"")
            os.close(self._file)
        self._file = None

    def _lock(self, file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as exc:
            os.close(file)
            raise StorageError(
                f"{self.path}: cannot be locked ({exc.strerror}); use a file system with flock"
            ) from exc
        return True

    def _name(self, file: int, holder: bytes) -> None:
        """Write who holds the lease: for people to read, so it may fail, on a full disk say."""
        with suppress(OSError):
            os.ftruncate(file, 0)
            os.pwrite(file, holder, 0)

    def holder(self) -> str | None:
        """Who holds the lease now, as "pid 123"; None when nobody does."""
        if self.held:
            return f"pid {os.getpid()}"
        try:
            file = os.open(self.path, os.O_RDWR | os.O_CLOEXEC)
        except OSError:
            return None
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            return None
        except BlockingIOError:
            return _holder(os.pread(file, 200, 0))
        finally:
            os.close(file)


def _holder(text: bytes) -> str:
    try:
        return f"pid {int(json.loads(text)['pid'])}"
    except (ValueError, TypeError, LookupError):
        return "another process"
