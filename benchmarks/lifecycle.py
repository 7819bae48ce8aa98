"""Measures what a tick costs, against looking at every memory: `make bench-lifecycle`.

    python benchmarks/lifecycle.py [SECTION ...] [--rounds N] [--scale SHARE] [--report FILE]

A thousand of a hundred thousand memories are due. Sides alternate, and a figure is the median over the rounds.
Exit code 1 when a figure misses its target.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from benchmarks.measuring import Report, alternated, ratio, share, timed  # noqa: E402
from benchmarks.sections import run  # noqa: E402
from benchmarks.workplace import Workplace, copied  # noqa: E402
from mnemostream.infra.settings import Settings  # noqa: E402
from mnemostream.processors.cube import CubeState  # noqa: E402
from mnemostream.processors.decision import Decider  # noqa: E402
from mnemostream.processors.lifecycle import LifecyclePolicy, due, due_by, expire, tick  # noqa: E402
from mnemostream.processors.timers import Timers  # noqa: E402
from mnemostream.schemas.events import Event  # noqa: E402
from mnemostream.schemas.ids import Scope  # noqa: E402
from mnemostream.streams.bootstrap import Node, open_node  # noqa: E402
from mnemostream.streams.runner import Runner  # noqa: E402
from mnemostream.streams.ticks import write_ticks  # noqa: E402

LEAST: Final = 50.0
PART: Final = 100  # one in so many is due
IDLE_LEAST: Final = 10.0  # a tick where nothing is due is two durable commits, and four looks at an index
TICKS: Final = 20
POLICIES: Final = {
    "kind": LifecyclePolicy(kind_ttl_days={"event": 100.0}),
    "decay": LifecyclePolicy(decay_below=0.7),
    "all": LifecyclePolicy(kind_ttl_days={"event": 100.0}, decay_below=0.7, capacity=1_000_000, merge=True),
}
SCOPE: Final = Scope("default", "ann")
EARLY: Final = datetime.fromisoformat("2001-01-01T00:00:00+00:00")


def large(place: Workplace) -> Path:
    return place.home("large", [(SCOPE.cube, place.count(100_000))])


def moment(cube: CubeState, policy: LifecyclePolicy) -> datetime:
    """When one in PART of the memories is due."""
    dues = sorted(item.instant for memory in cube.memories.values() if (item := due(memory, policy)))
    return dues[len(dues) // PART - 1]


def measure_processor(place: Workplace, report: Report) -> None:
    """The pure processor: a sweep by timers that were followed, against a tick that looks at every memory."""
    node = open_node(Settings.load(home=large(place)))
    cube = node.fold.load(SCOPE)
    node.close()
    by = Decider(scope=SCOPE, producer="benchmark/1", observed_at=EARLY)
    for name, policy in POLICIES.items():
        instant = moment(cube, policy)
        wanted = tick(cube, instant, policy, by)
        assert by_timers(cube, Timers(policy, cube.memories.values()), instant, by) == wanted
        sides = {
            "timers": lambda i=instant, p=policy: timed_timers(cube, i, p, by),
            "scan": lambda i=instant, p=policy: timed(lambda: tick(cube, i, p, by)),
        }
        found = alternated(place.rounds, sides)
        what = f"sweep with {len(wanted):,} due of {len(cube.memories):,}, policy {name}"
        report.figure(f"{what}: full scan ÷ timers", ratio(found["scan"], found["timers"]), least=LEAST)
        for side, seconds in found.items():
            report.rate(f"ms, {what}, {side}", 1000 * share(seconds, 0.5))


def timed_timers(cube: CubeState, instant: datetime, policy: LifecyclePolicy, by: Decider) -> float:
    timers = Timers(policy, cube.memories.values())
    return timed(lambda: by_timers(cube, timers, instant, by))


def by_timers(cube: CubeState, timers: Timers, instant: datetime, by: Decider) -> list[Event]:
    return expire(cube, timers.reached(instant), by)


def measure_idle(place: Workplace, report: Report) -> None:
    """The embedded step where nothing is due: a tick on every partition, durably written and dealt with."""
    for name, policy in (("none", LifecyclePolicy()), ("all", POLICIES["all"])):
        with copied(large(place)) as home, opened(home, policy) as (node, runner):
            ticked(node, runner, EARLY)  # the first one looks at everything, and makes the index
            cube = runner._cubes.open(SCOPE).state
            scan = timed(lambda c=cube, p=policy: due_by(c, c.memories, EARLY, p))
            times = [timed(lambda n=n, r=runner, at=at: ticked(n, r, at)) for n, at in moments(node)]
            count = f"{len(cube.memories):,} memories, nothing due, policy {name}"
            seconds = share(times, 0.5)
            report.figure(f"a look at every memory ÷ a tick, {count}", scan / seconds, least=IDLE_LEAST)
            report.rate(f"ms a tick, {count}", 1000 * seconds)
            report.rate(f"ms to look at every memory, {count}", 1000 * scan)


def moments(node: Node) -> list[tuple[Node, datetime]]:
    return [(node, EARLY + timedelta(seconds=number)) for number in range(TICKS)]


@contextmanager
def opened(home: Path, policy: LifecyclePolicy) -> Iterator[tuple[Node, Runner]]:
    node = open_node(Settings.load(home=home), lifecycle=policy)
    try:
        assert node.lease.acquire(5)
        yield node, Runner(node)
    finally:
        node.close()


def ticked(node: Node, runner: Runner, instant: datetime) -> None:
    write_ticks(node, instant, "benchmark/1")
    runner.drain()


def measure_due(place: Workplace, report: Report) -> None:
    """A process that has just opened the home: a tick to its durable decisions, against reading every memory first."""
    policy = POLICIES["all"]
    with copied(large(place)) as home:
        with opened(home, policy) as (node, runner):
            ticked(node, runner, EARLY)
            instant = moment(runner._cubes.open(SCOPE).state, policy)
        sides = {"sweep": lambda: first_sweep(home, instant, policy, scan=False),
                 "scan": lambda: first_sweep(home, instant, policy, scan=True)}  # fmt: skip
        found = alternated(place.rounds, sides)
    what = f"first sweep of a process with one in {PART} due"
    report.figure(f"{what}: with every memory read ÷ sweep", ratio(found["scan"], found["sweep"]))
    for side, seconds in found.items():
        report.rate(f"ms, {what}, {side}", 1000 * share(seconds, 0.5))


def first_sweep(home: Path, instant: datetime, policy: LifecyclePolicy, *, scan: bool) -> float:
    with copied(home) as fresh, opened(fresh, policy) as (node, runner):

        def work() -> None:
            if scan:
                cube = node.fold.load(SCOPE)
                due_by(cube, cube.memories, instant, policy)
            ticked(node, runner, instant)

        seconds = timed(work)
        assert node.fold.counts()["expired"] > 0
        return seconds


SECTIONS = {"processor": measure_processor, "idle": measure_idle, "due": measure_due}

if __name__ == "__main__":
    sys.exit(run(__doc__, SECTIONS, "lifecycle.json", nullcontext, "memories"))
