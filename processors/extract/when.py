"""Time expressions: found in a statement, resolved against the day it was said, and rendered for a reader.

An anchored expression replaces the words ("last week" → "the week before 9 June 2023 (2 to 8 June)"); where the
words themselves stay clear the date follows them ("yesterday (7 May 2023)"). What is vague stays as it is.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

import msgspec

from ...schemas.memory import EventTime
from . import dates
from .verbs import is_past

PAST, FUTURE, UNKNOWN = -1, 1, 0


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """A time expression: where it stands, what a reader sees for it, and the time that it means, if known.

    `anchored`: what is shown names the day on which it was said.
    """

    start: int
    end: int
    shown: str
    time: EventTime | None
    anchored: bool = False


class _Said(msgspec.Struct, frozen=True):
    """What a resolver sees: the words in lower case, the day they were said, and the tense around them."""

    words: str
    today: date
    tense: int


class _Meaning(msgspec.Struct, frozen=True):
    shown: str | None  # None: as said
    time: EventTime | None
    anchored: bool = False
    note: str = ""  # what follows the words as said, in brackets


_NUMBERS: Final = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30,
}  # fmt: skip
_FEW: Final = ("couple", "few", "several")
_WEEKDAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|Mon\b\.?|Tues?\b\.?|Wed\b\.?|Thurs?\b\.?|Fri\b\.?|Sat\b\.?|Sun\b\.?"
_FULL_WEEKDAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
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
    ("ago", rf"{_NUM} {_UNIT} (?:ago|back)(?! (?:to|in|at|home|from)\b)"),
    (
        "relative",
        rf"(?:this past|the past|this coming|last|past|this|next) "
        rf"(?:weekend|week|month|year|spring|summer|fall|autumn|winter|(?:{_WEEKDAY})|{_MONTH}){_PART}(?![\w])",
    ),
    ("weekend", r"(?:over|during|at|on) the weekend"),
    ("iso", r"(?:19|20)\d\d-\d\d-\d\d(?!\d)"),
    ("month_day", rf"{_MONTH} \d{{1,2}}{_ORD}(?:,? (?:19|20)\d\d)?(?![\d:])"),
    ("day_month", rf"\d{{1,2}}{_ORD}(?: of)? {_MONTH}(?:,? (?:19|20)\d\d)?(?!\w)"),
    ("month_year", rf"{_MONTH}(?: of|,)? (?:19|20)\d\d(?!\d)"),
    ("on_day", r"on the \d{1,2}(?:st|nd|rd|th)(?! \w+day| (?:floor|street|anniversary|birthday|grade))"),
    ("in_month", rf"(?:in|since|until|by|early|late|mid|of)[ -]{_MONTH}(?!\w)"),
    ("year", r"(?:in|since|until|of|by|from) (?:19|20)\d\d(?![\d,.:%-]\d|\d)"),
    ("ahead", rf"in (?:about )?{_NUM} {_UNIT}(?: time)?(?!\w)"),
    (
        "lasting",
        rf"(?:for )?(?:about |over |almost |nearly |around )?{_NUM} (?:year|month|week|day)s?(?: now)?(?! (?:ago|back)|\w)",
    ),
    ("weekday", rf"(?:on )?{_FULL_WEEKDAY}{_PART}(?!\w)"),
)
_TIME: Final = re.compile(
    r"(?<![\w'’-])(?:" + "|".join(f"(?P<{name}>{pattern})" for name, pattern in _PATTERNS) + ")",
    re.IGNORECASE,
)
_HINT: Final = re.compile(
    r"day|tonight|night|tomorrow|week|month|year|last|next|this|ago|since|\b[12]\d{3}\b|spring|summer|fall|autumn|winter"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|on the \d",
    re.IGNORECASE,
)
_FUTURE_WORDS: Final = re.compile(
    r"\b(?:will|going to|gonna|plan|plans|planning|hope|hoping|want|wanna|can't wait|looking forward|upcoming|let's"
    r"|starting|scheduled|tomorrow|next|soon|heading|off to)\b|['’]ll\b",
    re.IGNORECASE,
)
_PERFECT: Final = re.compile(r"\b(?:have|has|been|known|had)\b|['’]ve\b|\bsince\b", re.IGNORECASE)
_WORDS: Final = re.compile(r"[a-z']+")


def tense_of(sentence: str) -> int:
    """PAST, FUTURE or UNKNOWN, from the sentence's verbs. A future word outweighs a past one."""
    if _FUTURE_WORDS.search(sentence):
        return FUTURE
    if any(is_past(word) for word in _WORDS.findall(sentence.lower())):
        return PAST
    return UNKNOWN


def find_times(sentence: str, said_on: date) -> list[Found]:
    """The time expressions of an English sentence, in order, resolved against the day on which it was said."""
    if not _HINT.search(sentence):
        return []
    tense = tense_of(sentence)
    found: list[Found] = []
    for match in _TIME.finditer(sentence):
        name = match.lastgroup or ""
        if name == "lasting" and not _since(sentence, match):
            continue
        try:
            meaning = _RESOLVERS[name](_Said(match[0].lower(), said_on, tense))
        except (ValueError, OverflowError):  # 31 February, or beyond the calendar's ends
            continue
        if meaning is not None:
            found.append(_found(sentence, match, meaning))
    return found


def _since(sentence: str, match: re.Match[str]) -> bool:
    """Whether a duration runs until now: "I've known them for 4 years", "seven years now"."""
    if match[0].lower().endswith(" now"):
        return True
    return match[0][:3].lower() == "for" and bool(
        _PERFECT.search(sentence[max(0, match.start() - 60) : match.start()])
    )


def _found(sentence: str, match: re.Match[str], meaning: _Meaning) -> Found:
    said, shown = match[0], meaning.shown
    end = match.end()
    if sentence[end : end + 2] in ("'s", "’s"):
        end += 2
        shown = f"{said}'s ({shown})" if shown else f"{said}'s"
    elif shown is None:
        shown = said
    elif said[0].isupper():
        shown = shown[0].upper() + shown[1:]
    if meaning.note:
        shown = f"{shown} ({meaning.note})"
    return Found(start=match.start(), end=end, shown=shown, time=meaning.time, anchored=meaning.anchored)


def _on(on: date) -> _Meaning:
    return _Meaning(None, dates.day(on), note=dates.written(on))


def _span(words: str, said: _Said, start: date, end: date, granularity: str) -> _Meaning:
    """`words` anchored to the day of saying, with the days that are meant."""
    near = end.year == said.today.year
    shown = f"{words} {dates.written(said.today)} ({dates.written_span(start, end, with_year=not near)})"
    return _Meaning(shown, dates.days(start, end, granularity), anchored=True)


def _shift(days: int) -> Callable[[_Said], _Meaning]:
    return lambda said: _on(said.today + timedelta(days=days))


def _around(said: _Said) -> _Meaning:
    return _on(said.today + timedelta(days=-2 if "before" in said.words else 2))


def _count(words: str) -> int | None:
    """The number at the start of `words`; None where it is vague ("a few")."""
    tokens = words.split()
    if any(token in _FEW for token in tokens[:2]):
        return None
    return int(tokens[0]) if tokens[0].isdecimal() else _NUMBERS[tokens[0]]


def _ago(said: _Said) -> _Meaning | None:
    number, today = _count(said.words), said.today
    unit = said.words.rsplit(" ", 2)[1].rstrip("s")
    amount = said.words.rsplit(" ", 1)[0]
    if number is None:
        if unit in ("day", "night", "week", "weekend"):
            return _Meaning(f"{amount} before {dates.written(today)}", None, anchored=True)
        return None
    if unit in ("day", "night"):
        return _on(today - timedelta(days=number))
    if unit == "week":
        middle = today - timedelta(days=7 * number)
        return _span(f"{amount} before", said, middle - timedelta(days=3), middle + timedelta(days=4), "week")
    if unit == "weekend":
        saturday = _last_saturday(today) - timedelta(days=7 * (number - 1))
        return _span(f"{amount} before", said, saturday, saturday + timedelta(days=2), "range")
    if unit == "month":
        then = dates.add_months(today, -number)
        return _Meaning(
            None, dates.month(then.year, then.month), note=f"{dates.MONTHS[then.month - 1]} {then.year}"
        )
    then_year = today.year - number * (10 if unit == "decade" else 1)
    return _Meaning(None, dates.year(then_year), note=str(then_year))


def _ahead(said: _Said) -> _Meaning | None:
    words = said.words.removeprefix("in ").removeprefix("about ").removesuffix(" time")
    number, today = _count(words), said.today
    if number is None or said.tense != FUTURE:
        return None
    unit = words.split()[-1].rstrip("s'")
    if unit == "day":
        return _on(today + timedelta(days=number))
    if unit == "week":
        middle = today + timedelta(days=7 * number)
        start, end = middle - timedelta(days=3), middle + timedelta(days=4)
        return _Meaning(None, dates.days(start, end, "week"), note=dates.written_span(start, end))
    if unit == "month":
        then = dates.add_months(today, number)
        return _Meaning(
            None, dates.month(then.year, then.month), note=f"{dates.MONTHS[then.month - 1]} {then.year}"
        )
    if unit == "year":
        return _Meaning(None, dates.year(today.year + number), note=str(today.year + number))
    return None


def _lasting(said: _Said) -> _Meaning | None:
    words = re.sub(r"^(?:for )?(?:about |over |almost |nearly |around )?", "", said.words).removesuffix(
        " now"
    )
    number, today = _count(words), said.today
    if number is None:
        return None
    unit = words.split()[-1].rstrip("s")
    if unit == "year":
        return _Meaning(
            None,
            dates.days(date(today.year - number, 1, 1), today, "range"),
            note=f"since {today.year - number}",
        )
    if unit == "month":
        then = dates.add_months(today, -number)
        time = dates.days(date(then.year, then.month, 1), today, "range")
        return _Meaning(None, time, note=f"since {dates.MONTHS[then.month - 1]} {then.year}")
    return None


def _last_saturday(today: date) -> date:
    """The Saturday of the last weekend that began before `today`'s own weekend."""
    back = (today.weekday() - 5) % 7
    return today - timedelta(days=back + 7 if today.weekday() >= 5 else back)


def _weekend(said: _Said) -> _Meaning | None:
    if said.tense != PAST:
        return None
    return _relative(_Said("last weekend", said.today, said.tense))


def _relative(said: _Said) -> _Meaning | None:
    words = said.words
    for part in (" morning", " afternoon", " evening", " night"):
        words = words.removesuffix(part)
    which, unit = words.rsplit(" ", 1)
    step = {"this past": -1, "the past": -1, "last": -1, "past": -1, "this": 0, "next": 1, "this coming": 1}[
        which
    ]
    if words == "the past" or (which in ("the past", "past") and unit not in ("weekend", "week")):
        return None
    if unit in ("weekend", "week", "month", "year"):
        return _UNITS[unit](said, step)
    if unit in dates.SEASONS:
        return _season(said, unit, step)
    if re.fullmatch(_MONTH, unit.capitalize(), re.IGNORECASE):
        return _named_month(said, dates.month_number(unit), step)
    return _named_day(said, dates.weekday_number(unit), step)


def _week(said: _Said, step: int) -> _Meaning:
    today = said.today
    if step == 0:
        monday = today - timedelta(days=today.weekday())
        words = "the week of"
        return _span(words, said, monday, monday + timedelta(days=7), "week")
    if step < 0:
        return _span("the week before", said, today - timedelta(days=7), today, "week")
    return _span("the week after", said, today + timedelta(days=1), today + timedelta(days=8), "week")


def _this_weekend(said: _Said, step: int) -> _Meaning:
    today = said.today
    ahead = (5 - today.weekday()) % 7 if today.weekday() != 6 else -1
    saturday = today + timedelta(days=ahead)
    if step < 0 or (step == 0 and said.tense == PAST and today.weekday() < 5):
        return _weekend_span("the weekend before", said, _last_saturday(today))
    if step == 0:
        return _Meaning(
            None,
            dates.days(saturday, saturday + timedelta(days=2), "range"),
            note=dates.written_span(saturday, saturday + timedelta(days=2)),
        )
    if today.weekday() >= 4:
        saturday += timedelta(days=7)
    return _weekend_span("the weekend after", said, saturday)


def _weekend_span(words: str, said: _Said, saturday: date) -> _Meaning:
    return _span(words, said, saturday, saturday + timedelta(days=2), "range")


def _month(said: _Said, step: int) -> _Meaning:
    then = dates.add_months(said.today, step)
    return _Meaning(
        None, dates.month(then.year, then.month), note=f"{dates.MONTHS[then.month - 1]} {then.year}"
    )


def _year(said: _Said, step: int) -> _Meaning:
    number = said.today.year + step
    return _Meaning(None, dates.year(number), note=str(number))


_UNITS: Final[dict[str, Callable[[_Said, int], _Meaning]]] = {
    "weekend": _this_weekend,
    "week": _week,
    "month": _month,
    "year": _year,
}


def _season(said: _Said, name: str, step: int) -> _Meaning:
    number = said.today.year + (1 if name == "winter" and said.today.month == 12 else 0)
    season = dates.season(number, name)
    if step < 0 and season.end.date() > said.today:
        number -= 1
    elif step > 0 and season.start.date() <= said.today:
        number += 1
    shown = f"{number - 1} to {number}" if name == "winter" else str(number)
    return _Meaning(None, dates.season(number, name), note=f"{name} {shown}")


def _named_month(said: _Said, number: int, step: int) -> _Meaning:
    year = said.today.year
    if step < 0 and number >= said.today.month:
        year -= 1
    elif (step > 0 and number <= said.today.month) or (
        step == 0 and said.tense == FUTURE and number < said.today.month
    ):
        year += 1
    return _Meaning(None, dates.month(year, number), note=f"{dates.MONTHS[number - 1]} {year}")


def _named_day(said: _Said, number: int, step: int) -> _Meaning:
    back = (said.today.weekday() - number) % 7
    name = dates.WEEKDAYS[number]
    if step < 0:
        on = said.today - timedelta(days=back or 7)
        return _span(f"the {name} before", said, on, on + timedelta(days=1), "day")
    if step == 0 and said.tense == PAST:
        return _on(said.today - timedelta(days=back))
    ahead = (number - said.today.weekday()) % 7
    on = said.today + timedelta(days=ahead if step == 0 else ahead or 7)
    return _on(on) if step == 0 else _span(f"the {name} after", said, on, on + timedelta(days=1), "day")


def _weekday(said: _Said) -> _Meaning | None:
    if said.tense == UNKNOWN:
        return None
    name = next(word for word in said.words.split() if word.endswith("day"))
    return _named_day(said, dates.weekday_number(name), 0)


def _calendar_day(said: _Said) -> _Meaning | None:
    """A day with its month, and perhaps its year: "May 3rd", "3 May 2023"."""
    numbers = re.findall(r"\d+", said.words)
    name = next(word for word in re.findall(r"[a-z]{3,}", said.words) if word not in ("the",))
    number, on = dates.month_number(name), int(numbers[0])
    if len(numbers) > 1:
        return _Meaning(None, dates.day(date(int(numbers[1]), number, on)))
    return _dated(date(said.today.year, number, on), said)


def _dated(on: date, said: _Said) -> _Meaning:
    """A day without its year: the nearest one that fits the tense."""
    year = on.year
    if said.tense == PAST and on > said.today:
        year -= 1
    elif said.tense == FUTURE and on < said.today:
        year += 1
    return _Meaning(None, dates.day(on.replace(year=year)), note=str(year))


def _iso(said: _Said) -> _Meaning:
    return _Meaning(None, dates.day(date.fromisoformat(said.words)))


def _on_day(said: _Said) -> _Meaning:
    number = int(re.findall(r"\d+", said.words)[0])
    on = said.today.replace(day=number)
    if said.tense == PAST and on > said.today:
        on = dates.add_months(said.today.replace(day=1), -1).replace(day=number)
    elif said.tense == FUTURE and on < said.today:
        on = dates.add_months(said.today.replace(day=1), 1).replace(day=number)
    return _on(on)


def _month_year(said: _Said) -> _Meaning:
    year = int(said.words[-4:])
    return _Meaning(None, dates.month(year, dates.month_number(said.words)))


def _in_month(said: _Said) -> _Meaning | None:
    number = dates.month_number(re.split(r"[ -]", said.words)[-1])
    year = said.today.year
    if said.tense == FUTURE:
        year += number < said.today.month
    elif said.tense == PAST or said.words.startswith("since"):
        year -= number > said.today.month
    else:
        return None
    return _Meaning(None, dates.month(year, number), note=str(year))


def _year_alone(said: _Said) -> _Meaning:
    year = int(said.words[-4:])
    if said.words.startswith("since") and year <= said.today.year:
        return _Meaning(None, dates.days(date(year, 1, 1), said.today + timedelta(days=1), "range"))
    return _Meaning(None, dates.year(year))


_RESOLVERS: Final[dict[str, Callable[[_Said], _Meaning | None]]] = {
    "around": _around,
    "yesterday": _shift(-1),
    "tomorrow": _shift(1),
    "today": _shift(0),
    "ago": _ago,
    "relative": _relative,
    "weekend": _weekend,
    "iso": _iso,
    "month_day": _calendar_day,
    "day_month": _calendar_day,
    "month_year": _month_year,
    "on_day": _on_day,
    "in_month": _in_month,
    "year": _year_alone,
    "ahead": _ahead,
    "lasting": _lasting,
    "weekday": _weekday,
}
