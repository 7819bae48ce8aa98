"""Lifecycle's local runner on real Kafka: the same as in a home, tick by tick, whenever it is killed."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from mnemostream import Memory
from mnemostream.infra.embedded.crash import LIFECYCLE_POINTS
from mnemostream.infra.settings import Settings
from mnemostream.processors.decision import Decider
from mnemostream.processors.lifecycle import LifecyclePolicy
from mnemostream.processors.training import Training, training_event_id
from mnemostream.schemas import events as ev
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.topics import TICKS
from mnemostream.streams.lifecycle_runner import open_lifecycle
from mnemostream.streams.sweeps import Sweep, run_sweeps
from mnemostream.streams.topology import LIFECYCLE
from tests.cluster import workers
from tests.cluster.broker import fresh_prefix
from tests.recovery.story import START, story

pytestmark = [pytest.mark.usefixtures("kafka", "weaviate"), pytest.mark.servers]
COMMAND = (sys.executable, "-m", "mnemostream.streams.cli", "lifecycle", "--json")
OPTIONS = ("--kind-ttl", "event=200", "--decay-below", "0.6", "--capacity", "15", "--merge")
POLICY = LifecyclePolicy(kind_ttl_days={"event": 200}, decay_below=0.6, capacity=15, merge=True)
TICKS_AT = (START + timedelta(days=100), START + timedelta(days=380), START + timedelta(days=420))
TURNS = [
    replace(turn, expires_at=turn.occurred_at + timedelta(days=60)) if number % 11 == 4 else turn
    for number, turn in enumerate(story(30))
    if turn.occurred_at is not None
]


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory, kafka: str, weaviate: Any) -> tuple[Path, str]:
    """(the folder, the prefix) of a home and a cluster with the same turns, drained, and no tick."""
    folder, prefix = tmp_path_factory.mktemp("lifecycle"), fresh_prefix()
    worker = workers.Worker(folder / "worker", prefix)
    with workers.stopping([worker]):
        worker.wait_until_joined()
        for memory in (home(folder), client(folder / "client", prefix)):
            with memory:
                memory.publish(TURNS)
                made_alike(memory)
        worker.stop()
    return folder, prefix


def home(folder: Path) -> Memory:
    return Memory(folder / "home", tenant_key=workers.TENANT_KEY, recalls=False)


def client(folder: Path, prefix: str) -> Memory:
    os.environ.update({"MNEMOSTREAM_MASTER_KEY": workers.ENVIRONMENT["MNEMOSTREAM_MASTER_KEY"]})
    given = workers.settings(folder, prefix)
    return Memory(
        folder, log=given.log, index=given.index, prefix=prefix, tenant_key=workers.TENANT_KEY, recalls=False
    )


def made_alike(memory: Memory) -> None:
    """Set a memory of each cube right, so that it says what another one says; and let one adapter come into use."""
    for cube in ("ann", "ben", "cleo"):
        loves = [one for one in memory.get_all(user_id=cube)["results"] if " loves " in one["memory"]]
        first, second = sorted(loves, key=lambda one: str(one["id"]))[:2]
        memory.update(str(second["id"]), str(first["memory"]))
        train(memory, cube, [str(one["id"]) for one in loves])


def train(memory: Memory, cube: str, ids: Sequence[str]) -> None:
    by = Decider(scope=Scope("default", cube), producer="test/1", observed_at=START)
    payloads = (
        ev.TrainingSetBuilt(
            training_set_id="s", manifest_sha256="m", cut="", rows=1, left_out={}, memory_ids=tuple(ids)
        ),
        ev.AdapterTrained(adapter_id="a", training_set_id="s", base_model="b", artefact_sha256="c", seed=0),
        ev.AdapterPromoted(adapter_id="a", base_model="b", artefact_sha256="c"),
    )
    events = [
        by.event(one, event_id=training_event_id(one, Training()), occurred_at=START) for one in payloads
    ]
    memory.node.log.append(memory.node.wire.outgoing(events))


def settings(home: Path, prefix: str | None) -> Settings:
    if prefix is None:
        return Settings(home=home, tenant_key=workers.TENANT_KEY)
    return workers.settings(home, prefix)


def swept(home: Path, prefix: str | None, at: datetime) -> Sweep:
    """One sweep of a home, or of a cluster with its replica in `home`."""
    _, sweeps = open_lifecycle(settings(home, prefix), POLICY)
    try:
        return sweeps.sweep(at)
    finally:
        sweeps.close()


def killed(home: Path, prefix: str, at: datetime, point: str) -> None:
    """The same by the command, which is killed at a crash point."""
    given = settings(home, prefix)
    environment = {
        "MNEMOSTREAM_LOG": given.log, "MNEMOSTREAM_INDEX": given.index, "MNEMOSTREAM_PREFIX": prefix,
        "MNEMOSTREAM_TENANT_KEY": workers.TENANT_KEY, "MNEMOSTREAM_CRASH_AT": point,
    }  # fmt: skip
    done = subprocess.run(
        [*COMMAND, *OPTIONS, "--home", home, "--at", at.isoformat()],
        check=False,
        env={**os.environ, **workers.ENVIRONMENT, **environment},
        cwd=workers.ROOT,
        capture_output=True,
        timeout=120,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr


def test_the_same_ticks_give_the_same_state_as_in_a_home_whenever_the_runner_is_killed(
    published: tuple[Path, str],
) -> None:
    """Killed at each of its points, in one sweep or the other, by SIGKILL; the next run goes on with what is left."""
    folder, prefix = published
    done: Counter[str] = Counter()
    for at, point in zip(TICKS_AT, (*LIFECYCLE_POINTS, None), strict=True):
        here = swept(folder / "home", None, at)
        if point is not None:
            killed(folder / "runner", prefix, at, point)
        there = swept(folder / "runner", prefix, at)
        assert counts(here) == counts(there) or point is not None
        done.update(counts(here))
    assert done["expired"] and done["merged"] and done["promoted"], done
    with home(folder) as embedded, client(folder / "new", prefix) as cluster:
        found = cluster.state_hash()
        assert list(cluster.dump()) == list(embedded.dump())
        assert found == embedded.state_hash() == cluster.replay().state_hash
        assert applied(cluster) == applied(embedded), "each decision has its effect once"


def counts(sweep: Sweep) -> dict[str, int]:
    return {name: getattr(sweep, name) for name in ("expired", "merged", "promoted", "demoted")}


def applied(memory: Memory) -> list[tuple[Scope, int]]:
    memory.state_hash()
    return list(memory.node.fold.applied_counts())


def test_runners_share_the_partitions_and_decide_at_the_ticks_of_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MNEMOSTREAM_MASTER_KEY", workers.ENVIRONMENT["MNEMOSTREAM_MASTER_KEY"])
    prefix, stop, told = fresh_prefix(), threading.Event(), list[Sweep]()
    runners = [open_lifecycle(workers.settings(tmp_path / name, prefix), LifecyclePolicy()) for name in "ab"]
    threads = [
        threading.Thread(target=run_sweeps, args=(sweeps, node.clock.now, 3600.0, stop.is_set, told.append))
        for node, sweeps in runners
    ]
    others = datetime(2100, 1, 1, tzinfo=UTC)
    try:
        for thread in threads:
            thread.start()
        with client(tmp_path / "client", prefix) as memory:
            wait_for(lambda: len(told) >= 2)  # one of its own, or one of the other, for each
            memory.tick(others)
            wait_for(lambda: any(sweep.instant == others for sweep in told))
            ends = memory.node.log.end_offsets(TICKS)
            wait_for(lambda: memory.node.log.committed(LIFECYCLE.id, TICKS) == ends)
    finally:
        stop.set()
        for thread in threads:
            thread.join()
        for _, sweeps in runners:
            sweeps.close()


def wait_for(condition: Callable[[], bool], seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "this did not come true in time"
        time.sleep(0.05)
