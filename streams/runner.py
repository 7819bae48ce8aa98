"""The embedded runner: hosts the steps while this process holds the processing lease."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from ..infra.embedded.crash import crash_point
from ..infra.embedded.log import POLL_SECONDS, wait_until
from ..infra.notes import note, told
from ..schemas.errors import MnemostreamError
from ..schemas.ids import Position, ends_behind
from ..schemas.topics import CANDIDATES, EVENTS, TICKS, TURNS
from .collecting import uncollected
from .cubes import Cubes
from .decide_steps import DedupeStep
from .extract_step import ExtractStep
from .handover import Handover
from .lifecycle_step import LifecycleStep
from .progress import Topic
from .topology import DEDUPE, EXTRACT, LIFECYCLE, PROJECT

if TYPE_CHECKING:
    from .bootstrap import Node

log = logging.getLogger(__name__)
T = TypeVar("T")
_IDLE_SECONDS: Final = 0.25  # between tries for the lease; a takeover has 2 s
_WAIT_SECONDS: Final = 0.5  # for records that other processes append
_RETRY_SECONDS: Final = 1.0  # after an error of the disk, say


class Runner:
    """Runs the steps of the topology in order. For the holder of the lease only."""

    def __init__(self, node: "Node", wanted: Callable[[], bool] = lambda: True) -> None:
        """`wanted`: whether to go on waiting for a model that is asked; if not, a batch is given up."""
        self._node = node
        self._handover = Handover()
        self._cubes = Cubes(node.fold.load)
        self._extract = ExtractStep(node, self._handover, wanted)
        self._dedupe = DedupeStep(node, self._cubes, self._handover)
        self._lifecycle = LifecycleStep(node, self._cubes, self._handover)
        self.decided = False

    def step(self) -> int:
        """One batch of each step; returns how many records were dealt with.

        What extraction gave is stored by the transaction that decides it: one commit for both.
        """
        limit = self._node.settings.batch
        try:
            with nullcontext() if self._extract.asks else uncollected():
                batch = self._extract.extract(limit)
                if batch is None:
                    done = self._dedupe.run(limit)
                else:
                    done = len(batch.records) + self._dedupe.run(limit, partial(self._extract.store, batch))
                    crash_point("extract.after_commit")
        except BaseException:
            self._forget()
            raise
        return done + self._lifecycle.run(limit)

    def together(self, work: Callable[[], T]) -> T:
        """`work`, which appends a few turns, and the steps on them in one transaction, with one commit for all.

        `decided` tells whether its turns are decided.

        What fails in the steps is undone alone: the turns are durable when this returns, and decided as usual, as
        they are where something else is to be decided first.
        """
        store, self.decided = self._node.store, False
        try:
            with store.transaction():
                behind = lag(self._node)
                result = work()
                try:
                    with store.savepoint():
                        if (
                            not behind and not self._extract.asks
                        ):  # nobody waits for a model with the file locked
                            self._follow()
                            self.decided = True
                except Exception as exc:
                    if not store.con.in_transaction:
                        raise
                    message = "turns are decided later: deciding them as they were published failed"
                    note(log, logging.ERROR, "together.failed", message, error=exc)
                    self._forget()
        except BaseException:
            self._forget()
            raise
        return result

    def _follow(self) -> None:
        limit = self._node.settings.batch
        batch = self._extract.extract(limit)
        if batch is not None:
            self._extract.store(batch)
            self._dedupe.decide(limit)

    def _forget(self) -> None:
        """Drop all that is kept in memory of what may have been rolled back."""
        self._cubes.forget()
        self._handover.drop()
        self._extract.forget()

    def drain(self) -> None:
        """Run until nothing is left to do."""
        while self.step():
            pass


class Processing:
    """A background thread that holds the lease whenever it can, and processes while it does.

    `error` is the last error that stopped it for a while; it goes on by itself.
    """

    def __init__(self, node: "Node") -> None:
        self._node = node
        self._stop = threading.Event()
        self._pause = threading.Lock()
        self._renewed = False
        self._dealt = 0  # commits of `together` that left nothing to do
        self._runner: Runner | None = None
        self.error: MnemostreamError | None = None
        self._thread = threading.Thread(target=self._run, name="mnemostream-processing", daemon=True)
        self._thread.start()

    def alone(self, work: Callable[[], T]) -> T:
        """Run `work` while this thread processes nothing, then let it begin anew from what is stored."""
        with self._pause:
            try:
                return work()
            finally:
                self._renewed = True

    def together(self, work: Callable[[], T]) -> T:
        """Run `work`, which appends a few turns, in a transaction; returns when it is durable.

        Where nothing else is to be decided, the turns are decided in the same transaction.
        """
        if self._pause.acquire(blocking=False):
            try:
                runner = self._runner
                if runner is not None and not self._renewed:
                    result = runner.together(work)
                    self._dealt += runner.decided
                    return result
            finally:
                self._pause.release()
        return self._node.store.write(work)

    def close(self) -> None:
        """Stop after the batch at hand."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                if self._node.lease.acquire():
                    self._process()
                else:
                    self._stop.wait(_IDLE_SECONDS)
            except MnemostreamError as exc:
                if self._stop.is_set():
                    return  # a batch was given up, and is done anew by whoever is next
                self._fail(exc)
            except Exception as exc:  # a fault of ours: whoever waits must hear of it
                self._fail(MnemostreamError(f"processing failed: {told(exc)}; it is tried again"), exc)

    def _new_runner(self) -> Runner:
        return Runner(self._node, lambda: not self._stop.is_set())

    def _fail(self, error: MnemostreamError, cause: Exception | None = None) -> None:
        self.error = error
        message = "processing stops for a while"
        note(log, logging.ERROR, "processing.failed", message, error=cause or error, seconds=_RETRY_SECONDS)
        self._stop.wait(_RETRY_SECONDS)

    def _process(self) -> None:
        self._runner = self._new_runner()
        note(log, logging.INFO, "processing.started", "this process got the lease and processes")
        try:
            while not self._stop.is_set():
                ends = _ends(self._node)
                with self._pause:
                    if self._renewed:
                        self._runner, self._renewed = self._new_runner(), False
                    done = self._runner.step()
                self.error = None
                if not done:
                    self._idle(ends)
        finally:
            self._runner = None

    def _idle(self, ends: dict[tuple[str, int], int]) -> None:
        """Wait until there is something to do, or until this is closed.

        The log is looked at when this process commits what `together` has not dealt with, and every 10 ms.
        """
        store, seen, again = self._node.store, -1, 0.0

        def anything() -> bool:
            nonlocal seen, again
            if self._stop.is_set():
                return True
            now, others = time.monotonic(), store.commits - self._dealt
            if self._pause.locked() or (others == seen and now < again):
                return False
            seen, again = others, now + POLL_SECONDS
            return _grown(self._node, ends)

        wait_until(anything, _WAIT_SECONDS, store)


Waiting = Callable[[float], bool]  # whether it has come about within so many seconds


def until_decided(node: "Node", positions: Sequence[Position]) -> Waiting:
    """Until the turns at `positions` are decided and searchable, by whoever does it."""
    if node.replica is not None:
        return node.replica.until_decided(positions)
    return partial(wait_for, node, positions)


def until_folded(node: "Node", position: Position, *, searched: bool = True) -> Waiting:
    """Until the memory event at `position` is folded, and where it is `searched` for: found."""
    if node.replica is not None:
        return node.replica.until_folded(position, searched=searched)
    return partial(wait_folded, node, position)


def lag(node: "Node") -> int:
    """Records that some step has not dealt with yet; 0 means that every acknowledged turn is searchable."""
    if node.replica is not None:
        return node.replica.lag()
    pairs = ((EXTRACT, TURNS), (DEDUPE, CANDIDATES), (LIFECYCLE, TICKS), (PROJECT, EVENTS))
    return sum(Topic(node, step.id, topic).lag() for step, topic in pairs)


def wait_for(node: "Node", positions: Sequence[Position], timeout: float) -> bool:
    """Whether the turns at `positions` were decided and made searchable, by any process, within `timeout` s."""
    wanted = ends_behind(positions)
    if not wait_until(lambda: _passed(node, EXTRACT.id, TURNS, wanted), timeout, node.store):
        return False
    ends = node.log.end_offsets(CANDIDATES)
    candidates = {partition: ends[partition] for partition in wanted}
    return wait_until(lambda: _passed(node, DEDUPE.id, CANDIDATES, candidates), timeout, node.store)


def wait_folded(node: "Node", position: Position, timeout: float) -> bool:
    """Whether the memory event at `position` was folded and projected within `timeout` seconds."""
    wanted = {position.partition: position.offset + 1}
    return wait_until(lambda: _passed(node, PROJECT.id, EVENTS, wanted), timeout, node.store)


def _passed(node: "Node", group: str, topic: str, wanted: dict[int, int]) -> bool:
    committed = node.log.committed(group, topic)
    return all(committed.get(partition, 0) >= offset for partition, offset in wanted.items())


def _grown(node: "Node", ends: dict[tuple[str, int], int]) -> bool:
    """Whether the log has grown beyond `ends` by what nobody has dealt with."""
    return _ends(node) != ends and lag(node) > 0


def _ends(node: "Node") -> dict[tuple[str, int], int]:
    return {
        (topic, partition): end
        for topic in (TURNS, CANDIDATES, TICKS, EVENTS)
        for partition, end in node.log.end_offsets(topic).items()
    }
