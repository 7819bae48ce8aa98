"""The words of a clause in order: the subject first, then the verb, and where it stands."""

import re
from typing import Final

from ..extract.language import word_set
from .lemmas import is_verb

SUBJECTS: Final = word_set("i he she it they that this there you")


_LEADS: Final = word_set(
    "over under between throughout despite due thanks besides instead in on at every each since from after"
    " before during until as for this last next yesterday today tomorrow with by of to"
    " now currently nowadays these when while about around mostly usually sometimes often normally whenever"
)


MODAL: Final = word_set("will would should shall must may might could do")


_ADVERBS: Final = word_set(
    """just really very quite also still already absolutely definitely honestly truly totally completely fully simply
    currently presently officially recently lately finally happily actually even mainly mostly basically usually
    normally
    generally proudly probably certainly personally super extremely incredibly particularly strictly
    thankfully sadly unfortunately apparently"""
)


_WHEN: Final = re.compile(
    r"^(?:t\d|d\d|@|(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|(?:january|february|march|april|may|june|july"
    r"|august|september"
    r"|october|november|december|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|weekend|week"
    r"|month|year)$"
    r"|(?:19|20)\d\d$)"
)


def is_bare(words: list[str], past: bool) -> bool:
    """Whether the subject is left out: "Upgraded my phone plan"."""
    return (
        past
        and is_verb(words[0])
        and len(words) > 2
        and words[1] in ("my", "the", "a", "from", "to", "i", "out", "up")
    )


def without_do(tokens: list[str]) -> list[str]:
    """The tokens without the "do" of a denial."""
    return [
        word
        for n, word in enumerate(tokens)
        if word != "do" or n + 1 == len(tokens) or not is_verb(tokens[n + 1])
    ]


def ordered(tokens: list[str]) -> list[str]:
    """The tokens with the subject first, and adverbs that say little left out."""
    return [word for word in _rotated(tokens) if word not in _ADVERBS and word != "now"]


def _rotated(tokens: list[str]) -> list[str]:
    """What stands before the subject ("On Friday my plane leaves") moved to the end."""
    if not tokens or tokens[0] not in _LEADS or tokens[:2] == ["for", "i"]:
        return [token for n, token in enumerate(tokens) if n or token != ","]
    if len(tokens) > 3 and _WHEN.match(tokens[1]) and tokens[0] in _LEADS:
        at = 2
        while at < len(tokens) - 2 and (_WHEN.match(tokens[at]) or tokens[at] in (",", "at")):
            at += 1
        return [*tokens[at:], *(word for word in tokens[:at] if word != ",")]
    for n, token in enumerate(tokens[1:8], 1):
        if (token in ("i", "my", "he", "she", "they") or tokens[n - 1] == ",") and not (
            token != "i" and (tokens[n - 1] in _LEADS or tokens[n - 1] in ("of", "like"))
        ):
            start = n + 1 if token == "," else n
            head = [word for word in tokens[:n] if word != ","]
            return [*tokens[start:], *head]
    return tokens


def verb_at(tokens: list[str]) -> int | None:
    """Where the verb stands; None where no verb is found."""
    if not tokens:
        return None
    if tokens[0] in SUBJECTS:
        return 1
    for n in range(1, min(len(tokens), 9)):
        token = tokens[n]
        if token == "name" and tokens[n + 1 : n + 2] == ["be"]:
            tokens[n : n + 2] = ["namebe"]
            return n
        if token in (
            "be",
            "have",
            "do",
            "can",
            "changed",
            "notmore",
            "usedto",
            "not",
            "never",
            "wakeup",
            "bedtime",
        ):
            return n
        if token in MODAL or token == "no":
            return n
        following = tokens[n + 1] if n + 1 < len(tokens) else ""
        if following in ("be", "have", "can", "do", "will", "changed") and token != "and":
            continue
        if is_verb(token) and tokens[n - 1] not in (
            "my",
            "the",
            "a",
            "an",
            "of",
            "for",
            "in",
            "at",
            "on",
            "to",
        ):
            return n
    return None
