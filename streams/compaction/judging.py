"""The judgement on a set's rows, unit by unit: whose lines are other than they would be alone."""

from collections.abc import Mapping
from typing import Any

import msgspec
import numpy as np

from ...infra.training_set.index import Index, starts
from ...processors.compaction.blocks import Block, Verdict, judge


class Judged(msgspec.Struct, frozen=True, kw_only=True):
    """The judgement over all rows of a set, and what it means for each unit.

    `rows`: what every example has; `bounds`: where each unit's begin; `places`: the units of which a row does not stay,
    or stays for others too, by number; `shared`: row that stays → the memories whose rows say the same.
    """

    keys: list[str]
    rows: Mapping[str, Any]
    verdict: Verdict
    bounds: Any
    places: dict[str, int]
    shared: dict[int, list[str]]

    @classmethod
    def of(cls, rows: Mapping[str, Any], owners: Any, keys: list[str]) -> "Judged":
        """Judge all rows; `owners`: the number of the unit that each is of."""
        return cls._with(judge(rows["rows"], rows["prompts"], rows["splits"]), rows, owners, keys)

    @classmethod
    def restored(cls, index: Index) -> "Judged":
        """The judgement that a set was built by."""
        rows = index.examples
        verdict = Verdict(
            stays=rows["stays"].astype(bool), owners=rows["owners"].astype(np.int64), duplicates=0, leaks=0
        )
        owners = np.repeat(np.arange(len(index.keys)), index.units["examples"])
        return cls._with(verdict, rows, owners, index.keys)

    @classmethod
    def _with(cls, verdict: Verdict, rows: Mapping[str, Any], owners: Any, keys: list[str]) -> "Judged":
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

    def to_make(
        self, blocks: Mapping[str, Block], gone: frozenset[str], before: "Judged | None"
    ) -> list[str]:
        """The units that have other lines than they would have alone, or, of an earlier set, than they had there."""
        tied = [key for key in self.places if key in blocks or before is None]
        if before is None:
            return tied
        rest = self.places.keys() | before.places.keys()
        there = rest - blocks.keys() - gone
        return tied + sorted(key for key in there if self.about(key) != before.about(key))

    def about(self, key: str) -> tuple[list[bool] | None, dict[int, list[str]]]:
        """Which of a unit's examples stay, and for whom else; (None, nothing) where all do, for nobody else."""
        unit = self.places.get(key)
        if unit is None:
            return None, {}
        first, last = int(self.bounds[unit]), int(self.bounds[unit + 1])
        more = {row - first: self.shared[row] for row in range(first, last) if row in self.shared}
        return self.verdict.stays[first:last].tolist(), more
