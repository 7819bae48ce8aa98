"""The compaction job's functions: what Flink calls. Imported by its workers.

A record is kept as it lies in the log, by its place, so that one that comes twice is one. When all have come, which the
last watermark tells, the cube is gathered from them by the code that a home uses.
"""

from base64 import b64decode, b64encode
from collections.abc import Iterator, Sequence
from typing import Any, Final

import msgspec
from pyflink.common import Row, Types
from pyflink.datastream.functions import FlatMapFunction, KeyedProcessFunction, RuntimeContext
from pyflink.datastream.state import MapStateDescriptor

from ...infra.kafka import MasterKey
from ...infra.kafka.key_records import KeyTable
from ...infra.registry import HttpSchemaRegistry
from ...infra.sealing import Sealer
from ...processors.compaction.examples import Unit
from ...processors.compaction.gathering import Gathering
from ...processors.compaction.policy import CompactionPolicy
from ...processors.ports import Outgoing, Record
from ...schemas.codec import Codec, may_skip
from ...schemas.errors import UnknownEvent
from ...schemas.ids import Scope
from ...schemas.topics import EVENTS, KEYS, TURNS
from ..wire import Opened, Wire
from .kafka_tables import HEADERS, KEY, OFFSET, PARTITION, VALUE

END: Final = (1 << 63) - 1  # of event time: the last watermark of what is bounded
PIECE: Final = 256 << 10  # bytes of units that are handed over at once
BATCH: Final = 500
BYTES: Final = Types.PRIMITIVE_ARRAY(Types.BYTE())
PICKED: Final = Types.ROW_NAMED(["cube", "place", "record"], [Types.STRING(), Types.STRING(), BYTES])
_KINDS: Final = (b"turn", b"memory")


class JobOrder(msgspec.Struct, frozen=True, kw_only=True):
    """What the job's workers are told. The master key is in their environment, never in the job."""

    scope: Scope
    partition: int
    partitions: int
    events: int
    turns: int
    policy: CompactionPolicy
    talking: bool
    seal: bool
    registry: str


class Kept(msgspec.Struct, frozen=True, gc=False):
    """A record in the state of its cube."""

    key: bytes
    value: bytes | None
    headers: tuple[tuple[str, bytes], ...]


class Piece(msgspec.Struct, frozen=True):
    """Some units; `forgotten` is told with the last ones."""

    units: list[msgspec.Raw]
    forgotten: int | None = None


class Pick(FlatMapFunction):  # type: ignore[misc]
    """Takes the records of one topic that are the cube's, each with its place."""

    def __init__(self, topic: str, cube: bytes) -> None:
        self._topic, self._cube = topic, cube

    def flat_map(self, value: Any) -> Iterator[Row]:
        """One record."""
        key = bytes(value[KEY] or b"")
        if (cube_of(key) if self._topic == KEYS else key) == self._cube:
            headers = tuple((str(name), bytes(one)) for name, one in (value[HEADERS] or {}).items())
            said = None if value[VALUE] is None else bytes(value[VALUE])
            place = f"{self._topic}/{int(value[PARTITION]):06}/{int(value[OFFSET]):020}"
            yield Row(self._cube.decode(), place, msgspec.msgpack.encode(Kept(key, said, headers)))


def cube_of(record_key: bytes) -> bytes | None:
    """The partition key of the cube whose memory or turn a record of the keys topic is about."""
    parts = record_key.split(b"/", 3)
    return b"/".join(parts[1:3]) if len(parts) == 4 and parts[0] in _KINDS else None


def cube_key(row: Any) -> str:
    """The key of a record's cube."""
    return str(row[0])


class Compaction(KeyedProcessFunction):  # type: ignore[misc]
    """Keeps the records of a cube, and makes its units when all have come."""

    def __init__(self, order: str) -> None:
        self._text = order

    def open(self, runtime_context: RuntimeContext) -> None:
        """Take the state."""
        self._order = msgspec.json.decode(self._text, type=JobOrder)
        self._records = runtime_context.get_map_state(MapStateDescriptor("records", Types.STRING(), BYTES))

    def process_element(self, value: Any, ctx: KeyedProcessFunction.Context) -> Iterator[Any]:
        """A record of the cube."""
        self._records.put(value[1], value[2])
        ctx.timer_service().register_event_time_timer(END)
        yield from ()

    def on_timer(self, timestamp: int, ctx: KeyedProcessFunction.OnTimerContext) -> Iterator[str]:
        """All records are here."""
        order = self._order
        kept = {str(place): bytes(raw) for place, raw in self._records.items()}
        cube = gathered(order, kept)
        yield from pieces(list(cube.units(order.policy, talking=order.talking)), cube.forgotten())


def gathered(order: JobOrder, kept: dict[str, bytes]) -> Gathering:
    """The cube of records by their places. Raises UnknownEvent, StorageError."""
    cube = Gathering(order.scope, order.events, order.turns)
    wire = Wire(Codec(Sealer(_keys(order, kept)), registry=_registry(order)), order.partitions)
    for topic in (EVENTS, TURNS):
        places = sorted(place for place in kept if place.startswith(f"{topic}/"))
        for start in range(0, len(places), BATCH):
            for item in wire.open([_record(place, kept[place]) for place in places[start : start + BATCH]]):
                _take(cube, topic, item)
    return cube


def _take(cube: Gathering, topic: str, item: Opened) -> None:
    record = item.record
    if item.event is None:
        if topic == EVENTS and not may_skip(item.error, record.headers):
            raise UnknownEvent(f"{topic}[{record.partition}]@{record.offset}: {item.error}") from item.error
    elif topic == EVENTS:
        cube.event(item.event, record.offset)
    else:
        cube.turn(item.event, record.partition, record.offset)


def _record(place: str, raw: bytes) -> Record:
    from ...infra.times import EPOCH

    topic, partition, offset = place.rsplit("/", 2)
    kept = msgspec.msgpack.decode(raw, type=Kept)
    return Record(
        topic=topic,
        partition=int(partition),
        offset=int(offset),
        key=kept.key,
        value=kept.value,
        headers=kept.headers,
        appended_at=EPOCH,
    )


def _registry(order: JobOrder) -> HttpSchemaRegistry | None:
    return HttpSchemaRegistry(order.registry) if order.registry else None


def _keys(order: JobOrder, kept: dict[str, bytes]) -> "_Keys":
    table = KeyTable()
    for place in sorted(place for place in kept if place.startswith(f"{KEYS}/")):
        record = msgspec.msgpack.decode(kept[place], type=Kept)
        table.take(Outgoing(topic=KEYS, key=record.key, value=record.value))
    return _Keys(table, MasterKey.load() if order.seal else None)


class _Keys:
    """The keys that the records of the keys topic tell of."""

    def __init__(self, table: KeyTable, master: MasterKey | None) -> None:
        self._table, self._master = table, master

    def get(self, key_ids: Sequence[str]) -> list[bytes | None]:
        return [self._opened(key_id.encode()) for key_id in key_ids]

    def _opened(self, key_id: bytes) -> bytes | None:
        wrapped = self._table.winner(key_id)
        return None if wrapped is None or self._master is None else self._master.unwrap(key_id, *wrapped)

    def create(self, key_ids: Sequence[str]) -> list[bytes | None]:
        raise NotImplementedError("a job that reads makes no keys")

    def destroy(self, key_ids: Sequence[str]) -> None:
        raise NotImplementedError("a job that reads destroys no keys")

    def close(self) -> None:
        """Nothing is held here."""


def pieces(units: Sequence[Unit], forgotten: int) -> Iterator[str]:
    """Units in pieces that Flink hands over at once; as text, since bytes come back to Python one by one."""
    held: list[msgspec.Raw] = []
    size = 0
    for unit in units:
        raw = msgspec.msgpack.encode(unit)
        if held and size + len(raw) > PIECE:
            yield packed(Piece(held))
            held, size = [], 0
        held.append(msgspec.Raw(raw))
        size += len(raw)
    yield packed(Piece(held, forgotten))


def packed(piece: Piece) -> str:
    """A piece as text."""
    return b64encode(msgspec.msgpack.encode(piece)).decode()


def unpacked(text: str) -> Piece:
    """The piece of a text."""
    return msgspec.msgpack.decode(b64decode(text), type=Piece)
