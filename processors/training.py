"""The fold over a cube's training events: training sets, adapters, which of these are in use, and which held what.

States are values: `evolve` gives the next one, and the same one where an event changes nothing. Events come in the
log's order. One that had its effect has none when it comes again; one that is void leaves its id unused.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, Final

import msgspec
from msgspec.structs import replace

from ..schemas import events as ev
from ..schemas.content import Scalar
from ..schemas.ids import derive

TRAINED: Final = "trained"
PROMOTED: Final = "promoted"
RETIRED: Final = "retired"
FORGOTTEN: Final = "forgotten"  # the reason of an adapter that never comes back
SUPERSEDED: Final = "superseded"
PART_BYTES: Final = 512 << 10  # of ids in one event: a record takes 1 MiB


class TrainingSet(msgspec.Struct, frozen=True, kw_only=True):
    """A training set, as its events tell it. It is `whole` once all parts of its ids were there."""

    training_set_id: str
    manifest_sha256: str
    artefact_sha256: str
    cut: str
    rows: int
    left_out: dict[str, int]
    settings: dict[str, Scalar]
    built_at: datetime
    parts: int
    seen: frozenset[int]
    memory_ids: frozenset[str]
    turn_ids: frozenset[str]

    @property
    def whole(self) -> bool:
        """Whether all that it holds is known."""
        return len(self.seen) == self.parts


class Adapter(msgspec.Struct, frozen=True, kw_only=True):
    """A LoRA adapter: where it comes from, what its last evaluation said, and whether it is in use.

    `status` is trained, promoted or retired, and `reason` why it was retired. `changes` counts promotions and
    retirements: the id of the next one derives from it.
    """

    adapter_id: str
    training_set_id: str
    base_model: str
    artefact_sha256: str
    seed: int
    settings: dict[str, Scalar]
    trained_at: datetime
    status: str = TRAINED
    reason: str | None = None
    since: datetime | None = None
    evaluated: ev.AdapterEvaluated | None = None
    changes: int = 0


class Training(msgspec.Struct, frozen=True, kw_only=True):
    """Sets and adapters of one cube by their ids, in the order in which they came, and which adapters are in use."""

    sets: Mapping[str, TrainingSet] = {}
    adapters: Mapping[str, Adapter] = {}
    promoted: Mapping[str, str] = {}  # base model → adapter id
    applied: frozenset[str] = frozenset()


class Bounds(msgspec.Struct, frozen=True, kw_only=True):
    """What an adapter must keep to: its perplexity of unrelated text is at most so many times that of its base."""

    perplexity: float = 1.3


class Held(msgspec.Struct, frozen=True, kw_only=True):
    """The sets and adapters that hold something, by their ids."""

    sets: tuple[str, ...] = ()
    adapters: tuple[str, ...] = ()


def fold(events: Iterable[ev.Event]) -> Training:
    """The state that a cube's training events give."""
    state = Training()
    for event in events:
        state = evolve(state, event)
    return state


def evolve(state: Training, event: ev.Event) -> Training:
    """`state` after an event of the training topic; the same object where it has no effect."""
    step = _STEPS.get(event.type)
    if step is None or event.event_id in state.applied:
        return state
    after = step(state, event.payload, event.envelope.occurred_at)
    return state if after is state else replace(after, applied=state.applied | {event.event_id})


def _built(state: Training, payload: ev.TrainingSetBuilt, at: datetime) -> Training:
    found = state.sets.get(payload.training_set_id)
    if found is not None and payload.part in found.seen:
        return state
    known = found or TrainingSet(
        training_set_id=payload.training_set_id,
        manifest_sha256=payload.manifest_sha256,
        artefact_sha256=payload.artefact_sha256,
        cut=payload.cut,
        rows=payload.rows,
        left_out=payload.left_out,
        settings=payload.settings,
        built_at=at,
        parts=payload.parts,
        seen=frozenset(),
        memory_ids=frozenset(),
        turn_ids=frozenset(),
    )
    grown = replace(
        known,
        seen=known.seen | {payload.part},
        memory_ids=known.memory_ids | set(payload.memory_ids),
        turn_ids=known.turn_ids | set(payload.turn_ids),
    )
    return replace(state, sets={**state.sets, payload.training_set_id: grown})


def _trained(state: Training, payload: ev.AdapterTrained, at: datetime) -> Training:
    known = state.sets.get(payload.training_set_id)
    if payload.adapter_id in state.adapters or known is None or not known.whole:
        return state  # an adapter whose lineage is not known could not be found when something is forgotten
    adapter = Adapter(
        adapter_id=payload.adapter_id,
        training_set_id=payload.training_set_id,
        base_model=payload.base_model,
        artefact_sha256=payload.artefact_sha256,
        seed=payload.seed,
        settings=payload.settings,
        trained_at=at,
    )
    return _with(state, adapter)


def _evaluated(state: Training, payload: ev.AdapterEvaluated, at: datetime) -> Training:
    adapter = state.adapters.get(payload.adapter_id)
    return state if adapter is None else _with(state, replace(adapter, evaluated=payload))


def _promoted(state: Training, payload: ev.AdapterPromoted, at: datetime) -> Training:
    """The one that the base model had until now is retired with it."""
    adapter = state.adapters.get(payload.adapter_id)
    if adapter is None or adapter.status == PROMOTED or adapter.reason == FORGOTTEN:
        return state
    before = state.adapters.get(state.promoted.get(adapter.base_model, ""))
    if before is not None:
        state = _with(state, _changed(before, RETIRED, SUPERSEDED, at))
    state = _with(state, _changed(adapter, PROMOTED, None, at))
    return replace(state, promoted={**state.promoted, adapter.base_model: adapter.adapter_id})


def _retired(state: Training, payload: ev.AdapterRetired, at: datetime) -> Training:
    """An adapter that is retired already may still come to be retired as forgotten, and for nothing else."""
    adapter = state.adapters.get(payload.adapter_id)
    if adapter is None or adapter.reason == FORGOTTEN:
        return state
    if adapter.status == RETIRED and payload.reason != FORGOTTEN:
        return state
    promoted = {base: one for base, one in state.promoted.items() if one != adapter.adapter_id}
    return replace(_with(state, _changed(adapter, RETIRED, payload.reason, at)), promoted=promoted)


def _with(state: Training, adapter: Adapter) -> Training:
    return replace(state, adapters={**state.adapters, adapter.adapter_id: adapter})


def _changed(adapter: Adapter, status: str, reason: str | None, at: datetime) -> Adapter:
    return replace(adapter, status=status, reason=reason, since=at, changes=adapter.changes + 1)


def held_by(state: Training, memory_ids: Collection[str], turn_ids: Collection[str] = ()) -> Held:
    """The sets that hold any of these memories, or words of any of these turns, and the adapters trained from them."""
    memories, turns = frozenset(memory_ids), frozenset(turn_ids)
    sets = {name for name, one in state.sets.items() if one.memory_ids & memories or one.turn_ids & turns}
    adapters = (name for name, one in state.adapters.items() if one.training_set_id in sets)
    return Held(sets=tuple(name for name in state.sets if name in sets), adapters=tuple(adapters))


def may_promote(evaluated: ev.AdapterEvaluated | None, bounds: Bounds | None = None) -> str | None:
    """Why an adapter may not be promoted; None where it may: recall rises, and perplexity stays within bounds.

    Of NaN nothing holds, so an evaluation with one promotes nothing.
    """
    bounds = bounds or Bounds()
    if evaluated is None:
        return "it was not evaluated"
    if not evaluated.recall_after > evaluated.recall_before:
        return (
            f"recall does not rise ({evaluated.recall_before:.3f} before, {evaluated.recall_after:.3f} after)"
        )
    limit = bounds.perplexity * evaluated.perplexity_before
    if not evaluated.perplexity_after <= limit:
        return (
            f"perplexity of unrelated text is {evaluated.perplexity_after:.2f} after, and may be {limit:.2f} at most "
            f"({bounds.perplexity:g} × {evaluated.perplexity_before:.2f} before)"
        )
    return None


def set_parts(built: ev.TrainingSetBuilt) -> list[ev.TrainingSetBuilt]:
    """One event's payload as several, each with as many ids as a record takes; the ids sorted, each once."""
    memories, turns = sorted(set(built.memory_ids)), sorted(set(built.turn_ids))
    pieces = list(_pieces([*((0, one) for one in memories), *((1, one) for one in turns)]))
    return [
        replace(
            built,
            memory_ids=tuple(one for kind, one in piece if kind == 0),
            turn_ids=tuple(one for kind, one in piece if kind == 1),
            part=number,
            parts=len(pieces),
        )
        for number, piece in enumerate(pieces)
    ]


def _pieces(ids: list[tuple[int, str]]) -> Iterator[list[tuple[int, str]]]:
    piece: list[tuple[int, str]] = []
    size = 0
    for one in ids:
        more = len(one[1].encode()) + 2  # its length goes before it
        if size + more > PART_BYTES:
            yield piece
            piece, size = [], 0
        piece.append(one)
        size += more
    yield piece


def training_event_id(payload: ev.Payload, state: Training) -> str:
    """The id of a training event: from what it is about and, of a change of use, from how many came before it.

    So what is done again after a crash is the same event, and an adapter can be promoted once more after another.
    """
    if isinstance(payload, ev.TrainingSetBuilt):
        return derive("training-set", payload.training_set_id, payload.part)
    if isinstance(payload, ev.AdapterTrained):
        return derive("adapter", payload.adapter_id)
    if isinstance(payload, ev.AdapterEvaluated):
        return derive("evaluate", payload.adapter_id, payload.questions_sha256, payload.text_sha256)
    assert isinstance(payload, ev.AdapterPromoted | ev.AdapterRetired)
    known = state.adapters.get(payload.adapter_id)
    step = "promote" if isinstance(payload, ev.AdapterPromoted) else f"retire {payload.reason}"
    return derive(step, payload.adapter_id, 0 if known is None else known.changes)


_STEPS: Final[dict[str, Callable[[Training, Any, datetime], Training]]] = {
    "TrainingSetBuilt": _built,
    "AdapterTrained": _trained,
    "AdapterEvaluated": _evaluated,
    "AdapterPromoted": _promoted,
    "AdapterRetired": _retired,
}
