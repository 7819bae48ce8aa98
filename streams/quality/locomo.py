"""`mnemostream bench locomo`: LoCoMo's conversations through the pipeline, its questions through search, scored.

Writes a run in the form that LoCoMo evidence scorers read, one JSON line per question:
`{"qid": "<sample_id>:<i>", "ranked": [{"ids": [turn ids], "text": memory text as search returns it}, ...]}`.
Only the conversations are fed, never LoCoMo's observations or summaries, answers or evidence.
"""

import json
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Protocol

import msgspec

from ...infra.readers import read_turns
from ...processors.retrieval import tokens
from ..client import Memory
from ..results import Found, PublishReport
from .documents import document, named, writable
from .evidence import read_talks, score_run
from .homes import OWN, PREFIX
from .paired import percentile

LOCOMO: Final = "locomo"
BUDGET: Final = 2000  # tokens: the largest that LoCoMo runs are compared at
ITEMS: Final = 250  # enough short memories to fill it


class Searchable(Protocol):
    """What the benchmark needs of a client."""

    def publish(self, source: Path) -> PublishReport:
        """Take in a file, and return when its turns are durable."""
        ...

    def search(self, query: str, *, cube: str, top_k: int) -> Sequence[Found]:
        """The best memories of a cube, best first."""
        ...

    @property
    def embedder(self) -> str:
        """The model of its vectors."""
        ...

    def close(self) -> None:
        """Release the home."""
        ...


class FileClient:
    """A client on a home folder, as a benchmark uses it. Keywords are settings."""

    def __init__(self, home: Path, **settings: Any) -> None:
        self._memory = Memory(home, **{**OWN, **settings})

    def publish(self, source: Path) -> PublishReport:
        """Publish a LoCoMo file, and return when all of it is searchable."""
        with source.open("rb") as stream:
            return self._memory.publish(read_turns(stream, format="locomo", name=str(source)))

    def search(self, query: str, *, cube: str, top_k: int) -> Sequence[Found]:
        """The best memories of a cube."""
        return self._memory.search(query, cube=cube, top_k=top_k)

    @property
    def embedder(self) -> str:
        """The model of its vectors."""
        return self._memory.node.embedder.model

    def close(self) -> None:
        """Release the home."""
        self._memory.close()


class BenchReport(msgspec.Struct, frozen=True, kw_only=True):
    """What a run did: turns taken in, questions asked, seconds, and the search latencies in milliseconds."""

    turns: int
    rejected: int
    questions: int
    publish_seconds: float
    search_seconds: float
    latencies_ms: tuple[float, ...]
    embedder: str


def measure(data: Path, out: Path, **settings: Any) -> dict[str, Any]:
    """Run the benchmark on a home with these settings, write the run to `out`; returns its document, rows and all.

    Raises InputError, before anything long, when `data` cannot be read or `out` cannot be written.
    """
    writable(out, "--run")
    report = run(lambda home: FileClient(home, **settings), data, out)
    lines = map(json.loads, out.read_text(encoding="utf-8").splitlines())
    latencies = report.latencies_ms
    return document(
        LOCOMO,
        score_run(read_talks(data), {line["qid"]: line["ranked"] for line in lines}),
        data=named(data),
        embedder=report.embedder,
        run=str(out),
        turns=report.turns,
        rejected=report.rejected,
        questions=report.questions,
        publish_seconds=report.publish_seconds,
        turns_per_second=round(report.turns / report.publish_seconds) if report.publish_seconds else None,
        search_p50_ms=percentile(latencies, 0.5) if latencies else None,
        search_p95_ms=percentile(latencies, 0.95) if latencies else None,
    )


def run(open_memory: Callable[[Path], Searchable], data: Path, out: Path) -> BenchReport:
    """Publish `data` into a temporary home, ask all of its questions, write the run to `out`.

    `open_memory` opens a client on a home folder. Search must see what `publish` took in.
    Raises InputError when `data` is not LoCoMo's JSON.
    """
    samples = read_questions(data)
    with tempfile.TemporaryDirectory(prefix=PREFIX) as home:
        memory = open_memory(Path(home))
        try:
            started = time.perf_counter()
            embedder = memory.embedder
            published = memory.publish(data)
            published_in = time.perf_counter() - started
            latencies: list[float] = []
            with out.open("w", encoding="utf-8") as file:
                for line in _ask(memory, samples, latencies):
                    file.write(json.dumps(line, ensure_ascii=False) + "\n")
        finally:
            memory.close()
    return BenchReport(
        turns=published.turns,
        rejected=published.rejected,
        questions=len(latencies),
        publish_seconds=round(published_in, 3),
        search_seconds=round(sum(latencies) / 1000, 3),
        latencies_ms=tuple(round(latency, 3) for latency in latencies),
        embedder=embedder,
    )


def read_questions(data: Path) -> dict[str, list[str]]:
    """sample id → its questions in order; raises InputError."""
    return {talk.sample_id: [asked.text for asked in talk.questions] for talk in read_talks(data)}


def _ask(
    memory: Searchable, samples: Mapping[str, Sequence[str]], latencies: list[float]
) -> Iterator[dict[str, Any]]:
    for sample_id, questions in samples.items():
        for number, question in enumerate(questions):
            started = time.perf_counter()
            found = memory.search(question, cube=sample_id, top_k=ITEMS)
            latencies.append((time.perf_counter() - started) * 1000)
            yield {"qid": f"{sample_id}:{number}", "ranked": _fill(found)}


def _fill(found: Sequence[Found]) -> list[dict[str, Any]]:
    """The items up to the first that exceeds the budget."""
    items: list[dict[str, Any]] = []
    spent = 0
    for one in found:
        items.append({"ids": list(one.sources), "text": one.text})
        spent += tokens(one.text)
        if spent > BUDGET:
            break
    return items
