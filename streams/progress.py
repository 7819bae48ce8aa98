"""How far a step has read: its consumer group's offsets in one topic."""

from typing import TYPE_CHECKING

from ..processors.ports import Record

if TYPE_CHECKING:
    from .bootstrap import Node


class Topic:
    """One step's place in a topic: reads on from what its group committed."""

    def __init__(self, node: "Node", group: str, topic: str) -> None:
        self._node, self.group, self.topic = node, group, topic

    def read(self, limit: int) -> list[Record]:
        """The next records of all partitions, `limit` at most, partition by partition."""
        committed = self._node.log.committed(self.group, self.topic)
        records: list[Record] = []
        for partition, end in self._node.log.end_offsets(self.topic).items():
            offset = committed.get(partition, 0)
            if offset < end and len(records) < limit:
                records += self._node.log.read(self.topic, partition, offset, limit - len(records))
        return records

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
