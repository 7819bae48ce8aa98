"""The lifecycle job's functions: what Flink calls, and hands on to the gate and the host. Imported by its workers.

They run in Flink's thread mode: what a function does is done when its call returns, so a timer that a timer sets fires
in the same step of the watermark, and a checkpoint never falls between a record and what it led to.
"""

from collections.abc import Iterator
from typing import Any, Final

import msgspec
from pyflink.common import Row, Types
from pyflink.datastream.functions import KeyedProcessFunction, RuntimeContext
from pyflink.datastream.state import MapStateDescriptor

from ...infra.clock import SystemClock
from ...infra.kafka import KafkaKeyStore, KafkaLog, MasterKey
from ...infra.keys_memory import MemoryKeyStore
from ...infra.registry import HttpSchemaRegistry
from ...processors.lifecycle import LifecyclePolicy
from ...processors.ports import KeyStore
from ...schemas.errors import MnemostreamError
from ...schemas.events import Tick
from ...schemas.ids import partition_for
from ...schemas.topics import EVENTS, KEYS, TICKS, TRAINING
from .contents import Contents
from .kafka_tables import KEY, OFFSET, PARTITION, TOPIC, VALUE
from .kept_keys import cube_of
from .lifecycle_host import NAMES, LifecycleHost, decisions, whole_milliseconds
from .maps import StateMap
from .tick_gate import NAMES as GATE_NAMES
from .tick_gate import TickGate

GROUP: Final = "lifecycle-flink"  # behind the prefix: what the gate has passed, for others to see
ONE: Final = "all"  # the key that all records share at the gate
LOOK_MS: Final = 100
_TICK: Final = "tick"
_EMPTY: Final = ""
BYTES: Final = Types.PRIMITIVE_ARRAY(Types.BYTE())
PASSED: Final = Types.ROW_NAMED(
    ["topic", "cube", "record_key", "record_value", "tick"],
    [Types.STRING(), Types.STRING(), BYTES, BYTES, Types.LONG()],
)
DECIDED: Final = Types.ROW_NAMED(
    ["record_key", "record_value", "headers"], [BYTES, BYTES, Types.MAP(Types.STRING(), BYTES)]
)


class JobSettings(msgspec.Struct, frozen=True, kw_only=True):
    """What the job's workers are told. The master key is in their environment, never in the job."""

    log: str
    prefix: str
    partitions: int
    seal: bool
    registry: str
    policy: LifecyclePolicy


def _states(context: RuntimeContext, names: tuple[str, ...]) -> dict[str, StateMap]:
    return {
        name: context.get_map_state(MapStateDescriptor(name, Types.STRING(), Types.STRING()))
        for name in names
    }


class Gate(KeyedProcessFunction):  # type: ignore[misc]
    """Passes records on, with the key of their cube, and ticks as the instants of event time."""

    def __init__(self, settings: str) -> None:
        self._text = settings

    def open(self, runtime_context: RuntimeContext) -> None:
        """Take the state; the log is reached with the first tick."""
        self._settings = msgspec.json.decode(self._text, type=JobSettings)
        self._log: KafkaLog | None = None
        self._awake = False  # whether a timer is set
        self._contents = Contents(None, MemoryKeyStore, self._settings.partitions, _registry(self._settings))
        self._gate = TickGate(
            _states(runtime_context, GATE_NAMES), self._opened_log, self._settings.partitions
        )

    def close(self) -> None:
        """Release connections."""
        if self._log is not None:
            self._log.close()

    def process_element(self, value: Any, ctx: KeyedProcessFunction.Context) -> Iterator[Row]:
        """A record of any of the topics."""
        topic = str(value[TOPIC]).removeprefix(self._settings.prefix)
        partition, offset = int(value[PARTITION]), int(value[OFFSET])
        if topic == TICKS:
            yield from _ticks(self._gate.tick(partition, offset, self._instant(value[VALUE])))
        else:
            cube = self._cube(topic, value[KEY], partition)
            if cube is not None:
                yield Row(topic, cube, value[KEY], value[VALUE], 0)
            yield from _ticks(self._gate.passed(topic, partition, offset))
        if not self._awake:
            self._awake = True
            service = ctx.timer_service()
            service.register_processing_time_timer(service.current_processing_time() + LOOK_MS)

    def on_timer(self, timestamp: int, ctx: KeyedProcessFunction.OnTimerContext) -> Iterator[Row]:
        """See whether what is waited for will never be seen, and tell how far this is."""
        yield from _ticks(self._gate.look())
        self._opened_log().commit(GROUP, self._gate.told())
        self._awake = self._gate.waits
        if self._awake:
            ctx.timer_service().register_processing_time_timer(timestamp + LOOK_MS)

    def _instant(self, value: bytes | None) -> int | None:
        try:
            payload = self._contents.carried(bytes(value or b"")).payload
        except MnemostreamError:
            return None
        return whole_milliseconds(payload.instant) if isinstance(payload, Tick) else None

    def _cube(self, topic: str, key: bytes | None, partition: int) -> str | None:
        """The key of the cube that a record is for; None for one that concerns no cube, or lies where it must not."""
        raw = bytes(key or b"")
        if topic == KEYS:
            return cube_of(raw)
        if partition_for(raw, self._settings.partitions) != partition:
            return None
        return raw.decode("utf-8", "replace")

    def _opened_log(self) -> KafkaLog:
        if self._log is None:
            self._log = _log(self._settings)
        return self._log


class Lifecycle(KeyedProcessFunction):  # type: ignore[misc]
    """Hosts the lifecycle of the cubes whose keys it is given."""

    def __init__(self, settings: str) -> None:
        self._text = settings

    def open(self, runtime_context: RuntimeContext) -> None:
        """Take the state and the master key."""
        self._settings = msgspec.json.decode(self._text, type=JobSettings)
        self._log: KafkaLog | None = None
        self._store: KeyStore | None = None
        self._timers = _Timers()
        self._master = MasterKey.load() if self._settings.seal else None
        contents = Contents(
            self._master, self._opened_store, self._settings.partitions, _registry(self._settings)
        )
        self._host = LifecycleHost(
            _states(runtime_context, NAMES), self._timers, contents, self._settings.policy, SystemClock().now
        )

    def close(self) -> None:
        """Release connections."""
        if self._log is not None:
            self._log.close()

    def process_element(self, value: Any, ctx: KeyedProcessFunction.Context) -> Iterator[Row]:
        """A record of a cube; or an instant of event time, which the watermark behind it tells of."""
        topic, cube = value[0], value[1].encode()
        self._timers.service = ctx.timer_service()
        if topic == EVENTS:
            yield from _rows(self._host.on_event(cube, bytes(value[3] or b"")))
        elif topic == KEYS:
            self._host.on_key(cube, bytes(value[2]), None if value[3] is None else bytes(value[3]))
        elif topic == TRAINING:
            self._host.on_training(cube, bytes(value[3] or b""))

    def on_timer(self, timestamp: int, ctx: KeyedProcessFunction.OnTimerContext) -> Iterator[Row]:
        """The watermark has come to an instant at which something is due."""
        self._timers.service = ctx.timer_service()
        yield from _rows(self._host.on_timer(str(ctx.get_current_key()).encode(), timestamp))

    def _opened_store(self) -> KeyStore:
        if self._store is None:
            if self._master is None:
                return MemoryKeyStore()
            self._log = _log(self._settings)
            self._store = KafkaKeyStore(self._log, self._master)
        return self._store


class _Timers:
    """The timer service of the call that is made."""

    service: Any = None

    def watermark(self) -> int:
        return int(self.service.current_watermark())

    def register(self, at: int) -> None:
        self.service.register_event_time_timer(at)


def _ticks(instants: Iterator[int]) -> Iterator[Row]:
    for instant in instants:
        yield Row(_TICK, _EMPTY, b"", b"", instant)


def _rows(records: Any) -> Iterator[Row]:
    for key, value, headers in decisions(records):
        yield Row(key, value, headers)


def _log(settings: JobSettings) -> KafkaLog:
    return KafkaLog(settings.log, partitions=settings.partitions, prefix=settings.prefix)


def _registry(settings: JobSettings) -> HttpSchemaRegistry | None:
    return HttpSchemaRegistry(settings.registry) if settings.registry else None


def at_the_gate(_: Any) -> str:
    """All records share one key at the gate."""
    return ONE


def cube_key(row: Any) -> str:
    """The key of a record's cube."""
    return str(row[1])
