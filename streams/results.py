"""What the client returns: plain frozen records, ready to be printed or turned into JSON."""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from ..processors.cube import Change
from ..schemas.events import Event
from ..schemas.ids import Position, Scope
from ..schemas.memory import Memory

Cut = Mapping[tuple[str, int], int]  # (topic, partition) → the next offset to read


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """A record that was not taken: where it stood and why."""

    place: str
    reason: str


class PublishReport(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the records of one publish. `turns` are new and durable, `duplicates` were known before.

    `refusals` lists the rejected ones (the first 100); all of them lie in the dead-letter topic.
    `positions` are those of the new turns, in order.
    """

    turns: int
    duplicates: int
    rejected: int
    cubes: tuple[str, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    positions: tuple[Position, ...] = ()


class Status(msgspec.Struct, frozen=True, kw_only=True):
    """The account of a home. turns = turns_extracted + turns_skipped once `lag` is 0.

    `memories` counts visible memories of any status; `state_hash` is that of the fold as it is stored;
    `stopped` names cubes whose fold met an event that this version does not know.
    """

    home: str
    turns: int
    turns_extracted: int
    turns_skipped: int
    skipped_by_reason: Mapping[str, int]
    candidates: int
    memories: int
    memories_by_status: Mapping[str, int]
    dead_letters: int
    cubes: int
    lag: int
    state_hash: str
    stopped: Mapping[str, str] = {}
    lease: str | None = None


class RebuildReport(msgspec.Struct, frozen=True, kw_only=True):
    """A rebuild from the log: state hashes before and after, events read and seconds taken."""

    before: str
    after: str
    identical: bool
    events: int
    memories: int
    seconds: float


class ReplayReport(msgspec.Struct, frozen=True, kw_only=True):
    """A replay in memory up to `cut`: its hash, what was read, and what was void by reason."""

    state_hash: str
    events: int
    memories: int
    voids: Mapping[str, int]
    cut: str
    seconds: float


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """One answer of a search. `sources` are turn ids; `terms` the parts of the score when `explain` was asked."""

    memory_id: str
    text: str
    score: float
    sources: tuple[str, ...]
    cube: str
    memory: Memory
    terms: Mapping[str, float] = {}


class Effect(msgspec.Struct, frozen=True, kw_only=True):
    """An event of the memory log and what it did. `cut` is the token to resume from, behind this event.

    `void` says why it had no effect (only with `raw=True`).
    """

    position: Position
    recorded_at: datetime
    event: Event
    changes: tuple[Change, ...]
    void: str | None
    cut: str


class DeadLetter(msgspec.Struct, frozen=True, kw_only=True):
    """A record that could not be taken: where it lies, why, and its raw bytes (None when they were forgotten)."""

    position: Position
    recorded_at: datetime
    reason: str
    step: str
    place: str
    attempts: int
    raw: bytes | None


class Added(msgspec.Struct, frozen=True, kw_only=True):
    """What one decision of an `add` did: ADD, UPDATE, REINFORCE or NONE, and the memory that it is about."""

    memory_id: str | None
    text: str
    event: str
    position: Position
    scope: Scope
