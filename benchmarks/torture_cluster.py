"""Does to two workers under load what crashes, stops and dying servers do: `make torture-cluster`.

    python benchmarks/torture_cluster.py [--scale SHARE] [--seed N] [--report FILE]

Faults, in an order drawn by the seed: kill -9 of a worker (100), of the broker (20) and of Weaviate (20), and SIGSTOP
of a worker for longer than its session (20), every other one inside a write. Turns come at a constant rate all the
while, each up to five times, the cubes interleaved at random. Afterwards nothing is lost or doubled, and the dump is
that of a clean replay, and that of an undisturbed embedded run; see `verdict` in tests/cluster/torment.py.
"""

import argparse
import json
import logging
import os
import random
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.measuring import REPORTS, conditions, rounded, share  # noqa: E402
from mnemostream.infra.servers import Servers  # noqa: E402
from tests.cluster.broker import fresh_prefix  # noqa: E402
from tests.cluster.torment import Torment, afflict, faults, verdict  # noqa: E402
from tests.cluster.workers import opened  # noqa: E402

KILLS, BROKERS, INDEXES, STOPS = 100, 20, 20, 20
SETTLE_EVERY = 20  # faults, after which everything must be dealt with by itself


def run(folder: Path, scale: float, seed: int) -> dict[str, Any]:
    """One run on servers of its own: what happened, and what failed."""
    counts = [max(1, round(scale * count)) for count in (KILLS, BROKERS, INDEXES, STOPS)]
    planned = faults(random.Random(seed), *counts)
    servers = Servers(folder / "servers", tell=print)
    addresses = servers.up()
    assert addresses.kafka is not None
    assert addresses.weaviate is not None
    os.environ["MNEMOSTREAM_TEST_KAFKA"] = addresses.kafka
    os.environ["MNEMOSTREAM_TEST_WEAVIATE"] = addresses.weaviate.index
    try:
        with opened(folder / "client", fresh_prefix()) as cluster:
            torment = Torment(cluster, servers, folder, seed)
            try:
                failures = _afflicted(torment, planned, folder)
            finally:
                torment.close()
            return _account(torment, failures)
    finally:
        servers.down()


def _afflicted(torment: Torment, planned: list[tuple[str, str | None]], folder: Path) -> dict[str, list[str]]:
    torment.wait_until_joined()
    torment.load.start()
    began = time.monotonic()
    for number, fault in enumerate(planned, start=1):
        afflict(torment, fault)
        if number % SETTLE_EVERY == 0 or number == len(planned):
            seconds = torment.settle()
            done = f"{number} of {len(planned)} faults, {len(torment.load.turns)} turns"
            print(
                f"{time.monotonic() - began:5.0f} s: {done}; all dealt with after {seconds:.1f} s", flush=True
            )
            torment.load.start()
    torment.settle()
    print("comparing", flush=True)
    return verdict(torment, folder / "embedded")


def _account(torment: Torment, failures: dict[str, list[str]]) -> dict[str, Any]:
    figures = {
        **{name: torment.done[name] for name in sorted(torment.done)},
        "turns": len(torment.load.turns),
        "turns published, repeats included": torment.load.published,
        "candidates and memory events written again": torment.load.repeated,
        "seconds until all was dealt with, p50": rounded(share(torment.settled, 0.5)),
        "seconds until all was dealt with, longest": rounded(max(torment.settled)),
        "failed": len(failures),
    }
    return {"figures": figures, "failures": failures}


def main() -> int:
    """Run, print and write what was found; 1 when anything failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scale", type=float, default=1.0, help="share of the faults")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--report", type=Path, default=REPORTS / "torture_cluster.json")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    report: dict[str, Any] = {**conditions(), "seed": options.seed, "scale": options.scale}
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        report |= run(Path(folder), options.scale, options.seed)
    report["seconds"] = round(time.monotonic() - began, 1)
    for name, found in report["figures"].items():
        print(f"{name}: {found}")
    for name, said in report["failures"].items():
        print(f"  FAILED {name}: {said}")
    options.report.write_text(json.dumps(report, indent=2) + "\n")
    return int(bool(report["failures"]))


if __name__ == "__main__":
    sys.exit(main())
