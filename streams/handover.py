"""Handing over: events that a step has appended, for the next step, which need not decode them again.

Only a shortcut. What is not here is read from the log, and an event that is here counts as one read from there: the
two are equal (a law of the codec), and whether its content may still be seen is asked when it is taken.
"""

from collections.abc import Sequence
from typing import Final

from ..processors.ports import Record
from ..schemas.events import Event
from ..schemas.ids import Position

MOST: Final = 4096  # events kept, about 4 kB each; a step that lags behind reads the rest from the log


class Handover:
    """Events by where they lie. Given and taken by the steps of one thread, in one transaction or in several.

    Whoever rolls a transaction back in which events were given or taken calls `drop`.
    """

    def __init__(self) -> None:
        self._events: dict[Position, Event] = {}

    def give(self, positions: Sequence[Position], events: Sequence[Event]) -> None:
        """Keep events that this process made from what it had decoded, each with its position."""
        if len(self._events) + len(events) > MOST:
            self.drop()
        self._events.update(zip(positions, events, strict=True))

    def take(self, records: Sequence[Record]) -> list[Event | None]:
        """The event of each record, once; None where it is to be read from the record."""
        return [self._events.pop(record.position, None) for record in records]

    def drop(self) -> None:
        """Forget all: these positions may be given to other records."""
        self._events.clear()
