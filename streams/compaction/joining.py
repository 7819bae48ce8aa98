"""Joining blocks into files: those of an earlier set that are unchanged by copying, the others as they are made.

1. Units in the order of their keys, as segments: a stretch of the earlier set's, or one that was made now. 2. All rows
are judged together. 3. Units whose rows say the same as others' are made again, with what stays of them. 4. The files
are written, segment by segment, with the lineage's line numbers counted anew.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np

from ...infra.training_set.index import ROW_FIELDS, UNIT_FIELDS, Index, joined, starts
from ...infra.training_set.manifest import LINEAGE, FileEntry, Manifest
from ...infra.whole_file import storage_errors
from ...processors.compaction.blocks import Block, Verdict, judge, render
from ...processors.compaction.examples import KINDS, SPLITS, Unit
from ...processors.compaction.formats import TAKES
from ...schemas.errors import InputError

FILES: Final = ',"files":'
Again = Callable[[list[str]], Iterable[Unit]]
Files = Sequence[tuple[str, str]]


class Earlier(msgspec.Struct, frozen=True, kw_only=True):
    """A set that was built before: its index, and the bytes of its files, checked against its manifest."""

    manifest: Manifest
    index: Index
    data: tuple[memoryview, ...]
    lineage: list[bytes]

    @classmethod
    def read(cls, folder: Path, manifest: Manifest, files: Files, index: Index) -> "Earlier":
        """Read a set's files. Raises InputError where one is not what the manifest says."""
        data = tuple(memoryview(checked(folder, manifest, file_name(*file))) for file in files)
        lineage = checked(folder, manifest, LINEAGE).split(b"\n")
        return cls(manifest=manifest, index=index, data=data, lineage=lineage)


def file_name(format_: str, split: str) -> str:
    """Where the rows of a format and a split lie in a set."""
    return f"{format_}/{split}.jsonl"


def checked(folder: Path, manifest: Manifest, name: str) -> bytes:
    """The bytes of a set's file; raises InputError where they are not those that the manifest tells of."""
    try:
        raw = (folder / name).read_bytes()
    except OSError as exc:
        raise InputError(f"{folder / name}: cannot be read ({exc.strerror}); build the set anew") from exc
    entry = manifest.files.get(name)
    if entry is None or sha256(raw).hexdigest() != entry.sha256:
        raise InputError(f"{folder / name}: was changed since it was built; build the set in another folder")
    return raw


class Segment(msgspec.Struct, frozen=True):
    """Units `first` to `last` (without it) of the earlier set, or a block."""

    first: int
    last: int
    block: Block | None = None


class Joined(msgspec.Struct, frozen=True, kw_only=True):
    """What was joined: the index of the new set, its counts, and its files' lines, still to be written."""

    index: Index
    counts: dict[str, dict[str, int]]
    left_out: dict[str, int]
    data: tuple[list[Any], ...]
    lineage: Iterator[bytes]


def segments(earlier: Earlier | None, blocks: Mapping[str, Block], gone: frozenset[str]) -> list[Segment]:
    """All units in order; those of the earlier set that were made now or are gone are left out of its stretches."""
    keys = [] if earlier is None else earlier.index.keys
    found: list[Segment] = []
    at = 0
    for key in sorted(blocks.keys() | gone):
        place = bisect_left(keys, key, at)
        if place > at:
            found.append(Segment(at, place))
        at = place + (place < len(keys) and keys[place] == key)
        if key in blocks:
            found.append(Segment(0, 0, blocks[key]))
    if at < len(keys):
        found.append(Segment(at, len(keys)))
    return found


def join(
    earlier: Earlier | None, made: Iterable[Unit], gone: frozenset[str], files: Files, again: Again
) -> Joined:
    """Join what was made now with what an earlier set has of all other units; `again` makes units once more."""
    blocks = {unit.key: render(unit, files) for unit in made}
    order = segments(earlier, blocks, gone)
    judged = Judged.of(*_rows(earlier, order), _keys(earlier, order))
    before = None
    if earlier is not None:
        index = earlier.index
        before = Judged.of(
            index.examples, np.repeat(np.arange(len(index.keys)), index.units["examples"]), index.keys
        )
    names = judged.to_make(blocks, before)
    for unit in again(names) if names else ():
        blocks[unit.key] = render(unit, files, *judged.about(unit.key))
    return _joined(earlier, segments(earlier, blocks, gone), judged, files)


class Judged(msgspec.Struct, frozen=True, kw_only=True):
    """The judgement over all rows of a set, and what it means for each unit.

    `rows`: what every example has; `bounds`: where each unit's begin; `tied`: units of which a row does not stay, or
    stays for others too; `shared`: row that stays → the memories whose rows say the same.
    """

    keys: list[str]
    rows: Mapping[str, Any]
    verdict: Verdict
    bounds: Any
    places: dict[str, int]
    shared: dict[int, list[str]]

    @classmethod
    def of(cls, rows: Mapping[str, Any], owners: Any, keys: list[str]) -> "Judged":
        """Judge; `owners`: the number of the unit that each row is of."""
        verdict = judge(rows["rows"], rows["prompts"], rows["splits"])
        others = np.flatnonzero(verdict.owners != np.arange(len(verdict.owners)))
        tied = {int(unit) for unit in np.unique(owners[np.flatnonzero(~verdict.stays)])}
        tied |= {int(unit) for unit in np.unique(owners[verdict.owners[others]])}
        shared: dict[int, list[str]] = {}
        for row in others.tolist():
            key = keys[int(owners[row])]
            if key[0] == "m":
                shared.setdefault(int(verdict.owners[row]), []).append(key[1:])
        return cls(
            keys=keys,
            rows=rows,
            verdict=verdict,
            bounds=starts(np.bincount(owners, minlength=len(keys))),
            places={keys[unit]: unit for unit in sorted(tied)},
            shared=shared,
        )

    def to_make(self, blocks: Mapping[str, Block], before: "Judged | None") -> list[str]:
        """The units that have other lines than they would have alone, or, of an earlier set, than they had there."""
        tied = [key for key in self.places if key in blocks or before is None]
        if before is None:
            return tied
        rest = self.places.keys() | before.places.keys()
        there = set(self.keys)
        return tied + sorted(
            key for key in rest if key in there and key not in blocks and self.about(key) != before.about(key)
        )

    def about(self, key: str) -> tuple[list[bool] | None, dict[int, list[str]]]:
        """Which of a unit's examples stay, and for whom else; (None, nothing) where all do, for nobody else."""
        unit = self.places.get(key)
        if unit is None:
            return None, {}
        first, last = int(self.bounds[unit]), int(self.bounds[unit + 1])
        more = {row - first: self.shared[row] for row in range(first, last) if row in self.shared}
        return self.verdict.stays[first:last].tolist(), more


def _rows(earlier: Earlier | None, order: Sequence[Segment]) -> tuple[dict[str, Any], Any]:
    """What every example has, kept or not, in order; and the number of the unit that each is of."""
    parts: dict[str, list[Any]] = {name: [] for name in ROW_FIELDS}
    sizes: list[Any] = []
    bounds = None if earlier is None else starts(earlier.index.units["examples"])
    for blocks, segment in _grouped(order):
        if segment is not None:
            assert earlier is not None
            assert bounds is not None
            first, last = bounds[segment.first], bounds[segment.last]
            for name, part in parts.items():
                part.append(earlier.index.examples[name][first:last])
            sizes.append(earlier.index.units["examples"][segment.first : segment.last])
        else:
            for name, part in parts.items():
                raw = b"".join([getattr(block, name) for block in blocks])
                part.append(np.frombuffer(raw, ROW_FIELDS[name]))
            sizes.append(np.array([len(block.kinds) for block in blocks], np.uint32))
    counts = joined(sizes, np.uint32)
    rows = {name: joined(part, ROW_FIELDS[name]) for name, part in parts.items()}
    return rows, np.repeat(np.arange(len(counts)), counts)


def _grouped(order: Sequence[Segment]) -> Iterator[tuple[list[Block], Segment | None]]:
    """Blocks that follow each other together, and the stretches of the earlier set one by one."""
    for made, group in groupby(order, key=lambda segment: segment.block is not None):
        if made:
            yield [segment.block for segment in group if segment.block is not None], None
        else:
            for segment in group:
                yield [], segment


def _keys(earlier: Earlier | None, order: Sequence[Segment]) -> list[str]:
    keys: list[str] = []
    for segment in order:
        if segment.block is not None:
            keys.append(segment.block.unit.key)
        elif earlier is not None:
            keys += earlier.index.keys[segment.first : segment.last]
    return keys


def _joined(
    earlier: Earlier | None,
    order: Sequence[Segment],
    judged: Judged,
    files: Files,
) -> Joined:
    rows, verdict = judged.rows, judged.verdict
    units: dict[str, list[Any]] = {name: [] for name in UNIT_FIELDS}
    lengths: list[Any] = []
    follows: dict[str, str] = {}
    reasons: dict[str, dict[str, int]] = {}
    names: list[str] = []
    data: tuple[list[Any], ...] = tuple([] for _ in files)
    copying = None if earlier is None else _Copying(earlier)
    for blocks, segment in _grouped(order):
        if segment is not None:
            assert copying is not None
            copying.take(segment, units, lengths, names, data)
            continue
        _take(blocks, units, lengths, names, data)
        for block in blocks:
            if block.unit.follows is not None:
                follows[block.unit.key] = block.unit.follows
            if block.unit.reasons:
                reasons[block.unit.key] = block.unit.reasons
    keys = _keys(earlier, order)
    if earlier is not None:
        made = {segment.block.unit.key for segment in order if segment.block is not None}
        there = set(keys) - made
        follows |= {key: one for key, one in earlier.index.follows.items() if key in there}
        reasons |= {key: one for key, one in earlier.index.reasons.items() if key in there}
    fields = {name: joined(part, UNIT_FIELDS[name]) for name, part in units.items()}
    index = Index(
        keys=keys,
        units=fields,
        lengths=np.concatenate(lengths, axis=1) if lengths else np.zeros((len(files), 0), np.uint32),
        examples=dict(rows),
        memories=names,
        follows=dict(sorted(follows.items())),
        reasons=dict(sorted(reasons.items())),
    )
    codes = (rows["kinds"].astype(np.int64) * len(SPLITS) + rows["splits"])[verdict.stays]
    return Joined(
        index=index,
        counts=_counts(codes),
        left_out=_left_out(index, verdict),
        data=data,
        lineage=_numbered(_lineage(earlier, order), codes, files),
    )


def _take(
    blocks: Sequence[Block],
    units: Mapping[str, list[Any]],
    lengths: list[Any],
    names: list[str],
    data: Sequence[list[Any]],
) -> None:
    """Take blocks that follow each other."""
    fields = [
        (
            block.unit.version, block.unit.latest, block.unit.volatile, len(block.kinds),
            len(block.lineage), len(block.names),
        )
        for block in blocks
    ]  # fmt: skip
    for field, values in zip(UNIT_FIELDS, zip(*fields, strict=True), strict=True):
        units[field].append(np.array(values, UNIT_FIELDS[field]))
    lengths.append(np.array([[len(one) for one in block.data] for block in blocks], np.uint32).T)
    for block in blocks:
        names.extend(block.names)
    for place, parts in enumerate(data):
        parts.append(b"".join([block.data[place] for block in blocks]))


class _Copying:
    """Takes stretches of an earlier set as they are."""

    def __init__(self, earlier: Earlier) -> None:
        index = earlier.index
        self._earlier = earlier
        self._bytes = [starts(index.lengths[place]) for place in range(len(index.lengths))]
        self._names = starts(index.units["names"])

    def take(
        self,
        segment: Segment,
        units: Mapping[str, list[Any]],
        lengths: list[Any],
        names: list[str],
        data: Sequence[list[Any]],
    ) -> None:
        """Take the units of a segment."""
        index, (first, last) = self._earlier.index, (segment.first, segment.last)
        for field, part in units.items():
            part.append(index.units[field][first:last])
        lengths.append(index.lengths[:, first:last])
        names.extend(index.memories[self._names[first] : self._names[last]])
        for place, bounds in enumerate(self._bytes):
            data[place].append(self._earlier.data[place][bounds[first] : bounds[last]])


def _lineage(earlier: Earlier | None, order: Sequence[Segment]) -> Iterator[bytes]:
    """The lineage of what stays, each line without its end."""
    bounds = None if earlier is None else starts(earlier.index.units["kept"])
    mark = FILES.encode()
    for segment in order:
        if segment.block is not None:
            yield from segment.block.lineage
        elif earlier is not None and bounds is not None:
            for line in earlier.lineage[bounds[segment.first] : bounds[segment.last]]:
                yield line[: line.rindex(mark)]


def _numbered(lines: Iterator[bytes], codes: Any, files: Files) -> Iterator[bytes]:
    """Every line of the lineage with the numbers of its lines in the files, from 1."""
    places = [
        [place for place, (format_, of) in enumerate(files) if of == split and kind in TAKES[format_]]
        for kind in KINDS
        for split in SPLITS
    ]
    ends = [
        (FILES + "{" + ",".join(f'"{files[place][0]}":%d' for place in one) + "}}\n").encode()
        for one in places
    ]
    counts = [0] * len(files)
    for line, code in zip(lines, codes.tolist(), strict=True):
        mine = places[code]
        for place in mine:
            counts[place] += 1
        yield line + ends[code] % tuple([counts[place] for place in mine])


def _counts(codes: Any) -> dict[str, dict[str, int]]:
    found = np.bincount(codes, minlength=len(KINDS) * len(SPLITS)).reshape(len(KINDS), len(SPLITS))
    return {
        kind: {split: int(found[row, column]) for column, split in enumerate(SPLITS)}
        for row, kind in enumerate(KINDS)
        if found[row].any()
    }


def _left_out(index: Index, verdict: Verdict) -> dict[str, int]:
    found: dict[str, int] = {}
    for reasons in index.reasons.values():
        for reason, number in reasons.items():
            found[reason] = found.get(reason, 0) + number
    found["row-duplicate"] = verdict.duplicates
    found["row-asked-in-train"] = verdict.leaks
    return {reason: number for reason, number in sorted(found.items()) if number}


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
    entries[LINEAGE] = write_file(folder, LINEAGE, [b"".join(result.lineage)], total)
    return entries


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
