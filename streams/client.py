"""The client: `Memory`, what a program imports. Reading is in `reading`, the rest here."""

import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar, overload

from msgspec.structs import replace

from ..infra.embedded.log import wait_until
from ..infra.settings import Settings
from ..processors.decision import Decider
from ..processors.draft import Rejected, TurnDraft
from ..processors.times import checked_instant
from ..schemas.errors import InputError, NotFound, WaitTimeout
from ..schemas.events import Event, Tick
from ..schemas.ids import Position, Scope, derive
from ..schemas.memory import Memory as MemoryRecord
from ..schemas.topics import EVENTS
from . import adding, asof, changing, exporting, forgetting, importing, replaying, reprocessing
from .account import account
from .asof import View, When, cut_of
from .bootstrap import Node, open_node
from .exporting import ExportReport
from .filters import DEFAULT_CUBE, instant
from .importing import ImportReport, holding_lease
from .observe.metrics import metrics_text
from .observe.watching import ADD, REBUILD, watched
from .publisher import Publisher
from .reading import WAIT_SECONDS, AtLeast, Reading
from .recalling import Recalls
from .results import (
    DeadLetter,
    Diff,
    Effect,
    Forgotten,
    PublishReport,
    RebuildReport,
    ReplayReport,
    ReprocessReport,
    Results,
    Status,
)
from .runner import Processing, lag, wait_folded, wait_for
from .wire import Opened

T = TypeVar("T")


class Memory(Reading):
    """A home's memory. May be opened by any number of processes at once.

    home: folder, made when it is not there; default `MNEMOSTREAM_HOME`, else `~/.mnemostream`.
    process: whether this object processes turns in a background thread while it holds the home's lease; another
    process takes over when it ends. Further keywords are settings (`infra.settings.Settings`).
    """

    def __init__(self, home: str | Path | None = None, *, process: bool = True, **settings: Any) -> None:
        self.node: Node = open_node(Settings.load(home=home, **settings))
        self._processing = Processing(self.node) if process else None
        self._recalls = Recalls(self.node) if process and self.node.settings.recalls else None

    @overload
    def publish(
        self,
        turns: TurnDraft | Mapping[str, Any],
        *,
        cube: str | None = None,
        start: datetime | None = None,
        wait: bool = True,
        timeout: float | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> Position: ...
    @overload
    def publish(
        self,
        turns: Iterable[TurnDraft | Rejected | Mapping[str, Any]],
        *,
        cube: str | None = None,
        start: datetime | None = None,
        wait: bool = True,
        timeout: float | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> PublishReport: ...
    def publish(
        self,
        turns: Iterable[TurnDraft | Rejected | Mapping[str, Any]] | TurnDraft | Mapping[str, Any],
        *,
        cube: str | None = None,
        start: datetime | None = None,
        wait: bool = True,
        timeout: float | None = None,
        progress: Callable[[int], None] | None = None,
    ) -> PublishReport | Position:
        """Publish a turn, or the turns of one source; durable when this returns, and with `wait` searchable too.

        A turn id is unique within its cube: a turn that is known is a duplicate, another turn under a known id is
        refused. One turn gives its Position, also when it was known, and raises InputError when it is refused.
        Of many, bad records go to the dead-letter topic and are listed in the report; the rest goes on.
        Raises WaitTimeout when `timeout` seconds pass before all is searchable (None waits without end).
        """
        together = self._processing.together if wait and self._processing is not None else None
        publisher = Publisher(self.node, cube=cube, start=start, together=together)
        for done in publisher.publish(_drafts(turns)):
            if progress is not None:
                progress(done)
        report = publisher.report()
        single = isinstance(turns, TurnDraft | Mapping)
        places = publisher.known if single and not report.positions else report.positions
        if wait and places:
            self._wait(lambda seconds: wait_for(self.node, places, seconds), timeout)
        if not single:
            return report
        if report.refusals:
            raise InputError(f"{report.refusals[0].place}: {report.refusals[0].reason}")
        return places[0]

    @watched(ADD)
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
        own. Each call is new: the same words twice are two turns. Returns {"results": [{"id", "memory", "event",
        "position"}], "position": token}; `at_least=token` waits for them in any process. With `wait=False` it
        returns after the durable publish, without results. Raises InputError, WaitTimeout.
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
        return {"results": results, "position": adding.token(self.node, report.positions, decided=wait)}

    def update(
        self,
        memory_id: str,
        text: str | None = None,
        *,
        data: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        expiration_date: datetime | str | None = None,
        timeout: float = WAIT_SECONDS,
    ) -> dict[str, Any]:
        """Set right what a memory says, or its metadata or expiry; `data` is mem0's older name of `text`.

        Returns when it is searchable. Raises NotFound, InputError, WaitTimeout.
        """
        with self._snapshot():
            found = self._find(memory_id)
        if found is None:
            raise NotFound(f"memory {memory_id!r}: there is none; search lists ids")
        until = None if expiration_date is None else adding.instant_of(expiration_date, "expiration_date")
        event = changing.correction(
            self.node, *found, text=data if text is None else text, metadata=metadata, expires_at=until
        )
        position = self._decide(event, timeout)
        return {"message": "Memory updated successfully!", "position": adding.behind(position)}

    def delete(self, memory_id: str, *, timeout: float = WAIT_SECONDS) -> dict[str, Any]:
        """Forget a memory for good, as `forget` does. Raises NotFound, WaitTimeout."""
        self.forget(memory_id, timeout=timeout)
        return {"message": "Memory deleted successfully!"}

    def delete_all(
        self,
        *,
        user_id: str | None = None,
        agent_id: str | None = None,
        run_id: str | None = None,
        cube: str | None = None,
        timeout: float = WAIT_SECONDS,
    ) -> dict[str, Any]:
        """Forget all memories of a cube, or those of an agent or a run in it. Raises InputError, WaitTimeout."""
        if not (user_id or cube or agent_id or run_id):
            raise InputError(
                "delete_all: wanted user_id, cube, agent_id or run_id; reset() forgets everything"
            )
        if agent_id or run_id:
            mine = self.get_all(
                user_id=user_id, cube=cube, agent_id=agent_id, run_id=run_id, show_expired=True
            )
            for found in mine:
                self.forget(found.memory_id, timeout=timeout)
        elif self.node.cubes.find(self._scope(cube or user_id)) is not None:
            self.forget(cube=cube or user_id, timeout=timeout)
        return {"message": "Memories deleted successfully!"}

    def reset(self, *, timeout: float = WAIT_SECONDS) -> None:
        """Forget every cube of this tenant. The log stays, and opens to nothing. Raises WaitTimeout."""
        for scope, _ in self.node.cubes.all():
            if scope.tenant == self.node.settings.tenant:
                self.forget(cube=scope.cube, timeout=timeout)

    def forget(
        self,
        memory_id: str | None = None,
        *,
        cube: str | None = None,
        turn: str | None = None,
        timeout: float = WAIT_SECONDS,
    ) -> Forgotten:
        """Forget for good: a memory, a source turn of a cube with all that descends from it, or a whole cube.

        Destroys the keys of the memories and of their turns, for every view, replay, index and process; other
        memories of those turns keep their own text. Raises InputError, NotFound, WaitTimeout.
        """
        node = self.node
        if memory_id is not None:
            if cube is not None or turn is not None:
                raise InputError(
                    "forget: wanted a memory id, or a cube, or a turn with its cube, got several"
                )
            with self._snapshot():
                scope, event, _ = forgetting.of_memory(node, memory_id)
        elif cube is None and turn is None:
            raise InputError("forget: wanted a memory id, or a cube, or a turn with its cube")
        else:
            scope = self._scope(cube)
            event = forgetting.of_cube(node, scope) if turn is None else forgetting.of_turn(node, scope, turn)
        memories = forgetting.doomed_memories(node, scope, event)
        turns = forgetting.doomed_turns(node, scope, event)
        position = self._decide(event, timeout)
        node.store.cut_log()
        return Forgotten(memories=tuple(memories), turns=tuple(turns), position=position)

    def at(
        self,
        when: When = None,
        *,
        recorded: datetime | None = None,
        valid: datetime | None = None,
        at_least: AtLeast = None,
        timeout: float = WAIT_SECONDS,
    ) -> View:
        """The memories as they were: a read-only view of a cut, a position, or a time.

        `when`: a token, "start", "end", "@time", a Position (right behind it), an aware datetime or a mapping;
        `recorded` goes by when records were appended, `valid` shows only what held in the world at that instant.
        Opening costs nothing; a search ranks as it would have then. Raises InputError, WaitTimeout.
        """
        self._await(at_least, timeout)
        held = None if valid is None else instant(valid, "valid")
        cut = cut_of(self.node, when, recorded=recorded)
        self._await(cut, timeout)
        return View(self.node, cut, valid=held)

    def diff(self, a: When, b: When = "end", *, cube: str | None = None) -> Diff:
        """What is different between two places of the log, as `at` takes them. Costs what changed between them."""
        for when in (a, b):
            self._await(cut_of(self.node, when), WAIT_SECONDS)
        return asof.diff(self.node, a, b, cube)

    def subscribe(
        self,
        *,
        from_: str = "end",
        group: str | None = None,
        cube: str | None = None,
        types: Collection[str] | None = None,
        raw: bool = False,
        follow: bool = True,
        timeout: float | None = None,
    ) -> Iterator[Effect]:
        """Effects of the memory log from "start", "end" or a cut's token on, each with the memory before and after.

        Gap-free: `Effect.cut` resumes right behind it. Only what had an effect; `raw` yields all decisions, those
        without effect with the reason in `void`. A `group` goes on where it was, one member at a time, at least
        once (`from_` counts the first time). Ends after `timeout` seconds without any; never by default.
        """
        return replaying.subscribe(
            self.node,
            from_=from_,
            group=group,
            cube=cube,
            types=types,
            raw=raw,
            follow=follow,
            timeout=timeout,
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

    def replay(self, *, to: str | None = None, progress: Callable[[int], None] | None = None) -> ReplayReport:
        """Fold the memory log in memory, up to a cut's token; touches nothing that is stored.

        `progress` is told how many records were read.
        """
        return replaying.replay(self.node, to, progress)

    @watched(REBUILD)
    def rebuild(self, *, progress: Callable[[int], None] | None = None) -> RebuildReport:
        """Replace fold and index by what the log says; `identical` tells whether they already said the same.

        `progress` is told how many records were read. Raises LeaseUnavailable when another process holds the
        processing lease for 10 s.
        """
        return self._alone(lambda: replaying.rebuild(self.node, progress))

    def reprocess(
        self, *, cube: str | None = None, switch: bool = False, progress: Callable[[int], None] | None = None
    ) -> ReprocessReport:
        """Decide the turns of a cube, or of all, anew by today's extractor and embedder, and tell what is different.

        With `switch` the new decisions take the place of the old ones, as a new generation in the log: memories
        that somebody corrected stay, and earlier positions stay as they were. Raises LeaseUnavailable, NotFound.
        """
        if cube is not None and self.node.cubes.find(self._scope(cube)) is None:
            raise NotFound(f"cube {cube!r}: there is none")
        return self._alone(
            lambda: reprocessing.reprocess(self.node, cube=cube, switch=switch, progress=progress)
        )

    def export(
        self,
        path: str | Path,
        *,
        cube: str | None = None,
        sealed: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> ExportReport:
        """Write a cube, or all, to an Avro container file: turns, what was extracted, and every memory event.

        Content is opened unless `sealed`; what was forgotten has none. Raises NotFound, InputError, StorageError.
        """
        return exporting.export(self.node, path, cube=cube, sealed=sealed, progress=progress)

    def import_(
        self,
        path: str | Path,
        *,
        progress: Callable[[int], None] | None = None,
        wait: bool = True,
        timeout: float | None = None,
    ) -> ImportReport:
        """Take in an export of ours, as it was decided, or mem0's `get_all` as JSON, to be decided now.

        Again is harmless. Raises InputError, DuplicateTurn, UnknownSchema, LeaseUnavailable, WaitTimeout.
        """
        report = importing.import_file(self.node, self._processing, path, progress=progress)
        if wait and report.positions:
            self._wait(lambda seconds: wait_for(self.node, report.positions, seconds), timeout)
        return report

    def _alone(self, work: Callable[[], T]) -> T:
        """Do `work` as the holder of the lease, while nothing is processed. Raises LeaseUnavailable."""
        return holding_lease(self.node, self._processing, work)

    def state_hash(self) -> str:
        """The hash of the stored fold: equal for equal states, wherever and whenever they were made."""
        with self._snapshot():
            return replaying.stored_hash(self.node.fold)

    def status(self) -> Status:
        """The account of the home: turns, what became of them, memories, dead letters, the state hash."""
        return account(self.node)

    def metrics(self) -> str:
        """The metrics of the home in Prometheus' text format. Raises StorageError."""
        return metrics_text(self.node)

    def _decide(self, event: Event, timeout: float) -> Position:
        """Append a decision of the user's, and wait until it was folded, by whoever processes."""
        (position,) = self.node.log.append(self.node.wire.outgoing([event]))
        self._wait(lambda seconds: wait_folded(self.node, position, seconds), timeout)
        return position

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
        if self._recalls is not None:
            self._recalls.close()
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
        found = self.node.fold.get(memory_id)
        return found if found is not None and found[0].tenant == self.node.settings.tenant else None

    def _memories(self, scope: Scope) -> Sequence[MemoryRecord]:
        return self.node.fold.cube_memories(scope)

    def _await(self, at_least: AtLeast, timeout: float) -> None:
        turns, events = adding.wanted(at_least)
        if turns:
            self._wait(lambda seconds: wait_for(self.node, turns, seconds), timeout)
        for position in events:
            self._wait(partial(wait_folded, self.node, position), timeout)

    def _searched(self, results: Results) -> None:
        if self._recalls is not None:
            self._recalls.note(results)

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


def _drafts(
    turns: Iterable[TurnDraft | Rejected | Mapping[str, Any]] | TurnDraft | Mapping[str, Any],
) -> Iterator[TurnDraft | Rejected]:
    several = [turns] if isinstance(turns, TurnDraft | Mapping) else turns
    for number, item in enumerate(several):
        if isinstance(item, Mapping):
            yield adding.draft_of(item, f"turn {number + 1}", number)
        else:
            yield item
