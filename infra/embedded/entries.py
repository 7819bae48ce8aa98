"""Rows of the index: a record's columns, a filter's SQL, a term's token, and the order of hits."""

import re
from typing import Any, Final

import msgspec

from ...processors.ports import Hit, IndexFilter, IndexRecord
from ...schemas.ids import Scope
from ..times import to_micros

COLUMNS: Final = (
    "cube_id, memory_id, version, content_hash, length, source_session, ordinal, status, kind, trust, agent_id,"
    " session_id, actor, expires_at, embedding, record"
)
MARKS: Final = ", ".join("?" * (COLUMNS.count(",") + 1))
_PLAIN: Final = re.compile("[0-9a-z\u0080-\U0010ffff]+")
encode: Final = msgspec.msgpack.Encoder().encode
decode: Final = msgspec.msgpack.Decoder(IndexRecord).decode


def entry_row(cube_id: int, record: IndexRecord, vector: bytes | None) -> tuple[Any, ...]:
    """The row of a record, in the order of COLUMNS."""
    state = record.memory.state
    source = state.sources[0]
    expires_at = None if state.expires_at is None else to_micros(state.expires_at)
    return (
        cube_id, state.memory_id, state.version, record.content_hash, len(record.terms), source.session_id,
        source.ordinal, state.status, state.kind, state.trust, state.agent_id, state.session_id, state.actor,
        expires_at, vector, encode(record),
    )  # fmt: skip


def condition(where: IndexFilter) -> tuple[str, list[Any]]:
    """The SQL of all conditions of a filter but tags and metadata, and its values."""
    parts: list[str] = []
    values: list[Any] = []
    for column, allowed in (("status", where.statuses), ("kind", where.kinds), ("trust", where.trusts)):
        if allowed is not None:
            parts.append(f" AND {column} IN ({','.join('?' * len(allowed))})")
            values += allowed
    for column, wanted in (
        ("agent_id", where.agent_id),
        ("session_id", where.session_id),
        ("actor", where.actor),
    ):
        if wanted is not None:
            parts.append(f" AND {column} = ?")
            values.append(wanted)
    if where.live_at is not None:
        parts.append(" AND (expires_at IS NULL OR expires_at > ?)")
        values.append(to_micros(where.live_at))
    return "".join(parts), values


def token(cube_id: int, term: str) -> str:
    """A term as FTS5's ascii tokeniser takes it whole, private to its cube; anything unusual in hex."""
    if _PLAIN.fullmatch(term):
        return f"c{cube_id}x{term}"
    return f"c{cube_id}h{term.encode('utf-8', 'surrogatepass').hex()}"


def best(hit: Hit) -> tuple[float, str, Scope]:
    """The sort key that puts the best hit first, ties by id."""
    return -hit.score, hit.memory_id, hit.scope
