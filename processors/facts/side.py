"""One side of a comparison by features: a statement's plain words, and what of them the other side does not say."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import msgspec

from ..extract.language import word_set
from ..text import STOP_WORDS
from .lexicon import NONE, SCORES, related
from .reading import Reading, read
from .soft import SOFT
from .terms import canonical, digital
from .words import clauses_of

MOST_WORDS: Final = 24  # of a statement that are compared
FAR: Final = 70  # a word that no word of the other side comes as near to is left over
_LIGHT: Final = (
    frozenset(STOP_WORDS)
    | word_set(
        """i my have be do get go will would just really very now not never no yes use make take , also still already
        like
        that this it he she they his her their its your you one thing keep put feel want"""
    )
) - {"like"}
_CHANGES: Final = re.compile(
    r"\b(?:now|nolonger|no longer|instead|any ?more|switch|move|change|upgrade|replace|promote|raise|drop|increase"
    r"|postpone|push|actually|become|new|since|usedto|finish|end|gone|sell|quit|stop|leave|left|give up|cancel|break"
    r"|over|done|lose|without)\b"
    r"|\bgo (?:up|down)\b|\bput off\b|\bturn out\b|\bfrom .{2,30} to\b"
)


class Side(msgspec.Struct, frozen=True, gc=False):
    """A statement's reading, its words in order (`said`), and those that mean something (`words`)."""

    reading: Reading
    said: tuple[str, ...]
    words: tuple[str, ...]
    classes: frozenset[str]
    numbers: frozenset[str]
    names: frozenset[str]
    clauses: int
    changes: bool


@lru_cache(maxsize=1 << 12)
def side_of(text: str, subject: str) -> Side:
    """The side that a text makes."""
    plain, names = clauses_of(text, subject)
    said = tuple(" ; ".join(one.text for one in plain).split())
    words = tuple(word for word in said if carries(word))[:MOST_WORDS]
    return Side(
        reading=read(text, subject),
        said=said,
        words=words,
        classes=frozenset(canonical(word) or word for word in words),
        numbers=frozenset(filter(digital, words)),
        names=names,
        clauses=len(plain),
        changes=bool(_CHANGES.search(" ".join(said))),
    )


def carries(word: str) -> bool:
    """Whether a plain word means something by itself."""
    return word not in _LIGHT and word != ";"


class Aligned(msgspec.Struct, frozen=True, gc=False):
    """How far the other side says each word, of 100; how its nearest word there is related; what is left over."""

    scores: tuple[int, ...]
    relations: tuple[int, ...]
    left: tuple[str, ...]
    firm: int  # how many of `left` are not soft


def aligned(words: Sequence[str], others: Sequence[str]) -> Aligned:
    """Each word of a side with the word of the other that comes nearest."""
    scores, relations, left = [], [], []
    for word in words:
        best, relation = 0, NONE
        for other in others:
            found = related(word, other)
            if (score := SCORES[found]) > best or (relation == NONE and score < 0):
                best, relation = max(score, best), found
        scores.append(best)
        relations.append(relation)
        if best < FAR:
            left.append(word)
    firm = sum((canonical(word) or word) not in SOFT for word in left)
    return Aligned(tuple(scores), tuple(relations), tuple(left), firm)
