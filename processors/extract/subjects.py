"""The one person that a clause names, for the "she" of the next: "Elif wants to see Japan, she's been learning"."""

import re
from typing import Final

from .antecedents import EITHER, HE, SHE
from .beings import ROLES
from .language import word_set
from .names import entities_of
from .persons import OTHERS, SHE_WORDS
from .verbs import of_clitic, of_d

_EITHER: Final = EITHER | ROLES | word_set("customer tenant baker chef assistant advisor client student")
_KIN: Final = re.compile(
    r"\b(?:(?P<bare>Mother|Mum|Mom|Dad|Daddy|Father|Grandma|Grandpa|Granny)"
    r"|(?:[Mm]y|[Oo]ur|[Tt]he) (?:(?:older|younger|little|big|new|late|twin|best|old) )?"
    rf"(?P<kin>{'|'.join(sorted(SHE | HE | _EITHER, key=len, reverse=True))})"
    r"(?: (?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?[A-Z]\w+|, [A-Z]\w+(?=,))?)(?![\w-])"
)
_BARE: Final = {
    "Mother": "mother", "Mum": "mother", "Mom": "mother", "Grandma": "mother", "Granny": "mother",
    "Dad": "father", "Daddy": "father", "Father": "father", "Grandpa": "father",
}  # fmt: skip
_THIRD: Final = re.compile(
    r"(?:(?:and|but|also|so|then),? )?(?P<who>she|he|her|his)(?P<clitic>['’]\w+)? (?=\w)", re.IGNORECASE
)
_NAME: Final = re.compile(
    r"(?P<before>(?!(?:Dr|Mr|Mrs|Ms|Prof)\b)\w+ )?"
    r"\b(?P<name>(?P<title>(?:Dr|Mr|Mrs|Ms|Prof)\.? )?[A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+)?)\b(?!['’]s)"
)
_OF_PLACE: Final = word_set("in at to from on near of by into via since until till for the a an this")
_NOT_A_NAME: Final = word_set(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas easter english german french spanish italian japanese the this
    that there it yesterday today tomorrow but and so my our we i he she her his they then now on in at no yes some
    all what when if because since god with for from every as not"""
)
# What is said of a person who stands at the start, where a capital letter tells nothing.
_STARTS: Final = re.compile(
    r",? (?:(?:is|was) (?:leaving|moving|coming|going|staying|living|studying|visiting|learning|getting"
    r"|on (?:[a-z]+ )?(?:leave|holiday)|away|ill|sick|retired|pregnant|\d)"
    r"|has got|takes over|(?:got|gets|turned|turns|joins|joined|starts|started) )"
)
_OF_SEX: Final = {
    "she": re.compile(r"\b(?:boy|son|brother|man|he|Mr\.?|Herr)[,:]? $"),
    "he": re.compile(r"\b(?:girl|daughter|sister|woman|she|Mrs\.?|Ms\.?|Frau|Miss)[,:]? $"),
}  # what before a name tells that it is no "she", no "he"
_WHOSE: Final = re.compile(r"\b(?:his|her|their) ([a-z]+)\b", re.IGNORECASE)
_QUOTED: Final = re.compile(r"\"[^\"\n]*\"|“[^”\n]*”")


def person_in(clause: str, pronoun: str) -> str:
    """The relative, or else the name, in a clause that "she" or "he" behind it means; "" where it may be another."""
    sex = "she" if pronoun.lower().startswith(("s", "her")) else "he"
    fitting = SHE if sex == "she" else HE
    whose = [found[1].lower() for found in _WHOSE.finditer(clause)]
    if OTHERS[sex].search(clause):  # "my daughter found her": there are two
        return ""
    if not fitting.isdisjoint(whose):  # "Mr Hall can't, his wife is ill"
        owners = _names(clause)
        return (
            f"{owners[0]}'s {whose[0]}" if len(whose) == len(owners) == 1 and not _KIN.search(clause) else ""
        )
    kin = {
        found[0].replace(", ", " "): (found["kin"] or _BARE[found["bare"]]).lower()
        for found in _KIN.finditer(clause)
    }
    named = [person for person, word in kin.items() if word in fitting] or [
        person for person, word in kin.items() if word in _EITHER
    ]
    names = [name for name in _names(_QUOTED.sub(" ", clause)) if not any(name in person for person in kin)]
    names = [name for name in names if not _OF_SEX[sex].search(clause, 0, clause.find(name))]
    if len(names) == 1 and re.match(rf"{re.escape(names[0])}(?:,? (?:is|was)|['’]s) (?:my|our) ", clause):
        return names[0]  # "Dr. Costa is my dentist"
    if kin and (len(named) != 1 or (names and not clause.startswith(named[0][:4]))):
        return ""
    return named[0] if named else names[0] if len(names) == 1 else ""


def names_somebody(clause: str) -> bool:
    """Whether a clause speaks of anybody but who speaks, by a name or a word."""
    return bool(_KIN.search(clause) or _names(clause) or any(of.search(clause) for of in OTHERS.values()))


def with_person_of(before: str, sentence: str, subject: str = "") -> str:
    """`sentence`, with the person named by the one before for the "she", "he", "her" or "his" at its start.

    `subject`: who was meant by the "she" or "he" that the one before begins with, where that is known.
    """
    found = _THIRD.match(sentence)
    if found is None:
        return sentence
    person = subject if _same(found["who"], before) else person_in(before, found["who"])
    if not person:
        return sentence
    behind = sentence[found.end() :]
    if found["who"].lower() in ("her", "his"):
        return f"{person[0].upper()}{person[1:]}'s {behind}"
    return f"{with_person(person, found['who'] + (found['clitic'] or ''), behind)} {behind}"


def subject_of(sentence: str, told: str) -> str:
    """Who stands in `told` for the "she" or "he" that `sentence` begins with; "" where nobody does."""
    found = _THIRD.match(sentence)
    if found is None or found["who"].lower() not in ("she", "he") or told == sentence:
        return ""
    rest = sentence[found.end() :]
    at = told.find(rest)
    return re.sub(r" (?:is|has|had|would|will)$", "", told[:at].rstrip()) if at > 0 and rest else ""


def _same(pronoun: str, before: str) -> bool:
    """Whether the sentence before begins with the same "he" or "she": that is who is meant, not whom it names."""
    first = _THIRD.match(before)
    return first is not None and (first["who"].lower() in SHE_WORDS) == (pronoun.lower() in SHE_WORDS)


def _names(clause: str) -> list[str]:
    known = {word for entity in entities_of(clause) for word in entity.split()}
    found = dict.fromkeys(
        name["name"]
        for name in _NAME.finditer(clause)
        if name["name"].lower() not in _NOT_A_NAME
        and (name["title"] or not _places(name["before"] or ""))
        and (name["name"].split()[-1] in known or _STARTS.match(clause, name.end()))
    )
    return list(found)


def _places(before: str) -> bool:
    """Whether the word before a name makes it a place or a thing: "in Oslo", "14 Quarry Lane"."""
    word = before.strip().lower()
    return word.isdigit() or word in _OF_PLACE


def with_person(person: str, pronoun: str, behind: str) -> str:
    """`person` for a pronoun with its ending ("she's"), before the words `behind`."""
    person = person[0].upper() + person[1:]
    _, _, ending = pronoun.replace("’", "'").partition("'")
    if ending == "s":
        return f"{person} {of_clitic(behind)}"
    if ending == "d":
        return f"{person} {of_d(behind)}"
    return f"{person} will" if ending == "ll" else person
