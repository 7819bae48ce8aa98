"""Search: its 95th percentile against the bare queries that it cannot do without, on the same memories."""

import json
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from mnemostream.streams.client import Memory
from mnemostream.streams.quality.texts import Speaker

from .bare import Bare
from .homes import open_home
from .measuring import Report, p95_ratio, share
from .workplace import SEED, Words, Workplace, embedder_loaded, one_more_word, own_lists

TOP = 10  # answers asked for, on both sides
QUERIES, BIG_QUERIES = 400, 100
WARM = 5  # rounds of questions that warm up
MOST = 2.0
Side = Callable[[str, str], Any]
Asked = Sequence[tuple[str, str]]  # (cube, question)
Seconds = dict[str, list[list[float]]]  # side → round → one per query


def measure(place: Workplace, report: Report) -> None:
    """Over 50 cubes, in one cube, and on LoCoMo. Only the first ratio has a target."""
    fifty = [(f"fifty{number}", place.count(2000)) for number in range(50)]
    seconds = _compared(place, "fifty", fifty, QUERIES, (own_lists, one_more_word))
    name = f"{sum(count for _, count in fifty):,} memories over 50 cubes"
    report.figure("search p95 ÷ (embed + vector query + full-text query)", _quotient(seconds), most=MOST)
    report.figure("search p95 ÷ the same, the cube one more word of FTS5", _quotient(seconds, one_more_word))
    report.figure(f"search p95 ms, {name}", _p95(seconds["search"]), most=15)
    _tell(report, name, seconds)
    big = [("big", place.count(100_000))]
    seconds = _compared(place, "big", big, BIG_QUERIES, (own_lists,))
    name = f"{big[0][1]:,} memories in one cube"
    report.figure(f"search p95 ms, {name}", _p95(seconds["search"]), most=60)
    report.figure(f"search p95 ÷ bare, {name}", _quotient(seconds))
    _tell(report, name, seconds)
    if place.data.is_file():
        seconds = _on_locomo(place)
        report.figure("search p95 ÷ bare, on LoCoMo", _quotient(seconds))
        _tell(report, "LoCoMo", seconds)
    report.notes["search"] = (
        f"top {TOP}; {QUERIES} new questions a round ({BIG_QUERIES} in one cube) after {WARM} rounds of others; "
        "sides in turn, question by question. "
        "Bare: embed; sqlite-vec partitioned by cube (int8, cosine); FTS5's bm25(), any of the terms, of the cube. "
        "own_lists: terms carry their cube, so that FTS5 reads the cube's posting lists alone; one_more_word: the cube "
        "is a word of each row and of each query. Neither fetches a text nor ranks both arms together."
    )


def questions(cubes: Sequence[tuple[str, int]], count: int) -> list[tuple[str, str]]:
    """(cube, question) spread over the cubes, the same for the same seed."""
    draw, per_cube = random.Random(SEED), -(-count // len(cubes))
    asked = [(cube, text) for cube, _ in cubes for text in Speaker(SEED, cube).questions(per_cube)]
    draw.shuffle(asked)
    return asked[:count]


def _compared(
    place: Workplace, name: str, cubes: Sequence[tuple[str, int]], count: int, ways: Sequence[Words]
) -> Seconds:
    asked = questions(cubes, count * (place.rounds + WARM))
    home = place.home(name, cubes)
    sides = {words.__name__: _bare(place.bare(name, cubes, words), words) for words in ways}
    with open_home(home) as memory:
        return _alternated(place.rounds, asked, count, {"search": _search(memory), **sides})


def _search(memory: Memory) -> Side:
    return lambda cube, text: memory.search(text, cube=cube, top_k=TOP)


def _bare(bare: Bare, words: Words, label: Callable[[str], str] = str) -> Side:
    embedder = embedder_loaded()

    def search(cube: str, text: str) -> Any:
        cube = label(cube)
        return bare.search(cube, embedder.embed([text])[0], words(cube, text, " OR "), TOP)

    return search


def _alternated(rounds: int, asked: Asked, count: int, sides: dict[str, Side]) -> Seconds:
    """Each of `count` questions a round to each side in turn; the first rounds warm up, and are thrown away.

    Rounds ask different questions, as far as there are enough.
    """
    endless = cycle(asked)
    found: Seconds = {name: [] for name in sides}
    for number in range(rounds + WARM):
        taken: dict[str, list[float]] = {name: [] for name in sides}
        for place, question in enumerate(islice(endless, count)):
            for name in sides if (number + place) % 2 else reversed(sides):
                began = time.perf_counter()
                sides[name](*question)
                taken[name].append(time.perf_counter() - began)
        for name, values in taken.items():
            found[name].append(values)
    return {name: values[WARM:] for name, values in found.items()}


def _on_locomo(place: Workplace) -> Seconds:
    samples = json.loads(place.data.read_text("utf-8"))
    asked = [(str(s["sample_id"]), str(q["question"])) for s in samples for q in s["qa"]]
    cubes = {cube: f"c{number}" for number, cube in enumerate(dict.fromkeys(cube for cube, _ in asked))}
    with tempfile.TemporaryDirectory() as folder, open_home(Path(folder)) as memory:
        memory.publish(place.turns())
        bare = Bare(Path(folder) / "bare.db")
        with bare.con:
            for scope, found in memory.node.fold.memories():
                if found.content is not None and found.content.embedding is not None:
                    cube = cubes[scope.cube]
                    bare.insert(cube, found.content.embedding.data, own_lists(cube, found.content.text, " "))
        sides = {"search": _search(memory), "own_lists": _bare(bare, own_lists, cubes.__getitem__)}
        random.Random(SEED).shuffle(asked)
        return _alternated(place.rounds, asked, QUERIES, sides)


def _quotient(seconds: Seconds, words: Words = own_lists) -> float:
    return p95_ratio(seconds["search"], seconds[words.__name__])


def _p95(rounds: list[list[float]]) -> float:
    return 1000 * share([share(values, 0.95) for values in rounds], 0.5)


def _tell(report: Report, where: str, seconds: Seconds) -> None:
    for name, rounds in seconds.items():
        report.rate(f"{name} p50 ms, {where}", 1000 * share([value for one in rounds for value in one], 0.5))
        report.rate(f"{name} p95 ms, {where}", _p95(rounds))
