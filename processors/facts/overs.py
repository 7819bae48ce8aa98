"""A statement that says that something is over takes the place of what is about that alone: "The gym is cancelled".

For statements that no frame reads alike: the later one has a word for an end or a replacement, in one clause with
words that few other memories hold, and the earlier one is about little else than these.
"""

import re
from functools import lru_cache
from typing import Final

from ..extract.caseless import Caseless
from ..statement import bare
from ..text import content_words
from .changes import words_of
from .holders import Holders

MOST_HOLDERS: Final = 2  # memories that hold a word which is enough to know what is over
LEAST_SHARE: Final = 0.34  # of the earlier statement's words
_OVER: Final = Caseless(
    r"\b(?:cancel(?:s|led|ed)?|called? off|no longer|any ?more|any longer|stopped|quit|gave up|given up"
    r"|drop(?:s|ped)?|scrap(?:s|ped)?"
    r"|instead of|rather than|got rid of|gets? rid of|replac(?:e|es|ed)|return(?:s|ed)|withdr(?:ew|awn)"
    r"|switched from|sold|mended"
    r"|repaired|fixed|(?:is|are|was|were) (?:over|off|gone|done|dead|finished)|changed my mind|turned out"
    r"|fell through|skips?"
    r"|new \w+ (?:was|were|is|has been|arrived|came)|back to|passed away|broke up|died|left)\b"
)
_CLAUSES: Final = re.compile(r"[,;:.!?](?:\s|$)|\s[-–—]\s|\b(?:but|because|so)\b", re.IGNORECASE)
_NAME: Final = re.compile(r"(?<=[a-z,;] )[A-Z][a-z]+")


def says_over(text: str) -> bool:
    """Whether a statement says that something is over or is replaced."""
    return _OVER.found_in(bare(text))


@lru_cache(maxsize=1 << 11)
def over_in(text: str, subject: str) -> frozenset[str]:
    """The terms of the clauses of a text that say that something is over."""
    clauses = [clause for clause in _CLAUSES.split(bare(text)) if clause and _OVER.found_in(clause)]
    return frozenset().union(*(words_of(clause, subject) for clause in clauses)) - _ENDS


def about(old: str, subject: str) -> frozenset[str]:
    """The terms that tell what an earlier statement is about."""
    return words_of(bare(old), subject)


def names_in(text: str, subject: str) -> frozenset[str]:
    """Names of others than the subject."""
    return (
        frozenset(_NAME.findall(bare(text))) - frozenset(subject.title().split()) - frozenset(subject.split())
    )


def is_about(over: frozenset[str], new: str, old: str, subject: str) -> bool:
    """Whether an earlier statement is mostly about what a later one says is over, and about nobody else."""
    told = about(old, subject)
    shared = over & told
    return len(shared) >= LEAST_SHARE * len(told) > 0 and names_in(old, subject) <= names_in(new, subject)


_ENDS: Final = content_words(
    """cancelled cancel called off longer stopped stop quit gave give dropped drop scrapped instead rather rid replaced
    replace returned return withdrew sold mended repaired fixed over gone done dead finished changed mind turned fell
    skip new back passed died left"""
)


class OverIndex:
    """Memories of one subject by what they are about."""

    def __init__(self) -> None:
        self._holders = Holders[str]()
        self._texts: dict[str, str] = {}
        self._unread: dict[str, None] = {}  # entered, and not looked into until something is over

    def add(self, key: str, text: str, subject: str) -> None:
        """Enter a memory."""
        self._texts[key] = text
        self._unread[key] = None

    def _read(self, subject: str) -> None:
        for key in self._unread:
            self._holders.add(key, about(self._texts[key], subject))
        self._unread.clear()

    def remove(self, key: str, subject: str) -> None:
        """Take a memory out again, if it is entered."""
        if key in self._unread:
            del self._unread[key], self._texts[key]
            return
        self._holders.remove(key, about(self._texts.pop(key, ""), subject))

    def ended_by(self, text: str, subject: str) -> list[str]:
        """Sorted ids of the memories about what `text` says is over; none where it says no such thing."""
        if not says_over(text):
            return []
        self._read(subject)
        over = over_in(text, subject)
        near: set[str] = set()
        for term in over:
            near |= self._holders.of(term, MOST_HOLDERS)
        return sorted(key for key in near if is_about(over, text, self._texts[key], subject))
