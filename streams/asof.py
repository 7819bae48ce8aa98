"""As-of views: the memories as they were at a place of the log, and what is different between two places."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from ..processors.dump import dump_lines, state_hash
from ..processors.ports import IndexFilter, MemoryIndex
from ..schemas.errors import InputError
from ..schemas.ids import Position, Scope, partition_for
from ..schemas.memory import Memory as MemoryRecord
from ..schemas.topics import EVENTS
from .cuts import print_cut
from .offsets import AtRecord, AtTime, Point, parse_point, resolve
from .reading import Reading
from .replaying import end_cut, folded_cut, resolve_cut
from .results import Cut, Diff, Difference

if TYPE_CHECKING:
    from .bootstrap import Node

When = str | Position | datetime | Cut | None


def cut_of(node: "Node", when: When, *, recorded: datetime | None = None) -> dict[tuple[str, int], int]:
    """The cut of the memory log that `when` names; raises InputError.

    A token of an earlier result, "start", "end", "@time" or another text that `offsets` reads, an aware datetime (by
    when records were appended), a Position (right behind that record; the other partitions at their ends), or a
    mapping. What was recorded at that very instant, or lies at that position, is in front of the cut.
    """
    if recorded is not None or isinstance(when, datetime):
        return _resolved(node, AtTime(_aware(when if recorded is None else recorded)))
    if isinstance(when, Position):
        return _resolved(node, AtRecord(when))
    if isinstance(when, Mapping):
        return {**dict.fromkeys(end_cut(node), 0), **_checked(node, when)}
    if when is None or when == "end":
        return folded_cut(node)
    return _resolved(node, parse_point(when, now=node.clock.now(), option="when"))


def _resolved(node: "Node", point: Point) -> dict[tuple[str, int], int]:
    found = resolve(node.log, EVENTS, point, option="when", behind=True)
    return {(EVENTS, partition): offset for partition, offset in found.items()}


def _aware(instant: Any) -> datetime:
    if not isinstance(instant, datetime) or instant.tzinfo is None:
        raise InputError(f"time {instant}: has no zone; give an aware time, like UTC")
    return instant.astimezone(UTC)


def _checked(node: "Node", cut: Cut) -> dict[tuple[str, int], int]:
    return {place: offset for place, offset in resolve_cut(node, print_cut(cut)).items() if place in cut}


class View(Reading):
    """The memories as of a cut: to be read only. What was forgotten since is not in it; what expired later is."""

    def __init__(self, node: "Node", cut: Cut, *, valid: datetime | None = None) -> None:
        self.node = node
        self._cut = dict(cut)
        self._valid = valid
        self._then = node.index.as_of(self._offset)

    @property
    def cut(self) -> str:
        """The token of the cut that this view shows."""
        return print_cut(self._cut)

    def state_hash(self) -> str:
        """The hash of the state as of the cut: that of a replay up to it."""
        node = self.node
        with self._snapshot():
            cubes = [pair for pair in node.cubes.all() if pair[0].tenant == node.settings.tenant]
            memories = ((scope, memory) for scope, _ in cubes for memory in self._memories(scope))
            applied = ((scope, node.versions.applied(scope, self._offset(scope))) for scope, _ in cubes)
            return state_hash(dump_lines(memories, applied))

    def _offset(self, scope: Scope) -> int:
        return self._cut.get((EVENTS, partition_for(scope.key, self.node.store.partitions)), 0)

    def _before(self, scope: Scope) -> int | None:
        return self._offset(scope)

    def _index(self) -> MemoryIndex:
        return self._then

    @contextmanager
    def _searching(self) -> Iterator[None]:
        with self._snapshot():
            yield

    def _where(self, where: IndexFilter) -> IndexFilter:
        return where if self._valid is None else replace(where, valid_at=self._valid)

    def _find(self, memory_id: str) -> tuple[Scope, MemoryRecord] | None:
        found = self.node.versions.of(memory_id)
        if found is None or found[0].tenant != self.node.settings.tenant:
            return None
        scope = found[0]
        memories = self.node.versions.at(scope, self._offset(scope), [memory_id])
        return (scope, memories[0]) if memories and memories[0].visible else None

    def _memories(self, scope: Scope) -> Sequence[MemoryRecord]:
        return self.node.versions.at(scope, self._offset(scope))


def diff(node: "Node", a: When, b: When, cube: str | None = None) -> Diff:
    """What is different between two places of the log. Costs what changed between them."""
    with node.store.reading():
        first, second = cut_of(node, a), cut_of(node, b)
        tenant = node.settings.tenant
        scopes = [s for s, _ in node.cubes.all() if s.tenant == tenant and cube in (None, s.cube)]
        changes = [change for scope in scopes for change in _differences(node, scope, first, second)]
    return Diff(a=print_cut(first), b=print_cut(second), changes=tuple(changes))


def _differences(node: "Node", scope: Scope, first: Cut, second: Cut) -> list[Difference]:
    place = (EVENTS, partition_for(scope.key, node.store.partitions))
    low, high = first.get(place, 0), second.get(place, 0)
    ids = node.versions.changed(scope, min(low, high), max(low, high))
    before, after = (
        {memory.memory_id: memory for memory in node.versions.at(scope, offset, ids) if memory.visible}
        for offset in (low, high)
    )
    return [
        Difference(memory_id=key, cube=scope.cube, before=before.get(key), after=after.get(key))
        for key in ids
        if before.get(key) != after.get(key)
    ]
