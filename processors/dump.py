"""The canonical dump of a state and its hash: what two runtimes, two replays and two crashes are compared by.

One canonical JSON line (sorted keys, shortest floats, RFC 3339 times in UTC) per visible memory, sorted by
(tenant, cube, memory id), then a line per cube with the count of its applied ids. It holds nothing of when or
where something was processed: no positions, recall counts, `observed_at`, residency or producer.
"""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from operator import attrgetter
from typing import Any, Final

import msgspec

from ..schemas.ids import Scope
from ..schemas.memory import Memory, MemoryState
from .cube import CubeState, is_recall

LEFT_OUT: Final = ("sources", "recalls", "recalled_at", "observed_at", "residency", "producer")
_encoder = msgspec.json.Encoder(order="sorted")
_FIELDS: Final = tuple(name for name in MemoryState.__struct_fields__ if name not in LEFT_OUT)
_fields: Final = attrgetter(*_FIELDS)


def memory_line(scope: Scope, memory: Memory) -> bytes:
    """The canonical line of one visible memory, without a line end."""
    state, content = memory.state, memory.content
    assert content is not None
    line: dict[str, Any] = dict(zip(_FIELDS, _fields(state), strict=True))
    embedding = content.embedding
    line |= {
        "tenant": scope.tenant,
        "cube": scope.cube,
        "sources": [source.turn_id for source in state.sources],
        "text": content.text,
        "subject": content.subject,
        "entities": content.entities,
        "expression": content.expression,
        "claim": content.claim,
        "metadata": content.metadata,
        "tags": content.tags,
        "embedding": embedding
        and {
            "model": embedding.model,
            "dimensions": embedding.dimensions,
            "element_type": embedding.element_type,
            "sha256": sha256(embedding.data).hexdigest(),
        },
    }
    return _encoder.encode(line)


def count_line(scope: Scope, applied: int) -> bytes:
    """The line that closes a cube: how many event ids had their effect."""
    return _encoder.encode({"tenant": scope.tenant, "cube": scope.cube, "applied": applied})


def dump_lines(
    memories: Iterable[tuple[Scope, Memory]], applied: Iterable[tuple[Scope, int]]
) -> Iterator[bytes]:
    """The lines of a dump. `memories` must come sorted by (tenant, cube, memory id), `applied` by scope."""
    for scope, memory in memories:
        if memory.visible:
            yield memory_line(scope, memory)
    for scope, count in applied:
        if count:
            yield count_line(scope, count)


def dump_cubes(cubes: Iterable[CubeState]) -> Iterator[bytes]:
    """The lines of a dump of folds in memory, in any order of cubes."""
    ordered = sorted(cubes, key=lambda cube: cube.scope)
    memories = ((cube.scope, cube.memories[key]) for cube in ordered for key in sorted(cube.memories))
    counts = ((cube.scope, applied_count(cube.applied)) for cube in ordered)
    return dump_lines(memories, counts)


def applied_count(applied: Iterable[str]) -> int:
    """How many applied ids a dump counts: all but those of recalls."""
    return sum(1 for event_id in applied if not is_recall(event_id))


def state_hash(lines: Iterable[bytes]) -> str:
    """The SHA-256, in hex, of a dump: each line followed by a line feed."""
    digest = sha256()
    for line in lines:
        digest.update(line)
        digest.update(b"\n")
    return digest.hexdigest()
