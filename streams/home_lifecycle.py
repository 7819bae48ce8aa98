"""Lifecycle on an embedded home: ticks by the clock, decided by whoever processes the home."""

import time
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from ..infra.embedded.log import wait_until
from ..processors.lifecycle import LifecyclePolicy
from ..schemas.errors import LeaseUnavailable, WaitTimeout
from ..schemas.ids import Position, ends_behind
from ..schemas.topics import EVENTS, TICKS
from .cuts import print_cut
from .runner import Processing, lag
from .sweeps import Sweep, counted
from .ticks import write_ticks
from .topology import LIFECYCLE

if TYPE_CHECKING:
    from .bootstrap import Node

PRODUCER: Final = "lifecycle/1"
LEASE_SECONDS: Final = 5.0
LONGEST_SECONDS: Final = 600.0  # for turns that wait, and for a sweep of a large home
_BATCH: Final = 1000


class HomeLifecycle:
    """Sweeps of a home. With a policy of its own it must be the one that processes the home.

    Without one, another process may hold the lease: then that one decides at these ticks.
    """

    def __init__(self, node: "Node") -> None:
        """Raises LeaseUnavailable where a policy is given and another process processes the home."""
        self._node = node
        if not node.lease.acquire(LEASE_SECONDS) and node.lifecycle != LifecyclePolicy():
            raise LeaseUnavailable(
                f"{node.lease.path}: {node.lease.holder() or 'another process'} processes this home, and would decide "
                "by its own policy; end it, or run without a policy"
            )
        self._processing = Processing(node)

    def sweep(self, instant: datetime) -> Sweep:
        """As `Sweeps.sweep`; turns that wait are decided before. Raises WaitTimeout, or what processing met."""
        self._wait(lambda: lag(self._node) == 0, "turns that were published before are not decided")
        began, first = time.monotonic(), self._node.log.end_offsets(EVENTS)
        places = write_ticks(self._node, instant, PRODUCER)
        self._wait(partial(self._dealt_with, places), "the sweep is not done")
        ends = self._node.log.end_offsets(EVENTS)
        types = list(self._types(first, ends))
        cut = print_cut({(EVENTS, partition): end for partition, end in ends.items()})
        return counted(instant, types, time.monotonic() - began, cut)

    def idle(self, seconds: float, stopped: Callable[[], bool]) -> list[Sweep]:
        """Wait; what others publish is processed meanwhile, and what they tick is told by nobody."""
        wait_until(stopped, seconds)
        return []

    def close(self) -> None:
        """End processing, and let the home go."""
        self._processing.close()
        self._node.close()

    def _wait(self, done: Callable[[], bool], what: str) -> None:
        def ended() -> bool:
            if self._processing.error is not None:
                raise self._processing.error
            return done()

        if not wait_until(ended, LONGEST_SECONDS, self._node.store):
            raise WaitTimeout(
                f"{self._node.store.path}: {what} after {LONGEST_SECONDS:g} s; see what the process does that holds "
                f"{self._node.lease.path} ({self._node.lease.holder() or 'nobody'})"
            )

    def _dealt_with(self, places: list[Position]) -> bool:
        committed = self._node.log.committed(LIFECYCLE.id, TICKS)
        return all(committed.get(partition, 0) >= end for partition, end in ends_behind(places).items())

    def _types(self, first: dict[int, int], ends: dict[int, int]) -> Iterator[str]:
        """The types of what lies between two ends of the memory log, as headers tell them."""
        for partition, end in ends.items():
            offset = first.get(partition, 0)
            while offset < end and (records := self._node.log.read(EVENTS, partition, offset, _BATCH)):
                offset = records[-1].offset + 1
                for record in records:
                    if record.offset < end:
                        yield dict(record.headers).get("ce_type", b"").decode()
