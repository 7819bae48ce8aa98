"""Vectors of the index: int8 rows in blocks of one part (a cube's live docs, or its past ones), searched exactly.

A search multiplies the query with all rows of its cube: the products are exact integers, so the same cosines come
from any block layout. A block is one row of a table, read whole; those of the parts searched last are kept in memory,
and only the blocks that changed since (by their stamp) are read again.
"""

import threading
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...processors.similarity import scaled, squares
from .store import Store

BLOCK: Final = 128  # rows a block: 32 KB at 256 dimensions, what one new memory writes at most
KEPT: Final = 1 << 18  # rows kept in memory, 70 MB at 256 dimensions, and the last part's whatever its size
_SLAB: Final = 4096  # rows turned to float32 at once: 4 MB, which stays in the processor's cache
_SHIFT: Final = 24

# id, stamp, docs, rows, the squared length of each
Block = tuple[int, int, NDArray[np.int64], NDArray[np.int8], NDArray[np.float64]]
Rows = tuple[
    NDArray[np.int64], NDArray[np.int8], NDArray[np.float64]
]  # docs, rows, the squared length of each


class _Part(NamedTuple):
    """A part in memory: its blocks by id, which are views of `rows`, one for each width that there is."""

    blocks: dict[int, Block]
    rows: list[Rows]


class VectorBlocks:
    """The blocks of one home's index; `g` names the generation in each call."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._kept: OrderedDict[tuple[str, int], _Part] = OrderedDict()
        self._rows = 0  # of all kept, counted as full blocks
        self._lock = threading.Lock()
        self._last = threading.local()

    def add(self, g: str, part: int, rows: Sequence[tuple[int, bytes]]) -> None:
        """Append (doc, vector) to a part. Within a transaction.

        New rows are a block of their own, which takes in the blocks before it that are not much larger: so a row is
        written again only a few times until its block is full, however few come at once.
        """
        con, stamp = self._store.con, self._stamp(g)
        sizes: list[tuple[int, int, int]] = con.execute(  # type: ignore[assignment]
            f"SELECT id, length(docs) / 8, length(data) FROM vector_{g} WHERE part = ? ORDER BY id DESC LIMIT 16",
            (part,),
        ).fetchall()
        last = sizes[0][0] if sizes else (part << _SHIFT) - 1
        for start in range(0, len(rows), BLOCK):
            chunk = rows[start : start + BLOCK]
            docs, data = [doc for doc, _ in chunk], [vector for _, vector in chunk]
            width = len(data[0])
            while sizes and sizes[0][1] <= 2 * len(docs) and sizes[0][1] + len(docs) <= BLOCK:
                block, count, size = sizes.pop(0)
                if count and size != count * width:
                    break  # another embedder's vectors have blocks of their own
                row: Any = con.execute(
                    f"DELETE FROM vector_{g} WHERE id = ? RETURNING docs, data", (block,)
                ).fetchall()[0]
                old, vectors = row
                docs = np.frombuffer(old, np.int64).tolist() + docs
                data.insert(0, vectors)
                last = block - 1
            last += 1
            self._put(g, last, part, stamp, np.array(docs, np.int64).tobytes(), b"".join(data))
            sizes = []

    def remove(self, g: str, part: int, docs: Iterable[int]) -> dict[int, bytes]:
        """Take docs out of a part; returns doc → vector of those that had one. Within a transaction."""
        gone, taken = np.fromiter(docs, np.int64), dict[int, bytes]()
        places: list[tuple[int, bytes]] = self._store.con.execute(  # type: ignore[assignment]
            f"SELECT id, docs FROM vector_{g} WHERE part = ?", (part,)
        ).fetchall()
        stamp = self._stamp(g)
        for block, ids in places:
            out = np.isin(np.frombuffer(ids, np.int64), gone)
            if not out.any():
                continue
            ((data,),) = self._store.con.execute(
                f"SELECT data FROM vector_{g} WHERE id = ?", (block,)
            ).fetchall()
            known, vectors = _arrays(ids, bytes(data))  # type: ignore[arg-type]
            taken.update((int(known[n]), vectors[n].tobytes()) for n in np.flatnonzero(out))
            self._put(g, block, part, stamp, known[~out].tobytes(), vectors[~out].tobytes())
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
            for ids, rows, squared in self._slabs(g, part, len(query)):
                docs.append(ids)
                dots.append(np.vecdot(rows.astype(np.float32), wanted).astype(np.float64))
                lengths.append(squared)
        if not docs:
            return np.zeros(0, np.int64), np.zeros(0)
        cosines = scaled(np.concatenate(dots), np.concatenate(lengths), float(wanted @ wanted))
        return np.concatenate(docs), cosines

    def cosines(self, g: str, parts: Sequence[int], query: bytes, docs: Sequence[int]) -> dict[int, float]:
        """The cosine with `query` of those of `docs` that have a vector as wide."""
        if not docs or not any(query):
            return {}
        known, scores = self.scores(g, parts, query)
        if not len(known):
            return {}
        wanted = np.fromiter(docs, np.int64)
        order = None if len(parts) == 1 else np.argsort(known)  # docs of one part ascend
        places = np.searchsorted(known, wanted, sorter=order).clip(max=len(known) - 1)
        places = places if order is None else order[places]
        here = known[places] == wanted
        return dict(zip(wanted[here].tolist(), scores[places[here]].tolist(), strict=True))

    def _slabs(self, g: str, part: int, width: int) -> Iterable[Rows]:
        for docs, rows, lengths in self._part(g, part).rows:
            if rows.shape[1] == width:
                for start in range(0, len(docs), _SLAB):
                    some = slice(start, start + _SLAB)
                    yield docs[some], rows[some], lengths[some]

    def _part(self, g: str, part: int) -> _Part:
        """A part, of which those blocks are read that are not kept as they are now."""
        with self._lock:
            kept = self._kept.get((g, part))
        if kept is None:
            rows = self._store.rows(
                f"SELECT id, stamp, docs, data FROM vector_{g} WHERE part = ? ORDER BY id", (part,)
            )
            found = _joined({row[0]: _block(*row) for row in rows})
        else:
            found = self._refreshed(g, part, kept)
        if not self._store.writing:  # what is written may be rolled back
            self._keep((g, part), found)
        return found

    def _refreshed(self, g: str, part: int, kept: _Part) -> _Part:
        stamps = self._store.rows(f"SELECT id, stamp FROM vector_{g} WHERE part = ? ORDER BY id", (part,))
        if stamps == [block[:2] for block in kept.blocks.values()]:
            return kept
        fresh: dict[int, Block] = {}
        for number, stamp in stamps:
            block = kept.blocks.get(number)
            if block is None or block[1] != stamp:
                ((docs, data),) = self._store.rows(
                    f"SELECT docs, data FROM vector_{g} WHERE id = ?", (number,)
                )
                block = _block(number, stamp, docs, data)
            fresh[number] = block
        return _joined(fresh)

    def _keep(self, key: tuple[str, int], part: _Part) -> None:
        """Keep the blocks of a part, and let go of the parts asked for longest ago when too much is kept."""
        with self._lock:
            if (before := self._kept.pop(key, None)) is not None:
                self._rows -= BLOCK * len(before.blocks)
            self._rows += BLOCK * len(part.blocks)
            self._kept[key] = part
            while self._rows > KEPT and len(self._kept) > 1:
                _, gone = self._kept.popitem(last=False)
                self._rows -= BLOCK * len(gone.blocks)


def _joined(blocks: dict[int, Block]) -> _Part:
    """Blocks in their order, and their rows one behind the other."""
    rows: list[Rows] = []
    joined = dict(blocks)
    for width in sorted({block[3].shape[1] for block in blocks.values() if len(block[2])}):
        some = [block for block in blocks.values() if block[3].shape[1] == width and len(block[2])]
        docs, data, lengths = (np.concatenate([block[n] for block in some]) for n in (2, 3, 4))
        rows.append((docs, data, lengths))
        start = 0
        for number, stamp, ids, _, _ in some:
            part = slice(start, start + len(ids))
            joined[number] = (number, stamp, docs[part], data[part], lengths[part])
            start = part.stop
    return _Part(joined, rows)


def _block(number: int, stamp: int, docs: bytes, data: bytes) -> Block:
    ids, rows = _arrays(docs, data)
    return number, stamp, ids, rows, squares(rows.astype(np.float32))


def _arrays(docs: bytes, data: bytes) -> tuple[NDArray[np.int64], NDArray[np.int8]]:
    ids = np.frombuffer(docs, np.int64)
    rows = np.frombuffer(data, np.int8)
    return ids, rows.reshape(len(ids), -1) if len(ids) else rows.reshape(0, 0)
