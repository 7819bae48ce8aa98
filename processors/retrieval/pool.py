"""What is ranked: the candidates of one search, and the parts of their scores."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from operator import add
from typing import Final

from ...schemas.ids import Scope
from ..ports import Asked, Candidate, Hit, IndexFilter, MemoryIndex
from .question import Question
from .ranking import Prior, Weights, lessen_repeats, scale, spread

EXPANDED: Final = 8  # of the best candidates the neighbouring turns are fetched, too; more brings no more


class Pool:
    """What is ranked: candidates by number, in the order in which they came, where they live, what the arms say."""

    def __init__(self, index: MemoryIndex, asked: Asked, weights: Weights) -> None:
        self._index, self._asked, self.weights = index, asked, weights
        self.scopes: list[Scope] = []
        self.candidates: list[Candidate] = []
        self._numbers: dict[Scope, dict[str, int]] = {}
        self._words: list[float] = []

    def take(self, hits: Iterable[Hit], *, words: bool = False) -> None:
        """Take in what an arm found, with one call a scope; with `words`, the scores, too."""
        by_scope: dict[Scope, dict[str, float]] = {}
        for hit in hits:
            by_scope.setdefault(hit.scope, {})[hit.memory_id] = hit.score
        for scope, scores in by_scope.items():
            known = self._numbers.setdefault(scope, {})
            missing = [memory_id for memory_id in scores if memory_id not in known]
            if missing:
                self._add(scope, self._index.candidates(scope, missing, self._asked))
            if words:
                for memory_id, score in scores.items():
                    if (number := known.get(memory_id)) is not None:
                        self._words[number] = score

    def _add(self, scope: Scope, candidates: Sequence[Candidate]) -> None:
        known = self._numbers.setdefault(scope, {})
        for candidate in candidates:
            known[candidate.state.memory_id] = len(self.candidates)
            self.candidates.append(candidate)
        self.scopes += [scope] * len(candidates)
        self._words += [0.0] * len(candidates)

    def order(self, number: int) -> tuple[str, Scope]:
        """What decides between equal scores."""
        return self.candidates[number].state.memory_id, self.scopes[number]

    def best(self, scores: Sequence[float], among: Sequence[int] | None = None) -> list[int]:
        """The numbers of all, or of some, the best first by their scores."""
        keys = [
            (-score, candidate.state.memory_id, scope)
            for score, candidate, scope in zip(scores, self.candidates, self.scopes, strict=True)
        ]
        return sorted(range(len(keys)) if among is None else among, key=keys.__getitem__)

    def base(self) -> tuple[list[float], list[float]]:
        """What words and vector are worth of each; its cosine counts where the arm left it out, too."""
        cosines = [candidate.cosine for candidate in self.candidates]
        return scale(self._words, self.weights.words), scale(cosines, self.weights.vector)

    def nearest(self) -> list[int]:
        """The numbers of all by what their words and vectors alone are worth, the best first."""
        words, vectors = self.base()
        return self.best(list(map(add, words, vectors)))

    def expand(self, where: IndexFilter) -> None:
        """Take in the memories that `where` admits within `reach` turns of the best."""
        best = self.nearest()[:EXPANDED]
        ordinals: dict[Scope, dict[str, set[int]]] = {}
        for number in best:
            source = self.candidates[number].state.sources[0]
            if source.session_id is not None:
                sessions = ordinals.setdefault(self.scopes[number], {})
                sessions.setdefault(source.session_id, set()).add(source.ordinal)
        for scope, sessions in sorted(ordinals.items()):
            known = self._numbers[scope]
            stretches = [
                (session, low, high)
                for session, centres in sorted(sessions.items())
                for low, high in _stretches(sorted(centres), self.weights.reach)
            ]
            around = self._index.neighbours(scope, stretches, self._asked, where)
            self._add(scope, [one for one in around if one.state.memory_id not in known])


def _stretches(centres: Sequence[int], reach: int) -> list[tuple[int, int]]:
    """Stretches of `reach` around each of the ascending `centres`, those that meet made one."""
    stretches: list[tuple[int, int]] = []
    for centre in centres:
        low, high = centre - reach, centre + reach
        if stretches and low <= stretches[-1][1] + 1:
            stretches[-1] = (stretches[-1][0], high)
        else:
            stretches.append((low, high))
    return stretches


class Parts:
    """The parts of each record's score, and the score: their sum in a fixed order, rounded to 6 decimals."""

    def __init__(self, pool: Pool, question: Question, reference_date: datetime | None) -> None:
        states = [candidate.state for candidate in pool.candidates]
        numbers = {scope: number for number, scope in enumerate(dict.fromkeys(pool.scopes))}
        places = [
            None
            if (source := state.sources[0]).session_id is None
            else ((numbers[scope], source.session_id), source.ordinal)
            for scope, state in zip(pool.scopes, states, strict=True)
        ]
        self._words, self._vectors = pool.base()
        self._gains = spread(list(map(add, self._words, self._vectors)), places, pool.weights)
        prior = Prior(question, pool.weights, reference_date)
        self._priors = [prior.of(candidate) for candidate in pool.candidates]
        sums = [
            words + vector + gain + a + b + c + d + e + f
            for words, vector, gain, (a, b, c, d, e, f) in zip(
                self._words, self._vectors, self._gains, self._priors, strict=True
            )
        ]
        turns = [state.sources[0].turn_id for state in states]
        self._repeats = lessen_repeats(sums, turns, pool.order, pool.weights.repeat)
        self._relevance: dict[int, float] = {}
        self.scores = [round(part + loss, 6) for part, loss in zip(sums, self._repeats, strict=True)]

    def add_relevance(self, number: int, relevance: float) -> None:
        """Add what a reranker makes of one record."""
        self._relevance[number] = relevance
        self.scores[number] = round(self.scores[number] + relevance, 6)

    def named(self, number: int) -> dict[str, float]:
        """The parts of one record's score by name; `relevance` is that of a reranker."""
        relevance = {"relevance": self._relevance[number]} if number in self._relevance else {}
        return {
            "words": self._words[number],
            "vector": self._vectors[number],
            "neighbours": self._gains[number],
            **dict(zip(Prior.NAMES, self._priors[number], strict=True)),
            "repeat": self._repeats[number],
            **relevance,
        }
