"""The embedded `KeyStore`: keys in a SQLite file of their own, beside the log and never inside it.

A key is durable before anything sealed with it is, and destroyed so that its bytes are in no file: overwritten
in place by zeros, and the write-ahead log cut off. `secure_delete` alone does not reach the copies that SQLite
leaves when it moves a row, so rows are in the order in which keys came and never change their size: no row is
ever moved. A destroyed id stays, with zeros for a key, so that it never gets another one.
"""

import os
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from ...schemas.errors import StorageError
from .connections import BUSY_MS, chunks, close, immediate, marks
from .crash import crash_point
from .errors import storage_errors, system_errors
from .pages import PagedFile

FILE: Final = "keys.db"
APPLICATION_ID: Final = 0x4D4E454B  # "MNEK"
VERSION: Final = 2
_DESTROYED: Final = bytes(32)


class EmbeddedKeyStore:
    """Keys of one home; any process may use it."""

    def __init__(self, home: Path) -> None:
        self.path = home / FILE
        self._lock = threading.RLock()
        with system_errors(home, "made a home folder"):
            home.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._file = PagedFile(
            self.path,
            application_id=APPLICATION_ID,
            version=VERSION,
            counter="SELECT max(number) FROM content_key",
        )
        with storage_errors(self.path):
            self._con = self._file.open()
            try:
                self._file.admit(self._con, lambda: immediate(self._con), self._make)
            except BaseException:
                self.close()
                raise

    def _make(self) -> None:
        self._con.execute("CREATE TABLE content_key (number INTEGER PRIMARY KEY, id TEXT UNIQUE, key BLOB)")

    def create(self, key_ids: Sequence[str]) -> list[bytes | None]:
        """The 32-byte key of each id, made where there is none; None where it was destroyed. Durable."""
        with self._lock, storage_errors(self.path):
            found = self._find(key_ids)
            new = [key_id for key_id in dict.fromkeys(key_ids) if key_id not in found]
            if new:
                with immediate(self._con):
                    self._con.executemany(
                        "INSERT OR IGNORE INTO content_key (id, key) VALUES (?, ?)",
                        [(key_id, os.urandom(32)) for key_id in new],
                    )
                    crash_point("keys.before_commit")
                self._acknowledge()
                crash_point("keys.after_commit")
                found |= self._find(new)
            return [found[key_id] for key_id in key_ids]

    def get(self, key_ids: Sequence[str]) -> list[bytes | None]:
        """The key of each id; None where there is none or it was destroyed."""
        with self._lock, storage_errors(self.path):
            found = self._find(key_ids)
            return [found.get(key_id) for key_id in key_ids]

    def known(self, key_ids: Sequence[str]) -> set[str]:
        """Those of `key_ids` that have a key here, or had one that was destroyed."""
        with self._lock, storage_errors(self.path):
            return set(self._find(key_ids))

    def destroy(self, key_ids: Sequence[str]) -> None:
        """Destroy keys, irrecoverably and durably, and refuse these ids from now on."""
        with self._lock, storage_errors(self.path):
            with immediate(self._con):
                self._con.executemany(
                    "INSERT INTO content_key (id, key) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET key = excluded.key",
                    [(key_id, _DESTROYED) for key_id in key_ids],
                )
            self._acknowledge()
            self._cut_log()

    def _acknowledge(self) -> None:
        """Keys that are durable are never fewer again: their count is the mark of the file."""
        ((number,),) = self._con.execute("SELECT max(number) FROM content_key").fetchall()
        self._file.mark.write(int(number or 0))

    def _cut_log(self) -> None:
        """Empty the write-ahead log, once no other process reads from it."""
        deadline = time.monotonic() + BUSY_MS / 1000
        while self._con.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()[0][0]:
            if time.monotonic() > deadline:
                raise StorageError(
                    f"{self.path}: keys are destroyed, and another process keeps their old bytes in the "
                    "write-ahead log; end it and forget again"
                )
            time.sleep(0.01)

    def close(self) -> None:
        """Release the file."""
        close(self._con)
        self._file.mark.close()

    def _find(self, key_ids: Sequence[str]) -> dict[str, bytes | None]:
        found: dict[str, bytes | None] = {}
        for chunk in chunks(key_ids):
            found.update(
                self._con.execute(f"SELECT id, key FROM content_key WHERE id IN ({marks(chunk)})", chunk)
            )
        return {key_id: None if key == _DESTROYED else key for key_id, key in found.items()}
