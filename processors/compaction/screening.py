"""What is held back from training: personal data by rule, and texts that give a model instructions.

The rules look at text alone. They miss what is spelt out in words, and are meant to be few and sure. A fact that is
held back wrongly is still in the memory, and only not learnt.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from ...schemas.content import MemoryContent, Scalar

PERSONAL, QUARANTINED = "personal-data", "quarantined"
_FLAGS: Final = {
    PERSONAL: ("personal_data", "personal-data", "pii"),
    QUARANTINED: ("quarantined", "quarantine"),
}

_EMAIL: Final = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*[a-z]", re.IGNORECASE)
_PHONE: Final = re.compile(
    r"\+\d[\d ().-]{7,}\d|(?<![\d-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\d-])"
    r"|(?:phone|mobile|cell|telephone|fax|whatsapp)\D{0,30}\d(?:[ ().-]?\d){5,}",
    re.IGNORECASE,
)
_CARD: Final = re.compile(r"(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)")
_IBAN: Final = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b")
_ID: Final = re.compile(
    r"(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)"
    r"|(?:passport|licen[cs]e|social security|insurance|national id|identity card|tax|\bssn\b|\bid\b)"
    r"\W{0,3}(?:(?:card|number|no|nr|is|of|code)\W{0,3}){0,3}[a-z]{0,3}\d{5,}",
    re.IGNORECASE,
)
_INJECTION: Final = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass)\b[^.!?\n]{0,40}"
    r"\b(?:previous|prior|above|earlier|preceding|system|your|all)\b[^.!?\n]{0,25}"
    r"\b(?:instructions?|prompts?|rules?|guidelines?|messages)\b"
    r"|\b(?:system|hidden|developer) (?:prompt|instructions?)\b|\bsystem message\b"
    r"|\b(?:reveal|print|show|repeat|output|leak) (?:me )?(?:your|the) [^.!?\n]{0,20}"
    r"(?:prompt|instructions|api key|password)"
    r"|\byou are now (?:in |an? )?(?:\w+ ){0,2}(?:ai|assistant|model|mode|bot|dan|jailbroken|unrestricted)\b"
    r"|\bact as (?:an? )?(?:\w+ ){0,2}(?:ai|assistant|language model|system|root|admin\w*)\b"
    r"|\b(?:do not|don't|never) (?:tell|inform|mention (?:this|it) to) the user\b"
    r"|\bfrom now on,? (?:you|always|never|respond|reply|answer)\b"
    r"|\b(?:when|whenever|if) (?:you are )?asked\b[^.!?\n]{0,40}\b(?:always|never|say|reply|answer|respond)\b"
    r"|<\|\w+\|>|\[/?INST\]|<</?SYS>>|^\s*#{2,} ?(?:instruction|system|response)"
    r"|</?(?:system|assistant|tool_call|function_call)>",
    re.IGNORECASE | re.MULTILINE,
)
# What a text must hold for the patterns to be worth a look: most texts hold none of it, and are many.
_HINTS: Final = (
    "ignor", "disregard", "forget", "overrid", "bypass", "prompt", "instruction", "system", "reveal", "print", "show",
    "repeat", "output", "leak", "you are now", "act as", "the user", "from now on", "asked", "<|", "[inst", "[/inst",
    "<<", "##", "<assistant", "</", "<tool", "<func",
)  # fmt: skip
_DIGITS: Final = re.compile(r"\d\D{0,3}\d\D{0,3}\d\D{0,3}\d\D{0,3}\d")


def _card(text: str) -> bool:
    return any(_luhn([int(c) for c in found if c.isdigit()]) for found in _CARD.findall(text))


def _luhn(digits: Sequence[int]) -> bool:
    doubled = [digit * 2 - 9 * (digit > 4) for digit in digits[-2::-2]]
    return any(digits) and (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0


def _iban(text: str) -> bool:
    for found in _IBAN.findall(text):
        plain = found.replace(" ", "")
        number = "".join(str(int(c, 36)) for c in plain[4:] + plain[:4])
        if 15 <= len(plain) <= 34 and int(number) % 97 == 1:
            return True
    return False


RULES: Final[Mapping[str, Callable[[str], bool]]] = {
    "email": lambda text: "@" in text and _EMAIL.search(text) is not None,
    "phone": lambda text: _PHONE.search(text) is not None,
    "card": _card,
    "iban": _iban,
    "id": lambda text: _ID.search(text) is not None,
}


def personal_data(text: str, rules: Sequence[str]) -> str | None:
    """The first of `rules` that finds personal data in a text; None where none does."""
    numbers = _DIGITS.search(text) is not None
    for rule in rules:
        if (numbers or rule == "email") and RULES[rule](text):
            return rule
    return None


def is_injection(text: str) -> bool:
    """Whether a text gives instructions to a model that reads it."""
    lowered = text.lower()
    return any(hint in lowered for hint in _HINTS) and _INJECTION.search(text) is not None


def flagged(reason: str, metadata: Mapping[str, Scalar], tags: Sequence[str]) -> bool:
    """Whether tags or metadata hold something back: PERSONAL or QUARANTINED."""
    if not metadata and not tags:
        return False
    return any(metadata.get(name) or name in tags for name in _FLAGS[reason])


def texts_of(content: MemoryContent) -> str:
    """All words of a memory that an example may say."""
    return "\n".join((content.text, content.subject, *content.entities))
