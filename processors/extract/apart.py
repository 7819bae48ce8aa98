"""What of a user's turn to an agent stands apart from the sentence before it, though a word of it seems to point back.

Also where one sentence ends and another begins without a full stop: at a smiley.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from ..text import content_words
from .dangling import TIME, Open, dangling
from .language import word_set
from .passing import bursts_out
from .requests import requests
from .verbs import BASE_VERBS, is_past
from .working import starts_named

_PICTURE: Final = r"[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?"
_SMILED: Final = re.compile(rf"(?:(?<!\S)[:;=]-?[)(DPp]+|{_PICTURE})\s+(?=[\"“(]?[A-Z])")
_PICTURED: Final = re.compile(rf"\s*(?:{_PICTURE}\s*)+")
# "The iMac, I ordered it today": what "it" is stands before it.
_SET_BEFORE: Final = re.compile(
    r"(?!(?:Yes|No|Well|Ok|Okay|Then|Now|So|But|Sorry|Also|Oh|Not)\b)(?P<first>[\w'’-]+)(?: [\w'’-]+){0,2}, "
    r"(?:I|we)\b(?:['’]\w+)? (?:\w+ ){1,3}(?:it|them|one)\b",
    re.IGNORECASE,
)
_EXPLAINED: Final = re.compile(r"\((?:that|it|this)['’]s\b")
_ALL_THAT: Final = frozenset(("it's", "that's"))  # "Ann is leaving us in June, it's official"
_DID_IT: Final = re.compile(r"\b(?:did|does|made|managed) it\W*$", re.IGNORECASE)
_WELL_AGAIN: Final = re.compile(r"[^,;]*\b(?:is|are) (?:ok(?:ay)?|fine|alright) again\b", re.IGNORECASE)
_BORN: Final = re.compile(r"it['’]s (?:going to be )?(?:an? (?:girl|boy)|twins|only one,)", re.IGNORECASE)
_INSTRUCTS: Final = re.compile(r"(?:never|only|just) (?P<verb>[a-z]+)(?=,| \w)", re.IGNORECASE)
# What announces, permits or asks, and is nothing that another sentence goes on with.
_NO_LEAD: Final = re.compile(
    r"(?:(?:\w+|a few|a couple of) things\b|(?:just )?like an? \w|no need\b|you (?:can|could|may)\b|can you\b"
    r"|feel free\b"
    r"|(?:first|second|third|another|next|last)(?: thing)?\b\W*$)",
    re.IGNORECASE,
)
_EXCLAIMED: Final = re.compile(r"\w+!+")
_WITHIN: Final = re.compile(r"(?:in|at|on|with|without|from|by) an? ", re.IGNORECASE)
_SO_WHEN: Final = re.compile(
    r"so (?:on |from |until )?(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day)?s?\b"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d)",
    re.IGNORECASE,
)
MOST_CONCLUDED: Final = 5  # words
_MEASURED: Final = re.compile(
    r"(?:I['’]m|I am|we['’]re|we are) (?:now |back )?(?:at|down to|up to) \d", re.IGNORECASE
)
_OWNS: Final = re.compile(r"(?:I|we) (?:only |still |just )?have\b", re.IGNORECASE)
_WILL_DO: Final = re.compile(r"(?:I|we)(?:['’]ll| will) [a-z]+ the [a-z]+[.!]*$", re.IGNORECASE)
_OF_SOMEBODY: Final = re.compile(r"(?:(?-i:[A-Z])[\w.]+ ){1,2}?[\w-]+['’]s [a-z]+ [a-z]+s\b", re.IGNORECASE)
_HIMSELF: Final = re.compile(r"(?<=\w) (?:himself|herself)\b")
_NOBODY: Final = word_set("i we you he she it they that this there what")
_THOUGH: Final = re.compile(r"(?:though|although) (?:the|my|our|[A-Z])", re.IGNORECASE)
_PLEASE: Final = re.compile(r"(?:please|pls)\b", re.IGNORECASE)
_WHERE: Final = re.compile(
    r"(?:between|at|on|in|from|until|by|before|after|around|about|only)\b", re.IGNORECASE
)
LEAST_WHOLE: Final = 4  # content words of what may stand alone without a verb, or behind "though"
LATE: Final = 24  # characters before the word for a time: what comes so late is only added


def cut_at_smileys(sentences: Iterable[str]) -> Iterator[str]:
    """Sentences, each cut behind the smileys in it, and without the pictures that it begins with."""
    for sentence in sentences:
        at = 0
        for smile in _SMILED.finditer(sentence, 1):
            yield sentence[at : smile.end()].rstrip()
            at = smile.end()
        rest = sentence[at:]
        begins = _PICTURED.match(rest)
        yield rest[begins.end() :] if begins is not None and begins.end() < len(rest) else rest


def stands_apart(sentence: str, found: Open) -> bool:
    """Whether a sentence says of what it speaks in spite of the word `found` in it, which seems to leave it open."""
    topic = _SET_BEFORE.match(sentence)
    if (topic is not None and not is_past(topic["first"].lower())) or _EXPLAINED.search(sentence):
        return True
    if _BORN.match(sentence) or _WELL_AGAIN.match(sentence):
        return True
    if found.kind == TIME:
        return found.at > LATE and starts_named(sentence)
    if found.word in _ALL_THAT and sentence[: found.at].endswith(", "):
        return found.at > LATE and starts_named(sentence)
    return found.word == "it" and _DID_IT.search(sentence) is not None


def instructs(sentence: str) -> bool:
    """Whether a sentence is an instruction by itself: "Never call, the kids pick up.", not "Never on Sundays."."""
    found = _INSTRUCTS.match(sentence)
    return found is not None and found["verb"].lower() in BASE_VERBS


def sets_time(sentence: str) -> bool:
    """Whether a sentence is a time alone that follows from the one before: "So Mon Wed Sat."."""
    return _SO_WHEN.match(sentence) is not None and len(sentence.split()) <= MOST_CONCLUDED


def exclaims(said: str, sentence: str) -> bool:
    """Whether a sentence only goes on with one word that was cried: "Parking!" "In a street like ours."."""
    return _EXCLAIMED.fullmatch(said) is not None and _WITHIN.match(sentence) is not None


def may_lead(said: str) -> bool:
    """Whether a sentence may be what another goes on with."""
    return (
        not (bursts_out(said) or _EXCLAIMED.fullmatch(said))
        and _NO_LEAD.match(said) is None
        and (said[:6].lower() == "guess " or not requests(said))
    )


def may_join(before: str, sentence: str) -> bool:
    """Whether a sentence that says too little may be about what the one before it says.

    Not what is measured behind another measure, nor what is wished behind what somebody is or does, nor what one
    person does behind what another does.
    """
    if _MEASURED.match(sentence) and any(map(str.isdigit, before)):
        return False
    if _OWNS.match(before) and _WILL_DO.match(sentence):
        return not content_words(before).isdisjoint(content_words(sentence))
    content = len(content_words(sentence))
    if content >= LEAST_WHOLE and (
        _THOUGH.match(sentence)
        or (_PLEASE.match(before) and any(map(str.isdigit, sentence)) and not _WHERE.match(sentence))
    ):
        return False
    if not _is_of_somebody(before) or dangling(sentence) is not None:
        return True
    apart = content_words(before).isdisjoint(content_words(sentence))
    return not (apart and (requests(sentence) or _OF_SOMEBODY.match(sentence)))


def _is_of_somebody(sentence: str) -> bool:
    """Whether a sentence begins with a name and what that one is or did: "Ann herself is kind", "Ann broke a leg"."""
    told = _HIMSELF.sub("", sentence, count=1)
    words = told.split(maxsplit=2)
    acts = len(words) > 1 and words[0].isalpha() and words[0].istitle() and is_past(words[1].lower())
    return starts_named(told) or (acts and words[0].lower() not in _NOBODY)
