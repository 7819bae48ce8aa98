"""A circuit breaker: a server that fails several times in a row is left alone, then tried by one question."""

import threading
import time
from collections.abc import Callable
from typing import Final

FAILURES: Final = 5  # in a row
FIRST_PAUSE: Final = 30.0  # seconds; doubled with each trial that fails
LONGEST_PAUSE: Final = 600.0


class Breaker:
    """Whether to ask. May be used from any thread; `clock` counts seconds."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._lock = clock, threading.Lock()
        self._failures, self._pause, self._until = 0, FIRST_PAUSE, 0.0
        self._trying = False

    def allows(self) -> bool:
        """Whether a question may be asked now; whoever asks tells how it went by `succeeded`, `failed` or `left`."""
        with self._lock:
            if self._failures < FAILURES:
                return True
            if self._trying or self._clock() < self._until:
                return False
            self._trying = True
            return True

    def succeeded(self) -> bool:
        """A question was answered. Returns whether that ends a pause."""
        with self._lock:
            ended = self._failures >= FAILURES
            self._failures, self._pause, self._trying = 0, FIRST_PAUSE, False
            return ended

    def failed(self, *, for_good: bool = False) -> float | None:
        """A question failed; `for_good`: any other would, too. Returns the seconds of the pause that this begins."""
        with self._lock:
            trial, self._trying = self._trying, False
            if self._failures >= FAILURES and not trial:
                return None  # it was asked before the pause began
            self._failures = FAILURES if for_good or trial else self._failures + 1
            if self._failures < FAILURES:
                return None
            pause, self._pause = self._pause, min(2 * self._pause, LONGEST_PAUSE)
            self._until = self._clock() + pause
            return pause

    def left(self) -> None:
        """A question was given up, and says nothing of the server."""
        with self._lock:
            self._trying = False
