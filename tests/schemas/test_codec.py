"""The codec's laws: decode∘encode = id for every event in both framings, sealed or not; bad bytes only raise ours."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import fastavro
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from mnemostream.infra.keys_memory import MemoryKeyStore
from mnemostream.infra.registry import MemorySchemaRegistry
from mnemostream.infra.sealing import Sealer
from mnemostream.schemas import body
from mnemostream.schemas.codec import Codec, headers_of, may_skip
from mnemostream.schemas.errors import MalformedPayload, SchemaError, UnknownSchema
from mnemostream.schemas.events import PAYLOADS, AdapterRetired, Event, Tick
from mnemostream.schemas.framing import SchemaRegistry, single_object
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.registry import package_schemas
from mnemostream.schemas.seal import content_key_id
from tests.processors.world import World
from tests.strategies import events


def codec(
    *, sealed: bool = True, registry: SchemaRegistry | None = None, keys: MemoryKeyStore | None = None
) -> Codec:
    return Codec(Sealer(keys or MemoryKeyStore(), enabled=sealed), registry=registry)


@pytest.mark.parametrize("name", sorted(PAYLOADS))
@given(data=st.data())
@settings(max_examples=25)
def test_what_is_decoded_is_what_was_encoded(name: str, data: st.DataObject) -> None:
    event = data.draw(events(name))
    keys, known = MemoryKeyStore(), MemorySchemaRegistry()
    for sealed in (True, False):
        for registry in (None, known):
            one = codec(sealed=sealed, registry=registry, keys=keys)
            value = one.encode(event)
            assert value[:1] == (b"\xc3" if registry is None else b"\x00")
            assert one.decode(value) == event
            both = codec(registry=known, keys=keys)
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
    keys.destroy([content_key_id(event)])  # by whomever: this codec kept no key
    assert one.decode(value).payload.content is None
    assert one.decode(value).payload.memory == event.payload.memory
    assert one.decode(one.encode(event)).payload.content is None, "and it is not written again"


@pytest.mark.parametrize(
    "changes",
    [{"event_id": "another"}, {"scope": Scope("default", "bob")}, {"scope": Scope("other", "ann")}],
    ids=["event", "cube", "tenant"],
)
def test_content_cannot_be_moved(changes: dict[str, Any]) -> None:
    """The record of one event, with the sealed part of another: under the right key, and still refused."""
    one, event = codec(), some_event()
    other = replace(event, envelope=replace(event.envelope, **changes))
    file = package_schemas().newest("MemoryCreated")
    schema = package_schemas().parsed(file)
    first, second = (body.read(schema, one.encode(item), 10, file) for item in (event, other))
    second["sealed"] = first["sealed"]
    with pytest.raises(MalformedPayload, match="cannot be opened"):
        one.decode(single_object(file) + body.write(schema, second, file))


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


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"occurred_at": datetime(2024, 5, 1)}, "envelope.*a time with its zone"),
        ({"actor": "\ud800"}, "Unicode"),
        ({"scope": Scope("a", "\udfff")}, "Unicode"),
        ({"generation": 1 << 63}, "out of range"),
        ({"schema_version": 2}, "version 2.*version 1"),
    ],
    ids=["no zone", "surrogate", "surrogate in the cube", "too great", "another version"],
)
def test_what_has_no_form_on_the_wire_is_refused(changes: dict[str, Any], says: str) -> None:
    event = some_event()
    with pytest.raises(MalformedPayload, match=says):
        codec().encode(replace(event, envelope=replace(event.envelope, **changes)))


@pytest.mark.parametrize("value", [1 << 63, -(1 << 63) - 1, ["canary"], "canary\ud800"])
def test_metadata_that_is_no_scalar_is_refused_and_not_quoted(value: Any) -> None:
    event = some_event()
    content = replace(event.payload.content, metadata={"key": value})
    with pytest.raises(MalformedPayload, match="MemoryContent v1: cannot be written") as caught:
        codec().encode(replace(event, payload=replace(event.payload, content=content)))
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize("instant", [datetime.min, datetime(1969, 12, 31, 23, 59, 59, 999999), datetime.max])
def test_every_instant_survives_to_the_microsecond_in_any_zone(instant: datetime) -> None:
    event, one = some_event(), codec()
    event = replace(event, envelope=replace(event.envelope, occurred_at=instant.replace(tzinfo=UTC)))
    assert one.decode(one.encode(event)) == event
    east = datetime(2024, 5, 1, 3, tzinfo=timezone(timedelta(hours=5, minutes=45)))
    event = replace(event, envelope=replace(event.envelope, occurred_at=east))
    decoded = one.decode(one.encode(event)).envelope.occurred_at
    assert decoded == east and decoded.utcoffset() == timedelta(0)


def test_a_time_beyond_the_calendar_is_malformed() -> None:
    file = package_schemas().newest("Tick")
    schema = package_schemas().parsed(file)
    tick = World().event(Tick(instant=datetime(2024, 1, 1, tzinfo=UTC)), "t")
    record = body.read(schema, codec().encode(tick), 10, file)
    plain = fastavro.parse_schema(package_schemas().json(file))  # takes a long for a time
    value = single_object(file) + body.write(plain, {**record, "instant": 1 << 62}, file)
    with pytest.raises(MalformedPayload, match="out of range"):
        codec().decode(value)


def test_an_event_under_anothers_schema_is_malformed() -> None:
    promoted, retired = (package_schemas().newest(name) for name in ("AdapterPromoted", "AdapterRetired"))
    event = World().event(AdapterRetired(adapter_id="a", reason="worse"), "r")
    record = body.read(package_schemas().parsed(retired), codec().encode(event), 10, retired)
    record |= {"base_model": "m", "artefact_sha256": "0"}
    value = single_object(promoted) + body.write(package_schemas().parsed(promoted), record, promoted)
    with pytest.raises(MalformedPayload, match="AdapterPromoted v1.*'AdapterRetired'"):
        codec().decode(value)


def test_content_alone_and_dead_letters_are_no_events_nor_the_other_way_round() -> None:
    one = codec()
    with pytest.raises(MalformedPayload, match="no event"):
        one.decode(one.encode_dead_letter(b"a/b", b"raw", "l1"))
    with pytest.raises(MalformedPayload, match="wanted a dead letter"):
        one.decode_dead_letter(one.encode(some_event()))


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
    value = one.encode_dead_letter(b"default/ann", b"\x00raw canary", "l1")
    assert b"canary" not in value
    assert one.decode_dead_letter(value) == b"\x00raw canary"
    key = one.dead_letter_key(value)
    assert key is not None and key.startswith("dead/default/ann/")
    keys.destroy([key])
    assert one.decode_dead_letter(value) is None
