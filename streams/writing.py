"""Writing: publish, add, update, delete, forget; what a `Memory` appends, and how it waits until that is searchable."""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, overload

from ..processors.draft import Rejected, TurnDraft
from ..schemas.errors import InputError, NotFound, WaitTimeout
from ..schemas.events import Event
from ..schemas.ids import Position, Scope
from ..schemas.memory import Memory as MemoryRecord
from ..schemas.topics import EVENTS, TURNS
from . import adding, changing, forgetting, replaying
from .bootstrap import Node
from .filters import DEFAULT_CUBE
from .observe.watching import ADD, watched
from .publisher import Publisher
from .reading import WAIT_SECONDS, AtLeast, Reading
from .results import Forgotten, PublishReport
from .runner import Processing, Waiting, until_decided, until_folded
from .ticks import write_ticks

if TYPE_CHECKING:
    from .cluster.publisher import ClusterPublisher


class Writing(Reading):
    """Reads the present and writes to it. `_processing` is the thread that decides, where this process has one."""

    node: Node
    _processing: Processing | None

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
        publisher = self._publisher(cube, start, wait=wait)
        publisher.run(_drafts(turns), progress)
        report = publisher.report(settled=wait)
        single = isinstance(turns, TurnDraft | Mapping)
        places = publisher.known if single and not report.positions else report.positions
        if wait and places:
            self._wait(until_decided(self.node, places), timeout)
        if not single:
            return report
        _checked(report)
        return places[0]

    def _publisher(
        self, cube: str | None, start: datetime | None, *, wait: bool
    ) -> "Publisher | ClusterPublisher":
        if self.node.replica is not None:
            return self.node.replica.publisher(cube, start)
        together = self._processing.together if wait and self._processing is not None else None
        return Publisher(self.node, cube=cube, start=start, together=together)

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
        if run_id is not None and self.node.replica is not None:
            self.node.replica.refresh(scope, (TURNS,))
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
        _checked(report)
        if wait and self.node.replica is not None:
            self.node.replica.refresh(scope)
        results = adding.results(self.node, scope, drafts, before) if wait else []
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
        until = adding.expiry_of(expiration_date)
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
        elif self._known(self._scope(cube or user_id)):
            self.forget(cube=cube or user_id, timeout=timeout)
        return {"message": "Memories deleted successfully!"}

    def reset(self, *, timeout: float = WAIT_SECONDS) -> None:
        """Forget every cube of this tenant. The log stays, and opens to nothing. Raises WaitTimeout."""
        self._refresh()
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
        self._refresh()
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

    def tick(self, instant: datetime) -> None:
        """Tell lifecycle what time it is: a tick on every partition. What is due by then expires."""
        write_ticks(self.node, instant, "client/1")

    def _refresh(self) -> None:
        """Know all turns and memories that there are."""
        if self.node.replica is not None:
            self.node.replica.refresh(None, (TURNS, EVENTS))

    def _known(self, scope: Scope) -> bool:
        self._refresh()
        return self.node.cubes.find(scope) is not None

    def _decide(self, event: Event, timeout: float) -> Position:
        """Append a decision of the user's, and wait until it was folded, by whoever processes."""
        (position,) = self.node.log.append(self.node.wire.outgoing([event]))
        self._wait(until_folded(self.node, position), timeout)
        return position

    def _find(self, memory_id: str) -> tuple[Scope, MemoryRecord] | None:
        found = self.node.fold.get(memory_id)
        return found if found is not None and found[0].tenant == self.node.settings.tenant else None

    def _memories(self, scope: Scope) -> Sequence[MemoryRecord]:
        return self.node.fold.cube_memories(scope)

    def _await(self, at_least: AtLeast, timeout: float, *, searched: bool = False) -> None:
        turns, events = adding.wanted(at_least)
        if turns:
            self._wait(until_decided(self.node, turns), timeout)
        for position in events:
            self._wait(until_folded(self.node, position, searched=searched), timeout)

    def _wait(self, done: Waiting, timeout: float | None) -> None:
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
                    f"not yet processed after {timeout} s; what was published is durable. {self._processors()}; "
                    "look at 'mnemostream status'"
                )

    def _processors(self) -> str:
        if self.node.replica is not None:
            return f"The workers of {self.node.settings.log} do it: see that one runs ('mnemostream worker')"
        return f"The lease is held by {self.node.lease.holder() or 'nobody'}"


def _drafts(
    turns: Iterable[TurnDraft | Rejected | Mapping[str, Any]] | TurnDraft | Mapping[str, Any],
) -> Iterator[TurnDraft | Rejected]:
    several = [turns] if isinstance(turns, TurnDraft | Mapping) else turns
    for number, item in enumerate(several):
        if isinstance(item, Mapping):
            yield adding.draft_of(item, f"turn {number + 1}", number)
        else:
            yield item


def _checked(report: PublishReport) -> None:
    """Raise InputError where a turn was refused."""
    if report.refusals:
        raise InputError(f"{report.refusals[0].place}: {report.refusals[0].reason}")
