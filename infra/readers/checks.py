"""What a record must be like to be taken: the limits, and the messages when it is not, in one place."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final

from ...processors.draft import ROLES, Rejected, TurnDraft
from ...processors.times import checked_instant, parse_instant
from ...schemas.content import Scalar
from ...schemas.errors import InputError
from ...schemas.hints import hint
from ...schemas.ids import MAX_PART_BYTES

MAX_TEXT_BYTES: Final = 1 << 20  # a topic takes records of 1 MiB; a book is not a turn
_INT64: Final = 1 << 63


class Bad(Exception):
    """What is wrong with a record; the reader that catches it knows where the record stands."""


def load_json(text: str) -> Any:
    """The JSON value of `text`; raises Bad for what is no JSON, for NaN, and for a key that stands twice."""
    try:
        return json.loads(text, parse_constant=_no_constant, object_pairs_hook=_no_duplicates)
    except json.JSONDecodeError as exc:
        raise Bad(f"malformed JSON: {exc.msg} at character {exc.pos}") from exc
    except RecursionError as exc:
        raise Bad("malformed JSON: nested too deeply") from exc
    except ValueError as exc:  # an integer of more digits than Python converts
        raise Bad(f"malformed JSON: {exc}") from exc


def _no_constant(name: str) -> Any:
    raise Bad(f"malformed JSON: {name} is no JSON number")


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise Bad(f"malformed JSON: the key {twice!r} stands twice in one object")
    return found


def decode(raw: bytes) -> str:
    """`raw` as UTF-8 text; raises Bad."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as exc:
        raise Bad(f"not UTF-8: byte {raw[exc.start]:#04x} at {exc.start}; save the file as UTF-8") from exc


def text_of(value: Any, name: str) -> str:
    """A text within the limits; raises Bad. It may be empty."""
    if not isinstance(value, str):
        raise Bad(f"{name}: wanted text, got {_kind(value)}")
    try:
        size = len(value.encode())
    except UnicodeEncodeError as exc:
        raise Bad(f"{name}: holds a lone surrogate at character {exc.start}, which is no text") from exc
    if size > MAX_TEXT_BYTES:
        raise Bad(f"{name}: {size} bytes, more than the {MAX_TEXT_BYTES} that a turn may have; split it")
    if "\0" in value:
        raise Bad(f"{name}: holds a NUL character at {value.index(chr(0))}; take it out")
    return value


def optional_text(record: Mapping[str, Any], name: str) -> str | None:
    """A text that may be missing or null; an empty one counts as missing."""
    value = record.get(name)
    return None if value is None else text_of(value, name) or None


def id_of(record: Mapping[str, Any], name: str) -> str | None:
    """An id that may be missing: 1 to 256 bytes."""
    value = record.get(name)
    if value is None:
        return None
    text = text_of(value, name)
    if not 0 < len(text.encode()) <= MAX_PART_BYTES:
        raise Bad(f"{name}: wanted 1 to {MAX_PART_BYTES} bytes, got {len(text.encode())}")
    return text


def role_of(value: Any, aliases: Mapping[str, str] | None = None) -> str:
    """A role that is known; raises Bad."""
    name = text_of(value, "role")
    name = (aliases or {}).get(name, name)
    if name not in ROLES:
        raise Bad(f"role: unknown role {name!r}; {hint(name, ROLES)}")
    return name


def instant_of(value: Any, name: str) -> datetime | None:
    """An RFC 3339 time with a zone, or None; raises Bad."""
    if value is None:
        return None
    try:
        return parse_instant(text_of(value, name))
    except InputError as exc:
        raise Bad(f"{name}: {exc}") from exc


def plausible(instant: datetime, name: str) -> datetime:
    """`instant`, when its year makes sense; raises Bad."""
    try:
        return checked_instant(instant)
    except InputError as exc:
        raise Bad(f"{name}: {exc}") from exc


def metadata_of(value: Any) -> dict[str, Scalar]:
    """A flat object of texts, numbers, booleans and nulls; raises Bad."""
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise Bad(f"metadata: wanted an object, got {_kind(value)}")
    for name, item in value.items():
        text_of(name, "metadata key")
        if isinstance(item, str):
            text_of(item, f"metadata {name!r}")
        elif isinstance(item, int) and not -_INT64 <= item < _INT64:
            raise Bad(f"metadata {name!r}: the number does not fit 64 bits; give it as text")
        elif isinstance(item, float) and not abs(item) < float("inf"):
            raise Bad(f"metadata {name!r}: the number is not finite")
        elif item is not None and not isinstance(item, bool | int | float):
            raise Bad(f"metadata {name!r}: wanted text, a number, true, false or null, got {_kind(item)}")
    return dict(value)


def texts_of(value: Any, name: str) -> tuple[str, ...]:
    """A list of texts; raises Bad."""
    if value is None:
        return ()
    if not isinstance(value, list):
        raise Bad(f"{name}: wanted a list of texts, got {_kind(value)}")
    return tuple(text_of(item, name) for item in value)


def object_of(value: Any, name: str) -> dict[str, Any]:
    """A JSON object; raises Bad."""
    if not isinstance(value, dict):
        raise Bad(f"{name}: wanted an object, got {_kind(value)}")
    return value


def said(draft: TurnDraft) -> TurnDraft:
    """`draft`, when it says anything at all: text, a caption or tool calls; raises Bad."""
    if not (draft.text.strip() or draft.caption or draft.tool_calls):
        raise Bad("text: is empty, and there is no caption and no tool call; leave the turn out")
    return draft


def unknown_fields(record: Mapping[str, Any], known: Iterable[str]) -> None:
    """Raises Bad for a field that nobody would read."""
    unknown = sorted(record.keys() - set(known))
    if unknown:
        raise Bad(f"unknown field {unknown[0]!r}; {hint(unknown[0], sorted(known))}")


def rejected(place: str, bad: Bad, raw: bytes, cube: str | None = None) -> Rejected:
    """The rejection of a record at `place`."""
    return Rejected(place=place, reason=str(bad), raw=raw, cube=cube)


def _kind(value: Any) -> str:
    names = {dict: "an object", list: "a list", bool: "a boolean", type(None): "null"}
    return names.get(type(value), f"{value!r}" if isinstance(value, int | float) else type(value).__name__)
