"""Reprocessing: new decisions over old turns, as a new generation that is compared before it is switched on.

The turns of a cube are extracted and decided anew, by today's extractor and embedder, into a fold in memory. What
that would change is told. Switched on, one transaction appends `GenerationStarted`, which ends the old memories
(those that somebody corrected stay), and the new decisions behind it; so a replay gives the same, and every
earlier position stays as it was.
"""

import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec.structs import replace

from ..processors import dedupe
from ..processors.cube import CubeState
from ..processors.decision import Decider
from ..processors.fold import evolve
from ..processors.statement import Statement, statement_of
from ..schemas import events as ev
from ..schemas.content import MemoryContent
from ..schemas.errors import InputError, LogError
from ..schemas.ids import Scope, decision_id, derive, partition_for
from ..schemas.topics import EVENTS, TURNS
from .cubes import Cubes, OpenCube
from .extraction import Extractor
from .folder import Folder
from .replaying import read_events
from .results import ReprocessReport
from .runner import Runner
from .topology import EXTRACT

if TYPE_CHECKING:
    from .bootstrap import Node
    from .wire import Opened

BATCH: Final = 256
TRIES: Final = 5  # at a cube in which users decide while it is decided anew
PRODUCER: Final = "reprocess/1"
Progress = Callable[[int], None] | None


class _Anew(msgspec.Struct, kw_only=True):
    """A cube decided anew: the generation's start and the decisions behind it, and the state they lead to."""

    end: int  # of the cube's partition of the memory log, when it was decided
    turns: int
    events: list[ev.Event]
    state: CubeState


def reprocess(
    node: "Node", *, cube: str | None = None, switch: bool = False, progress: Progress = None
) -> ReprocessReport:
    """Decide the turns of a cube, or of all of this tenant, anew; for the holder of the lease.

    1. Process what waits. 2. Decide each cube anew, and compare. 3. With `switch`, append and fold it.
    """
    began, turns = time.monotonic(), 0
    _settle(node)
    scopes = [s for s, _ in node.cubes.all() if s.tenant == node.settings.tenant and cube in (None, s.cube)]
    before, after = list[str](), list[str]()
    same, added, removed = 0, list[str](), list[str]()
    for scope in scopes:
        old = node.fold.load(scope)
        _check_turns(node, old)
        anew = _decided(node, scope, turns, progress)
        for _ in range(TRIES):
            if not switch or _switched(node, scope, anew):
                break
            anew = _decided(node, scope, turns, progress)
        else:
            raise LogError(
                f"cube {scope.cube!r}: others kept deciding in it; reprocess again when it is quiet"
            )
        texts, fresh = _texts(old), _texts(anew.state)
        before, after, turns = before + texts, after + fresh, turns + anew.turns
        same += len(set(texts) & set(fresh))
        added += sorted(set(fresh) - set(texts))
        removed += sorted(set(texts) - set(fresh))
    return ReprocessReport(
        cubes=len(scopes),
        turns=turns,
        memories_before=len(before),
        memories_after=len(after),
        same=same,
        added=tuple(added),
        removed=tuple(removed),
        switched=switch,
        seconds=round(time.monotonic() - began, 3),
    )


def _settle(node: "Node") -> None:
    """Let all that waits be decided, and know of it."""
    if node.replica is not None:
        node.replica.settle()
    else:
        Runner(node).drain()


def _check_turns(node: "Node", cube: CubeState) -> None:
    """Raises InputError where memories came without their turns: to decide the turns anew would lose them."""
    away = {
        source.turn_id
        for memory in cube.memories.values()
        for source in memory.state.sources
        if source.offset < 0
    }
    if len(away) > len(node.turns.known(cube.scope, away)):
        raise InputError(
            f"cube {cube.scope.cube!r}: came here without its turns, so they cannot be decided anew; import the whole "
            "export, then reprocess"
        )


def _texts(cube: CubeState) -> list[str]:
    return [memory.content.text for memory in cube.memories.values() if memory.content is not None]


def _decided(node: "Node", scope: Scope, before: int, progress: Progress) -> _Anew:
    """A cube's turns decided anew, one after the other, on top of the memories that stay."""
    partition = partition_for(scope.key, node.store.partitions)
    end = node.log.end_offsets(EVENTS)[partition]
    cube = Cubes(node.fold.load).open(scope)
    number = 1 + max((memory.state.generation for memory in cube.state.memories.values()), default=1)
    by = Decider(scope=scope, producer=PRODUCER, observed_at=node.clock.now(), generation=number)
    corrected = _corrected(node, scope, cube.state, (EVENTS, partition), end)
    start = by.event(
        ev.GenerationStarted(kept=tuple(sorted(corrected))),
        event_id=derive("generation", scope.tenant, scope.cube, number, end),
        occurred_at=by.observed_at,
    )
    cube.advance(evolve(cube.state, start))
    anew = _Anew(end=end, turns=0, events=[start], state=cube.state)
    extract = Extractor(node)
    for turns in _turns(node, scope, partition, number):
        for outcome in extract.outcomes(turns):
            anew.events += _decide(node, cube, outcome, by, corrected)
        anew.turns += len(turns)
        if progress is not None:
            progress(before + anew.turns)
    return anew


def _turns(node: "Node", scope: Scope, partition: int, generation: int) -> "Iterator[list[Opened]]":
    """The cube's turns that were extracted before, in batches, as turns of a new generation."""
    offset, end = 0, node.log.committed(EXTRACT.id, TURNS).get(partition, 0)
    while offset < end and (records := node.log.read(TURNS, partition, offset, min(BATCH, end - offset))):
        offset = records[-1].offset + 1
        opened = node.wire.open([record for record in records if record.key == scope.key])
        yield [
            replace(item, event=replace(event, envelope=replace(event.envelope, generation=generation)))
            for item in opened
            if (event := item.event) is not None and event.type == "TurnRecorded"
        ]


def _corrected(
    node: "Node", scope: Scope, cube: CubeState, place: tuple[str, int], end: int
) -> dict[str, list[Statement]]:
    """The memories that somebody corrected, each with what it said before: that is not to come back."""
    found: dict[str, list[Statement]] = {}
    for item in read_events(node, {place: 0}, {place: end}):
        event = item.event
        if event is not None and event.scope == scope and isinstance(event.payload, ev.MemoryCorrected):
            found[event.payload.memory_id] = []
    for memory_id in [key for key in found if key not in cube.memories]:
        del found[memory_id]
    for memory_id, statements in found.items():
        versions = node.versions.of(memory_id)
        for version in versions[1] if versions is not None else ():
            if version.memory.content is not None:
                statements.append(statement_of(version.memory.content))
    return found


def _decide(
    node: "Node", cube: OpenCube, outcome: ev.Event, by: Decider, corrected: dict[str, list[Statement]]
) -> list[ev.Event]:
    """The decisions on the candidates of one turn, each folded before the next."""
    payload, events = outcome.payload, list[ev.Event]()
    if not isinstance(payload, ev.CandidatesExtracted) or payload.content is None:
        return events
    for candidate, content in zip(payload.candidates, payload.content.items, strict=True):
        said = _said_before(node, cube, candidate, content, corrected)
        if said is not None:
            rejected = ev.CandidateRejected(
                candidate_id=candidate.candidate_id, reason="corrected", memory_id=said
            )
            event = by.event(
                rejected, event_id=decision_id(candidate.candidate_id), occurred_at=candidate.occurred_at
            )
        else:
            event = dedupe.decide(
                cube.state, cube.likeness, candidate, content, by, node.dedupe, outcome.event_id
            )
        cube.advance(evolve(cube.state, event))
        events.append(event)
    return events


def _said_before(
    node: "Node",
    cube: OpenCube,
    candidate: ev.Candidate,
    content: MemoryContent,
    corrected: dict[str, list[Statement]],
) -> str | None:
    """The corrected memory of the same turn that once said what a candidate says."""
    turns = {source.turn_id for source in candidate.sources}
    mine = statement_of(content)
    for memory_id, statements in corrected.items():
        sources = cube.state.memories[memory_id].state.sources
        if turns.isdisjoint(source.turn_id for source in sources):
            continue
        if any(mine.like(one, node.dedupe.near_words) for one in statements):
            return memory_id
    return None


def _switched(node: "Node", scope: Scope, anew: _Anew) -> bool:
    """Append and fold a cube's new generation in one transaction; False where somebody decided meanwhile."""
    partition = partition_for(scope.key, node.store.partitions)
    if node.replica is not None:
        return node.replica.append_together(scope, anew.events, anew.end)
    with node.store.transaction():
        if node.log.end_offsets(EVENTS)[partition] != anew.end:
            return False
        node.log.append(node.wire.outgoing(anew.events))
        folder = Folder(node, Cubes(node.fold.load))
        while folder.catch_up(BATCH):
            pass
    return True
