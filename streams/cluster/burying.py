"""Dead letters of one step on one partition: appended beside the work on the rest of their batch, and once."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from ...processors.ports import Outgoing, Record
from .partition_log import PartitionLog

Refused = tuple[Record, str]  # a record, and why no step could take it
Letters = Callable[[Sequence[Refused]], Sequence[Outgoing]]


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

    @contextmanager
    def burying(self, refused: Sequence[Refused], letters: Letters) -> Iterator[None]:
        """Make letters of what was refused, and append them, while the block works; all is there behind the block.

        Their seals and their append are answers of the broker to be waited for: a batch of 256 with two of them took
        a tenth longer. Raises LogError, StorageError.
        """
        if not refused:
            yield
            return
        with ThreadPoolExecutor(1) as pool:
            done = pool.submit(lambda: self.append(letters(refused)))
            yield
            done.result()

    def passed(self, offset: int) -> None:
        """The records before `offset` are through."""
        self._there = {one for one in self._there if one >= offset}


def _offset(letter: Outgoing) -> int:
    return int(dict(letter.headers)["offset"])
