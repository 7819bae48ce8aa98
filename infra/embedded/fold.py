"""The stored fold: each cube's memories, applied event ids and what was forgotten, in readable tables.

Tables carry a generation: a rebuild fills a new one beside the one that serves and switches with `switch`.
Every write joins the store's open transaction. Contents are rows of their own, sealed by the vault.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from ...processors.cube import CubeState, Transition, is_recall
from ...processors.lifecycle import LifecyclePolicy
from ...schemas.events import Event
from ...schemas.ids import Scope
from ...schemas.memory import Memory
from ..times import from_micros, to_micros
from . import tables
from .connections import chunks, marks
from .cubes import CubeIds
from .dues import due_rows
from .rows import COLUMNS, from_row
from .store import Store
from .vault import Vault
from .versions import Saving

GENERATION = "fold_generation"
_CHUNK = 500


class EmbeddedFold:
    """The fold of one generation; `None` follows the one that serves."""

    def __init__(self, store: Store, cubes: CubeIds, vault: Vault, generation: str | None = None) -> None:
        self._store = store
        self._cubes = cubes
        self._vault = vault
        self._generation = generation
        self._columns = ", ".join(f"m.{name}" for name in COLUMNS)

    @property
    def generation(self) -> str:
        """The generation that this object reads and writes."""
        return self._generation or self._store.meta(GENERATION) or "1"

    def create(self) -> None:
        """Make the tables of this generation."""
        self._store.con.execute(tables.FOLD.format(g=self.generation))

    def load(self, scope: Scope) -> CubeState:
        """The fold of one cube; an empty one where nothing is known of it."""
        cube_id = self._cubes.find(scope)
        if cube_id is None:
            return CubeState(scope)
        g, con = self.generation, self._store.con
        return CubeState(
            scope,
            memories=self._memories(scope, cube_id),
            applied=self._column("applied", "event_id", cube_id),
            forgotten={
                memory_id: from_micros(at)
                for memory_id, at in con.execute(
                    f"SELECT memory_id, at FROM forgotten_{g} WHERE cube_id = ?", (cube_id,)
                )
            },
            forgotten_turns=self._column("forgotten_turn", "turn_id", cube_id),
            forgotten_to=dict(
                con.execute(
                    f'SELECT "partition", max("offset") FROM forgotten_to_{g} WHERE cube_id = ? GROUP BY 1',
                    (cube_id,),
                )
            ),
        )

    def save(self, scope: Scope, items: Sequence[tuple[Transition, int]]) -> None:
        """Store what holding transitions of a cube changed, each with its event's offset, in their order."""
        cube_id, g, con = self._cubes.get(scope), self.generation, self._store.con
        saving = Saving(con, self._vault, scope, cube_id, g)
        for transition, offset in items:
            saving.take(transition, offset)
        saving.write()
        con.executemany(
            f"INSERT OR IGNORE INTO applied_{g} VALUES (?, ?, ?)",
            [(cube_id, offset, transition.event_id) for transition, offset in items],
        )
        for transition, offset in items:
            self._save_forgotten(cube_id, g, transition, offset)

    def _save_forgotten(self, cube_id: int, g: str, item: Transition, offset: int) -> None:
        con = self._store.con
        if item.forgotten:
            con.executemany(
                f"INSERT OR IGNORE INTO forgotten_{g} VALUES (?, ?, ?, ?)",
                [(cube_id, memory_id, to_micros(at), offset) for memory_id, at in item.forgotten.items()],
            )
        if item.forgotten_turns:
            con.executemany(
                f"INSERT OR IGNORE INTO forgotten_turn_{g} VALUES (?, ?, ?)",
                [(cube_id, turn_id, offset) for turn_id in item.forgotten_turns],
            )
        if item.forgotten_to is not None:
            con.execute(
                f"INSERT OR REPLACE INTO forgotten_to_{g} VALUES (?, ?, ?, ?)",
                (cube_id, *item.forgotten_to, offset),
            )

    def get(self, memory_id: str, scope: Scope | None = None) -> tuple[Scope, Memory] | None:
        """The memory with that id, and its scope; None where there is none that can be shown."""
        g = self.generation
        cubes = f"SELECT cube_id FROM version_{g} WHERE memory_id = ?"  # which has the index
        rows = self._read(f"m.cube_id IN ({cubes}) AND m.memory_id = ?", (memory_id, memory_id))
        for cube_id, state, sealed in rows:
            found = self._cubes.scope(cube_id)
            (opened,) = self._vault.open(found, [(memory_id, sealed)])
            if opened is not None and scope in (None, found):
                return found, Memory(state=state, content=opened[0])
        return None

    def forgotten(self, scope: Scope) -> set[str]:
        """Ids of a cube's memories that were forgotten."""
        cube_id = self._cubes.find(scope)
        return set() if cube_id is None else set(self._column("forgotten", "memory_id", cube_id))

    def cube_memories(self, scope: Scope) -> list[Memory]:
        """A cube's memories as they are stored, by id."""
        cube_id = self._cubes.find(scope)
        return [] if cube_id is None else list(self._memories(scope, cube_id))

    def stretch(self, scope: Scope, after: str, limit: int) -> list[Memory]:
        """Up to `limit` of a cube's memories as they are stored, by id, behind the id `after`."""
        where = "m.cube_id = ? AND m.memory_id > ? ORDER BY m.memory_id LIMIT ?"
        rows = self._read(where, (self._cubes.find(scope), after, limit))
        return list(self._opened(scope, [(state, sealed) for _, state, sealed in rows]))

    def shown(self, scope: Scope) -> list[tuple[str, int]]:
        """(memory id, version) of a cube's memories that an index shows. Opens none of them: 2 µs each."""
        return self._store.rows(
            f"SELECT memory_id, version FROM memory_{self.generation} WHERE cube_id = ? AND content IS NOT NULL"
            " AND status IN ('active', 'superseded')",
            (self._cubes.find(scope),),
        )

    def forgotten_at(self, memory_id: str) -> tuple[Scope, datetime] | None:
        """When a memory was forgotten, and of which cube it was; None where it was not."""
        rows = self._store.rows(
            f"SELECT cube_id, at FROM forgotten_{self.generation} WHERE memory_id = ?", (memory_id,)
        )
        return (self._cubes.scope(rows[0][0]), from_micros(rows[0][1])) if rows else None

    def memories(self) -> Iterator[tuple[Scope, Memory]]:
        """All memories as they are stored, sorted by (tenant, cube, memory id)."""
        for scope, cube_id in self._cubes.all():
            for memory in self._memories(scope, cube_id):
                yield scope, memory

    def _memories(self, scope: Scope, cube_id: int) -> Iterator[Memory]:
        """A cube's memories by id, opened in batches."""
        batch: list[tuple[Any, bytes | None]] = []
        for _, state, sealed in self._read("m.cube_id = ? ORDER BY m.memory_id", (cube_id,)):
            batch.append((state, sealed))
            if len(batch) == _CHUNK:
                yield from self._opened(scope, batch)
                batch = []
        yield from self._opened(scope, batch)

    def _opened(self, scope: Scope, batch: list[tuple[Any, bytes | None]]) -> Iterator[Memory]:
        contents = self._vault.open(scope, [(state.memory_id, sealed) for state, sealed in batch])
        for (state, _), opened in zip(batch, contents, strict=True):
            yield Memory(state=state, content=None if opened is None else opened[0])

    def _read(self, where: str, values: tuple[Any, ...]) -> Iterator[tuple[int, Any, bytes | None]]:
        g = self.generation
        rows = self._store.con.execute(
            f"SELECT {self._columns}, c.sealed FROM memory_{g} m LEFT JOIN content_{g} c ON c.id = m.content"
            f" WHERE {where}",
            values,
        )
        for row in rows:
            yield row[0], from_row(row), row[-1]

    def applied_counts(self) -> Iterator[tuple[Scope, int]]:
        """How many event ids had their effect in each cube, recalls left out, sorted by scope."""
        for scope, cube_id in self._cubes.all():
            ids = self._column("applied", "event_id", cube_id)
            yield scope, sum(1 for event_id in ids if not is_recall(event_id))

    def due(self, until: datetime, policy: LifecyclePolicy) -> dict[Scope, set[str]]:
        """Ids of the memories due by `until` under `policy`, by cube. Costs what is due. Within a transaction."""
        by_cube: dict[int, set[str]] = {}
        for cube_id, memory_id in due_rows(self._store, self.generation, until, policy):
            by_cube.setdefault(cube_id, set()).add(memory_id)
        return {self._cubes.scope(cube_id): found for cube_id, found in by_cube.items()}

    def some(self, scope: Scope, memory_ids: Iterable[str]) -> CubeState:
        """Some memories of a cube alone, as they are stored: enough to decide and fold what concerns only them."""
        found: list[Memory] = []
        for chunk in chunks(sorted(memory_ids)):
            where = f"m.cube_id = ? AND m.memory_id IN ({marks(chunk)})"
            rows = self._read(where, (self._cubes.find(scope), *chunk))
            found += self._opened(scope, [(state, sealed) for _, state, sealed in rows])
        return CubeState(scope, found)

    def holds(self, event: Event, offset: int) -> bool:
        """Whether the event at `offset` of its cube's partition had its effect there, as far as the fold has come."""
        rows = self._store.rows(
            f"SELECT 1 FROM applied_{self.generation} WHERE cube_id = ? AND since = ? AND event_id = ?",
            (self._cubes.find(event.scope), offset, event.event_id),
        )
        return bool(rows)

    def counts(self) -> Mapping[str, int]:
        """Visible memories by status."""
        return dict(
            self._store.con.execute(
                f"SELECT status, count(*) FROM memory_{self.generation} WHERE content IS NOT NULL"
                " GROUP BY status ORDER BY status"
            )
        )

    def switch(self) -> None:
        """Make this generation the one that serves, and drop the one that did."""
        old = self._store.meta(GENERATION) or "1"
        self._store.set_meta(GENERATION, self.generation)
        if old != self.generation:
            drop(self._store, self._vault, tables.FOLD_TABLES, old)

    def drop(self) -> None:
        """Remove the tables of this generation, if they are there."""
        drop(self._store, self._vault, tables.FOLD_TABLES, self.generation)

    def _column(self, table: str, column: str, cube_id: int) -> list[str]:
        rows: Iterable[tuple[str]] = self._store.con.execute(
            f"SELECT {column} FROM {table}_{self.generation} WHERE cube_id = ?", (cube_id,)
        )
        return [value for (value,) in rows]


def drop(store: Store, vault: Vault, names: Sequence[str], generation: str) -> None:
    """Drop the tables `names` of a generation.

    Pages of sealed rows are given back without being overwritten: to forget is to destroy the key of every copy.
    """
    con = store.con
    try:
        for name in names:
            kept = vault.enabled and name not in tables.UNSEALED
            con.execute(f"PRAGMA secure_delete = {'FAST' if kept else 'ON'}")
            con.execute(f"DROP TABLE IF EXISTS {name}_{generation}")
    finally:
        con.execute("PRAGMA secure_delete = ON")
