"""Clocks that go backwards, subscribers that stall, and processes that contend: nothing is held up, lost or doubled."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from msgspec.structs import replace

from mnemostream.schemas.topics import EVENTS, TURNS
from mnemostream.streams import bootstrap
from mnemostream.streams.client import Memory
from tests.recovery.agent import contend, live
from tests.recovery.answers import answers
from tests.recovery.harness import clean_life, spread
from tests.recovery.judge import judge
from tests.recovery.story import story


class FallingClock:
    """Each time that it is asked it is an hour earlier, and now and then a year later."""

    def __init__(self) -> None:
        self._times = self._fall()

    def now(self) -> datetime:
        return next(self._times)

    def _fall(self) -> Iterator[datetime]:
        for hours in count():
            yield datetime(2030 + hours % 5, 1, 1, tzinfo=UTC) - timedelta(hours=hours)


def test_a_clock_that_goes_backwards_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    peace = clean_life(tmp_path / "peace")
    monkeypatch.setattr(bootstrap, "SystemClock", FallingClock)
    said: set[str] = set()
    live(tmp_path / "home", 1, said.update)
    assert judge(tmp_path / "home", said, peace) == []
    with Memory(tmp_path / "home", process=False) as memory:
        for topic in (TURNS, EVENTS):
            last: dict[int, datetime] = {}
            for item in memory.tail(topic, from_="start", follow=False):
                assert item.record.appended_at >= last.get(item.record.partition, item.record.appended_at)
                last[item.record.partition] = item.record.appended_at


def test_a_stalled_subscriber_holds_nobody_up_and_misses_nothing(tmp_path: Path) -> None:
    home = tmp_path / "home"
    log = home / "mnemostream.db-wal"
    with Memory(home) as memory, Memory(home, process=False) as other:
        memory.node.store._writer.wal_autocheckpoint(100)  # pages; the default is 1,000
        memory.publish(story(5))
        subscription = other.subscribe(from_="start", follow=False)
        tail = other.tail(TURNS, from_="start", follow=False)
        first, turn = next(subscription), next(tail)
        largest = 0
        for number in range(12):
            more = [
                replace(turn, turn_id=f"{number} {turn.turn_id}", cube=f"{turn.cube} {number}")
                for turn in story(20)
            ]
            memory.publish(more, timeout=60)
            largest = max(largest, log.stat().st_size)
        written = (home / "mnemostream.db").stat().st_size
        assert written > 2 * largest, (
            f"the log grew to {largest} for {written} bytes: no checkpoint got through"
        )
        resumed = list(other.subscribe(from_=first.cut, follow=False))
        seen = {effect.event.event_id for effect in subscription}
        assert {effect.event.event_id for effect in resumed} >= seen > set()
        assert len([turn, *tail]) == memory.status().turns


def test_processes_that_contend_lose_and_double_nothing(tmp_path: Path) -> None:
    with Memory(tmp_path / "peace") as memory:
        memory.publish(story(10))
        peace = answers(memory)
    acknowledged = spread(contend, [(str(tmp_path / "home"), seed) for seed in range(4)])
    assert judge(tmp_path / "home", {line for lines in acknowledged for line in lines}, peace) == []
