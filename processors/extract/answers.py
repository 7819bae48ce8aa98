"""An answer and the question before it: "What did you paint?" "A sunset" make one statement."""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from ..text import analyse, content_words
from ..turn import TurnView
from . import asking, segment, smalltalk
from .language import is_english, word_set
from .unreal import supposes
from .verbs import is_past

MOST_WORDS: Final = 9  # of an answer that needs its question; longer ones mostly have a subject and a verb
MOST_ASKED: Final = 140  # characters of two questions in one turn, beyond which the last stands alone
_WORD: Final = re.compile(r"[a-z]+(?:['’][a-z]+)?")
_FINITE: Final = word_set(
    """is are am was were has have had do does did can could will would should may might must i'm i've i'd
    i'll it's that's he's she's they're we're we've you're there's isn't aren't wasn't weren't don't
    doesn't didn't can't won't haven't hasn't"""
)
_SUBJECTS: Final = word_set("i we you he she they it that this there")
_TO_ASKER: Final = re.compile(r"\b(?:you|your|you['’]\w+)\b", re.IGNORECASE)
_OF_SPEAKER: Final = re.compile(r"\b(?:I|I['’]\w+|my|we|we['’]\w+|our|me|us)\b")
_YES_NO: Final = re.compile(
    r"^(?:yes|yeah|yep|yup|nope|nah|not (?:yet|really)|no(?! (?:[a-z]+s|more|other|need|one|idea|problem)\b))\b",
    re.IGNORECASE,
)
_CLOSED: Final = re.compile(
    r"^(?:(?:so|and|but|oh|by the way|btw)[, ]+)?(?:do|does|did|is|are|was|were|have|has|had|can|could"
    r"|will|would|ever|any)\b",
    re.IGNORECASE,
)
_OFFERS: Final = re.compile(
    r"(?:^|[.?!,] )(?:(?:so|and|or|then|also|ok(?:ay)?)[, ]+)?(?:shall|should|can|could|may|must) (?:I|we)\b"
    r"|\b(?:would you like|do you want|want) (?:me|us) to\b|\bwould you like (?!to\b)|\bdo you want (?!to\b)"
    r"|\bwould you like to (?:see|hear|get|have)\b|\b(?:ready (?:for|to)|shall we|should we)\b"
    r"|\b(?:is|does) that (?:right|ok(?:ay)?|correct|sound|work)\b|\banything else\b(?! that [a-z]+s )",
    re.IGNORECASE,
)


_ASKS_WHICH: Final = re.compile(
    r"(?:and )?(?:when|where|who|which|how (?:much|many|long|old|often|far))\b", re.IGNORECASE
)
_QUOTED: Final = re.compile(r"[\"“][^\"“”]*[\"”]$")
_ASKS_MORE: Final = re.compile(
    r"(?:is there )?(?:any|some)thing (?:else|more) (?:that|which) [a-z]+s ", re.IGNORECASE
)
MOST_ECHOED: Final = 1  # content words of a quoted question that only repeats: '"Pepper?"'
MOST_LEAD: Final = 160  # characters of a statement before a question that does not say of what it asks
MOST_SMALL: Final = 5  # words of a question that ends in "you?" and asks for nothing in particular
MOST_ASIDE: Final = 1  # content words of a question that asks more of what was asked: "And when?"
MOST_MORE: Final = 4  # words of it
LEAST_LEAD: Final = 2  # content words
MOST_TOLD: Final = 140  # characters of a statement that another one leans on


class Asked(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """The question that a turn answers, as it was said, and whether the answer is yes or no alone.

    `told`: it is no question, but the statement of another that this turn begins by pointing to; `lead`: what was
    said right before the question; `named`: another turn, that says who is meant in it; `since`: what its answerer had
    said, and it asks about; `all`, `told_too`: the questions of its turn, and the other sentences.
    """

    turn: TurnView
    question: str
    closed: bool
    told: bool = False
    lead: str = ""
    named: TurnView | None = None
    since: "Asked | None" = None
    all: tuple[str, ...] = ()
    told_too: tuple[str, ...] = ()


def asked_before(turn: TurnView, recent: Sequence[TurnView], *, last: bool = False) -> Asked | None:
    """The question of the turn before `turn`, where it is another's, in English, and no small talk.

    Two short ones in a row are one; with `last` the last alone counts.
    """
    if not recent or recent[-1].role not in ("user", "assistant") or recent[-1].speaker == turn.speaker:
        return None
    before = recent[-1]
    text = segment.clean(before.text)[-segment.MAX_STATEMENT :]
    if not smalltalk.asks(text[-200:]) and "?" not in text:
        return None
    if not is_english(text):
        return None
    sentences = segment.sentences(text)
    questions = [
        smalltalk.without_vocative(smalltalk.without_lead(s)[0], turn.speaker)
        for s in sentences
        if smalltalk.asks(s)
    ]
    first, more = _said_of(turn)
    picked = asking.question_for(first, questions, more) if last else -1
    question = questions[picked] if questions else ""
    long = len(question.split()) > MOST_SMALL or _ASKS_MORE.match(question) is not None
    long = long or _names_thing(question)
    small = smalltalk.is_small(question.rstrip("?") if last and long else question)
    empty = not content_words(question) and not (last and _ASKS_WHICH.match(question))
    echoed = last and _QUOTED.match(question) is not None and len(content_words(question)) <= MOST_ECHOED
    if empty or small or echoed or smalltalk.is_tagged(question) or (last and supposes(question)):
        return None
    if last and yes_or_no(turn.text.lstrip()) and not _CLOSED.match(question):
        closed_parts = [part for part in asking.parts_of(question) if _CLOSED.match(part)]
        question = closed_parts[0] if len(closed_parts) == 1 else question
    closed = bool(_CLOSED.match(question))
    earlier = questions[-2] if len(questions) > 1 else ""
    if earlier and not last and not smalltalk.is_small(earlier) and len(earlier) + len(question) < MOST_ASKED:
        question = f"{earlier} {question}"  # the answer may be to either: "How was it? Anything fun?"
    return Asked(
        turn=before,
        question=question,
        closed=closed,
        lead=_lead(sentences, len(questions) - picked) if last else "",
        all=tuple(one for one in questions if not smalltalk.is_small(one)),
        told_too=tuple(one for one in sentences if not smalltalk.asks(one)),
    )


def _names_thing(question: str) -> bool:
    """Whether a short question asks of something that has a name: "Would TOML suit you?"."""
    return any(word[:1].isupper() and word.lower() != "i" for word in question.split()[1:-1])


def _said_of(turn: TurnView) -> tuple[str, list[str]]:
    """The first sentence of a turn that says something, as an answer does, and those behind it."""
    found = segment.sentences(segment.clean(turn.text)[: segment.MAX_STATEMENT])
    said = [one for one in found if content_words(one) or any(map(str.isdigit, one)) or yes_or_no(one)]
    return (said[0], said[1:]) if said else ("", [])


def _lead(sentences: Sequence[str], nth: int) -> str:
    """The statement right before the `nth` question from the end; "" where it is none, or long."""
    last = [n for n, sentence in enumerate(sentences) if smalltalk.asks(sentence)][-nth]
    lead = smalltalk.without_lead(sentences[last - 1])[0] if last else ""
    aside = len(content_words(sentences[last])) <= MOST_ASIDE and len(sentences[last].split()) <= MOST_MORE
    if smalltalk.asks(lead) and not aside:
        return ""
    if len(lead) > MOST_LEAD or len(content_words(lead)) < LEAST_LEAD:
        return ""
    return lead


def told_before(turn: TurnView, recent: Sequence[TurnView]) -> Asked | None:
    """The last statement of the turn before `turn`, where it is another's, in English, short, and no small talk."""
    if not recent or recent[-1].role != "user" or recent[-1].speaker == turn.speaker:
        return None
    before = recent[-1]
    text = segment.clean(before.text)[-segment.MAX_STATEMENT :]
    if "?" in text or not is_english(text):
        return None
    for sentence in reversed(segment.sentences(text)):
        said = smalltalk.without_vocative(smalltalk.without_lead(sentence)[0], turn.speaker)
        if smalltalk.leans_back(said):  # it would need what it points to, too
            continue
        if content_words(said) and smalltalk.judged(said) == smalltalk.STATEMENT:
            return (
                Asked(turn=before, question=said, closed=False, told=True) if len(said) <= MOST_TOLD else None
            )
    return None


def leans_on_question(sentence: str, most: int = MOST_WORDS) -> bool:
    """Whether a sentence of at most so many words has no subject and verb of its own: a name, a number, a place."""
    words = [word.replace("’", "'") for word in _WORD.findall(sentence.lower())]
    if not words or len(words) > most or words[0] in _SUBJECTS:
        return not words and bool(re.search(r"\d", sentence))
    terms = analyse(sentence)
    if not terms or smalltalk.says_little(terms[0]):
        return False
    return not any(word in _FINITE or is_past(word) for word in words)


def offers(question: str) -> bool:
    """Whether an agent asks what it should do: its user's yes says nothing of the user, unless there is a choice."""
    return _OFFERS.search(question) is not None and not chooses(question)


def chooses(question: str) -> bool:
    """Whether a question names what there is to choose from: "The early one or the late one?"."""
    return asking.CHOICE.search(question) is not None


def yes_or_no(text: str) -> str:
    """The plain yes or no that a text starts with, or ""."""
    found = _YES_NO.match(text)
    return found[0].capitalize() if found else ""


def answers(asked: Asked, first: str, answer: str) -> bool:
    """Whether the first sentence `first` of a turn is read as the answer to the question before it.

    It is when it leans on it (no subject and verb, "it", "they", yes or no), and otherwise unless it speaks of
    the asker alone ("Congrats on your new job!").
    """
    if leans_on_question(first) or smalltalk.leans_back(first) or (asked.closed and answer != ""):
        return True
    return not _TO_ASKER.search(first) or bool(_OF_SPEAKER.search(first))
