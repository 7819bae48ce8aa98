"""The codec's laws: decode∘encode = id for every event in both framings, sealed or not; bad bytes only raise ours."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnemostream.infra.keys_memory import MemoryKeyStore
from mnemostream.infra.sealing import Sealer
from mnemostream.schemas.codec import Codec, headers_of, may_skip
from mnemostream.schemas.errors import MalformedPayload, SchemaError, UnknownSchema
from mnemostream.schemas.events import PAYLOADS, Event
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.registry import SchemaFile, package_schemas
from mnemostream.schemas.seal import content_key_id
from tests.processors.world import World
from tests.strategies import events


class Ids:
    """A schema registry in memory."""

    def __init__(self) -> None:
        self.files: list[SchemaFile] = []

    def id_of(self, file: SchemaFile) -> int:
        if file not in self.files:
            self.files.append(file)
        return self.files.index(file) + 7

    def fingerprint_of(self, schema_id: int) -> bytes:
        if not 7 <= schema_id < 7 + len(self.files):
            raise UnknownSchema(f"schema id {schema_id}: the registry has none")
        return self.files[schema_id - 7].fingerprint


def codec(*, sealed: bool = True, ids: Ids | None = None, keys: MemoryKeyStore | None = None) -> Codec:
    return Codec(Sealer(keys or MemoryKeyStore(), enabled=sealed), ids=ids)


@pytest.mark.parametrize("name", sorted(PAYLOADS))
@given(data=st.data())
@settings(max_examples=25)
def test_what_is_decoded_is_what_was_encoded(name: str, data: st.DataObject) -> None:
    event = data.draw(events(name))
    keys, ids = MemoryKeyStore(), Ids()
    for sealed in (True, False):
        for registry in (None, ids):
            one = codec(sealed=sealed, ids=registry, keys=keys)
            value = one.encode(event)
            assert value[:1] == (b"\xc3" if registry is None else b"\x00")
            assert one.decode(value) == event
            both = codec(ids=ids, keys=keys)
            assert both.decode(value) == event, "a reader takes both framings, sealed or not"


@given(st.lists(events(), max_size=6))
def test_a_batch_is_its_events(batch: list[Event]) -> None:
    one = codec()
    assert one.decode_all(one.encode_all(batch)) == batch


def some_event(text: str = "Ann lives in Oslo.") -> Event:
    return World().say(text, 0)


def test_sealed_content_stands_in_no_byte() -> None:
    value = codec().encode(some_event("Ann hides a canary in the cellar."))
    assert b"canary" not in value
    assert b"canary" in codec(sealed=False).encode(some_event("Ann hides a canary in the cellar."))


def test_a_destroyed_key_leaves_the_event_without_content() -> None:
    keys, event = MemoryKeyStore(), some_event()
    one = codec(keys=keys)
    value = one.encode(event)
    keys.destroy([content_key_id(event)])
    late = codec(keys=keys)
    assert late.decode(value).payload.content is None
    assert late.decode(value).payload.memory == event.payload.memory
    assert late.decode(late.encode(event)).payload.content is None, "and it is not written again"


def test_content_cannot_be_moved_to_another_event() -> None:
    keys = MemoryKeyStore()
    one = codec(keys=keys)
    first = some_event()
    other = Event(
        envelope=World().event(first.payload, "another").envelope,
        payload=first.payload,
    )
    raw_first, raw_other = one.encode(first), one.encode(other)
    schema = package_schemas().parsed(package_schemas().newest("MemoryCreated"))
    from io import BytesIO

    from fastavro import schemaless_reader, schemaless_writer

    a = schemaless_reader(BytesIO(raw_first[10:]), schema, None)
    b = schemaless_reader(BytesIO(raw_other[10:]), schema, None)
    b["sealed"] = a["sealed"]
    out = BytesIO()
    schemaless_writer(out, schema, b)
    with pytest.raises(MalformedPayload, match="cannot be opened"):
        one.decode(raw_other[:10] + out.getvalue())


@given(st.binary(max_size=200))
def test_any_bytes_raise_a_schema_error_or_nothing(value: bytes) -> None:
    with pytest.raises(SchemaError):
        codec().decode(value)


@given(data=st.data())
@settings(max_examples=300)
def test_a_damaged_value_raises_a_schema_error_or_decodes(data: st.DataObject) -> None:
    one = codec()
    value = bytearray(one.encode(data.draw(events())))
    for _ in range(data.draw(st.integers(1, 3))):
        value[data.draw(st.integers(0, len(value) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    if data.draw(st.booleans()):
        value = value[: data.draw(st.integers(0, len(value)))]
    try:
        decoded = one.decode(bytes(value))
    except SchemaError:
        return
    assert isinstance(decoded, Event)


@pytest.mark.parametrize(
    ("value", "error", "says"),
    [
        (b"", MalformedPayload, "0 bytes"),
        (b"\xc3\x01" + bytes(8) + b"x", UnknownSchema, "fingerprint"),
        (b"\x00\x00\x00\x00\x07x", UnknownSchema, "no schema registry"),
        (b"{}", MalformedPayload, "7b7d"),
    ],
)
def test_errors_say_what_was_wanted_and_got(value: bytes, error: type[SchemaError], says: str) -> None:
    with pytest.raises(error, match=says):
        codec().decode(value)


def test_trailing_bytes_are_no_event() -> None:
    one = codec()
    with pytest.raises(MalformedPayload, match="1 bytes too many"):
        one.decode(one.encode(some_event()) + b"x")


def test_headers_are_cloudevents_and_tell_what_may_be_skipped() -> None:
    event = some_event()
    headers = dict(headers_of(event))
    assert headers["ce_id"] == event.event_id.encode() and headers["ce_type"] == b"MemoryCreated"
    assert headers["ce_subject"] == Scope("default", "ann").key
    error = UnknownSchema("x")
    assert not may_skip(error, headers_of(event))
    assert may_skip(error, (("ignorable", b"1"),))
    assert not may_skip(None, (("ignorable", b"1"),))


def test_dead_letters_keep_their_bytes_until_their_key_goes() -> None:
    keys = MemoryKeyStore()
    one = codec(keys=keys)
    value = one.encode_dead_letter(b"default/ann", b"\x00raw canary")
    assert b"canary" not in value
    assert one.decode_dead_letter(value) == b"\x00raw canary"
    keys.destroy(["dead/default/ann"])
    assert codec(keys=keys).decode_dead_letter(value) is None
