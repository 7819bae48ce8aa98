"""What of a turn in a conversation with an agent is heeded, by who speaks: a user, an agent, a tool, or its prompt."""

import re
from typing import Final

import msgspec

from ..text import content_words
from .agents import AGENT, PROMPTS, TOOLS
from .answers import chooses, leans_on_question
from .data import is_data
from .moments import is_for_now
from .names import entities_of
from .narrating import befalls, told_of
from .passing import passes
from .playing import moves
from .reports import reported
from .requests import requests
from .working import is_remark, is_working, speaks_of_self

LEAST_PROSE: Final = 3  # content words; below it is a receipt
_ACCEPTS: Final = re.compile(
    r"^(?:done|all (?:set|done)|ok(?:ay)?|sure|noted|got it|understood|of course|right|good|perfect|great)[,:!.—– -]+"
    r"(?=(?:I|I['’]ve|I['’]ll|Your|The)\b)",
    re.IGNORECASE,
)
_THE_USER: Final = re.compile(r"\bthe user(?:['’]s)?\b|\b(?:he|she|they)\b", re.IGNORECASE)
_THE_AGENT: Final = re.compile(r"\b(?:you|your|you['’]\w+|yourself|tools?)\b", re.IGNORECASE)
_IF_ASKED: Final = re.compile(
    r"\bthe user (?:asks?|wants?|says?|requests?|tells?|needs?)\b|^(?:if|when|whenever)\b", re.IGNORECASE
)
_ORDERS: Final = re.compile(
    r"^(?:never|always|do|don['’]t|be|use|answer|reply|stay|keep|remember|show|give|ask|speak|write|refer|avoid|help)\b",
    re.IGNORECASE,
)
_RULES_THERE: Final = re.compile(  # "Reports are due on Fridays", "Members write in brackets"
    r"(?!(?:the |an? )?(?:assistant|agent|answers?|replies|reply|response|tone|style|language|tables?|amounts|output"
    r"|it|this|that)\b)"
    r"(?:the )?[a-z]+(?: [a-z]+)? (?:(?:is|are|must be|have to be) [a-z]+|write|speak|meet|come|pay|play|use|start"
    r"|begin|end|work)\b.* \w+ \w+",
    re.IGNORECASE,
)
_FEELING: Final = re.compile(r"\b(?:feel|feeling|felt|mood|how are you|how was it)\b", re.IGNORECASE)
_EXPLAINS: Final = re.compile(
    r"^(?:that (?:a|an|if|when|my|your)|when|if|because|it means|it['’]?s when|[a-z]+ing)\b"
)
_BELOW: Final = re.compile(r"that (?:there|the|it)\b")  # a clause cut off from what governs it
_RECEIVES: Final = re.compile(r",? (?:got it|understood|makes sense|i see|noted)[.!]*$", re.IGNORECASE)
_ASKED: Final = re.compile(
    r"(?:what|who|where|when|why|how)(?:['’]?s|['’]re| is| are| do| does| did| can| should| would)\b",
    re.IGNORECASE,
)
_COPULA: Final = re.compile(r"\b(?:is|are|was|were|['’]s)\b")
_LIMITS: Final = re.compile(r"\b(?:no|not|only|never|without|please)\b", re.IGNORECASE)
MOST_EXCLAIMED: Final = 2  # content words
_QUIZ: Final = re.compile(
    r"^(?:(?:and|so|now|first|next|second|last|finally|question \d+)[:,]? )?"
    r"(?:in your own words|what (?:would|does|is an?|are(?! you)|happens)|how would|why (?:does|is|would))\b"
    r"(?!.*\b(?:you like|your)\b)",
    re.IGNORECASE,
)

_HOW_TO_SAY: Final = re.compile(
    r"\bhow (?:do|would|does|can) (?:you|one|we) (?:say|spell|translate|write|pronounce)\b", re.IGNORECASE
)


class Before(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """What was asked and what a tool gave just before, what users said of late, and whether a game is played."""

    question: str
    result: str
    heard: str
    plays: bool
    rolled: bool = False  # the turn ends with what is added to a roll of dice: it is a player's step
    questions: tuple[str, ...] = ()  # all that were asked, of which `question` is the last


def worth(real: str, role: str, setting: int, before: Before, *, first: bool) -> str:
    """What of an English sentence, that is meant as said, is worth remembering; "" for nothing."""
    if not real:
        return ""
    if role == "user":
        moved = before.plays and moves(real, before.question if first else "")
        moved = moved or (before.plays and before.rolled and not speaks_of_self(real))
        return "" if moved else _of_user(real, setting, before.question if first else "")
    if role == "assistant":
        if before.plays:
            real = told_of(real)
        told = reported(real, before.result, before.heard) or (before.plays and befalls(real))
        return _ACCEPTS.sub("", real) if told and not is_for_now(real) else ""
    if role in TOOLS:
        return "" if is_data(real) or len(content_words(real)) < LEAST_PROSE else real
    if role in PROMPTS:
        return real if _tells_of_user(real) else ""
    return real


def _of_user(sentence: str, setting: int, question: str) -> str:
    passing = is_remark(sentence) or (setting != AGENT and _is_exclaimed(sentence))
    if _asks(sentence) or passes(sentence, question) or (passing and not question):
        return ""
    if _FEELING.search(question) and sentence[:5].lower() == "like ":
        return ""
    if not speaks_of_self(sentence) and (
        _HOW_TO_SAY.search(question) or (_FEELING.search(question) and not entities_of(sentence))
    ):
        return ""
    quiz = bool(question) and _QUIZ.match(question) is not None
    if quiz and " would " not in question and _EXPLAINS.match(sentence.lower()):
        return ""
    if _BELOW.match(sentence) or (_RECEIVES.search(sentence) and not speaks_of_self(sentence)):
        return ""
    answering = bool(question) and not quiz and (chooses(question) or not requests(sentence))
    return "" if is_working(sentence, known=setting == AGENT, answering=answering) else sentence


def _asks(sentence: str) -> bool:
    """Whether a sentence is a question without its mark: "what's 16 in hex"."""
    asked = _ASKED.match(sentence)
    return asked is not None and _COPULA.search(sentence, asked.end()) is None


def _is_exclaimed(sentence: str) -> bool:
    """Whether a sentence is a word or two without a verb, a number or a name: "First session!"."""
    few = len(content_words(sentence)) <= MOST_EXCLAIMED and leans_on_question(sentence)
    return few and not (
        speaks_of_self(sentence)
        or any(map(str.isdigit, sentence))
        or entities_of(sentence)
        or _LIMITS.search(sentence)
    )


def _tells_of_user(sentence: str) -> bool:
    """Whether a sentence of a prompt states something about the user, or anybody by name, and orders nothing."""
    if _THE_AGENT.search(sentence) or _ORDERS.match(sentence) or _IF_ASKED.search(sentence):
        return False
    return (
        bool(_THE_USER.search(sentence))
        or bool(entities_of(sentence))
        or _RULES_THERE.match(sentence) is not None
    )
