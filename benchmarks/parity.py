"""How far the embedded runtime and the cluster agree: `make bench-parity`.

    python benchmarks/parity.py [--data FILE] [--workers N ...] [--questions N] [--report FILE]

LoCoMo's turns are published to a home, and to Kafka for one, two and four workers: the canonical dumps must be equal,
also where the memory log of the home is what workers fold. Then questions, spread over all conversations, are asked of
both indexes. Starts Kafka and Weaviate in a folder of its own. Exit code 1 when a figure misses its target.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from benchmarks.measuring import LOCOMO, REPORTS, Report, share  # noqa: E402
from mnemostream.infra.readers import read_turns  # noqa: E402
from mnemostream.infra.servers import Servers  # noqa: E402
from mnemostream.processors.draft import TurnDraft  # noqa: E402
from mnemostream.processors.dump import state_hash  # noqa: E402
from mnemostream.processors.retrieval import search  # noqa: E402
from mnemostream.schemas.events import Event  # noqa: E402
from mnemostream.schemas.topics import EVENTS  # noqa: E402
from mnemostream.streams.client import Memory  # noqa: E402
from mnemostream.streams.cluster.parts import Cluster  # noqa: E402
from mnemostream.streams.cluster.publishing import publish_turns  # noqa: E402
from mnemostream.streams.quality.locomo import read_questions  # noqa: E402
from tests.cluster import workers  # noqa: E402
from tests.cluster.broker import fresh_prefix  # noqa: E402

TOP = 10
LEAST = 0.95
Question = tuple[str, str]  # a cube, and what is asked


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=LOCOMO)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2, 4], metavar="N")
    parser.add_argument("--questions", type=int, default=500)
    parser.add_argument("--report", type=Path, default=REPORTS / "parity.json")
    options = parser.parse_args()
    if not options.data.is_file():
        print(f"{options.data}: LoCoMo's data is not there; give its place with --data", file=sys.stderr)
        return 2
    report, began = Report(), time.monotonic()
    turns = [
        turn
        for turn in read_turns(options.data.read_bytes(), name=options.data.name)
        if isinstance(turn, TurnDraft)
    ]
    asked = questions(options.data, options.questions)
    with tempfile.TemporaryDirectory(prefix="mnemostream-bench-") as name:
        folder = Path(name)
        with servers(folder / "servers"), home(folder / "home", turns) as memory:
            wanted = workers.fold_dump([memory.node.fold])
            report.notes["state hash"] = state_hash(wanted)
            for count in options.workers:
                with cluster(folder / f"workers{count}", turns, count) as made:
                    same = workers.dump(workers.replayed(made)) == wanted
                    report.figure(f"the same turns in {count} workers: dumps equal", float(same), least=1.0)
                    if count == options.workers[-1]:
                        compare(report, memory, made, asked)
            with cluster(folder / "log", own_events(memory), 2) as made:
                dumps = workers.dump(workers.replayed(made)), stored(made, folder / "log", 2)
                same = dumps[0] == wanted and dumps[1] == sorted(wanted)
                report.figure("the same memory log in 2 workers: dumps equal", float(same), least=1.0)
    return report.write(
        options.report,
        data=options.data.name,
        turns=len(turns),
        questions=len(asked),
        seconds=round(time.monotonic() - began),
    )


def questions(data: Path, count: int) -> list[Question]:
    """So many questions, evenly spread over all that there are."""
    every = [(cube, text) for cube, texts in read_questions(data).items() for text in texts]
    step = max(1.0, len(every) / count)
    return [every[int(number * step)] for number in range(min(count, len(every)))]


def compare(report: Report, memory: Memory, made: Cluster, asked: Sequence[Question]) -> None:
    """Ask both indexes: the share of equal memory ids among the best, of equal answers, and how long each took."""
    index, embedder = made.index(lambda: True), memory.node.embedder
    shares: list[float] = []
    equal, seconds = 0, dict[str, list[float]](embedded=[], weaviate=[])
    for cube, text in asked:
        found: dict[str, list[Any]] = {}
        for side, one in (("embedded", memory.node.index), ("weaviate", index)):
            began = time.perf_counter()
            found[side] = search(one, embedder, [workers.scope(cube)], text, top_k=TOP)
            seconds[side].append(time.perf_counter() - began)
        ids = [{one.memory.memory_id for one in found[side]} for side in ("embedded", "weaviate")]
        shares.append(len(ids[0] & ids[1]) / max(1, len(ids[0] | ids[1])))
        told = [[(one.memory.memory_id, one.score) for one in found[side]] for side in found]
        equal += told[0] == told[1]
    mean = sum(shares) / len(shares)
    report.figure(f"mean share of equal memory ids in the top {TOP}", mean, least=LEAST)
    report.figure("share of answers equal in ids, order and scores", equal / len(asked))
    for side, values in seconds.items():
        for of in (0.5, 0.95):
            report.rate(f"search ms, p{round(100 * of)}, {side}", 1000 * share(values, of))


@contextmanager
def servers(folder: Path) -> Iterator[None]:
    """Kafka and Weaviate, while the block runs."""
    found = Servers(folder)
    addresses = found.up()
    assert addresses.kafka is not None
    assert addresses.weaviate is not None
    os.environ |= {
        "MNEMOSTREAM_TEST_KAFKA": addresses.kafka,
        "MNEMOSTREAM_TEST_WEAVIATE": addresses.weaviate.index,
    }
    try:
        yield
    finally:
        found.down()


@contextmanager
def home(folder: Path, turns: Sequence[TurnDraft]) -> Iterator[Memory]:
    """The embedded runtime with these turns taken in."""
    with Memory(folder, tenant_key=workers.TENANT_KEY, recalls=False) as memory:
        memory.publish(turns)
        yield memory


@contextmanager
def cluster(folder: Path, source: Sequence[TurnDraft] | Sequence[Event], count: int) -> Iterator[Cluster]:
    """A prefix of its own in which so many workers have taken in turns, or folded events, and have ended."""
    prefix = fresh_prefix()
    folder.mkdir()
    with workers.opened(folder / "client", prefix) as made:
        running = [workers.Worker(folder / f"{number}", prefix) for number in range(count)]
        with workers.stopping(running):
            if isinstance(source[0], TurnDraft):
                publish_turns(made, source)  # type: ignore[arg-type]
            else:
                made.log.append(made.wire.outgoing(source))  # type: ignore[arg-type]
            workers.wait_for_lag(made, running, 300)
            for worker in running:
                worker.stop()
        yield made


def own_events(memory: Memory) -> list[Event]:
    """The memory log of a home."""
    node, found = memory.node, list[Event]()
    for partition, end in node.log.end_offsets(EVENTS).items():
        items = node.wire.open(node.log.read(EVENTS, partition, 0, end)) if end else []
        found += [item.event for item in items if item.event is not None]
    return found


def stored(made: Cluster, folder: Path, count: int) -> list[bytes]:
    return workers.stored_dump(made, [folder / f"{number}" for number in range(count)])


if __name__ == "__main__":
    sys.exit(main())
