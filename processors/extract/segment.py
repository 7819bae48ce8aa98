"""Cutting a turn into sentences, and joining small ones, so that each part can stand as a memory of its own."""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

MAX_STATEMENT: Final = (
    600  # characters; a sentence beyond it is cut at white space: an embedder reads no more
)
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")
_BREAK: Final = re.compile(r"(?<=[.!?…。！？])[\"'”’)\]]*\s+|(?<=[。！？])|\s*\n\s*\n?\s*")
_ABBREVIATION: Final = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|vs|etc|e\.g|i\.e|No|Jr|Sr|approx|dept|Mt|Ave|z\.B|bzw|usw)|\b[A-Z])\.$"
)
_FENCE: Final = re.compile(r"```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)", re.DOTALL)


class Part(msgspec.Struct, frozen=True):
    """A stretch of a turn: prose to be rewritten, or a block (code, table, JSON) to be kept as it is."""

    text: str
    block: bool = False


def clean(text: str) -> str:
    """`text` without control characters and lone surrogates, with one kind of line end."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))


def parts_of(text: str) -> list[Part]:
    """Prose and blocks of a cleaned text, in order."""
    parts: list[Part] = []
    at = 0
    for fence in _FENCE.finditer(text):
        parts.extend(_prose(text[at : fence.start()]))
        parts.append(Part(fence[0].strip("`~ \n"), block=True))
        at = fence.end()
    parts.extend(_prose(text[at:]))
    return [part for part in parts if part.text]


def _prose(text: str) -> list[Part]:
    """Prose, with tables and JSON taken out as blocks."""
    stripped = text.strip()
    if stripped[:1] in ("{", "[") and stripped[-1:] in ("}", "]") and '"' in stripped:
        return [Part(stripped, block=True)]
    if "|" not in text:
        return [Part(stripped)]
    parts: list[Part] = []
    lines: list[str] = []
    table = False
    for line in stripped.split("\n"):
        row = line.count("|") >= 2
        if row != table and lines:
            parts.append(Part("\n".join(lines), block=table))
            lines = []
        table = row
        lines.append(line)
    return [*parts, Part("\n".join(lines), block=table)]


def sentences(text: str) -> list[str]:
    """The sentences of prose, in order; abbreviations and decimals end none."""
    found: list[str] = []
    start = 0
    for gap in _BREAK.finditer(text):
        piece = text[start : gap.start()] + gap[0].rstrip()
        if not piece.strip() or (_ABBREVIATION.search(piece[-8:]) and "\n" not in gap[0]):
            continue
        found.extend(_bounded(piece.strip()))
        start = gap.end()
    found.extend(_bounded(text[start:].strip()))
    return found


def _bounded(sentence: str) -> list[str]:
    if len(sentence) <= MAX_STATEMENT:
        return [sentence] if sentence else []
    pieces: list[str] = []
    start = 0
    while len(sentence) - start > MAX_STATEMENT:
        cut = sentence.rfind(" ", start + MAX_STATEMENT // 2, start + MAX_STATEMENT)
        cut = cut if cut > 0 else start + MAX_STATEMENT
        pieces.append(sentence[start:cut].strip())
        start = cut
    return [piece for piece in [*pieces, sentence[start:].strip()] if piece]


def grouped(weights: Sequence[int], sizes: Sequence[int], least: int, most: int) -> list[list[int]]:
    """Neighbours joined, as lists of indexes, until each group weighs `least`.

    No group of several exceeds `most` characters. A rest that is too light joins the group before it.
    """
    groups: list[list[int]] = []
    current: list[int] = []
    weight = size = 0
    for n, (heavy, long) in enumerate(zip(weights, sizes, strict=True)):
        if current and (weight >= least or size + long > most):
            groups.append(current)
            current, weight, size = [], 0, 0
        current.append(n)
        weight += heavy
        size += long
    if current and groups and weight < least and size + sum(sizes[n] for n in groups[-1]) <= most:
        groups[-1].extend(current)
    elif current:
        groups.append(current)
    return groups
