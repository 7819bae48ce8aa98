"""Hypothesis strategies for everything that travels: scopes, contents, memories and events of every type."""

from datetime import UTC, datetime
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import msgspec
from hypothesis import strategies as st

from mnemostream.schemas import events as ev
from mnemostream.schemas.content import Embedding, Scalar
from mnemostream.schemas.ids import Scope

TEXTS = st.text(st.characters(codec="utf-8"), max_size=20)
INSTANTS = st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))
INTS = st.integers(-(1 << 63), (1 << 63) - 1)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
SCALARS = st.none() | st.booleans() | INTS | FLOATS | TEXTS
PARTS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=30)


def scopes() -> st.SearchStrategy[Scope]:
    return st.builds(Scope, PARTS, PARTS)


def embeddings() -> st.SearchStrategy[Embedding]:
    return st.binary(min_size=1, max_size=32).map(
        lambda data: Embedding(model="test/1", dimensions=len(data), element_type="int8", data=data)
    )


def of(hint: Any) -> st.SearchStrategy[Any]:
    """Values of a field's type, so that a new field or type is drawn without a change here."""
    plain = {str: TEXTS, int: INTS, float: FLOATS, bool: st.booleans(), bytes: st.binary(max_size=20)}
    if hint in plain:
        return plain[hint]
    if hint is datetime:
        return INSTANTS
    if hint is Embedding:
        return embeddings()
    origin, args = get_origin(hint), get_args(hint)
    if origin is tuple:
        return st.lists(of(args[0]), max_size=3).map(tuple)
    if origin is dict:
        return st.dictionaries(TEXTS, SCALARS if args[1] == Scalar else of(args[1]), max_size=3)
    if origin in (Union, UnionType):
        return st.none() | st.one_of([of(arg) for arg in args if arg is not type(None)])
    return structs(hint)


def structs(kind: type[Any]) -> st.SearchStrategy[Any]:
    """Instances of a frozen type, every field drawn."""
    hints = get_type_hints(kind)
    return st.builds(kind, **{item.name: of(hints[item.name]) for item in msgspec.structs.fields(kind)})


@st.composite
def events(draw: st.DrawFn, name: str | None = None) -> ev.Event:
    """Events of one type, or of any; content is there, since a codec writes what it is given."""
    name = name or draw(st.sampled_from(sorted(ev.PAYLOADS)))
    kind = ev.PAYLOADS[name]
    payload = draw(structs(kind))
    scope = draw(scopes())
    envelope = draw(structs(ev.Envelope))
    envelope = msgspec.structs.replace(envelope, type=name, schema_version=ev.VERSIONS[name], scope=scope)
    return ev.Event(envelope=envelope, payload=payload)
