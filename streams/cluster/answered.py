"""Which turns of a partition have an outcome in the log already: a model asked again might say something else.

Where the rules alone decide nobody looks: they decide the same again, and its ids are those of the first time.
"""

from collections.abc import Iterable
from datetime import timedelta
from typing import Final

from ...schemas.events import Event
from ...schemas.topics import CANDIDATES
from ..extraction import outcome_id
from ..wire import Opened
from .cell import Cell

MARGIN: Final = timedelta(seconds=60)  # by which the clocks of brokers may differ


class Answered:
    """Outcomes that this worker, or the one before it, appended and did not get to enter."""

    def __init__(self, cell: Cell) -> None:
        self._cell = cell
        self._offsets: dict[str, int] | None = None  # by id of the outcome; None until it was looked

    def among(self, turns: Iterable[Opened]) -> dict[str, Event]:
        """The outcomes of these turns that are in the log, by their ids.

        Looks once, from when the first of them was appended on: after that only this worker appends here.
        """
        several = list(turns)
        if not several:
            return {}
        if self._offsets is None:
            self._offsets = self._look(several[0])
        found: dict[str, Event] = {}
        for item in several:
            assert item.event is not None
            offset = self._offsets.pop(outcome_id(item.event), None)
            event = None if offset is None else self._event(offset)
            if event is not None:
                found[event.event_id] = event
        return found

    def forget(self) -> None:
        """Look again: an append failed, and some of it may be in the log."""
        self._offsets = None

    def _look(self, first: Opened) -> dict[str, int]:
        log, partition = self._cell.log, self._cell.partition
        start = log.offset_at(CANDIDATES, partition, first.record.appended_at - MARGIN)
        offsets: dict[str, int] = {}
        for records in log.stretch(CANDIDATES, start, log.end_offsets(CANDIDATES)[partition]):
            for record in records:
                event_id = dict(record.headers).get("ce_id", b"").decode()
                offsets.setdefault(event_id, record.offset)
        return offsets

    def _event(self, offset: int) -> Event | None:
        cell = self._cell
        records = cell.log.read(CANDIDATES, cell.partition, offset, 1)
        return cell.wire.open(records)[0].event if records else None
