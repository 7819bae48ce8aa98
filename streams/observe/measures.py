"""What this process measures of itself: times and failures, kept in memory and added to the home's tally.

A background thread adds them every ten seconds, and `close` the rest. A process that is killed loses what it
measured since; nothing that is measured holds up a call.
"""

import logging
import threading
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from ...infra.embedded.tally import Key, Tally, labels
from ...infra.notes import note

log = logging.getLogger(__name__)

BOUNDS: Final = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 60.0)
SUM: Final = "sum"
PARTS: Final = (*map(str, BOUNDS), "+Inf")
FLUSH_SECONDS: Final = 10.0
_BUSY_MS: Final = 500  # in the background
_CLOSE_MS: Final = 50  # a command must not end late because another process writes


def timer(measures: "Measures", name: str) -> Callable[[float], None]:
    """What a histogram without labels is told durations by."""
    plain = labels()
    return lambda seconds: measures.observe(name, plain, seconds)


class Measures:
    """Times and counts of one process, for one home. May be used from any thread."""

    def __init__(self, tally: Tally, *, seconds: float = FLUSH_SECONDS) -> None:
        self._tally = tally
        self._seconds = seconds
        self._lock = threading.Lock()
        self._flushing = threading.Lock()
        self._pending: defaultdict[Key, float] = defaultdict(float)
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def observe(self, name: str, labels: str, seconds: float) -> None:
        """One duration of a histogram."""
        part = PARTS[bisect_left(BOUNDS, seconds)]
        with self._lock:
            self._pending[name, labels, part] += 1
            self._pending[name, labels, SUM] += seconds
        if self._thread is None:
            self._start()

    def count(self, name: str, labels: str, amount: int = 1) -> None:
        """Add to a count."""
        with self._lock:
            self._pending[name, labels, ""] += amount
        if self._thread is None:
            self._start()

    @contextmanager
    def steady(self) -> Iterator[dict[Key, float]]:
        """What is not yet in the tally; while this lasts nothing moves there, so that the sum is of one moment."""
        with self._flushing:
            with self._lock:
                pending = dict(self._pending)
            yield pending

    def flush(self, *, busy_ms: int = _BUSY_MS) -> bool:
        """Add what was measured to the tally; False where that failed, and it is tried again later."""
        with self._flushing:
            with self._lock:
                pending = dict(self._pending)
                self._pending.clear()
            if not pending:
                return True
            try:
                self._tally.add_aside(pending, busy_ms=busy_ms)
            except Exception as exc:  # whatever it is: who watches must not stop who works
                with self._lock:
                    for key, amount in pending.items():
                        self._pending[key] += amount
                note(
                    log,
                    logging.DEBUG,
                    "metrics.flush_failed",
                    "what was measured is kept for later",
                    error=exc,
                )
                return False
            return True

    def close(self) -> None:
        """Add the rest, where the file is not busy, and stop."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
        self.flush(busy_ms=_CLOSE_MS)
        self._tally.close()

    def _start(self) -> None:
        with self._lock:
            if self._thread is None and not self._stop.is_set():
                self._thread = threading.Thread(target=self._run, name="mnemostream-measures", daemon=True)
                self._thread.start()

    def _run(self) -> None:
        while not self._stop.wait(self._seconds):
            self.flush()
