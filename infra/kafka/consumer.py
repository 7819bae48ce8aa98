"""A member of a consumer group on Kafka: at least once, partitions shared among the members.

Hazards. The listener is told from a thread of its own, while the rebalance waits for it: it may call the log and
`commit`, never `poll` or `close`, and must return within `session_timeout`, or the group goes on without this member.
What it raises comes out of the next `poll` or of `close`, with this member out of the group; the poll after that joins
anew. Who does not poll keeps its partitions as long as the process lives: heartbeats are sent in the background.
"""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any, Final

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka import errors as kafka
from aiokafka.abc import ConsumerRebalanceListener

from ...processors.ports import RebalanceListener, Record
from ...schemas.errors import LogError
from ..times import from_micros
from .address import KafkaAddress
from .background import Background
from .broker import RETRY_SECONDS, client_options
from .errors import log_error
from .topics import Names

HEARTBEATS: Final = 10  # in a session timeout: a rebalance begins with the next heartbeat of each member
FETCH_WAIT_MS: Final = 500
_STOP_SECONDS: Final = 10.0


class KafkaConsumer:
    """Joins its group with the first poll, and polls from the group's committed offsets. One thread may poll."""

    def __init__(
        self,
        background: Background,
        address: KafkaAddress,
        names: Names,
        group: str,
        topics: Sequence[str],
        listener: RebalanceListener | None,
    ) -> None:
        self._background, self._address, self._names = background, address, names
        self._group, self._topics = group, tuple(topics)
        self._listener = listener
        self._told = _Told(names, listener)
        self._member: Any = None
        self._joining: asyncio.Task[None] | None = None

    def poll(self, max_records: int, timeout: float) -> list[Record]:
        """Up to `max_records` in order per partition; empty after `timeout` seconds, or while the group settles."""
        try:
            records = self._background.run(self._poll(max_records, timeout))
        except (kafka.KafkaError, OSError) as exc:
            raise self._error(exc, "reading") from exc
        self._raise_what_was_heard()
        return records

    def commit(self, offsets: Mapping[tuple[str, int], int]) -> None:
        """Durably set the next offset to read of each (topic, partition); LogError where one is another member's."""
        if self._member is None:
            raise LogError(f"group {self._group!r}: this member holds no partition, so it commits nothing")
        rows = {TopicPartition(self._names.there(t), p): offset for (t, p), offset in offsets.items()}
        if not rows:
            return
        try:
            self._background.run(self._commit(rows))
        except (kafka.KafkaError, OSError, TimeoutError) as exc:
            raise self._error(exc, "committing") from exc

    def close(self) -> None:
        """Leave the group; partitions go to another member at once."""
        if self._member is not None or self._joining is not None:
            self._background.run(self._leave())
            self._raise_what_was_heard()

    def _raise_what_was_heard(self) -> None:
        failed, self._told.failed = self._told.failed, None
        if failed is not None:
            raise failed

    async def _poll(self, max_records: int, seconds: float) -> list[Record]:
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        if not await self._joined(seconds):
            return []
        try:
            async with asyncio.timeout_at(deadline):
                await self._told.settled.wait()
                left = max(0, int((deadline - loop.time()) * 1000))
                found = await self._member.getmany(timeout_ms=left, max_records=max_records)
        except TimeoutError:
            return []  # the group is sharing its partitions out
        except kafka.KafkaError:
            await self._leave()  # the next poll joins anew
            raise
        await self._told.settled.wait()  # no record before the listener knows of its partition
        if self._told.failed is not None:
            await self._leave()
            return []
        return [self._record(r) for place, some in found.items() if place in self._told.held for r in some]

    async def _joined(self, seconds: float) -> bool:
        if self._joining is None:
            self._member = self._made()
            self._joining = asyncio.ensure_future(self._member.start())
        done, _ = await asyncio.wait([self._joining], timeout=seconds)
        if not done:
            return False
        if self._joining.exception() is not None:
            failed, self._joining = self._joining, None
            await self._stop()
            await asyncio.sleep(
                RETRY_SECONDS
            )  # whoever polls again at once is not to storm a broker that is away
            failed.result()
        return True

    def _made(self) -> Any:
        session = int(self._address.session_timeout * 1000)
        self._told = _Told(self._names, self._listener)
        member = AIOKafkaConsumer(
            **client_options(self._address),
            group_id=self._names.there(self._group),
            enable_auto_commit=False,
            auto_offset_reset="earliest",
            isolation_level="read_committed",
            session_timeout_ms=session,
            heartbeat_interval_ms=int(session / HEARTBEATS),
            max_poll_interval_ms=1 << 30,
            fetch_max_wait_ms=FETCH_WAIT_MS,
        )
        member.subscribe([self._names.there(topic) for topic in self._topics], listener=self._told)
        return member

    async def _commit(self, rows: Mapping[TopicPartition, int]) -> None:
        async with asyncio.timeout(self._address.timeout):
            await self._member.commit(rows)

    async def _leave(self) -> None:
        if self._member is not None:
            await self._told.end()
        if self._joining is not None:
            self._joining.cancel()
            await asyncio.wait([self._joining])
            self._joining = None
        await self._stop()

    async def _stop(self) -> None:
        member, self._member = self._member, None
        if member is not None:
            await asyncio.wait([asyncio.ensure_future(member.stop())], timeout=_STOP_SECONDS)

    def _record(self, record: Any) -> Record:
        return Record(
            topic=self._names.here(record.topic),
            partition=record.partition,
            offset=record.offset,
            key=record.key or b"",
            value=record.value,
            headers=record.headers,
            appended_at=from_micros(record.timestamp * 1000),
        )

    def _error(self, exc: BaseException, doing: str) -> Exception:
        if isinstance(exc, kafka.IllegalStateError):
            exc = kafka.CommitFailedError(str(exc))
        return log_error(exc, self._address.shown, f"{doing} as a member of group {self._group}")


class _Told(ConsumerRebalanceListener):  # type: ignore[misc]
    """Passes on what the group says, topic by topic, and waits until it was heard."""

    def __init__(self, names: Names, listener: RebalanceListener | None) -> None:
        self._names, self._listener = names, listener
        self._telling = asyncio.Lock()
        self._ended = False
        self.held: set[TopicPartition] = set()
        self.settled = asyncio.Event()  # between what was assigned and what is revoked next
        self.failed: Exception | None = None  # aiokafka would only log it

    async def on_partitions_assigned(self, assigned: Any) -> None:
        async with self._telling:
            if not self._ended:
                await self._tell("assigned", assigned)
                self.held = set(assigned)
            self.settled.set()

    async def on_partitions_revoked(self, revoked: Any) -> None:
        async with self._telling:
            self.settled.clear()
            gone = self.held & set(revoked)
            self.held -= gone
            await self._tell("revoked", gone)

    async def end(self) -> None:
        """Revoke what is held, and tell nothing more."""
        async with self._telling:
            self._ended = True
            held, self.held = self.held, set()
            await self._tell("revoked", held)
            self.settled.set()

    async def _tell(self, what: str, places: Any) -> None:
        by_topic: dict[str, list[int]] = {}
        for place in sorted(places):
            by_topic.setdefault(self._names.here(place.topic), []).append(place.partition)
        try:
            for topic, partitions in by_topic.items():
                if self._listener is not None:
                    await asyncio.to_thread(getattr(self._listener, what), topic, partitions)
        except Exception as exc:
            self.failed = exc
