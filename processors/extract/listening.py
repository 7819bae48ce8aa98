"""A turn in a conversation with an agent, sentence by sentence: what of it is worth remembering."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from ..text import content_words
from ..turn import TurnView
from . import apart, outputs, results, segment, smalltalk
from .agents import AGENT, PERHAPS, TOOLS
from .answers import Asked, leans_on_question
from .context import Context
from .corrections import corrected, takes_back
from .cutting import clauses_said, in_english, trailing_on
from .dangling import dangling, tells_of_what
from .dangling import goes_on as tells_on
from .data import is_data
from .findings import heads_findings
from .fragments import states
from .hanging import bears, hangs, is_bare
from .heeding import Before, worth
from .language import is_cited, is_of_another
from .openings import is_open, without_there
from .playing import may_move, plays
from .reports import proposes
from .requests import as_order, points_at_offer
from .standing import concludes, goes_on_with, is_alike, needs_more
from .stated import stated
from .subjectless import with_self
from .subjects import subject_of, with_person_of
from .unreal import supposes, what_is_real, without_speech
from .utterance import aside, bare, spoken, without_lead
from .wording import Voice

_ASKS_FOR: Final = re.compile(r"(?:and |or )?(?:whether|which|who|how|what|when)\b", re.IGNORECASE)
MOST_LISTED: Final = 320  # characters of a statement with the items of its list
MOST_IN_ITEM: Final = 16  # words of an item of an agent's list
LEAST_LEADING, MOST_LEADING = 12, 140  # characters of what stands before what leans on it
_NOTHING: Final = "no-statement"
_DIGIT: Final = re.compile(r"\d")
_LAUGHS: Final = re.compile(r"(?:lol|lmao|rofl)\b[ ,:]+(?=\w)", re.IGNORECASE)  # what it leads is a joke
_SAYS_NO: Final = re.compile(
    r"\(?I(?:['’]ll say (?:yes|no)| won['’]t| don['’]t| can['’]t| (?:tell|told) (?:her|him|them) it['’]s [^,;:]{2,24})[.!)]*",
    re.IGNORECASE,
)
_SUPPOSES: Final = re.compile(r"(?:and |so |but )?(?:what )?if\b", re.IGNORECASE)
_SMILEY: Final = re.compile(r"\s*(?<!\S)[:;=]['-]?[)(DPp3]+\s*$")
_LIMITS: Final = re.compile(
    r"^(?:only|just|mostly|mainly|especially|not|never|except|but not)\b", re.IGNORECASE
)


class Said(msgspec.Struct, frozen=True, gc=False):
    """What of a turn is worth remembering: a sentence, or a record that is told as it is."""

    text: str
    block: bool = False
    leans: bool = False  # on the one before it
    leads: bool = False  # it is kept for the one behind it alone
    apart: bool = False  # it leans on none, though a word of it points back
    named: TurnView | None = None  # another turn, that says who is meant


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


class _Listener:
    """The sentences of one turn, in their order, and what was kept of them so far."""

    def __init__(
        self, turn: TurnView, voice: Voice, before: Before, recent: Sequence[TurnView], *, english: bool
    ) -> None:
        self._role, self._voice, self._before, self._english = turn.role, voice, before, english
        self._kept: list[Said] = []
        self._said = ""  # the sentence before, if it was not kept
        self._question = ""  # the same, if it asked
        self._last = ""  # the sentence before, as it was said
        self._subject = ""  # who is meant by the "she" or "he" that it begins with
        self._context = Context(voice, recent)
        self._cut = self._behind_cut = False  # this sentence, and the one before it, were cut off another
        self._cut_at, self._follows = (
            0,
            False,
        )  # where the parts of the sentence before begin; this one concludes
        self._gap = False  # the sentence before was a joke or a quotation
        self._measured = ""  # a number alone, that the next sentence goes on with
        self._lists = False  # items of a list may follow
        self._head = ""  # what leads that list
        self._lost = False  # what a leaning sentence leans on was supposed, a joke or a quotation
        self._items = segment.items(segment.clean(turn.text)) if turn.role == "assistant" else frozenset()
        self.reasons: list[str] = []

    def heard(self) -> Iterator[Said]:
        """What was kept; what only announces a list that had no items is not."""
        return (kept for kept in self._kept if not kept.text.endswith(":"))

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
        if kept and self._is_corrected(sentence, kept):
            return
        if kept:
            self._keep(kept, named, goes_on=self._goes_on(sentence, kept, cut=cut))
        else:
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

    def _keep(self, kept: str, named: TurnView | None, *, goes_on: bool) -> None:
        """Keep a sentence, behind the one before it where that alone says of what it speaks."""
        leans = self._measured != ""
        if leans:
            self._kept.append(Said(self._measured, leads=True))
            self._measured = ""
        elif self._kept and self._role == "user" and is_bare(kept) and not bears(self._kept[-1].text, kept):
            self._measured = kept
            return
        found = dangling(kept)
        if found is not None and self._role == "user" and apart.stands_apart(kept, found):
            self._kept.append(Said(kept, apart=True, named=named))
            return
        if found is not None:
            passed = not self._question and (not self._said or not apart.may_lead(self._said))
            if self._said and _may_lead(self._said, self._role) and tells_of_what(self._said, kept):
                self._kept.append(Said(self._said, leads=True))
                leans = True
            elif passed and self._kept and not self._is_asked_of(kept):
                leans = leans or tells_on(self._kept[-1].text, kept)
        elif self._role == "user" and self._voice.english and hangs(kept):
            leans = leans or self._hung(kept)
            if not leans and apart.exclaims(self._said, kept):
                return
        if goes_on and not leans and not self._is_asked_of(kept):
            leans = self._joined(kept)
        made = Said(kept, leans=leans, named=named)
        self._kept.insert(self._place(made), made)
        self._lists = kept.endswith(":")
        self._head = kept if self._lists else ""

    def _is_asked_of(self, kept: str) -> bool:
        """Whether "them" in a sentence is what the agent asked about in words that it says again."""
        said, found = content_words(kept), dangling(kept)
        return (found is not None and found.word == "them") and any(
            not said.isdisjoint(content_words(asked)) and tells_of_what(asked, kept)
            for asked in self._before.questions
        )

    def _joined(self, kept: str) -> bool:
        """Whether a sentence that says too little goes with the one before it, which is then kept for it."""
        before = without_lead(self._question) or self._said
        if before and len(before) <= MOST_LEADING and (self._question or _may_lead(before, self._role)):
            if _SUPPOSES.match(self._question):
                return False
            more = not self._question and needs_more(before)
            if self._role == "user" and (self._kept or not more):
                self._kept.append(Said(before, leads=True, leans=more))
                return True
        if (self._gap or (self._said and apart.may_lead(self._said))) and self._role == "user":
            return False  # what it goes on with was not kept
        last = self._kept[-1].text if self._kept else ""
        if self._role == "assistant" and self._behind_cut:
            return False
        return bool(last) and bears(last, kept) and (self._role != "user" or apart.may_join(last, kept))

    def _place(self, made: Said) -> int:
        """Where a sentence stands: what follows from one that was cut stands behind the first part of that."""
        first, rest = self._cut_at, len(self._kept) - self._cut_at
        follows = (
            made.leans and self._follows and rest > 1 and not any(one.leans for one in self._kept[first:])
        )
        return first + 1 if follows and bears(self._kept[first].text, made.text) else len(self._kept)

    def _hung(self, kept: str) -> bool:
        """Whether a sentence goes with the one before it, which is kept for it where it was not."""
        if not self._said:
            last = self._kept[-1].text if self._kept else ""
            asked = self._before.question if len(self._kept) == 1 and not leans_on_question(last) else ""
            return bears(f"{asked}{last}", kept)
        leads = not self._before.question and _may_lead(self._said, self._role) and bears(self._said, kept)
        if leads:
            self._kept.append(Said(self._said, leads=True))
        return leads

    def _added(self, real: str) -> bool:
        """Whether a sentence goes on with the last one kept: an item of its list, what limits it, a wish about it."""
        if is_data(real) or apart.instructs(real) or not self._kept:
            return False
        if self._role == "user" and points_at_offer(real):
            return self._go_on(f" {real}")
        counted = self._lists and _DIGIT.match(real) is not None and real in self._items
        if not self._voice.english or not (counted or self._is_item(real) or leans_on_question(real)):
            return False
        last = self._kept[-1].text
        if self._lists and len(last) + len(real) <= MOST_LISTED:
            leads = last.endswith(":")
            return self._go_on(f" {real}" if leads else f"; {real}", end="" if leads else ".,;")
        return self._role == "user" and _LIMITS.match(real) is not None and self._limited(real)

    def _is_item(self, real: str) -> bool:
        """Whether a sentence is an item of what an agent found."""
        if not (self._lists and self._role == "assistant" and heads_findings(self._head)):
            return False
        return leans_on_question(real, MOST_IN_ITEM) or (
            _DIGIT.search(real) is not None and real[:1].islower()
        )

    def _limited(self, real: str) -> bool:
        """Whether there is something that a sentence limits: what was said before it is kept for it."""
        if not self._said:
            return self._go_on(f" {real}")
        if not (leans_on_question(self._said) and _may_lead(self._said, self._role)):
            return False
        self._kept.append(Said(f"{self._said} {real}"))
        return True

    def _is_corrected(self, sentence: str, kept: str) -> bool:
        """Whether a sentence takes the last one kept back, and now stands for it: "No wait, the son is a nurse."."""
        last = self._kept[-1] if self._kept and not self._said else None
        if last is None or self._role != "user" or not takes_back(sentence):
            return False
        now = corrected(last.text, kept)
        if now:
            self._kept[-1] = msgspec.structs.replace(last, text=now)
        return bool(now)

    def _concluded(self, sentence: str) -> bool:
        """Whether a sentence of a few words is what follows from the last one kept: "So Mon Wed Sat."."""
        follows = self._role == "user" and self._kept and not self._said and apart.concludes(sentence)
        return bool(follows) and self._go_on(f" {sentence}")

    def _go_on(self, more: str, end: str = "") -> bool:
        last = self._kept[-1]
        self._kept[-1] = msgspec.structs.replace(
            last, text=f"{last.text.rstrip(end) if end else last.text}{more}"
        )
        return True


def _may_lead(said: str, role: str) -> bool:
    """Whether a sentence that is not kept for itself may stand before one that leans on it."""
    if not LEAST_LEADING <= len(said) <= MOST_LEADING or is_data(said) or smalltalk.asks(said):
        return False
    if not apart.may_lead(said):
        return False
    return role == "user" or not proposes(said)
