"""Advisory locks on files of the home: who processes, and who is a group's member.

The kernel holds an flock for an open file and lets it go when its process ends, however it ends. So there is
no time to wait for and no clock to trust: who waits gets it at once, and a stopped holder still holds it.
"""

import fcntl
import json
import os
import time
from pathlib import Path
from typing import Final

from ...schemas.errors import StorageError

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
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as exc:
            raise StorageError(f"{self.path}: cannot be opened ({exc.strerror})") from exc
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() >= deadline:
                    os.close(file)
                    return False
                time.sleep(_POLL_SECONDS)
        self._file, self._pid = file, os.getpid()
        os.ftruncate(file, 0)
        os.pwrite(file, json.dumps({"pid": self._pid}).encode(), 0)
        return True

    def release(self) -> None:
        """Let the lease go; nothing happens where it is not held."""
        if self._file is not None and self._pid == os.getpid():
            os.ftruncate(self._file, 0)
            os.close(self._file)
        self._file = None

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
            text = os.pread(file, 200, 0)
            return f"pid {json.loads(text)['pid']}" if text else "another process"
        finally:
            os.close(file)
