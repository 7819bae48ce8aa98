"""Watches that Faust keeps delivering: a partition that stands still goes back to what is committed.

Why that is needed: while partitions move, Faust throws away what it had fetched, seeks, and resumes, in several tasks
and two threads, and it keeps what it has read and what was acknowledged beside what is committed. Where these come
apart it passes records over, or commits no further, and nothing in it would notice: a partition that is not read looks
like one that has nothing new.
"""

import asyncio
import logging
from collections.abc import Mapping
from typing import Any, Final

import msgspec
from aiokafka.errors import KafkaError

from ...infra.notes import note
from ...processors.ports import EventLog
from ...schemas.errors import MnemostreamError
from .parts import READ, stand

log = logging.getLogger(__name__)
LOOK_SECONDS: Final = 1.0  # four commits
STANDSTILL: Final = 5  # looks
HOPELESS: Final = 60  # looks, after which Faust is to be started anew


class _Still(msgspec.Struct):
    """A partition with records that are not committed: how many looks ago that moved, though nothing was in work."""

    committed: int
    looks: int = 0


class Delivery:
    """The watch of a worker, over a log whose topics have `prefix` before their names in Kafka."""

    def __init__(self, records: EventLog, prefix: str) -> None:
        self._log, self._prefix = records, prefix
        self._busy: set[str] = set()
        self._rested: set[str] = set()
        self._still: dict[Any, _Still] = {}
        self._moving = 0

    def begins(self, topic: str) -> None:
        """Records of `topic` are dealt with from now on, however long that takes."""
        self._busy.add(topic)

    def rests(self, topic: str) -> None:
        """All records of `topic` that were delivered are dealt with."""
        self._busy.discard(topic)
        self._rested.add(topic)

    async def watch(self, app: Any) -> None:
        """Look each second; returns when nothing that is tried lets a partition go on."""
        self._still, self._moving = {}, 0
        while max([self._moving, *(one.looks for one in self._still.values())]) < HOPELESS:
            await asyncio.sleep(LOOK_SECONDS)
            try:
                await self.look(app, await asyncio.to_thread(stand, self._log))
            except (MnemostreamError, KafkaError, OSError, TimeoutError):
                self._still = {}  # the log is away, and nothing can move

    async def look(self, app: Any, stand: Mapping[tuple[str, int], tuple[int, int]]) -> None:
        """Count who stands still, and let it go back. `stand`: as `parts.stand` tells it."""
        self._moving = self._moving + 1 if app.rebalancing else 0
        rested, self._rested = self._rested | (set(READ) - self._busy), set()
        still: dict[Any, _Still] = {}
        back: dict[Any, int] = {}
        for place in app.consumer.assignment():
            topic = place.topic.removeprefix(self._prefix)
            committed, behind = stand.get((topic, place.partition), (0, 0))
            if not behind:
                continue
            one = self._still.get(place)
            still[place] = one = one if one and one.committed == committed else _Still(committed)
            if topic in rested and not app.rebalancing:
                one.looks += 1
                if one.looks % STANDSTILL == 0:
                    back[place] = committed
        self._still = still
        if back:
            await _go_back(app, back)


async def _go_back(app: Any, back: Mapping[Any, int]) -> None:
    """Deliver again what is not committed: what Faust keeps of these partitions is dropped, and all is resumed."""
    consumer = app.consumer
    for place, committed in back.items():
        message = "a partition stood still, and is delivered again from what is committed"
        where = {"topic": place.topic, "partition": place.partition, "offset": committed}
        note(log, logging.WARNING, "delivery.resumed", message, **where)
        for kept in (consumer._acked, consumer._acked_index, consumer._gap):
            kept.pop(place, None)
        consumer._committed_offset[place] = committed or None
    fresh = [place for place, committed in back.items() if not committed]
    first = (
        await consumer._thread.earliest_offsets(*fresh) if fresh else {}
    )  # each call takes its turn, up to 1 s
    await consumer._thread.seek_wait({**back, **first})
    consumer._buffered_partitions.difference_update(back)
    consumer.resume_partitions(back)
    app.flow_control.resume()
    consumer.resume_flow()
    await app._fetcher.maybe_start()
