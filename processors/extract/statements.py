"""From a turn to its drafts: cut, skip what states nothing, join, retell, date, and describe."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

import msgspec

from ...schemas.content import Claim
from ...schemas.memory import EventTime
from ..text import content_words
from ..turn import Draft, TurnView
from . import dates, segment, smalltalk
from .claims import claim_of
from .kinds import Signs, kind_of, salience_of
from .language import is_english
from .names import entities_of
from .person import Piece, pieces_of, retell
from .when import Found, find_times

LEAST_SHARE: Final = (
    0.25  # of a turn's content words per statement: below a fifth it would not carry its turn
)
LEAST_WORDS: Final = 4
MOST_LEAST: Final = 24  # content words: in a long text a statement need not grow with the text
MOST_CHARS: Final = 320
_TRUST: Final = {"user": "user", "assistant": "assistant", "tool": "tool", "function": "tool"}
_ROLES: Final = frozenset(("user", "assistant", "tool", "system", "developer", "function"))
_IMAGE: Final = re.compile(r"^(?:an? )?(?:photo(?:graph(?:y)?)?|picture|image|pic) of ", re.IGNORECASE)
_SHOWS: Final = re.compile(
    r"\b(?:pic|pics|picture|photo|photos|look at|check (?:it|this|out)|here's|here is|this)\b"
)
_ANSWER: Final = re.compile(r"^(?:yes|yeah|yep|yup|no|nope|nah|not)\b", re.IGNORECASE)


class Sentence(msgspec.Struct, frozen=True):
    """A sentence that states something, as it was said, with the time expressions in it."""

    said: str
    times: tuple[Found, ...] = ()
    block: bool = False


class Voice(msgspec.Struct, frozen=True, kw_only=True):
    """Who speaks to whom in a turn, by the names that stand in its statements."""

    speaker: str
    other: str | None
    english: bool
    rewrites: bool


def drafts_of(turn: TurnView, recent: Sequence[TurnView]) -> tuple[tuple[Draft, ...], str]:
    """The drafts of a turn, and the reason that holds where there are none."""
    voice = _voice(turn)
    found, reason = _sentences(turn, voice)
    groups = _groups(found, turn.text)
    if turn.caption and (caption := _caption(turn.caption)):
        groups = _with_caption(groups, caption)
    return tuple(_draft(turn, voice, group) for group in groups), reason


def _voice(turn: TurnView) -> Voice:
    speaker = _shown(turn.speaker or turn.role)
    others = [_shown(name) for name in turn.participants if _shown(name) != speaker]
    english = is_english(turn.text)
    return Voice(
        speaker=speaker,
        other=others[0] if len(set(others)) == 1 else None,
        english=english,
        rewrites=english and turn.role == "user",
    )


def _shown(name: str) -> str:
    name = " ".join(segment.clean(name).split()) or "Somebody"
    return name.capitalize() if name in _ROLES else name


def _sentences(turn: TurnView, voice: Voice) -> tuple[list[Sentence], str]:
    """What of the turn states something, and why the rest does not."""
    found: list[Sentence] = []
    reasons: list[str] = []
    said_on = None if turn.time_assumed or not voice.english else turn.occurred_at.date()
    for part in segment.parts_of(segment.clean(turn.text)):
        if part.block:
            found.append(Sentence(" ".join(part.text.split())[: segment.MAX_STATEMENT], block=True))
            continue
        for sentence in segment.sentences(part.text):
            kept, reason = _kept(sentence, voice)
            if kept:
                found.append(Sentence(kept, tuple(find_times(kept, said_on)) if said_on else ()))
            else:
                reasons.append(reason)
    order = (smalltalk.QUESTION, smalltalk.THANKS, smalltalk.GREETING, smalltalk.FILLER)
    return found, next(
        (kind for kind in order if kind in reasons), "no-statement" if turn.text.strip() else "empty"
    )


def _kept(sentence: str, voice: Voice) -> tuple[str, str]:
    """What a sentence states ("" for nothing), and the reason."""
    if not voice.english:
        return (sentence, "") if re.search(r"\w", sentence) else ("", smalltalk.FILLER)
    rest, lead = smalltalk.without_lead(sentence)
    if not re.search(r"\w", rest):
        return "", lead or smalltalk.FILLER
    if smalltalk.asks(rest):
        return smalltalk.assertion_of(rest), smalltalk.QUESTION
    kind = smalltalk.judged(rest, tuple(sorted(content_words(voice.other or ""))))
    return (rest, "") if kind == smalltalk.STATEMENT else ("", lead or kind)


def _groups(found: Sequence[Sentence], text: str) -> list[list[Sentence]]:
    weights = {sentence.said: len(content_words(sentence.said)) for sentence in found}
    total = sum(weights.values())
    least = min(max(LEAST_WORDS, round(LEAST_SHARE * total)), MOST_LEAST)
    groups: list[list[Sentence]] = []
    by_said: list[str] = [sentence.said for sentence in found]
    at = 0
    for group in segment.grouped(by_said, weights.__getitem__, least, MOST_CHARS):
        groups.append(list(found[at : at + len(group)]))
        at += len(group)
    return groups


def _caption(caption: str) -> str:
    text = " ".join(segment.clean(caption).split())[: segment.MAX_STATEMENT]
    return _IMAGE.sub("", text)


def _with_caption(groups: list[list[Sentence]], caption: str) -> list[list[Sentence]]:
    image = Sentence(f"[image: {caption}]", block=True)
    if not groups:
        return [[image]]
    at = next(
        (n for n, group in enumerate(groups) if any(_SHOWS.search(s.said) for s in group)), len(groups) - 1
    )
    return [[*group, image] if n == at else group for n, group in enumerate(groups)]


def _draft(turn: TurnView, voice: Voice, group: Sequence[Sentence]) -> Draft:
    said = " ".join(sentence.said for sentence in group)
    pieces = [piece for sentence in group for piece in _pieces(sentence)]
    times = [time for sentence in group for time in sentence.times]
    body, own = _told(pieces, voice)
    text = _stamped(turn, body, any(time.anchored for time in times))
    resolved = next((time for time in times if time.time is not None), None)
    prose = [sentence for sentence in group if not sentence.block]
    claim = _claim(prose, voice, turn)
    dated = resolved is not None
    kind = kind_of(said, instructs=_instructs(turn), dated=dated) if voice.english else "fact"
    names = entities_of(
        said, [voice.speaker] + ([voice.other] if voice.other and voice.other in body else [])
    )
    signs = Signs(
        content=len(content_words(body)),
        entities=len(names) - 1,
        dated=dated,
        claims=claim is not None,
        own=own,
        numbers=any(char.isdigit() for char in said),
        image=any(s.said.startswith("[image: ") for s in group),
    )
    return Draft(
        text=text,
        kind=kind,
        trust=_TRUST.get(turn.role, "document"),
        salience=salience_of(kind, signs),
        subject=voice.speaker,
        entities=names,
        event_time=resolved.time if resolved else None,
        expression=_expression(group, resolved),
        claim=claim,
        sources=(turn.source,),
    )


def _pieces(sentence: Sentence) -> list[Piece]:
    if sentence.block:
        return [Piece(sentence.said + " ")]
    pieces: list[Piece] = []
    at = 0
    for time in sentence.times:
        pieces += pieces_of(sentence.said[at : time.start])
        pieces.append(Piece(time.shown))
        at = time.end
    return [*pieces, *pieces_of(sentence.said[at:]), Piece(" ")]


def _told(pieces: list[Piece], voice: Voice) -> tuple[str, bool]:
    """The statement's text, and whether it speaks of the speaker."""
    if not voice.rewrites:
        return f"{voice.speaker}: {''.join(piece.text for piece in pieces).strip()}", False
    told = retell(pieces, voice.speaker, voice.other)
    text = told.text.strip()
    return (text if told.speaker else f"{voice.speaker}: {text}"), told.speaker


def _stamped(turn: TurnView, body: str, anchored: bool) -> str:
    """The statement behind the day on which it was said, unless it names that day itself."""
    if turn.time_assumed or anchored:
        return body
    return f"{dates.written(turn.occurred_at.date())}: {body}"


def _expression(group: Sequence[Sentence], resolved: Found | None) -> str | None:
    if resolved is None:
        return None
    return next(
        sentence.said[time.start : time.end]
        for sentence in group
        for time in sentence.times
        if time is resolved
    )


def _claim(prose: Sequence[Sentence], voice: Voice, turn: TurnView) -> Claim | None:
    if turn.role != "user" or not voice.english:
        return None
    return next((claim for s in prose if (claim := claim_of(s.said, voice.speaker))), None)


def _instructs(turn: TurnView) -> bool:
    return turn.role in ("system", "developer") or any(
        name.lower() == "assistant" for name in turn.participants
    )
