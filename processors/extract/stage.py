"""Stage directions: what stands between asterisks and is done, not said: "*slides the map over*"."""

import re
from typing import Final

_STARRED: Final = re.compile(r"(?<![*\w])\*(?=[^\W\d_]|[\"“'’])(?P<inside>[^*\n]*\s[^*\n]*)\*(?![*\w])")
# The name of a ship or a book, or what is read somewhere, is said.
_TITLE: Final = re.compile(
    r"(?:[A-Z][\w'’.-]*|of|the|and|in|on|to|for|at|a|an|de|du|la|le|von|der|die|das)(?: (?:[A-Z][\w'’.-]*|of|the|and"
    r"|in|on|to|for|at"
    r"|a|an|de|du|la|le|von|der|die|das))+"
)
_STRESSED: Final = re.compile(r"(?<![*\w])\*([A-Za-zÀ-ÿ][\w'’-]*)\*(?![*\w])")
_READS: Final = re.compile(
    r"\b(?:reads?|read it|says?|engraved|written|inscri\w+|carved|title|words?|note|letter)\b[^.!?\n*]{0,30}:\s*$"
)


def has_stage(text: str) -> bool:
    """Whether a text has a stage direction."""
    return "*" in text and any(_directs(found) for found in _STARRED.finditer(text))


def without_directions(text: str) -> str:
    """A text without stage directions; names and inscriptions between asterisks stay, without these."""
    if "*" not in text:
        return text
    said = _STARRED.sub(lambda found: " " if _directs(found) else found["inside"], text)
    return _STRESSED.sub(r"\1", said)


def _directs(found: re.Match[str]) -> bool:
    if _TITLE.fullmatch(found["inside"]):
        return False
    return _READS.search(found.string, max(0, found.start() - 60), found.start()) is None
