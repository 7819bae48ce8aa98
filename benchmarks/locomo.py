"""Scores the embedded pipeline on LoCoMo's development half: `make bench-locomo`.

    python benchmarks/locomo.py [--data FILE] [--scorer FILE] [--embedder SPEC] [--report FILE] [--against FILE]

The data (CC BY-NC, for measuring only) and an independent scorer are not part of this repository: they are looked for
in `../shared` beside it. Where the scorer is there, it must give every question the same figures.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
NAMES = (
    ("all", "R|500"),
    ("all", "R|1000"),
    ("all", "All|1000"),
    ("all", "Full|1000"),
    ("temporal", "Full|1000"),
    ("multi-hop", "All|1000"),
)
STATIC, TRANSFORMER = (78, 86, 80, 70, 80, 45), (80, 88, 82, 72, 80, 48)  # wanted at least, of 100


def main() -> int:
    """Run, score, print the table, write the report; 1 when a figure misses its target."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=SHARED / "data/locomo/dev.json")
    parser.add_argument("--scorer", type=Path, default=SHARED / "bench/locomo_retrieval.py")
    parser.add_argument("--embedder", default="wordllama")
    parser.add_argument("--report", type=Path, default=ROOT / "benchmarks/reports/locomo.json")
    parser.add_argument("--against", type=Path, help="an earlier report, to compare with")
    options = parser.parse_args()
    if not options.data.is_file():
        print(f"{options.data}: LoCoMo's data is not there; give its place with --data", file=sys.stderr)
        return 2

    from mnemostream.streams.cli.bench_showing import show_differences, show_locomo
    from mnemostream.streams.quality.documents import rows_of, write
    from mnemostream.streams.quality.locomo import LOCOMO, measure
    from mnemostream.streams.quality.paired import compare

    before = None if options.against is None else rows_of(options.against, LOCOMO)
    with tempfile.TemporaryDirectory() as folder:
        run = Path(folder) / "run.jsonl"
        found = measure(options.data, run, embedder=options.embedder)
        if options.scorer.is_file():
            same_scores(options.scorer, options.data, run, found["rows"])
    show_locomo(found)
    if before is not None:
        show_differences(compare(before, found["rows"]))
    figures = _figures(found, STATIC if options.embedder == "wordllama" else TRANSFORMER)
    options.report.parent.mkdir(parents=True, exist_ok=True)
    del found["run"]
    write({**found, "by_category": found["figures"], "figures": figures}, options.report)
    for name, figure in figures.items():
        print(f"{name}: {figure['value']} (wanted {figure['wanted']}) {'ok' if figure['met'] else 'MISSED'}")
    return int(not all(figure["met"] for figure in figures.values()))


def _figures(found: dict[str, Any], wanted: tuple[int, ...]) -> dict[str, dict[str, Any]]:
    figures = {}
    for (group, name), least in zip(NAMES, wanted, strict=True):
        value = round(100 * found["figures"][group][name], 2)
        label = name if group == "all" else f"{group} {name}"
        figures[label] = {"value": value, "wanted": f"≥ {least}", "met": value >= least}
    return figures


def same_scores(scorer: Path, data: Path, run: Path, rows: list[dict[str, Any]]) -> None:
    """Raises AssertionError where the independent scorer gives a question another figure than we do."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "scores.json"
        command = [sys.executable, scorer, "score", "--data", data, "--run", run, "--json", out]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        theirs = {row["qid"]: row for row in json.loads(out.read_text("utf-8"))["questions"]}
    assert theirs.keys() == {row["id"] for row in rows}
    for row in rows:
        for name, value in row.items():
            if isinstance(value, float):
                assert abs(value - theirs[row["id"]][name]) < 1e-4, (row["id"], name)


if __name__ == "__main__":
    sys.exit(main())
