"""What an agent reports in one sentence, deed by deed: "I've noted the date, moved the call, and booked the room"."""

import re
from typing import Final

from .clauses import MARKS, reports_of
from .verbs import is_past

_SEVERAL: Final = re.compile(r"(?P<who>I(?:['’]ve| have)) (?P<first>[a-z]+) ")
_NEXT: Final = re.compile(r"(?:, and|,| and) (?=(?P<verb>[a-z]+) )")
_NOTED: Final = re.compile(
    r"(?P<who>I(?:['’]ve| have) (?:noted|recorded|written down|saved|put down)) (?P<first>(?!that\b).{8,}?),? and "
    r"(?P<second>that (?:you|your|he|she|they|the|there|[A-Z]\w+) .{8,})$"
)
_NOW: Final = re.compile(
    r"(?P<first>.{12,}?), and (?P<second>(?:the|your) (?:[\w-]+ ){1,6}?(?:is|are|comes?|will be) now .+)$"
)
_VERB: Final = re.compile(r"\b(?:is|are|was|were|has|have|will|I['’]ve|I|comes?|goes|[a-z]+ed)\b")
_LEANS: Final = re.compile(
    r"\b(?:it|them|accordingly|that|this|so|there|too|him|her)\b(?! \w+ing)", re.IGNORECASE
)
LEAST: Final = 4  # words of a deed


def deeds_of(sentence: str) -> list[str]:
    """The deeds that an agent reports in a sentence, each with who did it; itself where it is one."""
    if MARKS.search(sentence):
        return [sentence]
    for form in (_NOTED, _NOW):
        if found := form.match(sentence):
            second = found["second"]
            if form is _NOTED:
                return [f"{found['who']} {found['first']}.", f"{found['who']} {second}"]
            now = second[:1].upper() + second[1:]  # a first part without a verb only says again what was told
            return [f"{found['first']}.", now] if _VERB.search(found["first"]) else [now]
    return _several(sentence) or reports_of(sentence)


def _several(sentence: str) -> list[str]:
    """Three deeds or more, of which one that leans goes with the one before it; [] where there are not so many."""
    found = _SEVERAL.match(sentence)
    if found is None or not is_past(found["first"]):
        return []
    cuts = [cut for cut in _NEXT.finditer(sentence) if is_past(cut["verb"])]
    if len(cuts) < 2:
        return []
    deeds: list[str] = []
    at = found.start("first")
    for end, following in [*((cut.start(), cut.end()) for cut in cuts), (len(sentence), 0)]:
        deed = sentence[at:end].rstrip(" .")
        if deeds and (_LEANS.search(deed) or len(deed.split()) < LEAST):
            deeds[-1] = f"{deeds[-1]}, {deed}"
        else:
            deeds.append(deed)
        at = following
    return [f"{found['who']} {deed}." for deed in deeds]
