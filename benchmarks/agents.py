"""Conversations with agents: what is remembered of them, and a sample of memories to be judged.

    python benchmarks/agents.py [--report FILE] [--memories 300]

`tests/quality/agents/README.md` tells what is measured. The sample is of the part that no rule was made by: the
memories in force whose hashes come first, so that it stays the same as long as they do. Each has a `judgement` that a
reader writes into the report, "" until then: "good" where it states one thing that stands alone, else what is wrong:
"several" things, "leans" on what is not there, "nothing" worth keeping, "garbled". A new run keeps the judgements of
texts that did not change.
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
UNSEEN = "check3"
PARTS = {
    "dev": "what the rules were made with",
    "check": "unseen at first, its faults mended since",
    "check2": "unseen at first, its faults mended since (2)",
    UNSEEN: "unseen",
}


def main() -> int:
    """Measure each part, list the sample, write the report; 1 when a figure misses its target."""
    from tests.quality.agents.measure import HERE, Kept, measure, total

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--report", type=Path, default=REPORT)
    parser.add_argument("--memories", type=int, default=300)
    options = parser.parse_args()
    before = json.loads(options.report.read_text(encoding="utf-8")) if options.report.exists() else {}
    judged = {row["text"]: row["judgement"] for row in before.get("sample", ())}
    parts: dict[str, Any] = {}
    kept: list[tuple[str, Kept]] = []
    for folder in sorted(path for path in HERE.iterdir() if any(path.glob("*.jsonl"))):
        counts = measure(folder)
        parts[folder.name] = [one.as_dict() for one in (*counts, total(counts))]
        if folder.name == UNSEEN:
            kept = [(f"{folder.name}/{one.name}", memory) for one in counts for memory in one.memories]
    sample = [_row(where, memory, judged) for where, memory in _drawn(kept, options.memories)]
    known = [row for row in sample if row["judgement"]]
    good = sum(row["judgement"] == "good" for row in known) / len(known) if known else None
    document = {
        **conditions(),
        "figures": _figures(parts, good, len(known)),
        "parts": parts,
        "sample": sample,
    }
    options.report.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    missed = good is not None and good < LEAST_GOOD
    for name, rows in parts.items():
        all_of = rows[-1]
        print(
            f"{name}: {all_of['turns']} turns, {all_of['facts']} facts, precision {all_of['precision']}, recall "
            f"{all_of['recall']}, never {len(all_of['never'])}, stale {len(all_of['stale'])}"
        )
        missed = missed or all_of["precision"] < LEAST_PRECISION or all_of["recall"] < LEAST_RECALL
    print(f"{len(sample)} listed, {len(known)} judged, of these good: {good}")
    return int(missed)


def _figures(parts: dict[str, Any], good: float | None, judged: int) -> dict[str, Any]:
    """What is wanted, and what came out, by name."""
    figures: dict[str, Any] = {}
    for name, rows in parts.items():
        part = PARTS[name]
        figures[f"precision, {part}"] = {"value": rows[-1]["precision"], "target": LEAST_PRECISION}
        figures[f"recall, {part}"] = {"value": rows[-1]["recall"], "target": LEAST_RECALL}
        figures[f"suggestions kept, {part}"] = sum(": suggestion: " in line for line in rows[-1]["never"])
    if good is not None:
        figures[f"of {judged} memories that were judged, one thing that stands alone"] = {
            "value": round(good, 4),
            "target": LEAST_GOOD,
        }
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
