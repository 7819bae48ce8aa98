"""How well dedupe and revision tell what a statement is to an earlier one, on all labelled pairs: `make bench-dedupe`.

    python benchmarks/pairs.py [--report FILE]

`check2`, `check3` (harder) and `check4` (paraphrases in other words) are sets that nobody has made rules by; the others
were used to develop them. See tests/quality/dedupe.
Exit code 1 when a figure of `check2` misses its target.
"""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from benchmarks.measuring import REPORTS, Report  # noqa: E402
from mnemostream.streams.quality.dedupe import run  # noqa: E402

PAIRS = ROOT / "tests/quality/dedupe"
SETS = ("dev", "dev2", "check", "train", "train2", "check2", "check3", "check4")
UNSEEN = "check2"
LEAST = {"same": 0.95, "updates": 0.9}


def main() -> int:
    """Measure each set, print the figures, write the report."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--report", type=Path, default=REPORTS / "dedupe.json")
    options = parser.parse_args()
    report = Report()
    for name in SETS:
        found = run(PAIRS / f"{name}.jsonl")
        for outcome, least in LEAST.items():
            one = found.outcomes[outcome]
            for what, value in (("precision", one.precision), ("recall", one.recall)):
                wanted = least if name == UNSEEN else None
                report.figure(f"{name}, {outcome}: {what}", value or 0.0, least=wanted)
        report.notes[name] = {
            "pairs": found.pairs,
            "right": found.right,
            "kinds": {kind: f"{share.right} of {share.pairs}" for kind, share in found.kinds.items()},
        }
    return report.write(options.report)


if __name__ == "__main__":
    sys.exit(main())
