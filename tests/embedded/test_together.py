"""A few turns are decided in the commit that publishes them, and nothing but time tells it from deciding them later."""

import logging
from pathlib import Path
from typing import Any

import pytest

from mnemostream.infra.settings import Settings
from mnemostream.processors.draft import TurnDraft
from mnemostream.processors.extract import extract
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.seal import turn_key_id
from mnemostream.schemas.topics import CANDIDATES
from mnemostream.streams import extraction
from mnemostream.streams.bootstrap import Node, open_node
from mnemostream.streams.client import Memory
from mnemostream.streams.decide_steps import DedupeStep
from mnemostream.streams.publisher import Publisher
from mnemostream.streams.runner import Runner, lag
from mnemostream.streams.wire import Wire
from tests.recovery.story import story


def publish(node: Node, turns: list[TurnDraft], runner: Runner | None = None) -> None:
    for _ in Publisher(node, together=runner and runner.together).publish(turns):
        pass


def node_at(home: Path) -> Node:
    node = open_node(Settings.load(home=home))
    assert node.lease.acquire(5)
    return node


def test_an_add_is_published_decided_and_searchable_with_one_commit(tmp_path: Path) -> None:
    with Memory(tmp_path) as memory:
        memory.add("Hello!", user_id="ann")
        before = memory.node.store.commits
        done = memory.add("I live in Oslo.", user_id="ann")
        assert [result["event"] for result in done["results"]] == ["ADD"]
        assert memory.node.store.commits == before + 1
        assert memory.search("where does she live?", cube="ann")


def test_deciding_together_and_deciding_later_give_the_same_state(tmp_path: Path) -> None:
    hashes = set()
    for name, size in (("one", 1), ("few", 7), ("all", 120)):
        node, turns = node_at(tmp_path / name), story(12)
        runner = Runner(node)
        while turns:
            publish(node, turns[:size], runner)
            assert size > 8 or lag(node) == 0
            turns = turns[size:]
        runner.drain()
        node.close()
        with Memory(tmp_path / name, process=False) as memory:
            hashes.add(memory.state_hash())
            assert memory.replay().state_hash in hashes
    assert len(hashes) == 1


def test_what_fails_as_turns_are_published_is_decided_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    node = node_at(tmp_path)
    runner = Runner(node)
    with monkeypatch.context() as patch:
        patch.setattr(DedupeStep, "_decide", lambda *_: 1 / 0)
        publish(node, story(2), runner)
    assert lag(node) > 0 and node.turns.counts().turns == 6
    runner.drain()
    counts = node.turns.counts()
    assert counts.turns == counts.extracted + sum(counts.skipped.values()) == 6
    assert "dead-letter" not in counts.skipped
    node.close()


def test_a_batch_that_is_rolled_back_leaves_no_turn_among_the_recent_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[str, tuple[str, ...]]] = []

    def watching(turn: Any, recent: Any) -> Any:
        seen.append((turn.turn_id, tuple(one.turn_id for one in recent)))
        return extract(turn, recent)

    monkeypatch.setattr(extraction, "extract", watching)
    node = node_at(tmp_path)
    runner = Runner(node)
    publish(node, [turn for turn in story(4) if turn.cube == "ann"])
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(DedupeStep, "decide", interrupted)
        runner.step()
    runner.drain()
    assert (
        seen[:4]
        == seen[4:]
        == [
            ("t0", ()),
            ("t1", ("t0",)),
            ("t2", ("t0", "t1")),
            ("t3", ("t0", "t1", "t2")),
        ]
    )
    node.close()


def interrupted(*_: Any, **__: Any) -> int:
    raise KeyboardInterrupt


@pytest.mark.parametrize("handed", [True, False])
def test_a_turn_forgotten_between_the_steps_becomes_no_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, handed: bool
) -> None:
    if not handed:
        monkeypatch.setattr(Wire, "receive", lambda self, records, handover: self.open(records))
    node = node_at(tmp_path)
    runner = Runner(node)
    publish(node, [turn for turn in story(3) if turn.cube == "ann"])
    batch = runner._extract.extract(100)
    assert batch is not None
    with node.store.transaction():
        runner._extract.store(batch)
    node.sealer.forget([turn_key_id(Scope("default", "ann"), "t0")])
    runner.drain()
    memories = [memory.state.sources[0].turn_id for _, memory in node.fold.memories()]
    assert "t0" not in memories and "t1" in memories
    node.close()


def test_what_is_handed_over_is_what_the_log_says(tmp_path: Path) -> None:
    node = node_at(tmp_path)
    runner = Runner(node)
    publish(node, story(12))
    batch = runner._extract.extract(100)
    assert batch is not None
    with node.store.transaction():
        runner._extract.store(batch)
    records = [
        record
        for partition, end in node.log.end_offsets(CANDIDATES).items()
        for record in node.log.read(CANDIDATES, partition, 0, end + 1)
    ]
    opened = node.wire.open(records)
    assert node.wire.receive(records, runner._handover) == opened
    assert node.wire.receive(records, runner._handover) == opened, "taken once, and then read"
    node.close()
