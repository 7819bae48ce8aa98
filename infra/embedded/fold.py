"""The stored fold: each cube's memories, applied event ids and what was forgotten, in readable tables.

Tables carry a generation: a rebuild fills a new one beside the one that serves and switches with `switch`.
Every write joins the store's open transaction.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from ...processors.cube import CubeState, Transition, is_recall
from ...schemas.ids import Scope
from ...schemas.memory import Memory
from ..times import from_micros, to_micros
from . import tables
from .cubes import CubeIds
from .rows import COLUMNS, from_row, to_row
from .store import Store

GENERATION = "fold_generation"


class EmbeddedFold:
    """The fold of one generation; `None` follows the one that serves."""

    def __init__(self, store: Store, cubes: CubeIds, generation: str | None = None) -> None:
        self._store = store
        self._cubes = cubes
        self._generation = generation
        columns = ", ".join(COLUMNS)
        self._columns = columns
        self._marks = ", ".join("?" * len(COLUMNS))

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
        memories = con.execute(
            f"SELECT {self._columns} FROM memory_{g} WHERE cube_id = ? ORDER BY memory_id", (cube_id,)
        )
        return CubeState(
            scope,
            memories=[from_row(row) for row in memories],
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
                    f'SELECT "partition", "offset" FROM forgotten_to_{g} WHERE cube_id = ?', (cube_id,)
                )
            ),
        )

    def save(self, scope: Scope, transitions: Sequence[Transition]) -> None:
        """Store what holding transitions of a cube changed, in their order."""
        cube_id, g, con = self._cubes.get(scope), self.generation, self._store.con
        last = {change.memory_id: change.after for item in transitions for change in item.changes}
        gone = [(cube_id, memory_id) for memory_id, after in last.items() if after is None]
        kept = [to_row(cube_id, after) for after in last.values() if after is not None]
        con.executemany(f"INSERT OR REPLACE INTO memory_{g} ({self._columns}) VALUES ({self._marks})", kept)
        con.executemany(f"DELETE FROM memory_{g} WHERE cube_id = ? AND memory_id = ?", gone)
        con.executemany(
            f"INSERT OR IGNORE INTO applied_{g} VALUES (?, ?)",
            [(cube_id, item.event_id) for item in transitions],
        )
        for item in transitions:
            self._save_forgotten(cube_id, g, item)

    def _save_forgotten(self, cube_id: int, g: str, item: Transition) -> None:
        con = self._store.con
        for memory_id, at in item.forgotten.items():
            con.execute(
                f"INSERT OR REPLACE INTO forgotten_{g} VALUES (?, ?, ?)", (cube_id, memory_id, to_micros(at))
            )
        for turn_id in item.forgotten_turns:
            con.execute(f"INSERT OR IGNORE INTO forgotten_turn_{g} VALUES (?, ?)", (cube_id, turn_id))
        if item.forgotten_to is not None:
            con.execute(
                f"INSERT INTO forgotten_to_{g} VALUES (?, ?, ?) ON CONFLICT DO UPDATE"
                ' SET "offset" = max("offset", excluded."offset")',
                (cube_id, *item.forgotten_to),
            )

    def restore(self, cube: CubeState) -> None:
        """Store a whole cube into a generation that has nothing of it."""
        cube_id, g, con = self._cubes.get(cube.scope), self.generation, self._store.con
        rows = [to_row(cube_id, memory) for memory in cube.memories.values()]
        con.executemany(f"INSERT INTO memory_{g} ({self._columns}) VALUES ({self._marks})", rows)
        con.executemany(
            f"INSERT INTO applied_{g} VALUES (?, ?)", [(cube_id, e) for e in sorted(cube.applied)]
        )
        self._save_forgotten(
            cube_id,
            g,
            Transition(
                event_id="",
                forgotten=cube.forgotten,
                forgotten_turns=tuple(sorted(cube.forgotten_turns)),
            ),
        )
        for place in sorted(cube.forgotten_to.items()):
            self._save_forgotten(cube_id, g, Transition(event_id="", forgotten_to=place))

    def get(self, memory_id: str, scope: Scope | None = None) -> tuple[Scope, Memory] | None:
        """The memory with that id, and its scope; None where there is none that can be shown."""
        row = self._store.con.execute(
            f"SELECT {self._columns} FROM memory_{self.generation} WHERE memory_id = ?", (memory_id,)
        ).fetchone()
        if row is None or not (memory := from_row(row)).visible:
            return None
        found = self._cubes.scope(row[0])
        return (found, memory) if scope in (None, found) else None

    def memories(self) -> Iterator[tuple[Scope, Memory]]:
        """All memories as they are stored, sorted by (tenant, cube, memory id)."""
        for scope, cube_id in self._cubes.all():
            for row in self._store.con.execute(
                f"SELECT {self._columns} FROM memory_{self.generation} WHERE cube_id = ? ORDER BY memory_id",
                (cube_id,),
            ):
                yield scope, from_row(row)

    def applied_counts(self) -> Iterator[tuple[Scope, int]]:
        """How many event ids had their effect in each cube, recalls left out, sorted by scope."""
        for scope, cube_id in self._cubes.all():
            ids = self._column("applied", "event_id", cube_id)
            yield scope, sum(1 for event_id in ids if not is_recall(event_id))

    def due(self, until: datetime) -> dict[Scope, list[str]]:
        """Ids of the live memories with an `expires_at` at or before `until`, by cube. Costs what is due."""
        found: dict[Scope, list[str]] = {}
        for cube_id, memory_id in self._store.con.execute(
            f"SELECT cube_id, memory_id FROM memory_{self.generation}"
            " WHERE expires_at <= ? AND status IN ('active', 'superseded') ORDER BY expires_at, memory_id",
            (to_micros(until),),
        ):
            found.setdefault(self._cubes.scope(cube_id), []).append(memory_id)
        return found

    def counts(self) -> Mapping[str, int]:
        """Visible memories by status."""
        return dict(
            self._store.con.execute(
                f"SELECT status, count(*) FROM memory_{self.generation} WHERE text IS NOT NULL"
                " GROUP BY status ORDER BY status"
            )
        )

    def switch(self) -> None:
        """Make this generation the one that serves, and drop the one that did."""
        old = self._store.meta(GENERATION) or "1"
        self._store.set_meta(GENERATION, self.generation)
        if old != self.generation:
            drop(self._store, tables.FOLD_TABLES, old)

    def drop(self) -> None:
        """Remove the tables of this generation, if they are there."""
        drop(self._store, tables.FOLD_TABLES, self.generation)

    def _column(self, table: str, column: str, cube_id: int) -> list[str]:
        rows: Iterable[tuple[str]] = self._store.con.execute(
            f"SELECT {column} FROM {table}_{self.generation} WHERE cube_id = ?", (cube_id,)
        )
        return [value for (value,) in rows]


def drop(store: Store, names: Sequence[str], generation: str) -> None:
    """Drop the tables `names` of a generation."""
    for name in names:
        store.con.execute(f"DROP TABLE IF EXISTS {name}_{generation}")
