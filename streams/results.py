"""What the client returns: plain frozen records, ready to be printed or turned into JSON."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, SupportsIndex, overload

import msgspec

from ..infra.embedded.versions import Version
from ..processors.cube import Change
from ..schemas.content import MemoryContent
from ..schemas.events import Event
from ..schemas.ids import Position, Scope
from ..schemas.memory import Memory, MemoryState
from .wire import Opened

Cut = Mapping[tuple[str, int], int]  # (topic, partition) → the next offset to read


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """A record that was not taken: where it stood and why."""

    place: str
    reason: str


class PublishReport(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the records of one publish. `turns` are new and durable, `duplicates` were known before.

    On a cluster that nobody waits for, `duplicates` is None: they are among the turns, and have no effect.

    `refusals` lists the rejected ones (the first 100); all of them lie in the dead-letter topic.
    `positions` are those of the new turns, in order.
    """

    turns: int
    duplicates: int | None
    rejected: int
    cubes: tuple[str, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    positions: tuple[Position, ...] = ()


class Status(msgspec.Struct, frozen=True, kw_only=True):
    """The account of a home. turns = turns_extracted + turns_skipped once `lag` is 0.

    `memories` counts visible memories of any status; `state_hash` is that of the fold as it is stored;
    `stopped` names cubes whose fold met an event that this version does not know. `cluster` names the brokers whose
    workers process, where it is not the home that does.
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
    cluster: str | None = None


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
    """A memory as the client shows it. `sources` are turn ids.

    Of a search it has a `score`, relative to the best of its query, and `terms`, the parts of that score, when
    `explain` was asked. It answers by mem0's names too: `found["id"]`, `found["memory"]`, `dict(found)`.
    """

    memory_id: str
    text: str
    cube: str
    memory: Memory
    sources: tuple[str, ...] = ()
    score: float | None = None
    terms: Mapping[str, float] = {}

    @property
    def state(self) -> MemoryState:
        """The clear part of the memory."""
        return self.memory.state

    @property
    def content(self) -> MemoryContent | None:
        """What the memory says."""
        return self.memory.content

    def as_dict(self) -> dict[str, Any]:
        """The memory as mem0 shows one: id, memory, score, metadata, created_at, updated_at, user_id, …"""
        state, content = self.memory.state, self.memory.content
        found: dict[str, Any] = {
            "id": self.memory_id,
            "memory": self.text,
            "hash": content.text_hash if content is not None else None,
            "metadata": dict(content.metadata) if content is not None and content.metadata else None,
            "score": self.score,
            "created_at": state.occurred_at.isoformat(),
            "updated_at": state.reinforced_at.isoformat(),
            "user_id": self.cube,
            "agent_id": state.agent_id,
            "run_id": state.session_id,
            "expiration_date": None if state.expires_at is None else state.expires_at.isoformat(),
        }
        return found if self.score is not None else {key: found[key] for key in found if key != "score"}

    def __getitem__(self, name: str) -> Any:
        return self.as_dict()[name]

    def keys(self) -> Iterator[str]:
        """mem0's names, so that `dict(found)` works."""
        return iter(self.as_dict())

    def get(self, name: str, default: Any = None) -> Any:
        """The value by one of mem0's names, or `default`."""
        return self.as_dict().get(name, default)


class NearMiss(Found, frozen=True, kw_only=True):
    """A memory that a search just didn't give back.

    `reason`: top_k, threshold, token_budget, repeats (another one's words) or filter. `detail`: what it would have cost
    in tokens, the id of the memory that it repeats, or the conditions of the filter that it fails.
    """

    reason: str
    detail: str = ""


class Results(list[Found]):
    """Memories in their order: a list that also answers `["results"]` with plain dicts, as mem0 returns them.

    Of a search `support`, from 0 to 1, tells how much of the question its memories carry, and `answered` whether that
    is enough for an answer to be among them; two questions may be compared by it, unlike by scores. `missed` are the
    near misses, when `explain` was asked.
    """

    support: float | None = None
    answered: bool | None = None
    missed: tuple[NearMiss, ...] = ()

    def __init__(
        self,
        found: Iterable[Found] = (),
        *,
        support: float | None = None,
        answered: bool | None = None,
        missed: Iterable[NearMiss] = (),
    ) -> None:
        super().__init__(found)
        self.support, self.answered, self.missed = support, answered, tuple(missed)

    @overload
    def __getitem__(self, item: SupportsIndex) -> Found: ...
    @overload
    def __getitem__(self, item: slice) -> list[Found]: ...
    @overload
    def __getitem__(self, item: str) -> list[dict[str, Any]]: ...
    def __getitem__(self, item: SupportsIndex | slice | str) -> Found | list[Found] | list[dict[str, Any]]:
        if isinstance(item, str):
            if item != "results":
                raise KeyError(item)
            return [found.as_dict() for found in self]
        return super().__getitem__(item)

    def get(self, name: str, default: Any = None) -> Any:
        """`["results"]`, or `default` for any other name."""
        return self["results"] if name == "results" else default


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
    """A record that could not be taken: where it lies, why, and its raw bytes (None when they were forgotten).

    `topic` is where it comes from, or would have gone to; `key` is the record's.
    """

    position: Position
    recorded_at: datetime
    reason: str
    step: str
    place: str
    attempts: int
    raw: bytes | None
    key: bytes
    topic: str


class RetryReport(msgspec.Struct, frozen=True, kw_only=True):
    """Dead letters whose records were appended again, at `positions`, and those that still cannot be taken."""

    retried: tuple[Position, ...]
    positions: tuple[Position, ...]
    refused: tuple[Refusal, ...] = ()


class Why(msgspec.Struct, frozen=True, kw_only=True):
    """Why a memory is what it is: its turns, the decisions on it, and its versions, each with its position.

    Of one that was forgotten there is `forgotten_at` and nothing else.
    """

    memory_id: str
    forgotten_at: datetime | None = None
    memory: Memory | None = None
    scope: Scope | None = None
    turns: tuple[Opened, ...] = ()
    decisions: tuple[Opened, ...] = ()
    versions: tuple[Version, ...] = ()


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """A memory that is not the same at two places: as it was at each, None where it was not there."""

    memory_id: str
    cube: str
    before: Memory | None
    after: Memory | None


class Diff(msgspec.Struct, frozen=True, kw_only=True):
    """What is different between two places `a` and `b` of the log, sorted by cube and memory id."""

    a: str
    b: str
    changes: tuple[Difference, ...]

    @property
    def added(self) -> tuple[Difference, ...]:
        """Memories that are at `b` alone."""
        return tuple(change for change in self.changes if change.before is None)

    @property
    def removed(self) -> tuple[Difference, ...]:
        """Memories that are at `a` alone."""
        return tuple(change for change in self.changes if change.after is None)

    @property
    def changed(self) -> tuple[Difference, ...]:
        """Memories that are at both."""
        return tuple(c for c in self.changes if c.before is not None and c.after is not None)


class Forgotten(msgspec.Struct, frozen=True, kw_only=True):
    """What a `forget` destroyed: memory ids and turn ids, and the position of the last event that says so.

    `sets` and `adapters` held some of it: the adapters are retired, and the artefact store has no copy of either.
    `folders` are those that they were written to, which may still hold it.
    """

    memories: tuple[str, ...]
    turns: tuple[str, ...]
    position: Position | None = None
    sets: tuple[str, ...] = ()
    adapters: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()


class ReprocessReport(msgspec.Struct, frozen=True, kw_only=True):
    """New decisions over old turns: what would change, or did where `switched`.

    `diff` compares by what memories say: `same` counts texts that are in both.
    """

    cubes: int
    turns: int
    memories_before: int
    memories_after: int
    same: int
    added: tuple[str, ...]
    removed: tuple[str, ...]
    switched: bool
    seconds: float
