"""Conversations with agents: what is remembered of them, and a sample of memories to be judged.

    python benchmarks/agents.py [--report FILE] [--memories 300]

`tests/quality/agents/README.md` tells what is measured. There are two samples: of the part that no rule was made by,
and of all others together; of each the memories in force whose hashes come first, so that it stays the same as long as
they do. Each has a `judgement` that a reader writes into the report, "" until then: "good" where it states one thing
that stands alone, else what is wrong: "several" things, "leans" on what is not there, "nothing" worth keeping,
"garbled". A new run keeps the judgements of texts that did not change.
"""

import argparse
import json
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from benchmarks.measuring import conditions  # noqa: E402

REPORT = ROOT / "benchmarks/reports/agents.json"
LEAST_PRECISION, LEAST_RECALL, LEAST_GOOD = 0.85, 0.8, 0.9
UNSEEN = "check4"
PARTS = {
    "dev": "what the rules were made with",
    "check": "unseen at first, its faults mended since",
    "check2": "unseen at first, its faults mended since (2)",
    "check3": "unseen at first, its faults mended since (3)",
    UNSEEN: "unseen",
}
SAMPLES = {"sample": "all other parts", "unseen": "the unseen part"}


def main() -> int:
    """Measure each part, list the sample, write the report; 1 when a figure misses its target."""
    from tests.quality.agents.measure import HERE, Kept, measure, total

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--report", type=Path, default=REPORT)
    parser.add_argument("--memories", type=int, default=300)
    options = parser.parse_args()
    before = json.loads(options.report.read_text(encoding="utf-8")) if options.report.exists() else {}
    judged = {row["text"]: row["judgement"] for name in SAMPLES for row in before.get(name, ())}
    parts: dict[str, Any] = {}
    kept: dict[str, list[tuple[str, Kept]]] = {name: [] for name in SAMPLES}
    for folder in sorted(path for path in HERE.iterdir() if any(path.glob("*.jsonl"))):
        counts = measure(folder)
        parts[folder.name] = [one.as_dict() for one in (*counts, total(counts))]
        kept["unseen" if folder.name == UNSEEN else "sample"] += [
            (f"{folder.name}/{one.name}", memory) for one in counts for memory in one.memories
        ]
    samples = {
        name: [_row(where, memory, judged) for where, memory in _drawn(rows, options.memories)]
        for name, rows in kept.items()
    }
    good = {name: _good(rows) for name, rows in samples.items()}
    document = {**conditions(), "figures": _figures(parts, good), "parts": parts, **samples}
    options.report.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    missed = any(share < LEAST_GOOD for share, count in good.values() if count)
    for name, rows in parts.items():
        all_of = rows[-1]
        print(
            f"{name}: {all_of['turns']} turns, {all_of['facts']} facts, precision {all_of['precision']}, recall "
            f"{all_of['recall']}, never {len(all_of['never'])}, stale {len(all_of['stale'])}"
        )
        missed = missed or all_of["precision"] < LEAST_PRECISION or all_of["recall"] < LEAST_RECALL
    for name, (share, count) in good.items():
        print(f"{SAMPLES[name]}: {len(samples[name])} listed, {count} judged, of these good: {share:.3f}")
    return int(missed)


def _good(rows: list[dict[str, str]]) -> tuple[float, int]:
    """The share of the judged that are good, and how many are judged."""
    known = [row for row in rows if row["judgement"]]
    return sum(row["judgement"] == "good" for row in known) / max(len(known), 1), len(known)


def _figures(parts: dict[str, Any], good: dict[str, tuple[float, int]]) -> dict[str, Any]:
    """What is wanted, and what came out, by name."""
    figures: dict[str, Any] = {}
    for name, rows in parts.items():
        part = PARTS[name]
        figures[f"precision, {part}"] = {"value": rows[-1]["precision"], "target": LEAST_PRECISION}
        figures[f"recall, {part}"] = {"value": rows[-1]["recall"], "target": LEAST_RECALL}
        figures[f"suggestions kept, {part}"] = sum(": suggestion: " in line for line in rows[-1]["never"])
    for name, (share, count) in good.items():
        if count:
            what = f"of {count} memories of {SAMPLES[name]} that were judged, one thing that stands alone"
            figures[what] = {"value": round(share, 4), "target": LEAST_GOOD}
    return figures


def _drawn(kept: list[tuple[str, Any]], most: int) -> list[tuple[str, Any]]:
    """The memories whose hashes come first, in the order of their conversations."""
    by_hash = sorted(kept, key=lambda one: sha256(f"{one[0]} {one[1].text}".encode()).digest())
    return sorted(by_hash[:most], key=lambda one: one[0])


def _row(where: str, memory: Any, judged: dict[str, str]) -> dict[str, str]:
    judgement = judged.get(memory.text, "")
    return {"conversation": where, "trust": memory.trust, "text": memory.text, "judgement": judgement}


if __name__ == "__main__":
    sys.exit(main())
