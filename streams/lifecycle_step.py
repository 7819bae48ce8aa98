"""The lifecycle step of the embedded runtime: ticks → memory events. What a tick decides is in `sweeping`."""

from typing import TYPE_CHECKING

from ..schemas.events import Event, Tick
from ..schemas.topics import TICKS
from .cubes import Cubes
from .decide_steps import Decided, DecideStep
from .handover import Handover
from .sweeping import Sweeper
from .topology import LIFECYCLE

if TYPE_CHECKING:
    from .bootstrap import Node


class LifecycleStep(DecideStep):
    """ticks → memory events. A tick is for its partition, whose cubes are swept.

    A transaction takes one tick of a partition: what one decides is stored before the next one asks what is due.
    """

    id, reads = LIFECYCLE.id, TICKS
    together = 1

    def __init__(self, node: "Node", cubes: Cubes, handover: Handover) -> None:
        super().__init__(node, cubes, handover)
        self._sweeper = Sweeper(node, cubes)

    def _decide(self, event: Event, partition: int) -> list[Decided]:
        assert isinstance(event.payload, Tick)
        folded = self._folder.topic.position(partition)
        found = self._sweeper.sweep(event.payload.instant, partition, folded)
        self._sweeper.looked(partition, folded)
        return found

    def _forget(self) -> None:
        super()._forget()
        self._sweeper.forget()
