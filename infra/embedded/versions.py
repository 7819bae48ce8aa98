"""Versions: every state that a memory has had, each with the events that made it and that ended it.

A version holds from the event at `since` up to the event at `until` (offsets of the cube's partition of
`memory.events.v1`). So a state as of a position is one query, and needs no replay. What is forgotten leaves
no content: its versions keep what the log says in the clear, since a fold from an earlier position needs it.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Final

import apsw
import msgspec

from ...processors.cube import Change, CubeState, Transition, is_recall
from ...schemas.content import MemoryContent
from ...schemas.ids import Scope
from ...schemas.memory import Memory, MemoryState
from ..times import from_micros
from .connections import chunks, marks, sequence
from .cubes import CubeIds
from .rows import COLUMNS, to_row
from .store import Store
from .vault import Vault, plain_row

_MARKS: Final = ", ".join("?" * len(COLUMNS))
encode_state: Final = msgspec.msgpack.Encoder().encode
decode_state: Final = msgspec.msgpack.Decoder(MemoryState).decode


class Saving:
    """Collects what transitions of one cube change, and writes it in as few statements as there are tables."""

    def __init__(self, con: apsw.Connection, vault: Vault, scope: Scope, cube_id: int, g: str) -> None:
        self._con, self._vault, self._scope, self._cube_id, self._g = con, vault, scope, cube_id, g
        self._next = sequence(con, f"content_{g}")
        self._now: dict[str, tuple[int, int | None]] = {}  # memory → (since, content id) of what is stored
        self._memories: dict[str, tuple[Any, ...]] = {}
        self._contents: list[tuple[int, str, MemoryContent]] = []
        self._versions: dict[tuple[str, int], list[Any]] = {}
        self._ended: list[tuple[int, str, int]] = []
        self._states: list[tuple[bytes, str, int]] = []
        self._gone: dict[str, None] = {}
        self._purged: dict[str, None] = {}

    def take(self, transition: Transition, offset: int) -> None:
        """Take in one holding transition, of the event at `offset`."""
        for change in transition.changes:
            if change.after is None:
                self._leave(change, offset)
            elif change.before is not None and is_recall(transition.event_id):
                self._recalled(change.after)
            else:
                self._changed(change, change.after, offset)
        for memory_id in transition.forgotten:
            self._purge(memory_id)

    def _changed(self, change: Change, after: Memory, offset: int) -> None:
        before = change.before
        if before is not None:
            since, content = self._stored(change.memory_id)
            if before.content != after.content:
                content = self._content(after)
            self._end(change.memory_id, since, offset)
        else:
            content = self._content(after)
        self._now[change.memory_id] = (offset, content)
        self._gone.pop(change.memory_id, None)
        self._memories[change.memory_id] = to_row(self._cube_id, after.state, offset, content)
        self._versions[change.memory_id, offset] = [None, encode_state(after.state), content]

    def _recalled(self, after: Memory) -> None:
        """A recall makes no version: it counts in the present one."""
        since, content = self._stored(after.memory_id)
        self._memories[after.memory_id] = to_row(self._cube_id, after.state, since, content)
        pending = self._versions.get((after.memory_id, since))
        if pending is not None:
            pending[1] = encode_state(after.state)
        else:
            self._states.append((encode_state(after.state), after.memory_id, since))

    def _leave(self, change: Change, offset: int) -> None:
        self._end(change.memory_id, self._stored(change.memory_id)[0], offset)
        self._memories.pop(change.memory_id, None)
        self._gone[change.memory_id] = None

    def _purge(self, memory_id: str) -> None:
        """No content of a forgotten memory stays: not what is stored, nor what this batch would write."""
        self._purged[memory_id] = self._gone[memory_id] = None
        self._contents = [row for row in self._contents if row[1] != memory_id]

    def _end(self, memory_id: str, since: int, offset: int) -> None:
        pending = self._versions.get((memory_id, since))
        if pending is not None:
            pending[0] = offset
        else:
            self._ended.append((offset, memory_id, since))

    def _content(self, memory: Memory) -> int | None:
        if memory.content is None:
            return None
        self._next += 1
        self._contents.append((self._next, memory.memory_id, memory.content))
        return self._next

    def _stored(self, memory_id: str) -> tuple[int, int | None]:
        known = self._now.get(memory_id)
        if known is None:
            known = self._con.execute(
                f"SELECT since, content FROM memory_{self._g} WHERE cube_id = ? AND memory_id = ?",
                (self._cube_id, memory_id),
            ).fetchone()
            if known is None:
                raise LookupError(f"memory {memory_id}: was changed and is not stored")
            self._now[memory_id] = known
        return known

    def write(self) -> None:
        """Write all that was taken in."""
        con, cube_id, g = self._con, self._cube_id, self._g
        con.executemany(f"UPDATE version_{g} SET until = ? WHERE memory_id = ? AND since = ?", self._ended)
        con.executemany(
            f"UPDATE version_{g} SET state = ? WHERE memory_id = ? AND since = ?",
            self._states,
        )
        for memory_id in self._gone:
            con.execute(f"DELETE FROM memory_{g} WHERE cube_id = ? AND memory_id = ?", (cube_id, memory_id))
        for memory_id in self._purged:
            con.execute(
                f"DELETE FROM content_{g} WHERE id IN (SELECT content FROM version_{g} WHERE memory_id = ?)",
                (memory_id,),
            )
        self._write_contents()
        con.executemany(f"INSERT OR REPLACE INTO memory_{g} VALUES ({_MARKS})", list(self._memories.values()))
        con.executemany(
            f"INSERT INTO version_{g} VALUES (?, ?, ?, ?, ?, ?)",
            [(cube_id, *key, *row) for key, row in self._versions.items()],
        )

    def _write_contents(self) -> None:
        sealed = self._vault.lock(
            self._scope, [(memory_id, plain_row(content)) for _, memory_id, content in self._contents]
        )
        self._con.executemany(
            f"INSERT INTO content_{self._g} VALUES (?, ?, ?, ?)",
            [
                (number, self._cube_id, memory_id, data)
                for (number, memory_id, _), data in zip(self._contents, sealed, strict=True)
                if data is not None
            ],
        )


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """A state that a memory has had: from the event at `since` up to that at `until` (None: until now)."""

    since: int
    until: int | None
    memory: Memory


class VersionReader:
    """Reads versions of one generation; `None` follows the one that serves."""

    def __init__(self, store: Store, cubes: CubeIds, vault: Vault, generation: str | None = None) -> None:
        self._store, self._cubes, self._vault, self._generation = store, cubes, vault, generation

    @property
    def _g(self) -> str:
        return self._generation or self._store.meta("fold_generation") or "1"

    def of(self, memory_id: str) -> tuple[Scope, list[Version]] | None:
        """All versions of a memory, oldest first, and its cube; None where there are none that can be shown."""
        rows = self._store.rows(
            f"SELECT v.cube_id, v.memory_id, v.since, v.until, v.state, c.sealed FROM version_{self._g} v"
            f" LEFT JOIN content_{self._g} c ON c.id = v.content WHERE v.memory_id = ? ORDER BY v.since",
            (memory_id,),
        )
        if not rows:
            return None
        scope = self._cubes.scope(rows[0][0])
        versions = [one for one in self._opened(scope, rows) if one.memory.visible]
        return (scope, versions) if versions else None

    def at(self, scope: Scope, offset: int, memory_ids: Sequence[str] | None = None) -> list[Memory]:
        """The memories of a cube as they were before the event at `offset`, by id; of `memory_ids` alone if given."""
        cube_id = self._cubes.find(scope)
        if memory_ids is None:
            return [one.memory for one in self._opened(scope, self._rows(cube_id, offset, ""))]
        found: list[Memory] = []
        for chunk in chunks(memory_ids):
            where = f" AND v.memory_id IN ({marks(chunk)})"
            found += [one.memory for one in self._opened(scope, self._rows(cube_id, offset, where, chunk))]
        return found

    def _rows(self, cube_id: int | None, offset: int, where: str, values: tuple[str, ...] = ()) -> list[Any]:
        cube = "+v.cube_id" if where else "v.cube_id"  # by memory: not by the index over all of the cube's
        return self._store.rows(
            f"SELECT v.cube_id, v.memory_id, v.since, v.until, v.state, c.sealed FROM version_{self._g} v"
            f" LEFT JOIN content_{self._g} c ON c.id = v.content WHERE {cube} = ? AND v.since < ?"
            f" AND (v.until IS NULL OR v.until >= ?){where} ORDER BY v.memory_id",
            (cube_id, offset, offset, *values),
        )

    def changed(self, scope: Scope, low: int, high: int) -> list[str]:
        """Ids of the memories that an event in [low, high) made, changed or ended, sorted. Costs what changed."""
        cube_id = self._cubes.find(scope)
        rows = self._store.rows(
            f"SELECT memory_id FROM version_{self._g} WHERE cube_id = ? AND since >= ? AND since < ? UNION"
            f" SELECT memory_id FROM version_{self._g} WHERE cube_id = ? AND until >= ? AND until < ? ORDER BY 1",
            (cube_id, low, high, cube_id, low, high),
        )
        return [row[0] for row in rows]

    def since(self, scope: Scope, memory_ids: Sequence[str]) -> dict[str, int]:
        """memory → the offset of the event that made its present version; a memory that is gone is absent."""
        cube_id, found = self._cubes.find(scope), dict[str, int]()
        for chunk in chunks(memory_ids):
            where = f"cube_id = ? AND memory_id IN ({marks(chunk)})"
            found |= dict(
                self._store.rows(
                    f"SELECT memory_id, since FROM memory_{self._g} WHERE {where}", (cube_id, *chunk)
                )
            )
        return found

    def descending(
        self, scope: Scope, turn_ids: Sequence[str], to: tuple[int, int] | None, *, past: bool = False
    ) -> list[str]:
        """Ids of the memories made from one of `turn_ids`, or from a turn of partition `to[0]` up to offset `to[1]`.

        With `past` only of those that are no longer in the state: an earlier generation's.
        """
        cube_id, g, wanted = self._cubes.find(scope), self._g, set(turn_ids)
        more = f" AND memory_id NOT IN (SELECT memory_id FROM memory_{g} WHERE cube_id = ?)" if past else ""
        rows = self._store.rows(
            f"SELECT memory_id, state FROM version_{g} WHERE cube_id = ?{more} ORDER BY memory_id",
            (cube_id, cube_id) if past else (cube_id,),
        )
        return list(
            dict.fromkeys(
                memory_id
                for memory_id, state in rows
                for source in decode_state(state).sources
                if source.turn_id in wanted
                or (to is not None and (source.partition, 1) == (to[0], source.offset <= to[1]))
            )
        )

    def states(self, scope: Scope, offset: int, memory_ids: Sequence[str] | None = None) -> list[MemoryState]:
        """The clear parts of what `at` gives, whether their content can be opened or not."""
        cube_id, found = self._cubes.find(scope), list[MemoryState]()
        for chunk in (None,) if memory_ids is None else chunks(memory_ids):
            cube = "cube_id" if chunk is None else "+cube_id"
            where = "" if chunk is None else f" AND memory_id IN ({marks(chunk)})"
            rows = self._store.rows(
                f"SELECT state FROM version_{self._g} WHERE {cube} = ? AND since < ?"
                f" AND (until IS NULL OR until >= ?){where} ORDER BY memory_id",
                (cube_id, offset, offset, *(chunk or ())),
            )
            found += [decode_state(row[0]) for row in rows]
        return found

    def corrected(self, scope: Scope, offset: int, memory_ids: Sequence[str] | None = None) -> set[str]:
        """Ids of the memories that said something else in an earlier version, before the event at `offset`."""
        cube_id, found = self._cubes.find(scope), set[str]()
        for chunk in (None,) if memory_ids is None else chunks(memory_ids):
            cube = "cube_id" if chunk is None else "+cube_id"
            where = "" if chunk is None else f" AND memory_id IN ({marks(chunk)})"
            rows = self._store.rows(
                f"SELECT memory_id FROM version_{self._g} WHERE {cube} = ? AND since < ? AND content IS NOT NULL"
                f"{where} GROUP BY memory_id HAVING min(content) < max(content)",
                (cube_id, offset, *(chunk or ())),
            )
            found |= {row[0] for row in rows}
        return found

    def forgotten_turns(self, scope: Scope, since: int = 0) -> tuple[list[str], dict[int, int]]:
        """The turns that events at or behind `since` forgot: by id, and by partition up to which offset."""
        values = (self._cubes.find(scope), since)
        turns = self._store.rows(
            f"SELECT turn_id FROM forgotten_turn_{self._g} WHERE cube_id = ? AND since >= ? ORDER BY 1",
            values,
        )
        to = self._store.rows(
            f'SELECT "partition", max("offset") FROM forgotten_to_{self._g} WHERE cube_id = ? AND since >= ?'
            " GROUP BY 1",
            values,
        )
        return [row[0] for row in turns], dict(to)

    def forgotten(self, scope: Scope, offset: int) -> int:
        """How many memories were forgotten before the event at `offset`."""
        rows = self._store.rows(
            f"SELECT count(*) FROM forgotten_{self._g} WHERE cube_id = ? AND since < ?",
            (self._cubes.find(scope), offset),
        )
        return int(rows[0][0])

    def applied(self, scope: Scope, offset: int) -> int:
        """How many event ids had their effect before the event at `offset`, recalls left out."""
        rows = self._store.rows(
            f"SELECT count(*) FROM applied_{self._g} WHERE cube_id = ? AND since < ? AND event_id NOT LIKE 'r%'",
            (self._cubes.find(scope), offset),
        )
        return int(rows[0][0])

    def state(self, scope: Scope, offset: int) -> CubeState:
        """A cube's fold as it was before the event at `offset`: what a replay up to there gives."""
        cube_id = self._cubes.find(scope)

        def column(table: str, columns: str) -> list[Any]:
            return self._store.rows(
                f"SELECT {columns} FROM {table}_{self._g} WHERE cube_id = ? AND since < ?", (cube_id, offset)
            )

        to: dict[int, int] = {}
        for partition, last in column("forgotten_to", '"partition", "offset"'):
            to[partition] = max(last, to.get(partition, last))
        return CubeState(
            scope,
            memories=self.at(scope, offset),
            applied=[row[0] for row in column("applied", "event_id")],
            forgotten={row[0]: from_micros(row[1]) for row in column("forgotten", "memory_id, at")},
            forgotten_turns=[row[0] for row in column("forgotten_turn", "turn_id")],
            forgotten_to=to,
        )

    def _opened(self, scope: Scope, rows: Sequence[Any]) -> Iterator[Version]:
        for chunk in chunks(rows):
            contents = self._vault.open(scope, [(row[1], row[5]) for row in chunk])
            for row, opened in zip(chunk, contents, strict=True):
                content = None if opened is None else opened[0]
                memory = Memory(state=decode_state(row[4]), content=content)
                yield Version(since=row[2], until=row[3], memory=memory)
