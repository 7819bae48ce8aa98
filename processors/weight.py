"""How much a record weighs before it is one: the same in every runtime, so that they agree about what is too large.

What a record takes in bytes differs by where it lies and by how it is sealed. A weight goes by the values alone, and
is never less than what they take: a record within `MAX_WEIGHT` fits into its topic with envelope, seal and headers.
"""

from collections.abc import Iterable
from typing import Final

import msgspec

from ..schemas.events import CandidatesExtracted
from ..schemas.memory import Source
from ..schemas.topics import MAX_RECORD_BYTES

RESERVE: Final = 32 << 10  # envelope and headers name ids of at most 256 bytes, some of them twice
MAX_WEIGHT: Final = MAX_RECORD_BYTES - RESERVE


def weight(*values: object) -> int:
    """What values weigh, in bytes: their names and lengths take more than Avro needs."""
    return sum(len(msgspec.msgpack.encode(value)) for value in values)


def too_heavy(payload: CandidatesExtracted) -> bool:
    """Whether the candidates of a turn make no record. Positions of sources are left out: they differ by runtime."""
    if weight(payload) <= MAX_WEIGHT // 2:
        return False
    candidates = tuple(
        msgspec.structs.replace(one, sources=tuple(_placeless(one.sources))) for one in payload.candidates
    )
    return weight(msgspec.structs.replace(payload, candidates=candidates)) > MAX_WEIGHT


def _placeless(sources: Iterable[Source]) -> Iterable[Source]:
    return (msgspec.structs.replace(source, partition=0, offset=0) for source in sources)
