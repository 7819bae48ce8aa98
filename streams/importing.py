"""Import: the file of another memory, whatever it is: an export of our own, or mem0's memories as JSON."""

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from ..infra.avro_file import MAGIC, opened
from ..infra.embedded.log import wait_until
from ..infra.readers import mem0
from ..schemas.errors import InputError, LeaseUnavailable
from ..schemas.ids import Position
from .loading import load
from .publisher import Publisher
from .results import Refusal

if TYPE_CHECKING:
    from .bootstrap import Node
    from .runner import Processing

AVRO, MEM0 = "mnemostream", "mem0"
LEASE_SECONDS: Final = 10.0
HEAD: Final = 1 << 16
T = TypeVar("T")


class ImportReport(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a file. `added` are new events by type; `known` were here before and changed nothing.

    Of mem0's file, `positions` are those of the new turns, which are durable and not yet decided; `refusals` lists
    the first 100 of its `rejected` memories. A file of our own is loaded wholly, and searchable, or refused.
    """

    path: str
    format: str
    cubes: tuple[str, ...]
    added: Mapping[str, int]
    known: int
    rejected: int = 0
    refusals: tuple[Refusal, ...] = ()
    positions: tuple[Position, ...] = ()
    seconds: float


def import_file(
    node: "Node",
    processing: "Processing | None",
    path: str | Path,
    *,
    progress: Callable[[int], None] | None = None,
) -> ImportReport:
    """Take in the file `path`; again is harmless. `progress` is told how many of its records were dealt with.

    Raises InputError for a file that is damaged, or of another kind, tenant or embedder; UnknownSchema for one of a
    later version; DuplicateTurn, a cube's turn that is here with other content; LeaseUnavailable, another process
    processes this home (for a file of our own, since its events are not decided again).
    """
    began, path = time.monotonic(), Path(path)
    if detect(path) == MEM0:
        return _publish(node, path, progress, began)
    if node.replica is not None:
        loaded = node.replica.load(path, progress)
    else:
        loaded = holding_lease(node, processing, lambda: load(node, path, progress))
    return ImportReport(
        path=str(path),
        format=AVRO,
        cubes=loaded.cubes,
        added=dict(sorted(loaded.added.items())),
        known=loaded.known,
        seconds=round(time.monotonic() - began, 3),
    )


def detect(path: Path) -> str:
    """AVRO or MEM0, by the first bytes of a file; raises InputError for another."""
    with opened(path) as file:
        head = file.read(HEAD)
    if head.startswith(MAGIC):
        return AVRO
    if mem0.detected(head):
        return MEM0
    raise InputError(
        f"{path}: is neither an export of mnemostream (Avro) nor mem0's get_all as JSON; conversations are read by "
        "'publish'"
    )


def _publish(node: "Node", path: Path, progress: Callable[[int], None] | None, began: float) -> ImportReport:
    publisher = Publisher(node) if node.replica is None else node.replica.publisher(None, None)
    with opened(path) as file:
        publisher.run(mem0.read(file.read(HEAD), file, str(path)), progress)
    report = publisher.report(settled=True)
    return ImportReport(
        path=str(path),
        format=MEM0,
        cubes=report.cubes,
        added={"TurnRecorded": report.turns} if report.turns else {},
        known=report.duplicates or 0,
        rejected=report.rejected,
        refusals=report.refusals,
        positions=report.positions,
        seconds=round(time.monotonic() - began, 3),
    )


def holding_lease(node: "Node", processing: "Processing | None", work: Callable[[], T]) -> T:
    """Run `work` as the one who processes this home, while no thread of ours does; raises LeaseUnavailable."""
    if processing is not None and wait_until(lambda: node.lease.held, LEASE_SECONDS):
        return processing.alone(work)
    if processing is None and node.lease.acquire(LEASE_SECONDS):
        try:
            return work()
        finally:
            node.lease.release()
    raise LeaseUnavailable(
        f"{node.lease.path}: {node.lease.holder() or 'another process'} processes this home; end it and try again"
    )
