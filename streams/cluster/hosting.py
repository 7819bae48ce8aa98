"""The partitions of a worker, each in a thread of its own, off the event loop; and how their records are dealt with."""

import asyncio
import logging
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import Any, Final, TypeVar

from ...infra.notes import note
from ...processors.ports import Record
from ...schemas.errors import IndexMissing, IndexUnavailable
from ...schemas.ids import Scope
from .cell import Cell
from .comparing import Stamps
from .partition import Partition

log = logging.getLogger(__name__)
T = TypeVar("T")
Opening = Callable[[int, Callable[[], bool]], Partition]
Restoring = Callable[[Callable[[], bool]], object]
FIRST_PAUSE: Final = 0.1  # seconds before a step is tried again, doubled each time
LONGEST_PAUSE: Final = 5.0
MEND_SECONDS: Final = 60.0  # between two comparisons of the index with the state
WHOLE_SECONDS: Final = 1.0  # of these for comparing whole cubes in turn, those that wait longest first
RESTORER: Final = 0  # the partition whose worker rebuilds an index that is gone as a whole
CLOSE_SECONDS: Final = 4.0  # for work under way: less than a session timeout, and than what a stop may take


class Host:
    """One partition while this worker has it: a thread that opens its state, and runs one step at a time on it."""

    def __init__(self, number: int, opened: Opening, restoring: Restoring | None = None) -> None:
        self.number, self._opened, self._restoring = number, opened, restoring
        self.holds = True
        self._compared: dict[Scope, float] = {}  # when each cube was compared as a whole
        self._time = 0.0  # seconds left for that
        self._partition: Partition | None = None
        self._mending: asyncio.Task[None] | None = None
        self._doubted = asyncio.Event()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=f"mnemostream-partition-{number}")

    @property
    def cell(self) -> Cell | None:
        """The partition's file, while it is open."""
        return None if self._partition is None else self._partition.cell

    def start(self) -> None:
        """Begin to open the state and to catch up; the first records find it open, or try again."""
        self._mending = asyncio.get_running_loop().create_task(self.mend())

    async def take(self, step: str, records: Sequence[Record]) -> bool:
        """Let a step deal with records; False where the partition was given up before. Raises what went wrong.

        Opens the state where that has failed before.
        """
        return await self._run(partial(self._take, step, records))

    async def mend(self) -> None:
        """Keep the index equal to the state for as long as the partition is held; other work goes in between.

        Each minute ids and versions are compared, and of as many cubes as time allows the content hashes, too, and
        whether their vectors are there: of all, when the partition comes, and when the index was away, since a server
        that was killed may have lost vectors that it had acknowledged. An index that is gone as a whole is rebuilt.
        """
        whole = True
        while self.holds:
            await self._look()
            try:
                await self._compare(whole=whole)
                whole = False
            except IndexMissing as exc:
                self.note_failure("mend", exc)
                await self._restore()
            except Exception as exc:
                self.note_failure("mend", exc)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._doubted.wait(), MEND_SECONDS)
                whole = True
            self._doubted.clear()

    async def _compare(self, *, whole: bool) -> None:
        cubes = await self._run(lambda: self._state().cubes())
        for scope in cubes:
            if whole or not await self._run(partial(self._same, scope)):
                await self._mend(scope)
        if whole:
            return
        self._time = min(self._time + WHOLE_SECONDS, WHOLE_SECONDS)
        for scope in sorted(cubes, key=lambda one: self._compared.get(one, 0.0)):
            if self._time <= 0:
                break
            began = time.monotonic()
            await self._mend(scope)
            self._time -= time.monotonic() - began

    async def _mend(self, scope: Scope) -> None:
        """Compare a whole cube: what the index has is read beside other work, then compared a piece at a time."""
        partition = await self._run(self._state)
        there = await asyncio.to_thread(partition.stamps, scope)
        after: str | None = ""
        while after is not None:
            after = await self._run(partial(self._piece, scope, there, after))
        self._compared[scope] = time.monotonic()

    async def _restore(self) -> None:
        """Let the one worker that has to rebuild an index that is gone. Until it serves, searches say so."""
        if self.number == RESTORER and self._restoring is not None:
            try:
                await self._run(partial(self._restoring, lambda: self.holds))
            except Exception as exc:
                self.note_failure("rebuild", exc)

    def doubt(self) -> None:
        """Let the index be compared now."""
        self._doubted.set()

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    async def close(self) -> None:
        """Give the partition up: nothing more is begun, what is under way ends, the file is closed and kept.

        Work that does not end in time is left to its thread: it can append to the log what any reader judges by its
        id, and nothing to the index.
        """
        self.holds = False
        if self._mending is not None:
            self._mending.cancel()
        closing = asyncio.get_running_loop().run_in_executor(self._thread, self._close)
        self._thread.shutdown(wait=False)
        await asyncio.wait([closing], timeout=CLOSE_SECONDS)

    def _state(self) -> Partition:
        if self._partition is None:
            self._partition = self._opened(self.number, lambda: self.holds)
            position = self._partition.folding.position
            message = "a partition is open, and has caught up"
            note(log, logging.INFO, "partition.opened", message, partition=self.number, position=position)
        return self._partition

    async def _look(self) -> None:
        """Write a snapshot, where one is due."""
        try:
            await self._run(lambda: self._state().snapshots.look() if self.holds else None)
        except Exception as exc:
            self.note_failure("snapshot", exc)

    def _same(self, scope: Scope) -> bool:
        return not self.holds or self._state().same(scope)

    def _piece(self, scope: Scope, there: Stamps, after: str) -> str | None:
        return self._state().mend_piece(scope, there, after)[1] if self.holds else None

    def _take(self, step: str, records: Sequence[Record]) -> bool:
        if self.holds:
            self._state().take(step, records)
            return True
        return False

    def _close(self) -> None:
        partition, self._partition = self._partition, None
        if partition is not None:
            partition.close()
            note(log, logging.INFO, "partition.closed", "a partition is given up", partition=self.number)

    def note_failure(self, step: str, error: BaseException) -> None:
        """Log that a step waits to be tried again."""
        message = "a step waits, and is tried again"
        note(log, logging.WARNING, "partition.waits", message, error=error, step=step, partition=self.number)


class Hosts:
    """The partitions that this worker has. All methods run on the event loop."""

    def __init__(
        self,
        opened: Opening,
        tell: Callable[[str], None] = lambda _: None,
        restoring: Restoring | None = None,
    ) -> None:
        """`tell` is told in a line which partitions come and go; `restoring` rebuilds an index that is gone."""
        self._opened, self._tell, self._restoring = opened, tell, restoring
        self._hosts: dict[int, Host] = {}

    def cells(self) -> dict[int, Cell]:
        """What is open of the partitions that are held. From any thread."""
        return {n: host.cell for n, host in list(self._hosts.items()) if host.cell is not None}

    @property
    def numbers(self) -> list[int]:
        """The partitions that are held."""
        return sorted(self._hosts)

    def assigned(self, numbers: Iterable[int]) -> None:
        """These are held from now on; their states are opened in their own threads, so this returns at once."""
        new = sorted(set(numbers) - self._hosts.keys())
        if new:
            self._tell(f"got partitions {', '.join(map(str, new))}")
        for number in new:
            host = self._hosts[number] = Host(number, self._opened, self._restoring)
            host.start()

    async def revoked(self, numbers: Iterable[int]) -> None:
        """These are another's when this returns; work under way has ended, or is abandoned."""
        gone = [self._hosts.pop(number) for number in set(numbers) & self._hosts.keys()]
        await asyncio.gather(*(host.close() for host in gone))
        if gone:
            self._tell(f"gave up partitions {', '.join(str(host.number) for host in gone)}")

    async def close(self) -> None:
        """Give all up."""
        await self.revoked(list(self._hosts))

    async def deal(self, step: str, events: Sequence[Any], record: Callable[[Any], Record]) -> None:
        """Retry → dead letter → acknowledge: the one place where a step's events (of Faust) are acknowledged.

        Each partition's events are dealt with in its thread. An error that no record is to blame for (the log, the
        index, the disk) is tried again for as long as the partition is held; what a record is to blame for has become
        a dead letter when `take` returns. Only then are its events acknowledged, so that no offset is committed before
        its outcome is in the log. Events of a partition that was given up are left to who has it next.
        """
        parts: dict[int, list[Any]] = {}
        for event in events:
            parts.setdefault(event.message.partition, []).append(event)
        await asyncio.gather(*(self._deal(step, part, some, record) for part, some in parts.items()))

    async def _deal(
        self, step: str, number: int, events: Sequence[Any], record: Callable[[Any], Record]
    ) -> None:
        host, pause, away = self._hosts.get(number), FIRST_PAUSE, False
        records = [record(event.message) for event in events]
        while host is not None and host.holds:
            try:
                if await host.take(step, records):
                    for event in events:
                        event.ack()
                if away:
                    for one in self._hosts.values():
                        one.doubt()
                return
            except Exception as exc:  # whatever it is: Faust would acknowledge what the agent raised for
                if host.holds:
                    host.note_failure(step, exc)
                away = away or isinstance(exc, IndexUnavailable)
                if isinstance(exc, IndexMissing) and RESTORER in self._hosts:
                    self._hosts[RESTORER].doubt()
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)
