"""The command line of a benchmark with sections: which to measure, on what, how often, and where the report goes."""

import argparse
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from .measuring import LOCOMO, REPORTS, Report
from .workplace import SEED, Workplace, workplace


def run(
    doc: str,
    sections: Mapping[str, Callable[[Any, Report], None]],
    report_name: str,
    given: Callable[[Workplace], AbstractContextManager[Any]],
    seeded: str,
) -> int:
    """Measure the sections asked for, or all, on what `given` makes of the workplace; 1 when a figure was missed."""
    parser = argparse.ArgumentParser(description=doc.splitlines()[0])
    parser.add_argument(
        "sections", nargs="*", choices=[*sections, []], metavar="SECTION", help=", ".join(sections)
    )
    parser.add_argument("--data", type=Path, default=LOCOMO)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--scale", type=float, default=1.0, help="less of everything, for trying it out")
    parser.add_argument("--report", type=Path, default=REPORTS / report_name)
    options = parser.parse_args()
    report, began = Report(), time.monotonic()
    with workplace(options.data, options.rounds, options.scale) as place, given(place) as on:
        for name in options.sections or sections:
            print(name, flush=True)
            sections[name](on, report)
    return report.write(
        options.report,
        data=options.data.name if options.data.is_file() else "made up",
        rounds=options.rounds,
        scale=options.scale,
        seeds={seeded: SEED},
        seconds=round(time.monotonic() - began),
    )
