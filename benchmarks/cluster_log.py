"""A cluster's log filled fast and honestly, and workers as processes whose words are read with the time they came.

Turns are published as always; decisions are worded as dedupe words them, and appended by one process. Only extraction
and dedupe are left out: the group's offsets are committed as if they were done, and the index is left behind.
"""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from mnemostream.infra.settings import Settings
from mnemostream.processors.draft import TurnDraft
from mnemostream.schemas.topics import CANDIDATES, EVENTS, TURNS
from mnemostream.streams.cluster.parts import GROUP, Cluster
from mnemostream.streams.cluster.publishing import publish_turns
from mnemostream.streams.quality.texts import SESSION, Speaker, at

from .homes import CHUNK, events
from .workplace import SEED

CUBE = 1000  # events of each cube, and turns
AGAIN = 20  # of a hundred events, reinforcements
VOICES = 20
MASTER_KEY = "5e" * 32


def fill(cluster: Cluster, count: int, label: str = "cube") -> None:
    """Publish `count` turns in cubes of a thousand, append a decision for each, and say that all are dealt with."""
    cubes = [(f"{label}{number}", min(CUBE, count - number * CUBE)) for number in range(-(-count // CUBE))]
    publish_turns(cluster, (turn for cube, turns in cubes for turn in told(cube, turns)))
    source = events(SimpleNamespace(node=cluster), cubes, SEED, AGAIN, VOICES)  # type: ignore[arg-type]
    while chunk := list(islice(source, CHUNK)):
        cluster.log.append(cluster.wire.outgoing(chunk))


def pass_over(cluster: Cluster) -> None:
    """Commit all offsets of the group of workers, of which none may run."""
    for topic in (TURNS, CANDIDATES, EVENTS):
        ends = cluster.log.end_offsets(topic)
        cluster.log.commit(GROUP, {(topic, partition): end for partition, end in ends.items() if end})


def told(cube: str, count: int) -> Iterator[TurnDraft]:
    """The turns that the decisions of a cube name as their sources."""
    text = next(Speaker(SEED, cube, cube).turns(1, "x")).text
    for number in range(count):
        session, ordinal = divmod(number, SESSION)
        yield TurnDraft(
            text=text,
            speaker="Caroline",
            cube=cube,
            turn_id=f"D{session}:{ordinal}",
            session_id=f"session_{session}",
            ordinal=ordinal,
            occurred_at=at(number),
        )


class Worker:
    """`mnemostream worker` as a process; `said` is what it has logged and told, each with its monotonic time."""

    def __init__(self, settings: Settings) -> None:
        given = {
            name: str(getattr(settings, name)) for name in ("home", "log", "index", "prefix", "snapshots")
        }
        words = [word for name, value in given.items() for word in (f"--{name}", value)]
        command = [sys.executable, "-m", "mnemostream.streams.cli", "--debug", "worker", "--json", *words]
        self.said: list[tuple[float, dict[str, Any]]] = []
        self.process = subprocess.Popen(
            [*command, "--partitions", str(settings.partitions)],
            env={**os.environ, "MNEMOSTREAM_MASTER_KEY": MASTER_KEY, "MNEMOSTREAM_LOG_FORMAT": "json"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as lines:
            for line in lines:
                try:
                    self.said.append((time.monotonic(), json.loads(line)))
                except ValueError:
                    self.said.append((time.monotonic(), {"line": line.rstrip()}))

    def wait(self, word: str, seconds: float, since: int = 0) -> tuple[float, dict[str, Any]]:
        """The first thing said from `since` on that holds `word`, and when it was said."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            for when, line in self.said[since:]:
                if any(word in str(value) for value in line.values()):
                    return when, line
            if self.process.poll() is not None:
                break
            time.sleep(0.02)
        raise RuntimeError(f"the worker did not say {word!r}: {self.said[-20:]}")

    def cpu_seconds(self) -> float:
        """What the process has used of processors, which tells more than seconds do on a machine with other work."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def end(self, number: int = signal.SIGTERM) -> None:
        self.process.send_signal(number)
        self.process.wait(30)


def end_all(workers: Sequence[Worker]) -> None:
    """No worker outlives a benchmark."""
    for worker in workers:
        if worker.process.poll() is None:
            worker.process.kill()
            worker.process.wait()


def size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
