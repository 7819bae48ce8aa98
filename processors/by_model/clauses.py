"""Clauses: the smallest parts of a text that affirm or deny, with what they are about and how they say it."""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from ..extract import segment
from ..extract.language import word_set
from ..extract.verbs import has_past
from ..text import content_words

WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_CUT: Final = re.compile(
    r"[,;:]\s+|\s[-–—]+\s|\s(and|but|or|so|because|while|although|though)\s", re.IGNORECASE
)
_APART: Final = word_set(
    "but so because while although though"
)  # what follows is no part of what stands before
_NEGATION: Final = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|nowhere|neither|nor|without|hardly|barely|cannot|cant|dont|doesnt|didnt|isnt"
    r"|wasnt|wont|stopped|quit|nicht|nie|kein\w*|pas|jamais|non|não|nunca|niet|geen|inte|ikke|не|нет|никогда)\b"
    r"|n['’]t\b|[不没沒無]|ない|ません|않|안 ",
    re.IGNORECASE,
)
_UNSURE: Final = re.compile(
    r"\b(?:if|unless|would|could|might|(?-i:may)|maybe|perhaps|probably|possibly|almost|nearly|wish\w*|hop(?:e|es|ed|ing)"
    r"|want\w*|wanna|think\w*|thought|suppos\w*|imagin\w*|pretend\w*|dream\w*|consider\w*|seems?|tr(?:y|ies|ied|ying)"
    r"|should|used to|kidding|joking)\b|['’]d\b"
    r"|^\W*(?:please )?(?:say|repeat|write|output|print|state|respond|reply|answer|claim|list|return|store|ignore)\b",
    re.IGNORECASE,
)
_TO_COME: Final = re.compile(r"\b(?:will|going to|gonna|plan\w*|tomorrow|next)\b|['’]ll\b", re.IGNORECASE)
_OF_ALL: Final = re.compile(  # what says of its whole sentence that it is not so, or not yet
    r"\b(?:if|unless|suppos\w*|imagin\w*|pretend\w*|kidding|joking|wish\w*)\b", re.IGNORECASE
)
_SUBJECTS: Final = word_set(
    "i i'm i've i'd i'll im ive we we're we've we'll you you're you've he he's she she's it it's they they're there"
)
NEGATIONS: Final = word_set(
    "not never no none nobodi noth neither nor without hard hardli bare cannot stop quit"
)


_COUNTS: Final = content_words(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred thousand"
)


class Clause(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A clause: its words as they stand, its terms but for negations, and how it says what it says.

    `denies`: it has a negation; `unsure`: it is a condition, a wish, a guess or an order; `to_come`: it is a plan;
    `past`: its verb is. A clause without a subject of its own is what the one before it is: "no dog, cat or bird".
    """

    words: tuple[str, ...]
    terms: frozenset[str]
    denies: bool
    unsure: bool
    to_come: bool
    past: bool


def clauses_of(text: str) -> list[Clause]:
    """The clauses of a text, in order."""
    found: list[Clause] = []
    for part in segment.parts_of(segment.clean(text)):
        for sentence in segment.sentences(part.text):
            found += of_sentence(sentence)
    return found


def of_sentence(sentence: str) -> list[Clause]:
    """The clauses of one sentence."""
    found: list[Clause] = []
    unsure = _OF_ALL.search(sentence) is not None
    denied = False  # by a part that says nothing else: "Never, in all these years, ..."
    for said, joined in _parts(sentence):
        clause = _clause(said, unsure=unsure)
        order = [word.lower() for word in clause.words]
        if found and joined and _SUBJECTS.isdisjoint(order):
            clause = _like(found[-1], clause)
        if denied and order and order[0] not in _SUBJECTS:
            clause = msgspec.structs.replace(clause, denies=True)
        denied = denied or (clause.denies and not clause.terms and _SUBJECTS.isdisjoint(order))
        found.append(clause)
    return found


def is_number(term: str) -> bool:
    """Whether a term counts something."""
    return term in _COUNTS or any(map(str.isdecimal, term))


def around(sentence: str, start: int, end: int) -> str:
    """The text of the clause that holds [start, end) of a sentence."""
    starts = [cut.end() for cut in _CUT.finditer(sentence, 0, start)]
    behind = _CUT.search(sentence, end)
    return sentence[starts[-1] if starts else 0 : behind.start() if behind else len(sentence)]


def _parts(sentence: str) -> Sequence[tuple[str, bool]]:
    """(text, whether it may be a part of what stands before it)."""
    parts: list[tuple[str, bool]] = []
    at, joined = 0, False
    for cut in _CUT.finditer(sentence):
        parts.append((sentence[at : cut.start()], joined))
        rest = sentence[cut.end() : cut.end() + 12].lower().split(" ", 1)[0]
        joined = (cut[1] or "").lower() not in _APART and rest not in _APART
        at = cut.end()
    return [*parts, (sentence[at:], joined)]


def _clause(said: str, *, unsure: bool) -> Clause:
    words = tuple(word.replace("’", "'") for word in WORD.findall(said))
    return Clause(
        words=words,
        terms=content_words(said) - NEGATIONS,
        denies=_NEGATION.search(said) is not None and said.strip().lower() != "no",  # "No, my sister has"
        unsure=unsure or _UNSURE.search(said) is not None,
        to_come=_TO_COME.search(said) is not None,
        past=has_past([word.lower() for word in words]),
    )


def _like(before: Clause, clause: Clause) -> Clause:
    return msgspec.structs.replace(
        clause,
        denies=clause.denies or before.denies,
        unsure=clause.unsure or before.unsure,
        to_come=clause.to_come or before.to_come,
        past=clause.past or before.past,
    )
