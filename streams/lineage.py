"""Lineage: the turns, decisions and versions of one memory, each by its position in the log."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from ..infra.embedded.versions import Version
from ..schemas.errors import NotFound
from ..schemas.ids import Scope, partition_for
from ..schemas.memory import EXPIRED, MERGED, Source
from ..schemas.topics import EVENTS, TURNS
from .results import Why
from .wire import Opened

if TYPE_CHECKING:
    from .bootstrap import Node

_EVENTS: Final = {"MemoryReinforced": "REINFORCE", "MemoryPromoted": "PROMOTE", "MemoryDemoted": "DEMOTE"}


def why(node: "Node", memory_id: str, before: Callable[[Scope], int | None]) -> Why | None:
    """Where a memory comes from, as of `before(cube)`; None where there is none of this tenant."""
    gone = node.fold.forgotten_at(memory_id)
    if gone is not None:
        return Why(memory_id=memory_id, forgotten_at=gone[1]) if _own(node, gone[0]) else None
    found = node.versions.of(memory_id)
    if found is None or not _own(node, found[0]):
        return None
    scope, versions = found
    offset = before(scope)
    if offset is not None:
        versions = [version for version in versions if version.since < offset]
    if not versions:
        return None
    memory = versions[-1].memory
    partition = partition_for(scope.key, node.store.partitions)
    places = {version.since for version in versions} | {v.until for v in versions if v.until is not None}
    decisions = [
        item
        for place in sorted(places)
        if offset is None or place < offset
        for item in node.wire.open(node.log.read(EVENTS, partition, place, 1))
    ]
    turns = [
        item
        for source in memory.state.sources
        if (place := _place(node, scope, source)) is not None
        for item in node.wire.open(node.log.read(TURNS, *place, 1))
    ]
    return Why(
        memory_id=memory_id,
        memory=memory,
        scope=scope,
        turns=tuple(turns),
        decisions=tuple(decisions),
        versions=tuple(versions),
    )


def _place(node: "Node", scope: Scope, source: Source) -> tuple[int, int] | None:
    """Partition and offset of a source; None for a turn that is not in this log, nor was published here since."""
    if source.offset >= 0:
        return source.partition, source.offset
    found = node.turns.known(scope, [source.turn_id]).get(source.turn_id)
    return None if found is None else (found.partition, found.offset)


def _own(node: "Node", scope: Scope) -> bool:
    return scope.tenant == node.settings.tenant


def history(node: "Node", found: Why) -> list[dict[str, Any]]:
    """The versions of a memory as mem0 tells a history; raises NotFound for one that was forgotten."""
    if found.forgotten_at is not None or found.scope is None:
        raise NotFound(f"memory {found.memory_id!r}: was forgotten; nothing is left of its history")
    by_offset = {item.record.offset: item for item in found.decisions}
    rows: list[dict[str, Any]] = []
    old: Version | None = None
    for version in found.versions:
        rows.append(_row(found, old, version, by_offset.get(version.since)))
        old = version
    if old is not None and old.until is not None and (last := by_offset.get(old.until)) is not None:
        rows.append(_row(found, old, None, last))
    return rows


def _row(found: Why, old: Version | None, new: Version | None, item: Opened | None) -> dict[str, Any]:
    state = (new or old).memory.state  # type: ignore[union-attr]
    return {
        "id": f"{found.memory_id}-{(new or old).since}" if new else f"{found.memory_id}-ended",  # type: ignore[union-attr]
        "memory_id": found.memory_id,
        "old_memory": _text(old),
        "new_memory": _text(new),
        "event": _name(old, new, item),
        "created_at": state.occurred_at.isoformat(),
        "updated_at": _when(item, state.reinforced_at).isoformat(),
        "is_deleted": int(new is None or new.memory.state.status in (EXPIRED, MERGED)),
        "version": state.version,
        "status": None if new is None else state.status,
        "position": None
        if item is None
        else f"{item.record.topic}[{item.record.partition}]@{item.record.offset}",
        "decision": None if item is None or item.event is None else item.event.type,
    }


def _text(version: Version | None) -> str | None:
    return None if version is None or version.memory.content is None else version.memory.content.text


def _when(item: Opened | None, default: datetime) -> datetime:
    return default if item is None else item.record.appended_at


def _name(old: Version | None, new: Version | None, item: Opened | None) -> str:
    """ADD, UPDATE, DELETE as mem0 has them, and REINFORCE, PROMOTE, DEMOTE, which it does not."""
    if old is None:
        return "ADD"
    if new is None or new.memory.state.status in (EXPIRED, MERGED):
        return "DELETE"
    kind = item.event.type if item is not None and item.event is not None else ""
    return _EVENTS.get(kind, "UPDATE")
