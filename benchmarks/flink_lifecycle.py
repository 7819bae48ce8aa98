"""Lifecycle of LoCoMo in a home and in Flink, after the same ticks: `make bench-flink`.

    python benchmarks/flink_lifecycle.py [--data FILE] [--parallelism N] [--report FILE]

LoCoMo's turns are published to a home that merges nothing while it dedupes, and its memory log is appended to a prefix
on Kafka. Then both see the same ticks, under a policy that expires by kind and by decay and merges, with an adapter
promoted in each cube: the state hashes must be equal. A second pass of the job begins from the first one's checkpoint.
Starts Kafka in a folder of its own. Exit code 1 when a figure misses its target.
"""

import argparse
import os
import sys
import tempfile
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.measuring import LOCOMO, REPORTS, Report  # noqa: E402
from mnemostream.infra.readers import read_turns  # noqa: E402
from mnemostream.infra.servers import Servers  # noqa: E402
from mnemostream.processors.draft import TurnDraft  # noqa: E402
from mnemostream.processors.dump import state_hash  # noqa: E402
from mnemostream.schemas.topics import KEYS  # noqa: E402
from tests.flink.cubes import POLICY, promoted  # noqa: E402
from tests.flink.running import FlinkProcess  # noqa: E402
from tests.flink.site import APART, ENVIRONMENT, EVENTS, Home, dump, site  # noqa: E402

ONCE = "tests.flink.running:lifecycle_once"
DAYS = (1, 10, 16, 30, 41, 60, 90, 150)
DECISIONS = ("MemoryExpired", "MemoriesMerged", "MemoryPromoted")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=LOCOMO)
    parser.add_argument("--parallelism", type=int, default=1)
    parser.add_argument("--report", type=Path, default=REPORTS / "flink_lifecycle.json")
    options = parser.parse_args()
    if not options.data.is_file():
        print(f"{options.data}: LoCoMo's data is not there; give its place with --data", file=sys.stderr)
        return 2
    found = read_turns(options.data.read_bytes(), name=options.data.name)
    turns = [turn for turn in found if isinstance(turn, TurnDraft)]
    report, began = Report(), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="mnemostream-bench-") as name:
        folder = Path(name)
        servers = Servers(folder / "servers")
        os.environ["MNEMOSTREAM_TEST_KAFKA"] = str(servers.up(("kafka",)).kafka)
        flink = FlinkProcess(folder, ENVIRONMENT)
        try:
            measure(report, folder, flink, turns, options.parallelism)
        finally:
            flink.kill()
            servers.down()
    return report.write(
        options.report,
        data=options.data.name,
        turns=len(turns),
        parallelism=options.parallelism,
        seconds=round(time.monotonic() - began),
    )


def measure(
    report: Report, folder: Path, flink: FlinkProcess, turns: list[TurnDraft], parallelism: int
) -> None:
    """Both sides, and what Flink took."""
    made = Home(folder / "home", POLICY, APART)
    made.publish(turns)
    made.close()
    home = Home(folder / "home", POLICY)
    before = home.events()
    training = [
        event
        for cube in sorted({event.scope.cube for event in before})
        for event in promoted(before, cube, f"a-{cube}")
    ]
    home.append(training)
    last = max(event.envelope.occurred_at for event in before)
    ticks = [last + timedelta(days=days, microseconds=123_456) for days in DAYS]
    began = time.perf_counter()
    for tick in ticks:
        home.tick(tick)
    report.rate("seconds of all ticks in the home", time.perf_counter() - began)
    after = home.events()
    home.close()
    with site(folder / "site") as one:
        one.append([*before, *training])
        for tick in ticks:
            one.tick(tick)
        report.rate("memory events and keys before the ticks", float(_records(one)))
        passed: dict[str, Any] = {
            "settings": msgspec.to_builtins(one.settings, enc_hook=str),
            "policy": msgspec.to_builtins(POLICY),
            "checkpoints": str(one.settings.home / "checkpoints"),
            "parallelism": parallelism,
            "timeout": 900.0,
        }
        first = flink.call(ONCE, **passed)
        report.rate("seconds of the first pass, with Flink's start", first["seconds"])
        report.rate("MiB of Python and Java behind it", flink.memory() / (1 << 20))
        same = state_hash(one.dump()) == state_hash(dump(after))
        report.figure("the same state hash", float(same), least=1.0)
        second = flink.call(ONCE, **passed)
        report.rate("seconds of a second pass with nothing to do", second["seconds"])
        report.figure("decisions of the second pass", float(sum(second["decided"].values())), most=0.0)
    counts = Counter(event.type for event in after)
    report.notes["decisions"] = {kind: counts[kind] for kind in DECISIONS}
    report.notes["state hash"] = state_hash(dump(after))


def _records(one: Any) -> int:
    return sum(sum(one.log.end_offsets(topic).values()) for topic in (EVENTS, KEYS))


if __name__ == "__main__":
    sys.exit(main())
