"""Entries of the index, read and opened: a record is a version of a memory with what it says.

An entry, and whose a doc is, never change once they are committed, so both are kept in memory by number.
"""

from collections.abc import Sequence
from typing import Final

from ...processors.ports import IndexRecord, Standing
from ...schemas.ids import Scope
from ...schemas.memory import Memory
from .connections import chunks, marks
from .entries import decode, decode_standing
from .store import Store
from .vault import Vault

_RECORDS: Final = 20_000  # kept opened: about 60 MB
_STANDINGS: Final = 50_000  # about 50 MB
_OWNERS: Final = 500_000  # memory ids kept by doc: about 80 MB


class OpenedEntries:
    """Opens entries of one home; `g` names the generation in each call."""

    def __init__(self, store: Store, vault: Vault) -> None:
        self._store, self._vault = store, vault
        self._records: dict[tuple[str, int], IndexRecord] = {}
        self._owners: dict[str, dict[int, str]] = {}
        self._standings: dict[tuple[str, int], Standing] = {}

    def records(self, g: str, scope: Scope, entries: Sequence[int]) -> dict[int, IndexRecord]:
        """The records of entries, in their order, from memory or read and opened; an entry never changes."""
        known = self._records
        found = {entry: record for entry in entries if (record := known.get((g, entry))) is not None}
        missing = [entry for entry in entries if entry not in found]
        for chunk in chunks(missing):
            found |= self._read(g, scope, chunk)
        if (
            missing and not self._store.writing
        ):  # what is written may be rolled back, and its number given again
            if len(known) + len(missing) > _RECORDS:
                known.clear()
            known.update(((g, entry), found[entry]) for entry in missing if entry in found)
        return {entry: found[entry] for entry in entries if entry in found and found[entry].memory.content}

    def _read(self, g: str, scope: Scope, entries: tuple[int, ...]) -> dict[int, IndexRecord]:
        rows = self._store.rows(
            f'SELECT e.id, e.memory_id, e.state, e."partition", e.since, e.content_hash, d.sealed'
            f" FROM entry_{g} e JOIN doc_{g} d ON d.id = e.doc WHERE e.id IN ({marks(entries)})",
            entries,
        )
        contents = self._vault.open(scope, [(row[1], row[6]) for row in rows])
        found: dict[int, IndexRecord] = {}
        for row, opened in zip(rows, contents, strict=True):
            content, terms = opened or (None, ())
            found[row[0]] = IndexRecord(
                memory=Memory(state=decode(row[2]), content=content),
                terms=terms,
                partition=row[3],
                offset=row[4],
                content_hash=row[5],
            )
        return found

    def standings(self, g: str, rows: Sequence[tuple[int, bytes]]) -> list[Standing]:
        """What ranking reads of entries, given as (entry, state)."""
        known, found = self._standings, []
        for entry, state in rows:
            standing = known.get((g, entry))
            if standing is None:
                standing = decode_standing(state)
                if not self._store.writing:
                    known[g, entry] = standing
            found.append(standing)
        if len(known) > _STANDINGS:
            known.clear()
        return found

    def owners(self, g: str, docs: Sequence[int]) -> dict[int, str]:
        """doc → memory id; a doc is of one memory for ever."""
        known = self._owners.get(g)
        if known is None:  # of one generation only: the one before serves no more
            known = {}
            self._owners = {g: known}
        found = {doc: known[doc] for doc in docs if doc in known}
        missing = [doc for doc in docs if doc not in found]
        for chunk in chunks(missing):
            sql = f"SELECT id, memory_id FROM doc_{g} WHERE id IN ({marks(chunk)})"
            found.update(self._store.rows(sql, chunk))
        if missing and not self._store.writing:
            if len(known) + len(missing) > _OWNERS:
                known.clear()
            known.update((doc, found[doc]) for doc in missing if doc in found)
        return found
