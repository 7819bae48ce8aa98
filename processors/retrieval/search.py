"""Search: ask an index's two arms, bring in the turns around what they found, rank, pack."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from operator import add
from typing import Final

import msgspec

from ...schemas.ids import Scope
from ...schemas.memory import Memory
from ..entities import ABOUT, CALLED, entity_key, other_names, phrases, without
from ..ports import Asked, Candidate, Embedder, Hit, IndexFilter, IndexRecord, MemoryIndex
from .packing import pack
from .question import Question, read_question
from .ranking import Prior, Weights, lessen_repeats, scale, spread, weights_for

CANDIDATES: Final = 80  # per arm: recall on LoCoMo is as good as with 400, and each one costs a fetch
FETCHED: Final = 100  # records at once, at most
ALIASES: Final = 8  # memories that are read for what one is also called
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

    1. The index tells who is named, and by what other names. The embedder and the two arms are asked once each, the
       embedder without the names of whom memories are about; as words these weigh less: who it is, is scored apart.
    2. What they found is compared with the question, and so are the memories of the turns around the best.
    3. Each is scored as `ranking` says. 4. The ranking is packed, and only what is looked at then is fetched.
    """
    scopes, where = tuple(dict.fromkeys(scopes)), where or IndexFilter()
    weights = weights or weights_for(embedder.model)
    if reference_date is not None and where.live_at is None:
        where = msgspec.structs.replace(where, live_at=reference_date)
    question = read_question(query, reference_date)
    # 1
    terms, people = _named(index, scopes, question, weights)
    (vector,) = embedder.embed([without(query, people)])
    pool = _Pool(index, Asked(vector=vector, terms=tuple(terms)), weights)
    pool.take(index.search_vector(scopes, vector, CANDIDATES, where) if any(vector) else [])
    said = index.search_terms(scopes, terms, CANDIDATES, where) if terms else []
    # 2
    pool.take(said, words=True)
    pool.expand(where)
    # 3
    parts = _Parts(pool, question, reference_date)
    order = pool.best(parts.scores)
    # 4
    ranked = (
        (parts.scores[n], pool.scopes[n], record, n) for n, record in _fetched(index, pool, order, top_k)
    )
    return [
        Ranked(scope=scope, memory=record.memory, score=score, terms=parts.named(n) if explain else {})
        for score, scope, record, n in pack(ranked, top_k, token_budget, threshold)
    ]


def _named(
    index: MemoryIndex, scopes: Sequence[Scope], question: Question, weights: Weights
) -> tuple[dict[str, float], frozenset[str]]:
    """The terms to ask for with their weights, those of other names among them, and which of them name a subject.

    People are called by name by others more than by themselves: as a word, a name finds the wrong turns.
    """
    terms, keys = dict(question.terms), phrases(question.order)
    found = {scope: index.known(scope, _keys(keys, terms)) for scope in scopes}
    for scope, held in found.items():
        if called := [key for key in keys if CALLED + key in held]:
            ids = index.holding(scope, [CALLED + key for key in called], ALIASES)
            contents = [r.memory.content for r in index.fetch(scope, ids) if r.memory.content is not None]
            for name in other_names(contents, called):
                parts = entity_key(name).split()
                for part in parts:
                    terms.setdefault(part, 1.0 / len(parts))
    if more := [term for term in terms if term not in question.terms]:
        found = {scope: held | index.known(scope, _keys((), more)) for scope, held in found.items()}
    people = frozenset(term for term in terms if any(ABOUT + term in held for held in found.values()))
    return {
        term: weight * (weights.name if term in people else 1.0) for term, weight in terms.items()
    }, people


def _keys(phrases: Iterable[str], terms: Iterable[str]) -> list[str]:
    return [*(CALLED + phrase for phrase in phrases), *(ABOUT + term for term in terms)]


def _fetched(
    index: MemoryIndex, pool: "_Pool", order: Sequence[int], top_k: int
) -> Iterator[tuple[int, IndexRecord]]:
    """The records of candidates in an order, fetched a few at a time, as they are asked for."""
    start, step = 0, min(top_k, FETCHED)
    while numbers := order[start : start + step]:
        start, step = start + step, min(max(4, top_k // 2), FETCHED)
        wanted: dict[Scope, list[str]] = {}
        for n in numbers:
            wanted.setdefault(pool.scopes[n], []).append(pool.candidates[n].state.memory_id)
        records = {
            (scope, record.memory.memory_id): record
            for scope, ids in wanted.items()
            for record in index.fetch(scope, ids)
        }
        for n in numbers:
            record = records.get((pool.scopes[n], pool.candidates[n].state.memory_id))
            if record is not None:
                yield n, record


class _Pool:
    """What is ranked: candidates by number, in the order in which they came, where they live, what the arms say."""

    def __init__(self, index: MemoryIndex, asked: Asked, weights: Weights) -> None:
        self._index, self._asked, self.weights = index, asked, weights
        self.scopes: list[Scope] = []
        self.candidates: list[Candidate] = []
        self._numbers: dict[Scope, dict[str, int]] = {}
        self._words: list[float] = []

    def take(self, hits: Iterable[Hit], *, words: bool = False) -> None:
        """Take in what an arm found, with one call a scope; with `words`, the scores, too."""
        by_scope: dict[Scope, dict[str, float]] = {}
        for hit in hits:
            by_scope.setdefault(hit.scope, {})[hit.memory_id] = hit.score
        for scope, scores in by_scope.items():
            known = self._numbers.setdefault(scope, {})
            missing = [memory_id for memory_id in scores if memory_id not in known]
            if missing:
                self._add(scope, self._index.candidates(scope, missing, self._asked))
            if words:
                for memory_id, score in scores.items():
                    if (number := known.get(memory_id)) is not None:
                        self._words[number] = score

    def _add(self, scope: Scope, candidates: Sequence[Candidate]) -> None:
        known = self._numbers.setdefault(scope, {})
        for candidate in candidates:
            known[candidate.state.memory_id] = len(self.candidates)
            self.candidates.append(candidate)
        self.scopes += [scope] * len(candidates)
        self._words += [0.0] * len(candidates)

    def order(self, number: int) -> tuple[str, Scope]:
        """What decides between equal scores."""
        return self.candidates[number].state.memory_id, self.scopes[number]

    def best(self, scores: Sequence[float]) -> list[int]:
        """The numbers of all, the best first by their scores."""
        keys = [
            (-score, candidate.state.memory_id, scope)
            for score, candidate, scope in zip(scores, self.candidates, self.scopes, strict=True)
        ]
        return sorted(range(len(keys)), key=keys.__getitem__)

    def base(self) -> tuple[list[float], list[float]]:
        """What words and vector are worth of each; its cosine counts where the arm left it out, too."""
        cosines = [candidate.cosine for candidate in self.candidates]
        return scale(self._words, self.weights.words), scale(cosines, self.weights.vector)

    def expand(self, where: IndexFilter) -> None:
        """Take in the memories that `where` admits within `reach` turns of the best."""
        words, vectors = self.base()
        best = self.best(list(map(add, words, vectors)))[:EXPANDED]
        ordinals: dict[Scope, dict[str, set[int]]] = {}
        for number in best:
            source = self.candidates[number].state.sources[0]
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
            around = self._index.neighbours(scope, stretches, self._asked, where)
            self._add(scope, [one for one in around if one.state.memory_id not in known])


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
        states = [candidate.state for candidate in pool.candidates]
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
        self._priors = [prior.of(candidate) for candidate in pool.candidates]
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
