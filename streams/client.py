"""The client: `Memory`, what a program imports. What it reads is in `reading`, what it writes in `writing`."""

from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from ..infra.embedded.log import wait_until
from ..infra.settings import Settings
from ..schemas.errors import InputError, NotFound
from ..schemas.topics import EVENTS
from . import asof, dead_letters, exporting, importing, rebuilding, replaying, reprocessing, subscribing
from .account import account
from .asof import View, When, cut_of
from .bootstrap import Node, open_node
from .compaction.client import Compacting
from .exporting import ExportReport
from .filters import instant
from .importing import ImportReport, holding_lease
from .observe.metrics import metrics_text
from .observe.watching import REBUILD, watched
from .reading import WAIT_SECONDS, AtLeast
from .recalling import Recalls
from .results import (
    DeadLetter,
    Diff,
    Effect,
    RebuildReport,
    ReplayReport,
    ReprocessReport,
    Results,
    RetryReport,
    Status,
)
from .runner import Processing, lag, until_decided
from .wire import Opened

T = TypeVar("T")


class Memory(Compacting):
    """A home's memory. May be opened by any number of processes at once.

    home: folder, made when it is not there; default `MNEMOSTREAM_HOME`, else `~/.mnemostream`.
    process: whether this object processes turns in a background thread while it holds the home's lease; another
    process takes over when it ends. Further keywords are settings (`infra.settings.Settings`).
    """

    def __init__(self, home: str | Path | None = None, *, process: bool = True, **settings: Any) -> None:
        self.node: Node = open_node(Settings.load(home=home, **settings))
        embedded = self.node.replica is None  # a cluster has its workers
        self._processing = Processing(self.node) if process and embedded else None
        self._recalls = Recalls(self.node) if process and self.node.settings.recalls else None

    def at(
        self,
        when: When = None,
        *,
        recorded: datetime | None = None,
        valid: datetime | None = None,
        at_least: AtLeast = None,
        timeout: float = WAIT_SECONDS,
    ) -> View:
        """The memories as they were: a read-only view of a cut, a position, or a time.

        `when`: a token, "start", "end", "@time", a Position (right behind it), an aware datetime or a mapping;
        `recorded` goes by when records were appended, `valid` shows only what held in the world at that instant.
        Opening costs nothing; a search ranks as it would have then. Raises InputError, WaitTimeout.
        """
        self._await(at_least, timeout)
        self._refresh()
        held = None if valid is None else instant(valid, "valid")
        cut = cut_of(self.node, when, recorded=recorded)
        self._await(cut, timeout)
        return View(self.node, cut, valid=held)

    def diff(self, a: When, b: When = "end", *, cube: str | None = None) -> Diff:
        """What is different between two places of the log, as `at` takes them. Costs what changed between them."""
        self._refresh()
        for when in (a, b):
            self._await(cut_of(self.node, when), WAIT_SECONDS)
        return asof.diff(self.node, a, b, cube)

    def subscribe(
        self,
        *,
        from_: str = "end",
        group: str | None = None,
        cube: str | None = None,
        types: Collection[str] | None = None,
        raw: bool = False,
        follow: bool = True,
        timeout: float | None = None,
    ) -> Iterator[Effect]:
        """Effects of the memory log from "start", "end" or a cut's token on, each with the memory before and after.

        Gap-free: `Effect.cut` resumes right behind it. Only what had an effect; `raw` yields all decisions, those
        without effect with the reason in `void`. A `group` goes on where it was, one member at a time, at least
        once (`from_` counts the first time). Ends after `timeout` seconds without any; never by default.
        """
        return subscribing.subscribe(
            self.node,
            from_=from_,
            group=group,
            cube=cube,
            types=types,
            raw=raw,
            follow=follow,
            timeout=timeout,
        )

    def tail(
        self,
        topic: str = EVENTS,
        *,
        from_: str = "end",
        follow: bool = True,
        timeout: float | None = None,
    ) -> Iterator[Opened]:
        """The records of any topic with their events, from "start" or "end" on. Raises NotFound."""
        return subscribing.tail(self.node, topic, from_=from_, follow=follow, timeout=timeout)

    def replay(self, *, to: str | None = None, progress: Callable[[int], None] | None = None) -> ReplayReport:
        """Fold the memory log in memory, up to a cut's token; touches nothing that is stored.

        `progress` is told how many records were read.
        """
        return replaying.replay(self.node, to, progress)

    @watched(REBUILD)
    def rebuild(
        self, *, rollback: bool = False, progress: Callable[[int], None] | None = None
    ) -> RebuildReport:
        """Replace fold and index by what the log says; `identical` tells whether they already said the same.

        On a cluster: the index, by a new collection, while reads and writes go on. The one before is kept, and with
        `rollback` made to serve again, after it has taken in what it lacks. `progress` is told how many records were
        read. Raises LeaseUnavailable when another process holds the processing lease for 10 s, InputError.
        """
        if self.node.replica is not None:
            return self.node.replica.rebuild_index(progress, rollback=rollback)
        if rollback:
            raise InputError("rebuild: a home keeps no index to go back to; leave rollback out")
        return self._alone(lambda: rebuilding.rebuild(self.node, progress))

    def reprocess(
        self, *, cube: str | None = None, switch: bool = False, progress: Callable[[int], None] | None = None
    ) -> ReprocessReport:
        """Decide the turns of a cube, or of all, anew by today's extractor and embedder, and tell what is different.

        With `switch` the new decisions take the place of the old ones, as a new generation in the log: memories
        that somebody corrected stay, and earlier positions stay as they were. Raises LeaseUnavailable, NotFound.
        """
        if cube is not None and self.node.cubes.find(self._scope(cube)) is None:
            raise NotFound(f"cube {cube!r}: there is none")
        return self._alone(
            lambda: reprocessing.reprocess(self.node, cube=cube, switch=switch, progress=progress)
        )

    def export(
        self,
        path: str | Path,
        *,
        cube: str | None = None,
        topic: str | None = None,
        sealed: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> ExportReport:
        """Write a cube, or all, to an Avro container file: turns, what was extracted, and every memory event.

        `topic` "memory.events.v1" takes that alone: the same state elsewhere, without any turn; "conversation.turns.v1"
        the turns alone, to be decided anew. Content is opened unless `sealed`; what was forgotten has none. Raises
        NotFound, InputError, StorageError.
        """
        self._refresh()
        return exporting.export(self.node, path, cube=cube, topic=topic, sealed=sealed, progress=progress)

    def import_(
        self,
        path: str | Path,
        *,
        progress: Callable[[int], None] | None = None,
        wait: bool = True,
        timeout: float | None = None,
    ) -> ImportReport:
        """Take in an export of ours, as it was decided, or mem0's `get_all` as JSON, to be decided now.

        Again is harmless. On a cluster an export of ours is in the log when this returns, and searchable, unless no
        worker takes it in within `timeout` seconds (30). Raises InputError, DuplicateTurn, UnknownSchema,
        LeaseUnavailable, WaitTimeout.
        """
        report = importing.import_file(self.node, self._processing, path, progress=progress)
        if wait and report.positions:
            self._wait(until_decided(self.node, report.positions), timeout)
        elif wait and self.node.replica is not None:
            self.node.replica.until_settled(WAIT_SECONDS if timeout is None else timeout)
        return report

    def _alone(self, work: Callable[[], T]) -> T:
        """Do `work` as the holder of the lease, while nothing is processed. Raises LeaseUnavailable.

        A cluster has no lease: there `work` minds what the workers do meanwhile.
        """
        if self.node.replica is not None:
            return work()
        return holding_lease(self.node, self._processing, work)

    def state_hash(self) -> str:
        """The hash of the stored fold: equal for equal states, wherever and whenever they were made."""
        with self._snapshot():
            return replaying.stored_hash(self.node.fold, self.node.settings.tenant)

    def dump(self, *, cube: str | None = None) -> Iterator[bytes]:
        """The canonical dump of the state, line by line without line ends, as it is when the first line is asked for.

        The SHA-256 of its lines, each followed by a line feed, is `state_hash()`; with `cube` it is that cube's own
        hash. Take all lines, or close the iterator, which holds a snapshot in a thread. Raises NotFound.
        """
        return replaying.dumped(self.node, cube)

    def cubes(self) -> list[str]:
        """The names of the tenant's cubes, sorted."""
        self._refresh()
        tenant = self.node.settings.tenant
        return sorted(scope.cube for scope, _ in self.node.cubes.all() if scope.tenant == tenant)

    def status(self) -> Status:
        """The account of the home: turns, what became of them, memories, dead letters, the state hash."""
        return account(self.node)

    def metrics(self) -> str:
        """The metrics of the home in Prometheus' text format. Raises StorageError."""
        return metrics_text(self.node)

    def dead_letters(self) -> Iterator[DeadLetter]:
        """All dead letters, with their raw bytes."""
        return dead_letters.dead_letters(self.node.log, self.node.codec, self.node.settings)

    def dead_letter(self, place: str) -> DeadLetter:
        """The dead letter at `topic.dlq[partition]@offset`. Raises InputError, NotFound."""
        return dead_letters.find(self.node.log, self.node.codec, self.node.settings, place)

    def retry_dead_letters(self, letters: Iterable[DeadLetter]) -> RetryReport:
        """Append the records of dead letters again, for the steps to take, where they can be read now."""
        several, node = list(letters), self.node
        if node.replica is not None:
            return dead_letters.retry(node.log, node.wire, several)
        return node.store.write(lambda: dead_letters.retry(node.log, node.wire, several))

    def drain(self, timeout: float | None = None) -> None:
        """Wait until nothing is left to process, by whoever processes. Raises WaitTimeout."""
        replica = self.node.replica
        if replica is not None:
            self._wait(replica.until_settled, timeout)
        else:
            self._wait(lambda seconds: wait_until(lambda: lag(self.node) == 0, seconds), timeout)

    def close(self) -> None:
        """Stop processing after the batch at hand, let the lease go and close the files."""
        if self._recalls is not None:
            self._recalls.close()
        if self._processing is not None:
            self._processing.close()
        self.node.close()

    def __enter__(self) -> "Memory":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _searched(self, results: Results) -> None:
        if self._recalls is not None:
            self._recalls.note(results)
