"""What tests of one partition share: a cluster of real Kafka, with an index in memory."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mnemostream.infra.kafka import KafkaKeyStore, KafkaLog, MasterKey
from mnemostream.infra.memory_index import InMemoryIndex
from mnemostream.infra.settings import Settings
from mnemostream.schemas.topics import topic_names
from mnemostream.streams.cluster.parts import Cluster, joined
from tests.cluster import workers
from tests.cluster.broker import MASTER, fresh_prefix, kafka_url


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    with KafkaLog(kafka_url(), partitions=1, prefix=fresh_prefix()) as log:
        log.create_topics(topic_names())
        settings = Settings(home=tmp_path / "home", tenant_key=workers.TENANT_KEY, partitions=1)
        index = InMemoryIndex()
        yield joined(settings, log, KafkaKeyStore(log, MasterKey(MASTER)), lambda _: index)
