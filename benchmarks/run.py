"""Measures speed and isolation, as ratios of things done in one process and as absolute rates: `make bench`.

    python benchmarks/run.py [SECTION ...] [--data FILE] [--rounds N] [--scale SHARE] [--report FILE]

Turns come from LoCoMo's file where it is there (for measuring only), otherwise they are made up. Sides alternate,
and a figure is the median over the rounds. Exit code 1 when a figure misses its target.
"""

import argparse
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from benchmarks import opening, pipeline, replaying, scaling, searching  # noqa: E402
from benchmarks.measuring import LOCOMO, REPORTS, Report  # noqa: E402
from benchmarks.workplace import SEED, workplace  # noqa: E402

SECTIONS = {
    "pipeline": pipeline.measure,
    "replay": replaying.measure,
    "search": searching.measure,
    "growth": scaling.measure_growth,
    "isolation": scaling.measure_isolation,
    "at": opening.measure,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "sections", nargs="*", choices=[*SECTIONS, []], metavar="SECTION", help=", ".join(SECTIONS)
    )
    parser.add_argument("--data", type=Path, default=LOCOMO)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument(
        "--scale", type=float, default=1.0, help="smaller homes, for trying the benchmark out"
    )
    parser.add_argument("--report", type=Path, default=REPORTS / "speed.json")
    options = parser.parse_args()
    report, began = Report(), time.monotonic()
    with workplace(options.data, options.rounds, options.scale) as place:
        for name in options.sections or SECTIONS:
            print(name, flush=True)
            SECTIONS[name](place, report)
    return report.write(
        options.report,
        data=options.data.name if options.data.is_file() else "made up",
        rounds=options.rounds,
        scale=options.scale,
        seeds={"homes, turns, questions": SEED},
        seconds=round(time.monotonic() - began),
    )


if __name__ == "__main__":
    sys.exit(main())
