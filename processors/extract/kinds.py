"""What kind of memory a statement is, and how salient: closed rules over its words."""

import re
from typing import Final

import msgspec

from .caseless import Caseless
from .verbs import has_past

_PREFERENCE: Final = Caseless(
    r"\b(?:i|we|my \w+)(?:['’]\w+| am| have)? (?:\w+ ){0,2}?(?:loves?|loved|loving|likes?|liked|enjoy\w*"
    r"|prefers?|hates?"
    r"|dislikes?|adores?)\b|\bfavou?rites?\b|\bfan of\b|\bkeen on\b|\bcan['’]t stand\b|\bpassionate about\b"
    r"|\bobsessed with\b|\binterested in\b|\bi['’]m (?:really |so )?into\b|\ballergic to\b|^(?:love"
    r"|loving|enjoying)\b",
    needs="lov|lik|enjoy|prefer|hate|ador|favo|fan of|keen on|stand|passionate|obsessed|interested|into|allergic",
)
_PLAN: Final = Caseless(
    r"\b(?:going to|gonna|plan(?:s|ning)? (?:to|on|for)|planning|wants? to|wanna|hop(?:es?|ing) to"
    r"|looking forward"
    r"|thinking (?:of|about)|aim(?:s|ing)? to|goal|dream is|will|tomorrow|next (?:week|month|year|weekend"
    r"|summer)"
    r"|can't wait to|intends? to|considering|let's|decided to)\b|['’]ll\b"
)
_RELATION: Final = Caseless(
    r"\b(?:my|our) (?:\w+ )?(?:husband|wife|spouse|partner|boyfriend|girlfriend|fianc[eé]e?|married"
    r"|dating|divorced|engaged|single|siblings?"
    r"|mother|mom|mum|father|dad|sister|brother|sons?|daughters?|kids?|children|parents|grandm\w+"
    r"|grandp\w+|aunt|uncle"
    r"|cousins?|niece|nephew|neighbou?rs?|roommates?|colleagues?|best friend|boss)\b"
    r"(?=.{0,40}\b(?:is|are|was|named|called|name's|works?|lives?)\b)|\b(?:in a relationship|been married"
    r"|broke up)\b"
)
_SKILL: Final = Caseless(
    r"\b(?:can (?:play|speak|cook|code|sing|dance|swim|ride|drive|fix|draw|paint)|knows? how to|good at"
    r"|great at"
    r"|fluent|skilled|learn(?:ed|t) (?:how )?to|learning (?:how )?to|expert|experience (?:in|with)"
    r"|plays? (?:the )?"
    r"(?:guitar|piano|violin|drums|chess|clarinet|saxophone))\b"
)
_INSTRUCTION: Final = re.compile(
    r"^(?:please\b|always\b|never\b|don['’]t\b|do not\b|remember (?:to|that)\b|remind\b|make sure\b"
    r"|from now on\b"
    r"|call me\b|use\b|answer\b|reply\b|keep in mind\b|note that\b|avoid\b|stop\b)",
    re.IGNORECASE,
)
_KINDS: Final = (("plan", _PLAN), ("relation", _RELATION), ("skill", _SKILL))
# "is called", "I'm tired": a participle after a present "be" is a state, not something that happened.
_STATE: Final = re.compile(r"(?:\b(?:is|am|are)|['’](?:m|re))(?: not| \w+ly| so| very| really)? \w+ed\b")
_WORDS: Final = re.compile(r"[a-z']+")
_BASE: Final = {
    "fact": 0.45, "event": 0.55, "plan": 0.5, "preference": 0.5, "relation": 0.6, "skill": 0.5, "instruction": 0.6,
}  # fmt: skip


class Signs(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """What salience goes by: how many content words, names and numbers a statement has, and what it states."""

    content: int
    entities: int
    dated: bool
    claims: bool
    own: bool
    numbers: bool
    image: bool = False


def kind_of(said: str, *, instructs: bool, dated: bool) -> str:
    """The kind of a statement as it was said; `instructs`: it was said to an assistant."""
    if instructs and _INSTRUCTION.search(said):
        return "instruction"
    for kind, signs in _KINDS:
        if signs.found_in(said):
            return kind
    lowered = said.lower()
    past = has_past(_WORDS.findall(_STATE.sub(" ", lowered) if "ed" in lowered else lowered))
    if _PREFERENCE.found_in(said) and not (past and dated):
        return "preference"
    return "event" if past else "fact"


def salience_of(kind: str, signs: Signs) -> float:
    """In [0, 1], rounded to 6 decimals: statements about oneself with names, dates and values weigh most."""
    score = _BASE[kind] - 0.15
    score += 0.1 * signs.own + 0.1 * signs.dated + 0.1 * signs.claims + 0.05 * signs.numbers
    score += 0.05 * min(signs.entities, 3) + 0.012 * min(signs.content, 12) + 0.03 * signs.image
    return round(min(max(score, 0.0), 1.0), 6)
