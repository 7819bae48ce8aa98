"""Text analysis: the terms that are indexed and asked for, content words, and normalised texts.

One analysis serves every index (DESIGN §5): SQLite's full text and Weaviate's white-space tokeniser both get
the terms joined by spaces, so both rank by the same words. Pure, and the same for a text wherever it stands.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final

from .irregular import BASE
from .stemming import Stemmer

_REMEMBERED: Final = 1000  # characters of a text whose terms are remembered
MAX_TERM: Final = 64  # a pasted base64 blob is one "word" of megabytes; full text engines refuse such tokens

_ASCII_WORD: Final = re.compile(r"\d+(?:[.,]\d+)+|[a-z0-9]+(?:'[a-z0-9]+)*")
_THOUSANDS: Final = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_ORDINAL: Final = re.compile(r"(\d+)(?:st|nd|rd|th)")
_CLITIC: Final = re.compile(r"'(?:s|m|re|ve|ll|d|em)$|'$")
_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)*")

# Scripts written without spaces between words: Thai to Myanmar, Khmer, kana, Han, Hangul, Han supplements.
_UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
_UNSPACED_RUN: Final = re.compile(f"[{_UNSPACED}]+")
_ACCENTS: Final = re.compile("[\u0300-\u036f]+")
_APOSTROPHES: Final = re.compile("[\u2019\u02bc\u2018`]")

_STOP: Final = """
a about above after again against all also am an and any are as at be because been before being below
between both but by can cannot could did do does doing down during each few for from further get gets
getting got had has have having he her here hers herself him himself his how i if in into is it its itself
just let like lot made make many me might more most much must my myself of off oh ok okay on once one only
or other our ours ourselves out over own really same shall she should so some such than that the their
theirs them themselves then there these they thing things this those through to too under until up upon us
very was way we well were what when where which while who whom whose why will with would yeah yes you your
yours yourself yourselves
"""
STOP_WORDS: Final = frozenset(_STOP.split())
_NOT: Final = """
ain't aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't needn't
shan't shouldn't wasn't weren't won't wouldn't
"""
_NEGATED: Final = frozenset(_NOT.split())

# Marks at which an exact duplicate may differ. Symbols (C++, C#, 5 %, emoji) mean something: not among them.
_MARKS: Final = (
    r"\s.,;:!?'\"()\[\]{}_/\\|<>~*\u00a1\u00ab\u00b7\u00bb\u00bf\u2010-\u2027\u2030-\u205e"
    r"\u3000-\u3003\u3008-\u3011\u3014-\u301f\u30fb-"
)
_KEPT: Final = re.compile(rf"(?:(?<![^\s(])-(?=\d))?[^{_MARKS}]+")

# Folded to the American spelling, in which most questions and models write: colour, realise.
_BRITISH: Final = re.compile(
    r"(?<=[a-z]{3})(?:o(u)r(?=$|ed|ing|ful|it|ab|s|h|i|l)|i(s)(?=e$|es$|ed$|ing$|er|ation))"
)
_PREFIXES: Final = "co de e ex non pre re un".split()  # de-stress = destress
_PREFIXED: Final = re.compile(  # the hyphen first: it is what is quickly looked for
    "-(?=[a-z])(?:" + "|".join(rf"(?<=\b{prefix}-)" for prefix in _PREFIXES) + ")", re.IGNORECASE
)


def analyse(text: str) -> tuple[str, ...]:
    """The index terms of `text`, in text order, repeats kept; none holds white space or is empty.

    NFKC, lower case, accents folded; English stop words dropped, irregular forms led back to their base and
    the rest stemmed (Snowball); numbers kept (1,000 → 1000, 7th → 7, 07 → 7); negations kept as "not";
    scripts without spaces as bigrams of characters.
    """
    return _remembered(text) if len(text) <= _REMEMBERED else _analysed(text)


@lru_cache(maxsize=1 << 12)  # a memory's text is asked about when it is extracted, compared and indexed
def _remembered(text: str) -> tuple[str, ...]:
    return _analysed(text)


def _analysed(text: str) -> tuple[str, ...]:
    text = _PREFIXED.sub("", text) if "-" in text else text
    lowered = text.lower()
    if lowered.isascii():
        return tuple(filter(None, map(_term, _ASCII_WORD.findall(lowered))))
    terms: list[str] = []
    for word in _word_pattern().findall(_fold(text)):
        for part in _scripts(word):
            term = part if _UNSPACED_RUN.match(part) else _term(part)
            if term:
                terms.append(term)
    return tuple(terms)


def content_words(text: str) -> frozenset[str]:
    """The distinct terms of `text`. Sort before iterating where order could show."""
    return _content_words(text) if len(text) <= _REMEMBERED else frozenset(analyse(text))


@lru_cache(
    maxsize=1 << 12
)  # extraction asks several times about a sentence, and about the names of who speaks
def _content_words(text: str) -> frozenset[str]:
    return frozenset(analyse(text))


def normalise(text: str) -> str:
    """`text` with case, white space and punctuation folded: equal for texts that are exact duplicates.

    A sign before a number and symbols stay ("-5", "C++", emoji); a text of punctuation alone stays itself.
    """
    if text.isascii():
        folded = text.replace("`", "'").lower()
    else:
        folded = unicodedata.normalize("NFKC", _APOSTROPHES.sub("'", text)).lower()
        folded = unicodedata.normalize("NFKC", folded)
    return " ".join(_KEPT.findall(folded)) or " ".join(folded.split())


def stem(word: str) -> str:
    """The term of a single lower-case word, or "" for a stop word."""
    return _term(word)


@lru_cache(maxsize=1 << 16)
def _term(word: str) -> str:
    if _NUMBER.fullmatch(word):
        whole = word.replace(",", "") if _THOUSANDS.fullmatch(word) else word
        return (whole.lstrip("0") or "0")[:MAX_TERM]
    if ordinal := _ORDINAL.fullmatch(word):
        return (ordinal[1].lstrip("0") or "0")[:MAX_TERM]
    if word in _NEGATED:
        return "not"
    word = _CLITIC.sub("", word)[:MAX_TERM]
    word = BASE.get(word, word)
    if word in STOP_WORDS or (len(word) == 1 and word.isascii() and not word.isdigit()):
        return ""
    if not word.isascii():
        return word
    # A stemmer for each word, since one is no thing for several threads at once. Not `stemmer("english")`: that takes
    # PyStemmer where it is installed, of any version.
    return str(Stemmer().stemWord(_BRITISH.sub(lambda m: "or" if m[1] else "iz", word)))


def _fold(text: str) -> str:
    """NFKC, lower case, Latin, Greek and Cyrillic accents dropped, apostrophes made equal."""
    decomposed = unicodedata.normalize("NFKD", _APOSTROPHES.sub("'", text)).lower()
    return unicodedata.normalize("NFKC", _ACCENTS.sub("", decomposed))


def _scripts(word: str) -> list[str]:
    """`word` cut where the script changes: unspaced runs as bigrams (a lone character as itself)."""
    if not _UNSPACED_RUN.search(word):
        return [word]
    parts: list[str] = []
    at = 0
    for run in _UNSPACED_RUN.finditer(word):
        parts.extend([word[at : run.start()]] if at < run.start() else [])
        chars = run[0]
        parts.extend([chars[i : i + 2] for i in range(len(chars) - 1)] or [chars])
        at = run.end()
    return [*parts, word[at:]] if at < len(word) else parts


@cache
def _word_pattern() -> re.Pattern[str]:
    """Words of any script. `\\w` has no combining marks, without which Hindi or Thai words fall to pieces."""
    marks = _ranges([c for c in range(0x370, 0x1F000) if unicodedata.category(chr(c)) in ("Mn", "Mc")])
    letter = rf"(?:[^\W_]|[{marks}])"
    return re.compile(rf"\d+(?:[.,]\d+)+|{letter}+(?:'{letter}+)*")


def _ranges(codes: list[int]) -> str:
    """The inside of a character class that holds exactly these ascending code points."""
    parts: list[str] = []
    start = previous = codes[0]
    for code in [*codes[1:], -1]:
        if code != previous + 1:
            parts.append(f"{chr(start)}-{chr(previous)}")
            start = code
        previous = code
    return "".join(parts)
