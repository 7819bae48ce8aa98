"""Folding on one partition: the memory log into the file and the open cubes, and what was decided read back.

Only what was read back from the log enters the file. What is decided and not yet read back lies in the open cubes.
"""

import heapq
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from operator import itemgetter

from ...processors.ports import Outgoing, Record
from ...schemas.errors import LeaseUnavailable, LogError
from ...schemas.events import CubeForgotten
from ...schemas.ids import Position, Scope
from ...schemas.topics import EVENTS
from ..cubes import Cubes
from ..decide_steps import Decided
from ..folder import Folded, Folder
from ..topology import PROJECT
from .cell import Cell
from .parts import Holds


class Folding:
    """The open cubes of a partition, and the file that follows the log."""

    def __init__(
        self,
        cell: Cell,
        learn: Callable[[int], None],
        holds: Holds,
        forgot: Callable[[int], None] = lambda _: None,
    ) -> None:
        """`learn` makes the turns before an offset known: to forget a cube is to destroy the keys of its turns.

        `holds` says whether this worker still has the partition. `forgot` is told, before it is stored, that an event
        before an offset forgot something.
        """
        self._cell, self._learn, self._holds, self._forgot = cell, learn, holds, forgot
        self.cubes = Cubes(cell.fold.load)
        self._folder = Folder(cell, self.cubes)

    @property
    def stopped(self) -> dict[Scope, str]:
        """The cubes whose fold cannot go on, and why."""
        return self._folder.stopped

    @property
    def position(self) -> int:
        """The next offset of the memory log to fold."""
        return self._cell.log.position(PROJECT.id, EVENTS)

    def catch_up(self) -> None:
        """Fold what lies in the memory log up to the end that it has now. Nothing may be decided and not read back.

        Raises LeaseUnavailable when the partition goes meanwhile: what is folded by then stays.
        """
        end = self._cell.log.end_offsets(EVENTS)[self._cell.partition]
        for records in self._cell.log.stretch(EVENTS, self.position, end):
            if not self._holds():
                raise LeaseUnavailable(f"partition {self._cell.partition}: is another worker's now")
            with self._storing(records) as folded:
                folded += self._folded(records)
        self.cubes.trim()

    def read_back(self, decided: Sequence[Decided], sent: Sequence[Outgoing], at: Sequence[Position]) -> None:
        """Fold the log up to the last of these decisions, which were sent, and acknowledged at these places.

        A cube of which the log has nothing but them takes them as they were decided. Any other drops what was
        decided in it, and folds what the log has in the log's order.
        """
        own = {place.offset: pair for place, pair in zip(at, zip(decided, sent, strict=True), strict=True)}
        stretch = self._cell.log.stretch(EVENTS, self.position, max(own) + 1)
        records = [record for batch in stretch for record in batch]
        values = {record.offset: record.value for record in records}
        if missing := own.keys() - values.keys():
            self.cubes.forget()
            where = f"{EVENTS}[{self._cell.partition}]@{min(missing)}"
            raise LogError(f"{where}: was acknowledged and is not in the log; check the brokers' replicas")
        known = {offset: pair for offset, (pair, one) in own.items() if values[offset] == one.value}
        mixed = {record.key for record in records if record.offset not in known}
        for scope in {event.scope for event, _ in decided if event.scope.key in mixed}:
            self.cubes.drop(scope)
        with self._storing(records) as folded:
            again = iter(self._folded([record for record in records if record.key in mixed]))
            plain = [(*known[r.offset], r.partition, r.offset) for r in records if r.key not in mixed]
            folded += heapq.merge(plain, again, key=itemgetter(3))

    def holds(self, scope: Scope, event_id: str) -> bool:
        """Whether a decision has had its effect, in the log or in the open cube."""
        return event_id in self.cubes.open(scope).state.applied

    def _folded(self, records: Sequence[Record]) -> list[Folded]:
        """What records do to their cubes, in order."""
        opened = self._cell.wire.open(records)
        for item in opened:
            payload = item.event and item.event.payload
            if isinstance(payload, CubeForgotten) and payload.partition == self._cell.partition:
                self._learn(payload.offset + 1)
        return [folded for item in opened if (folded := self._folder.fold(item)) is not None]

    @contextmanager
    def _storing(self, records: list[Record]) -> Iterator[list[Folded]]:
        """One transaction: store what the block folds, and that `records` are folded. All or nothing."""
        folded: list[Folded] = []
        try:
            with self._cell.store.transaction():
                yield folded
                self._folder.store(folded)
                if any(transition.forgets for _, transition, _, _ in folded):
                    self._forgot(records[-1].offset + 1)
                self._folder.topic.commit(records)
        except BaseException:
            self.cubes.forget()
            raise
