"""OpenAI chat messages: JSON Lines of {"messages": [...]}, or one object or list of messages as a whole file.

Content is text or a list of parts; of parts, text and refusals are read, and images, audio and files become a
caption. Tool calls with null content are kept as canonical JSON. Each line is a conversation of its own.
"""

import json
from collections.abc import Iterator
from typing import Any, Final

from ...processors.draft import Rejected, TurnDraft
from . import checks
from .checks import Bad

_ROLES: Final = {"function": "tool"}
_SPEAKERS: Final = {"user": "User", "assistant": "Assistant"}
_MEDIA: Final = {"image_url": "image", "input_audio": "audio", "file": "file", "video_url": "video"}


def read(value: Any, place: str, conversation: int, raw: bytes) -> Iterator[TurnDraft | Rejected]:
    """The turns of one conversation: `value` is the line's or the file's JSON value."""
    cube: str | None = None
    session: str | None = None
    messages: Any = value
    try:
        if not isinstance(value, list):
            record = checks.object_of(value, "line")
            messages = record.get("messages")
            session = checks.id_of(record, "session_id")
            cube = checks.id_of(record, "cube")
        if not isinstance(messages, list):
            raise Bad('messages: wanted {"messages": [...]} with a list')
    except Bad as bad:
        yield checks.rejected(place, bad, raw)
        return
    for ordinal, message in enumerate(messages):
        yield _turn(message, cube, session, conversation, ordinal, f"{place} message {ordinal + 1}")


def _turn(
    message: Any, cube: str | None, session: str | None, conversation: int, ordinal: int, place: str
) -> TurnDraft | Rejected:
    raw = json.dumps(message).encode()
    try:
        message = checks.object_of(message, "message")
        role = checks.role_of(message.get("role"), _ROLES)
        text, caption = _content(message.get("content"))
        refusal = checks.optional_text(message, "refusal")
        name = checks.optional_text(message, "name")
        return checks.said(
            TurnDraft(
                text=text or refusal or "",
                speaker=name or _SPEAKERS.get(role, role.capitalize()),
                role=role,
                cube=cube,
                turn_id=checks.id_of(message, "id"),
                session_id=session,
                conversation=conversation,
                ordinal=ordinal,
                caption=caption,
                occurred_at=checks.instant_of(message.get("timestamp"), "timestamp"),
                tool_calls=_calls(message),
                place=place,
                raw=raw,
            )
        )
    except Bad as bad:
        return checks.rejected(place, bad, raw, cube)


def _content(content: Any) -> tuple[str, str | None]:
    """(text, caption) of a message's content."""
    if content is None:
        return "", None
    if isinstance(content, str):
        return checks.text_of(content, "content"), None
    if not isinstance(content, list):
        raise Bad("content: wanted text, null or a list of parts")
    texts, media = [], []
    for number, item in enumerate(content):
        part = checks.object_of(item, f"content[{number}]")
        kind = checks.text_of(part.get("type"), f"content[{number}].type")
        if kind in ("text", "input_text", "output_text"):
            texts.append(checks.text_of(part.get("text"), f"content[{number}].text"))
        elif kind == "refusal":
            texts.append(checks.text_of(part.get("refusal"), f"content[{number}].refusal"))
        elif kind in _MEDIA:
            media.append(_MEDIA[kind])
        else:
            raise Bad(f"content[{number}]: unknown part {kind!r}")
    return checks.text_of("\n".join(texts), "content"), ", ".join(media) or None


def _calls(message: dict[str, Any]) -> str | None:
    calls = message.get("tool_calls") or message.get("function_call")
    if not calls:
        return None
    return checks.text_of(json.dumps(calls, sort_keys=True, ensure_ascii=False), "tool_calls")
