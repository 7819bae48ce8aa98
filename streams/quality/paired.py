"""Figures from rows, and two reports of one benchmark compared row by row: a difference, and its interval.

A row is {"id", "group", measure: number, …}. Figures are means, by group and over all. The interval beside a difference
is that of the paired bootstrap (Efron and Tibshirani 1993, chapter 13): rows of one id belong together, their
differences are drawn with replacement 2,000 times, and 95 % of the means lie within. An interval that holds 0 shows no
difference.
"""

from collections.abc import Iterable, Mapping, Sequence
from math import ceil
from typing import Any, Final

import msgspec
import numpy as np

from ...schemas.errors import InputError

ALL: Final = "all"
_SEED: Final = 20230508
_DRAWS: Final = 2000
Row = Mapping[str, Any]


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """How much a measure of a group changed over `count` rows in both: the new mean less the old, and its interval."""

    group: str
    measure: str
    count: int
    before: float
    after: float
    difference: float
    low: float
    high: float


def means(rows: Sequence[Row]) -> dict[str, dict[str, float]]:
    """group → measure → mean, `all` for all rows; under "n" how many rows there are."""
    return {
        group: {
            "n": len(some),
            **{name: float(np.mean([row[name] for row in some])) for name in measures(some)},
        }
        for group, some in _grouped(rows).items()
    }


def measures(rows: Sequence[Row]) -> list[str]:
    """The names under which all rows hold a number, in the first row's order."""
    numbers = [{name for name, value in row.items() if isinstance(value, int | float)} for row in rows]
    both = set.intersection(*numbers) if numbers else set()
    return [name for name in rows[0] if name in both] if rows else []


def percentile(values: Sequence[float], share: float) -> float:
    """The smallest of `values`, of which there are some, that at least `share` of them do not exceed."""
    return sorted(values)[max(0, ceil(len(values) * share) - 1)]


def _grouped(rows: Iterable[Row]) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(str(row.get("group", "")), []).append(row)
    everything = [row for some in groups.values() for row in some]
    return {**{name: some for name, some in groups.items() if name}, ALL: everything}


def compare(before: Sequence[Row], after: Sequence[Row]) -> list[Difference]:
    """The differences of the measures that both hold, over the ids that both hold. Raises InputError without one."""
    old = {str(row["id"]): row for row in before}
    both = [row for row in after if str(row["id"]) in old]
    if not both:
        raise InputError(
            "--against: no row of that report has an id of this one; give a report on the same data"
        )
    found = []
    for group, rows in _grouped(both).items():
        theirs = [old[str(row["id"])] for row in rows]
        for name in measures(rows):
            if name in measures(theirs):
                found.append(_difference(group, name, _column(theirs, name), _column(rows, name)))
    return found


def _column(rows: Sequence[Row], name: str) -> "np.ndarray[Any, np.dtype[np.float64]]":
    return np.array([row[name] for row in rows], dtype=np.float64)


def _difference(
    group: str,
    measure: str,
    before: "np.ndarray[Any, np.dtype[np.float64]]",
    after: "np.ndarray[Any, np.dtype[np.float64]]",
) -> Difference:
    change = after - before
    low, high = interval(change)
    return Difference(
        group=group,
        measure=measure,
        count=len(change),
        before=float(before.mean()),
        after=float(after.mean()),
        difference=float(change.mean()),
        low=low,
        high=high,
    )


def interval(values: "np.ndarray[Any, np.dtype[np.float64]]") -> tuple[float, float]:
    """The bounds between which 95 % of the bootstrapped means of `values` lie; the same for the same values."""
    drawn = np.random.default_rng(_SEED).integers(0, len(values), size=(_DRAWS, len(values)))
    low, high = np.percentile(values[drawn].mean(axis=1), (2.5, 97.5))
    return float(low), float(high)
