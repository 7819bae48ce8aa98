"""Which sentences of a turn make one statement, behind which question, and what they point back to."""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from ..text import content_words
from ..turn import TurnView
from . import agents, asking, requests, segment, smalltalk, working
from .answers import Asked, answers, leans_on_question, offers, told_before, yes_or_no
from .antecedents import Before, with_antecedent
from .beings import KIN, ROLES
from .behind import before_agent, in_full, with_names
from .dangling import dangling
from .declared import affirmed, declared
from .names import entities_of
from .naming import thirds
from .voices import sentence_of, shown, voice_of
from .wording import Sentence, Voice, Worded, answered, worded

LEAST_SHARE: Final = 0.3  # of a turn's content words in a statement; one below a fifth carries no turn
LEAST_WORDS: Final = 4
MOST_LEAST: Final = 24  # content words: in a long text a statement need not grow with the text
MOST_CHARS: Final = 320  # of a statement of several sentences
MOST_GLUED: Final = (
    220  # of sentences that lean on one another: a whole turn told as "it ... it ... it" costs recall
)
MOST_POINTING: Final = (
    3  # content words of what only points back ("It was such fun!"); more say something alone
)
_WOULD_DO: Final = re.compile(r"\b(?:shall|should|can|may|could) I\b|\b(?:want|like) me to\b", re.IGNORECASE)
_PARTICULAR: Final = re.compile(r"\d|\w[./@]\w")  # a number, a file, an address
_PICKS: Final = re.compile(
    r"(?:I['’]d (?:rather |prefer |like |take )|I(?:['’]ll| will) take |I prefer )?"
    r"(?:the (?:\d|first|second|third|last|other|former|latter|[\w-]+ one\b)|both\b|neither\b|(?:that|this) one\b)",
    re.IGNORECASE,
)
_REFUSES: Final = re.compile(r"(?:no\b[,.! ]*)*not\b", re.IGNORECASE)  # "No no, not the blue one."
_ACCEPTS: Final = re.compile(r"(?:[\w-]+ ){1,4}(?:is |are )?(?:ok(?:ay)?|fine|alright)[.!]*$", re.IGNORECASE)
_WISHES: Final = re.compile(r"\b(?:only|please|rather|instead)\b", re.IGNORECASE)
_IS_THERE: Final = re.compile(
    r"(?:(?:and|but|so|also|then) )?there(?:['’]s| is| are| was| were)\b", re.IGNORECASE
)
_OF_KIN: Final = re.compile(  # "My daughter Pauline lives in Leeds" has a verb that is in no list
    rf"(?:[Mm]y|[Oo]ur) (?:\w+ )?(?:{'|'.join(sorted(KIN | ROLES, key=len, reverse=True))}) (?:[A-Z]\w+ )?(?P<verb>[a-z]+s)\b"
)
_WITH: Final = re.compile(r"(?:please,? )?(?:for|to|with|about|by|under|near) ", re.IGNORECASE)
MOST_LOST_DEED: Final = 3  # the same of an agent's deed: "I've put it into the plan."
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


def groups_of(found: Sequence[Sentence]) -> list[Group]:
    """Sentences joined with those that lean on them, and small ones with their neighbours."""
    chunks = leaning(found)
    weights = [sum(len(content_words(s.said)) for s in chunk) for chunk in chunks]
    least = min(max(LEAST_WORDS, round(LEAST_SHARE * sum(weights))), MOST_LEAST)
    alone = [chunk[-1].alone for chunk in chunks]
    runs = segment.grouped(weights, [size_of(chunk) for chunk in chunks], alone, least, MOST_CHARS)
    return [Group(sentences=tuple(s for n in run for s in chunks[n])) for run in runs]


def leaning(found: Sequence[Sentence], *, friends: bool = True) -> list[list[Sentence]]:
    """Sentences, each with those that lean on it."""
    chunks: list[list[Sentence]] = []
    for sentence in found:
        if (
            chunks
            and (sentence.leans or _leans_back(sentence.said, friends=friends))
            and size_of(chunks[-1]) + len(sentence.said) <= MOST_GLUED
        ):
            chunks[-1].append(sentence)
        else:
            chunks.append([sentence])
    return chunks


def _leans_back(said: str, *, friends: bool) -> bool:
    """Whether a sentence begins by pointing back; before an agent "There's also Fiona" does not."""
    if not smalltalk.leans_back(said):
        return False
    return friends or not (_IS_THERE.match(said) and entities_of(said) and dangling(said) is None)


def size_of(chunk: Sequence[Sentence]) -> int:
    """How many characters some sentences have together."""
    return sum(len(sentence.said) for sentence in chunk)


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
        return groups[1:]
    if first and (first[0].block or first[0].alone or not answers(asked, first[0].said, answer)):
        return groups
    agent = voice.setting != agents.FRIENDS
    if first and agent and not said and asking.misfits(asked.question, first[0].said):
        return groups[_content(groups[0]) <= MOST_LOST :]
    if first and agent and not said and not _needs_question(first[0].said, asked.question, offered):
        return [msgspec.structs.replace(groups[0], context=(asked.turn.turn_id,)), *groups[1:]]
    picks = agent and bool(first) and bool(asked.lead) and _PICKS.match(first[0].said) is not None
    stated = () if picks else _stated(turn, voice, first, asked, answer if said else "")
    if agent and not stated:
        return [*_behind((*said, *first), asked, voice, recent, picks=picks), *groups[1:]]
    if agent and len(stated) > 1 and not _leans(stated[1]):  # "Yes. I'm shy, so no calls": two statements
        rest = Group(sentences=stated[1:], context=(asked.turn.turn_id,))
        return [Group(sentences=stated[:1], asked=asked, whole=True), rest, *groups[1:]]
    return [Group(sentences=stated or (*said, *first), asked=asked, whole=bool(stated)), *groups[1:]]


def _behind(
    first: tuple[Sentence, ...], asked: Asked, voice: Voice, recent: Sequence[TurnView], *, picks: bool
) -> list[Group]:
    """Sentences behind the question of an agent's that they answer; those to two parts of it each behind its own."""

    def behind(sentences: tuple[Sentence, ...], question: str) -> Group:
        part = msgspec.structs.replace(asked, question=asking.without_lead(question))
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


def _begins(sentence: Sentence) -> bool:
    """Whether a sentence tells of the speaker, and leans on the one before it only as it names no deed."""
    found = dangling(sentence.said)
    return not smalltalk.leans_back(sentence.said) and found is not None and found.at == 0


def _leans(sentence: Sentence) -> bool:
    said = sentence.said
    return sentence.block or sentence.leans or smalltalk.leans_back(said) or leans_on_question(said)


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


def pointing(turn: TurnView, voice: Voice, groups: list[Group], recent: Sequence[TurnView]) -> list[Group]:
    """Groups that begin by pointing back say to what: a person's name, or the statement that they lean on."""
    friends = voice.setting == agents.FRIENDS
    by_agent = turn.role == "assistant"
    if not friends:
        groups = [
            group
            for group in groups
            if not (group.sentences[0].said[:5].lower() == "then " and _is_lost(group, by_agent=by_agent))
        ]
    if not any(_points(group, voice, turn.role) for group in groups):
        return groups
    before = [
        Before(sentence, shown(one.speaker or one.role), voice_of(one).other, one.turn_id)
        for one in recent[-2:]
        if one.role == "user"
        for sentence in segment.sentences(segment.clean(one.text)[-segment.MAX_STATEMENT :])
    ]
    pointed: list[Group] = []
    for group in groups:
        first = group.sentences[0]
        if _points(group, voice, turn.role):
            told_already = voice.setting == agents.AGENT and first.said[:4].lower() != "they"
            said, named_in = (first.said, None) if told_already else with_antecedent(first.said, before)
            if said != first.said:
                named = msgspec.structs.replace(
                    group, sentences=(sentence_of(said, turn, voice), *group.sentences[1:])
                )
                group = msgspec.structs.replace(named, context=(named_in,) if named_in else ())
            elif not pointed and _content(group) <= (MOST_POINTING if friends else MOST_ANSWERED):
                told = told_before(turn, recent) if friends else before_agent(turn, first.said, recent)
                told = with_names(told, recent) if told is not None and not friends else told
                group = msgspec.structs.replace(group, asked=told)
        if friends or not _is_lost(group, by_agent=by_agent):
            pointed.append(group)
        before += [Before(sentence.said, voice.speaker, voice.other) for sentence in group.sentences]
    return pointed


def _points(group: Group, voice: Voice, role: str) -> bool:
    first = group.sentences[0]
    if group.asked is not None or first.block:
        return False
    if _leans_back(first.said, friends=voice.setting == agents.FRIENDS):
        return True
    if voice.setting != agents.AGENT:
        return False
    alone = working.speaks_of_self(first.said) or working.starts_named(first.said) or role != "user"
    alone = alone or any(map(thirds, first.said.lower().split()))
    return (not alone and leans_on_question(first.said)) or dangling(first.said) is not None


def backed(groups: list[Group], voice: Voice) -> list[Group]:
    """Groups, of which a wish without a verb ("Mornings only please.") goes with the reason behind it."""
    if len(groups) < 2 or groups[0].asked is not None or groups[0].whole:
        return groups
    (first, *more), then = groups[0].sentences, groups[1]
    if (
        more
        or first.block
        or first.claim
        or working.speaks_of_self(first.said)
        or working.starts_named(first.said)
    ):
        return groups
    together = size_of((first, *then.sentences))
    if then.asked is not None or together > MOST_GLUED or not leans_on_question(first.said):
        return groups
    if then.sentences[0].block or not working.speaks_of_self(then.sentences[0].said):
        return groups
    if not _WISHES.search(first.said) or _WISHES.search(then.sentences[0].said):
        return groups
    return [msgspec.structs.replace(groups[0], sentences=(first, *then.sentences)), *groups[2:]]


def _is_lost(group: Group, *, by_agent: bool) -> bool:
    """Whether a statement tells nobody anything, as what it speaks of is not known: "Then we'll decide."."""
    (first, *more) = group.sentences
    most = MOST_LOST_DEED if by_agent else MOST_LOST
    if group.asked is not None or more or first.block or first.times or first.claim or _content(group) > most:
        return False
    if _ACCEPTS.match(first.said):
        return True
    if entities_of(first.said) or _PARTICULAR.search(first.said):
        return False
    return first.said[:5].lower() == "then " or dangling(first.said) is not None


def _content(group: Group) -> int:
    return sum(len(content_words(sentence.said)) for sentence in group.sentences)


def _needs_question(sentence: str, question: str, offered: bool) -> bool:
    """Whether a statement before an agent says too little without what the agent asked, or `offered` to do."""
    if dangling(sentence) is not None and (not offered or _WOULD_DO.search(question)):
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


def reading_of(group: Group, voice: Voice) -> Worded:
    """The text of a group, behind its question where it has one."""
    if group.asked is None or group.whole:
        return worded(group.sentences, voice)
    asker = voice_of(group.asked.turn)
    if voice.setting != agents.FRIENDS and asker.other is None:
        asker = msgspec.structs.replace(asker, other=voice.speaker)
    question = sentence_of(group.asked.question, group.asked.turn, asker)
    if group.asked.since is not None:
        since = sentence_of(group.asked.since.question, group.asked.since.turn, voice)
        return answered(question, asker, group.sentences, voice, since)
    return answered(question, asker, group.sentences, voice)
