"""When a host compares the index with its state: all of it in doubt, sums each minute, whole cubes in turn."""

import asyncio
import time
from collections import Counter
from collections.abc import Callable
from types import SimpleNamespace

import pytest

from mnemostream.schemas.errors import IndexMissing, IndexUnavailable
from mnemostream.schemas.ids import Scope
from mnemostream.streams.cluster import hosting
from mnemostream.streams.cluster.hosting import Host

CUBES = [Scope("t", name) for name in ("ann", "ben", "cleo")]


class Compared:
    """A partition of three cubes that notes what it is asked."""

    def __init__(self) -> None:
        self.whole, self.sums = Counter[str](), Counter[str]()
        self.differs: set[str] = set()
        self.fails: list[Exception] = []
        self.seconds = 0.0
        self.folding = SimpleNamespace(position=0)
        self.snapshots = SimpleNamespace(look=lambda: None)

    def cubes(self) -> list[Scope]:
        if self.fails:
            raise self.fails.pop()
        return CUBES

    def same(self, scope: Scope) -> bool:
        self.sums[scope.cube] += 1
        return scope.cube not in self.differs

    def stamps(self, scope: Scope) -> dict[str, tuple[int, str]]:
        return {"m": (1, scope.cube)}

    def mend_piece(self, scope: Scope, there: object, after: str) -> tuple[int, str | None]:
        assert there == {"m": (1, scope.cube)}
        time.sleep(self.seconds)
        self.whole[scope.cube] += after == "m"
        self.differs.discard(scope.cube)
        return 0, None if after else "m"

    def close(self) -> None:
        pass


def watched(
    partition: Compared,
    number: int,
    rounds: int,
    during: Callable[[Host, int], None] = lambda host, turn: None,
) -> list[int]:
    """Let a host mend for some rounds, a doubt or a minute (here nearly nothing) apart; returns who was restored."""
    restored: list[int] = []

    async def run() -> None:
        host = Host(number, lambda *_: partition, lambda holds: restored.append(number))  # type: ignore[arg-type,return-value]
        turns, real = 0, host._compare

        async def compared(*, whole: bool) -> None:
            nonlocal turns
            turns += 1
            if turns > rounds:
                host.holds = False
                return
            during(host, turns)
            await real(whole=whole)

        host._compare = compared  # type: ignore[method-assign]
        await asyncio.wait_for(host.mend(), 20)
        await host.close()

    asyncio.run(run())
    return restored


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hosting, "MEND_SECONDS", 0.01)


def test_all_is_compared_when_a_partition_comes_and_sums_from_then_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(hosting, "WHOLE_SECONDS", 0.0)
    partition = Compared()
    watched(partition, 1, 1)
    assert partition.whole == {"ann": 1, "ben": 1, "cleo": 1} and not partition.sums
    watched(partition, 1, 4, lambda _, turn: partition.differs.add("ben") if turn == 3 else None)
    assert partition.whole == {"ann": 2, "ben": 3, "cleo": 2}
    assert partition.sums == {"ann": 3, "ben": 3, "cleo": 3}


def test_whole_cubes_take_turns_within_the_time_that_they_have(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hosting, "WHOLE_SECONDS", 0.01)
    partition = Compared()
    partition.seconds = 0.02
    watched(partition, 1, 40)
    turns = sum(partition.whole.values()) - 3
    assert max(partition.whole.values()) - min(partition.whole.values()) <= 1
    assert 3 <= turns <= 12  # one takes the time of four rounds or more


def test_doubt_compares_all_of_it_and_a_failure_is_made_up_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hosting, "WHOLE_SECONDS", 0.0)
    partition = Compared()
    watched(partition, 1, 2, lambda host, turn: host.doubt() if turn == 1 else None)
    assert set(partition.whole.values()) == {2}
    partition.fails = [IndexUnavailable("silent")]
    watched(partition, 1, 2)
    assert set(partition.whole.values()) == {3} and not partition.sums


@pytest.mark.parametrize(("number", "restored"), [(0, [0]), (1, [])])
def test_one_worker_rebuilds_an_index_that_is_gone(number: int, restored: list[int]) -> None:
    partition = Compared()
    partition.fails = [IndexMissing("emptied")]
    assert watched(partition, number, 2) == restored
    assert set(partition.whole.values()) == {1}
