"""Search: ask an index's two arms, bring in the turns around what they found, rank, pack."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Final

import msgspec

from ...schemas.ids import Scope
from ...schemas.memory import Memory
from ..ports import Embedder, IndexFilter, IndexRecord, MemoryIndex
from ..similarity import as_matrix, cosine
from .filters import admits
from .packing import pack
from .question import Question, read_question
from .ranking import (
    PARTS,
    Weights,
    lessen_repeats,
    prior,
    scale,
    spread,
    weigh_terms,
    weights_for,
)

CANDIDATES: Final = 80  # per arm: recall on LoCoMo is as good as with 400, and each one costs a fetch
EXPANDED: Final = 8  # of the best candidates the neighbouring turns are fetched, too; more brings no more

Key = tuple[Scope, str]


class Ranked(msgspec.Struct, frozen=True, kw_only=True):
    """One answer. `terms`, when asked for, are the named parts that `score` is the sum of."""

    scope: Scope
    memory: Memory
    score: float
    terms: dict[str, float] = {}


def search(
    index: MemoryIndex,
    embedder: Embedder,
    scopes: Sequence[Scope],
    query: str,
    *,
    top_k: int = 10,
    where: IndexFilter | None = None,
    reference_date: datetime | None = None,
    explain: bool = False,
    token_budget: int | None = None,
    threshold: float | None = None,
    weights: Weights | None = None,
) -> list[Ranked]:
    """The memories of `scopes` that best answer `query`: at most `top_k`, best first, ties by memory id.

    Scores are relative to the best candidate of this query (about 0 to 5), rounded to 6 decimals; `threshold`
    bounds them. Nothing depends on the clock: age counts only against a `reference_date`, which also leaves
    out what had expired by then unless `where` says otherwise. `token_budget` bounds the texts together.

    1. The embedder and the index's two arms are asked once each; names of people weigh less as words, since
       who a memory is about is scored apart.
    2. The candidates' records are fetched, and the memories of the turns around the best of them.
    3. Each is scored as `ranking` says. 4. The ranking is packed.
    """
    scopes, where = tuple(dict.fromkeys(scopes)), where or IndexFilter()
    weights = weights or weights_for(embedder.model)
    if reference_date is not None and where.live_at is None:
        where = msgspec.structs.replace(where, live_at=reference_date)
    question = read_question(query)
    # 1
    (vector,) = embedder.embed([query])
    pool = Pool(index, vector, weights)
    if any(vector):
        pool.fetch(
            [(hit.scope, hit.memory_id) for hit in index.search_vector(scopes, vector, CANDIDATES, where)]
        )
    terms = weigh_terms(question, pool.records, weights)
    said = index.search_terms(scopes, terms, CANDIDATES, where) if terms else []
    # 2
    pool.fetch([(hit.scope, hit.memory_id) for hit in said])
    pool.said({(hit.scope, hit.memory_id): hit.score for hit in said})
    pool.expand(where)
    # 3
    scores, parts = _score(pool, question, weights, reference_date)
    keys = pool.keys
    order = sorted(range(len(keys)), key=lambda i: (-scores[i], keys[i][1], keys[i][0]))
    ranked = ((scores[i], i, pool.records[i]) for i in order)
    # 4
    return [
        Ranked(
            scope=keys[i][0],
            memory=record.memory,
            score=score,
            terms=dict(zip(PARTS, parts[i], strict=True)) if explain else {},
        )
        for score, i, record in pack(ranked, top_k, token_budget, threshold)
    ]


class Pool:
    """The candidates of one search, by number: their records, words and cosines; each is fetched and compared once."""

    def __init__(self, index: MemoryIndex, vector: bytes, weights: Weights) -> None:
        self._index, self._vector, self._weights = index, vector, weights
        self._places: dict[Key, int] = {}
        self.keys: list[Key] = []
        self.records: list[IndexRecord] = []
        self._words: list[float] = []
        self._cosines: list[float] = []

    def fetch(self, keys: Iterable[Key]) -> None:
        """Take in the records of `keys` that are not there, with one call per scope."""
        wanted: dict[Scope, list[str]] = {}
        for scope, memory_id in keys:
            if (scope, memory_id) not in self._places:
                wanted.setdefault(scope, []).append(memory_id)
        for scope, ids in wanted.items():
            self._take(scope, self._index.fetch(scope, ids))

    def _take(self, scope: Scope, records: Sequence[IndexRecord]) -> None:
        for record in records:
            key = (scope, record.memory.memory_id)
            self._places[key] = len(self.keys)
            self.keys.append(key)
        self.records += records
        self._words += [0.0] * len(records)
        self._cosines += _cosines(records, self._vector)

    def said(self, words: Mapping[Key, float]) -> None:
        """Take in what the arm of words gave."""
        for key, score in words.items():
            if (place := self._places.get(key)) is not None:
                self._words[place] = score

    def expand(self, where: IndexFilter) -> None:
        """Take in the memories within `reach` turns of the best candidates that are not there."""
        reach, sums = self._weights.reach, [words + vector for words, vector in self.base()]
        order = sorted(range(len(sums)), key=lambda i: (-sums[i], self.keys[i][1], self.keys[i][0]))
        ordinals: dict[Scope, dict[str, set[int]]] = {}
        for place in order[:EXPANDED]:
            source = self.records[place].memory.state.sources[0]
            if source.session_id is not None:
                sessions = ordinals.setdefault(self.keys[place][0], {})
                sessions.setdefault(source.session_id, set()).add(source.ordinal)
        for scope, sessions in sorted(ordinals.items()):
            stretches = [
                (session, low, high)
                for session, centres in sorted(sessions.items())
                for low, high in _stretches(sorted(centres), reach)
            ]
            found = self._index.neighbours(scope, stretches)
            fresh = [one for one in found if (scope, one.memory.memory_id) not in self._places]
            self._take(scope, [one for one in fresh if admits(where, one.memory)])

    def base(self) -> list[tuple[float, float]]:
        """(words, vector) of each candidate, each arm divided by its best and weighed."""
        weights = self._weights
        said, alike = scale(self._words), scale(self._cosines)
        return [(weights.words * a, weights.vector * b) for a, b in zip(said, alike, strict=True)]


def _cosines(records: Sequence[IndexRecord], vector: bytes) -> list[float]:
    """The cosine of each record's vector with the query's; 0 where it has none of that width."""
    width = len(vector)
    data = [
        content.embedding.data if (content := record.memory.content) and content.embedding else b""
        for record in records
    ]
    fitting = [place for place, one in enumerate(data) if len(one) == width]
    cosines = [0.0] * len(data)
    found = cosine(as_matrix([data[place] for place in fitting], width), vector).tolist()
    for place, score in zip(fitting, found, strict=True):
        cosines[place] = score
    return cosines


def _stretches(centres: Sequence[int], reach: int) -> list[tuple[int, int]]:
    """Stretches of `reach` around each of the ascending `centres`, those that meet made one."""
    stretches: list[tuple[int, int]] = []
    for centre in centres:
        low, high = centre - reach, centre + reach
        if stretches and low <= stretches[-1][1] + 1:
            stretches[-1] = (stretches[-1][0], high)
        else:
            stretches.append((low, high))
    return stretches


def _score(
    pool: Pool, question: Question, weights: Weights, reference_date: datetime | None
) -> tuple[list[float], list[list[float]]]:
    """(score, parts in the order of PARTS) of each candidate."""
    sources = [record.memory.state.sources[0] for record in pool.records]
    base, keys = pool.base(), pool.keys
    places = [
        None if source.session_id is None else ((keys[i][0], source.session_id), source.ordinal)
        for i, source in enumerate(sources)
    ]
    gains = spread([words + vector for words, vector in base], places, weights)
    parts: list[list[float]] = []
    sums: list[float] = []
    for i, record in enumerate(pool.records):
        found = [*base[i], gains[i], *prior(record.memory, question, weights, reference_date)]
        total = 0.0
        for part in found:
            total += part
        parts.append(found)
        sums.append(total)
    order = sorted(range(len(sums)), key=lambda i: (-sums[i], keys[i][1], keys[i][0]))
    losses = lessen_repeats(sums, order, [source.turn_id for source in sources], weights.repeat)
    for found, loss in zip(parts, losses, strict=True):
        found.append(loss)
    return [round(total + loss, 6) for total, loss in zip(sums, losses, strict=True)], parts
