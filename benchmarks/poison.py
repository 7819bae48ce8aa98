"""Measures what poison costs: a worker's speed with and without it, and how soon a dead letter is there.

    python benchmarks/poison.py [--turns N] [--rounds N] [--report FILE]

1 record in 100 is poison, in turn: no Avro, an unknown schema, another cube's key, another key's partition. Speed: the
same turns are there before the worker starts; its time runs from the first outcome to the last. Delay: turns come at a
constant rate, with poison in the turns and in the candidates, and what is told is the time from the append of a poison
record to that of its dead letter, which is more than from its being read. Kafka and Weaviate are started for it.
"""

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from benchmarks.measuring import REPORTS, Report, alternated, ratio, share  # noqa: E402
from mnemostream.infra.servers import Servers  # noqa: E402
from mnemostream.processors.draft import TurnDraft  # noqa: E402
from mnemostream.processors.ports import Outgoing, Record  # noqa: E402
from mnemostream.schemas.ids import Scope, partition_for  # noqa: E402
from mnemostream.schemas.topics import CANDIDATES, EVENTS, TURNS  # noqa: E402
from mnemostream.streams.cluster.parts import Cluster  # noqa: E402
from mnemostream.streams.cluster.publishing import publish_turns  # noqa: E402
from mnemostream.streams.dead_letters import dead_letters  # noqa: E402
from tests.cluster import workers  # noqa: E402
from tests.cluster.broker import fresh_prefix  # noqa: E402
from tests.cluster.torment import storm  # noqa: E402
from tests.cluster.workers import Worker, opened, stopping, wait_for_lag  # noqa: E402

EVERY = 100  # of these records, one is poison
KINDS = ("no Avro", "unknown schema", "wrong key", "wrong partition")
PACE_SECONDS, PACE = 30, 20  # of the turns that come at a constant rate, and how many a second
PARTITIONS = 4


def poison(good: Record, number: int, topic: str) -> Outgoing:
    """A record that no step can take, of the kind whose turn it is."""
    kind, value, key = KINDS[number % len(KINDS)], good.value or b"", good.key
    partition = good.partition
    if kind == "no Avro":
        value = b"no Avro " + os.urandom(300)
    elif kind == "unknown schema":
        value = b"\xc3\x01" + os.urandom(8) + value[10:]
    elif kind == "wrong key":
        key = Scope("default", f"nobody{number}").key
        partition = partition_for(key, PARTITIONS)
    else:
        partition = (partition + 1) % PARTITIONS
    return Outgoing(topic=topic, key=key, value=value, headers=good.headers, partition=partition)


def distinct(count: int) -> list[TurnDraft]:
    """Turns without their repeats."""
    found: dict[tuple[str | None, str | None], TurnDraft] = {}
    for turn in storm(random.Random(7), cubes=40):
        found[turn.cube, turn.turn_id] = turn
        if len(found) == count:
            break
    return list(found.values())


class Mixed:
    """Publishes turns, and behind each portion of them poison in each of `topics`, of which it keeps account."""

    def __init__(self, cluster: Cluster, topics: Sequence[str]) -> None:
        self._cluster, self._topics = cluster, topics
        self.planted: dict[tuple[str, int, int], bytes] = {}

    def publish(self, turns: Sequence[TurnDraft], number: int) -> None:
        """One portion of turns, the `number`-th."""
        first = publish_turns(self._cluster, turns).positions[0]
        if self._topics:
            (good,) = self._cluster.log.read(TURNS, first.partition, first.offset, 1)
            records = [poison(good, number, topic) for topic in self._topics]
            for at, record in zip(self._cluster.log.append(records), records, strict=True):
                self.planted[at.topic, at.partition, at.offset] = record.value or b""


def seconds_taken(folder: Path, turns: Sequence[TurnDraft], *, poisoned: bool) -> float:
    """Seconds of one worker for turns that are there: from its first outcome to its last."""
    prefix, home = fresh_prefix(), Path(tempfile.mkdtemp(dir=folder))
    with opened(home / "client", prefix, PARTITIONS) as cluster:
        mixed = Mixed(cluster, [TURNS] if poisoned else [])
        for start in range(0, len(turns), EVERY):
            mixed.publish(turns[start : start + EVERY], start // EVERY)
        worker = Worker(home / "one", prefix, PARTITIONS)
        with stopping([worker]):
            wait_for_lag(cluster, [worker], 300)
            worker.stop()
        outcomes = [record.appended_at for record in workers.read(cluster, CANDIDATES)]
        ends = [letter.recorded_at for letter in dead_letters(cluster.log, cluster.codec, cluster.settings)]
        events = [record.appended_at for record in workers.read(cluster, EVENTS)]
        assert set(workers.outcomes(cluster).values()) == {1}
        if poisoned:
            check(cluster, mixed)
        done = max([*outcomes, *events, *ends])
        genuine = [item.record.appended_at for item in workers.events_of(cluster, CANDIDATES) if item.event]
        return (done - min(genuine)).total_seconds()


def check(cluster: Cluster, mixed: Mixed) -> list[float]:
    """Every poison record has one dead letter with a reason and its bytes; the seconds until each was there."""
    delays = {}
    for letter in dead_letters(cluster.log, cluster.codec, cluster.settings):
        topic, _, rest = letter.place.partition("[")
        partition, _, offset = rest.partition("]@")
        place = (topic, int(partition), int(offset))
        assert place not in delays, f"two dead letters of {place}"
        assert letter.reason, place
        assert letter.raw == mixed.planted[place], place
        (record,) = cluster.log.read(*place, 1)
        delays[place] = (letter.recorded_at - record.appended_at).total_seconds()
    assert delays.keys() == mixed.planted.keys(), "poison without a dead letter"
    return list(delays.values())


def delays(folder: Path) -> list[float]:
    """Seconds from the append of poison to that of its dead letter, at a constant rate of turns."""
    prefix, home = fresh_prefix(), Path(tempfile.mkdtemp(dir=folder))
    turns = distinct(PACE_SECONDS * PACE)
    with opened(home / "client", prefix, PARTITIONS) as cluster:
        worker, mixed = Worker(home / "one", prefix, PARTITIONS), Mixed(cluster, [TURNS, CANDIDATES])
        with stopping([worker]):
            publish_turns(cluster, distinct(PACE))  # the first turns find everything cold
            wait_for_lag(cluster, [worker])
            began = time.monotonic()
            for number in range(0, len(turns), EVERY // 2):
                mixed.publish(turns[number : number + EVERY // 2], number // (EVERY // 2))
                time.sleep(max(0.0, began + (number + EVERY // 2) / PACE - time.monotonic()))
            wait_for_lag(cluster, [worker])
            worker.stop()
        return check(cluster, mixed)


def measure(folder: Path, report: Report, count: int, rounds: int) -> None:
    turns = distinct(count)
    sides = {
        "with poison": lambda: seconds_taken(folder, turns, poisoned=True),
        "without": lambda: seconds_taken(folder, turns, poisoned=False),
    }
    found = alternated(rounds, sides)
    speed = "turns/s with 1 record in 100 poison ÷ without (median of pairs)"
    report.figure(speed, ratio(found["without"], found["with poison"]), least=0.9)
    for side, values in found.items():
        report.rate(f"one worker, {side}, turns/s", count / share(values, 0.5))
    waited = delays(folder)
    report.figure("seconds from a poison record's append to its dead letter, longest", max(waited), most=1.0)
    report.rate("the same, p50", share(waited, 0.5))
    report.rate("poison records at a constant rate", len(waited))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--turns", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--report", type=Path, default=REPORTS / "poison.json")
    options = parser.parse_args()
    report, began = Report(), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="poison-") as folder:
        servers = Servers(Path(folder) / "servers")
        addresses = servers.up()
        try:
            os.environ["MNEMOSTREAM_TEST_KAFKA"] = str(addresses.kafka)
            os.environ["MNEMOSTREAM_TEST_WEAVIATE"] = addresses.weaviate.index if addresses.weaviate else ""
            measure(Path(folder), report, options.turns, options.rounds)
        finally:
            servers.down()
    seconds = round(time.monotonic() - began)
    return report.write(options.report, turns=options.turns, rounds=options.rounds, seconds=seconds)


if __name__ == "__main__":
    sys.exit(main())
