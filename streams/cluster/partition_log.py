"""The log as one partition's state sees it: records in the cluster, and how far it has read in its own file."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Final

from ...infra.embedded.log import EmbeddedLog
from ...processors.ports import EventLog, Outgoing, Record
from ...schemas.ids import Position
from .parts import READ

BATCH: Final = 1000


class PartitionLog:
    """A `Journal` of one partition.

    Its positions are rows of the partition's file, set in the transaction that stores what was made of the records:
    so the file always tells itself where it goes on, whatever the consumer group has committed.
    """

    def __init__(self, log: EventLog, positions: EmbeddedLog, partition: int) -> None:
        """`positions` holds the offsets; no record ever goes into it."""
        self._log, self._positions, self.partition = log, positions, partition

    def create(self) -> None:
        """Make the rows that offsets refer to."""
        self._positions.create_topics(READ)

    def append(self, records: Sequence[Outgoing]) -> list[Position]:
        """Append to the cluster; returns when all replicas in sync have them. Raises LogError.

        After an error some of it may be in the log.
        """
        return self._log.append(records)

    def read(self, topic: str, partition: int, offset: int, limit: int) -> list[Record]:
        """Up to `limit` committed records at or behind `offset`."""
        return self._log.read(topic, partition, offset, limit)

    def stretch(self, topic: str, start: int, stop: int) -> Iterator[list[Record]]:
        """This partition's records from one offset up to another, in batches; offsets may have gaps."""
        while start < stop:
            records = self._log.read(topic, self.partition, start, min(BATCH, stop - start))
            found = [record for record in records if record.offset < stop]
            if not found:
                return
            yield found
            start = found[-1].offset + 1

    def offset_at(self, topic: str, partition: int, instant: datetime) -> int:
        """The first offset appended at or after `instant`; the end offset where there is none."""
        return self._log.offset_at(topic, partition, instant)

    def end_offsets(self, topic: str) -> dict[int, int]:
        """This partition → the next offset to be written."""
        return {self.partition: self._log.end_offsets(topic)[self.partition]}

    def committed(self, group: str, topic: str) -> dict[int, int]:
        """This partition → the next offset to read, as the file has it."""
        return self._positions.committed(group, topic)

    def position(self, group: str, topic: str) -> int:
        """The next offset to read; 0 where nothing was read."""
        return self.committed(group, topic).get(self.partition, 0)

    def commit(self, group: str, offsets: Mapping[tuple[str, int], int]) -> None:
        """Set next offsets, in the transaction that is open."""
        self._positions.commit(group, offsets)

    def advance(self, group: str, topic: str, offset: int) -> None:
        """Set the next offset to read, never back."""
        if offset > self.position(group, topic):
            self.commit(group, {(topic, self.partition): offset})


def fresh(log: PartitionLog, group: str, records: Sequence[Record]) -> list[Record]:
    """Those of `records`, all of one topic, that this file has not dealt with: in order, each once.

    What is delivered again after a crash or a rebalance lies before the file's position.
    """
    if not records:
        return []
    start = log.position(group, records[0].topic)
    found = {record.offset: record for record in records if record.offset >= start}
    return [found[offset] for offset in sorted(found)]
