"""An `IndexFilter` as a filter of Weaviate, with the meaning that `processors.retrieval.filters` gives it."""

from collections.abc import Sequence
from typing import Any

from weaviate.classes.query import Filter

from ...processors.entities import NAMED, about
from ...processors.ports import IndexFilter
from ...processors.projection import INDEXED
from . import layout
from .objects import entry, exactly, instant, word


def admits_none(where: IndexFilter) -> bool:
    """Whether nothing can pass: a choice of nothing, or equality with what equals nothing."""
    choices = (where.statuses, where.kinds, where.trusts)
    return any(choice == () for choice in choices) or any(value != value for value in where.metadata.values())  # noqa: PLR0124


def comparable(where: IndexFilter) -> bool:
    """Whether Weaviate compares the instants of `where` exactly."""
    return exactly(where.live_at) and exactly(where.valid_at)


def condition(where: IndexFilter) -> Any:
    """The filter; None where `where` admits all that is indexed."""
    parts = []
    if where.statuses is not None and not set(INDEXED) <= set(where.statuses):
        parts.append(_one_of(layout.STATUS, where.statuses))
    parts += [
        _one_of(name, choice)
        for name, choice in ((layout.KIND, where.kinds), (layout.TRUST, where.trusts))
        if choice is not None
    ]
    parts += [
        Filter.by_property(name).equal(word(value))
        for name, value in (
            (layout.AGENT, where.agent_id),
            (layout.SESSION, where.session_id),
            (layout.ACTOR, where.actor),
        )
        if value is not None
    ]
    if where.live_at is not None:
        parts.append(Filter.by_property(layout.EXPIRES).greater_than(instant(where.live_at)))
    if where.valid_at is not None:
        parts.append(Filter.by_property(layout.VALID_FROM).less_or_equal(instant(where.valid_at)))
        parts.append(Filter.by_property(layout.VALID_TO).greater_than(instant(where.valid_at)))
    parts += _all_of(layout.TAGS, [word(tag) for tag in where.tags])
    parts += _all_of(layout.METADATA, [entry(name, value) for name, value in where.metadata.items()])
    if where.entities:
        parts.append(either(*(_naming(key) for key in where.entities)))
    return both(*parts)


def keyed(keys: Sequence[str]) -> Any:
    """Objects that hold any of some index keys of entities."""
    return Filter.by_property(layout.ENTITIES).contains_any([word(key) for key in keys])


def _naming(key: str) -> Any:
    """Objects that are about, or name, the entity with a key."""
    subject = _all_of(layout.ENTITIES, [word(one) for one in about(key.split())])
    return either(keyed([NAMED + key]), *subject)


def holding(terms: Sequence[str]) -> Any:
    """Objects that hold any of some terms."""
    return Filter.by_property(layout.TERMS).contains_any(list(terms))


def directed() -> Any:
    """Objects with a vector to be found by."""
    return Filter.by_property(layout.DIRECTED).equal(True)


def repeating(terms: Sequence[str]) -> Any:
    """Objects that hold any of some terms more than once."""
    return Filter.by_property(layout.REPEATED).contains_any(list(terms))


def long(low: int, high: int) -> Any:
    """Objects of `low` to `high` terms."""
    length = Filter.by_property(layout.LENGTH)
    return Filter.all_of([length.greater_or_equal(low), length.less_or_equal(high)])


def within(stretches: Sequence[tuple[str, int, int]]) -> Any:
    """Objects whose first source lies in any of the (session, low, high)."""
    ordinal = Filter.by_property(layout.SOURCE_ORDINAL)
    parts = (
        Filter.all_of(
            [
                Filter.by_property(layout.SOURCE_SESSION).equal(word(session)),
                ordinal.greater_or_equal(low),
                ordinal.less_or_equal(high),
            ]
        )
        for session, low, high in stretches
    )
    return either(*parts)


def either(*parts: Any) -> Any:
    """Any of some filters."""
    return parts[0] if len(parts) == 1 else Filter.any_of(list(parts))


def both(*parts: Any) -> Any:
    """All of the filters that are not None; None where all are."""
    given = [part for part in parts if part is not None]
    if len(given) < 2:
        return given[0] if given else None
    return Filter.all_of(given)


def _one_of(name: str, values: Sequence[str]) -> Any:
    return Filter.by_property(name).contains_any([word(value) for value in values])


def _all_of(name: str, values: list[str]) -> list[Any]:
    return [Filter.by_property(name).contains_all(values)] if values else []
