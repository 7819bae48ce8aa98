"""A worker: one process that takes its share of the partitions, until it is told to stop."""

import asyncio
import logging
import signal
import warnings
from collections.abc import Callable
from typing import Any, Final

from ...infra.kafka import KafkaAddress
from ...infra.settings import Settings
from ...schemas.errors import ServerError
from .hosting import Hosts
from .partition import Partition
from .parts import Cluster, open_cluster
from .tidying import keep_tidy

STOP_SECONDS: Final = 2.0  # for Faust to commit and to leave the group, after the partitions were closed
SIGNALS: Final = (signal.SIGTERM, signal.SIGINT)


def run_worker(settings: Settings, tell: Callable[[str], None], cluster: Cluster | None = None) -> None:
    """Work until SIGTERM or SIGINT, then end within 10 s, with all that is done committed.

    `tell` is told what happens, line by line. Raises what `open_cluster` raises, and ServerError where Faust ends by
    itself. What a worker is killed in is done again by whoever has the partition next.
    """
    cluster = cluster or open_cluster(settings)
    try:
        tell(
            f"reached kafka and weaviate; prefix {settings.prefix!r}, {settings.partitions} partitions a topic"
        )
        asyncio.run(_serve(settings, cluster, tell))
        tell("stopped")
    finally:
        cluster.close()


async def _serve(settings: Settings, cluster: Cluster, tell: Callable[[str], None]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Faust's own, of its imports
        from .app import make_app

    stop = asyncio.Event()
    for number in SIGNALS:
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    hosts = Hosts(lambda number, holds: Partition(cluster, number, holds), tell)
    app = make_app(settings, KafkaAddress.parse(settings.log), hosts)
    tidying = asyncio.ensure_future(keep_tidy(settings, cluster.clock))
    await app.start()
    tell("joined the group of workers; stop with Ctrl-C or SIGTERM")
    ended = asyncio.ensure_future(app.wait_until_stopped())
    stopped = asyncio.ensure_future(stop.wait())
    await asyncio.wait([ended, stopped], return_when=asyncio.FIRST_COMPLETED)
    crashed = not stop.is_set()
    tell("stopping")
    await hosts.close()
    await _leave(app)
    for one in (ended, stopped, tidying):
        one.cancel()
    if crashed:
        raise ServerError(
            f"the worker ended by itself: {app.crash_reason!r}; see its log, and start it again"
        )


async def _leave(app: Any) -> None:
    """Commit, and leave the group. What takes too long is left: the group notices, and nothing is lost."""
    logging.getLogger("faust").setLevel(logging.CRITICAL)  # it complains of what it cancels
    try:
        async with asyncio.timeout(STOP_SECONDS):
            await app.stop()
    except TimeoutError:
        pass
