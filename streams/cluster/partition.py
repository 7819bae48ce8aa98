"""One partition in one worker: its cell and the steps on it. Synchronous, for one thread at a time; knows no Faust."""

import logging
from collections.abc import Sequence
from typing import Final, Protocol

from ...infra.notes import note, told
from ...processors.ports import Record
from ...schemas.errors import MnemostreamError, RecordTooLarge
from ...schemas.ids import Scope
from ...schemas.topics import CANDIDATES, EVENTS, TURNS
from ..topology import DEDUPE, EXTRACT, PROJECT
from .cell import open_cell
from .comparing import Stamps
from .deciding import Deciding
from .extracting import Extracting
from .folding import Folding
from .parts import GROUP, Cluster, Holds
from .projecting import Projecting
from .snapshots import Snapshots

log = logging.getLogger(__name__)
TOPICS: Final = {EXTRACT.id: TURNS, DEDUPE.id: CANDIDATES, PROJECT.id: EVENTS}  # by step, from upstream on


class _Step(Protocol):
    def take(self, records: Sequence[Record]) -> None: ...
    def bury(self, record: Record, reason: str) -> None: ...


class Partition:
    """The state of one partition, open until `close`; the file is kept, and goes on where it was."""

    def __init__(self, cluster: Cluster, number: int, holds: Holds = lambda: True) -> None:
        """Open the file and fold the memory log up to its present end.

        `holds` says whether this worker still has the partition. Raises LeaseUnavailable, StorageError, LogError.
        """
        self.cell = open_cell(cluster, number)
        try:
            extracting = Extracting(self.cell, holds)
            self.snapshots = Snapshots(self.cell, holds)
            self.folding = Folding(self.cell, extracting.learn, holds, self.snapshots.forgot)
            self._states = cluster.states(number)
            self._projecting = Projecting(self.cell, self.folding, cluster.index(holds), self._states)
            self._steps: dict[str, _Step] = {
                EXTRACT.id: extracting,
                DEDUPE.id: Deciding(self.cell, self.folding),
                PROJECT.id: self._projecting,
            }
            self._next = self._starts(cluster)
            self.folding.catch_up()
        except BaseException:
            self.cell.close()
            raise

    def _starts(self, cluster: Cluster) -> dict[str, int]:
        """By step, where its group goes on: all before that was dealt with, here or by another worker."""
        number = self.cell.partition
        return {step: cluster.log.committed(GROUP, topic).get(number, 0) for step, topic in TOPICS.items()}

    def take(self, step: str, records: Sequence[Record]) -> None:
        """Let a step deal with records of its topic; their offsets may be committed when this returns.

        Records that should have been delivered before them are read from the log, and dealt with first: Faust passes
        over what it had begun to read when partitions moved, and would commit beyond it. A batch that fails for a
        fault of ours, or makes a record too large for its topic, is done again record by record, and a record that
        fails alone becomes a dead letter. Other errors are raised: the log, the index or the disk is at fault.
        """
        if records:
            first = min(record.offset for record in records)
            for passed_over in self.cell.log.stretch(TOPICS[step], self._next[step], first):
                self._deal(step, passed_over)
            self._deal(step, records)
            self.snapshots.look()

    def _deal(self, step: str, records: Sequence[Record]) -> None:
        try:
            self._steps[step].take(records)
        except Exception as exc:
            if not _to_blame(exc):
                raise
            message = "a batch failed and is done again record by record"
            note(log, logging.ERROR, "batch.failed", message, error=exc, step=step)
            for record in sorted(records, key=lambda one: one.offset):
                self._alone(step, record)
        self._next[step] = max(self._next[step], *(record.offset + 1 for record in records))

    def _alone(self, step: str, record: Record) -> None:
        try:
            self._steps[step].take([record])
        except Exception as exc:
            if not _to_blame(exc):
                raise
            self._steps[step].bury(record, told(exc))  # its own message may quote a turn

    def cubes(self) -> list[Scope]:
        """The cubes of which the file holds anything. Raises IndexMissing where the index as a whole is gone."""
        self._projecting.check()
        return [scope for scope, _ in self.cell.cubes.all()]

    def same(self, scope: Scope) -> bool:
        """Whether a cube's ids and versions in the index are those of the file, told cheaply, by sums."""
        return self._projecting.same(scope)

    def stamps(self, scope: Scope) -> Stamps:
        """What the index holds of a cube; the one thing that may be asked beside other work."""
        return self._projecting.stamps(scope)

    def mend(self, scope: Scope) -> int:
        """Compare the index with the file, for one cube, and mend it; returns how many records that changed."""
        there, changed = self.stamps(scope), 0
        after: str | None = ""
        while after is not None:
            more, after = self.mend_piece(scope, there, after)
            changed += more
        return changed

    def mend_piece(self, scope: Scope, there: Stamps, after: str) -> tuple[int, str | None]:
        """The same for a piece of the cube, behind a memory id; returns where the next one begins, too."""
        changed, last = self._projecting.mend(scope, there, after)
        if changed:
            message = "the index differed from a cube's state, and was mended"
            note(log, logging.WARNING, "index.mended", message, cube=scope.cube, records=changed)
        return changed, last

    def close(self) -> None:
        """Close the file, which is kept, behind a last snapshot where that is cheap."""
        try:
            self._states.close()
            self.snapshots.close()
        finally:
            self.cell.close()


def _to_blame(error: Exception) -> bool:
    """Whether a record may be to blame for an error: tried again as it is, it would fail for ever."""
    return isinstance(error, RecordTooLarge) or not isinstance(error, MnemostreamError)
