"""Processes that share a replica take turns in following: none folds onto what it knew before another went on."""

import os
from pathlib import Path

import pytest

from mnemostream.processors.lifecycle import LifecyclePolicy
from mnemostream.schemas.events import Event, MemoryCorrected
from mnemostream.streams.bootstrap import Node, open_node
from tests.cluster import workers
from tests.cluster.broker import fresh_prefix
from tests.processors.world import SCOPE, World

pytestmark = [pytest.mark.usefixtures("kafka", "weaviate"), pytest.mark.servers]


def followed(node: Node, *events: Event) -> None:
    node.log.append(node.wire.outgoing(events))
    assert node.replica is not None
    node.replica.refresh(SCOPE)


def test_what_another_process_followed_is_not_folded_onto_an_older_state(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(os.environ, "MNEMOSTREAM_MASTER_KEY", workers.ENVIRONMENT["MNEMOSTREAM_MASTER_KEY"])
    world, given = World(), workers.settings(tmp_path / "home", fresh_prefix())
    one, other = open_node(given), open_node(given)
    try:
        first = world.say("Ann plays the cello.", 0)
        followed(one, first)
        second = world.say("Ann repairs old clocks.", 1)
        followed(other, second)
        memory_id = second.payload.memory.memory_id
        correction = world.event(MemoryCorrected(memory_id=memory_id, kind="skill", content=None), "c")
        assert world.fold(correction).holds
        followed(one, correction)
        found = {memory.memory_id: memory for memory in one.fold.cube_memories(SCOPE)}
        assert found == world.cube.memories
        assert one.lifecycle == LifecyclePolicy()
    finally:
        one.close()
        other.close()
