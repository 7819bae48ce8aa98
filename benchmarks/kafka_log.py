"""Measures the log on Kafka beside aiokafka used bare, as ratios in one run, and what single calls take.

    python benchmarks/kafka_log.py kafka://127.0.0.1:9092 [--records N] [--rounds N] [--report FILE]

Both sides send the same records, of the size of sealed turns with their headers, with acks=all and idempotence, and
wait for each batch; both read them with read_committed. Topics get a prefix of their own, and stay.
"""

import argparse
import asyncio
import os
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition  # noqa: E402

from benchmarks.measuring import REPORTS, Report, alternated, ratio, share, timed  # noqa: E402
from mnemostream.infra.kafka import KafkaLog  # noqa: E402
from mnemostream.processors.ports import START, Outgoing  # noqa: E402

OURS, BARE = "ours.v1", "bare.v1"
BATCH = 256 << 10
CALLS = 300
THREADS = 16


def made(count: int, topic: str) -> list[Outgoing]:
    headers = tuple((f"ce_{name}", b"x" * 24) for name in ("id", "type", "source", "subject", "time"))
    return [
        Outgoing(topic=topic, key=b"tenant/cube%d" % (n % 50), value=os.urandom(400), headers=headers)
        for n in range(count)
    ]


def append_all(log: KafkaLog, records: Sequence[Outgoing], batch: int) -> None:
    for start in range(0, len(records), batch):
        log.append(records[start : start + batch])


def scan_all(log: KafkaLog, limit: int) -> int:
    count = 0
    for partition in range(log.partitions(OURS)):
        at = START
        while records := log.read(OURS, partition, at, limit):
            count, at = count + len(records), records[-1].offset + 1
    return count


async def bare_append(server: str, topic: str, records: Sequence[Outgoing], batch: int) -> float:
    async with AIOKafkaProducer(
        bootstrap_servers=server, acks="all", enable_idempotence=True, max_batch_size=BATCH
    ) as producer:
        began = time.perf_counter()
        for start in range(0, len(records), batch):
            sent = [
                await producer.send(topic, r.value, r.key, headers=list(r.headers))
                for r in records[start : start + batch]
            ]
            await asyncio.gather(*sent)
        return time.perf_counter() - began


async def bare_scan(server: str, topic: str, partitions: int, limit: int) -> float:
    consumer = AIOKafkaConsumer(
        bootstrap_servers=server, auto_offset_reset="earliest", isolation_level="read_committed"
    )
    places = [TopicPartition(topic, number) for number in range(partitions)]
    async with consumer:
        consumer.assign(places)
        await consumer.seek_to_beginning(*places)
        left = sum((await consumer.end_offsets(places)).values())
        began = time.perf_counter()
        while left > 0:
            found = await consumer.getmany(timeout_ms=1000, max_records=limit)
            left -= sum(map(len, found.values()))
        return time.perf_counter() - began


def latency(work: Callable[[int], object]) -> tuple[float, float]:
    """p50 and p95 of one call, in ms."""
    times = [timed_alone(work, n) * 1000 for n in range(CALLS)]
    return share(times, 0.5), share(times, 0.95)


def timed_alone(work: Callable[[int], object], number: int) -> float:
    began = time.perf_counter()
    work(number)
    return time.perf_counter() - began


def measure(log: KafkaLog, prefix: str, count: int, rounds: int, report: Report) -> None:
    records, server = made(count, OURS), log.address.shown
    log.create_topics([OURS, BARE])
    for batch in (count, 1000, 100):
        sides = {
            "ours": lambda b=batch: timed(lambda: append_all(log, records, b)),
            "bare": lambda b=batch: asyncio.run(bare_append(server, prefix + BARE, records, b)),
        }
        report_sides(report, f"append, {batch} a call", alternated(rounds, sides), count, least=0.6)
    stored = sum(log.end_offsets(OURS).values())
    for limit in (1000, 5000):
        sides = {
            "ours": lambda limit=limit: timed(lambda: scan_all(log, limit)),
            "bare": lambda limit=limit: asyncio.run(
                bare_scan(server, prefix + OURS, log.partitions(OURS), limit)
            ),
        }
        report_sides(report, f"read, {limit} a call", alternated(rounds, sides), stored, least=0.5)


def report_sides(
    report: Report, name: str, seconds: dict[str, list[float]], count: int, least: float
) -> None:
    report.figure(f"{name} ÷ bare aiokafka", ratio(seconds["bare"], seconds["ours"]), least=least)
    for side, values in seconds.items():
        report.rate(f"{name}: {side}, records/s", count / share(values, 0.5))


def measure_calls(log: KafkaLog, report: Report) -> None:
    records = made(CALLS * THREADS, OURS)
    ends = log.end_offsets(OURS)
    for name, work in {
        "append of one": lambda n: log.append(records[n : n + 1]),
        "read of one, anywhere": lambda n: log.read(OURS, n % 4, n * 7919 % ends[n % 4], 1),
        "read at the end": lambda n: log.read(OURS, 0, 1 << 40, 1),
        "end_offsets": lambda n: log.end_offsets(OURS),
    }.items():
        for share_of, ms in zip(("p50", "p95"), latency(work), strict=True):
            report.rate(f"{name}, ms {share_of}", ms)

    def one_by_one(number: int) -> None:
        append_all(log, records[number * CALLS : (number + 1) * CALLS], 1)

    with ThreadPoolExecutor(THREADS) as pool:
        seconds = timed(lambda: list(pool.map(one_by_one, range(THREADS))))
    report.rate(f"append of one by {THREADS} threads, records/s", len(records) / seconds)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("log", metavar="kafka://HOST:PORT")
    parser.add_argument("--records", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--report", type=Path, default=REPORTS / "kafka.json")
    options = parser.parse_args()
    report, prefix = Report(), f"bench{os.urandom(4).hex()}."
    with KafkaLog(options.log, prefix=prefix) as log:
        measure(log, prefix, options.records, options.rounds, report)
        measure_calls(log, report)
    return report.write(options.report, records=options.records, rounds=options.rounds)


if __name__ == "__main__":
    sys.exit(main())
