"""What of a turn in a conversation with an agent is heeded, by who speaks: a user, an agent, a tool, or its prompt."""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from ..text import content_words
from ..turn import TurnView
from . import results, segment, smalltalk
from .agents import AGENT, PERHAPS, PROMPTS, TOOLS
from .answers import Asked, offers
from .names import entities_of
from .reports import reported
from .unreal import supposes, what_is_real
from .wording import Voice
from .working import is_data, is_working, requests

MOST_PROSE: Final = 600  # characters of a tool's prose; beyond it is a page or a log
LEAST_PROSE: Final = 3  # content words; below it is a receipt
_STAGE: Final = re.compile(r"(?<![*\w])\*(?=[^\s*])[^*\n]*\s[^*\n]*\*(?![*\w])")
_ACCEPTS: Final = re.compile(
    r"^(?:done|all (?:set|done)|ok(?:ay)?|sure|noted|got it|understood|of course|right|good|perfect|great)[,:!.—– -]+"
    r"(?=(?:I|I['’]ve|I['’]ll|Your|The)\b)",
    re.IGNORECASE,
)
_CITED: Final = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_ASIDE: Final = re.compile(r"^[(\[]?\s*(?:ooc|out of character|irl)\b[:,;. -]*", re.IGNORECASE)
_THE_USER: Final = re.compile(r"\bthe user(?:['’]s)?\b|\b(?:he|she|they)\b", re.IGNORECASE)
_THE_AGENT: Final = re.compile(r"\b(?:you|your|you['’]\w+|yourself|tools?)\b", re.IGNORECASE)
_IF_ASKED: Final = re.compile(
    r"\bthe user (?:asks?|wants?|says?|requests?|tells?|needs?)\b|^(?:if|when|whenever)\b", re.IGNORECASE
)
_ORDERS: Final = re.compile(
    r"^(?:never|always|do|don['’]t|be|use|answer|reply|stay|keep|remember|show|give|ask|speak|write|refer|avoid|help)\b",
    re.IGNORECASE,
)
_QUIZ: Final = re.compile(
    r"^(?:(?:and|so|now|question \d+:) )?(?:what (?:would|does|is an?|are|happens)|how would|why (?:does|is|would))\b"
    r"(?!.*\b(?:you like|your)\b)",
    re.IGNORECASE,
)


def _spoken(text: str, role: str) -> str:
    """A cleaned text without stage directions, and, of an agent, without what it cites."""
    if role in TOOLS:
        return "" if len(text) > MOST_PROSE or results.failed(text) else text
    if role == "assistant" and ">" in text:
        text = _CITED.sub("", text)
    return _STAGE.sub(" ", text) if "*" in text else text


class Said(msgspec.Struct, frozen=True, gc=False):
    """What of a turn is worth remembering: a sentence, or a record that is told as it is."""

    text: str
    block: bool = False


class Heard(msgspec.Struct, frozen=True, gc=False):
    """What of a turn is worth remembering, and, where nothing is, why."""

    said: list[Said]
    reason: str


def listen(turn: TurnView, voice: Voice, asked: Asked | None, recent: Sequence[TurnView]) -> Heard:
    """What of a turn is worth remembering. `asked`: the question that it may answer."""
    text = segment.clean(turn.text)
    if turn.role in TOOLS and text.strip()[:1] in ("{", "["):
        told = results.told(text.strip())
        return Heard([Said(told, block=True)] if told else [], "no-statement")
    parts = segment.parts_of(_spoken(text, turn.role))
    if voice.setting == PERHAPS and all(part.block for part in parts):
        return Heard(
            [Said(" ".join(part.text.split())[: segment.MAX_STATEMENT], block=True) for part in parts],
            "empty",
        )
    result = recent[-1].text if recent and recent[-1].role in TOOLS else ""
    said: list[Said] = []
    reasons: list[str] = []
    lost = False  # what a leaning sentence leans on was supposed, a joke or a quotation
    for sentence in (s for part in parts if not part.block for s in segment.sentences(part.text)):
        kept, reason = _stated(sentence, voice)
        if kept and not (lost and smalltalk.leans_back(kept)):
            real = what_is_real(_aside(kept))
            lost = not real
            question = asked.question if asked is not None and not said else ""
            kept = (
                _worth(real, turn.role, voice.setting, question, result) if real and voice.english else real
            )
            reason = smalltalk.HYPOTHETICAL if supposes(_aside(sentence)) else "no-statement"
            if kept:
                said.append(Said(kept))
                continue
        reasons.append(reason)
    return Heard(said, smalltalk.reason_of(reasons, turn.text))


def _stated(sentence: str, voice: Voice) -> tuple[str, str]:
    """What a sentence states behind greetings and small talk ("" for nothing), and the reason for nothing."""
    if reason := smalltalk.foreign(sentence):
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
    others = tuple(sorted(content_words(voice.other or "")))
    kind = smalltalk.judged(rest, others) if rest else smalltalk.QUESTION
    if kind == smalltalk.STATEMENT:
        return rest, ""
    return "", smalltalk.QUESTION if asks else lead or kind


def _worth(real: str, role: str, setting: int, question: str, result: str) -> str:
    """What of an English sentence, that is meant as said, is worth remembering; "" for nothing.

    `question`: what was asked before, if this may answer it; `result`: what a tool gave just before.
    """
    if role == "user":
        return _of_user(real, setting, question)
    if role == "assistant":
        return _ACCEPTS.sub("", real) if reported(real, result) else ""
    if role in TOOLS:
        return "" if is_data(real) or len(content_words(real)) < LEAST_PROSE else real
    if role in PROMPTS:
        return real if _tells_of_user(real) else ""
    return real


def _of_user(sentence: str, setting: int, question: str) -> str:
    answering = bool(question) and not _QUIZ.match(question) and not (requests(sentence) and offers(question))
    return "" if is_working(sentence, known=setting == AGENT, answering=answering) else sentence


def _tells_of_user(sentence: str) -> bool:
    """Whether a sentence of a prompt states something about the user, or anybody by name, and orders nothing."""
    if _THE_AGENT.search(sentence) or _ORDERS.match(sentence) or _IF_ASKED.search(sentence):
        return False
    return bool(_THE_USER.search(sentence)) or bool(entities_of(sentence))


def _aside(sentence: str) -> str:
    """A sentence without the brackets and marks of one who steps out of a game."""
    rest = _ASIDE.sub("", sentence)
    if rest.count("(") != rest.count(")"):
        rest = (
            rest.strip("()").strip()
            if rest[:1] == "(" or rest.rstrip(".!?")[-1:] == ")" or rest[-1:] == ")"
            else rest
        )
    return rest[:1].upper() + rest[1:] if rest != sentence else rest
