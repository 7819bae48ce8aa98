"""Faust on a real broker: what was fetched while partitions moved, and thrown away, is delivered again."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest

from mnemostream.infra.kafka import KafkaAddress, KafkaLog
from mnemostream.processors.ports import Outgoing
from mnemostream.schemas.topics import TURNS, topic_names
from mnemostream.streams.cluster.app import make_app
from tests.cluster.broker import fresh_prefix, kafka_url
from tests.cluster.workers import settings

pytestmark = [pytest.mark.usefixtures("kafka", "weaviate"), pytest.mark.servers]
RECORDS = 40


class Counting:
    """In the place of a worker's partitions: counts what is delivered, and acknowledges nothing."""

    def __init__(self) -> None:
        self.seen: Counter[tuple[int, int]] = Counter()
        self.more = asyncio.Event()

    async def deal(self, step: str, events: Sequence[Any], record: Callable[[Any], Any]) -> None:
        self.seen.update((event.message.partition, event.message.offset) for event in events)
        self.more.set()

    def assigned(self, numbers: Iterable[int]) -> None:
        pass

    async def revoked(self, numbers: Iterable[int]) -> None:
        pass


def test_without_a_commit_delivery_goes_back_to_the_beginning(tmp_path: Path) -> None:
    prefix, counting = fresh_prefix(), Counting()

    async def until(times: int) -> None:
        async with asyncio.timeout(30):
            while not (len(counting.seen) == RECORDS and set(counting.seen.values()) == {times}):
                counting.more.clear()
                await counting.more.wait()

    async def deliver() -> None:
        given = settings(tmp_path, prefix)
        app = make_app(given, KafkaAddress.parse(given.log), counting)  # type: ignore[arg-type]
        await app.start()
        try:
            await until(1)
            await app.consumer.perform_seek()  # as Faust does while partitions move
            await until(2)
        finally:
            await app.stop()

    with KafkaLog(kafka_url(), partitions=4, prefix=prefix) as log:
        log.create_topics(topic_names())
        log.append([Outgoing(topic=TURNS, key=b"t/%d" % number, value=b"x") for number in range(RECORDS)])
        asyncio.run(deliver())
