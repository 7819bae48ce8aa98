"""One scope's objects in one collection: what is asked of Weaviate, in the words of this package."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Any, Final, NamedTuple
from uuid import UUID

from weaviate.classes.aggregate import Metrics
from weaviate.classes.data import DataObject
from weaviate.classes.query import Filter, MetadataQuery

from ...processors.ports import Totals
from ...schemas.ids import Scope
from . import layout, names
from .connection import Connection

ANSWERED: Final = 10_000  # objects that one question gets at most (QUERY_MAXIMUM_RESULTS)
PAGE: Final = 500
Properties = dict[str, Any]
Words = tuple[int, ...]  # the same for the same records' terms


class Lengths(NamedTuple):
    """Of all records of a tenant: how many, their terms together, and those of the longest."""

    records: int
    terms: int
    longest: int


class Tenant:
    """The objects of `scope` in `collection`, a name or an alias. A scope of which nothing was written is empty."""

    def __init__(self, connection: Connection, collection: str, scope: Scope) -> None:
        self.scope = scope
        self._connection = connection
        self._objects = connection.collection(collection, names.tenant(scope))

    def named(self, memory_ids: Sequence[str], properties: Sequence[str]) -> list[Properties]:
        """The objects of some memories, in no order."""
        found: list[Properties] = []
        for start in range(0, len(memory_ids), PAGE):
            ids = [names.object_id(self.scope, memory_id) for memory_id in memory_ids[start : start + PAGE]]
            found += self._properties(
                partial(
                    self._objects.query.fetch_objects_by_ids,
                    ids,
                    limit=len(ids),
                    return_properties=list(properties),
                )
            )
        return found

    def matching(self, where: Any, limit: int, properties: Sequence[str]) -> list[Properties]:
        """At most `limit` objects that a filter admits, in no order."""
        return self._properties(
            lambda: self._objects.query.fetch_objects(
                filters=where, limit=limit, return_properties=list(properties)
            )
        )

    def near(
        self, vector: list[float], where: Any, limit: int, properties: Sequence[str]
    ) -> list[tuple[Properties, float]]:
        """(object, cosine in float32) of the nearest that a filter admits; nothing where widths differ."""
        found = self._found(
            lambda: self._objects.query.near_vector(
                vector,
                filters=where,
                limit=limit,
                return_properties=list(properties),
                return_metadata=MetadataQuery(distance=True),
            )
        )
        return [(one.properties, 1.0 - one.metadata.distance) for one in found]

    def count(self, where: Any) -> int:
        """How many objects a filter admits. Weaviate reads each of them: about 6 µs an object."""
        answer = self._connection.ask(
            lambda: self._objects.aggregate.over_all(filters=where, total_count=True), None
        )
        return 0 if answer is None else int(answer.total_count)

    def totals(self) -> Totals:
        """How many objects there are, and the sums of versions and marks. About 1 ms, however many they are."""
        versions, *marks = self._sums(layout.VERSION, layout.MARKS)
        return Totals(versions[0], versions[1], tuple(sum_ for _, sum_, _ in marks))

    def lengths(self) -> tuple[Lengths, Words]:
        """How long the records are, and what changes when any of their terms do. About 1 ms, too."""
        lengths, *marks = self._sums(layout.LENGTH, layout.WORDS)
        return Lengths(*lengths), (*lengths, *(sum_ for _, sum_, _ in marks))

    def _sums(self, first: str, others: Sequence[str]) -> list[tuple[int, int, int]]:
        """Of each property how many objects have it, its sum, and its greatest value."""
        names = (first, *others)
        metrics = [Metrics(name).integer(count=True, sum_=True, maximum=True) for name in names]
        answer = self._connection.ask(
            lambda: self._objects.aggregate.over_all(return_metrics=metrics, total_count=False), None
        )
        found = {} if answer is None else answer.properties
        return [
            (int(one.count or 0), int(one.sum_ or 0), int(one.maximum or 0)) if one is not None else (0, 0, 0)
            for one in map(found.get, names)
        ]

    def scan(self, properties: Sequence[str]) -> Iterator[Properties]:
        """All objects, a page at a time, by object id."""
        after: UUID | None = None
        while True:
            page = self._found(
                partial(
                    self._objects.query.fetch_objects,
                    limit=PAGE,
                    after=after,
                    return_properties=list(properties),
                )
            )
            yield from (one.properties for one in page)
            if len(page) < PAGE:
                return
            after = page[-1].uuid

    def put(self, objects: Sequence[tuple[str, Properties, list[float] | None]]) -> None:
        """Write (memory id, properties, vector) over what has the same id; found by who asks from then on."""
        batch = [
            DataObject(uuid=names.object_id(self.scope, memory_id), properties=properties, vector=vector)
            for memory_id, properties, vector in objects
        ]
        with self._connection.asking():
            answer = self._objects.data.insert_many(batch)
        if answer.has_errors:
            first = next(iter(answer.errors.values()))
            raise self._connection.failed(len(answer.errors), len(batch), "written", first.message)

    def remove(self, memory_ids: Sequence[str]) -> None:
        """Remove the objects of some memories; unknown ones are passed over."""
        ids = [names.object_id(self.scope, memory_id) for memory_id in memory_ids]
        answer = self._connection.ask(
            lambda: self._objects.data.delete_many(where=Filter.by_id().contains_any(ids)), None
        )
        if answer is not None and answer.failed:
            raise self._connection.failed(answer.failed, len(ids), "removed", "no reason was given")

    def clear(self, memory_id: str) -> None:
        """Remove one object by its id alone, so also one that is in no index."""
        object_id = names.object_id(self.scope, memory_id)
        self._connection.ask(lambda: self._objects.data.delete_by_id(object_id), False)

    def _properties(self, question: Callable[[], Any]) -> list[Properties]:
        return [one.properties for one in self._found(question)]

    def _found(self, question: Callable[[], Any]) -> list[Any]:
        answer = self._connection.ask(question, None)
        return [] if answer is None else answer.objects
