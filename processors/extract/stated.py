"""What a sentence states behind greetings and small talk, and why where it states nothing."""

import re
from collections.abc import Callable
from functools import lru_cache

from ..text import content_words
from . import smalltalk
from .wording import Voice


@lru_cache(maxsize=256)
def _terms(name: str) -> tuple[str, ...]:
    return tuple(sorted(content_words(name)))


def stated(
    sentence: str, voice: Voice, counts: Callable[[str], bool] = lambda feeling: False
) -> tuple[str, str]:
    """What a sentence states ("" for nothing), and the reason for nothing.

    How it was, or how somebody felt, says nothing alone, but something of what was asked or told before: then it
    `counts`.
    """
    if reason := smalltalk.foreign(sentence, english=voice.english):
        return "", reason
    if not voice.english:
        return (sentence, "") if re.search(r"\w", sentence) else ("", smalltalk.FILLER)
    rest, lead = smalltalk.without_lead(sentence)
    rest = smalltalk.without_vocative(rest, voice.other)
    if not re.search(r"\w", rest):
        return "", lead or smalltalk.FILLER
    asks = smalltalk.asks(rest)
    if asks:
        rest = smalltalk.assertion_of(rest)
    kind = smalltalk.judged(rest, _terms(voice.other or "")) if rest else smalltalk.QUESTION
    if kind == smalltalk.STATEMENT or (kind == smalltalk.FILLER and smalltalk.feels(rest) and counts(rest)):
        return rest, ""
    return "", smalltalk.QUESTION if asks else lead or kind
