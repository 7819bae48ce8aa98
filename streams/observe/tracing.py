"""OpenTelemetry spans, where the program has set a tracer provider; nothing at all where it has not.

The package (extra `otel`) is never imported here: a program that traces has done so itself. Attributes are names
of topics, steps and operations, and counts. No text, no id and no cube's name is ever among them, and of an error
only its type.

A span's context goes with the records that are written within it (header `traceparent`, as W3C says), and a step
that reads them links its span to theirs: so a trace leads from a publish to the decisions on its turns.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from msgspec.structs import replace

from ...processors.ports import Outgoing, Record

if TYPE_CHECKING:
    from opentelemetry.trace import Span, Tracer

HEADER: Final = "traceparent"
MAX_LINKS: Final = 128  # what the SDK keeps of a span's links by default
_SCOPE: Final = "mnemostream"
_MODULE: Final = "opentelemetry.trace"

Attributes = Mapping[str, str | int]


class _Last:
    """The tracer of the provider that was asked last: an SDK makes a new one at each call."""

    provider: Any = None
    tracer: "Tracer | None" = None


def tracer() -> "Tracer | None":
    """The tracer, where the program has set a provider that records."""
    trace = sys.modules.get(_MODULE)
    if trace is None or not hasattr(trace, "get_tracer_provider"):  # not imported, or not yet whole
        return None
    provider = trace.get_tracer_provider()
    if provider is not _Last.provider:
        idle = isinstance(provider, trace.ProxyTracerProvider | trace.NoOpTracerProvider)
        _Last.tracer = None if idle else provider.get_tracer(_SCOPE)
        _Last.provider = provider
    return _Last.tracer


@contextmanager
def span(by: "Tracer", name: str, kind: str, attributes: Attributes) -> "Iterator[Span]":
    """A span around what is within, the current one while it lasts. An error marks it by its type alone."""
    from opentelemetry.trace import SpanKind, Status, StatusCode

    with by.start_as_current_span(
        name,
        kind=SpanKind[kind],
        attributes=attributes,
        record_exception=False,
        set_status_on_exception=False,
    ) as current:
        try:
            yield current
        except BaseException as exc:
            current.set_attribute("error.type", type(exc).__name__)
            current.set_status(Status(StatusCode.ERROR, type(exc).__name__))
            raise


def carry(records: list[Outgoing]) -> list[Outgoing]:
    """`records`, each with the context of the span that is current; as they are where nothing traces."""
    if tracer() is None:
        return records
    from opentelemetry.trace import get_current_span

    context = get_current_span().get_span_context()
    if not context.is_valid:
        return records
    value = f"00-{context.trace_id:032x}-{context.span_id:016x}-{int(context.trace_flags):02x}".encode()
    return [replace(record, headers=(*record.headers, (HEADER, value))) for record in records]


def link(records: Sequence[Record]) -> None:
    """Link the current span to those within which `records` were written."""
    if tracer() is None:
        return
    from opentelemetry.trace import get_current_span

    current = get_current_span()
    if current.is_recording():
        for context in contexts(records):
            current.add_link(context)


def contexts(records: Iterable[Record]) -> list[Any]:
    """The distinct span contexts that records carry, at most 128."""
    from opentelemetry.trace import SpanContext, TraceFlags

    found = dict.fromkeys(value for record in records for name, value in record.headers if name == HEADER)
    parsed = []
    for value in list(found)[:MAX_LINKS]:
        parts = value.decode("ascii", "replace").split("-")
        try:
            _, trace_id, span_id, flags = (int(part, 16) for part in parts)
        except ValueError:  # not ours: whoever wrote it
            continue
        context = SpanContext(trace_id, span_id, is_remote=True, trace_flags=TraceFlags(flags))
        if context.is_valid:
            parsed.append(context)
    return parsed
