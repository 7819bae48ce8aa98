"""What a user tells an agent to do."""

import re
from typing import Final

from .language import word_set
from .verbs import BASE_VERBS

_LEADS: Final = re.compile(
    r"^(?:(?:please|pls|and|then|now|so|also|but|ok(?:ay)?|yes|no|sure|great|good|right|fine|well|just|alright|cool"
    r"|perfect|first|next|instead|rather|actually|in that case|you (?:can|could|may))[,: ]+)+",
    re.IGNORECASE,
)
_NO_REQUEST: Final = word_set("love hope need thank wish hate prefer miss like want enjoy")
_REQUEST: Final = (BASE_VERBS - _NO_REQUEST) | word_set(
    """swap order send cancel schedule summarise summarize convert draft list save rename translate calculate compute
    generate rewrite rerun refactor highlight sort filter plot compare delete insert assign deploy archive reply
    reserve format shorten undo redo skip proceed let let's lets"""
)
_TO_ME: Final = re.compile(r"\w+ (?:me|us)\b", re.IGNORECASE)
# What is asked of these is the answer itself.
OUTPUT: Final = word_set(
    """explain write rewrite translate summarise summarize list draft generate convert calculate compute fix refactor
    find search check compare describe define recommend suggest help plot draw sort filter format shorten highlight
    rerun show tell read look continue try run solve proofread edit correct proceed"""
) | {
    f"{verb} me"
    for verb in ("give", "show", "tell", "find", "write", "make", "help", "get", "draw", "explain")
}
_IT: Final = re.compile(r"^(?:\w+[, ]+){1,3}(?:it|that|them|those|one)\b", re.IGNORECASE)
_ASKED: Final = re.compile(
    r"^(?:(?:and|so|but|also|then|ok(?:ay)?|hey|please|\w+)[, ]+){0,2}?(?:can|could|would|will) you (?:please |also "
    r"|maybe |always )*"
    r"(?=(?:remind|warn|tell|give|send|write|keep|use|start|begin|end|put|add|show|let|make|call|call me|answer|speak"
    r"|note)\b)",
    re.IGNORECASE,
)
_LATER: Final = re.compile(
    r"\b(?:remind me|(?:every|each) \w+|always|from now on|in (?:the )?future|whenever|at the (?:start|end"
    r"|beginning) of)\b"
    r"(?!.*\b(?:works?|means?|differ\w*)\b)",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[A-Za-z]+(?:['’]s)?(?![\w/-])")  # "Check-up" is no request


def requests(sentence: str) -> bool:
    """Whether a sentence tells the agent to do something, now."""
    return requested(sentence) != ""


def requested(sentence: str) -> str:
    """The verb of a request, with "me" behind it, if that is who gets something; else ""."""
    rest = _LEADS.sub("", sentence)
    first = _WORD.match(rest)
    verb = first[0].lower().replace("’", "'") if first is not None else ""
    if verb not in _REQUEST:
        return ""
    return f"{verb} me" if _TO_ME.match(rest) else verb


def as_order(question: str) -> str:
    """A question that asks for what is to be done later or always, as an order; "" for any other."""
    found = _ASKED.match(question)
    if found is None or _LATER.search(question) is None:
        return ""
    return f"Please {question[found.end() :].rstrip('?! ')}."


def points_at_offer(sentence: str) -> bool:
    """Whether a request speaks of what the agent offered as "it": "Rather make it 6:30"."""
    return requests(sentence) and _IT.search(sentence) is not None
