"""A memory's state as a row of the fold: one readable column per field, nested ones as JSON, times as microseconds.

Its content is a row of its own, sealed, which the column `content` names.
"""

from typing import Any, Final

import msgspec

from ...schemas.memory import EventTime, MemoryState, Residency, Source
from ..times import from_micros, to_micros

_STATE: Final = MemoryState.__struct_fields__
_TIMES: Final = frozenset(
    ("occurred_at", "reinforced_at", "valid_from", "valid_to", "expires_at", "recalled_at", "observed_at")
)
_NESTED: Final[dict[str, Any]] = {
    "event_time": EventTime,
    "sources": tuple[Source, ...],
    "context": tuple[str, ...],
    "supersedes": tuple[str, ...],
    "residency": tuple[Residency, ...],
}
_encode = msgspec.json.Encoder(order="deterministic").encode
_decoders = {name: msgspec.json.Decoder(kind).decode for name, kind in _NESTED.items()}

COLUMNS: Final = ("cube_id", *_STATE, "since", "content")


def to_row(cube_id: int, state: MemoryState, since: int, content: int | None) -> tuple[Any, ...]:
    """The row of a state, in the order of COLUMNS; `content` is NULL where it cannot be opened."""
    row: list[Any] = [cube_id]
    for name in _STATE:
        value = getattr(state, name)
        if value is not None:
            if name in _TIMES:
                value = to_micros(value)
            elif name in _NESTED:
                value = _encode(value).decode()
        row.append(value)
    return (*row, since, content)


def from_row(row: tuple[Any, ...]) -> MemoryState:
    """The state of a row in the order of COLUMNS."""
    fields: dict[str, Any] = {}
    for name, value in zip(_STATE, row[1:], strict=False):
        if value is not None:
            if name in _TIMES:
                value = from_micros(value)
            elif name in _NESTED:
                value = _decoders[name](value)
        fields[name] = value
    return MemoryState(**fields)
