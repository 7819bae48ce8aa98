"""What the steps ask of the place that they work in: a home, or one partition in a worker of a cluster."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from ..infra.embedded.cubes import CubeIds
from ..infra.embedded.fold import EmbeddedFold
from ..infra.embedded.index_writer import Step
from ..infra.embedded.store import Store
from ..infra.embedded.tally import Tally
from ..infra.embedded.turns import TurnTable
from ..infra.embedded.vault import Vault
from ..infra.embedded.versions import VersionReader
from ..infra.sealing import Sealer
from ..infra.settings import Settings
from ..processors.chat import ChatModel
from ..processors.dedupe import DedupePolicy
from ..processors.ports import Clock, Embedder, MemoryIndex, Outgoing, Record
from ..schemas.codec import Codec
from ..schemas.ids import Position, Scope
from .observe.measures import Measures
from .wire import Wire


class Journal(Protocol):
    """Of a log what steps use: records, and how far each group has read."""

    def append(self, records: Sequence[Outgoing]) -> list[Position]:
        """Append all, in order within a partition."""
        ...

    def read(self, topic: str, partition: int, offset: int, limit: int) -> list[Record]:
        """Up to `limit` records from `offset`; empty behind the end."""
        ...

    def end_offsets(self, topic: str) -> dict[int, int]:
        """partition → the next offset to be written, of the partitions that are worked on here."""
        ...

    def committed(self, group: str, topic: str) -> dict[int, int]:
        """partition → next offset to read of a group."""
        ...

    def commit(self, group: str, offsets: Mapping[tuple[str, int], int]) -> None:
        """Set a group's next offsets, in the transaction that is open."""
        ...


class NodeLog(Journal, Protocol):
    """The log of a node: its own file's, or a cluster's."""

    def create_topics(self, names: Sequence[str]) -> None:
        """Make the topics that do not exist."""
        ...

    def partitions(self, topic: str) -> int:
        """The partition count, fixed for life; raises NotFound."""
        ...

    def offset_at(self, topic: str, partition: int, instant: datetime) -> int:
        """The first offset appended at or after `instant`; the end offset where there is none."""
        ...

    def wait(self, seen: Mapping[tuple[str, int], int], timeout: float) -> bool:
        """Block until any (topic, partition) has an end offset above the one in `seen`; False on timeout."""
        ...


class Index(Protocol):
    """Of an index what folding tells: each cube's changes, in the transaction that folds them."""

    def follow(self, scope: Scope, steps: Sequence[Step]) -> None:
        """Take in what changed."""
        ...


class NodeIndex(Index, Protocol):
    """The index of a node: what its searches ask."""

    def now(self) -> MemoryIndex:
        """The memories as they are."""
        ...

    def as_of(self, before: Callable[[Scope], int]) -> MemoryIndex:
        """The memories of each cube as they were before an offset of the memory log."""
        ...


class Keeper(Protocol):
    """A home or a worker's partition: where state is kept, and what it is made with."""

    @property
    def settings(self) -> Settings:
        """How it behaves."""
        ...

    @property
    def clock(self) -> Clock:
        """Its source of now."""
        ...

    @property
    def store(self) -> Store:
        """Its file."""
        ...

    @property
    def log(self) -> Journal:
        """Where its records come from and go to."""
        ...

    @property
    def cubes(self) -> CubeIds:
        """The numbers of its cubes."""
        ...

    @property
    def turns(self) -> TurnTable:
        """The turns that are known here."""
        ...

    @property
    def vault(self) -> Vault:
        """What seals its rows."""
        ...

    @property
    def fold(self) -> EmbeddedFold:
        """The stored fold."""
        ...

    @property
    def versions(self) -> VersionReader:
        """Every state that a memory has had."""
        ...

    @property
    def index(self) -> Index | None:
        """What follows the fold in its transactions; None where it is projected later, from the log."""
        ...

    @property
    def sealer(self) -> Sealer:
        """Content keys."""
        ...

    @property
    def codec(self) -> Codec:
        """Events and bytes."""
        ...

    @property
    def wire(self) -> Wire:
        """Events and records."""
        ...

    @property
    def embedder(self) -> Embedder:
        """Texts to vectors."""
        ...

    @property
    def chat_model(self) -> ChatModel | None:
        """The language model that extracts; None where the rules do alone."""
        ...

    @property
    def dedupe(self) -> DedupePolicy:
        """Thresholds of likeness."""
        ...

    @property
    def tally(self) -> Tally:
        """Running counts."""
        ...

    @property
    def measures(self) -> Measures:
        """What is measured here."""
        ...
