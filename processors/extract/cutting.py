"""A turn in a conversation with an agent, cut into the clauses that are judged one by one."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from ..turn import TurnView
from . import segment
from .agents import AGENT
from .clauses import clauses_of
from .deeds import deeds_of
from .heeding import Before, worth
from .language import is_english, is_of_another
from .narrating import from_what_befalls
from .passing import asks_aside
from .splices import spliced
from .wording import Voice

_EXERCISE: Final = re.compile(
    r"\b(?:my|the|your|here) .*\b(?:sentences?|homework|exercises?|translations?|answers?)\b", re.IGNORECASE
)


def clauses_said(sentence: str, role: str, voice: Voice, before: Before, last: str) -> list[str]:
    """The statements of a sentence; what an agent reports is cut only where each part is a report by itself."""
    if not voice.english or role not in ("user", "assistant"):
        return [sentence]
    if role == "user":
        if asks_aside(sentence):
            return [sentence]
        return [clause for part in spliced(sentence) for clause in clauses_of(part, last)]
    if before.plays and ";" in sentence:
        return [from_what_befalls(sentence)]
    parts = deeds_of(sentence)
    reports = all(worth(part, role, voice.setting, before, first=False) for part in parts)
    return parts if reports else [sentence]


def trailing_on(sentences: Iterable[str]) -> Iterator[str]:
    """Sentences, where what goes on in lower case behind "..." belongs to the one before."""
    held = ""
    for sentence in sentences:
        if (
            held.endswith(("...", "…"))
            and sentence[:1].islower()
            and len(held) + len(sentence) < segment.MAX_STATEMENT
        ):
            held = f"{held} {sentence}"
        else:
            if held:
                yield held
            held = sentence
    if held:
        yield held


def in_english(turn: TurnView, voice: Voice, recent: Sequence[TurnView]) -> bool:
    """Whether English is spoken, so that what a user says in another language is an example or an exercise."""
    if turn.role != "user":
        return False
    last = next((one for one in reversed(recent) if one.role == "assistant"), None)
    if voice.english or (voice.setting == AGENT and last is not None and is_english(last.text)):
        return True
    return any(_EXERCISE.search(one) and not is_of_another(one) for one in segment.sentences(turn.text))
