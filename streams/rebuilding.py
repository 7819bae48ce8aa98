"""Rebuilding: fold and index made anew from the log, and switched to; the proof that they were what the log says."""

import time
from typing import TYPE_CHECKING, Final

from ..infra.embedded.crash import crash_point
from ..infra.embedded.fold import GENERATION as FOLD_GENERATION
from ..infra.embedded.fold import EmbeddedFold
from ..infra.embedded.index import EmbeddedIndex
from ..infra.embedded.versions import VersionReader
from ..processors.cube import Transition
from ..processors.replay import Replay
from ..schemas.errors import StorageError
from ..schemas.ids import Scope
from .collecting import uncollected
from .folder import index_steps, save
from .replaying import Progress, end_cut, read_events, stored_hash
from .results import RebuildReport
from .topology import PROJECT

if TYPE_CHECKING:
    from .bootstrap import Node

REBUILT: Final = 5000  # events folded between two writes of a rebuild


@uncollected()
def rebuild(node: "Node", progress: Progress = None) -> RebuildReport:
    """Replay the log into a fresh fold and a fresh index, switch to them, and drop the old ones.

    For the holder of the lease. 1. Hash what is stored. 2. Fold the log from its start into memory. 3. In one
    transaction: write a new generation of fold and index, switch both, let stopped cubes go on.
    """
    began = time.monotonic()
    before = _hash_before(node)
    replayed = Replay()
    with node.store.transaction():
        cut = end_cut(node)
        fold, index = _next_generation(node)
        versions = VersionReader(node.store, node.cubes, node.vault, fold.generation)
        waiting: dict[Scope, list[tuple[Transition, int, int]]] = {}
        for number, item in enumerate(read_events(node, {}, cut, progress)):
            assert item.event is not None
            transition = replayed.fold(item.event)
            if transition.holds:
                place = (transition, item.record.partition, item.record.offset)
                waiting.setdefault(item.event.scope, []).append(place)
            if number % REBUILT == REBUILT - 1:
                _write(fold, index, versions, waiting)
        crash_point("rebuild.after_fold")
        _write(fold, index, versions, waiting)
        _switch(node, fold, index)
        node.log.commit(PROJECT.id, cut)
        node.cubes.restart()
        crash_point("rebuild.before_switch")
    crash_point("rebuild.after_switch")
    after = replayed.state_hash()
    return RebuildReport(
        before=before,
        after=after,
        identical=before == after,
        events=replayed.account.events,
        memories=replayed.visible,
        seconds=round(time.monotonic() - began, 3),
    )


def _hash_before(node: "Node") -> str:
    """The hash of what is stored; of a state that cannot even be read, what is wrong with it."""
    try:
        return stored_hash(node.fold)
    except StorageError as exc:
        return f"damaged: {exc}"


def _next_generation(node: "Node") -> tuple[EmbeddedFold, EmbeddedIndex]:
    number = int(node.store.meta(FOLD_GENERATION) or "1") + 1
    while node.store.rows("SELECT 1 FROM sqlite_master WHERE name = ?", (f"memory_{number}",)):
        number += 1
    fold = EmbeddedFold(node.store, node.cubes, node.vault, str(number))
    index = EmbeddedIndex(node.store, node.cubes, node.vault, str(number))
    fold.create()
    index.create()
    return fold, index


def _write(
    fold: EmbeddedFold,
    index: EmbeddedIndex,
    versions: VersionReader,
    waiting: dict[Scope, list[tuple[Transition, int, int]]],
) -> None:
    for scope, items in sorted(waiting.items()):
        save(fold, versions, scope, items)
        index.follow(scope, index_steps(items))
    waiting.clear()


def _switch(node: "Node", fold: EmbeddedFold, index: EmbeddedIndex) -> None:
    old = index.generation()
    fold.switch()
    index.switch(fold.generation)
    if old != fold.generation:
        index.drop(old)
