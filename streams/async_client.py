"""The client for asyncio: `AsyncMemory`, with the methods of `Memory`, awaited.

SQLite blocks, so each call runs in one of a few threads of its own; the event loop never waits for a disk.
"""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Final, ParamSpec, TypeVar

from ..processors.entity_list import Entity
from ..schemas.topics import EVENTS
from . import subscribing
from .asof import View, When
from .client import Memory
from .compaction.building import CompactReport
from .exporting import ExportReport
from .importing import ImportReport
from .reading import Reading
from .results import (
    DeadLetter,
    Diff,
    Effect,
    Forgotten,
    Found,
    RebuildReport,
    ReplayReport,
    ReprocessReport,
    Results,
    RetryReport,
    Status,
    Why,
)
from .training_report import AdapterState, TrainingReport
from .wire import Opened

THREADS: Final = 8
P = ParamSpec("P")
T = TypeVar("T")
_END: Final = object()


class _Calls:
    """Runs blocking calls in threads."""

    def __init__(self, threads: ThreadPoolExecutor) -> None:
        self._threads = threads

    async def _call(self, work: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T:
        loop = asyncio.get_running_loop()
        within = copy_context()  # so that a span of the caller's is the parent of ours
        return await loop.run_in_executor(self._threads, partial(within.run, work, *arguments, **named))


class _AsyncReading(_Calls):
    """What `Reading` reads, awaited. Arguments, results and errors are those of the methods of the same names."""

    def __init__(self, reading: Reading, threads: ThreadPoolExecutor) -> None:
        super().__init__(threads)
        self._reading = reading

    async def search(self, query: str, **asked: Any) -> Results:
        """See `Reading.search`."""
        return await self._call(self._reading.search, query, **asked)

    async def context(self, query: str, token_budget: int = 1000, **asked: Any) -> str:
        """See `Reading.context`."""
        return await self._call(self._reading.context, query, token_budget, **asked)

    async def get(self, memory_id: str, **asked: Any) -> Found | None:
        """See `Reading.get`."""
        return await self._call(self._reading.get, memory_id, **asked)

    async def get_all(self, **asked: Any) -> Results:
        """See `Reading.get_all`."""
        return await self._call(self._reading.get_all, **asked)

    async def entities(self, **asked: Any) -> list[Entity]:
        """See `Reading.entities`."""
        return await self._call(self._reading.entities, **asked)

    async def history(self, memory_id: str) -> list[dict[str, Any]]:
        """See `Reading.history`."""
        return await self._call(self._reading.history, memory_id)

    async def why(self, memory_id: str) -> Why:
        """See `Reading.why`."""
        return await self._call(self._reading.why, memory_id)

    async def state_hash(self) -> str:
        """See `Reading.state_hash`."""
        return await self._call(self._reading.state_hash)


class AsyncView(_AsyncReading):
    """A `View`, awaited."""

    def __init__(self, view: View, threads: ThreadPoolExecutor) -> None:
        super().__init__(view, threads)
        self.cut = view.cut


class AsyncMemory(_AsyncReading):
    """A home's memory for asyncio; takes what `Memory` takes. Close it, or use it with `async with`."""

    def __init__(self, home: str | Path | None = None, *, process: bool = True, **settings: Any) -> None:
        self.memory = Memory(home, process=process, **settings)
        super().__init__(self.memory, ThreadPoolExecutor(THREADS, thread_name_prefix="mnemostream"))

    async def publish(self, turns: Any, **options: Any) -> Any:
        """See `Memory.publish`: a Position for one turn, a PublishReport for many."""
        return await self._call(lambda: self.memory.publish(turns, **options))

    async def add(self, messages: Any, **options: Any) -> dict[str, Any]:
        """See `Memory.add`."""
        return await self._call(self.memory.add, messages, **options)

    async def update(self, memory_id: str, text: str | None = None, **options: Any) -> dict[str, Any]:
        """See `Memory.update`."""
        return await self._call(self.memory.update, memory_id, text, **options)

    async def delete(self, memory_id: str, **options: Any) -> dict[str, Any]:
        """See `Memory.delete`."""
        return await self._call(self.memory.delete, memory_id, **options)

    async def delete_all(self, **options: Any) -> dict[str, Any]:
        """See `Memory.delete_all`."""
        return await self._call(self.memory.delete_all, **options)

    async def reset(self, **options: Any) -> None:
        """See `Memory.reset`."""
        await self._call(self.memory.reset, **options)

    async def forget(self, memory_id: str | None = None, **options: Any) -> Forgotten:
        """See `Memory.forget`."""
        return await self._call(self.memory.forget, memory_id, **options)

    async def at(self, when: When = None, **options: Any) -> AsyncView:
        """See `Memory.at`."""
        return AsyncView(await self._call(self.memory.at, when, **options), self._threads)

    async def diff(self, a: When, b: When = "end", *, cube: str | None = None) -> Diff:
        """See `Memory.diff`."""
        return await self._call(self.memory.diff, a, b, cube=cube)

    async def replay(self, **options: Any) -> ReplayReport:
        """See `Memory.replay`."""
        return await self._call(self.memory.replay, **options)

    async def rebuild(self, **options: Any) -> RebuildReport:
        """See `Memory.rebuild`."""
        return await self._call(self.memory.rebuild, **options)

    async def reprocess(self, **options: Any) -> ReprocessReport:
        """See `Memory.reprocess`."""
        return await self._call(self.memory.reprocess, **options)

    async def export(self, path: str | Path, **options: Any) -> ExportReport:
        """See `Memory.export`."""
        return await self._call(self.memory.export, path, **options)

    async def import_(self, path: str | Path, **options: Any) -> ImportReport:
        """See `Memory.import_`."""
        return await self._call(self.memory.import_, path, **options)

    async def subscribe(
        self,
        *,
        from_: str = "end",
        group: str | None = None,
        cube: str | None = None,
        types: Collection[str] | None = None,
        raw: bool = False,
        follow: bool = True,
        timeout: float | None = None,
    ) -> AsyncIterator[Effect]:
        """See `Memory.subscribe`."""
        stop = threading.Event()
        found = subscribing.subscribe(
            self.memory.node, from_=from_, group=group, cube=cube, types=types, raw=raw, follow=follow,
            timeout=timeout, stop=stop.is_set,
        )  # fmt: skip
        async for effect in _each(found, stop):
            yield effect

    async def tail(
        self, topic: str = EVENTS, *, from_: str = "end", follow: bool = True, timeout: float | None = None
    ) -> AsyncIterator[Opened]:
        """See `Memory.tail`."""
        stop = threading.Event()
        found = subscribing.tail(
            self.memory.node, topic, from_=from_, follow=follow, timeout=timeout, stop=stop.is_set
        )
        async for item in _each(found, stop):
            yield item

    async def dump(self, *, cube: str | None = None) -> AsyncIterator[bytes]:
        """See `Memory.dump`."""
        async for line in _each(self.memory.dump(cube=cube), threading.Event()):
            yield line

    async def compact(self, path: str | Path, **options: Any) -> CompactReport:
        """See `Memory.compact`."""
        return await self._call(self.memory.compact, path, **options)

    async def training(self, cube: str | None = None) -> TrainingReport:
        """See `Memory.training`."""
        return await self._call(self.memory.training, cube)

    async def promote(self, adapter_id: str, **options: Any) -> AdapterState:
        """See `Memory.promote`."""
        return await self._call(self.memory.promote, adapter_id, **options)

    async def retire(self, adapter_id: str, **options: Any) -> AdapterState:
        """See `Memory.retire`."""
        return await self._call(self.memory.retire, adapter_id, **options)

    async def cubes(self) -> list[str]:
        """See `Memory.cubes`."""
        return await self._call(self.memory.cubes)

    async def status(self) -> Status:
        """See `Memory.status`."""
        return await self._call(self.memory.status)

    async def metrics(self) -> str:
        """See `Memory.metrics`."""
        return await self._call(self.memory.metrics)

    async def dead_letters(self) -> list[DeadLetter]:
        """See `Memory.dead_letters`."""
        return await self._call(lambda: list(self.memory.dead_letters()))

    async def dead_letter(self, place: str) -> DeadLetter:
        """See `Memory.dead_letter`."""
        return await self._call(self.memory.dead_letter, place)

    async def retry_dead_letters(self, letters: Iterable[DeadLetter]) -> RetryReport:
        """See `Memory.retry_dead_letters`."""
        return await self._call(self.memory.retry_dead_letters, letters)

    async def tick(self, instant: datetime) -> None:
        """See `Memory.tick`."""
        await self._call(self.memory.tick, instant)

    async def drain(self, timeout: float | None = None) -> None:
        """See `Memory.drain`."""
        await self._call(self.memory.drain, timeout)

    async def close(self) -> None:
        """See `Memory.close`."""
        await self._call(self.memory.close)
        self._threads.shutdown(wait=False)

    async def __aenter__(self) -> "AsyncMemory":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


async def _each(found: Iterator[T], stop: threading.Event) -> AsyncIterator[T]:
    """The items of an iterator that blocks, in a thread of its own; `stop` ends it when nobody listens any more."""
    thread = ThreadPoolExecutor(1, thread_name_prefix="mnemostream-follow")
    loop = asyncio.get_running_loop()
    try:
        while (item := await loop.run_in_executor(thread, next, found, _END)) is not _END:
            yield item  # type: ignore[misc]
    finally:
        stop.set()
        if (close := getattr(found, "close", None)) is not None:
            thread.submit(close)  # where it has read: a snapshot is its thread's
        thread.shutdown(wait=False)
