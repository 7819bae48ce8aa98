"""Entities: who and what memories name, as keys to find them by, and who is called what.

A key is made of terms, so case, possessives and inflection don't matter. An index holds of each memory "@term" for
each term of its subject, "#key" for each other name in it, and "=key" for each name that it gives another name to
("Ann's sister Mia", "New York City (NYC)"). Which names are one is read from those memories when a question names
one of them: it is stored nowhere else, and is forgotten with the memory that says so.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from ..schemas.content import MemoryContent
from .text import analyse, normalise

ABOUT, NAMED, CALLED = "@", "#", "="
OF: Final = "'s "  # in what somebody is to another: of "Ann's friend" there may be several
LONGEST: Final = 3  # terms of a name that a question is searched for

_NAME: Final = r"[A-Z][\w&+-]*(?:[ ](?:(?:of|the|de|la|von|van)[ ])?[A-Z][\w&+-]*){0,3}"
_KIN: Final = (
    "sister|brother|mother|father|mom|mum|dad|wife|husband|partner|girlfriend|boyfriend|fianc(?:é|ée|e|ee)|son|"
    "daughter|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|grandma|grandpa|friend|roommate|neighbou?r|boss|"
    "manager|colleague|coach|teacher|mentor|doctor|therapist|dog|puppy|cat|kitten|horse|rabbit|hamster|parrot|turtle|"
    "car|company|team|band"
)
_KINSHIP: Final = re.compile(rf"\b(?:{_KIN})\b")
_OTHERWISE: Final = re.compile("known as|called|aka|a.k.a|short for|nicknamed|goes by|went by")
_OTHER: Final = re.compile(
    rf"({_NAME})(?:,| is| was)? \(?(?:(?:also|better|formerly) (?:known as|called)|a\.?k\.?a\.?|short for|"
    rf"nicknamed|goes by|went by) (?:the )?[\"“'’]?({_NAME})"
)
_BRACKET: Final = re.compile(rf"({_NAME}) \(({_NAME})\)")
_KINDRED: Final = re.compile(
    rf"(?:({_NAME})['’]s?|\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)) (?:[a-z]+ )?({_KIN})"
    rf"(?:,| is called| is named| named| called|['’]s name is| is)? ({_NAME})"
)
_HAVING: Final = re.compile(
    rf"\b(?:has|have|had|got|adopted|owns|with) (?:an? |the )?(?:[a-z]+ ){{0,2}}({_KIN}),? (?:named|called) ({_NAME})"
)


def entity_key(name: str) -> str:
    """The key of a name: its terms ("the Beatles'" → "beatl"), or the name itself where it has none ("The Who")."""
    return " ".join(analyse(name)) or normalise(name)


def about(terms: Iterable[str]) -> list[str]:
    """The index keys of what has these terms as its subject."""
    return [ABOUT + term for term in terms]


def index_keys(content: MemoryContent | None) -> tuple[str, ...]:
    """What an index holds of a memory's entities, sorted."""
    if content is None:
        return ()
    subject = subject_terms(content.subject)
    keys = {ABOUT + term for term in subject}
    for name in content.entities:
        key = entity_key(name)
        if key and not set(key.split()) <= set(subject):
            keys.add(NAMED + key)
    for pair in aliases(content.text, content.subject):
        keys.update(CALLED + entity_key(name) for name in pair)
    return tuple(sorted(keys))


def mentions(content: MemoryContent, keys: Sequence[str]) -> bool:
    """Whether a memory is about, or names, any of the entities with these keys."""
    subject = set(subject_terms(content.subject))
    own = {entity_key(name) for name in content.entities}
    return any(key in own or set(key.split()) <= subject for key in keys if key)


@lru_cache(maxsize=4096)
def subject_terms(subject: str) -> tuple[str, ...]:
    """The terms that name a subject."""
    return analyse(subject)


@lru_cache(maxsize=4096)
def aliases(text: str, subject: str) -> tuple[tuple[str, str], ...]:
    """Pairs of names of one and the same, as `text` says it; "my" and "her" are those of `subject`."""
    pairs: list[tuple[str, str]] = []
    if _OTHERWISE.search(text):
        pairs += [(match[1], match[2]) for match in _OTHER.finditer(text)]
    if "(" in text:
        found = _BRACKET.finditer(text)
        pairs += [(match[1], match[2]) for match in found if _initials(match[1], match[2])]
    if _KINSHIP.search(text):
        for match in _KINDRED.finditer(text):
            if owner := match[1] or subject:
                pairs.append((f"{owner}{OF}{match[2]}", match[3]))
        if subject:
            pairs += [(f"{subject}{OF}{match[1]}", match[2]) for match in _HAVING.finditer(text)]
    return tuple(dict.fromkeys((a, b) for a, b in pairs if entity_key(a) != entity_key(b)))


def _initials(left: str, right: str) -> bool:
    """Whether one of two names is made of the initials of the other's words."""
    short, long = sorted((left, right), key=len)
    return short.isupper() and short == "".join(word[0] for word in long.split() if word[0].isupper())


def phrases(terms: Sequence[str]) -> list[str]:
    """The keys that names in a text with these terms can have."""
    return list(
        dict.fromkeys(
            " ".join(terms[at : at + length])
            for length in range(1, LONGEST + 1)
            for at in range(len(terms) - length + 1)
        )
    )


def other_names(contents: Iterable[MemoryContent], keys: Iterable[str]) -> tuple[str, ...]:
    """The names that `contents` give to what has one of `keys`, in the order in which they are said."""
    wanted, found = set(keys), dict[str, None]()
    for content in contents:
        for left, right in aliases(content.text, content.subject):
            for one, other in ((left, right), (right, left)):
                if entity_key(one) in wanted and entity_key(other) not in wanted:
                    found.setdefault(other)
    return tuple(found)


def also_called(contents: Sequence[MemoryContent], keys: Sequence[str]) -> tuple[str, ...]:
    """`keys`, and those of the other names that `contents` give them."""
    return tuple(dict.fromkeys((*keys, *map(entity_key, other_names(contents, keys)))))


def without(text: str, names: Iterable[str]) -> str:
    """`text` without the words that are among these terms of names; whole where no other word would be left.

    A vector of the rest is near to what is said, whoever says it: the name would draw all that is about that person.
    """
    terms = frozenset(names)
    if not terms:
        return text
    left = [word for word in text.split() if terms.isdisjoint(analyse(word))]
    return " ".join(left) if any(map(analyse, left)) else text
