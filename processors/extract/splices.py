"""Run-on sentences of users to agents: "..., plus I have a bike", "... with Beate, who by the way is leaving us".

An apology before a statement goes, and so does a request not to tell or laugh behind it.
"""

import re
from typing import Final

from .moments import teases

_APOLOGY: Final = re.compile(
    r"(?:(?:so|and|but|oh|hi|hello)[,! ]+)*(?:I['’]?m |we['’]?re )?(?:so |very |really )?(?:sorry|apologies)"
    r"(?: again)?(?: (?:for|about|that|to)\b|(?= (?:I|we)\b))[^,;:.!]*"
    r"(?:,| and hello again,) (?:it['’]s been [^,]*, |it was (?:all )?[^,]*, |it['’]s (?:all )?been [^,]*, )?",
    re.IGNORECASE,
)
_ALSO_SORRY: Final = re.compile(r",? (?:and|but) sorry (?:for|about|that)\b[^.!?]*$", re.IGNORECASE)
_HUSH: Final = re.compile(
    r",(?: so| and| but)?(?: please)? (?:don['’]t|do not) (?:say|tell|blame|laugh|judge"
    r"|ask (?:me )?(?:why|how|what it))\b[^.!?]*(?=[.!?]*$)",
    re.IGNORECASE,
)
_JEST: Final = re.compile(  # "(he's 71 and thinks he's forty)", "(shh)"
    r" ?\((?=[^()]*\b(?:thinks (?:he|she|it)['’]s|shh+|lol|haha|as if)\b)[^()]*\)", re.IGNORECASE
)
_DONT_ASK: Final = re.compile(r"don['’]t ask (?:me )?(?:what|how|why)\b", re.IGNORECASE)
_STATES: Final = re.compile(
    r"(?:I|we|my|our|the|he|she|they|it|[A-Z]\w+)\b.{0,40}?\b(?:is|are|was|were|am|has|have|had|will|can['’]?t?|does|did|don['’]t"
    r"|\w+ed|fell|broke|got|went|came|left|took|lost|had|[a-z]+s)\b",
)
_WHO_BY_THE_WAY: Final = re.compile(
    r"(?<=\s)(?P<who>[A-Z][\w-]+(?: [A-Z][\w-]+)?),? who,? (?:by the way|btw|incidentally),? (?P<does>\w+ .+)$"
)
_PLUS: Final = re.compile(
    r"(?:,? plus|, and also|[,;] also|, then|[,;] oh and| and btw| and by the way) "
    r"(?=(?:I|we)\b(?:['’]\w+)? \w|(?:my|our|the) (?:\w+ ){1,3}(?:is|are|was|were|has|have|had|got"
    r"|goes|comes|starts?|needs?|\w+ed)\b)"
)
_BELOW: Final = re.compile(
    r"(?:if|when|once|as soon as|before|after|until|first|let|please)\b", re.IGNORECASE
)
LEAST: Final = 3  # words of a part


def spliced(sentence: str) -> list[str]:
    """The statements that a run-on sentence is made of, without apologies and asides; itself where it is one.

    None for what is not meant to be answered: "Don't ask what it cost".
    """
    if _DONT_ASK.match(sentence) or teases(sentence):
        return []
    sentence = _JEST.sub("", sentence) if "(" in sentence else sentence
    if "?" in sentence[-3:] or '"' in sentence or "“" in sentence:
        return [sentence]
    sorry = _APOLOGY.match(sentence)
    excused = sorry is not None and _STATES.match(sentence, sorry.end()) is not None
    rest = _started(sentence[sorry.end() :]) if sorry is not None and excused else sentence
    rest = _ALSO_SORRY.sub("", _HUSH.sub("", rest))
    if found := _WHO_BY_THE_WAY.search(rest):
        left = [] if excused else spliced(rest[: found.end("who")])
        return [*left, *spliced(f"{found['who']} {found['does']}")]
    for cut in _PLUS.finditer(rest):
        first, second = rest[: cut.start()], rest[cut.end() :]
        if min(len(first.split()), len(second.split())) >= LEAST and not _BELOW.match(first):
            return [first, *spliced(_started(second))]
    return [rest]


def _started(part: str) -> str:
    return part[:1].upper() + part[1:]
