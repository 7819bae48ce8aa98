"""Verbs that agree with a name that was put for "I" or "you": "Ann lives and works here"."""

from collections.abc import Sequence
from typing import Final

from .language import word_set
from .pieces import Piece, joined, put
from .verbs import BASE_VERBS, MODALS, is_adverb, is_past, third_person

FIRST: Final = word_set("i i'm i've i'd i'll im ive me my mine myself")
_AUXILIARIES: Final = word_set(
    """do does did have had are were am was can could will would should shall must may might don't didn't haven't
    aren't weren't won't wouldn't can't couldn't shouldn't"""
)
# Behind these "you" is an object, or an infinitive follows: "help you grow", "for you to see".
_TAKES_OBJECT: Final = word_set(
    """for to of with by from about at on than like let lets help helps helped helping make makes made making let's
    see saw seeing hear heard hearing watch watching thank thanks miss give gives gave tell told wish send show
    ask remind call support around behind between without want wanted love admire"""
)
# Behind these "you" is often anyone at all: "when you care for somebody".
_BEFORE_INVERSION: Final = word_set(
    "what where when how why who which so neither nor long often much many only and but or not"
)
_PLURAL: Final = word_set("are were aren't weren't")
_NOT_A_VERB: Final = word_set(
    """and or but as in on at with to of for from by about that who whom which because if when while than i you he
    she it we they me my your the a an too either neither not no yes myself please oh well"""
)
_VERBAL: Final = word_set("i i'm im i've ive i'll i'd is am are has it that it's that's")
# What comes behind these belongs to another verb, or to another subject.
_ENDS_CLAUSE: Final = word_set(
    "to i you we they he she it that who let lets make makes made help helps helped see hear watch feel did"
)
_BEGINS_OBJECT: Final = word_set(
    "the a an my his her our their him them me us it what how why where who whether"
)
_COORDINATED: Final = word_set(
    """have am love feel want need hope think know believe enjoy work live do don't like prefer hate own keep try
    look haven't miss make"""
)


def agree(
    pieces: Sequence[Piece], words: Sequence[int], order: Sequence[str], k: int, *, first: bool
) -> None:
    """Make the verb behind (or, in a question, before) the subject `order[k]` agree with a name."""
    before = order[k - 1] if k else ""
    if before in _AUXILIARIES and _inverted(pieces, words, order, k):
        put(pieces[words[k - 1]], third_person(before))
        return
    if _compound(pieces, words, order, k):
        return
    v = k + 1
    while v < len(order) and is_adverb(order[v]) and v < k + 5:
        v += 1
    if v >= len(order) or not joined(pieces, words, k, v):
        return
    verb = order[v]
    begins = k == 0 or not joined(pieces, words, k - 1, k)  # nothing else than a subject begins a clause
    if not (_agrees_alone(verb, first=first) if first or begins else _agrees_with_you(verb, before)):
        return
    put(pieces[words[v]], third_person(verb))
    if verb not in MODALS and verb != "don't" and not is_past(verb):
        coordinate(pieces, words, order, v + 1)


def _agrees_alone(verb: str, *, first: bool) -> bool:
    """Whether the word behind a subject is its verb. "My mate and I are": "I" alone takes none of these."""
    if verb in _NOT_A_VERB or not verb.isascii() or verb[0].isdigit():
        return False
    return not first or verb not in _PLURAL


def _agrees_with_you(verb: str, before: str) -> bool:
    """Whether "you" is the subject of the word behind it, and not the object of the one before."""
    if verb not in BASE_VERBS and verb not in _AUXILIARIES:
        return False
    return before not in _TAKES_OBJECT or verb in _PLURAL or verb == "have"


def _inverted(pieces: Sequence[Piece], words: Sequence[int], order: Sequence[str], k: int) -> bool:
    """Whether the auxiliary before the subject belongs to it: at a start, or behind a question word."""
    if not joined(pieces, words, k - 1, k):
        return False
    if k == 1 or not joined(pieces, words, k - 2, k - 1):
        return True
    return order[k - 2] in _BEFORE_INVERSION or (
        order[k - 2] not in FIRST and any("?" in piece.text for piece in pieces[words[k] :])
    )


def _compound(pieces: Sequence[Piece], words: Sequence[int], order: Sequence[str], k: int) -> bool:
    """Whether the subject is one of several: "my mom and I", "I and my kids"."""
    after = order[k + 1] if k + 1 < len(order) else ""
    if after == "and" and k + 2 < len(order) and order[k + 2] in ("my", "the", "our", "a"):
        return True
    if k < 2 or order[k - 1] != "and" or not joined(pieces, words, k - 2, k - 1):
        return False
    start = k - 2
    while start > 0 and k - start < 6 and joined(pieces, words, start - 1, start):
        start -= 1
    group = order[start : k - 1]
    at_start = start == 0 or not joined(pieces, words, start - 1, start)
    verbal = any(word in BASE_VERBS or is_past(word) or word in _VERBAL for word in group)
    return at_start and not verbal and len(group) <= 4


def coordinate(pieces: Sequence[Piece], words: Sequence[int], order: Sequence[str], start: int) -> None:
    """Make a second verb of the same subject agree: "I live here and have two kids"."""
    for k in range(start, min(start + 12, len(order))):
        word = order[k]
        if word in MODALS or word in _ENDS_CLAUSE:
            return
        if word not in ("and", "but") and not joined(pieces, words, k - 1, k):
            return
        if word in ("and", "but") and k + 1 < len(order):
            v = k + 1
            while v + 1 < len(order) and is_adverb(order[v]):
                v += 1
            # "I cook and bake", "I read a lot and just chill": elsewhere "and" may join nouns
            twin = order[v] in BASE_VERBS and (v > k + 1 or k == start or _takes_object(order, v))
            if (twin or order[v] in _COORDINATED) and joined(pieces, words, k, v):
                put(pieces[words[v]], third_person(order[v]))
                return


def _takes_object(order: Sequence[str], v: int) -> bool:
    """Whether what may be a noun is a verb, by the object that follows: "and ask what", "and light the lamp"."""
    return v + 1 < len(order) and order[v + 1] in _BEGINS_OBJECT
