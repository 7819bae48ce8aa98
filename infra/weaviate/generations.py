"""The generations of a prefix: collections, and three aliases that say what each of them is for.

`…Memory` is the one that serves; `…MemoryNext` one that is about to, which writers fill already; `…MemoryPrevious` the
one that served before, kept for rollback. A collection with none of these is what a rebuild left that was killed.
"""

from typing import Any, Final, NamedTuple

from weaviate.exceptions import UnexpectedStatusCodeError

from ...schemas.errors import InputError, NotFound
from . import layout, names
from .connection import Connection

FIRST: Final = "1"
NEXT, PREVIOUS = "Next", "Previous"  # behind the name of the alias


class Places(NamedTuple):
    """Which generation each alias points at."""

    serving: str | None
    following: str | None = None
    previous: str | None = None

    @property
    def written(self) -> tuple[str, ...]:
        """The generations that writers write: each once, the one that serves first."""
        return tuple(dict.fromkeys(name for name in (self.serving, self.following) if name is not None))


class Generations:
    """The collections of `prefix`. Thread-safe. An alias may point at a collection that somebody removed."""

    def __init__(self, connection: Connection, prefix: str) -> None:
        self._connection, self._prefix = connection, prefix

    def places(self) -> Places:
        """What the aliases say now, by one request."""
        with self._connection.asking():
            found: Any = self._connection.client.alias.list_all()
        targets = (found.get(self._alias(which)) for which in ("", NEXT, PREVIOUS))
        return Places(
            *(None if one is None else names.generation(self._prefix, one.collection) for one in targets)
        )

    def all(self) -> list[str]:
        """The generations that have a collection, sorted."""
        with self._connection.asking():
            found = self._connection.client.collections.list_all()
        return sorted(
            generation for name in found if (generation := names.generation(self._prefix, name)) is not None
        )

    def check(self) -> str:
        """The generation that serves; raises IndexMissing where the alias or its collection is gone."""
        serving = self.places().serving
        if serving is None:
            raise self._connection.missing(f"no alias {self._alias('')}")
        if not self.exists(serving):
            raise self._connection.missing(f"no collection {self.name(serving)}")
        return serving

    def fresh(self) -> str:
        """A generation that never was: one more than the highest number that anything bears."""
        used = [*self.all(), *(place for place in self.places() if place is not None)]
        numbers = [int(name) for name in used if name.isascii() and name.isdigit()]
        return str(max(numbers) + 1) if numbers else FIRST

    def name(self, generation: str) -> str:
        """The collection of a generation."""
        return names.collection(self._prefix, generation)

    def exists(self, generation: str) -> bool:
        """Whether a generation has its collection."""
        with self._connection.asking():
            return bool(self._connection.client.collections.exists(self.name(generation)))

    def make(self, generation: str) -> None:
        """Make the collection of a generation, unless another process did."""
        name, client = self.name(generation), self._connection.client
        with self._connection.asking():
            try:
                layout.create(client, name)
            except UnexpectedStatusCodeError:
                if not client.collections.exists(name):
                    raise

    def serve(self, generation: str) -> None:
        """Let a generation serve, at once; raises NotFound where it was not built."""
        self._point("", generation)

    def follow(self, generation: str) -> None:
        """Let writers write a generation, too. Who asks `places` from now on knows it."""
        self._point(NEXT, generation)

    def keep(self, generation: str) -> None:
        """Keep a generation for rollback."""
        self._point(PREVIOUS, generation)

    def withdraw(self, generation: str | None = None) -> None:
        """Let a generation be about to serve no more; None for whichever it is."""
        if generation in (None, self.places().following):
            with self._connection.asking():
                self._connection.client.alias.delete(alias_name=self._alias(NEXT))

    def drop(self, generation: str) -> None:
        """Remove a generation that does not serve; raises NotFound where there is none."""
        if generation == self.places().serving:
            raise InputError(f"index generation {generation!r} is the one that serves; switch first")
        if not self.exists(generation):
            raise NotFound(f"index generation {generation!r} does not exist: build it first")
        with self._connection.asking():
            self._connection.client.collections.delete(self.name(generation))

    def sweep(self) -> list[str]:
        """Remove what neither serves nor is kept, which is a killed rebuild's; returns what that was."""
        self.withdraw()
        places = self.places()
        left = [one for one in self.all() if one not in (places.serving, places.previous)]
        for generation in left:
            with self._connection.asking():
                self._connection.client.collections.delete(self.name(generation))
        return left

    def _alias(self, which: str) -> str:
        return names.alias(self._prefix) + which

    def _point(self, which: str, generation: str) -> None:
        if not self.exists(generation):
            raise NotFound(f"index generation {generation!r} does not exist: build it first")
        name, target, aliases = self._alias(which), self.name(generation), self._connection.client.alias
        with self._connection.asking():
            if aliases.update(alias_name=name, new_target_collection=target):
                return
            try:
                aliases.create(alias_name=name, target_collection=target)
            except UnexpectedStatusCodeError:
                if aliases.get(alias_name=name) is None:
                    raise
