"""Search: ask an index's two arms, bring in the turns around what they found, rank, pack."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

import msgspec

from ...schemas.ids import Scope
from ...schemas.memory import Memory
from ..entities import without
from ..ports import Asked, Embedder, IndexFilter, IndexRecord, MemoryIndex, Reranker
from .filters import failed
from .naming import who_is_named, with_other_names
from .packing import Packing
from .pool import Parts, Pool
from .question import read_question
from .ranking import Weights, weights_for
from .support import support

CANDIDATES: Final = 80  # per arm: recall on LoCoMo is as good as with 400, and each one costs a fetch
RERANKED: Final = 40  # of the best, where there is a reranker
FETCHED: Final = 100  # records at once, at most
NEAR_MISSES: Final = 5  # that are told of, and as many that a filter left out
FILTER: Final = "filter"


class Ranked(msgspec.Struct, frozen=True, kw_only=True):
    """One answer. `terms`, when asked for, are the named parts that `score` is the sum of."""

    scope: Scope
    memory: Memory
    score: float
    terms: dict[str, float] = {}


class Missed(Ranked, frozen=True, kw_only=True):
    """What just fell out. `reason`: top_k, threshold, token_budget, repeats or filter.

    `detail`: the id of the memory that it repeats, the tokens that it costs, or the conditions that it fails.
    """

    reason: str
    detail: str = ""


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What a search found. `support`, from 0 to 1, tells how much of the question the memories carry.

    `answered` tells whether that is enough to be an answer. `missed`, when explained: what just fell out.
    """

    ranked: list[Ranked]
    support: float
    answered: bool
    missed: tuple[Missed, ...] = ()


class Asking(msgspec.Struct, frozen=True, kw_only=True):
    """How a question is asked; see `answer`."""

    top_k: int = 10
    where: IndexFilter = IndexFilter()
    reference_date: datetime | None = None
    explain: bool = False
    token_budget: int | None = None
    threshold: float | None = None
    weights: Weights | None = None
    reranker: Reranker | None = None


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
    """The memories that `answer` gives."""
    asking = Asking(
        top_k=top_k,
        where=where or IndexFilter(),
        reference_date=reference_date,
        explain=explain,
        token_budget=token_budget,
        threshold=threshold,
        weights=weights,
    )
    return answer(index, embedder, scopes, query, asking).ranked


def answer(
    index: MemoryIndex, embedder: Embedder, scopes: Sequence[Scope], query: str, asking: Asking
) -> Answer:
    """The memories of `scopes` that best answer `query`: at most `top_k`, best first, ties by memory id.

    Scores are relative to the best candidate of this query (about 0 to 5), rounded to 6 decimals; `threshold`
    bounds them. Nothing depends on the clock: age counts only against a `reference_date`, which also leaves
    out what had expired by then unless `where` says otherwise. `token_budget` bounds the texts together.

    1. The index tells who is named, and by what other names. The embedder and the two arms are asked once each, the
       embedder without the names of whom memories are about; as words these weigh less: who it is, is scored apart.
    2. What they found is compared with the question, and so are the memories of the turns around the best.
    3. Each is scored as `ranking` says; a reranker adds what it makes of the best.
    4. The ranking is packed, and only what is looked at then is fetched.
    """
    weights = asking.weights or weights_for(embedder.model)
    found = _Found(index, embedder, tuple(dict.fromkeys(scopes)), query, asking, weights)
    ranked, missed = found.pack()
    if asking.explain and asking.where != IndexFilter():
        missed += found.left_out(embedder, query, ranked)
    carried = found.support()
    return Answer(ranked=ranked, support=carried, answered=carried >= weights.supported, missed=tuple(missed))


class _Found:
    """The candidates of one search, ranked."""

    def __init__(
        self,
        index: MemoryIndex,
        embedder: Embedder,
        scopes: tuple[Scope, ...],
        query: str,
        asking: Asking,
        weights: Weights,
    ) -> None:
        self._index, self._scopes, self._asking, self._weights = index, scopes, asking, weights
        where, reference_date = asking.where, asking.reference_date
        if reference_date is not None and where.live_at is None:
            where = msgspec.structs.replace(where, live_at=reference_date)
        self._where = where = with_other_names(index, scopes, where)
        self._question = question = read_question(query, reference_date)
        # 1
        terms, self._people = who_is_named(index, scopes, question, weights)
        (vector,) = embedder.embed([without(query, self._people)])
        self._pool = pool = Pool(index, Asked(vector=vector, terms=tuple(terms)), weights)
        pool.take(index.search_vector(scopes, vector, CANDIDATES, where) if any(vector) else [])
        said = index.search_terms(scopes, terms, CANDIDATES, where) if terms else []
        # 2
        pool.take(said, words=True)
        pool.expand(where)
        # 3
        self._parts = Parts(pool, question, reference_date)
        self._order = pool.best(self._parts.scores)
        self._records: dict[int, IndexRecord | None] = {}
        if asking.reranker is not None:
            self._rerank(asking.reranker, query)

    def _rerank(self, reranker: Reranker, query: str) -> None:
        """Let a reranker read the best, and rank them anew by what it adds."""
        best = [n for n in self._order[:RERANKED] if self._fetch([n])]
        texts = [content.text if (content := self._fetch([n])[0].memory.content) else "" for n in best]
        for number, relevance in zip(best, reranker.relevance(query, texts), strict=True):
            self._parts.add_relevance(number, self._weights.relevance * relevance)
        self._order[:RERANKED] = self._pool.best(self._parts.scores, self._order[:RERANKED])

    def pack(self) -> tuple[list[Ranked], list[Missed]]:
        """What is given back, and, if explained, what just fell out."""
        # 4
        asking, question = self._asking, self._question
        dated = question.asks_when or question.period is not None
        packing = Packing(asking.top_k, asking.token_budget, asking.threshold, dated=dated)
        ranked: list[Ranked] = []
        missed: list[Missed] = []
        for number, record in self._fetched():
            score = self._parts.scores[number]
            if packing.done(score) and (not asking.explain or len(missed) == NEAR_MISSES):
                break
            refused = packing.refusal(score, record)
            if refused is None:
                ranked.append(self._ranked(number, record))
            elif asking.explain and len(missed) < NEAR_MISSES:
                missed.append(self._missed(number, record, *refused))
        return ranked, missed

    def left_out(self, embedder: Embedder, query: str, ranked: Sequence[Ranked]) -> list[Missed]:
        """The best that only the filter left out: what the same search finds without it, and as good as the worst."""
        plain = msgspec.structs.replace(
            self._asking, where=IndexFilter(statuses=None, live_at=None), reference_date=None
        )
        others = _Found(self._index, embedder, self._scopes, query, plain, self._weights)
        missed: list[Missed] = []
        for number, record in others._fetched():
            conditions = failed(self._where, record.memory)
            if conditions:
                missed.append(others._missed(number, record, FILTER, ", ".join(conditions)))
            if len(missed) == NEAR_MISSES or others._parts.scores[number] < min(
                (r.score for r in ranked), default=0.0
            ):
                break
        return missed

    def support(self) -> float:
        """How much of the question the candidates carry."""
        pool = self._pool
        return support(pool.candidates, pool.nearest(), self._question.terms, self._people, self._fetch)

    def _ranked(self, number: int, record: IndexRecord) -> Ranked:
        return Ranked(
            scope=self._pool.scopes[number],
            memory=record.memory,
            score=self._parts.scores[number],
            terms=self._parts.named(number) if self._asking.explain else {},
        )

    def _missed(self, number: int, record: IndexRecord, reason: str, detail: str) -> Missed:
        return Missed(
            scope=self._pool.scopes[number],
            memory=record.memory,
            score=self._parts.scores[number],
            terms=self._parts.named(number),
            reason=reason,
            detail=detail,
        )

    def _fetched(self) -> Iterator[tuple[int, IndexRecord]]:
        """The records of candidates by their rank, fetched a few at a time, as they are asked for."""
        top_k = self._asking.top_k
        start, step = 0, min(top_k, FETCHED)
        while numbers := self._order[start : start + step]:
            start, step = start + step, min(max(4, top_k // 2), FETCHED)
            self._fetch(numbers)
            for number in numbers:
                if (record := self._records[number]) is not None:
                    yield number, record

    def _fetch(self, numbers: Sequence[int]) -> list[IndexRecord]:
        """The records of some candidates, each fetched once."""
        pool, wanted = self._pool, dict[Scope, dict[str, int]]()
        for number in numbers:
            if number not in self._records:
                self._records[number] = None
                wanted.setdefault(pool.scopes[number], {})[pool.candidates[number].state.memory_id] = number
        for scope, by_id in wanted.items():
            for record in self._index.fetch(scope, list(by_id)):
                self._records[by_id[record.memory.memory_id]] = record
        return [found for number in numbers if (found := self._records[number]) is not None]
