"""Which adapter answers: the promoted one of a cube, or one that is given, unless it held what was forgotten."""

from pathlib import Path
from typing import TYPE_CHECKING

from ..processors.training import FORGOTTEN, PROMOTED
from ..schemas.errors import AdapterRefused, NotFound
from ..schemas.ids import Scope
from .entering import AdapterCard, SetManifest
from .training import settled, training_of

if TYPE_CHECKING:
    from .bootstrap import Node

_UNLEARN = "'mnemostream unlearn' trains one without"


def adapter_in_use(node: "Node", scope: Scope) -> Path:
    """A folder with the adapter of a cube that was promoted last.

    Raises NotFound where none is in use or the artefact store lacks it, AdapterRefused where the last one held what
    was forgotten, StorageError where its copy is damaged.
    """
    state, _ = settled(node, scope)
    promoted = [one for one in state.adapters.values() if one.status == PROMOTED]
    if promoted:
        adapter = max(promoted, key=lambda one: (one.since or one.trained_at, one.adapter_id))
        return node.artefacts.get(adapter.artefact_sha256)
    gone = [one for one in state.adapters.values() if one.reason == FORGOTTEN]
    if gone:
        raise AdapterRefused(
            f"adapter {gone[-1].adapter_id}: held what was forgotten, and cube {scope.cube!r} has no other in use; "
            f"{_UNLEARN}"
        )
    raise NotFound(
        f"cube {scope.cube!r}: has no promoted adapter; train one, and promote it with 'mnemostream evaluate --promote'"
    )


def refuse_forgotten(node: "Node", card: AdapterCard, folder: Path) -> None:
    """Raise AdapterRefused for an adapter of this tenant that held what was forgotten."""
    scope = card.scope
    if scope is None or scope.tenant != node.settings.tenant:
        return
    state, held = settled(node, scope)
    known = state.adapters.get(card.adapter_id)
    if (
        card.training_set_id in held.sets
        or (known is not None and known.reason == FORGOTTEN)
        or not node.fold.forgotten(scope).isdisjoint(card.memory_ids)
    ):
        raise AdapterRefused(
            f"{folder}: holds what was forgotten, and is not asked; remove it, and {_UNLEARN}"
        )


def refuse_forgotten_set(node: "Node", manifest: SetManifest, folder: Path) -> None:
    """Raise AdapterRefused for a training set that holds what was forgotten."""
    _, held = settled(node, manifest.scope)
    if manifest.training_set_id in held.sets:
        raise AdapterRefused(
            f"{folder}: holds what was forgotten, and is not trained from; remove it, and compact the cube again"
        )


def stored_set(node: "Node", card: AdapterCard) -> Path | None:
    """The folder that the artefact store has of an adapter's set; None where it has none, or it is not known."""
    known = None if card.scope is None else training_of(node, card.scope).sets.get(card.training_set_id)
    if known is None or not known.artefact_sha256 or not node.artefacts.has(known.artefact_sha256):
        return None
    return node.artefacts.get(known.artefact_sha256)
