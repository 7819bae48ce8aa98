"""Vectors of the index: int8 rows in blocks of one part (a cube's live docs, or its past ones), searched exactly.

A search multiplies the query with all rows of its cube: the products are exact integers, so the same cosines come
from any block layout. A block is one row of a table, read whole; of a large cube the matrix is kept in memory, and
only the blocks that changed since (by their stamp) are read again.
"""

import threading
from collections.abc import Iterable, Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from ...processors.similarity import scaled, squares
from .store import Store

BLOCK: Final = 128  # rows a block: 32 KB at 256 dimensions, what one new memory writes at most
KEPT: Final = 4096  # rows from which on a part's matrix is kept in memory
_PARTS_KEPT: Final = 4
_SLAB: Final = 4096  # rows turned to float32 at once: 4 MB, which stays in the processor's cache
_SHIFT: Final = 24

Block = tuple[int, int, NDArray[np.int64], NDArray[np.int8]]  # id, stamp, docs, rows


class VectorBlocks:
    """The blocks of one home's index; `g` names the generation in each call."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._kept: dict[tuple[str, int], dict[int, Block]] = {}
        self._last = threading.local()

    def add(self, g: str, part: int, rows: Sequence[tuple[int, bytes]]) -> dict[int, int]:
        """Append (doc, vector) to a part; returns doc → block. Within a transaction."""
        con, places = self._store.con, dict[int, int]()
        last = con.execute(
            f"SELECT id, docs, data FROM vector_{g} WHERE id = (SELECT max(id) FROM vector_{g} WHERE part = ?)",
            (part,),
        ).fetchone()
        block, docs, data = last or (part << _SHIFT, b"", b"")
        docs, data, stamp = bytearray(docs), bytearray(data), self._stamp(g)
        for doc, vector in rows:
            width = len(data) * 8 // len(docs) if docs else len(vector)
            if len(docs) >= BLOCK * 8 or width != len(
                vector
            ):  # another embedder's vectors have blocks of their own
                self._put(g, block, part, stamp, docs, data)
                block, docs, data = block + 1, bytearray(), bytearray()
            docs += doc.to_bytes(8, "little")
            data += vector
            places[doc] = block
        self._put(g, block, part, stamp, docs, data)
        return places

    def remove(self, g: str, places: Iterable[tuple[int, int]]) -> dict[int, bytes]:
        """Take (block, doc) out; returns doc → vector. Within a transaction."""
        taken, by_block, stamp = dict[int, bytes](), dict[int, set[int]](), self._stamp(g)
        for block, doc in places:
            by_block.setdefault(block, set()).add(doc)
        for block, gone in by_block.items():
            row = self._store.con.execute(
                f"SELECT part, docs, data FROM vector_{g} WHERE id = ?", (block,)
            ).fetchone()
            if row is None:
                continue
            part, docs, data = row
            ids, vectors = _arrays(docs, data)
            keep = ~np.isin(ids, list(gone))
            taken.update((int(doc), vectors[n].tobytes()) for n, doc in enumerate(ids) if not keep[n])
            self._put(g, block, part, stamp, ids[keep].tobytes(), vectors[keep].tobytes())
        return taken

    def _put(self, g: str, block: int, part: int, stamp: int, docs: Any, data: Any) -> None:
        self._store.con.execute(
            f"INSERT OR REPLACE INTO vector_{g} VALUES (?, ?, ?, ?, ?)",
            (block, part, stamp, bytes(docs), bytes(data)),
        )

    def _stamp(self, g: str) -> int:
        """A number above all stamps of the generation."""
        number = int(self._store.meta(f"vector_stamp_{g}") or "0") + 1
        self._store.set_meta(f"vector_stamp_{g}", str(number))
        return number

    def scores(
        self, g: str, parts: Sequence[int], query: bytes
    ) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """(docs, cosine of each with `query`, rounded to 6 decimals) of all rows of `parts` as wide as `query`."""
        asked = (g, tuple(parts), query, self._store.snapshot)
        if (
            asked[3] is not None
            and (last := getattr(self._last, "scores", None)) is not None
            and last[0] == asked
        ):
            return last[1], last[2]  # both arms, and the turns around, are compared with one question
        docs, cosines = self._scores(g, parts, query)
        self._last.scores = (asked, docs, cosines)
        return docs, cosines

    def _scores(
        self, g: str, parts: Sequence[int], query: bytes
    ) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        wanted = np.frombuffer(query, np.int8).astype(np.float32)
        docs: list[NDArray[np.int64]] = []
        dots: list[NDArray[np.float64]] = []
        lengths: list[NDArray[np.float64]] = []
        for part in parts:
            for ids, rows in self._slabs(g, part, len(query)):
                exact = rows.astype(np.float32)
                docs.append(ids)
                dots.append(np.vecdot(exact, wanted).astype(np.float64))
                lengths.append(squares(exact))
        if not docs:
            return np.zeros(0, np.int64), np.zeros(0)
        cosines = scaled(np.concatenate(dots), np.concatenate(lengths), float(wanted @ wanted))
        return np.concatenate(docs), cosines

    def cosines(self, g: str, parts: Sequence[int], query: bytes, docs: Sequence[int]) -> dict[int, float]:
        """The cosine with `query` of those of `docs` that have a vector as wide."""
        if not docs or not any(query):
            return {}
        known, scores = self.scores(g, parts, query)
        here = np.isin(known, np.fromiter(docs, np.int64))
        return dict(zip(known[here].tolist(), scores[here].tolist(), strict=True))

    def _slabs(self, g: str, part: int, width: int) -> Iterable[tuple[NDArray[np.int64], NDArray[np.int8]]]:
        blocks = [block for block in self._blocks(g, part) if block[3].shape[1] == width]
        step = max(1, _SLAB // BLOCK)
        for start in range(0, len(blocks), step):
            some = [block for block in blocks[start : start + step] if len(block[2])]
            if some:
                yield (
                    np.concatenate([block[2] for block in some]),
                    np.concatenate([block[3] for block in some]),
                )

    def _blocks(self, g: str, part: int) -> list[Block]:
        kept = self._kept.get((g, part))
        if kept is None:
            blocks = [
                (number, stamp, *_arrays(docs, data))
                for number, stamp, docs, data in self._store.rows(
                    f"SELECT id, stamp, docs, data FROM vector_{g} WHERE part = ? ORDER BY id", (part,)
                )
            ]
            if len(blocks) * BLOCK >= KEPT and not self._store.writing:
                while len(self._kept) >= _PARTS_KEPT:
                    self._kept.pop(next(iter(self._kept)), None)
                self._kept[g, part] = {block[0]: block for block in blocks}
            return blocks
        return self._refreshed(g, part, kept)

    def _refreshed(self, g: str, part: int, kept: dict[int, Block]) -> list[Block]:
        """The kept blocks of a part, those that changed read again."""
        stamps = self._store.rows(f"SELECT id, stamp FROM vector_{g} WHERE part = ? ORDER BY id", (part,))
        fresh: dict[int, Block] = {}
        for number, stamp in stamps:
            block = kept.get(number)
            if block is None or block[1] != stamp:
                ((docs, data),) = self._store.rows(
                    f"SELECT docs, data FROM vector_{g} WHERE id = ?", (number,)
                )
                block = (number, stamp, *_arrays(docs, data))
            fresh[number] = block
        self._kept[g, part] = fresh
        return list(fresh.values())


def _arrays(docs: bytes, data: bytes) -> tuple[NDArray[np.int64], NDArray[np.int8]]:
    ids = np.frombuffer(docs, np.int64)
    rows = np.frombuffer(data, np.int8)
    return ids, rows.reshape(len(ids), -1) if len(ids) else rows.reshape(0, 0)
