"""What a statement to an agent, or of one, stands behind where it does not say of what it speaks."""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from ..text import content_words
from ..turn import TurnView
from . import agents, segment, smalltalk, utterance, working
from .answers import Asked, leans_on_question, yes_or_no
from .context import Context
from .dangling import CHOOSING, THING, TIME, dangling, goes_on, tells_of_what
from .data import is_data
from .fragments import names_any, states
from .language import is_english
from .openings import is_open, reminds
from .persons import HE_WORDS, SHE_WORDS, names_one
from .reports import proposes, reported
from .telling import MOST_REPORTED, MOST_SINCE, as_told, last_said, same_said, to_remind_of
from .voices import voice_of
from .wording import Voice

_TELLS: Final = re.compile(
    r"(?:I will|I['’]ll|I have|I['’]ve|We|Your?|The) (?!(?:could|can|might|may|would|should)\b)"
)
_OF_THAT: Final = re.compile(r"\b(?:that|this|these|those|the same|all right)\b", re.IGNORECASE)
MOST_LITTLE: Final = 2  # content words of a question that does not say of what it asks
MOST_ANSWERED: Final = 24  # words of what may have no verb
_OFFERING: Final = re.compile(
    r"I(?: can| could|['’]ll|['’]d| will)\b(?! (?:imagine|suggest|recommend|propose|think|say|see|like|prefer"
    r"|go for)\b)",
    re.IGNORECASE,
)
MOST_ENUMERATED: Final = 2  # commas of what is no sketch: "One queue, one worker, three tries and a log"
_TWO: Final = re.compile(r"\b(?:and|two|or)\b|[;/]")
_THAT: Final = re.compile(r"\b(?:that|this|these|those) [a-z]", re.IGNORECASE)
_PLACE: Final = re.compile(r"\b(?:in|at|to|near|from) (?:(?:the|my|our|your|a|an) [a-z]|(?-i:[A-Z]))")


def in_full(asked: Asked, voice: Voice, recent: Sequence[TurnView], *, picks: bool) -> Asked:
    """A question of an agent's with the persons that it speaks of, and behind what leads to it, where it leans on that.

    `picks`: the answer chooses from what the lead says.
    """
    context = Context(voice_of(asked.turn, recent[:-1]), recent[:-1])
    lead, by = context.with_persons(asked.lead) if asked.lead else ("", None)
    if lead:
        context.add(lead)
    question, named = context.with_persons(asked.question)
    sketches = lead.count(",") > MOST_ENUMERATED
    leads = bool(lead) and not sketches and (not proposes(lead) or _OFFERING.match(lead) is not None)
    open_ = dangling(question)
    known = open_ is None or open_.word[:4] in (
        "they",
        "them",
    )  # whom a question means as "they" its answer tells
    says = picks or (not known and tells_of_what(lead, question))
    leads = (leads and (says or _asks_little(question, lead))) or lead.endswith("?")
    since = None
    left = None if leads else dangling(question)
    about = left is not None and question[: left.at].endswith("about ")
    if left is not None and left.kind != TIME and left.word not in CHOOSING and not about:
        since = (
            _said_in(recent[-2], question, MOST_SINCE, latest_only=left.word[:2] == "it")
            if len(recent) > 1
            else None
        )
        if since is not None and left.word[:2] == "it" and working.starts_named(since.question):
            since = None  # "Ann is on leave." is no "it"
    return msgspec.structs.replace(
        asked,
        question=f"{lead}{'' if lead[-1] in '.!?:…' else '.'} {question}" if leads else question,
        named=named or (by if leads else None),
        since=since,
    )


def _asks_little(question: str, lead: str) -> bool:
    """Whether a question, as short as "Is that all right?", asks of what the statement right before it says."""
    if len(content_words(question)) > MOST_LITTLE or names_any(question) or not _OF_THAT.search(question):
        return False
    told = _TELLS.match(lead) is not None and len(lead) + len(question) <= MOST_REPORTED
    return told and not is_open(lead) and states(lead)


def before_agent(turn: TurnView, sentence: str, recent: Sequence[TurnView]) -> Asked | None:
    """What a statement to an agent, or of one, leans on: what either said right before."""
    spoken = [one for one in recent if one.role not in agents.TOOLS]
    if not spoken:
        return None
    own = next((one for one in reversed(spoken) if one.role == turn.role), None)
    if turn.role != "user":
        said = same_said(spoken[-1], sentence) if spoken[-1].role == "user" else None
        told = said or _said_in(spoken[-1], sentence) or _said_since(spoken[-1], own, sentence)
        if told is None and spoken[-1].role == "user":
            told = (to_remind_of(spoken[-1], sentence) if reminds(sentence) else None) or last_said(
                spoken[-1], ""
            )
        return told or (last_said(own, sentence) if own is not None else None)
    told = _reported_before(recent)
    found = dangling(sentence)
    fragment = found is None and (
        leans_on_question(sentence, MOST_ANSWERED) or _THAT.search(sentence) is not None
    )
    if told is not None and (fragment or (found is not None and _says(told.question, sentence))):
        return told
    if told is not None and found is not None and (found.kind == TIME or found.word[:4] == "that"):
        return told if goes_on(told.question, sentence) else None
    if spoken[-1].role == "user":
        return _said_in(spoken[-1], sentence, MOST_SINCE, loosely=True)
    behind = _said_in(spoken[-1], sentence) or (
        same_said(spoken[-1], sentence) if found is not None and found.kind == THING else None
    )
    if behind is None and own is not None:  # one goes on with what one said
        behind = _said_in(own, sentence, MOST_SINCE, loosely=True)
    return behind


def _said_since(last: TurnView, own: TurnView | None, sentence: str) -> Asked | None:
    """What a user said, behind what the agent asked before that, where only both say of what its sentence speaks."""
    said = _said_in(last, "", MOST_SINCE)
    if said is None or own is None or dangling(sentence) is None or not is_english(own.text):
        return None
    for one in reversed(segment.sentences(segment.clean(own.text)[-segment.MAX_STATEMENT :])[-1:]):
        asks = smalltalk.without_lead(one)[0]
        if len(asks) <= MOST_SINCE and _says(f"{asks} {said.question}", sentence):
            since = Asked(turn=own, question=asks, closed=False, told=True)
            return msgspec.structs.replace(said, since=since)
    return None


def _said_in(
    last: TurnView,
    sentence: str,
    most: int = MOST_REPORTED,
    *,
    loosely: bool = False,
    latest_only: bool = False,
) -> Asked | None:
    """The statement of a turn that says of what a sentence behind it speaks, the last of two; else None.

    `loosely`: it may itself leave open of what it speaks; `latest_only`: only the very last counts.
    """
    if (
        last.role not in ("user", "assistant")
        or not is_english(last.text)
        or last.text.lstrip()[:1] in ("{", "[")
    ):
        return None
    found = dangling(sentence) if sentence else None
    if sentence and found is None:
        return None
    text = segment.clean(utterance.without_stage(last).text).strip()[-segment.MAX_STATEMENT :]
    latest = segment.sentences(text)[-1 if latest_only else -2 :]
    if found is not None and last.role == "assistant" and found.word in CHOOSING:
        latest = [one for one in latest if smalltalk.is_tagged(one)]  # what else it names are suggestions
    told = [as_told(one, last, most) for one in latest]
    both = " ".join(told) if all(told) and len(" ".join(told)) <= MOST_REPORTED else ""
    third = found is not None and found.word in SHE_WORDS | HE_WORDS  # then nobody may have come between
    ways = (*told[-1:], both) if third else (*reversed(told), both)
    said = next((one for one in ways if one and (not sentence or _says(one, sentence))), "")
    if not said and loosely and told:
        if told[-1]:
            said = told[-1] if goes_on(told[-1], sentence) and _of_one(told[-1], sentence) else ""
        elif smalltalk.asks(latest[-1]) and told[0] and _begin_alike(told[0], sentence):
            said = told[0]
    return Asked(turn=last, question=said, closed=False, told=True) if said else None


def _says(before: str, sentence: str) -> bool:
    """Whether a statement says of whom and of what a sentence behind it speaks."""
    return tells_of_what(before, sentence) and _of_one(before, sentence) and _of_place(before, sentence)


def _of_place(before: str, sentence: str) -> bool:
    """Whether a statement names a place, or two, where a sentence behind it says "there", or "both"."""
    found = dangling(sentence)
    if found is None or found.word not in ("there", "both"):
        return True
    return (_PLACE if found.word == "there" else _TWO).search(before) is not None


def _of_one(before: str, sentence: str) -> bool:
    """Whether "he" or "she", where a sentence begins with one, can be one person alone of the statement before."""
    found = dangling(sentence)
    return found is None or found.word not in SHE_WORDS | HE_WORDS or names_one(before, found.word)


def _begin_alike(before: str, sentence: str) -> bool:
    """Whether two sentences both begin with "she", or both with "he": who that is was told before both."""
    word = sentence.split(maxsplit=1)[0]
    return word in ("She", "He") and before.split(maxsplit=1)[0] == word


def with_names(asked: Asked, recent: Sequence[TurnView]) -> Asked:
    """What was said before, with the persons that it speaks of."""
    at = next((n for n, one in enumerate(recent) if one.turn_id == asked.turn.turn_id), 0)
    voice = voice_of(asked.turn, recent[:at])
    context = Context(voice, recent[:at])
    for sentence in segment.sentences(segment.clean(asked.turn.text)):
        if asked.question[:20] in sentence:
            break
        context.add(sentence)
    question, named = context.with_persons(asked.question)
    return msgspec.structs.replace(asked, question=question, named=named)


def _reported_before(recent: Sequence[TurnView]) -> Asked | None:
    """What the agent reported in the turn before, as what its user's statement leans on; None where it did not."""
    if not recent or recent[-1].role != "assistant" or not is_english(recent[-1].text):
        return None
    result = recent[-2].text if len(recent) > 1 and recent[-2].role in agents.TOOLS else ""
    text = segment.clean(recent[-1].text)[-segment.MAX_STATEMENT :]
    for sentence in reversed(segment.sentences(text)):
        said = smalltalk.without_lead(sentence)[0]
        if smalltalk.asks(said):
            if smalltalk.is_small(said):
                return None
            continue
        if is_data(said) or len(said) > MOST_REPORTED or proposes(said):
            return None
        if reported(said, result, "") or (result and leans_on_question(said) and any(map(str.isdigit, said))):
            since = _asked_for(recent, sentence) if leans_on_question(said) else None
            return Asked(turn=recent[-1], question=said, closed=False, told=True, since=since)
        return None
    return None


def _asked_for(recent: Sequence[TurnView], sentence: str) -> Asked | None:
    """The question of a user's that the agent's report, which has no verb, answers with yes or no: "Yes, twice."."""
    user = next((one for one in reversed(recent) if one.role == "user"), None)
    if user is None or not yes_or_no(sentence) or not is_english(user.text):
        return None
    asked = segment.sentences(segment.clean(user.text)[-segment.MAX_STATEMENT :])[-1:]
    if not asked or not smalltalk.asks(asked[0]) or len(asked[0]) > MOST_SINCE:
        return None
    return Asked(turn=user, question=smalltalk.without_lead(asked[0])[0], closed=True)
