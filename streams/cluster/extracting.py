"""The extract step on one partition: turns to candidates. Duplicates are dropped, conflicts become dead letters.

The file knows every turn before the file's position by its id and the keyed hash of its content. What it has not seen,
since another worker dealt with it, it first reads from the log.
"""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Final

import msgspec

from ...infra.embedded.tally import labels
from ...infra.embedded.turns import KnownTurn
from ...processors.ports import Record
from ...schemas.events import Event, TurnRecorded
from ...schemas.ids import Scope
from ...schemas.topics import TURNS
from ..drafting import conflict_reason
from ..extraction import Extractor, settle
from ..observe.counting import count_turns
from ..topology import EXTRACT
from ..turn_rows import known_turn
from ..wire import Opened
from .answered import Answered
from .burying import Graveyard
from .cell import Cell
from .partition_log import fresh
from .parts import Holds

LEARNED: Final = "turns"  # up to where the turns are in the table; never behind what is extracted
_DUPLICATES: Final = ("mnemostream_turns_total", labels(outcome="duplicate", reason=""), "")


class _Sorted(msgspec.Struct):
    """The turns of a batch: those to extract, those of them that the table lacks, and what is refused or dropped."""

    new: list[Opened] = msgspec.field(default_factory=list)
    unknown: list[Opened] = msgspec.field(default_factory=list)
    refused: list[tuple[Record, str]] = msgspec.field(default_factory=list)
    duplicates: int = 0


class Extracting:
    """turns → candidates, at least once: what is delivered again has no effect, whether this file knows it or not."""

    def __init__(self, cell: Cell, holds: Holds = lambda: True) -> None:
        """`holds`: whether this worker still has the partition; if not, a model is not waited for."""
        self._cell = cell
        self._extractor = Extractor(cell, holds)
        self._answered = Answered(cell)
        self._graves = Graveyard(cell.log)

    def take(self, records: Sequence[Record]) -> None:
        """Deal with records; those that share a model's deadline at a time, where a model is asked."""
        most = self._extractor.most or len(records)
        for start in range(0, len(records), max(most, 1)):
            self._take(records[start : start + most])

    def _take(self, records: Sequence[Record]) -> None:
        """Deal with a batch; when this returns its outcomes are in the log, and its offsets may be committed.

        1. Leave out what this file has dealt with. 2. Learn the turns that lie between. 3. Sort out duplicates,
        conflicts and poison, and append their dead letters meanwhile. 4. Extract. 5. Append the outcomes, and wait for
        the acknowledgement. 6. In one transaction: enter the turns and their outcomes, and how
        far this has read. A crash before 6 does all of it again, and the outcomes in the log twice have their effect
        once, by their ids.
        """
        cell = self._cell
        records = fresh(cell.log, EXTRACT.id, records)
        if not records:
            return
        self.learn(records[0].offset)
        batch = self._sort_out(cell.wire.open(records))
        try:
            with self._graves.burying(batch.refused, partial(cell.wire.dead_letters, step=EXTRACT.id)):
                known = {} if self._extractor.most is None else self._answered.among(batch.new)
                outcomes = self._extractor.outcomes(batch.new, known)
                cell.log.append(
                    cell.wire.outgoing([event for event in outcomes if event.event_id not in known])
                )
            with cell.store.transaction():
                self._enter(batch.unknown)
                settle(cell.turns, outcomes)
                count_turns(cell.tally, outcomes, len(batch.refused))
                cell.tally.add({_DUPLICATES: batch.duplicates} if batch.duplicates else {})
                self._passed(EXTRACT.id, records[-1].offset + 1)
        except BaseException:
            self._extractor.forget()
            self._answered.forget()
            raise

    def bury(self, record: Record, reason: str) -> None:
        """Make a record that fails alone a dead letter, and pass it."""
        self._graves.append([self._cell.wire.dead_letter(record, reason, EXTRACT.id, attempts=2)])
        with self._cell.store.transaction():
            self._passed(EXTRACT.id, record.offset + 1)

    def learn(self, stop: int) -> None:
        """Enter the turns before offset `stop` that are not in the table yet, as the log has them."""
        cell = self._cell
        for records in cell.log.stretch(TURNS, cell.log.position(LEARNED, TURNS), stop):
            found = self._sort_out(cell.wire.open(records), quiet=True)
            with cell.store.transaction():
                self._enter(found.unknown)
                cell.log.advance(LEARNED, TURNS, records[-1].offset + 1)

    def _passed(self, group: str, offset: int) -> None:
        for one in (group, LEARNED):
            self._cell.log.advance(one, TURNS, offset)
        self._graves.passed(offset)

    def _sort_out(self, opened: Iterable[Opened], *, quiet: bool = False) -> _Sorted:
        """`quiet`: another worker has refused what is to be refused."""
        batch, seen = _Sorted(), dict[tuple[Scope, str], tuple[str, int]]()
        for item in opened:
            event = item.event
            if event is None or not isinstance(event.payload, TurnRecorded):
                if not quiet:
                    batch.refused.append((item.record, item.why))
                continue
            payload = event.payload
            key = (event.scope, payload.turn_id)
            known = seen.get(key) or self._known(event)
            if known is None:
                seen[key] = (payload.content_hash, item.record.offset)
                batch.new.append(item)
                batch.unknown.append(item)
            elif known == (payload.content_hash, item.record.offset):
                batch.new.append(item)  # learned before it was extracted
            elif known[0] == payload.content_hash:
                batch.duplicates += 1
            elif not quiet:
                batch.refused.append((item.record, conflict_reason(payload.turn_id, event.scope)))
        return batch

    def _known(self, event: Event) -> tuple[str, int] | None:
        turn_id = event.payload.turn_id
        known = self._cell.turns.known(event.scope, [turn_id]).get(turn_id)
        return None if known is None else (known.content_hash, known.offset)

    def _enter(self, turns: Iterable[Opened]) -> None:
        by_scope: dict[Scope, list[KnownTurn]] = {}
        for item in turns:
            assert item.event is not None
            by_scope.setdefault(item.event.scope, []).append(known_turn(item.event, item.record.position))
        for scope, several in by_scope.items():
            self._cell.turns.record(scope, several)
