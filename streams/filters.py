"""Filters and scopes as callers write them: mem0's ids and our own fields, in one mapping."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final

import msgspec

from ..processors.entities import entity_key
from ..processors.ports import IndexFilter
from ..processors.times import parse_instant
from ..schemas.content import Scalar
from ..schemas.errors import InputError
from ..schemas.hints import nearest
from ..schemas.memory import ACTIVE, EXPIRED, KINDS, MERGED, SUPERSEDED, TRUSTS

DEFAULT_CUBE: Final = "default"
_STATUSES: Final = (ACTIVE, SUPERSEDED, EXPIRED, MERGED)
_MANY: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "status": ("statuses", _STATUSES),
    "kind": ("kinds", KINDS),
    "trust": ("trusts", TRUSTS),
}
_IDS: Final[Mapping[str, str]] = {
    "agent_id": "agent_id",
    "run_id": "session_id",
    "session_id": "session_id",
    "actor_id": "actor",
    "actor": "actor",
}
_INSTANTS: Final = ("live_at", "valid_at")
FIELDS: Final = (
    "user_id", "cube", *_IDS, *_MANY, "statuses", "kinds", "trusts", "tags", "entity", "metadata", *_INSTANTS,
)  # fmt: skip
Filters = IndexFilter | Mapping[str, Any] | None


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """Whose memories are asked for, and which of them. `cube` is None where nobody was named."""

    cube: str | None
    where: IndexFilter


def read(
    filters: Filters,
    *,
    user_id: str | None = None,
    cube: str | None = None,
    agent_id: str | None = None,
    run_id: str | None = None,
) -> Asked:
    """What arguments and filters ask for together; raises InputError for an unknown field or a bad value."""
    values: dict[str, Any] = {}
    whose = cube or user_id
    if isinstance(filters, IndexFilter):
        where = filters
    else:
        where = IndexFilter()
        for name, value in (filters or {}).items():
            if name in ("user_id", "cube"):
                whose = whose or _text(name, value)
            else:
                _take(values, name, value)
    for name, given in (("agent_id", agent_id), ("session_id", run_id)):
        if given is not None:
            values[name] = given
    return Asked(cube=whose, where=msgspec.structs.replace(where, **values) if values else where)


def _take(values: dict[str, Any], name: str, value: Any) -> None:
    """Enter one field of a filter."""
    single = {field: key for key, (field, _) in _MANY.items()}.get(name, name)
    if single in _MANY:
        field, known = _MANY[single]
        values[field] = _known(name, value, known)
    elif name in _IDS:
        values[_IDS[name]] = _text(name, value)
    elif name == "tags":
        values["tags"] = tuple(_text(name, tag) for tag in ([value] if isinstance(value, str) else value))
    elif name == "entity":
        values["entities"] = (entity_key(_text(name, value)),)
    elif name == "metadata" and isinstance(value, Mapping):
        values["metadata"] = {**values.get("metadata", {}), **{k: _scalar(k, v) for k, v in value.items()}}
    elif name.startswith("metadata."):
        key = name.removeprefix("metadata.")
        values["metadata"] = {**values.get("metadata", {}), key: _scalar(key, value)}
    elif name in _INSTANTS:
        values[name] = instant(value, f"filter {name}")
    else:
        raise InputError(
            f"filter {name!r}: there is no such field{meant(name, FIELDS)}; there are {', '.join(FIELDS)}, and "
            "metadata.<name> for fields of your own"
        )


def _known(name: str, value: Any, known: tuple[str, ...]) -> tuple[str, ...]:
    wanted = (value,) if isinstance(value, str) else tuple(value) if isinstance(value, Iterable) else (value,)
    for one in wanted:
        if one not in known:
            raise InputError(
                f"filter {name}: {one!r} is none{meant(str(one), known)}; there are {', '.join(known)}"
            )
    return wanted


def _text(name: str, value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise InputError(f"filter {name}: wanted text, got {value!r}")
    return value


def _scalar(name: str, value: Any) -> Scalar:
    if value is not None and not isinstance(value, bool | int | float | str):
        raise InputError(
            f"filter metadata {name!r}: wanted text, a number, true, false or null, got {value!r}"
        )
    return value


def instant(value: Any, name: str) -> datetime:
    """An aware instant, of a datetime or of RFC 3339; raises InputError."""
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise InputError(f"{name}: {value.isoformat()} has no zone; give an aware time, like UTC")
        return value
    if isinstance(value, str):
        return parse_instant(value)
    raise InputError(f"{name}: wanted a time, got {value!r}")


def meant(name: str, known: Iterable[str]) -> str:
    """ " (did you mean 'x'?)" where a known name is close; nothing otherwise."""
    close = nearest(name, known)
    return f" (did you mean {close!r}?)" if close else ""
