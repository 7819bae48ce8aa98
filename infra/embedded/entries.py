"""Rows of the index: an entry's columns, a filter's SQL, and the order of hits."""

from typing import Any, Final

import msgspec

from ...processors.ports import Hit, IndexFilter, IndexRecord, Standing
from ...schemas.ids import Scope
from ...schemas.memory import MemoryState
from ..times import to_micros
from .connections import marks

COLUMNS: Final = (
    'id, cube_id, memory_id, version, since, until, doc, "partition", content_hash, status, kind, trust, agent_id,'
    " session_id, actor, expires_at, subject, state"
)
MARKS: Final = ", ".join("?" * (COLUMNS.count(",") + 1))
encode: Final = msgspec.msgpack.Encoder().encode
decode: Final = msgspec.msgpack.Decoder(MemoryState).decode
decode_standing: Final = msgspec.msgpack.Decoder(Standing).decode  # passes over the other fields
UNTIL: Final = 5  # the place of the column `until` in a row


def entry_row(
    number: int, cube_id: int, record: IndexRecord, since: int, doc: int, subject: bytes
) -> list[Any]:
    """The row of a record that holds since the event at `since`, in the order of COLUMNS."""
    state = record.memory.state
    expires_at = None if state.expires_at is None else to_micros(state.expires_at)
    return [
        number, cube_id, state.memory_id, state.version, since, None, doc, record.partition, record.content_hash,
        state.status, state.kind, state.trust, state.agent_id, state.session_id, state.actor, expires_at,
        subject, encode(state),
    ]  # fmt: skip


def condition(where: IndexFilter) -> tuple[str, list[Any]]:
    """The SQL of all conditions of a filter but tags, metadata and `live_at`, and its values."""
    parts: list[str] = []
    values: list[Any] = []
    for column, allowed in (("status", where.statuses), ("kind", where.kinds), ("trust", where.trusts)):
        if allowed is not None:
            parts.append(f" AND {column} IN ({marks(allowed)})")
            values += allowed
    for column, wanted in (
        ("agent_id", where.agent_id),
        ("session_id", where.session_id),
        ("actor", where.actor),
    ):
        if wanted is not None:
            parts.append(f" AND {column} = ?")
            values.append(wanted)
    return "".join(parts), values


def best(hit: Hit) -> tuple[float, str, Scope]:
    """The sort key that puts the best hit first, ties by id."""
    return -hit.score, hit.memory_id, hit.scope
