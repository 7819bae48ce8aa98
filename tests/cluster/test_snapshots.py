"""Snapshots of partitions: when they are written, what a worker starts from, and what it passes over."""

import json
import logging
import os
import shutil
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from mnemostream.infra.embedded.shelf import MANIFEST, Shelf, Snapshot
from mnemostream.infra.embedded.store import FILE
from mnemostream.infra.kafka import KafkaKeyStore, KafkaLog, MasterKey
from mnemostream.infra.memory_index import InMemoryIndex
from mnemostream.infra.settings import Settings
from mnemostream.processors.decision import Decider
from mnemostream.schemas import events as ev
from mnemostream.schemas.content import MemoryContent
from mnemostream.schemas.topics import EVENTS, topic_names
from mnemostream.streams.cluster import snapshots, starting
from mnemostream.streams.cluster.cell import cell_folder, cell_lease
from mnemostream.streams.cluster.parts import Cluster, joined
from mnemostream.streams.cluster.publishing import publish_turns
from mnemostream.streams.cluster.tidying import tidy
from tests.cluster import workers
from tests.cluster.broker import MASTER, fresh_prefix, kafka_url
from tests.cluster.test_worker_partition import Feed, sound
from tests.recovery.story import START, story

pytestmark = [pytest.mark.usefixtures("kafka"), pytest.mark.servers]
TURNS = story(12)
OF_ANN = msgspec.structs.replace(
    TURNS[-3], turn_id="own", text="I own a lighthouse near Skagen."
)  # what two say alike has one vector
Harm = Callable[[Snapshot], None]


class SetClock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.time = datetime.now(UTC)

    def now(self) -> datetime:
        return self.time


@pytest.fixture(autouse=True)
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few records are enough, so that a short story has snapshots."""
    monkeypatch.setattr(snapshots, "LEAST", 1)
    monkeypatch.setattr(starting, "FAR", 1)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    with made(tmp_path) as log:
        yield log


class made:
    """A cluster of one partition; `again` on other topics under the same folders and prefix."""

    def __init__(self, path: Path, seal: bool = True, prefix: str = "") -> None:
        self._path, self._seal, self._prefix = path, seal, prefix

    def __enter__(self) -> Cluster:
        self._log = KafkaLog(kafka_url(), partitions=1, prefix=fresh_prefix())
        self._log.create_topics(topic_names())
        settings = Settings(
            home=self._path / "home",
            snapshots=str(self._path / "shared"),
            prefix=self._prefix,
            tenant_key=workers.TENANT_KEY,
            partitions=1,
            seal=self._seal,
        )
        index, keys = InMemoryIndex(), KafkaKeyStore(self._log, MasterKey(MASTER))
        return joined(settings, self._log, keys, lambda _: index, clock=SetClock())

    def __exit__(self, *_: object) -> None:
        self._log.close()


def on_shelf(feed: Feed) -> list[Snapshot]:
    return feed.partition.snapshots._shelved().snapshots()


def waited_for(feed: Feed) -> None:
    """Until what is being written is written."""
    if feed.partition.snapshots._thread is not None:
        feed.partition.snapshots._thread.join()


def fed(cluster: Cluster, turns: list[object], home: Path | None = None) -> Feed:
    publish_turns(cluster, turns)  # type: ignore[arg-type]
    feed = Feed(cluster, home)
    feed.drain()
    return feed


def contents(feed: Feed, cube: str) -> dict[str, MemoryContent]:
    memories = feed.partition.folding.cubes.open(workers.scope(cube)).state.memories
    return {key: memory.content for key, memory in memories.items() if memory.content is not None}


def forget(cluster: Cluster, feed: Feed, cube: str, memory_id: str = "") -> None:
    memory_id = memory_id or next(iter(contents(feed, cube)))
    by = Decider(scope=workers.scope(cube), producer="test/1", observed_at=START)
    event = by.event(ev.MemoryForgotten(memory_id=memory_id), event_id="f", occurred_at=START)
    cluster.log.append(cluster.wire.outgoing([event]))


def test_a_taker_starts_from_the_newest_snapshot_and_folds_the_rest(
    cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fed(cluster, TURNS[:20]).close()
    monkeypatch.setattr(snapshots, "LEAST", 1000)
    first = fed(cluster, TURNS[20:30])
    first.close()
    (snapshot,) = on_shelf(first)
    publish_turns(cluster, TURNS[30:])
    monkeypatch.setattr(cluster.log, "read", reads := Reads(cluster))
    second = Feed(cluster, tmp_path / "second")
    assert min(reads.events) == snapshot.manifest.events
    second.drain()
    sound(cluster, second, workers.embedded_dump(tmp_path / "embedded", TURNS))
    second.close()


class Reads:
    """Notes from where memory events are read."""

    def __init__(self, cluster: Cluster) -> None:
        self._read, self.events = cluster.log.read, set[int]()

    def __call__(self, topic: str, partition: int, offset: int, limit: int) -> object:
        if topic == EVENTS and limit > 1:  # one is read to know the log by
            self.events.add(offset)
        return self._read(topic, partition, offset, limit)


def flipped(snapshot: Snapshot) -> None:
    data = bytearray((snapshot.folder / FILE).read_bytes())
    data[len(data) // 2] ^= 8
    (snapshot.folder / FILE).write_bytes(data)


def cut(snapshot: Snapshot) -> None:
    os.truncate(snapshot.folder / FILE, 8192)


def without_a_file(snapshot: Snapshot) -> None:
    (snapshot.folder / FILE).unlink()


def changed(**fields: object) -> Harm:
    def harm(snapshot: Snapshot) -> None:
        manifest = json.loads((snapshot.folder / MANIFEST).read_text())
        (snapshot.folder / MANIFEST).write_text(json.dumps(manifest | fields))

    return harm


def beyond(snapshot: Snapshot) -> None:
    manifest = snapshot.manifest
    read = [msgspec.structs.replace(one, next=one.next + 10_000) for one in manifest.read]
    changed(read=msgspec.to_builtins(read))(snapshot)


HARMS: dict[str, tuple[Harm, str]] = {
    "flipped": (flipped, "damaged"),
    "cut": (cut, "damaged"),
    "without a file": (without_a_file, "cannot be"),
    "garbled": (lambda one: (one.folder / MANIFEST).write_text("{"), "passed over"),  # type: ignore[dict-item]
    "of a newer format": (changed(format=9), "of another version"),
    "of a newer file": (changed(file_version=99), "of another version"),
    "of another log": (changed(log="f" * 32), "of another log"),
    "beyond the log's end": (beyond, "beyond the end"),
    "of another file": (changed(read=[]), "has not read"),
}


def test_a_snapshot_that_cannot_be_used_is_passed_over(
    cluster: Cluster, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    fed(cluster, TURNS[:12]).close()
    first = fed(cluster, TURNS[12:20])
    first.close()
    older = on_shelf(first)[1].manifest
    wanted = workers.dump(workers.replayed(cluster))
    for name, (damage, reason) in HARMS.items():
        shared, home = tmp_path / name, tmp_path / f"home, {name}"
        shutil.copytree(tmp_path / "shared", shared)
        settings = msgspec.structs.replace(cluster.settings, home=home, snapshots=str(shared))
        there = msgspec.structs.replace(cluster, settings=settings)
        newest = Shelf(starting.snapshot_folder(settings, 0), older.log).snapshots()[0]
        damage(newest)
        caplog.clear()
        with caplog.at_level(logging.INFO, "mnemostream"):
            taker = Feed(there)
        said = {record.event: record for record in caplog.records}  # type: ignore[attr-defined]
        assert reason in said["snapshot.passed_over"].getMessage(), name
        assert said["snapshot.taken"].position == older.events, name  # type: ignore[attr-defined]
        assert workers.fold_dump([taker.partition.cell.fold]) == wanted, name
        taker.close()


def test_without_any_that_can_be_used_the_log_is_folded_from_its_start(
    cluster: Cluster, tmp_path: Path
) -> None:
    first = fed(cluster, TURNS)
    first.close()
    for snapshot in on_shelf(first):
        flipped(snapshot)
    second = Feed(cluster, tmp_path / "second")
    second.drain()
    sound(cluster, second, workers.embedded_dump(tmp_path / "embedded", TURNS))
    second.close()


def test_a_file_far_behind_is_replaced_and_one_near_or_ahead_stays(
    cluster: Cluster, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    fed(cluster, TURNS[:12]).close()
    fed(cluster, TURNS[12:24], tmp_path / "second").close()
    with caplog.at_level(logging.INFO, "mnemostream.streams.cluster.starting"):
        monkeypatch.setattr(starting, "FAR", 1000)
        Feed(cluster).close()
        Feed(cluster, tmp_path / "second").close()
        assert not caplog.records
        monkeypatch.setattr(starting, "FAR", 5)
        shutil.rmtree(cell_folder(cluster.settings, 0))
        fed(cluster, []).close()
        assert [record.event for record in caplog.records] == ["snapshot.taken"]  # type: ignore[attr-defined]
    feed = fed(cluster, TURNS[24:])
    sound(cluster, feed, workers.embedded_dump(tmp_path / "embedded", TURNS))
    feed.close()


def test_a_damaged_file_is_made_anew(cluster: Cluster, tmp_path: Path) -> None:
    fed(cluster, TURNS[:20]).close()
    os.truncate(cell_folder(cluster.settings, 0) / FILE, 8192)
    feed = fed(cluster, TURNS[20:])
    sound(cluster, feed, workers.embedded_dump(tmp_path / "embedded", TURNS))
    feed.close()


def test_a_snapshot_of_another_log_is_passed_over(tmp_path: Path) -> None:
    with made(tmp_path) as before:
        fed(before, TURNS).close()
    with made(tmp_path) as cluster:
        feed = fed(cluster, TURNS[:20], tmp_path / "second")
        sound(cluster, feed, workers.embedded_dump(tmp_path / "embedded", TURNS[:20]))
        feed.close()
        again = fed(cluster, TURNS[20:])  # its own file is of the log before, and shorter
        sound(cluster, again, workers.embedded_dump(tmp_path / "whole", TURNS))
        again.close()


def test_one_is_written_after_so_many_records_or_so_much_time_and_none_without_the_partition(
    cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(snapshots, "EVERY", 30)
    clock, feed = cluster.clock, fed(cluster, TURNS[:10])
    assert isinstance(clock, SetClock)
    assert not on_shelf(feed)
    publish_turns(cluster, TURNS[10:30])
    feed.drain()
    waited_for(feed)
    (first,) = on_shelf(feed)
    publish_turns(cluster, TURNS[30:32])
    feed.drain()
    waited_for(feed)
    assert on_shelf(feed) == [first]
    clock.time += snapshots.PAUSE
    feed.partition.snapshots.look()
    waited_for(feed)
    assert [one.manifest.position > first.manifest.position for one in on_shelf(feed)] == [True, False]
    publish_turns(cluster, TURNS[32:])
    feed.drain()
    clock.time += snapshots.PAUSE
    monkeypatch.setattr(feed.partition.snapshots, "_holds", lambda: False)
    before = on_shelf(feed)
    feed.partition.snapshots.look()
    waited_for(feed)
    assert on_shelf(feed) == before
    feed.close()


def test_what_cannot_be_written_is_told_and_holds_nothing_up(
    cluster: Cluster, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "shared").write_text("a file, where the folder should be")
    feed = fed(cluster, TURNS)
    feed.close()
    assert [record.event for record in caplog.records] == ["snapshot.failed"]  # type: ignore[attr-defined]
    again = Feed(cluster)
    sound(cluster, again, workers.embedded_dump(tmp_path / "embedded", TURNS))
    again.close()


def test_a_late_snapshot_of_a_worker_that_lost_its_partition_changes_nothing(
    cluster: Cluster, tmp_path: Path
) -> None:
    lost = fed(cluster, TURNS[:12])
    owner = fed(cluster, TURNS[12:], tmp_path / "owner")
    owner.close()
    shelf = on_shelf(owner)
    lost.close()
    assert on_shelf(owner) == shelf


def test_content_lies_in_a_snapshot_sealed_or_leaves_it_when_it_is_forgotten(tmp_path: Path) -> None:
    for seal in (True, False):
        with made(tmp_path / str(seal), seal=seal) as cluster:
            feed = fed(cluster, [*TURNS, OF_ANN])
            memory_id, content = next(
                item for item in contents(feed, "ann").items() if "Skagen" in item[1].text
            )
            assert content.embedding is not None
            feed.partition.snapshots._asked = True
            feed.partition.snapshots.look()
            waited_for(feed)
            (snapshot,) = on_shelf(feed)
            whole = (snapshot.folder / FILE).read_bytes()
            assert (content.text.encode() in whole) == (content.embedding.data in whole) == (not seal)
            forget(cluster, feed, "ann", memory_id)
            lost = Feed(cluster, tmp_path / str(seal) / "lost") if seal else None
            feed.drain()
            waited_for(feed)
            for one in on_shelf(feed):
                assert seal or one.manifest.position > snapshot.manifest.position
                whole = (one.folder / FILE).read_bytes()
                assert content.text.encode() not in whole and content.embedding.data not in whole
            assert on_shelf(feed)
            feed.close()
            if lost is not None:
                lost.close()


def test_an_older_snapshot_with_content_in_the_clear_does_not_come_back_late(tmp_path: Path) -> None:
    with made(tmp_path, seal=False) as cluster:
        publish_turns(cluster, TURNS)
        lost, owner = Feed(cluster), Feed(cluster, tmp_path / "owner")
        lost.drain()
        owner.drain()
        forget(cluster, owner, "ann")
        owner.drain()
        waited_for(owner)
        (fresh,) = on_shelf(owner)
        shutil.rmtree(fresh.folder)  # so that nothing newer lies there
        lost.close()
        assert not on_shelf(owner) and not list((tmp_path / "shared").rglob(FILE))
        owner.close()


def test_a_file_that_was_given_up_goes_after_a_day_without_use(cluster: Cluster, tmp_path: Path) -> None:
    clock, settings = SetClock(), cluster.settings
    fed(cluster, TURNS[:4]).close()
    folder = cell_folder(settings, 0)
    held = cell_folder(settings, 1)
    held.mkdir()
    lease = cell_lease(held)
    assert lease.acquire()
    (settings.home / "workers" / "faust").mkdir()
    clock.time += timedelta(hours=23)
    assert tidy(settings, clock) == []
    Feed(cluster).close()
    clock.time += timedelta(hours=2)
    os.utime(folder / FILE, (time.time() - 2 * 86400,) * 2)
    os.utime(cell_lease(folder).path, (time.time() - 3000,) * 2)
    assert tidy(settings, clock) == [folder.name]
    assert not folder.exists() and held.exists() and (settings.home / "workers" / "faust").exists()
    lease.release()
    clock.time += timedelta(days=1)
    assert tidy(settings, clock) == [held.name]
    feed = fed(cluster, TURNS[4:])
    sound(cluster, feed, workers.embedded_dump(tmp_path / "embedded", TURNS))
    feed.close()
