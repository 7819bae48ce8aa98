"""What of an agent's turn a user's sentence takes up that does not answer its question first: "Easter yes, too."."""

import re
from collections.abc import Sequence
from typing import Final

from ..text import content_words
from ..turn import TurnView
from . import asking, segment, smalltalk
from .answers import Asked
from .language import is_english

MOST_TAKEN: Final = 160  # characters of a question that is taken up
MOST_SAID: Final = 6  # content words of what takes it up; more say of what they speak
_DECIDES: Final = re.compile(
    r"(?:no|not|only|just|(?:(?!(?:I|he|she|it|we|they)\b)[\w’'-]+ ){1,3}"
    r"(?:(?:yes|ok|okay|fine|please)(?=\W*$|[,;:.!]| (?:as|but|at|on|for|with|an?)\b)|no(?=\W*$|[,;:.!])))(?!\w)",
    re.IGNORECASE,
)
_NEEDLESS: Final = re.compile(r"no need\b|not needed\b", re.IGNORECASE)


def taken_up(sentence: str, recent: Sequence[TurnView]) -> Asked | None:
    """The question of the agent's turn right before that a sentence decides, by the words of both; else None."""
    if not recent or recent[-1].role != "assistant" or not _DECIDES.match(sentence):
        return None
    terms = content_words(sentence)
    if not terms or len(terms) > MOST_SAID or not is_english(recent[-1].text):
        return None
    text = segment.clean(recent[-1].text)[-segment.MAX_STATEMENT :]
    asked = [smalltalk.without_lead(one)[0] for one in segment.sentences(text) if smalltalk.asks(one)]
    fitting = [one for one in asked if len(one) <= MOST_TAKEN and not smalltalk.is_small(one)]
    sharing = [one for one in fitting if terms & content_words(one)]
    if not sharing and _NEEDLESS.match(sentence):
        sharing = fitting[-1:]
    if not sharing:
        return None
    question = max(sharing, key=lambda one: len(terms & content_words(one)))
    return Asked(turn=recent[-1], question=asking.without_lead(question), closed=False)
