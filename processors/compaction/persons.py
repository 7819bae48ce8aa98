"""Whose words a question is in: the third person, and the first, as the speaker of a memory would put it."""

import re
from typing import Final

from ..extract.language import word_set
from ..extract.verbs import third_person
from .clauses import BASE_OF

_AGREES: Final = {"is": "am", "has": "have", "does": "do"}
_INNER: Final = word_set("The My Our A An This We They")


def in_third(text: str, speaker: str, *, quoted: bool) -> str:
    """As somebody else would ask: of "the user", where the speaker has no name."""
    if quoted:
        text = re.sub(r"\b(?:my|our|(?:we|I)'s)(?= |$)", f"{speaker}'s", text, flags=re.IGNORECASE)
        text = re.sub(r"\b(did|do) (?:I|we)\b", lambda found: f"{_DOES[found[1]]} {speaker}", text)
        text = re.sub(r"\b(?:I|we) (\w+)", lambda found: f"{speaker} {third_person(found[1])}", text)
    return re.sub(r"\bUser\b", "the user", text) if speaker == "User" else text


def in_first(text: str, speaker: str) -> str | None:
    """As the speaker would ask; None where the question is not about the speaker, or would be no English."""
    if not speaker:
        return None
    name = re.escape(speaker)
    told = re.sub(rf"\b{name}'s(?= [\w-]+)", "my", text)
    told = re.sub(rf"\b{name}'s(?=\W*$)", "mine", told)
    told = re.sub(rf"\bdoes {name}\b", "do I", told)
    told = re.sub(rf"\bis {name}\b", "am I", told)
    told = re.sub(rf"\b{name} (\w+)", lambda found: f"I {_agrees(found[1])}", told)
    told = re.sub(rf"\b{name}\b", "I", told)
    return None if told == text or re.search(r"\b(?:of|in|for|to|with|makes|gives) I\b", told) else told


def owned_by_us(text: str) -> str:
    """ "we's boat" as "our boat", and "I's" as "my"."""
    return re.sub(r"\bI's\b", "my", re.sub(r"\b[Ww]e's\b", "our", text))


def speaks(text: str) -> bool:
    """Whether a text is in the first person."""
    return re.search(r"\b(?:I|my|our|we|me|us)\b", text, re.IGNORECASE) is not None


def lowered(phrase: str) -> str:
    """A subject as it stands within a sentence."""
    return phrase[:1].lower() + phrase[1:] if phrase.split(" ", 1)[0] in _INNER else phrase


def _agrees(verb: str) -> str:
    return _AGREES.get(verb) or BASE_OF.get(verb, verb)


_DOES: Final = {"did": "did", "do": "does"}
