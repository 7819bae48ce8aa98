"""A sentence of several statements, cut into them: "I live in Oslo, and my sister moved to Rome".

It is cut only where both sides have a subject and a verb of their own, and the second needs nothing of the first.
Reasons, conditions, conclusions, contrasts and what somebody says or thinks stay with what they belong to.
"""

import re
from collections.abc import Sequence
from typing import Final

from .antecedents import EITHER, HE, SHE
from .language import word_set
from .requests import requests
from .subjects import names_somebody, person_in, with_person
from .utterance import without_lead
from .verbs import BASE_VERBS, is_past, third_person

_CUT: Final = re.compile(
    r"(?P<mark>, and|;(?: and)?|,| and) "
    r"(?=(?:I|we|my|our|the|he|she|it|his|her|[A-Z]\w+)\b|I['’]|we['’]|s?he['’]|it['’]s"
    r"|(?:will|won['’]t|used to|(?:is|are|am) going to|(?:wants?|plans?|hopes?) to)\b)"
)
_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SELF: Final = word_set("i we i'm i've i'd i'll we're we've we'd we'll")
_THIRD: Final = re.compile(r"(?:(?:s?he|it)\b(?:['’]\w+)?|(?:his|her)(?= \w))", re.IGNORECASE)
_FINITE: Final = word_set(
    """is are was were am has have had do does did will won't can can't could would should must may might isn't aren't
    wasn't weren't hasn't haven't hadn't don't doesn't didn't cannot
    name's"""
)
_FORMS: Final = frozenset(third_person(verb) for verb in BASE_VERBS) | {
    "hurts",
    "costs",
    "puts",
    "sets",
    "lets",
    "reads",
}
_DETERMINERS: Final = word_set("my our his her your")
# What governs all that follows, or leads a clause that is no statement of its own.
_GOVERNS: Final = re.compile(
    r"\b(?:that|if|whether|says?|said|told|tells?|think|thinks|thought|hopes?|believes?|wish|wishes|guess|feels?"
    r"|promised|replied|answered|wrote|writes|mentioned|explained|warned|confirmed|agreed|imagine|suppose|which|who"
    r"|whose|both|either|neither|not only|between)\b",
    re.IGNORECASE,
)
_BETWEEN: Final = re.compile(r"\bbetween \S+ and \S+")  # what it governs ends there
_SUBORDINATE: Final = re.compile(
    r"\b(?:when|because|so|(?:since|until)(?! (?:\d|last |about |(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))"
    r"|while|unless|as|once|than)\b",
    re.IGNORECASE,
)
_BEGINS_BELOW: Final = re.compile(
    r"(?:and |but |so )?(?:if|when|whenever|while|because|although|though|unless|until|before|after|as|since"
    r"|once|where|what|how|why|whether|with|without|for)\b",
    re.IGNORECASE,
)
# What points out of a clause, but for what may be its own: "my wife lost her job".
_POINTS: Final = re.compile(
    r"\b(?:its?|itself|them|they|(?:that|this)(?! (?:time|week|month|year|morning|evening|weekend|spring|summer|autumn"
    r"|fall|winter)\b)|those|these|there|then|too|either|neither|instead|otherwise|both|ones"
    r"|since(?=\W*$)|one(?=\W*$| (?:since|yet|now|too|of)\b)"
    r"|him|s?he|therefore|same|(?:mine|yours|his|hers|ours|theirs)(?=\W*$|,)"
    r"|(?:does|did|have|has)(?=\W*$))\b",
    re.IGNORECASE,
)
MARKS: Final = re.compile(r"[\"“”«»()\[\]]")
_REASONED: Final = re.compile(r",? (?:so|because|since|but) ")
_NEXT: Final = re.compile(r", (?:and|but|so) ")
_CONCLUDES: Final = re.compile(r"(?:,? so|,? which)\b")
# Who says one of these of themselves begins another fact: "I'm 34, I live in Oslo".
_FACT_OF_SELF: Final = re.compile(
    r"(?:I['’]m|I am|we['’]re|we are) (?:an?|the|from|married|single|divorced|\d{1,2}|allergic|vegan|vegetarian"
    r"|left-handed|diabetic|retired|self-employed)\b"
    r"|(?:I|we) (?:live|work|study|teach|speak|play|own|come from|have (?:an?|one|two|three|four|\d+|my own) )"
    r"|(?:I|we)['’]ve got (?:an?|one|two|three|four|\d+|my own) ",
    re.IGNORECASE,
)
# "The shoes are older than my daughter, and Ida is six": who is meant stands in both.
_PRESENTS: Final = re.compile(
    rf"(?<!^)\b(?:my|our) (?:{'|'.join(sorted(SHE | HE | EITHER, key=len, reverse=True))})$", re.IGNORECASE
)
_NAMED_IS: Final = re.compile(r"[A-Z][a-zà-ÿ]+ (?:is|was|turns|will be) ")
_AGED: Final = re.compile(r"(?:I['’]m|I am) \d", re.IGNORECASE)
_NOT_SELF: Final = re.compile(  # "My son is at school, my daughter starts in May", "Lena codes, Tom tests"
    rf"(?i:my|our) (?:{'|'.join(sorted(SHE | HE | EITHER, key=len, reverse=True))})\b"
    r"|(?i:my|our) (?:\w+ ){0,2}\w+ (?:is|was|are)\b"
    r"|[A-Z][a-zà-ÿ]+ (?:is|was|has|does|will|[a-z]+s)\b"
)
_APPOINTED: Final = re.compile(
    r"(?:my|our) (?!(?:first|second|next|last|final) )(?:[\w-]+ ){1,3}"
    r"(?:is|are|was|will be|starts?|begins?|ends?) (?:on |at |in |from )?(?:the )?"
    r"(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)",
    re.IGNORECASE,
)
_OF_SELF: Final = re.compile(r"(?:I|we)\b", re.IGNORECASE)
_OURS: Final = re.compile(r"(?:my|our)\b", re.IGNORECASE)
_DESCRIBED: Final = re.compile(
    r"(?P<what>(?:(?:[Tt]he|[Mm]y|[Oo]ur) (?:[a-z][\w-]* ){0,2}[a-z][\w-]*|[A-Z][\w-]+)) (?:is|was) "
)
_OWN: Final = re.compile(r"(?:I|we|my|our)\b", re.IGNORECASE)
_REPORTS: Final = re.compile(
    r"s?he (?:\w+ )?(?:says?|said|tells?|told|thinks?|thought|hopes?|wants?|feels?|claims?|swears?)\b",
    re.IGNORECASE,
)
_AHEAD: Final = re.compile(r"(?:will|won['’]t|used to|(?:is|are|am) going to|(?:wants?|plans?|hopes?) to)\b")
_DID: Final = re.compile(
    r"(?P<who>I(?:['’]ve| have)? )(?P<first>[^,;:]{12,}?),? and (?P<second>[a-z]+ [^,;:]{8,})$"
)
_REPORTED: Final = re.compile(
    r"(?P<who>)(?P<first>(?:[^,;:]|[,:](?=\d)){12,}?)(?:, and|;) (?P<second>(?:I['’]ve|I have|I|[Yy]our) [^;]{8,})$"
)
LEAST_DEED: Final = 4  # words
MOST_SUBJECT: Final = 6  # words before the verb
LEAST_SIDE: Final = 6  # characters
LEAST_OF_IT: Final = 3  # words of what is told of "it"


def clauses_of(sentence: str, before: str = "") -> list[str]:
    """The statements that a sentence is made of, in order, each with its subject; itself where it is one.

    `before`: the sentence before it, which may name who "he" is where this one names nobody.
    """
    whole = sentence
    if len(sentence) < 2 * LEAST_SIDE or sentence.rstrip()[-1:] == "?" or not _CUT.search(sentence):
        return [whole]
    sentence = without_lead(sentence)
    cuts = list(_CUT.finditer(sentence))
    found: list[str] = []
    start, lead = 0, ""
    for n, cut in enumerate(cuts):
        left = sentence[start : cut.start()]
        right = sentence[cut.end() : cuts[n + 1].start() if n + 1 < len(cuts) else len(sentence)]
        subject = _apart(lead + left, right, sentence[cut.end() :], cut["mark"], before)
        if subject is None:
            continue
        found.append(_whole(lead + left))
        start, lead = cut.end() + subject[0], subject[1]
    return [*found, _started(lead + sentence[start:])] if found else [whole]


def reports_of(sentence: str) -> list[str]:
    """What an agent reports, deed by deed: "I've moved the call and sent the letter to Ann"; itself where it is one."""
    if MARKS.search(sentence):
        return [sentence]
    told = _DID.match(sentence)
    if told is not None and is_past(told["second"].split(" ", 1)[0]):
        second = f"{told['who']}{told['second']}"
    else:
        told = _REPORTED.match(sentence)
        second = told["second"] if told is not None else ""
    words = [word.lower().replace("’", "'") for word in _WORD.findall(second)]
    if (
        told is None
        or len(words) < LEAST_DEED
        or _POINTS.search(told["second"])
        or _GOVERNS.search(told["first"])
    ):
        return [sentence]
    return [_whole(told["who"] + told["first"]), _started(second)] if _has_verb(words) else [sentence]


def _apart(left: str, right: str, rest: str, mark: str, before: str) -> tuple[int, str] | None:
    """Where two sides are statements of their own: how much of the second its subject takes, and that subject."""
    if (
        min(len(left), len(right)) < LEAST_SIDE
        or len(MARKS.findall(left)) % 2
        or _GOVERNS.search(_BETWEEN.sub("", left))
    ):
        return None
    if ahead := _AHEAD.match(right):
        return _shared(left, right[ahead.end() :]) if mark.endswith("and") else None
    if _PRESENTS.search(left) and _NAMED_IS.match(right):
        return None
    if third := _THIRD.match(right):
        return _of_person(left, right, third, mark, before)
    if right[:4] == "the " and mark in (",", " and"):
        return None
    return (0, "") if _stand(left, right) and _parts(left, right, rest, mark) else None


def _stand(left: str, right: str) -> bool:
    """Whether both sides have a subject and a verb, and the second points to nothing of the first."""
    words = [word.lower().replace("’", "'") for word in _WORD.findall(right)]
    points = _POINTS.search(_REASONED.split(right, maxsplit=1)[0])
    states = _states(left) or (_OURS.match(right) is not None and requests(left))
    return points is None and _has_verb(words) and states


def _parts(left: str, right: str, rest: str, mark: str) -> bool:
    """Whether a mark between two statements parts them: a comma alone mostly gives a reason, "and" joins names."""
    if mark not in (",", " and"):
        return True
    if mark == ",":
        if _FACT_OF_SELF.match(right):
            return _OWN.match(left) is not None or _NOT_SELF.match(left) is not None
        if (_APPOINTED.match(right) and _OWN.match(left)) or (_OURS.match(right) and requests(left)):
            return True  # "Swap the pasta, our oven is broken"
        return _NOT_SELF.match(left) is not None and _NOT_SELF.match(right) is not None
    apart = _AGED.match(left) is not None or _measure(left, right) or not _CONCLUDES.search(rest)
    return apart and _OWN.match(right) is not None and not _SUBORDINATE.search(left)


def _measure(left: str, right: str) -> bool:
    """Whether two sides each tell a number, the second of something else of the speaker's."""
    told = _OURS.match(right) is not None and not _OF_SELF.match(left)
    return told and all(any(map(str.isdigit, side)) for side in (left, right))


def _of_person(left: str, right: str, third: re.Match[str], mark: str, before: str) -> tuple[int, str] | None:
    """The person of the first side for the "she" that the second begins with, where one alone can be meant."""
    if _POINTS.search(_NEXT.split(right, maxsplit=1)[0], third.end()) or (
        _BEGINS_BELOW.match(left) and not left.lower().startswith("with ")
    ):
        return None
    if (mark == " and" and _SUBORDINATE.search(left)) or (mark == "," and _REPORTS.match(right)):
        return None
    if third[0][:2].lower() == "hi" or third[0].lower() == "her":
        return _of_theirs(left, right, third, mark)
    if third[0][:2].lower() == "it" and len(right.split()) < LEAST_OF_IT:
        return None
    if third[0][:2].lower() == "it":
        thing = _thing_of(left) if mark.endswith("and") and not _CONCLUDES.search(right) else ""
        return (third.end(), with_person(thing, third[0], right[third.end() :])) if thing else None
    person = person_in(left, third[0])
    if not person and mark == ", and" and not names_somebody(left):
        person = person_in(before, third[0])
    return (third.end(), with_person(person, third[0], right[third.end() :])) if person else None


def _thing_of(left: str) -> str:
    """What a first side describes, for "it": "Heron is our shop and it opens in May"; "" where it may be another."""
    found = _DESCRIBED.match(left)
    return "" if found is None or person_in(found[0], "she") or person_in(found[0], "he") else found["what"]


def _of_theirs(left: str, right: str, third: re.Match[str], mark: str) -> tuple[int, str] | None:
    """The person of the first side for "her" in "..., and her boyfriend hates cheese"."""
    words = [word.lower().replace("’", "'") for word in _WORD.findall(right)]
    person = person_in(left, third[0]) if mark != "," and _has_verb(words) and _states(left) else ""
    return (third.end(), f"{person[0].upper()}{person[1:]}'s") if person else None


def _shared(left: str, behind: str) -> tuple[int, str] | None:
    """The subject of what is, for what will be: "My mother is 88 and will come to us in June"."""
    words = list(_WORD.finditer(left))
    lower = [word[0].lower().replace("’", "'") for word in words]
    if _POINTS.search(behind) or _BEGINS_BELOW.match(left):
        return None
    verb = next((n for n in range(1, min(len(words), MOST_SUBJECT)) if lower[n] in _FINITE), None)
    if verb is None or lower[verb] in ("will", "won't", "can", "would", "should"):
        return None
    return 0, f"{left[: words[verb].start()].strip()} "


def _states(left: str) -> bool:
    """Whether the first side is a statement by itself."""
    if _BEGINS_BELOW.match(left):
        return False
    return _has_verb([word.lower().replace("’", "'") for word in _WORD.findall(left)], most=12)


def _has_verb(words: Sequence[str], most: int = MOST_SUBJECT) -> bool:
    """Whether lower-case words begin with a subject and its verb."""
    for n, word in enumerate(words[:most]):
        if word in _SELF:
            return n + 1 < len(words) and words[n + 1] not in ("and", "or")
        if n and word in _FINITE:
            return n + 1 < len(words)
        least = 2 if words[0] in _DETERMINERS else 1
        if n >= least and n + 1 < len(words) and (is_past(word) or word in _FORMS):
            return True
        if n > 1 and words[n - 1].endswith("s") and word in BASE_VERBS and n + 1 < len(words):
            return True
    return False


def _whole(clause: str) -> str:
    clause = clause.rstrip(" ,;")
    return _started(f"{clause}." if clause[-1:].isalnum() else clause)


def _started(clause: str) -> str:
    return clause[:1].upper() + clause[1:] if clause[1:2].islower() or clause[1:2] == " " else clause
