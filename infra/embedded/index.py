"""The embedded `MemoryIndex`: exact vectors by sqlite-vec, words by FTS5, BM25 by our own formula.

Every term is stored with its cube's number in front, so posting lists and statistics of one cube are never those
of another: neither results nor times tell one tenant of another. Scores are those of `processors.retrieval.bm25`
and of exact int8 cosines; sqlite-vec finds the candidates and numpy scores them.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from ...processors.ports import Hit, IndexFilter, IndexRecord
from ...processors.retrieval.bm25 import idf, saturation
from ...processors.retrieval.filters import admits
from ...processors.similarity import as_matrix, cosine
from ...schemas.errors import InputError, NotFound
from ...schemas.ids import Scope
from . import tables
from .cubes import CubeIds
from .entries import COLUMNS, MARKS, best, condition, decode, entry_row, token
from .fold import drop
from .store import Store

GENERATION: Final = "index_generation"
_SPARE: Final = 32  # more than asked for, since sqlite-vec's float distances may order near ties otherwise
_MAX_K: Final = 4096  # sqlite-vec's own limit
_CHUNK: Final = 400


class EmbeddedIndex:
    """The index of one generation; `generation=None` follows the alias."""

    def __init__(self, store: Store, cubes: CubeIds, generation: str | None = None) -> None:
        self._store = store
        self._cubes = cubes
        self._generation = generation

    def generation(self) -> str:
        """The generation that the alias points at."""
        return self._store.meta(GENERATION) or "1"

    @property
    def _g(self) -> str:
        return self._generation or self.generation()

    def create(self) -> None:
        """Make the tables of this generation."""
        self._store.con.execute(tables.INDEX.format(g=self._g))

    def upsert(self, scope: Scope, records: Sequence[IndexRecord]) -> None:
        """Write records; one whose version is below the stored one changes nothing."""
        newest: dict[str, IndexRecord] = {}
        for record in records:
            known = newest.get(record.memory.memory_id)
            if known is None or record.memory.state.version >= known.memory.state.version:
                newest[record.memory.memory_id] = record
        if newest:
            self._store.write(lambda: self._upsert(scope, list(newest.values())))

    def _upsert(self, scope: Scope, records: list[IndexRecord]) -> None:
        cube_id, g = self._cubes.get(scope), self._g
        stored = {row[1]: row for row in self._entries(cube_id, [r.memory.memory_id for r in records])}
        fresh = [
            record
            for record in records
            if (row := stored.get(record.memory.memory_id)) is None or row[2] <= record.memory.state.version
        ]
        self._remove(cube_id, [row for r in fresh if (row := stored.get(r.memory.memory_id))])
        con, vectors = self._store.con, []
        for record in fresh:
            content = record.memory.content
            vector = content.embedding.data if content and content.embedding else None
            con.execute(
                f"INSERT INTO entry_{g} ({COLUMNS}) VALUES ({MARKS})", entry_row(cube_id, record, vector)
            )
            entry = con.last_insert_rowid()
            con.execute(
                f"INSERT INTO words_{g} (rowid, terms) VALUES (?, ?)",
                (entry, " ".join(token(cube_id, term) for term in record.terms)),
            )
            if vector is not None and any(vector):
                vectors.append((entry, cube_id, vector))
        if vectors:
            self._make_vectors(len(vectors[0][2]))
            con.executemany(f"INSERT INTO vector_{g} VALUES (?, ?, vec_int8(?))", vectors)
        self._count(cube_id, len(fresh), sum(len(record.terms) for record in fresh))

    def delete(self, scope: Scope, memory_ids: Sequence[str]) -> None:
        """Remove records and all that was derived from them; unknown ids are passed over."""
        cube_id = self._cubes.find(scope)
        if cube_id is not None and memory_ids:
            self._store.write(lambda: self._remove(cube_id, self._entries(cube_id, memory_ids)))

    def _remove(self, cube_id: int, rows: Sequence[tuple[Any, ...]]) -> None:
        if not rows:
            return
        g, con, ids = self._g, self._store.con, [(row[0],) for row in rows]
        con.executemany(f"DELETE FROM words_{g} WHERE rowid = ?", ids)
        con.executemany(f"DELETE FROM entry_{g} WHERE id = ?", ids)
        if self._has_vectors():
            con.executemany(f"DELETE FROM vector_{g} WHERE id = ?", ids)
        self._count(cube_id, -len(rows), -sum(row[3] for row in rows))

    def _count(self, cube_id: int, records: int, terms: int) -> None:
        self._store.con.execute(
            f"INSERT INTO statistics_{self._g} VALUES (?, ?, ?) ON CONFLICT (cube_id) DO UPDATE"
            " SET records = records + excluded.records, terms = terms + excluded.terms",
            (cube_id, records, terms),
        )

    def fetch(self, scope: Scope, memory_ids: Sequence[str]) -> list[IndexRecord]:
        """The records that exist, in the order asked for."""
        cube_id = self._cubes.find(scope)
        if cube_id is None:
            return []
        found = self._select(cube_id, "memory_id", memory_ids, "memory_id, record")
        by_id = dict(found)
        return [decode(by_id[memory_id]) for memory_id in memory_ids if memory_id in by_id]

    def search_vector(self, scopes: Sequence[Scope], vector: bytes, k: int, where: IndexFilter) -> list[Hit]:
        """The `k` nearest by exact cosine similarity of the int8 vectors, rounded to 6 decimals."""
        hits: list[Hit] = []
        if self._has_vectors(len(vector)) and any(vector):
            for scope in sorted(set(scopes)):
                hits += self._nearest(scope, vector, k, where)
        return sorted(hits, key=best)[:k]

    def _nearest(self, scope: Scope, vector: bytes, k: int, where: IndexFilter) -> list[Hit]:
        cube_id = self._cubes.find(scope)
        if cube_id is None:
            return []
        allowed = self._allowed(cube_id, where)
        wanted = k + _SPARE
        while True:
            rows, whole = self._neighbourhood(cube_id, vector, wanted, allowed)
            hits = [
                Hit(scope, memory_id, float(score))
                for (memory_id, _), score in zip(
                    rows, cosine(as_matrix([row[1] for row in rows], len(vector)), vector), strict=True
                )
            ]
            hits.sort(key=best)
            if whole or hits[-1].score < hits[k - 1].score - 1e-5:
                return hits[:k]
            wanted *= 4  # a tie at the border may hide a better id

    def _neighbourhood(
        self, cube_id: int, vector: bytes, k: int, allowed: set[int] | None
    ) -> tuple[list[tuple[str, bytes]], bool]:
        """(memory id, vector) of at least the `k` nearest of a cube, and whether they are all that there are."""
        g = self._g
        if k > _MAX_K or (allowed is not None and len(allowed) <= k):
            rows = self._store.rows(
                f"SELECT id, memory_id, embedding FROM entry_{g} WHERE cube_id = ? AND embedding IS NOT NULL",
                (cube_id,),
            )
            found = [
                (memory_id, data)
                for entry, memory_id, data in rows
                if len(data) == len(vector) and any(data) and (allowed is None or entry in allowed)
            ]
            return found, True
        limit = "" if allowed is None else f" AND id IN ({','.join(map(str, sorted(allowed)))})"
        near = self._store.rows(
            f"SELECT id FROM vector_{g} WHERE embedding MATCH vec_int8(?) AND k = ? AND cube_id = ?{limit}",
            (vector, k, cube_id),
        )
        ids = [row[0] for row in near]
        found = self._select(cube_id, "id", ids, "memory_id, embedding")
        return found, len(near) < k

    def search_terms(
        self, scopes: Sequence[Scope], terms: Mapping[str, float], k: int, where: IndexFilter
    ) -> list[Hit]:
        """The `k` best by BM25 (k1 1.2, b 0.75, statistics of the scope alone); `terms` maps to query weight."""
        hits: list[Hit] = []
        for scope in sorted(set(scopes)):
            hits += self._said(scope, terms, k, where)
        return sorted(hits, key=best)[:k]

    def _said(self, scope: Scope, terms: Mapping[str, float], k: int, where: IndexFilter) -> list[Hit]:
        cube_id, g = self._cubes.find(scope), self._g
        row = self._store.rows(f"SELECT records, terms FROM statistics_{g} WHERE cube_id = ?", (cube_id,))
        if cube_id is None or not row or not row[0][0]:
            return []
        records, mean = row[0][0], row[0][1] / row[0][0]
        postings = {
            term: self._store.rows(
                f"SELECT doc, count(*) FROM vocabulary_{g} WHERE term = ? GROUP BY doc",
                (token(cube_id, term),),
            )
            for term in sorted(terms)
        }
        lengths = self._lengths(cube_id, {doc for found in postings.values() for doc, _ in found})
        allowed = self._allowed(cube_id, where)
        scores: defaultdict[int, float] = defaultdict(float)
        for term, found in postings.items():
            weight = terms[term] * idf(records, len(found)) if found else 0.0
            for doc, frequency in found:
                scores[doc] += weight * saturation(frequency, lengths[doc][1], mean)
        hits = [
            Hit(scope, lengths[doc][0], round(score, 6))
            for doc, score in scores.items()
            if allowed is None or doc in allowed
        ]
        return sorted(hits, key=best)[:k]

    def _lengths(self, cube_id: int, docs: set[int]) -> dict[int, tuple[str, int]]:
        rows = self._select(cube_id, "id", sorted(docs), "id, memory_id, length")
        return {entry: (memory_id, length) for entry, memory_id, length in rows}

    def neighbours(self, scope: Scope, session_id: str, low: int, high: int) -> list[IndexRecord]:
        """Records whose first source is in that session with low ≤ ordinal ≤ high, by (ordinal, memory id)."""
        rows = self._store.rows(
            f"SELECT record FROM entry_{self._g} WHERE cube_id = ? AND source_session = ?"
            " AND ordinal BETWEEN ? AND ? ORDER BY ordinal, memory_id",
            (self._cubes.find(scope), session_id, low, high),
        )
        return [decode(row[0]) for row in rows]

    def digest(self, scope: Scope) -> Iterator[tuple[str, int, str]]:
        """(memory_id, version, content_hash) of every record, sorted by memory id."""
        yield from self._store.rows(
            f"SELECT memory_id, version, content_hash FROM entry_{self._g} WHERE cube_id = ? ORDER BY memory_id",
            (self._cubes.find(scope),),
        )

    @contextmanager
    def build(self, generation: str) -> Iterator["EmbeddedIndex"]:
        """A new, empty generation to write into, invisible until `switch`."""
        building = EmbeddedIndex(self._store, self._cubes, generation)

        def work() -> None:
            drop(self._store, tables.INDEX_TABLES, generation)
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
        self._store.write(lambda: drop(self._store, tables.INDEX_TABLES, generation))

    def _exists(self, generation: str) -> None:
        if not self._table(f"entry_{generation}"):
            raise NotFound(f"index generation {generation!r} does not exist")

    def _table(self, name: str) -> bool:
        return bool(self._store.rows("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)))

    def _has_vectors(self, width: int | None = None) -> bool:
        known = self._store.meta(f"dimensions_{self._g}")
        return known is not None and width in (None, int(known))

    def _make_vectors(self, width: int) -> None:
        if self._has_vectors(width):
            return
        known = self._store.meta(f"dimensions_{self._g}")
        if known is not None:
            raise InputError(
                f"the index holds vectors of {known} elements and was given one of {width}: another embedder "
                "needs a new generation; reprocess under it"
            )
        self._store.con.execute(tables.VECTORS.format(g=self._g, dimensions=width))
        self._store.set_meta(f"dimensions_{self._g}", str(width))

    def _entries(self, cube_id: int, memory_ids: Sequence[str]) -> list[tuple[Any, ...]]:
        return self._select(cube_id, "memory_id", memory_ids, "id, memory_id, version, length")

    def _select(self, cube_id: int, column: str, values: Sequence[Any], columns: str) -> list[Any]:
        found: list[Any] = []
        for start in range(0, len(values), _CHUNK):
            chunk = tuple(values[start : start + _CHUNK])
            marks = ",".join("?" * len(chunk))
            found += self._store.rows(
                f"SELECT {columns} FROM entry_{self._g} WHERE cube_id = ? AND {column} IN ({marks})",
                (cube_id, *chunk),
            )
        return found

    def _allowed(self, cube_id: int, where: IndexFilter) -> set[int] | None:
        """The entries of a cube that a filter admits; None where it admits all that the index holds."""
        if where == IndexFilter():
            return None
        sql, values = condition(where)
        picky = bool(where.tags or where.metadata)
        rows = self._store.rows(
            f"SELECT id{', record' if picky else ''} FROM entry_{self._g} WHERE cube_id = ?{sql}",
            (cube_id, *values),
        )
        return {row[0] for row in rows if not picky or admits(where, decode(row[1]).memory)}


def contract_index(folder: Path) -> EmbeddedIndex:
    """An empty index in a fresh home, for the contract suite."""
    store = Store(folder)
    index = EmbeddedIndex(store, CubeIds(store))
    with store.transaction():
        index.create()
    return index
