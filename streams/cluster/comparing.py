"""Comparing an index with a fold: what it lacks or has wrong, and what it has that the fold does not know."""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from ...infra.weaviate.index import WeaviateIndex
from ...processors.dump import applied_count, dump_lines, state_hash
from ...processors.projection import content_hash, indexed
from ...schemas.errors import IndexMissing, StorageError
from ...schemas.memory import Memory
from .following import Following

Stamps = Mapping[str, tuple[int, str]]  # memory id → version and content hash


class Difference(msgspec.Struct, frozen=True):
    """Memory ids: `wrong` are missing or other than in the fold, `beyond` have a version that the fold does not have.

    What is beyond has to be removed before it is written, since no write overwrites a newer version.
    """

    wrong: list[str]
    beyond: list[str]

    @property
    def count(self) -> int:
        """How many records differ."""
        return len({*self.wrong, *self.beyond})


def stamps(memories: Iterable[Memory]) -> dict[str, tuple[int, str]]:
    """What the index should hold of memories."""
    return {one.memory_id: (one.state.version, content_hash(one)) for one in memories if indexed(one)}


def difference(right: Stamps, there: Stamps) -> Difference:
    """How `there`, what an index holds of some memories, differs from `right`, what it should hold of them."""
    return Difference(
        wrong=[key for key, stamp in right.items() if there.get(key) != stamp],
        beyond=[key for key, (version, _) in there.items() if version > right.get(key, (0, ""))[0]],
    )


def collection_hash(there: WeaviateIndex, fold: Following) -> str:
    """The state hash that a collection stands for: the fold's, with the index's memories as the collection has them.

    What an index never has, such as expired memories and the counts of applied ids, is the fold's; so are memories that
    no worker had written when the fold began to be read. Of a collection that cannot be read, what is wrong with it.
    """
    try:
        return state_hash(_lines(there, fold))
    except IndexMissing as exc:
        return f"missing: {exc}"
    except StorageError as exc:
        if exc.retriable:
            raise
        return f"damaged: {exc}"


def _lines(there: WeaviateIndex, fold: Following) -> Iterator[bytes]:
    cubes = fold.replay.cubes
    for scope in sorted(cubes):
        own = cubes[scope].memories
        shown = {key: one for key, one in own.items() if not indexed(one) or (scope, key) in fold.moving}
        for record in there.records(scope):
            if (scope, record.memory.memory_id) not in fold.moving:
                shown[record.memory.memory_id] = record.memory
        yield from dump_lines(((scope, shown[key]) for key in sorted(shown)), ())
    yield from dump_lines((), ((scope, applied_count(cubes[scope].applied)) for scope in sorted(cubes)))
