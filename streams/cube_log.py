"""What the log has of one cube, over all topics, each cause before its effects: the order of an export."""

from array import array
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from ..processors.cube import CubeState
from ..processors.draft import TurnDraft
from ..processors.identity import content_hash
from ..processors.ports import Hasher, Record
from ..schemas.codec import may_skip
from ..schemas.container import CARRIED, Exported
from ..schemas.errors import UnknownEvent
from ..schemas.events import CandidatesExtracted, CubeForgotten, Event, TurnRecorded
from ..schemas.ids import Scope, partition_for
from ..schemas.memory import Source
from ..schemas.topics import CANDIDATES, EVENTS, TURNS
from .cuts import print_cut
from .topology import DEDUPE, EXTRACT, WORKERS
from .wire import Opened

if TYPE_CHECKING:
    from .bootstrap import Node

BATCH: Final = 500
_READERS: Final = {TURNS: EXTRACT.id, CANDIDATES: DEDUPE.id}  # topic → the step that settles its records
Places = dict[str, "array[int]"]  # topic → offsets of a cube's records
NOWHERE: Final[Places] = {topic: array("q") for topic in CARRIED}


class CubeLog:
    """The log as it was when this was made: what comes later is not read. `left_out` counts unreadable records."""

    def __init__(self, node: "Node", *, sealed: bool = False, topic: str | None = None) -> None:
        """`topic`: look at this one of the topics alone."""
        self._node, self._sealed = node, sealed
        with node.store.reading():
            self.ends = {name: node.log.end_offsets(name) for name in CARRIED if topic in (None, name)}
            self._settled = {
                name: node.log.committed(group, name) or node.log.committed(WORKERS, name)
                for name, group in _READERS.items()
            }
        told = [name for name in (TURNS, EVENTS) if name in self.ends]
        self.cut = print_cut({(name, p): end for name in told for p, end in self.ends[name].items()})
        self.left_out = 0
        self._hash = node.sealer.hasher(node.settings.tenant)

    def places(self, only: Scope | None) -> dict[Scope, Places]:
        """Where the records of each cube of the tenant lie, or of one cube alone."""
        found: dict[bytes, Places] = {}
        for topic, ends in self.ends.items():
            for partition in ends if only is None else (self._partition(only),):
                for record in self._scan(topic, partition):
                    if only is None or record.key == only.key:
                        places = found.setdefault(record.key, {name: array("q") for name in self.ends})
                        places[topic].append(record.offset)
        scopes = {Scope.from_key(key): places for key, places in found.items()}
        return {
            scope: scopes[scope] for scope in sorted(scopes) if scope.tenant == self._node.settings.tenant
        }

    def _scan(self, topic: str, partition: int) -> Iterator[Record]:
        offset, end = 0, self.ends[topic][partition]
        while records := self._node.log.read(topic, partition, offset, min(BATCH, end - offset)):
            offset = records[-1].offset + 1
            yield from records

    def headers(self, scope: Scope, topic: str, places: Places) -> Iterator[tuple[int, str, str]]:
        """(offset, event id, what it is) of a cube's records in a topic, from their headers alone."""
        for start in range(0, len(places[topic]), BATCH):
            for record in self._read(topic, self._partition(scope), places[topic][start : start + BATCH]):
                told = {name: value.decode() for name, value in record.headers}
                what = f"{told.get('ce_type')} of {told.get('ce_time')}"
                yield record.offset, told.get("ce_id", ""), what

    def items(self, scope: Scope, places: Places) -> Iterator[Exported]:
        """All of a cube: turns, each with what was extracted from it, as far as the next event needs them.

        Of one topic alone: its records, in order.
        """
        gone = self._node.fold.load(scope)
        if len(self.ends) == 1:
            for topic in self.ends:
                yield from self._topic(scope, topic, places[topic], gone)
            return
        turns, outcomes, events = (self._topic(scope, topic, places[topic], gone) for topic in CARRIED)
        said = _Said(turns, outcomes, {told[1] for told in self.headers(scope, CANDIDATES, places)})
        for item in events:
            yield from said.before(_needed(item) + 1)
            yield from said.through(item.event.envelope.causation_id or "")
            yield item
        yield from said.rest()

    def _topic(self, scope: Scope, topic: str, offsets: "array[int]", gone: CubeState) -> Iterator[Exported]:
        end = self.ends[topic][self._partition(scope)]
        settled = self._settled[topic].get(self._partition(scope), 0) if topic in self._settled else end
        for item in self.opened(scope, topic, offsets):
            if item.event is not None:
                yield self._exported(item.record, _without(item.event, item.record, gone), settled)
            elif topic == EVENTS and not may_skip(item.error, item.record.headers):
                raise UnknownEvent(
                    f"{topic}[{item.record.partition}]@{item.record.offset}: {item.error}; the cube "
                    f"{scope.cube!r} cannot be exported whole"
                ) from item.error
            else:
                self.left_out += 1

    def opened(self, scope: Scope, topic: str, offsets: "array[int]") -> Iterator[Opened]:
        """The records at `offsets` of a cube's partition, opened."""
        for start in range(0, len(offsets), BATCH):
            yield from self._node.wire.open(
                self._read(topic, self._partition(scope), offsets[start : start + BATCH])
            )

    def _read(self, topic: str, partition: int, offsets: "array[int]") -> list[Record]:
        """The records at `offsets`, those that are neighbours in one reading."""
        found: list[Record] = []
        start = 0
        for at in range(1, len(offsets) + 1):
            if at == len(offsets) or offsets[at] != offsets[at - 1] + 1:
                found += self._node.log.read(topic, partition, offsets[start], at - start)
                start = at
        return found

    def _exported(self, record: Record, event: Event, settled: int) -> Exported:
        sealed = None
        if self._sealed and getattr(event.payload, "content", None) is not None:
            (sealed,) = self._node.codec.records([record.value or b""])
        return Exported(
            topic=record.topic,
            partition=record.partition,
            offset=record.offset,
            recorded_at=record.appended_at,
            settled=record.offset < settled,
            timed=_timed(event, self._hash),
            event=event,
            sealed=sealed,
        )

    def _partition(self, scope: Scope) -> int:
        return partition_for(scope.key, self._node.store.partitions)


def _without(event: Event, record: Record, gone: CubeState) -> Event:
    """`event` without its content where that was forgotten, even where it was stored in the clear."""
    payload = event.payload
    if getattr(payload, "content", None) is None:
        return event
    if isinstance(payload, TurnRecorded):
        source = Source(turn_id=payload.turn_id, partition=record.partition, offset=record.offset)
        forgotten = gone.is_forgotten(source)
    elif isinstance(payload, CandidatesExtracted):
        sources = [source for candidate in payload.candidates for source in candidate.sources]
        forgotten = any(gone.is_forgotten(source) for source in sources)
    else:
        memory = getattr(payload, "memory", None)
        forgotten = (payload.memory_id if memory is None else memory.memory_id) in gone.forgotten
    return replace(event, payload=replace(payload, content=None)) if forgotten else event


class _Said:
    """The turns of a cube, each followed by its outcome, to be taken as far as they are needed.

    `waiting`: ids of the outcomes that were not taken yet.
    """

    def __init__(self, turns: Iterator[Exported], outcomes: Iterator[Exported], waiting: set[str]) -> None:
        self._turns, self._outcomes, self._waiting = turns, outcomes, waiting
        self._turn, self._outcome = next(turns, None), next(outcomes, None)
        self._taken: set[str] = set()

    def before(self, offset: int) -> Iterator[Exported]:
        """The turns that lie before `offset`."""
        while self._turn is not None and self._turn.offset < offset:
            yield from self._next(self._turn)

    def through(self, outcome_id: str) -> Iterator[Exported]:
        """What comes up to an outcome, and this; nothing when it was taken, or when the log has none of that id."""
        while outcome_id in self._waiting and self._turn is not None:
            yield from self._next(self._turn)

    def rest(self) -> Iterator[Exported]:
        """What is left."""
        while self._turn is not None:
            yield from self._next(self._turn)
        while self._outcome is not None:
            yield self._outcome
            self._outcome = next(self._outcomes, None)

    def _next(self, turn: Exported) -> Iterator[Exported]:
        self._turn = next(self._turns, None)
        self._taken.add(turn.event.event_id)
        yield turn
        while self._outcome is not None and self._outcome.event.envelope.causation_id in self._taken:
            self._waiting.discard(self._outcome.event.event_id)
            yield self._outcome
            self._outcome = next(self._outcomes, None)


def _needed(item: Exported) -> int:
    """The offset of the last turn that an event tells of; -1 where it tells of none."""
    payload = item.event.payload
    if isinstance(payload, CubeForgotten):
        return payload.offset if payload.partition == item.partition else -1
    memory = getattr(payload, "memory", None)
    sources: tuple[Source, ...] = getattr(payload if memory is None else memory, "sources", ())
    return max((source.offset for source in sources), default=-1)


def _timed(event: Event, hasher: Hasher) -> bool | None:
    """Whether a turn's hash covers its time, which then came with it; None for what is no turn."""
    payload = event.payload
    if not isinstance(payload, TurnRecorded):
        return None
    return not payload.time_assumed and turn_hash(event, hasher, timed=True) in (None, payload.content_hash)


def turn_hash(event: Event, hasher: Hasher, *, timed: bool | None) -> str | None:
    """The content hash that publishing gave a turn; None for one whose content was forgotten."""
    payload: TurnRecorded = event.payload
    said = payload.content
    if said is None:
        return None
    draft = TurnDraft(
        text=said.text,
        speaker=said.speaker,
        role=payload.role,
        caption=said.caption,
        tool_calls=said.tool_calls,
        occurred_at=event.envelope.occurred_at if timed else None,
        agent_id=payload.agent_id,
        metadata=said.metadata,
        tags=said.tags,
    )
    return content_hash(draft, hasher)
