"""Filters on the command line: options and `field=value` pairs to what a search or a list may return."""

import json
from collections.abc import Sequence
from typing import Any, Final

from ...processors.ports import IndexFilter
from ...schemas.content import Scalar
from ...schemas.errors import InputError
from ..filters import read

METADATA: Final = "metadata."
_SHORT: Final = {"agent": "agent_id", "session": "session_id", "tag": "tags"}
_MANY: Final = ("kind", "status", "trust", "tags")


def read_filters(
    pairs: Sequence[str] = (),
    *,
    kinds: Sequence[str] = (),
    statuses: Sequence[str] = (),
    agent: str | None = None,
    session: str | None = None,
    tags: Sequence[str] = (),
    metadata: Sequence[str] = (),
) -> IndexFilter | None:
    """The filter of a command's options; None where none was given. Raises InputError.

    `pairs` are those of --filter, `metadata` those of --metadata. Of a kind, a status or a trust that stand several
    times any will do, of tags and metadata all must be there.
    """
    given = [_pair(text, "--filter") for text in pairs]
    given += [("kind", kind) for kind in kinds] + [("status", status) for status in statuses]
    given += [("tags", tag) for tag in tags]
    given += [(name, value) for name, value in (("agent", agent), ("session", session)) if value is not None]
    given += [(METADATA + name, value) for name, value in (_pair(text, "--metadata") for text in metadata)]
    return read(_mapping(given)).where if given else None


def _mapping(given: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """The pairs as the client takes filters; what it says of them names their fields."""
    found: dict[str, Any] = {}
    for field, value in given:
        name = _SHORT.get(field, field)
        if name in _MANY:
            found[name] = [*found.get(name, []), value]
        elif name in ("user_id", "cube"):
            raise InputError(f"--filter {field}={value}: say whose memories with --cube")
        elif name in found and found[name] != value:
            raise InputError(f"--filter {field}={value}: wanted one value, got {found[name]!r}, too")
        else:
            found[name] = _scalar(value) if name.startswith(METADATA) else value
    return found


def _pair(text: str, option: str) -> tuple[str, str]:
    field, equals, value = text.partition("=")
    if not equals or not field:
        raise InputError(f"{option} {text!r}: wanted field=value, like kind=preference")
    return field, value


def _scalar(text: str) -> Scalar:
    """A number, true, false, null, or a quoted text as JSON has them; any other text as it is."""
    try:
        value = json.loads(text, parse_constant=str)
    except ValueError:
        return text
    return value if value is None or isinstance(value, str | int | float | bool) else text
