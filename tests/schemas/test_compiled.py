"""Compiled code gives what fastavro gives, byte by byte and field by field, and leaves to it what it cannot take."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from mnemostream.infra.keys_memory import MemoryKeyStore
from mnemostream.infra.sealing import Sealer
from mnemostream.schemas import events as ev
from mnemostream.schemas.codec import Codec
from mnemostream.schemas.compiled_reader import record_reader
from mnemostream.schemas.compiled_writer import record_writer
from mnemostream.schemas.compiling import Unlike
from mnemostream.schemas.content import CandidatesContent, MemoryContent, TurnContent
from mnemostream.schemas.errors import SchemaError
from mnemostream.schemas.registry import package_schemas
from mnemostream.schemas.shortcuts import Shortcuts
from mnemostream.schemas.varints import instant, instant_at
from tests.processors.world import World
from tests.strategies import events, structs

CONTENTS = (TurnContent, MemoryContent, CandidatesContent)


class Plain(Shortcuts):
    """No shortcut: fastavro reads and writes all."""

    def reader(self, value: bytes) -> None:
        return None

    def writer(self, name: str) -> None:
        return None


def codecs() -> tuple[Codec, Codec]:
    """One with compiled code and one without, which write contents in the clear, so that their bytes compare."""
    quick, plain = (Codec(Sealer(MemoryKeyStore(), enabled=False)) for _ in range(2))
    plain._shortcuts = Plain(package_schemas(), {}, {}, {})
    return quick, plain


@pytest.mark.parametrize("name", sorted(ev.PAYLOADS))
def test_every_event_and_content_has_its_compiled_code(name: str) -> None:
    quick, _ = codecs()
    assert quick._shortcuts.writer(name) is not None
    file = package_schemas().newest(name)
    quick._shortcuts.learn(b"\xc3\x01" + file.fingerprint, file)
    assert quick._shortcuts.reader(b"\xc3\x01" + file.fingerprint) is not None


@pytest.mark.parametrize("name", sorted(ev.PAYLOADS))
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_bytes_and_events_are_those_of_fastavro(name: str, data: st.DataObject) -> None:
    event = data.draw(events(name))
    quick, plain = codecs()
    value = quick.encode(event)
    assert value == plain.encode(event)
    for _ in range(2):  # the first time the head is learned
        assert quick.decode(value) == plain.decode(value) == event


@given(data=st.data())
@settings(max_examples=300, deadline=None)
def test_damaged_bytes_are_judged_as_by_fastavro(data: st.DataObject) -> None:
    quick, plain = codecs()
    quick._sealing = plain._sealing = Sealer(
        MemoryKeyStore(), enabled=False
    )  # so that contents are damaged, too
    value = bytearray(quick.encode(data.draw(events())))
    quick.decode(bytes(value))  # learn the head
    for _ in range(data.draw(st.integers(1, 3))):
        value[data.draw(st.integers(10, len(value) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    if data.draw(st.booleans()):
        value = value[: data.draw(st.integers(10, len(value)))]
    assert judged(quick, bytes(value)) == judged(plain, bytes(value))


def judged(codec: Codec, value: bytes) -> Any:
    try:
        return repr(codec.decode(value))  # by its text, in which NaN equals NaN
    except SchemaError as exc:
        return type(exc), str(exc)


@pytest.mark.parametrize("kind", CONTENTS)
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_a_content_reads_back(kind: type[Any], data: st.DataObject) -> None:
    schema = package_schemas().json(package_schemas().newest(kind.__name__))
    content = data.draw(structs(kind))
    value = record_writer(schema, kind)(content)
    assert record_reader(schema, kind)(value, 0) == (content, len(value))


@pytest.mark.parametrize(
    "changes",
    [{"ordinal": 1.0}, {"ordinal": "1"}, {"session_id": 7}, {"expires_at": datetime(2024, 1, 1)}, {"turn_id": None},
     {"time_assumed": 2}],
)  # fmt: skip
def test_what_fastavro_refuses_is_refused_in_its_words(changes: dict[str, Any]) -> None:
    payload = ev.TurnRecorded(turn_id="t", role="user", content_hash="h", content=None)
    event = World().event(replace(payload, **changes), "e")
    messages = []
    for one in codecs():
        try:
            messages.append(repr(one.encode(event)))
        except SchemaError as exc:
            messages.append(str(exc))
    assert messages[0] == messages[1]


class Wide(msgspec.Struct, kw_only=True):
    text: str
    more: int


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ([("text", "string")], Wide),
        ([("text", "long"), ("more", "long")], Wide),
        ([("text", "string"), ("more", ["null", "long"])], Wide),
        ([("text", "string"), ("more", "long"), ("other", "long")], Wide),
    ],
    ids=["missing", "another type", "optional", "unknown"],
)
def test_where_schema_and_type_differ_there_is_no_shortcut(fields: Any, kind: Any) -> None:
    schema = {"type": "record", "name": "Wide", "fields": [{"name": n, "type": t} for n, t in fields]}
    for make in (record_reader, record_writer):
        with pytest.raises(Unlike):
            make(schema, kind)


@given(st.datetimes(timezones=st.just(UTC)))
def test_every_instant_reads_back(value: datetime) -> None:
    assert instant_at(instant(value) + b"x", 0) == (value, len(instant(value)))


def test_an_instant_is_the_same_in_every_zone_also_twice_an_hour() -> None:
    zone = ZoneInfo("Europe/Berlin")
    for fold in (0, 1):
        local = datetime(2023, 10, 29, 2, 30, tzinfo=zone, fold=fold)
        assert instant(local) == instant(local.astimezone(UTC))
    east = timezone(timedelta(hours=5, minutes=45))
    assert instant(datetime(2024, 5, 1, 5, 45, tzinfo=east)) == instant(datetime(2024, 5, 1, tzinfo=UTC))
