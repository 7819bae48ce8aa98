"""Faust on a real broker: what it throws away while partitions move, or does not deliver any more, comes again."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest

from mnemostream.infra.kafka import KafkaAddress, KafkaLog
from mnemostream.processors.ports import Outgoing
from mnemostream.schemas.topics import TURNS, topic_names
from mnemostream.streams.cluster import delivery
from mnemostream.streams.cluster.app import make_app
from mnemostream.streams.cluster.delivery import Delivery
from tests.cluster.broker import fresh_prefix, kafka_url
from tests.cluster.workers import settings

pytestmark = [pytest.mark.usefixtures("kafka", "weaviate"), pytest.mark.servers]
RECORDS = 40


class Counting:
    """In the place of a worker's partitions: counts what is delivered; what is in `taken` is acknowledged."""

    def __init__(self) -> None:
        self.seen: Counter[tuple[int, int]] = Counter()
        self.taken = range(0)
        self.more = asyncio.Event()

    async def deal(self, step: str, events: Sequence[Any], record: Callable[[Any], Any]) -> None:
        for event in events:
            self.seen[event.message.partition, event.message.offset] += 1
            if event.message.offset in self.taken:
                event.ack()
        self.more.set()

    async def until(self, times: int) -> None:
        async with asyncio.timeout(30):
            while not (len(self.seen) == RECORDS and min(self.seen.values()) >= times):
                self.more.clear()
                await self.more.wait()

    def assigned(self, numbers: Iterable[int]) -> None:
        pass

    async def revoked(self, numbers: Iterable[int]) -> None:
        pass


def deliver(
    home: Path, counting: Counting, then: Callable[[Any, KafkaLog, Delivery], Awaitable[None]]
) -> None:
    """Some records in an app, and what is to be done when each was delivered once."""
    prefix = fresh_prefix()

    async def run(log: KafkaLog) -> None:
        given, watch = settings(home, prefix), Delivery(log, prefix)
        app = make_app(given, KafkaAddress.parse(given.log), counting, watch)  # type: ignore[arg-type]
        await app.start()
        try:
            await counting.until(1)
            await then(app, log, watch)
        finally:
            await app.stop()

    with KafkaLog(kafka_url(), partitions=4, prefix=prefix) as log:
        log.create_topics(topic_names())
        log.append([Outgoing(topic=TURNS, key=b"t/%d" % number, value=b"x") for number in range(RECORDS)])
        asyncio.run(run(log))


def test_without_a_commit_delivery_goes_back_to_the_beginning(tmp_path: Path) -> None:
    counting = Counting()

    async def seek(app: Any, log: KafkaLog, watch: Delivery) -> None:
        await app.consumer.perform_seek()  # as Faust does while partitions move
        await counting.until(2)
        assert set(counting.seen.values()) == {2}

    deliver(tmp_path, counting, seek)


def pause(consumer: Any) -> None:
    """Nothing more is fetched."""
    consumer.pause_partitions(consumer.assignment())


def stop(consumer: Any) -> None:
    """Nothing more is delivered, as before a rebalance."""
    consumer.stop_flow()
    consumer.app.flow_control.suspend()


def run_ahead(consumer: Any) -> None:
    """All that is below is passed over, and its acknowledgement is waited for."""
    for place in consumer.assignment():
        consumer._committed_offset[place] = 1000
        consumer._read_offset[place] = 1000


@pytest.mark.parametrize("harm", [pause, stop, run_ahead])
def test_a_partition_that_stands_still_is_delivered_again_until_all_is_committed(
    harm: Callable[[Any], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery, "LOOK_SECONDS", 0.6)
    counting = Counting()

    async def stand(app: Any, log: KafkaLog, watch: Delivery) -> None:
        watching = asyncio.ensure_future(watch.watch(app))
        harm(app.consumer)
        counting.taken = range(1000)
        await counting.until(2)
        ends = log.end_offsets(TURNS)
        for _ in range(300):
            if await asyncio.to_thread(log.committed, "workers", TURNS) == {
                p: n for p, n in ends.items() if n
            }:
                break
            await asyncio.sleep(0.1)
        else:
            raise AssertionError("what was delivered again was not committed")
        watching.cancel()

    deliver(tmp_path, counting, stand)


def test_a_watch_that_can_do_nothing_more_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delivery, "LOOK_SECONDS", 0.05)
    monkeypatch.setattr(delivery, "HOPELESS", 4 * delivery.STANDSTILL)
    counting = Counting()  # never acknowledges anything

    async def stand(app: Any, log: KafkaLog, watch: Delivery) -> None:
        async with asyncio.timeout(60):
            await watch.watch(app)
        again = [place for place, count in counting.seen.items() if count > 1]
        assert len(again) > RECORDS // 2, "delivery went back; the last of it may be on its way"

    deliver(tmp_path, counting, stand)
