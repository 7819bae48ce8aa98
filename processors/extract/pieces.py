"""A sentence as words and what lies between them, so that words can be put in place of others."""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

_RUNS: Final = re.compile(r"([^\W_]+(?:['’`´][^\W_]+)*)")
_APOSTROPHE: Final = re.compile("[’`´]")


class Piece(msgspec.Struct, gc=False):
    """A run of a statement: a word, what lies between words, or a time expression that stays as it is."""

    text: str
    word: str = ""  # lower case, apostrophes straight; "" for what is not a word
    quoted: bool = False  # said by somebody else, or a title: "I" in it is not the speaker


def pieces_of(text: str) -> list[Piece]:
    """`text` as words and what lies between them."""
    runs = _RUNS.split(text)  # what lies between words, a word, what lies between, ...
    straight = _APOSTROPHE.search(text) is None
    marked = '"' in text or "“" in text or "”" in text
    pieces: list[Piece] = []
    at = 0
    quoted = False
    for n, run in enumerate(runs):
        if n % 2:
            word = run.lower()
            pieces.append(Piece(run, word if straight else _APOSTROPHE.sub("'", word), quoted))
        elif run:
            pieces.append(Piece(run))
            if marked and (run.count('"') % 2 or ("“" in run) != ("”" in run)):
                rest = text[at + len(run) :]
                quoted = not quoted and ('"' in rest or "”" in rest)
        at += len(run)
    return pieces


def joined(pieces: Sequence[Piece], words: Sequence[int], left: int, right: int) -> bool:
    """Whether only white space, or a time expression, lies between two words."""
    return not any(
        char in ',.;:!?()"\n' for n in range(words[left] + 1, words[right]) for char in pieces[n].text
    )


def put(piece: Piece, word: str) -> None:
    """Put `word` for that of a piece, with a capital where that had one."""
    piece.text = word.capitalize() if piece.text[:1].isupper() and piece.word != "i" else word
