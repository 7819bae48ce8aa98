"""The record of a container file: any event in it comes out as it went in, and later versions are told."""

import io
from datetime import UTC, datetime
from typing import Any

import fastavro
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from mnemostream.schemas.container import (
    Exported,
    container_schema,
    content_versions,
    event_types,
    from_record,
    to_record,
)
from mnemostream.schemas.errors import MalformedPayload, UnknownSchema
from mnemostream.schemas.events import Event
from mnemostream.schemas.registry import package_schemas
from tests import strategies

SCHEMAS = package_schemas()
OPEN = fastavro.parse_schema(container_schema(SCHEMAS, sealed=False))
VERSIONS = content_versions(SCHEMAS)
WHEN = datetime(2024, 2, 29, 12, 30, 15, 123456, UTC)
EVENTS = st.sampled_from(event_types()).flatmap(strategies.events)


def placed(event: Event) -> Exported:
    return Exported(
        topic="t", partition=3, offset=1 << 40, recorded_at=WHEN, settled=True, timed=None, event=event
    )


def written(item: Exported) -> dict[str, Any]:
    out = io.BytesIO()
    fastavro.schemaless_writer(out, OPEN, to_record(item))
    out.seek(0)
    record = fastavro.schemaless_reader(out, OPEN, None)
    assert isinstance(record, dict)
    return record


@given(EVENTS)
def test_an_event_comes_out_as_it_went_in(event: Event) -> None:
    assert from_record(written(placed(event)), VERSIONS) == placed(event)


@given(EVENTS)
def test_old_payloads_and_contents_are_lifted(event: Event) -> None:
    name = event.type
    kind = type(getattr(event.payload, "content", None)).__name__
    old = replace(event, envelope=replace(event.envelope, schema_version=0))
    steps = {
        (name, 0): lambda payload: {**payload, "reason": "lifted"},
        (kind, 7): lambda content: {**content, "tags": ["lifted"], "items": []},
    }
    found = from_record(written(placed(old)), {kind: 7}, steps).event
    assert found.envelope == event.envelope
    if hasattr(event.payload, "reason"):
        assert found.payload.reason == "lifted"
    for field, wanted in (("tags", ("lifted",)), ("items", ())):
        if hasattr(getattr(event.payload, "content", None), field):
            assert getattr(found.payload.content, field) == wanted


@given(EVENTS, st.sampled_from(("type", "version", "envelope", "payload")))
def test_what_is_of_a_later_version_or_no_event_is_told(event: Event, what: str) -> None:
    record = written(placed(event))
    envelope = record["event"]["envelope"]
    error: type[Exception] = UnknownSchema
    if what == "type":
        envelope["type"] = "MemoryPainted"
    elif what == "version":
        envelope["schema_version"] += 1
    elif what == "envelope":
        error = MalformedPayload
        del envelope["event_id"]
    else:
        error = MalformedPayload
        record["event"] = {"envelope": envelope}
        if not any(item.required for item in msgspec.structs.fields(event.payload) if item.name != "content"):
            return
    with pytest.raises(error, match="upgrade" if error is UnknownSchema else "does not hold an event"):
        from_record(record, VERSIONS)
