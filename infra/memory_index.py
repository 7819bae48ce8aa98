"""A `MemoryIndex` in plain memory: exact, for tests, experiments and short-lived cubes, never durable."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..processors.entities import index_keys
from ..processors.ports import Asked, Candidate, Hit, IndexFilter, IndexRecord, Totals
from ..processors.projection import totals
from ..processors.retrieval import bm25
from ..processors.retrieval.candidates import candidates_of
from ..processors.retrieval.filters import admits
from ..processors.similarity import as_matrix, scaled, squares
from ..schemas.errors import NotFound
from ..schemas.ids import Scope

FIRST_GENERATION = "1"


class _Cube:
    """The records of one scope, with their postings, places in sessions and, made when asked for, vectors."""

    def __init__(self) -> None:
        self.records: dict[str, IndexRecord] = {}
        self.postings: defaultdict[str, dict[str, int]] = defaultdict(dict)
        self.holders: defaultdict[str, set[str]] = defaultdict(set)  # of the keys of entities
        self.sessions: defaultdict[str, set[tuple[int, str]]] = defaultdict(set)
        self.terms = 0
        self._vectors: tuple[list[str], NDArray[np.float32], NDArray[np.float64]] | None = None

    def put(self, record: IndexRecord) -> None:
        self.remove(record.memory.memory_id)
        memory_id, source = record.memory.memory_id, record.memory.state.sources[0]
        self.records[memory_id] = record
        for term, frequency in Counter(record.terms).items():
            self.postings[term][memory_id] = frequency
        for key in index_keys(record.memory.content):
            self.holders[key].add(memory_id)
        if source.session_id is not None:
            self.sessions[source.session_id].add((source.ordinal, memory_id))
        self.terms += len(record.terms)
        self._vectors = None

    def remove(self, memory_id: str) -> None:
        record = self.records.pop(memory_id, None)
        if record is None:
            return
        for term in set(record.terms):
            del self.postings[term][memory_id]
            if not self.postings[term]:
                del self.postings[term]
        for key in index_keys(record.memory.content):
            self.holders[key].discard(memory_id)
        source = record.memory.state.sources[0]
        if source.session_id is not None:
            self.sessions[source.session_id].discard((source.ordinal, memory_id))
        self.terms -= len(record.terms)
        self._vectors = None

    def vectors(self, width: int) -> tuple[list[str], NDArray[np.float32], NDArray[np.float64]]:
        """Ids, rows and squared lengths of the records that have a vector of `width` bytes."""
        if self._vectors is None or self._vectors[1].shape[1] != width:
            pairs = sorted(
                (memory_id, content.embedding.data)
                for memory_id, record in self.records.items()
                if (content := record.memory.content)
                and content.embedding
                and len(content.embedding.data) == width
                and any(
                    content.embedding.data
                )  # without a token it has no direction, so it is near to nothing
                and any(content.embedding.data)
            )
            rows = as_matrix([data for _, data in pairs], width).astype(np.float32)
            self._vectors = ([memory_id for memory_id, _ in pairs], rows, squares(rows))
        return self._vectors


class InMemoryIndex:
    """`MemoryIndex` over dictionaries and numpy. Not thread-safe."""

    def __init__(self) -> None:
        self._generations: dict[str, dict[Scope, _Cube]] = {FIRST_GENERATION: {}}
        self._alias = FIRST_GENERATION
        self._writes_to: str | None = None

    def upsert(self, scope: Scope, records: Sequence[IndexRecord]) -> None:
        """See `MemoryIndex.upsert`."""
        cube = self._cubes().setdefault(scope, _Cube())
        for record in records:
            stored = cube.records.get(record.memory.memory_id)
            if stored is None or record.memory.state.version >= stored.memory.state.version:
                cube.put(record)

    def delete(self, scope: Scope, memory_ids: Sequence[str]) -> None:
        """See `MemoryIndex.delete`."""
        cube = self._cubes().get(scope, _Cube())
        for memory_id in memory_ids:
            cube.remove(memory_id)

    def fetch(self, scope: Scope, memory_ids: Sequence[str]) -> list[IndexRecord]:
        """See `MemoryIndex.fetch`."""
        records = self._cubes().get(scope, _Cube()).records
        return [records[memory_id] for memory_id in memory_ids if memory_id in records]

    def search_vector(self, scopes: Sequence[Scope], vector: bytes, k: int, where: IndexFilter) -> list[Hit]:
        """See `MemoryIndex.search_vector`."""
        query = np.frombuffer(vector, dtype=np.int8).astype(np.float32)
        hits: list[Hit] = []
        if not any(vector):
            return hits
        for scope in sorted(set(scopes)):
            cube = self._cubes().get(scope)
            if cube is None or not cube.records:
                continue
            ids, rows, lengths = cube.vectors(len(vector))
            scores = scaled((rows @ query).astype(np.float64), lengths, float(query @ query))
            order = np.argsort(-scores, kind="stable")
            hits += _first(k, scope, [(ids[i], float(scores[i])) for i in order], cube, where)
        return sorted(hits, key=_rank)[:k]

    def search_terms(
        self, scopes: Sequence[Scope], terms: Mapping[str, float], k: int, where: IndexFilter
    ) -> list[Hit]:
        """See `MemoryIndex.search_terms`."""
        hits: list[Hit] = []
        for scope in sorted(set(scopes)):
            cube = self._cubes().get(scope)
            if cube is not None and cube.records:
                hits += _first(k, scope, _bm25(cube, terms), cube, where)
        return sorted(hits, key=_rank)[:k]

    def candidates(self, scope: Scope, memory_ids: Sequence[str], asked: Asked) -> list[Candidate]:
        """See `MemoryIndex.candidates`."""
        records = self._cubes().get(scope, _Cube()).records
        return candidates_of([records[memory_id] for memory_id in memory_ids if memory_id in records], asked)

    def neighbours(
        self, scope: Scope, stretches: Sequence[tuple[str, int, int]], asked: Asked, where: IndexFilter
    ) -> list[Candidate]:
        """See `MemoryIndex.neighbours`."""
        cube = self._cubes().get(scope, _Cube())
        found = {
            memory_id
            for session, low, high in stretches
            for ordinal, memory_id in cube.sessions.get(session, ())
            if low <= ordinal <= high and admits(where, cube.records[memory_id].memory)
        }
        return candidates_of([cube.records[memory_id] for memory_id in sorted(found)], asked)

    def known(self, scope: Scope, keys: Sequence[str]) -> frozenset[str]:
        """See `MemoryIndex.known`."""
        holders = self._cubes().get(scope, _Cube()).holders
        return frozenset(key for key in keys if holders.get(key))

    def holding(self, scope: Scope, keys: Sequence[str], k: int) -> list[str]:
        """See `MemoryIndex.holding`."""
        holders = self._cubes().get(scope, _Cube()).holders
        return sorted(set().union(*(holders.get(key, ()) for key in keys)))[:k]

    def digest(self, scope: Scope) -> Iterator[tuple[str, int, str]]:
        """See `MemoryIndex.digest`."""
        records = self._cubes().get(scope, _Cube()).records
        for memory_id in sorted(records):
            record = records[memory_id]
            yield memory_id, record.memory.state.version, record.content_hash

    def settled(self) -> bool:
        """See `ProjectedIndex.settled`: there is one writer."""
        return True

    def totals(self, scope: Scope) -> Totals:
        """See `ProjectedIndex.totals`."""
        return totals((memory_id, version) for memory_id, version, _ in self.digest(scope))

    def check(self) -> None:
        """See `ProjectedIndex.check`: what lies in memory is not lost alone."""

    def generation(self) -> str:
        """See `MemoryIndex.generation`."""
        return self._alias

    @contextmanager
    def build(self, generation: str) -> Iterator["InMemoryIndex"]:
        """See `MemoryIndex.build`; a generation that exists is emptied, unless the alias points at it."""
        if generation == self._alias:
            raise NotFound(f"generation {generation!r} is in use: build another name, then switch")
        self._generations[generation] = {}
        view = InMemoryIndex()
        view._generations = self._generations
        view._writes_to = generation
        yield view

    def switch(self, generation: str) -> None:
        """See `MemoryIndex.switch`."""
        if generation not in self._generations:
            raise NotFound(f"generation {generation!r}: build it first")
        self._alias = generation

    def drop(self, generation: str) -> None:
        """See `MemoryIndex.drop`."""
        if generation == self._alias:
            raise NotFound(f"generation {generation!r} is in use: switch to another first")
        self._generations.pop(generation, None)

    def _cubes(self) -> dict[Scope, _Cube]:
        return self._generations[self._writes_to or self._alias]


def _bm25(cube: _Cube, terms: Mapping[str, float]) -> list[tuple[str, float]]:
    """(memory id, score) of all records that hold any of the terms, best first."""
    mean = cube.terms / len(cube.records)
    totals: defaultdict[str, float] = defaultdict(float)
    for term in sorted(terms):
        holders: Mapping[str, int] = cube.postings.get(term, {})
        weight = terms[term] * bm25.idf(len(cube.records), len(holders))
        for memory_id, frequency in holders.items():
            length = len(cube.records[memory_id].terms)
            totals[memory_id] += weight * bm25.saturation(frequency, length, mean)
    return sorted(((i, round(s, 6)) for i, s in totals.items()), key=lambda p: (-p[1], p[0]))


def _first(
    k: int, scope: Scope, ranked: Sequence[tuple[str, float]], cube: _Cube, where: IndexFilter
) -> list[Hit]:
    """The first `k` of `ranked` that `where` lets through."""
    hits: list[Hit] = []
    for memory_id, score in ranked:
        if len(hits) == k:
            break
        if admits(where, cube.records[memory_id].memory):
            hits.append(Hit(scope, memory_id, score))
    return hits


def _rank(hit: Hit) -> tuple[Any, ...]:
    return (-hit.score, hit.memory_id, hit.scope)
