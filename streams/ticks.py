"""Writing ticks: the records that tell lifecycle what time it is, one on every partition."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from msgspec.structs import replace

from ..processors.decision import Decider
from ..processors.times import checked_instant
from ..schemas.events import Tick
from ..schemas.ids import Position, Scope, derive

if TYPE_CHECKING:
    from .bootstrap import Node


def write_ticks(node: "Node", instant: datetime, producer: str) -> list[Position]:
    """Append a tick to every partition, and return where they lie. Raises InputError for a time out of range."""
    scope, at = Scope(node.settings.tenant, "ticks"), checked_instant(instant.astimezone(UTC))
    by = Decider(scope=scope, producer=producer, observed_at=node.clock.now())
    ticks = [
        by.event(Tick(instant=at), event_id=derive("tick", at.isoformat(), partition), occurred_at=at)
        for partition in range(node.store.partitions)
    ]
    return node.log.append(
        [replace(record, partition=n) for n, record in enumerate(node.wire.outgoing(ticks))]
    )
