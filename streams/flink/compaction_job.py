"""The compaction job: a cube's records up to a cut, read from Kafka by a bounded Flink job that makes its units.

    memory.events.v1, conversation.turns.v1, memory.keys.v1  →  the cube's own  →  gathered at the end  →  units

What a home does in its process is done by the same code in the job; the units come back here and are joined into files.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import msgspec

from ...infra.kafka.address import KafkaAddress
from ...processors.compaction.examples import Unit
from ...schemas.errors import ServerError
from ...schemas.topics import EVENTS, KEYS, TURNS
from ..compaction.reading import SetCut
from .environment import Flink, FlinkPlace, connect
from .kafka_tables import source
from .kafka_tables import uids as uids_of
from .uids import name_operators

if TYPE_CHECKING:
    from ..bootstrap import Node
    from ..compaction.building import Order

NAME: Final = "mnemostream compaction"
UID: Final = "compaction"
_MINE: Final = {"pipeline.auto-generate-uids": "true"}  # of what collects; a bounded job is never resumed


class FlinkUnits:
    """The units that a job gave, each as it came: a set of a large cube is not opened twice."""

    def __init__(self, raw: dict[str, msgspec.Raw], forgotten: int) -> None:
        self._raw, self._forgotten = raw, forgotten

    def all(self) -> Iterator[Unit]:
        """Every unit of the cube."""
        return (_unit(raw) for raw in self._raw.values())

    def again(self, keys: list[str]) -> Iterator[Unit]:
        """Some units once more."""
        return (_unit(self._raw[key]) for key in keys)

    def forgotten(self) -> int:
        """How many memories were forgotten up to the cut."""
        return self._forgotten


def _unit(raw: msgspec.Raw) -> Unit:
    return msgspec.msgpack.decode(raw, type=Unit)


def flink_units(node: "Node", order: "Order", cut: SetCut, jobmanager: str = "") -> FlinkUnits:
    """Run the job, and wait for its end. Raises ServerError where no Flink answers or the job fails, SettingsError."""
    flink = connect(FlinkPlace(jobmanager=jobmanager, options=_MINE))
    stream = _units_of(flink, node, order, cut)
    name_operators(flink.streams, uids_of(EVENTS, TURNS, KEYS))
    from .compaction_functions import unpacked

    raw: dict[str, msgspec.Raw] = {}
    forgotten: int | None = None
    for one in _collected(stream):
        piece = unpacked(one)
        for unit in piece.units:
            raw[msgspec.msgpack.decode(unit, type=_Keyed).key] = msgspec.Raw(bytes(unit))
        forgotten = piece.forgotten if piece.forgotten is not None else forgotten
    if forgotten is None:
        raise ServerError(
            f"flink: the job gave nothing for cube {order.scope.cube!r}; check that its workers reach "
            f"{KafkaAddress.parse(node.settings.log).shown}, and run it again, or take --runner local"
        )
    return FlinkUnits(raw, forgotten)


class _Keyed(msgspec.Struct, frozen=True):
    key: str


def _units_of(flink: Flink, node: "Node", order: "Order", cut: SetCut) -> Any:
    """The stream of pieces of units, built and not started."""
    from pyflink.common import Types

    from .compaction_functions import PICKED, Compaction, JobOrder, Pick, cube_key

    settings = node.settings
    address = KafkaAddress.parse(settings.log)
    asked = JobOrder(
        scope=order.scope,
        partition=cut.partition,
        partitions=node.store.partitions,
        events=cut.events,
        turns=cut.turns,
        policy=order.policy,
        talking=order.talking,
        seal=settings.seal,
        registry=settings.registry,
    )
    picked = []
    for topic in (EVENTS, TURNS, KEYS) if order.talking else (EVENTS, KEYS):
        ends = node.log.end_offsets(topic)
        if topic != KEYS:  # of others there is nothing to read
            ends = {partition: end if partition == cut.partition else 0 for partition, end in ends.items()}
        if not any(ends.values()):
            continue
        records = source(flink, topic, address, settings.prefix, end=ends)
        mine = records.flat_map(Pick(topic, order.scope.key), output_type=PICKED)
        picked.append(mine.uid(f"pick-{topic}").name(f"pick-{topic}"))
    first, *others = picked
    together = first.union(*others) if others else first
    made = together.key_by(cube_key).process(
        Compaction(msgspec.json.encode(asked).decode()), output_type=Types.STRING()
    )
    return made.uid(UID).name(UID)


def _collected(stream: Any) -> Iterator[str]:
    """What the job gives, until it ends."""
    try:
        with stream.execute_and_collect(NAME) as found:
            for one in found:
                yield str(one)
    except Exception as exc:  # the bridge's own kind, or what pyflink makes of it
        lines = [line.strip() for line in str(exc).splitlines() if "Caused by" in line or "rror" in line]
        raise ServerError(
            f"flink: the job failed ({' '.join((lines or [str(exc)])[-1].split())[:400]}); its log says more, and "
            "--runner local does without it"
        ) from exc
