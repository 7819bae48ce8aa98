"""Whether what is said to an agent stands alone, or only goes on with what was said before it: "In 51 minutes."."""

import re
from functools import lru_cache
from typing import Final

from ..text import content_words
from .dangling import dangling
from .language import word_set
from .names import entities_of
from .naming import DETERMINERS, thirds, words_of
from .requests import requests
from .verbs import MODALS, is_past

MOST_BARE: Final = 2  # content words of what says little, whatever its form
MOST_GOING_ON: Final = 3  # of what happened, or of one thing that is known already
MOST_FRAGMENT: Final = 4  # of a fragment that names somebody or something
LEAST_OWNED: Final = 4  # words of "My staff need a day"
MOST_ORDERED: Final = 2  # of what is to be done, or not to be: "Sign as Jo"
_FINITE: Final = MODALS | word_set(
    """is are am was were has have had do does did isn't aren't wasn't weren't hasn't haven't don't doesn't didn't
    i'm i've i'd i'll it's that's he's she's they're we're we've we'd we'll you're you've there's"""
)
_SUBJECTS: Final = word_set("i we you he she it they")
_NOUN_BEFORE: Final = DETERMINERS | word_set("of in at for with on from to by about no")
_BELOW: Final = re.compile(
    r"(?:which|because|or|so that|than|where|who|whose|though|although|even if|only if|except|but not)\b",
    re.IGNORECASE,
)
_CONCLUDES: Final = re.compile(r"so(?! (?:far|much|many|\w+ that)\b),? (?=\w)", re.IGNORECASE)
_KNOWN: Final = re.compile(r"(?:the|both|half|most|all) [a-z]", re.IGNORECASE)  # "The police found nothing"
_OF_SELF: Final = re.compile(
    r"(?:I['’]m|I am|we['’]re|we are) (?:an? |the |from |in |on |not |\d\d?\b(?!\.\d)|[a-z]+(?:ed|ing|ian|ic)\b|married"
    r"|single|vegan)"
    r"|(?:I|we) (?:[a-z]+ly |always |never |don['’]t |do not |can['’]t |cannot )?(?:live|work|study|speak|play|own|have"
    r"|love|hate|like|prefer|want|need|use|teach|know|get up|drive|smoke|eat|drink|sleep|come from)\b"
    r"|(?:I|we)(?:['’]ve| have) [a-z]+"
    r"|(?:my|our|[A-Z][\w-]+['’]s) [a-z]",
    re.IGNORECASE,
)
# Whom or what a sentence speaks of, before its comma, its colon or its "yes": "The rail, yes", "Monitor yes, a new one".
_TOPIC: Final = re.compile(
    r"(?!(?:no|yes|not|none|from|in|on|at|by|with|for|to|since|until|about|around)\b)(?:[\w-]+ ){0,3}[\w’'-]+"
    r"(?:, (?:yes|no|that['’]s|my|our|drop|keep)\b| (?:yes|no)\b[,:]| ?: )",
    re.IGNORECASE,
)
_WISHES: Final = re.compile(r"\b(?:please|pls)\b", re.IGNORECASE)
_NAMED: Final = re.compile(
    r"(?!(?:It|This|That|These|Those|There|The|They|He|She|We|You|I|What|All|Both|Always|Never|As)\b)[A-Z][\w’'-]+ "
    r"(?:[A-Z][\w’'-]+ )?(?:is|was|are|were|has|had|does|did|will|can|[a-z]+s|[a-z]+ed|got|went|came|said|left)\b"
)
_MEASURED: Final = re.compile(
    r"(?:I['’]m|I am|we['’]re|we are|it['’]s) (?:now |back )?(?:at|down to|up to|back to) \d[\d.,:/]*(?! ?[a-z%€$£])",
    re.IGNORECASE,
)
_UNSAID: Final = re.compile(r"\b(?:how(?= when\b|\W*$)|to(?=\W*$))", re.IGNORECASE)
_PARTICULAR: Final = re.compile(r"\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
_RELATES: Final = re.compile(
    r"\b(?:instead|either|neither|otherwise|(?:nothing|nobody|anything|something|somebody) else|so (?:no|yes)(?=\W*$)"
    r"|(?:then|too|there|anyway|again|that way|as well)(?=\W*$))",
    re.IGNORECASE,
)


def concludes(sentence: str) -> bool:
    """Whether a sentence draws a conclusion from the one before it: "So don't merge it before Monday"."""
    return _CONCLUDES.match(sentence) is not None


@lru_cache(maxsize=1024)
def states(sentence: str) -> bool:
    """Whether a sentence has a verb that says what somebody or something does or is."""
    words = [word.lower() for word in words_of(sentence)]
    if (
        words[0] in ("my", "our")
        and LEAST_OWNED <= len(words)
        and not {",", ":", "."} & set(words[1:LEAST_OWNED])
    ):
        return True
    for n, word in enumerate(words):
        if word in _FINITE or (is_past(word) and not (n == 0 or words[n - 1] in _NOUN_BEFORE)):
            return True
        if word in _SUBJECTS and n + 1 < len(words) and words[n + 1][0].isalpha():
            return True
        if n and thirds(word) and not (words[n - 1] in _NOUN_BEFORE or words[n - 1][0].isdigit()):
            return True
    return False


def needs_more(sentence: str, *, cut: bool = False) -> bool:
    """Whether a sentence says too little without the one before it; `cut`: it was one with that."""
    if _BELOW.match(sentence) or dangling(sentence) is not None or _MEASURED.match(sentence):
        return True
    content = len(content_words(sentence))
    if _UNSAID.search(sentence) or (_RELATES.search(sentence) and content <= MOST_FRAGMENT):
        return True
    if requests(sentence):
        return content <= MOST_ORDERED
    if _TOPIC.match(sentence) or (_WISHES.search(sentence) and content >= MOST_ORDERED):
        return False
    named = _NAMED.match(sentence) is not None
    if not (named or states(sentence)):
        return content <= MOST_FRAGMENT or not entities_of(sentence)
    if named or _OF_SELF.match(sentence):
        return cut and content <= MOST_BARE and not named
    if content <= MOST_BARE:
        return True
    if content > MOST_GOING_ON or _PARTICULAR.search(sentence):
        return False
    return _KNOWN.match(sentence) is not None or _happened(sentence)


def _happened(sentence: str) -> bool:
    """Whether a short sentence tells what somebody did, and names nobody: "I looked at the contract last night"."""
    words = [word.lower() for word in words_of(sentence)]
    acts = words[0] in ("i", "we") and len(words) > 1 and (is_past(words[1]) or words[1] == "was")
    return acts and not entities_of(sentence)
