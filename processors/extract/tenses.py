"""The tense around a time expression: whether what is told for it is past, lies ahead, or shows neither."""

import re
from itertools import pairwise
from typing import Final

from .caseless import Caseless
from .language import word_set
from .meaning import FUTURE, PAST, UNKNOWN
from .naming import DETERMINERS, thirds
from .verbs import has_past

_DAY_OR_MONTH: Final = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?\d{1,2}(?:st|nd|rd|th)?|january|february|march"
    r"|april|may|june|july|august"
    r"|september|october|november|december)"
)
_FUTURE_WORDS: Final = Caseless(
    r"\b(?:will|won't|going to|gonna|plan|plans|planning|hope|hoping|want|wanna|can't wait|looking forward"
    r"|upcoming|let's|would like"
    r"|starting|(?:re)?scheduled|postponed|put off|pushed back|brought forward|planned (?:for|on)|deadline"
    rf"|(?:moved|pushed|shifted) (?:[\w' ]{{1,40}} )?to {_DAY_OR_MONTH}"
    rf"|(?:slips?|slipped|moves|shifts|delayed|extended) (?:to|until|till) {_DAY_OR_MONTH}"
    r"|(?:am|is|are|['’](?:m|re|s)) (?:getting|going|having|flying|moving|leaving|meeting|visiting"
    r"|coming|hosting|throwing"
    r"|travelling|traveling|taking|giving)"
    r"|(?:is|are) being \w+|to be (?:\w+ed|paid|done|sent|made|built|held|met|put|given)"
    r"|(?:(?:is|are)|['’]s) (?:now )?(?:on|due|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"|(?:(?:is|are)|['’]s) in (?:about )?(?:\d+|an?|two|three|four|five|six|eight|ten) (?:day|week|month|year)s?"
    r"|(?:need|needs|have|has|ought) to|must"
    r"|tomorrow|next(?! (?:to|door|thing)\b)|soon|heading|off to)(?!\w)|['’]ll\b"
)
# "We're flying to Rome on Monday", "The course starts in March": a plan, where nothing says that it is past.
_PLANNED: Final = Caseless(
    r"\b(?:am|is|are) (?:\w+ )?\w+ing\b|['’](?:m|re) (?:\w+ )?\w+ing\b"
    r"|\b(?:leaves?|fly|flies|arrives?|starts?|begins?|opens?|lands?|departs?|ends?|returns?|comes?|expires?"
    r"|due|closes?|runs? out)\b"
)
_CLAUSE: Final = re.compile(r"[,;:]\s|\s[-–—]+\s|\s(?:and|but|so)\s")
_PRESENT: Final = re.compile(r"\w (?:is|are)\b")
_SUBJECT: Final = re.compile(r"\b(?:I|he|she|it|we|they|you)\b")
_HAS_GOT: Final = re.compile(r"(?:\b(?:have|has)|['’](?:ve|s)) got\b")
_NOUN_BEHIND: Final = DETERMINERS | word_set("of in for with at on to from by and two three four five six")
_STARTING: Final = re.compile(r"(?:as )?from |as of |starting |beginning ", re.IGNORECASE)
_UNTIL: Final = re.compile(r"(?:until|till) ", re.IGNORECASE)
_BEHIND_UNTIL: Final = re.compile(r"\b(?:until|till) (?:the |\w+day,? (?:the )?)?$", re.IGNORECASE)
_BEHIND_BY: Final = re.compile(r"\bby (?:the |\w+day,? (?:the )?)?$", re.IGNORECASE)
_WAS: Final = re.compile(r"\b(?:was|were|had|stayed|waited|worked|lived|kept|did)\b", re.IGNORECASE)
# "That would have been yesterday, but it was a holiday, so Monday": the coming one.
_PUT_OFF: Final = re.compile(
    r"\b(?:holiday|closed|shut|day off|rained off|cancelled|canceled)\b[^.!?]{0,30}\bso (?:on )?$",
    re.IGNORECASE,
)
_WORDS: Final = re.compile(r"[a-z']+")


def tense_of(sentence: str) -> int:
    """PAST, FUTURE or UNKNOWN, from the sentence's verbs. A future word outweighs a past one."""
    if _FUTURE_WORDS.found_in(sentence):
        return FUTURE
    if has_past(_WORDS.findall(_HAS_GOT.sub("has", sentence).lower())):
        return PAST
    return UNKNOWN


def tense_at(sentence: str, match: re.Match[str]) -> int:
    """The tense of the clause that the expression stands in, or of the nearest one with a verb, those before it first.

    What runs until a day, or has to be done by it, lies ahead unless a past verb stands in its clause.
    """
    start, end = match.span()
    if match.lastgroup == "weekday" and _PUT_OFF.search(sentence, 0, start):
        return FUTURE
    if (match.lastgroup or "").endswith("_part"):  # "The end of May" ends nothing
        sentence = f"{sentence[:start]}{'_' * (end - start)}{sentence[end:]}"
    cuts = [(cut.start(), cut.end()) for cut in _CLAUSE.finditer(sentence) if not start <= cut.start() < end]
    bounds = [0, *(n for cut in cuts for n in cut), len(sentence)]
    clauses = [sentence[a:b] for a, b in zip(bounds[::2], bounds[1::2], strict=True)]
    at = sum(cut <= start for _, cut in cuts)
    starts = match.lastgroup == "named_month" and _STARTING.match(match[0]) is not None
    shown = _shown(clauses[at], starts=starts)
    if shown is None and _BEHIND_BY.search(sentence, 0, start):
        return FUTURE
    for clause in (*reversed(clauses[:at]), *clauses[at + 1 :]):
        shown = _shown(clause) if shown is None else shown
    tense = shown or UNKNOWN
    until = _UNTIL.match(match[0]) or _BEHIND_UNTIL.search(sentence, 0, start)
    if tense == PAST and until and not _WAS.search(sentence, 0, start):
        return FUTURE  # "The pool is closed till the 18th"
    return tense


def _shown(clause: str, *, starts: bool = False) -> int | None:
    """The tense that a clause shows: UNKNOWN where its verb is in the present, None where it has no verb."""
    tense = tense_of(clause)
    if tense != UNKNOWN:
        return tense
    if starts or _PLANNED.found_in(clause):
        return FUTURE
    return UNKNOWN if _SUBJECT.search(clause) or _PRESENT.search(clause) or _has_third(clause) else None


def _has_third(clause: str) -> bool:
    """Whether a verb stands in a clause as it does behind "she": "the last part Mr Holt demands"."""
    words = clause.lower().split()
    return any(
        thirds(word) and before not in _NOUN_BEHIND and not before[-1:].isdigit()
        for before, word in pairwise(("", *words))
    )
