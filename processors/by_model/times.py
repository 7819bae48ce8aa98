"""The times in a statement: believed only as far as our own rules resolve them from the words of the turns."""

from collections.abc import Sequence
from typing import Final

import msgspec

from ..extract import segment
from ..extract.when import Found, find_times
from ..text import content_words
from ..turn import TurnView
from .clauses import around

_ENDS: Final = ".!?…"


class Timed(msgspec.Struct, frozen=True):
    """A statement with its times as the turns mean them; `plain` is the statement without them."""

    times: tuple[Found, ...]
    plain: str


class _Meant(msgspec.Struct, frozen=True):
    """A time expression of a turn, and the terms of the clause that it dates."""

    found: Found
    terms: frozenset[str]


class Times:
    """The time expressions of some turns, resolved against the day of each; none where that is assumed."""

    def __init__(self, turn: TurnView, recent: Sequence[TurnView]) -> None:
        self._said_on = turn.said_on
        self._by_words: dict[str, _Meant] = {}
        for one in (*recent, turn):  # what the turn itself says counts most
            day = one.said_on
            if day is None:
                continue
            for sentence in segment.sentences(segment.clean(one.text)):
                for found in find_times(sentence, day):
                    words = sentence[found.start : found.end]
                    near = around(sentence, found.start, found.end)
                    terms = content_words(near) - content_words(words) or content_words(sentence)
                    self._by_words[_folded(words)] = _Meant(found, terms)
        self._own = _folded(turn.text)

    def with_when(self, statement: str, when: str) -> str:
        """The statement with the expression that the model gave for it, where the turn has it as it stands."""
        words = _folded(when)
        if words not in self._by_words or words in _folded(statement) or f" {words} " not in f" {self._own} ":
            return statement
        body = statement.rstrip(f" {_ENDS}")
        return f"{body} {' '.join(when.split())}{statement[len(statement.rstrip(_ENDS)) :] or '.'}"

    def timed(self, statement: str) -> Timed | None:
        """The times of a statement; None where one is not of the turns, or belongs there to something else."""
        if self._said_on is None:
            return Timed((), statement)
        times: list[Found] = []
        said: list[_Meant] = []
        plain, at = "", 0
        for found in find_times(statement, self._said_on):
            meant = self._meant(found, _folded(statement[found.start : found.end]))
            if meant is None:
                return None
            said.append(meant)
            times.append(_placed(meant.found, found, statement))
            plain += statement[at : found.start]
            at = found.end
        plain += statement[at:]
        if not all(one.terms & content_words(plain) for one in said):
            return None
        return Timed(tuple(times), plain)

    def _meant(self, found: Found, words: str) -> "_Meant | None":
        """What the turns mean by the same words, or by others that mean the same time."""
        if words in self._by_words or found.time is None:
            return self._by_words.get(words)
        same = [one for one in self._by_words.values() if one.found.time == found.time]
        return _Meant(found, same[-1].terms) if same else None


def _placed(said: Found, found: Found, statement: str) -> Found:
    """What the turn's expression is shown as, at its place in the statement."""
    shown = said.shown
    if statement[found.start].islower() and shown[:1].isupper() and found.shown[:1].islower():
        shown = shown[0].lower() + shown[1:]
    return msgspec.structs.replace(said, start=found.start, end=found.end, shown=shown)


def _folded(words: str) -> str:
    return " ".join(words.lower().replace(",", " ").replace(".", " ").split())
