"""The judge itself: faults that are planted are caught, each by name, and peace is acquitted."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from mnemostream.processors.ports import Outgoing
from mnemostream.schemas.topics import CANDIDATES, EVENTS, TURNS
from mnemostream.streams.client import Memory
from mnemostream.streams.wire import Opened
from tests.recovery.agent import live
from tests.recovery.answers import Answers, answers
from tests.recovery.harness import run_trials
from tests.recovery.judge import judge
from tests.recovery.nursery import Trial

Plant = Callable[[Memory], None]


@pytest.fixture
def lived(tmp_path: Path) -> tuple[Path, set[str], Answers]:
    """A home, what was acknowledged of it, and what it answers."""
    home, said = tmp_path / "home", set[str]()
    live(home, 1, said.update)
    with Memory(home, process=False) as memory:
        return home, said, answers(memory)


def test_peace_is_acquitted(lived: tuple[Path, set[str], Answers]) -> None:
    assert judge(*lived) == []


def lose_a_turn(memory: Memory) -> None:
    item = records(memory, TURNS)[4]
    topic = memory.node.store.rows("SELECT id FROM topic WHERE name = ?", (TURNS,))[0][0]
    place = (topic, item.record.partition, item.record.offset)
    memory.node.store.write(
        lambda: memory.node.store.con.execute(
            'DELETE FROM record WHERE topic = ? AND "partition" = ? AND "offset" = ?', place
        )
    )


def double_a_turn(memory: Memory) -> None:
    memory.node.log.append([again(records(memory, TURNS)[4])])


def double_an_outcome(memory: Memory) -> None:
    memory.node.log.append([again(records(memory, CANDIDATES)[0])])


def double_an_event(memory: Memory) -> None:
    memory.node.log.append([again(records(memory, EVENTS)[0])])


def double_a_decision(memory: Memory) -> None:
    """Another decision, with an id of its own, on a candidate that has one."""
    event = next(item.event for item in records(memory, EVENTS) if item.event.type == "MemoryReinforced")
    other = replace(event, envelope=replace(event.envelope, event_id="f" * 32))
    memory.node.log.append(memory.node.wire.outgoing([other]))


def lose_a_decision(memory: Memory) -> None:
    """A candidate that nobody decides on: of a turn that is known, extracted anew."""
    event = next(
        item.event for item in records(memory, CANDIDATES) if item.event.type == "CandidatesExtracted"
    )
    candidates = tuple(replace(one, candidate_id="e" * 32) for one in event.payload.candidates)
    payload = replace(event.payload, turn_id="t-unknown", candidates=candidates)
    other = replace(event, envelope=replace(event.envelope, event_id="e" * 32), payload=payload)
    memory.node.log.append(memory.node.wire.outgoing([other]))
    ends = memory.node.log.end_offsets(CANDIDATES)
    memory.node.log.commit("dedupe", {(CANDIDATES, partition): end for partition, end in ends.items()})


def invent_a_memory(memory: Memory) -> None:
    """A memory from a turn that never was."""
    event = next(item.event for item in records(memory, EVENTS) if item.event.type == "MemoryCreated")
    sources = tuple(replace(source, turn_id="t-unknown") for source in event.payload.memory.sources)
    state = replace(event.payload.memory, memory_id="d" * 32, sources=sources)
    payload = replace(event.payload, candidate_id="d" * 32, memory=state, judged=())
    other = replace(event, envelope=replace(event.envelope, event_id="d" * 32), payload=payload)
    memory.node.log.append(memory.node.wire.outgoing([other]))


@pytest.mark.parametrize(
    ("plant", "caught"),
    [
        (lose_a_turn, "lost: turn "),
        (double_a_turn, "doubled: turn "),
        (double_an_outcome, "doubled: outcome of turn "),
        (double_an_event, "doubled: memory event "),
        (double_a_decision, "doubled: decision on candidate "),
        (lose_a_decision, "no decision: candidate "),
        (invent_a_memory, "its source turn t-unknown is not there"),
    ],
)
def test_a_planted_fault_is_caught(lived: tuple[Path, set[str], Answers], plant: Plant, caught: str) -> None:
    home, said, _ = lived
    with Memory(home, process=False) as memory:
        plant(memory)
        memory.rebuild()
    assert any(caught in finding for finding in judge(home, said)), judge(home, said)


def test_a_stored_state_that_is_not_the_logs_is_caught(lived: tuple[Path, set[str], Answers]) -> None:
    home, said, peace = lived
    with Memory(home, process=False) as memory:
        table = f"memory_{memory.node.fold.generation}"
        memory.node.store.write(lambda: memory.node.store.con.execute(f"UPDATE {table} SET salience = 0.123"))
    findings = judge(home, said, peace)
    assert any("is not the log's" in finding for finding in findings)
    assert any("other answers than in peace: stored" in finding for finding in findings)


def test_an_agent_that_acknowledges_too_early_is_caught() -> None:
    early, honest = (
        Trial(name=name, seed=1, point="publish.before_append", count=2, early=name == "early")
        for name in ("early", "honest")
    )
    outcomes = run_trials([early, honest])
    assert outcomes["early"].died and outcomes["honest"].died
    assert any(finding.startswith("after the crash: lost: turn ") for finding in outcomes["early"].findings)
    assert not outcomes["honest"].findings


def records(memory: Memory, topic: str) -> list[Opened]:
    return [item for item in memory.tail(topic, from_="start", follow=False) if item.event is not None]


def again(item: Opened) -> Outgoing:
    """A record that lies in the log, to be appended once more."""
    record = item.record
    return Outgoing(topic=record.topic, key=record.key, value=record.value, headers=record.headers)
