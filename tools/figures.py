"""Writes docs/figures.md, the figures that were measured last, from the reports in benchmarks/reports.

python tools/figures.py          writes it, after a benchmark
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
REPORTS = ROOT / "benchmarks" / "reports"
DOC = ROOT / "docs" / "figures.md"
HEAD = """# Figures

Made from `benchmarks/reports` by `python tools/figures.py`; a test checks that it is up to date. A ratio compares two
things that were done in one run on one machine, so it means something elsewhere; a rate does not. What each figure is
of, and what it costs you, stands in [tuning](tuning.md).
"""
COMMANDS = {
    "speed": "make bench",
    "cluster": "make bench-cluster",
    "million": "make bench-million",
    "takeover": "make bench-takeover",
    "peers": "make bench-peers",
    "locomo": "make bench-locomo",
    "locomo_minilm": 'make bench-locomo ARGS="--embedder transformer:FOLDER"',
    "agents": "make bench-agents",
    "dedupe": "make bench-dedupe",
    "junk": "make bench-junk",
    "torture": "make torture",
    "parity": "make bench-parity",
    "weaviate": "make bench-weaviate",
    "torture_cluster": "make torture-cluster",
    "poison": "make bench-poison",
    "lifecycle": "make bench-lifecycle",
    "compaction": "make bench-compact",
    "train": "make test-train",
    "llm": "make test-llm",
    "flink_lifecycle": "make bench-flink",
    "flink_faults": "make torture-flink",
}


def render() -> str:
    """The whole page."""
    reports = sorted(REPORTS.glob("*.json"), key=lambda path: (*COMMANDS, path.stem).index(path.stem))
    return "\n".join([HEAD, *(line for path in reports for line in _report(path))])


def _report(path: Path) -> Iterator[str]:
    report = json.loads(path.read_text("utf-8"))
    yield f"## {path.stem.capitalize().replace('_', ' ')}\n"
    yield f"`{COMMANDS.get(path.stem, path.stem)}`; {_conditions(report)}.\n"
    figures = report.get("figures", {})
    if figures:
        yield "| figure | measured | wanted |\n|---|---|---|"
        wanted = report.get("target", {})
        yield from (_figure(name, value, wanted.get(name)) for name, value in figures.items())
        yield ""
    if report.get("absolute"):
        yield "| behind them | measured |\n|---|---|"
        yield from (f"| {_cell(name)} | {_number(value)} |" for name, value in report["absolute"].items())
        yield ""


def _conditions(report: dict[str, Any]) -> str:
    machine, versions = report.get("machine", {}), report.get("versions", {})
    load = machine.get("load")
    return ", ".join(
        [
            str(report.get("measured_at", "an unknown day"))[:10],
            f"{machine.get('processor', 'unknown processor')}, {machine.get('cores', '?')} cores",
            *([f"load {load[0]:g}"] if load else []),
            f"Python {versions.get('python', '?')}",
        ]
    )


def _figure(name: str, figure: Any, wanted: float | None) -> str:
    """A row: of a number alone, of a value with its target, or of one that tells whether it was met."""
    value, told = figure, "" if wanted is None else f"≥ {wanted:g}"
    if isinstance(figure, dict) and "value" not in figure:
        value = ", ".join(f"{count:,} {kind}" for kind, count in figure.items())
    elif isinstance(figure, dict):
        value, told = figure["value"], figure.get("wanted", "")
        if "target" in figure:
            told = f"≥ {figure['target']:g}"
        if not figure.get("met", True):
            told += ", missed"
    return f"| {_cell(name)} | {_number(value)} | {told} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _number(value: Any) -> str:
    return f"{value:,}" if isinstance(value, int | float) else str(value)


if __name__ == "__main__":
    DOC.write_text(render(), "utf-8")
    print(f"written {DOC}")
