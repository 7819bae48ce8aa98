"""How long a turn takes until it is found in Weaviate, at half of what two workers can do; and single reads."""

import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import count

from mnemostream.processors.draft import TurnDraft
from mnemostream.schemas.topics import EVENTS, TURNS
from mnemostream.streams.client import Memory
from mnemostream.streams.cluster.parts import GROUP, Cluster
from mnemostream.streams.cluster.publishing import publish_turns
from mnemostream.streams.cluster.waiting import Decided

from .cluster_log import fill, pass_over
from .clustered import MASTER, Clustered, opened, until_done, working
from .measuring import Report, share
from .workplace import SEED

SECONDS = 60.0
EVERY = 0.1  # seconds between two publishes
MOST_TURNS = 120_000
READS = 300


def measure(clustered: Clustered, report: Report) -> None:
    """The rate of a minute in which there is always more to do, then a minute at half of it."""
    seconds = SECONDS * clustered.place.scale
    settings = clustered.settings()
    with opened(settings) as cluster, working(settings, 2) as workers:
        source = iter(clustered.turns(round(MOST_TURNS * max(clustered.place.scale, 0.1))))
        publish_turns(cluster, [next(source) for _ in range(200)])
        until_done(cluster, workers)
        rate = _saturated(cluster, source, seconds)
        until_done(cluster, workers)
        report.rate("turns/s of two workers, saturated", rate)
        waits = _paced(cluster, source, rate / 2, seconds)
    report.figure("publish → searchable, p95 ms at half of that", 1000 * share(waits, 0.95), most=500)
    report.rate("publish → searchable, median ms", 1000 * share(waits, 0.5))
    report.notes["latency"] = (
        f"{len(waits)} publishes of {rate / 2 * EVERY:.0f} turns, one each {EVERY} s for {seconds:.0f} s; each waits, "
        "from when it is called, until all its turns are decided and in Weaviate, as told by the workers' commits. "
        "Two workers, Kafka, Weaviate and the publisher share the machine's cores."
    )


def _saturated(cluster: Cluster, source: "iter[TurnDraft]", seconds: float) -> float:
    """Turns a second dealt with to the end, while the workers always have more to do."""
    done, stop = threading.Event(), threading.Event()

    def publish() -> None:
        while not stop.is_set():
            if _behind(cluster) < 3000:
                publish_turns(cluster, [turn for _, turn in zip(range(1000), source, strict=False)])
            time.sleep(0.05)
        done.set()

    thread = threading.Thread(target=publish, daemon=True)
    thread.start()
    time.sleep(3)
    began, before = time.monotonic(), _extracted(cluster)
    time.sleep(seconds)
    rate = (_extracted(cluster) - before) / (time.monotonic() - began)
    stop.set()
    thread.join()
    return rate


def _extracted(cluster: Cluster) -> int:
    """Turns that are decided and projected: the share of the memory log that is dealt with, of all turns."""
    events, turns = cluster.log.end_offsets(EVENTS), cluster.log.end_offsets(TURNS)
    projected = sum(cluster.log.committed(GROUP, EVENTS).values())
    extracted = sum(cluster.log.committed(GROUP, TURNS).values())
    return round(extracted * projected / max(1, sum(events.values()))) if turns else 0


def _behind(cluster: Cluster) -> int:
    ends, committed = cluster.log.end_offsets(TURNS), cluster.log.committed(GROUP, TURNS)
    return sum(end - committed.get(partition, 0) for partition, end in ends.items())


def _paced(cluster: Cluster, source: "iter[TurnDraft]", rate: float, seconds: float) -> list[float]:
    """Seconds of each publish, from its call until its turns are found."""
    waits: list[float] = []

    def wait(began: float, decided: Decided) -> None:
        if not decided(60):
            raise RuntimeError("turns were not decided in a minute")
        waits.append(time.monotonic() - began)

    start = time.monotonic()
    with ThreadPoolExecutor(32) as threads:
        running = []
        for number in count():
            due = start + number * EVERY
            if due > start + seconds:
                break
            time.sleep(max(0.0, due - time.monotonic()))
            wanted = round(rate * EVERY * (number + 1)) - round(rate * EVERY * number)
            began = time.monotonic()
            done = publish_turns(cluster, [next(source) for _ in range(wanted)])
            if done.positions:
                running.append(threads.submit(wait, began, Decided(cluster.log, done.positions)))
        for one in running:
            one.result()
    return waits


def measure_reads(clustered: Clustered, report: Report) -> None:
    """get, history and why of single memories, of a hundred thousand, from a client that runs no worker."""
    import os

    settings = clustered.settings()
    events = clustered.place.count(125_000)
    os.environ["MNEMOSTREAM_MASTER_KEY"] = MASTER
    with opened(settings) as cluster:
        fill(cluster, events)
        pass_over(cluster)
    given = {name: getattr(settings, name) for name in settings.__struct_fields__}
    with Memory(**given, process=False) as memory:
        began = time.perf_counter()
        ids = [found.memory_id for found in memory.get_all(cube="cube0")]
        report.rate("s to the first answer of a client without a replica", time.perf_counter() - began)
        draw = random.Random(SEED)
        for name, read in (("get", memory.get), ("history", memory.history), ("why", memory.why)):
            read(ids[0])
            times = []
            for memory_id in draw.choices(ids, k=READS):
                began = time.perf_counter()
                read(memory_id)
                times.append(time.perf_counter() - began)
            report.figure(f"{name} p95 ms, 100,000 memories", 1000 * share(times, 0.95), most=50)
    report.notes["reads"] = f"{events} events in cubes of a thousand; {READS} reads each, of one cube"
