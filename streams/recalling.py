"""Recalls: which memories searches showed, told to the log now and then, best effort.

A search only notes ids in memory and never waits. A thread of the process that holds the lease appends them as
`MemoryRecalled`, one event per cube, every few seconds; in any other process, and on closing, they are dropped. Every
client of a cluster tells its own.
"""

import logging
import threading
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from ..infra.notes import note
from ..processors.decision import Decider
from ..schemas.errors import MnemostreamError
from ..schemas.events import MemoryRecalled
from ..schemas.ids import Scope
from .results import Results

if TYPE_CHECKING:
    from .bootstrap import Node

log = logging.getLogger(__name__)
SECONDS: Final = 5.0
MAX_NOTED: Final = 10_000  # ids between two flushes; more are dropped
PRODUCER: Final = "recall/1"


class Recalls:
    """Notes what searches showed, and flushes it in the background."""

    def __init__(self, node: "Node", seconds: float = SECONDS) -> None:
        self._node, self._seconds = node, seconds
        self._lock = threading.Lock()
        self._noted: dict[Scope, list[str]] = {}
        self._count = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="mnemostream-recalls", daemon=True)
        self._thread.start()

    def note(self, results: Results) -> None:
        """Note what a search showed."""
        tenant = self._node.settings.tenant
        with self._lock:
            for found in results[: MAX_NOTED - self._count]:
                self._noted.setdefault(Scope(tenant, found.cube), []).append(found.memory_id)
                self._count += 1

    def flush(self) -> int:
        """Append what was noted; returns how many events. Dropped where another process holds the home's lease."""
        with self._lock:
            noted, self._noted, self._count = self._noted, {}, 0
        if not noted or not (self._node.lease.held or self._node.replica is not None):
            return 0
        now = self._node.clock.now()
        events = [
            Decider(scope=scope, producer=PRODUCER, observed_at=now).event(
                MemoryRecalled(memory_ids=tuple(ids)), event_id=f"r{uuid4().hex}", occurred_at=now
            )
            for scope, ids in noted.items()
        ]
        self._node.log.append(self._node.wire.outgoing(events))
        return len(events)

    def close(self) -> None:
        """Stop; what was not flushed is dropped."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.wait(self._seconds):
            try:
                self.flush()
            except MnemostreamError as exc:  # best effort: the next one may go
                note(log, logging.WARNING, "recalls.dropped", "recalls are dropped", error=exc)
