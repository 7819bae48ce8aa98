"""From first and second person to names: "I love my kids" becomes "Caroline loves Caroline's kids"."""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from .language import word_set
from .subject import supplied
from .verbs import BASE_VERBS, MODALS, is_adverb, is_participle, is_past, third_person

_RUNS: Final = re.compile(r"([^\W_]+(?:['’`´][^\W_]+)*)")
_APOSTROPHE: Final = re.compile("[’`´]")


class Piece(msgspec.Struct, gc=False):
    """A run of a statement: a word, what lies between words, or a time expression that stays as it is."""

    text: str
    word: str = ""  # lower case, apostrophes straight; "" for what is not a word
    quoted: bool = False  # said by somebody else, or a title: "I" in it is not the speaker


class Told(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A statement in the third person, and who stands in it by rewriting."""

    text: str
    speaker: bool
    other: bool


_FIRST: Final = word_set("i i'm i've i'd i'll im ive me my mine myself")
_WE: Final = word_set("we we're we've we'd we'll us our ours ourselves")
_SECOND: Final = word_set("you you're you've you'd you'll your yours yourself youre")
_PERSONS: Final = _FIRST | _SECOND
_CLITICS: Final = {"'m": "is", "'re": "is", "'ve": "has", "'ll": "will"}
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
_GENERIC: Final = word_set(
    """when if once whenever unless until thank see bet make makes gives lets helps keeps takes brings lifts
    inspires allows shows reminds teaches gets whatever everywhere anywhere wherever everything as before after
    while"""
)
_BEFORE_INVERSION: Final = word_set(
    "what where when how why who which so neither nor long often much many only and but or not"
)
_GROUP: Final = word_set("guys both all two folks know")
_SOME: Final = word_set("each both all two three four some one none neither either most many any")
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
_DETERMINERS: Final = word_set("a an the no my his her their our some any")  # "I'd no list"
_NUMBERED: Final = word_set("type types part class phase level grade stage chapter act volume war section")
_BEHIND_COMMA: Final = word_set(
    "too for on as who personally myself however uh um like well in and or with of at a an the"
)
_COORDINATED: Final = word_set(
    """have am love feel want need hope think know believe enjoy work live do don't like prefer hate own keep try
    look haven't miss make"""
)


def pieces_of(text: str) -> list[Piece]:
    """`text` as words and what lies between them."""
    runs = _RUNS.split(text)  # what lies between words, a word, what lies between, ...
    straight = _APOSTROPHE.search(text) is None
    marked = '"' in text or "“" in text or "”" in text
    pieces: list[Piece] = []
    at = 0
    quoted = False
    for n, run in enumerate(runs):
        if n % 2:
            word = run.lower()
            pieces.append(Piece(run, word if straight else _APOSTROPHE.sub("'", word), quoted))
        elif run:
            pieces.append(Piece(run))
            if marked and (run.count('"') % 2 or ("“" in run) != ("”" in run)):
                rest = text[at + len(run) :]
                quoted = not quoted and ('"' in rest or "”" in rest)
        at += len(run)
    return pieces


def says_we(pieces: Sequence[Piece]) -> bool:
    """Whether "we" stands in `pieces`: it keeps its meaning only behind the name of who says it."""
    return any(piece.word in _WE for piece in pieces)


def retell(pieces: Sequence[Piece], speaker: str, other: str | None) -> Told:
    """Rewrite `pieces` of one sentence in place and join them.

    `other`: whom "you" means, or None, and then "you" stays. "We" stays, too: who is meant is not known.
    """
    words: list[int] = []
    asking = hyphens = False
    for n, piece in enumerate(pieces):
        if piece.word:
            if not piece.quoted:
                words.append(n)
        elif piece.text == "-":
            hyphens = True
        elif "?" in piece.text:
            asking = True
    if hyphens:
        words = [n for n in words if not _hyphened(pieces, n)]
    order = [pieces[n].word for n in words]
    has_speaker = has_other = False
    personal = asking or not _FIRST.isdisjoint(order)
    addressed = not _SECOND.isdisjoint(order) and (personal or not _is_general(order))
    if words and not asking and (start := supplied(order, speaker)):
        has_speaker = True
        pieces[words[0]].text = start
    for k, word in enumerate(order):
        if word not in _PERSONS:
            continue
        n = words[k]
        if word in _FIRST:
            if word == "i" and (_abbreviates(pieces, n) or _is_numeral(pieces, n, order, k)):
                continue
            has_speaker = True
            _replace(pieces, words, order, k, speaker, first=True)
        elif word in _SECOND and other is not None and addressed and not _is_group(order, k, has_other):
            has_other = True
            _replace(pieces, words, order, k, other, first=False)
    return Told(text="".join(piece.text for piece in pieces), speaker=has_speaker, other=has_other)


def _hyphened(pieces: Sequence[Piece], n: int) -> bool:
    """Whether a word is part of another: "me-time"."""
    return (n > 0 and pieces[n - 1].text == "-") or (n + 1 < len(pieces) and pieces[n + 1].text == "-")


def _is_general(order: Sequence[str]) -> bool:
    """Whether "you" is anyone at all: "it makes you think", "having friends who help you", "when you care"."""
    if order and order[0].endswith("ing"):
        return True
    return any(
        word == "yourself" or before in _GENERIC
        for before, word in zip(["", *order], order, strict=False)
        if word in _SECOND
    )


def _is_group(order: Sequence[str], k: int, named: bool) -> bool:
    """Whether this "you" means several, or "yourself" has nobody named to go with."""
    after = order[k + 1] if k + 1 < len(order) else ""
    nobody = order[k] == "yourself" and not named
    if k > 1 and order[k - 1] == "of" and order[k - 2] in _SOME:
        return True
    return nobody or (
        order[k] == "you" and (after in _GROUP or list(order[k + 1 : k + 3]) == ["never", "know"])
    )


def _abbreviates(pieces: Sequence[Piece], n: int) -> bool:
    """Whether this "i" is of "i.e." or a roman numeral or letter ("Part I.")."""
    follows = pieces[n + 1].text if n + 1 < len(pieces) else ""
    return pieces[n].text == "i" and follows.startswith((".", ")", "/"))


def _is_numeral(pieces: Sequence[Piece], n: int, order: Sequence[str], k: int) -> bool:
    """Whether this "I" is a roman one: "a type I error", "I and II", "I, false alarm"."""
    if pieces[n].text != "I":
        return False
    if (k and order[k - 1] in _NUMBERED) or list(order[k + 1 : k + 3]) in (["and", "ii"], ["or", "ii"]):
        return True
    follows = pieces[n + 1].text if n + 1 < len(pieces) else ""
    behind = order[k + 1] if k + 1 < len(order) else "too"
    return k == 0 and follows.startswith(",") and behind not in _BEHIND_COMMA


def _replace(
    pieces: Sequence[Piece], words: Sequence[int], order: list[str], k: int, name: str, *, first: bool
) -> None:
    """Put `name` for the pronoun `order[k]`, and make the verb agree."""
    piece, word = pieces[words[k]], order[k]
    if word in ("my", "your", "mine", "yours"):
        piece.text = f"{name}'s"
    elif word in ("myself", "yourself"):
        piece.text = "themselves"
    elif word == "me":
        piece.text = name
    elif word in ("im", "youre"):
        piece.text = f"{name} is"
    elif word == "ive":
        piece.text = f"{name} has"
    elif "'" in word:
        piece.text = f"{name} {_clitic(word, order, k)}"
        if word.endswith(("'m", "'re")):
            _coordinate(pieces, words, order, k + 1)
    else:
        piece.text = name
        _agree(pieces, words, order, k, first=first)


def _clitic(word: str, order: Sequence[str], k: int) -> str:
    ending = word[word.index("'") :]
    if ending != "'d":
        return _CLITICS[ending]
    if order[k + 1 : k + 2] and order[k + 1] in _DETERMINERS:
        return "had"
    following = next((w for w in order[k + 1 : k + 5] if not is_adverb(w) and w != "not"), "")
    return "had" if is_participle(following) else "would"


def _agree(
    pieces: Sequence[Piece], words: Sequence[int], order: Sequence[str], k: int, *, first: bool
) -> None:
    """Make the verb behind (or, in a question, before) the subject `order[k]` agree with a name."""
    before = order[k - 1] if k else ""
    if before in _AUXILIARIES and _inverted(pieces, words, order, k):
        _put(pieces[words[k - 1]], third_person(before))
        return
    if _compound(pieces, words, order, k):
        return
    v = k + 1
    while v < len(order) and is_adverb(order[v]) and v < k + 5:
        v += 1
    if v >= len(order) or not _joined(pieces, words, k, v):
        return
    verb = order[v]
    begins = k == 0 or not _joined(pieces, words, k - 1, k)  # nothing else than a subject begins a clause
    if not (_agrees_alone(verb, first=first) if first or begins else _agrees_with_you(verb, before)):
        return
    _put(pieces[words[v]], third_person(verb))
    if verb not in MODALS and verb != "don't" and not is_past(verb):
        _coordinate(pieces, words, order, v + 1)


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
    if not _joined(pieces, words, k - 1, k):
        return False
    if k == 1 or not _joined(pieces, words, k - 2, k - 1):
        return True
    return order[k - 2] in _BEFORE_INVERSION or (
        order[k - 2] not in _FIRST and any("?" in piece.text for piece in pieces[words[k] :])
    )


def _compound(pieces: Sequence[Piece], words: Sequence[int], order: Sequence[str], k: int) -> bool:
    """Whether the subject is one of several: "my mom and I", "I and my kids"."""
    after = order[k + 1] if k + 1 < len(order) else ""
    if after == "and" and k + 2 < len(order) and order[k + 2] in ("my", "the", "our", "a"):
        return True
    if k < 2 or order[k - 1] != "and" or not _joined(pieces, words, k - 2, k - 1):
        return False
    start = k - 2
    while start > 0 and k - start < 6 and _joined(pieces, words, start - 1, start):
        start -= 1
    group = order[start : k - 1]
    at_start = start == 0 or not _joined(pieces, words, start - 1, start)
    verbal = any(word in BASE_VERBS or is_past(word) or word in _VERBAL for word in group)
    return at_start and not verbal and len(group) <= 4


def _coordinate(pieces: Sequence[Piece], words: Sequence[int], order: Sequence[str], start: int) -> None:
    """Make a second verb of the same subject agree: "I live here and have two kids"."""
    for k in range(start, min(start + 12, len(order))):
        word = order[k]
        if word in MODALS or word in _ENDS_CLAUSE:
            return
        if word not in ("and", "but") and not _joined(pieces, words, k - 1, k):
            return
        if word in ("and", "but") and k + 1 < len(order):
            v = k + 1
            while v + 1 < len(order) and is_adverb(order[v]):
                v += 1
            # "I cook and bake", "I read a lot and just chill": elsewhere "and" may join nouns
            twin = order[v] in BASE_VERBS and (v > k + 1 or k == start or _takes_object(order, v))
            if (twin or order[v] in _COORDINATED) and _joined(pieces, words, k, v):
                _put(pieces[words[v]], third_person(order[v]))
                return


def _takes_object(order: Sequence[str], v: int) -> bool:
    """Whether what may be a noun is a verb, by the object that follows: "and ask what", "and light the lamp"."""
    return v + 1 < len(order) and order[v + 1] in _BEGINS_OBJECT


def _joined(pieces: Sequence[Piece], words: Sequence[int], left: int, right: int) -> bool:
    """Whether only white space, or a time expression, lies between two words."""
    return not any(
        char in ',.;:!?()"\n' for n in range(words[left] + 1, words[right]) for char in pieces[n].text
    )


def _put(piece: Piece, word: str) -> None:
    piece.text = word.capitalize() if piece.text[:1].isupper() and piece.word != "i" else word


__all__ = ["Piece", "Told", "pieces_of", "retell", "says_we"]
