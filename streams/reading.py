"""What can be read of memories, now or as of a position: search, context, get, get_all, history, why.

`Memory` (the present) and `View` (the past) share all of it; they differ in where they look.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec.structs import replace

from ..processors.entities import also_called
from ..processors.entity_list import Entity, list_entities
from ..processors.ports import IndexFilter, MemoryIndex
from ..processors.retrieval import Answer, Asking, answer
from ..processors.retrieval.filters import admits
from ..schemas.errors import InputError, NotFound
from ..schemas.ids import Position, Scope
from ..schemas.memory import Memory as MemoryRecord
from . import lineage
from .filters import DEFAULT_CUBE, Filters, instant, read
from .observe.watching import SEARCH, watched
from .results import Cut, Found, NearMiss, Results, Why

if TYPE_CHECKING:
    from .bootstrap import Node

WAIT_SECONDS: Final = 30.0
AtLeast = Position | Cut | str | None


class Reading:
    """Reads the memories of a node. `at_least` waits until what lies before a position is decided and searchable."""

    node: "Node"

    @watched(SEARCH)
    def search(
        self,
        query: str,
        *,
        user_id: str | None = None,
        agent_id: str | None = None,
        run_id: str | None = None,
        cube: str | None = None,
        filters: Filters = None,
        top_k: int = 10,
        threshold: float | None = None,
        explain: bool = False,
        reference_date: datetime | str | None = None,
        token_budget: int | None = None,
        at_least: AtLeast = None,
        timeout: float = WAIT_SECONDS,
    ) -> Results:
        """The memories of a cube that best answer `query`, best first.

        `filters`: a mapping of fields (user_id, agent_id, run_id, kind, status, trust, tags, entity, metadata.<name>,
        …) or an `IndexFilter`. `Results.answered` tells whether anything answers the question at all; with `explain`
        each has the parts of its score, and `Results.missed` tells what just fell out, and why. `at_least` (a position
        or a token of an earlier result) waits up to `timeout` seconds.
        Raises InputError for a bad argument, WaitTimeout.
        """
        if top_k < 1:
            raise InputError(f"top_k: wanted at least 1, got {top_k}")
        asked = read(filters, user_id=user_id, cube=cube, agent_id=agent_id, run_id=run_id)
        when = None if reference_date is None else instant(reference_date, "reference_date")
        self._await(at_least, timeout, searched=True)
        with self._searching():
            found = answer(
                self._index(),
                self.node.embedder,
                [self._scope(asked.cube)],
                query,
                Asking(
                    top_k=top_k,
                    where=self._where(asked.where),
                    reference_date=when,
                    explain=explain,
                    token_budget=token_budget,
                    threshold=threshold,
                    reranker=self.node.reranker,
                ),
            )
        results = _results(found)
        self._searched(results)
        return results

    def context(self, query: str, token_budget: int = 1000, **asked: Any) -> str:
        """What is known about `query`, as text for a prompt: a line per memory, best first, within `token_budget`.

        Further keywords are those of `search`. Empty where nothing is known.
        """
        asked = {"top_k": 100, **asked}
        return "\n".join(
            f"- {found.text}" for found in self.search(query, token_budget=token_budget, **asked)
        )

    def get(self, memory_id: str, *, at_least: AtLeast = None, timeout: float = WAIT_SECONDS) -> Found | None:
        """The memory with that id; None where there is none, or where it was forgotten."""
        self._await(at_least, timeout)
        with self._snapshot():
            found = self._find(memory_id)
        return None if found is None else shown(*found)

    def get_all(
        self,
        *,
        user_id: str | None = None,
        agent_id: str | None = None,
        run_id: str | None = None,
        cube: str | None = None,
        filters: Filters = None,
        top_k: int | None = None,
        show_expired: bool = False,
    ) -> Results:
        """The memories of a cube, oldest first (by when they were said, then by id); all, or the first `top_k`.

        With `show_expired` also those that expired or were merged into others. Raises InputError.
        """
        asked = read(filters, user_id=user_id, cube=cube, agent_id=agent_id, run_id=run_id)
        where, scope = self._where(asked.where), self._scope(asked.cube)
        with self._snapshot(scope):
            memories = [memory for memory in self._memories(scope) if memory.visible]
        if where.entities:
            said = [memory.content for memory in memories if memory.content is not None]
            where = replace(where, entities=also_called(said, where.entities))
        if show_expired and where.statuses == IndexFilter().statuses:
            where = replace(where, statuses=None)
        passing = [memory for memory in memories if admits(where, memory)]
        passing.sort(key=lambda memory: (memory.state.occurred_at, memory.memory_id))
        return Results(shown(scope, memory) for memory in passing[:top_k])

    def entities(
        self, *, user_id: str | None = None, cube: str | None = None, filters: Filters = None
    ) -> list[Entity]:
        """Who and what the memories of a cube are about or name, the most frequent first, with their other names.

        Opens every memory of the cube. Raises InputError.
        """
        found = self.get_all(user_id=user_id, cube=cube, filters=filters)
        return list_entities(one.memory for one in found)

    def history(self, memory_id: str) -> list[dict[str, Any]]:
        """What became of a memory, oldest first: a mapping per version, in mem0's form and with its position.

        Raises NotFound, also for one that was forgotten.
        """
        return lineage.history(self.node, self.why(memory_id))

    def why(self, memory_id: str) -> Why:
        """Why a memory is what it is: the turns it was made from, the decisions on it, its versions, by position.

        Of one that was forgotten it says that it was, and when, and nothing else. Raises NotFound.
        """
        with self._snapshot():
            found = lineage.why(self.node, memory_id, self._before)
        if found is None:
            raise NotFound(f"memory {memory_id!r}: there is none; search lists ids")
        return found

    def state_hash(self) -> str:
        """The hash of the state: equal for equal states, wherever and whenever they were made."""
        raise NotImplementedError

    def _scope(self, cube: str | None) -> Scope:
        return Scope.checked(self.node.settings.tenant, cube or DEFAULT_CUBE)

    def _where(self, where: IndexFilter) -> IndexFilter:
        return where

    @contextmanager
    def _snapshot(self, scope: Scope | None = None) -> Iterator[None]:
        """One consistent state for all reads within, of one cube or of all: the newest."""
        if self.node.replica is not None:
            self.node.replica.refresh(scope)
        with self.node.store.reading():
            yield

    @contextmanager
    def _searching(self) -> Iterator[None]:
        """One consistent state for all that a search reads of its index."""
        with self.node.store.reading():
            yield

    def _index(self) -> MemoryIndex:
        return self.node.index.now()

    def _before(self, scope: Scope) -> int | None:
        """The offset of the memory log that a cube is read as of; None for now."""
        return None

    def _find(self, memory_id: str) -> tuple[Scope, MemoryRecord] | None:
        """A memory of this tenant, and its scope."""
        raise NotImplementedError

    def _memories(self, scope: Scope) -> Sequence[MemoryRecord]:
        raise NotImplementedError

    def _await(self, at_least: AtLeast, timeout: float, *, searched: bool = False) -> None:
        """Wait until what lies before `at_least` can be read; `searched`: until it is found, too."""

    def _searched(self, results: Results) -> None:
        """Take note of what a search showed."""


def _results(found: Answer) -> Results:
    """An answer as the client shows it."""
    missed = [
        NearMiss(
            **msgspec.structs.asdict(shown(item.scope, item.memory, item.score, item.terms)),
            reason=item.reason,
            detail=item.detail,
        )
        for item in found.missed
    ]
    return Results(
        (shown(item.scope, item.memory, item.score, item.terms) for item in found.ranked),
        support=found.support,
        answered=found.answered,
        missed=missed,
    )


def shown(
    scope: Scope, memory: MemoryRecord, score: float | None = None, terms: Mapping[str, float] | None = None
) -> Found:
    """A memory as the client shows it."""
    return Found(
        memory_id=memory.memory_id,
        text="" if memory.content is None else memory.content.text,
        score=score,
        sources=tuple(source.turn_id for source in memory.state.sources),
        cube=scope.cube,
        memory=memory,
        terms=terms or {},
    )
