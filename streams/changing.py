"""What a user decides about a memory: corrections and forgets, as events that any process may append."""

from typing import TYPE_CHECKING

from msgspec.structs import replace

from ..processors.decision import Decider
from ..processors.statement import bare, hashed_form
from ..schemas.content import Embedding
from ..schemas.errors import InputError
from ..schemas.events import Event, MemoryCorrected, MemoryForgotten
from ..schemas.ids import Scope, derive
from ..schemas.memory import Memory

if TYPE_CHECKING:
    from .bootstrap import Node

PRODUCER = "client/1"


def correction(node: "Node", scope: Scope, memory: Memory, text: str) -> Event:
    """MemoryCorrected: `memory` says `text` from now on, and claims nothing else; raises InputError."""
    if not text.strip():
        raise InputError("text: wanted what the memory should say, got nothing; forget it instead")
    assert memory.content is not None
    (vector,) = node.embedder.embed([bare(text)])
    content = replace(
        memory.content,
        text=text,
        claim=None,
        text_hash=node.sealer.hasher(scope.tenant)(hashed_form(text)),
        embedding=Embedding(
            model=node.embedder.model, dimensions=len(vector), element_type="int8", data=vector
        ),
    )
    payload = MemoryCorrected(memory_id=memory.memory_id, content=content)
    cause = derive("correct", memory.memory_id, memory.state.version, content.text_hash)
    return _event(node, scope, payload, cause)


def forgetting(node: "Node", scope: Scope, memory: Memory) -> Event:
    """MemoryForgotten: `memory` and the turns that it was made from."""
    turns = tuple(source.turn_id for source in memory.state.sources)
    payload = MemoryForgotten(memory_id=memory.memory_id, turn_ids=turns)
    return _event(node, scope, payload, derive("forget", memory.memory_id))


def _event(node: "Node", scope: Scope, payload: MemoryCorrected | MemoryForgotten, event_id: str) -> Event:
    now = node.clock.now()
    by = Decider(scope=scope, producer=PRODUCER, observed_at=now)
    return by.event(payload, event_id=event_id, occurred_at=now, actor=scope.cube)
