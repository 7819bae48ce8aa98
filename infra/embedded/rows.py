"""A memory as a row of the fold: one readable column per field, nested ones as JSON, times as microseconds."""

from typing import Any, Final

import msgspec

from ...schemas.content import Claim, Embedding, MemoryContent, Scalar
from ...schemas.memory import EventTime, Memory, MemoryState, Residency, Source
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
_CONTENT: Final[dict[str, Any]] = {
    "entities": tuple[str, ...],
    "claim": Claim,
    "metadata": dict[str, Scalar],
    "tags": tuple[str, ...],
}
_encode = msgspec.json.Encoder(order="deterministic").encode
_decoders = {name: msgspec.json.Decoder(kind).decode for name, kind in (_NESTED | _CONTENT).items()}

CONTENT_COLUMNS: Final = (
    "text", "subject", "entities", "expression", "claim", "text_hash",
    "vector", "vector_model", "vector_dimensions", "vector_type", "metadata", "tags",
)  # fmt: skip
COLUMNS: Final = ("cube_id", *_STATE, *CONTENT_COLUMNS)


def to_row(cube_id: int, memory: Memory) -> tuple[Any, ...]:
    """The row of a memory, in the order of COLUMNS. Content that cannot be opened is a row of NULLs."""
    state = memory.state
    row: list[Any] = [cube_id]
    for name in _STATE:
        value = getattr(state, name)
        if value is not None:
            if name in _TIMES:
                value = to_micros(value)
            elif name in _NESTED:
                value = _encode(value).decode()
        row.append(value)
    return (*row, *_content_row(memory.content))


def _content_row(content: MemoryContent | None) -> tuple[Any, ...]:
    if content is None:
        return (None,) * len(CONTENT_COLUMNS)
    vector = content.embedding
    return (
        content.text,
        content.subject,
        _encode(content.entities).decode(),
        content.expression,
        None if content.claim is None else _encode(content.claim).decode(),
        content.text_hash,
        *(
            (None,) * 4
            if vector is None
            else (vector.data, vector.model, vector.dimensions, vector.element_type)
        ),
        _encode(content.metadata).decode(),
        _encode(content.tags).decode(),
    )


def from_row(row: tuple[Any, ...]) -> Memory:
    """The memory of a row in the order of COLUMNS."""
    fields: dict[str, Any] = {}
    for name, value in zip(_STATE, row[1:], strict=False):
        if value is not None:
            if name in _TIMES:
                value = from_micros(value)
            elif name in _NESTED:
                value = _decoders[name](value)
        fields[name] = value
    return Memory(state=MemoryState(**fields), content=_content(row[1 + len(_STATE) :]))


def _content(row: tuple[Any, ...]) -> MemoryContent | None:
    text, subject, entities, expression, claim, text_hash, data, model, dimensions, kind, metadata, tags = row
    if text is None:
        return None
    return MemoryContent(
        text=text,
        subject=subject,
        entities=_decoders["entities"](entities),
        expression=expression,
        claim=None if claim is None else _decoders["claim"](claim),
        text_hash=text_hash,
        embedding=None
        if data is None
        else Embedding(model=model, dimensions=dimensions, element_type=kind, data=data),
        metadata=_decoders["metadata"](metadata),
        tags=_decoders["tags"](tags),
    )
