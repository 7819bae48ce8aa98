"""The extract step as the embedded runtime hosts it: turns to candidates."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from ..infra.embedded.crash import crash_point
from ..infra.embedded.turns import DEAD
from ..processors.ports import Outgoing, Record
from ..schemas.events import Event
from ..schemas.ids import Scope
from ..schemas.topics import TURNS
from .extraction import Extractor, settle
from .handover import Handover
from .observe.counting import count_turns
from .observe.tracing import link
from .observe.watching import BATCHES, watched
from .progress import Topic
from .topology import EXTRACT
from .wire import Opened

if TYPE_CHECKING:
    from .bootstrap import Node


class Extracted(msgspec.Struct, frozen=True, kw_only=True):
    """What a batch of turns gave, to be stored: the turns' records, outcomes as events and records, and poison."""

    records: list[Record]
    outcomes: list[Event]
    outgoing: list[Outgoing]
    poison: list[Opened]


class ExtractStep:
    """turns → candidates."""

    def __init__(self, node: "Node", handover: Handover, wanted: Callable[[], bool] = lambda: True) -> None:
        self._node = node
        self._handover = handover
        self._topic = Topic(node, EXTRACT.id, TURNS)
        self._extractor = Extractor(node, wanted)

    @property
    def asks(self) -> bool:
        """Whether a model is asked, so that a batch may take as long as its deadline."""
        return self._extractor.most is not None

    def extract(self, limit: int) -> Extracted | None:
        """Read and open a batch of turns, extract and embed, with no lock held; None where there is none."""
        records = self._topic.read(min(limit, self._extractor.most or limit))
        return self._batch(records) if records else None

    @watched(BATCHES[EXTRACT.id])
    def _batch(self, records: list[Record]) -> Extracted:
        link(records)
        crash_point("extract.after_read")
        opened = self._node.wire.open(records)
        turns = [item for item in opened if item.event is not None and item.event.type == "TurnRecorded"]
        outcomes = self._extractor.outcomes(turns)
        return Extracted(
            records=records,
            outcomes=outcomes,
            outgoing=self._node.wire.outgoing(outcomes),
            poison=[item for item in opened if item.event is None or item.event.type != "TurnRecorded"],
        )

    def store(self, batch: Extracted) -> None:
        """Within one transaction: append outcomes and dead letters, settle the turns, commit the offsets."""
        positions = self._node.log.append(batch.outgoing)
        crash_point("extract.after_append")
        settle(self._node.turns, batch.outcomes)
        self._bury(batch.poison)
        count_turns(self._node.tally, batch.outcomes, len(batch.poison))
        self._topic.commit(batch.records)
        self._handover.give(positions, batch.outcomes)

    def forget(self) -> None:
        """Drop what is kept of sessions: after a batch that was not stored, since it holds that batch's turns."""
        self._extractor.forget()

    def _bury(self, poison: list[Opened]) -> None:
        """Dead-letter records that are no turns, and settle the turns that they were."""
        for item in poison:
            record = item.record
            letter = self._node.wire.dead_letter(record, item.why, EXTRACT.id)
            self._node.log.append([letter])
            self._node.turns.settle_at(Scope.from_key(record.key), record.partition, record.offset, DEAD)
