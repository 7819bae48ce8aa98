"""Copies of a file that is written to, and the shelf that they lie on: whole or not there, never older for newer."""

import hashlib
import os
import random
import signal
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from mnemostream.infra.embedded.copies import Progress, Sum, copy_in, copy_out, progress
from mnemostream.infra.embedded.crash import WORKER_POINTS
from mnemostream.infra.embedded.pages import PagedFile
from mnemostream.infra.embedded.shelf import MANIFEST, Manifest, Shelf, Snapshot
from mnemostream.infra.embedded.store import FILE, Store
from mnemostream.schemas.errors import StorageError

CHILD = """
import sys
from pathlib import Path
from tests.embedded.test_shelf import put
put(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
"""


def open_store(home: Path) -> Store:
    store = Store(home)
    store.write(
        lambda: store.con.execute("INSERT OR IGNORE INTO topic VALUES (1, 'memory.events.v1')").fetchall()
    )
    return store


def put(home: Path, shelf: Path, events: int, log: str = "a") -> Manifest | None:
    """A snapshot of a file that has read up to `events`."""
    store = open_store(home)
    try:
        store.write(
            lambda: store.con.execute("INSERT OR REPLACE INTO consumed VALUES ('g', 1, 0, ?)", (events,))
        )

        def describe(read: tuple[Progress, ...], total: Sum) -> Manifest:
            made_at = datetime(2026, 1, 1, tzinfo=UTC)
            return Manifest(
                log=log, position=events, events=read[0].next, read=read, sum=total, made_at=made_at
            )

        return Shelf(shelf, log).put(store, describe, lambda: True)
    finally:
        store.close()


def taken(snapshot: Snapshot, home: Path) -> int:
    """How far the file has read that is made of a snapshot."""
    snapshot.take(home)
    store = Store(home)
    try:
        return progress(store.con)[0].next
    finally:
        store.close()


def positions(path: Path, log: str = "a") -> list[int]:
    return [one.manifest.position for one in Shelf(path, log).snapshots()]


def test_a_copy_is_of_one_moment_whatever_is_written_meanwhile(tmp_path: Path) -> None:
    store, stop = open_store(tmp_path / "home"), threading.Event()
    with store.transaction():
        store.con.execute("CREATE TABLE pair (id INTEGER PRIMARY KEY, half INTEGER, data BLOB)").fetchall()

    def write() -> None:
        draw = random.Random(1)
        for number in count():
            with store.transaction():
                for half in (1, 2):
                    rows = [(draw.randrange(20_000), half, draw.randbytes(700)) for _ in range(40)]
                    store.con.executemany("INSERT OR REPLACE INTO pair VALUES (?, ?, ?)", rows)
                    store.con.execute("INSERT OR REPLACE INTO consumed VALUES ('g', 1, ?, ?)", (half, number))
            if stop.is_set():
                return

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for number in range(4):
            time.sleep(0.4)
            path = tmp_path / str(number) / FILE
            path.parent.mkdir()
            done = copy_out(store, path)
            assert done is not None
            read, total = done
            copied = Store(path.parent)
            assert copied.rows("PRAGMA integrity_check") == [("ok",)]
            assert progress(copied.con) == read
            assert len({one.next for one in read}) == 1
            copied.close()
            file = PagedFile(path, application_id=0, version=0, counter="")
            assert file.damaged() == []  # pages that lay in the write-ahead log have their checksums, too
            assert total.size == path.stat().st_size
    finally:
        stop.set()
        writer.join()
    assert (tmp_path / "home" / f"{FILE}-wal").stat().st_size > 1 << 20
    store.close()


def test_a_copy_that_is_ended_is_none(tmp_path: Path) -> None:
    store, answers = open_store(tmp_path / "home"), iter([True, False, False])
    with store.transaction():
        store.con.execute("CREATE TABLE big (data BLOB)").fetchall()
        store.con.executemany("INSERT INTO big VALUES (zeroblob(1000000))", [()] * 20)
    assert copy_out(store, tmp_path / "copy", lambda: next(answers)) is None
    store.close()
    assert next(answers, None) is None


def test_what_is_taken_is_what_was_put(tmp_path: Path) -> None:
    done = put(tmp_path / "home", tmp_path / "shelf", 5)
    (snapshot,) = Shelf(tmp_path / "shelf", "a").snapshots()
    data = (snapshot.folder / FILE).read_bytes()
    assert done == snapshot.manifest
    assert snapshot.manifest.sum == Sum(len(data), hashlib.sha256(data).hexdigest())
    assert taken(snapshot, tmp_path / "other") == 5
    assert (tmp_path / "other" / FILE).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("harm", ["flipped", "cut", "longer", "gone"])
def test_a_damaged_file_is_refused(tmp_path: Path, harm: str) -> None:
    put(tmp_path / "home", tmp_path / "shelf", 5)
    (snapshot,) = Shelf(tmp_path / "shelf", "a").snapshots()
    file = snapshot.folder / FILE
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    if harm == "gone":
        file.unlink()
    else:
        whole = file.read_bytes()
        file.write_bytes({"flipped": data, "cut": whole[:-4096], "longer": whole + bytes(4096)}[harm])
    with pytest.raises(StorageError, match=r"damaged|cannot be"):
        copy_in(file, tmp_path / "copy", snapshot.manifest.sum)


def test_the_newest_two_are_kept_and_none_by_an_older_one(tmp_path: Path) -> None:
    home, shelf = tmp_path / "home", tmp_path / "shelf"
    assert all(put(home, shelf, events) for events in (1, 2, 4))
    assert positions(shelf) == [4, 2]
    for late in (1, 3, 4):  # as a worker puts it that has lost the partition, and woke up
        assert put(home, shelf, late) is None
    assert positions(shelf) == [4, 2]
    assert not list(shelf.glob(".*"))


def test_another_log_begins_anew_and_another_versions_stay(tmp_path: Path) -> None:
    home, shelf = tmp_path / "home", tmp_path / "shelf"
    put(home, shelf, 100, "before")
    newer = put(home, shelf, 200, "a")
    assert newer is not None
    (folder,) = [one.folder for one in Shelf(shelf, "a").snapshots()]
    text = (folder / MANIFEST).read_text()
    (folder / MANIFEST).write_text(text.replace('"file_version": 3', '"file_version": 4'))
    assert positions(shelf) == []
    put(home, shelf, 7, "a")
    assert positions(shelf) == [7] and folder.exists()
    assert len(list(shelf.glob("[0-9]*"))) == 2  # that of the log before is gone


def test_what_is_void_is_gone_and_does_not_come_late(tmp_path: Path) -> None:
    home, shelf = tmp_path / "home", tmp_path / "shelf"
    for events in (5, 9):
        put(home, shelf, events)
    Shelf(shelf, "a").void(9)
    assert positions(shelf) == [9]
    Shelf(shelf, "a").void(12)
    Shelf(shelf, "a").void(10)  # an older word changes nothing
    assert positions(shelf) == [] and not list(shelf.glob("[0-9]*"))
    assert put(home, shelf, 11) is None
    assert put(home, shelf, 12) is not None
    assert put(home, shelf, 3, "another log") is not None


@pytest.mark.parametrize("point", WORKER_POINTS)
def test_a_crash_leaves_the_one_before_and_the_next_one_can_be_put(tmp_path: Path, point: str) -> None:
    home, shelf = tmp_path / "home", tmp_path / "shelf"
    put(home, shelf, 1)
    child = subprocess.run(
        [sys.executable, "-c", CHILD, str(home), str(shelf), "2"],
        env={**os.environ, "MNEMOSTREAM_CRASH_AT": point, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert child.returncode == -signal.SIGKILL
    whole = [2, 1] if point == "snapshot.after_rename" else [1]
    assert positions(shelf) == whole
    assert taken(Shelf(shelf, "a").snapshots()[0], tmp_path / "other") == whole[0]
    for half in shelf.glob(".*"):
        for path in (*half.iterdir(), half):
            os.utime(path, (time.time() - 7200,) * 2)
    assert put(home, shelf, 3) is not None
    assert positions(shelf) == [3, whole[0]]
    assert not list(shelf.glob(".*"))
