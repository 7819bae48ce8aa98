"""Publishing to the cluster: drafts of turns become records of the turns topic.

Nothing here knows which turns there are already: the extract step drops duplicates, and refuses other content under a
known id.
"""

from collections.abc import Iterable
from datetime import datetime
from itertools import islice
from typing import Final

import msgspec

from ...processors.draft import Rejected, TurnDraft
from ...schemas.ids import Position
from ...schemas.seal import turn_key_id
from ..drafting import Drafting
from .parts import Cluster

CHUNK: Final = 256  # turns of one append


class Published(msgspec.Struct, kw_only=True):
    """What became of the drafts: where those that were taken lie, and those that were refused, with their reasons."""

    positions: list[Position] = msgspec.field(default_factory=list)
    refused: list[Rejected] = msgspec.field(default_factory=list)


def publish_turns(
    cluster: Cluster,
    drafts: Iterable[TurnDraft | Rejected],
    *,
    cube: str | None = None,
    start: datetime | None = None,
) -> Published:
    """Append turns, acknowledged by all replicas in sync when this returns, in their order within a cube.

    1. Make events of the drafts that can be taken. 2. Make their keys, durably, before what they seal. 3. Append them,
    and a dead letter for each of the others. Raises LogError, after which some may be in the log: to publish all again
    is harmless, since a turn id has its effect once.
    """
    drafting = Drafting(
        cluster.settings.tenant, cluster.clock, cluster.sealer, cluster.wire, cube=cube, start=start
    )
    source, done = iter(drafts), Published()
    while chunk := list(islice(source, CHUNK)):
        ready, refused = drafting.prepare(chunk)
        cluster.sealer.make([turn_key_id(turn.scope, turn.event.payload.turn_id) for turn in ready])
        turns = cluster.wire.outgoing([turn.event for turn in ready])
        letters = [letter for item in refused for letter in drafting.dead_letters(item)]
        positions = cluster.log.append([*turns, *letters])
        done.positions += positions[: len(turns)]
        done.refused += refused
    return done
