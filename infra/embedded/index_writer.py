"""Writing the index: entries, docs, postings and vectors of one cube, as the versions of its memories follow.

An entry is a version of a memory as a search shows it; a doc is what it says (terms, vector, content), shared by
the versions that say the same. What ends stays, as past, for searches as of then; what is forgotten is removed.
"""

import os
from array import array
from collections import Counter
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

import apsw

from ...processors.entities import index_keys, subject_terms
from ...processors.ports import IndexRecord
from ...schemas.content import MemoryContent
from ...schemas.ids import Scope
from .connections import chunks, marks, sequence
from .entries import COLUMNS, MARKS, UNTIL, entry_row
from .vault import Vault, plain_row
from .vectors import VectorBlocks

_MARKS: Final = ", ".join("?" * 10)  # of a doc's columns


class Step(NamedTuple):
    """What one event does to one memory in the index: write `record`, or end it at `offset`, or remove all of it."""

    memory_id: str
    record: IndexRecord | None = None
    offset: int = 0
    purge: bool = False


class _Now(NamedTuple):
    """The present entry of a memory."""

    entry: int
    version: int
    since: int
    doc: int
    digest: bytes


class Writing:
    """Takes steps of one cube in their order, and writes them together."""

    def __init__(
        self, con: apsw.Connection, vault: Vault, vectors: VectorBlocks, scope: Scope, cube_id: int, g: str
    ) -> None:
        self._con, self._vault, self._vectors = con, vault, vectors
        self._scope, self._cube_id, self._g = scope, cube_id, g
        self._part, self._past = cube_id * 2, cube_id * 2 + 1
        self._entry, self._doc = sequence(con, f"entry_{g}"), sequence(con, f"doc_{g}")
        self._now: dict[str, _Now] = {}
        self._entries: dict[int, list[Any]] = {}
        self._docs: dict[int, list[Any]] = {}
        self._fresh_vectors: dict[int, bytes] = {}
        self._records = self._terms = 0

    def take(self, steps: Sequence[Step]) -> None:
        """Take steps in and write them."""
        self._load([step.memory_id for step in steps])
        for step in steps:
            if step.record is not None:
                self._put(step.memory_id, step.record)
            elif step.purge:
                self._purge(step.memory_id)
            else:
                self._end(step.memory_id, step.offset)
        self._write()

    def _load(self, memory_ids: Sequence[str]) -> None:
        wanted = list(dict.fromkeys(memory_ids))
        for chunk in chunks(wanted):
            rows = self._con.execute(
                f"SELECT e.memory_id, e.id, e.version, e.since, e.doc, d.digest FROM entry_{self._g} e"
                f" JOIN doc_{self._g} d ON d.id = e.doc WHERE e.cube_id = ? AND e.until IS NULL"
                f" AND e.memory_id IN ({marks(chunk)})",
                (self._cube_id, *chunk),
            )
            self._now.update((row[0], _Now(*row[1:])) for row in rows)

    def _put(self, memory_id: str, record: IndexRecord) -> None:
        """1. An older version changes nothing. 2. The same version takes its place. 3. A newer one ends it."""
        now, version = self._now.get(memory_id), record.memory.state.version
        plain = plain_row(record.memory.content, record.terms)
        digest = self._vault.digest(self._scope, plain)
        doc, since = None, record.offset
        if now is not None:
            if version < now.version:
                return
            same = now.version == version
            since = now.since if same else record.offset
            doc = now.doc if now.digest == digest else None
            self._leave(now, None if same else record.offset, keep_doc=doc is not None)
        self._entry += 1
        if doc is None:
            doc = self._add_doc(record, plain, digest)
        self._entries[self._entry] = entry_row(
            self._entry, self._cube_id, record, since, doc, self._subject(record.memory.content)
        )
        self._now[memory_id] = _Now(self._entry, version, since, doc, digest)

    def _add_doc(self, record: IndexRecord, plain: bytes, digest: bytes) -> int:
        self._doc += 1
        state, content = record.memory.state, record.memory.content
        source = state.sources[0]
        vector = content.embedding.data if content is not None and content.embedding is not None else b""
        if any(vector):  # a vector of zeros is near to nothing
            self._fresh_vectors[self._doc] = vector
        tokens = self._vault.tokens(self._scope, (*record.terms, *index_keys(content)))
        self._docs[self._doc] = [
            self._doc, self._cube_id, state.memory_id, len(record.terms), source.session_id, source.ordinal, 1,
            digest, array("q", tokens).tobytes(), None if content is None else plain,
        ]  # fmt: skip
        self._records, self._terms = self._records + 1, self._terms + len(record.terms)
        return self._doc

    def _subject(self, content: MemoryContent | None) -> bytes:
        """The terms of whom a content is about, as postings have terms."""
        terms = () if content is None else subject_terms(content.subject)
        return array("q", self._vault.tokens(self._scope, terms)).tobytes()

    def _end(self, memory_id: str, offset: int) -> None:
        now = self._now.pop(memory_id, None)
        if now is not None:
            self._leave(now, offset, keep_doc=False)

    def _leave(self, now: _Now, offset: int | None, *, keep_doc: bool) -> None:
        """The present entry becomes past at `offset`, or is removed where that is None."""
        pending = self._entries.get(now.entry)
        if offset is None:
            self._entries.pop(now.entry, None)
            if pending is None:
                self._con.execute(f"DELETE FROM entry_{self._g} WHERE id = ?", (now.entry,))
        elif pending is not None:
            pending[UNTIL] = offset
        else:
            self._con.execute(f"UPDATE entry_{self._g} SET until = ? WHERE id = ?", (offset, now.entry))
        if not keep_doc:
            self._flush_doc(now.doc)
            shown = self._shown(now.doc)
            self._drop(now.doc, keep=shown)

    def _shown(self, doc: int) -> bool:
        """Whether some entry still needs a doc: a past one, since no present one does."""
        if any(row[6] == doc for row in self._entries.values()):
            return True
        return bool(
            self._con.execute(f"SELECT 1 FROM entry_{self._g} WHERE doc = ? LIMIT 1", (doc,)).fetchone()
        )

    def _flush_doc(self, doc: int) -> None:
        if doc in self._docs:
            self._write_docs()

    def _drop(self, doc: int, *, keep: bool) -> None:
        """A doc leaves the present: into the past, or for good."""
        g, con = self._g, self._con
        row = con.execute(f"SELECT length, tokens, live FROM doc_{g} WHERE id = ?", (doc,)).fetchone()
        if row is None or not row[2]:
            return
        length, tokens, _ = row
        distinct = sorted(set(array("q", tokens)))
        vectors = self._vectors.remove(g, self._part, [doc])
        if keep:
            sql = f"UPDATE posting_{g} SET part = {self._past} WHERE part = ? AND term = ? AND doc = ?"
            con.executemany(sql, [(self._part, token, doc) for token in distinct])
            if vectors:
                self._vectors.add(g, self._past, list(vectors.items()))
            con.execute(f"UPDATE doc_{g} SET live = 0 WHERE id = ?", (doc,))
        else:
            self._remove_postings(self._part, doc, distinct)
            con.execute(f"DELETE FROM doc_{g} WHERE id = ?", (doc,))
        self._records, self._terms = self._records - 1, self._terms - length

    def _remove_postings(self, part: int, doc: int, tokens: Sequence[int]) -> None:
        self._con.executemany(
            f"DELETE FROM posting_{self._g} WHERE part = ? AND term = ? AND doc = ?",
            [(part, token, doc) for token in tokens],
        )

    def _purge(self, memory_id: str) -> None:
        """Remove all entries and docs of a memory, past and present."""
        g, con = self._g, self._con
        self._write_entries()
        self._write_docs()
        self._now.pop(memory_id, None)
        docs = self._rows(
            f"SELECT DISTINCT d.id, d.tokens, d.live FROM entry_{g} e JOIN doc_{g} d ON d.id = e.doc"
            " WHERE e.cube_id = ? AND e.memory_id = ?",
            (self._cube_id, memory_id),
        )
        con.execute(f"DELETE FROM entry_{g} WHERE cube_id = ? AND memory_id = ?", (self._cube_id, memory_id))
        for doc, tokens, live in docs:
            if live:
                self._drop(doc, keep=False)
                continue
            self._vectors.remove(g, self._past, [doc])
            self._remove_postings(self._past, doc, sorted(set(array("q", tokens))))
            con.execute(f"DELETE FROM doc_{g} WHERE id = ?", (doc,))

    def _rows(self, sql: str, values: tuple[Any, ...]) -> list[Any]:
        return self._con.execute(sql, values).fetchall()

    def _write(self) -> None:
        self._write_entries()
        self._write_docs()
        stamp = int.from_bytes(os.urandom(8), "big") >> 1  # tells all who read that this cube was written to
        self._con.execute(
            f"INSERT INTO statistics_{self._g} VALUES (?, ?, ?, ?) ON CONFLICT (cube_id) DO UPDATE"
            " SET records = records + excluded.records, terms = terms + excluded.terms, stamp = excluded.stamp",
            (self._cube_id, self._records, self._terms, stamp),
        )

    def _write_entries(self) -> None:
        self._con.executemany(
            f"INSERT INTO entry_{self._g} ({COLUMNS}) VALUES ({MARKS})", list(self._entries.values())
        )
        self._entries = {}

    def _write_docs(self) -> None:
        if not self._docs:
            return
        g, con, docs = self._g, self._con, list(self._docs.values())
        vectors = list(self._fresh_vectors.items())
        if vectors:
            self._vectors.add(g, self._part, vectors)
        sealed = iter(
            self._vault.lock(self._scope, [(doc[2], doc[-1]) for doc in docs if doc[-1] is not None])
        )
        postings = []
        for doc in docs:
            doc[-1] = None if doc[-1] is None else next(sealed)
            counts = Counter(array("q", doc[8]))
            postings += [(self._part, token, doc[0], count, doc[3]) for token, count in counts.items()]
        con.executemany(f"INSERT INTO doc_{g} VALUES ({_MARKS})", docs)
        con.executemany(f"INSERT INTO posting_{g} VALUES (?, ?, ?, ?, ?)", sorted(postings))
        self._docs, self._fresh_vectors = {}, {}
