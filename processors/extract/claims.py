"""Claims: statements of which only one value holds at a time. Precision before recall, for a claim revises.

A claim is read only from a flat statement in the first person: no condition, no wish, no question, no quote.
"""

import re
from typing import Final

from ...schemas.content import Claim
from .caseless import Caseless

_AM: Final = r"\bI(?:['’]m| am) (?:now |currently |officially )?"
_HAVE: Final = r"\bI(?:['’]ve| have)? (?:just |recently |finally )?"
_PLACE: Final = r"(?P<value>(?-i:[A-Z])[\w'’-]{1,30}(?:,? (?-i:[A-Z])[\w'’-]{1,30}){0,3})"
_NOUNS: Final = r"(?P<value>[^\W\d_][\w'’ &-]{1,50})"
_MONTH: Final = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
_TIME: Final = (
    r"(?P<value>(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|noon|midnight|next week|\d{4}-\d\d-\d\d"
    rf"|{_MONTH}|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}|\d{{1,2}}(?:[:.]\d\d| ?[ap]\.?m\b| o'clock))"
    r"[\w :.-]{0,40})"
)
_RULES: Final = tuple(
    (attribute, re.compile(pattern, re.IGNORECASE))
    for attribute, pattern in (
        ("age", rf"{_AM}(?P<value>\d{{1,3}})(?: years? old)?(?=[.,!;]| and\b|$)"),
        ("age", rf"{_HAVE}turned (?P<value>\d{{1,3}})\b"),
        ("lives in", rf"\bI (?:now |currently )?live in {_PLACE}"),
        ("lives in", rf"{_HAVE}(?:moved|relocated) (?:back )?to {_PLACE}"),
        ("lives in", rf"{_AM}(?:living|based) in {_PLACE}"),
        ("works at", rf"\bI (?:now |currently )?work (?:at|for) (?:the |an? )?{_NOUNS}"),
        (
            "works at",
            rf"{_HAVE}(?:started|begun) (?:working|a (?:new )?job) (?:at|for) (?:the |an? )?{_NOUNS}",
        ),
        ("works as", rf"\bI (?:now |currently )?work as (?:an? |the )?{_NOUNS}"),
        ("works as", rf"{_HAVE}(?:got|started|took|landed) (?:a |my )?(?:new )?job as (?:an? )?{_NOUNS}"),
        ("relationship", rf"{_AM}(?:happily )?(?P<value>single|married|divorced|engaged|widowed)\b"),
        ("relationship", rf"{_HAVE}got (?P<value>married|divorced|engaged)\b"),
        (
            "phone",
            r"\bmy (?:new )?(?:phone|mobile|cell)(?: number)? is (?:now )?(?P<value>[+\d][\d ()-]{5,20}\d)",
        ),
        ("email", r"\bmy (?:new )?e-?mail(?: address)? is (?:now )?(?P<value>[\w.+-]{1,64}@[\w.-]{1,120}\w)"),
        ("birthday", rf"\bmy birthday is (?:on )?(?:the )?{_TIME}"),
        ("name", r"\bmy name is (?P<value>(?-i:[A-Z])[\w'’-]{1,30}(?: (?-i:[A-Z])[\w'’-]{1,30}){0,2})"),
        ("diet", rf"{_AM}(?:an? )?(?P<value>vegan|vegetarian|pescatarian)\b"),
    )
)
_NAMED: Final = (  # rules whose attribute or subject is in the sentence, too
    (
        "favourite",
        re.compile(
            r"\bmy (?:new |all-time )?favou?rite "
            r"(?P<what>(?!things?\b|part\b|one\b|ones\b)[a-z]+(?: [a-z]+)?) is (?:now )?(?:the |an? )?"
            r"(?P<value>[^,.;:!?()\n]{1,60})",
            re.IGNORECASE,
        ),
    ),
    (
        "pet",
        re.compile(
            r"\b(?i:my) (?P<what>dog|cat|puppy|kitten|parrot|hamster|rabbit|horse|wife|husband|boss|partner"
            r"|girlfriend|boyfriend)"
            r"(?:['’]s name is| is (?:called|named)) (?P<value>[A-Z]\w{1,20})\b"
        ),
    ),
    (
        "moved",
        re.compile(
            r"\b(?:the|our|my) (?P<what>[a-z][\w ]{2,40}?) (?:is|has been|was) (?:now(?: on| at| in| for| due)?"
            r"|moved to"
            rf"|rescheduled (?:to|for)|postponed (?:to|until)) {_TIME}",
            re.IGNORECASE,
        ),
    ),
)
_HEDGED: Final = re.compile(
    r"\b(?:if|would|could|might|(?-i:may)|maybe|perhaps|wish|hope|want|thinking|used to|when|almost|nearly|not"
    r"|never|plan|planning|dream|imagine|suppose|before|until|pretend|joke|kidding|feel like|felt like)\b|[?\"“]",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(
    r"\s+(?:and|but|so|because|since|with|for|now|right now|at the moment|these days|which|where|that|who"
    r"|last|this|next|yesterday|today|in (?:19|20)\d\d|after|as|to|too|ago|full[ -]time|part[ -]time)\b.*$",
    re.IGNORECASE,
)
# Most sentences hold none of these, and then no rule needs to be tried.
_MAYBE: Final = Caseless(
    r"liv(?:e|ing) in|based in|moved|relocated|work|job|turned|i(?:['’]m| am) (?:now )?\d|single|married|divorced"
    r"|engaged|widowed|phone|mobile|cell|mail|name|called|birthday|vegan|vegetarian|pescatarian|favou?rite|now|rescheduled"
    r"|postponed"
)
_PLACE_OF_WORK: Final = re.compile(r"\s+(?:at|in|on)\b.*$", re.IGNORECASE)


def claim_of(sentence: str, subject: str) -> Claim | None:
    """The one claim of a sentence about its speaker `subject`, or what the speaker names; its value in lower case."""
    if not _MAYBE.found_in(sentence) or _HEDGED.search(sentence):
        return None
    for attribute, rule in _RULES:
        if found := rule.search(sentence):
            value = found["value"]
            return _claim(
                subject, attribute, _PLACE_OF_WORK.sub("", value) if attribute == "works as" else value
            )
    for name, rule in _NAMED:
        if found := rule.search(sentence):
            what = found["what"].lower().replace("colour", "color")
            if name == "moved":
                return _claim(what, "time", found["value"])
            return _claim(subject, f"name of {what}" if name == "pet" else f"favorite {what}", found["value"])
    return None


def _claim(subject: str, attribute: str, value: str) -> Claim | None:
    kept = " ".join(_TAIL.sub("", f" {value}").split()).strip(" '’-.:").lower()
    return Claim(subject=subject, attribute=attribute, value=kept) if kept else None
