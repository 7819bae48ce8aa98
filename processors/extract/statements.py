"""From a turn to its drafts: cut, skip what states nothing, join, retell, date, and describe."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import msgspec

from ..text import content_words
from ..turn import Draft, TurnView
from . import agents, listening, requests, segment, smalltalk, working
from .answers import Asked, answers, asked_before, leans_on_question, offers, told_before, yes_or_no
from .antecedents import Before, with_antecedent
from .caseless import Caseless
from .claims import claim_of
from .kinds import Signs, kind_of, salience_of
from .language import is_english
from .names import entities_of
from .when import find_times
from .wording import IMAGE, Sentence, Voice, Worded, answered, worded

LEAST_SHARE: Final = 0.3  # of a turn's content words in a statement; one below a fifth carries no turn
LEAST_WORDS: Final = 4
MOST_LEAST: Final = 24  # content words: in a long text a statement need not grow with the text
MOST_CHARS: Final = 320  # of a statement of several sentences
MOST_GLUED: Final = (
    220  # of sentences that lean on one another: a whole turn told as "it ... it ... it" costs recall
)
MOST_POINTING: Final = (
    7  # content words of what only points back ("It was such fun!"), and then needs what it points to
)
_TRUST: Final = {"user": "user", "assistant": "assistant", "tool": "tool", "function": "tool"}
_ROLES: Final = frozenset(("user", "assistant", "tool", "system", "developer", "function"))
_PHOTO: Final = re.compile(r"^(?:an? )?(?:photo(?:graph(?:y)?)?|picture|image|pic) of ", re.IGNORECASE)
_ASCII_DIGIT: Final = re.compile("[0-9]")
_SHOWS: Final = Caseless(
    r"\b(?:pics?|pictures?|photos?|snap|take a look|look at|check (?:\w+ )?out|here['’]s|here is)\b"
)


class Group(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """The sentences of one statement, and the question that it answers; `told`: how it reads, if that is known."""

    sentences: tuple[Sentence, ...]
    asked: Asked | None = None
    told: Worded | None = None
    context: tuple[str, ...] = ()


def drafts_of(turn: TurnView, recent: Sequence[TurnView]) -> tuple[tuple[Draft, ...], str]:
    """The drafts of a turn, and the reason that holds where there are none."""
    voice = voice_of(turn, recent)
    if voice.setting == agents.FRIENDS:
        asked = asked_before(turn, recent) if voice.rewrites else None
        told = told_before(turn, recent) if voice.rewrites and asked is None else None
        found, reason = _sentences(turn, voice, asked or told)
        groups = _answering(turn, voice, _groups(found), asked)
        if voice.rewrites:
            groups = _pointing(turn, voice, groups, told, recent)
    else:
        asked = asked_before(turn, recent, last=True) if voice.rewrites and turn.role == "user" else None
        heard = listening.listen(turn, voice, asked, recent)
        found, reason = [_heard(one, turn, voice) for one in heard.said], heard.reason
        groups = _answering(turn, voice, [Group(sentences=tuple(chunk)) for chunk in _leaning(found)], asked)
        if voice.rewrites and turn.role == "user":
            groups = _pointing(turn, voice, groups, None, recent)
    if turn.caption and (caption := _caption(turn.caption)):
        groups = _with_caption(groups, caption)
    return tuple(_draft(turn, voice, group) for group in groups), reason


def voice_of(turn: TurnView, recent: Sequence[TurnView] = ()) -> Voice:
    """Who speaks to whom, and whether English rewriting applies."""
    speaker = _shown(turn.speaker or turn.role)
    setting = agents.setting_of(turn, recent)
    others = _others(turn.participants or agents.counterparts(turn, recent), speaker)
    english = is_english(turn.text)
    return Voice(
        speaker=speaker,
        other=others[0] if len(others) == 1 else None,
        english=english,
        rewrites=english and turn.role in ("user", "assistant"),
        instructs=turn.role in agents.PROMPTS or (turn.role == "user" and setting != agents.FRIENDS),
        said_on=None if turn.time_assumed else turn.occurred_at.date(),
        setting=setting,
    )


@lru_cache(maxsize=1024)
def _others(participants: tuple[str, ...], speaker: str) -> tuple[str, ...]:
    """Who else takes part, by the names that are shown, each once."""
    shown = dict.fromkeys(map(_shown, participants))
    return tuple(name for name in shown if name != speaker)


@lru_cache(maxsize=1024)
def _shown(name: str) -> str:
    name = " ".join(segment.clean(name).split()) or "Somebody"
    return name.capitalize() if name in _ROLES else name


def _sentences(turn: TurnView, voice: Voice, asked: Asked | None) -> tuple[list[Sentence], str]:
    """What of the turn states something, and why the rest does not."""
    found: list[Sentence] = []
    reasons: list[str] = []
    question = ""
    for part in segment.parts_of(segment.clean(turn.text)):
        if part.block:
            found.append(Sentence(" ".join(part.text.split())[: segment.MAX_STATEMENT], block=True))
            continue
        for sentence in segment.sentences(part.text):
            kept, reason = _kept(sentence, voice, bool(found), asked)
            if kept:
                if question and smalltalk.leans_back(kept):  # else it would lean on what stands before that
                    found.append(_sentence(question, turn, voice))
                found.append(_sentence(kept, turn, voice))
            else:
                reasons.append(reason)
            question = (
                smalltalk.without_lead(sentence)[0] if not kept and reason == smalltalk.QUESTION else ""
            )
            question = "" if smalltalk.is_small(question) else question
    return found, smalltalk.reason_of(reasons, turn.text)


def _heard(one: listening.Said, turn: TurnView, voice: Voice) -> Sentence:
    return Sentence(one.text, block=True) if one.block else _sentence(one.text, turn, voice)


def _sentence(said: str, turn: TurnView, voice: Voice) -> Sentence:
    if not voice.english:
        return Sentence(said)
    claim = claim_of(said, voice.speaker) if turn.role == "user" else None
    alone = claim is not None or (
        voice.instructs and kind_of(said, instructs=True, dated=False) == "instruction"
    )
    times = tuple(find_times(said, voice.said_on)) if voice.said_on else ()
    return Sentence(said, times, claim=claim, alone=alone)


def _kept(sentence: str, voice: Voice, follows: bool, asked: Asked | None) -> tuple[str, str]:
    """What a sentence states ("" for nothing), and the reason. `follows`: something was stated before it.

    How it was, or how somebody felt, says nothing alone, but something of what was asked, or told just before.
    """
    if reason := smalltalk.foreign(sentence):
        return "", reason
    if not voice.english:
        return (sentence, "") if re.search(r"\w", sentence) else ("", smalltalk.FILLER)
    rest, lead = smalltalk.without_lead(sentence)
    rest = smalltalk.without_vocative(rest, voice.other)
    if not re.search(r"\w", rest):
        return "", lead or smalltalk.FILLER
    asks = smalltalk.asks(rest)
    if asks:
        rest = smalltalk.assertion_of(rest)
    others = tuple(sorted(content_words(voice.other or "")))
    kind = smalltalk.judged(rest, others) if rest else smalltalk.QUESTION
    if kind == smalltalk.FILLER and smalltalk.feels(rest):
        points = asked is not None and (not asked.told or smalltalk.leans_back(rest))
        kind = smalltalk.STATEMENT if follows or points else kind
    if kind == smalltalk.STATEMENT:
        return rest, ""
    return "", smalltalk.QUESTION if asks else lead or kind


def _groups(found: Sequence[Sentence]) -> list[Group]:
    """Sentences joined with those that lean on them, and small ones with their neighbours."""
    chunks = _leaning(found)
    weights = [sum(len(content_words(s.said)) for s in chunk) for chunk in chunks]
    least = min(max(LEAST_WORDS, round(LEAST_SHARE * sum(weights))), MOST_LEAST)
    alone = [chunk[-1].alone for chunk in chunks]
    runs = segment.grouped(weights, [_size(chunk) for chunk in chunks], alone, least, MOST_CHARS)
    return [Group(sentences=tuple(s for n in run for s in chunks[n])) for run in runs]


def _leaning(found: Sequence[Sentence]) -> list[list[Sentence]]:
    """Sentences, each with those that lean on it."""
    chunks: list[list[Sentence]] = []
    for sentence in found:
        if (
            chunks
            and smalltalk.leans_back(sentence.said)
            and _size(chunks[-1]) + len(sentence.said) <= MOST_GLUED
        ):
            chunks[-1].append(sentence)
        else:
            chunks.append([sentence])
    return chunks


def _size(chunk: Sequence[Sentence]) -> int:
    return sum(len(sentence.said) for sentence in chunk)


def _answering(turn: TurnView, voice: Voice, groups: list[Group], asked: Asked | None) -> list[Group]:
    """Join the first statement with the question before it, which it answers or at least follows.

    The question's words then stand in the text, so its turn is a source. Where the statement carries too little
    of that turn to be a source of it, it is joined only if it says nothing without its question; otherwise the
    question's turn is its context.
    """
    if asked is None:
        return groups
    answer = yes_or_no(turn.text.lstrip())
    offered = voice.setting != agents.FRIENDS and offers(asked.question)
    said = (Sentence(f"{answer}."),) if answer and asked.closed and not offered else ()
    if not groups:
        return (
            [Group(sentences=said, asked=asked)] if said and not smalltalk.asks(turn.text.strip()) else groups
        )
    first = groups[0].sentences
    if first[0].block or first[0].alone or not answers(asked, first[0].said, answer):
        return groups
    if voice.setting != agents.FRIENDS and not said and not _needs_question(first[0].said, offered):
        return [msgspec.structs.replace(groups[0], context=(asked.turn.turn_id,)), *groups[1:]]
    joined = Group(sentences=(*said, *first), asked=asked)
    told = _told(joined, voice)
    return [msgspec.structs.replace(joined, told=told), *groups[1:]]


def _pointing(
    turn: TurnView, voice: Voice, groups: list[Group], told: Asked | None, recent: Sequence[TurnView]
) -> list[Group]:
    """Groups that begin by pointing back say to what: a person's name, or the statement that they lean on."""
    before = [
        Before(sentence, _shown(one.speaker or one.role), voice_of(one).other, one.turn_id)
        for one in recent[-2:]
        if one.role == "user"
        for sentence in segment.sentences(segment.clean(one.text)[-segment.MAX_STATEMENT :])
    ]
    pointed: list[Group] = []
    for group in groups:
        first = group.sentences[0]
        if group.asked is None and not first.block and smalltalk.leans_back(first.said):
            said, named_in = with_antecedent(first.said, before)
            if said != first.said:
                named = msgspec.structs.replace(
                    group, sentences=(_sentence(said, turn, voice), *group.sentences[1:])
                )
                group = msgspec.structs.replace(named, context=(named_in,) if named_in else ())
            elif not pointed and told is not None and _content(group) <= MOST_POINTING:
                group = msgspec.structs.replace(group, asked=told)
        pointed.append(group)
        before += [Before(sentence.said, voice.speaker, voice.other) for sentence in group.sentences]
    return pointed


def _content(group: Group) -> int:
    return sum(len(content_words(sentence.said)) for sentence in group.sentences)


def _needs_question(sentence: str, offered: bool) -> bool:
    """Whether a statement before an agent says too little without what the agent asked, or `offered` to do."""
    if leans_on_question(sentence) or requests.points_at_offer(sentence):
        return True
    return not (offered or smalltalk.adds(sentence)) and (
        smalltalk.leans_back(sentence) or not working.speaks_of_self(sentence)
    )


def _told(group: Group, voice: Voice) -> Worded:
    """The text of a group, behind its question where it has one."""
    if group.asked is None:
        return worded(group.sentences, voice)
    asker = voice_of(group.asked.turn)
    if voice.setting != agents.FRIENDS and asker.other is None:
        asker = msgspec.structs.replace(asker, other=voice.speaker)
    question = _sentence(group.asked.question, group.asked.turn, asker)
    return answered(question, asker, group.sentences, voice)


def _caption(caption: str) -> str:
    text = " ".join(segment.clean(caption).split())[: segment.MAX_STATEMENT]
    return _PHOTO.sub("", text)


def _with_caption(groups: list[Group], caption: str) -> list[Group]:
    """Add what an image shows to the statement that speaks of an image, or else to the shortest."""
    image = Sentence(f"{IMAGE}{caption}]", block=True)
    if not groups:
        return [Group(sentences=(image,))]
    showing = [n for n, group in enumerate(groups) if any(_SHOWS.found_in(s.said) for s in group.sentences)]
    at = showing[0] if showing else min(range(len(groups)), key=lambda n: (_size(groups[n].sentences), -n))
    shown = msgspec.structs.replace(groups[at], sentences=(*groups[at].sentences, image), told=None)
    return [*groups[:at], shown, *groups[at + 1 :]]


def _draft(turn: TurnView, voice: Voice, group: Group) -> Draft:
    told = group.told or _told(group, voice)
    said = "\n".join(sentence.said for sentence in group.sentences if not sentence.block)
    claim = next((sentence.claim for sentence in group.sentences if sentence.claim), None)
    names = entities_of(
        said, [voice.speaker, *([voice.other] if voice.other and voice.other in told.text else [])]
    )
    kind = kind_of(said, instructs=voice.instructs, dated=told.time is not None) if voice.english else "fact"
    signs = Signs(
        content=len(content_words(told.text)),
        entities=len(names) - 1,
        dated=told.time is not None,
        claims=claim is not None,
        own=told.own and turn.role == "user",
        numbers=_has_digit(said),
        image=any(s.said.startswith(IMAGE) for s in group.sentences),
    )
    return Draft(
        text=told.text,
        kind=kind,
        trust=_TRUST.get(turn.role, "document"),
        salience=salience_of(kind, signs),
        subject=voice.speaker,
        entities=names,
        event_time=told.time,
        expression=told.expression,
        claim=claim,
        sources=(turn.source, group.asked.turn.source) if group.asked else (turn.source,),
        context=group.context,
    )


def _has_digit(text: str) -> bool:
    return any(map(str.isdecimal, text)) if not text.isascii() else _ASCII_DIGIT.search(text) is not None
