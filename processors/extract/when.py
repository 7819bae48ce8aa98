"""Time expressions: found in a sentence, and rendered for a reader with the time that they mean.

An anchored expression replaces the words ("last week" → "the week before 9 June 2023 (2 to 8 June)"); where the
words themselves stay clear the date follows them ("yesterday (7 May 2023)"). What is vague stays as it is.
"""

import re
from datetime import date
from typing import Final

import msgspec

from ...schemas.memory import EventTime
from .caseless import Caseless
from .meaning import FUTURE, PAST, UNKNOWN, Meaning, Said
from .resolve import RESOLVERS
from .verbs import has_past


class Found(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A time expression: where it stands, what a reader sees for it, and the time that it means, if known.

    `anchored`: what is shown names the day on which it was said.
    """

    start: int
    end: int
    shown: str
    time: EventTime | None
    anchored: bool = False


_FULL_WEEKDAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_WEEKDAY: Final = rf"{_FULL_WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b\.?"
_MONTH: Final = (
    r"(?:january|february|march|april|(?-i:May)|june|july|august|september|october|november|december"
    r"|(?-i:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
_NUM: Final = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty"
    r"|(?:a )?(?:couple(?: of)?|few)|several)"
)
_UNIT: Final = r"(?:day|night|week|weekend|month|year|decade)s?"
_PART: Final = r"(?: (?:morning|afternoon|evening|night))?"
_ORD: Final = r"(?:st|nd|rd|th)?"
_PATTERNS: Final = (
    ("around", rf"the day (?:before yesterday|after tomorrow){_PART}"),
    ("yesterday", rf"yesterday{_PART}|last night"),
    ("tomorrow", rf"tomorrow{_PART}"),
    ("today", r"(?:earlier )?today|tonight|this (?:morning|afternoon|evening)"),
    ("ago", rf"{_NUM} {_UNIT} (?:ago|back(?! (?:to|in|at|home|from)\b))"),
    (
        "relative",
        rf"(?:this past|the past|this coming|last|past|this|next) "
        rf"(?:weekend|week|month|year|spring|summer|fall|autumn|winter|(?:{_WEEKDAY})"
        rf"|{_MONTH}){_PART}(?![\w])",
    ),
    ("weekend", r"(?:over|during|at|on) the weekend"),
    ("iso", r"(?:19|20)\d\d-\d\d-\d\d(?!\d)"),
    ("month_day", rf"{_MONTH} \d{{1,2}}{_ORD}(?:,? (?:19|20)\d\d)?(?![\d:])"),
    ("day_month", rf"\d{{1,2}}{_ORD}(?: of)? {_MONTH}(?:,? (?:19|20)\d\d)?(?!\w)"),
    ("month_year", rf"{_MONTH}(?: of|,)? (?:19|20)\d\d(?!\d)"),
    ("on_day", r"on the \d{1,2}(?:st|nd|rd|th)(?! \w+day| (?:floor|street|anniversary|birthday|grade))"),
    ("in_month", rf"(?:in|since|until|by|early|late|mid|of)[ -]{_MONTH}(?!\w|,? (?:19|20)?\d\d)"),
    ("year", r"(?:in|since|until|of|by|from) (?:19|20)\d\d(?![\d,.:%-]\d|\d)"),
    ("ahead", rf"in (?:about )?{_NUM} {_UNIT}(?: time)?(?!\w)"),
    (
        "lasting",
        rf"(?:for )?(?:about |over |almost |nearly |around )?{_NUM} (?:year|month|week"
        rf"|day)s?(?: now)?(?! (?:ago|back)|\w)",
    ),
    ("weekday", rf"(?:on )?{_FULL_WEEKDAY}{_PART}(?!\w)"),
)
_TIME: Final = re.compile(
    r"(?<![\w'’-])(?:" + "|".join(f"(?P<{name}>{pattern})" for name, pattern in _PATTERNS) + ")",
    re.IGNORECASE,
)
_HINT: Final = Caseless(
    r"day|tonight|night|tomorrow|week|month|year|last|next|this|ago|since|\b[12]\d{3}\b|spring|summer"
    r"|fall|autumn|winter"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|on the \d"
)
# "every Tuesday", "Black Friday" and "the last week of school" mean no day that the turn's own gives.
_NO_TIME_BEFORE: Final = re.compile(
    r"\b(?:every|each|most|any|some|black|good|through|the very) $", re.IGNORECASE
)
_NO_TIME_AFTER: Final = re.compile(r" of (?!next|this|last|the (?:month|year))", re.IGNORECASE)
_FUTURE_WORDS: Final = Caseless(
    r"\b(?:will|going to|gonna|plan|plans|planning|hope|hoping|want|wanna|can't wait|looking forward"
    r"|upcoming|let's"
    r"|starting|(?:re)?scheduled|postponed|put off|pushed back|brought forward|planned (?:for|on)|deadline"
    r"|moved (?:[\w' ]{1,40} )?to (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d|\d|january|february|march|april|may|june|july|august"
    r"|september|october|november|december)"
    r"|(?:am|is|are|['’](?:m|re|s)) (?:getting|going|having|flying|moving|leaving|meeting|visiting|coming|hosting|throwing"
    r"|travelling|traveling|taking|giving)"
    r"|(?:is|are) (?:now )?(?:on|due)|tomorrow|next|soon|heading|off to)\b|['’]ll\b"
)
_CLAUSE: Final = re.compile(r"[,;:]\s|\s[-–—]+\s|\s(?:and|but|so)\s")
_SUBJECT: Final = re.compile(r"\b(?:I|he|she|it|we|they|you)\b")
_PERFECT: Final = re.compile(r"\b(?:have|has|been|known|had)\b|['’]ve\b|\bsince\b", re.IGNORECASE)
_WORDS: Final = re.compile(r"[a-z']+")


def tense_of(sentence: str) -> int:
    """PAST, FUTURE or UNKNOWN, from the sentence's verbs. A future word outweighs a past one."""
    if _FUTURE_WORDS.found_in(sentence):
        return FUTURE
    if has_past(_WORDS.findall(sentence.lower())):
        return PAST
    return UNKNOWN


def find_times(sentence: str, said_on: date) -> list[Found]:
    """The time expressions of an English sentence, in order, resolved against the day on which it was said."""
    if not _HINT.found_in(sentence):
        return []
    found: list[Found] = []
    for match in _TIME.finditer(sentence):
        name = match.lastgroup or ""
        if not _means_time(sentence, match):
            continue
        try:
            meaning = RESOLVERS[name](Said(match[0].lower(), said_on, _tense_at(sentence, match)))
        except (ValueError, OverflowError):  # 31 February, or beyond the calendar's ends
            continue
        if meaning is not None:
            found.append(_found(sentence, match, meaning))
    return found


def _tense_at(sentence: str, match: re.Match[str]) -> int:
    """The tense of the clause that the expression stands in; of the whole sentence where it has no verb."""
    starts = [cut.end() for cut in _CLAUSE.finditer(sentence, 0, match.start())]
    end = _CLAUSE.search(sentence, match.end())
    clause = sentence[starts[-1] if starts else 0 : end.start() if end else len(sentence)]
    tense = tense_of(clause)
    return tense if tense != UNKNOWN or _SUBJECT.search(clause) else tense_of(sentence)


def _means_time(sentence: str, match: re.Match[str]) -> bool:
    name, before = match.lastgroup, sentence[max(0, match.start() - 12) : match.start()]
    if name == "lasting":
        return _since(sentence, match)
    if name == "relative":
        if before.lower().endswith("the ") and match[0][:4].lower() in ("last", "next", "past"):
            return (
                match[0].lower().endswith("weekend")
            )  # "over the last year" is a stretch, not the year before
        return not _NO_TIME_AFTER.match(sentence, match.end())
    return not _NO_TIME_BEFORE.search(before)


def _since(sentence: str, match: re.Match[str]) -> bool:
    """Whether a duration runs until now: "I've known them for 4 years", "seven years now"."""
    if match[0].lower().endswith(" now"):
        return True
    return match[0][:3].lower() == "for" and bool(
        _PERFECT.search(sentence[max(0, match.start() - 60) : match.start()])
    )


def _found(sentence: str, match: re.Match[str], meaning: Meaning) -> Found:
    said, shown = match[0], meaning.shown
    end = match.end()
    if sentence[end : end + 2] in ("'s", "’s"):
        end += 2
        shown = f"{said}'s ({shown.replace(' (', ', ').rstrip(')')})" if shown else f"{said}'s"
    elif shown is None:
        shown = said
    elif said[0].isupper():
        shown = shown[0].upper() + shown[1:]
    if meaning.note:
        shown = f"{shown} ({meaning.note})"
    return Found(start=match.start(), end=end, shown=shown, time=meaning.time, anchored=meaning.anchored)
