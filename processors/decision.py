"""What decisions of one processor share: who decides, when it is observed, and the envelope they travel in."""

from datetime import datetime

import msgspec

from ..schemas import events as ev
from ..schemas.ids import Scope


class Decider(msgspec.Struct, frozen=True, kw_only=True):
    """Who decides, for which cube and generation; `observed_at` is the processing time, given as a value."""

    scope: Scope
    producer: str
    observed_at: datetime
    generation: int = 1

    def event(
        self,
        payload: ev.Payload,
        *,
        event_id: str,
        occurred_at: datetime,
        causation_id: str | None = None,
        correlation_id: str | None = None,
        actor: str | None = None,
    ) -> ev.Event:
        """An event of this decider with `payload`."""
        name = type(payload).__name__
        envelope = ev.Envelope(
            event_id=event_id,
            type=name,
            schema_version=ev.VERSIONS.get(name, 1),
            scope=self.scope,
            occurred_at=occurred_at,
            observed_at=self.observed_at,
            generation=self.generation,
            actor=actor,
            ignorable=type(payload).ignorable,
            causation_id=causation_id,
            correlation_id=correlation_id,
            producer=self.producer,
        )
        return ev.Event(envelope=envelope, payload=payload)
