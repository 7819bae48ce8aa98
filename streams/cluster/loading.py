"""Loading into a cluster: the events of an export are appended to its log as they were decided.

Workers may be at work meanwhile, and nothing holds them off. So the order is such that every prefix is sound: first all
memory events, in their order; then what was extracted; then the turns. What workers make of those turns again has the
same ids, and the decisions on it are in the log already. The turns lie elsewhere than events say, which were appended
before them: to events they are away (`relocating`), and readers find them by their ids.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby, islice
from pathlib import Path
from typing import Any, Final, cast

from ...infra.avro_file import AvroFile
from ...infra.embedded.turns import KnownTurn
from ...processors.cube import CubeState
from ...processors.replay import Replay
from ...schemas.codec import may_skip
from ...schemas.container import Exported
from ...schemas.errors import UnknownEvent, WrongPartition
from ...schemas.events import TurnRecorded
from ...schemas.ids import Scope
from ...schemas.memory import Source
from ...schemas.seal import turn_key_id
from ...schemas.topics import CANDIDATES, EVENTS, TURNS
from ..cube_log import BATCH
from ..load_file import LoadFile
from ..load_plan import Homes, plan
from ..loading import Loaded
from ..turn_rows import known_turn
from .parts import Cluster

PASSES: Final = ((EVENTS,), (CANDIDATES, TURNS))  # topics, in the order in which they are appended


def load_into_cluster(
    cluster: Cluster, path: str | Path, progress: Callable[[int], None] | None = None
) -> Loaded:
    """Load the file `path`, which is an export of all or of one topic. Again is harmless, after a crash too.

    1. Look whether the file is whole and can be loaded wholly; nothing was changed until then. 2. Append its memory
    events. 3. Append what was extracted, and then the turns, which workers deal with. Each is acknowledged before the
    next, and what the log has already is passed over. One load at a time, into cubes that nobody publishes into:
    a cluster cannot hold writers off, and what they decide meanwhile is not looked at.

    Raises InputError and SchemaError as a home's import does, LogError, after which some of it may be in the log.
    `progress` is told how many events were dealt with.
    """
    with AvroFile(Path(path)) as avro:
        here = _Here(cluster)
        node = cast(Any, here)  # of a node it has what reading a file and the trial ask for
        file, homes = LoadFile(node, avro), Homes(node, away=True)
        here.homes = homes
        done = Loaded(cubes=tuple(scope.cube for scope in plan(node, file, homes)))
        for topics in PASSES:
            for scope, items in groupby(file.items(), key=lambda item: item.event.scope):
                cube = _Cube(cluster, homes, scope, file)
                wanted = (item for item in items if item.topic in topics)
                while batch := list(islice(wanted, BATCH)):
                    cube.take(batch, topics, done)
                    if progress is not None:
                        progress(done.known + done.added.total())
    return done


class _Cube:
    """One cube of a file on its way into the log."""

    def __init__(self, cluster: Cluster, homes: Homes, scope: Scope, file: LoadFile) -> None:
        self._cluster, self._scope = cluster, scope
        self._known = homes.known(scope)
        self._relocation = homes.relocation(self._known, has_turns=file.has_turns)

    def take(self, items: list[Exported], topics: Iterable[str], done: Loaded) -> None:
        """Append what is new of some events, topic by topic."""
        new = [item for item in items if not self._known.has(item)]
        self._forget(items)
        for topic in topics:
            events = [self._relocation.event(item) for item in new if item.topic == topic]
            self._cluster.log.append(self._cluster.wire.outgoing(events))
        done.known += len(items) - len(new)
        done.added.update(item.event.type for item in new)

    def _forget(self, items: Iterable[Exported]) -> None:
        """What was forgotten where the file comes from cannot be opened here either, if the turn was here before."""
        gone = [
            turn_key_id(self._scope, item.event.payload.turn_id)
            for item in items
            if isinstance(item.event.payload, TurnRecorded) and item.event.payload.content is None
        ]
        if gone:
            self._cluster.sealer.forget(gone)


class _Here:
    """What the cluster's log says of a cube, read when it is asked for; of a node the parts that a load looks at."""

    homes: Homes

    def __init__(self, cluster: Cluster) -> None:
        self.settings, self.log, self.embedder = cluster.settings, cluster.log, cluster.embedder
        self.codec, self.wire, self.sealer = cluster.codec, cluster.wire, cluster.sealer
        self.store = self.fold = self.cubes = self.turns = self.versions = self
        self.partitions = cluster.log.partitions(TURNS)
        self._turns: tuple[Scope | None, dict[str, KnownTurn]] = (None, {})

    @contextmanager
    def reading(self) -> Iterator[None]:
        """The log only grows, so what lies before the ends that were asked for stays as it is."""
        yield

    def stopped(self) -> dict[Scope, str]:
        """None is known: a cube whose fold cannot go on is found by folding it."""
        return {}

    def load(self, scope: Scope) -> CubeState:
        """The fold of a cube up to the end that the log had. Raises UnknownEvent."""
        fold = Replay([CubeState(scope)])
        for item in self.homes.events(scope):
            if item.event is not None:
                fold.fold(item.event)
            elif not isinstance(item.error, WrongPartition) and not may_skip(item.error, item.record.headers):
                place = f"{EVENTS}[{item.record.partition}]@{item.record.offset}"
                raise UnknownEvent(f"cube {scope.cube!r}: its state cannot go on ({place}: {item.error})")
        return fold.cubes[scope]

    def known(self, scope: Scope, turn_ids: Iterable[str]) -> dict[str, KnownTurn]:
        """Those of `turn_ids` that the cube has: the first record of each."""
        if self._turns[0] != scope:
            found: dict[str, KnownTurn] = {}
            for item in self.homes.turns(scope):
                if item.event is not None and isinstance(item.event.payload, TurnRecorded):
                    turn = known_turn(item.event, item.record.position)
                    found.setdefault(turn.turn_id, turn)
            self._turns = (scope, found)
        return {turn_id: self._turns[1][turn_id] for turn_id in turn_ids if turn_id in self._turns[1]}

    def descending(self, scope: Scope, turn_ids: Iterable[str], to: tuple[int, int]) -> list[str]:
        """Ids of events that tell of a turn up to a place."""
        found = []
        for item in self.homes.events(scope):
            payload = item.event and item.event.payload
            sources: tuple[Source, ...] = getattr(getattr(payload, "memory", payload), "sources", ())
            if item.event is not None and any(source.offset <= to[1] for source in sources):
                found.append(item.event.event_id)
        return found
