"""The canonical words of a statement: stems, by their class."""

from functools import lru_cache
from typing import Final

from ..extract.language import word_set
from .classes import class_of

SKIPPED: Final = word_set(
    """the an some just really very quite too also still already absolutely definitely honestly truly
    totally completely fully simply currently presently officially recently lately nowadays finally happily so much
    together actually even rather mainly mostly basically usually normally generally proudly probably certainly
    ever been such pretty exactly personally both all etc only myself
    yet ago own's super extremely incredibly particularly especially"""
)


def digital(word: str) -> bool:
    """Whether a word has a digit: it is a number, a time of day or a date."""
    return not word.isalpha() and any(map(str.isdigit, word))


@lru_cache(maxsize=1 << 14)
def canonical(word: str) -> str:
    """The class of a word's stem; "" for a word that says little."""
    if word[:1] in "td@n" and digital(word):
        return word
    if word == "left":
        return word
    return class_of(word.removesuffix("'s").removesuffix("'"))


def terms_of(text: str) -> frozenset[str]:
    """The canonical words of plain words that mean something."""
    return frozenset(filter(None, map(_meant, text.split())))


@lru_cache(maxsize=1 << 14)
def _meant(word: str) -> str:
    if word in SKIPPED or word in _LIGHT:
        return ""
    found = canonical(word)
    return "" if found in _LIGHT else found


_LIGHT: Final = word_set(
    "every each be have do get a an my his her their its your , make take go use i you one ones thing things get"
)
