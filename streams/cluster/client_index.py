"""The index as a client's node has it: the present in Weaviate, any past from the replica's versions."""

from collections.abc import Callable, Mapping, Sequence

from ...infra.embedded.index_writer import Step
from ...infra.embedded.versions import VersionReader
from ...infra.memory_index import InMemoryIndex
from ...processors.ports import Asked, Candidate, Hit, IndexFilter, IndexRecord, MemoryIndex
from ...processors.projection import index_record, indexed
from ...schemas.ids import Scope, partition_for

Before = Callable[[Scope], int]


class ClientIndex:
    """A `NodeIndex`. Weaviate is reached with the first search, so that nothing else needs it."""

    def __init__(
        self,
        present: Callable[[], MemoryIndex],
        versions: VersionReader,
        folded: Callable[[int], int],
        parts: int,
    ) -> None:
        """`folded`: up to which offset a partition is folded in the replica, of `parts` partitions."""
        self._present, self._versions, self._folded, self._parts = present, versions, folded, parts

    def now(self) -> MemoryIndex:
        """The memories as they are in Weaviate; raises IndexUnavailable where it does not answer."""
        return self._present()

    def as_of(self, before: Before) -> MemoryIndex:
        """The memories as they were, each cube's put together from its versions when it is searched."""
        return PastIndex(self._versions, before, self._folded, self._parts)

    def follow(self, scope: Scope, steps: Sequence[Step]) -> None:
        """Nothing: the workers project the log into Weaviate."""


class PastIndex(InMemoryIndex):
    """Cubes as of an offset each. Ranks as any index does: exactly, by the cube's own statistics.

    A cube is put together anew when the replica was folded on: what was forgotten since is in no past either.
    """

    def __init__(
        self, versions: VersionReader, before: Before, folded: Callable[[int], int], parts: int
    ) -> None:
        super().__init__()
        self._versions, self._before, self._folded, self._parts = versions, before, folded, parts
        self._loaded: dict[Scope, int] = {}

    def fetch(self, scope: Scope, memory_ids: Sequence[str]) -> list[IndexRecord]:
        """The records that exist, in the order asked for."""
        self._load([scope])
        return super().fetch(scope, memory_ids)

    def search_vector(self, scopes: Sequence[Scope], vector: bytes, k: int, where: IndexFilter) -> list[Hit]:
        """The `k` nearest, as then."""
        self._load(scopes)
        return super().search_vector(scopes, vector, k, where)

    def search_terms(
        self, scopes: Sequence[Scope], terms: Mapping[str, float], k: int, where: IndexFilter
    ) -> list[Hit]:
        """The `k` best by BM25, as then."""
        self._load(scopes)
        return super().search_terms(scopes, terms, k, where)

    def candidates(self, scope: Scope, memory_ids: Sequence[str], asked: Asked) -> list[Candidate]:
        """Those of `memory_ids` that existed, compared with a question."""
        self._load([scope])
        return super().candidates(scope, memory_ids, asked)

    def neighbours(
        self, scope: Scope, stretches: Sequence[tuple[str, int, int]], asked: Asked, where: IndexFilter
    ) -> list[Candidate]:
        """What was said close by, as then."""
        self._load([scope])
        return super().neighbours(scope, stretches, asked, where)

    def known(self, scope: Scope, keys: Sequence[str]) -> frozenset[str]:
        """Which index keys of entities were held then."""
        self._load([scope])
        return super().known(scope, keys)

    def holding(self, scope: Scope, keys: Sequence[str], k: int) -> list[str]:
        """The memories that held any of some index keys of entities."""
        self._load([scope])
        return super().holding(scope, keys, k)

    def _load(self, scopes: Sequence[Scope]) -> None:
        for scope in scopes:
            partition = partition_for(scope.key, self._parts)
            if self._loaded.get(scope) == (folded := self._folded(partition)):
                continue
            before = self._before(scope)
            memories = [memory for memory in self._versions.at(scope, before) if indexed(memory)]
            self.delete(scope, [memory_id for memory_id, _, _ in self.digest(scope)])
            self.upsert(scope, [index_record(memory, partition, before) for memory in memories])
            self._loaded[scope] = folded
