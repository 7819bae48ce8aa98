"""What of a turn before can stand before a statement: the last that it states, what has the same numbers."""

import re
from typing import Final

from ..text import content_words
from ..turn import TurnView
from . import segment, smalltalk, utterance, working
from .answers import Asked, leans_on_question
from .dangling import PERSON, dangling
from .data import is_data
from .dates import MONTHS
from .language import is_english
from .naming import thirds
from .openings import is_open
from .reports import proposes
from .unreal import what_is_real

_NUMBER: Final = re.compile(r"\d[\d.,:]*\d|\d")
_MONTH: Final = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b", re.IGNORECASE)
LEAST_TOLD: Final = 2  # content words of what a statement may stand behind
MOST_REPORTED: Final = 160  # characters of an agent's report that a statement may stand behind
MOST_SINCE: Final = 120  # characters of what a question asks about
_ITEM: Final = re.compile(
    r"(?:and |or )?(?:whether|that|if|when|what|how|who|which) "
)  # of a list of what to tell


def last_said(last: TurnView, sentence: str) -> Asked | None:
    """The last statement of a turn that leaves nothing open, and shares a word with a sentence, if one is given."""
    if last.role not in ("user", "assistant") or not is_english(last.text) or is_data(last.text):
        return None
    text = segment.clean(utterance.without_stage(last).text).strip()[-segment.MAX_STATEMENT :]
    told = [as_told(one, last, MOST_SINCE) for one in segment.sentences(text)[-2:]]
    terms = content_words(sentence)
    for said in reversed(told):
        if said and not is_open(said) and (not sentence or terms & content_words(said)):
            return Asked(turn=last, question=said, closed=False, told=True)
    return None


def same_said(last: TurnView, sentence: str) -> Asked | None:
    """The statement of a turn that has the numbers of a sentence: "The fee is 90, not 80." "Corrected: 90."."""
    numbers = set(_NUMBER.findall(sentence))
    if not numbers or not is_english(last.text) or is_data(last.text):
        return None
    text = segment.clean(utterance.without_stage(last).text).strip()[-segment.MAX_STATEMENT :]
    for one in reversed(segment.sentences(text)):
        said = as_told(one, last, MOST_REPORTED)
        if said and numbers <= set(_NUMBER.findall(said)) and not is_open(said):
            return Asked(turn=last, question=said, closed=False, told=True)
    return None


def to_remind_of(last: TurnView, sentence: str) -> Asked | None:
    """The statement of a user's of which the agent will remind: with its words, or a day; else the last."""
    if not is_english(last.text) or is_data(last.text):
        return None
    text = segment.clean(last.text)[-segment.MAX_STATEMENT :]
    said = [smalltalk.without_lead(one)[0] for one in segment.sentences(text) if not smalltalk.asks(one)]
    said = [one for one in said if one and len(one) <= MOST_REPORTED]
    known = [n for n, one in enumerate(said) if len(content_words(one)) >= LEAST_TOLD]
    if not known:
        return None
    terms = content_words(sentence)
    dated = [n for n in known if _MONTH.search(said[n])]
    at = ([n for n in known if terms & content_words(said[n])] or dated or known)[-1]
    both = f"{said[at - 1]} {said[at]}" if at and is_open(said[at]) else ""
    question = both if both and len(both) <= MOST_REPORTED else said[at]
    left = dangling(question)
    if left is not None and left.kind != PERSON:
        return None
    return Asked(turn=last, question=question, closed=False, told=True)


def as_told(sentence: str, turn: TurnView, most: int) -> str:
    """What a sentence states, as what another may lean on; "" for nothing."""
    said = utterance.bare(smalltalk.without_lead(sentence)[0], turn.speaker or "")
    if smalltalk.asks(said):
        said = smalltalk.assertion_of(said).removesuffix("?") if smalltalk.is_tagged(said) else ""
    if turn.role == "user":
        said = what_is_real(said)
    elif proposes(said) or _ITEM.match(said):
        return ""
    states = (
        any(map(thirds, said.lower().split())) or working.starts_named(said) or not leans_on_question(said)
    )
    whole = states and not is_data(said) and len(content_words(said)) >= LEAST_TOLD
    return said if whole and len(said) <= most else ""
