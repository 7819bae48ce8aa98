"""The account of turns: which are known, with which content, and what became of each."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from ...schemas.ids import Scope
from .connections import chunks, marks
from .cubes import CubeIds
from .store import Store

EXTRACTED, SKIPPED = "extracted", "skipped"
DEAD = "dead-letter"  # the reason for which a turn is skipped whose record no step could take


class KnownTurn(msgspec.Struct, frozen=True, kw_only=True):
    """A turn that lies in the log."""

    turn_id: str
    session_id: str | None
    partition: int
    offset: int
    content_hash: str


class TurnCounts(msgspec.Struct, frozen=True, kw_only=True):
    """Distinct turns by outcome."""

    turns: int
    extracted: int
    skipped: dict[str, int]
    candidates: int


class TurnTable:
    """One row per distinct turn. `record` goes with the append of the turn, `settle` with its extraction."""

    def __init__(self, store: Store, cubes: CubeIds) -> None:
        self._store = store
        self._cubes = cubes

    def known(self, scope: Scope, turn_ids: Iterable[str]) -> dict[str, KnownTurn]:
        """Those of `turn_ids` that the cube has."""
        cube_id = self._cubes.find(scope)
        if cube_id is None:
            return {}
        wanted = list(dict.fromkeys(turn_ids))
        rows: dict[str, tuple[Any, ...]] = {}
        for chunk in chunks(wanted):
            several = self._store.con.execute(
                'SELECT turn_id, session_id, "partition", "offset", content_hash FROM turn'
                f" WHERE cube_id = ? AND turn_id IN ({marks(chunk)})",
                (cube_id, *chunk),
            )
            rows.update((row[0], row) for row in several)
        return {
            turn_id: KnownTurn(
                turn_id=turn_id, session_id=row[1], partition=row[2], offset=row[3], content_hash=row[4]
            )
            for turn_id in wanted
            if (row := rows.get(turn_id)) is not None
        }

    def record(self, scope: Scope, turns: Sequence[KnownTurn]) -> None:
        """Enter new turns; within the transaction that appends them."""
        cube_id = self._cubes.get(scope)
        self._store.con.executemany(
            'INSERT INTO turn (cube_id, turn_id, session_id, "partition", "offset", content_hash)'
            " VALUES (?, ?, ?, ?, ?, ?)",
            [
                (cube_id, turn.turn_id, turn.session_id, turn.partition, turn.offset, turn.content_hash)
                for turn in turns
            ],
        )

    def settle(self, scope: Scope, turn_id: str, outcome: str, reason: str | None, candidates: int) -> None:
        """Enter what became of a turn; within the transaction that appends its outcome."""
        self.settle_all([(scope, turn_id, outcome, reason, candidates)])

    def settle_all(self, turns: Iterable[tuple[Scope, str, str, str | None, int]]) -> None:
        """The same of several: (cube, turn, outcome, reason, candidates)."""
        self._store.con.executemany(
            "UPDATE turn SET outcome = ?, reason = ?, candidates = ? WHERE cube_id = ? AND turn_id = ?",
            [
                (outcome, reason, candidates, self._cubes.get(scope), turn_id)
                for scope, turn_id, outcome, reason, candidates in turns
            ],
        )

    def settle_at(self, scope: Scope, partition: int, offset: int, reason: str) -> None:
        """Enter that the turn at a place of the log was skipped: its record could not be read."""
        self._store.con.execute(
            f"UPDATE turn SET outcome = '{SKIPPED}', reason = ?"
            ' WHERE cube_id = ? AND "partition" = ? AND "offset" = ?',
            (reason, self._cubes.get(scope), partition, offset),
        )

    def settled(self, scope: Scope, turn_id: str) -> bool:
        """Whether a turn has an outcome."""
        row = self._store.con.execute(
            "SELECT outcome FROM turn WHERE cube_id = ? AND turn_id = ?", (self._cubes.find(scope), turn_id)
        ).fetchone()
        return row is not None and row[0] is not None

    def in_session(self, scope: Scope, session_id: str) -> int:
        """How many turns of a session are known."""
        rows = self._store.rows(
            "SELECT count(*) FROM turn WHERE cube_id = ? AND session_id = ?",
            (self._cubes.find(scope), session_id),
        )
        return int(rows[0][0])

    def before(self, scope: Scope, session_id: str | None, offset: int, count: int) -> list[int]:
        """Offsets of the session's last `count` turns before `offset`, oldest first."""
        rows = self._store.con.execute(
            'SELECT "offset" FROM turn WHERE cube_id = ? AND session_id IS ? AND "offset" < ?'
            ' ORDER BY "offset" DESC LIMIT ?',
            (self._cubes.find(scope), session_id, offset, count),
        ).fetchall()
        return [row[0] for row in reversed(rows)]

    def up_to(self, scope: Scope, partition: int, offset: int) -> list[str]:
        """Ids of the cube's turns at or before a place, in the order of the log."""
        rows = self._store.rows(
            'SELECT turn_id FROM turn WHERE cube_id = ? AND "partition" = ? AND "offset" <= ? ORDER BY "offset"',
            (self._cubes.find(scope), partition, offset),
        )
        return [row[0] for row in rows]

    def places(self, scope: Scope, low: int, high: int) -> list[tuple[str | None, str, int]]:
        """(session, turn, offset) of the cube's turns in [low, high), in the order of the log."""
        rows = self._store.rows(
            'SELECT session_id, turn_id, "offset" FROM turn WHERE cube_id = ? AND "offset" >= ? AND "offset" < ?'
            ' ORDER BY "offset"',
            (self._cubes.find(scope), low, high),
        )
        return [(row[0], row[1], row[2]) for row in rows]

    def in_sessions(
        self, scope: Scope, sessions: Iterable[str | None], high: int
    ) -> list[tuple[str | None, str, int]]:
        """(session, turn, offset) of the cube's turns of some sessions before `high`, session by session."""
        found: list[tuple[str | None, str, int]] = []
        for session in sessions:
            rows = self._store.rows(
                'SELECT session_id, turn_id, "offset" FROM turn WHERE cube_id = ? AND session_id IS ?'
                ' AND "offset" < ? ORDER BY "offset"',
                (self._cubes.find(scope), session, high),
            )
            found += [(row[0], row[1], row[2]) for row in rows]
        return found

    def counts(self) -> TurnCounts:
        """The account of all turns."""
        rows = self._store.rows(
            "SELECT outcome, reason, count(*), sum(candidates) FROM turn GROUP BY outcome, reason ORDER BY 1, 2"
        )
        return TurnCounts(
            turns=sum(row[2] for row in rows),
            extracted=sum(row[2] for row in rows if row[0] == EXTRACTED),
            skipped={row[1]: row[2] for row in rows if row[0] == SKIPPED},
            candidates=sum(row[3] for row in rows),
        )
