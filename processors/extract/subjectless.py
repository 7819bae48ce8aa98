"""What users say of themselves without "I": "Used to row at university", "Retired since spring"."""

import re
from typing import Final

_DID: Final = re.compile(
    r"(?:(?:used to (?!it\b|that\b|this\b|the\b)[a-z]+|grew up|took over (?:from|as|the)|moved (?:to|from|here)"
    r"|gave up|signed up"
    r"|studied|quit (?!it\b|that\b)[a-z]+|bought (?:an?|the|some|two|three)|work(?:ed)? (?:at|as|for|in)"
    r"|live[d]? (?:in|with|at|near)"
    r"|play(?:ed)? the|married (?!life|couple|people|with)[a-z]+|took the)\b)",
    re.IGNORECASE,
)
_IS: Final = re.compile(
    r"(?P<verb>retired|divorced|widowed|separated|self-employed|born) (?=(?:since|last|in|for|on|from|and|at)\b)",
    re.IGNORECASE,
)
_WAS: Final = "born"


def with_self(sentence: str) -> str:
    """A sentence of a user's that begins with its verb, with "I" before that; any other as it is."""
    found = _IS.match(sentence)
    if found is None and _DID.match(sentence) is None:
        return sentence
    rest = f"{sentence[:1].lower()}{sentence[1:]}"
    if found is None:
        return f"I {rest}"
    return f"I was {rest}" if found["verb"].lower() == _WAS else f"I'm {rest}"
