"""A memory's text as clauses of plain words: lower case, lemmas, numbers in one form, "i" for the speaker."""

import re
from functools import lru_cache
from typing import Final

import msgspec

from ..extract.language import word_set
from ..extract.verbs import IRREGULAR_PAST
from ..statement import bare
from .contractions import led_to_one, written_out
from .lemmas import AUX, is_verb, lemma, third
from .numbers import numbers

MOST_CHARS: Final = 160  # of a text that is read: a longer one says more than one thing


_COMPUTING: Final = re.compile(r"(?<=\bin )IT\b")


MOST_SENTENCES: Final = 4


_ENDS: Final = re.compile(r"[.!;]\s")


_NO_PROSE: Final = ("?", "[image: ", "\n", "```", "://")


_QUOTING: Final = re.compile(
    r"\b(?:said|says|told|asked|goes|wrote|reads|called it)\b[^.]{0,12}[\"“]|[\"“][^\"”]{40,}"
)


_QUOTES: Final = re.compile('["“”]')


_NOTE: Final = re.compile(r"\s*\([^()]*\d[^()]*\)")


_ANCHORED: Final = re.compile(
    r"\b(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|a few|several|a couple of|the) )?(?:day"
    r"|night|week|weekend|month|year|morning|evening|spring|summer|fall|autumn|winter|mon\w*|tues\w*"
    r"|wednes\w*|thurs\w*|fri\w*|satur\w*|sun\w*|few days|days?|weeks?|months?|years?)? ?"
    r"(?:before|after|of|from|ago from) \d{1,2} [A-Z]\w+ \d{4}"
)


_DATED: Final = re.compile(r" \d{1,2} [A-Z]\w+ \d{4}")  # stands in all that is anchored


# The letter first, here as below what a match begins with: what is named first is quickly looked for.
_CAPITAL: Final = re.compile(r"[A-Z](?<![.!?:] [A-Z])(?<!^[A-Z])(?<!\w[A-Z])[\w'’&-]*")


_SELF: Final = frozenset({"i", "i'm", "i've"})


_WORD: Final = re.compile(r"\w+")


_SENTENCE: Final = re.compile(
    r"[:.!;\s—](?:(?<=:)(?<!occupation:)(?<!job:)(?<!name:)\s+|(?<=[.!;])(?<!\bdr[.!;])(?<!\bmr[.!;])(?<!\bms[.!;])"
    r"(?<!\bst[.!;])(?<!\bmrs[.!;])[.!;]*(?:\s+|$)|(?<=\s)\s*[-–—]+\s+|(?<=—))"
)


_AND_I: Final = r"(?:and|but|so|because|since|which is why|as) (?=(?:i|we|he|she|they|it|my|our) [a-z])"
_BUT: Final = r"but (?=(?:now|not)\b)"
_NOW: Final = r"(?:and|but) (?=now [a-z])"
_CLAUSE: Final = re.compile(
    rf", (?:{_AND_I}|(?=(?:i|we|he|she|they|it|that) (?!(?:and|or)\b)[a-z])|{_BUT}|(?:and )?now (?=[a-z])"
    rf"|(?=not [a-z])|{_NOW})| (?:{_AND_I}|{_BUT}|{_NOW})"
)


_APOSTROPHES: Final = re.compile("[’`´ʼ‘]")


_TOKEN: Final = re.compile(r"@\S+|[td]\d[\d:.-]*[ap]?|\d+(?:[.:]\d+)*|[^\W\d_][\w'&+#/-]*(?:'s)?|,")


_BETWEEN: Final = word_set(
    "not never just already also now since recently always only no longer still ever finally all"
)


_SAME_PARTICIPLE: Final = word_set(
    "read cut put set let hit run come become quit hurt cost shut split spread overcome"
)


class Plain(msgspec.Struct, frozen=True, gc=False):
    """A clause in plain words, and whether its verb was in a past tense."""

    text: str
    past: bool


def clauses_of(text: str, subject: str) -> tuple[tuple[Plain, ...], frozenset[str]]:
    """The clauses of `text` in plain words, and the names in it in lower case; none for what is not read."""
    text = _unstamped(text, subject)
    if len(text) > MOST_CHARS or _is_unreadable(text) or len(_ENDS.findall(text)) > MOST_SENTENCES:
        return (), frozenset()
    text = _of_speaker(text, subject)
    names = frozenset(word.lower().removesuffix("'s") for word in _CAPITAL.findall(text)) - _SELF
    text = (_COMPUTING.sub("computing", text) if "IT" in text else text).lower()
    text = _without_asides(text)
    if "'" in text:
        text = written_out(text)
    text = _QUOTES.sub(" ", text)
    words = set(_WORD.findall(text))
    found: list[Plain] = []
    for sentence in _SENTENCE.split(numbers(led_to_one(text, words), words)):
        for clause in _with_subject(_CLAUSE.split(sentence)):
            tokens = _TOKEN.findall(clause)
            if plain := " ".join(map(lemma, _without_perfect(tokens))).strip(" ,"):
                found.append(Plain(plain, _is_past(tokens)))
    return tuple(found), names


def in_first_person(text: str, subject: str) -> str:
    """`text` as its speaker `subject` would say it, without the dates that extraction put in; "" for no statement.

    Too long is what is not read, too.
    """
    text = _unstamped(text, subject)
    return "" if len(text) > MOST_CHARS or _is_unreadable(text) else _of_speaker(text, subject).strip()


def _unstamped(text: str, subject: str) -> str:
    """A text without the time and the speaker in front."""
    return bare(text).removeprefix(f"{subject}: ")


def _of_speaker(text: str, subject: str) -> str:
    """A text with "I" for its speaker, plain apostrophes, and no resolved date."""
    text = _APOSTROPHES.sub("'", text)
    text = _NOTE.sub("", text) if "(" in text else text
    text = _ANCHORED.sub(" ", text) if _DATED.search(text) else text
    if subject and subject in text:
        mine, me = _speaker(subject)
        text = me.sub("I", mine.sub("my", text))
    return text


def _is_unreadable(text: str) -> bool:
    """Whether a text asks, quotes at length, or is no prose."""
    if any(mark in text for mark in _NO_PROSE):
        return True
    return _QUOTES.search(text) is not None and _QUOTING.search(text) is not None


def _without_asides(text: str) -> str:
    """A text in lower case without what is only said to who listens, and with a choice said as a preference."""
    if text.startswith(("like ", "as ", "so ")) or any(word in text for word in _ASKING):
        text = _ASIDES.sub("", text)
    return _CHOICE.sub(_chosen, text) if text.startswith(("given ", "between ", "of ")) else text


_ASKING: Final = ("in mind", "remember", "note")


def _chosen(match: re.Match[str]) -> str:
    """A choice between two as a preference: "Between tea and coffee, I take tea"."""
    one, other, taken = match.group(1, 2, 3)
    return f"i prefer {taken} to {other if taken == one else one}" if taken in (one, other) else match[0]


_CHOICE: Final = re.compile(
    r"^(?:given (?:the|a) choice )?(?:between|of) (\w+) (?:and|or) (\w+), i(?:'d| would)? (?:always "
    r"|usually )?(?:take|takes|choose"
    r"|chooses|pick|picks|prefer|prefers|go for|goes for|like|likes) (?:the )?(\w+)(?: best| more| better)?(?=[.!]*$)"
)


_ASIDES: Final = re.compile(
    r"^(?:like|as|so) i(?:'ve| have|'d)? (?:already |just )?(?:said|mentioned|told you|explained|wrote)[^,.]{0,20}, "
    r"|,? (?:so|and),? (?:please )?(?:keep (?:that|this) in mind|remember (?:that|this)|note (?:that|this))(?=[.!]*$)"
)


def _with_subject(pieces: list[str]) -> list[str]:
    """Pieces of a sentence; one that is a name alone belongs to the next: "Daniel and I split up"."""
    whole: list[str] = []
    held = ""
    for piece in pieces:
        words = piece.split()
        if (
            not held
            and len(pieces) > 1
            and 0 < len(words) <= _SHORT
            and not any(is_verb(lemma(w)) or w in AUX for w in words)
        ):
            held = piece
            continue
        whole.append(f"{held} and {piece}" if held else piece)
        held = ""
    return [*whole, held] if held else whole


_SHORT: Final = 3  # words of a subject


def _without_perfect(words: list[str]) -> list[str]:
    """The words without the "have" of a perfect: "I have (just) moved" tells of now, as "I live" does."""
    kept = []
    for n, word in enumerate(words):
        if word in ("have", "has", "had"):
            at = n + 1
            while at < len(words) and (words[at] in _BETWEEN or words[at].endswith("ly")):
                at += 1
            if at < len(words) and _is_participle(words[at]):
                continue
        kept.append(word)
    return kept


def _is_participle(word: str) -> bool:
    if word in _SAME_PARTICIPLE or word == "been":
        return True
    base = lemma(word)
    return (
        base != word
        and is_verb(base)
        and not word.endswith(("ing", "s"))
        and word not in ("was", "were", "did")
    )


def _is_past(words: list[str]) -> bool:
    """Whether the first verb is in a past tense."""
    for before, word in zip(["", *words], words, strict=False):
        if word in ("was", "were", "did", "had") or (before == "cost" and word == "i"):
            return True
        if word in AUX or word in ("can", "will", "would", "should", "might", "must", "not"):
            return False
        base = lemma(word)
        if base != word and is_verb(base) and (word.endswith("ed") or word in IRREGULAR_PAST):
            return True
        if word in IRREGULAR_PAST and word not in (
            "cut",
            "set",
            "put",
            "hit",
            "hurt",
            "let",
            "cost",
            "read",
            "bid",
            "left",
        ):
            return True
        if third(word) or (is_verb(word) and before in ("i", "we", "they")):
            return False
    return False


@lru_cache(maxsize=256)
def _speaker(subject: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    name = re.escape(subject)
    return re.compile(rf"\b{name}'s\b"), re.compile(rf"\b{name}\b")
