"""The metrics of one worker of a cluster: of the partitions that it has, and of those that it had.

Each worker counts what it dealt with itself, so the sum over all workers is that of the cluster.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

from .families import BY_NAME, FAMILIES, PREFIX
from .metrics import Tallied, buckets_of, tallied

if TYPE_CHECKING:
    from prometheus_client import Metric
    from prometheus_client.registry import CollectorRegistry

    from ..keeping import Keeper

_COUNTED: Final = tuple(
    f"{PREFIX}{name}"
    for name in (
        "turns_total", "candidates_total", "embedded_texts_total", "failures_total", "commit_seconds", "batch_seconds",
        "embed_seconds",
    )
)  # fmt: skip
Cells = Callable[[], "Mapping[int, Keeper]"]
Lags = Callable[[], Mapping[str, int]]


class WorkerCollector:
    """A collector for a `prometheus_client` registry. `cells`: the open partitions; `lags`: records behind by step."""

    def __init__(self, cells: Cells, lags: Lags) -> None:
        self._cells, self._lags = cells, lags
        self._known: dict[int, Tallied] = {}

    def collect(self) -> "Iterator[Metric]":
        """All families, each with what is known of it now. Raises StorageError, LogError."""
        from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily

        from ... import __version__

        held = self._cells()
        self._known |= {number: tallied(cell.tally, cell.measures) for number, cell in held.items()}
        found = _summed(self._known)
        yield _gauge(GaugeMetricFamily, "build_info", {(__version__,): 1})
        partitions = GaugeMetricFamily(f"{PREFIX}partitions", "Partitions that this worker has open.")
        partitions.add_metric((), len(held))
        yield partitions
        yield _gauge(GaugeMetricFamily, "lag_records", {(step,): lag for step, lag in self._lags().items()})
        for family in (family for family in FAMILIES if family.name in _COUNTED):
            if family.kind == "histogram":
                histogram = HistogramMetricFamily(family.name, family.help, labels=family.labels)
                values = found.get(family.name) or ({} if family.labels else {(): {}})
                for labels, parts in sorted(values.items()):
                    buckets, total = buckets_of(parts)
                    histogram.add_metric(labels, buckets=buckets, sum_value=total)
                yield histogram
            else:
                counter = CounterMetricFamily(family.name, family.help, labels=family.labels)
                for labels, parts in sorted(found.get(family.name, {}).items()):
                    counter.add_metric(labels, parts.get("", 0))
                yield counter


def worker_registry(cells: Cells, lags: Lags) -> "CollectorRegistry":
    """A registry that holds nothing but this worker."""
    from prometheus_client import CollectorRegistry

    found = CollectorRegistry(auto_describe=False)
    found.register(WorkerCollector(cells, lags))
    return found


def _gauge(kind: type, name: str, values: Mapping[tuple[str, ...], float]) -> "Metric":
    family = BY_NAME[f"{PREFIX}{name}"]
    gauge: Metric = kind(family.name, family.help, labels=family.labels)
    for labels, value in sorted(values.items()):
        gauge.add_metric(labels, value)  # type: ignore[attr-defined]
    return gauge


def _summed(several: Mapping[int, Tallied]) -> Tallied:
    total: Tallied = {}
    for one in several.values():
        for name, values in one.items():
            for labels, parts in values.items():
                into = total.setdefault(name, {}).setdefault(labels, {})
                for part, amount in parts.items():
                    into[part] = into.get(part, 0) + amount
    return total
