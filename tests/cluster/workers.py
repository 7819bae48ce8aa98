"""Workers as processes, and what a cluster holds when they are done: outcomes, the fold three times over, the index."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec

from mnemostream.infra.embedded.fold import EmbeddedFold
from mnemostream.infra.settings import Settings
from mnemostream.processors.draft import TurnDraft
from mnemostream.processors.dump import dump_cubes, dump_lines
from mnemostream.processors.ports import Record
from mnemostream.processors.projection import index_record, indexed
from mnemostream.processors.replay import Replay
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.topics import CANDIDATES, EVENTS
from mnemostream.streams.client import Memory
from mnemostream.streams.cluster.cell import cell_folder, open_cell
from mnemostream.streams.cluster.parts import GROUP, READ, Cluster, lag, open_cluster
from mnemostream.streams.wire import Opened
from tests.cluster.broker import MASTER, kafka_url

ENVIRONMENT = {"MNEMOSTREAM_MASTER_KEY": MASTER.hex()}
TENANT_KEY = "7c" * 32
SESSION_SECONDS = 6  # the least that the broker allows


def settings(home: Path, prefix: str, partitions: int = 4) -> Settings:
    return Settings(
        home=home,
        log=f"{kafka_url()}?session_timeout={SESSION_SECONDS}",
        index=os.environ["MNEMOSTREAM_TEST_WEAVIATE"],
        prefix=prefix,
        partitions=partitions,
        tenant_key=TENANT_KEY,
    )


@contextmanager
def opened(home: Path, prefix: str, partitions: int = 4) -> Iterator[Cluster]:
    cluster = open_cluster(settings(home, prefix, partitions), environment=ENVIRONMENT)
    try:
        yield cluster
    finally:
        cluster.close()


class Worker:
    """`mnemostream worker` in a process of its own, with a home of its own."""

    def __init__(self, home: Path, prefix: str, partitions: int = 4) -> None:
        given = settings(home, prefix, partitions)
        self.said = home.parent / f"{home.name}.out"
        words = ["--home", home, "--log", given.log, "--index", given.index, "--prefix", prefix]
        with self.said.open("ab") as out:
            self.process = subprocess.Popen(
                [
                    *(sys.executable, "-m", "mnemostream.streams.cli", "worker"),
                    *map(str, [*words, "--partitions", partitions]),
                ],
                env={**os.environ, **ENVIRONMENT, "MNEMOSTREAM_TENANT_KEY": TENANT_KEY},
                stdout=out,
                stderr=out,
            )

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def stop(self) -> float:
        """Seconds from SIGTERM to its end."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(30)
        return time.monotonic() - began

    def wait_until_joined(self, seconds: float = 30) -> None:
        deadline = time.monotonic() + seconds
        while "joined" not in self.log().rpartition("reached")[2]:
            assert time.monotonic() < deadline and self.process.poll() is None, self.log()
            time.sleep(0.05)

    def log(self) -> str:
        return self.said.read_text()


@contextmanager
def stopping(workers: Sequence[Worker]) -> Iterator[None]:
    """No worker outlives a test, nor one that took another's place."""
    try:
        yield
    finally:
        for worker in workers:
            if worker.process.poll() is None:
                worker.kill()


def wait_for_lag(cluster: Cluster, workers: Sequence[Worker], seconds: float = 120) -> None:
    deadline = time.monotonic() + seconds
    while (behind := lag(cluster.log)) > 0:
        for worker in workers:
            assert worker.process.poll() is None, worker.log()
        if time.monotonic() > deadline:
            places = {
                topic: (cluster.log.committed(GROUP, topic), cluster.log.end_offsets(topic)) for topic in READ
            }
            raise AssertionError((behind, places, [worker.log()[-3000:] for worker in workers]))
        time.sleep(0.2)


def read(cluster: Cluster, topic: str, partition: int | None = None) -> list[Record]:
    found: list[Record] = []
    for number, end in cluster.log.end_offsets(topic).items():
        offset = 0
        while partition in (None, number) and offset < end:
            records = cluster.log.read(topic, number, offset, 1000)
            found += records
            offset = records[-1].offset + 1 if records else end  # only the marker of a transaction is left
    return found


def events_of(cluster: Cluster, topic: str) -> list[Opened]:
    return cluster.wire.open(read(cluster, topic))


def outcomes(cluster: Cluster) -> Counter[tuple[str, str]]:
    """How many distinct outcomes each turn of a cube has."""
    found = {
        (item.event.scope.cube, item.event.payload.turn_id, item.event.event_id)
        for item in events_of(cluster, CANDIDATES)
        if item.event is not None
    }
    return Counter((cube, turn) for cube, turn, _ in found)


def replayed(cluster: Cluster) -> Replay:
    fold = Replay()
    fold.take(item.event for item in events_of(cluster, EVENTS) if item.event is not None)
    return fold


def dump(fold: Replay) -> list[bytes]:
    return list(dump_cubes(fold.cubes.values()))


def embedded_dump(home: Path, turns: Sequence[TurnDraft]) -> list[bytes]:
    """What the embedded runtime makes of the same turns."""
    with Memory(home, tenant_key=TENANT_KEY) as memory:
        memory.publish(turns)
        return fold_dump([memory.node.fold])


def fold_dump(folds: Sequence[EmbeddedFold]) -> list[bytes]:
    memories = sorted(
        (pair for fold in folds for pair in fold.memories()), key=lambda pair: (pair[0], pair[1].memory_id)
    )
    return list(dump_lines(memories, sorted(pair for fold in folds for pair in fold.applied_counts())))


def stored_dump(cluster: Cluster, homes: Sequence[Path]) -> list[bytes]:
    """What the workers' files hold, of each partition the one that has read furthest. No worker may run."""
    best: dict[int, tuple[int, list[bytes]]] = {}
    for home in homes:
        here = msgspec.structs.replace(cluster, settings=msgspec.structs.replace(cluster.settings, home=home))
        for number in range(cluster.settings.partitions):
            if cell_folder(here.settings, number).exists():
                cell = open_cell(here, number)
                found = (cell.log.position("project", EVENTS), fold_dump([cell.fold]))
                best[number] = max(best.get(number, (-1, [])), found)
                cell.close()
    lines = [line for _, found in best.values() for line in found]
    return sorted(lines)


def check_index(cluster: Cluster, fold: Replay) -> int:
    """The index holds what the fold says, scope by scope; returns how many records that is."""
    index, count = cluster.index(lambda: True), 0
    for scope, cube in fold.cubes.items():
        wanted = [
            (one.memory_id, one.state.version, index_record(one, 0, 0).content_hash)
            for _, one in sorted(cube.memories.items())
            if indexed(one)
        ]
        assert list(index.digest(scope)) == wanted, scope
        count += len(wanted)
    return count


def own(turns: Sequence[TurnDraft]) -> set[tuple[str, str]]:
    return {(turn.cube or "default", str(turn.turn_id)) for turn in turns}


def scope(cube: str) -> Scope:
    return Scope("default", cube)
