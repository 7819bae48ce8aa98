"""What an agent's sentence tells as found: a number of a tool's result, a change, a total, what a device showed."""

import re
from typing import Final

from .caseless import Caseless

_WORD: Final = re.compile(r"[a-z]{4,}|\d[\d.,]*\d|\d")
_NUMBER: Final = re.compile(r"\d[\d.,]*\d|\d")
_CHANGED: Final = Caseless(
    r"\b(?:rose|fell|grew|dropped|increased|decreased|doubled|halved|went (?:up|down)|climbed|sank|shrank) (?:from|by"
    r"|to)\b"
)
_SUMS: Final = Caseless(
    r"\b(?:in total|altogether|together with|comes? to|came to|adds? up to|totals?|we['’]re at|that makes)\b"
)
_SHOWED: Final = Caseless(
    r"\b(?:watch|scales?|sensor|meter|tracker|logs?|statement|scan|thermometer|monitor|device|record(?:s|ing)?|calendar|ledger"
    r"|account) (?:has |have |had )?(?:showed|shows?|shown|says|reads?|recorded|measured|counted|logged)\b"
)
_HEADS: Final = re.compile(
    r"^your (?:\w+ ){0,2}(?:days?|weeks?|months?|quarter|year|january|february|march|april|may|june|july|august"
    r"|september|october"
    r"|november|december|numbers|values|results|figures|readings|balance|status|stats|totals?|sleep|nights?|spending|expenses"
    r"|income)\b[^?!]*:$",
    re.IGNORECASE,
)
_DIGITS: Final = re.compile(r"\d+")
_KEY: Final = re.compile(r"\"[^\"\n]*\"\s*:")
_SCALES: Final = (1.0, 1e-3, 1e-6, 100.0)  # told in thousands, in millions, in percent
LEAST_DIGITS: Final = 3  # of a number that is found again in a result by its value


def heads_findings(sentence: str) -> bool:
    """Whether a line leads a list of what was found of the user: "Your March so far:"."""
    return _HEADS.match(sentence) is not None


def sums_up(sentence: str) -> bool:
    """Whether a sentence tells how a number changed, or what numbers come to."""
    return _NUMBER.search(sentence) is not None and (_CHANGED.found_in(sentence) or _SUMS.found_in(sentence))


def showed(sentence: str) -> bool:
    """Whether a sentence tells a number that a device or a record showed."""
    return _NUMBER.search(sentence) is not None and _SHOWED.found_in(sentence)


def numbers_of(text: str) -> set[str]:
    """The numbers of a text, as they are compared."""
    return {_bare(number) for number in _NUMBER.findall(text)}


def shares(sentence: str, result: str) -> bool:
    """Whether a sentence tells a number or a word of a tool's result; a number also rounded or in percent."""
    result = _KEY.sub(lambda key: _DIGITS.sub("", key[0]), result)
    told = {_bare(word) for word in _WORD.findall(sentence.lower())}
    if not told.isdisjoint(_bare(word) for word in _WORD.findall(result.lower())):
        return True
    values = [value for number in _NUMBER.findall(result) if (value := _value(number)) is not None]
    return any(_stands_for(number, values) for number in _NUMBER.findall(sentence))


def _stands_for(number: str, values: list[float]) -> bool:
    value = _value(number)
    if value is None or sum(map(str.isdigit, number)) < LEAST_DIGITS:
        return False
    decimals = len(number.partition(".")[2])
    return any(abs(one * scale - value) <= 0.5 * 10.0**-decimals for one in values for scale in _SCALES)


def _value(number: str) -> float | None:
    try:
        return float(number.replace(",", ""))
    except ValueError:
        return None


def _bare(word: str) -> str:
    if not word[0].isdigit():
        return word
    bare = word.replace(",", "").rstrip(".")
    return bare.rstrip("0").rstrip(".") if "." in bare else bare
