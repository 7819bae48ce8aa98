"""The embedded `KeyStore`: keys in a SQLite file of their own, beside the log and never inside it.

A key is durable before anything sealed with it is, and destroyed so that its bytes are in no file: overwritten
(`secure_delete`), and the write-ahead log cut off. A destroyed id stays, without a key, so that it never gets
another one.
"""

import os
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import apsw

from .crash import crash_point
from .errors import storage_errors
from .store import BUSY_MS

FILE: Final = "keys.db"
_CHUNK: Final = 500  # parameters of one query


class EmbeddedKeyStore:
    """Keys of one home; any process may use it."""

    def __init__(self, home: Path) -> None:
        self.path = home / FILE
        self._lock = threading.RLock()
        with storage_errors(self.path):
            home.mkdir(parents=True, exist_ok=True)
            self._con = apsw.Connection(str(self.path))
            self._con.set_busy_timeout(BUSY_MS)
            self._con.execute(
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON"
            )
            self._con.execute(
                "CREATE TABLE IF NOT EXISTS content_key (id TEXT PRIMARY KEY, key BLOB) WITHOUT ROWID"
            )
        os.chmod(self.path, 0o600)

    def create(self, key_ids: Sequence[str]) -> list[bytes | None]:
        """The 32-byte key of each id, made where there is none; None where it was destroyed. Durable on return."""
        with self._lock, storage_errors(self.path):
            found = self._find(key_ids)
            new = [key_id for key_id in dict.fromkeys(key_ids) if key_id not in found]
            if new:
                with self._con:
                    self._con.executemany(
                        "INSERT OR IGNORE INTO content_key VALUES (?, ?)",
                        [(key_id, os.urandom(32)) for key_id in new],
                    )
                    crash_point("keys.before_commit")
                crash_point("keys.after_commit")
                found |= self._find(new)
            return [found[key_id] for key_id in key_ids]

    def get(self, key_ids: Sequence[str]) -> list[bytes | None]:
        """The key of each id; None where there is none or it was destroyed."""
        with self._lock, storage_errors(self.path):
            found = self._find(key_ids)
            return [found.get(key_id) for key_id in key_ids]

    def destroy(self, key_ids: Sequence[str]) -> None:
        """Destroy keys, irrecoverably and durably, and refuse these ids from now on."""
        with self._lock, storage_errors(self.path):
            with self._con:
                self._con.executemany(
                    "INSERT INTO content_key VALUES (?, NULL) ON CONFLICT (id) DO UPDATE SET key = NULL",
                    [(key_id,) for key_id in key_ids],
                )
            self._con.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Release the file."""
        self._con.close()

    def _find(self, key_ids: Sequence[str]) -> dict[str, bytes | None]:
        found: dict[str, bytes | None] = {}
        for start in range(0, len(key_ids), _CHUNK):
            chunk = key_ids[start : start + _CHUNK]
            marks = ",".join("?" * len(chunk))
            found.update(
                self._con.execute(f"SELECT id, key FROM content_key WHERE id IN ({marks})", tuple(chunk))
            )
        return found
