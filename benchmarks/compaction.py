"""Training-set compaction: from nothing, after one memory in a hundred changed, and in Flink: `make bench-compact`.

    python benchmarks/compaction.py [home|flink|locomo ...] [--data FILE] [--events N] [--report FILE]

A home of 100,000 memory events in one cube, a tenth of them reinforcements, is compacted from nothing. Then 1,000 more
events create, reinforce, correct and forget, and the set is gone on with: its bytes must be those of a full run. The
same is done in Flink, over a log in a Kafka that it starts. LoCoMo's conversations are compacted to every format. Exit
code 1 when a figure misses its target.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from msgspec.structs import replace  # noqa: E402

from benchmarks import homes  # noqa: E402
from benchmarks.measuring import LOCOMO, REPORTS, Report, share  # noqa: E402
from benchmarks.workplace import SEED  # noqa: E402
from mnemostream.infra.readers import read_turns  # noqa: E402
from mnemostream.infra.servers import Servers  # noqa: E402
from mnemostream.processors.decision import Decider  # noqa: E402
from mnemostream.processors.draft import TurnDraft  # noqa: E402
from mnemostream.schemas import events as ev  # noqa: E402
from mnemostream.schemas.ids import Scope, derive  # noqa: E402
from mnemostream.schemas.topics import EVENTS  # noqa: E402
from mnemostream.streams.client import Memory  # noqa: E402
from mnemostream.streams.compaction.building import CompactReport, build_local, order_of  # noqa: E402
from mnemostream.streams.compaction.reading import set_cut  # noqa: E402
from mnemostream.streams.quality.texts import Speaker  # noqa: E402

CUBE = "Ann"
AGAIN = 10  # of a hundred events reinforce
CHUNK = 4096
MASTER = "5a" * 32


def main() -> int:
    sections: dict[str, Callable[[Path, argparse.Namespace, Report], None]] = {
        "home": home, "flink": flink, "locomo": locomo,
    }  # fmt: skip
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sections", nargs="*", choices=[*sections, []], metavar="SECTION")
    parser.add_argument("--data", type=Path, default=LOCOMO)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--flink-events", type=int, default=20_000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--report", type=Path, default=REPORTS / "compaction.json")
    options = parser.parse_args()
    report, began = Report(), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="mnemostream-bench-") as name:
        for section in options.sections or sections:
            print(section, flush=True)
            sections[section](Path(name), options, report)
    return report.write(
        options.report,
        events=options.events,
        flink_events=options.flink_events,
        kills=options.kills,
        rounds=options.rounds,
        data=options.data.name if options.data.is_file() else "not there",
        seconds=round(time.monotonic() - began),
    )


def home(folder: Path, options: argparse.Namespace, report: Report) -> None:
    """A set from nothing, and one that goes on from it."""
    began = time.monotonic()
    homes.fill(folder / "home", [(CUBE, options.events)], SEED, again=AGAIN)
    print(f"    [a home of {options.events:,} events made in {time.monotonic() - began:.0f} s]", flush=True)
    with homes.open_home(folder / "home") as memory:
        first = built(memory, folder / "first")
        report.rate("memories in the set", first.memories)
        report.rate("rows in the set", first.rows)
        events = options.events // 100
        for name, number in changed(memory, events).items():
            report.rate(f"events after it: {name}", number)
        memory.drain(timeout=600)
        full, later, walls = list[float](), list[float](), (list[float](), list[float]())
        for number in range(options.rounds):
            begun = time.process_time()
            walls[0].append(built(memory, folder / "full").seconds)
            full.append(time.process_time() - begun)
            shutil.copytree(folder / "first", folder / f"going{number}")
            begun = time.process_time()
            went = built(memory, folder / f"going{number}")
            later.append(time.process_time() - begun)
            walls[1].append(went.seconds)
            same = contents(folder / "full") == contents(folder / f"going{number}")
            report.figure(f"round {number + 1}: the bytes of a full run", float(same), least=1.0)
        report.rate("units made anew", went.recomputed)
        report.rate("units", went.units)
        for name, values in (("from nothing", full), ("after 1 % changed", later)):
            report.rate(f"{name}, CPU seconds, median", share(values, 0.5))
        for name, values in zip(("from nothing", "after 1 % changed"), walls, strict=True):
            report.rate(f"{name}, seconds by the clock, median", share(values, 0.5))
        ratio = share([b / a for a, b in zip(full, later, strict=True)], 0.5)
        report.figure("after 1 % changed ÷ from nothing, CPU (median of pairs)", ratio, most=0.10)
        clock = share([b / a for a, b in zip(*walls, strict=True)], 0.5)
        report.rate("after 1 % changed ÷ from nothing, by the clock", clock)
        began = time.monotonic()
        memory.compact(folder / "going0", cube=CUBE)
        report.rate("and told to the log and kept, nothing changed, seconds", time.monotonic() - began)


def built(memory: Memory, path: Path) -> CompactReport:
    """Build a set; from what lies at `path`, where a set does."""
    if path.name == "full":
        shutil.rmtree(path, ignore_errors=True)
    node = memory.node
    order = order_of(node, path, CUBE, "prompt-completion", None)
    return build_local(node, order, set_cut(node, order.scope, None))


def contents(path: Path) -> dict[str, bytes]:
    return {str(one.relative_to(path)): one.read_bytes() for one in path.rglob("*") if one.is_file()}


def changed(memory: Memory, count: int) -> dict[str, int]:
    """Append so many events of every kind, spread over the cube."""
    node, scope = memory.node, Scope(memory.node.settings.tenant, CUBE)
    there = node.versions.at(scope, 1 << 62)
    by = Decider(scope=scope, producer=homes.PRODUCER, observed_at=homes.START)
    told = {"created": count // 2, "reinforced": count // 4, "forgotten": count // 20}
    told["corrected"] = count - sum(told.values())
    new = list(homes._contents(node, Speaker(SEED + 1, CUBE), told["created"]))
    made: list[ev.Event] = [homes._created(by, 10**7 + n, content) for n, content in enumerate(new)]
    step = len(there) // (count - told["created"])
    spread = iter(there[::step])
    for memory_ in islice(spread, told["reinforced"]):
        made.append(homes._said_again(by, memory_.state, 2 * 10**7 + len(made)))
    for memory_ in islice(spread, told["corrected"]):
        assert memory_.content is not None
        content = replace(memory_.content, text=f"{memory_.content.text[:-1]}, it was said later.")
        payload = ev.MemoryCorrected(memory_id=memory_.memory_id, content=content)
        made.append(by.event(payload, event_id=derive("fix", memory_.memory_id), occurred_at=homes.START))
    for memory_ in islice(spread, told["forgotten"]):
        turns = tuple(source.turn_id for source in memory_.state.sources)
        gone = ev.MemoryForgotten(memory_id=memory_.memory_id, turn_ids=turns)
        made.append(by.event(gone, event_id=derive("forget", memory_.memory_id), occurred_at=homes.START))
    append(memory, iter(made))
    return told


def append(memory: Memory, source: Iterator[ev.Event]) -> None:
    while chunk := list(islice(source, CHUNK)):
        memory.node.log.append(memory.node.wire.outgoing(chunk))


def flink(folder: Path, options: argparse.Namespace, report: Report) -> None:
    """The same log in Kafka: what Flink makes of it, and what a client does."""
    servers = Servers(folder / "servers")
    os.environ["MNEMOSTREAM_MASTER_KEY"] = MASTER
    try:
        address = servers.up(("kafka",)).kafka
        given = {"log": f"kafka://{address}", "index": "weaviate://127.0.0.1:1?grpc_port=2", "recalls": False}
        with Memory(folder / "client", **given) as memory:
            append(memory, homes.events(memory, [(CUBE, options.flink_events)], SEED, AGAIN))
            changed_after = options.flink_events // 100
            memory.node.replica.refresh(None, (EVENTS,)) if memory.node.replica else None
            changed(memory, changed_after)
            local = memory.compact(folder / "by-client", cube=CUBE, formats="all")
            began = time.monotonic()
            job = memory.compact(folder / "by-flink", cube=CUBE, formats="all", runner="flink")
            report.rate("by a Flink job, seconds with its start", time.monotonic() - began)
            report.rate("by a client, seconds", local.seconds)
            report.rate("rows", job.rows)
            same = contents(folder / "by-client") == contents(folder / "by-flink")
            report.figure("the bytes of a client's set and of the Flink job's", float(same), least=1.0)
            seconds = time.monotonic() - began
        killed(folder, given, options.kills, seconds, local.cut, report)
    finally:
        servers.down()


def killed(
    folder: Path, given: dict[str, object], kills: int, seconds: float, cut: str, report: Report
) -> None:
    """Kill the command, and the job with it, at moments spread over its time; then let it end."""
    environment = {
        **os.environ,
        "MNEMOSTREAM_LOG": str(given["log"]),
        "MNEMOSTREAM_INDEX": str(given["index"]),
    }
    words = [*(sys.executable, "-m", "mnemostream.streams.cli", "--home", str(folder / "client"), "compact")]
    words += [
        "--cube",
        CUBE,
        "--formats",
        "all",
        "--runner",
        "flink",
        "--to",
        cut,
        "--out",
        str(folder / "killed"),
    ]
    left = 0
    for number in range(kills):
        process = subprocess.Popen(
            words, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        with suppress(subprocess.TimeoutExpired):
            process.wait(seconds * (number + 1) / kills)
        process.kill()
        process.wait()
        left += (folder / "killed").exists() and contents(folder / "killed") != contents(folder / "by-client")
    subprocess.run(words, env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    same = contents(folder / "killed") == contents(folder / "by-client")
    report.rate("jobs killed", kills)
    report.figure("killed jobs that left half a set", float(left), most=0.0)
    report.figure("after them: the bytes of a set that nobody killed", float(same), least=1.0)


def locomo(folder: Path, options: argparse.Namespace, report: Report) -> None:
    """Real conversations: every cube to every format."""
    if not options.data.is_file():
        print(f"    {options.data}: is not there; give its place with --data", flush=True)
        return
    turns = [
        turn
        for turn in read_turns(options.data.read_bytes(), name=options.data.name)
        if isinstance(turn, TurnDraft)
    ]
    with homes.open_home(folder / "locomo") as memory:
        memory.publish(turns)
        sums: dict[str, int] = {}
        seconds, same = 0.0, True
        for number, cube in enumerate(memory.cubes()):
            first = memory.compact(folder / f"l{number}", cube=cube, formats="all,parquet")
            again = memory.compact(folder / f"m{number}", cube=cube, formats="all,parquet")
            same &= contents(folder / f"l{number}") == contents(folder / f"m{number}")
            same &= again.training_set_id == first.training_set_id
            seconds += first.seconds
            for kind, splits in first.counts.items():
                for split, rows in splits.items():
                    sums[f"{kind}, {split}"] = sums.get(f"{kind}, {split}", 0) + rows
            for reason, rows in first.left_out.items():
                sums[f"left out, {reason}"] = sums.get(f"left out, {reason}", 0) + rows
            sums["memories"] = sums.get("memories", 0) + first.memories
        report.figure("LoCoMo: a second run has the same bytes", float(same), least=1.0)
        report.rate("LoCoMo: cubes", len(memory.cubes()))
        report.rate("LoCoMo: seconds, all formats and Parquet", seconds)
        for name, rows in sums.items():
            report.rate(f"LoCoMo: {name}", rows)


if __name__ == "__main__":
    sys.exit(main())
