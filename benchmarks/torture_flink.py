"""Kills the lifecycle job of Flink in the middle of checkpoints: `make torture-flink`.

    python benchmarks/torture_flink.py [--kills N] [--minutes N] [--cubes N] [--seed N] [--report FILE]

Each round writes a tick, starts the job with a checkpoint every 200 ms, and kills its processes with SIGKILL while a
checkpoint is half written: the first one, one while it decides, or one after a while. Adapters are promoted before the
first tick: a tick decides about all that was in the log before it, and may find what came since, so that what comes
between ticks could be decided about one tick sooner or later.
The last round runs to its end. Then the memory log must fold to the state of a home that was never disturbed and saw
the same ticks, every decision of which the log must hold. Starts Kafka in a folder of its own. Exit code 1 otherwise.
"""

import argparse
import json
import logging
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.measuring import REPORTS, conditions, rounded, share  # noqa: E402
from mnemostream.infra.servers import Servers  # noqa: E402
from mnemostream.processors.dump import state_hash  # noqa: E402
from mnemostream.schemas.events import Event  # noqa: E402
from mnemostream.schemas.topics import EVENTS  # noqa: E402
from tests.flink.cubes import POLICY, homes, promoted  # noqa: E402
from tests.flink.running import FlinkProcess  # noqa: E402
from tests.flink.site import ENVIRONMENT, START, Site, dump, site  # noqa: E402

ONCE = "tests.flink.running:lifecycle_once"
CHECKPOINT_SECONDS = 0.2
SECONDS = 900.0  # that a round may take
DECISIONS = ("MemoryExpired", "MemoriesMerged", "MemoryPromoted", "MemoryDemoted")
WHEN = ("first checkpoint", "deciding", "later")


def planned(cubes: int, rounds: int) -> list[datetime]:
    """The tick of each round, over the time in which memories fall due."""
    step = timedelta(hours=32 * cubes) / max(1, rounds - 2)
    return [START + timedelta(days=1)] + [START + timedelta(days=40) + n * step for n in range(rounds - 1)]


def undisturbed(
    folder: Path, cubes: int, ticks: Sequence[datetime]
) -> tuple[list[Event], list[Event], list[Event]]:
    """The memory log of a home before any tick, the training log, and the memory log after all ticks."""
    home = homes(folder, POLICY, cubes)
    before = home.events()
    training = [
        event for number in range(0, cubes, 4) for event in promoted(before, f"c{number}", f"a{number}")
    ]
    home.append(training)
    for tick in ticks:
        home.tick(tick)
    after = home.events()
    home.close()
    return before, training, after


class Job:
    """The job of one site, started and killed again and again."""

    def __init__(self, one: Site, folder: Path, draw: random.Random) -> None:
        self._site, self._draw = one, draw
        folder.mkdir()
        self.process = FlinkProcess(folder, ENVIRONMENT)
        self._folder = one.settings.home / "checkpoints"
        self.kills: list[dict[str, Any]] = []
        self.memory: list[int] = []
        self.missed = 0

    def begin(self) -> None:
        self.process.begin(
            ONCE,
            settings=msgspec.to_builtins(self._site.settings, enc_hook=str),
            policy=msgspec.to_builtins(POLICY),
            checkpoints=str(self._folder),
            checkpoint_seconds=CHECKPOINT_SECONDS,
            timeout=SECONDS,
        )

    def kill_in_checkpoint(self, when: str) -> None:
        """Start it, and kill it while a checkpoint is half written; again where it was whole by then, or all done."""
        began, ends = time.monotonic(), self._site.log.end_offsets(EVENTS)
        whole = set(self._paths("*/*/chk-*/_metadata"))
        known = self._half()
        self.begin()
        _until(lambda: self._half() - known or set(self._paths("*/*/chk-*/_metadata")) - whole)
        first = time.monotonic() - began
        if when != WHEN[0]:
            _until(lambda: self._site.log.end_offsets(EVENTS) != ends, 5.0)
        self.memory.append(self.process.memory())
        if when == WHEN[2]:
            time.sleep(self._draw.uniform(0.1, 1.5))
        known = self._half() if when != WHEN[0] else known
        _until(lambda: self._half() - known or self.process.answered, 60.0)
        self.process.kill()
        if not self._half():
            self.missed += 1
            self.kill_in_checkpoint(WHEN[0])
            return
        self.kills.append(
            {
                "when": when,
                "seconds to the first checkpoint": rounded(first),
                "records written": sum(self._site.log.end_offsets(EVENTS).values()) - sum(ends.values()),
            }
        )

    def finish(self) -> float:
        """Let it run to its end; seconds."""
        began = time.monotonic()
        self.begin()
        self.process.result()
        return time.monotonic() - began

    def _paths(self, pattern: str) -> list[Path]:
        """What is there, while Flink removes some of it."""
        while True:
            with suppress(FileNotFoundError):
                return list(self._folder.glob(pattern))

    def _half(self) -> set[Path]:
        """Checkpoints that are begun, and not whole."""
        return {path for path in self._paths("*/*/chk-*") if not (path / "_metadata").exists()}


def _until(come: Callable[[], object], seconds: float = SECONDS) -> bool:
    deadline = time.monotonic() + seconds
    while not come():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.002)
    return True


def run(folder: Path, kills: int, cubes: int, seed: int, minutes: float) -> dict[str, Any]:
    """One run on a Kafka of its own: what happened, and what failed. After so many minutes nothing more is killed."""
    deadline = time.monotonic() + 60 * minutes
    ticks = planned(cubes, kills + 1)
    before, training, after = undisturbed(folder / "home", cubes, ticks)
    servers = Servers(folder / "servers", tell=print)
    os.environ["MNEMOSTREAM_TEST_KAFKA"] = str(servers.up(("kafka",)).kafka)
    try:
        with site(folder / "site") as one:
            one.append([*before, *training])
            job = Job(one, folder / "flink", random.Random(seed))
            try:
                for number, tick in enumerate(ticks):
                    one.tick(tick)
                    if number < kills and time.monotonic() < deadline:
                        job.kill_in_checkpoint(WHEN[number % len(WHEN)])
                        print(f"kill {number + 1} of {kills}: {job.kills[-1]}", flush=True)
                seconds = job.finish()
            finally:
                job.process.kill()
            return account(one, job, after, seconds)
    finally:
        servers.down()


def account(one: Site, job: Job, after: list[Event], seconds: float) -> dict[str, Any]:
    """Figures, and what is not as it must be."""
    log = one.events()
    wanted = {event.event_id for event in after if event.type in DECISIONS}
    found = Counter(event.event_id for event in log if event.type in DECISIONS)
    hashes = state_hash(dump(log)), state_hash(dump(after))
    figures = {
        "kills with a checkpoint half written": len(job.kills),
        "kills beside, with none": job.missed,
        "decisions": dict(sorted(Counter(event.type for event in after if event.type in DECISIONS).items())),
        "decisions written again, and void as such": sum(found.values()) - len(found),
        "decisions lost": len(wanted - found.keys()),
        "decisions that a home does not make": len(found.keys() - wanted),
        "state hash": hashes[0],
        "seconds from start to first checkpoint, p50": rounded(
            share([kill["seconds to the first checkpoint"] for kill in job.kills], 0.5)
        ),
        "seconds of the last run, with its start": rounded(seconds),
        "memory of Python and Java, most, MiB": round(max(job.memory) / (1 << 20)),
    }
    failures = {}
    if hashes[0] != hashes[1]:
        failures["state hash"] = [hashes[1]]
    if figures["decisions lost"]:
        failures["decisions lost"] = sorted(wanted - found.keys())[:10]
    return {"figures": figures, "kills": job.kills, "failures": failures}


def main() -> int:
    """Run, print and write what was found; 1 when anything failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--minutes", type=float, default=120.0, help="after which no kill begins")
    parser.add_argument("--cubes", type=int, default=12)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--report", type=Path, default=REPORTS / "flink_faults.json")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    report: dict[str, Any] = {
        **conditions(),
        "wanted kills": options.kills,
        "seed": options.seed,
        "cubes": options.cubes,
    }
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        report |= run(Path(folder), options.kills, options.cubes, options.seed, options.minutes)
    report["seconds"] = round(time.monotonic() - began, 1)
    for name, found in report["figures"].items():
        print(f"{name}: {found}")
    for name, said in report["failures"].items():
        print(f"  FAILED {name}: {said}")
    options.report.write_text(json.dumps(report, indent=2) + "\n")
    return int(bool(report["failures"]))


if __name__ == "__main__":
    sys.exit(main())
