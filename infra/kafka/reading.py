"""Reading partitions without a group: cursors that go on where the last call ended, and waiting for more.

A scan of a partition is a row of calls, each from where the last one ended. A cursor keeps what a fetch brought beyond
the limit, and fetches ahead once a scan goes on; whoever jumps gets a cursor that fetches little.
"""

import asyncio
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import CancelledError, Future
from typing import Any, Final

from aiokafka import errors as kafka

from ...processors.ports import START, Record
from ...schemas.errors import MnemostreamError
from .background import Background
from .broker import RETRY_SECONDS, Broker, Group
from .errors import log_error
from .fetching import Chunk, fetch, watch
from .offsets import EARLIEST, Place, list_offsets
from .topics import Names

CURSORS: Final = 16
FETCH_BYTES: Final = 2 << 20
FIRST_BYTES: Final = 1 << 16
_PER_RECORD: Final = 1024
WATCH_SECONDS: Final = 0.5  # of one long fetch
STOP_SECONDS: Final = 0.1  # of one, where the caller may want to stop


class Cursor:
    """A place in one partition, held by one thread at a time."""

    def __init__(self, reader: "Reader", place: Place, offset: int, limit: int) -> None:
        self._reader, self._place = reader, place
        self._next = max(offset, 0)
        self._size = min(FETCH_BYTES, max(FIRST_BYTES, limit * _PER_RECORD))
        self._chunk: Chunk | None = None
        self._ahead: Future[Chunk] | None = None

    def take(self, limit: int) -> list[Record]:
        """Up to `limit` records; fewer only where the log ended when they were asked for."""
        records: list[Record] = []
        while len(records) < limit:
            fresh = self._chunk is None and self._ahead is None
            if self._chunk is None:
                self._chunk = self._fetched()
            some = self._chunk.take(limit - len(records))
            records += some
            if len(records) < limit:
                ended = fresh and self._chunk.last
                self._chunk = None
                if ended:
                    break
        return records

    def go_on(self) -> None:
        """A scan it is: fetch what comes behind the present chunk."""
        self._size = min(2 * self._size, FETCH_BYTES)
        if self._ahead is None and self._chunk is not None and not self._chunk.last:
            self._ahead = self._reader.fetch_ahead(self._place, self._next, self._size)

    def drop(self) -> None:
        """Give up what is on its way."""
        if self._ahead is not None:
            self._ahead.cancel()

    def _fetched(self) -> Chunk:
        ahead, self._ahead = self._ahead, None
        chunk = None if ahead is None else _done(ahead)
        if chunk is None:
            chunk = self._reader.fetch_now(self._place, self._next, self._size)
        self._next = chunk.end
        return chunk


def _done(ahead: "Future[Chunk]") -> Chunk | None:
    """What was fetched ahead; None where that failed, which may be long ago: the broker is asked again."""
    try:
        return ahead.result()
    except (MnemostreamError, CancelledError):
        return None


class Reader:
    """The cursors of one log. Any thread may read; two scans of one partition do not disturb each other."""

    def __init__(self, background: Background, broker: Broker, names: Names) -> None:
        self._background = background
        self._broker = broker
        self._names = names
        self._lock = threading.Lock()
        self._cursors: dict[tuple[str, int, int], Cursor] = {}

    def read(self, topic: str, partition: int, offset: int, limit: int) -> list[Record]:
        """Up to `limit` committed records at or behind `offset` (START allowed)."""
        place = (topic, partition)
        with self._lock:
            cursor = self._cursors.pop((*place, offset), None)
        if cursor is not None:
            cursor.go_on()
        else:
            cursor = Cursor(self, place, offset, limit)
        try:
            records = cursor.take(limit)
        except kafka.KafkaError as exc:
            where = f"reading {topic}[{partition}] at {offset}"
            raise log_error(exc, self._broker.address.shown, where, topic) from exc
        if records or offset != START:
            self._keep((*place, records[-1].offset + 1 if records else offset), cursor)
        return records

    def _keep(self, key: tuple[str, int, int], cursor: Cursor) -> None:
        with self._lock:
            dropped = [self._cursors.pop(key)] if key in self._cursors else []
            self._cursors[key] = cursor
            if len(self._cursors) > CURSORS:
                dropped.append(self._cursors.pop(next(iter(self._cursors))))
        for one in dropped:
            one.drop()

    def fetch_now(self, place: Place, offset: int, size: int) -> Chunk:
        """What lies at `offset`; raises LogError."""
        return self._background.run(self._fetch(place, offset, size))

    def fetch_ahead(self, place: Place, offset: int, size: int) -> "Future[Chunk]":
        """The same, for later."""
        return self._background.submit(self._fetch(place, offset, size))

    async def _fetch(self, place: Place, offset: int, size: int) -> Chunk:
        topic, partition = place
        there = (self._names.there(topic), partition)
        return await self._broker.retry(
            lambda: fetch(self._broker, topic, there, offset, size), f"reading {topic}[{partition}]", topic
        )


class Waiting:
    """Long fetches for those who wait, each on a connection of its own: a broker answers one after the other."""

    def __init__(self, broker: Broker) -> None:
        self._broker = broker
        self._free: list[str] = []
        self._made = 0

    async def wait(self, seen: Mapping[Place, int], seconds: float, stop: Callable[[], bool] | None) -> bool:
        """Whether a committed record came at or behind an offset of `seen` within so many seconds."""
        loop = asyncio.get_running_loop()
        deadline, wanted = loop.time() + seconds, dict(seen)
        longest = WATCH_SECONDS if stop is None else STOP_SECONDS
        while True:
            left = deadline - loop.time()
            if await self._once(wanted, max(0.0, min(longest, left))) or (stop is not None and stop()):
                return True
            if left <= 0:
                return False

    async def _once(self, wanted: dict[Place, int], seconds: float) -> bool:
        """Whether there is something within `seconds`. A broker that is away has nothing; it may come back."""
        try:
            if wanted:
                return await self._asked(wanted, seconds)
        except kafka.OffsetOutOfRangeError:
            first = await list_offsets(self._broker, dict.fromkeys(wanted, EARLIEST))
            if any(offset < first[place] for place, offset in wanted.items()):
                return True
        except (kafka.KafkaError, OSError) as exc:
            if isinstance(exc, kafka.KafkaError) and not exc.retriable:
                raise log_error(exc, self._broker.address.shown, "waiting for records") from exc
        await asyncio.sleep(min(RETRY_SECONDS, seconds))
        return False

    async def _asked(self, wanted: dict[Place, int], seconds: float) -> bool:
        led = await self._broker.leaders(wanted)
        watches = [
            asyncio.ensure_future(self._watch(node, {place: wanted[place] for place in places}, seconds))
            for node, places in led.items()
        ]
        for one in watches:
            one.add_done_callback(
                lambda done: done.cancelled() or done.exception()
            )  # some are left to end alone
        first, _ = await asyncio.wait(watches, return_when=asyncio.FIRST_COMPLETED)
        if any(self._grown(one.result(), wanted) for one in first):
            return True
        await asyncio.wait(watches)
        return any(self._grown(one.result(), wanted) for one in watches)

    async def _watch(
        self, node: int, seen: dict[Place, int], seconds: float
    ) -> dict[Place, tuple[int, Chunk]]:
        group: Group = self._free.pop() if self._free else self._new()
        try:
            return await watch(self._broker, node, seen, seconds, group)
        finally:
            self._free.append(group)

    def _new(self) -> str:
        self._made += 1
        return f"wait {self._made}"

    @staticmethod
    def _grown(said: Mapping[Place, tuple[int, Any]], wanted: dict[Place, int]) -> bool:
        """Whether there is a record; what is none (a marker, an aborted write) is passed over from now on."""
        for place, (code, chunk) in said.items():
            error = kafka.for_code(code)
            if error is not kafka.NoError:
                raise error(f"{place[0]}[{place[1]}]")
            if chunk.take(1):
                return True
            wanted[place] = max(wanted[place], chunk.end)
        return False
