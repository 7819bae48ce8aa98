"""Workers as processes, and what a cluster holds when they are done: outcomes, the fold three times over, the index."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

import msgspec

from mnemostream.infra.embedded.fold import EmbeddedFold
from mnemostream.infra.settings import Settings
from mnemostream.processors.draft import TurnDraft
from mnemostream.processors.dump import dump_cubes, dump_lines
from mnemostream.processors.ports import Record
from mnemostream.processors.projection import index_record, indexed
from mnemostream.processors.replay import Replay
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.topics import CANDIDATES, EVENTS, STATE, dead_letter_topic
from mnemostream.streams.client import Memory
from mnemostream.streams.cluster.cell import cell_folder, open_cell
from mnemostream.streams.cluster.parts import GROUP, READ, Cluster, lag, open_cluster
from mnemostream.streams.wire import Opened
from tests.cluster.broker import MASTER, kafka_url

ROOT = Path(__file__).parent.parent.parent
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

    def __init__(
        self,
        home: Path,
        prefix: str,
        partitions: int = 4,
        *,
        module: str = "mnemostream.streams.cli",
        environment: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """`module` takes the command line's words, as `mnemostream` does."""
        given = settings(home, prefix, partitions)
        self.said = home.parent / f"{home.name}.out"
        self._began = len(self.log()) if self.said.exists() else 0  # homes are taken over
        words = ["--home", home, "--log", given.log, "--index", given.index, "--prefix", prefix]
        with self.said.open("ab") as out:
            self.process = subprocess.Popen(
                [
                    *(sys.executable, "-m", module, "worker"),
                    *map(str, [*words, "--partitions", partitions]),
                ],
                env={**os.environ, **ENVIRONMENT, "MNEMOSTREAM_TENANT_KEY": TENANT_KEY, **environment},
                cwd=ROOT,
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

    def wait_until_joined(self, seconds: float = 120) -> None:
        deadline = time.monotonic() + seconds
        while not self.joined():
            assert time.monotonic() < deadline and self.process.poll() is None, self.log()
            time.sleep(0.05)

    def joined(self) -> bool:
        return "joined" in self.log()[self._began :]

    def state(self) -> str:
        """The process's, as the system names it: T is stopped."""
        stat = Path(f"/proc/{self.process.pid}/stat").read_text()
        return stat.rpartition(")")[2].split()[0]

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
            raise AssertionError((behind, lags(cluster), [worker.log()[-3000:] for worker in workers]))
        time.sleep(0.2)


def lags(cluster: Cluster) -> dict[str, tuple[dict[int, int], dict[int, int]]]:
    """By topic, what is committed and where the partitions end."""
    return {topic: (cluster.log.committed(GROUP, topic), cluster.log.end_offsets(topic)) for topic in READ}


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
    assert not index_differences(cluster, fold)
    return sum(len(_indexed(cube.memories)) for cube in fold.cubes.values())


def index_differences(cluster: Cluster, fold: Replay) -> dict[str, list[object]]:
    """By cube what the index holds otherwise than the fold: (memory, version, hash), of both sides."""
    index, found = cluster.index(lambda: True), {}
    for scope, cube in fold.cubes.items():
        wanted, there = _indexed(cube.memories), list(index.digest(scope))
        if there != wanted:
            found[scope.cube] = sorted(set(wanted) ^ set(there))
    return found


def _indexed(memories: Mapping[str, object]) -> list[tuple[str, int, str]]:
    return [
        (one.memory_id, one.state.version, index_record(one, 0, 0).content_hash)
        for _, one in sorted(memories.items())
        if indexed(one)
    ]


def state_differences(cluster: Cluster, fold: Replay) -> list[str]:
    """The keys of which the compacted state topic says otherwise than the fold."""
    last = {record.key.decode(): record for record in read(cluster, STATE)}  # what compaction leaves
    values = {key: record.value for key, record in last.items() if record.value is not None}
    events = dict(zip(values, cluster.codec.decode_all(list(values.values())), strict=True))
    there = {key: (event.payload.memory, event.payload.content) for key, event in events.items()}
    wanted = {
        f"{scope.key.decode()}/{key}": (memory.state, memory.content)
        for scope, cube in fold.cubes.items()
        for key, memory in cube.memories.items()
    }
    return sorted(key for key in wanted.keys() | there.keys() if wanted.get(key) != there.get(key))


def letters(cluster: Cluster) -> list[str]:
    """The reasons of all dead letters."""
    found = [record for topic in READ for record in read(cluster, dead_letter_topic(topic))]
    return [dict(record.headers)["reason"].decode() for record in found]


def own(turns: Sequence[TurnDraft]) -> set[tuple[str, str]]:
    return {(turn.cube or "default", str(turn.turn_id)) for turn in turns}


def scope(cube: str) -> Scope:
    return Scope("default", cube)
