"""Measures speed and isolation, as ratios of things done in one process and as absolute rates: `make bench`.

    python benchmarks/run.py [SECTION ...] [--data FILE] [--rounds N] [--scale SHARE] [--report FILE]

Turns come from LoCoMo's file where it is there (for measuring only), otherwise they are made up. Sides alternate,
and a figure is the median over the rounds. Exit code 1 when a figure misses its target.
"""

import sys
from contextlib import nullcontext
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from benchmarks import opening, pipeline, replaying, scaling, searching  # noqa: E402
from benchmarks.sections import run  # noqa: E402

SECTIONS = {
    "pipeline": pipeline.measure,
    "replay": replaying.measure,
    "search": searching.measure,
    "growth": scaling.measure_growth,
    "isolation": scaling.measure_isolation,
    "at": opening.measure,
}


if __name__ == "__main__":
    sys.exit(run(__doc__, SECTIONS, "speed.json", nullcontext, "homes, turns, questions"))
