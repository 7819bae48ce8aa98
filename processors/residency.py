"""The scheduler between kinds of memory: which memories live in an adapter, as adapters come into use and go out of it.

An adapter that is promoted holds the memories of its training set; one that is retired, or that another took the place
of, holds none. What is decided is the difference between that and where the memories say that they live: done again,
it decides nothing.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from ..schemas import events as ev
from ..schemas.ids import derive
from ..schemas.memory import Memory, Residency
from .decision import Decider
from .fold import LIVE
from .lifecycle import Standing
from .training import PROMOTED, Adapter, Training

PARAMETRIC: Final = "parametric"


def touched(before: Training, after: Training) -> list[str]:
    """Ids of the adapters that came into use or went out of it between two states of a cube's training, sorted."""
    return sorted(
        adapter_id
        for adapter_id, adapter in after.adapters.items()
        if adapter.changes != (known.changes if (known := before.adapters.get(adapter_id)) else 0)
    )


def moves(cube: Standing, training: Training, adapter_ids: Iterable[str], by: Decider) -> Iterator[ev.Event]:
    """MemoryDemoted for what lives in adapters out of use, then MemoryPromoted for what those in use hold.

    Looks at the memories of the sets of `adapter_ids` alone, in id order. Their `occurred_at` is when the adapter was
    retired or promoted. Only live memories are promoted; whatever says that it lives there is demoted.
    """
    adapters = [one for key in sorted(set(adapter_ids)) if (one := training.adapters.get(key)) is not None]
    for adapter in adapters:
        if adapter.status != PROMOTED:
            for memory in _members(cube, training, adapter):
                if _home(memory, adapter) is not None:
                    yield _demoted(memory, adapter, by)
    for adapter in adapters:
        if adapter.status == PROMOTED:
            for memory in _members(cube, training, adapter):
                if memory.state.status in LIVE and _home(memory, adapter) is None:
                    yield _promoted(memory, adapter, by)


def _members(cube: Standing, training: Training, adapter: Adapter) -> Iterator[Memory]:
    """The memories of an adapter's training set that are still there, each as it is when its turn comes."""
    held = training.sets.get(adapter.training_set_id)
    for memory_id in sorted(held.memory_ids if held is not None else ()):
        memory = cube.memories.get(memory_id)
        if memory is not None:
            yield memory


def _home(memory: Memory, adapter: Adapter) -> Residency | None:
    wanted = (PARAMETRIC, adapter.base_model, adapter.artefact_sha256)
    homes = memory.state.residency
    return next((one for one in homes if (one.kind, one.model, one.artefact_sha256) == wanted), None)


def _promoted(memory: Memory, adapter: Adapter, by: Decider) -> ev.Event:
    assert adapter.since is not None
    version, memory_id = memory.state.version, memory.memory_id
    residency = Residency(
        kind=PARAMETRIC,
        model=adapter.base_model,
        artefact_sha256=adapter.artefact_sha256,
        since=adapter.since,
    )
    return by.event(
        ev.MemoryPromoted(memory_id=memory_id, version=version, residency=residency),
        event_id=derive("lifecycle-promote", memory_id, version, adapter.adapter_id),
        occurred_at=adapter.since,
    )


def _demoted(memory: Memory, adapter: Adapter, by: Decider) -> ev.Event:
    assert adapter.since is not None
    version, memory_id = memory.state.version, memory.memory_id
    return by.event(
        ev.MemoryDemoted(
            memory_id=memory_id,
            version=version,
            kind=PARAMETRIC,
            model=adapter.base_model,
            artefact_sha256=adapter.artefact_sha256,
        ),
        event_id=derive("lifecycle-demote", memory_id, version, adapter.adapter_id),
        occurred_at=adapter.since,
    )
