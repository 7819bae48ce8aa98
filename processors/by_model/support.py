"""Provenance: whether a statement says nothing that its turns do not say.

Words are compared as stems, names, numbers and their signs as they stand. What the words alone cannot tell (a negation
left out, a wish taken for a fact, somebody else's doing) is looked for in the clauses that the words come from.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from typing import Final

import msgspec

from ..extract import segment, smalltalk
from ..extract.language import word_set
from ..extract.wording import Voice
from ..text import STOP_WORDS, content_words
from ..turn import TurnView
from .clauses import NEGATIONS, WORD, Clause, clauses_of, is_number
from .whom import begins_with, has_families, has_verb, main_verb, tells_of_other, tells_of_speaker

_NUMBER: Final = re.compile(r"(?:(?<![\w.,])-)?[$€£¥₹]?\d+(?:[.,:/]\d+)*\s?[%°€£¥₹]?")
_TURNING: Final = word_set(  # stop words that turn what is said into something else
    "before after until below above under against only all more most few once off out over up down"
)
MIXED: Final = "mixed"  # of two statements of the turn, one's number or doing with the other's
WORDS, NUMBERS, NAMES, NOTHING_NEW = "words", "numbers", "names", "nothing-new"
DENIAL, SUPPOSITION, TENSE, WHOM, LITTLE = "denial", "supposition", "tense", "whom", "says-little"


class Judged(msgspec.Struct, frozen=True, kw_only=True):
    """Why a statement is not supported ("" where it is), and how many turns back the turns are that it draws on."""

    wrong: str = ""
    drawn_on: tuple[int, ...] = ()


class _Said(msgspec.Struct, frozen=True):
    """One turn, as statements are compared with it: only what it asserts, where it is the one that is read."""

    clauses: tuple[Clause, ...]
    terms: frozenset[str]
    words: frozenset[str]
    numbers: frozenset[str]


class Evidence:
    """The turn that is read, number 0, and those before it: 1 is the last of them."""

    def __init__(self, turn: TurnView, recent: Sequence[TurnView], voice: Voice) -> None:
        said = [_said(_asserted(turn, voice), turn.caption)]
        self._turns = [*said, *(_said(one.text, one.caption) for one in reversed(recent))]
        named = {
            voice.speaker,
            *turn.participants,
            *(one.speaker for one in (turn, *recent)),
            voice.other or "",
        }
        self._others = tuple(sorted(named - {voice.speaker, ""}))
        self._names = frozenset(word.lower() for name in named for word in WORD.findall(name))
        self._named = frozenset(term for name in named for term in content_words(name))
        self._voice = voice

    def judge(self, statement: str, plain: str, sources: Collection[int] = ()) -> Judged:
        """Judge a statement in the third person; `plain` is the same without its times, which are judged by `times`.

        `sources`: turns that it may draw on; 0 always.
        """
        drawn = [n for n in range(len(self._turns)) if n == 0 or not sources or n in sources]
        terms = content_words(plain) - NEGATIONS - STOP_WORDS
        clauses = [
            msgspec.structs.replace(clause, terms=clause.terms & terms - self._named)
            for clause in clauses_of(statement)
        ]
        if wrong := self._wrong_words(plain, drawn) or self._wrong_terms(terms, drawn):
            return Judged(wrong=wrong)
        if smalltalk.judged(plain, tuple(sorted(self._named))) != smalltalk.STATEMENT:
            return Judged(wrong=LITTLE)
        taken: set[int] = set()
        for clause in clauses:
            chosen = self._chosen(clause.terms, drawn)
            taken |= {n for n, _ in chosen}
            if chosen and (wrong := self._turned(clause, [one for _, one in chosen], drawn)):
                return Judged(wrong=wrong)
            if self._mixed(clause, chosen, drawn):
                return Judged(wrong=MIXED)
        return Judged(wrong=self._whom(clauses, terms, drawn), drawn_on=tuple(sorted(taken - {0})))

    def _wrong_terms(self, terms: frozenset[str], drawn: Sequence[int]) -> str:
        """Every term must be in the turns, and the turn that is read must add something to those before it."""
        own, before = self._turns[0].terms, _union(self._turns[n].terms for n in drawn[1:])
        if not terms <= own | before | self._named:
            return WORDS
        told = terms - self._named
        return "" if told & own - before or (told and told <= own) else NOTHING_NEW

    def _wrong_words(self, statement: str, drawn: Sequence[int]) -> str:
        """Numbers, names and words that turn a meaning must stand in the turns as they are."""
        words = _union(self._turns[n].words for n in drawn)
        numbers = _union(self._turns[n].numbers for n in drawn)
        if not _numbers(statement) <= numbers:
            return NUMBERS
        for word in WORD.findall(statement):
            lowered = _bare(word)
            if word != word.lower() and lowered not in STOP_WORDS and lowered not in words | self._names:
                return NAMES
            if lowered in _TURNING and lowered not in words:
                return WORDS
        return ""

    def _chosen(self, terms: frozenset[str], drawn: Sequence[int]) -> list[tuple[int, Clause]]:
        """The clauses that the terms come from: of the turn itself as far as it has them, fewest first."""
        chosen: list[tuple[int, Clause]] = []
        left = set(terms)
        for n in drawn:
            clauses = list(self._turns[n].clauses)
            while left and clauses:
                best = max(clauses, key=lambda clause: len(clause.terms & left))
                if not best.terms & left:
                    break
                chosen.append((n, best))
                left -= best.terms
        return chosen

    def _turned(self, clause: Clause, chosen: Sequence[Clause], drawn: Sequence[int]) -> str:
        """Whether a clause of the statement says in another way what the chosen clauses of the turns say."""
        if clause.denies != any(one.denies for one in chosen):
            return DENIAL
        if not self._voice.english:
            return ""
        unsure = any(one.unsure for one in chosen)
        to_come = any(one.to_come for one in chosen)
        if unsure != clause.unsure or (to_come and not (clause.to_come or clause.unsure)):
            return SUPPOSITION
        if clause.past != any(one.past for one in chosen):
            return TENSE
        there = frozenset(word.lower() for one in chosen for word in one.words)
        if not has_verb(there):  # an answer: its verb is in the question
            there |= _union(self._turns[n].words for n in drawn)
        return "" if has_families(clause.words, there) else WORDS

    def _mixed(self, clause: Clause, chosen: Sequence[tuple[int, Clause]], drawn: Sequence[int]) -> bool:
        """Whether a clause puts together what stands in two: "Zoe went to Rome, Mel to Oslo" holds no "Zoe to Oslo"."""
        there = [one for n in drawn for one in self._turns[n].clauses]
        for number in sorted(filter(is_number, clause.terms)):
            of_it = [one.terms - {number} for one in there if number in one.terms]
            if not any(not terms or terms & clause.terms for terms in of_it):
                return True
        words = {word.lower() for word in clause.words}
        more = [one for n, one in chosen if n == 0][1:]
        return any(
            word != word.lower() and _bare(word) not in words | STOP_WORDS
            for one in more
            for word in one.words
        )

    def _whom(self, clauses: Sequence[Clause], terms: frozenset[str], drawn: Sequence[int]) -> str:
        """Whether the statement speaks of the speaker, or of whom they talk to, only where the turn does."""
        if not self._voice.english or not clauses:
            return ""
        words, speaker = clauses[0].words, self._voice.speaker
        chosen = [one for n, one in self._chosen(clauses[0].terms, drawn) if n == 0]
        verb = main_verb(words, speaker)
        if verb is not None:
            told = not chosen or tells_of_speaker(chosen[0].words, verb, terms, speaker)
            return "" if told else WHOM
        other = next((name for name in self._others if begins_with(words, name)), None)
        told = other is None or any(tells_of_other(one.words, other) for one in chosen)
        return "" if told else WHOM


def _asserted(turn: TurnView, voice: Voice) -> str:
    """The turn without its questions: of those only what they assert."""
    kept: list[str] = []
    for part in segment.parts_of(segment.clean(turn.text)):
        for sentence in [part.text] if part.block else segment.sentences(part.text):
            said = sentence
            if smalltalk.asks(sentence):
                said = smalltalk.assertion_of(smalltalk.without_lead(sentence)[0]) if voice.english else ""
            kept += [said] if said else []
    return "\n".join(kept)


def _said(text: str, caption: str | None) -> _Said:
    clauses = [*clauses_of(text), *(clauses_of(caption) if caption else ())]
    whole = f"{text}\n{caption or ''}"
    return _Said(
        tuple(clauses),
        _union(clause.terms for clause in clauses),
        frozenset(map(_bare, WORD.findall(whole))),
        _numbers(whole),
    )


def _union(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*sets)


def _bare(word: str) -> str:
    return word.lower().replace("’", "'").removesuffix("'s")


def _numbers(text: str) -> frozenset[str]:
    found = (re.sub(r"\s", "", number) for number in _NUMBER.findall(text))
    return frozenset(re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", number) for number in found)
