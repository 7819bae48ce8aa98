"""Searches in Weaviate by size of the tenant, and what it costs to keep an index equal to a fold.

    python benchmarks/weaviate_search.py [--sizes N ...] [--cubes N] [--big N] [--questions N] [--report FILE]

Texts are made up. Each question is asked of Weaviate twice: with nothing kept of the scope, as after a write, and with
the counts of its words kept; the answers must be those of an exact index in memory. Comparing is measured on many small
cubes and on one big one. Starts a Weaviate in a folder of its own.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from benchmarks.measuring import REPORTS, Report, share  # noqa: E402
from benchmarks.workplace import SEED, embedder_loaded  # noqa: E402
from mnemostream.infra.memory_index import InMemoryIndex  # noqa: E402
from mnemostream.infra.servers import Servers  # noqa: E402
from mnemostream.infra.weaviate.address import Address  # noqa: E402
from mnemostream.infra.weaviate.index import WeaviateIndex  # noqa: E402
from mnemostream.infra.weaviate.terms import Counts  # noqa: E402
from mnemostream.processors.ports import Asked, IndexFilter, IndexRecord  # noqa: E402
from mnemostream.processors.retrieval import search  # noqa: E402
from mnemostream.processors.retrieval.question import read_question  # noqa: E402
from mnemostream.schemas.ids import Scope  # noqa: E402
from mnemostream.streams.quality.texts import Speaker  # noqa: E402
from tests.cluster.statements import memory  # noqa: E402

ARM = 80  # what a search asks each arm for
ANY = IndexFilter()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="*", default=[600, 2_000, 20_000], metavar="N")
    parser.add_argument("--cubes", type=int, default=100, help="small cubes to compare, of 1,000 memories")
    parser.add_argument(
        "--big", type=int, default=100_000, help="memories of the big cube to compare; 0: none"
    )
    parser.add_argument("--questions", type=int, default=60)
    parser.add_argument("--report", type=Path, default=REPORTS / "weaviate.json")
    options = parser.parse_args()
    report, began = Report(), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="mnemostream-bench-") as folder:
        servers = Servers(Path(folder))
        address = servers.up(("weaviate",)).weaviate
        assert address is not None
        try:
            index = WeaviateIndex.connect(Address.parse(address.index, {}))
            index.create()
            for size in options.sizes:
                measure_search(report, index, size, options.questions)
            measure_comparing(report, index, "small", options.cubes, 1_000)
            if options.big:
                measure_comparing(report, index, "big", 1, options.big)
            index.close()
        finally:
            servers.down()
    return report.write(options.report, seed=SEED, seconds=round(time.monotonic() - began))


def records(speaker: Speaker, count: int) -> Iterator[IndexRecord]:
    """So many memories of one who speaks, in sessions of twenty."""
    for number, (who, text, _) in enumerate(speaker.memories(count)):
        yield memory(f"{number:032x}", text, who, number)


def fill(index: WeaviateIndex, scope: Scope, count: int) -> tuple[Speaker, list[IndexRecord], float]:
    speaker = Speaker(SEED, scope.cube)
    made = list(records(speaker, count))
    began = time.perf_counter()
    index.upsert(scope, made)
    return speaker, made, time.perf_counter() - began


def measure_search(report: Report, index: WeaviateIndex, size: int, count: int) -> None:
    """Whole searches and each arm, over one tenant of `size`, in milliseconds."""
    scope, plain, embedder = Scope("bench", f"size{size}"), InMemoryIndex(), embedder_loaded()
    speaker, made, seconds = fill(index, scope, size)
    plain.upsert(scope, made)
    report.rate(f"{size}: records/s written", size / seconds)
    times: dict[str, list[float]] = {}
    wrong = 0
    for question in speaker.questions(count):
        (vector,) = embedder.embed([question])
        said = search(plain, embedder, [scope], question)
        words = dict(read_question(question).terms)
        index._counts = Counts()
        works: dict[str, Callable[[], Any]] = {
            "whole, nothing kept": lambda q=question: search(index, embedder, [scope], q),
            "whole, counts kept": lambda q=question: search(index, embedder, [scope], q),
            "words, counts kept": lambda w=words: index.search_terms([scope], w, ARM, ANY),
            "words, nothing kept": lambda w=words: anew(index).search_terms([scope], w, ARM, ANY),
            "vectors": lambda v=vector: index.search_vector([scope], v, ARM, ANY),
            "candidates": lambda v=vector: index.candidates(
                scope, [one.memory.memory_id for one in made[:ARM]], Asked(vector=v, terms=())
            ),
        }
        for name, work in works.items():
            began = time.perf_counter()
            found = work()
            times.setdefault(name, []).append(time.perf_counter() - began)
            if name.startswith("whole"):
                wrong += _told(found) != _told(said)
    for name, values in times.items():
        for of in (0.5, 0.95):
            report.rate(f"{size}: {name}, p{round(100 * of)} ms", 1000 * share(values, of))
    report.figure(f"{size}: answers that differ", wrong, most=0)


def measure_comparing(report: Report, index: WeaviateIndex, name: str, cubes: int, size: int) -> None:
    """Of `cubes` of `size` together: seconds to ask for totals, as each minute, and to read whole digests."""
    scopes = [Scope("bench", f"{name}{number}") for number in range(cubes)]
    made = list(records(Speaker(SEED, name), size))
    for scope in scopes:
        index.upsert(scope, made)
    for what, work in (("totals", index.totals), ("digests", lambda scope: list(index.digest(scope)))):
        seconds = []
        for scope in scopes:
            began = time.perf_counter()
            work(scope)
            seconds.append(time.perf_counter() - began)
        told = f"{cubes} x {size}: {what}, s together"
        report.rate(told, statistics.median(seconds) * cubes)
    seconds = []
    for one in made[:20]:
        assert one.memory.content is not None
        assert one.memory.content.embedding is not None
        began = time.perf_counter()
        index.search_vector(scopes[:1], one.memory.content.embedding.data, ARM, ANY)
        seconds.append(time.perf_counter() - began)
    report.rate(f"one of {size}: vectors, p50 ms", 1000 * statistics.median(seconds))


def anew(index: WeaviateIndex) -> WeaviateIndex:
    """The same index, with nothing kept."""
    index._counts = Counts()
    return index


def _told(found: Any) -> list[Any]:
    return [(one.memory.memory_id, one.score) for one in found]


if __name__ == "__main__":
    sys.exit(main())
