"""What a turn costs as memories grow, and whether a cube notices the others in its file.

A cost is the time of one `publish` of as many turns as a batch has, until all is searchable, divided by them. The
cubes are open before: some turns in each are published untimed, and what that costs is told beside.
"""

import time
from collections.abc import Sequence
from contextlib import ExitStack

from mnemostream.processors.draft import TurnDraft
from mnemostream.streams.client import Memory
from mnemostream.streams.quality.texts import Speaker

from .homes import open_home
from .measuring import Report, p95_ratio, ratio, share, timed
from .searching import questions
from .workplace import SEED, Workplace, copied

TURNS = 256
WARM = 16  # turns in each cube before the measured ones, so that it is open and its people are known
QUERIES = 300
ALONE, OTHERS, MANY = (
    1000,
    100,
    1000,
)  # memories of the cube that is measured, of each other cube, other cubes


def measure_growth(place: Workplace, report: Report) -> None:
    """Per-turn cost in a home of one small cube, of a hundred such cubes, and of one large cube."""
    count, large = place.count(1000), place.count(100_000)
    small = place.home("small", [("small", count)])
    hundred = [(f"hundred{number}", count) for number in range(100)]
    homes = {
        "hundred": (place.home("hundred", hundred), [cube for cube, _ in hundred]),
        "big": (place.home("big", [("big", large)]), ["big"]),
    }
    costs: dict[str, list[float]] = {"small": [], "hundred": [], "one": [], "big": []}
    with ExitStack() as stack:
        opened = {name: stack.enter_context(open_home(path)) for name, (path, _) in homes.items()}
        for name, memory in opened.items():
            warmed = timed(lambda m=memory, n=name: _publish(m, homes[n][1], WARM * len(homes[n][1]), "warm"))
            report.rate(f"ms for the first turns, {WARM} in each cube, {name}", 1000 * warmed)
        for number in range(place.rounds):
            with copied(small) as copy, open_home(copy) as memory:
                _publish(memory, ["small"], WARM, "warm")
                costs["small"].append(_cost(memory, ["small"], number))
            for name, memory in opened.items():
                costs[name].append(_cost(memory, homes[name][1], number))
            costs["one"].append(_cost(opened["hundred"], [f"hundred{number}"], number + place.rounds))
    where = {
        "small": f"one cube of {count:,}",
        "hundred": f"{100 * count:,} in cubes of {count:,}",
        "one": f"one cube of {count:,} among {100 * count:,}",
        "big": f"one cube of {large:,}",
    }
    for name, most in (("hundred", 1.5), ("big", 10.0)):
        quotient = ratio(costs[name], costs["small"])
        report.figure(f"cost of a turn, {where[name]} ÷ {where['small']}", quotient, most=most)
    report.figure(f"cost of a turn, {where['one']} ÷ {where['small']}", ratio(costs["one"], costs["small"]))
    for name, values in costs.items():
        report.rate(f"µs a turn, {where[name]}", 1e6 * share(values, 0.5))
    report.notes["growth"] = (
        f"{TURNS} turns in one publish, one statement each, spread over the home's cubes; 'one cube among': all in one"
    )


def measure_isolation(place: Workplace, report: Report) -> None:
    """The same cube alone in its file and beside a thousand others. Each round has a cube of its own."""
    count = place.count(ALONE)
    cubes = [f"alone{number}" for number in range(place.rounds)]
    others = [(f"other{number}", OTHERS) for number in range(place.count(MANY))]
    alone = {cube: place.home(cube, [(cube, count)]) for cube in cubes}
    beside = place.home("beside", [*((cube, count) for cube in cubes), *others])
    searches: dict[str, list[list[float]]] = {"alone": [], "beside": []}
    costs: dict[str, list[float]] = {"alone": [], "beside": []}
    with open_home(beside) as crowded:
        for cube in cubes:
            with open_home(alone[cube]) as single:
                sides = {"alone": single, "beside": crowded}
                asked = [text for _, text in questions([(cube, count)], QUERIES)]
                _asked(sides, cube, asked[:50])
                for name, values in _asked(sides, cube, asked).items():
                    searches[name].append(values)
                for name, memory in sides.items():
                    _publish(memory, [cube], WARM, "warm")
                    costs[name].append(_cost(memory, [cube], 0))
    beside_what = f"beside {len(others):,} cubes of {OTHERS} ÷ alone"
    report.figure(f"search p95, {beside_what}", p95_ratio(searches["beside"], searches["alone"]), most=1.3)
    report.figure(f"cost of a turn, {beside_what}", ratio(costs["beside"], costs["alone"]), most=1.3)
    for name in ("alone", "beside"):
        report.rate(f"search p95 ms, {name}", 1000 * share([share(one, 0.95) for one in searches[name]], 0.5))
        report.rate(f"µs a turn, {name}", 1e6 * share(costs[name], 0.5))
    report.notes["isolation"] = f"a cube of {count} memories a round; {QUERIES} questions, {TURNS} turns"


def _publish(memory: Memory, cubes: Sequence[str], count: int, label: str) -> None:
    memory.publish(turns(cubes, count, label))


def turns(cubes: Sequence[str], count: int, label: str) -> list[TurnDraft]:
    """`count` turns dealt out to the cubes in turn."""
    each = [list(_speaker(cube, label).turns(-(-count // len(cubes)), label)) for cube in cubes]
    return [turn for row in zip(*each, strict=True) for turn in row][:count]


def _speaker(cube: str, label: str) -> Speaker:
    """One who tells something new, among the people whom the cube knows."""
    speaker = Speaker(SEED, f"{cube}/{label}", cube)
    speaker.people = Speaker(SEED, cube).people
    return speaker


def _cost(memory: Memory, cubes: Sequence[str], number: int) -> float:
    drafts = turns(cubes, TURNS, f"round{number}")
    return timed(lambda: memory.publish(drafts)) / len(drafts)


def _asked(sides: dict[str, Memory], cube: str, asked: list[str]) -> dict[str, list[float]]:
    taken: dict[str, list[float]] = {name: [] for name in sides}
    for number, text in enumerate(asked):
        for name in sides if number % 2 else reversed(sides):
            began = time.perf_counter()
            sides[name].search(text, cube=cube)
            taken[name].append(time.perf_counter() - began)
    return taken
