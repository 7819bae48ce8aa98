"""`blocks.bin`: where the lines of each unit lie in a set's files, so that a later set recomputes only what changed.

It says nothing that the set's own files do not say, but for hashes of rows that were left out.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from ...schemas.errors import InputError

_UNITS: Final = {  # an entry per unit
    "versions": np.uint32,
    "latest": np.int64,
    "volatile": np.uint8,
    "examples": np.uint32,
    "names": np.uint32,
}
_ROWS: Final = {"kinds": np.uint8, "splits": np.uint8, "rows": np.uint64, "prompts": np.uint64,
         "stays": np.uint8, "owners": np.uint32}  # per example  # fmt: skip
Array = NDArray[Any]


class Index(msgspec.Struct, frozen=True, kw_only=True):
    """Units sorted by key, what each contributes, and where.

    Per unit: its memory's version, the last time that it tells of in µs, whether time changes it, the number of its
    examples and of the memories that they name, and (`lengths`, files × units) its bytes in every file, and last in the
    lineage. Per example: kind, split, the hashes of the row and of its prompt, whether it stays, and the first example
    that says the same. `memories` lists the names one after the other.
    """

    keys: list[str]
    units: dict[str, Array]
    lengths: Array
    examples: dict[str, Array]
    memories: list[str]
    follows: dict[str, str]
    reasons: dict[str, dict[str, int]]


class _Stored(msgspec.Struct, frozen=True, kw_only=True):
    keys: list[str]
    units: dict[str, bytes]
    lengths: bytes
    examples: dict[str, bytes]
    memories: list[str]
    follows: dict[str, str]
    reasons: dict[str, dict[str, int]]


def encode_index(index: Index) -> bytes:
    """The bytes of the file, the same for the same index."""
    stored = _Stored(
        keys=index.keys,
        units={name: index.units[name].astype(kind).tobytes() for name, kind in _UNITS.items()},
        lengths=index.lengths.astype(np.uint32).tobytes(),
        examples={name: index.examples[name].astype(kind).tobytes() for name, kind in _ROWS.items()},
        memories=index.memories,
        follows=index.follows,
        reasons=index.reasons,
    )
    return msgspec.msgpack.encode(stored)


def decode_index(raw: bytes, files: int, where: str) -> Index:
    """The index of a file of `encode_index`; raises InputError."""
    try:
        stored = msgspec.msgpack.decode(raw, type=_Stored)
        count = len(stored.keys)
        units = {name: np.frombuffer(stored.units[name], kind) for name, kind in _UNITS.items()}
        rows = {name: np.frombuffer(stored.examples[name], kind) for name, kind in _ROWS.items()}
        lengths = np.frombuffer(stored.lengths, np.uint32).reshape(files, count)
        if any(len(one) != count for one in units.values()):
            raise ValueError("its parts are of different lengths")
    except (msgspec.DecodeError, KeyError, ValueError) as exc:
        raise InputError(f"{where}: is damaged ({exc}); build the set in another folder") from exc
    return Index(
        keys=stored.keys,
        units=units,
        lengths=lengths,
        examples=rows,
        memories=stored.memories,
        follows=stored.follows,
        reasons=stored.reasons,
    )


def starts(counts: Array) -> Array:
    """Where each of consecutive stretches begins, and, last, where all end."""
    return np.concatenate(([0], np.cumsum(counts, dtype=np.int64)))


def joined(parts: Sequence[Array], kind: Any) -> Array:
    """Arrays one after the other."""
    return np.concatenate(parts).astype(kind, copy=False) if parts else np.zeros(0, kind)


UNIT_FIELDS: Final[Mapping[str, Any]] = _UNITS
ROW_FIELDS: Final[Mapping[str, Any]] = _ROWS
