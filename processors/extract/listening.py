"""A turn in a conversation with an agent, sentence by sentence: what of it is worth remembering."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import msgspec

from ..turn import TurnView
from . import results, segment, smalltalk
from .agents import AGENT, PERHAPS, TOOLS
from .answers import Asked, leans_on_question
from .clauses import clauses_of, deeds_of
from .data import is_data
from .heeding import Before, worth
from .language import is_english, is_of_another
from .persons import with_person_of
from .playing import plays
from .reports import points_at_it, proposes
from .requests import points_at_offer
from .stated import stated
from .unreal import supposes, what_is_real
from .utterance import aside, bare, spoken
from .wording import Voice

_EXERCISE: Final = re.compile(
    r"\b(?:my|the|your|here) .*\b(?:sentences?|homework|exercises?|translations?|answers?)\b", re.IGNORECASE
)
MOST_LISTED: Final = 320  # characters of a statement with the items of its list
_NOTHING: Final = "no-statement"
_SMILEY: Final = re.compile(r"\s*(?<!\S)[:;=]['-]?[)(DPp3]+\s*$")
_LIMITS: Final = re.compile(
    r"^(?:only|just|mostly|mainly|especially|not|never|except|but not)\b", re.IGNORECASE
)


class Said(msgspec.Struct, frozen=True, gc=False):
    """What of a turn is worth remembering: a sentence, or a record that is told as it is."""

    text: str
    block: bool = False


class Heard(msgspec.Struct, frozen=True, gc=False):
    """What of a turn is worth remembering, and, where nothing is, why."""

    said: list[Said]
    reason: str


def listen(turn: TurnView, voice: Voice, asked: Asked | None, recent: Sequence[TurnView]) -> Heard:
    """What of a turn is worth remembering. `asked`: the question that it may answer."""
    text = segment.clean(turn.text)
    if turn.role in TOOLS and text.strip()[:1] in ("{", "["):
        told = results.told(text.strip())
        return Heard([Said(told, block=True)] if told else [], _NOTHING)
    parts = segment.parts_of(spoken(text, turn.role))
    if voice.setting == PERHAPS and all(part.block for part in parts):
        blocks = (" ".join(part.text.split())[: segment.MAX_STATEMENT] for part in parts)
        return Heard([Said(block, block=True) for block in blocks], "empty")
    before = Before(
        question=asked.question if asked is not None else "",
        result=recent[-1].text if recent and recent[-1].role in TOOLS else "",
        plays=turn.role == "assistant" and plays([turn.text, *(one.text for one in recent)]),
        heard="\n".join(one.text[: segment.MAX_STATEMENT] for one in recent if one.role == "user"),
    )
    listener = _Listener(turn, voice, before, english=_in_english(turn, voice, recent))
    for sentence in _trailing_on(s for part in parts if not part.block for s in segment.sentences(part.text)):
        for clause in clauses_of(sentence) if turn.role == "user" and voice.english else deeds_of(sentence):
            listener.hear(clause)
    return Heard([Said(said) for said in listener.heard()], smalltalk.reason_of(listener.reasons, turn.text))


def _trailing_on(sentences: Iterable[str]) -> Iterator[str]:
    """Sentences, where what goes on in lower case behind "..." belongs to the one before."""
    held = ""
    for sentence in sentences:
        if (
            held.endswith(("...", "…"))
            and sentence[:1].islower()
            and len(held) + len(sentence) < segment.MAX_STATEMENT
        ):
            held = f"{held} {sentence}"
        else:
            if held:
                yield held
            held = sentence
    if held:
        yield held


def _in_english(turn: TurnView, voice: Voice, recent: Sequence[TurnView]) -> bool:
    """Whether English is spoken, so that what a user says in another language is an example or an exercise."""
    if turn.role != "user":
        return False
    last = next((one for one in reversed(recent) if one.role == "assistant"), None)
    if voice.english or (voice.setting == AGENT and last is not None and is_english(last.text)):
        return True
    return any(_EXERCISE.search(one) and not is_of_another(one) for one in segment.sentences(turn.text))


class _Listener:
    """The sentences of one turn, in their order, and what was kept of them so far."""

    def __init__(self, turn: TurnView, voice: Voice, before: Before, *, english: bool) -> None:
        self._role, self._voice, self._before, self._english = turn.role, voice, before, english
        self._kept: list[str] = []
        self._said = ""  # the sentence before, if it was not kept
        self._last = ""  # the sentence before, as it was said
        self._lists = False  # items of a list may follow
        self._lost = False  # what a leaning sentence leans on was supposed, a joke or a quotation
        self.reasons: list[str] = []

    def heard(self) -> Iterator[str]:
        """What was kept; what only announces a list that had no items is not."""
        return (kept for kept in self._kept if not kept.endswith(":"))

    def hear(self, sentence: str) -> None:
        """Keep a sentence, add it to the one before it, or note why it is not kept."""
        kept, reason = "", _NOTHING
        if not (self._english and is_of_another(sentence)):
            kept, reason = stated(_SMILEY.sub("", sentence), self._voice)
        if not kept or (self._lost and smalltalk.leans_back(kept)):
            self.reasons.append(reason or _NOTHING)
            return
        real = what_is_real(bare(aside(kept), self._voice.speaker))
        if self._role == "user" and self._voice.english:
            real = with_person_of(self._last, real)
        self._last = real or sentence
        self._lost = not real
        if real and self._added(real):
            return
        self._lists = False
        kept = real
        if real and self._voice.english:
            kept = worth(real, self._role, self._voice.setting, self._before, first=not self._kept)
        if self._role == "assistant" and not self._kept and smalltalk.leans_back(kept):
            kept = ""  # nobody knows what it leans on
        if (
            self._role == "assistant"
            and kept
            and points_at_it(kept)
            and self._said
            and not proposes(self._said)
        ):
            kept = f"{self._said} {kept}"
        self._said = "" if kept else real
        if kept:
            self._kept.append(kept)
            self._lists = kept.endswith(":")
        else:
            self.reasons.append(smalltalk.HYPOTHETICAL if supposes(aside(sentence)) else _NOTHING)

    def _added(self, real: str) -> bool:
        """Whether a sentence goes on with the last one kept: an item of its list, what limits it, a wish about it."""
        if self._kept and self._role == "user" and points_at_offer(real) and not is_data(real):
            self._kept[-1] = f"{self._kept[-1]} {real}"
            return True
        if not (self._kept and self._voice.english) or is_data(real) or not leans_on_question(real):
            return False
        last = self._kept[-1]
        if self._lists and len(last) + len(real) <= MOST_LISTED:
            self._kept[-1] = f"{last} {real}" if last.endswith(":") else f"{last.rstrip('.,;')}; {real}"
            return True
        if self._role == "user" and _LIMITS.match(real):
            self._kept[-1] = f"{last} {real}"
            return True
        return False
