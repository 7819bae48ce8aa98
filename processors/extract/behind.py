"""What a statement to an agent, or of one, stands behind where it does not say of what it speaks."""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from ..text import content_words
from ..turn import TurnView
from . import agents, segment, smalltalk, utterance, working
from .answers import Asked, leans_on_question
from .context import Context
from .dangling import CHOOSING, TIME, dangling, tells_of_what
from .data import is_data
from .language import is_english
from .reports import proposes, reported
from .unreal import what_is_real
from .voices import voice_of
from .wording import Voice

MOST_SINCE: Final = 120  # characters of what a question asks about
LEAST_TOLD: Final = 2  # content words of what a statement may stand behind
MOST_REPORTED: Final = 160  # characters of an agent's report that a statement may stand behind
_OFFERING: Final = re.compile(r"I(?: can| could|['’]ll|['’]d| will)\b", re.IGNORECASE)


def in_full(asked: Asked, voice: Voice, recent: Sequence[TurnView], *, picks: bool) -> Asked:
    """A question of an agent's with the persons that it speaks of, and behind what leads to it, where it leans on that.

    `picks`: the answer chooses from what the lead says.
    """
    context = Context(voice_of(asked.turn, recent[:-1]), recent[:-1])
    lead, by = context.with_persons(asked.lead) if asked.lead else ("", None)
    if lead:
        context.add(lead)
    question, named = context.with_persons(asked.question)
    leads = bool(lead) and (not proposes(lead) or _OFFERING.match(lead) is not None)
    leads = leads and (picks or (dangling(question) is not None and tells_of_what(lead, question)))
    since = None
    left = None if leads else dangling(question)
    if left is not None and left.kind != TIME and not question[: left.at].endswith("about "):
        since = _said_before(asked.turn, question, recent[:-1], MOST_SINCE)
    return msgspec.structs.replace(
        asked,
        question=f"{lead} {question}" if leads else question,
        named=named or (by if leads else None),
        since=since,
    )


def before_agent(turn: TurnView, sentence: str, recent: Sequence[TurnView]) -> Asked | None:
    """What a statement to an agent, or of one, leans on: what the other said right before."""
    told = _reported_before(recent) if turn.role == "user" else None
    told = told or _said_before(turn, sentence, recent)
    if told is None and turn.role == "user" and len(recent) > 1 and dangling(sentence) is not None:
        return _said_before(recent[-1], sentence, recent[:-1], MOST_SINCE)  # one goes on with what one said
    return told


def _said_before(
    turn: TurnView, sentence: str, recent: Sequence[TurnView], most: int = MOST_REPORTED
) -> Asked | None:
    """The statement of the other in the turn before that says of what a sentence speaks, the last of two; else None."""
    by = "assistant" if turn.role == "user" else "user"
    last = next((one for one in reversed(recent) if one.role not in agents.TOOLS), None)
    if last is None or last.role != by or not is_english(last.text) or last.text.lstrip()[:1] in ("{", "["):
        return None
    told = segment.sentences(
        segment.clean(utterance.without_stage(last).text).strip()[-segment.MAX_STATEMENT :]
    )
    open_word = dangling(sentence)
    if open_word is None or (
        by == "assistant" and open_word.word in CHOOSING
    ):  # an agent's options are suggestions
        return None
    for one in reversed(told[-2:]):
        said = utterance.bare(smalltalk.without_lead(one)[0], last.speaker or "")
        if smalltalk.asks(said):
            said = smalltalk.assertion_of(said).removesuffix("?") if smalltalk.is_tagged(said) else ""
        said = what_is_real(said) if by == "user" else said
        states = working.starts_named(said) or not leans_on_question(said)
        if not states or is_data(said) or len(content_words(said)) < LEAST_TOLD or len(said) > most:
            continue
        if (by == "user" or not proposes(said)) and tells_of_what(said, sentence):
            return Asked(turn=last, question=said, closed=False, told=True)
    return None


def _reported_before(recent: Sequence[TurnView]) -> Asked | None:
    """What the agent reported in the turn before, as what its user's statement leans on; None where it did not."""
    if not recent or recent[-1].role != "assistant" or not is_english(recent[-1].text):
        return None
    result = recent[-2].text if len(recent) > 1 and recent[-2].role in agents.TOOLS else ""
    text = segment.clean(recent[-1].text)[-segment.MAX_STATEMENT :]
    for sentence in reversed(segment.sentences(text)):
        said = smalltalk.without_lead(sentence)[0]
        if smalltalk.asks(said):
            continue
        if is_data(said) or len(said) > MOST_REPORTED or proposes(said):
            return None
        if reported(said, result, "") or (result and leans_on_question(said) and any(map(str.isdigit, said))):
            return Asked(turn=recent[-1], question=said, closed=False, told=True)
        return None
    return None
