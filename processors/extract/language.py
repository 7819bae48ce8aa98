"""Whether a text is English: counted by function words, so that other languages are left as they are."""

import re
from functools import lru_cache
from typing import Final


def word_set(words: str) -> frozenset[str]:
    """The words of a list that is written as one string."""
    return frozenset(words.split())


MOST_NAMES: Final = 8  # words of names alone
_SAMPLE: Final = 2000  # characters: enough to tell, and a bound on the work for a long text
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")

_ASCII_WORD: Final = re.compile("[a-z]+(?:'[a-z]+)?")  # the same, of ASCII in lower case

_ENGLISH: Final = word_set(
    """the a an and or but i i'm i've i'd i'll you you're your my me we our it it's he she they his her
    their is are was were be been have has had do does did don't didn't not no yes of to in on at for
    with from by this that these those what when where who how why there here just really so very can
    could will would should may about as if than then them us its too also more all some any go going
    went got get like love want need know think make made hey hi thanks thank wow last next today
    yesterday tomorrow new good great now since after before only never always every into over out up
    down off back still other people work time"""
)
_OTHER: Final = word_set(
    """der das und ich nicht ist ein eine einen mit auf für von zu wir sie du mein meine habe bin aber
    auch dem den des im am wie noch nur nach bei oder wenn el los las un una es en que por con para
    mi tu su yo pero muy está estoy fue ha he como más le la les des et est dans pas je vous nous
    mon ma mes sur avec une qui que ce cette il elle aux du di il gli che non per sono ho mio
    mia anche een het ik niet van voor maar jag är och att det som inte på med o os um uma não eu
    meu minha em do da com para mas você jeg og ikke nie się jest na to jak ale"""
)
_ONLY_ENGLISH: Final = _ENGLISH - _OTHER
_ONLY_OTHER: Final = _OTHER - _ENGLISH


def is_of_another(text: str) -> bool:
    """Whether the function words of a text are mostly those of another language than English."""
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    return sum(map(_ONLY_OTHER.__contains__, words)) > sum(map(_ONLY_ENGLISH.__contains__, words))


def decides_nothing(text: str) -> bool:
    """Whether a short text has no function word of any language: names, an address."""
    words = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    return 0 < len(words) <= MOST_NAMES and _ENGLISH.isdisjoint(words) and _OTHER.isdisjoint(words)


def is_cited(text: str) -> bool:
    """Whether a text begins a quotation in another language: none of its words is English, and some are not ASCII."""
    if text[:1] not in ('"', "“", "«", "'") or text.isascii():
        return False
    return _ENGLISH.isdisjoint(word.lower() for word in _WORD.findall(text[:_SAMPLE]))


def is_english(text: str) -> bool:
    """Whether English rewriting applies. Where function words decide nothing, ASCII counts as English."""
    return _is_english(text[:_SAMPLE])


@lru_cache(maxsize=512)  # a turn is asked about again when the next one may answer it
def _is_english(text: str) -> bool:
    if text.isascii():
        words = _ASCII_WORD.findall(text.lower())
    else:
        words = [word.lower().replace("’", "'") for word in _WORD.findall(text)]
    if not words:
        return False
    english = sum(map(_ONLY_ENGLISH.__contains__, words))
    other = sum(map(_ONLY_OTHER.__contains__, words))
    if english == other:
        return text.isascii() or len(words) < 3
    return english > other and english >= 0.1 * len(words)
