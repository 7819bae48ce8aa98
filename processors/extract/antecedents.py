"""Who "she", "he" or "they" is, where one person alone can be meant: "My sister Mia visited." "She loved the lake."

Only relatives, friends and pets count: of a bare name nobody knows whether it is a person.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from .language import word_set
from .verbs import is_participle

SHE: Final = word_set(
    """sister mother mom mum wife girlfriend fiancée daughter aunt niece grandma grandmother granddaughter
    stepmother stepdaughter mother-in-law sister-in-law"""
)
HE: Final = word_set(
    """brother father dad husband boyfriend fiancé son uncle nephew grandpa grandfather grandson stepfather
    stepson father-in-law brother-in-law"""
)
EITHER: Final = word_set(
    """friend cousin partner boss colleague neighbour neighbor roommate teacher coach doctor therapist mentor
    dog cat puppy kitten horse rabbit parrot hamster baby"""
)
THEY: Final = word_set(
    """kids children parents sons daughters twins dogs cats friends grandparents siblings sisters brothers colleagues
    neighbours neighbors roommates grandkids grandchildren cousins in-laws puppies kittens"""
)
_KIN: Final = "|".join(sorted((*SHE, *HE, *EITHER, *THEY), key=len, reverse=True))
_PERSON: Final = re.compile(
    rf"\b(?P<owner>my|our|your) (?P<more>(?:(?:older|younger|little|big|best|new|old|oldest"
    rf"|youngest|twin|late|dear|close) )?"
    rf"(?:{_KIN})(?:(?:,| is called| is named| called| named)? (?-i:[A-Z])\w+)?)(?![\w-])",
    re.IGNORECASE,
)
_LAST: Final = re.compile(rf"(?:{_KIN})(?=$|\W| (?:is )?(?:called|named))", re.IGNORECASE)
_PRONOUN: Final = re.compile(
    r"(?P<so>(?:and|but|so|also|then|yet),? )?(?P<word>she|he|they)(?P<clitic>['’](?:s|d|ll|ve|re))?(?= )",
    re.IGNORECASE,
)
_CLITICS: Final = {"d": "would", "ll": "will", "ve": "have", "re": "are"}


class Before(msgspec.Struct, frozen=True, gc=False):
    """What was said before: by whom, to whom (None: to several), and in which turn (None: in the same)."""

    text: str
    speaker: str
    other: str | None
    turn_id: str | None = None


def with_antecedent(sentence: str, before: Sequence[Before]) -> tuple[str, str | None]:
    """The sentence with a person for the pronoun that it begins with, and the turn that names that person.

    `before`: sentences, the latest last. As it was, and None, where it is not clear who is meant.
    """
    found = _PRONOUN.match(sentence)
    if found is None:
        return sentence, None
    fitting = {"she": SHE | EITHER, "he": HE | EITHER, "they": THEY}[found["word"].lower()]
    for told in reversed(before):
        persons = list(dict.fromkeys(_persons(told, fitting)))
        if len(persons) == 1:
            return f"{persons[0]}{_verb(found, sentence)}{sentence[found.end() :]}", told.turn_id
        if persons:
            break
    return sentence, None


def _persons(told: Before, fitting: frozenset[str]) -> Iterable[str]:
    for person in _PERSON.finditer(told.text):
        kin = _LAST.search(person["more"])
        owner = told.other if person["owner"].lower() == "your" else told.speaker
        if owner is not None and kin is not None and kin[0].lower() in fitting:
            more = re.sub(r",? (?:is )?(?:called|named) |, ", " ", person["more"])
            yield f"{owner}'s {more}"


def _verb(pronoun: re.Match[str], sentence: str) -> str:
    """What the ending of the pronoun ("she's") is behind a name."""
    if not pronoun["clitic"]:
        return ""
    ending = pronoun["clitic"][1:].lower()
    if ending == "s":
        following = sentence[pronoun.end() :].split()
        return " has" if following and is_participle(following[0].lower()) else " is"
    return f" {_CLITICS[ending]}"
