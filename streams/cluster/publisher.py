"""Publishing by a client of the cluster, with the outcome that publishing to a home has.

The extract step drops a turn that is known and refuses another one under its id. The replica finds the same by the same
rule, that the first in the log stands, so no worker is waited for to tell it.
"""

from collections.abc import Callable, Iterable
from datetime import datetime

from ...processors.draft import Rejected, TurnDraft
from ...schemas.ids import Position, Scope, ends_behind
from ...schemas.topics import TURNS
from ..drafting import conflict_reason
from ..publisher import MAX_REFUSALS
from ..results import PublishReport, Refusal
from .parts import Cluster
from .publishing import Published, Sent, publish_turns
from .replica import Replica


class ClusterPublisher:
    """Publishes one source. What a report counts is durable."""

    def __init__(
        self, cluster: Cluster, replica: Replica, cube: str | None = None, start: datetime | None = None
    ) -> None:
        self._cluster, self._replica, self._cube, self._start = cluster, replica, cube, start
        self._done = Published()
        self.known: list[Position] = []

    def run(
        self, drafts: Iterable[TurnDraft | Rejected], progress: Callable[[int], None] | None = None
    ) -> None:
        """Publish all; `progress` is told how many records were dealt with."""
        self._done = publish_turns(
            self._cluster, drafts, cube=self._cube, start=self._start, progress=progress
        )

    def report(self, *, settled: bool) -> PublishReport:
        """The account. Only if `settled` are duplicates told from turns, and turns of others' ids refused."""
        new, conflicts, duplicates = self._done.sent, list[Refusal](), None
        if settled:
            new, conflicts, duplicates = self._sorted()
        refusals = [Refusal(place=item.place, reason=item.reason) for item in self._done.refused]
        refusals += conflicts
        return PublishReport(
            turns=len(new),
            duplicates=duplicates,
            rejected=len(refusals),
            cubes=self._done.cubes,
            refusals=tuple(refusals[:MAX_REFUSALS]),
            positions=tuple(turn.position for turn in new),
        )

    def _sorted(self) -> tuple[list[Sent], list[Refusal], int]:
        """(new turns, those refused for their ids, number of duplicates)."""
        for partition, end in ends_behind(self._done.positions).items():
            self._replica.follow(TURNS, partition, end)
        new, conflicts, duplicates = list[Sent](), list[Refusal](), 0
        for turn in self._done.sent:
            first, content_hash = self._first(turn.scope, turn.turn_id)
            if first == turn.position:
                new.append(turn)
            elif content_hash == turn.content_hash:
                duplicates += 1
                self.known = [first]
            else:
                conflicts.append(Refusal(place=turn.place, reason=conflict_reason(turn.turn_id, turn.scope)))
        return new, conflicts, duplicates

    def _first(self, scope: Scope, turn_id: str) -> tuple[Position, str]:
        found = self._replica.turns.known(scope, [turn_id])[turn_id]
        return Position(TURNS, found.partition, found.offset), found.content_hash
