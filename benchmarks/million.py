"""Opening a home of a million memory events, against the replay of its whole log: `make bench-million`.

    python benchmarks/million.py [--events N] [--report FILE]

The stored fold and index are the snapshot. Opening is counted from `Memory(home)` until the first search has
answered and the first turn has been decided and is searchable. Takes some ten minutes, and 5 GB of disk and memory.
"""

import argparse
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from benchmarks.homes import fill, open_home  # noqa: E402
from benchmarks.measuring import LOCOMO, REPORTS, Report, share, timed  # noqa: E402
from benchmarks.opening import cut_at, first_answers  # noqa: E402
from benchmarks.scaling import turns  # noqa: E402
from benchmarks.searching import questions  # noqa: E402
from benchmarks.workplace import SEED, workplace  # noqa: E402

CUBE = 1000  # events of each cube
AGAIN = 20  # of a hundred events, reinforcements
VOICES = 20
MOST = 0.02


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--openings", type=int, default=5)
    parser.add_argument("--report", type=Path, default=REPORTS / "million.json")
    options = parser.parse_args()
    report = Report()
    with workplace(LOCOMO, options.openings, 1.0) as place:
        measure(place.folder / "million", options.events, options.openings, report)
    return report.write(options.report, events=options.events, seeds={"homes, turns, questions": SEED})


def measure(home: Path, events: int, openings: int, report: Report) -> None:
    cubes = [(f"cube{number}", CUBE) for number in range(events // CUBE)]
    began = time.perf_counter()
    count = fill(home, cubes, SEED, again=AGAIN, voices=VOICES)
    report.rate("events/s appended, folded and indexed", count / (time.perf_counter() - began))
    report.rate("bytes on disk per event", sum(file.stat().st_size for file in home.iterdir()) / count)
    asked = questions(
        cubes[: len(cubes) // 3 : 7], openings
    )  # of cubes that are there in the middle of the log
    opened = [timed(lambda n=n, q=q: _open(home, n, *q)) for n, q in enumerate(asked)]
    report.rate("s to open, first search and first turn", share(opened, 0.5))
    viewed = {part: [timed(lambda q=q, p=part: _view(home, p, *q)) for q in asked] for part in (1.0, 0.5)}
    with open_home(home) as memory:
        replayed = timed(memory.replay)
    report.rate("s for the full replay", replayed)
    report.figure("opening ÷ full replay", share(opened, 0.5) / replayed, most=MOST)
    for part, name in ((1.0, "end"), (0.5, "middle")):
        seconds = share(viewed[part], 0.5)
        report.rate(f"s to open, and at() the {name} with its first search", seconds)
        report.figure(f"opening and at() the {name} ÷ full replay", seconds / replayed, most=MOST)
    report.notes["million"] = (
        f"{count} events in {len(cubes)} cubes, sealed, {AGAIN} of a hundred reinforce; files in the page cache"
    )


def _open(home: Path, number: int, cube: str, text: str) -> None:
    with open_home(home) as memory:
        memory.search(text, cube=cube)
        memory.publish(turns([cube], 1, f"opening{number}"))


def _view(home: Path, part: float, cube: str, text: str) -> None:
    with open_home(home) as memory:
        first_answers(memory, cut_at(memory, part), cube, text)


if __name__ == "__main__":
    sys.exit(main())
