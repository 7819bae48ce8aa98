"""The sealed part of records: everything that a person said or that was made from it.

Content is encrypted wherever it is stored for long (DESIGN §2): one key per turn and one per memory.
A payload whose key was destroyed has `content = None`. The fold never branches on anything in here.
"""

import msgspec

Scalar = bool | int | float | str | None


class Embedding(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A vector as it is stored: `data` holds `dimensions` elements of `element_type` ("int8"), little-endian.

    int8 vectors are symmetric: the element of the greatest magnitude is ±127. Their dot products are exact
    integers, so a similarity is the same on every machine, in every order of summation.
    """

    model: str
    dimensions: int
    element_type: str
    data: bytes


class Claim(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A statement of which only one value holds at a time: `subject`'s `attribute` is `value` (normalised)."""

    subject: str
    attribute: str
    value: str


class TurnContent(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """What was said in one turn. `participants` are the speakers known of in the conversation."""

    speaker: str
    text: str
    caption: str | None = None
    participants: tuple[str, ...] = ()
    tool_calls: str | None = None
    metadata: dict[str, Scalar] = {}
    tags: tuple[str, ...] = ()


class MemoryContent(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """What a memory, or a candidate for one, says.

    `text` stands on its own: names instead of "I", dates instead of "yesterday".
    `expression` is the time expression as it was said ("last Friday"); `subject` whom the text is about.
    `text_hash` is the keyed hash of the normalised text, hex, for exact duplicates.
    """

    text: str
    subject: str = ""
    entities: tuple[str, ...] = ()
    expression: str | None = None
    claim: Claim | None = None
    text_hash: str = ""
    embedding: Embedding | None = None
    metadata: dict[str, Scalar] = {}
    tags: tuple[str, ...] = ()


class CandidatesContent(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """The contents of all candidates of one turn, in the candidates' order; sealed under the turn's key."""

    items: tuple[MemoryContent, ...]
