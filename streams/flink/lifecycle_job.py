"""The lifecycle job, from topics to topic, and running it: in one pass over what there is, or until it is stopped.

    memory.events.v1 ─┐
    memory.keys.v1 ───┼─▶ gate ─▶ watermark of the ticks ─▶ by cube: lifecycle ─▶ memory.events.v1
    memory.training.v1┤   (1 subtask)
    lifecycle.ticks.v1┘

All state is in checkpoints: a job that was killed goes on from the newest whole one, decides again what it had decided
since, under the same ids, and the fold takes each once (docs/adr/0036-flink.md).
"""

import hashlib
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from ...infra.embedded.lease import FileLease
from ...infra.kafka import KafkaAddress, KafkaLog, MasterKey
from ...infra.kafka.topics import Names
from ...infra.settings import Settings
from ...processors.lifecycle import LifecyclePolicy
from ...schemas.errors import LeaseUnavailable, ServerError, WaitTimeout
from ...schemas.topics import EVENTS, KEYS, TICKS, TRAINING, topic_names
from . import checkpoints, kafka_tables
from .environment import THREAD, Flink, FlinkPlace, connect

READ: Final = (EVENTS, KEYS, TRAINING, TICKS)
DECISIONS: Final = ("MemoryExpired", "MemoriesMerged", "MemoryPromoted", "MemoryDemoted")
ONCE_CHECKPOINT_SECONDS: Final = 0.5
_POLL_SECONDS: Final = 0.1
_QUIET_CHECKPOINTS: Final = 2  # since the gate has passed everything: the second one began behind it all
Tell = Callable[[str], None]


class LifecycleRun(msgspec.Struct, frozen=True, kw_only=True):
    """What a pass decided: events by type, and how long it took, with the start of Flink, in seconds."""

    decided: Mapping[str, int]
    seconds: float
    resumed: bool


class LifecycleJob:
    """One lifecycle job of a prefix. Only one at a time may use a folder of checkpoints; raises LeaseUnavailable."""

    def __init__(
        self,
        settings: Settings,
        policy: LifecyclePolicy,
        place: FlinkPlace,
        *,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """Raises SettingsError for a setting that makes no sense, before anything is written."""
        self.settings, self._policy, self._environment = settings, policy, environment
        self.address = KafkaAddress.parse(settings.log, environment)
        if settings.seal:
            MasterKey.load(environment)
        folder = place.checkpoints or settings.home / "flink" / "lifecycle"
        self.folder = folder / _name(settings, policy)
        self._place = replace(place, mode=THREAD, checkpoints=self.folder)
        self._lease = FileLease(self.folder / "job.lock")
        self.client: Any = None
        self.resumed = False

    def start(self) -> None:
        """Submit the job, from the newest whole checkpoint where there is one.

        Raises ServerError, within seconds, where Flink cannot be reached or started; LogError for Kafka.
        """
        place = self._place
        flink = connect(place, environment=self._environment)  # nothing is written before it is there
        if not self._lease.acquire():
            raise LeaseUnavailable(
                f"{self.folder}: {self._lease.holder() or 'another process'} runs this job; stop it first"
            )
        try:
            resume = checkpoints.newest(self.folder)
            checkpoints.clear_others(self.folder, resume)
            if resume is not None:
                flink.resume_from(resume)
            self.resumed = resume is not None
            with KafkaLog(
                self.address, partitions=self.settings.partitions, prefix=self.settings.prefix
            ) as log:
                log.create_topics([*topic_names(), KEYS])
            build(flink, self.job_settings(), self.address)
            names = kafka_tables.uids(*READ)
            self.client = flink.start(f"mnemostream lifecycle {self.settings.prefix}".strip(), names)
        except BaseException:
            self._lease.release()
            raise

    def job_settings(self) -> Any:
        """What the job's workers are told."""
        from .lifecycle_functions import JobSettings

        return JobSettings(
            log=self.settings.log,
            prefix=self.settings.prefix,
            partitions=self.settings.partitions,
            seal=self.settings.seal,
            registry=self.settings.registry,
            policy=self._policy,
        )

    def wait(self) -> None:
        """Return when the job ends. Raises ServerError when it fails."""
        try:
            self.client.get_job_execution_result().result()
        except Exception as exc:
            raise ServerError(f"flink lifecycle: the job failed: {cause(exc)}") from exc

    def failed(self) -> str | None:
        """Why the job is no longer running; None while it runs."""
        status = str(self.client.get_job_status().result())
        if any(alive in status for alive in ("RUNNING", "CREATED", "INITIALIZING", "RESTARTING")):
            return None
        with suppress(ServerError):
            self.wait()
            return status
        return _last_cause(self.client)

    def stop(self) -> None:
        """Cancel the job; its newest checkpoint stays, and the next run begins from it."""
        try:
            with suppress(Exception):  # a job that has ended already
                self.client.cancel().result()
        finally:
            self._lease.release()


def build(flink: Flink, settings: Any, address: KafkaAddress) -> None:
    """Join the job's operators."""
    from pyflink.common import Types
    from pyflink.table import Schema

    from .lifecycle_functions import DECIDED, PASSED, Gate, Lifecycle, at_the_gate, cube_key

    told = msgspec.json.encode(settings).decode()
    first, *others = (kafka_tables.source(flink, topic, address, settings.prefix) for topic in READ)
    gated = (
        first.union(*others)
        .key_by(at_the_gate, key_type=Types.STRING())
        .process(Gate(told), output_type=PASSED)
        .name("gate")
        .uid("gate")
        .set_parallelism(1)
    )
    schema = (
        Schema.new_builder()
        .column("topic", "STRING")
        .column("cube", "STRING")
        .column("record_key", "BYTES")
        .column("record_value", "BYTES")
        .column("tick", "BIGINT")
        .column_by_expression("event_time", "TO_TIMESTAMP_LTZ(tick, 3)")
        .watermark("event_time", "event_time")
        .build()
    )
    timed = flink.tables.to_data_stream(flink.tables.from_data_stream(gated, schema))
    decided = (
        timed.key_by(cube_key, key_type=Types.STRING())
        .process(Lifecycle(told), output_type=DECIDED)
        .name("lifecycle")
        .uid("lifecycle")
    )
    kafka_tables.sink(flink, decided, EVENTS, address, settings.prefix)


def run_once(job: LifecycleJob, *, timeout: float = 600.0, tell: Tell = lambda line: None) -> LifecycleRun:
    """Process what is in the topics, and what comes of it, then stop; returns what was decided.

    1. The job is started, from its newest checkpoint.
    2. It is done when its gate has passed all that there is, its own decisions and all ticks among it, and a checkpoint
       that began afterwards is whole, with nothing new meanwhile.
    3. It is stopped; that checkpoint is where the next run begins.
    Raises ServerError when the job fails, WaitTimeout after `timeout` seconds: what was decided until then stands.
    """
    began = time.monotonic()
    job.start()  # 1
    try:
        with KafkaLog(job.address, partitions=job.settings.partitions, prefix=job.settings.prefix) as log:
            first = log.end_offsets(EVENTS)
            until_done(job, log, began + timeout)  # 2
            counts = decided(log, first)
    finally:
        job.stop()  # 3
    return LifecycleRun(decided=counts, seconds=round(time.monotonic() - began, 3), resumed=job.resumed)


def until_done(
    job: LifecycleJob, log: KafkaLog, deadline: float, stop: threading.Event | None = None
) -> None:
    """Return when a whole checkpoint is behind all that there is, or when `stop` is set; see `run_once`."""
    quiet: set[Path | None] = set()  # checkpoints since nothing was new; the first of them is from before
    seen: dict[str, dict[int, int]] = {}
    while len(quiet) <= _QUIET_CHECKPOINTS and not (stop is not None and stop.is_set()):
        if time.monotonic() > deadline:
            raise WaitTimeout(
                "flink lifecycle: the job is not through with the topics yet; give it more time"
            )
        time.sleep(_POLL_SECONDS)
        checkpoint = checkpoints.newest(job.folder)  # before the ends: what it wrote is counted
        ends = {topic: log.end_offsets(topic) for topic in READ}
        if ends != seen or not _all_read(log, ends):
            quiet, seen = set(), ends
        else:
            quiet.add(checkpoint)
        if (why := job.failed()) is not None:
            raise ServerError(f"flink lifecycle: the job ended ({why}); see the log of Flink")


def _all_read(log: KafkaLog, ends: Mapping[str, Mapping[int, int]]) -> bool:
    """Whether the job's gate is behind every record that a reader can see."""
    from .lifecycle_functions import GROUP

    for topic, partitions in ends.items():
        committed = log.committed(GROUP, topic)
        for partition, end in partitions.items():
            done = committed.get(partition, 0)
            if done < end and (found := log.read(topic, partition, done, 1)) and found[0].offset < end:
                return False
    return True


def decided(log: KafkaLog, first: Mapping[int, int]) -> dict[str, int]:
    """Decisions of lifecycle behind `first`, by type, each id once."""
    found: dict[str, set[bytes]] = {name: set() for name in DECISIONS}
    for partition, end in log.end_offsets(EVENTS).items():
        offset = first.get(partition, 0)
        while offset < end and (records := log.read(EVENTS, partition, offset, 1000)):
            offset = records[-1].offset + 1
            for headers in (dict(record.headers) for record in records):
                kind = headers.get("ce_type", b"").decode()
                if kind in found and headers.get("ce_source", b"").startswith(b"mnemostream/lifecycle/"):
                    found[kind].add(headers.get("ce_id", b""))
    return {name: len(ids) for name, ids in found.items()}


def _name(settings: Settings, policy: LifecyclePolicy) -> str:
    """The folder of one prefix and policy: timers are set by a policy, so another begins from the log's start."""
    told = msgspec.json.encode([settings.log.partition("?")[0].rpartition("@")[2], settings.prefix, policy])
    return f"{Names(settings.prefix).prefix or 'lifecycle-'}{hashlib.sha256(told).hexdigest()[:12]}"


def _last_cause(client: Any) -> str:
    try:
        client.get_job_execution_result().result()
    except Exception as exc:
        return cause(exc)
    return "it ended"


def cause(exc: BaseException) -> str:
    """The innermost cause that Flink tells of, on one line."""
    lines = [line.strip() for line in str(exc).splitlines()]
    causes = [line.removeprefix("Caused by: ") for line in lines if line.startswith("Caused by: ")]
    return (causes[-1] if causes else " ".join(lines[:1]))[:500]
