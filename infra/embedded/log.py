"""The embedded `EventLog`: topics of partitions of records, as rows of the home's file.

Delivery guarantee: what `append` returned is durable (group commit, `synchronous=FULL`); readers see committed
records only. Offsets of a partition are dense, and `appended_at` never falls within one.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Final

import msgspec

from ...processors.ports import START, Clock, Outgoing, RebalanceListener, Record
from ...schemas.errors import LogError, NotFound
from ...schemas.ids import Position, partition_for
from ..times import from_micros, to_micros
from .consumer import EmbeddedConsumer
from .errors import storage_errors
from .store import Store
from .tables import offset_of, position
from .tally import Tally

POLL_SECONDS: Final = 0.01
_headers = msgspec.msgpack.Encoder()
_read_headers = msgspec.msgpack.Decoder(tuple[tuple[str, bytes], ...])


class EmbeddedLog:
    """The log of one home. All methods may be called from any thread and any process."""

    def __init__(self, store: Store, clock: Clock, tally: Tally | None = None) -> None:
        self._store = store
        self._clock = clock
        self._tally = tally
        self._topics: dict[str, int] = {}
        self._count = store.partitions

    def create_topics(self, names: Sequence[str]) -> None:
        """Make the topics that do not exist, with the home's partition count."""
        if all(self._find(name) is not None for name in names):
            return

        def work() -> None:
            self._store.con.executemany(
                "INSERT OR IGNORE INTO topic (name) VALUES (?)", [(name,) for name in names]
            )

        self._store.write(work)

    def partitions(self, topic: str) -> int:
        """The partition count, fixed for life; raises NotFound."""
        self._id(topic)
        return self._count

    def append(self, records: Sequence[Outgoing]) -> list[Position]:
        """Append all, return their positions when they are durable (in a transaction: when that commits)."""
        return self._store.write(lambda: self._append(records))

    def _append(self, records: Sequence[Outgoing]) -> list[Position]:
        con = self._store.con
        now = to_micros(self._clock.now())
        grown: dict[tuple[int, int], tuple[int, int]] = {}
        topics = {name: self._id(name) for name in dict.fromkeys(one.topic for one in records)}
        positions, rows = [], []
        for record in records:
            topic, partition = topics[record.topic], self._partition(record)
            place = (topic, partition)
            offset, at = grown.get(place) or self._ends(topic).get(partition, (0, now))
            grown[place] = (offset + 1, max(at, now))
            headers = _headers.encode(record.headers)
            rows.append((position(*place, offset), record.key, record.value, headers, grown[place][1]))
            positions.append(Position(record.topic, partition, offset))
        con.executemany(
            "INSERT INTO record (position, key, value, headers, appended_at) VALUES (?, ?, ?, ?, ?)", rows
        )
        con.executemany(
            "INSERT OR REPLACE INTO end_offset VALUES (?, ?, ?, ?)",
            [(topic, partition, end, at) for (topic, partition), (end, at) in grown.items()],
        )
        for (topic, partition), end in grown.items():
            self._ends(topic)[partition] = end
        if self._tally is not None:
            self._tally.appended(records)
        return positions

    def _partition(self, record: Outgoing) -> int:
        if record.partition is None:
            return partition_for(record.key, self._count)
        if not 0 <= record.partition < self._count:
            raise LogError(
                f"{record.topic}: partition {record.partition} does not exist; there are {self._count}",
                topic=record.topic,
                partition=record.partition,
            )
        return record.partition

    def read(self, topic: str, partition: int, offset: int, limit: int) -> list[Record]:
        """Up to `limit` committed records from `offset` (START allowed); empty behind the end."""
        number = self._id(topic)
        first = position(number, partition, 0 if offset == START else max(offset, 0))
        rows = self._store.rows(
            "SELECT position, key, value, headers, appended_at FROM record"
            " WHERE position >= ? AND position < ? ORDER BY position LIMIT ?",
            (first, position(number, partition + 1, 0), limit),
        )
        return [
            Record(
                topic=topic,
                partition=partition,
                offset=offset_of(place),
                key=key,
                value=value,
                headers=_read_headers.decode(headers),
                appended_at=from_micros(at),
            )
            for place, key, value, headers, at in rows
        ]

    def end_offsets(self, topic: str) -> dict[int, int]:
        """partition → the next offset to be written (the high watermark)."""
        ends = self._ends(self._id(topic))
        return {partition: ends.get(partition, (0, 0))[0] for partition in range(self._count)}

    def _ends(self, topic: int) -> dict[int, tuple[int, int]]:
        """partition → (next offset, time of the last append); `_append` keeps what a transaction has read true."""
        sql = 'SELECT "partition", next, appended_at FROM end_offset WHERE topic = ?'
        return self._store.once(
            ("ends", topic), lambda: {row[0]: row[1:] for row in self._store.rows(sql, (topic,))}
        )

    def offset_at(self, topic: str, partition: int, instant: datetime) -> int:
        """The first offset appended at or after `instant`; the end offset where there is none."""
        low, high = 0, self.end_offsets(topic)[partition]
        wanted, number = to_micros(instant), self._id(topic)
        while low < high:
            middle = (low + high) // 2
            row = self._store.con.execute(
                "SELECT appended_at FROM record WHERE position = ?", (position(number, partition, middle),)
            ).fetchone()
            if row is not None and row[0] < wanted:
                low = middle + 1
            else:
                high = middle
        return low

    def committed(self, group: str, topic: str) -> dict[int, int]:
        """partition → next offset to read of a group; a partition without a commit is absent."""
        return dict(self._committed(group, self._id(topic)))

    def _committed(self, group: str, topic: int) -> dict[int, int]:
        sql = 'SELECT "partition", next FROM consumed WHERE consumer_group = ? AND topic = ?'
        return self._store.once(
            ("committed", group, topic), lambda: dict(self._store.rows(sql, (group, topic)))
        )

    def commit(self, group: str, offsets: Mapping[tuple[str, int], int]) -> None:
        """Durably set a group's next offsets (in a transaction: with it)."""

        def work() -> None:
            rows = [
                (group, self._id(topic), partition, next_) for (topic, partition), next_ in offsets.items()
            ]
            self._store.con.executemany("INSERT OR REPLACE INTO consumed VALUES (?, ?, ?, ?)", rows)
            for _, number, partition, next_ in rows:
                self._committed(group, number)[partition] = next_

        self._store.write(work)

    def consumer(
        self, group: str, topics: Sequence[str], listener: RebalanceListener | None = None
    ) -> EmbeddedConsumer:
        """Join a group. One member holds all partitions; the others stand by and take over when it ends."""
        for topic in topics:
            self._id(topic)
        return EmbeddedConsumer(self, self._store.home, group, topics, listener)

    def wait(
        self,
        seen: Mapping[tuple[str, int], int],
        timeout: float,
        stop: Callable[[], bool] = lambda: False,
    ) -> bool:
        """Block until any (topic, partition) has an end offset above the one in `seen`; False on timeout.

        Also ends as soon as `stop` is true, so that who closes need not wait.
        """
        topics = sorted({topic for topic, _ in seen})

        def grown() -> bool:
            ends = {(t, p): end for t in topics for p, end in self.end_offsets(t).items()}
            return any(ends.get(place, 0) > offset for place, offset in seen.items()) or stop()

        return wait_until(grown, timeout, self._store)

    def close(self) -> None:
        """Nothing of its own to release: the store has the file."""

    def _id(self, topic: str) -> int:
        number = self._find(topic)
        if number is None:
            raise NotFound(f"topic {topic!r}: does not exist in {self._store.path}")
        return number

    def _find(self, topic: str) -> int | None:
        if topic not in self._topics:
            with storage_errors(self._store.path):
                row = self._store.con.execute("SELECT id FROM topic WHERE name = ?", (topic,)).fetchone()
            if row is None:
                return None
            if self._store.con.in_transaction:
                return int(row[0])  # may still be rolled back
            self._topics[topic] = int(row[0])
        return self._topics[topic]


def wait_until(condition: Callable[[], bool], timeout: float, store: Store | None = None) -> bool:
    """Whether `condition` came true within `timeout` seconds.

    Asked every 10 ms, since other processes write too, and at once after each commit of this process's `store`.
    """
    deadline = time.monotonic() + timeout
    while True:
        seen = 0 if store is None else store.commits
        if condition():
            return True
        left = deadline - time.monotonic()
        if left <= 0:
            return False
        if store is None:
            time.sleep(min(POLL_SECONDS, left))
        else:
            store.wait_commit(seen, min(POLL_SECONDS, left))
