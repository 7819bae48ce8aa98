"""Amounts of time as they are said: "three days", "a year and a half", "two or three weeks", "a couple of months"."""

import re
from typing import Final

import msgspec

from .language import word_set

_ONES: Final = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty"
).split()
NUMBERS: Final = {
    **{word: n for n, word in enumerate(_ONES, 1)},
    "a": 1,
    "an": 1,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
}
_ONE: Final = r"(?:\d{1,3}|an?|" + "|".join([*reversed(_ONES), "thirty", "forty", "fifty"]) + ")"
UNITS: Final = r"(?:day|night|week|weekend|fortnight|month|year|decade)"
# "half a year", "two and a half years", "a year and a half", "two or three weeks", "a couple of months"
AMOUNT: Final = (
    rf"(?:half an? {UNITS}|{_ONE} and a half {UNITS}s?|{_ONE} {UNITS}s? and a half"
    rf"|{_ONE} years? and {_ONE} months?"
    rf"|{_ONE}(?: ?[-–] ?| to | or ){_ONE} {UNITS}s?"
    rf"|(?:{_ONE}|(?:a )?(?:couple(?: of)?|few)|several) {UNITS}s?)"
)
_AMOUNT: Final = re.compile(rf"(?<![\w-]){AMOUNT}(?![a-z])")
_WORD: Final = re.compile(r"\d+|[a-z]+")
_VAGUE: Final = word_set("few several")


class Amount(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """From `low` to `high` of `unit` ("day", "week", "weekend", "month", "year"); `about`: it is said loosely.

    `vague`: no number is said at all ("a few"), and then both are 0.
    """

    low: int
    high: int
    unit: str
    about: bool = False
    vague: bool = False


def amount_of(words: str) -> Amount:
    """The first amount in lower-case words; one, where they name a unit alone ("next week").

    Half years are counted in months.
    """
    found = _AMOUNT.search(words)
    tokens = _WORD.findall(found[0] if found else f"a {words.rsplit(maxsplit=1)[-1]}")
    unit = next(token.rstrip("s") for token in tokens if re.fullmatch(rf"{UNITS}s?", token))
    if not _VAGUE.isdisjoint(tokens[:2]):
        return Amount(low=0, high=0, unit=_plain(unit), vague=True)
    if "couple" in tokens[:2]:
        return _counted(2, 2, unit, about=True)
    if "half" in tokens:
        return _with_half(0 if tokens[0] == "half" else _number(tokens[0]), unit)
    first = _number(tokens[0])
    if "and" in tokens:  # two years and three months
        return _counted(12 * first + _number(tokens[3]), 12 * first + _number(tokens[3]), "month")
    second = _number(tokens[2]) if tokens[1] in ("to", "or") else first
    if tokens[1].isdecimal() or tokens[1] in NUMBERS:
        second = _number(tokens[1])
    return _counted(min(first, second), max(first, second), unit, about=first != second)


def _number(token: str) -> int:
    return int(token) if token.isdecimal() else NUMBERS[token]


def _plain(unit: str) -> str:
    return {"night": "day", "fortnight": "week", "decade": "year"}.get(unit, unit)


def _counted(low: int, high: int, unit: str, *, about: bool = False) -> Amount:
    times = {"fortnight": 2, "decade": 10}.get(unit, 1)
    return Amount(low=low * times, high=high * times, unit=_plain(unit), about=about)


def _with_half(whole: int, unit: str) -> Amount:
    """`whole` and a half of a unit, in a smaller one: half a year is 6 months, half a month 2 weeks."""
    smaller, many = {"year": ("month", 12), "decade": ("year", 10), "month": ("week", 4)}.get(
        unit, ("day", 7)
    )
    count = whole * many + many // 2
    return Amount(low=count, high=count, unit=smaller, about=True)
