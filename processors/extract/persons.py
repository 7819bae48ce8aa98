"""Who "he" or "she" is in talk with an agent, where what was said before names one person alone that can be meant.

Relatives and friends, people by what they do ("the physio"), and names behind a title ("Mrs. Adams") count. Of a bare
name nobody knows whether it is a person, unless it stood behind such a word: one that comes later leaves it open.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

import msgspec

from .antecedents import EITHER, HE, SHE, Before
from .beings import DEEDS, HE_ROLES, ROLES, SHE_ROLES
from .language import word_set
from .names import PERSONAL, entities_of
from .naming import names_in
from .verbs import of_clitic, of_d

_WHO: Final = "|".join(sorted((SHE | HE | EITHER | ROLES), key=len, reverse=True))
_CAPITAL: Final = r"[A-Z][\w-]*[a-z][\w-]*"
_NAME: Final = rf"(?-i:(?:(?:Dr|Mr|Mrs|Ms|Prof)\. |(?:Herr|Frau|Miss) )?{_CAPITAL}(?: {_CAPITAL})?)"
_OWNED: Final = (
    rf"\b(?P<owner>my|our|your|the|an?|his|her|their) (?P<kin>(?:[a-z]+ )?(?P<who>{_WHO}))"
    rf"(?:(?: is called| is named| called| named)? (?P<name>{_NAME})|, (?P<also>{_NAME})(?=[,.;!?]|$)|(?![\w-]))"
)
_TITLED: Final = (
    r"\b(?P<title>Mrs|Ms|Miss|Frau|Madame|Mr|Herr|Monsieur|Sir|Dr|Prof|Professor|Doctor)\.? "
    r"[A-Z][\w-]*(?: [A-Z][\w-]*[a-z])?"
)
_CALLED: Final = (
    rf"\b(?P<whose>[Hh]er|[Hh]is) name(?: is|['’]s) (?P<name>{_NAME})"
    rf"|\b(?P<is>{_NAME})(?:,? (?:is|was)|['’]s) (?:my|our) (?:[a-z]+ )?(?P<who>{_WHO})\b"
)
_OF_SHE: Final = frozenset(("Mrs", "Ms", "Miss", "Frau", "Madame"))
_OF_HE: Final = frozenset(("Mr", "Herr", "Monsieur", "Sir"))
_PLACE: Final = re.compile(
    r"\b(?:in|to|from|at|near|into|via|on|through|around|with the|of the|the|an?)\s$", re.IGNORECASE
)
_NO_ADJECTIVE: Final = word_set("and or with but the a from of in")
_OF_ANOTHER: Final = rf"['’]s (?:\w+ )?(?:{_WHO})\b"
_PRONOUN: Final = re.compile(r"(?P<word>she|he|him|hers|her|his)(?P<clitic>['’](?:s|d|ll))?\b", re.IGNORECASE)
_FOLLOWING: Final = re.compile(r" (?:(?:just|also|still|already|never|always) )?([a-z]+)", re.IGNORECASE)
SHE_WORDS: Final = word_set("she her hers she's she'd she'll")
HE_WORDS: Final = word_set("he him his he's he'd he'll")
# Behind these "her" is whom something is given to, or whose it is: nobody can tell.
_GIVES: Final = word_set(
    """give gave gives given tell told tells ask asked asks show showed shows send sent sends bring brought buy bought
    make makes made keep keeps kept call calls called let lets see saw sees watch watched hear heard help helps helped
    leave left find found get got gets teach taught read want wants wanted"""
)
_BEHIND_OBJECT: Final = word_set(
    """a an the my our this that some two three to for in on at with by and or but as because so when if than until
    since before after from of about what how yesterday today tomorrow tonight again too also last next every now
    directly first back up whether"""
)
OTHERS: Final = {
    "she": re.compile(r"\bher(?= (?:to|for|in|on|at|with|and|or|but|under|from|about|up|again)\b|[.,;!?]|$)"),
    "he": re.compile(r"\bhim\b"),
}
# Somebody by what they do, who is in no list here: "Our lender approved it."
_SOMEBODY: Final = (
    r"(?:^|(?<=[.!?] ))(?:the|my|our|his|her|their) (?:[a-z]+ )?"
    r"(?!(?:letter|paper|water|weather|winter|summer|number|computer|printer|folder|offer|order|dinner|supper|counter|river"
    r"|door|floor|motor|monitor|router|server|answer|matter|chapter|other|boiler|tower|error|restaurant|plant)\b)"
    r"[a-z]+(?:er|or|ist|ian|ant|eer|man|woman|person)\b"
)
# A bare name is a person's where it does what people do.
_DOES: Final = (
    rf"(?P<name>{_CAPITAL})(?: from [a-z]+)? (?:(?:is|was) (?:leaving|moving|coming|joining|visiting|staying|retiring"
    r"|getting|pregnant|away|ill|sick|on (?:[a-z]+ )?(?:leave|holiday))\b|has (?:fallen|died|retired|married)\b"
    r"|(?P<verb>[a-z]+)\b)"
)
# So is who is known by what they do, in no list here, where they do such a thing: "Our lender approved it."
_DOER: Final = (
    r"(?P<who>(?P<owner>the|my|our) (?P<what>(?:[a-z]+ )?[a-z]+(?:er|or|ist|ian|ant))) "
    rf"(?:{'|'.join(sorted(PERSONAL))}|sent|signed|approved|raised|charged|charges|agreed|refused|offered|replied|answered"
    r"|emailed|phoned|complained|wants?|agrees|thinks|advised|cancelled|cancels)\b"
)
_ASKING: Final = r"(?:How|Who|What|Where|When)['’]s\b"  # "How's Otto" is no name
# "Henrik broke his ankle": whose name that is.
_OF_ONES_OWN: Final = (
    rf"(?:^|[,;.] )(?P<name>{_CAPITAL}) (?:has |had )?(?:broke|broken|lost|sold|found|left|changed|moved|hurt|cut"
    r"|forgot|passed|finished|got) (?P<whose>his|her) "
)
_NO_NAME: Final = word_set("that this it he she there here who what one and but so yes no")
_NOBODY: Final = frozenset(("God", "Jesus", "Lord", "Christmas", "Easter"))
_QUOTED: Final = r"\"[^\"\n]*\"|“[^”\n]*”"  # a title, or how somebody wants to be called
_WITH_OWN: Final = (
    rf"(?P<name>{_CAPITAL}) (?:(?!him\b|her (?:to|for|in|on|at)\b)[\w'’-]+ ){{1,8}}(?P<whose>his|her) [a-z]"
)
# "Pauline's birthday is in March. She'll be sixty": whose name that is.
_OF_NAMED: Final = rf"(?:^|: )(?P<name>{_CAPITAL})(?:['’]s (?!(?:an?|the|my|not|going)\b)[a-z]| [a-z]+ed\b)"
_GOES_ON: Final = r"(?:she|he)\b"
WITH_ROLE: Final = 2
MOST_NAME: Final = 3  # words; longer is a quotation
MOST_BEFORE: Final = 12  # sentences


@cache
def _rule(pattern: str) -> re.Pattern[str]:
    """A pattern, compiled when it is first looked for: a process that only searches compiles none."""
    return re.compile(pattern)


@cache
def _caseless(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


class Person(msgspec.Struct, frozen=True, gc=False):
    """Somebody who was named: by what words, as "she", "he" or "either", and the turn that did (None: the same)."""

    shown: str
    sex: str
    turn_id: str | None = None


def person_meant(word: str, before: Sequence[Before], known: Iterable[str]) -> Person | None:
    """Whom "he", "him", "his", "she" or "her" means, where one person alone can be meant.

    `before`: sentences, the latest last; `known`: names of those who talk with one another.
    """
    sex = "she" if word in SHE_WORDS else "he" if word in HE_WORDS else ""
    if not sex:
        return None
    latest = before[-MOST_BEFORE:]
    sexes = _sexes(latest)
    mentions = [[_with_sex(one, sexes) for one in _mentions(told)] for told in latest]
    named = {name: one for told in mentions for _, name, one in told if name and one.shown}
    titled = {name.split()[-1]: one for name, one in named.items() if " " in name}
    talking = frozenset(part for name in known for part in name.split())
    for told, persons in zip(reversed(latest), reversed(mentions), strict=True):
        fitting = {one.shown: one for _, _, one in persons if one.sex in (sex, "either")}
        called = [one for words, _, one in persons if one.sex == sex and _rule(_CALLED).fullmatch(words)]
        if len(called) == 1 and len(fitting) <= WITH_ROLE:  # "a new nanny, her name is Ines"
            return called[0]
        if fitting and OTHERS[sex].search(told.text):  # "my daughter found her": there are two
            return None
        for name in _bare_names(told.text, (words for words, _, _ in persons), talking):
            known_sex = sexes.get(name.removesuffix("'s"))
            unknown = Person(
                name.removesuffix("'s") if known_sex else "", known_sex or "either", told.turn_id
            )
            one = named.get(name) or titled.get(name.split()[-1]) or unknown
            if one.sex in (sex, "either"):
                fitting[one.shown] = one
        if len(fitting) == 1:
            (one,) = fitting.values()
            return _fullest(one, (other for told in mentions for _, _, other in told)) if one.shown else None
        if fitting or _caseless(_SOMEBODY).search(told.text):
            return None
    return None


def asked_about(question: Before, talking: Iterable[str]) -> Person | None:
    """The one person that a question names, whom "he" or "she" at the start of its answer means; None for several."""
    known = frozenset(part for name in talking for part in name.split())
    mentions = _mentions(question)
    if mentions or _caseless(_SOMEBODY).search(question.text):
        return None
    names = [name for name in _bare_names(question.text, (), known) if not _rule(_ASKING).match(name)]
    if len(names) != 1 or " " in names[0]:
        return None
    return Person(names[0].removesuffix("'s").removesuffix("’s"), "either", question.turn_id)


def _sexes(before: Iterable[Before]) -> dict[str, str]:
    """Whether a name is of a "she" or a "he" that is told with something of theirs: "Dulcie lost her way"."""
    before = list(before)
    found = (_rule(_WITH_OWN).match(told.text) for told in before)
    sexes = {one["name"]: "she" if one["whose"] == "her" else "he" for one in found if one is not None}
    for told, then in pairwise(before):
        goes_on = _caseless(_GOES_ON).match(then.text)
        named = _rule(_OF_NAMED).search(told.text)
        if goes_on and named and told.speaker == then.speaker and len(names_in(told.text)) == 1:
            sexes.setdefault(named["name"], goes_on[0].lower())
    return sexes


def names_one(text: str, word: str) -> bool:
    """Whether a text names one person alone, of whatever name, that "he" or "she" behind it can mean."""
    sex = "she" if word in SHE_WORDS else "he"
    mentions = _mentions(Before(text, "", ""))
    fitting = {words.lower() for words, _, one in mentions if one.sex in (sex, "either")}
    known = " ".join(words for words, _, _ in mentions)
    fitting.update(found[0].lower() for found in _caseless(_SOMEBODY).finditer(text) if found[0] not in known)
    others = set(_bare_names(text, (words for words, _, _ in mentions), frozenset()))
    return len(fitting | others) == 1 and not OTHERS[sex].search(text)


def _fullest(person: Person, others: Iterable[Person]) -> Person:
    """A person by the one longer way of naming: "Ann's brother Cid" for "Ann's brother", "Ann's vet" for "the vet"."""
    behind = person.shown.removeprefix("the ")
    fuller = {
        other.shown: other
        for other in others
        if other.shown.startswith(f"{person.shown} ")
        or (behind != person.shown and f"'s {behind} " in f"{other.shown} ")
    }
    return next(iter(fuller.values())) if len(fuller) == 1 else person


def _mentions(told: Before) -> list[tuple[str, str, Person]]:
    """The persons of a sentence: all words for each, the name alone, and who it is; without words where not clear."""
    found: list[tuple[str, str, Person]] = []
    for one in _caseless(_OWNED).finditer(told.text):
        if _caseless(_OF_ANOTHER).match(told.text, one.end()):  # "my boss's sister": she may be meant, too
            continue
        name = _name(one)
        found.append((one[0], name, Person(_shown(one, told), _sex(one["who"].lower(), name), told.turn_id)))
    for one in _rule(_CALLED).finditer(told.text):
        name = one["name"] or one["is"]
        if name.lower() in _NO_NAME:
            continue
        sex = _sex(one["who"] or "", name) if one["is"] else "she" if one["whose"].lower() == "her" else "he"
        found = [(words, other, person) for words, other, person in found if words not in one[0]]
        found.append((one[0], name, Person(name, sex, told.turn_id)))
    acts = _rule(_DOES).match(told.text)
    if acts is not None and (acts["verb"] is None or acts["verb"] in DEEDS):
        name = acts["name"]
        if name.lower() not in _NO_NAME and names_in(told.text)[:1] == [name]:
            found.append((name, name, Person(name, "either", told.turn_id)))
    for one in _rule(_OF_ONES_OWN).finditer(told.text):
        if one["name"].lower() not in _NO_NAME and not any(one["name"] in words for words, _, _ in found):
            found.append(
                (
                    one["name"],
                    one["name"],
                    Person(one["name"], "she" if one["whose"] == "her" else "he", told.turn_id),
                )
            )
    if (doer := _caseless(_DOER).match(told.text)) and not any(words in doer["who"] for words, _, _ in found):
        owner = "the" if doer["owner"].lower() == "the" else f"{told.speaker}'s"
        found.append((doer["who"], "", Person(f"{owner} {doer['what']}", "either", told.turn_id)))
    for one in _rule(_TITLED).finditer(told.text):
        if not any(one[0] in words for words, _, _ in found):
            found.append((one[0], one[0], Person(one[0], _sex("", one[0]), told.turn_id)))
    return found


def _with_sex(mention: tuple[str, str, Person], sexes: dict[str, str]) -> tuple[str, str, Person]:
    words, name, one = mention
    sex = sexes.get(name, "") if one.sex == "either" else ""
    return (words, name, msgspec.structs.replace(one, sex=sex)) if sex else mention


def _shown(found: re.Match[str], told: Before) -> str:
    owner = found["owner"].lower()
    if owner in ("his", "her", "their"):
        return ""
    holder = told.speaker if owner in ("my", "our") else told.other if owner == "your" else "the"
    if holder is None:
        return ""
    kin = found["kin"].split()
    who = kin[-1:] if kin[0].lower() in _NO_ADJECTIVE else kin
    return " ".join([holder if holder == "the" else f"{holder}'s", *who, *_name(found).split()])


def _name(found: re.Match[str]) -> str:
    return found["name"] or found["also"] or ""


def _sex(who: str, name: str) -> str:
    title = name.split(" ", maxsplit=1)[0].rstrip(".")
    if who in SHE | SHE_ROLES or title in _OF_SHE:
        return "she"
    return "he" if who in HE | HE_ROLES or title in _OF_HE else "either"


def _bare_names(text: str, mentioned: Iterable[str], talking: frozenset[str]) -> Iterable[str]:
    """Names that stand in a text without a word that says whose: but for places, and for who is talking."""
    words = " ".join(mentioned)
    text = _rule(_QUOTED).sub(" ", text)
    for name in dict.fromkeys((*entities_of(text), *names_in(text))):
        if (
            name in words
            or name.count(" ") >= MOST_NAME
            or name in _NOBODY
            or not name[0].isupper()
            or not talking.isdisjoint(name.removesuffix("'s").split())
        ):
            continue
        at = text.find(name)
        if not (_PLACE.search(text[max(0, at - 12) : at]) or name.isupper() or any(map(str.isdigit, name))):
            yield name


def with_person(sentence: str, at: int, person: Person) -> str:
    """A sentence with a person for the pronoun that begins at `at`; as it was, where its sense is not clear."""
    found = _PRONOUN.match(sentence, at)
    if found is None:
        return sentence
    word, rest = found["word"].lower(), sentence[found.end() :]
    following = _FOLLOWING.match(rest)
    behind = following[1].lower() if following is not None else ""
    shown, ending = person.shown, ""
    if found["clitic"]:
        clitic = found["clitic"][1:].lower()
        ending = f" {of_d(rest) if clitic == 'd' else 'will' if clitic == 'll' else of_clitic(rest)}"
    elif word == "his" or (word == "her" and behind and behind not in _BEHIND_OBJECT):
        before = sentence[:at].split()
        if word == "her" and before and before[-1].lower() in _GIVES:
            return sentence
        ending = "'s"
    elif word == "hers":
        return sentence
    if at == 0:
        shown = shown[:1].upper() + shown[1:]
    return f"{sentence[:at]}{shown}{ending}{rest}"
