"""Filters on the command line: options and `field=value` pairs to what a search or a list may return."""

import json
from collections.abc import Iterable, Sequence
from typing import Any, Final

from ...processors.ports import IndexFilter
from ...schemas.content import Scalar
from ...schemas.errors import InputError
from ...schemas.hints import hint
from ...schemas.memory import ACTIVE, EXPIRED, KINDS, MERGED, SUPERSEDED, TRUSTS

STATUSES: Final = (ACTIVE, SUPERSEDED, EXPIRED, MERGED)
METADATA: Final = "metadata."
_SEVERAL: Final = {"kind": "kinds", "status": "statuses", "trust": "trusts", "tag": "tags"}
_SINGLE: Final = {
    "agent": "agent_id",
    "agent_id": "agent_id",
    "session": "session_id",
    "session_id": "session_id",
    "actor": "actor",
}
FIELDS: Final = (*_SEVERAL, *_SINGLE)
_VALUES: Final = {"kind": KINDS, "status": STATUSES, "trust": TRUSTS}


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
    """The filter of a command's options; None where none was given. Raises InputError naming the option.

    `pairs` are those of --filter, `metadata` those of --metadata. A field that stands twice means either of its
    values, a tag or a metadata field all of them.
    """
    given = [("--filter", *_pair(text, "--filter")) for text in pairs]
    given += [("--kind", "kind", kind) for kind in kinds] + [
        ("--status", "status", status) for status in statuses
    ]
    given += [("--tag", "tag", tag) for tag in tags]
    given += [("--agent", "agent", agent)] if agent is not None else []
    given += [("--session", "session", session)] if session is not None else []
    given += [("--metadata", *_metadata(text)) for text in metadata]
    return _filter(given) if given else None


def _filter(given: Iterable[tuple[str, str, str]]) -> IndexFilter:
    fields: dict[str, Any] = {}
    wanted: dict[str, Scalar] = {}
    for option, field, value in given:
        if field.startswith(METADATA):
            wanted[field.removeprefix(METADATA)] = _scalar(value)
        elif field in _SEVERAL:
            _check(option, field, value)
            fields[_SEVERAL[field]] = (*fields.get(_SEVERAL[field], ()), value)
        elif field not in _SINGLE:
            raise InputError(
                f"{option} {field}={value}: unknown field {field!r}; {hint(field, FIELDS)}, and {METADATA}NAME"
            )
        elif fields.setdefault(_SINGLE[field], value) != value:
            raise InputError(
                f"{option} {field}={value}: wanted one {field}, got {fields[_SINGLE[field]]!r}, too"
            )
    return IndexFilter(**fields, metadata=wanted)


def _pair(text: str, option: str) -> tuple[str, str]:
    field, equals, value = text.partition("=")
    if not equals or not field:
        raise InputError(f"{option} {text!r}: wanted field=value, like kind=preference")
    return field, value


def _metadata(text: str) -> tuple[str, str]:
    name, value = _pair(text, "--metadata")
    return METADATA + name, value


def _check(option: str, field: str, value: str) -> None:
    known = _VALUES.get(field)
    if known is not None and value not in known:
        raise InputError(f"{option} {value!r}: unknown {field}; {hint(value, known)}")


def _scalar(text: str) -> Scalar:
    """A number, true, false, null, or a quoted text as JSON has them; any other text as it is."""
    try:
        value = json.loads(text, parse_constant=str)
    except ValueError:
        return text
    return value if value is None or isinstance(value, str | int | float | bool) else text
