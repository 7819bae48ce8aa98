"""How words are related: synonyms, kinds, opposites. The words are WordNet's, whose licence stands in NOTICE."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

import msgspec

from .classes import OPPOSITES
from .kinds_of import KIND_OF
from .lexicon_table import SENSES, WORDS
from .terms import canonical, digital

EQUAL, SYNONYM, DERIVED, IS_A, KIND, NEAR, COUSIN, OPPOSITE, NONE = range(9)
SCORES: Final = (100, 90, 90, 75, 75, 30, 25, -10, 0)  # how far one word says what another says, of 100
UNKNOWN: Final = ""
_DEPTH: Final = 4
_ENDINGS: Final = (
    *(("ses", "s"), ("ies", "y"), ("men", "man"), ("ing", ""), ("ing", "e"), ("ed", ""), ("ed", "e")),
    *(("es", ""), ("s", "")),
)


class Entry(msgspec.Struct, frozen=True, gc=False):
    """A word: its category ("food", "act"), its common senses, what senses it is derived with, and its opposites."""

    category: str
    senses: frozenset[str]
    derived: frozenset[str]
    opposites: frozenset[str]


@cache
def _lines(table: str) -> list[str]:
    """The lines of a table, sorted; cut once, when a word is first asked for."""
    return sorted(table.splitlines())


def _line(table: str, word: str) -> str | None:
    """The line of a table that begins with a word."""
    lines, wanted = _lines(table), f"{word} "
    at = bisect_left(lines, wanted)
    return lines[at] if at < len(lines) and lines[at].startswith(wanted) else None


def _entry(line: str) -> Entry:
    _, category, sets = line.split(" ")
    senses, derived, opposites = (frozenset(filter(None, one.split(","))) for one in sets.split(";"))
    return Entry(category, senses, derived, opposites)


def _kinds(sense: str) -> tuple[str, ...]:
    """The senses of which a sense is a kind."""
    line = _line(SENSES, sense)
    return () if line is None else tuple(line.split()[1].split(","))


@lru_cache(maxsize=1 << 13)
def entry_of(word: str) -> Entry | None:
    """What is known of a word in lower case, in its own form or a base form that its ending tells."""
    return next((_entry(line) for form in _forms(word) if (line := _line(WORDS, form)) is not None), None)


def _forms(word: str) -> Iterator[str]:
    yield word
    for ending, base in _ENDINGS:
        if word.endswith(ending):
            yield word[: -len(ending)] + base


@lru_cache(maxsize=1 << 12)
def _above(word: str) -> dict[str, int]:
    """The senses of a word and those above them, with the steps between, at most 4."""
    entry = entry_of(word)
    level = dict.fromkeys(sorted(entry.senses) if entry else (), 0)
    found = dict(level)
    for steps in range(1, _DEPTH + 1):
        level = {above: steps for sense in level for above in _kinds(sense) if above not in found}
        found |= level
    return found


def category_of(word: str) -> str:
    """What a word mostly names ("person", "verb"); "" for one that is not known."""
    entry = entry_of(word)
    return entry.category if entry else UNKNOWN


@lru_cache(maxsize=1 << 16)
def related(one: str, other: str) -> int:
    """How `one` is related to `other`; IS_A: one is a kind of the other, KIND: the other way round."""
    a, b = canonical(one) or one, canonical(other) or other
    if a == b:
        return EQUAL
    if digital(one) or digital(other):
        return NONE
    if b in OPPOSITES.get(a, ()):
        return OPPOSITE
    if b in KIND_OF.get(a, ()):
        return IS_A
    if a in KIND_OF.get(b, ()):
        return KIND
    return _by_senses(one, other)


def _by_senses(one: str, other: str) -> int:
    mine, theirs = entry_of(one), entry_of(other)
    if mine is None or theirs is None:
        return NONE
    if other in mine.opposites or one in theirs.opposites:
        return OPPOSITE
    if mine is theirs or mine.senses & theirs.senses:
        return SYNONYM
    if mine.derived & theirs.senses or theirs.derived & mine.senses:
        return DERIVED
    above, beyond = _above(one), _above(other)
    common = above.keys() & beyond.keys()
    if not common:  # the senses of a word are among those above it
        return NONE
    if not theirs.senses.isdisjoint(common):
        return IS_A
    if not mine.senses.isdisjoint(common):
        return KIND
    steps = min(max(above[sense], beyond[sense]) for sense in common)
    return NEAR if steps == 1 else COUSIN if steps == 2 else NONE
