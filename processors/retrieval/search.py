"""Search: ask an index's two arms, bring in the turns around what they found, rank, pack."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from heapq import nsmallest
from operator import add
from typing import Final

import msgspec

from ...schemas.ids import Scope
from ...schemas.memory import Memory
from ..ports import Embedder, Hit, IndexFilter, IndexRecord, MemoryIndex
from ..similarity import as_matrix, cosine
from .filters import admits
from .packing import pack
from .question import Question, read_question
from .ranking import Prior, Weights, lessen_repeats, scale, spread, weigh_terms, weights_for

CANDIDATES: Final = 80  # per arm: recall on LoCoMo is as good as with 400, and each one costs a fetch
EXPANDED: Final = 8  # of the best candidates the neighbouring turns are fetched, too; more brings no more


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
    pool = _Pool(index, vector, weights)
    pool.fetch(index.search_vector(scopes, vector, CANDIDATES, where) if any(vector) else [])
    terms = weigh_terms(question, pool.records, weights)
    said = index.search_terms(scopes, terms, CANDIDATES, where) if terms else []
    # 2
    pool.fetch(said, words=True)
    pool.expand(where)
    # 3
    parts = _Parts(pool, question, reference_date)
    order = sorted(range(len(pool.records)), key=lambda n: (-parts.scores[n], pool.order(n)))
    ranked = ((parts.scores[n], pool.scopes[n], pool.records[n], n) for n in order)
    # 4
    return [
        Ranked(scope=scope, memory=record.memory, score=score, terms=parts.named(n) if explain else {})
        for score, scope, record, n in pack(ranked, top_k, token_budget, threshold)
    ]


class _Pool:
    """What is ranked: records by number, in the order in which they came, where they live, and what the arms say."""

    def __init__(self, index: MemoryIndex, vector: bytes, weights: Weights) -> None:
        self._index, self._vector, self.weights = index, vector, weights
        self.scopes: list[Scope] = []
        self.records: list[IndexRecord] = []
        self._numbers: dict[Scope, dict[str, int]] = {}
        self._words: list[float] = []
        self._cosines: list[float] = []

    def fetch(self, hits: Iterable[Hit], *, words: bool = False) -> None:
        """Take in the records of hits, with one call a scope; with `words`, their scores, too."""
        by_scope: dict[Scope, dict[str, float]] = {}
        for hit in hits:
            by_scope.setdefault(hit.scope, {})[hit.memory_id] = hit.score
        for scope, scores in by_scope.items():
            known = self._numbers.setdefault(scope, {})
            missing = [memory_id for memory_id in scores if memory_id not in known]
            if missing:
                self._add(scope, self._index.fetch(scope, missing))
            if words:
                for memory_id, score in scores.items():
                    if (number := known.get(memory_id)) is not None:
                        self._words[number] = score

    def _add(self, scope: Scope, records: Sequence[IndexRecord]) -> None:
        known = self._numbers.setdefault(scope, {})
        for record in records:
            known[record.memory.state.memory_id] = len(self.records)
            self.records.append(record)
        self.scopes += [scope] * len(records)
        self._words += [0.0] * len(records)

    def order(self, number: int) -> tuple[str, Scope]:
        """What decides between equal scores."""
        return self.records[number].memory.state.memory_id, self.scopes[number]

    def base(self) -> tuple[list[float], list[float]]:
        """What words and vector are worth of each record; its cosine counts where the arm left it out, too."""
        self._cosines += _cosines(self.records[len(self._cosines) :], self._vector)
        return scale(self._words, self.weights.words), scale(self._cosines, self.weights.vector)

    def expand(self, where: IndexFilter) -> None:
        """Take in the memories that `where` admits within `reach` turns of the best records."""
        words, vectors = self.base()
        base = list(map(add, words, vectors))
        best = nsmallest(EXPANDED, range(len(base)), key=lambda number: (-base[number], self.order(number)))
        ordinals: dict[Scope, dict[str, set[int]]] = {}
        for number in best:
            source = self.records[number].memory.state.sources[0]
            if source.session_id is not None:
                sessions = ordinals.setdefault(self.scopes[number], {})
                sessions.setdefault(source.session_id, set()).add(source.ordinal)
        for scope, sessions in sorted(ordinals.items()):
            known = self._numbers[scope]
            stretches = [
                (session, low, high)
                for session, centres in sorted(sessions.items())
                for low, high in _stretches(sorted(centres), self.weights.reach)
            ]
            around = self._index.neighbours(scope, stretches)
            fresh = [record for record in around if record.memory.state.memory_id not in known]
            self._add(scope, [record for record in fresh if admits(where, record.memory)])


def _cosines(records: Sequence[IndexRecord], vector: bytes) -> list[float]:
    """The cosine of each record's vector with the query's; 0 where it has none of that width."""
    cosines = [0.0] * len(records)
    numbers, data = [], []
    for number, record in enumerate(records):
        content = record.memory.content
        its = None if content is None or content.embedding is None else content.embedding.data
        if its is not None and len(its) == len(vector):
            numbers.append(number)
            data.append(its)
    for number, value in zip(numbers, cosine(as_matrix(data, len(vector)), vector).tolist(), strict=True):
        cosines[number] = value
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


class _Parts:
    """The parts of each record's score, and the score: their sum in a fixed order, rounded to 6 decimals."""

    def __init__(self, pool: _Pool, question: Question, reference_date: datetime | None) -> None:
        states = [record.memory.state for record in pool.records]
        numbers = {scope: number for number, scope in enumerate(dict.fromkeys(pool.scopes))}
        places = [
            None
            if (source := state.sources[0]).session_id is None
            else ((numbers[scope], source.session_id), source.ordinal)
            for scope, state in zip(pool.scopes, states, strict=True)
        ]
        self._words, self._vectors = pool.base()
        self._gains = spread(list(map(add, self._words, self._vectors)), places, pool.weights)
        prior = Prior(question, pool.weights, reference_date)
        self._priors = [prior.of(record.memory) for record in pool.records]
        sums = [
            words + vector + gain + a + b + c + d + e + f
            for words, vector, gain, (a, b, c, d, e, f) in zip(
                self._words, self._vectors, self._gains, self._priors, strict=True
            )
        ]
        turns = [state.sources[0].turn_id for state in states]
        self._repeats = lessen_repeats(sums, turns, pool.order, pool.weights.repeat)
        self.scores = [round(part + loss, 6) for part, loss in zip(sums, self._repeats, strict=True)]

    def named(self, number: int) -> dict[str, float]:
        """The parts of one record's score by name."""
        return {
            "words": self._words[number],
            "vector": self._vectors[number],
            "neighbours": self._gains[number],
            **dict(zip(Prior.NAMES, self._priors[number], strict=True)),
            "repeat": self._repeats[number],
        }
