"""What a sweep of a whole home or cluster tells: counts, seconds, and the cut of the memory log behind it."""

import time
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Final, Protocol

import msgspec

COUNTED: Final = {
    "MemoryExpired": "expired",
    "MemoriesMerged": "merged",
    "MemoryPromoted": "promoted",
    "MemoryDemoted": "demoted",
}


class Sweep(msgspec.Struct, frozen=True, kw_only=True):
    """One sweep: the tick's instant, decisions that hold by what they did, seconds, and the cut behind them."""

    instant: datetime
    expired: int
    merged: int
    promoted: int
    demoted: int
    seconds: float
    cut: str


class Sweeps(Protocol):
    """A runner of lifecycle. Where it is stopped or killed, the next one decides what is left to be decided."""

    def sweep(self, instant: datetime) -> Sweep:
        """Write a tick of `instant` to every partition, and return when all that it asks for is decided and folded."""
        ...

    def idle(self, seconds: float, stopped: Callable[[], bool]) -> list[Sweep]:
        """Wait so long, or until stopped; decide at the ticks that others write meanwhile, and return those sweeps."""
        ...

    def close(self) -> None:
        """End what runs, and release what it holds."""
        ...


def counted(instant: datetime, types: Iterable[str], seconds: float, cut: str) -> Sweep:
    """A sweep from the types of its decisions."""
    counts = Counter(COUNTED[name] for name in types if name in COUNTED)
    return Sweep(
        instant=instant,
        expired=counts["expired"],
        merged=counts["merged"],
        promoted=counts["promoted"],
        demoted=counts["demoted"],
        seconds=round(seconds, 6),
        cut=cut,
    )


def run_sweeps(
    runner: Sweeps,
    now: Callable[[], datetime],
    every: float,
    stopped: Callable[[], bool],
    tell: Callable[[Sweep], None],
) -> None:
    """Sweep by the clock each `every` seconds until stopped; sweeps that take longer follow one another."""
    while not stopped():
        began = time.monotonic()
        tell(runner.sweep(now()))
        while not stopped() and (left := every - (time.monotonic() - began)) > 0:
            for one in runner.idle(left, stopped):
                tell(one)
