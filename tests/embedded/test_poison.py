"""Poison: what a step cannot take becomes a dead letter with its reason and bytes, and the rest goes on."""

import logging
from pathlib import Path
from typing import Any

import pytest

from mnemostream.processors import dedupe
from mnemostream.processors.extract import extract
from mnemostream.processors.ports import Outgoing
from mnemostream.schemas import events as ev
from mnemostream.schemas.codec import headers_of
from mnemostream.schemas.ids import Scope, partition_for
from mnemostream.schemas.topics import CANDIDATES, EVENTS, TURNS
from mnemostream.streams import decide_steps, extraction
from mnemostream.streams.client import Memory
from tests.recovery.story import story

KEY = Scope("default", "ann").key


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL)


def sound(memory: Memory) -> None:
    """The home goes on: what is published is decided, and the state is that of the log."""
    memory.publish(story(2))
    memory.drain(timeout=20)
    assert memory.search("where does Ben live?", cube="ben")
    assert memory.state_hash() == memory.replay().state_hash


@pytest.mark.parametrize("topic", [TURNS, CANDIDATES])
@pytest.mark.parametrize(
    "value", [b"", b"garbage", b"\xc3\x01" + bytes(8) + b"x"], ids=["empty", "garbage", "unknown"]
)
def test_bytes_that_are_no_event_are_dead_lettered_whole(tmp_path: Path, topic: str, value: bytes) -> None:
    with Memory(tmp_path) as memory:
        memory.publish(story(1))
        memory.node.log.append([Outgoing(topic=topic, key=KEY, value=value)])
        memory.drain(timeout=20)
        (letter,) = memory.dead_letters()
        assert (letter.raw, letter.position.topic) == (value, topic + ".dlq")
        assert letter.place.startswith(topic) and letter.reason
        sound(memory)


def test_a_record_on_another_keys_partition_is_dead_lettered(tmp_path: Path) -> None:
    with Memory(tmp_path) as memory:
        memory.publish(story(1))
        (record,) = memory.node.log.read(TURNS, partition_for(KEY, 4), 0, 1)
        elsewhere = (partition_for(KEY, 4) + 1) % 4
        memory.node.log.append(
            [Outgoing(topic=TURNS, key=KEY, value=record.value, headers=record.headers, partition=elsewhere)]
        )
        memory.drain(timeout=20)
        (letter,) = memory.dead_letters()
        assert "belongs on partition" in letter.reason
        sound(memory)


def test_a_turn_that_extraction_fails_on_is_skipped_and_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(turn: Any, recent: Any) -> Any:
        if turn.turn_id == "t1":
            raise ZeroDivisionError("planted")
        return extract(turn, recent)

    monkeypatch.setattr(extraction, "extract", failing)
    with Memory(tmp_path) as memory:
        memory.publish(story(2))
        status = memory.status()
        assert status.skipped_by_reason["extraction-failed"] == 3
        assert status.turns == status.turns_extracted + status.turns_skipped == 6


def test_a_candidate_that_dedupe_fails_on_is_dead_lettered_and_its_turn_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(cube: Any, likeness: Any, candidate: ev.Candidate, content: Any, *rest: Any) -> ev.Event:
        if candidate.sources[0].turn_id == "t0" and cube.scope.cube == "ann":
            raise ZeroDivisionError("planted")
        return dedupe.decide(cube, likeness, candidate, content, *rest)

    class Planted:
        decide = staticmethod(failing)

    monkeypatch.setattr(decide_steps, "dedupe", Planted)
    with Memory(tmp_path) as memory:
        memory.publish(story(2), timeout=30)
        (letter,) = memory.dead_letters()
        assert (
            letter.reason.startswith("ZeroDivisionError at ")
            and "planted" not in letter.reason
            and letter.step == "dedupe"
            and letter.attempts == 2
        )
        status = memory.status()
        assert status.skipped_by_reason["dead-letter"] == 1
        assert status.turns == status.turns_extracted + status.turns_skipped == 6
        sound(memory)


def unknown(memory: Memory, *, ignorable: bool) -> None:
    """Append a memory event of a type that this version does not know, for the cube "ann"."""
    envelope = ev.Envelope(
        event_id=f"later-{ignorable}",
        type="MemoryPraised",
        schema_version=1,
        scope=Scope("default", "ann"),
        occurred_at=memory.node.clock.now(),
        observed_at=memory.node.clock.now(),
        ignorable=ignorable,
        producer="later/9",
    )
    headers = headers_of(ev.Event(envelope=envelope, payload=None))
    value = b"\xc3\x01" + bytes(range(8)) + b"whatever"
    memory.node.log.append([Outgoing(topic=EVENTS, key=KEY, value=value, headers=headers)])


def test_an_unknown_ignorable_event_is_passed_over(tmp_path: Path) -> None:
    with Memory(tmp_path) as memory:
        memory.publish(story(1))
        unknown(memory, ignorable=True)
        memory.drain(timeout=20)
        assert memory.status().stopped == {}
        sound(memory)


def test_an_unknown_event_stops_its_cube_alone_with_a_clear_error(tmp_path: Path) -> None:
    with Memory(tmp_path) as memory:
        memory.publish(story(1))
        unknown(memory, ignorable=False)
        memory.publish(story(3))
        memory.drain(timeout=20)
        status = memory.status()
        assert list(status.stopped) == ["ann"] and "fingerprint" in status.stopped["ann"]
        assert memory.search("where does Ben live?", cube="ben")
        letters = list(memory.dead_letters())
        assert letters and all(letter.step == "dedupe" for letter in letters)
