"""A turn in a conversation with an agent, sentence by sentence: what of it is worth remembering."""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from ..turn import TurnView
from . import apart, outputs, results, segment, smalltalk
from .agents import AGENT, PERHAPS, TOOLS
from .answers import Asked
from .cutting import clauses_said, in_english, trailing_on
from .dangling import dangling
from .fragments import states
from .heeding import Before, worth
from .keeping import LEAST_LEADING, Keeper, Said
from .language import is_cited, is_of_another
from .openings import is_open, without_there
from .playing import adds, may_move, plays
from .requests import as_order
from .standing import concludes, goes_on_with, is_alike, needs_more
from .stated import stated
from .subjectless import with_self
from .subjects import subject_of, with_person_of
from .unreal import supposes, what_is_real, without_speech
from .utterance import aside, bare, spoken
from .wording import Voice

_ASKS_FOR: Final = re.compile(r"(?:and |or )?(?:whether|which|who|how|what|when)\b", re.IGNORECASE)
_NOTHING: Final = "no-statement"
_LAUGHS: Final = re.compile(r"(?:lol|lmao|rofl)\b[ ,:]+(?=\w)", re.IGNORECASE)  # what it leads is a joke
_SAYS_NO: Final = re.compile(
    r"\(?I(?:['’]ll say (?:yes|no)| won['’]t| don['’]t| can['’]t|"
    r" (?:tell|told) (?:her|him|them) it['’]s [^,;:]{2,24})[.!)]*",
    re.IGNORECASE,
)
_SMILEY: Final = re.compile(r"\s*(?<!\S)[:;=]['-]?[)(DPp3]+\s*$")


class Heard(msgspec.Struct, frozen=True, gc=False):
    """What of a turn is worth remembering, and, where nothing is, why."""

    said: list[Said]
    reason: str


def listen(turn: TurnView, voice: Voice, asked: Asked | None, recent: Sequence[TurnView]) -> Heard:
    """What of a turn is worth remembering. `asked`: the question that it may answer."""
    text = segment.clean(turn.text)
    if turn.role in TOOLS:
        if text.strip()[:1] in ("{", "["):
            told = results.told(text.strip())
            return Heard([Said(told, block=True)] if told else [], _NOTHING)
        text = outputs.without_output(text)
    parts = segment.parts_of(spoken(text, turn.role))
    if voice.setting == PERHAPS and all(part.block for part in parts):
        blocks = (" ".join(part.text.split())[: segment.MAX_STATEMENT] for part in parts)
        return Heard([Said(block, block=True) for block in blocks], "empty")
    before = Before(
        question=asked.question if asked is not None else "",
        questions=asked.all if asked is not None else (),
        result=recent[-1].text if recent and recent[-1].role in TOOLS else "",
        rolled=adds(text),
        plays=_may_play(turn) and plays([turn.text, *(one.text for one in recent)]),
        heard="\n".join(one.text[: segment.MAX_STATEMENT] for one in recent if one.role == "user"),
    )
    listener = _Listener(turn, voice, before, recent, english=in_english(turn, voice, recent))
    last = ""
    heard = trailing_on(one for part in parts if not part.block for one in segment.sentences(part.text))
    if turn.role == "user":
        heard = apart.cut_at_smileys(without_speech(heard))
    for sentence in heard:
        for n, clause in enumerate(clauses_said(sentence, turn.role, voice, before, last)):
            of_rest = turn.role == "assistant" and clause[1:LEAST_LEADING] not in sentence[:LEAST_LEADING]
            listener.hear(clause, cut=n > 0 or of_rest)
        last = sentence
    return Heard(list(listener.heard()), smalltalk.reason_of(listener.reasons, turn.text))


def _may_play(turn: TurnView) -> bool:
    """Whether it matters for a turn that a game is played."""
    return turn.role == "assistant" or (turn.role == "user" and may_move(turn.text))


class _Listener(Keeper):
    """The sentences of one turn, in their order."""

    def hear(self, sentence: str, *, cut: bool = False) -> None:
        """Keep a sentence, add it to the one before it, or note why it is not kept; `cut`: off what came before."""
        self._follows = concludes(sentence) and not cut
        if not (cut or self._follows):
            self._cut_at = len(self._kept)
        sentence = self._whole(sentence)
        kept, reason = self._stated(sentence)
        if not kept or (self._lost and smalltalk.leans_back(kept)):
            self.reasons.append(reason or _NOTHING)
            self._said = (
                "" if smalltalk.asks(sentence) or self._lost else bare(aside(sentence), self._voice.speaker)
            )
            self._question = sentence if smalltalk.asks(sentence) else ""
            self._gap = False
            self._context.add(sentence)
            return
        real = self._real(kept)
        self._lost = not real
        if real and (self._concluded(sentence) or self._added(real)):
            return
        self._lists = False
        kept = real
        if real and self._voice.english:
            kept = worth(real, self._role, self._voice.setting, self._before, first=not self._kept)
        named = None
        if (
            kept
            and self._voice.english
            and self._voice.setting == AGENT
            and self._role in ("user", "assistant")
        ):
            kept, named = self._context.with_persons(kept)
        if kept and named is None and self._voice.english and self._role == "user":
            kept = with_person_of(self._last, kept, self._subject)
        self._subject = subject_of(real, kept)
        self._last = real or sentence
        self._behind_cut, self._cut = self._cut, cut
        if self._role == "assistant" and not self._kept and not self._said and smalltalk.leans_back(kept):
            kept = ""  # nobody knows what it leans on
        if kept and not self._is_corrected(sentence, kept):
            self._keep(kept, named, goes_on=self._goes_on(sentence, kept, cut=cut))
        if not kept:
            self.reasons.append(smalltalk.HYPOTHETICAL if supposes(aside(sentence)) else _NOTHING)
        self._context.add(real)
        self._said, self._question = "" if kept else real, ""
        self._gap = not real

    def _whole(self, sentence: str) -> str:
        """A user's sentence with the subject that it lacks, or as an order where it asks for something politely."""
        if self._role != "user" or not self._voice.english:
            return sentence
        if smalltalk.asks(sentence):
            sentence = as_order(aside(sentence)) or sentence
        return with_self(sentence) if self._voice.setting == AGENT else sentence

    def _stated(self, sentence: str) -> tuple[str, str]:
        """What a sentence states, and why it states nothing."""
        if self._english and (is_of_another(sentence) or is_cited(sentence)):
            return "", _NOTHING
        kept, reason = stated(_SMILEY.sub("", sentence), self._voice)
        asks = sentence in self._items and _ASKS_FOR.match(kept) is not None
        return ("" if asks else kept), reason

    def _real(self, kept: str) -> str:
        """What of a sentence is meant as said; "there" goes where nothing before it in its turn names a place."""
        real = (
            ""
            if _LAUGHS.match(kept) or _SAYS_NO.fullmatch(kept)
            else what_is_real(bare(aside(kept), self._voice.speaker))
        )
        return real if self._kept or self._said or self._role != "user" else without_there(real)

    def _goes_on(self, sentence: str, kept: str, *, cut: bool) -> bool:
        """Whether what is kept of a sentence says too little without the one before it."""
        if sentence in self._items and self._kept and not (kept[:1].isupper() or states(kept)):
            return True
        if not self._voice.english or self._role not in ("user", "assistant"):
            return False
        found = dangling(kept)
        if found is not None and apart.stands_apart(kept, found):
            return False
        answers = bool(self._before.question) and len(self._kept) == 1 and not states(self._kept[-1].text)
        if answers and kept[:4].lower() == "the " and not is_open(kept):
            return False  # it is of something else
        last = self._kept[-1].text if self._kept and not self._said else ""
        if self._role == "user" and (is_alike(last, kept) or (not cut and goes_on_with(last, kept))):
            return True
        return concludes(sentence) or needs_more(kept, cut=cut, by_agent=self._role == "assistant")
