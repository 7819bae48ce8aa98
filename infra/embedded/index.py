"""The embedded `MemoryIndex`: exact vectors in blocks, words as keyed postings, BM25 by our own formula.

Nothing is shared between cubes but tables: no posting list, statistic or block of one cube holds anything of
another, so neither results nor times tell one tenant of another. Scores are those of
`processors.retrieval.bm25` and of exact int8 cosines. Past versions stay: `as_of` gives the index as it was.
"""

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ...processors.ports import Asked, Candidate, Hit, IndexFilter, IndexRecord
from ...processors.retrieval.filters import admits
from ...schemas.errors import InputError, NotFound
from ...schemas.ids import Scope
from ..keys_memory import MemoryKeyStore
from ..times import to_micros
from . import postings, tables
from .connections import chunks, marks
from .cubes import CubeIds
from .entries import best, condition
from .fold import drop
from .index_writer import Step, Writing
from .opened import OpenedEntries
from .store import Store
from .vault import Vault
from .vectors import VectorBlocks

GENERATION: Final = "index_generation"
_STRETCHES: Final = 32  # of one query
_SEARCHED: Final = IndexFilter()
Before = Callable[[Scope], int]


class EmbeddedIndex:
    """The index of one generation; `generation=None` follows the alias.

    `before`: of each cube, the offset that the index is read as of; None reads the present.
    """

    def __init__(
        self,
        store: Store,
        cubes: CubeIds,
        vault: Vault,
        generation: str | None = None,
        before: Before | None = None,
    ) -> None:
        self._store = store
        self._cubes = cubes
        self._vault = vault
        self._generation = generation
        self._before = before
        self._vectors = VectorBlocks(store)
        self._entries = OpenedEntries(store, vault)
        self._then: dict[Scope, dict[int, tuple[str, int]]] = {}

    def generation(self) -> str:
        """The generation that the alias points at."""
        return self._store.meta(GENERATION) or "1"

    @property
    def _g(self) -> str:
        return self._generation or self.generation()

    def as_of(self, before: Before) -> "EmbeddedIndex":
        """This index as it was before the event at `before(cube)`: to be read only, as far as versions were kept."""
        past = EmbeddedIndex(self._store, self._cubes, self._vault, self._generation, before)
        past._entries, past._vectors = self._entries, self._vectors
        return past

    def create(self) -> None:
        """Make the tables of this generation."""
        self._store.con.execute(tables.INDEX.format(g=self._g))

    def upsert(self, scope: Scope, records: Sequence[IndexRecord]) -> None:
        """Write records; one whose version is below the stored one changes nothing."""
        self.follow(scope, [Step(record.memory.memory_id, record) for record in records])

    def delete(self, scope: Scope, memory_ids: Sequence[str]) -> None:
        """Remove records, past ones too, and all that was derived from them; unknown ids are passed over."""
        if self._cubes.find(scope) is not None:
            self.follow(scope, [Step(memory_id, purge=True) for memory_id in memory_ids])

    def follow(self, scope: Scope, steps: Sequence[Step]) -> None:
        """Take in what events did to a cube's memories, in their order."""
        if steps:
            self._store.write(lambda: self._follow(scope, steps))

    def _follow(self, scope: Scope, steps: Sequence[Step]) -> None:
        cube_id = self._cubes.get(scope)
        Writing(self._store.con, self._vault, self._vectors, scope, cube_id, self._g).take(steps)

    def fetch(self, scope: Scope, memory_ids: Sequence[str]) -> list[IndexRecord]:
        """The records that exist, in the order asked for."""
        cube_id = self._cubes.find(scope)
        rows: list[Any] = []
        when, instants = self._when(scope)
        for chunk in chunks(memory_ids):
            rows += self._store.rows(
                f"SELECT e.id FROM entry_{self._g} e"
                f" WHERE e.cube_id = ?{when} AND e.memory_id IN ({marks(chunk)})",
                (cube_id, *instants, *chunk),
            )
        found = {
            r.memory.memory_id: r
            for r in self._entries.records(self._g, scope, [row[0] for row in rows]).values()
        }
        return [found[memory_id] for memory_id in memory_ids if memory_id in found]

    def _when(self, scope: Scope) -> tuple[str, tuple[int, ...]]:
        """The SQL of being present, now or then, and its values."""
        if self._before is None:
            return " AND e.until IS NULL", ()
        offset = self._before(scope)
        return " AND e.since < ? AND (e.until IS NULL OR e.until >= ?)", (offset, offset)

    def search_vector(self, scopes: Sequence[Scope], vector: bytes, k: int, where: IndexFilter) -> list[Hit]:
        """The `k` nearest by exact cosine similarity of the int8 vectors, rounded to 6 decimals."""
        hits: list[Hit] = []
        if k > 0 and any(vector):
            for scope in sorted(set(scopes)):
                hits += self._nearest(scope, vector, k, where)
        return sorted(hits, key=best)[:k]

    def _nearest(self, scope: Scope, vector: bytes, k: int, where: IndexFilter) -> list[Hit]:
        cube_id = self._cubes.find(scope)
        if cube_id is None:
            return []
        docs, scores = self._vectors.scores(self._g, self._parts(cube_id), vector)
        if (mask := self._mask(scope, cube_id, docs, where)) is not None:
            docs, scores = docs[mask], scores[mask]
        if len(docs) > k:
            border = np.partition(scores, len(scores) - k)[len(scores) - k]
            docs, scores = docs[scores >= border], scores[scores >= border]
        return self._hits(scope, dict(zip(docs.tolist(), scores.tolist(), strict=True)), k)

    def _hits(self, scope: Scope, scores: Mapping[int, float], k: int) -> list[Hit]:
        """The best `k` of doc → score, ties by memory id."""
        ids = self._entries.owners(self._g, list(scores))
        return sorted((Hit(scope, ids[doc], score) for doc, score in scores.items() if doc in ids), key=best)[
            :k
        ]

    def _parts(self, cube_id: int) -> tuple[int, ...]:
        return (cube_id * 2,) if self._before is None else (cube_id * 2, cube_id * 2 + 1)

    def _mask(
        self, scope: Scope, cube_id: int, docs: NDArray[np.int64], where: IndexFilter
    ) -> NDArray[np.bool_] | None:
        """Which of `docs` are present and pass a filter; None for all."""
        allowed, banned = self._allowed(scope, cube_id, where)
        if allowed is None and self._before is not None:
            allowed = set(self._present(scope))
        elif allowed is not None and self._before is not None:
            allowed &= self._present(scope).keys()
        if allowed is None and not banned:
            return None
        inside = (
            np.ones(len(docs), bool) if allowed is None else np.isin(docs, np.fromiter(allowed, np.int64))
        )
        return inside & ~np.isin(docs, np.fromiter(banned, np.int64)) if banned else inside

    def search_terms(
        self, scopes: Sequence[Scope], terms: Mapping[str, float], k: int, where: IndexFilter
    ) -> list[Hit]:
        """The `k` best by BM25 (k1 1.2, b 0.75, statistics of the scope alone); `terms` maps to query weight."""
        hits: list[Hit] = []
        for scope in sorted(set(scopes)) if k > 0 else ():
            hits += self._said(scope, terms, k, where)
        return sorted(hits, key=best)[:k]

    def _said(self, scope: Scope, terms: Mapping[str, float], k: int, where: IndexFilter) -> list[Hit]:
        cube_id = self._cubes.find(scope)
        if cube_id is None:
            return []
        records, length = self._statistics(scope, cube_id)
        if not records:
            return []
        present = None if self._before is None else self._present(scope).__contains__
        admitted = self._admitted(scope, cube_id, where)
        lists = postings.Lists(self._store, self._g, self._parts(cube_id), present)
        found = postings.best(
            lists, terms, lambda term: self._vault.token(scope, term), records, length / records, k, admitted
        )
        return self._hits(scope, found, k)

    def _statistics(self, scope: Scope, cube_id: int) -> tuple[int, int]:
        """(records, terms) of a cube."""
        if self._before is not None:
            lengths = [length for _, length in self._present(scope).values()]
            return len(lengths), sum(lengths)
        rows = self._store.rows(
            f"SELECT records, terms FROM statistics_{self._g} WHERE cube_id = ?", (cube_id,)
        )
        return rows[0] if rows else (0, 0)

    def _present(self, scope: Scope) -> dict[int, tuple[str, int]]:
        """doc → (memory id, length) of a cube as it was then; read once, since the past never changes."""
        known = self._then.get(scope)
        if known is None:
            when, instants = self._when(scope)
            rows = self._store.rows(
                f"SELECT d.id, d.memory_id, d.length FROM entry_{self._g} e JOIN doc_{self._g} d ON d.id = e.doc"
                f" WHERE e.cube_id = ?{when}",
                (self._cubes.find(scope), *instants),
            )
            known = self._then[scope] = {doc: (memory_id, length) for doc, memory_id, length in rows}
        return known

    def _allowed(self, scope: Scope, cube_id: int, where: IndexFilter) -> tuple[set[int] | None, set[int]]:
        """(docs that a filter admits, docs that it bars); None where it admits all that the index holds."""
        when, instants = self._when(scope)
        sql = f"SELECT e.doc, e.id FROM entry_{self._g} e WHERE e.cube_id = ?{when}"
        banned: set[int] = set()
        if where.live_at is not None:
            gone = self._store.rows(
                f"{sql} AND e.expires_at <= ?", (cube_id, *instants, to_micros(where.live_at))
            )
            banned = {row[0] for row in gone}
        picky = bool(where.tags or where.metadata or where.valid_at)
        conditions, values = condition(where)
        if not picky and (conditions, values) == condition(_SEARCHED):
            return None, banned
        rows = self._store.rows(f"{sql}{conditions}", (cube_id, *instants, *values))
        if not picky:
            return {row[0] for row in rows}, banned
        doc_of = {entry: doc for doc, entry in rows}
        records = self._entries.records(self._g, scope, list(doc_of))
        return {doc_of[entry] for entry, one in records.items() if admits(where, one.memory)}, banned

    def _admitted(self, scope: Scope, cube_id: int, where: IndexFilter) -> Callable[[int], bool] | None:
        """Whether a filter admits a doc; None where it admits all."""
        allowed, banned = self._allowed(scope, cube_id, where)
        if allowed is None and not banned:
            return None
        return lambda doc: (allowed is None or doc in allowed) and doc not in banned

    def candidates(self, scope: Scope, memory_ids: Sequence[str], asked: Asked) -> list[Candidate]:
        """Those of `memory_ids` that exist, in that order, compared with a question."""
        rows: list[Any] = []
        for chunk in chunks(memory_ids):
            within = f"e.cube_id = ? AND e.memory_id IN ({marks(chunk)})"
            rows += self._standing_rows(scope, within, (self._cubes.find(scope), *chunk))
        found = {one.state.memory_id: one for one in self._compared(scope, rows, asked)}
        return [found[memory_id] for memory_id in memory_ids if memory_id in found]

    def _standing_rows(self, scope: Scope, where: str, values: tuple[Any, ...]) -> list[Any]:
        """(entry, state, doc, subject) of entries that are present."""
        when, instants = self._when(scope)
        return self._store.rows(
            f"SELECT e.id, e.state, e.doc, e.subject FROM entry_{self._g} e WHERE {where}{when}",
            (*values, *instants),
        )

    def _compared(self, scope: Scope, rows: Sequence[Any], asked: Asked) -> Iterator[Candidate]:
        tokens = {self._vault.token(scope, term): term for term in asked.terms}
        cube_id = self._cubes.find(scope)
        parts = () if cube_id is None else self._parts(cube_id)
        cosines = self._vectors.cosines(self._g, parts, asked.vector, [row[2] for row in rows])
        states = self._entries.standings(self._g, [(row[0], row[1]) for row in rows])
        for state, (_, _, doc, subject) in zip(states, rows, strict=True):
            about = array("q", subject)
            named = tuple(term for token, term in tokens.items() if token in about)
            yield Candidate(state=state, cosine=cosines.get(doc, 0.0), named=named)

    def neighbours(
        self, scope: Scope, stretches: Sequence[tuple[str, int, int]], asked: Asked, where: IndexFilter
    ) -> list[Candidate]:
        """What `where` admits whose first source is in one of the (session, low, high): low ≤ ordinal ≤ high.

        Each once, by memory id.
        """
        cube_id = self._cubes.find(scope)
        if cube_id is None:
            return []
        rows: dict[int, Any] = {}
        for chunk in chunks(stretches, _STRETCHES):
            one = f"SELECT id FROM doc_{self._g} WHERE cube_id = ? AND source_session = ? AND ordinal BETWEEN ? AND ?"
            within = f"e.doc IN ({' UNION ALL '.join([one] * len(chunk))})"  # as ORs, they would read the whole cube
            values = tuple(value for stretch in chunk for value in (cube_id, *stretch))
            rows |= {row[0]: row for row in self._standing_rows(scope, within, values)}
        admitted = self._admitted(scope, cube_id, where)
        found = [row for row in rows.values() if admitted is None or admitted(row[2])]
        compared = self._compared(scope, found, asked)
        return sorted(compared, key=lambda one: one.state.memory_id)

    def digest(self, scope: Scope) -> Iterator[tuple[str, int, str]]:
        """(memory_id, version, content_hash) of every record, sorted by memory id."""
        when, instants = self._when(scope)
        yield from self._store.rows(
            f"SELECT e.memory_id, e.version, e.content_hash FROM entry_{self._g} e WHERE e.cube_id = ?{when}"
            " ORDER BY e.memory_id",
            (self._cubes.find(scope), *instants),
        )

    @contextmanager
    def build(self, generation: str) -> Iterator["EmbeddedIndex"]:
        """A new, empty generation to write into, invisible until `switch`."""
        building = EmbeddedIndex(self._store, self._cubes, self._vault, generation)

        def work() -> None:
            self._remove(generation)
            building.create()

        if generation == self.generation():
            raise InputError(f"index generation {generation!r} is the one that serves; build another one")
        self._store.write(work)
        yield building

    def switch(self, generation: str) -> None:
        """Point the alias at a generation, at once; raises NotFound where it was not built."""
        self._exists(generation)
        self._store.write(lambda: self._store.set_meta(GENERATION, generation))

    def drop(self, generation: str) -> None:
        """Remove a generation that the alias does not point at."""
        if generation == self.generation():
            raise InputError(f"index generation {generation!r} is the one that serves; switch first")
        self._exists(generation)
        self._store.write(lambda: self._remove(generation))

    def _remove(self, generation: str) -> None:
        drop(self._store, self._vault, tables.INDEX_TABLES, generation)

    def _exists(self, generation: str) -> None:
        if not self._store.rows("SELECT 1 FROM sqlite_master WHERE name = ?", (f"entry_{generation}",)):
            raise NotFound(f"index generation {generation!r} does not exist")


def contract_index(folder: Path) -> EmbeddedIndex:
    """An empty index in a fresh home, for the contract suite."""
    store = Store(folder)
    index = EmbeddedIndex(store, CubeIds(store), Vault(MemoryKeyStore()))
    with store.transaction():
        index.create()
    return index
