"""How soon a worker without a file decides on a partition of a million memory events: `make bench-takeover`.

    python benchmarks/takeover.py [--events N] [--folder FOLDER] [--report FILE]

Servers, workers and topics are real, and of this run alone. A first worker folds the log and writes snapshots; then
three more take the partition over, with an empty home, and a turn waits for it. Seconds are counted from the
moment at which it hears that it has the partition, up to its first decision in the log. `--folder` keeps what was
built (some 8 GB for a million events), and a later run begins with it.
"""

import argparse
import shutil
import signal
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from benchmarks.cluster_log import CUBE, MASTER_KEY, Worker, end_all, fill, pass_over  # noqa: E402
from benchmarks.measuring import REPORTS, Report  # noqa: E402
from benchmarks.workplace import SEED  # noqa: E402
from mnemostream.infra.servers import Servers  # noqa: E402
from mnemostream.infra.settings import Settings  # noqa: E402
from mnemostream.schemas.topics import EVENTS  # noqa: E402
from mnemostream.streams.cluster.parts import Cluster, open_cluster  # noqa: E402
from mnemostream.streams.cluster.publishing import publish_turns  # noqa: E402
from mnemostream.streams.cluster.snapshots import EVERY  # noqa: E402
from mnemostream.streams.quality.texts import Speaker  # noqa: E402

MOST = 10.0
LONG = 3600.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--report", type=Path, default=REPORTS / "takeover.json")
    options = parser.parse_args()
    report = Report()
    with ExitStack() as stack:
        folder = options.folder or Path(
            stack.enter_context(tempfile.TemporaryDirectory(prefix="mnemostream-bench-"))
        )
        servers = Servers(folder / "servers", tell=print)
        stack.callback(servers.down)
        measure(folder.absolute(), servers, options.events, report, stack)
    return report.write(options.report, events=options.events, seeds={"events, turns": SEED})


def measure(folder: Path, servers: Servers, count: int, report: Report, stack: ExitStack) -> None:
    up = servers.up()
    given = Settings(
        home=folder / "client",
        snapshots=str(folder / "snapshots"),
        log=f"{up.log}?session_timeout=6",
        index=str(up.index),
        prefix="takeover.",
        partitions=1,
    )
    began = time.monotonic()
    cluster = open_cluster(given, environment={"MNEMOSTREAM_MASTER_KEY": MASTER_KEY})
    stack.callback(cluster.close)
    report.rate("s for a process to read all keys", time.monotonic() - began)
    run = Takeovers(folder, given, cluster, report)
    stack.callback(lambda: end_all(run.workers))
    if cluster.log.end_offsets(EVENTS)[0] < count:
        began = time.monotonic()
        fill(cluster, count)
        pass_over(cluster)
        report.rate("events/s with their turns appended", count / (time.monotonic() - began))
    run.fold(count)
    run.take_over("two", "the owner stopped", signal.SIGTERM)
    run.take_over("three", "the owner killed", signal.SIGKILL)
    run.start_late("four", EVERY // 2 - CUBE)
    report.notes["takeover"] = (
        f"one partition, {count} events and as many turns in cubes of {CUBE}, sealed; the taker's home is empty, its "
        "process waits in the group; the index lacks most cubes and is mended meanwhile; files in the page cache"
    )


class Takeovers:
    """Workers that have the partition one after the other."""

    def __init__(self, folder: Path, given: Settings, cluster: Cluster, report: Report) -> None:
        self._folder, self._given, self._cluster, self._report = folder, given, cluster, report
        self.workers: list[Worker] = []
        self._turns = 0

    def fold(self, count: int) -> None:
        """A first worker folds the log, decides, and writes a snapshot of all of it, unless an earlier run did."""
        there, began, end = self._covers(count), time.monotonic(), self._end()
        worker = self._start("one")
        self._publish()
        had, _ = worker.wait("got partitions", 600)
        decided = self._decided(end, LONG)
        if there:
            return
        self._report.rate("s from the first worker's partition to its decision", decided - had)
        while not (done := [one for one in self._written(worker) if self._covers(count)]):
            if time.monotonic() - began > LONG:
                raise RuntimeError(f"no snapshot: {worker.said[-8:]}")
            time.sleep(1)
        self._report.rate("s to write a snapshot", done[-1]["seconds"])
        self._report.rate("bytes of a snapshot", done[-1]["bytes"])
        self._report.rate("bytes of a snapshot per event", done[-1]["bytes"] / count)

    def _written(self, worker: Worker) -> list[dict[str, Any]]:
        return [line["fields"] for _, line in worker.said if line.get("event") == "snapshot.written"]

    def _covers(self, count: int) -> bool:
        """Whether a snapshot has all events and all their turns."""
        names = [path.name for path in (self._folder / "snapshots").glob("*/[0-9]*")]
        return max((int(name.split("-")[0]) for name in names), default=0) >= 2 * count

    def take_over(self, name: str, how: str, number: int) -> None:
        """A worker with an empty home waits until the one before ends, and decides on a turn."""
        worker, owner = self._start(name), self.workers[-2]
        worker.wait("joined", 600)
        time.sleep(5)  # for the group to settle
        owner.end(number)
        self._first(worker, how)

    def start_late(self, name: str, count: int) -> None:
        """While there is no worker, `count` turns are decided that no snapshot knows; then one starts."""
        self.workers[-1].end()
        fill(self._cluster, count, label=f"late{time.time_ns()}-")
        pass_over(self._cluster)
        self._first(self._start(name), f"{2 * count} records behind the snapshot")

    def _first(self, worker: Worker, how: str) -> None:
        end = self._end()
        self._publish()
        had, _ = worker.wait("got partitions", 120)
        used = worker.cpu_seconds()
        decided = self._decided(end, 120)
        used = worker.cpu_seconds() - used
        opened, _ = worker.wait("partition.opened", 60)
        self._report.figure(f"s to the first decision, {how}", decided - had, most=MOST)
        self._report.rate(f"CPU s of the taker for it, {how}", used)
        copied = worker.wait("snapshot.taken", 60)[1]["fields"]["seconds"]
        self._report.rate(f"s of them to copy the snapshot, {how}", copied)
        self._report.rate(f"s of them until the partition is open, {how}", opened - had)

    def _start(self, name: str) -> Worker:
        home = self._folder / name
        if name != "one":
            shutil.rmtree(home, ignore_errors=True)
        worker = Worker(_with_home(self._given, home))
        self.workers.append(worker)
        return worker

    def _publish(self) -> None:
        """One turn in a cube of the first ones."""
        self._turns += 1
        label = f"late{time.time_ns()}"
        publish_turns(
            self._cluster, list(Speaker(SEED, f"cube{self._turns}", f"cube{self._turns}").turns(1, label))
        )

    def _end(self) -> int:
        return self._cluster.log.end_offsets(EVENTS)[0]

    def _decided(self, end: int, seconds: float) -> float:
        """When the log had an event at or behind offset `end`."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if self._end() > end:
                return time.monotonic()
            time.sleep(0.01)
        raise RuntimeError(f"no decision in {seconds} s: {[worker.said[-8:] for worker in self.workers]}")


def _with_home(given: Settings, home: Path) -> Settings:
    from msgspec.structs import replace

    return replace(given, home=home)


if __name__ == "__main__":
    sys.exit(main())
