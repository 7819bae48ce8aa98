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
from .ranking import Weights, lessen_repeats, prior, scale, spread, weigh_terms, weights_for

CANDIDATES: Final = 80  # per arm: recall on LoCoMo is as good as with 400, and each one costs a fetch
EXPANDED: Final = 8  # of the best candidates the neighbouring turns are fetched, too; more brings no more

Key = tuple[Scope, str]
Records = dict[Key, IndexRecord]


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
    near = index.search_vector(scopes, vector, CANDIDATES, where) if any(vector) else []
    records = _fetch(index, [(hit.scope, hit.memory_id) for hit in near])
    terms = weigh_terms(question, records.values(), weights)
    said = index.search_terms(scopes, terms, CANDIDATES, where) if terms else []
    words = {(hit.scope, hit.memory_id): hit.score for hit in said}
    # 2
    records |= _fetch(index, [key for key in words if key not in records])
    base = _base(records, words, vector, weights)
    if around := _around(index, records, base, where, weights.reach):
        records |= around
        base = _base(records, words, vector, weights)
    # 3
    scores, parts = _score(records, base, question, weights, reference_date)
    order = sorted(records, key=lambda key: (-scores[key], key[1], key[0]))
    ranked = ((scores[key], key[0], records[key]) for key in order)
    # 4
    return [
        Ranked(
            scope=scope,
            memory=record.memory,
            score=score,
            terms=parts[scope, record.memory.memory_id] if explain else {},
        )
        for score, scope, record in pack(ranked, top_k, token_budget, threshold)
    ]


def _fetch(index: MemoryIndex, keys: Iterable[Key]) -> Records:
    """The records of `keys`, with one call per scope."""
    wanted: dict[Scope, dict[str, None]] = {}
    for scope, memory_id in keys:
        wanted.setdefault(scope, {})[memory_id] = None
    return {
        (scope, record.memory.memory_id): record
        for scope, ids in wanted.items()
        for record in index.fetch(scope, list(ids))
    }


def _base(
    records: Records, words: Mapping[Key, float], vector: bytes, weights: Weights
) -> dict[Key, tuple[float, float]]:
    """(words, vector) of each record; the cosine is computed here where the arm left the record out."""
    said = scale({key: words.get(key, 0.0) for key in records})
    alike = scale(_cosines(records, vector))
    return {key: (weights.words * said[key], weights.vector * alike[key]) for key in records}


def _cosines(records: Records, vector: bytes) -> dict[Key, float]:
    """The cosine of each record's vector with the query's; 0 where it has none of that width."""
    cosines = dict.fromkeys(records, 0.0)
    data = {
        key: content.embedding.data
        for key, record in records.items()
        if (content := record.memory.content)
        and content.embedding
        and len(content.embedding.data) == len(vector)
    }
    found = cosine(as_matrix(list(data.values()), len(vector)), vector)
    cosines.update(zip(data, found.tolist(), strict=True))
    return cosines


def _around(
    index: MemoryIndex,
    records: Records,
    base: Mapping[Key, tuple[float, float]],
    where: IndexFilter,
    reach: int,
) -> Records:
    """The memories within `reach` turns of the best candidates that are not among `records`."""
    best = sorted(records, key=lambda k: (-sum(base[k]), k[1], k[0]))[:EXPANDED]
    ordinals: dict[tuple[Scope, str], set[int]] = {}
    for key in best:
        source = records[key].memory.state.sources[0]
        if source.session_id is not None:
            ordinals.setdefault((key[0], source.session_id), set()).add(source.ordinal)
    found: Records = {}
    for (scope, session), centres in sorted(ordinals.items()):
        for low, high in _stretches(sorted(centres), reach):
            for record in index.neighbours(scope, session, low, high):
                key = (scope, record.memory.memory_id)
                if key not in records and admits(where, record.memory):
                    found[key] = record
    return found


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
    records: Records,
    base: Mapping[Key, tuple[float, float]],
    question: Question,
    weights: Weights,
    reference_date: datetime | None,
) -> tuple[dict[Key, float], dict[Key, dict[str, float]]]:
    """(score, named parts) of each record."""
    places = {
        key: ((key[0], source.session_id), source.ordinal)
        for key, record in records.items()
        if (source := record.memory.state.sources[0]).session_id is not None
    }
    gains = spread({key: sum(pair) for key, pair in base.items()}, places, weights)
    parts = {
        key: {
            "words": base[key][0],
            "vector": base[key][1],
            "neighbours": gains[key],
            **prior(record.memory, question, weights, reference_date),
        }
        for key, record in records.items()
    }
    ranked = sorted(
        ((sum(p.values()), key) for key, p in parts.items()), key=lambda r: (-r[0], r[1][1], r[1][0])
    )
    turn_of = {key: record.memory.state.sources[0].turn_id for key, record in records.items()}
    for key, loss in lessen_repeats(ranked, turn_of, weights.repeat).items():
        parts[key]["repeat"] = loss
    return {key: round(sum(p.values()), 6) for key, p in parts.items()}, parts
