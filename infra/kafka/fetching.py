"""One fetch: records of a partition from an offset, as they were committed, and where to go on."""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any, Final

from aiokafka import TopicPartition
from aiokafka import errors as kafka
from aiokafka.consumer.fetcher import PartitionRecords
from aiokafka.protocol.fetch import FetchRequest
from aiokafka.record.memory_records import MemoryRecords

from ...processors.ports import Record
from ..times import from_micros
from .broker import Broker, Group
from .offsets import EARLIEST, READ_COMMITTED, Place, list_offsets

READS: Final = "reads"


class Chunk(PartitionRecords):  # type: ignore[misc]
    """The records that one fetch brought, decoded as they are taken, less those of aborted transactions.

    `end`: the offset to fetch from next; `last`: there was nothing committed behind it.
    """

    def __init__(self, topic: str, place: Place, offset: int, stable: int, aborted: Any, raw: Any) -> None:
        self._topic, self._partition = topic, place[1]
        super().__init__(
            TopicPartition(*place), MemoryRecords(raw), aborted, offset, None, None, True, READ_COMMITTED
        )
        self.end = max(offset, _end(raw))
        self.last = self.end >= stable

    def take(self, count: int) -> list[Record]:
        """Up to `count` of the records that were not taken yet. Raises aiokafka's error where bytes are damaged."""
        return [] if self._records_iterator is None else list(islice(self, count))

    def _consumer_record(self, tp: Any, record: Any) -> Record:
        return Record(
            topic=self._topic,
            partition=self._partition,
            offset=record.offset,
            key=record.key or b"",
            value=record.value,
            headers=tuple(record.headers),
            appended_at=from_micros(record.timestamp * 1000),
        )


async def fetch(broker: Broker, topic: str, place: Place, offset: int, size: int) -> Chunk:
    """What lies at `offset` or behind it, at least one batch and about `size` bytes; returns at once.

    `topic` is the project's name of that in `place`. Offsets that retention took are passed over.
    """
    ((node, _),) = (await broker.leaders([place])).items()
    response = await broker.ask(node, _request({place: offset}, 0, size), READS)
    ((_, code, chunk),) = _chunks(response, {place: offset}, topic)
    error = kafka.for_code(code)
    if error is kafka.OffsetOutOfRangeError:
        first = (await list_offsets(broker, {place: EARLIEST}))[place]
        if offset < first:
            return await fetch(broker, topic, place, first, size)
        return Chunk(topic, place, offset, offset, None, b"")
    if error is not kafka.NoError:
        raise error(f"{place[0]}[{place[1]}]")
    return chunk


async def watch(
    broker: Broker, node: int, seen: Mapping[Place, int], seconds: float, group: Group
) -> dict[Place, tuple[int, Chunk]]:
    """Wait at one broker until one of its partitions has something at or behind `seen`: place → error code, chunk."""
    response = await broker.ask(node, _request(seen, int(seconds * 1000), 1), group)
    return {place: (code, chunk) for place, code, chunk in _chunks(response, seen, "")}


def _chunks(response: Any, wanted: Mapping[Place, int], here: str) -> Iterator[tuple[Place, int, Chunk]]:
    version = response.API_VERSION
    for topic, partitions in response.topics:
        for partition, code, _, stable, *rest in partitions:
            place = (topic, partition)
            aborted = rest[-3 if version >= 11 else -2]  # behind them: the preferred replica, the data
            yield place, code, Chunk(here, place, wanted[place], stable, aborted, rest[-1] or b"")


def _end(raw: Any) -> int:
    """The offset behind the last batch; 0 without one. Reads the headers of batches only."""
    batches, end = MemoryRecords(raw), 0
    while batches.has_next():
        end = batches.next_batch().next_offset
    return end


def _request(offsets: Mapping[Place, int], wait_ms: int, size: int) -> Any:
    topics: dict[str, list[tuple[int, int, int]]] = {}
    for (topic, partition), offset in offsets.items():
        topics.setdefault(topic, []).append((partition, offset, size))
    return FetchRequest(wait_ms, 1, size, READ_COMMITTED, list(topics.items()))
