"""The SQLite file of a home: connections, transactions and group commit.

One connection writes, guarded by a lock; each thread that reads has one of its own. Everything else of the
embedded runtime (log, fold, index) is tables in this file and joins the transaction that is open in its thread.
"""

import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, TypeVar

import apsw

from . import tables
from .connections import close
from .crash import crash_point
from .errors import storage_errors, system_errors
from .pages import PagedFile

FILE: Final = "mnemostream.db"
APPLICATION_ID: Final = 0x4D4E4553  # "MNES"
VERSION: Final = 3
COMMITS: Final = "CREATE TABLE commits (number INTEGER NOT NULL); INSERT INTO commits VALUES (0);"
CHECKPOINT: Final = (
    8192  # pages in the write-ahead log, 32 MB: what changes again meanwhile goes into the file once
)
T = TypeVar("T")


class _Job:
    """A closure that waits for the next commit."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self.work = work
        self.done = False
        self.result: Any = None
        self.error: BaseException | None = None

    def outcome(self) -> Any:
        if self.error is not None:
            raise self.error
        return self.result


def _unwatched(seconds: float) -> None:
    """Nobody asks how long a commit took."""


class Store:
    """The open file. `commits` counts durable commits of this process, so that a test can see them grouped.

    `on_commit` is told how many seconds each took, and must not raise.
    """

    def __init__(self, home: Path, *, partitions: int = 4) -> None:
        self.home = home
        self.path = home / FILE
        self.commits = 0
        self._partitions = 0
        self._raw = -1
        self.on_commit: Callable[[float], None] = _unwatched
        self._committed = threading.Condition()
        with system_errors(home, "made a home folder"):
            home.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._file = PagedFile(
            self.path, application_id=APPLICATION_ID, version=VERSION, counter="SELECT number FROM commits"
        )
        self._lock = threading.RLock()
        self._local = threading.local()
        self._queue: list[_Job] = []
        self._queue_lock = threading.Lock()
        self._readers: list[apsw.Connection] = []
        with storage_errors(self.path):
            self._writer = self._file.open()
            try:
                self._equip(self._writer)
                self._file.admit(self._writer, self.transaction, lambda: self._make(partitions))
            except BaseException:
                self.close()
                raise

    @property
    def con(self) -> apsw.Connection:
        """This thread's connection: the writing one within a transaction, otherwise a reading one."""
        if getattr(self._local, "depth", 0):
            return self._writer
        reader: apsw.Connection | None = getattr(self._local, "reader", None)
        if reader is None:
            reader = self._local.reader = self._connect()
            self._readers.append(reader)
        return reader

    @property
    def snapshot(self) -> object | None:
        """What tells the snapshot that this thread reads in from any other; None outside of one."""
        return None if self.writing else getattr(self._local, "snapshot", None)

    @property
    def writing(self) -> bool:
        """Whether this thread is within a transaction that writes."""
        return bool(getattr(self._local, "depth", 0))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All within is one durable transaction; a call within another joins it. Rolled back on any error."""
        if getattr(self._local, "depth", 0):
            yield
            return
        with self._lock, storage_errors(self.path):
            self._writer.execute("BEGIN IMMEDIATE")
            self._local.depth, self._local.written = 1, {}
            number, changes = 0, self._writer.total_changes()
            try:
                yield
                if self._writer.total_changes() != changes:
                    number = self._count()
                crash_point("store.before_commit")
                began = time.perf_counter()
                self._writer.execute("COMMIT")
                took = time.perf_counter() - began
            except BaseException:
                if self._writer.in_transaction:
                    self._writer.execute("ROLLBACK")
                raise
            finally:
                self._local.depth = 0
            if number:
                self._file.mark.write(number)
            with self._committed:
                self.commits += 1
                self._committed.notify_all()
            self.on_commit(took)
            crash_point("store.after_commit")

    def _count(self) -> int:
        """Count this commit within the file, so that one that is lost is missed."""
        ((number,),) = self._writer.execute(
            "UPDATE commits SET number = number + 1 RETURNING number"
        ).fetchall()
        return int(str(number))

    @contextmanager
    def savepoint(self) -> Iterator[None]:
        """Within a transaction: what fails within is undone alone, and raised."""
        self._writer.execute("SAVEPOINT part")
        try:
            yield
        except BaseException:
            if self._writer.in_transaction:  # else SQLite gave the whole transaction up: disk full, I/O error
                self._writer.execute("ROLLBACK TO part")
                self._local.written = {}
                self._writer.execute("RELEASE part")
            raise
        self._writer.execute("RELEASE part")

    def wait_commit(self, seen: int, timeout: float) -> None:
        """Until `commits` is not `seen` any more, or `timeout` seconds have passed."""
        with self._committed:
            self._committed.wait_for(lambda: self.commits != seen, timeout)

    def write(self, work: Callable[[], T]) -> T:
        """Run `work` in a transaction that it may share with other threads' work; return when it is durable.

        1. Queue the work. 2. Whoever gets the lock first is the leader and takes the whole queue. 3. It runs each
        in a savepoint, so that one's failure undoes nothing of the others, and commits once. 4. The others find
        their work done when they get the lock.
        """
        if getattr(self._local, "depth", 0):
            return work()
        job = _Job(work)
        with self._queue_lock:
            self._queue.append(job)
        with self._lock:
            if not job.done:
                self._lead()
        result: T = job.outcome()
        return result

    def _lead(self) -> None:
        with self._queue_lock:
            jobs, self._queue = self._queue, []
        try:
            with self.transaction():
                for job in jobs:
                    self._run(job)
        except BaseException as exc:
            for job in jobs:
                job.error = job.error or exc
        finally:
            for job in jobs:
                job.done = True

    def _run(self, job: _Job) -> None:
        self._writer.execute("SAVEPOINT job")
        try:
            job.result = job.work()
        except Exception as exc:
            job.error = exc
            if not self._writer.in_transaction:
                raise  # SQLite gave the whole transaction up: disk full, I/O error
            self._writer.execute("ROLLBACK TO job")
            self._local.written = {}
        self._writer.execute("RELEASE job")

    @contextmanager
    def reading(self) -> Iterator[apsw.Connection]:
        """One consistent snapshot for all reads within; joins the transaction or snapshot that is open."""
        con = self.con
        with storage_errors(self.path):
            if con.in_transaction:
                yield con
                return
            con.execute("BEGIN")
            self._local.meta, self._local.snapshot = {}, object()
            try:
                yield con
            finally:
                self._local.meta = self._local.snapshot = None
                if con.in_transaction:  # an I/O error ends it
                    con.execute("COMMIT")

    def aside(self) -> apsw.Connection:
        """One more connection, the caller's to close, for what may be lost: its commits are not synced."""
        con = self._connect()
        if int(str(con.pragma("synchronous"))) > 1:
            con.pragma("synchronous", "NORMAL")
        return con

    def leave(self) -> None:
        """Close this thread's reading connection: for a thread that ends before the store does."""
        reader: apsw.Connection | None = getattr(self._local, "reader", None)
        if reader is not None:
            self._local.reader = None
            if reader in self._readers:
                self._readers.remove(reader)
            close(reader)

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """No other thread writes by this store while this lasts."""
        with self._lock:
            yield

    def descriptor(self) -> int:
        """A descriptor to read the file's bytes by, open as long as the store.

        To close one sooner would drop SQLite's locks on the file, which are the process's (POSIX).
        """
        with self._lock, system_errors(self.path, "read"):
            if self._raw < 0:
                self._raw = os.open(self.path, os.O_RDONLY | os.O_CLOEXEC)
            return self._raw

    def rows(self, sql: str, values: tuple[Any, ...] = ()) -> list[Any]:
        """All rows of a query, on this thread's connection."""
        with storage_errors(self.path):  # so that a plain cursor will do, which costs less per row
            return apsw.Cursor(self.con).execute(sql, values).fetchall()

    def once(self, key: object, read: Callable[[], T]) -> T:
        """What `read` gives, by `key`; within a snapshot or a transaction it is read once.

        Within a transaction whoever writes what is kept so says what it is now, by `now`.
        """
        known: dict[object, T] | None = getattr(self._local, "written" if self.writing else "meta", None)
        if known is None:
            return read()
        if key not in known:
            known[key] = read()
        return known[key]

    def now(self, key: object, value: object) -> None:
        """Within a transaction: what is to be read under `key` from now on."""
        self._local.written[key] = value

    def meta(self, key: str) -> str | None:
        """A value of the home's own settings."""
        rows = self.once(("meta", key), lambda: self.rows("SELECT value FROM meta WHERE key = ?", (key,)))
        return str(rows[0][0]) if rows else None

    def set_meta(self, key: str, value: str) -> None:
        """Set one; within a transaction."""
        self.con.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))
        self.now(("meta", key), [(value,)])

    @property
    def partitions(self) -> int:
        """The partition count of every topic of this home, fixed when it was made."""
        if not self._partitions:
            self._partitions = int(self.meta("partitions") or 0)
        return self._partitions

    def cut_log(self) -> bool:
        """Write what is committed into the file and empty the write-ahead log; whether no other process held it."""
        with storage_errors(self.path):
            busy, _, _ = self.con.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()[0]
        return not busy

    def close(self) -> None:
        """Close all connections; what was acknowledged is durable already."""
        with self._lock:
            for con in (*self._readers, self._writer):
                close(con)
            if self._raw >= 0:
                os.close(self._raw)
                self._raw = -1
            self._file.mark.close()

    def _connect(self) -> apsw.Connection:
        con = self._file.connect()
        self._equip(con)
        return con

    def _equip(self, con: apsw.Connection) -> None:
        con.pragma("cache_size", -65536)
        con.wal_autocheckpoint(CHECKPOINT)

    def _make(self, partitions: int) -> None:
        self._writer.execute(tables.BASE)
        self._writer.execute(COMMITS)
        self.set_meta("partitions", str(partitions))
