"""Timing, and the arithmetic between times and a report: medians, shares, ratios, targets met or missed."""

import functools
import gc
import importlib.metadata
import json
import math
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import apsw

ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT / "benchmarks/reports"
LOCOMO = ROOT.parent / "shared/data/locomo/dev.json"
PACKAGES = ("apsw", "cryptography", "fastavro", "msgspec", "numpy", "sqlite-vec")


def timed(work: Callable[[], Any]) -> float:
    """Seconds that `work` takes, garbage collected before."""
    gc.collect()
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def alternated(rounds: int, sides: Mapping[str, Callable[[], float]]) -> dict[str, list[float]]:
    """What each side measures, round by round, each round turning the order round. One more round comes first.

    That one warms the files' pages and is thrown away.
    """
    found: dict[str, list[float]] = {name: [] for name in sides}
    for number in range(rounds + 1):
        for name in sides if number % 2 else reversed(sides):
            found[name].append(sides[name]())
    return {name: values[1:] for name, values in found.items()}


def forget_caches() -> None:
    """Empty every `lru_cache` of the process, so that no round profits from the texts of the one before."""
    for thing in gc.get_objects():
        if type(thing) is functools._lru_cache_wrapper:  # isinstance asks an object, and some of torch warn
            with suppress(Exception):
                thing.cache_clear()


def share(values: Sequence[float], of: float) -> float:
    """The value below which `of` (0 to 1) of all lie, by the nearest rank."""
    return sorted(values)[max(0, math.ceil(of * len(values)) - 1)]


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median of the ratios of rounds that belong together."""
    return statistics.median(a / b for a, b in zip(ours, theirs, strict=True))


def p95_ratio(ours: Sequence[Sequence[float]], theirs: Sequence[Sequence[float]]) -> float:
    """The median over the rounds of the ratio of 95th percentiles."""
    return ratio([share(values, 0.95) for values in ours], [share(values, 0.95) for values in theirs])


@dataclass(frozen=True)
class Figure:
    """A number that was measured, and what it should be: at least or at most a target, or nothing."""

    value: float
    least: float | None = None
    most: float | None = None

    @property
    def met(self) -> bool:
        return (self.least is None or self.value >= self.least) and (
            self.most is None or self.value <= self.most
        )

    @property
    def wanted(self) -> str:
        if self.least is not None:
            return f"≥ {self.least:g}"
        return "" if self.most is None else f"≤ {self.most:g}"


@dataclass
class Report:
    """Figures by name, the absolute rates of both sides behind them, and what was measured how."""

    figures: dict[str, Figure] = field(default_factory=dict)
    absolute: dict[str, float] = field(default_factory=dict)
    notes: dict[str, Any] = field(default_factory=dict)

    def figure(
        self, name: str, value: float, *, least: float | None = None, most: float | None = None
    ) -> None:
        self.figures[name] = figure = Figure(value, least, most)
        verdict = "" if not figure.wanted else "ok" if figure.met else "MISSED"
        print(f"  {name:62} {rounded(value):>9}  {figure.wanted:8} {verdict}", flush=True)

    def rate(self, name: str, value: float) -> None:
        self.absolute[name] = value
        print(f"    {name:60} {rounded(value):>9}", flush=True)

    @property
    def missed(self) -> list[str]:
        return [name for name, figure in self.figures.items() if not figure.met]

    def document(self) -> dict[str, Any]:
        return {
            "figures": {name: _told(figure) for name, figure in self.figures.items()},
            "absolute": {name: rounded(value) for name, value in self.absolute.items()},
            "notes": self.notes,
        }

    def write(self, path: Path, **more: Any) -> int:
        """Write the report; 1 when a figure misses its target, for the exit code."""
        path.parent.mkdir(parents=True, exist_ok=True)
        document = {**self.document(), **more, **conditions()}
        path.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", "utf-8")
        for name in self.missed:
            print(f"MISSED: {name}", file=sys.stderr)
        return int(bool(self.missed))


def _told(figure: Figure) -> dict[str, Any]:
    told: dict[str, Any] = {"value": rounded(figure.value)}
    if figure.wanted:
        told |= {"wanted": figure.wanted, "met": figure.met}
    return told


def rounded(value: float) -> float:
    """Three significant digits, and no decimals from a thousand on."""
    if value == 0:
        return 0.0
    digits = 2 - math.floor(math.log10(abs(value)))
    return round(value, digits) if digits > 0 else round(value)


def commit_ms() -> dict[str, float]:
    """The median time of a small durable SQLite commit on the disk of temporary files, by journal mode."""
    found = {}
    with tempfile.TemporaryDirectory() as folder:
        for mode in ("wal", "delete"):
            con = apsw.Connection(f"{folder}/{mode}.db")
            con.execute(
                f"PRAGMA journal_mode = {mode}; PRAGMA synchronous = FULL; CREATE TABLE t (a)"
            ).fetchall()
            con.execute("INSERT INTO t VALUES (0)")
            times = [timed(lambda n=n, c=con: c.execute("UPDATE t SET a = ?", (n,))) for n in range(40)]
            found[mode] = rounded(1000 * share(times, 0.5))
            con.close()
    return found


def conditions() -> dict[str, Any]:
    """When, where and with what it was measured."""
    return {
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": {
            "system": platform.platform(),
            "processor": platform.machine(),
            "cores": os.cpu_count(),
            "load": [round(value, 2) for value in os.getloadavg()],
            "ms per durable commit": commit_ms(),
        },
        "versions": {
            "python": platform.python_version(),
            **{n: importlib.metadata.version(n) for n in PACKAGES},
        },
    }
