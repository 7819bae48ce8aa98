"""The lifecycle job on a real Flink and Kafka: it decides what a home does, through kills; it forgets with the keys."""

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from mnemostream.processors.decision import Decider
from mnemostream.processors.dump import state_hash
from mnemostream.schemas import events as ev
from mnemostream.schemas.ids import Scope, partition_for
from mnemostream.schemas.seal import memory_key_id
from mnemostream.schemas.topics import EVENTS, KEYS
from mnemostream.streams.flink import checkpoints
from mnemostream.streams.flink.jobmanager import ask
from tests.flink.cubes import POLICY, TICKS, homes, promoted
from tests.flink.running import ROOT, FlinkProcess
from tests.flink.site import ENVIRONMENT, PARTITIONS, START, Site, dump, site
from tests.flink.standalone import standalone

pytestmark = [pytest.mark.usefixtures("kafka"), pytest.mark.servers, pytest.mark.timeout(600)]
ONCE = "tests.flink.running:lifecycle_once"
DECISIONS = {"MemoryExpired", "MemoriesMerged", "MemoryPromoted"}


def told(one: Site) -> dict[str, object]:
    """What a pass over a site is told."""
    return {
        "settings": msgspec.to_builtins(one.settings, enc_hook=str),
        "policy": msgspec.to_builtins(POLICY),
        "checkpoints": str(one.settings.home / "checkpoints"),
    }


@pytest.fixture(scope="module")
def wanted(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[ev.Event], list[ev.Event], list[ev.Event]]:
    """(the memory log before any tick, the training log, the memory log of a home after all ticks)."""
    home = homes(tmp_path_factory.mktemp("home") / "h", POLICY, cubes=3)
    before = home.events()
    training = promoted(before, "c1")
    home.append(training)
    for tick in TICKS:
        home.tick(tick)
    after = home.events()
    home.close()
    return before, training, after


@pytest.fixture
def kafka_site(tmp_path: Path) -> Iterator[Site]:
    with site(tmp_path / "k") as found:
        yield found


def test_the_job_decides_what_a_home_decides_and_forgets_with_the_keys(
    flink: FlinkProcess, kafka_site: Site, wanted: tuple[list[ev.Event], ...]
) -> None:
    before, training, after = wanted
    kafka_site.append([*before, *training])
    for tick in TICKS:
        kafka_site.tick(tick)
    found = flink.call(ONCE, **told(kafka_site), parallelism=2)
    assert state_hash(kafka_site.dump()) == state_hash(dump(after))
    counts = Counter(event.type for event in after if event.type in DECISIONS)
    assert {kind: count for kind, count in found["decided"].items() if count} == counts
    assert min(counts[kind] for kind in DECISIONS) > 0 and len(counts) == len(DECISIONS)
    _check_records(kafka_site)

    victim = next(event for event in before if event.scope.cube == "c0").payload.memory.memory_id
    wrapped = _wrapped(kafka_site, victim)
    assert _in_checkpoint(kafka_site, wrapped)
    texts = [event.payload.content.text.encode() for event in before]
    assert not any(_in_checkpoint(kafka_site, text) for text in texts)
    _forget(kafka_site, victim)
    again = flink.call(ONCE, **told(kafka_site), parallelism=2)
    assert again["resumed"] and not any(again["decided"].values())
    assert not _in_checkpoint(kafka_site, wrapped)
    last = max(event.envelope.occurred_at for event in after)
    assert last <= TICKS[-1]


def _check_records(one: Site) -> None:
    """Decisions lie where every other writer puts them, with the headers of every other event."""
    for partition, end in one.log.end_offsets(EVENTS).items():
        for record in one.log.read(EVENTS, partition, 0, end):
            headers = dict(record.headers)
            assert partition_for(record.key, PARTITIONS) == partition
            assert headers["ce_subject"] == record.key
            assert {"ce_id", "ce_type", "ce_source", "ce_time", "ignorable"} <= headers.keys()


def _wrapped(one: Site, memory_id: str) -> bytes:
    """The wrapped key of a memory, as keyed state holds it."""
    key_id = memory_key_id(Scope("default", "c0"), memory_id).encode()
    partition = partition_for(key_id, PARTITIONS)
    records = one.log.read(KEYS, partition, 0, one.log.end_offsets(KEYS)[partition])
    value = next(record.value for record in records if record.key.startswith(key_id))
    assert value is not None
    return b"".join(_java(byte) for byte in value[1:])


def _java(byte: int) -> bytes:
    """A character as Flink writes those of a text: seven bits a byte."""
    return bytes([byte]) if byte < 128 else bytes([byte & 127 | 128, byte >> 7])


def _in_checkpoint(one: Site, data: bytes) -> bool:
    folder = next((one.settings.home / "checkpoints").glob("*/"))
    newest = checkpoints.newest(folder)
    assert newest is not None
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert {path.parent for path in files if path.name != "job.lock"} == {newest}  # nothing older lies about
    return any(data in path.read_bytes() for path in files)


def _forget(one: Site, memory_id: str) -> None:
    by = Decider(scope=Scope("default", "c0"), producer="client/1", observed_at=START)
    one.append(
        [
            by.event(
                ev.MemoryForgotten(memory_id=memory_id),
                event_id="forget",
                occurred_at=START + timedelta(days=99),
            )
        ]
    )
    one.keys.destroy([memory_key_id(by.scope, memory_id)])


def test_a_job_manager_is_submitted_to(
    kafka_site: Site, wanted: tuple[list[ev.Event], ...], tmp_path: Path
) -> None:
    before, training, after = wanted
    kafka_site.append([*before, *training])
    for tick in TICKS[:-1]:
        kafka_site.tick(tick)
    with standalone(tmp_path / "flink", {**ENVIRONMENT}) as address:
        found = Command(kafka_site, TICKS[-1], f"--jobmanager={address}").result()
        assert not [job for job in ask(address, "/jobs")["jobs"] if job["status"] == "RUNNING"]
    assert state_hash(kafka_site.dump()) == state_hash(dump(after))
    assert found["merged"] > 0


class Command:
    """`mnemostream lifecycle --runner flink` in a process of its own, with its Java runtime in its group."""

    def __init__(self, one: Site, at: datetime, *more: str) -> None:
        given = [f"--kind-ttl={kind}={days}" for kind, days in POLICY.kind_ttl_days.items()]
        given += [f"--decay-below={POLICY.decay_below}", "--merge", f"--at={at.isoformat()}", "--json", *more]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "mnemostream.streams.cli", "lifecycle", "--runner=flink", *given],
            env={**os.environ, **ENVIRONMENT, **_environment(one)},
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )

    def kill(self) -> None:
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.communicate()

    def result(self) -> dict[str, int]:
        out, err = self.process.communicate(timeout=300)
        assert self.process.returncode == 0, err.decode()
        found: dict[str, int] = json.loads(out)
        return found


def _environment(one: Site) -> dict[str, str]:
    names = ("home", "log", "prefix", "partitions", "tenant_key")
    found = {f"MNEMOSTREAM_{name.upper()}": str(getattr(one.settings, name)) for name in names}
    return {**found, "FLINK_LOG_DIR": str(one.settings.home)}


def test_a_job_that_is_killed_twice_loses_and_doubles_no_decision(
    kafka_site: Site, wanted: tuple[list[ev.Event], ...]
) -> None:
    before, training, after = wanted
    kafka_site.append([*before, *training])
    for tick in TICKS[:-1]:
        kafka_site.tick(tick)
    for _ in range(2):  # while it decides, and while it has the rest of it before it
        ended = kafka_site.log.end_offsets(EVENTS)
        command = Command(kafka_site, TICKS[-1])
        wait_until(
            lambda c=command, e=ended: c.process.poll() is not None or kafka_site.log.end_offsets(EVENTS) != e
        )
        command.kill()
    Command(kafka_site, TICKS[-1]).result()
    assert state_hash(kafka_site.dump()) == state_hash(dump(after))
    ids = [event.event_id for event in kafka_site.events() if event.type in DECISIONS]
    assert set(ids) == {event.event_id for event in after if event.type in DECISIONS}


def wait_until(come: Callable[[], bool], seconds: float = 200) -> None:
    deadline = time.monotonic() + seconds
    while not come():
        assert time.monotonic() < deadline
        time.sleep(0.02)
