"""Joining blocks into files: those of an earlier set that are unchanged by copying, the others as they are made.

1. Units in the order of their keys, as segments: a stretch of the earlier set's, or one that was made now. 2. All rows
are judged together. 3. Units whose rows say the same as others' are made again, with what stays of them, where that
changed. 4. The segments one after the other are the files.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, Final

import msgspec
import numpy as np

from ...infra.training_set.index import ROW_FIELDS, UNIT_FIELDS, Index, joined, starts
from ...infra.training_set.manifest import LINEAGE
from ...processors.compaction.blocks import Block, Files, Verdict, render
from ...processors.compaction.examples import KINDS, SPLITS, Unit
from .earlier import Earlier
from .judging import Judged

SAID: Final = ("kinds", "splits", "rows", "prompts")  # what a block tells of its examples
Again = Callable[[list[str]], Iterable[Unit]]


class Segment(msgspec.Struct, frozen=True):
    """Units `first` to `last` (without it) of the earlier set, or a block."""

    first: int
    last: int
    block: Block | None = None


class Joined(msgspec.Struct, frozen=True, kw_only=True):
    """What was joined: the index of the new set, its counts, and its files' lines, still to be written.

    `data`: the parts of each file, and last of the lineage, without numbers; `codes`: kind and split of every row.
    """

    index: Index
    counts: dict[str, dict[str, int]]
    left_out: dict[str, int]
    data: tuple[list[Any], ...]
    codes: Any


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
    before = None if earlier is None else Judged.restored(earlier.index)
    names = judged.to_make(blocks, gone, before)
    for unit in again(names) if names else ():
        blocks[unit.key] = render(unit, files, *judged.about(unit.key))
    return _joined(earlier, segments(earlier, blocks, gone), judged, files)


def _rows(earlier: Earlier | None, order: Sequence[Segment]) -> tuple[dict[str, Any], Any]:
    """What every example has, kept or not, in order; and the number of the unit that each is of."""
    parts: dict[str, list[Any]] = {name: [] for name in SAID}
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
    data: tuple[list[Any], ...] = tuple([] for _ in (*files, LINEAGE))
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
        lengths=np.concatenate(lengths, axis=1) if lengths else np.zeros((len(data), 0), np.uint32),
        examples={**rows, "stays": verdict.stays, "owners": verdict.owners},
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
        codes=codes,
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
            block.unit.version, block.unit.latest, block.unit.volatile, len(block.kinds), len(block.names),
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
