"""How a statement reads: who says it, when it was said, and what was said, in the third person."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

import msgspec

from ...schemas.content import Claim
from ...schemas.memory import EventTime
from ..turn import TurnView
from . import dates
from .agents import FRIENDS
from .person import retell, says_we
from .pieces import Piece, pieces_of
from .when import Found

IMAGE: Final = "[image: "


class Sentence(msgspec.Struct, frozen=True, gc=False):
    """A sentence that states something, as it was said, with the time expressions in it.

    A block (code, a table, an image's caption) is kept as it is. `alone`: it is joined with no other; `leans`: with
    the one before it; `apart`: with none, though it begins by pointing back; `named`: the turn that says who is meant
    in it, where another does.
    """

    said: str
    times: tuple[Found, ...] = ()
    block: bool = False
    claim: Claim | None = None
    alone: bool = False
    leans: bool = False
    apart: bool = False
    named: TurnView | None = None


class Voice(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """Who speaks to whom, by the names that stand in statements, and on which day (None where it is assumed).

    `english`: the text is; `rewrites`: it is retold in the third person; `instructs`: an assistant is spoken to;
    `setting`: whether an agent takes part.
    """

    speaker: str
    other: str | None
    english: bool
    rewrites: bool
    instructs: bool
    said_on: date | None
    setting: int = FRIENDS


class Worded(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A statement's text, its time and the words for it, and whether it speaks of the speaker."""

    text: str
    own: bool
    time: EventTime | None = None
    expression: str | None = None


def worded(sentences: Sequence[Sentence], voice: Voice) -> Worded:
    """The statement that `sentences` make."""
    body, own = _body(sentences, voice)
    return _worded(body if own else f"{voice.speaker}: {body}", own, sentences, voice)


def third_person(sentence: Sentence, voice: Voice, *, own: bool) -> Worded:
    """The statement of a sentence that is in the third person already; `own`: it speaks of the speaker."""
    body, at = "", 0
    for time in sentence.times:
        body += sentence.said[at : time.start] + time.shown
        at = time.end
    body += sentence.said[at:]
    return _worded(body if own else f"{voice.speaker}: {body}", own, [sentence], voice)


def answered(
    question: Sentence,
    asker: Voice,
    sentences: Sequence[Sentence],
    voice: Voice,
    since: Sentence | None = None,
) -> Worded:
    """A question and the answer to it, each behind the name of who said it; `since`: what the answerer said before."""
    told = retell(_pieces(question), asker.speaker, asker.other)
    body, own = _body(sentences, voice)
    first = f"{voice.speaker}: {_ended(_body([since], voice)[0], voice)} " if since is not None else ""
    again = "" if asker.speaker == voice.speaker else f"{voice.speaker}: "
    text = f"{first}{asker.speaker}: {_ended(told.text.strip(), voice)} {again}{body}"
    return msgspec.structs.replace(_worded(text, False, [*sentences, question], voice), own=own)


def _ended(text: str, voice: Voice) -> str:
    """A sentence with a full stop where it ends with a word and another's follows, in talk with an agent."""
    return f"{text}." if voice.setting != FRIENDS and text[-1:].isalnum() else text


def _body(sentences: Sequence[Sentence], voice: Voice) -> tuple[str, bool]:
    """The sentences in the third person, and whether the first names the speaker."""
    parts = [_pieces(sentence) for sentence in sentences]
    if not voice.rewrites:
        return _joined("".join(piece.text for piece in part) for part in parts), False
    told = [retell(part, voice.speaker, voice.other) for part in parts]
    text = told[0].text
    of_own = told[0].speaker or (voice.setting != FRIENDS and text.startswith(f"{voice.speaker}'s "))
    own = of_own and not any(says_we(part) for part in parts)
    return _joined(one.text for one in told), own


def _joined(sentences: Iterable[str]) -> str:
    """Sentences in a row; a semicolon behind one without a mark, as the items of a list are."""
    text = ""
    for sentence in sentences:
        gap = "; " if text and (text[-1].isalnum() or text[-1] in ")'’€$£%") else " "
        text = f"{text}{gap}{sentence.strip()}" if text else sentence.strip()
    return text.replace("; [image: ", " [image: ")


def _pieces(sentence: Sentence) -> list[Piece]:
    if sentence.block:
        return [Piece(sentence.said)]
    pieces: list[Piece] = []
    at = 0
    for time in sentence.times:
        pieces += pieces_of(sentence.said[at : time.start])
        pieces.append(Piece(time.shown))
        at = time.end
    return [*pieces, *pieces_of(sentence.said[at:])]


def _worded(body: str, own: bool, sentences: Sequence[Sentence], voice: Voice) -> Worded:
    """`body` behind the day on which it was said, unless it names that day itself."""
    times = [(sentence, time) for sentence in sentences for time in sentence.times]
    resolved = next(((sentence, time) for sentence, time in times if time.time is not None), None)
    if voice.said_on is not None and not any(time.anchored for _, time in times):
        body = f"{dates.written(voice.said_on)}{':' if own else ','} {body}"
    if resolved is None:
        return Worded(text=body, own=own)
    sentence, time = resolved
    return Worded(text=body, own=own, time=time.time, expression=sentence.said[time.start : time.end])
