"""Reading the memory log again: cuts, replay in memory, the state at a place."""

import time
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import TYPE_CHECKING, Final

from ..infra.embedded.fold import EmbeddedFold
from ..processors.cube import CubeState
from ..processors.dump import dump_cubes, dump_lines, state_hash
from ..processors.ports import Record
from ..processors.replay import Replay
from ..schemas.codec import may_skip
from ..schemas.errors import InputError, NotFound, UnknownEvent
from ..schemas.events import Event
from ..schemas.ids import Scope, partition_for
from ..schemas.topics import EVENTS
from .cuts import print_cut, read_cut
from .results import ReplayReport
from .topology import PROJECT
from .wire import Opened

if TYPE_CHECKING:
    from .bootstrap import Node

BATCH: Final = 1000
Progress = Callable[[int], None] | None


def stored_hash(fold: EmbeddedFold, tenant: str | None = None) -> str:
    """The state hash of the fold as its tables hold it, every field read back; of one tenant's cubes alone if given."""
    return state_hash(stored_lines(fold, tenant))


def stored_lines(fold: EmbeddedFold, tenant: str | None = None) -> Iterator[bytes]:
    """The lines of the canonical dump of what is stored: those whose hash is the state hash."""
    return dump_lines(
        (pair for pair in fold.memories() if tenant in (None, pair[0].tenant)),
        (pair for pair in fold.applied_counts() if tenant in (None, pair[0].tenant)),
    )


def dumped(node: "Node", cube: str | None = None) -> Iterator[bytes]:
    """The canonical dump of the tenant's cubes, or of one, all of one moment; lines without their ends.

    Raises NotFound for a cube of which nothing is known.
    """
    tenant = node.settings.tenant
    if cube is None:
        return _of_one_moment(node, lambda: stored_lines(node.fold, tenant))
    scope = Scope.checked(tenant, cube)
    if node.cubes.find(scope) is None:
        raise NotFound(f"cube {cube!r}: there is none; 'mnemostream status' counts them")
    return _of_one_moment(node, lambda: dump_cubes([node.fold.load(scope)]))


def _of_one_moment(node: "Node", lines: Callable[[], Iterator[bytes]]) -> Iterator[bytes]:
    """What `lines` gives in one snapshot, which a thread of its own holds: the caller's goes on to see what comes."""

    def held() -> Generator[bytes, None, None]:
        try:
            with node.store.reading():
                yield from lines()
        finally:
            node.store.leave()

    found = held()
    with ThreadPoolExecutor(1, thread_name_prefix="mnemostream-dump") as thread:
        try:
            while batch := thread.submit(lambda: list(islice(found, BATCH))).result():
                yield from batch
        finally:
            thread.submit(found.close)


def end_cut(node: "Node") -> dict[tuple[str, int], int]:
    """Where the memory log ends now."""
    return {(EVENTS, partition): end for partition, end in node.log.end_offsets(EVENTS).items()}


def resolve_cut(node: "Node", token: str | None) -> dict[tuple[str, int], int]:
    """The cut that a token names: "start", "end" (or None), or a printed cut; raises InputError beyond the end."""
    ends = end_cut(node)
    if token is None or token == "end":
        return ends
    if token == "start":
        return dict.fromkeys(ends, 0)
    cut = {place: offset for place, offset in read_cut(str(token)).items() if place[0] == EVENTS}
    for place, offset in cut.items():
        if offset > ends.get(place, -1):
            raise InputError(
                f"cut {token!r}: {place[0]}[{place[1]}]@{offset} is beyond the log's end at {ends.get(place)}"
            )
    return {**dict.fromkeys(ends, 0), **cut}


def read_events(
    node: "Node",
    start: dict[tuple[str, int], int],
    stop: dict[tuple[str, int], int],
    progress: Progress = None,
) -> Iterator[Opened]:
    """The memory log from one cut to another, partition by partition. Ignorable unknown records are left out.

    `progress` is told how many records were read.
    """
    done = 0
    for (topic, partition), end in sorted(stop.items()):
        offset = start.get((topic, partition), 0)
        while offset < end:
            records = node.log.read(topic, partition, offset, min(BATCH, end - offset))
            if not records:
                break
            offset = records[-1].offset + 1
            done += len(records)
            if progress is not None:
                progress(done)
            for item in node.wire.open(records):
                if item.event is None and not may_skip(item.error, item.record.headers):
                    raise UnknownEvent(
                        f"{topic}[{partition}]@{item.record.offset}: {item.error}"
                    ) from item.error
                if item.event is not None:
                    yield item


def _events(node: "Node", stop: dict[tuple[str, int], int], progress: Progress = None) -> Iterator[Event]:
    for item in read_events(node, {}, stop, progress):
        assert item.event is not None
        yield item.event


def replay(node: "Node", to: str | None = None, progress: Progress = None) -> ReplayReport:
    """Fold the memory log in memory up to a cut, without touching what is stored."""
    began, cut = time.monotonic(), resolve_cut(node, to)
    fold = Replay()
    fold.take(event for event in _events(node, cut, progress) if event.scope.tenant == node.settings.tenant)
    return ReplayReport(
        state_hash=fold.state_hash(),
        events=fold.account.events,
        memories=fold.visible,
        voids=dict(sorted(fold.account.voids.items())),
        cut=print_cut(cut),
        seconds=round(time.monotonic() - began, 3),
    )


def folded_cut(node: "Node") -> dict[tuple[str, int], int]:
    """Up to where the memory log is folded: its end, unless users' events wait for whoever processes."""
    if node.replica is not None:
        return {
            (EVENTS, partition): node.replica.position(EVENTS, partition)
            for partition in range(node.store.partitions)
        }
    committed = node.log.committed(PROJECT.id, EVENTS)
    return {place: min(end, committed.get(place[1], 0)) for place, end in end_cut(node).items()}


def state_at(node: "Node", scope: Scope, offset: int) -> CubeState:
    """A cube's fold as it was before the event at `offset`: from its versions, and the log behind what is folded."""
    if node.replica is not None:
        node.replica.refresh(scope)
    with node.store.reading():
        place = (EVENTS, partition_for(scope.key, node.store.partitions))
        folded = folded_cut(node)[place]
        state = node.versions.state(scope, min(offset, folded))
        if offset > folded:
            rest = Replay([state])
            items = read_events(node, {place: folded}, {place: offset})
            rest.take(item.event for item in items if item.event is not None and item.event.scope == scope)
    return state


def own(node: "Node", record: Record) -> bool:
    """Whether a record is of this node's tenant, by its key."""
    return Scope.from_key(record.key).tenant == node.settings.tenant
