"""What a person or a program is told of a cube's training sets and adapters."""

from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from ..processors.training import PROMOTED, Adapter, Held, TrainingSet
from ..schemas.content import Scalar
from ..schemas.events import AdapterEvaluated
from ..schemas.ids import Scope
from .training import folders, settled

if TYPE_CHECKING:
    from .bootstrap import Node


class SetState(msgspec.Struct, frozen=True, kw_only=True):
    """A training set: what it was built from, and where it lies.

    `flagged`: it holds what was forgotten since. `stored`: the artefact store has it. `folders`: where it was written.
    """

    training_set_id: str
    cut: str
    rows: int
    memories: int
    left_out: dict[str, int]
    settings: dict[str, Scalar]
    built_at: datetime
    artefact_sha256: str
    flagged: bool
    stored: bool
    folders: tuple[str, ...]


class AdapterState(msgspec.Struct, frozen=True, kw_only=True):
    """An adapter: `status` is trained, promoted or retired, for `reason`; `evaluated` what its evaluation measured.

    `flagged`, `stored` and `folders` are as those of a set.
    """

    adapter_id: str
    training_set_id: str
    base_model: str
    seed: int
    settings: dict[str, Scalar]
    trained_at: datetime
    status: str
    reason: str | None
    since: datetime | None
    evaluated: AdapterEvaluated | None
    artefact_sha256: str
    flagged: bool
    stored: bool
    folders: tuple[str, ...]


class TrainingReport(msgspec.Struct, frozen=True, kw_only=True):
    """The training sets and adapters of a cube, in the order in which they came."""

    cube: str
    sets: tuple[SetState, ...]
    adapters: tuple[AdapterState, ...]

    @property
    def promoted(self) -> tuple[AdapterState, ...]:
        """The adapters in use: one of a base model at most."""
        return tuple(adapter for adapter in self.adapters if adapter.status == PROMOTED)


def report(node: "Node", scope: Scope) -> TrainingReport:
    """The state of a cube's sets and adapters; first lets go of what holds something forgotten."""
    state, held = settled(node, scope)
    return TrainingReport(
        cube=scope.cube,
        sets=tuple(_set(node, one, held) for one in state.sets.values() if one.whole),
        adapters=tuple(_adapter(node, one, held) for one in state.adapters.values()),
    )


def _set(node: "Node", one: TrainingSet, held: Held) -> SetState:
    return SetState(
        training_set_id=one.training_set_id,
        cut=one.cut,
        rows=one.rows,
        memories=len(one.memory_ids),
        left_out=one.left_out,
        settings=one.settings,
        built_at=one.built_at,
        flagged=one.training_set_id in held.sets,
        artefact_sha256=one.artefact_sha256,
        stored=_stored(node, one.artefact_sha256),
        folders=folders(node, one.artefact_sha256, one.training_set_id),
    )


def _adapter(node: "Node", one: Adapter, held: Held) -> AdapterState:
    return AdapterState(
        adapter_id=one.adapter_id,
        training_set_id=one.training_set_id,
        base_model=one.base_model,
        seed=one.seed,
        settings=one.settings,
        trained_at=one.trained_at,
        status=one.status,
        reason=one.reason,
        since=one.since,
        evaluated=one.evaluated,
        flagged=one.adapter_id in held.adapters,
        artefact_sha256=one.artefact_sha256,
        stored=_stored(node, one.artefact_sha256),
        folders=folders(node, one.artefact_sha256, one.adapter_id),
    )


def _stored(node: "Node", artefact: str) -> bool:
    return bool(artefact) and node.artefacts.has(artefact)
