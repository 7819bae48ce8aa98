"""The ports: what the core needs from outside, as Protocols that adapters in `infra/` fulfil.

All ports are synchronous. An adapter of an asynchronous client (Kafka) runs its loop in a thread of its own.
Adapters map their driver's exceptions to `schemas.errors`. One contract suite per port (tests/contracts) is
run by every adapter.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple, Protocol

import msgspec

from ..schemas.content import Scalar
from ..schemas.ids import Position, Scope
from ..schemas.memory import EventTime, Memory, MemoryState, Source

START: Final = -2  # as an offset to seek to: the oldest record kept
END: Final = -1  # as an offset to seek to: behind the newest record


class Clock(Protocol):
    """The only source of now."""

    def now(self) -> datetime:
        """The present instant, aware UTC."""
        ...


class Embedder(Protocol):
    """Texts to vectors. A text's vector never depends on its neighbours, the batch or the thread count."""

    @property
    def model(self) -> str:
        """A name that changes whenever the vectors do, e.g. "wordllama/256"."""
        ...

    @property
    def dimensions(self) -> int:
        """Elements of a vector, at most 1024."""
        ...

    def embed(self, texts: Sequence[str]) -> list[bytes]:
        """One symmetric int8 vector of `dimensions` bytes per text (all zero for a text without tokens)."""
        ...


class Reranker(Protocol):
    """Reads a question and a memory together. A text's value never depends on its neighbours."""

    @property
    def model(self) -> str:
        """A name that changes whenever its values do."""
        ...

    def relevance(self, question: str, texts: Sequence[str]) -> list[float]:
        """How well each text answers the question, from 0 to 1, rounded to 6 decimals."""
        ...


class Outgoing(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A record to append. The log finds its partition from the key, unless `partition` is given."""

    topic: str
    key: bytes
    value: bytes | None
    headers: tuple[tuple[str, bytes], ...] = ()
    partition: int | None = None


class Record(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A record as it lies in the log. `appended_at` never falls within a partition."""

    topic: str
    partition: int
    offset: int
    key: bytes
    value: bytes | None
    headers: tuple[tuple[str, bytes], ...]
    appended_at: datetime

    @property
    def position(self) -> Position:
        """Where it lies."""
        return Position(self.topic, self.partition, self.offset)


class RebalanceListener(Protocol):
    """What a group member is told when partitions come and go."""

    def assigned(self, topic: str, partitions: Sequence[int]) -> None:
        """These partitions are this member's from now on."""
        ...

    def revoked(self, topic: str, partitions: Sequence[int]) -> None:
        """These partitions are another's as soon as this returns."""
        ...


class Consumer(Protocol):
    """A member of a consumer group. Delivery is at least once: what was polled and not committed comes again."""

    def poll(self, max_records: int, timeout: float) -> list[Record]:
        """Up to `max_records` in order per partition; an empty list after `timeout` seconds."""
        ...

    def commit(self, offsets: Mapping[tuple[str, int], int]) -> None:
        """Durably set the next offset to read of each (topic, partition)."""
        ...

    def close(self) -> None:
        """Leave the group; partitions go to another member at once."""
        ...


class EventLog(Protocol):
    """Topics of partitions of records. What `append` returned is durable, in order, and never lost."""

    def create_topics(self, names: Sequence[str]) -> None:
        """Make the topics that do not exist; raise LogError where one has another partition count."""
        ...

    def partitions(self, topic: str) -> int:
        """The partition count, fixed for life; raises NotFound."""
        ...

    def append(self, records: Sequence[Outgoing]) -> list[Position]:
        """Append all, return their positions when they are durable. Order within a partition is kept."""
        ...

    def read(self, topic: str, partition: int, offset: int, limit: int) -> list[Record]:
        """Up to `limit` committed records from `offset` (START allowed); empty behind the end."""
        ...

    def end_offsets(self, topic: str) -> dict[int, int]:
        """partition → the next offset to be written (the high watermark)."""
        ...

    def offset_at(self, topic: str, partition: int, instant: datetime) -> int:
        """The first offset appended at or after `instant`; the end offset where there is none."""
        ...

    def committed(self, group: str, topic: str) -> dict[int, int]:
        """partition → next offset to read of a group; a partition without a commit is absent."""
        ...

    def commit(self, group: str, offsets: Mapping[tuple[str, int], int]) -> None:
        """Durably set a group's next offsets."""
        ...

    def consumer(
        self, group: str, topics: Sequence[str], listener: RebalanceListener | None = None
    ) -> Consumer:
        """Join a group, which starts at the oldest record where it never committed."""
        ...

    def wait(self, seen: Mapping[tuple[str, int], int], timeout: float) -> bool:
        """Block until any (topic, partition) has an end offset above the one in `seen`; False on timeout."""
        ...

    def close(self) -> None:
        """Release files and connections."""
        ...


class KeyStore(Protocol):
    """Content keys, outside the log. A destroyed key is gone for good, and its id can never have a key again."""

    def create(self, key_ids: Sequence[str]) -> list[bytes | None]:
        """The 32-byte key of each id, made where there is none; None where it was destroyed. Durable on return."""
        ...

    def get(self, key_ids: Sequence[str]) -> list[bytes | None]:
        """The key of each id; None where there is none or it was destroyed."""
        ...

    def destroy(self, key_ids: Sequence[str]) -> None:
        """Destroy keys, irrecoverably and durably, and refuse these ids from now on."""
        ...

    def close(self) -> None:
        """Release files."""
        ...


class ArtefactStore(Protocol):
    """Training sets, adapters and caches: folders, named by the SHA-256 of what is in them."""

    def digest(self, folder: Path) -> str:
        """The name that `put` would give a folder."""
        ...

    def put(self, folder: Path) -> str:
        """Keep a copy of a folder of plain files; returns its name. Durable when this returns; whole or not at all."""
        ...

    def get(self, sha256: str) -> Path:
        """A folder to read it from, checked against its name. Raises NotFound, StorageError where it is damaged."""
        ...

    def has(self, sha256: str) -> bool:
        """Whether it is there; looks at none of its files."""
        ...

    def drop(self, sha256: str) -> None:
        """Remove it, and whatever a crash left of it; one that is not there is passed over."""
        ...

    def places(self, sha256: str) -> list[str]:
        """The folders that it was put from, in their order, also when it was dropped since."""
        ...


class IndexRecord(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """What the index holds of one memory: the memory whole, its analysed terms, and where it came from.

    `terms` are stemmed and in text order, repeats kept. (`partition`, `offset`) is the event that last changed
    it. `content_hash` is a digest of the memory's state and of its keyed text hash, so that two indexes can be compared
    cheaply.
    """

    memory: Memory
    terms: tuple[str, ...]
    partition: int
    offset: int
    content_hash: str


class IndexFilter(msgspec.Struct, frozen=True, kw_only=True):
    """What a search may return. None means: any. All that are given must hold.

    `live_at`: only memories with no `expires_at` at or before it; `valid_at`: only those that held then, by
    `valid_from` and `valid_to`. Superseded memories pass `statuses` by default. `entities` are keys (see
    `processors.entities`): a memory passes that is about, or names, any of them.
    """

    statuses: tuple[str, ...] | None = ("active", "superseded")
    kinds: tuple[str, ...] | None = None
    trusts: tuple[str, ...] | None = None
    agent_id: str | None = None
    session_id: str | None = None
    actor: str | None = None
    live_at: datetime | None = None
    valid_at: datetime | None = None
    tags: tuple[str, ...] = ()
    metadata: dict[str, Scalar] = {}
    entities: tuple[str, ...] = ()


class Hit(msgspec.Struct, frozen=True, gc=False):
    """One answer of one arm of a search; higher scores are better."""

    scope: Scope
    memory_id: str
    score: float


class Standing(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What ranking reads of a memory's state; the fields are those of `MemoryState`."""

    memory_id: str
    status: str
    trust: str
    salience: float
    strength: float
    occurred_at: datetime
    reinforced_at: datetime
    valid_from: datetime
    valid_to: datetime | None = None
    event_time: EventTime | None = None
    sources: tuple[Source, ...]


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """A question, as an index compares candidates with it: its vector, and its terms."""

    vector: bytes
    terms: tuple[str, ...]


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """A memory that may answer: what ranking reads of it, without what it says.

    `cosine`: of its vector with the question's, rounded to 6 decimals; 0 where it has none of that width. `named`:
    which terms of the question name its subject, in the question's order.
    """

    state: Standing | MemoryState
    cosine: float
    named: tuple[str, ...]


class MemoryIndex(Protocol):
    """A projection of visible memories for search: disposable, rebuilt from the log. Generations have one alias.

    Within a scope, results and scores never depend on other scopes. Ties are broken by memory id.
    """

    def upsert(self, scope: Scope, records: Sequence[IndexRecord]) -> None:
        """Write records; one whose version is below the stored one changes nothing."""
        ...

    def delete(self, scope: Scope, memory_ids: Sequence[str]) -> None:
        """Remove records and all that was derived from them; unknown ids are passed over."""
        ...

    def fetch(self, scope: Scope, memory_ids: Sequence[str]) -> list[IndexRecord]:
        """The records that exist, in the order asked for."""
        ...

    def search_vector(self, scopes: Sequence[Scope], vector: bytes, k: int, where: IndexFilter) -> list[Hit]:
        """The `k` nearest by exact cosine similarity of the int8 vectors, rounded to 6 decimals.

        A vector of zeros has no direction: as a query it finds nothing, and no query finds it.
        """
        ...

    def search_terms(
        self, scopes: Sequence[Scope], terms: Mapping[str, float], k: int, where: IndexFilter
    ) -> list[Hit]:
        """The `k` best by BM25 (k1 1.2, b 0.75, statistics of the scope alone); `terms` maps to query weight."""
        ...

    def candidates(self, scope: Scope, memory_ids: Sequence[str], asked: Asked) -> list[Candidate]:
        """Those of `memory_ids` that exist, in that order, compared with a question."""
        ...

    def neighbours(
        self, scope: Scope, stretches: Sequence[tuple[str, int, int]], asked: Asked, where: IndexFilter
    ) -> list[Candidate]:
        """What `where` admits whose first source is in one of the (session, low, high): low ≤ ordinal ≤ high.

        Each once, by memory id.
        """
        ...

    def known(self, scope: Scope, keys: Sequence[str]) -> frozenset[str]:
        """Those of some index keys of entities (see `processors.entities`) that any record of the scope holds."""
        ...

    def holding(self, scope: Scope, keys: Sequence[str], k: int) -> list[str]:
        """The memories that hold any of some index keys of entities: the `k` least ids."""
        ...

    def digest(self, scope: Scope) -> Iterator[tuple[str, int, str]]:
        """(memory_id, version, content_hash) of every record, sorted by memory id."""
        ...

    def generation(self) -> str:
        """The generation that the alias points at."""
        ...

    def build(self, generation: str) -> AbstractContextManager["MemoryIndex"]:
        """A new, empty generation to write into, invisible until `switch`."""
        ...

    def switch(self, generation: str) -> None:
        """Point the alias at a generation, at once."""
        ...

    def drop(self, generation: str) -> None:
        """Remove a generation that the alias does not point at."""
        ...


class Totals(NamedTuple):
    """Of a scope's records: how many, and the sums of their versions and marks (see `projection.version_marks`)."""

    records: int = 0
    versions: int = 0
    marks: tuple[int, ...] = (0, 0, 0, 0)


class ProjectedIndex(MemoryIndex, Protocol):
    """A `MemoryIndex` that workers keep equal to their folds while generations are built and switched beside them."""

    def settled(self) -> bool:
        """Whether all that was written since the last call lies where readers look now; otherwise write it again."""
        ...

    def totals(self, scope: Scope) -> Totals:
        """What tells cheaply whether records are missing, or of other versions."""
        ...

    def check(self) -> None:
        """Raise IndexMissing where the index as a whole is gone."""
        ...


Hasher = Callable[[str], str]  # keyed hash of a normalised text, 32 hex digits
