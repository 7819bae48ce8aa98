"""Publishing to Kafka and replaying from it, against clients of Kafka used bare on the same bytes."""

import asyncio
import time
from collections.abc import Sequence
from typing import Any

from aiokafka import AIOKafkaProducer
from confluent_kafka import Consumer, Producer, TopicPartition
from msgspec.structs import replace

from mnemostream.infra.kafka import KafkaAddress
from mnemostream.processors.ports import Record
from mnemostream.processors.replay import Replay
from mnemostream.schemas.topics import EVENTS, KEYS, TURNS
from mnemostream.streams.cluster.parts import Cluster
from mnemostream.streams.cluster.publishing import CHUNK, publish_turns
from mnemostream.streams.replaying import end_cut, read_events

from .bare import scan
from .cluster_log import fill
from .clustered import Clustered, opened
from .measuring import Report, alternated, ratio, share, timed
from .replaying import _bound, parsed_schemas

BATCH = 256 << 10


def measure_publish(clustered: Clustered, report: Report) -> None:
    """Turns made, sealed, encoded and acknowledged, against the same bytes sent again."""
    count = clustered.place.count(8000)
    turns = clustered.turns(count)
    with opened(clustered.settings()) as cluster, opened(clustered.settings()) as other:
        publish_turns(cluster, turns)
        said, keys = _records(cluster, TURNS), _records(cluster, KEYS)
        rounds = iter(range(1000))

        def publish() -> float:
            label = f"r{next(rounds)}-"
            fresh = [replace(turn, cube=label + (turn.cube or "")) for turn in turns]
            return timed(lambda: publish_turns(cluster, fresh))

        sides = {
            "publish": publish,
            "aiokafka, turns alone": lambda: asyncio.run(_aiokafka(other, said)),
            "aiokafka, turns and their keys": lambda: asyncio.run(_aiokafka(other, said, keys)),
            "confluent-kafka, turns alone": lambda: _confluent(other, said),
        }
        seconds = alternated(clustered.place.rounds, sides)
    rates = {name: [count / one for one in values] for name, values in seconds.items()}
    report.figure(
        "publish ÷ aiokafka sending the turns' bytes",
        ratio(rates["publish"], rates["aiokafka, turns alone"]),
        least=0.6,
    )
    both = ratio(rates["publish"], rates["aiokafka, turns and their keys"])
    report.figure("publish ÷ aiokafka sending all that it sends, turns and keys", both)
    report.figure(
        "publish ÷ confluent-kafka sending the turns' bytes",
        ratio(rates["publish"], rates["confluent-kafka, turns alone"]),
    )
    for name, values in rates.items():
        report.rate(f"{name}: turns/s", share(values, 0.5))
    report.notes["publish"] = (
        f"{count} turns, {CHUNK} an append, acks=all, idempotent, sealed: each turn has a key of its own, which is a "
        "record of the keys topic, acknowledged before the turn is sent. The bare sides send the same bytes and "
        "headers, as many at a time, and wait for each lot."
    )


def _records(cluster: Cluster, topic: str) -> list[Record]:
    found: list[Record] = []
    for partition, end in cluster.log.end_offsets(topic).items():
        offset = 0
        while offset < end and (records := cluster.log.read(topic, partition, offset, 1000)):
            found, offset = found + records, records[-1].offset + 1
    return found


def _server(cluster: Cluster) -> str:
    return ",".join(KafkaAddress.parse(cluster.settings.log).servers)


async def _aiokafka(cluster: Cluster, *lots: Sequence[Record]) -> float:
    prefix = cluster.settings.prefix
    async with AIOKafkaProducer(
        bootstrap_servers=_server(cluster), acks="all", enable_idempotence=True, max_batch_size=BATCH
    ) as producer:
        began = time.perf_counter()
        for start in range(0, max(map(len, lots)), CHUNK):
            for records in reversed(lots):
                sent = [
                    await producer.send(prefix + r.topic, r.value, r.key, headers=list(r.headers))
                    for r in records[start : start + CHUNK]
                ]
                await asyncio.gather(*sent)
        return time.perf_counter() - began


def _confluent(cluster: Cluster, records: Sequence[Record]) -> float:
    prefix = cluster.settings.prefix
    producer = Producer(
        {
            "bootstrap.servers": _server(cluster),
            "acks": "all",
            "enable.idempotence": True,
            "partitioner": "murmur2_random",
        }
    )
    producer.list_topics(timeout=10)
    began = time.perf_counter()
    for start in range(0, len(records), CHUNK):
        for r in records[start : start + CHUNK]:
            producer.produce(prefix + r.topic, r.value, r.key, headers=list(r.headers))
        producer.flush()
    return time.perf_counter() - began


def measure_replay(clustered: Clustered, report: Report) -> None:
    """The memory log folded in memory and hashed, against consuming, decoding and dropping it."""
    count = clustered.place.count(20_000)
    with opened(clustered.settings()) as cluster:
        fill(cluster, count)
        keys, schemas = _keys(cluster), parsed_schemas()
        sides = {
            "replay": lambda: timed(lambda: _replay(cluster)),
            "consume": lambda: timed(lambda: _consume(cluster, keys, schemas)),
            "own scan": lambda: timed(lambda: _own_scan(cluster)),
        }
        events = sum(cluster.log.end_offsets(EVENTS).values())
        seconds = alternated(clustered.place.rounds, sides)
    report.figure(
        "replay ÷ (confluent-kafka consume + fastavro + drop)",
        ratio(seconds["consume"], seconds["replay"]),
        least=0.5,
    )
    report.figure("replay ÷ (our own read + decode + drop)", ratio(seconds["own scan"], seconds["replay"]))
    for name, values in seconds.items():
        report.rate(f"{name}: events/s", events / share(values, 0.5))
    report.notes["replay"] = (
        f"{events} events, sealed. Replay: read, open, decode, fold in memory, hash of the state. The bare side reads "
        "with confluent-kafka, decodes events and opened contents with fastavro; its keys are read beforehand."
    )


def _keys(cluster: Cluster) -> dict[str, bytes]:
    ids = [event["sealed"]["key_id"] for event in _decoded(cluster) if event.get("sealed")]
    return {key: value for key, value in zip(ids, cluster.keys.get(ids), strict=True) if value is not None}


def _decoded(cluster: Cluster) -> list[dict[str, Any]]:
    from io import BytesIO

    from fastavro import schemaless_reader

    schemas = parsed_schemas()
    return [
        schemaless_reader(BytesIO(value[10:]), schemas[value[2:10]], None)
        for record in _records(cluster, EVENTS)
        if (value := record.value)
    ]


def _replay(cluster: Cluster) -> str:
    fold: Replay = Replay()
    node: Any = _Node(cluster)
    fold.take(item.event for item in read_events(node, {}, end_cut(node)) if item.event is not None)
    return fold.state_hash()


def _own_scan(cluster: Cluster) -> None:
    node: Any = _Node(cluster)
    for _ in read_events(node, {}, end_cut(node)):
        pass


class _Node:
    """Of a client's node what reading the log asks for."""

    def __init__(self, cluster: Cluster) -> None:
        self.log, self.wire = cluster.log, cluster.wire


def _consume(cluster: Cluster, keys: dict[str, bytes], schemas: dict[bytes, Any]) -> None:
    topic, ends = cluster.settings.prefix + EVENTS, cluster.log.end_offsets(EVENTS)
    consumer = Consumer(
        {
            "bootstrap.servers": _server(cluster),
            "group.id": "bench",
            "enable.auto.commit": False,
            "isolation.level": "read_committed",
        }
    )
    consumer.assign([TopicPartition(topic, partition, 0) for partition in ends])
    left = sum(ends.values())
    while left:
        found = consumer.consume(1000, timeout=1.0)
        left -= len(found)
        scan(((message.value(),) for message in found), keys, schemas, _bound)
    consumer.close()
