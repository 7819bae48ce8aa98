"""Search: ask the index's two arms, bring in the neighbours of what they found, rank, pack."""

import math
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

import msgspec

from ...schemas.ids import Scope
from ...schemas.memory import Memory
from ..ports import Embedder, IndexFilter, IndexRecord, MemoryIndex
from ..similarity import as_matrix, cosine
from ..text import analyse, normalise
from .filters import admits
from .question import Question, read_question
from .ranking import DEFAULT, Weights, prior, scale, spread

CANDIDATES: Final = 120  # per arm: recall on LoCoMo no longer grows beyond it, and each costs a fetch
EXPANDED: Final = 12  # best candidates whose neighbouring turns are fetched

Key = tuple[Scope, str]


class Ranked(msgspec.Struct, frozen=True, kw_only=True):
    """One answer: the memory, its score (6 decimals), and, when asked for, the parts that add up to it."""

    scope: Scope
    memory: Memory
    score: float
    terms: dict[str, float] = {}


def tokens(text: str) -> int:
    """About how many tokens `text` costs a language model: 1.3 per word, at least a quarter per character."""
    return max(1, math.ceil(1.3 * len(text.split())), math.ceil(len(text) / 4))


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
    weights: Weights = DEFAULT,
) -> list[Ranked]:
    """The `top_k` memories of `scopes` that best answer `query`, best first, ties by memory id."""
    where = where or IndexFilter()
    question = read_question(query)
    vector = embedder.embed([query])[0]
    near = index.search_vector(scopes, vector, CANDIDATES, where)
    said = index.search_terms(scopes, question.terms, CANDIDATES, where) if question.terms else []
    words = {(h.scope, h.memory_id): h.score for h in said}
    records = _fetch(index, [*words, *((h.scope, h.memory_id) for h in near)])
    base = _base(records, words, vector, weights)
    extra = _neighbours(index, records, base, where, weights)
    if extra:
        records |= extra
        base = _base(records, words, vector, weights)
    return _pack(
        _rank(records, base, question, weights, reference_date, explain), top_k, token_budget, threshold
    )


def _fetch(index: MemoryIndex, keys: Iterable[Key]) -> dict[Key, IndexRecord]:
    wanted: dict[Scope, dict[str, None]] = {}
    for scope, memory_id in keys:
        wanted.setdefault(scope, {})[memory_id] = None
    return {(s, r.memory.memory_id): r for s, ids in wanted.items() for r in index.fetch(s, list(ids))}


def _base(records, words, vector, weights):
    cos = _cosines(records, vector)
    w = scale({k: words.get(k, 0.0) for k in records})
    v = scale(cos)
    return {k: (weights.words * w[k], weights.vector * v[k]) for k in records}


def _cosines(records, vector):
    have = [
        (k, r.memory.content.embedding.data)
        for k, r in records.items()
        if r.memory.content and r.memory.content.embedding
    ]
    out = dict.fromkeys(records, 0.0)
    if have:
        sims = cosine(as_matrix([d for _, d in have], len(vector)), vector)
        out.update((k, float(s)) for (k, _), s in zip(have, sims, strict=True))
    return out


def _neighbours(index, records, base, where, weights):
    best = sorted(records, key=lambda k: (-sum(base[k]), k[1], k[0]))[:EXPANDED]
    ranges = {}
    for k in best:
        s = records[k].memory.state.sources[0]
        if s.session_id is not None:
            ranges.setdefault((k[0], s.session_id), []).append(s.ordinal)
    extra = {}
    for (scope, session), ords in sorted(ranges.items()):
        for lo, hi in _merge(sorted(ords), weights.reach):
            for r in index.neighbours(scope, session, lo, hi):
                k = (scope, r.memory.memory_id)
                if k not in records and admits(where, r.memory):
                    extra[k] = r
    return extra


def _merge(ordinals, reach):
    out = []
    for o in ordinals:
        if out and o - reach <= out[-1][1] + 1:
            out[-1][1] = o + reach
        else:
            out.append([o - reach, o + reach])
    return out


def _rank(records, base, question, weights, reference_date, explain):
    places = {
        k: [(f"{k[0]}/{s.session_id}", s.ordinal) for s in r.memory.state.sources if s.session_id is not None]
        for k, r in records.items()
    }
    gain = spread({k: sum(b) for k, b in base.items()}, places, weights)
    out = []
    for k, r in records.items():
        parts = {
            "words": base[k][0],
            "vector": base[k][1],
            "neighbours": gain[k],
            **prior(r.memory, question, weights, reference_date),
        }
        out.append(Ranked(scope=k[0], memory=r.memory, score=round(sum(parts.values()), 6), terms=parts))
    return sorted(out, key=lambda r: (-r.score, r.memory.memory_id, r.scope))


def _pack(ranked, top_k, token_budget, threshold):
    out, seen, spent = [], set(), 0
    for r in ranked:
        if len(out) == top_k or (threshold is not None and r.score < threshold):
            break
        t = normalise(r.memory.content.text)
        if t in seen:
            continue
        if token_budget is not None:
            c = tokens(r.memory.content.text)
            if spent + c > token_budget:
                continue
            spent += c
        seen.add(t)
        out.append(r)
    return out
