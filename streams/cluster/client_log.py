"""The cluster's log as a client's node has it."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from ...processors.ports import EventLog, Outgoing, Record
from ...schemas.ids import Position
from ..topology import DEDUPE, EXTRACT, PROJECT
from .parts import GROUP

_STEPS = {step.id for step in (EXTRACT, DEDUPE, PROJECT)}


class ClientLog:
    """A `NodeLog` on Kafka. The groups of the steps are one there: the workers', who alone commit for it."""

    def __init__(self, log: EventLog) -> None:
        self._log = log

    def create_topics(self, names: Sequence[str]) -> None:
        """Make the topics that do not exist."""
        self._log.create_topics(names)

    def partitions(self, topic: str) -> int:
        """The partition count, fixed for life; raises NotFound."""
        return self._log.partitions(topic)

    def append(self, records: Sequence[Outgoing]) -> list[Position]:
        """Append all; acknowledged by all replicas in sync when this returns. Raises LogError."""
        return self._log.append(records)

    def read(self, topic: str, partition: int, offset: int, limit: int) -> list[Record]:
        """Up to `limit` committed records at or behind `offset`."""
        return self._log.read(topic, partition, offset, limit) if limit > 0 else []

    def end_offsets(self, topic: str) -> dict[int, int]:
        """partition → the next offset to be written."""
        return self._log.end_offsets(topic)

    def offset_at(self, topic: str, partition: int, instant: datetime) -> int:
        """The first offset appended at or after `instant`; the end offset where there is none."""
        return self._log.offset_at(topic, partition, instant)

    def committed(self, group: str, topic: str) -> dict[int, int]:
        """partition → next offset to read of a group; of a step: what the workers have dealt with."""
        return self._log.committed(GROUP if group in _STEPS else group, topic)

    def commit(self, group: str, offsets: Mapping[tuple[str, int], int]) -> None:
        """Set a group's next offsets."""
        self._log.commit(group, offsets)

    def wait(self, seen: Mapping[tuple[str, int], int], timeout: float) -> bool:
        """Block until any (topic, partition) has a record at or behind its offset; False on timeout."""
        return self._log.wait(seen, timeout)
