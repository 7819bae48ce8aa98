"""The client: `Memory`, what a program imports. Publish, add, search, get, subscribe, replay, rebuild."""

import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Final

from msgspec.structs import replace

from ..infra.embedded.log import wait_until
from ..infra.settings import Settings
from ..processors.decision import Decider
from ..processors.draft import Rejected, TurnDraft
from ..processors.ports import IndexFilter
from ..processors.retrieval import search
from ..processors.times import checked_instant
from ..schemas.errors import InputError, LeaseUnavailable, NotFound, WaitTimeout
from ..schemas.events import Event, Tick
from ..schemas.ids import Scope, derive
from ..schemas.memory import Memory as MemoryRecord
from ..schemas.topics import EVENTS, TURNS
from . import adding, changing, replaying
from .account import account
from .bootstrap import Node, open_node
from .publisher import Publisher
from .results import DeadLetter, Effect, Found, PublishReport, RebuildReport, ReplayReport, Status
from .runner import Processing, lag, wait_folded, wait_for
from .wire import Opened

DEFAULT_CUBE: Final = "default"
LEASE_SECONDS: Final = 10.0


class Memory:
    """A home's memory. May be opened by any number of processes at once.

    home: folder, made when it is not there; default `MNEMOSTREAM_HOME`, else `~/.mnemostream`.
    process: whether this object processes turns in a background thread while it holds the home's lease; another
    process takes over when it ends. Further keywords are settings (`infra.settings.Settings`).
    """

    def __init__(self, home: str | Path | None = None, *, process: bool = True, **settings: Any) -> None:
        self.node: Node = open_node(Settings.load(home=home, **settings))
        self._processing = Processing(self.node) if process else None

    def publish(
        self,
        turns: Iterable[TurnDraft | Rejected | Mapping[str, Any]] | TurnDraft | Mapping[str, Any],
        *,
        cube: str | None = None,
        start: datetime | None = None,
        wait: bool = True,
        timeout: float | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> PublishReport:
        """Publish turns of one source; each is durable when this returns, and with `wait` searchable too.

        A turn id is unique within its cube: a turn that is known is a duplicate, another turn under a known id is
        refused. Bad records go to the dead-letter topic and are listed in the report; the rest goes on.
        Raises WaitTimeout when `timeout` seconds pass before all is searchable (None waits without end).
        """
        together = self._processing.together if wait and self._processing is not None else None
        publisher = Publisher(self.node, cube=cube, start=start, together=together)
        for done in publisher.publish(_drafts(turns)):
            if progress is not None:
                progress(done)
        report = publisher.report()
        if wait and report.positions:
            self._wait(lambda seconds: wait_for(self.node, report.positions, seconds), timeout)
        return report

    def add(
        self,
        messages: str | Mapping[str, Any] | Sequence[Mapping[str, Any]],
        *,
        user_id: str | None = None,
        agent_id: str | None = None,
        run_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        timestamp: datetime | str | int | float | None = None,
        expiration_date: datetime | str | None = None,
        wait: bool = True,
        timeout: float = 30.0,
    ) -> dict[str, Any]:
        """Add messages to the cube `user_id`; returns when they are decided and searchable.

        `agent_id` becomes the memories' agent, `run_id` their session; without one each call is a session of its
        own. Each call is new: the same words twice are two turns. Returns {"results": [{"id", "memory",
        "event"}], "position": token}; with `wait=False` there are no results yet. Raises InputError, WaitTimeout.
        """
        scope = self._scope(user_id or DEFAULT_CUBE)
        drafts = adding.drafts(
            messages,
            cube=scope.cube,
            first=0 if run_id is None else self.node.turns.in_session(scope, run_id),
            agent_id=agent_id,
            run_id=run_id,
            metadata=metadata,
            timestamp=timestamp,
            expires=expiration_date,
        )
        before = replaying.end_cut(self.node)
        report = self.publish(drafts, wait=wait, timeout=timeout)
        if report.refusals:
            refusal = report.refusals[0]
            raise InputError(f"{refusal.place}: {refusal.reason}")
        results = adding.results(self.node, before, report.positions) if wait else []
        return {"results": results, "position": adding.token(report.positions)}

    def search(
        self,
        query: str,
        *,
        user_id: str | None = None,
        cube: str | None = None,
        filters: IndexFilter | None = None,
        top_k: int = 10,
        threshold: float | None = None,
        explain: bool = False,
        reference_date: datetime | None = None,
        token_budget: int | None = None,
    ) -> list[Found]:
        """The memories of a cube that best answer `query`, best first. Raises InputError for a bad argument."""
        if top_k < 1:
            raise InputError(f"top_k: wanted at least 1, got {top_k}")
        scope = self._scope(cube or user_id or DEFAULT_CUBE)
        with self.node.store.reading():
            ranked = search(
                self.node.index,
                self.node.embedder,
                [scope],
                query,
                top_k=top_k,
                where=filters,
                reference_date=reference_date,
                explain=explain,
                token_budget=token_budget,
                threshold=threshold,
            )
        return [_found(item.scope, item.memory, item.score, item.terms) for item in ranked]

    def get(self, memory_id: str) -> MemoryRecord | None:
        """The memory with that id; None where there is none, or where it was forgotten."""
        with self.node.store.reading():
            found = self._find(memory_id)
        return None if found is None else found[1]

    def lineage(self, memory_id: str) -> tuple[MemoryRecord, list[Opened], list[Opened]]:
        """A memory, the turns that it was made from, and the decisions that made and changed it; NotFound."""
        with self.node.store.reading():
            found = self._find(memory_id)
            if found is None:
                raise NotFound(f"memory {memory_id!r}: there is none; search lists ids")
            scope, memory = found
            turns = [
                item
                for source in memory.state.sources
                for item in self.node.wire.open(self.node.log.read(TURNS, source.partition, source.offset, 1))
            ]
            decisions = replaying.decisions(self.node, scope, memory)
        return memory, turns, decisions

    def subscribe(
        self,
        *,
        from_: str = "end",
        cube: str | None = None,
        types: Collection[str] | None = None,
        raw: bool = False,
        follow: bool = True,
        timeout: float | None = None,
    ) -> Iterator[Effect]:
        """Effects of the memory log from "start", "end" or a cut's token on, each with what it changed.

        Gap-free: `Effect.cut` resumes right behind it. Ends after `timeout` seconds without any; never by default.
        """
        return replaying.subscribe(
            self.node, from_=from_, cube=cube, types=types, raw=raw, follow=follow, timeout=timeout
        )

    def tail(
        self,
        topic: str = EVENTS,
        *,
        from_: str = "end",
        follow: bool = True,
        timeout: float | None = None,
    ) -> Iterator[Opened]:
        """The records of any topic with their events, from "start" or "end" on. Raises NotFound."""
        return replaying.tail(self.node, topic, from_=from_, follow=follow, timeout=timeout)

    def replay(self, *, to: str | None = None) -> ReplayReport:
        """Fold the memory log in memory, up to a cut's token; touches nothing that is stored."""
        return replaying.replay(self.node, to)

    def rebuild(self) -> RebuildReport:
        """Replace fold and index by what the log says; `identical` tells whether they already said the same.

        Raises LeaseUnavailable when another process holds the processing lease for 10 s.
        """
        if self._processing is None:
            if not self.node.lease.acquire(LEASE_SECONDS):
                raise LeaseUnavailable(_held(self.node))
            try:
                return replaying.rebuild(self.node)
            finally:
                self.node.lease.release()
        if not wait_until(lambda: self.node.lease.held, LEASE_SECONDS):
            raise LeaseUnavailable(_held(self.node))
        return self._processing.alone(lambda: replaying.rebuild(self.node))

    def state_hash(self) -> str:
        """The hash of the stored fold: equal for equal states, wherever and whenever they were made."""
        with self.node.store.reading():
            return replaying.stored_hash(self.node.fold)

    def status(self) -> Status:
        """The account of the home: turns, what became of them, memories, dead letters, the state hash."""
        return account(self.node)

    def correct(self, memory_id: str, text: str, *, timeout: float = 30.0) -> MemoryRecord:
        """Set right what a memory says; returns it as it is then. Raises NotFound, InputError, WaitTimeout."""
        with self.node.store.reading():
            found = self._find(memory_id)
        if found is None:
            raise NotFound(f"memory {memory_id!r}: there is none; search lists ids")
        self._decide(changing.correction(self.node, *found, text), timeout)
        corrected = self.get(memory_id)
        if corrected is None:
            raise NotFound(f"memory {memory_id!r}: was forgotten while it was corrected")
        return corrected

    def forget(self, memory_id: str, *, timeout: float = 30.0) -> None:
        """Forget a memory for good: from views, index and log, with the keys of itself and of its turns.

        Other memories of those turns keep their own text. Raises NotFound, WaitTimeout.
        """
        with self.node.store.reading():
            found = self._find(memory_id)
        if found is None:
            raise NotFound(f"memory {memory_id!r}: there is none, or it was forgotten already")
        self._decide(changing.forgetting(self.node, *found), timeout)

    def _decide(self, event: Event, timeout: float) -> None:
        """Append a decision of the user's, and wait until it was folded, by whoever processes."""
        (position,) = self.node.log.append(self.node.wire.outgoing([event]))
        self._wait(lambda seconds: wait_folded(self.node, position, seconds), timeout)

    def tick(self, instant: datetime) -> None:
        """Tell lifecycle what time it is: a tick on every partition. What is due by then expires."""
        node, scope = self.node, Scope(self.node.settings.tenant, "ticks")
        by = Decider(scope=scope, producer="client/1", observed_at=node.clock.now())
        at = checked_instant(instant.astimezone(UTC))
        ticks = [
            by.event(Tick(instant=at), event_id=derive("tick", at.isoformat(), partition), occurred_at=at)
            for partition in range(node.store.partitions)
        ]
        node.log.append([replace(record, partition=n) for n, record in enumerate(node.wire.outgoing(ticks))])

    def dead_letters(self) -> Iterator[DeadLetter]:
        """All dead letters, with their raw bytes."""
        return replaying.dead_letters(self.node)

    def drain(self, timeout: float | None = None) -> None:
        """Wait until nothing is left to process, by whoever processes. Raises WaitTimeout."""
        self._wait(lambda seconds: wait_until(lambda: lag(self.node) == 0, seconds), timeout)

    def close(self) -> None:
        """Stop processing after the batch at hand, let the lease go and close the files."""
        if self._processing is not None:
            self._processing.close()
        self.node.close()

    def __enter__(self) -> "Memory":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _find(self, memory_id: str) -> tuple[Scope, MemoryRecord] | None:
        """A memory of this tenant, and its scope."""
        found = self.node.fold.get(memory_id)
        return found if found is not None and found[0].tenant == self.node.settings.tenant else None

    def _scope(self, cube: str) -> Scope:
        return Scope.checked(self.node.settings.tenant, cube)

    def _wait(self, done: Callable[[float], bool], timeout: float | None) -> None:
        """Wait in short stretches, so that an error of this process's own processing is raised, not waited out."""
        deadline = None if timeout is None else time.monotonic() + timeout
        while True:
            left = 1.0 if deadline is None else min(1.0, max(deadline - time.monotonic(), 0.0))
            if done(left):
                return
            if self._processing is not None and self._processing.error is not None:
                raise self._processing.error
            if deadline is not None and time.monotonic() >= deadline:
                raise WaitTimeout(
                    f"not yet processed after {timeout} s; what was published is durable. The lease is held by "
                    f"{self.node.lease.holder() or 'nobody'}; look at 'mnemostream status'"
                )


def _held(node: Node) -> str:
    return f"{node.lease.path}: {node.lease.holder() or 'another process'} processes this home; end it and try again"


def _drafts(
    turns: Iterable[TurnDraft | Rejected | Mapping[str, Any]] | TurnDraft | Mapping[str, Any],
) -> Iterator[TurnDraft | Rejected]:
    several = [turns] if isinstance(turns, TurnDraft | Mapping) else turns
    for number, item in enumerate(several):
        if isinstance(item, Mapping):
            yield adding.draft_of(item, f"turn {number + 1}", number)
        else:
            yield item


def _found(scope: Scope, memory: MemoryRecord, score: float, terms: Mapping[str, float]) -> Found:
    assert memory.content is not None
    return Found(
        memory_id=memory.memory_id,
        text=memory.content.text,
        score=score,
        sources=tuple(source.turn_id for source in memory.state.sources),
        cube=scope.cube,
        memory=memory,
        terms=terms,
    )
