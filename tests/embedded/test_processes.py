"""Several processes on one home: publish, search, tail and subscribe beside an agent that is killed."""

import json
import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

import pytest

from mnemostream.infra.embedded.log import wait_until
from mnemostream.schemas.errors import StorageError
from mnemostream.streams.client import Memory
from tests.recovery.story import story

PRELUDE = """
import json, sys, time
from mnemostream.schemas.errors import StorageError
from mnemostream.streams.client import Memory
from mnemostream.schemas.topics import EVENTS
home = sys.argv[1]
def say(**words): print(json.dumps(words), flush=True)
"""
AGENT = """
with Memory(home) as memory:
    while not memory.node.lease.held: time.sleep(0.01)
    say(ready=True)
    time.sleep(60)
"""
SUBSCRIBER = """
with Memory(home, process=False) as memory:
    say(ready=True)
    for effect in memory.subscribe(from_="start", timeout=30):
        say(type=effect.event.type, id=effect.event.event_id, cut=effect.cut)
"""
TAILER = """
with Memory(home, process=False) as memory:
    say(ready=True)
    for item in memory.tail(EVENTS, from_="start", timeout=30):
        say(id=item.event.event_id)
"""
STANDBY = """
with Memory(home) as memory:
    say(ready=True)
    while not memory.node.lease.held: time.sleep(0.005)
    say(took=time.time())
    time.sleep(60)
"""


def start(code: str, home: Path) -> "subprocess.Popen[str]":
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent.parent)}
    process = subprocess.Popen(
        [sys.executable, "-c", PRELUDE + code, str(home)], stdout=subprocess.PIPE, text=True, env=environment
    )
    assert read(process.stdout)["ready"]
    return process


def read(stream: IO[str] | None) -> dict:
    assert stream is not None
    return dict(json.loads(stream.readline()))


def test_work_goes_on_beside_an_agent_and_after_its_death(tmp_path: Path) -> None:
    home = tmp_path / "home"
    agent = start(AGENT, home)
    standby, subscriber, tailer = (start(code, home) for code in (STANDBY, SUBSCRIBER, TAILER))
    turns = story(20)
    try:
        with Memory(home, process=False) as memory:
            memory.publish(turns[:30], timeout=30)  # decided by the agent, in its own process
            assert memory.search("where does Ann live?", cube="ann")
            assert memory.status().lease == f"pid {agent.pid}"
            agent.send_signal(signal.SIGKILL)
            killed = time.time()
            report = memory.publish(turns[30:], wait=False)
            assert report.turns == len(turns) - 30
            assert read(standby.stdout)["took"] - killed < 2.0
            memory.drain(timeout=30)
            assert memory.status().turns == len(turns)
            assert memory.state_hash() == memory.replay().state_hash
            events = {item.event.event_id for item in memory.tail(from_="start", follow=False) if item.event}
            effects = [read(subscriber.stdout) for _ in memory.subscribe(from_="start", follow=False)]
            tailed = {read(tailer.stdout)["id"] for _ in events}
    finally:
        for process in (agent, standby, subscriber, tailer):
            process.kill()
            process.communicate()
    assert tailed == events
    assert len({effect["id"] for effect in effects}) == len(effects) <= len(events)


def test_a_subscription_resumes_behind_its_last_cut_without_gap_or_repeat(tmp_path: Path) -> None:
    with Memory(tmp_path / "home") as memory:
        memory.publish(story(12))
        whole = list(memory.subscribe(from_="start", follow=False))
        assert len(whole) > 10
        for stop in (1, len(whole) // 2, len(whole) - 1):
            rest = list(memory.subscribe(from_=whole[stop - 1].cut, follow=False))
            assert [effect.event for effect in rest] == [effect.event for effect in whole[stop:]]
            assert [effect.changes for effect in rest] == [effect.changes for effect in whole[stop:]]


def test_a_subscriber_sees_what_was_before_and_after(tmp_path: Path) -> None:
    with Memory(tmp_path / "home") as memory:
        memory.publish(story(12))
        seen: dict[str, object] = {}
        for effect in memory.subscribe(from_="start", follow=False):
            for change in effect.changes:
                assert change.before == seen.get(change.memory_id)
                seen[change.memory_id] = change.after
        assert {m.memory_id: m for _, m in memory.node.fold.memories()} == seen


def test_a_cubes_subscriber_and_a_types_subscriber_get_theirs_only(tmp_path: Path) -> None:
    with Memory(tmp_path / "home") as memory:
        memory.publish(story(12))
        cubes = {e.event.scope.cube for e in memory.subscribe(from_="start", cube="ben", follow=False)}
        assert cubes == {"ben"}
        types = {e.event.type for e in memory.subscribe(from_="start", types={"MemoryRevised"}, follow=False)}
        assert types <= {"MemoryRevised"}


def test_no_uncommitted_event_is_visible_to_a_subscriber(tmp_path: Path) -> None:
    with (
        Memory(tmp_path / "home", process=False) as memory,
        Memory(tmp_path / "home", process=False) as other,
    ):
        memory.publish(story(2), wait=False)
        node = memory.node
        with pytest.raises(ZeroDivisionError), node.store.transaction():
            event = next(iter(memory.tail("conversation.turns.v1", from_="start", follow=False))).event
            node.log.append(node.wire.outgoing([event]))
            assert len(list(other.tail("conversation.turns.v1", from_="start", follow=False))) == 6
            raise ZeroDivisionError
        assert len(list(other.tail("conversation.turns.v1", from_="start", follow=False))) == 6
        assert not wait_until(lambda: False, 0.0)


def test_the_same_words_added_twice_are_two_turns_whenever_they_are_said(tmp_path: Path) -> None:
    with Memory(tmp_path / "home") as memory:
        for when in ("2024-03-01T09:00:00Z", "2024-03-02T09:00:00Z", None):
            memory.add("I live in Oslo.", user_id="Ann", timestamp=when)
        for _ in range(2):
            memory.add([{"role": "user", "content": "I like tea."}], user_id="Ann", run_id="chat")
        assert memory.status().turns == 5
        (oslo, tea) = sorted((m for _, m in memory.node.fold.memories()), key=lambda m: m.content.text)
        assert (oslo.state.strength, tea.state.strength) == (3.0, 2.0)
        assert [source.ordinal for source in tea.state.sources] == [0, 1]


def test_a_tick_expires_what_is_due_in_every_partition_and_nothing_else(tmp_path: Path) -> None:
    with Memory(tmp_path / "home") as memory:
        for cube in "abcdefgh":
            memory.add(
                "I need a permit.",
                user_id=cube,
                timestamp="2024-03-01T09:00:00Z",
                expiration_date="2024-03-05T00:00:00Z",
            )
            memory.add("I live in Oslo.", user_id=cube, timestamp="2024-03-01T09:00:00Z")
        for day, expired in ((4, 0), (5, 8), (9, 8)):
            memory.tick(datetime(2024, 3, day, tzinfo=UTC))
            memory.drain(timeout=10)
            assert memory.status().memories_by_status.get("expired", 0) == expired
        assert memory.status().dead_letters == 0
        assert memory.state_hash() == memory.replay().state_hash
        expiries = list(memory.subscribe(from_="start", types={"MemoryExpired"}, follow=False))
        assert {e.event.envelope.occurred_at for e in expiries} == {datetime(2024, 3, 5, tzinfo=UTC)}


def test_a_home_without_its_keys_is_refused_and_nothing_is_touched(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with Memory(home) as memory:
        memory.publish(story(2))
        wanted = memory.state_hash()
    (home / "keys.db").rename(tmp_path / "keys.db")
    with pytest.raises(StorageError, match="keys.db: is missing"):
        Memory(home)
    (tmp_path / "keys.db").rename(home / "keys.db")
    with Memory(home) as memory:
        assert memory.rebuild().identical and memory.state_hash() == wanted
