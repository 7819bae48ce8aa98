"""The answer to a question: joined with it, or with the part of it that it is to, or said in full without it."""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from ..text import content_words
from ..turn import TurnView
from . import agents, asking, requests, segment, smalltalk, working
from .answers import Asked, answers, leans_on_question, offers, yes_or_no
from .behind import in_full
from .beings import KIN, ROLES
from .dangling import dangling
from .declared import affirmed, declared
from .names import entities_of
from .naming import thirds
from .options import without_other
from .standing import needs_more
from .voices import sentence_of
from .wording import Sentence, Voice

_WOULD_DO: Final = re.compile(r"\b(?:shall|should|can|may|could) I\b|\b(?:want|like) me to\b", re.IGNORECASE)
_PICKS: Final = re.compile(
    r"(?:I['’]d (?:rather |prefer |like |take )|I(?:['’]ll| will) take |I prefer )?"
    r"(?:the (?:\d|first|second|third|last|other|former|latter|[\w-]+ one\b)|both\b|neither\b|(?:that|this) one\b)",
    re.IGNORECASE,
)
_REFUSES: Final = re.compile(r"(?:no\b[,.! ]*)*not\b", re.IGNORECASE)  # "No no, not the blue one."
_OF_KIN: Final = re.compile(  # "My daughter Pauline lives in Leeds" has a verb that is in no list
    rf"(?:[Mm]y|[Oo]ur) (?:\w+ )?(?:{'|'.join(sorted(KIN | ROLES, key=len, reverse=True))}) (?:[A-Z]\w+ )?"
    r"(?P<verb>[a-z]+s)\b"
)
_SO_AGREED: Final = re.compile(r"\bso (?:yes|no)\W*$", re.IGNORECASE)
_DEFINES: Final = re.compile(  # "Gym is a McFit opposite the office", "Landlord is Mr Pask"
    r"(?!(?:It|That|This|There|Here|He|She|What|All|Yes|No|Not|One|Mine|Both)\b)(?i:[a-z])[a-z-]+(?: [a-z]+)?"
    r" (?:is|are|was|were) (?:called |an? |the |on |at )?(?:(?:[A-Z][\w&.-]*)|\d)"
)
_WITH: Final = re.compile(r"(?:please,? )?(?:for|to|with|about|by|under|near) ", re.IGNORECASE)
_ASKS_CONSENT: Final = re.compile(
    r"(?:is|would) that (?:be )?(?:all right|alright|fine|good|ok(?:ay)?)\b", re.IGNORECASE
)
_OBJECT_FIRST: Final = re.compile(r"(?:I|we)(?:['’](?:ll|ve|d))?\b")
_OF_WHERE: Final = re.compile(  # "From last time, probably expired"
    r"(?:from|since|in|at|on|under|behind) (?!the other\b)[^,]{2,24}, (?!(?:I|we|he|she|they|it)\b)"
    r"[a-z]+(?: [a-z]+)?\W*$",
    re.IGNORECASE,
)
MOST_OF_NAMED: Final = 3  # content words of what says little of what the question names
MOST_LATE: Final = 2  # content words of a fragment that answers nothing, and is left out
_TAKES: Final = re.compile(
    r"(?:yes|yeah|yep|sure|ok(?:ay)?|please|no|nope|not (?:needed|necessary|now)|do (?:it|that|so)|go ahead|fine"
    r"|perfect)\b(?: [\w']+){0,4}[.!]+$",
    re.IGNORECASE,
)
LEAST_SAME: Final = 12  # characters by which a statement is found in its turn
_PARTICULAR: Final = re.compile(r"\d")
MOST_LOST: Final = 1  # content words of what may be left out where nobody knows of what it speaks
MOST_ANSWERED: Final = (
    24  # words of an answer to an agent that may have no verb: "Ramipril in the morning, and ..."
)


class Group(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """The sentences of one statement, and the question that it answers.

    `whole`: the sentences say what the question asked, so that it need not stand before them.
    """

    sentences: tuple[Sentence, ...]
    asked: Asked | None = None
    whole: bool = False
    context: tuple[str, ...] = ()


def answering(
    turn: TurnView, voice: Voice, groups: list[Group], asked: Asked | None, recent: Sequence[TurnView] = ()
) -> list[Group]:
    """Join the first statement with the question before it, which it answers or at least follows.

    Where both make one sentence, that stands for them. The words of the question's turn stand in the text, so it is a
    source: what is forgotten of it is forgotten here, too.
    """
    if asked is None:
        return groups
    answer = yes_or_no(turn.text.lstrip())
    offered = voice.setting != agents.FRIENDS and offers(asked.question)
    said = (Sentence(f"{answer}."),) if answer and asked.closed and not offered else ()
    if not groups and (not said or smalltalk.asks(turn.text.strip())):
        return groups
    first = groups[0].sentences if groups else ()
    if offered and first and _REFUSES.match(first[0].said) and leans_on_question(first[0].said):
        rest = [msgspec.structs.replace(groups[0], sentences=first[1:])] if len(first) > 1 else []
        return [*rest, *groups[1:]]
    if first and (first[0].block or first[0].alone or not answers(asked, first[0].said, answer)):
        return groups
    if voice.setting != agents.FRIENDS:
        return _to_agent(turn, voice, groups, asked, said, recent)
    stated = _stated(turn, voice, first, asked, answer if said else "")
    return [Group(sentences=stated or (*said, *first), asked=asked, whole=bool(stated)), *groups[1:]]


def _to_agent(
    turn: TurnView,
    voice: Voice,
    groups: list[Group],
    asked: Asked,
    said: tuple[Sentence, ...],
    recent: Sequence[TurnView],
) -> list[Group]:
    """What a turn states, the first of it as the answer to an agent's question; `said`: yes or no before it."""
    first = groups[0].sentences if groups else ()
    if first and not said and (apart := _apart(turn, groups, asked)) is not None:
        return apart
    picks = bool(first) and bool(asked.lead) and _PICKS.match(first[0].said) is not None
    stated = () if picks else _stated(turn, voice, first, asked, said[0].said.rstrip(".") if said else "")
    if not stated:
        return [*_behind((*said, *first), asked, voice, recent, picks=picks), *groups[1:]]
    if len(stated) > 1 and not _leans(stated[1]):  # "Yes. I'm shy, so no calls": two statements
        rest = Group(sentences=stated[1:], context=(asked.turn.turn_id,))
        return [Group(sentences=stated[:1], asked=asked, whole=True), rest, *groups[1:]]
    return [Group(sentences=stated, asked=asked, whole=True), *groups[1:]]


def _apart(turn: TurnView, groups: list[Group], asked: Asked) -> list[Group] | None:
    """What a turn states where the first of it does not answer the question, or needs it not; None where it does."""
    first, content = groups[0].sentences[0].said, content_of(groups[0])
    if asking.misfits(asked.question, first):
        return groups[content <= MOST_LOST :]
    goes_on = requests.points_at_offer(first) or dangling(first) is not None
    answered = offers(asked.question) and not goes_on and _has_answered(turn, first)
    if not answered and _comes_late(turn, first):
        return groups[content <= MOST_LATE :]
    if answered or not _needs_question(first, asked.question, offers(asked.question)):
        return [msgspec.structs.replace(groups[0], context=(asked.turn.turn_id,)), *groups[1:]]
    return None


def _behind(
    first: tuple[Sentence, ...], asked: Asked, voice: Voice, recent: Sequence[TurnView], *, picks: bool
) -> list[Group]:
    """Sentences behind the question of an agent's that they answer; those to two parts of it each behind its own."""

    def behind(sentences: tuple[Sentence, ...], question: str) -> Group:
        chosen = without_other(question, sentences[0].said)
        part = msgspec.structs.replace(asked, question=asking.without_lead(chosen))
        full = in_full(part, voice, recent, picks=picks)
        if question != asked.question:  # a part: the other says what it speaks of
            full = msgspec.structs.replace(full, since=None)
        return Group(sentences=sentences, asked=full)

    if len(first) > 1 and not first[1].block:
        parts = asking.parts_of(asked.question)
        own = asking.part_for(first[1].said, asked.question, more=True)
        left = [part for part in parts if part != own]
        if own != asked.question and len(left) == 1 and not asking.fits(own, first[0].said):
            return [behind(first[:1], left[0]), behind(first[1:], own)]
        if leans_on_question(first[0].said, MOST_ANSWERED) and _begins(first[1]):
            rest = Group(sentences=first[1:], context=(asked.turn.turn_id,))
            return [behind(first[:1], asked.question), rest]
    return [behind(first, asking.part_for(first[0].said, asked.question, more=len(first) > 1))]


def _comes_late(turn: TurnView, first: str) -> bool:
    """Whether a fragment stands behind something that was requested, and so does not answer: "..., night shift"."""
    if not leans_on_question(first) or _PARTICULAR.search(first) or entities_of(first):
        return False
    at = turn.text.lower().find(first[:LEAST_SAME].lower())
    said = segment.sentences(segment.clean(turn.text[: max(0, at)]))
    return any(requests.requests(one) for one in said)


def _has_answered(turn: TurnView, first: str) -> bool:
    """Whether a turn says yes or no to an offer in a sentence before its first statement: "Not needed. But ..."."""
    at = turn.text.lower().find(first[:LEAST_SAME].lower())
    before = segment.sentences(segment.clean(turn.text[: max(0, at)]))
    return any(_TAKES.match(one) for one in before)


def _begins(sentence: Sentence) -> bool:
    """Whether a sentence tells of the speaker, and leans on the one before it only as it names no deed."""
    found = dangling(sentence.said)
    deed = found is not None and found.at == 0 and found.word not in ("i", "we")  # "I haven't yet"
    return deed and not smalltalk.leans_back(sentence.said)


def _leans(sentence: Sentence) -> bool:
    said = sentence.said
    return (
        sentence.block
        or sentence.leans
        or smalltalk.leans_back(said)
        or leans_on_question(said)
        or _OF_WHERE.match(said) is not None
    )


def _stated(
    turn: TurnView, voice: Voice, first: tuple[Sentence, ...], asked: Asked, answer: str
) -> tuple[Sentence, ...]:
    """The sentences of an answer with what it answers said in full; () where it fits no form. `answer`: yes or no."""
    if not voice.rewrites or asked.question.count("?") != 1:
        return ()
    if answer:
        said = affirmed(asked.question, yes=answer[0] == "Y") if " " not in answer else ""
        return (sentence_of(said, turn, voice), *first) if said else ()
    if not first or not leans_on_question(first[0].said):
        return ()
    said = declared(asked.question, first[0].said)
    return (sentence_of(said, turn, voice), *first[1:]) if said else ()


def _needs_question(sentence: str, question: str, offered: bool) -> bool:
    """Whether a statement before an agent says too little without what the agent asked, or `offered` to do."""
    if dangling(sentence) is not None and (not offered or _WOULD_DO.search(question)):
        return True
    agrees = _SO_AGREED.search(sentence) is not None
    if needs_more(sentence) and (agrees or not (offered or question[:3] == "If ")):
        return True
    if _DEFINES.match(sentence) or (_ASKS_CONSENT.match(question) and working.starts_named(sentence)):
        return False
    if not offered and _says_little_of(sentence, question):
        return True
    kin = _OF_KIN.match(sentence)
    if (
        (leans_on_question(sentence, MOST_ANSWERED) and not (kin and thirds(kin["verb"])))
        or requests.points_at_offer(sentence)
        or _WITH.match(sentence)
    ):
        return True
    return not (offered or smalltalk.adds(sentence)) and (
        smalltalk.leans_back(sentence) or not working.speaks_of_self(sentence)
    )


def _says_little_of(sentence: str, question: str) -> bool:
    """Whether a sentence begins with what a question names, and says little of it: "Teal is too dark"."""
    name, _, rest = sentence.partition(" ")
    if _OBJECT_FIRST.match(rest) and name.lower() in re.findall(r"\w+", question.lower()):
        return True  # "Number I'll ask for"
    known = (
        name[:1].isupper() and name != "I" and re.search(rf"(?<!^){re.escape(name)}\b", question) is not None
    )
    return known and len(content_words(sentence)) <= MOST_OF_NAMED and not rest.startswith(("is ", "was "))


def content_of(group: Group) -> int:
    """How many content words the sentences of a group have."""
    return sum(len(content_words(sentence.said)) for sentence in group.sentences)
