"""Whether a sentence leaves out what it is about: "I signed.", "Booked for Monday.", "She will.", "to get to 30"."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from .language import word_set
from .naming import around
from .verbs import MODALS, is_adverb, is_participle, is_past

_AUXILIARIES: Final = MODALS | word_set(
    "do does did don't doesn't didn't won't can't couldn't wouldn't have has haven't hasn't"
)
_SUBJECTS: Final = word_set("i we he she they")
_GOVERNS: Final = word_set(
    "and but or if because when as than so that what how though although who which until"
)
_GETS: Final = word_set("get got getting go going went gone up down back")
_UNTIL: Final = word_set("by in until before at now today again")
MOST_ELLIPTIC: Final = 8  # words
LEAST_YEAR: Final = 4  # digits
ACTORS: Final = word_set("i we he she they i've we've he's she's they've")
_BESIDE_ACTS: Final = word_set(
    """have has had not haven't hasn't hadn't didn't did yet already and but no yes nothing it then at last
    today yesterday"""
)
_NOT_YET: Final = word_set("yet haven't hasn't hadn't")
_OK: Final = word_set("ok okay fine alright")
_BE: Final = word_set("is are it's that's works")
MOST_ACTING: Final = 8  # words
PREPOSITIONS: Final = word_set("to for in on at as from until under into")


def is_elliptic(tokens: Sequence[str]) -> bool:
    """Whether lower-case words of a sentence do not say what was done, or to what."""
    return _only_acts(tokens) or _is_receipt(tokens) or _accepts(tokens) or _lacks_verb(tokens)


def _only_acts(tokens: Sequence[str]) -> bool:
    """Whether nothing is said but that somebody did: "I signed and started!", "She has agreed"."""
    if "," in tokens and not _NOT_YET.isdisjoint(tokens[: tokens.index(",")]):
        tokens = tokens[: tokens.index(",")]
    if len(tokens) > MOST_ACTING or not (tokens[0] in ACTORS or is_past(tokens[0])):
        return False
    acts = [
        word
        for word in tokens[tokens[0] in ACTORS :]
        if not (word in _BESIDE_ACTS or is_adverb(word) or not word[0].isalpha())
    ]
    return bool(acts) and all(is_past(word) or is_participle(word) for word in acts)


def _accepts(tokens: Sequence[str]) -> bool:
    """Whether somebody only agrees to something: "Email is ok, once a month."."""
    return "but" not in tokens and any(word in _OK and before in _BE for before, word in pairwise(tokens[:6]))


def _is_receipt(tokens: Sequence[str]) -> bool:
    """Whether a sentence does not say what was done to: "Booked for 11 September.", "Moved to 7 pm."."""
    return len(tokens) > 1 and tokens[1] in PREPOSITIONS and tokens[0].endswith("ed") and is_past(tokens[0])


def _lacks_verb(tokens: Sequence[str]) -> bool:
    """Whether a sentence ends before its verb: "I asked the landlord, he will.", "We did."."""
    said = [word for word in tokens if word not in ("not", ".", "!")]
    short = 1 < len(said) <= MOST_ELLIPTIC and _GOVERNS.isdisjoint(said)
    if short and said[-1] == "be" and said[-2] in MODALS:  # "My aunt would be."
        return True
    return short and said[-1] in _AUXILIARIES and said[-2] in _SUBJECTS


def gets_to(tokens: Sequence[str]) -> int:
    """Where a sentence says how far something is to get, and not of what: "to get to 30 by Easter"; 0: nowhere."""
    for n in range(2, len(tokens)):
        if tokens[n].isdigit() and len(tokens[n]) < LEAST_YEAR and tokens[n - 1] == "to":
            following = around(tokens, n)[1]
            if tokens[n - 2] in _GETS and (following in _UNTIL or following in ".,;!"):
                return n
    return 0
