"""A prefix on Kafka whose memory log is that of a home, and the same ticks in both."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from mnemostream.infra.kafka import KafkaKeyStore, KafkaLog, MasterKey
from mnemostream.infra.sealing import Sealer
from mnemostream.infra.settings import Settings
from mnemostream.processors.decision import Decider
from mnemostream.processors.dedupe import DedupePolicy
from mnemostream.processors.draft import TurnDraft
from mnemostream.processors.dump import dump_cubes
from mnemostream.processors.lifecycle import LifecyclePolicy
from mnemostream.processors.replay import Replay
from mnemostream.schemas import events as ev
from mnemostream.schemas.codec import Codec
from mnemostream.schemas.ids import Scope, derive
from mnemostream.schemas.topics import EVENTS, KEYS, TICKS, TRAINING, topic_names
from mnemostream.streams.bootstrap import open_node
from mnemostream.streams.client import Memory
from mnemostream.streams.flink.environment import FlinkPlace
from mnemostream.streams.runner import Runner
from mnemostream.streams.wire import Wire
from tests.cluster.broker import MASTER, fresh_prefix, kafka_url

PARTITIONS = 2
TENANT_KEY = "7c" * 32
ENVIRONMENT = {"MNEMOSTREAM_MASTER_KEY": MASTER.hex()}
START = datetime(2024, 3, 1, 12, tzinfo=UTC)
APART = DedupePolicy(
    near_cosine=1.01, near_words=1.0, stated=False
)  # nothing is alike: what lifecycle has to merge
POLICY = LifecyclePolicy(kind_ttl_days={"fact": 40.0, "event": 15.0}, decay_below=0.2, merge=True)


class Home:
    """An embedded home in which steps run when they are told to."""

    def __init__(self, folder: Path, policy: LifecyclePolicy, dedupe: DedupePolicy | None = None) -> None:
        settings = Settings(home=folder, tenant_key=TENANT_KEY, partitions=PARTITIONS, recalls=False)
        self.node = open_node(settings, lifecycle=policy, dedupe=dedupe)
        assert self.node.lease.acquire(5)
        self.memory = Memory(
            folder, process=False, tenant_key=TENANT_KEY, partitions=PARTITIONS, recalls=False
        )

    def publish(self, turns: Sequence[TurnDraft]) -> None:
        self.memory.publish(turns, wait=False)
        Runner(self.node).drain()

    def tick(self, instant: datetime) -> None:
        self.memory.tick(instant)
        Runner(self.node).drain()

    def append(self, events: Sequence[ev.Event]) -> None:
        self.node.log.append(self.node.wire.outgoing(events))
        Runner(self.node).drain()

    def events(self, topic: str = EVENTS) -> list[ev.Event]:
        found = []
        for partition, end in self.node.log.end_offsets(topic).items():
            items = self.node.wire.open(self.node.log.read(topic, partition, 0, end)) if end else []
            found += [item.event for item in items if item.event is not None]
        return found

    def close(self) -> None:
        self.memory.close()
        self.node.close()


class Site:
    """The same on Kafka."""

    def __init__(self, home: Path) -> None:
        self.settings = Settings(
            home=home,
            log=kafka_url(),
            prefix=fresh_prefix(),
            partitions=PARTITIONS,
            tenant_key=TENANT_KEY,
        )
        self.log = KafkaLog(kafka_url(), partitions=PARTITIONS, prefix=self.settings.prefix)
        self.log.create_topics([*topic_names(), KEYS])
        self.keys = KafkaKeyStore(self.log, MasterKey(MASTER))
        codec = Codec(Sealer(self.keys, tenant_key=bytes.fromhex(TENANT_KEY)))
        self.wire = Wire(codec, PARTITIONS)

    def append(self, events: Sequence[ev.Event]) -> None:
        self.log.append(self.wire.outgoing(events))

    def tick(self, instant: datetime) -> None:
        by = Decider(scope=Scope("default", "ticks"), producer="test/1", observed_at=START)
        ticks = [
            by.event(
                ev.Tick(instant=instant),
                event_id=derive("tick", instant.isoformat(), partition),
                occurred_at=instant,
            )
            for partition in range(PARTITIONS)
        ]
        records = self.wire.outgoing(ticks)
        self.log.append(
            [msgspec.structs.replace(one, partition=number) for number, one in enumerate(records)]
        )

    def events(self, topic: str = EVENTS) -> list[ev.Event]:
        found = []
        for partition, end in self.log.end_offsets(topic).items():
            offset = 0
            while offset < end and (records := self.log.read(topic, partition, offset, 1000)):
                offset = records[-1].offset + 1
                found += [item.event for item in self.wire.open(records) if item.event is not None]
        return found

    def dump(self) -> list[bytes]:
        return dump(self.events())

    def place(self, **given: Any) -> FlinkPlace:
        return FlinkPlace(checkpoints=self.settings.home / "checkpoints", logs=logs(), **given)

    def close(self) -> None:
        self.log.close()


@contextmanager
def site(home: Path) -> Iterator[Site]:
    found = Site(home)
    try:
        yield found
    finally:
        found.close()


def logs() -> Path:
    return Path(os.environ.get("FLINK_LOG_DIR", "/tmp/flink-logs"))


def dump(events: Sequence[ev.Event]) -> list[bytes]:
    fold = Replay()
    fold.take(events)
    return list(dump_cubes(fold.cubes.values()))


def training(scope: Scope, memory_ids: Sequence[str], adapter: str, at: datetime) -> list[ev.Event]:
    """A set of these memories, an adapter that was trained from it, and its promotion."""
    by = Decider(scope=scope, producer="test/1", observed_at=START)
    payloads = [
        ev.TrainingSetBuilt(
            training_set_id=f"set-{adapter}",
            manifest_sha256="0" * 64,
            cut="",
            rows=len(memory_ids),
            left_out={},
            memory_ids=tuple(sorted(memory_ids)),
        ),
        ev.AdapterTrained(
            adapter_id=adapter,
            training_set_id=f"set-{adapter}",
            base_model="m",
            artefact_sha256=adapter * 8,
            seed=1,
        ),
        ev.AdapterPromoted(adapter_id=adapter, base_model="m", artefact_sha256=adapter * 8),
    ]
    return [
        by.event(
            payload, event_id=derive("test", adapter, number), occurred_at=at + timedelta(seconds=number)
        )
        for number, payload in enumerate(payloads)
    ]


__all__ = ["APART", "EVENTS", "POLICY", "TICKS", "TRAINING", "Home", "Site", "dump", "site", "training"]
