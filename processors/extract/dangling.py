"""Whether a sentence leaves open of whom, of what or of when it speaks: "She said so", "I refunded it", "Then it falls".

Nothing is left open that is named earlier in the same sentence: "The oven is new, and it works."
"""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from .dates import MONTHS
from .language import word_set
from .persons import KIN, ROLES
from .verbs import ADVERBS, BASE_VERBS, MODALS, is_adverb, is_participle, is_past, third_person

NONE, PERSON, THING, TIME = "", "person", "thing", "time"
_TOKEN: Final = re.compile(r"[^\W_]+(?:['’&-][^\W_]+)*|[.,;:!?()\"“”–—]")
_PERSONS: Final = word_set(
    "he she him her his hers he's she's he'd she'd he'll she'll they they're they've they'd they'll them their theirs"
)
_IT: Final = word_set("it it's its it'll it'd")
_THESE: Final = word_set("this that these those that's")
_PLACES: Final = word_set("there")
_POINTING: Final = (
    _PERSONS | _IT | _THESE | _PLACES | word_set("one ones then both before after afterwards else")
)
_DETERMINERS: Final = word_set(
    "my our your the a an his her their its this that these those some any no every each"
)
_NAMING: Final = frozenset(
    word for word in _DETERMINERS if word not in ("his", "her", "their", "its")
)  # of these the noun behind stands alone
_BEINGS: Final = (
    KIN
    | ROLES
    | word_set(
        "people somebody someone everyone everybody nobody anyone anybody who man woman guy girl boy child team company"
    )
)
_BEHIND_PRONOUN: Final = (
    MODALS
    | ADVERBS
    | word_set(
        """. , ; : ! ? ) – — is was are were isn't wasn't aren't weren't has had have does did do doesn't didn't don't
        means makes works worked helps looks sounds for to in on at with by and or but as because so when if than
        until since before after from of"""
    )
)
_BEHIND_OBJECT: Final = word_set(". , ; : ! ? ) – —")
_BEFORE_CLAUSE: Final = word_set(". , ; : ! ? ( – — and but so because since or as if when yes no")
_BEHIND_EXPLETIVE: Final = word_set("to that when if how whether like as")
_OF_WEATHER: Final = re.compile(r"(?:rain|snow|freez|pour|drizzl|storm)")
_OF_TIME: Final = word_set(
    """time late early monday tuesday wednesday thursday friday saturday sunday winter summer spring autumn cold hot
    dark warm windy sunny midnight noon been because only my your just takes took"""
)
_CLITIC: Final = word_set("it's that's he's she's let's there's what's here's who's how's where's")
_DAYS: Final = word_set(
    "monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight"
) | frozenset(month.lower() for month in MONTHS)
_VERBS: Final = word_set("is was has had isn't wasn't hasn't doesn't does didn't did hadn't won't can't")
_WHERE: Final = word_set("in at near into around")
_ACTORS: Final = word_set("i we he she they i've we've he's she's they've")
_BESIDE_ACTS: Final = word_set(
    "have has had not haven't hasn't hadn't didn't did yet already and but no yes nothing it then today yesterday at last"
)
_PREPOSITIONS: Final = word_set("to for in on at as from until under into")
_DOES: Final = word_set("did do done tried try finished skipped")
MOST_ACTING: Final = 8  # words
_TITLES: Final = word_set("mr mrs ms miss dr prof herr frau")
_LIKES: Final = word_set(
    "hate hates love loves like likes make makes made find finds found think thinks keep take took"
)
_BEFORE_ONE: Final = word_set(
    "the that this another have has already which first second third last other early late"
    " same new old right wrong better only primary next"
)
_ORDINALS: Final = word_set("first second third latter former other others same")
_SPANS: Final = word_set("evening morning day night week month year afternoon weekend")


class Open(msgspec.Struct, frozen=True, gc=False):
    """The first word of a sentence that points out of it: to a PERSON, a THING or a TIME, and where it stands."""

    kind: str
    word: str
    at: int


def dangling(sentence: str) -> Open | None:
    """The first word of a sentence that points out of it; None where all that it speaks of is named in it."""
    found = list(_TOKEN.finditer(sentence))
    cased = [token[0].replace("’", "'") for token in found]
    tokens = [token.lower() for token in cased]
    if tokens and (_only_acts(tokens) or _is_receipt(tokens)):
        return Open(THING, tokens[0], found[0].start())
    if _POINTING.isdisjoint(tokens) and _ORDINALS.isdisjoint(tokens):
        return None
    n, kind = _first_open(tokens, cased)
    return Open(kind, tokens[n], found[n].start()) if kind else None


def _only_acts(tokens: Sequence[str]) -> bool:
    """Whether nothing is said but that somebody did: "I signed and started!", "She has agreed"."""
    if len(tokens) > MOST_ACTING or tokens[0] not in _ACTORS:
        return False
    acts = [
        word for word in tokens[1:] if not (word in _BESIDE_ACTS or is_adverb(word) or not word[0].isalpha())
    ]
    return bool(acts) and all(is_past(word) or is_participle(word) for word in acts)


def _is_receipt(tokens: Sequence[str]) -> bool:
    """Whether a sentence does not say what was done to: "Booked for 11 September.", "Moved to 7 pm."."""
    return len(tokens) > 1 and tokens[1] in _PREPOSITIONS and tokens[0].endswith("ed") and is_past(tokens[0])


def tells_of_what(before: str, sentence: str) -> bool:
    """Whether nothing is open any more in a sentence behind the one `before`."""
    return dangling(f"{before} {sentence}") is None


def _first_open(tokens: Sequence[str], cased: Sequence[str]) -> tuple[int, str]:
    being = thing = dated = placed = False
    for n, word in enumerate(tokens):
        following = tokens[n + 1] if n + 1 < len(tokens) else "."
        before = tokens[n - 1] if n else "."
        if word in _PERSONS and not being and not (thing and word[:2] == "th"):
            return n, PERSON
        if not thing:
            if word in _IT and ":" not in tokens[n + 1 : n + 3] and not _is_expletive(tokens, n):
                return n, THING
            if word in _THESE and _is_pronoun(word, before, following):
                return n, THING
            if word in ("one", "ones") and before in _BEFORE_ONE and following in _BEHIND_PRONOUN:
                return n, THING
            if word in _ORDINALS and before == "the" and following in _BEHIND_OBJECT:
                return n, THING
            if word in _PLACES and following in _BEHIND_OBJECT and n:
                return n, THING
            if len(word) == 1 and word.isdigit() and before in _DOES and following in _BEHIND_PRONOUN:
                return n, THING
            if word == "both" and n == 0 and following not in ("of", "my", "our", "the"):
                return n, THING
        if word == "then" and n == 0 and following not in ("i", "we", "let's", "i'll", "we'll"):
            return n, TIME
        dated = dated or word in _DAYS or word[0].isdigit()
        if not dated and word in ("before", "after") and following in _BEHIND_OBJECT and before in _SPANS:
            return n, TIME
        if word in _BEINGS and before != "as":
            being = True
        elif _is_name(cased[n], following, starts=n == 0 or before in ".!?"):
            placed = (
                before in _WHERE or before[0].isdigit() or (placed and n > 0 and cased[n - 1][0].isupper())
            )
            being, thing = being or not placed, thing or not (before in _BEINGS or before in _TITLES)
        elif _is_thing(tokens, n, before):
            thing = True
    return 0, NONE


def _is_pronoun(word: str, before: str, following: str) -> bool:
    """Whether "this" or "that" stands for something, and neither before a noun nor for "which"."""
    if word == "that's":
        return before in _BEFORE_CLAUSE
    if following not in _BEHIND_PRONOUN:
        return word == "this" and before in _BEFORE_CLAUSE and _thirds(following)
    return word != "that" or following in _BEHIND_OBJECT or before in _BEFORE_CLAUSE


def _is_expletive(tokens: Sequence[str], n: int) -> bool:
    """Whether "it" stands for nothing: "it rains", "it's hard to wake up", "I love it when"."""
    if tokens[n] == "its":
        return False
    rest = tokens[n + 1 : n + 7]
    if rest and tokens[n] == "it" and rest[0] in ("is", "was", "will", "would", "isn't", "wasn't"):
        rest = rest[1:]
    if not rest or (
        n and tokens[n] == "it's" and rest[0] in ("a", "an", "the")
    ):  # the whole of what was said
        return bool(rest)
    if _OF_WEATHER.match(rest[0]) or rest[0] in _OF_TIME or rest[0].isdigit():
        return not (rest[0] in ("takes", "took", "just", "only") and "to" not in rest)
    if n and tokens[n - 1] in _LIKES:
        return rest[0] in ("when", "that", "if") or "to" in rest[:3]
    ahead = rest[: next((k for k, word in enumerate(rest) if word in _BEHIND_OBJECT), len(rest))]
    return len(ahead) > 1 and any(word in ("to", "that", "when") for word in ahead[1:4])


def _is_name(word: str, following: str, *, starts: bool) -> bool:
    if not word[0].isupper() or word in ("I", "OK") or word.startswith("I'"):
        return False
    if not starts:
        return True
    lower = word.lower()
    if lower.endswith("'s"):
        return lower not in _CLITIC
    if lower in BASE_VERBS or lower in _POINTING or lower in _DETERMINERS or is_adverb(lower):
        return False
    return following in MODALS or following in _VERBS or is_past(following) or _thirds(following)


def _thirds(word: str) -> bool:
    return word.endswith("s") and (word[:-1] in BASE_VERBS or word[:-2] in BASE_VERBS)


def _is_thing(tokens: Sequence[str], n: int, before: str) -> bool:
    """Whether a noun for a thing ends or stands at `n`: behind an article, a number or a preposition."""
    word = tokens[n]
    if not word[0].isalpha():
        return word[0].isdigit()
    if word in _DAYS:
        return False
    if before in _DETERMINERS and word not in _BEINGS:
        return not (word in _SPANS and before in ("the", "this", "that"))
    if n == 0 or word in _POINTING or word in BASE_VERBS or is_adverb(word) or word in MODALS:
        return False
    if word.endswith("'s") or is_past(word) or _thirds(word) or "'" in word:
        return False
    return tokens[n - 1] in ("in", "with", "for", "of", "from", "about", "on", "into") or (
        third_person(tokens[n - 1]) != tokens[n - 1] and tokens[n - 1] in BASE_VERBS and len(word) > 3
    )
