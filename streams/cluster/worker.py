"""A worker: one process that takes its share of the partitions, until it is told to stop."""

import asyncio
import logging
import signal
import time
import warnings
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, Final

from ...infra.kafka import KafkaAddress
from ...infra.notes import note
from ...infra.settings import Settings
from ...schemas.errors import ServerError
from ..observe.serving import serve_aside, server
from ..observe.worker_metrics import worker_registry
from .hosting import Hosts
from .partition import TOPICS, Partition
from .parts import Cluster, Holds, lags, open_cluster
from .rebuilding import rebuild_collection
from .tidying import keep_tidy

log = logging.getLogger(__name__)
STOP_SECONDS: Final = 2.0  # for Faust to commit and to leave the group, after the partitions were closed
FIRST_PAUSE: Final = 0.5  # before Faust is started anew, doubled each time unless it served for so long:
STEADY_SECONDS: Final = 60.0
LONGEST_PAUSE: Final = 30.0
LEAVE_SECONDS: Final = 15.0  # the same, where there is no hurry
STEP_OF: Final = {topic: step for step, topic in TOPICS.items()}
SIGNALS: Final = (signal.SIGTERM, signal.SIGINT)


def run_worker(
    settings: Settings,
    tell: Callable[[str], None],
    cluster: Cluster | None = None,
    metrics: tuple[str, int] | None = None,
) -> None:
    """Work until SIGTERM or SIGINT, then end within 10 s, with all that is done committed.

    `tell` is told what happens, line by line. Raises what `open_cluster` raises, and ServerError where Faust ended by
    itself and cannot be started anew. What a worker is killed in is done again by whoever has the partition next.
    `metrics`: the host and port at which its metrics are served; InputError where it cannot listen there.
    """
    cluster = cluster or open_cluster(settings)
    try:
        tell(
            f"reached kafka and weaviate; prefix {settings.prefix!r}, {settings.partitions} partitions a topic"
        )
        with _metrics(cluster, metrics, tell) as watched:
            asyncio.run(_work(settings, cluster, tell, watched))
        tell("stopped")
    finally:
        cluster.close()


def _restore(cluster: Cluster, holds: Holds, tell: Callable[[str], None]) -> None:
    """Rebuild an index that is gone; until that is done, searches say that it is missing."""
    tell("the index is gone, and is rebuilt from the log")
    report = rebuild_collection(cluster, holds=holds)
    tell(f"rebuilt the index: {report.memories:,} memories in {report.seconds:.0f} s")


async def _work(
    settings: Settings, cluster: Cluster, tell: Callable[[str], None], watched: list[Hosts]
) -> None:
    """Serve, and clear up in the home beside it."""
    tidying = asyncio.ensure_future(keep_tidy(settings, cluster.clock))
    try:
        await _serve(settings, cluster, tell, watched)
    finally:
        tidying.cancel()


async def _serve(
    settings: Settings, cluster: Cluster, tell: Callable[[str], None], watched: list[Hosts]
) -> None:
    """Serve until told to stop. Where Faust ends by itself, or delivers nothing more, it is started anew."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Faust's own, of its imports
        from .app import make_app
        from .delivery import Delivery

    stop, pause = asyncio.Event(), FIRST_PAUSE
    for number in SIGNALS:
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    while not stop.is_set():
        hosts = Hosts(
            lambda number, holds: Partition(cluster, number, holds),
            tell,
            lambda holds: _restore(cluster, holds, tell),
        )
        watched[:] = [hosts]
        delivery = Delivery(cluster.log, settings.prefix)
        app = make_app(settings, KafkaAddress.parse(settings.log), hosts, delivery)
        began = time.monotonic()
        await app.start()
        tell("joined the group of workers; stop with Ctrl-C or SIGTERM")
        await _first(app.wait_until_stopped(), delivery.watch(app), stop.wait())
        if stop.is_set():
            tell("stopping")
        await hosts.close()
        if stop.is_set():
            await _leave(app, STOP_SECONDS)
            return
        pause = FIRST_PAUSE if time.monotonic() - began > STEADY_SECONDS else min(2 * pause, LONGEST_PAUSE)
        message = "the consumer ended by itself, or delivered nothing, and is started anew"
        note(log, logging.ERROR, "worker.renewed", message, error=app.crash_reason, seconds=pause)
        if not await _leave(app, LEAVE_SECONDS):  # it would keep partitions, beside the new one
            raise ServerError(
                f"the worker's consumer ended ({app.crash_reason!r}) and does not leave the group; see its log, and "
                "start the worker again"
            )
        await _first(asyncio.sleep(pause), stop.wait())


@contextmanager
def _metrics(
    cluster: Cluster, where: tuple[str, int] | None, tell: Callable[[str], None]
) -> Iterator[list[Hosts]]:
    """Serve the metrics of what is put into the list, at a host and port."""
    watched: list[Hosts] = []
    if where is None:
        yield watched
        return
    found = worker_registry(
        lambda: watched[0].cells() if watched else {},
        lambda: {STEP_OF[topic]: behind for topic, behind in lags(cluster.log).items()},
    )
    with server(found, *where, option="--metrics") as made:
        tell(f"metrics at http://{where[0]}:{made.server_port}/metrics")
        thread = serve_aside(made)
        try:
            yield watched
        finally:
            made.shutdown()
            thread.join()


async def _first(*waits: Coroutine[Any, Any, object]) -> None:
    """Wait until one of several ends; the others are cancelled."""
    tasks = [asyncio.ensure_future(one) for one in waits]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _leave(app: Any, seconds: float) -> bool:
    """Commit, and leave the group; False where that takes too long. Then the group notices, and nothing is lost."""
    faust = logging.getLogger("faust")
    level = faust.level
    faust.setLevel(logging.CRITICAL)  # it complains of what it cancels
    try:
        async with asyncio.timeout(seconds):
            await app.stop()
    except TimeoutError:
        return False
    finally:
        faust.setLevel(level)
    return True
