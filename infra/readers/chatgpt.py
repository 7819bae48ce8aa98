"""ChatGPT's export: `conversations.json`, the zip that it comes in, or one conversation saved by itself.

A conversation is a tree, since messages can be edited and answers made again: what counts is the path from
`current_node` to the root. Not part of what was said, and passed over: system messages, hidden ones, reasoning,
calls of tools and what tools gave back, save the pictures that they painted. A conversation is a session, and a
message's id its turn id. Its title can be changed at any time, so it is no part of a turn: it would make each of
its turns another one.
"""

import json
import re
import zlib
from collections.abc import Iterator, Mapping, Set
from datetime import UTC, datetime
from io import BytesIO
from typing import IO, Any, BinaryIO, Final
from zipfile import BadZipFile, ZipFile

from msgspec.structs import replace

from ...processors.draft import Rejected, TurnDraft
from ...schemas.content import Scalar
from ...schemas.errors import InputError
from . import checks
from .checks import Bad
from .elements import elements

MARK: Final = re.compile(r'"mapping"\s*:\s*(?:\{|null)')  # no other format has it, nor can a text of theirs
ZIP: Final = b"PK\x03\x04"
MAX_RAW: Final = 32 << 20  # of a conversation that cannot be read, this much is kept
_FILE: Final = re.compile(r"(?:.*/)?conversations(?:-\d+)?\.json")
_SPEAKERS: Final = {"user": "User", "assistant": "Assistant", "tool": "Tool"}
_UNSAID: Final = frozenset((
    "thoughts", "reasoning_recap", "user_editable_context", "model_editable_context", "app_pairing_content",
    "system_error", "execution_output", "computer_output", "citable_code_output", "super_widget",
    "tether_browsing_display", "tether_browsing_code", "tether_quote", "sonic_webpage",
))  # fmt: skip
_HIDDEN: Final = (
    "is_visually_hidden_from_conversation",
    "is_user_system_message",
    "is_thinking_preamble_message",
)
_RECORDINGS: Final = frozenset(
    ("audio_asset_pointer", "video_container_asset_pointer", "real_time_user_audio_video_asset_pointer")
)
_WIDGET: Final = re.compile("\ue200([^\ue200\ue201]*)\ue201")
_CITATION: Final = re.compile("【[^【】†]*†[^【】]*】|[\ue200-\ue206]")


def read(head: bytes, stream: BinaryIO, name: str) -> Iterator[TurnDraft | Rejected]:
    """The turns of all conversations, in order; what is malformed is rejected alone, with its place."""
    if head.startswith(ZIP):
        return _zipped(stream if stream.seekable() else BytesIO(head + stream.read()), name)
    return _conversations(head, stream, name)


def _zipped(stream: BinaryIO, name: str) -> Iterator[TurnDraft | Rejected]:
    """The conversations of an export as it is sent: in one file, or numbered over several."""
    try:
        with ZipFile(stream) as archive:
            files = sorted(file for file in archive.namelist() if _FILE.fullmatch(file))
            if not files:
                raise InputError(f"{name}: a zip without conversations.json, so no export of ChatGPT")
            for file in files:
                with archive.open(file) as member:
                    yield from _conversations(member.read(1 << 16), member, f"{name} {file}")
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error) as exc:
        raise InputError(
            f"{name}: cannot be unpacked ({exc}); unpack it and give conversations.json"
        ) from exc


def _conversations(head: bytes, stream: IO[bytes], name: str) -> Iterator[TurnDraft | Rejected]:
    if head.lstrip().startswith(b"["):
        for number, raw in elements(head, stream):
            yield from _parsed(raw, f"{name} conversation {number}", number)
    else:
        yield from _parsed(head + stream.read(), name, 1)


def _parsed(raw: bytes, place: str, number: int) -> Iterator[TurnDraft | Rejected]:
    try:
        value = checks.load_json(checks.decode(raw))
        record = checks.object_of(value, "conversation")
        session = checks.id_of(record, "conversation_id") or checks.id_of(record, "id")
        mapping = checks.object_of(record.get("mapping"), "mapping")
        path = _path(mapping, record.get("current_node"))
    except Bad as bad:
        yield checks.rejected(place, bad, raw[:MAX_RAW])
        return
    first = TurnDraft(
        text="", speaker="", session_id=session, conversation=number, occurred_at=_began(record)
    )
    yield from _turns([(node_id, mapping.get(node_id)) for node_id in path], first, place)


def _turns(nodes: list[tuple[str, Any]], last: TurnDraft, place: str) -> Iterator[TurnDraft | Rejected]:
    """The turns of a path. `last` has what the next one shares with the one before: session, ordinal, time."""
    for node_id, node in nodes:
        where = f"{place} message {node_id}"
        try:
            message = _message(node)
            turn = message and _turn(message, node_id, last)
        except Bad as bad:
            yield checks.rejected(where, bad, _raw(node))
            continue
        if turn:
            yield replace(turn, place=where)
            last = replace(turn, ordinal=turn.ordinal + 1)


def _path(mapping: Mapping[str, Any], current: Any) -> list[str]:
    """Ids of the nodes from the root to the one that was last seen; raises Bad where that cannot be told.

    A node that does not name the one above it is named by that one. Where both are broken, the path goes on at the
    only broken node that nothing is known to follow.
    """
    parents = {node_id: _parent(node) for node_id, node in mapping.items()}
    for node_id, node in mapping.items():
        for child in _children(node) or ():
            if isinstance(child, str) and parents.get(child, "") == "":
                parents[child] = node_id
    followed = frozenset(parents.values())
    current = _last(mapping, current, mapping.keys() - followed)
    broken = [key for key in parents if key not in followed and _children(mapping.get(key)) is None]
    path: dict[str, None] = {}
    while current:
        if current in path:
            raise Bad(f"mapping: {current!r} comes before itself")
        path[current] = None
        above = parents.get(current, "")
        if above == "" and len(ends := [key for key in broken if parents[key] and key not in path]) == 1:
            above = ends[0]
        current = above
    return [*reversed(path)]


def _last(mapping: Mapping[str, Any], current: Any, ends: Set[str]) -> str | None:
    if isinstance(current, str) and current in mapping:
        return current
    if len(ends) > 1 or (mapping and not ends):
        raise Bad(
            f"current_node: {json.dumps(current)[:60]} names no message, and the conversation has {len(ends)} ends; "
            "nothing tells which of them was the last"
        )
    return min(ends, default=None)


def _parent(node: Any) -> str | None:
    """The id of the node above; "" where the node does not say."""
    parent = node.get("parent", "") if isinstance(node, dict) else ""
    return parent if isinstance(parent, str | None) else ""


def _children(node: Any) -> list[Any] | None:
    """The ids of the nodes below; None where the node does not say."""
    children = node.get("children") if isinstance(node, dict) else None
    return children if isinstance(children, list) else None


def _message(node: Any) -> dict[str, Any] | None:
    """The message of a node; None where it has none, or one that is not part of what was said."""
    if node is None:
        raise Bad("is missing from the mapping")
    message = checks.object_of(node, "node").get("message")
    if message is None:
        return None
    message = checks.object_of(message, "message")
    author = checks.object_of(message.get("author"), "author")
    metadata = checks.object_of(message.get("metadata") or {}, "metadata")
    role = checks.role_of(author.get("role"))
    unsaid = (
        role in ("system", "developer")
        or any(metadata.get(name) for name in _HIDDEN)
        or message.get("weight") == 0
        or message.get("recipient") not in (None, "all")
        or message.get("channel") == "analysis"
    )
    return None if unsaid else message


def _turn(message: dict[str, Any], node_id: str, last: TurnDraft) -> TurnDraft | None:
    """The turn of a message that comes after `last`; None for one that says nothing."""
    role = message["author"]["role"]
    text, caption = _content(message.get("content"), role)
    if not text.strip() and not caption:
        return None
    metadata: dict[str, Scalar] = {}
    if role == "assistant" and (model := checks.optional_text(message.get("metadata") or {}, "model_slug")):
        metadata["model"] = model
    return replace(
        last,
        text=text,
        speaker=checks.optional_text(message["author"], "name") or _SPEAKERS[role],
        role=role,
        turn_id=checks.id_of(message, "id") or checks.id_of({"id": node_id}, "id"),
        caption=caption,
        occurred_at=_time(message.get("create_time")) or last.occurred_at,
        metadata=metadata,
        raw=_raw(message),
    )


def _content(value: Any, role: str) -> tuple[str, str | None]:
    """(text, caption) of a message; neither for a kind of content that nobody said."""
    content = checks.object_of(value, "content")
    kind = checks.text_of(content.get("content_type"), "content_type")
    if kind in _UNSAID:
        return "", None
    if kind not in ("text", "multimodal_text", "code"):
        raise Bad(f"content_type: {kind!r} is not known; there are text, multimodal_text and code")
    parts = content.get("parts")
    if parts is None:
        parts = [content.get("text") or ""]
    if not isinstance(parts, list):
        raise Bad("content: wanted a list of parts")
    texts: list[str] = []
    images: list[str] = []
    for number, part in enumerate(parts):
        _part(part, f"parts[{number}]", texts, images)
    text = checks.text_of("\n".join(texts), "content")
    if role == "user":
        return text, ", ".join(images) or None
    painted = ", ".join(image for image in images if role != "tool" or image != "image")
    return "" if role == "tool" else _plain(text), painted or None


def _part(part: Any, name: str, texts: list[str], images: list[str]) -> None:
    if isinstance(part, str):
        texts.append(part)
        return
    kind = checks.object_of(part, name).get("content_type")
    if kind in ("text", "audio_transcription"):
        texts.append(checks.text_of(part.get("text"), f"{name}.text"))
    elif kind == "image_asset_pointer":
        painted = checks.object_of(part.get("metadata") or {}, f"{name}.metadata").get("dalle") or {}
        images.append(checks.optional_text(checks.object_of(painted, "dalle"), "prompt") or "image")
    elif kind not in _RECORDINGS:
        raise Bad(f"{name}: unknown part {kind!r}")


def _plain(text: str) -> str:
    """An answer without the marks that the program shows as links and cards; of a name's card, the name stays."""
    return _CITATION.sub("", _WIDGET.sub(_label, text))


def _label(match: re.Match[str]) -> str:
    kind, _, rest = match[1].partition("\ue202")
    if kind == "entity":
        try:
            label = json.loads(rest)[1]
        except (ValueError, LookupError, TypeError, RecursionError):
            return ""
        return label if isinstance(label, str) else ""
    return rest.partition("\ue202")[0] if kind in ("url", "link_title") else ""


def _began(record: Mapping[str, Any]) -> datetime | None:
    """When a conversation began, for messages that have no time; None where that cannot be told."""
    try:
        return _time(record.get("create_time"))
    except Bad:
        return None


def _time(value: Any) -> datetime | None:
    """A message's time: seconds since 1970, or a text as some programs that save conversations write it."""
    if value is None or isinstance(value, str):
        return checks.instant_of(value, "create_time")
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Bad("create_time: wanted seconds since 1970")
    try:
        return checks.plausible(datetime.fromtimestamp(value, UTC), "create_time")
    except (ValueError, OverflowError, OSError) as exc:
        raise Bad(f"create_time: {value} is no time in seconds since 1970") from exc


def _raw(value: Any) -> bytes:
    try:
        return json.dumps(value).encode()
    except RecursionError:
        return b""
