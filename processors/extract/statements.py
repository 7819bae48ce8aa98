"""From a turn to its drafts: cut, skip what states nothing, join, retell, date, and describe."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

import msgspec

from ..text import content_words
from ..turn import Draft, TurnView
from . import agents, listening, segment, smalltalk, utterance
from .answers import Asked, asked_before, told_before
from .caseless import Caseless
from .clauses import clauses_of
from .joining import backed, groups_of, leaning, pointing, reading_of, size_of
from .keeping import Said
from .kinds import Signs, kind_of, salience_of
from .lists import listed
from .names import entities_of
from .placing import placed
from .replies import Group, answering
from .stated import stated
from .voices import sentence_of, voice_of
from .when import find_times
from .wording import IMAGE, Sentence, Voice

_TRUST: Final = {"user": "user", "assistant": "assistant", "tool": "tool", "function": "tool"}
_PHOTO: Final = re.compile(r"^(?:an? )?(?:photo(?:graph(?:y)?)?|picture|image|pic) of ", re.IGNORECASE)
_ASCII_DIGIT: Final = re.compile("[0-9]")
_ISO_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_SHOWS: Final = Caseless(
    r"\b(?:pics?|pictures?|photos?|snap|take a look|look at|check (?:\w+ )?out|here['’]s|here is)\b"
)


def drafts_of(turn: TurnView, recent: Sequence[TurnView]) -> tuple[tuple[Draft, ...], str]:
    """The drafts of a turn, and the reason that holds where there are none."""
    voice = voice_of(turn, recent)
    if voice.setting == agents.FRIENDS:
        asked = asked_before(turn, recent) if voice.rewrites else None
        found, reason = _sentences(turn, voice, asked, recent)
        groups = answering(turn, voice, groups_of(found), asked)
        if voice.rewrites:
            groups = pointing(turn, voice, groups, recent)
    else:
        asked = None
        apart = turn.role == "user" and utterance.steps_out(turn, recent[-1:])
        if voice.rewrites and turn.role == "user" and not apart:
            before = [utterance.without_stage(one) for one in recent[-1:]]
            asked = asked_before(turn, before, last=True)
        heard = listening.listen(turn, voice, asked, recent)
        found, reason = [_heard(one, turn, voice) for one in heard.said], heard.reason
        groups = answering(
            turn,
            voice,
            [Group(sentences=tuple(chunk)) for chunk in leaning(found, friends=False)],
            asked,
            recent,
        )
        if asked is not None:
            groups = placed(groups, asked, turn, voice, recent)
        if voice.rewrites:
            groups = pointing(turn, voice, groups, [] if apart else recent)
            groups = backed(groups, voice) if turn.role == "user" else groups
    if turn.caption and (caption := _caption(turn.caption)):
        groups = _with_caption(groups, caption, asked)
    return tuple(_draft(turn, voice, group) for group in groups), reason


def _sentences(
    turn: TurnView, voice: Voice, asked: Asked | None, recent: Sequence[TurnView]
) -> tuple[list[Sentence], str]:
    """What of the turn states something, and why the rest does not."""
    found: list[Sentence] = []
    reasons: list[str] = []
    question = ""

    def counts(feeling: str) -> bool:
        return bool(found or asked) or (
            smalltalk.leans_back(feeling) and told_before(turn, recent) is not None
        )

    for part in segment.parts_of(segment.clean(turn.text)):
        if part.block:
            found.append(Sentence(" ".join(part.text.split())[: segment.MAX_STATEMENT], block=True))
            continue
        told: Iterable[str] = segment.sentences(part.text)
        if not recent and voice.rewrites:  # it may be said to an agent
            told = (clause for sentence in told for clause in clauses_of(sentence))
        for sentence in told:
            kept, reason = stated(sentence, voice, counts)
            if kept:
                if question and smalltalk.leans_back(kept):  # else it would lean on what stands before that
                    found.append(sentence_of(question, turn, voice))
                found.append(sentence_of(kept, turn, voice))
            else:
                reasons.append(reason)
            question = (
                smalltalk.without_lead(sentence)[0] if not kept and reason == smalltalk.QUESTION else ""
            )
            question = "" if smalltalk.is_small(question) else question
    found = listed(found, segment.items(segment.clean(turn.text)), turn, voice)
    return found, smalltalk.reason_of(reasons, turn.text)


def _heard(one: Said, turn: TurnView, voice: Voice) -> Sentence:
    if not one.block:
        said = sentence_of(one.text, turn, voice, leads=one.leads)
        if one.leans or one.named or one.apart:
            return msgspec.structs.replace(
                said, leans=one.leans, named=one.named, alone=said.alone or one.apart, apart=one.apart
            )
        return said
    times = find_times(one.text, voice.said_on) if voice.said_on and turn.role in agents.TOOLS else ()
    return Sentence(
        one.text, tuple(time for time in times if _ISO_DAY.match(one.text, time.start)), block=True
    )


def _caption(caption: str) -> str:
    text = " ".join(segment.clean(caption).split())[: segment.MAX_STATEMENT]
    return _PHOTO.sub("", text)


def _with_caption(groups: list[Group], caption: str, asked: Asked | None) -> list[Group]:
    """Add what an image shows to the statement that speaks of an image, or else to the shortest."""
    image = Sentence(f"{IMAGE}{caption}]", block=True)
    if not groups:
        return [Group(sentences=(image,), asked=asked)]  # it may be all that answers
    showing = [n for n, group in enumerate(groups) if any(_SHOWS.found_in(s.said) for s in group.sentences)]
    at = showing[0] if showing else min(range(len(groups)), key=lambda n: (size_of(groups[n].sentences), -n))
    shown = msgspec.structs.replace(groups[at], sentences=(*groups[at].sentences, image))
    return [*groups[:at], shown, *groups[at + 1 :]]


def _draft(turn: TurnView, voice: Voice, group: Group) -> Draft:
    told = reading_of(group, voice)
    said = "\n".join(sentence.said for sentence in group.sentences if not sentence.block)
    claim = next((sentence.claim for sentence in group.sentences if sentence.claim), None)
    names = entities_of(
        said, [voice.speaker, *([voice.other] if voice.other and voice.other in told.text else [])]
    )
    kind = kind_of(said, instructs=voice.instructs, dated=told.time is not None) if voice.english else "fact"
    turns = [
        turn,
        *(_turns_of(group.asked) if group.asked else []),
        *(s.named for s in group.sentences if s.named),
    ]
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
        sources=tuple({one.source.turn_id: one.source for one in turns}.values()),
        context=group.context,
    )


def _turns_of(asked: Asked) -> list[TurnView]:
    others = (asked.named, asked.since.turn if asked.since is not None else None)
    return [asked.turn, *(other for other in others if other is not None)]


def _has_digit(text: str) -> bool:
    return any(map(str.isdecimal, text)) if not text.isascii() else _ASCII_DIGIT.search(text) is not None
