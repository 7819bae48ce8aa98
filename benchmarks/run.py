"""Measures speed as ratios of things done in one process: `make bench`.

    python benchmarks/run.py [--data FILE] [--rounds N] [--report FILE]

Turns come from LoCoMo's file where it is there (for measuring only), otherwise from the story of the recovery
tests. Each ratio is the median over alternating rounds; absolute rates are printed for orientation.
"""

import argparse
import gc
import importlib.metadata
import json
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from fastavro import schemaless_reader

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
LOCOMO = ROOT.parent / "shared" / "data" / "locomo" / "dev.json"
PACKAGES = ("apsw", "cryptography", "fastavro", "msgspec", "numpy", "sqlite-vec")
REPLAY_TARGET = 0.5  # replay ÷ (scan + decode + drop), as rates

from mnemostream.infra.readers import read_turns  # noqa: E402
from mnemostream.processors.replay import Replay  # noqa: E402
from mnemostream.schemas.registry import package_schemas  # noqa: E402
from mnemostream.schemas.topics import EVENTS  # noqa: E402
from mnemostream.streams.client import Memory  # noqa: E402
from mnemostream.streams.replaying import end_cut, read_events  # noqa: E402


def turns(data: Path) -> list[Any]:
    if data.is_file():
        with data.open("rb") as stream:
            return list(read_turns(stream, name=data.name))
    from tests.recovery.story import story

    return story(1000)


def timed(work: Callable[[], Any]) -> float:
    gc.collect()
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def publish_rate(drafts: list[Any], rounds: int) -> list[float]:
    rates = []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as home, Memory(home) as memory:
            rates.append(len(drafts) / timed(lambda m=memory: m.publish(drafts)))
    return rates


def replay_rounds(memory: Memory, rounds: int) -> dict[str, list[float]]:
    """Seconds of each part, in alternating rounds, over the same log."""
    node = memory.node
    cut = end_cut(node)

    def drop() -> None:
        for _ in read_events(node, {}, cut):
            pass

    def replay() -> None:
        fold = Replay()
        fold.take(item.event for item in read_events(node, {}, cut) if item.event is not None)
        fold.state_hash()

    def bare() -> None:
        """Scan and decode with fastavro alone, content left sealed."""
        schemas = package_schemas()
        rows: Iterable[Any] = node.store.rows(
            "SELECT value FROM record JOIN topic ON topic.id = record.topic WHERE topic.name = ?", (EVENTS,)
        )
        for (value,) in rows:
            source = BytesIO(value)
            source.seek(10)
            schemaless_reader(source, schemas.parsed(schemas.by_fingerprint(value[2:10])), None)

    parts = {"scan+decode+drop": drop, "replay": replay, "bare scan+fastavro": bare}
    found: dict[str, list[float]] = {name: [] for name in parts}
    for _ in range(rounds + 1):
        for name, work in parts.items():
            found[name].append(timed(work))
    return {name: seconds[1:] for name, seconds in found.items()}  # the first round warms caches


def ratio(numerator: list[float], denominator: list[float]) -> float:
    return round(statistics.median(a / b for a, b in zip(numerator, denominator, strict=True)), 3)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=LOCOMO)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--report", type=Path, default=ROOT / "benchmarks/reports/speed.json")
    options = parser.parse_args()
    drafts = turns(options.data)
    rates = publish_rate(drafts, 3)
    with tempfile.TemporaryDirectory() as home, Memory(home) as memory:
        memory.publish(drafts)
        events = sum(end_cut(memory.node).values())
        seconds = replay_rounds(memory, options.rounds)
        searches = [timed(lambda q=q: memory.search(q, cube=drafts[0].cube)) for q in QUESTIONS * 10]
    figures = {
        "turns": len(drafts),
        "memory_events": events,
        "publish_turns_per_second": round(statistics.median(rates)),
        "replay_events_per_second": round(events / statistics.median(seconds["replay"])),
        "search_p50_ms": round(1000 * statistics.median(searches), 2),
        "search_p95_ms": round(1000 * sorted(searches)[int(len(searches) * 0.95)], 2),
        "replay ÷ (scan + decode + drop)": ratio(seconds["scan+decode+drop"], seconds["replay"]),
        "replay ÷ (scan + fastavro + drop, sealed)": ratio(seconds["bare scan+fastavro"], seconds["replay"]),
    }
    report = {
        "figures": figures,
        "target": {"replay ÷ (scan + decode + drop)": REPLAY_TARGET},
        **conditions(options),
    }
    options.report.parent.mkdir(parents=True, exist_ok=True)
    options.report.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", "utf-8")
    for name, value in figures.items():
        print(f"{name:45} {value}")
    return int(figures["replay ÷ (scan + decode + drop)"] < REPLAY_TARGET)


QUESTIONS = [
    "Where does she live?",
    "What did they paint last summer?",
    "When was the support group?",
    "favourite book",
]


def conditions(options: argparse.Namespace) -> dict[str, Any]:
    return {
        "data": options.data.name if options.data.is_file() else "story",
        "rounds": options.rounds,
        "seeds": "none: nothing is drawn at random",
        "measured_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": {"system": platform.platform(), "processor": platform.machine(), "cores": os.cpu_count()},
        "versions": {
            "python": platform.python_version(),
            **{name: importlib.metadata.version(name) for name in PACKAGES},
        },
    }


if __name__ == "__main__":
    sys.exit(main())
