"""Cubes by number: rows name a cube by a small integer, and this is where its scope stands."""

from ...schemas.ids import Scope
from .store import Store


class CubeIds:
    """Scopes and their numbers. A number, once committed, never changes."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[Scope, int] = {}

    def find(self, scope: Scope) -> int | None:
        """The number of a cube; None where nothing was stored of it."""
        number = self._known.get(scope)
        if number is None:
            rows = self._store.rows(
                "SELECT id FROM cube WHERE tenant = ? AND cube = ?", (scope.tenant, scope.cube)
            )
            if not rows:
                return None
            number = int(rows[0][0])
            if not self._store.writing:  # otherwise it may still be rolled back
                self._known[scope] = number
        return number

    def get(self, scope: Scope) -> int:
        """The number of a cube, made where there is none; within a transaction."""
        number = self.find(scope)
        if number is None:
            con = self._store.con
            con.execute("INSERT INTO cube (tenant, cube) VALUES (?, ?)", (scope.tenant, scope.cube))
            number = con.last_insert_rowid()
        return number

    def scope(self, number: int) -> Scope:
        """The scope of a number."""
        ((tenant, cube),) = self._store.rows("SELECT tenant, cube FROM cube WHERE id = ?", (number,))
        return Scope(tenant, cube)

    def all(self) -> list[tuple[Scope, int]]:
        """All scopes and their numbers, sorted by scope."""
        rows = self._store.rows("SELECT tenant, cube, id FROM cube")
        return sorted((Scope(tenant, cube), number) for tenant, cube, number in rows)

    def stop(self, scope: Scope, why: str) -> None:
        """Remember that a cube's fold cannot go on; within a transaction."""
        self._store.con.execute("UPDATE cube SET stopped = ? WHERE id = ?", (why, self.get(scope)))

    def stopped(self) -> dict[Scope, str]:
        """The cubes whose fold cannot go on, and why."""
        rows = self._store.rows(
            "SELECT tenant, cube, stopped FROM cube WHERE stopped IS NOT NULL ORDER BY 1, 2"
        )
        return {Scope(tenant, cube): why for tenant, cube, why in rows}

    def restart(self) -> None:
        """Let all cubes go on: after a rebuild that folded them whole."""
        self._store.con.execute("UPDATE cube SET stopped = NULL")
