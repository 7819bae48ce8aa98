"""What of a turn in a conversation with an agent is heeded, by who speaks: a user, an agent, a tool, or its prompt."""

import re
from typing import Final

from ..text import content_words
from . import results
from .agents import AGENT
from .answers import leans_on_question
from .names import entities_of
from .reports import reported
from .unreal import what_is_real
from .working import is_data, is_working

MOST_PROSE: Final = 600  # characters of a tool's prose; beyond it is a page or a log
LEAST_PROSE: Final = 3  # content words; below it is a receipt
_STAGE: Final = re.compile(r"(?<![*\w])\*(?=[^\s*])[^*\n]*\s[^*\n]*\*(?![*\w])")
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
    r"^(?:(?:and|so|now|question \d+:) )?(?:what (?:would|does|is an?|are|happens)|which of|how would|why (?:does|is|would))\b(?!.*\byou like\b)(?!.*\byour\b)",
    re.IGNORECASE,
)


def spoken(text: str, role: str) -> str:
    """A cleaned text without stage directions, and, of an agent, without what it cites; a tool's record as told."""
    if role in ("tool", "function"):
        stripped = text.strip()
        if stripped[:1] in ("{", "["):
            return results.told(stripped)
        return "" if len(stripped) > MOST_PROSE or results.failed(stripped) else text
    if role == "assistant":
        text = _CITED.sub("", text) if ">" in text else text
    return _STAGE.sub(" ", text) if "*" in text else text


def heeded(sentence: str, role: str, setting: int, question: str, result: str) -> str:
    """What of an English sentence is worth remembering; "" for nothing.

    `question`: what was asked before, if this may answer it; `result`: what a tool gave just before.
    """
    if role == "user":
        return _of_user(_aside(sentence), setting, question)
    if role == "assistant":
        real = what_is_real(_aside(sentence))
        return real if real and reported(real, result) else ""
    if role in ("tool", "function"):
        return "" if is_data(sentence) or len(content_words(sentence)) < LEAST_PROSE else sentence
    if role in ("system", "developer"):
        return sentence if _tells_of_user(sentence) else ""
    return sentence


def _of_user(sentence: str, setting: int, question: str) -> str:
    real = what_is_real(sentence)
    if not real:
        return ""
    if question and leans_on_question(real) and not is_data(real):
        return "" if _QUIZ.match(question) else real
    return "" if is_working(real, known=setting == AGENT) else real


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
