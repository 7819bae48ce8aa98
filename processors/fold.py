"""The fold: `evolve(cube, event)` says what one event of `memory.events.v1` does to its cube.

What holds when decisions meet (DESIGN §3):

    MemoryForgotten, TurnForgotten,
    CubeForgotten, GenerationStarted    always hold
    MemoryCorrected                     holds as long as the memory is there, whatever its version
    MemoryReinforced, MemoryRecalled    hold as long as the memory is live
    MemoryExpired                       void if the fold's `expires_at` is later than the due instant
    all others                          name the version of every memory judged; void as a whole if one is stale

A void event leaves its id unused, so that its author can decide again. Nothing here branches on content.
"""

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from ..schemas import events as ev
from ..schemas.errors import UnknownEvent
from ..schemas.memory import ACTIVE, EXPIRED, MERGED, SUPERSEDED, Memory, MemoryState, Source
from .cube import Change, CubeState, Transition

LIVE = (ACTIVE, SUPERSEDED)
TTL = "ttl"


def evolve(cube: CubeState, event: ev.Event) -> Transition:
    """What `event` does to `cube`. Pure; raises UnknownEvent for a type that may not be skipped."""
    event_id = event.envelope.event_id
    if event_id in cube.applied:
        return Transition(event_id=event_id, duplicate=True)
    step = _STEPS.get(event.envelope.type)
    if step is None:
        if event.envelope.ignorable:
            return Transition(event_id=event_id)
        raise UnknownEvent(
            f"cube {cube.scope.key.decode()}: event {event_id} has the unknown type {event.envelope.type!r} and "
            "may not be skipped; upgrade mnemostream to a version that knows it"
        )
    return step(cube, event, event.payload)


def _void(event: ev.Event, why: str) -> Transition:
    return Transition(event_id=event.event_id, void=why)


def _one(event: ev.Event, before: Memory | None, after: Memory | None) -> Transition:
    memory = after or before
    assert memory is not None
    return Transition(event_id=event.event_id, changes=(Change(memory.memory_id, before, after),))


def _next(memory: Memory, **changes: Any) -> Memory:
    state = memory.state
    return Memory(state=replace(state, version=state.version + 1, **changes), content=memory.content)


def _enters(cube: CubeState, memory: MemoryState) -> str | None:
    """Why a new memory may not enter, or None."""
    if memory.memory_id in cube.forgotten or any(cube.is_forgotten(source) for source in memory.sources):
        return "forgotten"
    return "exists" if memory.memory_id in cube.memories else None


def _stale(cube: CubeState, judged: tuple[ev.Judged, ...]) -> str | None:
    """Why a judgement no longer stands, or None."""
    for judgement in judged:
        memory = cube.memories.get(judgement.memory_id)
        if memory is None:
            return "gone"
        if memory.state.version != judgement.version:
            return "stale"
    return None


def _created(cube: CubeState, event: ev.Event, payload: ev.MemoryCreated) -> Transition:
    void = _enters(cube, payload.memory) or _stale(cube, payload.judged)
    if void:
        return _void(event, void)
    return _one(event, None, Memory(state=payload.memory, content=payload.content))


def _reinforced(cube: CubeState, event: ev.Event, payload: ev.MemoryReinforced) -> Transition:
    memory = cube.memories.get(payload.memory_id)
    if memory is None or memory.state.status not in LIVE:
        return _void(event, "gone")
    sources = tuple(source for source in payload.sources if not cube.is_forgotten(source))
    if not sources:
        return _void(event, "forgotten")
    state = memory.state
    after = _next(
        memory,
        strength=round(state.strength + 1.0, 6),
        salience=max(state.salience, payload.salience),
        reinforced_at=max(state.reinforced_at, event.envelope.occurred_at),
        sources=_union(state.sources, sources),
        context=tuple(dict.fromkeys(state.context + payload.context)),
        expires_at=state.expires_at if payload.expires_at is None else payload.expires_at,
    )
    return _one(event, memory, after)


def _union(known: tuple[Source, ...], more: tuple[Source, ...]) -> tuple[Source, ...]:
    return tuple(
        {source.turn_id: source for source in (*more, *known)}[turn]
        for turn in dict.fromkeys(source.turn_id for source in (*known, *more))
    )


def _revised(cube: CubeState, event: ev.Event, payload: ev.MemoryRevised) -> Transition:
    void = _enters(cube, payload.memory) or _stale(cube, (payload.old,))
    if void:
        return _void(event, void)
    old = cube.memories[payload.old.memory_id]
    closed = _next(old, valid_to=payload.valid_to, status=SUPERSEDED, superseded_by=payload.memory.memory_id)
    new = Memory(state=payload.memory, content=payload.content)
    return Transition(
        event_id=event.event_id,
        changes=(Change(old.memory_id, old, closed), Change(new.memory_id, None, new)),
    )


def _rejected(cube: CubeState, event: ev.Event, payload: ev.CandidateRejected) -> Transition:
    return Transition(event_id=event.event_id)


def _merged(cube: CubeState, event: ev.Event, payload: ev.MemoriesMerged) -> Transition:
    void = _enters(cube, payload.memory) or _stale(cube, payload.judged)
    if void:
        return _void(event, void)
    changes = []
    for judged in payload.judged:
        before = cube.memories[judged.memory_id]
        if before.state.status not in LIVE:
            return _void(event, "gone")
        after = _next(before, status=MERGED, superseded_by=payload.memory.memory_id)
        changes.append(Change(before.memory_id, before, after))
    new = Memory(state=payload.memory, content=payload.content)
    return Transition(event_id=event.event_id, changes=(*changes, Change(new.memory_id, None, new)))


def _expired(cube: CubeState, event: ev.Event, payload: ev.MemoryExpired) -> Transition:
    memory = cube.memories.get(payload.memory_id)
    if memory is None or memory.state.status not in LIVE:
        return _void(event, "gone")
    expires_at = memory.state.expires_at
    if payload.reason == TTL:
        if expires_at is None or expires_at > payload.due_at:
            return _void(event, "not-due")
    elif memory.state.version != payload.version:
        return _void(event, "stale")
    return _one(event, memory, _next(memory, status=EXPIRED))


def _forgotten(cube: CubeState, event: ev.Event, payload: ev.MemoryForgotten) -> Transition:
    memory = cube.memories.get(payload.memory_id)
    return Transition(
        event_id=event.event_id,
        changes=(Change(payload.memory_id, memory, None),) if memory else (),
        forgotten={payload.memory_id: event.envelope.occurred_at},
        forgotten_turns=payload.turn_ids,
        forgotten_at=event.envelope.occurred_at,
    )


def _cube_forgotten(cube: CubeState, event: ev.Event, payload: ev.CubeForgotten) -> Transition:
    gone = [
        memory
        for _, memory in sorted(cube.memories.items())
        if any(
            source.partition == payload.partition and source.offset <= payload.offset
            for source in memory.state.sources
        )
    ]
    return Transition(
        event_id=event.event_id,
        changes=tuple(Change(memory.memory_id, memory, None) for memory in gone),
        forgotten={memory.memory_id: event.envelope.occurred_at for memory in gone},
        forgotten_to=(payload.partition, payload.offset),
        forgotten_at=event.envelope.occurred_at,
    )


def _turn_forgotten(cube: CubeState, event: ev.Event, payload: ev.TurnForgotten) -> Transition:
    gone = [
        memory
        for _, memory in sorted(cube.memories.items())
        if any(source.turn_id == payload.turn_id for source in memory.state.sources)
    ]
    return Transition(
        event_id=event.event_id,
        changes=tuple(Change(memory.memory_id, memory, None) for memory in gone),
        forgotten={memory.memory_id: event.envelope.occurred_at for memory in gone},
        forgotten_turns=(payload.turn_id,),
        forgotten_at=event.envelope.occurred_at,
    )


def _generation_started(cube: CubeState, event: ev.Event, payload: ev.GenerationStarted) -> Transition:
    """Old memories leave the state; their keys live, so that earlier positions stay readable."""
    kept = frozenset(payload.kept)
    gone = [memory for memory_id, memory in sorted(cube.memories.items()) if memory_id not in kept]
    return Transition(
        event_id=event.event_id,
        changes=tuple(Change(memory.memory_id, memory, None) for memory in gone),
    )


def _corrected(cube: CubeState, event: ev.Event, payload: ev.MemoryCorrected) -> Transition:
    memory = cube.memories.get(payload.memory_id)
    if memory is None:
        return _void(event, "gone")
    fields = ("kind", "valid_from", "valid_to", "expires_at")
    given = {name: value for name in fields if (value := getattr(payload, name)) is not None}
    after = _next(memory, **given)
    return _one(event, memory, replace(after, content=payload.content or memory.content))


def _recalled(cube: CubeState, event: ev.Event, payload: ev.MemoryRecalled) -> Transition:
    changes = []
    for memory_id in dict.fromkeys(payload.memory_ids):
        memory = cube.memories.get(memory_id)
        if memory is not None and memory.state.status in LIVE:
            state = replace(
                memory.state, recalls=memory.state.recalls + 1, recalled_at=event.envelope.occurred_at
            )
            changes.append(Change(memory_id, memory, replace(memory, state=state)))
    return Transition(event_id=event.event_id, changes=tuple(changes))


def _promoted(cube: CubeState, event: ev.Event, payload: ev.MemoryPromoted) -> Transition:
    void = _stale(cube, (ev.Judged(memory_id=payload.memory_id, version=payload.version),))
    if void:
        return _void(event, void)
    memory = cube.memories[payload.memory_id]
    return _one(event, memory, _next(memory, residency=(*memory.state.residency, payload.residency)))


def _demoted(cube: CubeState, event: ev.Event, payload: ev.MemoryDemoted) -> Transition:
    void = _stale(cube, (ev.Judged(memory_id=payload.memory_id, version=payload.version),))
    if void:
        return _void(event, void)
    memory = cube.memories[payload.memory_id]
    leaving = (payload.kind, payload.model, payload.artefact_sha256)
    kept = tuple(
        home for home in memory.state.residency if (home.kind, home.model, home.artefact_sha256) != leaving
    )
    return _one(event, memory, _next(memory, residency=kept))


_STEPS: dict[str, Callable[[CubeState, ev.Event, Any], Transition]] = {
    "MemoryCreated": _created,
    "MemoryReinforced": _reinforced,
    "MemoryRevised": _revised,
    "CandidateRejected": _rejected,
    "MemoriesMerged": _merged,
    "MemoryExpired": _expired,
    "MemoryForgotten": _forgotten,
    "CubeForgotten": _cube_forgotten,
    "TurnForgotten": _turn_forgotten,
    "GenerationStarted": _generation_started,
    "MemoryCorrected": _corrected,
    "MemoryRecalled": _recalled,
    "MemoryPromoted": _promoted,
    "MemoryDemoted": _demoted,
}
