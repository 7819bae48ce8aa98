"""Spans through the real SDK: what is traced, how traces join, and that no span says what a person said."""

import asyncio
import logging
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from mnemostream.processors.ports import Record
from mnemostream.schemas.errors import InputError
from mnemostream.schemas.topics import CANDIDATES, EVENTS, TICKS, TURNS
from mnemostream.streams import extraction
from mnemostream.streams.async_client import AsyncMemory
from mnemostream.streams.client import Memory
from mnemostream.streams.observe import tracing
from tests.packaging.test_imports import GUARD
from tests.recovery.story import story

CANARY = "xylophone"
CUBE = "cube-of-mara"


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemorySpanExporter]:
    """What is exported while a provider is set, as a program sets one: a process can set it only once."""
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "get_tracer_provider", lambda: provider)
    yield exporter
    provider.shutdown()


def named(spans: InMemorySpanExporter, name: str) -> list[ReadableSpan]:
    return [span for span in spans.get_finished_spans() if span.name == name]


def use_everything(home: Path) -> None:
    with Memory(home) as memory:
        memory.add(f"I bought a {CANARY} in Ghent.", user_id=CUBE)
        memory.add(f"I sold the {CANARY}.", user_id=CUBE, expiration_date=datetime(2090, 1, 1, tzinfo=UTC))
        (found, *_) = memory.search(f"who bought a {CANARY}?", cube=CUBE)
        memory.tick(datetime(2100, 1, 1, tzinfo=UTC))
        memory.drain(timeout=20)
        memory.forget(found.memory_id)
        memory.rebuild()


def test_every_step_and_call_has_its_span_and_no_empty_batch_has_one(
    tmp_path: Path, spans: InMemorySpanExporter
) -> None:
    use_everything(tmp_path)
    names = {span.name for span in spans.get_finished_spans()}
    assert names == {
        f"publish {TURNS}",
        f"extract {TURNS}",
        f"dedupe {CANDIDATES}",
        f"lifecycle {TICKS}",
        f"project {EVENTS}",
        "mnemostream.add",
        "mnemostream.search",
        "mnemostream.rebuild",
    }
    for span in spans.get_finished_spans():
        assert span.status.is_ok or span.status.status_code is trace.StatusCode.UNSET
        assert (span.attributes or {}).get("messaging.batch.message_count", 1) != 0
    (search,) = named(spans, "mnemostream.search")
    assert dict(search.attributes or {}) == {
        "db.system.name": "sqlite",
        "db.operation.name": "search",
        "db.response.returned_rows": 2,
    }
    extract = named(spans, f"extract {TURNS}")[0]
    assert extract.kind is trace.SpanKind.CONSUMER
    assert dict(extract.attributes or {}) == {
        "messaging.system": "mnemostream",
        "messaging.operation.type": "process",
        "messaging.operation.name": "extract",
        "messaging.destination.name": TURNS,
        "messaging.consumer.group.name": "extract",
        "messaging.batch.message_count": 1,
    }


def test_a_trace_leads_from_the_publish_to_the_decision(tmp_path: Path, spans: InMemorySpanExporter) -> None:
    with Memory(tmp_path) as memory:
        memory.publish(story(3))
        memory.drain(timeout=20)
    published = {span.context.span_id for span in named(spans, f"publish {TURNS}") if span.context}
    extracted = {span.context.span_id for span in named(spans, f"extract {TURNS}") if span.context}
    assert {link.context.span_id for s in named(spans, f"extract {TURNS}") for link in s.links} == published
    assert {
        link.context.span_id for s in named(spans, f"dedupe {CANDIDATES}") for link in s.links
    } == extracted


def test_an_add_is_the_parent_of_its_publish_and_decides_within(
    tmp_path: Path, spans: InMemorySpanExporter
) -> None:
    with Memory(tmp_path) as memory:
        memory.add("I live in Ghent.", user_id="ann")
        memory.drain(timeout=20)
    (add,), (publish,) = named(spans, "mnemostream.add"), named(spans, f"publish {TURNS}")
    assert publish.parent is not None and add.context is not None
    assert publish.parent.span_id == add.context.span_id
    assert len(named(spans, f"extract {TURNS}")) == len(named(spans, f"dedupe {CANDIDATES}")) == 1


def test_a_span_of_an_async_program_is_the_parent(tmp_path: Path, spans: InMemorySpanExporter) -> None:
    async def program() -> None:
        async with AsyncMemory(tmp_path, process=False) as memory:
            with trace.get_tracer_provider().get_tracer("program").start_as_current_span("asking"):
                await memory.search("x")

    asyncio.run(program())
    (search,), (asking,) = named(spans, "mnemostream.search"), named(spans, "asking")
    assert search.parent is not None and asking.context is not None
    assert search.parent.span_id == asking.context.span_id


def said(span: ReadableSpan) -> str:
    """All that a span would export."""
    return span.to_json() + repr([link.attributes for link in span.links])


def test_no_span_holds_a_word_an_id_or_a_cube(
    tmp_path: Path,
    spans: InMemorySpanExporter,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.CRITICAL)
    use_everything(tmp_path / "sound")
    use = extraction.extract

    def failing(view: Any, recent: Any) -> Any:
        if "broken" in view.text:
            raise ValueError(view.text)
        return use(view, recent)

    monkeypatch.setattr(extraction, "extract", failing)
    with Memory(tmp_path / "failing") as memory:
        memory.add(f"A broken {CANARY}.", user_id=CUBE)
        monkeypatch.setattr(memory.node.embedder._embedder, "embed", lambda texts: 1 / len(texts[0] * 0))
        with pytest.raises(ZeroDivisionError):
            memory.search(CANARY, cube=CUBE)
        with pytest.raises(InputError):
            memory.add([{"role": CANARY, "content": CANARY}], user_id=CUBE)
    failed = [span for span in spans.get_finished_spans() if not span.status.is_unset]
    assert {(span.name, (span.attributes or {})["error.type"]) for span in failed} == {
        ("mnemostream.search", "ZeroDivisionError"),
        ("mnemostream.add", "InputError"),
    }
    for span in spans.get_finished_spans():
        assert CANARY not in said(span) and CUBE not in said(span)
        assert span.events == ()


def test_without_a_provider_nothing_is_carried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trace, "get_tracer_provider", trace.ProxyTracerProvider)
    with Memory(tmp_path) as memory:
        memory.publish(story(1))
        assert tracing.tracer() is None
        for topic in (TURNS, CANDIDATES, EVENTS):
            for item in memory.tail(topic, from_="start", follow=False):
                assert tracing.HEADER not in dict(item.record.headers)


def test_a_provider_that_comes_and_goes_is_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spans: InMemorySpanExporter
) -> None:
    with Memory(tmp_path) as memory:
        memory.search("x")
        monkeypatch.setattr(trace, "get_tracer_provider", trace.NoOpTracerProvider)
        memory.search("x")
    assert len(named(spans, "mnemostream.search")) == 1


@pytest.mark.parametrize("value", [b"", b"\xff\xfe", b"00-xyz-1-01", b"00-0-0-00", b"00-1-2-01-more"])
def test_a_header_that_is_none_is_passed_over(value: bytes) -> None:
    record = Record(
        topic=TURNS,
        partition=0,
        offset=0,
        key=b"",
        value=b"",
        headers=((tracing.HEADER, value),),
        appended_at=datetime.now(UTC),
    )
    assert tracing.contexts([record]) == []


UNTRACED = """
from mnemostream import Memory
with Memory({!r}) as memory:
    memory.add("I live in Ghent.")
    memory.search("Ghent")
"""


def test_the_package_is_never_imported_by_us(tmp_path: Path) -> None:
    guarded = GUARD.format(heavy=("opentelemetry", "prometheus_client"), code=UNTRACED.format(str(tmp_path)))
    done = subprocess.run([sys.executable, "-c", guarded], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


PROGRAM = """
import sys
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor
from mnemostream import Memory
with Memory(sys.argv[1]) as memory:
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(ConsoleSpanExporter(formatter=lambda span: span.name + "\\n")))
    trace.set_tracer_provider(provider)
    memory.add("I live in Ghent.")
"""


def test_a_program_that_sets_a_provider_gets_spans(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert {f"extract {TURNS}", "mnemostream.add"} <= set(done.stdout.splitlines())
