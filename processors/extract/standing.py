"""Whether what is said to an agent stands alone, or only goes on with what was said before it: "In 51 minutes."."""

import re
from functools import lru_cache
from typing import Final

from ..text import content_words
from .antecedents import HE, SHE
from .fragments import does, happened, names_any, states
from .language import is_of_another, word_set
from .numbers import NUMBERS
from .openings import is_open, leaves_out
from .requests import requests

MOST_BARE: Final = 2  # content words of what says little, whatever its form
MOST_GOING_ON: Final = 3  # of what happened, or of one thing that is known already
MOST_FRAGMENT: Final = 4  # of a fragment that names somebody or something
MOST_ORDERED: Final = 2  # of what is to be done, or not to be: "Sign as Jo"
_LEAD: Final = re.compile(r"^(?:[^\w\"“('«*`_]+|also,? |(?:lol|haha|ugh|argh|hm+|oh|ah),? )+", re.IGNORECASE)
_BELOW: Final = re.compile(
    r"(?:which|because|or|so that|than|where|who|whose|though|although|even if|only if|except|but not)\b",
    re.IGNORECASE,
)
_CONCLUDES: Final = re.compile(r"so(?! (?:far|much|many|\w+ that)\b),? (?=\w)", re.IGNORECASE)
_FORBIDS: Final = re.compile(r"(?:please )?(?:don['’]t|do not|never) [a-z]", re.IGNORECASE)
_OF_COURSE: Final = re.compile(r",? (?:of course|by the way|btw|though|then)(?=\W*$)", re.IGNORECASE)
_KIN: Final = "|".join(sorted(SHE | HE | word_set("guy man woman boy girl kid kids"), key=len, reverse=True))
_OF_KIN: Final = re.compile(rf"the (?:{_KIN})\b(?! of\b)", re.IGNORECASE)
_KNOWN: Final = re.compile(r"(?:the|both|half|most|all) [a-z]", re.IGNORECASE)  # "The police found nothing"
_ENDS_KNOWN: Final = re.compile(r"\bthe [a-z]+\W*$", re.IGNORECASE)
_THE_ONE: Final = re.compile(r"(?:I['’]m|I am|we['’]re|we are) the [a-z]+(?: now| then)?\W*$", re.IGNORECASE)
_OURS_DOES: Final = re.compile(r"(?:my|our) [a-z]+ [a-z]+\W*$", re.IGNORECASE)  # "Our server breaks"
_OF_SELF: Final = re.compile(
    r"there (?:are|were|will be) \w+ of us\b|(?:I|we)(?:['’]ve| have) \w|(?:my|our|(?-i:[A-Z])[\w-]+['’]s) [\"“]?[a-z]"
    r"|(?:I['’]m|I am|we['’]re|we are) (?:an? |the |from |in |on |not |\d\d?\b(?!\.\d)|[a-z]+(?:ed|ing|ian|ic)\b"
    r"|married|single|vegan)|you (?:(?!(?:asked|answered|advised|warned)\b)[a-z]+ed|sent|gave|sold) (?:me|us) \w",
    re.IGNORECASE,
)
# Of whom or what a sentence speaks, before its comma or "yes": "The rail, yes", "Monitor yes, a new one".
_TOPIC: Final = re.compile(
    r"(?!(?:no|yes|not|none|from|in|on|at|by|with|for|to|since|until|about|around)\b)(?:[\w-]+ ){0,3}[\w’'-]+"
    r"(?:, (?:yes|no|that['’]s|my|our|drop|keep)\b| (?:yes|no)\b[,:])",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(r"(?!(?:but|and|so|then)\b)[^\W\d_][\w’' -]{0,40}: \S", re.IGNORECASE)
_RULES_OUT: Final = re.compile(r"no (?!need\b)[a-z]", re.IGNORECASE)
_WISHES: Final = re.compile(r"\b(?:please|pls)\b", re.IGNORECASE)
_NO_NAME: Final = (
    "|".join(
        word.capitalize()
        for word in (
            *NUMBERS,
            *"some many few several more less most other only just short long old new early late".split(),
        )
    )
    + "|[A-Z][a-z]+day"
)
_NAMED: Final = re.compile(
    rf"(?!(?:It|This|That|These|Those|There|The|They|He|She|We|You|I|What|All|Both|Always|Never|As|{_NO_NAME})\b)[A-Z]"
    r"(?:[\w’'-]+ (?:[A-Z][\w’'-]+ )?(?:is|was|are|were|has|had|does|did|will|can|[a-z]+s|[a-z]+ed|got|went|came|said"
    r"|left)|(?!(?:t|hat|here|he|et|ere|ho)['’])[\w-]+['’]s (?:my|our|an?|the|in|at|from|on|with|not))\b"
)
_PARTICULAR: Final = re.compile(r"\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
_RELATES: Final = re.compile(
    r"\b(?:instead|either|neither|otherwise|(?:nothing|nobody|anything|something|somebody) else|so (?:no|yes)(?=\W*$)"
    r"|(?:then|too|there|anyway|again|that way|as well)(?=\W*$|, ))",
    re.IGNORECASE,
)


def is_below(sentence: str) -> bool:
    """Whether a sentence begins as a clause of another does: "or it's the hinges"."""
    return _BELOW.match(sentence) is not None


def concludes(sentence: str) -> bool:
    """Whether a sentence draws a conclusion from the one before it: "So don't merge it before Monday"."""
    return _CONCLUDES.match(sentence) is not None


def goes_on_with(before: str, sentence: str) -> bool:
    """Whether a few words go on about somebody whom the sentence before names: "Ida wanted another name"."""
    if not before or _NAMED.match(sentence) is None or _PARTICULAR.search(sentence):
        return False
    name = re.split(r"\W", sentence, maxsplit=1)[0]
    if before.startswith(name) and _ENDS_KNOWN.search(sentence) is None:
        return False  # each tells something of that one
    return len(content_words(sentence)) <= MOST_FRAGMENT and re.search(rf"\b{name}\b", before) is not None


def is_alike(before: str, sentence: str) -> bool:
    """Whether two sentences say the same of two things: "night shift: mean 5.9, sd 1.1" and "day shift: mean 6.8"."""
    if _LABEL.match(before) is None or _LABEL.match(sentence) is None:
        return False
    said, again = (content_words(one.split(":", 1)[1]) for one in (before, sentence))
    return bool({word for word in said & again if word.isalpha()})


@lru_cache(maxsize=1024)
def needs_more(sentence: str, *, cut: bool = False, by_agent: bool = False) -> bool:
    """Whether a sentence says too little without the one before it; `cut`: it was one with that."""
    sentence = _LEAD.sub("", sentence)
    if is_below(sentence) or is_open(sentence) or leaves_out(sentence):
        return True
    content = len(content_words(_OF_COURSE.sub("", sentence)))
    if _RELATES.search(sentence) and content <= MOST_FRAGMENT:
        return True
    if by_agent or not sentence or is_of_another(sentence):
        return False
    return _says_little(sentence, content, cut=cut)


def _says_little(sentence: str, content: int, *, cut: bool) -> bool:
    """Whether a sentence of so many content words, that leaves nothing open, is still only a part of something."""
    if requests(sentence) or _FORBIDS.match(sentence):
        return content <= (MOST_GOING_ON if _FORBIDS.match(sentence) else MOST_ORDERED)
    if _RULES_OUT.match(sentence) and content >= MOST_FRAGMENT:
        return False
    if _TOPIC.match(sentence) or (_WISHES.search(sentence) and content >= MOST_ORDERED):
        return False
    named = _NAMED.match(sentence) is not None
    if not (named or states(sentence)):
        return _is_of_before(sentence, content)
    if named or _OF_SELF.match(sentence) or does(sentence):
        return cut and content <= MOST_GOING_ON and _is_of_known(sentence, named=named)
    short = content <= MOST_GOING_ON and _PARTICULAR.search(sentence) is None
    known = short and (_KNOWN.match(sentence) is not None or happened(sentence))
    return known or content <= MOST_BARE or _OF_KIN.match(sentence) is not None


def _is_of_before(fragment: str, content: int) -> bool:
    """Whether a fragment says nothing without the sentence before: not "Tax number of Osprey: NL88", nor a long one."""
    labelled, named = _LABEL.match(fragment) is not None, names_any(fragment)
    return not (labelled and named) and (content <= MOST_FRAGMENT or not (labelled or named))


def _is_of_known(sentence: str, *, named: bool) -> bool:
    """Whether a clause speaks of what the one before it named: "Pauline is wearing the watch", "I'm the taxi now"."""
    if named:
        return _ENDS_KNOWN.search(sentence) is not None
    return _THE_ONE.match(sentence) is not None or _OURS_DOES.match(sentence) is not None
