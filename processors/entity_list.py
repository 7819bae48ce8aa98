"""The entities of a cube: who and what its memories are about or name, other names joined, the most frequent first."""

from collections import Counter
from collections.abc import Iterable

import msgspec

from ..schemas.memory import Memory
from .entities import OF, aliases, entity_key


class Entity(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody or something that memories are about or name.

    `name` is how it is mostly called, `aliases` are its other names, sorted; `count` memories name it: `memory_ids`,
    the oldest first.
    """

    name: str
    aliases: tuple[str, ...]
    count: int
    memory_ids: tuple[str, ...]


def list_entities(memories: Iterable[Memory]) -> list[Entity]:
    """The entities of memories, by count and then by name. Two are one where a memory says that they are."""
    spellings: dict[str, Counter[str]] = {}
    holders: dict[str, dict[str, None]] = {}
    called: dict[str, dict[str, None]] = {}
    joined = _Joined()
    for memory in sorted(memories, key=lambda memory: (memory.state.occurred_at, memory.memory_id)):
        if memory.content is None:
            continue
        said = aliases(memory.content.text, memory.content.subject)
        own = dict.fromkeys((memory.content.subject, *memory.content.entities))
        for name in (*own, *(name for pair in said for name in pair)):
            if key := entity_key(name):
                spellings.setdefault(key, Counter())[name] += name in own
                holders.setdefault(key, {})[memory.memory_id] = None
        for left, right in said:
            called.setdefault(left, {})[right] = None
    for left, names in called.items():
        if len({entity_key(name) for name in names}) == 1 or OF not in left:  # of her friends none is another
            for right in names:
                joined.join(entity_key(left), entity_key(right))
    groups: dict[str, list[str]] = {}
    for key in holders:
        groups.setdefault(joined.root(key), []).append(key)
    order = {memory_id: None for held in holders.values() for memory_id in held}
    found = [_entity(keys, spellings, holders, order) for keys in groups.values()]
    return sorted(found, key=lambda entity: (-entity.count, entity.name))


def _entity(
    keys: list[str],
    spellings: dict[str, Counter[str]],
    holders: dict[str, dict[str, None]],
    order: dict[str, None],
) -> Entity:
    counts = {key: sum(spellings[key].values()) for key in keys}
    written = {key: min(spellings[key].items(), key=lambda pair: (-pair[1], pair[0]))[0] for key in keys}
    first = min(keys, key=lambda key: (-counts[key], written[key]))
    held = set[str]().union(*(holders[key] for key in keys))
    return Entity(
        name=written[first],
        aliases=tuple(sorted({written[key] for key in keys} - {written[first]})),
        count=len(held),
        memory_ids=tuple(memory_id for memory_id in order if memory_id in held),
    )


class _Joined:
    """Keys that are one, as trees: the least key of each is its root."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def root(self, key: str) -> str:
        while (above := self._above.get(key, key)) != key:
            key = above
        return key

    def join(self, left: str, right: str) -> None:
        first, second = sorted((self.root(left), self.root(right)))
        if first != second:
            self._above[second] = first
