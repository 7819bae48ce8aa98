"""Writing ticks: the records that tell lifecycle what time it is, one on every partition."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Protocol

from msgspec.structs import replace

from ..infra.settings import Settings
from ..processors.decision import Decider
from ..processors.ports import Clock, Outgoing
from ..processors.times import checked_instant
from ..schemas.events import Tick
from ..schemas.ids import Position, Scope, derive
from ..schemas.topics import TICKS
from .wire import Wire


class Ticking(Protocol):
    """The log that ticks are appended to."""

    def append(self, records: Sequence[Outgoing]) -> list[Position]:
        """Append all; return where they lie."""
        ...

    def end_offsets(self, topic: str) -> dict[int, int]:
        """partition → the next offset to be written."""
        ...


class Teller(Protocol):
    """Who tells the time: a node, or a part of one."""

    @property
    def settings(self) -> Settings: ...  # noqa: D102
    @property
    def clock(self) -> Clock: ...  # noqa: D102
    @property
    def log(self) -> Ticking: ...  # noqa: D102
    @property
    def wire(self) -> Wire: ...  # noqa: D102


def write_ticks(node: Teller, instant: datetime, producer: str) -> list[Position]:
    """Append a tick to every partition, and return where they lie. Raises InputError for a time out of range."""
    scope, at = Scope(node.settings.tenant, "ticks"), checked_instant(instant.astimezone(UTC))
    by = Decider(scope=scope, producer=producer, observed_at=node.clock.now())
    ticks = [
        by.event(Tick(instant=at), event_id=derive("tick", at.isoformat(), partition), occurred_at=at)
        for partition in sorted(node.log.end_offsets(TICKS))
    ]
    return node.log.append(
        [replace(record, partition=n) for n, record in enumerate(node.wire.outgoing(ticks))]
    )
