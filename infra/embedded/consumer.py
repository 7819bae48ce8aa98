"""A member of a consumer group on the embedded log: at least once, one member holding all partitions."""

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from ...processors.ports import RebalanceListener, Record
from ...schemas.errors import LogError
from .lease import FileLease

if TYPE_CHECKING:
    from .log import EmbeddedLog


class EmbeddedConsumer:
    """Polls from the group's committed offsets once it holds the group; until then `poll` returns nothing."""

    def __init__(
        self,
        log: "EmbeddedLog",
        home: Path,
        group: str,
        topics: Sequence[str],
        listener: RebalanceListener | None,
    ) -> None:
        self._log, self._group, self._topics, self._listener = log, group, tuple(topics), listener
        name = sha256(group.encode()).hexdigest()[:16]
        self._lease = FileLease(home / "groups" / f"{name}.lock")
        self._next: dict[tuple[str, int], int] = {}
        self._served: Counter[tuple[str, int]] = Counter()

    def poll(self, max_records: int, timeout: float) -> list[Record]:
        """Up to `max_records`, in order per partition; empty after `timeout` seconds, or while standing by."""
        deadline = time.monotonic() + timeout
        if not self._join(timeout):
            return []
        while True:
            records = self._read(max_records)
            left = deadline - time.monotonic()
            if records or left <= 0:
                return records
            self._log.wait(self._next, left)

    def commit(self, offsets: Mapping[tuple[str, int], int]) -> None:
        """Durably set the next offset to read of each (topic, partition); raises LogError while standing by."""
        if not self._lease.held:
            raise LogError(f"group {self._group!r}: this member holds no partition, so it commits nothing")
        self._log.commit(self._group, offsets)

    def close(self) -> None:
        """Leave the group; another member goes on at once, from what was committed."""
        if self._lease.held and self._listener is not None:
            for topic in self._topics:
                self._listener.revoked(topic, range(self._log.partitions(topic)))
        self._lease.release()
        self._next = {}

    def _join(self, timeout: float) -> bool:
        if self._lease.held:
            return True
        if not self._lease.acquire(timeout):
            return False
        for topic in self._topics:
            committed = self._log.committed(self._group, topic)
            for partition in range(self._log.partitions(topic)):
                self._next[topic, partition] = committed.get(partition, 0)
            if self._listener is not None:
                self._listener.assigned(topic, range(self._log.partitions(topic)))
        return True

    def _read(self, max_records: int) -> list[Record]:
        records: list[Record] = []
        for (topic, partition), offset in sorted(self._next.items(), key=lambda item: self._served[item[0]]):
            if len(records) == max_records:
                break
            self._served[topic, partition] += 1  # whom the limit cut off comes first the next time
            found = self._log.read(topic, partition, offset, max_records - len(records))
            if found:
                self._next[topic, partition] = found[-1].offset + 1
                records.extend(found)
        return records
