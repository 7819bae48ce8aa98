"""Scores that change with time, by closed forms, so that nothing is rewritten as time passes.

Retention is exponential forgetting with a half-life that grows with each repetition (after H. Ebbinghaus,
*Über das Gedächtnis*, 1885, and the spacing effect): R(t) = 2^(-age / (half_life(kind) · strength)).
Because R is monotone, the instant at which it falls below a bound is computed, not polled for.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from math import exp2, log2
from typing import Final

from ..schemas.memory import MemoryState

HALF_LIFE_DAYS: Final[Mapping[str, float]] = {
    "fact": 365.0,
    "preference": 365.0,
    "relation": 730.0,
    "skill": 730.0,
    "instruction": 365.0,
    "event": 180.0,
    "plan": 60.0,
}
DEFAULT_HALF_LIFE_DAYS: Final = 180.0  # a kind that a later version added
_DAY_SECONDS: Final = 86_400.0


def _half_life_seconds(kind: str, strength: float) -> float:
    days = HALF_LIFE_DAYS.get(kind, DEFAULT_HALF_LIFE_DAYS)
    return days * _DAY_SECONDS * max(strength, 1.0)


def retention(state: MemoryState, at: datetime) -> float:
    """How much of a memory is left at `at`, in (0, 1], rounded to 6 decimals; 1 before it was last said."""
    age = max((at - state.reinforced_at).total_seconds(), 0.0)
    return round(exp2(-age / _half_life_seconds(state.kind, state.strength)), 6)


def fading(kind: str, strength: float, bound: float) -> timedelta | None:
    """How long after it was last said retention falls to `bound` (0 < bound < 1); None: beyond all time."""
    try:
        return timedelta(seconds=round(_half_life_seconds(kind, strength) * -log2(bound)))
    except OverflowError:
        return None


def decays_below(state: MemoryState, bound: float) -> datetime | None:
    """The instant at which retention falls to `bound` (0 < bound < 1); None when that is beyond year 9998."""
    after = fading(state.kind, state.strength, bound)
    try:
        due = None if after is None else state.reinforced_at + after
    except OverflowError:
        return None
    return due if due is not None and due.year <= 9998 else None


def worth(state: MemoryState, at: datetime) -> float:
    """What keeping a memory is worth at `at`, in [0, 1]: salience times retention, rounded to 6 decimals."""
    return round(state.salience * retention(state, at), 6)
