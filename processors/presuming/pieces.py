"""Word pieces: what the network reads a statement as. BERT's way for lower-case English, over a smaller vocabulary."""

import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

UNKNOWN: Final = 1  # the place of a word of which some character is in no piece
LONGEST: Final = 34  # pieces of a statement that are read
_INSIDE: Final = "##"  # in front of a piece that does not begin a word


class Pieces:
    """The pieces of texts, as their places in a vocabulary."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        self._of_word = lru_cache(maxsize=1 << 13)(lambda word: tuple(_cut(word, vocabulary)))

    def of(self, text: str) -> tuple[int, ...]:
        """The first LONGEST pieces of `text`; empty for a text without any word."""
        found: list[int] = []
        for word in _words(text):
            found += self._of_word(word)
            if len(found) >= LONGEST:
                break
        return tuple(found[:LONGEST])


def _words(text: str) -> Iterator[str]:
    """Words and marks of a text in lower case, without accents."""
    whole = unicodedata.normalize("NFD", "".join(map(_cleaned, text)))
    return iter("".join(map(_apart, whole)).lower().split())


@lru_cache(maxsize=1 << 12)
def _cleaned(char: str) -> str:
    """A space for any white space, nothing for what is no character of a text, an ideograph between spaces."""
    if char in "\t\n\r" or unicodedata.category(char) == "Zs":
        return " "
    if unicodedata.category(char)[0] == "C" or char == "\ufffd":
        return ""
    return f" {char} " if _is_ideograph(char) else char


@lru_cache(maxsize=1 << 12)
def _apart(char: str) -> str:
    """Nothing for an accent, and a mark between spaces."""
    category = unicodedata.category(char)
    if category == "Mn":
        return ""
    mark = category[0] == "P" or (char.isascii() and not char.isalnum() and char != " ")
    return f" {char} " if mark else char


def _is_ideograph(char: str) -> bool:
    return (
        "\u3400" <= char <= "\u4dbf"
        or "\u4e00" <= char <= "\u9fff"
        or "\uf900" <= char <= "\ufaff"
        or "\U00020000" <= char <= "\U0002fa1f"
    )


def _cut(word: str, vocabulary: Mapping[str, int]) -> Iterator[int]:
    """The longest pieces of a word from its start on."""
    found, start = [], 0
    while start < len(word):
        mark = _INSIDE if start else ""
        ends = range(len(word), start, -1)
        end = next((end for end in ends if mark + word[start:end] in vocabulary), None)
        if end is None:
            found = [UNKNOWN]
            break
        found.append(vocabulary[mark + word[start:end]])
        start = end
    return iter(found)
