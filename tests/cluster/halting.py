"""A worker that stops itself (SIGSTOP) inside a write: `python -m tests.cluster.halting worker …`, as the command line.

A test names the place in the file MNEMOSTREAM_TEST_HALT; who comes there first takes the file away, and stops.
"""

import asyncio
import faulthandler
import os
import signal
import sys
import warnings
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

from mnemostream.infra.kafka.appending import Appender
from mnemostream.infra.kafka.fenced import FencedAppender
from mnemostream.infra.weaviate import writer
from mnemostream.schemas.topics import EVENTS
from mnemostream.streams.cli import main
from mnemostream.streams.cluster.partition_log import PartitionLog

FILE = "MNEMOSTREAM_TEST_HALT"
# Versions were read and `holds` was asked; a transaction is open on the broker; the decisions are made, or they are in
# the log; the transaction of the partition's file is open.
PLACES = ("index", "state", "decided", "appended", "file")


def halt(place: str) -> None:
    """Stop here, if this place was asked for."""
    file = Path(os.environ[FILE])
    if file.exists() and file.read_text() == place:
        file.unlink(missing_ok=True)
        os.kill(os.getpid(), signal.SIGSTOP)


def before(owner: Any, name: str, place: str) -> None:
    """Let a function halt when it is called."""
    work = getattr(owner, name)

    @wraps(work)
    def halting(*args: Any, **kwargs: Any) -> Any:
        halt(place)
        return work(*args, **kwargs)

    setattr(owner, name, halting)


def around_append(append: Callable[..., Any]) -> Callable[..., Any]:
    async def halting(self: Appender, parts: Any) -> Any:
        decisions = any(topic.endswith(EVENTS) for topic, _ in parts)
        if decisions:
            halt("decided")
        done = await append(self, parts)
        if decisions:
            halt("appended")
        return done

    return halting


def after_send(send: Callable[..., Any]) -> Callable[..., Any]:
    async def halting(self: FencedAppender, producer: Any, record: Any) -> Any:
        sent = await send(self, producer, record)
        halt("state")
        return sent

    return halting


def tell_where(number: int, frame: Any) -> None:
    """On SIGUSR1: where every thread and every task is, for a test that waits in vain."""
    faulthandler.dump_traceback()
    for task in asyncio.all_tasks():
        task.print_stack(limit=3)


def crashing(make: Callable[..., Any]) -> Callable[..., Any]:
    """On SIGUSR2 the app ends by itself, as it does for an error that it does not know."""

    @wraps(make)
    def made(*args: Any) -> Any:
        app = make(*args)
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(
            signal.SIGUSR2, lambda: loop.create_task(app.crash(RuntimeError("by the test")))
        )
        return app

    return made


if __name__ == "__main__":
    signal.signal(signal.SIGUSR1, tell_where)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Faust's own, of its imports
        from mnemostream.streams.cluster import app as faust_app
    faust_app.make_app = crashing(faust_app.make_app)
    before(writer, "_write", "index")
    before(PartitionLog, "advance", "file")
    Appender.append = around_append(Appender.append)  # type: ignore[method-assign]
    FencedAppender._send = after_send(FencedAppender._send)  # type: ignore[method-assign]
    sys.exit(main())
