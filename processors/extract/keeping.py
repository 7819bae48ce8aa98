"""What is kept of a turn to an agent so far, and with which of it a sentence goes that says too little by itself."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from ..text import content_words
from ..turn import TurnView
from . import apart, segment, smalltalk
from .answers import leans_on_question
from .context import Context
from .corrections import corrected, takes_back
from .dangling import dangling, tells_of_what
from .dangling import goes_on as tells_on
from .data import is_data
from .findings import heads_findings
from .hanging import bears, hangs, is_bare
from .heeding import Before
from .reports import proposes
from .requests import points_at_offer
from .standing import needs_more
from .utterance import without_lead
from .wording import Voice

MOST_LISTED: Final = 320  # characters of a statement with the items of its list
MOST_IN_ITEM: Final = 16  # words of an item of an agent's list
LEAST_LEADING, MOST_LEADING = 12, 140  # characters of what stands before what leans on it
_DIGIT: Final = re.compile(r"\d")
_SUPPOSES: Final = re.compile(r"(?:and |so |but )?(?:what )?if\b", re.IGNORECASE)
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


class Keeper:
    """What was kept of the sentences of one turn so far."""

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
        self._cut_at = 0  # where the parts of the sentence before begin
        self._follows = False  # this sentence concludes
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
        follows = self._role == "user" and self._kept and not self._said and apart.sets_time(sentence)
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
