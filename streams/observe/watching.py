"""What is watched: the work of a home, as a decorator that times it, traces it and logs that it is done."""

import logging
import time
from collections.abc import Callable, Sized
from functools import wraps
from typing import Any, Final, TypeVar, cast

import msgspec

from ...infra.embedded.tally import labels
from ...infra.notes import note
from ...schemas.topics import CANDIDATES, EVENTS, TICKS, TURNS
from ..topology import DEDUPE, EXTRACT, LIFECYCLE, PROJECT
from .measures import Measures
from .tracing import Attributes, span, tracer

log = logging.getLogger(__name__)
R = TypeVar("R")
F = TypeVar("F", bound=Callable[..., Any])
FAILURES: Final = "mnemostream_failures_total"


class Operation(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of work: its name, its histogram, its span, and the attribute that says how much was dealt with."""

    name: str
    histogram: str
    labels: str = labels()
    span: str
    kind: str = "INTERNAL"
    attributes: Attributes
    size: str = ""


def _step(name: str, topic: str) -> Operation:
    return Operation(
        name=name,
        histogram="mnemostream_batch_seconds",
        labels=labels(step=name),
        span=f"{name} {topic}",
        kind="CONSUMER",
        attributes={
            "messaging.system": "mnemostream",
            "messaging.operation.type": "process",
            "messaging.operation.name": name,
            "messaging.destination.name": topic,
            "messaging.consumer.group.name": name,
        },
        size="messaging.batch.message_count",
    )


def _call(name: str, size: str = "") -> Operation:
    return Operation(
        name=name,
        histogram=f"mnemostream_{name}_seconds",
        span=f"mnemostream.{name}",
        attributes={"db.system.name": "sqlite", "db.operation.name": name},
        size=size,
    )


PUBLISH: Final = Operation(
    name="publish",
    histogram="mnemostream_publish_seconds",
    span=f"publish {TURNS}",
    kind="PRODUCER",
    attributes={
        "messaging.system": "mnemostream",
        "messaging.operation.type": "send",
        "messaging.operation.name": "publish",
        "messaging.destination.name": TURNS,
    },
    size="messaging.batch.message_count",
)
BATCHES: Final = {
    step.id: _step(step.id, topic)
    for step, topic in ((EXTRACT, TURNS), (DEDUPE, CANDIDATES), (LIFECYCLE, TICKS), (PROJECT, EVENTS))
}
SEARCH: Final = _call("search", "db.response.returned_rows")
ADD: Final = _call("add")
REBUILD: Final = _call("rebuild")


def watched(operation: Operation | Callable[[Any], Operation]) -> Callable[[F], F]:
    """Watch a method of something that has a node, or a function of a node.

    How much was dealt with is the length of its first argument where that is a list, else its result or the
    length of it. Work on an empty list is not watched.
    """

    def decorate(work: F) -> F:
        @wraps(work)
        def run(self: Any, *args: Any, **kwargs: Any) -> Any:
            given = args[0] if args and isinstance(args[0], list) else None
            if given is not None and not given:
                return work(self, *args, **kwargs)
            what = operation if isinstance(operation, Operation) else operation(self)
            return _watch(_measures(self), what, given, lambda: work(self, *args, **kwargs))

        return cast(F, run)

    return decorate


def by_step(step: Any) -> Operation:
    """The operation of a step's batch, by the step's id."""
    return BATCHES[step.id]


def _watch(measures: Measures, what: Operation, given: Sized | None, work: Callable[[], R]) -> R:
    began = time.perf_counter()
    try:
        by = tracer()
        if by is None:
            result = work()
        else:
            with span(by, what.span, what.kind, what.attributes) as current:
                result = work()
                if what.size:
                    current.set_attribute(what.size, _size(given, result))
    except Exception as exc:
        measures.count(FAILURES, labels(operation=what.name, error=type(exc).__name__))
        raise
    seconds = time.perf_counter() - began
    measures.observe(what.histogram, what.labels, seconds)
    if log.isEnabledFor(logging.DEBUG):
        size: dict[str, Any] = {"size": _size(given, result)} if what.size else {}
        done = f"{what.name} is done"
        note(log, logging.DEBUG, "work.done", done, operation=what.name, seconds=round(seconds, 6), **size)
    return result


def _size(given: Sized | None, result: Any) -> int:
    if given is not None:
        return len(given)
    if isinstance(result, int):
        return result
    return len(result) if isinstance(result, Sized) else 1


def _measures(subject: Any) -> Measures:
    node = getattr(subject, "node", None) or getattr(subject, "_node", subject)
    found: Measures = node.measures
    return found
