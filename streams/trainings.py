"""The training log as lifecycle follows it: each cube's sets and adapters, and which were touched since a sweep."""

from collections.abc import Iterable
from typing import Final, Protocol

from ..processors.ports import Record
from ..processors.residency import touched
from ..processors.training import Training, evolve
from ..schemas.ids import Scope
from ..schemas.topics import TRAINING
from .keeping import Journal
from .wire import Wire

BATCH: Final = 500
NONE: Final = Training()


class _Place(Protocol):
    @property
    def log(self) -> Journal: ...
    @property
    def wire(self) -> Wire: ...


class Trainings:
    """The fold of one partition's training log, as far as it was read: nothing that reading again would not give."""

    def __init__(self, node: _Place, partition: int) -> None:
        self._node, self._partition = node, partition
        self._now: dict[Scope, Training] = {}
        self._settled: dict[Scope, Training] = {}  # what the last sweep saw, where that is not what is now
        self.position = 0

    def follow(self, settled: int) -> None:
        """Read on to the present end; what lies before offset `settled` was dealt with by an earlier sweep."""
        end = self._node.log.end_offsets(TRAINING).get(self._partition, 0)
        while self.position < end:
            records = self._node.log.read(TRAINING, self._partition, self.position, BATCH)
            self._take([record for record in records if record.offset < settled], settled=True)
            self._take([record for record in records if record.offset >= settled], settled=False)
            self.position = records[-1].offset + 1 if records else end

    def training(self, scope: Scope) -> Training:
        """A cube's sets and adapters."""
        return self._now.get(scope, NONE)

    def touched(self) -> dict[Scope, list[str]]:
        """The adapters that came into use or went out of it since the last sweep, by cube."""
        found = {scope: touched(before, self._now[scope]) for scope, before in self._settled.items()}
        return {scope: ids for scope, ids in found.items() if ids}

    def settle(self) -> None:
        """All that was read is dealt with: a sweep took what was touched."""
        self._settled.clear()

    def _take(self, records: Iterable[Record], *, settled: bool) -> None:
        for item in self._node.wire.open(list(records)):
            if item.event is None:
                continue  # of a later version, or on a partition that is not its key's
            scope, before = item.event.scope, self.training(item.event.scope)
            if not settled:
                self._settled.setdefault(scope, before)
            self._now[scope] = evolve(before, item.event)
