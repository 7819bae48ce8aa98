"""Our own JSON Lines: one turn a line, with the fields of FIELDS; `text` is enough."""

from typing import Any, Final

from ...processors.draft import Rejected, TurnDraft
from . import checks
from .checks import Bad

FIELDS: Final = (
    "cube", "turn_id", "session_id", "ordinal", "speaker", "role", "text", "caption", "participants", "time",
    "agent_id", "actor", "expires_at", "metadata", "tags",
)  # fmt: skip


def read(value: Any, place: str, ordinal: int, raw: bytes) -> TurnDraft | Rejected:
    """The turn of one line; `ordinal` is its place in its session where the line gives none."""
    cube: str | None = None
    try:
        record = checks.object_of(value, "line")
        checks.unknown_fields(record, FIELDS)
        cube = checks.id_of(record, "cube")
        role = checks.role_of(record.get("role", "user"))
        given = record.get("ordinal", ordinal)
        if not isinstance(given, int) or isinstance(given, bool) or not 0 <= given < 1 << 31:
            raise Bad(f"ordinal: wanted a number from 0 on, got {given!r}")
        return checks.said(
            TurnDraft(
                text=checks.text_of(record.get("text") or "", "text"),
                speaker=checks.optional_text(record, "speaker") or role.capitalize(),
                role=role,
                cube=cube,
                turn_id=checks.id_of(record, "turn_id"),
                session_id=checks.id_of(record, "session_id"),
                ordinal=given,
                caption=checks.optional_text(record, "caption"),
                participants=checks.texts_of(record.get("participants"), "participants"),
                occurred_at=checks.instant_of(record.get("time"), "time"),
                agent_id=checks.id_of(record, "agent_id"),
                actor=checks.id_of(record, "actor"),
                expires_at=checks.instant_of(record.get("expires_at"), "expires_at"),
                metadata=checks.metadata_of(record.get("metadata")),
                tags=checks.texts_of(record.get("tags"), "tags"),
                place=place,
                raw=raw,
            )
        )
    except Bad as bad:
        return checks.rejected(place, bad, raw, cube)
