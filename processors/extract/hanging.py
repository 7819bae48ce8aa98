"""What a user says to an agent that hangs on the sentence before it: "38 years.", "First fitting is on 12 March."."""

import re
from typing import Final

from ..text import content_words
from .answers import leans_on_question
from .numbers import NUMBERS

MOST_HUNG: Final = 6  # words of a fragment that goes with what stands before it
MOST_NAMED: Final = 2  # content words of a fragment that only names
MOST_TOGETHER: Final = 170  # characters of a sentence and what hangs on it
_COUNTS: Final = "|".join(NUMBERS)
_BEGINS: Final = re.compile(
    rf"(?:[\"“«]|\d|(?:an?|the|twice|both|every|once|half|since|until|about|around|at|in|on|from|with|for"
    rf"|because of|{_COUNTS})\b)",
    re.IGNORECASE,
)
_ALONE: Final = re.compile(  # "Budget 900" says of what it is, "The dress!" announces, "80 times 68" is a sum
    r"[^\W\d_][^:]*:|[A-Z][a-z]+ \d|The [\w ]+!|\d+ (?:times|x|plus|minus|[*+/-]) \d"
)
# What is always of something, or for something: a report, a deadline, the first of several.
_OF_SOMETHING: Final = re.compile(
    r"(?:(?:the|our|my) )?(?:(?:(?:very )?first|second|third|next|last|final|latest) [a-z]+s?"
    r"|(?:(?:the )(?:whole |total |full )?)?(?:reports?|results?|deadline|delivery|fitting|time|answer|reply|decision"
    r"|verdict|meeting(?= is \d)|due date|pick-?up|rehearsal|total|fee|deposit|instal?lments?|balance)"
    r"|(?:our|my|the) budget)"
    r" (?:is|was|are|were|will|takes?|took|starts?|ends?|costs?|comes?|came|due|should"
    r"|by (?=\d|the \d|[A-Z]))\b"
    r"|(?:we['’]re|we are) (?:flying|driving|leaving|coming) (?:from|with|by)\b",
    re.IGNORECASE,
)
_OF_TIME: Final = re.compile(r"(?:the )?(?:next|last) (?:time|week|month|year|day|one)\b", re.IGNORECASE)
_BARE: Final = re.compile(
    rf"(?:(?:only|just|about|around|nearly|almost|over|exactly) )?(?:[€$£]? ?\d[\d.,:]*|{_COUNTS})(?: ?[%€$£]"
    r"| (?:percent|per cent|minutes?|hours?|days?|weeks?|months?|years?|euros?|dollars?|pounds?|times|kilos?|kg|km"
    r"|metres?|meters?|degrees?|points?|pages?|people))?(?: (?:today|now|already|so far|again|in total|left"
    r"|this (?:morning|evening|week)|tonight|yesterday))?[.!… ]*"
    r"|(?-i:[A-Z])\w+ is (?:her|his|its) name[.!]*",
    re.IGNORECASE,
)


def hangs(sentence: str) -> bool:
    """Whether a sentence says of what it speaks only together with the one before it."""
    if _OF_SOMETHING.match(sentence) and not _OF_TIME.match(sentence):
        return True
    if len(sentence.split()) > MOST_HUNG or not leans_on_question(sentence) or _ALONE.match(sentence):
        return False
    return _BEGINS.match(sentence) is not None


def is_bare(sentence: str) -> bool:
    """Whether a sentence is a number alone, with its unit: nobody knows what it measures."""
    return _BARE.fullmatch(sentence) is not None


def bears(before: str, sentence: str) -> bool:
    """Whether a sentence may stand before one that hangs on it: both are short, and it says something."""
    if is_bare(sentence) and any(map(str.isdigit, before)):
        return False  # what it measures is something else
    return len(before) + len(sentence) <= MOST_TOGETHER and bool(content_words(before))
