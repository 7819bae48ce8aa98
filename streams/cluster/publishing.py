"""Publishing to the cluster: drafts of turns become records of the turns topic.

Nothing here knows which turns there are already: the extract step drops duplicates, and refuses other content under a
known id.
"""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from itertools import islice
from typing import Final, NamedTuple

import msgspec

from ...processors.draft import Rejected, TurnDraft
from ...schemas.ids import Position, Scope
from ..drafting import Drafting, Ready
from .parts import Cluster

CHUNK: Final = 1024  # turns of one append


class Sent(msgspec.Struct, frozen=True, kw_only=True):
    """A turn that was appended: whose it is, a hash of what it says, where it stood in its source, where it lies."""

    scope: Scope
    turn_id: str
    content_hash: str
    place: str
    position: Position


class Published(msgspec.Struct, kw_only=True):
    """What became of the drafts: those that were taken, and those that were refused, with their reasons."""

    sent: list[Sent] = msgspec.field(default_factory=list)
    refused: list[Rejected] = msgspec.field(default_factory=list)
    cubes: tuple[str, ...] = ()

    @property
    def positions(self) -> list[Position]:
        """Where those that were taken lie."""
        return [turn.position for turn in self.sent]


def publish_turns(
    cluster: Cluster,
    drafts: Iterable[TurnDraft | Rejected],
    *,
    cube: str | None = None,
    start: datetime | None = None,
    progress: Callable[[int], None] | None = None,
) -> Published:
    """Append turns, acknowledged by all replicas in sync when this returns, in their order within a cube.

    1. Make events of the drafts that can be taken. 2. Seal them: keys are made, durably, before what they seal.
    3. Append them, and a dead letter for each of the others. Raises LogError, after which some may be in the log: to
    publish all again is harmless, since a turn id has its effect once. `progress` is told how many drafts were dealt
    with.
    """
    drafting = Drafting(
        cluster.settings.tenant, cluster.clock, cluster.sealer, cluster.wire, cube=cube, start=start
    )
    source, done = iter(drafts), Published()
    with ThreadPoolExecutor(1, thread_name_prefix="mnemostream-publish") as sending:
        sent = _Lot([], [], None)
        while chunk := list(islice(source, CHUNK)):
            ready, refused = drafting.prepare(chunk)
            records = cluster.wire.outgoing([turn.event for turn in ready])
            letters = [letter for item in refused for letter in drafting.dead_letters(item)]
            _take(done, sent, progress)  # one lot is made while the one before is on its way, and no more
            sent = _Lot(ready, refused, sending.submit(cluster.log.append, [*records, *letters]))
        _take(done, sent, progress)
    done.cubes = tuple(drafting.cubes)
    return done


class _Lot(NamedTuple):
    """Drafts on their way."""

    ready: Sequence[Ready]
    refused: Sequence[Rejected]
    acknowledged: Future[list[Position]] | None


def _take(done: Published, lot: _Lot, progress: Callable[[int], None] | None) -> None:
    """Wait until a lot is acknowledged, and enter it."""
    if lot.acknowledged is None:
        return
    positions = lot.acknowledged.result()
    done.sent += [_sent(turn, position) for turn, position in zip(lot.ready, positions, strict=False)]
    done.refused += lot.refused
    if progress is not None:
        progress(len(done.sent) + len(done.refused))


def _sent(turn: Ready, position: Position) -> Sent:
    return Sent(
        scope=turn.scope,
        turn_id=turn.event.payload.turn_id,
        content_hash=turn.hash,
        place=turn.draft.place,
        position=position,
    )
