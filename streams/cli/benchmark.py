"""What `bench locomo` does: join the benchmark to the client and to the readers."""

from collections.abc import Sequence
from math import ceil
from pathlib import Path
from typing import Any

from ...schemas.errors import InputError
from ..bench_locomo import FileClient, run


def locomo_run(data: Path, out: Path) -> dict[str, Any]:
    """Run the benchmark, write the run to `out`; returns turns, questions, and times in seconds and ms.

    Raises InputError, before anything long, when `data` cannot be read or `out` cannot be written.
    """
    if not out.parent.is_dir() or out.is_dir():
        raise InputError(f"--run {out}: wanted a file in a folder that exists")
    report = run(FileClient, data, out)
    latencies = sorted(report.latencies_ms)
    return {
        "run": str(out),
        "turns": report.turns,
        "rejected": report.rejected,
        "questions": report.questions,
        "publish_seconds": report.publish_seconds,
        "turns_per_second": round(report.turns / report.publish_seconds) if report.publish_seconds else None,
        "search_p50_ms": _percentile(latencies, 0.5),
        "search_p95_ms": _percentile(latencies, 0.95),
    }


def _percentile(ordered: Sequence[float], share: float) -> float | None:
    """The smallest value that at least `share` of the ascending values do not exceed."""
    return ordered[max(0, ceil(len(ordered) * share) - 1)] if ordered else None
