"""What a memory is: the state of one memory in a cube's fold."""

from datetime import datetime

import msgspec

from .content import MemoryContent

KINDS = ("fact", "preference", "event", "plan", "relation", "skill", "instruction")
TRUSTS = ("user", "assistant", "tool", "document")
ACTIVE, SUPERSEDED, EXPIRED, MERGED = "active", "superseded", "expired", "merged"


class Source(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A turn that a memory was made from, and where it lies in `conversation.turns.v1`.

    A negative `offset` tells that it came without its turn: that is found by its id, where it is in the log at all.
    `session_id` and `ordinal` say where in the conversation it stands (the ordinal counts turns in a session).
    """

    turn_id: str
    partition: int
    offset: int
    session_id: str | None = None
    ordinal: int = 0


class EventTime(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """When it happened: the half-open interval [`start`, `end`), aware UTC, and how fine the expression was.

    `granularity` is one of "instant", "day", "week", "month", "season", "year", "range"; `assumed` tells that
    no expression was resolved and that the turn's own time stands in.
    """

    start: datetime
    end: datetime
    granularity: str
    assumed: bool = False


class Residency(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """Where else a memory lives: "activation" or "parametric", for which model, in which artefact."""

    kind: str
    model: str
    artefact_sha256: str
    since: datetime


class MemoryState(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """The clear part of a memory: what the fold reads and changes.

    `strength` counts how often it was said (1 at first); `reinforced_at` is when it was last said. Decay is
    computed from both on reading. `valid_to` is None while it holds. `version` starts at 1 and only grows.
    `sources` are never empty.
    """

    memory_id: str
    version: int
    kind: str
    trust: str
    status: str
    salience: float
    strength: float
    occurred_at: datetime
    reinforced_at: datetime
    valid_from: datetime
    valid_to: datetime | None = None
    event_time: EventTime | None = None
    expires_at: datetime | None = None
    sources: tuple[Source, ...]
    context: tuple[str, ...] = ()
    supersedes: tuple[str, ...] = ()
    superseded_by: str | None = None
    agent_id: str | None = None
    session_id: str | None = None
    actor: str | None = None
    residency: tuple[Residency, ...] = ()
    recalls: int = 0
    recalled_at: datetime | None = None
    observed_at: datetime
    producer: str
    generation: int = 1


class Memory(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A memory: its state, and its content while the key of that content lives."""

    state: MemoryState
    content: MemoryContent | None

    @property
    def memory_id(self) -> str:
        """The id of the memory."""
        return self.state.memory_id

    @property
    def visible(self) -> bool:
        """Whether any view may show it: its content can still be opened."""
        return self.content is not None
