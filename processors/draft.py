"""A turn as a reader or a caller gives it: checked, and not yet identified."""

from datetime import datetime

import msgspec

from ..schemas.content import Scalar

ROLES = ("user", "assistant", "system", "developer", "tool")


class TurnDraft(msgspec.Struct, frozen=True, kw_only=True):
    """One turn of a conversation. What the source does not say is None, and is assigned on publishing.

    `conversation` tells conversations of one source apart where there is no `session_id`; `ordinal` counts turns
    in their session. `place` says where the record stood, for a person; `raw` is the record as it stood.
    """

    text: str
    speaker: str
    role: str = "user"
    cube: str | None = None
    turn_id: str | None = None
    session_id: str | None = None
    conversation: int = 0
    ordinal: int = 0
    caption: str | None = None
    participants: tuple[str, ...] = ()
    occurred_at: datetime | None = None
    agent_id: str | None = None
    actor: str | None = None
    expires_at: datetime | None = None
    tool_calls: str | None = None
    metadata: dict[str, Scalar] = {}
    tags: tuple[str, ...] = ()
    place: str = ""
    raw: bytes = b""


class Rejected(msgspec.Struct, frozen=True, kw_only=True):
    """A record that cannot be taken: where it stood, what is wrong and what to do, and its bytes."""

    place: str
    reason: str
    raw: bytes
    cube: str | None = None
