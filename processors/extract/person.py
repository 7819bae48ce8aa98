"""From first and second person to names: "I love my kids" becomes "Caroline loves Caroline's kids"."""

from collections.abc import Sequence
from typing import Final

import msgspec

from .agreeing import FIRST, agree, coordinate
from .language import word_set
from .pieces import Piece
from .subject import supplied
from .verbs import is_adverb, is_participle


class Told(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A statement in the third person, and who stands in it by rewriting."""

    text: str
    speaker: bool
    other: bool


_WE: Final = word_set("we we're we've we'd we'll us our ours ourselves")
_SECOND: Final = word_set("you you're you've you'd you'll your yours yourself youre")
_PERSONS: Final = FIRST | _SECOND
_CLITICS: Final = {"'m": "is", "'re": "is", "'ve": "has", "'ll": "will"}
_GENERIC: Final = word_set(
    """when if once whenever unless until thank see bet make makes gives lets helps keeps takes brings lifts
    inspires allows shows reminds teaches gets whatever everywhere anywhere wherever everything as before after
    while"""
)
_GROUP: Final = word_set("guys both all two folks know")
_SOME: Final = word_set("each both all two three four some one none neither either most many any")
_DETERMINERS: Final = word_set("a an the no my his her their our some any")  # "I'd no list"
_NUMBERED: Final = word_set("type types part class phase level grade stage chapter act volume war section")
_BEHIND_COMMA: Final = word_set(
    "too for on as who personally myself however uh um like well in and or with of at a an the"
)


def says_we(pieces: Sequence[Piece]) -> bool:
    """Whether "we" stands in `pieces`: it keeps its meaning only behind the name of who says it."""
    return any(piece.word in _WE for piece in pieces)


def retell(pieces: Sequence[Piece], speaker: str, other: str | None) -> Told:
    """Rewrite `pieces` of one sentence in place and join them.

    `other`: whom "you" means, or None, and then "you" stays. "We" stays, too: who is meant is not known.
    """
    words: list[int] = []
    asking = hyphens = False
    for n, piece in enumerate(pieces):
        if piece.word:
            if not piece.quoted:
                words.append(n)
        elif piece.text == "-":
            hyphens = True
        elif "?" in piece.text:
            asking = True
    if hyphens:
        words = [n for n in words if not _hyphened(pieces, n)]
    order = [pieces[n].word for n in words]
    has_speaker = has_other = False
    personal = asking or not FIRST.isdisjoint(order)
    addressed = not _SECOND.isdisjoint(order) and (personal or not _is_general(order))
    if words and not asking and (start := supplied(order, speaker)):
        has_speaker = True
        pieces[words[0]].text = start
    for k, word in enumerate(order):
        if word not in _PERSONS:
            continue
        n = words[k]
        if word in FIRST:
            if word == "i" and (_abbreviates(pieces, n) or _is_numeral(pieces, n, order, k)):
                continue
            has_speaker = True
            _replace(pieces, words, order, k, speaker, first=True)
        elif word in _SECOND and other is not None and addressed and not _is_group(order, k, has_other):
            has_other = True
            _replace(pieces, words, order, k, other, first=False)
    return Told(text="".join(piece.text for piece in pieces), speaker=has_speaker, other=has_other)


def _hyphened(pieces: Sequence[Piece], n: int) -> bool:
    """Whether a word is part of another: "me-time"."""
    return (n > 0 and pieces[n - 1].text == "-") or (n + 1 < len(pieces) and pieces[n + 1].text == "-")


def _is_general(order: Sequence[str]) -> bool:
    """Whether "you" is anyone at all: "it makes you think", "having friends who help you", "when you care"."""
    if order and order[0].endswith("ing"):
        return True
    return any(
        word == "yourself" or before in _GENERIC
        for before, word in zip(["", *order], order, strict=False)
        if word in _SECOND
    )


def _is_group(order: Sequence[str], k: int, named: bool) -> bool:
    """Whether this "you" means several, or "yourself" has nobody named to go with."""
    after = order[k + 1] if k + 1 < len(order) else ""
    nobody = order[k] == "yourself" and not named
    if k > 1 and order[k - 1] == "of" and order[k - 2] in _SOME:
        return True
    return nobody or (
        order[k] == "you" and (after in _GROUP or list(order[k + 1 : k + 3]) == ["never", "know"])
    )


def _abbreviates(pieces: Sequence[Piece], n: int) -> bool:
    """Whether this "i" is of "i.e." or a roman numeral or letter ("Part I.")."""
    follows = pieces[n + 1].text if n + 1 < len(pieces) else ""
    return pieces[n].text == "i" and follows.startswith((".", ")", "/"))


def _is_numeral(pieces: Sequence[Piece], n: int, order: Sequence[str], k: int) -> bool:
    """Whether this "I" is a roman one: "a type I error", "I and II", "I, false alarm"."""
    if pieces[n].text != "I":
        return False
    if (k and order[k - 1] in _NUMBERED) or list(order[k + 1 : k + 3]) in (["and", "ii"], ["or", "ii"]):
        return True
    follows = pieces[n + 1].text if n + 1 < len(pieces) else ""
    behind = order[k + 1] if k + 1 < len(order) else "too"
    return k == 0 and follows.startswith(",") and behind not in _BEHIND_COMMA


def _replace(
    pieces: Sequence[Piece], words: Sequence[int], order: list[str], k: int, name: str, *, first: bool
) -> None:
    """Put `name` for the pronoun `order[k]`, and make the verb agree."""
    piece, word = pieces[words[k]], order[k]
    if word in ("my", "your", "mine", "yours"):
        piece.text = f"{name}'s"
    elif word in ("myself", "yourself"):
        piece.text = "themselves"
    elif word == "me":
        piece.text = name
    elif word in ("im", "youre"):
        piece.text = f"{name} is"
    elif word == "ive":
        piece.text = f"{name} has"
    elif "'" in word:
        piece.text = f"{name} {_clitic(word, order, k)}"
        if word.endswith(("'m", "'re")):
            coordinate(pieces, words, order, k + 1)
    else:
        piece.text = name
        agree(pieces, words, order, k, first=first)


def _clitic(word: str, order: Sequence[str], k: int) -> str:
    ending = word[word.index("'") :]
    if ending != "'d":
        return _CLITICS[ending]
    if order[k + 1 : k + 2] and order[k + 1] in _DETERMINERS:
        return "had"
    following = next((w for w in order[k + 1 : k + 5] if not is_adverb(w) and w != "not"), "")
    return "had" if is_participle(following) else "would"


__all__ = ["Told", "retell", "says_we"]
