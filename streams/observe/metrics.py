"""The metrics of a home: what Prometheus scrapes, as text, as JSON, or from a registry of the program's own.

What the home holds is read from it when it is asked for; what is counted or timed comes from its tally. So the
answer is that of the home, whichever processes work on it, and counters never fall when one of them ends.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ...infra.embedded.tally import BYTES, RECORDS, Tally
from ...schemas.topics import BY_NAME, CANDIDATES, DLQ_SUFFIX, EVENTS, TOPICS, TURNS
from ..progress import Topic
from ..topology import DEDUPE, EXTRACT, STEPS
from .families import BY_NAME as FAMILY
from .families import FAMILIES, PREFIX
from .measures import PARTS, SUM, Measures

if TYPE_CHECKING:
    from prometheus_client import Metric
    from prometheus_client.registry import CollectorRegistry

    from ..bootstrap import Node

RECOUNT: Final = 20  # times what counting memories took: how long a count of them serves


Values = dict[tuple[str, ...], float]  # by the values of a family's labels


class HomeCollector:
    """A collector of one home for a `prometheus_client` registry: `registry.register(HomeCollector(memory.node))`."""

    def __init__(self, node: "Node") -> None:
        self._node = node
        self._memories = _Counted(node.fold.counts)

    def collect(self) -> "Iterator[Metric]":
        """All families, each with what is known of it now. Raises StorageError."""
        from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily

        kinds = {"gauge": GaugeMetricFamily, "counter": CounterMetricFamily}
        tally = tallied(self._node.tally, self._node.measures)
        values = _counts(self._node, tally) | _gauges(self._node, self._memories.value())
        for family in FAMILIES:
            if family.kind == "histogram":
                histogram = HistogramMetricFamily(family.name, family.help, labels=family.labels)
                found = tally.get(family.name) or ({} if family.labels else {(): {}})
                for labels, parts in sorted(found.items()):
                    buckets, total = buckets_of(parts)
                    histogram.add_metric(labels, buckets=buckets, sum_value=total)
                yield histogram
                continue
            plain = kinds[family.kind](family.name, family.help, labels=family.labels)
            for labels, value in sorted(values[family.name].items()):
                plain.add_metric(labels, value)
            yield plain


def metrics_text(node: "Node") -> str:
    """The metrics of a home in Prometheus' text format. Raises StorageError."""
    from prometheus_client import generate_latest

    return generate_latest(registry(node)).decode()


def metrics_json(node: "Node") -> list[dict[str, Any]]:
    """The same as JSON: of each metric its name, type, help and samples."""
    return [
        {
            "name": family.name,
            "type": family.kind,
            "help": family.help,
            "samples": [
                {"name": sample.name, "labels": dict(sample.labels), "value": sample.value}
                for sample in metric.samples
            ],
        }
        for family, metric in zip(FAMILIES, HomeCollector(node).collect(), strict=True)
    ]


def registry(node: "Node") -> "CollectorRegistry":
    """A registry that holds nothing but this home."""
    from prometheus_client import CollectorRegistry

    found = CollectorRegistry(auto_describe=False)
    found.register(HomeCollector(node))
    return found


class _Counted:
    """Memories by status. To count a million of them takes a while: so a count serves until the next is cheap."""

    def __init__(self, count: Callable[[], Mapping[str, int]]) -> None:
        self._count = count
        self._value: Mapping[str, int] = {}
        self._until = 0.0

    def value(self) -> Mapping[str, int]:
        began = time.monotonic()
        if began >= self._until:
            self._value = self._count()
            ended = time.monotonic()
            self._until = ended + RECOUNT * (ended - began)
        return self._value


Tallied = dict[str, dict[tuple[str, ...], dict[str, float]]]  # name → label values → part → value


def tallied(tally: Tally, measures: Measures) -> Tallied:
    """A file's tally and what this process has not yet added to it."""
    with measures.steady() as pending:
        amounts = tally.amounts()
    for key, amount in pending.items():
        amounts[key] = amounts.get(key, 0) + amount
    found: Tallied = {}
    for (name, labels, part), amount in amounts.items():
        given: dict[str, str] = msgspec.json.decode(labels)
        family = FAMILY.get(name)
        wanted = ("topic", "type")[: len(given)] if family is None else family.labels
        values = tuple(given.get(label, "") for label in wanted)
        found.setdefault(name, {}).setdefault(values, {})[part] = amount
    return found


def _counts(node: "Node", tally: Tallied) -> dict[str, Values]:
    """Counters. Those whose labels are known beforehand begin with 0, so that a first increase can be seen."""
    found: dict[str, Values] = {
        family.name: {(): 0.0} if not family.labels else {} for family in FAMILIES if family.kind == "counter"
    }
    found[f"{PREFIX}decisions_total"] = {(kind,): 0 for kind in BY_NAME[EVENTS].events}
    found[f"{PREFIX}dead_letters_total"] = dict.fromkeys(
        ((TURNS, "publish"), (TURNS, EXTRACT.id), (CANDIDATES, DEDUPE.id)), 0.0
    )
    for name, values in tally.items():
        for labels, parts in values.items():
            amount = parts.get("", 0)
            if name in found:
                found[name][labels] = amount
            elif name == BYTES:
                found[f"{PREFIX}log_bytes_total"][labels] = amount
            elif name == RECORDS:
                topic, kind = labels
                if topic == EVENTS:
                    found[f"{PREFIX}decisions_total"][kind,] = amount
                elif topic == TURNS and kind == "TurnRecorded":
                    found[f"{PREFIX}turns_published_total"][()] = amount
                elif topic.endswith(DLQ_SUFFIX):
                    found[f"{PREFIX}dead_letters_total"][topic.removesuffix(DLQ_SUFFIX), kind] = amount
    found[f"{PREFIX}log_records_total"] = {
        (topic.name,): sum(node.log.end_offsets(topic.name).values()) for topic in TOPICS
    }
    return found


def _gauges(node: "Node", memories: Mapping[str, int]) -> dict[str, Values]:
    from ... import __version__

    lags = {(step.id,): _lag(node, step.id, step.reads) for step in STEPS}
    return {
        f"{PREFIX}build_info": {(__version__,): 1},
        f"{PREFIX}memories": {(status,): count for status, count in memories.items()},
        f"{PREFIX}cubes": {(): node.store.rows("SELECT count(*) FROM cube")[0][0]},
        f"{PREFIX}cubes_stopped": {(): len(node.cubes.stopped())},
        f"{PREFIX}lag_records": {labels: records for labels, (records, _) in lags.items()},
        f"{PREFIX}lag_seconds": {labels: seconds for labels, (_, seconds) in lags.items()},
        f"{PREFIX}lease_held": {(): int(node.lease.holder() is not None)},
        f"{PREFIX}home_bytes": {(name,): size for name, size in _sizes(node.store.home)},
    }


def _sizes(home: Path) -> Iterator[tuple[str, int]]:
    """The home's database files and their sizes."""
    for path in sorted(home.glob("*.db*")):
        with suppress(FileNotFoundError):  # the last one to close removes the write-ahead log
            yield path.name, path.stat().st_size


def _lag(node: "Node", group: str, topics: tuple[str, ...]) -> tuple[int, float]:
    """How many records a step has not dealt with, and for how many seconds the oldest has been waiting."""
    records, oldest = 0, node.clock.now()
    now = oldest
    for topic in topics:
        place = Topic(node, group, topic)
        records += place.lag()
        for partition, offsets in place.behind().items():
            for record in node.log.read(topic, partition, offsets.start, 1):
                oldest = min(oldest, record.appended_at)
    return records, (now - oldest).total_seconds()


def buckets_of(parts: Mapping[str, float]) -> tuple[list[tuple[str, float]], float]:
    """Cumulative buckets, each up to its bound, and the sum."""
    bounds = sorted({*PARTS, *parts} - {SUM}, key=float)
    counts = accumulate(parts.get(bound, 0) for bound in bounds)
    return list(zip(bounds, counts, strict=True)), parts.get(SUM, 0.0)
