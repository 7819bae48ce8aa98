"""Dead letters of one step on one partition: appended before the batch's other records are worked on, and once."""

from collections.abc import Sequence

from ...processors.ports import Outgoing
from .partition_log import PartitionLog


class Graveyard:
    """Remembers whose dead letters are in the log while their batch is not through: its next try writes none twice."""

    def __init__(self, log: PartitionLog) -> None:
        self._log = log
        self._there: set[int] = set()

    def append(self, letters: Sequence[Outgoing]) -> None:
        """Append those that are not there, and wait for the acknowledgement. Raises LogError."""
        new = [letter for letter in letters if _offset(letter) not in self._there]
        self._log.append(new)
        self._there.update(map(_offset, new))

    def passed(self, offset: int) -> None:
        """The records before `offset` are through."""
        self._there = {one for one in self._there if one >= offset}


def _offset(letter: Outgoing) -> int:
    return int(dict(letter.headers)["offset"])
