"""Time expressions: found in a sentence, and rendered for a reader with the time that they mean.

An anchored expression replaces the words ("last week" → "the week before 9 June 2023 (2 to 8 June)"); where the
words themselves stay clear the date follows them ("yesterday (7 May 2023)"). What is vague stays as it is.
"""

import re
from datetime import date, timedelta
from typing import Final

import msgspec

from ...schemas.memory import EventTime
from . import calendar_days, dates
from .grammar import HINT, time_pattern
from .idioms import is_idiom, quotes_in, tells_story
from .meaning import FUTURE, PAST, UNKNOWN, Meaning, Said, on_day
from .resolve import RESOLVERS
from .tenses import tense_at


class Found(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A time expression: where it stands, what a reader sees for it, and the time that it means, if known.

    `anchored`: what is shown names the day on which it was said.
    """

    start: int
    end: int
    shown: str
    time: EventTime | None
    anchored: bool = False


_PERFECT: Final = re.compile(r"\b(?:have|has|been|known)\b|['’]ve\b|\bsince\b", re.IGNORECASE)
_PLUPERFECT: Final = re.compile(r"(?<!\bhave )(?<!\bhas )(?<!['’]ve )\bhad been\b", re.IGNORECASE)
_COMPARED: Final = re.compile(
    r"\b(?:than|as|like|unlike|versus|vs|compared (?:to|with)|since (?:[\w-]+ ){1,3}) ?(?:it was )?$",
    re.IGNORECASE,
)
_EVERY: Final = re.compile(r"\bevery $", re.IGNORECASE)
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
    r"|paused|extended|postponed|sold out|quit|signed (?:[\w']+ ){0,3}up|registered|enrolled|applied|request(?:ed)?"
    r"|invited|promised|agreed|confirmed"
    r"|found (?:[\w']+ ){0,4}(?:flights?|trains?|buses|tickets?|tables?|rooms?|slots?|seats?|tours?|dates?))\b",
    re.IGNORECASE,
)
_FOR: Final = re.compile(r"\bfor (?:the )?$", re.IGNORECASE)
_HAD: Final = re.compile(r"\b(?:had|was|were)\b|\w['’]d\b", re.IGNORECASE)
_DATED: Final = frozenset(("month_day", "iso", "numeric"))
FAR: Final = 200  # days ahead: of what has no verb, the last such time is meant if it is
RECENT: Final = 60  # days behind, or fewer
NEAR: Final = 14  # days: what was arranged for a day so short ago may be over


def find_times(sentence: str, said_on: date, *, ahead: bool = False) -> list[Found]:
    """The time expressions of an English sentence, in order, resolved against the day on which it was said.

    `ahead`: where no verb shows a tense, what is meant lies ahead.
    """
    if not HINT.found_in(sentence) or tells_story(sentence):
        return []
    quotes = quotes_in(sentence)
    spoken = sentence  # without what is quoted, of the same length
    for start, end in quotes:
        spoken = f"{spoken[:start]}{'_' * (end - start)}{spoken[end:]}"
    found: list[Found] = []
    told: date | None = None  # the day that was told last with its month
    for match in time_pattern().finditer(sentence):
        name = match.lastgroup or ""
        if any(start < match.start() < end for start, end in quotes) or not _means_time(
            sentence, match, name
        ):
            continue
        since = name not in ("lasting", "stretch") and _SINCE.search(sentence, 0, match.start())
        tense = PAST if since else tense_at(spoken, match)
        supposed = tense == UNKNOWN and ahead
        if supposed:
            tense = PAST if _COMPARED.search(sentence, 0, match.start()) else FUTURE
        said = Said(match[0].lower().strip(" ("), said_on, tense)
        try:
            meaning = _meant(sentence, match, said, told, supposed=supposed)
            if meaning is not None and since:
                meaning = _since(meaning, said_on)
        except (ValueError, OverflowError):  # 31 February, or beyond the calendar's ends
            continue
        if meaning is not None:
            found.append(_found(sentence, match, meaning))
            if name in _DATED and meaning.time is not None:
                told = meaning.time.start.date()
    return found


def _meant(
    sentence: str, match: re.Match[str], said: Said, told: date | None, *, supposed: bool
) -> Meaning | None:
    """What an expression means in its sentence. `told`: the day that the sentence told last with its month.

    `supposed`: no verb shows that it lies ahead, so that what has just gone by is meant rather than the next year's.
    """
    name = match.lastgroup or ""
    if name == "on_day" and told is not None and "month" not in said.words:
        return calendar_days.day_behind(said, told)
    meaning = RESOLVERS[name](said)
    if meaning is None or meaning.time is None:
        return meaning
    if name == "weekday" and _is_for(sentence, match.start()) and meaning.time.start.date() == said.today:
        return on_day(said.today + timedelta(days=7))  # set for Tuesday on a Tuesday
    if said.tense == PAST and _ARRANGED.search(sentence):
        ahead = RESOLVERS[name](Said(said.words, said.today, FUTURE))
        return _nearer(meaning, ahead, said.today, sure=_is_for(sentence, match.start()))
    if supposed and said.tense == FUTURE and (meaning.time.start.date() - said.today).days > FAR:
        back = RESOLVERS[name](Said(said.words, said.today, PAST))
        gone = (said.today - back.time.end.date()).days if back is not None and back.time is not None else FAR
        return back if gone < RECENT else meaning
    return meaning


def _means_time(sentence: str, match: re.Match[str], name: str) -> bool:
    if name == "lasting":
        return _lasts(sentence, match)
    if name == "ended":
        return bool(_ENDING.search(sentence, 0, match.start()))
    return not is_idiom(name, sentence, match)


def _lasts(sentence: str, match: re.Match[str]) -> bool:
    """Whether a duration runs until now: "I've known them for 4 years", "seven years now"."""
    if _EVERY.search(sentence, 0, match.start()):  # "It's every four weeks now"
        return False
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
