"""A turn as the processors see it: opened, placed in its session and in the log."""

from datetime import date, datetime

import msgspec

from ..schemas.content import Claim, Scalar
from ..schemas.memory import EventTime, Source


class TurnView(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """One turn to extract from. `occurred_at` is aware UTC; with `time_assumed` no relative date is resolved."""

    turn_id: str
    session_id: str | None = None
    ordinal: int = 0
    partition: int = 0
    offset: int = 0
    role: str
    speaker: str
    text: str
    caption: str | None = None
    participants: tuple[str, ...] = ()
    occurred_at: datetime
    time_assumed: bool = False
    agent_id: str | None = None
    actor: str | None = None
    expires_at: datetime | None = None
    metadata: dict[str, Scalar] = {}
    tags: tuple[str, ...] = ()

    @property
    def said_on(self) -> date | None:
        """The day on which it was said; None where the time is assumed."""
        return None if self.time_assumed else self.occurred_at.date()

    @property
    def source(self) -> Source:
        """This turn as the source of a memory."""
        return Source(
            turn_id=self.turn_id,
            partition=self.partition,
            offset=self.offset,
            session_id=self.session_id,
            ordinal=self.ordinal,
        )


class Draft(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A statement found in a turn, before it has an id and a vector.

    `text` stands on its own and holds only words of its sources and of its resolved date; `sources` are the
    turns whose statement it carries, `context` the ids of turns used only to resolve a pronoun or a date.
    `salience` is in [0, 1], rounded to 6 decimals.
    """

    text: str
    kind: str
    trust: str
    salience: float
    subject: str
    entities: tuple[str, ...] = ()
    event_time: EventTime | None = None
    expression: str | None = None
    claim: Claim | None = None
    sources: tuple[Source, ...]
    context: tuple[str, ...] = ()


class Extraction(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """The outcome of extracting one turn: drafts, or the reason for which there are none."""

    drafts: tuple[Draft, ...] = ()
    skipped: str | None = None
