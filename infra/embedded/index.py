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

from ...processors.entities import NAMED, about
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
from .kept import Kept, KeptCubes, Present
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
        self._kept = KeptCubes(store)
        self._then: dict[tuple[str, Scope], tuple[int, dict[int, tuple[str, int]]]] = {}
        self._past: dict[tuple[str, Scope], Kept] = {}

    def generation(self) -> str:
        """The generation that the alias points at."""
        return self._store.meta(GENERATION) or "1"

    @property
    def _g(self) -> str:
        return self._generation or self.generation()

    def as_of(self, before: Before) -> "EmbeddedIndex":
        """This index as it was before the event at `before(cube)`: to be read only, as far as versions were kept."""
        past = EmbeddedIndex(self._store, self._cubes, self._vault, self._generation, before)
        past._entries, past._vectors = self._entries, self._vectors  # what is kept of the present is not its
        return past

    def now(self) -> "EmbeddedIndex":
        """The memories as they are: itself."""
        return self

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
        if (cube_id := self._cubes.find(scope)) is None:
            return []
        present = self._by_memory(scope, cube_id, memory_ids)
        records = self._entries.records(self._g, scope, [one.entry for one in present])
        return [records[one.entry] for one in present if one.entry in records]

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
        return hits if len(scopes) == 1 else sorted(hits, key=best)[:k]

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
        ranked = sorted((-score, ids[doc]) for doc, score in scores.items() if doc in ids)
        return [Hit(scope, memory_id, -lost) for lost, memory_id in ranked[:k]]

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
        return hits if len(scopes) == 1 else sorted(hits, key=best)[:k]

    def _said(self, scope: Scope, terms: Mapping[str, float], k: int, where: IndexFilter) -> list[Hit]:
        cube_id = self._cubes.find(scope)
        if cube_id is None:
            return []
        kept = self._known(scope, cube_id)
        if (lists := self._lists(scope, cube_id, kept)) is None:
            return []
        admitted = self._admitted(scope, cube_id, where)
        found = postings.best(
            lists, terms, lambda term: self._vault.token(scope, term), kept.records, k, admitted
        )
        return self._hits(scope, found, k)

    def _lists(self, scope: Scope, cube_id: int, kept: Kept) -> postings.Lists | None:
        """The posting lists of a cube; None where it has no record."""
        if not kept.records:
            return None
        present = None if self._before is None else self._present(scope).__contains__
        return postings.Lists(self._store, self._g, self._parts(cube_id), kept, present)

    def _known(self, scope: Scope, cube_id: int) -> Kept:
        """The statistics of a cube, and what searches have read of it: kept until something is written to the cube."""
        if self._before is None:
            return self._kept.of(self._g, cube_id)
        stamp, known = self._kept.of(self._g, cube_id).stamp, self._past.get((self._g, scope))
        if known is None or known.stamp != stamp:
            lengths = [length for _, length in self._present(scope).values()]
            known = self._past[self._g, scope] = Kept(len(lengths), sum(lengths), stamp)
        return known

    def _present(self, scope: Scope) -> dict[int, tuple[str, int]]:
        """doc → (memory id, length) of a cube as it was then.

        Kept until something is written to the cube: the past changes by forgetting alone, but who knows what it was.
        """
        cube_id = self._cubes.find(scope)
        if cube_id is None:
            return {}
        stamp, known = self._kept.of(self._g, cube_id).stamp, self._then.get((self._g, scope))
        if known is None or known[0] != stamp:
            when, instants = self._when(scope)
            rows = self._store.rows(
                f"SELECT d.id, d.memory_id, d.length FROM entry_{self._g} e JOIN doc_{self._g} d ON d.id = e.doc"
                f" WHERE e.cube_id = ?{when}",
                (cube_id, *instants),
            )
            there = {doc: (memory_id, length) for doc, memory_id, length in rows}
            known = self._then[self._g, scope] = (stamp, there)
        return known[1]

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
        naming = self._naming(scope, cube_id, where.entities) if where.entities else None
        if not picky and (conditions, values) == condition(_SEARCHED):
            return naming, banned
        rows = self._store.rows(f"{sql}{conditions}", (cube_id, *instants, *values))
        rows = rows if naming is None else [row for row in rows if row[0] in naming]
        if not picky:
            return {row[0] for row in rows}, banned
        doc_of = {entry: doc for doc, entry in rows}
        records = self._entries.records(self._g, scope, list(doc_of))
        return {doc_of[entry] for entry, one in records.items() if admits(where, one.memory)}, banned

    def _naming(self, scope: Scope, cube_id: int, keys: Sequence[str]) -> set[int]:
        """The docs that are about, or name, any of the entities with these keys."""
        docs: set[int] = set()
        for key in keys:
            docs |= self._held(scope, cube_id, NAMED + key)
            subject = [self._held(scope, cube_id, one) for one in about(key.split())]
            docs |= set.intersection(*subject) if subject else set()
        return docs

    def _held(self, scope: Scope, cube_id: int, key: str) -> set[int]:
        """The docs that hold an index key of an entity."""
        lists = self._lists(scope, cube_id, self._known(scope, cube_id))
        return set() if lists is None else set(lists.all(self._vault.token(scope, key)))

    def known(self, scope: Scope, keys: Sequence[str]) -> frozenset[str]:
        """Those of some index keys of entities that any record of the scope holds."""
        if (cube_id := self._cubes.find(scope)) is None:
            return frozenset()
        if self._before is not None:
            return frozenset(key for key in keys if self._held(scope, cube_id, key))
        tokens = dict(zip(self._vault.tokens(scope, keys), keys, strict=True))
        return frozenset(
            tokens[one] for one in postings.held(self._store, self._g, self._parts(cube_id)[0], list(tokens))
        )

    def holding(self, scope: Scope, keys: Sequence[str], k: int) -> list[str]:
        """The memories that hold any of some index keys of entities: the `k` least ids."""
        if (cube_id := self._cubes.find(scope)) is None:
            return []
        docs = set[int]().union(*(self._held(scope, cube_id, key) for key in keys))
        return sorted(self._entries.owners(self._g, list(docs)).values())[:k]

    def _admitted(self, scope: Scope, cube_id: int, where: IndexFilter) -> Callable[[int], bool] | None:
        """Whether a filter admits a doc; None where it admits all."""
        allowed, banned = self._allowed(scope, cube_id, where)
        if allowed is None and not banned:
            return None
        return lambda doc: (allowed is None or doc in allowed) and doc not in banned

    def candidates(self, scope: Scope, memory_ids: Sequence[str], asked: Asked) -> list[Candidate]:
        """Those of `memory_ids` that exist, in that order, compared with a question."""
        if (cube_id := self._cubes.find(scope)) is None:
            return []
        return self._compared(scope, cube_id, self._by_memory(scope, cube_id, memory_ids), asked)

    def _by_memory(self, scope: Scope, cube_id: int, memory_ids: Sequence[str]) -> list[Present]:
        def read(missing: Sequence[str]) -> list[Present]:
            within = f"e.cube_id = ? AND e.memory_id IN ({marks(missing)})"
            return self._read_present(scope, within, (cube_id, *missing))

        return self._known(scope, cube_id).by_memory(memory_ids, read)

    def _by_doc(self, scope: Scope, cube_id: int, docs: Sequence[int]) -> list[Present]:
        def read(missing: Sequence[int]) -> list[Present]:
            return self._read_present(scope, f"e.doc IN ({marks(missing)})", tuple(missing))

        return self._known(scope, cube_id).by_doc(docs, read)

    def _read_present(self, scope: Scope, where: str, values: tuple[Any, ...]) -> list[Present]:
        when, instants = self._when(scope)
        rows = self._store.rows(
            f"SELECT e.id, e.state, e.doc, e.subject FROM entry_{self._g} e WHERE {where}{when}",
            (*values, *instants),
        )
        standings = self._entries.standings(self._g, [(row[0], row[1]) for row in rows])
        return [
            Present(entry, doc, standing, frozenset(array("q", subject)))
            for (entry, _, doc, subject), standing in zip(rows, standings, strict=True)
        ]

    def _compared(
        self, scope: Scope, cube_id: int, present: Sequence[Present], asked: Asked
    ) -> list[Candidate]:
        tokens = {self._vault.token(scope, term): term for term in asked.terms}
        docs = [one.doc for one in present]
        cosines = self._vectors.cosines(self._g, self._parts(cube_id), asked.vector, docs)
        return [
            Candidate(
                state=one.standing,
                cosine=cosines.get(one.doc, 0.0),
                named=()
                if one.subject.isdisjoint(tokens)
                else tuple(term for token, term in tokens.items() if token in one.subject),
            )
            for one in present
        ]

    def neighbours(
        self, scope: Scope, stretches: Sequence[tuple[str, int, int]], asked: Asked, where: IndexFilter
    ) -> list[Candidate]:
        """What `where` admits whose first source is in one of the (session, low, high): low ≤ ordinal ≤ high.

        Each once, by memory id.
        """
        cube_id = self._cubes.find(scope)
        if cube_id is None:
            return []
        docs: dict[int, None] = {}
        for chunk in chunks(stretches, _STRETCHES):
            one = f"SELECT id FROM doc_{self._g} WHERE cube_id = ? AND source_session = ? AND ordinal BETWEEN ? AND ?"
            values = tuple(value for stretch in chunk for value in (cube_id, *stretch))
            rows = self._store.rows(
                " UNION ALL ".join([one] * len(chunk)), values
            )  # ORs would read the whole cube
            docs.update(dict.fromkeys(row[0] for row in rows))
        admitted = self._admitted(scope, cube_id, where)
        found = self._by_doc(scope, cube_id, [doc for doc in docs if admitted is None or admitted(doc)])
        return self._compared(scope, cube_id, sorted(found, key=lambda one: one.standing.memory_id), asked)

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
