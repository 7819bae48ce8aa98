"""Readers: conversation files of several formats to drafts of turns, one bad record never hiding another."""

import codecs
import json
from collections import Counter
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import chain
from typing import Any, BinaryIO, Final

from ...processors.draft import Rejected, TurnDraft
from ...schemas.errors import InputError
from ...schemas.hints import hint
from . import chatgpt, checks, locomo, openai_chat, own, transcript
from .checks import Bad

FORMATS: Final = ("locomo", "openai", "chatgpt", "jsonl", "transcript")
HEAD: Final = 1 << 16
MAX_LINE: Final = 32 << 20  # a line longer than any turn with its markup is cut off and rejected

__all__ = ["FORMATS", "Rejected", "TurnDraft", "detect", "read_turns"]


def read_turns(
    source: bytes | BinaryIO, *, format: str | None = None, name: str = "<stdin>"
) -> Iterator[TurnDraft | Rejected]:
    """The turns of `source`, in order, with the records that cannot be taken in their places.

    Line formats are read line by line, ChatGPT's export conversation by conversation, so a file of any size will
    do. `format` is one of FORMATS, detected when None. Raises InputError for an unknown format or one that cannot
    be detected; never for a bad record.
    """
    stream: BinaryIO = BytesIO(source) if isinstance(source, bytes) else source
    head = stream.read(HEAD)
    if head[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        stream, head = _from_utf16(head + stream.read(), name)
    if head.startswith(codecs.BOM_UTF8):
        head = head[len(codecs.BOM_UTF8) :]
    if format is None:
        format = detect(head, name)
    if format not in FORMATS:
        raise InputError(f"format {format!r}: unknown; {hint(format, FORMATS)}")
    if format == "locomo":
        return locomo.read(head + stream.read(), name)
    if format == "chatgpt":
        return chatgpt.read(head, stream, name)
    if format == "transcript":
        return transcript.read(_lines(head, stream), name)
    return _json_lines(head, stream, name, _openai if format == "openai" else _own)


def detect(head: bytes, name: str) -> str:
    """The format of a file by its first bytes; raises InputError."""
    if head.startswith(chatgpt.ZIP):
        return "chatgpt"
    text = head.decode("utf-8", "replace").lstrip()
    first = text.split("\n", 1)[0].strip()
    if text.startswith(("[", "{")) and chatgpt.MARK.search(text):
        return "chatgpt"
    if text.startswith("["):
        if '"conversation"' in text or '"sample_id"' in text:
            return "locomo"
        if '"role"' in text or '"messages"' in text:
            return "openai"
    if text.startswith("{"):
        return "openai" if '"messages"' in text else "jsonl"
    if any(transcript.TURN.match(line) for line in text.splitlines()[:50]):
        return "transcript"
    raise InputError(
        f"{name}: the format cannot be told from its beginning ({first[:60]!r}); say which with --format: "
        f"{', '.join(FORMATS)}"
    )


def _from_utf16(data: bytes, name: str) -> tuple[BinaryIO, bytes]:
    try:
        stream = BytesIO(data.decode("utf-16").encode())
    except UnicodeDecodeError as exc:
        raise InputError(f"{name}: begins like UTF-16 and is not; save it as UTF-8") from exc
    return stream, stream.read(HEAD)


def _lines(head: bytes, stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Numbered lines; one of more than MAX_LINE bytes comes cut off, which no JSON survives."""
    pending = BytesIO(head)
    number = 0
    line = b""
    for piece in chain(pending, iter(lambda: stream.readline(MAX_LINE), b"")):
        line += piece if len(line) < MAX_LINE else b""
        if piece.endswith(b"\n"):
            number += 1
            yield number, line
            line = b""
    if line:
        yield number + 1, line


Reader = Callable[[Any, str, int, bytes, Counter[str | None]], Iterator[TurnDraft | Rejected]]


def _openai(
    value: Any, place: str, number: int, raw: bytes, _: Counter[str | None]
) -> Iterator[TurnDraft | Rejected]:
    return openai_chat.read(value, place, number, raw)


def _own(
    value: Any, place: str, number: int, raw: bytes, sessions: Counter[str | None]
) -> Iterator[TurnDraft | Rejected]:
    session = value.get("session_id") if isinstance(value, dict) else None
    key = session if isinstance(session, str) else None
    yield own.read(value, place, sessions[key], raw)
    sessions[key] += 1


def _json_lines(head: bytes, stream: BinaryIO, name: str, read: Reader) -> Iterator[TurnDraft | Rejected]:
    """JSON Lines; a file that is one JSON value over several lines is taken whole."""
    if _spans_lines(head):
        head, stream = _whole(head, stream)
    sessions: Counter[str | None] = Counter()
    for number, raw in _lines(head, stream):
        if not raw.strip():
            continue
        place = f"{name} line {number}"
        try:
            value = checks.load_json(checks.decode(raw))
        except Bad as bad:
            yield checks.rejected(place, bad, raw)
            continue
        yield from read(value, place, number, raw, sessions)


def _spans_lines(head: bytes) -> bool:
    first = head.lstrip().split(b"\n", 1)[0].strip()
    return first in (b"[", b"{") or (first.startswith(b"[") and not first.endswith(b"]"))


def _whole(head: bytes, stream: BinaryIO) -> tuple[bytes, BinaryIO]:
    """The file as JSON Lines: one line per element of a list of conversations, or one line in all."""
    data = head + stream.read()
    try:
        value = checks.load_json(checks.decode(data))
    except Bad:
        return data.replace(b"\r\n", b" ").replace(b"\n", b" "), BytesIO()
    several = isinstance(value, list) and all(isinstance(item, dict) and "messages" in item for item in value)
    lines = value if several else [value]
    return b"".join(json.dumps(line).encode() + b"\n" for line in lines), BytesIO()
