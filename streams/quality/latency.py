"""`mnemostream bench latency`: what a search and an added turn cost in a home of generated memories, call by call.

Turns are generated (see `texts`), published through the whole pipeline into a temporary home, and then asked about.
"""

import time
from collections.abc import Callable, Iterator
from itertools import chain, islice
from typing import Any, Final

from ...schemas.memory import ACTIVE
from ..client import Memory
from .documents import document
from .homes import fresh_home
from .paired import percentile
from .texts import Speaker

LATENCY: Final = "latency"
SEED: Final = 7
TOP: Final = 10
_WARM: Final = 20  # searches before the first that counts
_SHARES: Final = (50, 95, 99)


def measure(
    turns: int, cubes: int, calls: int, progress: Callable[[int], None] = lambda done: None
) -> dict[str, Any]:
    """Fill a temporary home with `turns` turns over `cubes` cubes; then `calls` searches and a tenth as many turns.

    Returns the document: `memories` (in force), `turns_per_second`, `percentiles` by group (`p50`, `p95`, `p99` in
    ms), and a row per call. A search asks for 10; an added turn counts from the call until it is searchable.
    """
    speakers = [Speaker(SEED, f"cube-{number}") for number in range(cubes)]
    with fresh_home() as memory:
        embedder, done, began = memory.node.embedder.model, 0, time.perf_counter()
        for some in _batches(speakers, turns):
            memory.publish(some)
            progress(done := done + len(some))
        seconds = time.perf_counter() - began
        memories = memory.node.fold.counts().get(ACTIVE, 0)
        rows = [*_searches(memory, speakers, calls), *_added(memory, speakers, max(1, calls // 10))]
    return document(
        LATENCY,
        rows,
        embedder=embedder,
        memories=memories,
        turns=turns,
        cubes=cubes,
        turns_per_second=round(turns / seconds) if seconds else None,
        percentiles={group: _percentiles(rows, group) for group in ("search", "add")},
    )


def _batches(speakers: list[Speaker], turns: int, size: int = 2000) -> Iterator[list[Any]]:
    each, rest = divmod(turns, len(speakers))
    told = chain.from_iterable(
        speaker.turns(each + (number < rest), "told") for number, speaker in enumerate(speakers)
    )
    while some := list(islice(told, size)):
        yield some


def _searches(memory: Memory, speakers: list[Speaker], calls: int) -> list[dict[str, Any]]:
    asked = {
        speaker.cube: iter(speaker.questions(-(-(calls + _WARM) // len(speakers)))) for speaker in speakers
    }
    rows = []
    for number in range(calls + _WARM):
        cube = speakers[number % len(speakers)].cube
        question = next(asked[cube])
        began = time.perf_counter()
        memory.search(question, cube=cube, top_k=TOP)
        rows.append(_row("search", number - _WARM, time.perf_counter() - began))
    return rows[_WARM:]


def _added(memory: Memory, speakers: list[Speaker], calls: int) -> list[dict[str, Any]]:
    rows = []
    for number in range(calls):
        turns = list(speakers[number % len(speakers)].turns(1, f"added-{number}"))
        began = time.perf_counter()
        memory.publish(turns)
        rows.append(_row("add", number, time.perf_counter() - began))
    return rows


def _row(group: str, number: int, seconds: float) -> dict[str, Any]:
    return {"id": f"{group}/{number}", "group": group, "ms": 1000 * seconds}


def _percentiles(rows: list[dict[str, Any]], group: str) -> dict[str, float]:
    values = [row["ms"] for row in rows if row["group"] == group]
    return {f"p{share}": round(percentile(values, share / 100), 3) for share in _SHARES}
