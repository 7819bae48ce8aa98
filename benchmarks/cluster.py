"""Measures the cluster on real servers of its own, as ratios of things done in one run: `make bench-cluster`.

    python benchmarks/cluster.py [SECTION ...] [--data FILE] [--rounds N] [--scale SHARE] [--report FILE]

Turns come from LoCoMo's file where it is there (for measuring only), otherwise they are made up. Exit code 1 when a
figure misses its target.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from benchmarks import delays, delivering, sending  # noqa: E402
from benchmarks.clustered import Clustered  # noqa: E402
from benchmarks.measuring import LOCOMO, REPORTS, Report  # noqa: E402
from benchmarks.workplace import SEED, workplace  # noqa: E402
from mnemostream.infra.servers import Servers  # noqa: E402

SECTIONS = {
    "publish": sending.measure_publish,
    "replay": sending.measure_replay,
    "worker": delivering.measure,
    "latency": delays.measure,
    "reads": delays.measure_reads,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "sections", nargs="*", choices=[*SECTIONS, []], metavar="SECTION", help=", ".join(SECTIONS)
    )
    parser.add_argument("--data", type=Path, default=LOCOMO)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--scale", type=float, default=1.0, help="less of everything, for trying it out")
    parser.add_argument("--report", type=Path, default=REPORTS / "cluster.json")
    options = parser.parse_args()
    report, began = Report(), time.monotonic()
    with (
        workplace(options.data, options.rounds, options.scale) as place,
        tempfile.TemporaryDirectory(prefix="mnemostream-bench-") as folder,
    ):
        servers = Servers(Path(folder), tell=print)
        try:
            clustered = Clustered(place, servers)
            for name in options.sections or SECTIONS:
                print(name, flush=True)
                SECTIONS[name](clustered, report)
        finally:
            servers.down()
    return report.write(
        options.report,
        data=options.data.name if options.data.is_file() else "made up",
        rounds=options.rounds,
        scale=options.scale,
        seeds={"turns": SEED},
        seconds=round(time.monotonic() - began),
    )


if __name__ == "__main__":
    sys.exit(main())
