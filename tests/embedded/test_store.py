"""The store: commits are grouped, failures stay apart, homes are checked, and one process leads at a time."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import apsw
import pytest

from mnemostream.infra.embedded.connections import VFS
from mnemostream.infra.embedded.lease import FileLease
from mnemostream.infra.embedded.store import APPLICATION_ID, Store
from mnemostream.schemas.errors import StorageError


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "home")


def put(store: Store, key: str) -> None:
    store.con.execute("INSERT INTO meta VALUES (?, 'x')", (key,))


def test_writes_of_many_threads_share_commits(store: Store) -> None:
    before = store.commits
    gate = threading.Barrier(16)

    def work(number: int) -> None:
        gate.wait()
        for step in range(5):
            store.write(lambda step=step: put(store, f"{number}/{step}"))

    threads = [threading.Thread(target=work, args=(n,)) for n in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert store.rows("SELECT count(*) FROM meta WHERE value = 'x'") == [(80,)]
    assert store.commits - before < 80, "sixteen writers at once never shared a commit"


def test_one_failing_write_undoes_nothing_of_its_neighbours(store: Store) -> None:
    errors: list[BaseException] = []
    gate = threading.Barrier(3)

    def work(key: str, fails: bool) -> None:
        gate.wait()

        def job() -> None:
            put(store, key)
            if fails:
                raise ValueError("no")

        try:
            store.write(job)
        except ValueError as exc:
            errors.append(exc)

    with store.transaction():  # all three wait for this one, and then go together
        threads = [threading.Thread(target=work, args=(f"k{n}", n == 1)) for n in range(3)]
        for thread in threads:
            thread.start()
        time.sleep(0.2)
    for thread in threads:
        thread.join()
    assert len(errors) == 1
    assert store.rows("SELECT key FROM meta WHERE value = 'x' ORDER BY key") == [("k0",), ("k2",)]


def test_a_transaction_is_whole_or_not_at_all(store: Store) -> None:
    with pytest.raises(ValueError, match="no"), store.transaction():
        put(store, "a")
        store.write(lambda: put(store, "b"))
        raise ValueError("no")
    assert store.rows("SELECT count(*) FROM meta WHERE value = 'x'") == [(0,)]


def test_readers_see_committed_writes_only(store: Store) -> None:
    seen: list[int] = []

    def look() -> None:
        seen.append(store.rows("SELECT count(*) FROM meta WHERE value = 'x'")[0][0])

    with store.transaction():
        put(store, "a")
        thread = threading.Thread(target=look)
        thread.start()
        thread.join()
    look()
    assert seen == [0, 1]


def test_partitions_are_fixed_when_a_home_is_made(tmp_path: Path) -> None:
    Store(tmp_path, partitions=3).close()
    assert Store(tmp_path, partitions=9).partitions == 3


def test_a_home_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    Store(tmp_path).close()
    for version, wanted in (
        (99, "newer mnemostream .*99.*upgrade"),
        (1, "older mnemostream .*1.*read it with"),
    ):
        with apsw.Connection(str(tmp_path / "mnemostream.db"), vfs=VFS) as con:
            con.pragma("user_version", version)
        con.close()
        with pytest.raises(StorageError, match=wanted):
            Store(tmp_path)


def test_a_home_from_before_checksums_is_refused(tmp_path: Path) -> None:
    con = apsw.Connection(str(tmp_path / "mnemostream.db"))
    for name, value in (("journal_mode", "wal"), ("application_id", APPLICATION_ID), ("user_version", 1)):
        con.pragma(name, value)
    con.execute("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)")
    con.close()
    with pytest.raises(StorageError, match="older mnemostream .*read it with that one, and publish"):
        Store(tmp_path)


def test_files_that_are_not_ours_and_damaged_ones_are_refused(tmp_path: Path) -> None:
    with apsw.Connection(str(tmp_path / "mnemostream.db")) as con:
        con.execute("CREATE TABLE theirs (x)")
    con.close()
    with pytest.raises(StorageError, match="is not a file of mnemostream"):
        Store(tmp_path)
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "mnemostream.db").write_bytes(b"no database at all" * 500)
    with pytest.raises(StorageError, match="damaged"):
        Store(tmp_path / "b")
    (tmp_path / "c").write_text("a file")
    with pytest.raises(StorageError, match="home folder"):
        Store(tmp_path / "c")


HOLD = "import sys, time; from pathlib import Path; from mnemostream.infra.embedded.lease import FileLease; "


def test_a_lease_is_exclusive_across_objects_and_processes_and_free_when_its_holder_dies(
    tmp_path: Path,
) -> None:
    path = tmp_path / "x.lock"
    code = HOLD + "lease = FileLease(Path(sys.argv[1])); print(lease.acquire(), flush=True); time.sleep(60)"
    holder = subprocess.Popen([sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None and holder.stdout.readline() == "True\n"
    mine = FileLease(path)
    assert not mine.acquire(0.1) and not mine.held
    assert mine.holder() == f"pid {holder.pid}"
    holder.kill()
    died = time.monotonic()
    assert mine.acquire(2.0) and time.monotonic() - died < 2.0
    holder.communicate()
    other = FileLease(path)
    assert not other.acquire(0.05), "a second object of the same process is another holder"
    mine.release()
    assert mine.holder() is None and other.acquire(0.0)
    other.release()


def test_every_connection_is_durable_and_leaves_nothing_behind(store: Store) -> None:
    for con in (store._writer, store.con):
        assert con.pragma("journal_mode") == "wal"
        assert con.pragma("synchronous") == 2
        assert con.pragma("secure_delete") == 1
