"""Which words a pattern cannot do without, so that a rule is tried only on clauses that hold one of them.

Patterns of rules are compiled when they are first tried: most never are in a short life.

Reads the regular expressions that the tables of phrases use: literals, groups, alternatives, sets, counts, lookarounds.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Final

_OPENING: Final = re.compile(r"^\((?:\?:|\?P<\w+>)?")
_COMMON: Final = frozenset(
    "i a the my be have do go get take make like to in on at of for with from and not it".split()
)
_MARKS: Final = re.compile(r"\\.|\[.[^\]]*\]|[()]")  # what is escaped, sets, and the ends of groups
Words = frozenset[str]  # a text that matches holds at least one of them, as a word


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A rule's pattern, compiled once."""
    return re.compile(pattern)


def is_anchored(pattern: str) -> bool:
    """Whether a pattern is found at the start of a text alone."""
    return pattern.startswith("^") and len(_split(pattern)) == 1


def by_word(rules: Iterable[tuple[Words, ...]]) -> dict[str, list[int]]:
    """The numbers of rules by a word of those that each cannot do without; one that needs none is in no list."""
    found: dict[str, list[int]] = {}
    for n, words in enumerate(rules):
        for word in words[0] if words else ():
            found.setdefault(word, []).append(n)
    return found


def words_of(pattern: str) -> tuple[Words, ...]:
    """Sets of words of each of which any match holds one; the rarest first. Empty where there are none."""
    parts = _split(pattern)
    if len(parts) == 1:
        found = _sequence(parts[0], left=True, right=True)
    else:
        one = _alternatives(pattern, left=True, right=True)
        found = [] if one is None else [one]
    return tuple(sorted(set(found), key=_order, reverse=True))


def parts_of(pattern: str) -> frozenset[str]:
    """Strings of which one stands in any match, be it within a word; empty where none are found."""
    found: set[str] = set()
    for one in _split(pattern):
        best = max(_parts(one), key=_shortest, default=frozenset[str]())
        if not best:
            return best
        found |= best
    return frozenset(found)


def _parts(pattern: str) -> Iterator[frozenset[str]]:
    """What the parts of a sequence ask for, each for one of some strings."""
    text, at = "", 0
    while at < len(pattern):
        start = at
        at = _end_of_part(pattern, at)
        part, begun = pattern[start:at], at
        optional, at = _count(pattern, at)
        literal = len(part) == 1 and part not in "^$."
        if literal and not optional:
            text += part
        if literal and begun == at:
            continue
        if text:
            yield frozenset({text})
            text = ""
        if part[0] == "(" and not optional and not part.startswith(("(?=", "(?!", "(?<")):
            yield parts_of(_OPENING.sub("", part[:-1]))
    if text:
        yield frozenset({text})


def _shortest(parts: frozenset[str]) -> int:
    return min(map(len, parts), default=0)


@lru_cache(maxsize=1 << 9)  # many patterns have the same groups
def _alternatives(pattern: str, *, left: bool, right: bool) -> Words | None:
    """What all alternatives ask for. `left`, `right`: whether words end where the pattern does."""
    every = [_sequence(part, left=left, right=right) for part in _split(pattern)]
    if not all(every):
        return None
    return frozenset().union(*(max(found, key=_order) for found in every))


def _sequence(pattern: str, *, left: bool, right: bool) -> list[Words]:
    """What the parts of a sequence ask for, each for one of some words."""
    found: list[Words] = []
    text = " " if left else "\0"  # literals so far; "\0" stands for what may be anything
    at = 0
    while at < len(pattern):
        start = at
        at = _end_of_part(pattern, at)
        part, begun = pattern[start:at], at
        optional, at = _count(pattern, at)
        if part[0] != "(":
            text += "\0" if optional or begun != at else _literal(part)
            continue
        inside = _OPENING.sub("", part[:-1])
        if part.startswith(("(?=", "(?!", "(?<")):
            text += " " if part.startswith(("(?= ", "(?=$")) else ""
        elif optional:
            text += "" if all(one[:1] == " " or one[-1:] == " " for one in _split(inside)) else "\0"
        else:
            ends = right if at >= len(pattern) else _is_edge(pattern, at)
            inner = _alternatives(inside, left=text[-1] == " ", right=ends)
            found += [] if inner is None else [inner]
            text += "\0"
    text += " " if right else "\0"
    return found + [frozenset({word}) for word in text.split(" ")[1:-1] if word and "\0" not in word]


def _split(pattern: str) -> list[str]:
    """The alternatives of a pattern."""
    parts, start, at = [], 0, 0
    while at < len(pattern):
        if pattern[at] == "|":
            parts.append(pattern[start:at])
            start = at = at + 1
        else:
            at = _end_of_part(pattern, at)
    return [*parts, pattern[start:]]


def _end_of_part(pattern: str, at: int) -> int:
    """Where the group, set, escape or character at a place ends."""
    if pattern[at] == "\\":
        return at + 2
    if pattern[at] == "[":
        return pattern.index("]", at + 2) + 1
    if pattern[at] != "(":
        return at + 1
    open_ = 0
    for mark in _MARKS.finditer(pattern, at):
        open_ += {"(": 1, ")": -1}.get(mark[0], 0)
        if open_ == 0:
            return mark.end()
    raise ValueError(f"a group is not closed in {pattern!r}")


def _count(pattern: str, at: int) -> tuple[bool, int]:
    """Whether a count lets its part be absent, and where the count ends."""
    optional = False
    if at < len(pattern) and pattern[at] in "?*+{":
        optional = pattern[at] in "?*" or pattern.startswith("{0", at)
        at = pattern.index("}", at) + 1 if pattern[at] == "{" else at + 1
        if at < len(pattern) and pattern[at] == "?":
            at += 1
    return optional, at


def _literal(part: str) -> str:
    if part[0] == "\\":
        return " " if part == "\\b" else "\0" if part[1].isalnum() else part[1]
    if part[0] == "[" or part == ".":
        return "\0"
    return " " if part in "^$" else part


def _is_edge(pattern: str, at: int) -> bool:
    """Whether a word that ends at a place ends there in any match."""
    return pattern.startswith((" ", "$", "\\b", "(?: ", "(?= ", "(?=$"), at)


def _order(words: Words) -> tuple[int, int]:
    """The rarer, the greater: by the length of the shortest word, and then by how few they are."""
    return min(0 if word in _COMMON else len(word) for word in words), -len(words)
