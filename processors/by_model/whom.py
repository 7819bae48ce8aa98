"""Whom a clause speaks of, and by which of the verbs that have no term: the speaker is, has, likes, can."""

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from ..extract.language import word_set
from ..extract.verbs import BASE_VERBS, MODALS, is_past
from ..text import stem

_FIRST: Final = word_set("i i'm i've i'd i'll im ive we we're we've we'd we'll me my mine our")
_OTHERS: Final = word_set(
    """he he's he'd he'll she she's she'd she'll they they're they've they'd they'll you you're you've you'd you'll who
    somebody someone everybody everyone people"""
)
_SECOND: Final = word_set("you you're you've you'd you'll your yours yourself")
_BEFORE_NOUNS: Final = word_set("my our his her their your the a an this that these those its")
_AUXILIARIES: Final = MODALS | word_set(
    "is are am was were be been being has have had do does did i'm i've we're we've"
)
# Verbs that the analysis drops as stop words, so that no term tells of them; each with what may stand for it.
_FAMILIES: Final = tuple(
    (word_set(verbs), word_set(f"{verbs} {more}"))
    for verbs, more in (
        ("is are am was were be been being", "i'm im we're they're you're he's she's it's that's there's"),
        ("has have had having", "i've ive we've my our got gets get"),
        ("likes like liked liking", ""),
        ("makes make made making", ""),
        ("gets get got getting", ""),
        ("can could", "able"),
    )
)


def begins_with(words: Sequence[str], name: str) -> bool:
    """Whether a statement begins with a name as its subject."""
    names = name.lower().split()
    return bool(names) and [word.lower() for word in words[: len(names)]] == names


def main_verb(words: Sequence[str], speaker: str) -> str | None:
    """The term of the verb behind the speaker's name at the start of a statement.

    "" for an auxiliary alone, which has no term; None where the statement does not begin with the speaker.
    """
    if not begins_with(words, speaker):
        return None
    for word in map(str.lower, words[len(speaker.split()) :]):
        if term := stem(word):
            return term if _is_verb(word) else ""
    return ""


def has_families(words: Sequence[str], there: Collection[str]) -> bool:
    """Whether verbs without a term stand in `words` only where they, or what they stand for, stand in `there`."""
    lowered = [word.lower() for word in words]
    return all(verbs.isdisjoint(lowered) or not stands.isdisjoint(there) for verbs, stands in _FAMILIES)


def has_verb(words: Iterable[str]) -> bool:
    """Whether any of these lower-case words may be a verb."""
    return any(map(_is_verb, words))


def tells_of_other(words: Sequence[str], name: str) -> bool:
    """Whether a clause names somebody, or speaks to somebody."""
    lowered = {word.lower().removesuffix("'s") for word in words}
    return not _SECOND.isdisjoint(lowered) or set(name.lower().split()) <= lowered


def tells_of_speaker(words: Sequence[str], verb: str, terms: frozenset[str], speaker: str) -> bool:
    """Whether a clause, as its speaker said it, may say of the speaker what a statement says.

    `verb`: the term of the statement's verb, "" for an auxiliary; `terms`: those of the statement. Looks for the
    subject that stands nearest before that verb: it may be "I", or nothing; not "he", nor "my sister".
    """
    at = _verb_at(words, verb, terms)
    if at is None:
        return True
    between: set[str] = set()
    names = set(speaker.lower().split())
    for n in range(at, -1, -1):
        word = words[n]
        lowered = word.lower().removesuffix("'s")
        if n == at and lowered not in _FIRST | _OTHERS:
            continue
        if lowered in _OTHERS:
            return False
        if lowered in _BEFORE_NOUNS and between:
            return bool(between & terms)
        if lowered in _FIRST or lowered in names:
            return True
        if word[:1].isupper() and n > 0:
            return lowered in terms or stem(lowered) in terms
        if term := stem(lowered):
            between.add(term)
    first = words[0].lower().removesuffix("'s")
    return (
        not (words[0][:1].isupper() and stem(first) in between and not _is_verb(first))
        or stem(first) in terms
    )


def _verb_at(words: Sequence[str], verb: str, terms: frozenset[str]) -> int | None:
    """Where the clause has the statement's verb, or the auxiliary before the first of its other terms."""
    stems = [stem(word.lower()) for word in words]
    if verb and verb in stems:
        return stems.index(verb)
    first = next((n for n, term in enumerate(stems) if term and term in terms), None)
    if first is None:
        return None
    return next((n for n in range(first, -1, -1) if words[n].lower() in _AUXILIARIES), None)


def _is_verb(word: str) -> bool:
    return (
        word in _AUXILIARIES
        or is_past(word)
        or word in BASE_VERBS
        or (word.endswith("s") and (word[:-1] in BASE_VERBS or word[:-2] in BASE_VERBS))
    )
