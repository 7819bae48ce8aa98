"""Snapshots of partitions: what a worker starts from, and what it passes over."""

import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from mnemostream.infra.embedded import shelf
from mnemostream.infra.kafka import KafkaKeyStore, KafkaLog, MasterKey
from mnemostream.infra.memory_index import InMemoryIndex
from mnemostream.infra.settings import Settings
from mnemostream.schemas.topics import EVENTS, topic_names
from mnemostream.streams.cluster import snapshots, starting
from mnemostream.streams.cluster.parts import Cluster, joined
from mnemostream.streams.cluster.publishing import publish_turns
from tests.cluster import workers
from tests.cluster.broker import MASTER, fresh_prefix, kafka_url
from tests.cluster.test_worker_partition import Feed, sound
from tests.recovery.story import story

pytestmark = [pytest.mark.usefixtures("kafka"), pytest.mark.servers]


@pytest.fixture(autouse=True)
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    """Snapshots after each few records, so that a short story has some."""
    monkeypatch.setattr(snapshots, "LEAST", 1)
    monkeypatch.setattr(starting, "FAR", 1)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    prefix = fresh_prefix()
    with KafkaLog(kafka_url(), partitions=1, prefix=prefix) as log:
        log.create_topics(topic_names())
        settings = Settings(
            home=tmp_path / "home",
            snapshots=tmp_path / "shared",
            prefix=prefix,
            tenant_key=workers.TENANT_KEY,
            partitions=1,
        )
        index = InMemoryIndex()
        yield joined(settings, log, KafkaKeyStore(log, MasterKey(MASTER)), lambda _: index)


def test_a_taker_starts_from_the_newest_snapshot_and_folds_the_rest(cluster: Cluster, tmp_path: Path) -> None:
    turns = story(12)
    publish_turns(cluster, turns[:20])
    first = Feed(cluster)
    first.drain()
    first.close()
    publish_turns(cluster, turns[20:])
    second = Feed(cluster, tmp_path / "second")
    assert second.partition.folding.position > 0
    second.drain()
    sound(cluster, second, workers.embedded_dump(tmp_path / "embedded", turns))
    second.close()
