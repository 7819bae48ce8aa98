"""`mnemostream lifecycle --runner flink`: submits the job, tells it the time by ticks, and others what it decided."""

import signal
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Final

import msgspec

from ...infra.clock import SystemClock
from ...infra.kafka import KafkaLog
from ...infra.keys_memory import MemoryKeyStore
from ...infra.sealing import Sealer
from ...infra.settings import Settings
from ...processors.lifecycle import LifecyclePolicy
from ...schemas.codec import Codec
from ...schemas.errors import SettingsError, WaitTimeout
from ...schemas.topics import EVENTS
from ..bootstrap import registry_of
from ..cuts import print_cut
from ..sweeps import Sweep, counted
from ..ticks import write_ticks
from ..wire import Wire
from .environment import FlinkPlace, parallelism
from .lifecycle_job import ONCE_CHECKPOINT_SECONDS, LifecycleJob, decided, until_done

PRODUCER: Final = "lifecycle/1"
CHECKPOINT_SECONDS: Final = 5.0
TIMEOUT_SECONDS: Final = 600.0


def submit(
    settings: Settings,
    policy: LifecyclePolicy,
    *,
    jobmanager: str | None = None,
    at: datetime | None = None,
    every: float = 60.0,
    tell: Callable[[Sweep], None] = lambda sweep: None,
    environment: Mapping[str, str] | None = None,
) -> None:
    """Run lifecycle on Flink: one sweep as of the instant `at`, or each `every` seconds until SIGTERM or SIGINT.

    Begins from the newest checkpoint of the home's folder flink/lifecycle, and leaves one there. `tell` gets each
    sweep when all that the tick asks for is in the log; with more ticks to come it is told within `every` seconds, or
    with the next one. Raises SettingsError without a cluster's log, ServerError where Flink cannot be reached or
    started, or the job fails; LogError for Kafka; LeaseUnavailable while another process runs the job.
    """
    if not settings.log:
        raise SettingsError(
            "setting log: lifecycle on Flink needs Kafka, such as kafka://127.0.0.1:9092; set MNEMOSTREAM_LOG, or take "
            "--runner local for a home"
        )
    seconds = ONCE_CHECKPOINT_SECONDS if at is not None else CHECKPOINT_SECONDS
    place = FlinkPlace(
        jobmanager=jobmanager or "",
        checkpoint_seconds=seconds,
        parallelism=parallelism(environment),
        logs=settings.home / "flink" / "logs",
    )
    job = LifecycleJob(settings, policy, place, environment=environment)
    job.start()
    try:
        with KafkaLog(job.address, partitions=settings.partitions, prefix=settings.prefix) as log:
            if at is not None:
                tell(_swept(job, log, at, TIMEOUT_SECONDS))
            else:
                _each(job, log, every, tell)
    finally:
        job.stop()


def _each(job: LifecycleJob, log: KafkaLog, every: float, tell: Callable[[Sweep], None]) -> None:
    with _signals() as stop:
        while not stop.is_set():
            began = time.monotonic()
            try:
                tell(_swept(job, log, SystemClock().now(), every, stop))
            except WaitTimeout:
                continue  # the next tick comes behind it
            stop.wait(max(0.0, every - (time.monotonic() - began)))


def _swept(
    job: LifecycleJob, log: KafkaLog, instant: datetime, seconds: float, stop: threading.Event | None = None
) -> Sweep:
    began, first = time.monotonic(), log.end_offsets(EVENTS)
    settings = job.settings
    codec = Codec(Sealer(MemoryKeyStore(), enabled=False), registry=registry_of(settings, verify=True))
    wire = Wire(codec, settings.partitions)
    write_ticks(_Teller(settings=settings, clock=SystemClock(), log=log, wire=wire), instant, PRODUCER)
    until_done(job, log, began + seconds, stop)
    ends = log.end_offsets(EVENTS)
    types = [kind for kind, count in decided(log, first).items() for _ in range(count)]
    cut = print_cut({(EVENTS, partition): end for partition, end in ends.items()})
    return counted(instant, types, time.monotonic() - began, cut)


class _Teller(msgspec.Struct, frozen=True, kw_only=True):
    settings: Settings
    clock: SystemClock
    log: KafkaLog
    wire: Wire


@contextmanager
def _signals() -> Iterator[threading.Event]:
    """An event that SIGTERM and SIGINT set, where this thread may handle them."""
    stop = threading.Event()
    before: dict[int, Any] = {}
    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGTERM, signal.SIGINT):
            before[number] = signal.signal(number, lambda *_: stop.set())
    try:
        yield stop
    finally:
        for known, handler in before.items():
            signal.signal(known, handler)
