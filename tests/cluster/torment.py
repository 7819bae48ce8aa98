"""Two workers under a constant load, and what may befall them: kills, stops, servers that die. What is lost, if any."""

import os
import random
import signal
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from mnemostream.infra.servers import Servers
from mnemostream.processors.draft import TurnDraft
from mnemostream.processors.ports import Outgoing
from mnemostream.schemas.errors import MnemostreamError
from mnemostream.schemas.topics import CANDIDATES, EVENTS
from mnemostream.streams.cluster.parts import Cluster, lag
from mnemostream.streams.cluster.publishing import publish_turns
from tests.cluster import workers
from tests.cluster.halting import FILE, PLACES
from tests.cluster.workers import SESSION_SECONDS, Worker
from tests.recovery.story import story

LENGTH = 90  # turns of a cube; then another cube goes on, so that no cube grows without end
CUBES = 6  # at a time
TIMES = 5  # that a turn is published at most
REPEATED = 4  # records of the other topics that are written again with a chunk of turns
HALT_SECONDS = 60  # until a worker comes to the place where it is to halt
SETTLED = 180  # seconds after the last fault within which everything must be dealt with


def storm(draw: random.Random, length: int = LENGTH, cubes: int = CUBES) -> Iterator[TurnDraft]:
    """Turns without end: those of a cube in order, of several cubes interleaved at random, each 1 to 5 times."""
    number = 0
    while True:
        texts = [turn for turn in story(length) if turn.cube == "ann"]
        left = {f"c{number + one}": iter(texts) for one in range(cubes)}
        number += cubes
        again: list[TurnDraft] = []
        while left or again:
            if again and (not left or draw.random() < 0.5):
                yield again.pop(draw.randrange(len(again)))
                continue
            cube = draw.choice(list(left))
            if (turn := next(left[cube], None)) is None:
                del left[cube]
                continue
            turn = msgspec.structs.replace(turn, cube=cube)
            again += [turn] * draw.choice((0, 0, 0, 1, TIMES - 1))
            yield turn


class Load:
    """Publishes turns at a constant rate in a thread of its own, again and again where the log is away.

    Records of the other topics are written again beside them, as whoever retries an append would.
    """

    def __init__(self, cluster: Cluster, draw: random.Random, *, chunk: int = 8, seconds: float = 0.25):
        self._cluster, self._draw, self._chunk, self._seconds = cluster, draw, chunk, seconds
        self._source = storm(draw)
        self.turns: dict[tuple[str | None, str | None], TurnDraft] = {}
        self.published = self.repeated = 0
        self.refused: list[str] = []
        self._go, self._ended = threading.Event(), False
        self._busy = threading.Lock()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def start(self) -> None:
        self._go.set()

    def pause(self) -> None:
        """Returns when what was begun is in the log."""
        self._go.clear()
        with self._busy:
            pass

    def end(self) -> None:
        self._ended = True
        self._go.set()
        self._thread.join(60)
        assert not self._thread.is_alive()

    def _run(self) -> None:
        while True:
            self._go.wait()
            if self._ended:
                return
            with self._busy:
                if self._go.is_set():
                    self._publish()
            time.sleep(self._seconds)

    def _publish(self) -> None:
        turns = [next(self._source) for _ in range(self._chunk)]
        self._until_done(lambda: self.refused.extend(r.reason for r in self._published(turns)))
        self.turns |= {(turn.cube, turn.turn_id): turn for turn in turns}
        self.published += len(turns)
        if self._draw.random() < 0.3:
            self._until_done(self._repeat)

    def _published(self, turns: Sequence[TurnDraft]) -> Sequence[object]:
        return publish_turns(self._cluster, turns).refused

    def _repeat(self) -> None:
        log = self._cluster.log
        topic = self._draw.choice((CANDIDATES, EVENTS))
        partition, end = self._draw.choice(list(log.end_offsets(topic).items()))
        if end:
            records = log.read(topic, partition, self._draw.randrange(end), REPEATED)
            log.append([Outgoing(topic=topic, key=r.key, value=r.value, headers=r.headers) for r in records])
            self.repeated += len(records)

    def _until_done(self, work) -> None:
        while True:
            try:
                work()
                return
            except MnemostreamError:
                time.sleep(0.2)  # the log or the keys are away


class Torment:
    """A cluster with two workers, which are started again when they die; each fault is one call."""

    def __init__(self, cluster: Cluster, servers: Servers, folder: Path, seed: int) -> None:
        self.cluster, self.servers, self.draw = cluster, servers, random.Random(seed)
        self.prefix = cluster.settings.prefix
        self.homes = [folder / "one", folder / "two"]
        self._halts = [folder / "halt-one", folder / "halt-two"]
        self.load = Load(cluster, random.Random(seed + 1))
        self.done: Counter[str] = Counter()
        self.troubles: list[str] = []
        self.settled: list[float] = []
        self.running = [self._new(number) for number in (0, 1)]

    def _new(self, number: int) -> Worker:
        halt = {FILE: str(self._halts[number])}
        return Worker(self.homes[number], self.prefix, module="tests.cluster.halting", environment=halt)

    def keep_running(self) -> None:
        """Start again what ended. One that had joined the group must not have ended by itself."""
        for number, worker in enumerate(self.running):
            if worker.process.poll() is not None:
                if worker.joined():
                    self.troubles.append(f"a worker ended by itself: {worker.log()[-2000:]}")
                self.running[number] = self._new(number)
                self.done["starts while a server was away"] += 1

    def wait_until_joined(self, seconds: float = SETTLED) -> None:
        deadline = time.monotonic() + seconds
        while not all(worker.joined() for worker in self.running):
            self.keep_running()
            assert time.monotonic() < deadline, self._where()
            time.sleep(0.1)

    def _where(self) -> str:
        """What the workers said last, and where each thread and task of them is."""
        for worker in self.running:
            if worker.process.poll() is None:
                worker.process.send_signal(signal.SIGUSR1)
        time.sleep(3)
        return "\n\n".join(worker.log()[-9000:] for worker in self.running)

    def worker(self) -> None:
        """kill -9 of a worker."""
        number = self.draw.randrange(2)
        self.running[number].kill()
        self.running[number] = self._new(number)
        self.done["kills of a worker"] += 1

    def server(self, name: str) -> None:
        """kill -9 of a server, which is started again after a while."""
        self.servers.kill(name)
        time.sleep(self.draw.uniform(0, 2))
        self.servers.up((name,))
        self.done[f"kills of {name}"] += 1

    def stop(self, place: str | None) -> None:
        """SIGSTOP of a worker for longer than its session; at `place` inside a write, or at any moment.

        A worker that nothing leads to that place within some seconds is stopped where it is.
        """
        number = self.draw.randrange(2)
        worker, file = self.running[number], self._halts[number]
        if place is not None:
            file.write_text(place)
            if self._halted(worker, HALT_SECONDS):
                self.done[f"stops inside a write: {place}"] += 1
            file.unlink(missing_ok=True)
        os.kill(worker.process.pid, signal.SIGSTOP)
        time.sleep(SESSION_SECONDS + self.draw.uniform(1, 2))
        os.kill(worker.process.pid, signal.SIGCONT)
        self.done["stops beyond the session"] += 1

    def _halted(self, worker: Worker, seconds: float) -> bool:
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline and worker.process.poll() is None:
            if worker.state() == "T":
                return True
            time.sleep(0.05)
        return False

    def settle(self, seconds: float = SETTLED) -> float:
        """Without any new turn: seconds until all is dealt with, by itself."""
        self.load.pause()
        self.servers.up()
        began = time.monotonic()
        while behind := lag(self.cluster.log):
            self.keep_running()
            if time.monotonic() > began + seconds:
                raise AssertionError(f"{behind}: {workers.lags(self.cluster)}\n{self._where()}")
            time.sleep(0.2)
        self.settled.append(time.monotonic() - began)
        return self.settled[-1]

    def close(self) -> None:
        for worker in self.running:
            if worker.process.poll() is None:
                worker.kill()
        self.load.end()


def faults(
    draw: random.Random, kills: int, brokers: int, indexes: int, stops: int
) -> list[tuple[str, str | None]]:
    """(what, where), shuffled; every other stop falls inside a write, at each place in turn."""
    inside = [PLACES[number // 2 % len(PLACES)] if number % 2 == 0 else None for number in range(stops)]
    found: list[tuple[str, str | None]] = [("worker", None)] * kills
    found += [("server", "kafka")] * brokers + [("server", "weaviate")] * indexes
    found += [("stop", place) for place in inside]
    draw.shuffle(found)
    return found


def afflict(torment: Torment, fault: tuple[str, str | None]) -> None:
    """Let one fault happen at a random moment."""
    what, where = fault
    if what != "worker":
        torment.wait_until_joined()
    time.sleep(torment.draw.uniform(0, 3))
    torment.keep_running()
    if what == "worker":
        torment.worker()
    elif what == "stop":
        torment.stop(where)
    else:
        torment.server(str(where))


def verdict(torment: Torment, embedded: Path, seconds: float = 120) -> dict[str, list[str]]:
    """What is wrong, by what should hold; nothing is to be in it. All turns are dealt with, and workers run."""
    cluster, turns = torment.cluster, list(torment.load.turns.values())
    fold, found = workers.replayed(cluster), {}
    deadline = time.monotonic() + seconds

    def check(name: str, holds: bool, said: object = "") -> None:
        if not holds:
            found[name] = [str(said)[:2000]]

    while wrong := workers.index_differences(cluster, fold):
        if time.monotonic() > deadline:
            break
        time.sleep(0.5)
    check("every object of the index is as the fold says", not wrong, wrong)
    states = workers.state_differences(cluster, fold)
    check("the compacted state topic is as the fold says", not states, states)
    stops = [worker.stop() for worker in torment.running]
    check("workers stop within 10 s", max(stops) < 10, stops)
    accounted = workers.outcomes(cluster)
    own = workers.own(turns)
    check("0 lost", own <= accounted.keys(), own - accounted.keys())
    check("0 doubled", set(accounted.values()) <= {1} and accounted.keys() <= own, accounted.keys() - own)
    replay = workers.dump(fold)
    check("a clean replay is the undisturbed run", replay == workers.embedded_dump(embedded, turns))
    check(
        "the workers' files are a clean replay", workers.stored_dump(cluster, torment.homes) == sorted(replay)
    )
    check("nothing was refused", not torment.load.refused, torment.load.refused[:3])
    letters = workers.letters(cluster)
    check("no dead letters", not letters, letters[:3])
    check("no worker ended by itself", not torment.troubles, torment.troubles[:2])
    return found
