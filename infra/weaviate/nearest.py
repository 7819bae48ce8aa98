"""The vector arm: Weaviate finds the nearest in float32, and their scores are computed here from the int8 vectors."""

from collections.abc import Iterator
from typing import Final

from ...processors.similarity import as_matrix, cosine
from . import filters, layout
from .objects import bytes_of, floats
from .tenant import ANSWERED, Tenant

Scored = tuple[str, float]
MARGIN: Final = 16  # answers beyond those wanted: ties and float32's error are settled with one question
_ERROR: Final = 2e-5  # float32's cosine of 1024 elements against the exact one; 6e-8 was measured
_NEEDED: Final = (layout.MEMORY_ID, layout.VECTOR)


def nearest(tenant: Tenant, vector: bytes, k: int, where: object) -> list[Scored] | None:
    """The `k` best (memory id, cosine) that `where` admits, ties by memory id; None where that cannot be known.

    1. Weaviate is asked for some more than `k`. 2. They are scored exactly. 3. Whatever it left out is no nearer
    than the last that it gave, but for its error: unless that is below the `k`-th score, twice as many are asked
    for. Where more tie at the border than one question may bring, None.
    """
    limit, query = k + MARGIN, floats(vector)
    while limit <= ANSWERED:
        # 1
        found = tenant.near(query, where, limit, _NEEDED)
        # 2
        scored = _scored([properties for properties, _ in found], vector)
        # 3
        last = min((near for _, near in found), default=-1.0)
        if len(found) < limit or scored[k - 1][1] > last + _ERROR:
            return scored[:k]
        if limit == ANSWERED:
            break
        limit = min(2 * limit, ANSWERED)
    return None


def unfound(tenant: Tenant, directed: set[str], longest: int) -> set[str]:
    """Which of the memories that have a vector no question can find: a kill of the server may lose vectors."""
    if not directed:
        return set()
    some = tenant.matching(filters.directed(), 1, (layout.VECTOR,))
    if not some:
        return directed
    return directed - set(_reached(tenant, floats(bytes_of(some[0])), 0, longest))


def _reached(tenant: Tenant, query: list[float], low: int, high: int) -> Iterator[str]:
    """The memories of `low` to `high` terms that are near to anything at all; half of the lengths, if too many."""
    found = tenant.near(query, filters.long(low, high), ANSWERED, (layout.MEMORY_ID,))
    if len(found) == ANSWERED and low < high:
        yield from _reached(tenant, query, low, (low + high) // 2)
        yield from _reached(tenant, query, (low + high) // 2 + 1, high)
    else:
        yield from (properties[layout.MEMORY_ID] for properties, _ in found)


def _scored(found: list[dict[str, object]], vector: bytes) -> list[Scored]:
    vectors = [bytes_of(properties) for properties in found]
    scores = cosine(as_matrix(vectors, len(vector)), vector).tolist()
    pairs = [
        (str(properties[layout.MEMORY_ID]), score) for properties, score in zip(found, scores, strict=True)
    ]
    return sorted(pairs, key=lambda pair: (-pair[1], pair[0]))
