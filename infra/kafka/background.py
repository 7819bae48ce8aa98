"""An asyncio loop in a thread of its own, for ports that are synchronous."""

import asyncio
import logging
import threading
from collections.abc import Coroutine
from concurrent.futures import CancelledError, Future
from typing import Any, Final, TypeVar

from ...schemas.errors import LogError
from ..notes import note

log = logging.getLogger(__name__)
T = TypeVar("T")
_JOIN_SECONDS: Final = 10.0
_LINGER_SECONDS: Final = (
    0.01  # connections that failed are closed by callbacks, after whoever waited was told
)


class Background:
    """Runs coroutines for callers on any thread but its own."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.loop = asyncio.new_event_loop()
        self.closed = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(self, coroutine: Coroutine[Any, Any, T]) -> "Future[T]":
        """Start a coroutine; its future. Raises LogError once this is closed."""
        if self.closed:
            coroutine.close()
            raise LogError(f"{self._name}: is closed; open it again")
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop)

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """The result of a coroutine; whoever is interrupted while waiting takes it back."""
        if threading.current_thread() is self._thread:
            coroutine.close()
            raise LogError(f"{self._name}: called from its own thread, which would wait for itself")
        future = self.submit(coroutine)
        try:
            return future.result()
        except CancelledError as exc:
            raise LogError(f"{self._name}: was closed meanwhile; open it again") from exc
        except BaseException:
            future.cancel()
            raise

    def close(self) -> None:
        """Cancel what still runs, end the thread."""
        if self.closed:
            return
        self.closed = True
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(_JOIN_SECONDS)

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        self.loop.set_exception_handler(_unheard)
        try:
            self.loop.run_forever()
        finally:
            self._end()

    def _end(self) -> None:
        left = asyncio.all_tasks(self.loop)
        for task in left:
            task.cancel()
        self.loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
        self.loop.run_until_complete(asyncio.sleep(_LINGER_SECONDS))
        self.loop.run_until_complete(self.loop.shutdown_asyncgens())
        self.loop.close()


def _unheard(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """What the driver leaves behind when it is given up; whoever waited has been told already."""
    message = "what the Kafka driver left behind when it was given up"
    note(log, logging.DEBUG, "kafka.left_behind", message, error=context.get("exception"))
