"""Claims: statements of which only one value holds at a time. Precision before recall, for they revise."""

import re
from typing import Final

from ...schemas.content import Claim

_VALUE: Final = r"(?P<value>[^,.;:!?()\[\]\n]{1,60})"
_RULES: Final = tuple(
    (attribute, re.compile(pattern, re.IGNORECASE))
    for attribute, pattern in (
        ("age", r"\bI(?:['’]m| am) (?:now )?(?P<value>\d{1,3})(?: years? old)?(?=[.,!;]| and\b|$)"),
        ("age", r"\bI(?: just)? turned (?P<value>\d{1,3})\b"),
        ("lives in", rf"\bI (?:now |currently )?live in (?P<place>{_VALUE})"),
        ("lives in", rf"\bI(?:['’]ve| have)? (?:just |recently )?(?:moved|relocated) to (?P<place>{_VALUE})"),
        ("lives in", rf"\bI(?:['’]m| am) (?:now )?(?:living|based) in (?P<place>{_VALUE})"),
        ("works at", rf"\bI (?:now |currently )?work (?:at|for) (?P<place>{_VALUE})"),
        ("works as", rf"\bI (?:now |currently )?work as (?:an? |the )?{_VALUE}"),
        (
            "works as",
            rf"\bI(?:['’]ve)? (?:just )?(?:got|started|took|landed) (?:a |my )?(?:new )?job as (?:an? )?{_VALUE}",
        ),
        (
            "relationship",
            r"\bI(?:['’]m| am) (?:now |currently )?(?P<value>single|married|divorced|engaged|widowed)\b",
        ),
        ("phone", r"\bmy (?:phone|mobile|cell)(?: number)? is (?:now )?(?P<value>[+\d][\d ()-]{5,20}\d)"),
        (
            "email",
            r"\bmy e-?mail(?: address)? is (?:now )?(?P<value>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})",
        ),
        ("name", r"\bmy name is (?P<name>[A-Z][\w'-]{1,30}(?: [A-Z][\w'-]{1,30}){0,2})"),
        ("diet", r"\bI(?:['’]m| am) (?:now )?(?:an? )?(?P<value>vegan|vegetarian|pescatarian)\b"),
    )
)
_FAVOURITE: Final = re.compile(
    rf"\bmy (?:new |all-time )?favou?rite (?P<what>[a-z]+(?: [a-z]+)?) is (?:now )?(?:the |an? )?{_VALUE}",
    re.IGNORECASE,
)
_MOVED: Final = re.compile(
    r"\b(?:the|our|my) (?P<what>[\w ]{3,40}?) (?:is|has been|was) (?:now (?:on|at|in|for)|moved to|rescheduled (?:to|for)"
    rf"|postponed (?:to|until)) {_VALUE}",
    re.IGNORECASE,
)
_PET: Final = re.compile(
    r"\bmy (?P<what>dog|cat|puppy|kitten|parrot|hamster|rabbit|horse)(?:['’]s name is| is (?:called|named)) "
    r"(?P<value>[A-Z]\w{1,20})\b"
)
_HEDGED: Final = re.compile(
    r"\b(?:if|would|could|might|maybe|perhaps|wish|hope|want|think about|thinking|used to|when|almost|nearly|not|never"
    r"|n['’]t|plan|planning|dream|imagine|suppose|before|until|pretend|joke|kidding|feel like|felt like)\b|[?\"“]",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(
    r"\s+(?:and|but|so|because|since|with|for|now|right now|at the moment|these days|which|where|that|who|last|this"
    r"|next|yesterday|today|in (?:19|20)\d\d|with my|after|when|as|to)\b.*$",
    re.IGNORECASE,
)


def claim_of(sentence: str, subject: str) -> Claim | None:
    """The one claim of a sentence about its speaker `subject`, if it is stated flatly and in the first person."""
    if _HEDGED.search(sentence):
        return None
    for attribute, rule in _RULES:
        if found := rule.search(sentence):
            return _claim(subject, attribute, found["value"] if "value" in rule.groupindex else found[1])
    if found := _PET.search(sentence):
        return _claim(subject, f"name of {found['what'].lower()}", found["value"])
    if found := _FAVOURITE.search(sentence):
        return _claim(subject, f"favourite {found['what'].lower()}", found["value"])
    if found := _MOVED.search(sentence):
        return _claim(found["what"].lower(), "time", found["value"])
    return None


def _claim(subject: str, attribute: str, value: str) -> Claim | None:
    kept = " ".join(_TAIL.sub("", f" {value}").split()).strip(" '’-").lower()
    return Claim(subject=subject, attribute=attribute, value=kept) if kept else None
