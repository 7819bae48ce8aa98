"""How far a step has read: its consumer group's offsets in one topic."""

from ..processors.ports import Record
from .keeping import Keeper


class Topic:
    """One step's place in a topic: reads on from what its group committed."""

    def __init__(self, node: Keeper, group: str, topic: str) -> None:
        self._node, self.group, self.topic = node, group, topic

    def position(self, partition: int) -> int:
        """The next offset of a partition to read."""
        return self._node.log.committed(self.group, self.topic).get(partition, 0)

    def behind(self) -> dict[int, range]:
        """The partitions with records not yet dealt with, and the offsets of those."""
        committed = self._node.log.committed(self.group, self.topic)
        return {
            partition: range(committed.get(partition, 0), end)
            for partition, end in self._node.log.end_offsets(self.topic).items()
            if committed.get(partition, 0) < end
        }

    def read(self, limit: int, only: int | None = None) -> list[Record]:
        """The next records, about `limit`: an equal share of each partition that has any, so that none waits.

        What a partition leaves of its share goes to those that have more. `only`: of this partition alone.
        """
        behind = {p: offsets for p, offsets in self.behind().items() if only in (None, p)}
        shares, left = {}, limit
        for number, partition in enumerate(sorted(behind, key=lambda p: len(behind[p]))):
            share = max(1, left // (len(behind) - number))
            shares[partition] = min(len(behind[partition]), share)
            left -= shares[partition]
        return [
            record
            for partition, offsets in behind.items()
            for record in self._node.log.read(self.topic, partition, offsets.start, shares[partition])
        ]

    def commit(self, records: list[Record]) -> None:
        """Say that `records` are dealt with, in the transaction that holds what was made of them."""
        if records:
            ends = {(record.topic, record.partition): record.offset + 1 for record in records}
            self._node.log.commit(self.group, ends)

    def lag(self) -> int:
        """Records not yet dealt with."""
        committed = self._node.log.committed(self.group, self.topic)
        return sum(
            end - committed.get(partition, 0)
            for partition, end in self._node.log.end_offsets(self.topic).items()
        )
