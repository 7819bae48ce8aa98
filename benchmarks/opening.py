"""Opening a view as of then: `at(cut)`, to its first answers, with a hundred thousand events in the log."""

from collections.abc import Sequence
from pathlib import Path

from mnemostream.schemas.topics import EVENTS
from mnemostream.streams.client import Memory
from mnemostream.streams.cuts import print_cut

from .homes import open_home
from .measuring import Report, share, timed
from .searching import questions
from .workplace import Workplace

MOST = 1.0  # seconds


def measure(place: Workplace, report: Report) -> None:
    """The view of the end, and of the middle of the log, over fifty cubes and in one."""
    count = place.count(100_000)
    fifty = [(f"fifty{number}", place.count(2000)) for number in range(50)]
    homes = {"50 cubes": ("fifty", fifty), "one cube": ("big", [("big", count)])}
    for where, (name, cubes) in homes.items():
        measure_at(place.home(name, cubes), cubes, f"{count:,} events, {where}", place.rounds, report)
    report.notes["at"] = (
        "a fresh client each; counted until a search and a get of what it found have answered"
    )


def measure_at(home: Path, cubes: Sequence[tuple[str, int]], where: str, rounds: int, report: Report) -> None:
    asked = questions(cubes, max(rounds, 2))
    for name, part in (("end", 1.0), ("middle", 0.5)):
        seconds = []
        for cube, text in asked[:rounds]:
            with open_home(home) as memory:
                memory.node.embedder.embed(["loaded"])
                token = cut_at(memory, part)
                seconds.append(timed(lambda m=memory, q=(token, cube, text): first_answers(m, *q)))
        report.figure(f"s to open at() the {name}, {where}", share(seconds, 0.5), most=MOST)


def cut_at(memory: Memory, part: float) -> str:
    """The token of the cut at a share of each partition's events."""
    ends = memory.node.log.end_offsets(EVENTS)
    return print_cut({(EVENTS, partition): int(end * part) for partition, end in ends.items()})


def first_answers(memory: Memory, token: str, cube: str, text: str) -> None:
    view = memory.at(token)
    found = view.search(text, cube=cube)
    if not found or view.get(found[0].memory_id) is None:
        raise AssertionError(f"at {token}: nothing found in {cube} for {text!r}")
