"""Measures the cluster on real servers of its own, as ratios of things done in one run: `make bench-cluster`.

    python benchmarks/cluster.py [SECTION ...] [--data FILE] [--rounds N] [--scale SHARE] [--report FILE]

Turns come from LoCoMo's file where it is there (for measuring only), otherwise they are made up. Exit code 1 when a
figure misses its target.
"""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from benchmarks import delays, delivering, sending  # noqa: E402
from benchmarks.clustered import Clustered  # noqa: E402
from benchmarks.sections import run  # noqa: E402
from benchmarks.workplace import Workplace  # noqa: E402
from mnemostream.infra.servers import Servers  # noqa: E402

SECTIONS = {
    "publish": sending.measure_publish,
    "replay": sending.measure_replay,
    "worker": delivering.measure,
    "latency": delays.measure,
    "reads": delays.measure_reads,
}


@contextmanager
def served(place: Workplace) -> Iterator[Clustered]:
    """The servers of this run, which are stopped at its end."""
    with tempfile.TemporaryDirectory(prefix="mnemostream-bench-") as folder:
        servers = Servers(Path(folder), tell=print)
        try:
            yield Clustered(place, servers)
        finally:
            servers.down()


if __name__ == "__main__":
    sys.exit(run(__doc__, SECTIONS, "cluster.json", served, "turns"))
