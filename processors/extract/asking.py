"""Which question a sentence answers, where an agent asked several: by the words of both, and by what is asked for."""

import re
from collections.abc import Sequence
from typing import Final

from ..text import content_words
from .beings import KIN
from .dates import MONTHS
from .language import word_set
from .names import entities_of
from .numbers import NUMBERS

_ASKS: Final = (
    r"(?:what|who|whom|whose|when|where|which|why|how|did|do|does|is|are|was|were|have|has|had|can|could|will|would"
    r"|shall|should|may)\b"
)
_NEXT: Final = re.compile(rf"(?:, and |, | and )(?={_ASKS})", re.IGNORECASE)
_LEAD: Final = re.compile(
    r"^(?:[^\w\"“”'(]+|(?:and|so|but|then|also|now)[, ]+|next, )+",
    re.IGNORECASE,
)
_TOLD: Final = re.compile(rf"^[^:?]*: (?={_ASKS})", re.IGNORECASE)
_STARTS: Final = re.compile(_ASKS, re.IGNORECASE)
_CHOOSES: Final = re.compile(r"which\b", re.IGNORECASE)
_PICKED: Final = re.compile(r"(?:the|both|neither|that|this|all) \w|[A-Z]", re.IGNORECASE)
_WHEN: Final = re.compile(r"(?:at )?(?:when|what time|which (?:day|week|month|year))\b", re.IGNORECASE)
_COUNT: Final = re.compile(r"how (?:many|much|old|tall|big)\b|what age\b", re.IGNORECASE)
_MEASURE: Final = re.compile(r"how (?:long|far|often)\b", re.IGNORECASE)
_SAYS_WHEN: Final = re.compile(r"\b(?:said|say|know|known|told|decided|set) (?:\w+ )?when\b", re.IGNORECASE)
_WHERE: Final = re.compile(r"where\b", re.IGNORECASE)
_PLACED: Final = re.compile(
    r"(?<!thanks )\b(?:in|at|to|on|near|by|from|outside|behind|under|over|with|around|here|there|home|nowhere|anywhere"
    r"|everywhere)\b",
    re.I,
)
# "And the budget, all in?": how much, with no word that asks.
_AMOUNT: Final = re.compile(
    r"\b(?:budgets?|prices?|costs?|rent|deposit|salary|income|age|weight|height|amount|savings|debts?|dose|number)\b",
    re.I,
)
CHOICE: Final = re.compile(r"\bor\b(?! (?:not|so|something)\b)", re.IGNORECASE)
_OF_SEVERAL: Final = re.compile(
    r"\b(?:both|neither|either|all|none|any|whichever|rather|prefer|better|depends?|don['’]t know|no idea|the \w+ one"
    r"|the (?:first|second|third|last|other|former|latter)|yes|yeah|no|nope|not|[abc]|[123])\b",
    re.IGNORECASE,
)
_THIRD: Final = re.compile(r"\b(he|she|they)\b|\b(?P<his>his|her|their|him|them)\b", re.IGNORECASE)
_OF_THIRD: Final = {"his": "he", "him": "he", "her": "she", "their": "they", "them": "they"}
_WHO: Final = re.compile(r"who(?:m|se)?\b", re.IGNORECASE)
_OPENS: Final = re.compile(
    r"(?:is|was|will) (?:there )?(?:anything|something) (?:else|more)\b|anything (?:else|more)\b(?! that [a-z]+s )",
    re.I,
)
_YES_NO: Final = re.compile(r"\b(?:yes|yeah|yep|no|nope|not|never|none|nobody|nothing)\b", re.IGNORECASE)
_PLAIN: Final = re.compile(r"(?:yes|yeah|yep|yup|no|nope|nah)(?=\W*$|[,.!;:]| [-–—])", re.IGNORECASE)
_NUMBER: Final = rf"(?:\d+|{'|'.join(sorted(NUMBERS, key=len, reverse=True))}|half|an?)"
_NUMBERED: Final = re.compile(
    rf"\d|\b(?:{'|'.join(NUMBERS)}|nothing|none|all|half|little|lot|few|many)\b", re.I
)
_MEASURED: Final = re.compile(
    rf"\b{_NUMBER}[ -]?(?:\w+ )?(?:seconds?|minutes?|mins?|hours?|days?|nights?|weeks?|months?|years?|times?|km|k|m"
    r"|metres?|meters?|miles?|kilometres?|kilometers?|laps?|steps?)\b"
    r"|\b(?:since|once|twice|every|daily|weekly|monthly|always|never|rarely|sometimes)\b",
    re.IGNORECASE,
)
_TIMED: Final = re.compile(
    r"\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|yesterday|tonight|now|soon|morning|mornings"
    r"|noon|afternoons?|evenings?|nights?|midnight|days?|weeks?|weekends?|months?|years?|hours?|minutes?|spring|summer|autumn|fall|winter|easter"
    rf"|christmas|never|always|before|after|when|{'|'.join(MONTHS)})\b",
    re.IGNORECASE,
)
_DATED: Final = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|in (?:an?|\w+) (?:days?|weeks?|months?)"
    rf"|{'|'.join(MONTHS)})\b",
    re.IGNORECASE,
)
_EDGE: Final = re.compile(r"[,;:(.!]| - | – | — ")
_BY_KIN: Final = KIN | word_set("nobody everybody everyone me us")
MOST_PARTS: Final = 4


def without_lead(question: str) -> str:
    """A question without what only joins it to something before: "And how's Tom?"."""
    rest = _LEAD.sub("", question, count=1) if _LEAD.match(question) else question
    return rest[:1].upper() + rest[1:] if rest != question and content_words(rest) else question


def parts_of(question: str) -> list[str]:
    """The questions that a sentence asks, each one whole; the sentence itself where it is one."""
    rest = _LEAD.sub("", _TOLD.sub("", question), count=1)
    parts = [part.strip(" ?") for part in _NEXT.split(rest)]
    if not 1 < len(parts) <= MOST_PARTS:
        return [question]
    if not all(_STARTS.match(part) and content_words(part) for part in parts):
        return [question]
    return [f"{part[0].upper()}{part[1:]}?" for part in parts]


def has_question_word(question: str) -> bool:
    """Whether a question begins as one does, with what it asks for or with its verb."""
    return _STARTS.match(_TOLD.sub("", _LEAD.sub("", question, count=1))) is not None


def fits(question: str, answer: str) -> bool:
    """Whether an answer has words of a question at its start, or what that asks for: a number, a time, a person."""
    start = _EDGE.split(answer, maxsplit=1)[0]
    if set(content_words(question)) & set(content_words(start)):
        return True
    rest = _LEAD.sub("", question, count=1)
    if _CHOOSES.match(rest) and not _WHEN.match(rest):
        return _PICKED.match(answer) is not None
    for asks, found in ((_WHEN, _TIMED), (_COUNT, _NUMBERED), (_MEASURE, _MEASURED)):
        if asks.match(rest):
            return found.search(answer) is not None
    if _WHO.match(rest):
        return bool(entities_of(answer)) or not _BY_KIN.isdisjoint(answer.lower().rstrip(".!").split())
    if not _STARTS.match(rest) and _AMOUNT.search(rest):
        return _NUMBERED.search(answer) is not None
    return _YES_NO.match(answer) is not None


def answers_in_particular(question: str, answer: str) -> bool:
    """Whether an answer has words of a part of a question, or what that asks for; a plain yes does not count."""
    parts = parts_of(question)
    return any(
        fits(part, answer)
        and (_YES_NO.match(answer) is None or bool(set(content_words(part)) & set(content_words(answer))))
        for part in parts
    ) or (_SAYS_WHEN.search(question) is not None and _DATED.search(answer) is not None)


def _speaks_of(text: str) -> set[str]:
    """Of whom a text speaks as "he", "she" or "they"."""
    words = (found[0].lower() for found in _THIRD.finditer(text))
    return {_OF_THIRD.get(word, word) for word in words}


def misfits(question: str, answer: str) -> bool:
    """Whether an answer cannot be to a question: no time where a time is asked for, nothing of anything "else"."""
    rest = _LEAD.sub("", question, count=1)
    if _OPENS.match(rest) or _chooses_other(rest, answer):
        return True
    if _WHERE.match(_TOLD.sub("", rest)) and len(parts_of(question)) == 1:
        return _PLACED.search(answer) is None and not entities_of(answer) and not _PICKED.match(answer)
    wanted = ((_WHEN, _TIMED), (_MEASURE, _MEASURED))
    return len(parts_of(question)) == 1 and any(
        asks.match(rest) and not found.search(answer) for asks, found in wanted
    )


def _chooses_other(question: str, answer: str) -> bool:
    """Whether a question without a verb names what to choose from, and an answer none of it: "Loft or cellar?" "6."."""
    if not CHOICE.search(question) or _STARTS.match(question):
        return False
    return not (set(content_words(question)) & set(content_words(answer)) or _OF_SEVERAL.search(answer))


def question_for(answer: str, questions: Sequence[str], more: Sequence[str] = ()) -> int:
    """Which of some questions, by its index, an answer is to; `more`: the sentences behind the answer.

    The last, unless an earlier one alone fits; where none does, or a plain yes fits all, the one before the last if
    what comes later answers that.
    """
    last = len(questions) - 1
    if last < 1 or answers_in_particular(questions[last], answer):
        return last
    late = any(answers_in_particular(questions[last], one) for one in more)
    if _PLAIN.match(answer):
        return last - int(late)
    every = range(max(0, last - MOST_PARTS), last + 1)
    found = [n for n in every if n < last and answers_in_particular(questions[n], answer)]
    if found:
        return found[0]
    words = set(content_words(answer))
    shares = [n for n in every if words & set(content_words(questions[n]))]
    if shares:
        return shares[-1]
    persons = _speaks_of(answer)
    named = [n for n in every if persons & _speaks_of(questions[n])]
    if len(named) == 1:
        return named[0]
    return last - int(late)


def part_for(answer: str, question: str, *, more: bool) -> str:
    """The part of a double question that an answer is to; the whole where that is not clear.

    `more`: more is said behind the answer, so that it need not be to all parts.
    """
    parts = parts_of(question)
    fitting = [part for part in parts if fits(part, answer)]
    if len(parts) > 1 and (
        len(fitting) == 1 or (fitting and more and not _EDGE.search(answer.rstrip(" .!")))
    ):
        return fitting[0]
    return question
