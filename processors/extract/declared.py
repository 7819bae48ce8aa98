"""A question and its short answer as one sentence: "What did you paint?" "A sunset" → "I painted a sunset".

The sentence is the answerer's, in the first person, made of the words of both. What does not fit one of the forms
below stays a question and an answer.
"""

import re
from typing import Final

from ..irregular import BASE
from .language import word_set
from .numbers import NUMBERS
from .verbs import BASE_VERBS, IRREGULAR_PAST

MOST_WORDS: Final = 14  # of a question; a longer one has clauses of its own
_FIRST_PERSON: Final = re.compile(r"\b(?:I|I['’]\w+|me|my|mine|we|us|our|myself)\b")
_UNCLEAR: Final = re.compile(
    r"\b(?:or|if|when you|that you|because|and|but|anything|anyone|anybody|anywhere|something|yet|that|it|them|this"
    r"|these|those|there|one|ones|he|she|they|him|her|else|kind|sort|type)\b|[,;:(–—]| - ",
    re.IGNORECASE,
)
_LEAD: Final = re.compile(r"^(?:so|and|but|then|oh|well|by the way|btw),? ", re.IGNORECASE)
_YOUR: Final = {"your": "my", "yourself": "myself", "yours": "mine", "you": "me"}
_YOU: Final = re.compile(r"\b(?:your(?:self|s)?|you)\b", re.IGNORECASE)
_DID: Final = re.compile(
    r"^(?P<wh>what|who|whom|where|when|how many [a-z]+|which [a-z]+) did you (?P<verb>[a-z]+)(?P<rest>.*)$",
    re.IGNORECASE,
)
_DO: Final = re.compile(
    r"^(?P<wh>what|who|whom|where|when|how many [a-z]+|which [a-z]+) do you (?P<verb>[a-z]+)(?P<rest>.*)$",
    re.IGNORECASE,
)
_BE: Final = re.compile(
    r"^(?:what|who|where|when|how old|how tall)(?: is|['’]s| are| was| were) (?P<what>your [a-z][\w'’ -]*)$",
    re.IGNORECASE,
)
_AGE: Final = re.compile(r"^how old are you(?: now)?$", re.IGNORECASE)
_LONG: Final = re.compile(r"^how long have you (?P<rest>.*)$", re.IGNORECASE)
_ING: Final = re.compile(
    r"^(?P<wh>what|who|where) are you (?P<rest>(?!doing)[a-z]+ing(?: (?:for|at|about|with|on|in|to|from))?)$",
    re.IGNORECASE,
)
_CLOSED: Final = re.compile(
    r"^(?P<aux>do|did|have|are|were|can|will) you "
    r"(?P<adverb>(?:ever|already|still|also|always|really|currently|often) )?(?P<rest>[a-z].*)$",
    re.IGNORECASE,
)
_PREPOSITIONS: Final = word_set(
    "in at on to near from by around with outside inside under over along for across"
)
_PLACES: Final = _PREPOSITIONS | word_set("here there home abroad downtown nearby upstairs")
_TIMES: Final = word_set(
    "in at on last next yesterday today tonight tomorrow since during after before around this every"
)
_SMALL: Final = (
    word_set(
        """a an the my our his her their some many few several about almost just only mostly mainly usually both all one
        every any no this that these those last next yesterday today tomorrow since"""
    )
    | _PLACES
    | NUMBERS.keys()
)
# What is asked for with these is no object: "What did you do?"
_NO_VERB: Final = word_set("do think mean say want know like call feel recommend suggest make have")
_NOT: Final = {
    "do": "do not",
    "did": "did not",
    "have": "have not",
    "are": "am not",
    "were": "was not",
    "can": "cannot",
    "will": "will not",
}
_IS: Final = {
    "do": "",
    "did": "",
    "have": "have ",
    "are": "am ",
    "were": "was ",
    "can": "can ",
    "will": "will ",
}
_PAST: Final = {base: form for form, base in reversed(BASE.items()) if form in IRREGULAR_PAST}
_SOMEBODY: Final = word_set("someone somebody something anyone anybody anything nobody nothing none")
_THEN: Final = re.compile(r"(?<=\w),? then$", re.IGNORECASE)
_DOUBLED: Final = re.compile(r"^[^aeiou]*[aeiou][bdgmnprt]$")


def declared(question: str, answer: str) -> str:
    """The sentence that a question and its short answer make; "" where they fit no form."""
    asked = _LEAD.sub("", question.strip()).rstrip("?! ")
    words = _THEN.sub("", answer.strip().rstrip(".! ")).split()
    if not words or len(asked.split()) > MOST_WORDS or _FIRST_PERSON.search(asked) or _UNCLEAR.search(asked):
        return ""
    said = " ".join([_lowered(words[0]), *words[1:]])
    made = _made(asked, said)
    return f"{made}{'!' if answer.rstrip().endswith('!') else '.'}" if made else ""


def affirmed(question: str, *, yes: bool) -> str:
    """What yes, or no, to a question says in full: "I have been to Italy."; "" where it fits no form."""
    asked = _LEAD.sub("", question.strip()).rstrip("?! ")
    found = _CLOSED.match(asked)
    if (
        found is None
        or len(asked.split()) > MOST_WORDS
        or _FIRST_PERSON.search(asked)
        or _UNCLEAR.search(asked)
    ):
        return ""
    aux, adverb, rest = found["aux"].lower(), (found["adverb"] or "").lower(), _mine(found["rest"])
    if adverb == "ever ":
        adverb = "" if yes else "never "
    if yes and re.search(r"\bany\b", rest):
        rest = re.sub(r"\bany (?=[a-z]+s\b)", "", rest)
        if re.search(r"\bany\b", rest):
            return ""
    verb, _, more = rest.partition(" ")
    if aux == "did" and yes:
        if verb not in BASE_VERBS:
            return ""
        rest = f"{past(verb)} {more}".strip()
    if not yes and adverb not in ("never ", "still "):
        return f"I {_NOT[aux]} {adverb}{rest}."
    if not yes and (aux in ("do", "did") or adverb == "still "):
        return ""
    return f"I {_IS[aux]}{adverb}{rest}."


def _made(asked: str, said: str) -> str:
    if found := _DID.match(asked) or _DO.match(asked):
        return _with_verb(found, said, past_tense=" did " in asked.lower()[: found.end("wh") + 6])
    if found := _BE.match(asked):
        what = _mine(found["what"])
        verb = re.search(r" (is|are|was|were) |['’]s ", asked)
        return f"My{what[2:]} {verb[1] if verb and verb[1] else 'is'} {said}"
    if _AGE.match(asked):
        return f"I am {said}" if said[0].isdigit() else ""
    if found := _LONG.match(asked):
        since = said if said.startswith(("since ", "for ")) else f"for {said}"
        return (
            f"I have {_mine(found['rest'])} {since}"
            if said[0].isdigit() or said.split(maxsplit=1)[0] in _SMALL
            else ""
        )
    if found := _ING.match(asked):
        return _placed(found["wh"].lower(), f"I am {_mine(found['rest'])}", said)
    return ""


def _with_verb(found: re.Match[str], said: str, *, past_tense: bool) -> str:
    verb, rest = found["verb"].lower(), _mine(found["rest"]).strip()
    wh = found["wh"].lower()
    if verb in _NO_VERB or verb not in BASE_VERBS:
        return ""
    told = past(verb) if past_tense else verb
    if wh.startswith("how many"):
        return f"I {told} {said} {wh.removeprefix('how many ')} {rest}".strip()
    if wh in ("where", "when"):
        return _placed(wh, f"I {told} {rest}".strip(), said)
    if rest and rest.split()[-1] in _PREPOSITIONS | {"about"}:  # "Who did you go with?"
        return f"I {told} {rest} {said}"
    return f"I {told} {said} {rest}".strip()


def _placed(wh: str, told: str, said: str) -> str:
    """`told` and the place or time `said`, which must begin as one does."""
    begins = said.split(maxsplit=1)[0].lower()
    if wh == "where":
        return f"{told} {said}" if begins in _PLACES else ""
    if wh == "when":
        return f"{told} {said}" if begins in _TIMES or said.endswith(" ago") else ""
    return f"{told} {said}"


def _mine(text: str) -> str:
    return _YOU.sub(lambda found: _YOUR[found[0].lower()], text)


def _lowered(word: str) -> str:
    lower = word.lower()
    return lower if lower in _SMALL or lower.endswith("ing") or lower in _SOMEBODY else word


def past(verb: str) -> str:
    """The simple past of a verb."""
    if verb in _PAST:
        return _PAST[verb]
    if verb in IRREGULAR_PAST:  # put, cut, read
        return verb
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if _DOUBLED.match(verb) else f"{verb}ed"
