"""Cutting a turn into sentences, and joining small ones, so that each part can stand as a memory of its own."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import msgspec

MAX_STATEMENT: Final = (
    600  # characters; a sentence beyond it is cut at white space: an embedder reads no more
)
_REMEMBERED: Final = 4000  # characters of a text whose sentences are remembered
_LONGEST_WORD: Final = 200  # characters; beyond it a run of ASCII is data (base64, a hash), not a statement
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff]")
_SPACES: Final = re.compile(r"[^\S\n]{2,}|[^\S\n ]")  # but for single ones, which stay
# A sentence ends at its mark, a line where the next one does not go on in lower case. All that can begin a gap is
# named first, which lets all else be passed over quickly. Possessive, or a run of white space would be tried from
# each of its characters.
_BREAK: Final = re.compile(
    r"[.!?…。！？\s](?:(?<=[.!?…])[\"'”’)\]]*+\s++|(?<=[。！？])|(?<=[^\S\n])\n\s*+(?![a-zà-ÿ])|(?<=\n)\s*+(?![a-zà-ÿ]))",
)
_MARKS: Final = ".!?…。！？"
_ABBREVIATION: Final = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|vs|etc|e\.g|i\.e|No|Jr|Sr|approx|dept|Mt|Ave|Dipl|Ing|z\.B|bzw|usw|[A-HJ-Z])"
    r"|(?<!\S)\d{1,2})\.$"
)
_BEGINS: Final = re.compile(  # what a sentence begins with, and no month's name: "She is 12. My son ..."
    r"(?:I|I['’]\w+|And|But|The|We|My|Our|He|She|It|They|You|Your|This|That|There|Then|Please|Also|No|Yes|If)\b(?!\.)"
)
_MONTH: Final = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
_FIRST_ITEM: Final = re.compile(r"(?<!\d)1\. ")
_FENCE: Final = re.compile(r"```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)", re.DOTALL)
_LANGUAGE: Final = re.compile(r"^(?:```|~~~)[\w+-]*\n")
_BULLET: Final = re.compile(r"^(?:(?:[-*•>]|#{1,6}|\d{1,3}[.)])\s+)+")


class Part(msgspec.Struct, frozen=True, gc=False):
    """A stretch of a turn: prose to be rewritten, or a block (code, table, JSON) to be kept as it is."""

    text: str
    block: bool = False


def clean(text: str) -> str:
    """`text` without control characters and lone surrogates, with one kind of space and of line end."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text
    return _SPACES.sub(" ", _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def parts_of(text: str) -> list[Part]:
    """Prose and blocks of a cleaned text, in order."""
    parts: list[Part] = []
    at = 0
    for fence in _FENCE.finditer(text):
        parts.extend(_prose(text[at : fence.start()]))
        parts.append(Part(_LANGUAGE.sub("", fence[0]).strip("`~ \n"), block=True))
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
    """The sentences of prose, in order, none longer than MAX_STATEMENT; abbreviations and decimals end none."""
    return list(_remembered(text)) if len(text) <= _REMEMBERED else _sentences(text)


@lru_cache(maxsize=256)  # a turn is looked at again when the next ones may lean on it
def _remembered(text: str) -> tuple[str, ...]:
    return tuple(_sentences(text))


def _sentences(text: str) -> list[str]:
    found: list[str] = []
    start = 0
    for gap in _BREAK.finditer(text):
        at = gap.start() + (gap[0][0] in _MARKS)  # the mark is the sentence's
        between = text[at : gap.end()]
        if "\n" not in between and _ABBREVIATION.search(text, max(start, at - 8), at):
            number = text[at - 2].isdigit() and not text[start : at - 1].strip().isdigit()
            if not (number and (_BEGINS.match(text, gap.end()) or _goes_on(text, start, at, gap.end()))):
                continue
        found.extend(_bounded(text[start:at] + between.rstrip()))
        start = gap.end()
    found.extend(_bounded(text[start:]))
    return found


def _goes_on(text: str, start: int, at: int, following: int) -> bool:
    """Whether a number before a full stop ends its sentence: "after 5. Not on", but not "1. Milk 2. Eggs", "5. May"."""
    if not text[following : following + 1].isupper() or _MONTH.match(text, following):
        return False
    return _FIRST_ITEM.search(text, start, following) is None


def items(text: str) -> frozenset[str]:
    """The sentences that are each a whole item of a bulleted or numbered list."""
    if "\n" not in text:
        return frozenset()
    lines = [line.strip() for line in text.split("\n")]
    found = (_bounded(line) for line in lines if _BULLET.match(line))
    return frozenset(pieces[0] for pieces in found if len(pieces) == 1)


def _bounded(piece: str) -> list[str]:
    """A sentence on one line, without bullet and data; cut at white space where it is too long."""
    words = piece.split()
    if len(piece) > _LONGEST_WORD:
        words = [word for word in words if len(word) <= _LONGEST_WORD or not word.isascii()]
    sentence = " ".join(words)
    if not sentence[:1].isalpha():
        sentence = _BULLET.sub("", sentence)
    sentence = sentence.replace("**", "")
    if len(sentence) <= MAX_STATEMENT:
        return [sentence] if sentence else []
    pieces: list[str] = []
    start = 0
    while start < len(sentence):
        end = start + MAX_STATEMENT
        cut = sentence.rfind(" ", start + MAX_STATEMENT // 2, end) if end < len(sentence) else end
        pieces.append(sentence[start : cut if cut > 0 else end].strip())
        start = cut if cut > 0 else end
    return [part for part in pieces if part]


def grouped(
    weights: Sequence[int], sizes: Sequence[int], alone: Sequence[bool], least: int, most: int
) -> list[list[int]]:
    """Neighbours joined, as lists of indexes, until each group weighs `least`.

    What is `alone` joins nothing, and no group of several exceeds `most` characters. A rest that is too light
    joins the group before it.
    """
    groups: list[list[int]] = []
    current: list[int] = []
    weight = size = 0
    for n, (heavy, long) in enumerate(zip(weights, sizes, strict=True)):
        if current and (weight >= least or size + long > most or alone[n] or alone[current[-1]]):
            groups.append(current)
            current, weight, size = [], 0, 0
        current.append(n)
        weight += heavy
        size += long
    before = groups[-1] if groups else []
    joins = before and not alone[before[-1]] and current and not alone[current[-1]]
    if joins and weight < least and size + sum(sizes[n] for n in before) <= most:
        before.extend(current)
    elif current:
        groups.append(current)
    return groups
