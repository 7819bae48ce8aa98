"""A memory's state as a row of the fold: one readable column per field, nested ones as JSON, times as microseconds.

Its content is a row of its own, sealed, which the column `content` names.
"""

from typing import Any, Final

import msgspec
from msgspec.structs import astuple

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


_AT_TIMES: Final = tuple(n for n, name in enumerate(_STATE) if name in _TIMES)
_AT_NESTED: Final = tuple(n for n, name in enumerate(_STATE) if name in _NESTED)
_DECODERS: Final = tuple((n, _decoders[_STATE[n]]) for n in _AT_NESTED)
_EMPTY: Final = "[]"


def to_row(cube_id: int, state: MemoryState, since: int, content: int | None) -> tuple[Any, ...]:
    """The row of a state, in the order of COLUMNS; `content` is NULL where it cannot be opened."""
    row = list(astuple(state))
    for n in _AT_TIMES:
        if (instant := row[n]) is not None:
            row[n] = to_micros(instant)
    for n in _AT_NESTED:
        if (value := row[n]) is not None:
            row[n] = _encode(value).decode() if value else _EMPTY
    return (cube_id, *row, since, content)


def from_row(row: tuple[Any, ...]) -> MemoryState:
    """The state of a row in the order of COLUMNS."""
    values = list(row[1 : 1 + len(_STATE)])
    for n in _AT_TIMES:
        if (micros := values[n]) is not None:
            values[n] = from_micros(micros)
    for n, decode in _DECODERS:
        if (text := values[n]) is not None:
            values[n] = () if text == _EMPTY else decode(text)
    return MemoryState(**dict(zip(_STATE, values, strict=True)))
