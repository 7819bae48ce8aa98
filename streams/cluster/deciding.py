"""The dedupe step on one partition: candidates to memory events, each judged on what the ones before it left."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from ...processors.ports import Record
from ...schemas.ids import Scope
from ...schemas.topics import CANDIDATES
from ..decide_steps import Decided, decided
from ..topology import DEDUPE
from ..wire import Opened
from .burying import Graveyard
from .cell import Cell
from .folding import Folding
from .partition_log import fresh

REMEMBERED: Final = (
    10_000  # outcomes: those of the seconds in which two workers may think that they have a partition
)


class Deciding:
    """candidates → memory events, at least once: a decision's id is its candidate's, so the first that holds stands."""

    def __init__(self, cell: Cell, folding: Folding) -> None:
        self._cell, self._folding = cell, folding
        self._graves = Graveyard(cell.log)
        self._dealt: OrderedDict[str, int] = OrderedDict()  # outcomes of extraction, and where each lay

    def take(self, records: Sequence[Record]) -> None:
        """Deal with a batch; when this returns all its decisions were read back, and its offsets may be committed.

        1. Leave out what this file has dealt with. 2. Fold the memory log up to its present end. 3. Decide what has
        no decision that holds, in the open cubes. 4. Append, and wait for the acknowledgement. 5. Read back from the
        file's position up to the last decision, and fold. What came between may have made a decision void: then its
        id is unused, and 3 finds its candidate again. 6. Enter how far this has read.

        An append that fails is raised, and some of it may be in the log: with the next try 2 reads it.
        """
        cell = self._cell
        records = fresh(cell.log, DEDUPE.id, records)
        if not records:
            return
        self._folding.catch_up()
        taken: dict[str, Opened] = {}
        refused: list[tuple[Record, str]] = []
        for item in cell.wire.open(records):
            if item.event is None or item.event.scope in self._stopped:
                refused.append((item.record, item.why))
            elif self._dealt.get(item.event.event_id, item.record.offset) == item.record.offset:
                taken.setdefault(item.event.event_id, item)
        with self._graves.burying(refused, partial(cell.wire.dead_letters, step=DEDUPE.id)):
            self._decide(list(taken.values()))
        self._remember(taken)
        self._passed(records[-1].offset + 1)

    def _remember(self, taken: Mapping[str, Opened]) -> None:
        """Of two outcomes of one turn the first stands.

        A worker that had lost its partition may append a second one, in which a model says something else.
        """
        for event_id, item in taken.items():
            self._dealt.setdefault(event_id, item.record.offset)
        while len(self._dealt) > REMEMBERED:
            self._dealt.popitem(last=False)

    def bury(self, record: Record, reason: str) -> None:
        """Make a record that fails alone a dead letter, and pass it."""
        self._graves.append([self._cell.wire.dead_letter(record, reason, DEDUPE.id, attempts=2)])
        self._passed(record.offset + 1)

    @property
    def _stopped(self) -> dict[Scope, str]:
        return self._folding.stopped

    def _decide(self, taken: Sequence[Opened]) -> None:
        """Decide until every candidate has a decision that holds."""
        hopeless: set[str] = (
            set()
        )  # void on the very state that they were judged on: no other try would differ
        while found := self._round(taken, hopeless):
            hopeless |= {event.event_id for event, transition in found if transition.void is not None}
            try:
                sent = self._cell.wire.outgoing([event for event, _ in found])
                places = self._cell.log.append(sent)
            except BaseException:  # what is decided in the open cubes may be in the log, or not
                self._folding.cubes.forget()
                raise
            self._folding.read_back(found, sent, places)

    def _round(self, taken: Sequence[Opened], hopeless: set[str]) -> list[Decided]:
        found: list[Decided] = []
        try:
            for item in taken:
                event = item.event
                if event is None or event.scope in self._stopped:
                    continue
                found += decided(
                    self._cell, self._folding.cubes, event, partial(self._settled, event.scope, hopeless)
                )
        except BaseException:
            self._folding.cubes.forget()
            raise
        return found

    def _settled(self, scope: Scope, hopeless: set[str], event_id: str) -> bool:
        return event_id in hopeless or self._folding.holds(scope, event_id)

    def _passed(self, offset: int) -> None:
        with self._cell.store.transaction():
            self._cell.log.advance(DEDUPE.id, CANDIDATES, offset)
        self._graves.passed(offset)
