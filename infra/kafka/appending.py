"""Appending: batches of an idempotent producer, acknowledged by all replicas in sync.

Order. A caller's records of one partition go in batches, each handed over after the one before; the producer has one
request in flight per broker, and numbers its batches, so that a retry neither doubles nor reorders them. Records of
callers who append at the same time may lie between each other's.

Failure. A batch that the broker refuses leaves a gap in the numbers, and all later ones of the partition would be
refused with it; one that is given up after `timeout` might be written later, behind newer ones. So the producer is
replaced after any failure, and the old one's connections are closed.
"""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any, Final

from aiokafka import AIOKafkaProducer
from aiokafka import errors as kafka

from ...processors.ports import Outgoing
from ...schemas.errors import RecordTooLarge
from .address import KafkaAddress
from .broker import RETRY_SECONDS, client_options
from .errors import log_error
from .offsets import NONE, Place

BATCH_BYTES: Final = 256 << 10  # 16 KiB, the default of aiokafka, gave a third of the rate
FEW: Final = (
    4  # as many of a partition go record by record, so that those of other threads can join their batch
)
_STOP_SECONDS: Final = 5.0


class Appender:
    """The producer of one log. Everything here runs on the log's loop."""

    def __init__(self, address: KafkaAddress) -> None:
        self._address = address
        self._producer: Any = None
        self._starting = asyncio.Lock()
        self._ending: set[asyncio.Task[None]] = set()

    async def append(self, parts: Mapping[Place, Sequence[Outgoing]]) -> dict[Place, list[int]]:
        """(topic, partition) → the offsets of its records, when all are acknowledged. Raises LogError.

        After an error some of them may be in the log; whoever appends again must be able to stand them twice.
        """
        producer: Any = None
        try:
            async with asyncio.timeout(self._address.timeout):
                producer = await self._ready()
                sends = [_send(producer, place, records) for place, records in parts.items()]
                found = await asyncio.gather(*sends)
        except (kafka.KafkaError, OSError, TimeoutError) as exc:
            self._replace(producer, given_up=isinstance(exc, TimeoutError))
            topics = ", ".join(sorted({topic for topic, _ in parts}))
            doing = f"appending to {topics} (some of it may be in the log)"
            raise log_error(exc, self._address.shown, doing) from exc
        except asyncio.CancelledError:
            self._replace(producer, given_up=True)
            raise
        return dict(zip(parts, found, strict=True))

    async def close(self) -> None:
        """Let go of the connections. Nothing is under way: whoever appended waited."""
        self._replace(self._producer, given_up=False)
        if self._ending:
            await asyncio.wait(self._ending, timeout=_STOP_SECONDS)

    async def _ready(self) -> Any:
        """The producer, started anew where there is none, however long the brokers are away."""
        async with self._starting:
            if self._ending:
                await asyncio.wait(self._ending)  # what the last one may still send comes before what is new
            while self._producer is None:
                producer = AIOKafkaProducer(
                    **client_options(self._address),
                    acks="all",
                    enable_idempotence=True,
                    max_batch_size=BATCH_BYTES,
                    max_request_size=1 << 30,  # sizes are checked against each topic's limit
                )
                try:
                    await producer.start()
                except kafka.KafkaConnectionError:
                    self._end(producer, given_up=True)
                    await asyncio.sleep(RETRY_SECONDS)
                except BaseException:
                    self._end(producer, given_up=True)
                    raise
                else:
                    self._producer = producer
            return self._producer

    def _replace(self, producer: Any, *, given_up: bool) -> None:
        if producer is None or producer is not self._producer:
            return
        self._producer = None
        self._end(producer, given_up=given_up)

    def _end(self, producer: Any, *, given_up: bool) -> None:
        task = asyncio.ensure_future(_stop(producer, given_up=given_up))
        self._ending.add(task)
        task.add_done_callback(self._ending.discard)


async def _send(producer: Any, place: Place, records: Sequence[Outgoing]) -> list[int]:
    if len(records) <= FEW:
        sent = [
            await producer.send(
                place[0], record.value, record.key, partition=place[1], headers=list(record.headers)
            )
            for record in records
        ]
        return [_known(one.offset, place) for one in await asyncio.gather(*sent)]
    batches = []
    for builder in _builders(producer, records):
        future = await producer.send_batch(builder, place[0], partition=place[1])
        batches.append((builder.record_count(), future))
    bases = await asyncio.gather(*[future for _, future in batches])
    return [
        _known(base.offset, place) + number
        for (count, _), base in zip(batches, bases, strict=True)
        for number in range(count)
    ]


def _builders(producer: Any, records: Sequence[Outgoing]) -> list[Any]:
    builders = [producer.create_batch()]
    for record in records:
        row = {"timestamp": None, "key": record.key, "value": record.value, "headers": list(record.headers)}
        if builders[-1].append(**row) is None:
            builders.append(producer.create_batch())
            builders[-1].append(**row)
    for builder in builders:
        builder.close()
    return builders


def _known(offset: int, place: Place) -> int:
    """A retry of a batch whose number the broker has, but no longer its offset, is acknowledged without one."""
    if offset == NONE:
        raise kafka.KafkaError(f"{place[0]}[{place[1]}]: appended, and the broker no longer knows where")
    return offset


async def _stop(producer: Any, *, given_up: bool) -> None:
    """End a producer; one that is given up sends nothing more."""
    try:
        async with asyncio.timeout(_STOP_SECONDS):
            if not given_up:
                await producer.stop()
                return
    except (kafka.KafkaError, OSError, TimeoutError):
        pass
    producer._closed = True  # its own stop() would wait until all is acknowledged
    task = producer._sender.sender_task
    producer._message_accumulator.fail_all(kafka.KafkaConnectionError("the producer was given up"))
    producer._message_accumulator._batches.clear()
    if task is not None:
        task.cancel()
    await producer.client.close()
    if task is not None:
        await asyncio.wait([task], timeout=_STOP_SECONDS)
        await producer.client.close()


def check_size(record: Outgoing, limit: int, servers: str) -> None:
    """Raise RecordTooLarge where a record alone would be a batch above `limit` bytes."""
    size = estimate(record)
    if size > limit:
        raise RecordTooLarge(
            f"kafka at {servers}: a record of {size} bytes is over the limit of {limit} of topic {record.topic!r}; "
            "split what it holds",
            topic=record.topic,
        )


def estimate(record: Outgoing) -> int:
    """The most bytes that a batch of this record can take: what Kafka compares with max.message.bytes."""
    size = 61 + 21 + len(record.key) + len(record.value or b"")
    for name, value in record.headers:
        size += 10 + len(name.encode()) + len(value)
    return size
