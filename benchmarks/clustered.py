"""A prefix of its own on real servers, for one measurement, and workers as processes."""

import itertools
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from msgspec.structs import replace

from mnemostream.infra.servers import Servers
from mnemostream.infra.settings import Settings
from mnemostream.processors.draft import TurnDraft
from mnemostream.streams.cluster.parts import Cluster, lag, open_cluster

from .workplace import Workplace

MASTER = "5e" * 32
TENANT = "7c" * 32
BARE = Path(__file__).with_name("bare_worker.py")
PRODUCT = ("-m", "mnemostream.streams.cli", "worker")


@dataclass
class Clustered:
    """The servers, and what is measured on them."""

    place: Workplace
    servers: Servers
    _numbers: "itertools.count[int]" = field(default_factory=itertools.count)

    def settings(self, partitions: int = 4) -> Settings:
        """Of a prefix that nothing was written under."""
        up, number = self.servers.up(), next(self._numbers)
        return Settings(
            home=self.place.folder / f"home{number}",
            log=f"{up.log}?session_timeout=6",
            index=up.index or "",
            prefix=f"bench{number}-{uuid4().hex[:6]}.",
            partitions=partitions,
            tenant_key=TENANT,
            recalls=False,
        )

    def turns(self, count: int) -> list[TurnDraft]:
        """So many turns; where the file has fewer, its conversations again, under other names."""
        turns, found = self.place.turns(), list[TurnDraft]()
        for again in itertools.count():
            for turn in turns:
                if len(found) == count:
                    return found
                found.append(replace(turn, cube=f"{turn.cube}-{again}"))
        raise AssertionError


@contextmanager
def opened(settings: Settings) -> Iterator[Cluster]:
    """A cluster, as a publisher has it."""
    cluster = open_cluster(settings, environment={"MNEMOSTREAM_MASTER_KEY": MASTER}, serving=False)
    try:
        yield cluster
    finally:
        cluster.close()


@contextmanager
def working(
    settings: Settings, count: int, words: Sequence[str] = PRODUCT
) -> Iterator[list[subprocess.Popen[bytes]]]:
    """So many workers, which have joined and have all partitions when this is entered."""
    with ExitStack() as stack:
        said = [settings.home / f"worker{number}.out" for number in range(count)]
        settings.home.mkdir(parents=True, exist_ok=True)
        workers = [
            stack.enter_context(_process(settings, number, said[number], words)) for number in range(count)
        ]
        deadline = time.monotonic() + 60
        while sum(_parts(path) for path in said) < settings.partitions:
            if time.monotonic() > deadline or any(worker.poll() is not None for worker in workers):
                raise RuntimeError([path.read_text() for path in said])
            time.sleep(0.1)
        time.sleep(2)  # the last rebalance has settled
        yield workers


def _parts(said: Path) -> int:
    """How many partitions a worker has, by what it said last."""
    told = [line for line in said.read_text().splitlines() if line.startswith(("got", "gave"))]
    return len(told[-1].split(",")) if told and told[-1].startswith("got") else 0


@contextmanager
def _process(
    settings: Settings, number: int, said: Path, words: Sequence[str]
) -> Iterator[subprocess.Popen[bytes]]:
    environment = {
        f"MNEMOSTREAM_{name.upper()}": str(getattr(settings, name))
        for name in ("log", "index", "prefix", "partitions", "tenant_key")
    }
    environment |= {
        "MNEMOSTREAM_HOME": str(settings.home / f"worker{number}"),
        "MNEMOSTREAM_MASTER_KEY": MASTER,
    }
    with said.open("wb") as out:
        worker = subprocess.Popen(
            [sys.executable, *words], env={**os.environ, **environment}, stdout=out, stderr=subprocess.STDOUT
        )
    try:
        yield worker
    finally:
        worker.send_signal(signal.SIGTERM)
        try:
            worker.wait(15)
        except subprocess.TimeoutExpired:
            worker.kill()
            worker.wait()


def until_done(cluster: Cluster, workers: Sequence[subprocess.Popen[bytes]], seconds: float = 600) -> None:
    """Wait until nothing is left to do."""
    deadline = time.monotonic() + seconds
    while lag(cluster.log):
        if time.monotonic() > deadline or any(worker.poll() is not None for worker in workers):
            raise RuntimeError("the workers did not come to the end")
        time.sleep(0.05)
