"""Loading exports into a cluster: the home's state, whatever workers make of it meanwhile, and whatever comes later."""

import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
import pytest

from mnemostream.infra.kafka import KafkaKeyStore, KafkaLog, MasterKey
from mnemostream.infra.memory_index import InMemoryIndex
from mnemostream.infra.settings import Settings
from mnemostream.schemas.errors import DuplicateTurn, InputError, LogError, MnemostreamError
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.topics import CANDIDATES, EVENTS, TURNS, topic_names
from mnemostream.streams import forgetting
from mnemostream.streams.bootstrap import Node
from mnemostream.streams.cluster.loading import load_into_cluster
from mnemostream.streams.cluster.parts import Cluster, joined
from mnemostream.streams.cluster.publishing import publish_turns
from mnemostream.streams.exporting import export
from mnemostream.streams.importing import import_file
from mnemostream.streams.lineage import why
from mnemostream.streams.runner import Runner
from tests.cluster import workers
from tests.cluster.broker import MASTER, fresh_prefix, kafka_url
from tests.cluster.test_worker_partition import Feed, letters, sound
from tests.cluster.workers import Worker, opened, stopping, wait_for_lag
from tests.io.homes import dump, happen, home, memories, publish
from tests.recovery.story import story

pytestmark = [pytest.mark.usefixtures("kafka"), pytest.mark.servers]
TOPICS = (TURNS, CANDIDATES, EVENTS)
Between = Callable[[], object]


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    with KafkaLog(kafka_url(), partitions=1, prefix=fresh_prefix()) as log:
        log.create_topics(topic_names())
        settings = Settings(home=tmp_path / "worker", tenant_key=workers.TENANT_KEY, partitions=1)
        index = InMemoryIndex()
        yield joined(settings, log, KafkaKeyStore(log, MasterKey(MASTER)), lambda _: index)


def lived(node: Node, turns: list, *, undecided: bool = True) -> None:
    """A home in which much has happened, and the last turns of which are not decided, or not even extracted."""
    publish(node, turns[:40])
    for number, what in enumerate(
        ("correct", "forget", "expire", "set", "forget-turn", "recall", "forget-cube")
    ):
        happen(node, what, 3 * number, number)
    publish(node, turns[40:60])
    happen(node, "correct", 2, 9)
    if undecided:
        publish(node, turns[60:66], run=False)
        batch = Runner(node)._extract.extract(6)
        assert batch is not None
        with node.store.transaction():
            Runner(node)._extract.store(batch)
        publish(node, turns[66:], run=False)


def records(cluster: Cluster) -> list[int]:
    return [len(workers.read(cluster, topic)) for topic in TOPICS]


def after_each_append(cluster: Cluster, patch: pytest.MonkeyPatch, between: Between) -> None:
    append = cluster.log.append

    def appended(some: Any) -> Any:
        done = append(some)
        between()
        return done

    patch.setattr(cluster.log, "append", appended)


@pytest.mark.parametrize("topic", [None, EVENTS])
def test_the_dump_is_the_homes_whatever_workers_do_meanwhile(
    topic: str | None,
    cluster: Cluster,
    tmp_path: Path,
) -> None:
    feed, busy = Feed(cluster), False

    def work() -> None:
        nonlocal busy
        if not busy:  # what the worker appends is not the load's
            busy = True
            feed.run()
            busy = False

    with home(tmp_path / "home", tenant_key="5a" * 32) as node:
        lived(node, story(24), undecided=topic is None)
        report = export(node, tmp_path / "file.avro", topic=topic)
        Runner(node).drain()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("mnemostream.streams.cluster.loading.BATCH", 20)
            after_each_append(cluster, patch, work)
            loaded = load_into_cluster(cluster, tmp_path / "file.avro")
        assert dict(loaded.added) == report.events and loaded.known == 0
        feed.drain()
        sound(cluster, feed, dump(node))
        assert not any(letters(cluster, name) for name in (TURNS, CANDIDATES))
        before = records(cluster)
        told: list[int] = []
        again = load_into_cluster(cluster, tmp_path / "file.avro", told.append)
        assert not again.added and again.known == sum(report.events.values()) == told[-1]
        assert records(cluster) == before
        if topic is EVENTS:
            assert before[0] == 0
            publish_turns(cluster, story(20))
            feed.drain()
            sound(cluster, feed, dump(node))
    feed.close()


@pytest.mark.parametrize("kept", [False, True])
def test_a_load_that_breaks_off_anywhere_goes_on(
    kept: bool,
    cluster: Cluster,
    tmp_path: Path,
) -> None:
    with home(tmp_path / "home") as node:
        lived(node, story(24))
        export(node, tmp_path / "file.avro")
        Runner(node).drain()
        feed, append, draw = Feed(cluster), cluster.log.append, random.Random(5)

        def breaking(some: Any) -> Any:
            if some and draw.random() < 0.4:
                append(some if kept else list(some)[: len(some) // 2])
                raise LogError("some of it may be in the log")
            return append(some)

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("mnemostream.streams.cluster.loading.BATCH", 100)
            for _ in range(30):
                patch.setattr(cluster.log, "append", breaking)
                with suppress(MnemostreamError):
                    load_into_cluster(cluster, tmp_path / "file.avro")
                    break
                patch.setattr(cluster.log, "append", append)
                feed.run()
            else:
                raise AssertionError("it never came to its end")
        feed.drain()
        sound(cluster, feed, dump(node))
        assert records(cluster)[0] == len(story(24))
        feed.close()


def test_a_longer_export_adds_what_is_new_and_a_cube_is_forgotten_with_it(
    cluster: Cluster,
    tmp_path: Path,
) -> None:
    turns = story(30)
    feed = Feed(cluster)
    with home(tmp_path / "home") as node:
        for number, end in enumerate((30, 60, 75, 90)):
            publish(node, turns[:end])
            happen(node, ("correct", "forget", "expire", "recall")[number], number, number)
            if number == 2:
                node.log.append(node.wire.outgoing([forgetting.of_cube(node, Scope("default", "ben"))]))
                Runner(node).drain()
            report = export(node, tmp_path / "file.avro")
            loaded = load_into_cluster(cluster, tmp_path / "file.avro")
            assert loaded.known + loaded.added.total() == sum(report.events.values())
            feed.drain()
            sound(cluster, feed, dump(node))
        said = [item.event for item in workers.events_of(cluster, TURNS) if item.event is not None]
        gone = {
            event.payload.turn_id
            for event in said
            if event.payload.content is None and event.scope.cube == "ben"
        }
        assert gone == {
            turn.turn_id for turn in turns[:75] if turn.cube == "ben"
        }  # also those that were here before
        file = tmp_path / "file.avro"
        publish_turns(cluster, [msgspec.structs.replace(turns[0], turn_id="own", text="Ann owns a boat.")])
        feed.drain()
        assert load_into_cluster(cluster, file).added == {}
    feed.close()


def test_what_the_cluster_exports_is_the_same_in_a_home(cluster: Cluster, tmp_path: Path) -> None:
    feed = Feed(cluster)
    with home(tmp_path / "home") as node:
        lived(node, story(24))
        export(node, tmp_path / "file.avro")
        Runner(node).drain()
        load_into_cluster(cluster, tmp_path / "file.avro")
        feed.drain()
        for number, topic in enumerate((None, EVENTS)):
            cell: Any = feed.partition.cell
            export(cell, tmp_path / "back.avro", topic=topic)
            with home(tmp_path / f"{number}", partitions=3) as other:
                import_file(other, None, tmp_path / "back.avro")
                assert dump(other) == dump(node)
                memory_id = memories(other)[0][1].memory_id
                found = why(other, memory_id, lambda _: None)
                assert found is not None and len(found.turns) == (topic is None)
        _, memory = memories(node)[0]
        found = why(cell, memory.memory_id, lambda _: None)
        assert found is not None
        assert [item.event and item.event.payload.turn_id for item in found.turns] == [
            source.turn_id for source in memory.state.sources
        ]
    feed.close()


def test_what_went_its_own_way_is_refused_and_nothing_appended(
    cluster: Cluster,
    tmp_path: Path,
) -> None:
    turns = [turn for turn in story(10) if turn.cube == "ann"]
    with home(tmp_path / "home") as node:
        publish(node, turns)
        export(node, tmp_path / "file.avro")
    publish_turns(cluster, [msgspec.structs.replace(turns[3], text="Something else.")])
    feed = Feed(cluster)
    feed.drain()
    before = records(cluster)
    with pytest.raises(DuplicateTurn, match="'t3' is here with other content"):
        load_into_cluster(cluster, tmp_path / "file.avro")
    with home(tmp_path / "other", tenant="other") as node:
        publish(node, turns)
        export(node, tmp_path / "file.avro")
    with pytest.raises(InputError, match="holds cubes of the tenant 'other'"):
        load_into_cluster(cluster, tmp_path / "file.avro")
    assert records(cluster) == before
    feed.close()


@pytest.mark.usefixtures("weaviate")
def test_real_workers_take_it_in_while_it_is_loaded(tmp_path: Path) -> None:
    prefix = fresh_prefix()
    with home(tmp_path / "home") as node, opened(tmp_path / "client", prefix) as real:
        lived(node, story(24))
        export(node, tmp_path / "file.avro")
        Runner(node).drain()
        running = [Worker(tmp_path / "one", prefix)]
        with stopping(running):
            running[0].wait_until_joined()
            load_into_cluster(real, tmp_path / "file.avro")
            wait_for_lag(real, running)
            assert running[0].stop() < 10
        fold = workers.replayed(real)
        assert workers.dump(fold) == dump(node)
        assert workers.stored_dump(real, [tmp_path / "one"]) == sorted(dump(node))
        workers.check_index(real, fold)
