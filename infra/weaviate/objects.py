"""A record as an object of Weaviate, and back: the record whole, beside what is searched and filtered by."""

import json
from base64 import b64decode, b64encode
from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from random import random
from typing import Any, Final

import msgspec
import numpy as np

from ...processors.entities import index_keys
from ...processors.ports import IndexRecord
from ...processors.projection import marks, version_marks
from ...schemas.content import Embedding, MemoryContent, Scalar
from ..times import to_micros
from . import layout

NEVER: Final = 2**53 - 1  # numbers travel as float64, which holds whole ones up to here
LATEST: Final = NEVER - 1
_LONGEST: Final = 120  # characters of a filterable value that is kept as it is
_encoder, _decoder = msgspec.msgpack.Encoder(), msgspec.msgpack.Decoder(IndexRecord)


def properties_of(record: IndexRecord) -> dict[str, Any]:
    """The properties of a record's object; what a record lacks is left out."""
    state, content = record.memory.state, record.memory.content
    source = state.sources[0]
    properties = {
        layout.MEMORY_ID: state.memory_id,
        layout.VERSION: state.version,
        layout.DIGEST: record.content_hash,
        **dict(zip(layout.MARKS, version_marks(state.memory_id, state.version), strict=True)),
        **dict(zip(layout.WORDS, marks(" ".join(record.terms)), strict=True)),
        layout.PARTITION: record.partition,
        layout.OFFSET: record.offset,
        layout.TERMS: " ".join(record.terms),
        layout.REPEATED: " ".join(term for term, times in Counter(record.terms).items() if times > 1) or None,
        layout.LENGTH: len(record.terms),
        layout.STATUS: word(state.status),
        layout.KIND: word(state.kind),
        layout.TRUST: word(state.trust),
        layout.AGENT: None if state.agent_id is None else word(state.agent_id),
        layout.SESSION: None if state.session_id is None else word(state.session_id),
        layout.ACTOR: None if state.actor is None else word(state.actor),
        layout.EXPIRES: instant(state.expires_at),
        layout.VALID_FROM: instant(state.valid_from),
        layout.VALID_TO: instant(state.valid_to),
        layout.SOURCE_SESSION: None if source.session_id is None else word(source.session_id),
        layout.SOURCE_ORDINAL: source.ordinal,
        **_content(content),
        layout.RECORD: b64encode(_encoder.encode(_without_vector(record))).decode(),
    }
    return {name: value for name, value in properties.items() if value is not None}


def _content(content: MemoryContent | None) -> dict[str, Any]:
    if content is None:
        return {}
    return {
        layout.TAGS: [word(tag) for tag in content.tags] or None,
        layout.METADATA: [entry(name, value) for name, value in content.metadata.items()] or None,
        layout.ENTITIES: [word(key) for key in index_keys(content)] or None,
        layout.VECTOR: None if content.embedding is None else b64encode(content.embedding.data).decode(),
        layout.DIRECTED: content.embedding is not None and any(content.embedding.data),
    }


def vector_of(record: IndexRecord) -> list[float] | None:
    """The vector of a record's object; None where it has none, or one of zeros, which has no direction.

    Each write scales it anew, which turns it nowhere: Weaviate passes over an object that it has already, and after
    a crash it may have one that is in none of its indexes. A changed vector is indexed again, and all else with it.
    """
    content = record.memory.content
    data = b"" if content is None or content.embedding is None else content.embedding.data
    if not any(data):
        return None
    scale = 1.0 + random()
    return [value * scale for value in floats(data)]


def floats(data: bytes) -> list[float]:
    """The int8 values of a vector as Weaviate takes them."""
    values: list[float] = np.frombuffer(data, dtype=np.int8).astype(np.float32).tolist()
    return values


def record_of(properties: Mapping[str, Any]) -> IndexRecord:
    """The record that an object was made of; raises msgspec.DecodeError or ValueError where it is damaged."""
    record = _decoder.decode(b64decode(properties[layout.RECORD]))
    content = record.memory.content
    if content is None or content.embedding is None:
        return record
    return _with_vector(record, content, content.embedding, bytes_of(properties))


def bytes_of(properties: Mapping[str, Any]) -> bytes:
    """The int8 vector of an object."""
    return b64decode(properties[layout.VECTOR])


def _without_vector(record: IndexRecord) -> IndexRecord:
    content = record.memory.content
    if content is None or content.embedding is None:
        return record
    return _with_vector(record, content, content.embedding, b"")


def _with_vector(record: IndexRecord, content: MemoryContent, its: Embedding, data: bytes) -> IndexRecord:
    replace = msgspec.structs.replace
    content = replace(content, embedding=replace(its, data=data))
    return replace(record, memory=replace(record.memory, content=content))


def word(text: str) -> str:
    """A text to compare whole: quoted, since Weaviate strips what it compares; a long one as its digest."""
    quoted = json.dumps(text)
    return quoted if len(quoted) <= _LONGEST else f"sha256:{sha256(quoted.encode()).hexdigest()}"


def entry(name: str, value: Scalar) -> str:
    """An entry of metadata to compare whole; numbers that are equal give equal texts, True and 1 do not."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return word(f"{json.dumps(name)}={json.dumps(value)}")


def instant(at: datetime | None) -> int:
    """µs since the epoch, held within what Weaviate keeps exactly (the years 1684 to 2255); NEVER for None."""
    return NEVER if at is None else max(-LATEST, min(LATEST, to_micros(at)))


def exactly(at: datetime | None) -> bool:
    """Whether Weaviate can compare an instant with any other one."""
    return at is None or -LATEST < to_micros(at) < LATEST
