"""The files of a set: rows as they were joined, and the lineage with the numbers of their lines."""

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

import numpy as np

from ...infra.training_set.manifest import LINEAGE, FileEntry
from ...infra.whole_file import storage_errors
from ...processors.compaction.blocks import NUMBER, Files, rooms_of
from ...processors.compaction.examples import KINDS, SPLITS
from ...processors.compaction.formats import TAKES
from .earlier import file_name
from .joining import Joined

_LINE_END: Final = ord("\n")
_ZERO, _BLANK = ord("0"), ord(" ")


def write_files(folder: Path, result: Joined, files: Files) -> dict[str, FileEntry]:
    """Write the rows and the lineage of a set; gives their entries in the manifest."""
    entries: dict[str, FileEntry] = {}
    rows = np.zeros(len(files), np.int64)
    for kind, splits in result.counts.items():
        for split, number in splits.items():
            for place, (format_, of) in enumerate(files):
                if of == split and kind in TAKES[format_]:
                    rows[place] += number
    for place, file in enumerate(files):
        name = file_name(*file)
        entries[name] = write_file(folder, name, result.data[place], int(rows[place]))
    total = sum(number for splits in result.counts.values() for number in splits.values())
    lineage = numbered(b"".join(result.data[-1]), result.codes, files)
    entries[LINEAGE] = write_file(folder, LINEAGE, [lineage], total)
    return entries


def numbered(lines: bytes, codes: Any, files: Files) -> bytearray:
    """The lineage with the number of every row's line in each file, from 1, in the room that is left for it.

    What stands there is of an earlier set.

    `codes`: kind and split of each row, as `blocks.code_of` has them.
    """
    text = bytearray(lines)
    found = np.frombuffer(text, np.uint8)
    ends = np.flatnonzero(found == _LINE_END)
    for place in range(len(files)):
        room = [rooms_of(kind, split, files).get(place, 0) for kind in KINDS for split in SPLITS]
        distances = np.array(room, np.int64)[codes]  # from the line's end back to the end of the number
        mine = np.flatnonzero(distances)
        at = ends[mine] - distances[mine]
        rest = np.arange(1, len(mine) + 1)
        for _ in range(NUMBER):
            at = at - 1
            found[at] = np.where(rest > 0, rest % 10 + _ZERO, _BLANK)
            rest = rest // 10
    return text


def write_file(folder: Path, name: str, parts: Iterable[Any], rows: int | None = None) -> FileEntry:
    """Write one file of a set."""
    digest, size = sha256(), 0
    path = folder / name
    with storage_errors(path):
        path.parent.mkdir(exist_ok=True)
        with path.open("wb") as file:
            for part in parts:
                digest.update(part)
                size += file.write(part)
    return FileEntry(sha256=digest.hexdigest(), bytes=size, rows=rows)
