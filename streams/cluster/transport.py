"""Faust's way to Kafka, with three faults of Faust 0.15.3 mended."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from aiokafka.errors import IllegalStateError
from faust.transport.drivers.aiokafka import AIOKafkaConsumerThread, Consumer, Transport


class CommittedThread(AIOKafkaConsumerThread):
    """The thread of a consumer that delivers only what is committed, as every reader here reads.

    Faust reads so only within its own transactions: else a step would pass what the fold does not have yet.
    """

    def _create_worker_consumer(self, transport: Any) -> Any:
        consumer = super()._create_worker_consumer(transport)
        consumer._isolation_level = "read_committed"
        return consumer


class SteadyConsumer(Consumer):
    """A consumer that delivers everything after a rebalance, and does not fail while it waits for the broker."""

    def _new_consumer_thread(self) -> AIOKafkaConsumerThread:
        return CommittedThread(self, loop=self.loop, beacon=self.beacon)

    async def seek_to_committed(self) -> Mapping[Any, int]:
        """Seek every assigned partition to its committed offset, or to its beginning where it has none.

        While partitions move, Faust throws away what it had fetched and calls this. aiokafka leaves a partition
        without a commit where the fetch ended: what was thrown away would never be delivered.
        """
        committed: Mapping[Any, int] = await super().seek_to_committed()
        if fresh := [place for place, offset in committed.items() if not offset]:
            with suppress(IllegalStateError):  # it went meanwhile: whoever has it next seeks
                await self._thread.seek_wait(await self._thread.earliest_offsets(*fresh))
        return committed

    def verify_event_path(self, now: float, tp: Any) -> None:
        """Not asked: Faust's watch for standstill ends the worker where a position is not known yet."""


class SteadyTransport(Transport):
    """Kafka, by such a consumer."""

    Consumer = SteadyConsumer
