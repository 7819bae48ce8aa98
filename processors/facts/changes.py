"""A statement that tells of a change takes the place of what it changes: "The stand-up is at 10 now" of "... at 9:15".

For statements that no frame reads alike. All that is asked for is a word of change in the later one, and in both a
value of one kind (a time of day, a sum, a dose, days of the week, ...), another one each, with a word of both.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

import msgspec

from ..extract.caseless import Caseless
from ..extract.language import word_set
from ..statement import bare
from ..text import content_words, stem
from .holders import Holders

COMMON: Final = 64  # holders of a word beyond which it tells nothing
_MONTHS: Final = (
    "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?"
    "|oct|nov|dec"
)
_HOURS: Final = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight"
_NUMBER: Final = r"\d[\d.,]*\d|\d"
_KINDS: Final = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        ("date", rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{_MONTHS})\b|\b(?:{_MONTHS}) \d{{1,2}}(?:st|nd|rd"
                 rf"|th)?\b(?!:)"),
        ("money", rf"[€£$] ?(?:{_NUMBER})k?|\b(?:{_NUMBER})k? ?(?:€|£|\$|(?:euros?|pounds?|dollars?|crowns?"
                  rf"|francs?|eur|usd)\b)"),
        ("dose", rf"\b(?:{_NUMBER}) ?(?:mg|mcg|µg|ml|g|grams?|units?|drops?|tablets?|pills?|puffs?)\b"),
        ("percent", rf"\b(?:{_NUMBER}) ?(?:%|percent)"),
        ("degrees", rf"\b(?:{_NUMBER}) ?(?:°|degrees?\b|k\b|kelvin\b)"),
        ("way", rf"\b(?:{_NUMBER}) ?(?:km|kilomet\w+|miles?|k)\b"),
        ("weight", rf"\b(?:{_NUMBER}) ?(?:kg|kilos?|pounds?|lbs?)\b"),
        ("time", rf"\b\d{{1,2}}:\d\d\b|\b\d{{1,2}} ?[ap]\.?m\b"
                 rf"|(?<=\bat )(?:\d{{1,2}}|{_HOURS})\b|(?<=\bto )(?:\d{{1,2}}|{_HOURS})\b(?=[,.;!](?:\s|$)|$"
                 rf"| in the| o['’]clock)"),
        ("length", rf"\b(?:{_NUMBER}|half an?|{_HOURS})[ -](?:minutes?|min|hours?|days?|weeks?|months?"
                   rf"|years?)\b|\ban hour\b"),
        ("weekday", r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"),
    )
)  # fmt: skip
_WITHOUT_DIGIT: Final = tuple((kind, rule) for kind, rule in _KINDS if kind in ("time", "length", "weekday"))
_DIGIT: Final = re.compile(r"\d")
_CHANGES: Final = Caseless(
    r"\b(?:now(?! and then)|from (?:now|today|tomorrow|this|next|\w+ (?:\d+ )?on)\b|as of|since (?:last|this"
    r"|yesterday|today"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|no longer|any ?more|instead|chang(?:e|es|ed)|switch(?:es"
    r"|ed)?|mov(?:e|es|ed)"
    r"|rais(?:e|es|ed)|increas(?:e|es|ed)|lower(?:s|ed)|reduc(?:e|es|ed)|doubled?|halved?|(?:goes|went|gone"
    r"|go) (?:up|down)|(?:is|are) out"
    r"|(?:up|down) (?:to|from)|cut (?:to|down)|slip(?:s|ped)?|postponed?|push(?:ed)? back|brought forward"
    r"|rescheduled?|extended"
    r"|makes? it|rather|updated?|corrected|adjusted)\b|,? not (?:on |at |in )?\w+[.!]?$"
)
_PUTS_OFF: Final = Caseless(
    r"\b(?:now|from now|moved?|postponed?|push(?:ed)? back|brought forward|rescheduled?|extended|slip(?:s|ped)?|put off"
    r"|delayed|adjusted)\b"
)
_CLAUSES: Final = re.compile(
    r"[,;:.?!](?:\s|$)|\s[-–—]\s|\b(?:and|but|so|because|since|while)\b", re.IGNORECASE
)
# Most statements have no value of any kind.
_HINT: Final = Caseless(
    rf" (?:(?<=\bat )(?:{_HOURS})\b|(?<=\bto )(?:{_HOURS})\b|(?<=[a-z] )(?:day|week|month|year)s)"
)
_HINTS: Final = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "minute",
    "hour",
)
_RESOLVED: Final = re.compile(r" ?\([^()]*\b\d{4}\b[^()]*\)")  # what a time expression means, behind it
_WHEN: Final = re.compile(rf"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|{_MONTHS})$")
_LOWER: Final = re.compile(r"[a-z](?<![\w'’-][a-z])[a-z-]{2,}\b")  # the letter first: quick to look for
# Words that stand with values of anything.
_SAYS_NOTHING: Final = content_words(
    """day week month year time morning evening afternoon night noon today tomorrow yesterday now change move set take
    make get go come have put give keep work begin start end finish want need like would should could good better
    new old first last next every each daily weekly monthly about around least most only also already still much
    many more less from until till since for with after before again instead rather switch raise increase lower
    reduce double halve up down out slip postpone push extend reschedule update correct adjust say said tell told
    euro pound dollar percent degree minute hour add added fine okay right left long please already will can may
    number two one three four five six seven eight nine ten eleven twelve"""
) | word_set("mg km kg am pm")


class Slot(msgspec.Struct, frozen=True, gc=False):
    """Values of one kind in one clause, and the words that stand with them, as terms."""

    kind: str
    values: frozenset[str]
    topic: frozenset[str]


def tells_change(text: str) -> bool:
    """Whether a statement says that something changed, or is to be changed."""
    return _CHANGES.found_in(bare(text))


def takes_place(new: str, old: str, subject: str) -> bool:
    """Whether `new` tells of another value of what `old` gives one. Both are memories of `subject`."""
    told = words_of(bare(new), subject)
    mine = {slot.kind: slot.values for slot in reversed(slots_of(new, subject))}
    if not _PUTS_OFF.found_in(new):
        mine.pop("date", None)  # else what happens on another day is another thing that happens
    return any(
        slot.kind in mine
        and not slot.topic.isdisjoint(told)
        and not mine[slot.kind] <= slot.values
        and not slot.values <= mine[slot.kind]
        for slot in slots_of(old, subject)
    )


@lru_cache(maxsize=1 << 12)
def slots_of(text: str, subject: str) -> tuple[Slot, ...]:
    """The values in a text by clause; what an answer's question asks for stands with all of its values."""
    stated = bare(text)
    stated = _RESOLVED.sub("", stated) if "(" in stated else stated
    if not (_DIGIT.search(stated) or _names_a_time(stated.lower()) or _HINT.found_in(stated)):
        return ()
    question, asked, answer = stated.rpartition("?")
    common = words_of(question, subject) if asked else frozenset()
    found: list[Slot] = []
    for clause in _CLAUSES.split(answer):
        rules = _KINDS if _DIGIT.search(clause) else _WITHOUT_DIGIT
        kinds = {kind: frozenset(_plain(m[0]) for m in rule.finditer(clause)) for kind, rule in rules}
        present = {kind: values for kind, values in kinds.items() if values}
        if present:
            topic = words_of(clause, subject) | common
            found += [Slot(kind, values, topic) for kind, values in present.items()]
    return tuple(found)


def _names_a_time(text: str) -> bool:
    return any(hint in text for hint in _HINTS)


def words_of(text: str, subject: str) -> frozenset[str]:
    """The terms of a text's words in lower case that tell what it is about; the first word counts in any case."""
    stated = text.strip()
    first = stated.split(" ", 1)[0].strip(",.;:").lower()
    words = _LOWER.findall(stated)
    if "-" in stated:
        found = content_words(" ".join(words if _WHEN.match(first) else [*words, first]))
    else:
        found = frozenset(filter(None, map(stem, words))).union(
            () if _WHEN.match(first) else content_words(first)
        )
    return found - _SAYS_NOTHING - content_words(subject)


def _plain(value: str) -> str:
    plain = re.sub(r"[,\s]", "", value.lower())
    return plain.removesuffix("s") if plain.endswith("days") else plain


class SlotIndex:
    """Memories of one subject by the kinds of values in them and the words that stand with these."""

    def __init__(self) -> None:
        self._holders = Holders[tuple[str, str]]()
        self._texts: dict[str, str] = {}

    def add(self, key: str, text: str, subject: str) -> None:
        """Enter a memory."""
        self._texts[key] = text
        self._holders.add(key, _keys(slots_of(text, subject)))

    def remove(self, key: str, subject: str) -> None:
        """Take a memory out again, if it is entered."""
        self._holders.remove(key, _keys(slots_of(self._texts.pop(key, ""), subject)))

    def changed_by(self, text: str, subject: str) -> list[str]:
        """Sorted ids of the memories whose value `text` changes; none where it tells of no change."""
        kinds = {slot.kind for slot in slots_of(text, subject)}
        if not kinds or not tells_change(text):
            return []
        near: set[str] = set()
        for term in words_of(bare(text), subject):
            for kind in kinds:
                near |= self._holders.of((kind, term), COMMON)
        return sorted(key for key in near if takes_place(text, self._texts[key], subject))


def _keys(slots: Iterable[Slot]) -> set[tuple[str, str]]:
    return {(slot.kind, term) for slot in slots for term in slot.topic}
