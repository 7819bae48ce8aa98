"""The bare side of a worker: a loop of aiokafka with the same handler, a partition's steps; no Faust, no rebalances."""

import asyncio
import signal
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from aiokafka import AIOKafkaConsumer, TopicPartition  # noqa: E402

from mnemostream.infra.kafka import KafkaAddress  # noqa: E402
from mnemostream.infra.settings import Settings  # noqa: E402
from mnemostream.streams.cluster.app import _record  # noqa: E402
from mnemostream.streams.cluster.partition import TOPICS, Partition  # noqa: E402
from mnemostream.streams.cluster.parts import GROUP, open_cluster  # noqa: E402


async def work(settings: Settings) -> None:
    cluster = open_cluster(settings)
    partitions = [Partition(cluster, number) for number in range(settings.partitions)]
    steps = {settings.prefix + topic: step for step, topic in TOPICS.items()}
    consumer = AIOKafkaConsumer(
        bootstrap_servers=list(KafkaAddress.parse(settings.log).servers),
        group_id=settings.prefix + GROUP,
        enable_auto_commit=False,
        auto_offset_reset="earliest",
    )
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with consumer:
        consumer.assign(
            [TopicPartition(topic, part) for topic in steps for part in range(settings.partitions)]
        )
        print(f"got partitions {', '.join(map(str, range(settings.partitions)))}", flush=True)
        while not stop.is_set():
            found = await consumer.getmany(timeout_ms=100, max_records=settings.batch)
            for place, messages in found.items():
                partitions[place.partition].take(
                    steps[place.topic], [_record(_Message(one), settings.prefix) for one in messages]
                )
            if found:
                await consumer.commit({place: messages[-1].offset + 1 for place, messages in found.items()})
    for partition in partitions:
        partition.close()
    cluster.close()


class _Message:
    """A record of aiokafka with the names and units that Faust's have."""

    def __init__(self, record) -> None:  # type: ignore[no-untyped-def]
        self.topic, self.partition, self.offset = record.topic, record.partition, record.offset
        self.key, self.value, self.headers = record.key, record.value, record.headers
        self.timestamp = record.timestamp / 1000


if __name__ == "__main__":
    asyncio.run(work(Settings.load()))
