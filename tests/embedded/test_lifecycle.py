"""Lifecycle in the embedded runtime: what a policy asks for happens at ticks, and only then."""

from datetime import UTC, datetime
from pathlib import Path

from mnemostream.infra.settings import Settings
from mnemostream.processors.lifecycle import LifecyclePolicy
from mnemostream.streams.bootstrap import open_node
from mnemostream.streams.client import Memory
from mnemostream.streams.runner import Runner

SAID = (
    "I live in Oslo.",
    "I have a dog called Rex.",
    "My sister works as a nurse.",
    "I plan to visit Rome soon.",
)


def texts(home: Path, policy: LifecyclePolicy, *days: int) -> list[str]:
    """What is active after ticks on these days of 2024 under a policy."""
    with Memory(home) as memory:
        for text in SAID:
            memory.add(text, user_id="Ann", timestamp="2024-01-01T00:00:00Z")
    with Memory(home, process=False) as memory:
        node = open_node(Settings.load(home=home), lifecycle=policy)
        assert node.lease.acquire(5)
        for day in days:
            memory.tick(datetime(2024, 1, 1, tzinfo=UTC).replace(day=1 + day % 28, month=1 + day // 28))
        Runner(node).drain()
        found = sorted(
            m.content.text for _, m in node.fold.memories() if m.state.status == "active" and m.content
        )
        node.close()
        assert memory.state_hash() == memory.replay().state_hash
    return found


def test_nothing_happens_for_age_alone(tmp_path: Path) -> None:
    assert len(texts(tmp_path, LifecyclePolicy(), 300)) == 4


def test_a_kind_expires_after_its_time(tmp_path: Path) -> None:
    policy = LifecyclePolicy(kind_ttl_days={"plan": 20})
    assert len(texts(tmp_path, policy, 10)) == 4
    assert not any("Rome" in text for text in texts(tmp_path, policy, 30))


def test_decay_expires_what_fades(tmp_path: Path) -> None:
    left = texts(tmp_path, LifecyclePolicy(decay_below=0.5), 100)
    assert not any("Rome" in text for text in left), "a plan has a half-life of 60 days"
    assert any("Oslo" in text for text in left)


def test_capacity_keeps_so_many(tmp_path: Path) -> None:
    assert len(texts(tmp_path, LifecyclePolicy(capacity=2), 1)) == 2


def test_merging_joins_nothing_of_different_agents(tmp_path: Path) -> None:
    with Memory(tmp_path) as memory:
        for agent in ("a", "b"):
            memory.add("I live in Oslo.", user_id="Ann", agent_id=agent, timestamp="2024-01-01T00:00:00Z")
    assert sum("lives in Oslo" in text for text in texts(tmp_path, LifecyclePolicy(merge=True), 1)) == 3
