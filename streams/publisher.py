"""Publishing: drafts of turns become durable `TurnRecorded` events, once each, whoever publishes them again."""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Final

from ..infra.embedded.crash import crash_point
from ..infra.embedded.turns import KnownTurn
from ..processors.draft import Rejected, TurnDraft
from ..processors.ports import Outgoing
from ..schemas.ids import (
    Position,
    Scope,
)
from ..schemas.topics import TURNS
from .drafting import Drafting, Ready, conflict, keys_of
from .observe.watching import PUBLISH, watched
from .results import PublishReport, Refusal
from .turn_rows import known_turn

if TYPE_CHECKING:
    from .bootstrap import Node

CHUNK: Final = 256  # turns per commit: enough to share its 4 ms, few enough to hold up no other writer
FEW: Final = 8  # turns that somebody is likely to wait for: each commit that they wait for is 4 ms
MAX_REFUSALS: Final = 100


Written = tuple[list[Position], int, list[Rejected]]  # new turns, number of duplicates, conflicts


class Publisher:
    """Publishes one source. What a report counts as new is durable; a turn id is unique within its cube."""

    def __init__(
        self,
        node: "Node",
        *,
        cube: str | None = None,
        start: datetime | None = None,
        together: Callable[[Callable[[], Written]], Written] | None = None,
    ) -> None:
        """`together` runs what appends a few turns durably; it may do more in the same commit."""
        self._node = node
        self._together = together or node.store.write
        self._drafting = Drafting(
            node.settings.tenant, node.clock, node.sealer, node.wire, cube=cube, start=start
        )
        self.turns = self.duplicates = self.rejected = 0
        self.refusals: list[Refusal] = []
        self.positions: list[Position] = []
        self.known: list[Position] = []  # of duplicates
        self.cubes = self._drafting.cubes

    def run(
        self, drafts: Iterable[TurnDraft | Rejected], progress: Callable[[int], None] | None = None
    ) -> None:
        """Publish all; `progress` is told how many records were dealt with, after each commit."""
        for done in self.publish(drafts):
            if progress is not None:
                progress(done)

    def publish(self, drafts: Iterable[TurnDraft | Rejected]) -> Iterator[int]:
        """Publish all; yields how many records were dealt with, after each commit."""
        source = iter(drafts)
        done = 0
        while chunk := list(islice(source, CHUNK)):
            self._publish(chunk)
            done += len(chunk)
            yield done

    def report(self, *, settled: bool = True) -> PublishReport:
        """The account so far, which here is always settled."""
        return PublishReport(
            turns=self.turns,
            duplicates=self.duplicates,
            rejected=self.rejected,
            cubes=tuple(self.cubes),
            refusals=tuple(self.refusals),
            positions=tuple(self.positions),
        )

    @watched(PUBLISH)
    def _publish(self, chunk: list[TurnDraft | Rejected]) -> None:
        """One commit.

        1. Make events of the drafts that can be taken. 2. Leave out what the log has (keys are made for the
        rest only). 3. Seal and encode: keys are durable before what they seal. 4. In one transaction: look
        again, since others publish too, then append the turns and the dead letters. 5. Count, when it is durable.
        """
        ready, refused = self._drafting.prepare(chunk)
        known = self._known(ready)
        fresh = [turn for turn in ready if (turn.scope, turn.event.payload.turn_id) not in known]
        if len(fresh) <= FEW:
            self._node.sealer.make([key for turn in fresh for key in keys_of(turn.event)])
        records = dict(zip((id(turn) for turn in fresh), self._outgoing(fresh), strict=True))
        crash_point("publish.before_append")

        def work() -> Written:
            new, conflicts, duplicates = self._sort_out(ready)
            late = [turn for turn in new if id(turn) not in records]
            records.update(zip((id(turn) for turn in late), self._outgoing(late), strict=True))
            positions = self._append(new, [records[id(turn)] for turn in new])
            letters = [self._drafting.dead_letters(item) for item in (*refused, *conflicts)]
            self._node.log.append([letter for some in letters for letter in some])
            return positions, duplicates, conflicts

        write = self._together if len(chunk) <= FEW else self._node.store.write
        positions, duplicates, conflicts = write(work)
        crash_point("publish.after_append")
        self.positions += positions
        self.turns += len(positions)
        self.duplicates += duplicates
        self._refuse([*refused, *conflicts])

    def _known(self, turns: list[Ready]) -> dict[tuple[Scope, str], str]:
        asked: dict[Scope, list[str]] = {}
        for turn in turns:
            asked.setdefault(turn.scope, []).append(turn.event.payload.turn_id)
        return {
            (scope, turn_id): known.content_hash
            for scope, turn_ids in asked.items()
            for turn_id, known in self._node.turns.known(scope, turn_ids).items()
        }

    def _sort_out(self, ready: list[Ready]) -> tuple[list[Ready], list[Rejected], int]:
        """(new turns, turns whose id is another's, number of duplicates)."""
        known = self._known(ready)
        new: list[Ready] = []
        conflicts: list[Rejected] = []
        for turn in ready:
            key = (turn.scope, turn.event.payload.turn_id)
            if key not in known:
                known[key] = turn.hash
                new.append(turn)
            elif known[key] != turn.hash:
                conflicts.append(conflict(turn))
            else:
                self._duplicate(turn)
        return new, conflicts, len(ready) - len(new) - len(conflicts)

    def _duplicate(self, turn: Ready) -> None:
        """Remember where the turn lies that a duplicate is one of."""
        turn_id = turn.event.payload.turn_id
        for found in self._node.turns.known(turn.scope, [turn_id]).values():
            self.known = [Position(TURNS, found.partition, found.offset)]

    def _outgoing(self, turns: list[Ready]) -> list[Outgoing]:
        return self._node.wire.outgoing([turn.event for turn in turns])

    def _append(self, turns: list[Ready], records: list[Outgoing]) -> list[Position]:
        positions = self._node.log.append(records)
        recorded: dict[Scope, list[KnownTurn]] = {}
        for turn, position in zip(turns, positions, strict=True):
            recorded.setdefault(turn.scope, []).append(known_turn(turn.event, position))
        for scope, several in recorded.items():
            self._node.turns.record(scope, several)
        return positions

    def _refuse(self, items: list[Rejected]) -> None:
        self.rejected += len(items)
        room = MAX_REFUSALS - len(self.refusals)
        self.refusals += [Refusal(place=item.place, reason=item.reason) for item in items[:room]]
