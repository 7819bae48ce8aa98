"""Numbers, dates, times of day and units in one form: "seven" and "7", "14 June" and "June 14th"."""

import re
from collections.abc import Set
from typing import Final

from ..extract.dates import MONTHS
from ..extract.language import word_set

_SMALL: Final = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen""".split()


_TENS: Final = {
    word: 10 * n for n, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}


_ORDINALS: Final = """zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
    thirteenth
    fourteenth fifteenth""".split()


_VALUE: Final = {word: n for n, word in enumerate(_SMALL)} | _TENS


_NUMBER_WORD: Final = re.compile(
    rf"\b(?:({'|'.join(_TENS)})(?:[ -]({'|'.join(_SMALL[1:10])}))?|({'|'.join([*_SMALL[2:], 'zero'])}))\b"
)


_ORDINAL_WORD: Final = re.compile(rf"\b({'|'.join(_ORDINALS[3:])})\b")


_EARLY_ORDINAL: Final = re.compile(
    r"\b(first|second)(?= (?:year|grade|floor|class|form|semester|term|child|baby|birthday|job|draft|version"
    r"|round|place)\b)"
)


_MONTH_AT: Final = {name[:3].lower(): n for n, name in enumerate(MONTHS, 1)}


_MONTH: Final = (
    r"(january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?"
)


_NUMBERS: Final = tuple(
    (re.compile(pattern), into)
    for pattern, into in (
        (r"(?<=\d),(?=\d{3}\b)", ""),
        (r"(?<=\d)\s?k\b", "000"),
        (r"\b([12])[.,](\d\d) ?m\b", r"\1\2 cm"),
        (r"[$]\s?(\d+(?:\.\d+)?)", r"\1 dollar"),
        (r"€\s?(\d+(?:\.\d+)?)", r"\1 euro"),
        (r"£\s?(\d+(?:\.\d+)?)", r"\1 pound"),
        (r"(\d)\s?€", r"\1 euro"),
        (r"(\d)\s?\$", r"\1 dollar"),
        (r"(\d)\s?%", r"\1 percent"),
        (r"(\d)\s?(?:kgs?|kilos?|kilograms?)\b", r"\1 kilo"),
        (r"(\d)\s?(?:mg|milligrams?)\b", r"\1 mg"),
        (r"(\d)\s?(?:g|grams?)\b", r"\1 gram"),
        (r"(\d)\s?(?:km|kms|kilometers?|kilometres?)\b", r"\1 km"),
        (r"(\d)\s?(?:cm|centimet\w+)\b", r"\1 cm"),
        (r"(\d)\s?(?:lbs?|pounds?)\b", r"\1 pound"),
        (r"(\d)\s?(?:hrs?|hours?)\b", r"\1 hour"),
        (r"(\d)\s?(?:mins?|minutes?)\b", r"\1 minute"),
        (r"\bnoon\b|\bmidday\b", "12 pm"),
        (r"\bhalf past (\d{1,2})\b", r"\1:30"),
        (r"\b(\d{1,2})[.:](\d\d) ?([ap])\.?m\b\.?", r"t\1:\2\3"),
        (r"\b(\d{1,2}) ?([ap])\.?m\b\.?", r"t\1:00\2"),
        (r"\b(\d{1,2}):(\d\d)\b", r"t\1:\2"),
        (r"\b(\d{1,2}) ?o'clock\b", r"t\1:00"),
        (
            r"\b(at|until|till|from|past) (\d{1,2})\b(?= (?:in the|every|each|on|now|today|tomorrow|instead"
            r"|sharp|these|most|usually|since)\b"
            r"|\s*(?:[,.!;]|$))",
            r"\1 t\2:00",
        ),
        (rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH}", r"d\2-\1"),
        (rf"\b{_MONTH} (?:the )?(\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)", r"d\1-\2"),
        (r"\b(?:19|20)\d\d-(\d\d)-(\d\d)\b", r"d#\1-\2"),
        (r"\b(\d+)(?:st|nd|rd|th)\b", r"n\1"),
        (r"\b(\d+) ?(?:-| )?year(?:s)?[- ]olds?\b", r"\1 year old"),
        (r"\ba (?:couple|pair) of\b", "2"),
        (r"\b(?:a|1|one) decade\b", "10 years"),
        (r"\b(?:a|1|one) fortnight\b", "2 weeks"),
        (r"\bhalf a year\b", "6 months"),
        (
            r"(?<!the )(?<!this )(?<!that )(?<!which )(?<!no )(?<!any )(?<!every )(?<!each )(?<!another )"
            r"(?<!good )(?<!new )\bone (?=[a-z]+)"
            r"(?!one (?:of|day|another|time|thing|by|who|that|is|was|to|in|on|at|for)\b)",
            "1 ",
        ),
        (r"\ba dozen\b", "12"),
        (r"\bonce\b", "1 time"),
        (r"\btwice\b", "2 time"),
    )
)


_COUNTS: Final = word_set("noon midday couple pair dozen decade fortnight half once twice one")


_DIGIT: Final = re.compile(r"\d")


_DATE: Final = re.compile(r"\bd([a-z]{3})[a-z]*-0?(\d{1,2})\b|\bd#0?(\d{1,2})-0?(\d{1,2})\b")


_CLOCK: Final = re.compile(r"\bt(\d{1,2}):(\d\d)([ap]?)")


def numbers(text: str, words: Set[str]) -> str:
    """The text, in lower case, with numbers, dates, times and units in one form. `words`: all that it has."""
    if not _VALUE.keys().isdisjoint(words):
        text = _NUMBER_WORD.sub(_number, text)
    if "first" in words or "second" in words:
        text = _EARLY_ORDINAL.sub(lambda m: "n1" if m[1] == "first" else "n2", text)
    if not words.isdisjoint(_ORDINALS):
        text = _ORDINAL_WORD.sub(lambda m: f"n{_ORDINALS.index(m[1])}", text)
    if _COUNTS.isdisjoint(words) and not _DIGIT.search(text):
        return text
    for pattern, into in _NUMBERS:
        text = pattern.sub(into, text)
    return _CLOCK.sub(_clock, _DATE.sub(_date, text))


def _number(match: re.Match[str]) -> str:
    tens, unit, small = match.groups()
    return str(_VALUE[small] if small else _VALUE[tens] + (_VALUE[unit] if unit else 0))


def _date(match: re.Match[str]) -> str:
    month = _MONTH_AT.get(match[1] or "", 0) if match[1] else int(match[3])
    return f"d{month}-{int(match[2] or match[4])}"


def _clock(match: re.Match[str]) -> str:
    """By the 24-hour clock; with an "a" or "p" behind it where that is what was said or shown."""
    hour, half = int(match[1]), match[3]
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif hour > 12:
        half = "p"
    return f"t{hour}:{match[2]}{half}"
