"""What a filter lets through: the one meaning that every index adapter gives to an `IndexFilter`."""

from datetime import datetime
from typing import Final

import msgspec

from ...schemas.memory import Memory, MemoryState
from ..entities import mentions
from ..ports import IndexFilter

_ALL: Final = IndexFilter(statuses=None)
_NAMES: Final = {"statuses": "status", "kinds": "kind", "trusts": "trust", "entities": "entity"}


def admits(where: IndexFilter, memory: Memory) -> bool:
    """Whether `memory` passes every condition of `where`. A memory without content passes none."""
    state, content = memory.state, memory.content
    if content is None:
        return False
    return (
        (where.statuses is None or state.status in where.statuses)
        and (where.kinds is None or state.kind in where.kinds)
        and (where.trusts is None or state.trust in where.trusts)
        and (where.agent_id is None or state.agent_id == where.agent_id)
        and (where.session_id is None or state.session_id == where.session_id)
        and (where.actor is None or state.actor == where.actor)
        and (where.live_at is None or state.expires_at is None or state.expires_at > where.live_at)
        and (where.valid_at is None or _valid(state, where.valid_at))
        and all(tag in content.tags for tag in where.tags)
        and (not where.entities or mentions(content, where.entities))
        and all(
            name in content.metadata and _same(content.metadata[name], value)
            for name, value in where.metadata.items()
        )
    )


def failed(where: IndexFilter, memory: Memory) -> tuple[str, ...]:
    """The conditions of `where` that `memory` doesn't pass, as a caller names them; none where it is admitted."""
    names = [one for one in IndexFilter.__struct_fields__ if getattr(where, one) != getattr(_ALL, one)]
    return tuple(
        _NAMES.get(name, name)
        for name in names
        if not admits(msgspec.structs.replace(_ALL, **{name: getattr(where, name)}), memory)
    )


def _valid(state: MemoryState, at: datetime) -> bool:
    """Whether what a memory says held at an instant."""
    return state.valid_from <= at and (state.valid_to is None or at < state.valid_to)


def _same(left: object, right: object) -> bool:
    """Equality that keeps True apart from 1, as JSON does."""
    return left == right and isinstance(left, bool) == isinstance(right, bool)
