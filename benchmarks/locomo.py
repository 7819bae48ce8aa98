"""Scores the embedded pipeline on LoCoMo's development half: `make bench-locomo`.

    python benchmarks/locomo.py [--data FILE] [--scorer FILE] [--embedder SPEC] [--report FILE]

The data (CC BY-NC, for measuring only) and the scorer are not part of this repository: they are looked for in
`../shared` beside it.
"""

import argparse
import importlib.metadata
import json
import os
import platform
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
PACKAGES = ("apsw", "numpy", "snowballstemmer", "sqlite-vec")
TARGETS = {  # figure → (category, measure, wanted at least)
    "R|500": ("all", "R|500", 68.0),
    "R|1000": ("all", "R|1000", 76.0),
    "temporal Full|1000": ("temporal", "Full|1000", 50.0),
}


def main() -> int:
    """Run, score, print the table, write the report; 1 when a figure misses its target."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=SHARED / "data/locomo/dev.json")
    parser.add_argument("--scorer", type=Path, default=SHARED / "bench/locomo_retrieval.py")
    parser.add_argument("--embedder", default="wordllama")
    parser.add_argument("--report", type=Path, default=ROOT / "benchmarks/reports/locomo.json")
    options = parser.parse_args()
    for path, what in ((options.data, "LoCoMo's data"), (options.scorer, "the scorer")):
        if not path.is_file():
            print(f"{path}: {what} is not there; give its place with --data and --scorer", file=sys.stderr)
            return 2

    from mnemostream.streams.bench_locomo import FileClient, run

    with tempfile.TemporaryDirectory() as folder:
        out, scores = Path(folder) / "run.jsonl", Path(folder) / "scores.json"
        report = run(lambda home: FileClient(home, embedder=options.embedder), options.data, out)
        print(
            f"{report.turns} turns in {report.publish_seconds} s, "
            f"{report.questions} questions in {report.search_seconds} s"
        )
        command = [
            sys.executable,
            options.scorer,
            "score",
            "--data",
            options.data,
            "--run",
            out,
            "--json",
            scores,
        ]
        subprocess.run(command, check=True)
        scored = json.loads(scores.read_text())
    figures = {
        name: {"value": round(100 * scored["aggregate"][category][measure], 2), "target": target}
        for name, (category, measure, target) in TARGETS.items()
    }
    options.report.parent.mkdir(parents=True, exist_ok=True)
    document = {"figures": figures, **_conditions(options), **_speed(report), **scored}
    options.report.write_text(_render(document))
    missed = [name for name, figure in figures.items() if figure["value"] < figure["target"]]
    for name, figure in figures.items():
        print(f"{name}: {figure['value']} (wanted {figure['target']}) {'MISSED' if name in missed else 'ok'}")
    return 1 if missed else 0


def _render(document: dict[str, Any]) -> str:
    """JSON with one line per question, so that two reports can be compared line by line."""
    rows = [json.dumps({k: _short(v) for k, v in row.items()}) for row in document["questions"]]
    aggregate = {
        name: {measure: _short(value) for measure, value in values.items()}
        for name, values in document["aggregate"].items()
    }
    head = json.dumps({**document, "aggregate": aggregate, "questions": []}, indent=1)
    return head.replace('"questions": []', '"questions": [\n  ' + ",\n  ".join(rows) + "\n ]") + "\n"


def _short(value: Any) -> Any:
    return round(value, 4) if isinstance(value, float) else value


def _speed(report: Any) -> dict[str, Any]:
    latencies = sorted(report.latencies_ms)
    share = {f"p{p}": latencies[min(len(latencies) - 1, len(latencies) * p // 100)] for p in (50, 95, 99)}
    return {"turns": report.turns, "publish_seconds": report.publish_seconds, "search_ms": share}


def _conditions(options: argparse.Namespace) -> dict[str, Any]:
    """Where and with what the figures were made. The run has no random step, so there is no seed."""
    return {
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "data": {"name": options.data.name, "sha256": sha256(options.data.read_bytes()).hexdigest()},
        "embedder": options.embedder,
        "machine": {"system": platform.system(), "processor": platform.machine(), "cores": os.cpu_count()},
        "versions": {
            "python": platform.python_version(),
            **{name: importlib.metadata.version(name) for name in PACKAGES},
        },
    }


if __name__ == "__main__":
    sys.exit(main())
