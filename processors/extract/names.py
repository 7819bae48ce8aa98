"""Names of people, places and things in a statement: capitalised phrases and titles in quotes."""

import re
from collections.abc import Iterable
from typing import Final

from .language import word_set
from .verbs import BASE_VERBS

MAX_ENTITIES: Final = 12
_UPPER: Final = "A-Z\u00c0-\u00d6\u00d8-\u00de"
_QUOTED: Final = re.compile(
    rf"[\"“«]([^\"“”«»\n]{{2,60}})[\"”»]|(?<![\w’'])['‘]([{_UPPER}][^'’\n]{{1,60}})['’](?!\w)"
)
_MARK: Final = re.compile("[\"“«'‘]")  # what a quotation begins with
_TITLE: Final = r"(?:Dr|Mr|Mrs|Ms|Prof|St|Mt)\.? (?=[A-Z])"
_WORD: Final = rf"(?:{_TITLE})?(?:[{_UPPER}][\w&+-]*|(?<![\w’'])[ei][A-Z]\w+)(?:['’](?!s\b)\w+)?"
# "Lord of the Rings", "Marina van der Berg", "Ben & Jerry", "iPhone 14", "St. Mary's Hospital"
_PHRASE: Final = re.compile(
    rf"{_WORD}(?:(?:['’]s)?[ ](?:(?:of the|of|the|de la|de|la|von|van der|van|del|da|&)[ ])?"
    rf"(?:{_WORD}|\d+(?![\d:/]|\.\d)|[IVX]+\b))*"
)
_START: Final = re.compile(r"(?:^|\n|[.!?:;…]\s+|[\"“(\[]|\n\s*|\s[-–—]\s)$")
_COMMON: Final = word_set(
    """i i'm i've i'd i'll the a an it its it's that this these those he she they we you my our his her
    their monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december mondays tuesdays wednesdays thursdays fridays
    saturdays sundays mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct
    nov dec so and but or yes no not if when what how why who where ok okay wow hey hi also then there
    here im ive image last next thanks well gonna btw during after before in on at for with from as by
    since while although though because once all every each some any many most our their his her its
    maybe just still even not to of my please does do did is are was were has have had can could will
    would should shall might must let's lets now today tomorrow yesterday tonight omg lol
    imo imho fyi tbh idk asap ps pm am tv diy faq aka etc hello yeah yep nope oh ah haha remember
    which whose whom anyway actually honestly luckily sadly unfortunately recently currently finally"""
)
_COMMON_START: Final = word_set(
    """great good nice dear poor happy sweet beautiful little big old new young best love hope welcome congrats thank
    glad sorry"""
)
# What is said of people and pets: the lone word before it, at a sentence's start, is most likely a name.
PERSONAL: Final = word_set(
    """said says told tells asked asks called calls visited visits loves likes hates wants wanted thinks thought
    knows knew bought brought ate eats sleeps slept plays plays lives lived moved moves graduated married
    wrote reads sings sang teaches taught adores adored hugged barked barks drove drives cried laughed
    smiled invited introduced suggested recommended reminded texted promised prefers enjoys hopes"""
)
_OWNED: Final = word_set(
    """dog cat puppy kitten house place party birthday wedding job name class team car sister brother mother mom
    mum father dad wife husband partner girlfriend boyfriend son daughter kids children parents friend boss family
    school teacher flat apartment room band book painting recipe bakery shop"""
)
_NOUNS: Final = word_set(
    """family life work school people everyone everybody nobody somebody someone anybody anyone kids children parents
    students nature music art today mine yours one nothing something everything society god
    vet doctor teacher coach dentist boss nurse"""
)
_AFTER: Final = re.compile(
    r"(?P<owned>['’]s (?:\w+ )?(?P<thing>[a-z]+))|(?P<also>, short for\b|, nicknamed\b)|,? (?P<verb>[a-z]+)\b"
)
_JOINED: Final = re.compile(rf" and (?:I\b|[{_UPPER}])")


def entities_of(sentence: str, told: Iterable[str] = ()) -> tuple[str, ...]:
    """Distinct names, in order: those in `told` first.

    A lone capitalised word at a sentence's start counts only when it is written so elsewhere, is an acronym, or
    has beside it what is said of people ("Luna loves", "Mia's dog", "Anna and I").
    """
    found: dict[str, None] = dict.fromkeys(told)
    for quoted in _QUOTED.finditer(sentence) if _MARK.search(sentence) else ():
        found.setdefault((quoted[1] or quoted[2]).strip(" ,.!?"))
    shouted = sentence.upper() == sentence
    for match in _PHRASE.finditer(sentence):
        name = _name_of(sentence, match, shouted=shouted)
        if (
            len(name) > 1
            and not name.isdecimal()
            and not any(name in other.split() or f" {name}" in other for other in found)
        ):
            found.setdefault(name)
    return tuple(found)[:MAX_ENTITIES]


def _name_of(sentence: str, match: re.Match[str], *, shouted: bool) -> str:
    """The name in a capitalised phrase; "" where it is none."""
    words = match[0].removesuffix(" I").split()
    if shouted and len(words) > 1:
        return ""
    starts = bool(_START.search(sentence[max(0, match.start() - 4) : match.start()]))
    first = words[0].lower().replace("’", "'")
    if first in _COMMON or (starts and first in _COMMON_START):
        words = words[1:]
    elif (
        starts
        and len(words) == 1
        and not words[0].isupper()
        and not _is_person(words[0], sentence, match.end())
    ):
        words = []
    while words and (words[-1].lower() in _COMMON or words[-1] in ("of", "and", "for", "&") or _loud(words)):
        words.pop()
    return " ".join(words)


def _loud(words: list[str]) -> bool:
    """Whether the last of several words is only said aloud: "Beyoncé LIVE"."""
    return len(words) > 1 and len(words[-1]) > 3 and words[-1].isupper() and not words[0].isupper()


def _is_person(word: str, sentence: str, end: int) -> bool:
    """Whether a lone word at a sentence's start is a name, by what follows it."""
    lower = word.lower()
    if lower in _NOUNS or lower in BASE_VERBS or lower.endswith(("ing", "ed", "ly")):
        return False
    if _JOINED.match(sentence, end):
        return True
    after = _AFTER.match(sentence, end)
    if after is None:
        return False
    if after["owned"]:
        return after["thing"] in _OWNED
    return bool(after["also"]) or (after["verb"] in PERSONAL and not lower.endswith("s"))
