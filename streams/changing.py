"""What a user sets right about a memory: an event that any process may append."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from msgspec.structs import replace

from ..processors.decision import Decider
from ..processors.statement import embedded_form, hashed_form
from ..schemas.content import Embedding, MemoryContent, Scalar
from ..schemas.errors import InputError
from ..schemas.events import Event, MemoryCorrected
from ..schemas.ids import Scope, derive
from ..schemas.memory import Memory

if TYPE_CHECKING:
    from .bootstrap import Node

PRODUCER: Final = "client/1"


def correction(
    node: "Node",
    scope: Scope,
    memory: Memory,
    text: str | None = None,
    metadata: Mapping[str, Scalar] | None = None,
    expires_at: datetime | None = None,
) -> Event:
    """MemoryCorrected: what is given holds from now on; another text claims nothing else. Raises InputError."""
    if text is None and metadata is None and expires_at is None:
        raise InputError("update: wanted text, metadata or expiration_date, got none of them")
    if text is not None and not text.strip():
        raise InputError("text: wanted what the memory should say, got nothing; forget it instead")
    content = memory.content
    assert content is not None
    if text is not None:
        content = _saying(node, scope, content, text)
    if metadata is not None:
        content = replace(content, metadata={**content.metadata, **metadata})
    payload = MemoryCorrected(memory_id=memory.memory_id, content=content, expires_at=expires_at)
    said: tuple[Any, ...] = (content.text_hash, sorted(content.metadata), expires_at)
    now = node.clock.now()
    by = Decider(scope=scope, producer=PRODUCER, observed_at=now)
    cause = derive("correct", memory.memory_id, memory.state.version, *map(str, said))
    return by.event(payload, event_id=cause, occurred_at=now, actor=scope.cube)


def _saying(node: "Node", scope: Scope, content: MemoryContent, text: str) -> MemoryContent:
    (vector,) = node.embedder.embed([embedded_form(text, content.subject)])
    return replace(
        content,
        text=text,
        claim=None,
        text_hash=node.sealer.hasher(scope.tenant)(hashed_form(text)),
        embedding=Embedding(
            model=node.embedder.model, dimensions=len(vector), element_type="int8", data=vector
        ),
    )
