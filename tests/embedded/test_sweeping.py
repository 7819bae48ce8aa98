"""A tick in a home: what it finds without looking at all, what waits for it, and that a crash in it leaves no trace."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from mnemostream import Memory
from mnemostream.infra.settings import Settings
from mnemostream.processors.decision import Decider
from mnemostream.processors.lifecycle import LifecyclePolicy, due
from mnemostream.processors.training import Training, training_event_id
from mnemostream.processors.training import evolve as train
from mnemostream.schemas import events as ev
from mnemostream.schemas.errors import LeaseUnavailable
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.topics import EVENTS
from mnemostream.streams.bootstrap import Node, open_node
from mnemostream.streams.lifecycle_runner import open_lifecycle
from mnemostream.streams.runner import Runner
from mnemostream.streams.sweeping import Sweeper
from tests.recovery.story import START, story

KEY = "7c" * 32
POLICIES = (
    LifecyclePolicy(),
    LifecyclePolicy(kind_ttl_days={"plan": 3.25, "event": 90, "preference": 300}),
    LifecyclePolicy(decay_below=0.4),
    LifecyclePolicy(decay_below=0.9, kind_ttl_days={"fact": 1}),
)
ALL = LifecyclePolicy(kind_ttl_days={"event": 200}, decay_below=0.6, capacity=15, merge=True)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which a story was told, with some expiries of its own, and no tick."""
    home = tmp_path_factory.mktemp("told") / "home"
    with Memory(home, tenant_key=KEY, recalls=False) as memory:
        memory.publish(story(24))
        for number, (_, one) in enumerate(list(memory.node.fold.memories())[::5]):
            memory.update(one.memory_id, expiration_date=START + timedelta(days=40 * number))
    return home


@pytest.fixture
def home(told: Path, tmp_path: Path) -> Path:
    return copy_of(told, tmp_path / "home")


def copy_of(home: Path, to: Path) -> Path:
    import shutil

    return Path(shutil.copytree(home, to))


def opened(home: Path, policy: LifecyclePolicy) -> Iterator[tuple[Node, Runner, Memory]]:
    with Memory(home, process=False, tenant_key=KEY) as memory:
        node = open_node(Settings.load(home=home, tenant_key=KEY), lifecycle=policy)
        assert node.lease.acquire(5)
        try:
            yield node, Runner(node), memory
        finally:
            node.close()


@pytest.mark.parametrize("policy", POLICIES)
def test_the_indexes_find_what_a_look_at_every_memory_finds(told: Path, policy: LifecyclePolicy) -> None:
    for node, _, _ in opened(told, policy):
        everything = list(node.fold.memories())
        for days in (-1, 0, 1, 37, 100, 250, 400, 900, 5000):
            instant = START + timedelta(days=days)
            wanted: dict[Scope, set[str]] = {}
            for scope, one in everything:
                item = due(one, policy)
                if item is not None and item.instant <= instant:
                    wanted.setdefault(scope, set()).add(one.memory_id)
            with node.store.transaction():
                assert node.fold.due(instant, policy) == wanted
    assert policy == LifecyclePolicy() or sum(map(len, wanted.values())) > 10


def test_a_home_of_an_earlier_version_gets_its_indexes_with_the_first_tick(home: Path) -> None:
    for node, runner, memory in opened(home, POLICIES[3]):
        with node.store.transaction():
            node.store.con.execute("DROP INDEX memory_live_due_1")
        memory.tick(START + timedelta(days=900))
        runner.drain()
        names = {row[0] for row in node.store.rows("SELECT name FROM sqlite_master WHERE type = 'index'")}
        assert {"memory_live_due_1", "memory_age_1"} <= names
        plan = node.store.rows(
            "EXPLAIN QUERY PLAN SELECT cube_id, memory_id FROM memory_1 WHERE expires_at <= 1"
            " AND status IN ('active', 'superseded')"
        )
        assert any("memory_live_due_1" in str(row) for row in plan), plan


def test_to_expire_no_cube_is_read_whole(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for node, runner, memory in opened(home, POLICIES[3]):
        monkeypatch.setattr(type(node.fold), "load", lambda *_: pytest.fail("a cube was read whole"))
        memory.tick(START + timedelta(days=900))
        runner.drain()
        assert node.fold.counts()["expired"] > 10
        monkeypatch.undo()
        assert memory.state_hash() == memory.replay().state_hash


def test_a_tick_looks_only_at_what_changed_since_the_one_before(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[set[str]] = []
    decide = Sweeper._decide

    def spied(self: Sweeper, scope: Scope, instant: datetime, waiting: Any, trainings: Any) -> Any:
        looked.append(set(waiting.changed))
        return decide(self, scope, instant, waiting, trainings)

    monkeypatch.setattr(Sweeper, "_decide", spied)
    for _, runner, memory in opened(home, LifecyclePolicy(merge=True)):
        for round_, wanted in (("everything once", 20), ("nothing new", 0)):
            looked.clear()
            memory.tick(START - timedelta(days=1))
            runner.drain()
            assert len(set().union(*looked)) >= wanted and (wanted or not looked), round_
    with Memory(home, tenant_key=KEY, recalls=False) as memory:
        loves = [one for one in memory.get_all(user_id="ann")["results"] if " loves " in one["memory"]]
        memory.update(loves[0]["id"], loves[1]["memory"])
    looked.clear()
    for node, runner, memory in opened(home, LifecyclePolicy(merge=True)):
        memory.tick(START - timedelta(days=1))
        runner.drain()
        assert looked == [{loves[0]["id"]}]
        assert node.fold.counts()["merged"] == 2


def test_adapters_that_come_into_use_between_ticks_move_memories_at_the_next_one(home: Path) -> None:
    scope = Scope("default", "ann")
    with Memory(home, tenant_key=KEY, recalls=False) as memory:
        ids = [one["id"] for one in memory.get_all(user_id="ann")["results"]][:4]
        train_adapters(memory, scope, ids)
        assert residencies(memory, scope) == {}, "without ticks nothing is decided"
        at = START + timedelta(days=1)
        memory.tick(at)
        memory.drain()
        assert residencies(memory, scope) == {ids[2]: ["new"], ids[3]: ["new"]}
    with Memory(home, tenant_key=KEY, recalls=False) as memory:
        before = memory.node.log.end_offsets(EVENTS)
        memory.tick(at)
        memory.drain()
        assert memory.node.log.end_offsets(EVENTS) == before, "it is remembered what was dealt with"
        retired = ev.AdapterRetired(adapter_id="new", reason="asked")
        tell(memory, scope, [retired], 9)
        memory.tick(at)
        memory.drain()
        assert residencies(memory, scope) == {}
        assert moved_at(memory, "MemoryDemoted") == [START + timedelta(days=9)] * 2


def moved_at(memory: Memory, name: str) -> list[datetime]:
    node, found = memory.node, list[datetime]()
    for partition in range(node.store.partitions):
        for item in node.wire.open(node.log.read(EVENTS, partition, 0, 10_000)):
            if item.event is not None and item.event.type == name:
                found.append(item.event.envelope.occurred_at)
    return found


def train_adapters(memory: Memory, scope: Scope, ids: Sequence[str]) -> None:
    payloads: list[ev.Payload] = []
    for name, held in (("old", ids[:2]), ("new", ids[2:])):
        built = {"training_set_id": name, "manifest_sha256": "m", "cut": "", "rows": 1, "left_out": {}}
        payloads += [
            ev.TrainingSetBuilt(**built, memory_ids=tuple(held)),
            ev.AdapterTrained(
                adapter_id=name, training_set_id=name, base_model="b", artefact_sha256=name, seed=0
            ),
            ev.AdapterPromoted(adapter_id=name, base_model="b", artefact_sha256=name),
        ]
    tell(memory, scope, payloads, 0)


def tell(memory: Memory, scope: Scope, payloads: Sequence[ev.Payload], day: int) -> None:
    by, state, events = Decider(scope=scope, producer="test/1", observed_at=START), Training(), []
    for payload in payloads:
        at = START + timedelta(days=day)
        events.append(by.event(payload, event_id=training_event_id(payload, state), occurred_at=at))
        state = train(state, events[-1])
    memory.node.log.append(memory.node.wire.outgoing(events))


def residencies(memory: Memory, scope: Scope) -> dict[str, list[str]]:
    return {
        one.memory_id: [home.artefact_sha256 for home in one.state.residency]
        for one in memory.node.fold.cube_memories(scope)
        if one.state.residency
    }


@pytest.mark.parametrize(
    "point",
    [
        "dedupe.after_decide",
        "dedupe.after_append",
        "dedupe.after_fold",
        "dedupe.after_index",
        "store.before_commit:2",
        "store.after_commit:2",
    ],
)
def test_a_home_that_is_killed_in_a_sweep_goes_on_as_if_it_had_not_been(
    home: Path, told: Path, tmp_path: Path, point: str
) -> None:
    at = START + timedelta(days=300)
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mnemostream.streams.cli", "lifecycle", "--home", home, "--at", at.isoformat()),
            *("--kind-ttl", "event=200", "--decay-below", "0.6", "--capacity", "15", "--merge"),
        ],
        check=False,
        env={**os.environ, "MNEMOSTREAM_TENANT_KEY": KEY, "MNEMOSTREAM_CRASH_AT": point},
        capture_output=True,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr
    undisturbed = copy_of(told, tmp_path / "undisturbed")
    for place in (home, undisturbed):
        _, sweeps = open_lifecycle(Settings.load(home=place, tenant_key=KEY), ALL)
        sweeps.sweep(at)
        sweeps.close()
    with (
        Memory(home, process=False, tenant_key=KEY) as one,
        Memory(undisturbed, process=False, tenant_key=KEY) as other,
    ):
        assert list(one.dump()) == list(other.dump())
        assert one.state_hash() == one.replay().state_hash
        assert other.node.fold.counts()["expired"] > 10


def test_a_policy_of_its_own_is_refused_beside_a_process_that_has_another(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mnemostream.streams.home_lifecycle.LEASE_SECONDS", 0.2)
    settings = Settings.load(home=home, tenant_key=KEY)
    with Memory(home, tenant_key=KEY) as memory:
        memory.drain(10)
        with pytest.raises(LeaseUnavailable, match="would decide by its own policy"):
            open_lifecycle(settings, ALL)
        _, sweeps = open_lifecycle(settings, LifecyclePolicy())
        try:
            assert sweeps.sweep(datetime(2100, 1, 1, tzinfo=UTC)).expired > 0
        finally:
            sweeps.close()
