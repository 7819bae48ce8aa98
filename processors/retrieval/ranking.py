"""The ranking formula: how the parts of a memory's score are made and added up (docs/adr/0006).

Every part is a float64 in a fixed order of operations, so a score is the same in both runtimes.
"""

import math
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

import msgspec

from ...schemas.memory import SUPERSEDED, Memory, MemoryState
from ..text import analyse
from .question import Question


class Weights(msgspec.Struct, frozen=True, kw_only=True):
    """The few numbers of the formula, tuned on LoCoMo's development half; docs/adr/0006 says what each is worth.

    `words` and `vector` weigh the two arms, each scaled to [0, 1]; `near` is what a neighbouring turn's score
    counts per step of distance, up to `reach` turns away. The rest is added once.
    """

    words: float = 1.0
    vector: float = 0.5
    near: float = 0.35
    reach: int = 2
    subject: float = 0.1
    dated: float = 0.05
    period: float = 0.2
    superseded: float = -0.3
    salience: float = 0.05
    trust: float = 0.05
    decay: float = 0.1


DEFAULT: Final = Weights()
TRUST: Final[Mapping[str, float]] = {"user": 1.0, "document": 0.8, "tool": 0.6, "assistant": 0.4}
HALF_LIFE_DAYS: Final = 365.0  # at strength 1; doubles with each doubling of strength


def scale(scores: Mapping[str, float]) -> dict[str, float]:
    """Scores divided by the greatest, negatives as 0."""
    greatest = max(scores.values(), default=0.0)
    return {key: max(0.0, s) / greatest if greatest > 0 else 0.0 for key, s in scores.items()}


def spread(
    base: Mapping[str, float], places: Mapping[str, Sequence[tuple[str, int]]], weights: Weights
) -> dict[str, float]:
    """What each memory gains from the best memory of each neighbouring turn of its session.

    `places` maps a memory to the (session, ordinal) of its sources.
    """
    best: dict[tuple[str, int], float] = {}
    for memory_id, spots in places.items():
        for spot in spots:
            best[spot] = max(best.get(spot, 0.0), base[memory_id])
    gains: dict[str, float] = {}
    for memory_id, spots in places.items():
        gain = 0.0
        if spots:
            session, ordinal = spots[0]
            for step in range(1, weights.reach + 1):
                for side in (-step, step):
                    gain += weights.near**step * best.get((session, ordinal + side), 0.0)
        gains[memory_id] = gain
    return gains


def prior(
    memory: Memory, question: Question, weights: Weights, reference_date: datetime | None
) -> dict[str, float]:
    """The parts that depend on one memory alone: about whom, when, how sure, how fresh."""
    state = memory.state
    parts = {
        "subject": weights.subject * _about(memory, question),
        "time": _timely(state, question, weights),
        "salience": weights.salience * state.salience,
        "trust": weights.trust * TRUST.get(state.trust, 0.0),
    }
    if state.status == SUPERSEDED and not _held_then(state, question):
        parts["superseded"] = weights.superseded
    if reference_date is not None:
        parts["decay"] = weights.decay * (retention(state, reference_date) - 1.0)
    return parts


def retention(state: MemoryState, now: datetime) -> float:
    """What age has left, in (0, 1]: 2 ** -(days since it was last said / (half life x strength))."""
    days = max(0.0, (now - state.reinforced_at).total_seconds() / 86_400)
    return math.pow(2.0, -days / (HALF_LIFE_DAYS * max(1.0, state.strength)))


def _about(memory: Memory, question: Question) -> float:
    """1 when the question names the memory's subject."""
    content = memory.content
    return 1.0 if content and any(term in question.terms for term in analyse(content.subject)) else 0.0


def _timely(state: MemoryState, question: Question, weights: Weights) -> float:
    """What the memory's time is worth to a question that names a period or asks for a time."""
    told = state.event_time is not None and not state.event_time.assumed
    gain = weights.dated if question.asks_when and told else 0.0
    if question.period:
        if state.event_time and question.period.meets(state.event_time.start, state.event_time.end):
            gain += weights.period
        elif question.period.covers(state.occurred_at):
            gain += weights.period / 2
    return gain


def _held_then(state: MemoryState, question: Question) -> bool:
    """Whether a superseded memory held in the period that the question names."""
    if question.period is None:
        return False
    return state.valid_from < question.period.end and (
        state.valid_to is None or state.valid_to > question.period.start
    )
