"""Time expressions: found in a sentence, and rendered for a reader with the time that they mean.

An anchored expression replaces the words ("last week" → "the week before 9 June 2023 (2 to 8 June)"); where the
words themselves stay clear the date follows them ("yesterday (7 May 2023)"). What is vague stays as it is.
"""

import re
from datetime import date
from typing import Final

import msgspec

from ...schemas.memory import EventTime
from . import calendar_days, dates
from .caseless import Caseless
from .grammar import HINT, time_pattern
from .idioms import is_idiom, quotes_in, tells_story
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
_PERFECT: Final = re.compile(r"\b(?:have|has|been|known)\b|['’]ve\b|\bsince\b", re.IGNORECASE)
_PLUPERFECT: Final = re.compile(r"(?<!\bhave )(?<!\bhas )(?<!['’]ve )\bhad been\b", re.IGNORECASE)
_COMPARED: Final = re.compile(
    r"\b(?:than|as|like|unlike|versus|vs|compared (?:to|with)|since (?:[\w-]+ ){1,3}) ?(?:it was )?$",
    re.IGNORECASE,
)
_UNTIL: Final = re.compile(r"(?:until|till) ", re.IGNORECASE)
_BEHIND_UNTIL: Final = re.compile(r"\b(?:until|till) (?:the |\w+day,? (?:the )?)?$", re.IGNORECASE)
_WAS: Final = re.compile(r"\b(?:was|were|had|stayed|waited|worked|lived|kept|did)\b", re.IGNORECASE)
_WHEN: Final = re.compile(r", (?:when|where|so|and|but) ", re.IGNORECASE)
_BEEN: Final = re.compile(r"\b(?:been|is|['’]s) (?:\w+ )?$", re.IGNORECASE)
_ENDING: Final = re.compile(
    r"\b(?:left|leaving|quit|quitting|broke up|divorced|sold|closed|retired|separated|resigned|stopped"
    r"|gave up|split"
    r"|moved out|ended|lost|graduated)\b",
    re.IGNORECASE,
)
_SINCE: Final = re.compile(r"\bsince(?: about| around| early| late)? ?$", re.IGNORECASE)
# What is booked, put into a calendar or sold out in the past tense is mostly still to come.
_ARRANGED: Final = re.compile(
    r"\b(?:booked|scheduled|rescheduled|reserved|arranged|appointment|put|added|marked|moved|set|entered|noted|ordered"
    r"|paused|extended|postponed|sold out|quit)\b",
    re.IGNORECASE,
)
_STARTING: Final = re.compile(r"(?:as )?from |as of |starting |beginning ", re.IGNORECASE)
_FOR: Final = re.compile(r"\bfor (?:the )?$", re.IGNORECASE)
_HAD: Final = re.compile(r"\b(?:had|was|were)\b|\w['’]d\b", re.IGNORECASE)
# "That would have been yesterday, but it was a holiday, so Monday": the coming one.
_PUT_OFF: Final = re.compile(
    r"\b(?:holiday|closed|shut|day off|rained off|cancelled|canceled)\b[^.!?]{0,30}\bso (?:on )?$",
    re.IGNORECASE,
)
_DATED: Final = frozenset(("month_day", "iso", "numeric"))
NEAR: Final = 14  # days: what was arranged for a day so short ago may be over
_WORDS: Final = re.compile(r"[a-z']+")


def tense_of(sentence: str) -> int:
    """PAST, FUTURE or UNKNOWN, from the sentence's verbs. A future word outweighs a past one."""
    if _FUTURE_WORDS.found_in(sentence):
        return FUTURE
    if has_past(_WORDS.findall(sentence.lower())):
        return PAST
    return UNKNOWN


def find_times(sentence: str, said_on: date, *, ahead: bool = False) -> list[Found]:
    """The time expressions of an English sentence, in order, resolved against the day on which it was said.

    `ahead`: where no verb shows a tense, what is meant lies ahead.
    """
    if not HINT.found_in(sentence) or tells_story(sentence):
        return []
    quotes = quotes_in(sentence)
    found: list[Found] = []
    told: date | None = None  # the day that was told last with its month
    for match in time_pattern().finditer(sentence):
        name = match.lastgroup or ""
        if any(start < match.start() < end for start, end in quotes) or not _means_time(
            sentence, match, name
        ):
            continue
        since = name not in ("lasting", "stretch") and _SINCE.search(sentence, 0, match.start())
        tense = PAST if since else _tense_at(sentence, match)
        until = _UNTIL.match(match[0]) or _BEHIND_UNTIL.search(sentence, 0, match.start())
        if tense == PAST and until and not _WAS.search(sentence, 0, match.start()):
            tense = FUTURE  # "The pool is closed till the 18th"
        if tense == UNKNOWN and ahead:
            tense = PAST if _COMPARED.search(sentence, 0, match.start()) else FUTURE
        try:
            meaning = _meant(sentence, match, Said(match[0].lower().strip(" ("), said_on, tense), told)
            if meaning is not None and since:
                meaning = _since(meaning, said_on)
        except (ValueError, OverflowError):  # 31 February, or beyond the calendar's ends
            continue
        if meaning is not None:
            found.append(_found(sentence, match, meaning))
            if name in _DATED and meaning.time is not None:
                told = meaning.time.start.date()
    return found


def _meant(sentence: str, match: re.Match[str], said: Said, told: date | None) -> Meaning | None:
    """What an expression means in its sentence. `told`: the day that the sentence told last with its month."""
    name = match.lastgroup or ""
    if name == "on_day" and told is not None and "month" not in said.words:
        return calendar_days.day_behind(said.words, told)
    meaning = RESOLVERS[name](said)
    if said.tense == PAST and meaning is not None and _ARRANGED.search(sentence):
        ahead = RESOLVERS[name](Said(said.words, said.today, FUTURE))
        return _nearer(meaning, ahead, said.today, sure=_is_for(sentence, match.start()))
    return meaning


def _tense_at(sentence: str, match: re.Match[str]) -> int:
    """The tense of the clause that the expression stands in; of the whole sentence where it has no verb."""
    if match.lastgroup == "weekday" and _PUT_OFF.search(sentence, 0, match.start()):
        return FUTURE
    starts = [cut.end() for cut in _CLAUSE.finditer(sentence, 0, match.start())]
    end = _CLAUSE.search(sentence, match.end())
    clause = sentence[starts[-1] if starts else 0 : end.start() if end else len(sentence)]
    tense = tense_of(clause)
    if tense == UNKNOWN and (_PLANNED.found_in(clause) or _starts(match)):
        return FUTURE
    own = _SUBJECT.search(clause) or _PRESENT.search(clause)
    return tense_of(sentence) if tense == UNKNOWN and not own else tense


def _starts(match: re.Match[str]) -> bool:
    return match.lastgroup == "named_month" and _STARTING.match(match[0]) is not None


def _means_time(sentence: str, match: re.Match[str], name: str) -> bool:
    if name == "lasting":
        return _lasts(sentence, match)
    if name == "ended":
        return bool(_ENDING.search(sentence, 0, match.start()))
    return not is_idiom(name, sentence, match)


def _lasts(sentence: str, match: re.Match[str]) -> bool:
    """Whether a duration runs until now: "I've known them for 4 years", "seven years now"."""
    if match[0].lower().endswith(" now"):
        return True
    if sentence.startswith(" since ", match.end()):  # "it's been three years since we moved"
        return bool(_BEEN.search(sentence, 0, match.start()))
    if match[0][:5].lower() == "going":
        return True
    before = sentence[max(0, match.start() - 60) : match.start()]
    told = _WHEN.split(before)[-1]
    return match[0][:3].lower() == "for" and bool(_PERFECT.search(told)) and not _PLUPERFECT.search(told)


def _is_for(sentence: str, at: int) -> bool:
    """Whether something was arranged for the day that is told there: "Booked it for 18 July"."""
    return _FOR.search(sentence, 0, at) is not None and _HAD.search(sentence, 0, at) is None


def _nearer(past: Meaning, ahead: Meaning | None, today: date, *, sure: bool) -> Meaning:
    """What was arranged lies ahead, unless the day before is nearer: "I've booked the table on 5 May".

    `sure`: it was arranged for that day, so only a day that has just gone by may be meant instead.
    """
    if past.time is None or ahead is None or ahead.time is None:
        return past
    back, on = (abs((time.start.date() - today).days) for time in (past.time, ahead.time))
    return ahead if (sure or on < back) and back > NEAR else past


def _since(meaning: Meaning, today: date) -> Meaning:
    """From the time that is meant until `today`, with the years or months that have gone by."""
    if meaning.time is None or meaning.time.start.date() > today:
        return meaning
    start = meaning.time.start.date()
    months = (today.year - start.year) * 12 + today.month - start.month
    years = today.year - start.year if meaning.time.granularity == "year" else months // 12
    gone = ""
    if years:
        gone = f"{years} year{'s' if years > 1 else ''}"
    elif months and meaning.time.granularity != "day":
        gone = f"{months} month{'s' if months > 1 else ''}"
    note = ", ".join(filter(None, (meaning.note, gone))) if not meaning.anchored else meaning.note
    time = dates.days(start, date.fromordinal(today.toordinal() + 1), "range")
    return msgspec.structs.replace(meaning, time=time, note=note)


def _found(sentence: str, match: re.Match[str], meaning: Meaning) -> Found:
    said, shown = match[0], meaning.shown
    lead = len(said) - len(said.lstrip(" ("))
    said, end = said[lead:], match.end()
    if sentence[end : end + 2] in ("'s", "’s"):
        end += 2
        shown = f"{said}'s ({shown.replace(' (', ', ').rstrip(')')})" if shown else f"{said}'s"
    elif shown is None:
        shown = said
    elif said[0].isupper():
        shown = shown[0].upper() + shown[1:]
    if meaning.note:
        shown = f"{shown} ({meaning.note})"
    return Found(
        start=match.start() + lead, end=end, shown=shown, time=meaning.time, anchored=meaning.anchored
    )
