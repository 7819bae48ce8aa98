"""The `EventLog` on Kafka: topics of partitions of records, on the brokers of one cluster.

Delivery guarantee: what `append` returned is acknowledged by all replicas in sync; readers see committed records only.
Offsets of a partition grow and may have gaps: what compaction or retention took, and the markers of transactions.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from types import TracebackType
from typing import Final

from ...processors.ports import Outgoing, RebalanceListener, Record
from ...schemas.errors import LogError
from ...schemas.ids import Position, partition_for
from ..times import to_micros
from .address import KafkaAddress
from .appending import Appender, check_size
from .background import Background
from .broker import Broker
from .consumer import KafkaConsumer
from .fenced import FencedAppender
from .offsets import LATEST, NONE, Place, commit, fetch_committed, list_offsets
from .reading import Reader, Waiting
from .topics import Names, Topics, limit

PARTITIONS: Final = 4


class KafkaLog:
    """The log of one prefix on one cluster. All methods may be called from any thread."""

    def __init__(
        self, address: KafkaAddress | str, *, partitions: int = PARTITIONS, prefix: str = ""
    ) -> None:
        """Reach the cluster, or raise LogError within `connect_timeout`.

        `partitions` counts for topics that are made here, and those that exist must have as many. `prefix` stands
        in front of every topic's and group's name in the cluster, as it is; nothing here sees it.
        """
        self.address = KafkaAddress.parse(address) if isinstance(address, str) else address
        self._names = Names(prefix)
        self._background = Background(f"kafka at {self.address.shown}")
        self._broker = Broker(self.address)
        try:
            self._background.run(self._broker.start())
        except BaseException:
            self._background.close()
            raise
        self._topics = Topics(self._broker, self._names, partitions)
        self._reader = Reader(self._background, self._broker, self._names)
        self._waiting = Waiting(self._broker)
        self._appender = self._background.run(self._make_appender())

    async def _make_appender(self) -> Appender:
        return Appender(self.address)

    def create_topics(self, names: Sequence[str]) -> None:
        """Make the topics that do not exist; raise LogError where one has another partition count."""
        self._background.run(self._topics.create(names))

    def partitions(self, topic: str) -> int:
        """The partition count, fixed for life; raises NotFound."""
        known = self._topics.known(topic)
        return self._background.run(self._topics.partitions(topic)) if known is None else known

    def append(self, records: Sequence[Outgoing]) -> list[Position]:
        """Append all, return their positions when all replicas in sync have them. Order within a partition is kept.

        Raises LogError; RecordTooLarge, and for a topic or partition that does not exist, before any is
        appended. After another error some may be in the log.
        """
        places = [(record.topic, self._partition(record)) for record in records]
        parts: dict[Place, list[Outgoing]] = {}
        for record, place in zip(records, places, strict=True):
            check_size(record, limit(record.topic), self.address.shown)
            parts.setdefault((self._names.there(place[0]), place[1]), []).append(record)
        if not parts:
            return []
        found = self._background.run(self._appender.append(parts))
        offsets = {place: iter(some) for place, some in found.items()}
        return [
            Position(topic, partition, next(offsets[self._names.there(topic), partition]))
            for topic, partition in places
        ]

    def _partition(self, record: Outgoing) -> int:
        count = self.partitions(record.topic)
        if record.partition is None:
            return partition_for(record.key, count)
        return self._existing(record.topic, record.partition)

    def _existing(self, topic: str, partition: int) -> int:
        count = self.partitions(topic)
        if not 0 <= partition < count:
            raise LogError(
                f"{topic}: partition {partition} does not exist; there are {count}",
                topic=topic,
                partition=partition,
            )
        return partition

    def read(self, topic: str, partition: int, offset: int, limit: int) -> list[Record]:
        """Up to `limit` committed records at or behind `offset` (START allowed); empty behind the end.

        Calls that go on where the last one ended are a scan, and are fetched ahead.
        """
        return self._reader.read(topic, self._existing(topic, partition), offset, limit)

    def end_offsets(self, topic: str) -> dict[int, int]:
        """partition → the next offset to be written; while a transaction is open, its first offset."""
        found = self._offsets(topic, range(self.partitions(topic)), LATEST)
        return {partition: found[partition] for partition in sorted(found)}

    def offset_at(self, topic: str, partition: int, instant: datetime) -> int:
        """The first offset appended at or after `instant`; the end offset where there is none."""
        self._existing(topic, partition)
        millis = max(0, -(-to_micros(instant) // 1000))
        found = self._offsets(topic, [partition], millis)[partition]
        return self._offsets(topic, [partition], LATEST)[partition] if found == NONE else found

    def _offsets(self, topic: str, partitions: Sequence[int], at: int) -> dict[int, int]:
        wanted = dict.fromkeys([(self._names.there(topic), partition) for partition in partitions], at)
        asked = self._broker.retry(
            lambda: list_offsets(self._broker, wanted), f"asking for the offsets of {topic}", topic
        )
        return {partition: offset for (_, partition), offset in self._background.run(asked).items()}

    def committed(self, group: str, topic: str) -> dict[int, int]:
        """partition → next offset to read of a group; a partition without a commit is absent.

        Kafka forgets a group's offsets a week after its last member left (`offsets.retention.minutes`).
        """
        places = [(self._names.there(topic), partition) for partition in range(self.partitions(topic))]
        asked = self._broker.retry(
            lambda: fetch_committed(self._broker, self._names.there(group), places),
            f"asking for the offsets of group {group}",
        )
        return {partition: offset for (_, partition), offset in self._background.run(asked).items()}

    def commit(self, group: str, offsets: Mapping[tuple[str, int], int]) -> None:
        """Durably set a group's next offsets; LogError while it has members, who commit for themselves."""
        for topic, partition in offsets:
            self._existing(topic, partition)
        if not offsets:
            return
        rows = {(self._names.there(topic), partition): next_ for (topic, partition), next_ in offsets.items()}
        asked = self._broker.retry(
            lambda: commit(self._broker, self._names.there(group), rows),
            f"committing offsets of group {group}",
        )
        self._background.run(asked)

    def consumer(
        self, group: str, topics: Sequence[str], listener: RebalanceListener | None = None
    ) -> KafkaConsumer:
        """A member of a group, which it joins with its first poll; it starts at the oldest record."""
        for topic in topics:
            self.partitions(topic)
        return KafkaConsumer(self._background, self.address, self._names, group, topics, listener)

    def fenced(self, name: str) -> FencedAppender:
        """An appender as the one writer of `name`, behind the prefix: with its first batch it takes the name over."""
        return FencedAppender(self._background, self.address, self._names, name)

    def wait(
        self,
        seen: Mapping[tuple[str, int], int],
        timeout: float,
        stop: Callable[[], bool] | None = None,
    ) -> bool:
        """Block until any (topic, partition) has a committed record at or behind its offset; False on timeout.

        Also ends within 0.1 s after `stop` is true. A broker that is away for all the time has nothing new.
        """
        for topic, partition in seen:
            self._existing(topic, partition)
        wanted = {
            (self._names.there(topic), partition): offset for (topic, partition), offset in seen.items()
        }
        return self._background.run(self._waiting.wait(wanted, timeout, stop))

    def close(self) -> None:
        """Close the connections. Consumers of this log are to be closed before."""
        if not self._background.closed:
            self._background.run(self._appender.close())
            self._background.run(self._broker.close())
            self._background.close()

    def __enter__(self) -> "KafkaLog":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
