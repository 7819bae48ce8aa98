"""Appending as the one writer of a name: who begins later takes the name over, and the one before is refused.

Kafka's own fence: a transactional id belongs to the producer that was initialised last. A process that was stopped for
long, and writes when it wakes, is told so by the broker, and nothing of its write is ever read.
"""

import asyncio
from collections.abc import Sequence
from typing import Any, Final

from aiokafka import AIOKafkaProducer
from aiokafka import errors as kafka

from ...processors.ports import Outgoing
from ...schemas.errors import LeaseUnavailable
from .address import KafkaAddress
from .appending import check_size
from .background import Background
from .broker import client_options
from .errors import log_error
from .topics import Names, limit

_STOP_SECONDS: Final = 5.0
_FENCED: Final = (kafka.ProducerFenced, kafka.InvalidProducerEpoch)


class FencedAppender:
    """Appends batches whole or not at all. One thread at a time; begins with its first batch."""

    def __init__(self, background: Background, address: KafkaAddress, names: Names, name: str) -> None:
        self._background, self._address, self._names = background, address, names
        self._id = names.there(name)
        self._producer: Any = None

    def append(self, records: Sequence[Outgoing]) -> None:
        """Append all in one transaction, each to the partition that it names; durable, and read, on return.

        Raises LeaseUnavailable, with nothing written, where another writer has taken the name over meanwhile: the
        next call would take it back, so ask first whether this process may. Raises RecordTooLarge, with nothing
        written; LogError otherwise, and the batch may have been written.
        """
        for record in records:
            check_size(record, limit(record.topic), self._address.shown)
        if records:
            self._background.run(self._append(records))

    def close(self) -> None:
        """Let go of the connections; the name stays this writer's until another begins."""
        if self._producer is not None and not self._background.closed:
            self._background.run(self._end())

    async def _append(self, records: Sequence[Outgoing]) -> None:
        try:
            async with asyncio.timeout(self._address.timeout):
                producer = await self._ready()
                async with producer.transaction():
                    await asyncio.gather(*[await self._send(producer, record) for record in records])
        except _FENCED as exc:
            await self._end()
            raise LeaseUnavailable(
                f"kafka at {self._address.shown}: {self._id}: another process writes under this name now"
            ) from exc
        except (kafka.KafkaError, OSError, TimeoutError) as exc:
            await self._end()
            raise log_error(exc, self._address.shown, f"appending as {self._id}") from exc

    async def _send(self, producer: Any, record: Outgoing) -> Any:
        topic = self._names.there(record.topic)
        headers = list(record.headers)
        return await producer.send(
            topic, record.value, record.key, partition=record.partition, headers=headers
        )

    async def _ready(self) -> Any:
        if self._producer is None:
            producer = AIOKafkaProducer(
                **client_options(self._address), acks="all", transactional_id=self._id
            )
            self._producer = producer
            await producer.start()
        return self._producer

    async def _end(self) -> None:
        producer, self._producer = self._producer, None
        if producer is not None:
            await asyncio.wait([asyncio.ensure_future(producer.stop())], timeout=_STOP_SECONDS)
