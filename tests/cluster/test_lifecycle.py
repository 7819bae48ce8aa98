"""Lifecycle's local runner on real Kafka: the same as in a home, tick by tick, whenever it is killed."""

import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from mnemostream import Memory
from mnemostream.infra.embedded.crash import LIFECYCLE_POINTS
from mnemostream.processors.decision import Decider
from mnemostream.processors.training import Training, training_event_id
from mnemostream.schemas import events as ev
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.topics import TICKS
from mnemostream.streams.topology import LIFECYCLE
from tests.cluster import workers
from tests.cluster.broker import fresh_prefix
from tests.recovery.story import START, story

pytestmark = [pytest.mark.usefixtures("kafka", "weaviate"), pytest.mark.servers]
COMMAND = (sys.executable, "-m", "mnemostream.streams.cli", "lifecycle", "--json")
POLICY = ("--kind-ttl", "event=200", "--decay-below", "0.6", "--capacity", "15", "--merge")
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


def lifecycle(
    home: Path, prefix: str | None, *words: object, crash: str = "", code: int = 0
) -> list[dict[str, Any]]:
    """Run the command, on a home or a cluster, and return its lines."""
    environment = {**os.environ, **workers.ENVIRONMENT, "MNEMOSTREAM_TENANT_KEY": workers.TENANT_KEY}
    if prefix is not None:
        given = workers.settings(home, prefix)
        environment |= {
            "MNEMOSTREAM_LOG": given.log, "MNEMOSTREAM_INDEX": given.index, "MNEMOSTREAM_PREFIX": prefix
        }  # fmt: skip
    done = subprocess.run(
        [*COMMAND, "--home", home, *map(str, words)],
        check=False,
        env={**environment, "MNEMOSTREAM_CRASH_AT": crash},
        cwd=workers.ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )  # fmt: skip
    assert done.returncode == code, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_the_same_ticks_give_the_same_state_as_in_a_home_whenever_the_runner_is_killed(
    published: tuple[Path, str],
) -> None:
    """Killed at each of its points, in one sweep or the other, by SIGKILL; the next run goes on with what is left."""
    folder, prefix = published
    done: Counter[str] = Counter()
    for at, point in zip(TICKS_AT, (*LIFECYCLE_POINTS, None), strict=True):
        words = (*POLICY, "--at", at.isoformat())
        (here,) = lifecycle(folder / "home", None, *words)
        if point is not None:
            lifecycle(folder / "runner", prefix, *words, crash=point, code=-signal.SIGKILL)
        (there,) = lifecycle(folder / "runner", prefix, *words)
        assert counts(here) == counts(there) or point is not None
        done.update(counts(here))
    assert done["expired"] and done["merged"] and done["promoted"], done
    with home(folder) as embedded, client(folder / "new", prefix) as cluster:
        found = cluster.state_hash()
        assert list(cluster.dump()) == list(embedded.dump())
        assert found == embedded.state_hash() == cluster.replay().state_hash
        assert applied(cluster) == applied(embedded), "each decision has its effect once"


def counts(line: dict[str, Any]) -> dict[str, int]:
    return {name: line[name] for name in ("expired", "merged", "promoted", "demoted")}


def applied(memory: Memory) -> list[tuple[Scope, int]]:
    memory.state_hash()
    return list(memory.node.fold.applied_counts())


def test_runners_share_the_partitions_and_a_running_one_decides_at_the_ticks_of_others(
    tmp_path: Path,
) -> None:
    prefix = fresh_prefix()
    with client(tmp_path / "client", prefix) as memory:
        running = [start(tmp_path / f"runner{number}", prefix) for number in range(2)]
        try:
            for process in running:
                assert process.stdout is not None
                json.loads(process.stdout.readline())  # it has had a sweep, so it is in the group
            at = datetime(2100, 1, 1, tzinfo=UTC)
            memory.tick(at)
            (line,) = lifecycle(tmp_path / "third", prefix, "--at", "2100-02-01T00:00:00Z")
            assert line["expired"] == 0 and line["cut"].startswith("c1.e")
            ends = memory.node.log.end_offsets(TICKS)
            done = memory.node.log.committed(LIFECYCLE.id, TICKS)
            assert all(done[partition] >= 2 for partition in ends)
        finally:
            for process in running:
                process.send_signal(signal.SIGTERM)
            assert [process.wait(20) for process in running] == [0, 0]
            for process in running:
                assert process.stdout is not None
                process.stdout.close()


def start(folder: Path, prefix: str) -> "subprocess.Popen[str]":
    given = workers.settings(folder, prefix)
    environment = {
        "MNEMOSTREAM_LOG": given.log, "MNEMOSTREAM_INDEX": given.index, "MNEMOSTREAM_PREFIX": prefix
    }  # fmt: skip
    return subprocess.Popen(
        [*COMMAND, "--home", str(folder), "--every", "1h"],
        env={**os.environ, **workers.ENVIRONMENT, **environment},
        cwd=workers.ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )  # fmt: skip
