"""`WeaviateIndex`: the index of the cluster, whose answers and scores are those of the embedded one."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final

import msgspec

from ...processors.ports import Asked, Candidate, Hit, IndexFilter, IndexRecord, Totals
from ...processors.retrieval.candidates import candidates_of
from ...schemas.errors import IndexMissing, InputError, StorageError
from ...schemas.ids import Scope
from ..memory_index import InMemoryIndex
from . import filters, layout, names, writer
from .address import Address
from .connection import Connection
from .generations import FIRST, Generations
from .nearest import nearest, unfound
from .objects import record_of, word
from .tenant import ANSWERED, PAGE, Properties, Tenant
from .terms import Counts, best

_WHOLE: Final = (layout.RECORD, layout.VECTOR)
_DIGEST: Final = (layout.MEMORY_ID, layout.VERSION, layout.DIGEST, layout.LENGTH, layout.DIRECTED)
_STRETCHES: Final = 32  # of one question
Holds = Callable[[], bool]


class WeaviateIndex:
    """`ProjectedIndex` on Weaviate: a multi-tenant collection per generation, a tenant per scope.

    Reads go to the alias `<Prefix>Memory`, and are thread-safe. Writes go to the generation that serves and to the one
    that is about to, as they were when `settled` was asked last; one index per writing thread. An index of one
    `generation` reads and writes that. What a write returned from is found by every read that begins later. One
    writer per partition is assumed (see `writer`): `holds` is asked right before each batch, and LeaseUnavailable
    raised where it says no. Raises IndexUnavailable, with the address, where the server is silent, and IndexMissing
    where it was emptied.
    """

    def __init__(
        self,
        connection: Connection,
        prefix: str = "",
        generation: str | None = None,
        holds: Holds | None = None,
        counts: Counts | None = None,
    ) -> None:
        """`generation=None` follows the alias; `counts` may be shared. Asks nothing; `create` makes what is missing."""
        self._connection, self._prefix, self._bound = connection, prefix, generation
        self._holds: Holds = holds or (lambda: True)
        self._written: tuple[str, ...] | None = None  # the generations that the last writes went to
        self._missed = False  # whether one of them was gone
        self._counts = counts or Counts()
        self.generations = Generations(connection, prefix)

    @classmethod
    def connect(cls, address: Address, prefix: str = "", holds: Holds | None = None) -> "WeaviateIndex":
        """Connect; raises IndexUnavailable where nothing answers, SettingsError where the key is refused."""
        return cls(Connection(address), prefix, holds=holds)

    def create(self) -> None:
        """Make the first generation and the alias, unless the alias is there. Safe to call from many at once."""
        if self.generations.places().serving is None:
            self.generations.make(FIRST)
            self.generations.serve(FIRST)

    def close(self) -> None:
        """Close the connection, also that of other generations."""
        self._connection.close()

    def of(self, generation: str) -> "WeaviateIndex":
        """The index of one generation, whatever the alias says."""
        return WeaviateIndex(self._connection, self._prefix, generation, self._holds)

    def upsert(self, scope: Scope, records: Sequence[IndexRecord]) -> None:
        """Write records; one whose version is below the stored one changes nothing."""
        for generation in self._targets():
            with self._present(generation):
                writer.upsert(self._tenant(scope, generation), records, self._holds)

    def delete(self, scope: Scope, memory_ids: Sequence[str]) -> None:
        """Remove records and all that was derived from them; unknown ids are passed over.

        From every generation that there is: what was forgotten stays nowhere.
        """
        if not memory_ids:
            return
        for generation in self.generations.all() if self._bound is None else self._targets():
            with self._present(generation):
                writer.delete(self._tenant(scope, generation), memory_ids, self._holds)

    def settled(self) -> bool:
        """Whether all that was written since the last call lies where readers look now; otherwise write it again.

        To be asked before anybody is told that something is searchable: a rebuild may have announced or switched a
        generation meanwhile. Costs a request. Raises IndexMissing where nothing serves.
        """
        if self._bound is not None:
            return True
        written, missed, self._written, self._missed = self._written, self._missed, None, False
        now = self._targets()
        return not missed and (written is None or set(now) <= set(written))

    def fetch(self, scope: Scope, memory_ids: Sequence[str]) -> list[IndexRecord]:
        """The records that exist, in the order asked for."""
        wanted = list(dict.fromkeys(memory_ids))
        objects = self._tenant(scope).named(wanted, _WHOLE) if wanted else []
        found = {record.memory.memory_id: record for record in map(self._record, objects)}
        return [found[memory_id] for memory_id in memory_ids if memory_id in found]

    def search_vector(self, scopes: Sequence[Scope], vector: bytes, k: int, where: IndexFilter) -> list[Hit]:
        """The `k` nearest by exact cosine of the int8 vectors, rounded to 6 decimals, ties by memory id."""
        if k <= 0 or not any(vector) or filters.admits_none(where):
            return []
        hits: list[Hit] = []
        for scope in sorted(set(scopes)):
            found = None
            if filters.comparable(where):
                found = nearest(self._tenant(scope), vector, k, filters.condition(where))
            if found is None:
                hits += self._copy(scope).search_vector([scope], vector, k, where)
            else:
                hits += _hits(scope, found)
        return sorted(hits, key=_rank)[:k]

    def search_terms(
        self, scopes: Sequence[Scope], terms: Mapping[str, float], k: int, where: IndexFilter
    ) -> list[Hit]:
        """The `k` best by BM25 (k1 1.2, b 0.75, statistics of the scope alone); `terms` maps to query weight."""
        if k <= 0 or not terms or filters.admits_none(where):
            return []
        hits: list[Hit] = []
        for scope in sorted(set(scopes)):
            found = None
            if filters.comparable(where):
                found = best(self._tenant(scope), terms, k, filters.condition(where), self._counts)
            if found is None:
                hits += self._copy(scope).search_terms([scope], terms, k, where)
            else:
                hits += _hits(scope, found)
        return sorted(hits, key=_rank)[:k]

    def candidates(self, scope: Scope, memory_ids: Sequence[str], asked: Asked) -> list[Candidate]:
        """Those of `memory_ids` that exist, in that order, compared with a question."""
        return candidates_of(self.fetch(scope, memory_ids), asked)

    def neighbours(
        self, scope: Scope, stretches: Sequence[tuple[str, int, int]], asked: Asked, where: IndexFilter
    ) -> list[Candidate]:
        """What `where` admits whose first source is in one of the (session, low, high): low ≤ ordinal ≤ high.

        Each once, by memory id.
        """
        if not stretches or filters.admits_none(where):
            return []
        if not filters.comparable(where):
            return self._copy(scope).neighbours(scope, stretches, asked, where)
        found: dict[str, IndexRecord] = {}
        for start in range(0, len(stretches), _STRETCHES):
            within = filters.within(stretches[start : start + _STRETCHES])
            passing = filters.both(within, filters.condition(where))
            objects = self._tenant(scope).matching(passing, ANSWERED, _WHOLE)
            if len(objects) == ANSWERED:
                return self._copy(scope).neighbours(scope, stretches, asked, where)
            found |= {record.memory.memory_id: record for record in map(self._record, objects)}
        return candidates_of([found[memory_id] for memory_id in sorted(found)], asked)

    def known(self, scope: Scope, keys: Sequence[str]) -> frozenset[str]:
        """Those of some index keys of entities that any record of the scope holds.

        One question more than are found, at most: each asks for a record that holds any of the others.
        """
        tenant, found = self._tenant(scope), set[str]()
        left = {word(key): key for key in keys}
        while left:
            objects = tenant.matching(filters.keyed(list(left.values())), 1, (layout.ENTITIES,))
            held = {left.pop(value) for one in objects for value in one[layout.ENTITIES] if value in left}
            if not held:
                break
            found |= held
        return frozenset(found)

    def holding(self, scope: Scope, keys: Sequence[str], k: int) -> list[str]:
        """The memories that hold any of some index keys of entities: the `k` least ids."""
        if not keys:
            return []
        objects = self._tenant(scope).matching(filters.keyed(keys), ANSWERED, (layout.MEMORY_ID,))
        if len(objects) == ANSWERED:
            return self._copy(scope).holding(scope, keys, k)
        return sorted(str(one[layout.MEMORY_ID]) for one in objects)[:k]

    def digest(self, scope: Scope) -> Iterator[tuple[str, int, str]]:
        """(memory_id, version, content_hash) of every record, sorted by memory id; read a page at a time.

        The hash of a record whose vector was lost, which only a kill of the server does, is empty: who compares
        digests finds that it differs, and writes the record again.
        """
        tenant, rows = self._tenant(scope), list[Properties]()
        for one in tenant.scan(_DIGEST):
            if len(rows) % PAGE == 0:
                writer.check(tenant, self._holds)  # who lost the partition need not read on
            rows.append(one)
        directed = {one[layout.MEMORY_ID] for one in rows if one.get(layout.DIRECTED)}
        lost = unfound(tenant, directed, max((int(one[layout.LENGTH]) for one in rows), default=0))
        for one in sorted(rows, key=lambda one: str(one[layout.MEMORY_ID])):
            memory_id = one[layout.MEMORY_ID]
            yield memory_id, int(one[layout.VERSION]), "" if memory_id in lost else one[layout.DIGEST]

    def totals(self, scope: Scope) -> Totals:
        """How many records there are, and the sums of their versions and of their marks."""
        return self._tenant(scope).totals()

    def records(self, scope: Scope) -> Iterator[IndexRecord]:
        """All records; read a page at a time."""
        return map(self._record, self._tenant(scope).scan(_WHOLE))

    def check(self) -> None:
        """Raise IndexMissing where the collection that should serve is not there."""
        self.generations.check()

    def generation(self) -> str:
        """The generation that the alias points at; raises IndexMissing where there is no alias."""
        if (serving := self.generations.places().serving) is None:
            raise self._connection.missing(f"no alias {names.alias(self._prefix)}")
        return serving

    @contextmanager
    def build(self, generation: str) -> Iterator["WeaviateIndex"]:
        """A new, empty generation to write into, invisible until `switch`; one of that name is emptied.

        It stays where the block raises: build it again, or `drop` it.
        """
        if generation == self.generations.places().serving:
            raise InputError(f"index generation {generation!r} is the one that serves; build another one")
        if self.generations.exists(generation):
            self.generations.drop(generation)
        self.generations.make(generation)
        yield self.of(generation)

    def switch(self, generation: str) -> None:
        """Point the alias at a generation, at once; raises NotFound where it was not built."""
        self.generations.serve(generation)
        self._written = None

    def drop(self, generation: str) -> None:
        """Remove a generation that the alias does not point at; raises NotFound where there is none."""
        self.generations.drop(generation)

    def _tenant(self, scope: Scope, generation: str | None = None) -> Tenant:
        generation = generation or self._bound
        name = names.alias(self._prefix) if generation is None else self.generations.name(generation)
        return Tenant(self._connection, name, scope)

    def _targets(self) -> tuple[str, ...]:
        """The generations to write."""
        if self._bound is not None:
            return (self._bound,)
        if self._written is None:
            places = self.generations.places()
            if places.serving is None:
                raise self._connection.missing(f"no alias {names.alias(self._prefix)}")
            self._written = places.written
        return self._written

    @contextmanager
    def _present(self, generation: str) -> Iterator[None]:
        """Passes over a generation that was removed while it was written, unless it should serve."""
        try:
            yield
        except IndexMissing:
            self._written, self._missed = None, True
            if self._bound is not None or self.generations.places().serving in (None, generation):
                raise

    def _record(self, properties: Properties) -> IndexRecord:
        try:
            return record_of(properties)
        except (KeyError, ValueError, msgspec.DecodeError) as exc:
            raise StorageError(
                f"weaviate at {self._connection.address.http}: an object of {names.alias(self._prefix)} cannot be "
                f"read ({exc}); it was written by another program or version: `mnemostream rebuild`"
            ) from exc

    def _copy(self, scope: Scope) -> InMemoryIndex:
        """All records of a scope: for what Weaviate cannot answer exactly, such as ties of more than it lists."""
        copy = InMemoryIndex()
        copy.upsert(scope, [self._record(one) for one in self._tenant(scope).scan(_WHOLE)])
        return copy


def _hits(scope: Scope, scored: Sequence[tuple[str, float]]) -> list[Hit]:
    return [Hit(scope, memory_id, score) for memory_id, score in scored]


def _rank(hit: Hit) -> tuple[float, str, Scope]:
    return (-hit.score, hit.memory_id, hit.scope)
