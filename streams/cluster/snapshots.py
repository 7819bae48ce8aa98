"""When a worker writes snapshots of a partition that it has, so that whoever takes it over need not fold its whole log.

A snapshot is valid at whatever position it says: what lies behind it is folded from the log.
"""

import logging
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any, Final

from ...infra.embedded.copies import Progress, Sum, progress
from ...infra.embedded.shelf import Manifest, Shelf
from ...infra.notes import note
from ...schemas.errors import StorageError
from ...schemas.topics import EVENTS
from ..topology import PROJECT
from .cell import Cell
from .parts import Holds
from .starting import LOG, identity, position, snapshot_folder

log = logging.getLogger(__name__)
EVERY: Final = 25_000  # records read since the last snapshot: a taker folds some 8,000 a second, and has 10 s
LEAST: Final = 2_000  # fewer than these are folded sooner than a snapshot is written
PAUSE: Final = timedelta(minutes=5)  # after which fewer than EVERY are enough
REST: Final = (
    9.0  # times as long as the last one took to be written: writing takes a tenth of the time at most
)
CHEAP: Final = 64 << 20  # bytes that are written in well under a second, when a partition is given up
CLOSE_SECONDS: Final = 1.5  # for that one, and for the end of one that is under way
_writing: Final = threading.Lock()  # one snapshot at a time in a process: they share a disk


class Snapshots:
    """The snapshots of one partition while this worker has it. For its thread alone; writing has one of its own."""

    def __init__(self, cell: Cell, holds: Holds) -> None:
        self._cell, self._holds = cell, holds
        self._shelf: Shelf | None = None
        self._last = 0  # the position of the newest snapshot
        self._when = cell.clock.now()
        self._took = 0.0  # seconds
        self._asked = False
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    def look(self) -> None:
        """Begin to write one where it is time to; returns at once. What fails is noted, and tried again later."""
        if self._thread is not None and self._thread.is_alive():
            return
        with self._noted():
            ahead, now = self._ahead(), self._cell.clock.now()
            if self._asked or self._is_due(ahead, now):
                self._asked, self._when, self._ended = False, now, threading.Event()
                work = (self._shelved(), self._going(self._ended))
                self._thread = threading.Thread(target=self._write, args=work, name="snapshot", daemon=True)
                self._thread.start()

    def forgot(self, events: int) -> None:
        """An event before offset `events` forgot something. Within the transaction that folds it.

        What is sealed has lost its keys in every copy. What is not is removed from older snapshots, with them, before
        the file says that it is folded: a crash in between does it again. The next snapshot is written soon.
        """
        if self._cell.unsealed:
            self._stop()
            self._shelved().void(events)
            self._asked = True

    def close(self) -> None:
        """End what is under way, and write a last one where that is cheap: this is a stop, or another waits for it."""
        self._stop()
        deadline = time.monotonic() + CLOSE_SECONDS
        with self._noted():
            if self._ahead() >= LEAST and self._cell.store.path.stat().st_size <= CHEAP:
                self._write(self._shelved(), lambda: time.monotonic() < deadline)

    def _ahead(self) -> int:
        """Records that are read since the last snapshot; 0 where there is nothing to make one of."""
        read = progress(self._cell.store.con)
        if not self._cell.log.position(PROJECT.id, EVENTS):
            return 0
        if self._shelf is None:
            newest = self._shelved().snapshots()[:1]
            self._last = min((one.manifest.position for one in newest), default=0)
        return position(read) - self._last

    def _is_due(self, ahead: int, now: datetime) -> bool:
        since = now - self._when
        if since < timedelta(seconds=REST * self._took):
            return False
        return ahead >= EVERY or (ahead >= LEAST and since >= PAUSE)

    def _shelved(self) -> Shelf:
        if self._shelf is None:
            cell = self._cell
            log_id = identity(cell.log.read(EVENTS, cell.partition, 0, 1))
            if log_id is None:
                raise StorageError(
                    f"{cell.store.path}: has read beyond the log's end; it is made anew when it is opened again"
                )
            if cell.store.meta(LOG) != log_id:
                cell.store.write(lambda: cell.store.set_meta(LOG, log_id))
            self._shelf = Shelf(snapshot_folder(cell.settings, cell.partition), log_id)
        return self._shelf

    def _going(self, ended: threading.Event) -> Callable[[], bool]:
        return lambda: self._holds() and not ended.is_set()

    def _stop(self) -> None:
        self._ended.set()
        if self._thread is not None:
            self._thread.join(CLOSE_SECONDS)

    def _write(self, shelf: Shelf, going: Callable[[], bool]) -> None:
        while not _writing.acquire(timeout=0.1):
            if not going():
                return
        began = time.monotonic()
        try:
            with self._noted():
                done = shelf.put(self._cell.store, self._manifest, going)
                self._took = time.monotonic() - began
                if done is not None:
                    self._last = done.position
                    self._note_written(done)
        finally:
            _writing.release()

    def _note_written(self, done: Manifest) -> None:
        fields: dict[str, Any] = {
            "position": done.events,
            "bytes": done.sum.size,
            "seconds": round(self._took, 3),
        }
        message = "a snapshot of a partition is written"
        note(log, logging.INFO, "snapshot.written", message, partition=self._cell.partition, **fields)

    @contextmanager
    def _noted(self) -> Iterator[None]:
        """Log what fails within, and let some time pass before the next try: no record has to wait for a snapshot."""
        try:
            yield
        except Exception as exc:
            self._took, self._when = PAUSE / REST / timedelta(seconds=1), self._cell.clock.now()
            message = "a snapshot could not be written, and is tried again later"
            note(log, logging.WARNING, "snapshot.failed", message, error=exc, partition=self._cell.partition)

    def _manifest(self, read: tuple[Progress, ...], total: Sum) -> Manifest:
        assert self._shelf is not None
        return Manifest(
            log=self._shelf.log,
            position=position(read),
            events=next((one.next for one in read if (one.group, one.topic) == (PROJECT.id, EVENTS)), 0),
            read=read,
            sum=total,
            made_at=self._cell.clock.now(),
        )
