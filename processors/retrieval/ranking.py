"""The ranking formula: the parts of a memory's score and how they add up (docs/adr/0006).

A score is a sum of named parts, in a fixed order of float64 operations, rounded to 6 decimals: the same in
both runtimes. The two arms give `words` and `vector`; the rest is computed from the candidates' own records.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import datetime
from itertools import chain
from typing import Any, Final

import msgspec

from ...schemas.memory import SUPERSEDED, MemoryState
from ..ports import Candidate, Standing
from .question import Period, Question

State = Standing | MemoryState
Place = tuple[Hashable, int]  # a session, and the ordinal of a turn in it


class Weights(msgspec.Struct, frozen=True, kw_only=True):
    """The numbers of the formula, tuned on LoCoMo's development half; docs/adr/0006 says what they are worth.

    `words` and `vector` weigh the two arms, each divided by its best score. `near` is what the best memory of
    a turn one step away counts, its square two steps away, and so on up to `reach`; `same` is what the other
    memories of the same turn count, `session` the mean of the best three of its session. `repeat` is the
    share lost for each memory of its turn that ranks higher. `name` weighs people's names among the words.
    `relevance` is a reranker's, which outweighs all else among what it reads. What has less support than `supported` is
    no answer: 95 % of the questions that have one lie above. The rest is added when it applies.
    """

    words: float = 1.0
    vector: float = 0.3
    near: float = 0.35
    reach: int = 3
    same: float = 0.2
    session: float = 0.9
    repeat: float = 0.1
    subject: float = 0.9
    dated: float = 0.4
    period: float = 0.4
    superseded: float = -0.5
    name: float = 0.3
    salience: float = 0.45
    trust: float = 0.05
    decay: float = 0.1
    relevance: float = 3.0
    supported: float = 0.29


DEFAULT: Final = Weights()
CONTEXTUAL: Final = Weights(  # of a transformer, which knows word order, the vectors are worth more
    vector=0.7, session=0.8, subject=1.0, salience=0.55, supported=0.34
)
STATIC_MODELS: Final = ("wordllama/",)
TRUST: Final[Mapping[str, float]] = {"user": 1.0, "document": 0.8, "tool": 0.6, "assistant": 0.4}
TOPIC: Final = 3  # memories of a session that tell what it is about; one alone may be chance
HALF_LIFE_DAYS: Final = 365.0  # at strength 1; a memory said n times fades n times as slowly


def weights_for(model: str) -> Weights:
    """The weights that suit the vectors of an embedder, by its model's name."""
    return DEFAULT if model.startswith(STATIC_MODELS) else CONTEXTUAL


def scale(scores: Sequence[float], weight: float) -> list[float]:
    """Scores divided by the greatest, those below 0 being 0, each times `weight`."""
    greatest = max(scores, default=0.0)
    if greatest <= 0.0:
        return [weight * 0.0] * len(scores)
    return [weight * ((score if score > 0.0 else 0.0) / greatest) for score in scores]


def spread(base: Sequence[float], places: Sequence[Place | None], weights: Weights) -> list[float]:
    """What each memory gains from those of its own turn, of the turns around it and of its session.

    `base` and `places` go by memory. One without a place is a session of its own. A turn seldom repeats the words
    of the question before it: this is what finds the answer.
    """
    sessions: dict[Hashable, dict[int, list[float]]] = {}
    for score, place in zip(base, places, strict=True):
        if place is not None:
            sessions.setdefault(place[0], {}).setdefault(place[1], []).append(score)
    shares = [(step, weights.near**step) for step in range(1, weights.reach + 1)]
    gains = {session: _gains(turns, weights.session, shares) for session, turns in sessions.items()}
    result = []
    for score, place in zip(base, places, strict=True):
        if place is None:
            result.append(weights.session * score)
        else:
            gain, whole = gains[place[0]][place[1]]
            result.append(gain + weights.same * (whole - score))
    return result


def _gains(
    turns: dict[int, list[float]], weight: float, shares: Sequence[tuple[int, float]]
) -> dict[int, tuple[float, float]]:
    """Of each turn of a session: what it gains from the session and the turns around it, and the sum of its own.

    `weight` is the session's, `shares` those of the turns a number of steps away.
    """
    for scores in turns.values():
        scores.sort(reverse=True)
    topic = sorted(chain.from_iterable(turns.values()), reverse=True)[:TOPIC]
    gained = weight * sum(topic) / len(topic)
    if len(turns) == 1:
        return {ordinal: (gained, sum(scores)) for ordinal, scores in turns.items()}
    gains = {}
    for ordinal, scores in turns.items():
        gain = gained
        for step, share in shares:
            if (found := turns.get(ordinal - step)) is not None:
                gain += share * found[0]
            if (found := turns.get(ordinal + step)) is not None:
                gain += share * found[0]
        gains[ordinal] = gain, sum(scores)
    return gains


class Prior:
    """The parts that depend on one memory alone, for one question: about whom, when, how sure, how fresh."""

    NAMES: Final = ("subject", "time", "salience", "trust", "superseded", "decay")

    def __init__(self, question: Question, weights: Weights, reference_date: datetime | None) -> None:
        self._question, self._weights, self._reference_date = question, weights, reference_date
        self._timeless = question.period is None and not question.asks_when

    def of(self, candidate: Candidate) -> tuple[float, float, float, float, float, float]:
        """The parts of a memory, in the order of NAMES."""
        state, weights = candidate.state, self._weights
        return (
            weights.subject if candidate.named else 0.0,
            0.0 if self._timeless else _timely(state, self._question, weights),
            weights.salience * state.salience,
            weights.trust * TRUST.get(state.trust, 0.0),
            weights.superseded if _outdated(state, self._question) else 0.0,
            weights.decay * (retention(state, self._reference_date) - 1.0) if self._reference_date else 0.0,
        )


def retention(state: State, now: datetime) -> float:
    """What age leaves of a memory, in (0, 1]: 2 ** -(days since last said / (half life x strength))."""
    days = max(0.0, (now - state.reinforced_at).total_seconds() / 86_400)
    return float(2.0 ** -(days / (HALF_LIFE_DAYS * max(1.0, state.strength))))


def lessen_repeats(
    scores: Sequence[float], turns: Sequence[str], order: Callable[[int], Any], share: float
) -> list[float]:
    """What each memory loses for those of its own turn that stand before it: by score, then by `order`."""
    by_turn: dict[str, list[int]] = {}
    for number, turn in enumerate(turns):
        by_turn.setdefault(turn, []).append(number)
    losses = [0.0] * len(scores)
    for several in by_turn.values():
        if len(several) > 1:
            several.sort(key=lambda number: (-scores[number], order(number)))
            for before, number in enumerate(several):
                losses[number] = scores[number] * ((1.0 - share) ** before - 1.0)
    return losses


def _timely(state: State, question: Question, weights: Weights) -> float:
    """What the memory's time is worth to a question that names a period or asks for a time."""
    when = state.event_time
    gain = weights.dated if question.asks_when and when is not None and not when.assumed else 0.0
    if question.period is None:
        return gain
    if when is not None and question.period.meets(when.start, when.end):
        return gain + weights.period
    if not question.period.covers(state.occurred_at):
        return gain
    return gain + (weights.period if question.period.fine else weights.period / 2)


def _outdated(state: State, question: Question) -> bool:
    """Whether the memory was superseded, and the question doesn't ask for the time when it held."""
    if state.status != SUPERSEDED:
        return False
    return not isinstance(question.period, Period) or not (
        state.valid_from < question.period.end
        and (state.valid_to is None or state.valid_to > question.period.start)
    )
