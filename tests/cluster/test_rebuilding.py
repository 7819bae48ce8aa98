"""Weaviate as a projection that can be thrown away: rebuilt beside reads and writes, gone back to, mended."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from weaviate.classes.query import Filter

from mnemostream.infra.weaviate.connection import Connection
from mnemostream.infra.weaviate.index import WeaviateIndex
from mnemostream.processors.decision import Decider
from mnemostream.processors.replay import Replay
from mnemostream.schemas import events as ev
from mnemostream.schemas.errors import IndexMissing, LeaseUnavailable, NotFound
from mnemostream.streams.cluster.parts import Cluster
from mnemostream.streams.cluster.publishing import publish_turns
from mnemostream.streams.cluster.rebuilding import rebuild_collection, rollback_collection
from tests.cluster import vectors, workers
from tests.cluster.broker import fresh_prefix
from tests.cluster.statements import ANY
from tests.cluster.test_worker_partition import Feed
from tests.cluster.workers import Worker, check_index, opened, stopping, wait_for_lag
from tests.recovery.story import START, story

pytestmark = [pytest.mark.usefixtures("kafka", "weaviate"), pytest.mark.servers]
STAGES = ("made", "filled", "announced", "switched")
ANN = workers.scope("ann")


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """A cluster of one partition, whose index nobody wrote."""
    with opened(tmp_path / "home", fresh_prefix(), partitions=1) as cluster:
        yield cluster


@pytest.fixture
def feed(cluster: Cluster) -> Iterator[Feed]:
    """Its partition, fed with a story of three cubes."""
    publish_turns(cluster, story(12))
    feed = Feed(cluster)
    feed.drain()
    commit(cluster, feed)
    yield feed
    feed.close()


def commit(cluster: Cluster, feed: Feed) -> None:
    """Say that all of it was dealt with, as a worker's group does."""
    cluster.log.commit("workers", {(topic, 0): offset for topic, offset in feed.next.items()})


def index_of(cluster: Cluster) -> WeaviateIndex:
    index = cluster.index(lambda: True)
    assert isinstance(index, WeaviateIndex)
    return index


def same(cluster: Cluster, fold: Replay, generation: str) -> bool:
    """Whether a generation holds what the fold says, whatever the alias says."""
    try:
        check_index(msgspec.structs.replace(cluster, index=lambda _: index_of(cluster).of(generation)), fold)
    except AssertionError:
        return False
    return True


def test_a_rebuild_takes_in_what_workers_write_at_any_of_its_stages(cluster: Cluster, feed: Feed) -> None:
    turns, stages = story(24)[36:], list(STAGES)

    def meanwhile(stage: str) -> None:
        assert stage == stages.pop(0)
        publish_turns(cluster, [turns.pop(0) for _ in range(9)])
        feed.drain()
        check_index(cluster, workers.replayed(cluster))

    report = rebuild_collection(cluster, tell=meanwhile)
    fold = workers.replayed(cluster)
    assert not stages and check_index(cluster, fold) > 20
    places = index_of(cluster).generations.places()
    assert (places.serving, places.following, places.previous) == ("2", None, "1")
    assert report.events <= fold.account.events and report.identical == (report.before == report.after)
    again = rebuild_collection(cluster)
    assert again.identical and again.after == fold.state_hash()
    assert (again.events, again.memories) == (fold.account.events, fold.visible)
    assert index_of(cluster).generations.all() == ["2", "3"]
    assert same(cluster, fold, "2") and same(cluster, fold, "3")


def test_a_write_that_a_switch_overtakes_is_written_again(
    cluster: Cluster, feed: Feed, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish_turns(cluster, story(15)[36:])
    for step, topic in (("extract", "conversation.turns.v1"), ("dedupe", "memory.candidates.v1")):
        feed.partition.take(step, feed.batch(topic))
    real, switched = WeaviateIndex.upsert, []

    def overtaken(index: WeaviateIndex, scope: object, records: object) -> None:
        real(index, scope, records)  # type: ignore[arg-type]
        if index._bound is None and not switched:
            switched.append(True)
            end = cluster.log.end_offsets

            def as_before(topic: str) -> dict[int, int]:  # as if these records had come after the rebuild
                return {0: feed.next[topic]} if topic == "memory.events.v1" else end(topic)

            with monkeypatch.context() as patch:
                patch.setattr(cluster.log, "end_offsets", as_before)
                rebuild_collection(cluster)

    monkeypatch.setattr(WeaviateIndex, "upsert", overtaken)
    records = cluster.log.read("memory.events.v1", 0, feed.next["memory.events.v1"], 1000)
    feed.partition.take("project", records)
    assert switched and index_of(cluster).generation() == "2"
    check_index(cluster, workers.replayed(cluster))


def test_a_rollback_catches_up_before_it_serves(cluster: Cluster, feed: Feed) -> None:
    with pytest.raises(NotFound, match="no collection is kept"):
        rollback_collection(cluster)
    rebuild_collection(cluster)
    for start in (36, 45):
        publish_turns(cluster, story(24)[start : start + 9])
        feed.drain()
    commit(cluster, feed)
    fold = workers.replayed(cluster)
    assert same(cluster, fold, "2") and not same(cluster, fold, "1")
    report = rollback_collection(
        cluster, tell=lambda stage: stage != "announced" or check_index(cluster, fold)
    )
    assert report.identical and report.after == fold.state_hash()
    places = index_of(cluster).generations.places()
    assert (places.serving, places.previous) == ("1", "2")
    check_index(cluster, fold)


CRASHING = """
import os, signal, sys
from pathlib import Path
from mnemostream.streams.cluster.rebuilding import rebuild_collection
from tests.cluster.workers import opened
home, prefix, at = sys.argv[1:]
with opened(Path(home), prefix, partitions=1) as cluster:
    rebuild_collection(cluster, tell=lambda stage: stage == at and os.kill(os.getpid(), signal.SIGKILL))
"""


@pytest.mark.parametrize("stage", STAGES)
def test_a_rebuild_that_is_killed_leaves_nothing_that_the_next_one_does_not_remove(
    cluster: Cluster, feed: Feed, stage: str, tmp_path: Path
) -> None:
    generations = index_of(cluster).generations
    command = [sys.executable, "-c", CRASHING, str(tmp_path / "other"), cluster.settings.prefix, stage]
    done = subprocess.run(command, env={**os.environ, "PYTHONPATH": "."}, check=False, capture_output=True)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    assert generations.all() == ["1", "2"]
    assert generations.places().serving == ("2" if stage == "switched" else "1")
    publish_turns(cluster, story(15)[36:])
    feed.drain()
    commit(cluster, feed)
    fold = workers.replayed(cluster)
    check_index(cluster, fold)
    assert rebuild_collection(cluster).identical
    check_index(cluster, fold)
    assert generations.all() == (["2", "3"] if stage == "switched" else ["1", "3"])


def test_a_rebuild_that_fails_takes_its_collection_away(cluster: Cluster, feed: Feed) -> None:
    def fail(stage: str) -> None:
        if stage == "announced":
            raise RuntimeError("no power")

    with pytest.raises(RuntimeError, match="no power"):
        rebuild_collection(cluster, tell=fail)
    asked = iter([True] * 3)
    with pytest.raises(LeaseUnavailable):
        rebuild_collection(cluster, holds=lambda: next(asked, False))
    generations = index_of(cluster).generations
    assert generations.all() == ["1"] and generations.places() == ("1", None, None)
    check_index(cluster, workers.replayed(cluster))


def test_what_is_forgotten_is_in_no_collection_and_no_rollback_brings_it_back(
    cluster: Cluster, feed: Feed
) -> None:
    rebuild_collection(cluster)
    index, forgotten = index_of(cluster), next(iter(workers.replayed(cluster).cubes[ANN].memories))
    (record,) = index.fetch(ANN, [forgotten])
    by = Decider(scope=ANN, producer="test/1", observed_at=START)
    event = by.event(ev.MemoryForgotten(memory_id=forgotten), event_id="f", occurred_at=START)
    index.generations.make("9")  # what a rebuild left that was killed
    index.of("9").upsert(ANN, [record])
    cluster.log.append(cluster.wire.outgoing([event]))
    feed.drain()
    assert [index.of(name).fetch(ANN, [forgotten]) for name in ("1", "2", "9")] == [[], [], []]
    index.of("9").upsert(ANN, [record])  # it died right after it had written this
    assert feed.partition.mend(ANN) == 0
    assert index.of("9").fetch(ANN, [forgotten]) == []
    index.of("1").upsert(ANN, [record])
    rollback_collection(
        cluster, tell=lambda stage: stage != "announced" or index.fetch(ANN, [forgotten]) == []
    )
    assert index.fetch(ANN, [forgotten]) == [] and index.generations.all() == ["1", "2"]
    check_index(cluster, workers.replayed(cluster))


def change(connection: Connection, name: str, memory_id: str, **properties: object) -> None:
    tenant = connection.collection(name, vectors.tenant(ANN))
    (found,) = [one for one in tenant.iterator() if one.properties["memory_id"] == memory_id]
    tenant.data.update(found.uuid, properties=properties)


def test_what_somebody_did_to_objects_by_hand_is_found_and_mended(cluster: Cluster, feed: Feed) -> None:
    index, fold = index_of(cluster), workers.replayed(cluster)
    connection, name = vectors.connection(), index.generations.name("1")
    ids = [memory_id for memory_id, _, _ in index.digest(ANN)]
    hands: list[tuple[bool, Callable[[], object]]] = [  # whether the sums tell of it, and what is done
        (True, lambda: index.of("1").delete(ANN, ids[:2])),
        (True, lambda: connection.client.collections.use(name).tenants.remove(vectors.tenant(ANN))),
        (True, lambda: change(connection, name, ids[0], version=7)),
        (False, lambda: change(connection, name, ids[0], content_hash="0")),
        (
            True,
            lambda: connection.collection(name, vectors.tenant(ANN)).data.delete_many(
                Filter.by_property("kind").equal('"fact"')
            ),
        ),
    ]
    for told, harm in hands:
        assert feed.partition.same(ANN)
        harm()
        assert feed.partition.same(ANN) is not told
        assert feed.partition.mend(ANN) > 0
        check_index(cluster, fold)
    report = rebuild_collection(cluster)
    assert report.identical
    index.of("2").delete(ANN, ids[:1])
    assert not (report := rebuild_collection(cluster)).identical and report.after == fold.state_hash()


def test_searches_and_workers_go_on_while_the_index_is_rebuilt_lost_and_rebuilt_by_itself(
    tmp_path: Path,
) -> None:
    prefix, turns = fresh_prefix(), story(60)
    with opened(tmp_path / "client", prefix, partitions=2) as cluster:
        worker = Worker(tmp_path / "one", prefix, partitions=2)
        with stopping([worker]):
            publish_turns(cluster, turns[:60])
            wait_for_lag(cluster, [worker])
            known = {row[0] for row in index_of(cluster).digest(ANN)}
            searching, publishing = Searching(cluster, known), Publishing(cluster, turns[60:])
            with searching, publishing:
                rebuild_collection(cluster)
                rollback_collection(cluster)
                rebuild_collection(cluster)
            wait_for_lag(cluster, [worker])
            assert searching.asked > 20 and searching.missed == [] and len(known) > 5
            fold = workers.replayed(cluster)
            check_index(cluster, fold)
            assert rebuild_collection(cluster).identical
            client = vectors.connection().client
            for name in index_of(cluster).generations.all():
                client.collections.delete(index_of(cluster).generations.name(name))
            with pytest.raises(IndexMissing):
                index_of(cluster).search_terms([ANN], {"oslo": 1.0}, 9, ANY)
            publish_turns(
                cluster, [msgspec.structs.replace(turns[0], turn_id="more", text="I love old maps.")]
            )
            wait_for_lag(cluster, [worker])
            check_index(cluster, workers.replayed(cluster))
            deadline = time.monotonic() + 60
            while "rebuilt the index" not in worker.log() and time.monotonic() < deadline:
                time.sleep(0.1)
            assert "rebuilt the index" in worker.log()
            assert worker.stop() < 10 and worker.process.returncode == 0, worker.log()


class Searching:
    """A thread that searches without a pause, and notes whenever it does not find what it must.

    A memory that is written anew may be missed at that instant, rebuild or not, and is found by the next search.
    """

    def __init__(self, cluster: Cluster, known: set[str]) -> None:
        self._index, self._known = index_of(cluster), known
        self.asked, self.missed = 0, list[object]()
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def _run(self) -> None:
        terms = {term: 1.0 for one in self._index.fetch(ANN, sorted(self._known)) for term in one.terms}
        while not self._end.is_set():
            try:
                if self._lacks(terms) and (lacks := self._lacks(terms)):
                    self.missed.append(lacks)
            except Exception as exc:
                self.missed.append(exc)
            self.asked += 1

    def _lacks(self, terms: dict[str, float]) -> set[str]:
        return self._known - {one.memory_id for one in self._index.search_terms([ANN], terms, 1000, ANY)}

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._end.set()
        self._thread.join()


class Publishing(Searching):
    """A thread that publishes turns, six at a time, until they are all."""

    def __init__(self, cluster: Cluster, turns: list) -> None:
        super().__init__(cluster, set())
        self._cluster, self._turns = cluster, turns

    def _run(self) -> None:
        for start in range(0, len(self._turns), 6):
            publish_turns(self._cluster, self._turns[start : start + 6])
            time.sleep(0.05)
