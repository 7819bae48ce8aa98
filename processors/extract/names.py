"""Names of people, places and things in a statement: capitalised phrases and titles in quotes."""

import re
from collections.abc import Iterable
from typing import Final

from .language import word_set

MAX_ENTITIES: Final = 12
_QUOTED: Final = re.compile(r"[\"“«]([^\"“”«»\n]{2,60})[\"”»]")
_PHRASE: Final = re.compile(
    r"[A-Z][\w&+-]*(?:['’](?!s\b)[\w]+)?(?:[ ](?:(?:of|the|de|la|von|van|&)[ ])?(?:[A-Z][\w&+-]*|\d+"
    r"|[IVX]+\b))*"
)
_START: Final = re.compile(r"(?:^|\n|[.!?:…]\s+|[\"“(\[]|\n\s*|\s[-–—]\s)$")
_COMMON: Final = word_set(
    """i i'm i've i'd i'll the a an it its it's that this these those he she they we you my our his her
    their monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december mondays tuesdays wednesdays thursdays fridays
    saturdays sundays mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct
    nov dec so and but or yes no not if when what how why who where ok okay wow hey hi also then there
    here im ive image last next thanks well gonna btw during after before in on at for with from as by
    since while although though because once all every each some any many most our their his her its
    maybe just still even not to of my please"""
)


def entities_of(sentence: str, told: Iterable[str] = ()) -> tuple[str, ...]:
    """Distinct names, in order: those in `told` first. A lone capitalised word at a sentence's start counts
    only when it is written so elsewhere or is an acronym.
    """
    found: dict[str, None] = dict.fromkeys(told)
    for quoted in _QUOTED.finditer(sentence):
        found.setdefault(quoted[1].strip(" ,.!?"))
    for match in _PHRASE.finditer(sentence):
        phrase = match[0].removesuffix(" I")
        words = phrase.split()
        if words[0].lower().replace("’", "'") in _COMMON:
            words = words[1:]
        elif _START.search(sentence[max(0, match.start() - 4) : match.start()]) and not words[0].isupper():
            words = words[1:] if len(words) == 1 else words
        while words and (words[-1].lower() in _COMMON or words[-1] in ("of", "and", "for", "&")):
            words.pop()
        name = " ".join(words)
        if (
            len(name) > 1
            and not name.isdecimal()
            and not any(name in other.split() or f" {name}" in other for other in found)
        ):
            found.setdefault(name)
    return tuple(found)[:MAX_ENTITIES]
