"""Whether a sentence has a verb of its own, and what it tells: a habit, what happened, nothing but a name."""

from functools import lru_cache
from typing import Final

from .language import word_set
from .names import entities_of
from .naming import DAYS, DETERMINERS, thirds, words_of
from .verbs import BASE_VERBS, MODALS, is_adverb, is_past

LEAST_OWNED: Final = 4  # words of "My staff need a day"
_FINITE: Final = MODALS | word_set(
    """is are am was were has have had do does did isn't aren't wasn't weren't hasn't haven't don't doesn't didn't
    i'm i've i'd i'll it's that's he's she's they're we're we've we'd we'll you're you've there's name's"""
)
_SUBJECTS: Final = word_set("i we you he she it they")
_NOT: Final = word_set("don't do not can't cannot")
_NOUN_BEFORE: Final = DETERMINERS | word_set("of in at for with on from to by about no")
_MARKS: Final = frozenset(",:.")


@lru_cache(maxsize=1024)
def states(sentence: str) -> bool:
    """Whether a sentence has a verb that says what somebody or something does or is."""
    words = [word.lower() for word in words_of(sentence) if word != "May"]
    if (
        words[:1] in (["my"], ["our"])
        and len(words) >= LEAST_OWNED
        and _MARKS.isdisjoint(words[1:LEAST_OWNED])
    ):
        return True
    return any(_is_verb(words, n) for n in range(len(words)))


def _is_verb(words: list[str], n: int) -> bool:
    """Whether a finite verb stands at `n`, or a subject with its verb behind it."""
    word, before = words[n], words[n - 1] if n else ""
    if word in _FINITE:
        return True
    if word in _SUBJECTS:
        return n + 1 < len(words) and words[n + 1][0].isalpha()
    if not n or before in _NOUN_BEFORE:
        return False
    return (is_past(word) and before[0].isalnum()) or (thirds(word) and not before[0].isdigit())


def names_any(sentence: str) -> bool:
    """Whether a sentence has a name in it, but for those of days and months."""
    return any(DAYS.isdisjoint(name.lower().split()) for name in entities_of(sentence))


def does(sentence: str) -> bool:
    """Whether a sentence tells what its speaker does, as a habit or a state: "I paint boats"."""
    words = [word.lower() for word in words_of(sentence)]
    if words[:1] not in (["i"], ["we"]):
        return False
    verb = next(
        (n for n in range(1, len(words)) if not (is_adverb(words[n]) or words[n] in _NOT)), len(words)
    )
    acts = verb + 1 < len(words) and words[verb] in BASE_VERBS and not is_past(words[verb])
    return acts and words[verb + 1][0].isalpha()


def happened(sentence: str) -> bool:
    """Whether a sentence tells what its speaker did, and names nobody: "I looked at the contract last night"."""
    words = [word.lower() for word in words_of(sentence)]
    acts = words[:1] in (["i"], ["we"]) and len(words) > 1 and (is_past(words[1]) or words[1] == "was")
    return acts and not names_any(sentence)
