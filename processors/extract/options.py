"""A question that names what there is to choose from, without what was not chosen."""

import re
from typing import Final

from ..text import content_words

_OR: Final = re.compile(r",? or ")
_SINGLE: Final = re.compile(r"(?P<rest>.* )(?P<option>[\w'’-]+)$")
_ASKS: Final = re.compile(r"(?:should|shall|is|are|was|does|do|did|will|would|can|has|have)\b", re.IGNORECASE)
_PREPOSITIONS: Final = frozenset("at by in on for with without to from of about into after before".split())
_ARTICLES: Final = frozenset(("a", "an", "the"))
_ARTICLE: Final = re.compile(r"\b(?:an?|the) $", re.IGNORECASE)
MOST_NAMED: Final = 3  # words of the second option, where the first is a word


def without_other(question: str, answer: str) -> str:
    """A question "A or B?" with the option alone that an answer names; as it is where it is not clear which."""
    sides = _OR.split(question.rstrip("? "))
    if len(sides) != 2 or not _ASKS.match(question):
        return question
    words, first, second = (set(content_words(text)) for text in (answer, *sides))
    if words & second and not words & (first - second):
        return _with(sides[0], sides[1]) or question
    if words & (first - second) and not words & second:
        return f"{sides[0]}?"
    return question


def _with(first: str, second: str) -> str:
    """The question with its second option in place of the first, which is a word; "" where that may be another part."""
    before = _SINGLE.match(first)
    leads = second.split(maxsplit=1)[0].lower()
    if before is None or len(second.split()) > MOST_NAMED:
        return ""
    if leads in _PREPOSITIONS:
        rest = before["rest"].rstrip()
        return f"{rest.rpartition(' ')[0]} {second}?" if rest.lower().endswith(f" {leads}") else ""
    rest = before["rest"]
    return f"{_ARTICLE.sub('', rest) if leads in _ARTICLES else rest}{second}?"
