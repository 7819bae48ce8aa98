"""What a sentence only supposes, jokes or repeats: true of nobody, so nothing to remember.

For talk with an agent alone: among friends such a sentence still says something of who says it.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from ..text import content_words
from .caseless import Caseless

_SUPPOSES: Final = re.compile(
    r"^(?:(?:so|and|but|ok(?:ay)?|now|well|hmm|fine|then|just|please)[, ]+)*"
    r"(?:suppose|supposing|imagine|pretend|assume|assuming|let['’]?s (?:say|pretend|imagine|assume|suppose)"
    r"|what if|say (?:I|we|you|he|she|they)\b|hypothetically|in theory|theoretically|if only"
    r"|or (?:it['’]s|maybe|perhaps|it is)\b|in another life|in a (?:perfect|parallel|different) (?:world|universe"
    r"|life)|(?:I|we) wish(?! to\b))\b",
    re.IGNORECASE,
)
_SUPPOSES_THEN: Final = re.compile(
    r"[,;] (?:but|and|so|now|then) (?:suppose|supposing|imagine|let['’]?s (?:say|imagine|assume|suppose))\b",
    re.IGNORECASE,
)
# What is said and taken back at once.
_RETRACTS: Final = re.compile(
    r"(?:[,;.] |[-–—] |\b(?:no|wait|or)[, ]+)(?:forget|scratch|strike|ignore|disregard) (?:that|it|this)[.!]*$",
    re.IGNORECASE,
)
_IF_UNREAL: Final = Caseless(
    r"\bif (?:only )?(?:i|we|you|he|she|it|they|there|my \w+|our \w+|the \w+|(?:\w+ ){1,3}?)"
    r"(?:['’]d)?(?: (?:ever|just|really|only|suddenly))? ?"
    r"(?:were|had|could|won|was|did|didn['’]t|wasn['’]t|weren['’]t|hadn['’]t|\w+ed|lived|got|knew|went|opened|made|ran"
    r"|came|took|lost|found|gave|met|owned|became|set|put|let|hit|left|sold|bought|brought|told|said|kept|sent|fell|broke|quit|hurt|rained|forgot|said)\b",
    needs=r"\bif\b",
)
_VOWS: Final = re.compile(
    r"if (?:I|we|he|she|they) ever\b.*\b(?:I|we|he|she|they)(?:['’]ll| will)\b", re.IGNORECASE
)
_WOULD_HAVE: Final = re.compile(
    r"(?!(?:I|we)\b)[^,;]{2,40}\bwould(?:n['’]t| not| never)? have [a-z]+(?:ed|en|t|ne|id)\b", re.IGNORECASE
)
_STANDING: Final = re.compile(
    r"\bfrom now on\b|\bfrom then on\b", re.IGNORECASE
)  # "Let's say 90 from now on"
_WOULD: Final = re.compile(r"\b(?:would(?:n['’]t)?|could(?:n['’]t)?|might)\b|\w['’]d\b", re.IGNORECASE)
_IF: Final = re.compile(r"\b(?:if|as if|as though)\b", re.IGNORECASE)
# "If I were younger I would walk, but now Kolb drives me": what follows is so.
_BUT_NOW: Final = re.compile(
    r"(?:[,;]| [-–—]) (?:but|so|and) (?=(?:now|as it is|in fact|actually|since|because)\b)", re.IGNORECASE
)
_JOKES: Final = Caseless(
    r"\b(?:(?:just|only|i['’]?m) (?:kidding|joking)|kidding|jk|joking|jokes? (?:that|about)|joked|(?:just|only"
    r"|is|was) a joke"
    r"|pun intended|as a win|just dreaming|said no one|in my dreams|sarcasm)\b|/s\b",
    needs="kidding|jk|jok|pun intended|as a win|just dreaming|no one|dreams|sarcasm|/s",
)
_SERIOUS: Final = Caseless(
    r"\b(?:no joke|not (?:a joke|joking|kidding)|jokes? aside|kidding aside|no kidding)\b"
)
_QUOTED: Final = re.compile(r"[\"“«]([^\"“”«»]{8,}?)[\"”»]|(?<!\w)['‘]([^'‘’\n]{20,}?)['’](?!\w)")
_SAYING: Final = Caseless(
    r"\b(?:says?|said|saying|goes|told|asks?|asked|sings?|sang|wrote|writes|shouts?|shouted|jokes?|quotes?"
    r"|reads|likes? to say|used to say|put it|according to|as the song|the line|motto|proverb|lyrics?)\b"
)
# Whose words are remembered as a fact of one's life, and not for how they are put.
_OFFICE: Final = Caseless(
    r"\b(?:doctor|dr|physician|nurse|dentist|therapist|pharmacist|lawyer|solicitor|attorney|judge|court|landlord"
    r"|boss|manager|teacher|professor|vet|police|insurance|bank|letter|contract|notice|report|email|mail|policy|test|tests"
    r"|scan|results|allergist|specialist|calendar|app)\b"
)
_MARK: Final = re.compile(r"[\"“”]")
_SPEAKS: Final = re.compile(r"\b(?:says?|said|asks?|asked|whispers?|shouts?|shouted):? [\"“][^\"“”]*\?$")
MOST_BESIDE: Final = 4  # content words beside a quotation that a sentence is there for
LEAST_QUOTED: Final = 3  # words of a quotation; fewer are a name or a title


def what_is_real(sentence: str) -> str:
    """The part of a sentence that is meant as it is said; "" where nothing is."""
    if supposes(sentence):
        parts = _BUT_NOW.split(sentence, maxsplit=1)
        rest = parts[1] if len(parts) == 2 else ""
        return rest[:1].upper() + rest[1:] if rest and not supposes(rest) else ""
    if jokes(sentence) or repeats(sentence) or _RETRACTS.search(sentence):
        return ""
    return sentence


def supposes(sentence: str) -> bool:
    """Whether a sentence is about what is not so: "Suppose ...", "If I were ...", "I wish ..."."""
    if _SUPPOSES_THEN.search(sentence):
        return True
    if _SUPPOSES.match(sentence):
        return _STANDING.search(sentence) is None
    if _VOWS.match(sentence) or _WOULD_HAVE.match(sentence):
        return True
    return bool(_IF.search(sentence)) and _IF_UNREAL.found_in(sentence) and bool(_WOULD.search(sentence))


def without_speech(sentences: Iterable[str]) -> Iterator[str]:
    """Sentences without those in which somebody's words go on: not the second of 'Ann asks: "Why? Bells sink."'."""
    speaks = False
    for sentence in sentences:
        marks = len(_MARK.findall(sentence))
        if speaks:
            speaks = marks == 0
            continue
        yield sentence
        speaks = marks == 1 and _SPEAKS.search(sentence) is not None


def jokes(sentence: str) -> bool:
    """Whether a sentence says of itself that it is a joke."""
    return _JOKES.found_in(sentence) and not _SERIOUS.found_in(sentence)


def repeats(sentence: str) -> bool:
    """Whether a sentence is there for somebody's words: a saying, a line, what a brother thinks.

    Words of those whose word has consequences (a doctor, a letter) are facts.
    """
    quoted = [found[1] or found[2] for found in _QUOTED.finditer(sentence)]
    if not quoted or max(len(words.split()) for words in quoted) < LEAST_QUOTED:
        return False
    beside = _QUOTED.sub(" ", sentence)
    if _OFFICE.found_in(beside):
        return False
    if not re.search(r"\w", beside):
        return True
    return _SAYING.found_in(beside) and len(content_words(beside)) <= MOST_BESIDE + 2
