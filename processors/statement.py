"""What a memory's text states, in the form that dedupe compares: its terms, numbers and polarity."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import msgspec

from ..schemas.content import MemoryContent
from .text import analyse, normalise

_MONTH: Final = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_STAMP: Final = re.compile(rf"^(?:\[?\d{{1,2}} {_MONTH} \d{{4}}\]?)[:,.]?\s+")
_WORD: Final = re.compile(r"\w")
_STAMPED: Final = 3  # terms of a stamp: day, month and year
_NEGATIONS: Final = frozenset({"not", "no", "never", "without", "stop", "hardli", "nobodi", "noth", "longer"})


class Statement(msgspec.Struct, frozen=True, gc=False):
    """Terms without repeats, the numbers among them, and whether the statement denies something."""

    subject: str
    terms: frozenset[str]
    numbers: frozenset[str]
    negated: bool

    def like(self, other: "Statement", at_least: float) -> bool:
        """Whether both say the same in other words: equal numbers, polarity and subject, shared terms.

        `at_least` bounds the Jaccard index of the terms.
        """
        if (self.subject, self.numbers, self.negated) != (other.subject, other.numbers, other.negated):
            return False
        return shared(len(self.terms & other.terms), len(self.terms | other.terms), at_least)


def shared(common: int, together: int, at_least: float) -> bool:
    """Whether two sets with so many terms in common, and so many together, have a Jaccard index of `at_least`."""
    return together > 0 and common >= at_least * together


@lru_cache(maxsize=1 << 10)  # each part of a comparison asks for it
def bare(text: str) -> str:
    """`text` without the date that extraction puts in front to say when it was said."""
    first = text[:1]
    found = _STAMP.match(text) if first == "[" or first.isdecimal() else None
    return text[found.end() :] if found else text


def stated_terms(text: str, terms: Sequence[str]) -> frozenset[str]:
    """The distinct terms of what `text` states; `terms` are all of the text's, in its order."""
    return frozenset(terms[_STAMPED:] if _STAMP.match(text) else terms)


def embedded_form(text: str, subject: str) -> str:
    """What of `text` its vector is made of: not when it was said, nor the name of whom it is about.

    A name in a vector draws every question about that person, whatever is asked. Whole where nothing would be left.
    """
    stated = bare(text)
    left = " ".join(_name(subject).sub("", stated).split()) if subject else stated
    return left if _WORD.search(left) else stated


@lru_cache(maxsize=4096)
def _name(subject: str) -> re.Pattern[str]:
    """The words of a name wherever they stand, in any case, also as possessives."""
    words = "|".join(map(re.escape, sorted(subject.split(), key=len, reverse=True)))
    return re.compile(rf"(?<!\w)(?:{words})(?:['’]s)?(?!\w)", re.IGNORECASE)


def hashed_form(text: str) -> str:
    """The normalised statement whose keyed hash finds exact duplicates."""
    return normalise(bare(text))


def statement_of(content: MemoryContent) -> Statement:
    """The statement that a content makes."""
    return _statement(content.subject, content.text)


@lru_cache(maxsize=1 << 13)
def _statement(subject: str, text: str) -> Statement:
    terms = stated_terms(text, analyse(text))
    return Statement(
        subject.lower(),
        terms,
        frozenset(term for term in terms if not term.isalpha() and any(map(str.isdigit, term))),
        not terms.isdisjoint(_NEGATIONS),
    )
