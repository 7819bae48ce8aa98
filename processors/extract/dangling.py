"""Whether a sentence leaves open of whom, of what or when: "She said so", "I refunded it", "Then it falls".

Nothing is left open that is named earlier in the same sentence: "The oven is new, and it works."
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import msgspec

from .ellipses import ACTORS, PREPOSITIONS, gets_to, is_elliptic
from .language import word_set
from .naming import ENDS, SPANS, TOKEN, VERBS, Named, around, thirds
from .verbs import ADVERBS, MODALS, is_past

NONE, PERSON, THING, TIME = "", "person", "thing", "time"
_PERSONS: Final = word_set(
    "he she him her his hers he's she's he'd she'd he'll she'll they they're they've they'd they'll them their theirs"
)
_IT: Final = word_set("it it's its it'll it'd")
_THESE: Final = word_set("this that these those that's")
_COUNTED: Final = word_set("two three four five some any none several")
_OWNED: Final = word_set("mine yours hers ours theirs")
_SOMEBODY: Final = word_set("guy man woman lady girl boy bloke fellow chap")
_POINTING: Final = (
    _PERSONS
    | _IT
    | _THESE
    | _COUNTED
    | _OWNED
    | _SOMEBODY
    | word_set("there one ones others then both same before after afterwards else")
)
_BEHIND_PRONOUN: Final = (
    MODALS
    | ADVERBS
    | word_set(
        """. , ; : ! ? ) – — is was are were isn't wasn't aren't weren't has had have does did do doesn't didn't don't
        means makes works worked helps looks sounds for to in on at with by and or but as because so when if than
        until since before after from of into onto down every each again too myself ourselves
        himself herself themselves"""
    )
)
_BEFORE_CLAUSE: Final = word_set(". , ; : ! ? ( – — and but so because since or as if when yes no")
_OF_WEATHER: Final = re.compile(r"(?:rain|snow|freez|pour|drizzl|storm)")
_BEFORE_WEATHER: Final = word_set("is was will would isn't wasn't has had hasn't been")
_OF_TIME: Final = word_set(
    """time late early monday tuesday wednesday thursday friday saturday sunday winter summer spring autumn cold hot
    dark warm windy sunny midnight noon been because only my your just takes took"""
)
_DOES: Final = word_set("did do done tried try finished skipped")
CHOOSING: Final = word_set("one ones others both")
_DECIDES: Final = word_set("i we let's i'll we'll")
_SEEN: Final = word_set(
    "saw seen have had has bought took got need want found tried took ordered booked visited"
)
MOST_BOTH: Final = 2  # words before "both" where it stands alone
_LIKES: Final = word_set(
    "hate hates love loves like likes make makes made find finds found think thinks keep take took"
)
_BEFORE_ONE: Final = word_set(
    "the that this another have has already which first second third last other early late"
    " same new old right wrong better only primary next"
)
_ORDINALS: Final = word_set("first second third latter former other others same")


class Open(msgspec.Struct, frozen=True, gc=False):
    """The first word of a sentence that points out of it: to a PERSON, a THING or a TIME, and where it stands."""

    kind: str
    word: str
    at: int


@lru_cache(maxsize=1024)  # a sentence is asked about again when another may go on with it
def dangling(sentence: str, behind: int = 0, *, loosely: bool = False) -> Open | None:
    """The first word of a sentence that points out of it; None where all that it speaks of is named in it.

    `behind`: so many of its characters are another sentence's: "that" may be all of it, "they" those of what it names.
    `loosely`: what that other one leaves open does not count.
    """
    found = list(TOKEN.finditer(sentence))
    cased = [token[0].replace("’", "'") for token in found]
    tokens = [token.lower() for token in cased]
    if tokens and (is_elliptic(tokens)):
        return Open(THING, tokens[0], found[0].start())
    if _POINTING.isdisjoint(tokens) and _ORDINALS.isdisjoint(tokens) and not gets_to(tokens):
        return None
    first = sum(token.start() < behind for token in found) if behind else len(tokens)
    n, kind = _first_open(tokens, cased, first, since=first if loosely else 0)
    return Open(kind, tokens[n], found[n].start()) if kind else None


def tells_of_what(before: str, sentence: str) -> bool:
    """Whether nothing is open any more in a sentence behind the one `before`, nor in that."""
    return dangling(f"{before} {sentence}", len(before)) is None


def goes_on(before: str, sentence: str) -> bool:
    """Whether nothing is open any more in a sentence behind the one `before`, whatever is in that."""
    return dangling(f"{before} {sentence}", len(before), loosely=True) is None


def _first_open(tokens: Sequence[str], cased: Sequence[str], first: int, since: int) -> tuple[int, str]:
    named = Named()
    gets = gets_to(tokens) or len(tokens)
    for n, word in enumerate(tokens):
        if n < since:
            named.hear(tokens, cased, n)
            continue
        before, following = around(tokens, n)
        if (word in _PERSONS and not _is_known(word, named, behind=n >= first)) or (
            word in _SOMEBODY and n == 1 and before == "the" and _acts(following)
        ):
            return n, PERSON
        far = n == gets and not (named.thing or named.number)
        if (
            far
            or (word in CHOOSING and _stands_for_one(tokens, n, following, named))
            or (
                not ((named.thing and word != "same") or (word in _THESE and (named.number or n >= first)))
                and not (
                    word == "that's" and before == "," and named.being
                )  # "the doctor, that's Dr Lamb, ..."
                and _points_at_thing(tokens, n, before, following)
            )
        ):
            return n, THING
        if (
            (word == "that" and following in SPANS and not named.day)
            or (word == "then" and _is_of_time(before, following, first=n == 0, day=named.day))
            or (word in ("before", "after") and not named.day and following in ENDS and before in SPANS)
        ):
            return n, TIME
        named.hear(tokens, cased, n)
    return 0, NONE


def _is_known(word: str, named: Named, *, behind: bool) -> bool:
    """Whether somebody is named whom "he", "she" or "they" can be."""
    if word[:2] != "th":
        return named.being
    of_any = word[:5] == "their" or (behind and word[:4] == "they")
    return named.many or (of_any and (named.being or named.thing))


def _acts(following: str) -> bool:
    return following in MODALS or following in VERBS or is_past(following) or thirds(following)


def _is_of_time(before: str, following: str, *, first: bool, day: bool) -> bool:
    """Whether "then" is a time that another sentence tells: "Then it falls", "From then on", "He turns 70 then"."""
    if first:
        return following not in _DECIDES
    return not day and (following in ENDS or before in ("from", "by", "until", "till", "since"))


def _points_at_thing(tokens: Sequence[str], n: int, before: str, following: str) -> bool:
    word = tokens[n]
    if word in _IT:
        return ":" not in tokens[n + 1 : n + 3] and not _is_expletive(tokens, n)
    if word in _THESE:
        return _is_pronoun(word, before, following)
    if word in _OWNED:
        return following in ENDS and before != "of"
    if word == "same":
        return before == "the" and "as" not in tokens[n:] and following not in tokens[:n]
    if len(word) == 1 and word.isdigit():
        return before in _DOES and following in _BEHIND_PRONOUN
    return following in ENDS and (
        (word in _ORDINALS and before == "the")
        or (word in _COUNTED and before in _SEEN)
        or (word == "there" and n > 0)
    )


def _stands_for_one(tokens: Sequence[str], n: int, following: str, named: Named) -> bool:
    """Whether "one", "others" or "both" is of what another sentence named: "the second one", "Before both I slept"."""
    cut = not {",", ";", ".", "?", "!", "of"}.isdisjoint(tokens[:n])
    if cut and (named.many or named.thing or named.number):
        return False
    if tokens[n] == "both":
        alone = following in ACTORS or following in VERBS or following in ENDS or following in PREPOSITIONS
        return alone and "and" not in tokens[n + 1 :] and (n < MOST_BOTH or following in PREPOSITIONS)
    if tokens[n] == "others":
        return n > 0 and tokens[n - 1] == "the"
    if tokens[n] == "one" and n > 0 and following in ENDS and tokens[n - 1] in _SEEN:
        return True
    return n > 0 and tokens[n - 1] in _BEFORE_ONE and following in _BEHIND_PRONOUN


def _is_pronoun(word: str, before: str, following: str) -> bool:
    """Whether "this" or "that" stands for something, and neither before a noun nor for "which"."""
    if word == "that's":
        return before in _BEFORE_CLAUSE
    if following not in _BEHIND_PRONOUN:
        return word == "this" and before in _BEFORE_CLAUSE and thirds(following)
    return word != "that" or following in ENDS or before in _BEFORE_CLAUSE or before in _DOES


def _is_decimal(rest: Sequence[str]) -> bool:
    return rest[0].isdigit() and rest[1:2] == ["."] and "".join(rest[2:3]).isdigit()  # "it's 1.22 now"


def _is_expletive(tokens: Sequence[str], n: int) -> bool:
    """Whether "it" stands for nothing: "it rains", "it's hard to wake up", "I love it when"."""
    if tokens[n] == "its":
        return False
    rest = tokens[n + 1 : n + 7]
    while rest and tokens[n] in ("it", "it's") and rest[0] in _BEFORE_WEATHER:
        rest = rest[1:]
    if not rest or _is_decimal(rest) or (tokens[n] == "it" and tokens[n + 1] == "because"):
        return False
    if n and tokens[n] == "it's" and rest[0] in ("a", "an", "the"):
        return True  # all that was said before it
    if _OF_WEATHER.match(rest[0]) or rest[0] in _OF_TIME or rest[0].isdigit():
        return not (rest[0] in ("takes", "took", "just", "only") and "to" not in rest)
    if n and tokens[n - 1] in _LIKES:
        return rest[0] in ("when", "that", "if") or "to" in rest[:3]
    ahead = rest[: next((k for k, word in enumerate(rest) if word in ENDS), len(rest))]
    return len(ahead) > 1 and any(word in ("to", "that", "when") for word in ahead[1:4])
