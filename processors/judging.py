"""A candidate before its cube: what says the same, what it takes the place of, what claims another value."""

from datetime import datetime, timedelta
from typing import Final

import msgspec

from ..schemas import events as ev
from ..schemas.content import MemoryContent
from ..schemas.memory import ACTIVE, Memory
from .cube import CubeState
from .facts import (
    MORE,
    OTHER,
    SAME,
    UPDATES,
    Reading,
    Told,
    apart,
    likely,
    numbered_apart,
    of_others,
    relation,
)
from .facts.words import in_first_person
from .likeness import Likeness, reading_of
from .presuming import Votes, votes
from .presuming.near import are_close
from .similarity import similarity
from .statement import statement_of
from .times import overlap

_TRUST_RANK = {"user": 3, "document": 2, "tool": 2, "assistant": 1}
_SAME_EVENT = timedelta(days=1)  # an event told again within a day is the same event
_ONGOING = ("since ", "from ", "for ")  # what still is so, as far as the time tells
_MOST_CHANGED = 160  # characters of what a word of change takes the place of: a longer one says more
_AT_LENGTH = 7  # terms of an event that is told in the same words: it is told again, it did not happen again
_MOST_WORDS = 14  # of a statement that the network is asked about; a longer one says more than one thing
_SAME_WEEK = timedelta(days=5)  # "on Saturday", said again later, is another Saturday


class DedupePolicy(msgspec.Struct, frozen=True, kw_only=True):
    """Thresholds of likeness. Cosines are of int8 vectors, rounded to 6 decimals."""

    near_cosine: float = 0.88
    near_words: float = 0.7
    min_salience: float = 0.02
    likely_cosine: float = 0.8
    presumed: int = 3  # how many memories that rules say nothing of are shown to the network; 0: none
    same_votes: float = 0.75  # share of the network's votes at which it is believed where rules say nothing
    updates_votes: float = 0.5
    overruling_other: float = 0.985  # and at which it is believed against them
    overruling_same: float = 0.97
    overruling_more: float = 0.7  # the same where rules find no change, only that more is said
    stated: bool = True  # compare statements by what they state, not by words and vectors alone


DEFAULT_POLICY: Final = DedupePolicy()


class Judge:
    """One candidate before its cube."""

    def __init__(
        self,
        cube: CubeState,
        likeness: Likeness,
        candidate: ev.Candidate,
        content: MemoryContent,
        policy: DedupePolicy,
    ) -> None:
        self.cube, self.likeness, self.candidate, self.content = cube, likeness, candidate, content
        self.policy = policy
        self.time = valid_from(candidate)
        self.told = Told(
            reading=reading_of(content), said_at=candidate.occurred_at, when=candidate.event_time
        )
        reading = self.told.reading
        corrects = reading.scheduled or reading.told_once or reading.calls_off
        self.since = candidate.occurred_at if corrects else since(candidate, content.expression)
        self._relations: list[tuple[Memory, str]] | None = None

    def same(self) -> tuple[Memory, str, float] | None:
        """The memory that says the same, how it was found, and how similar it is."""
        for found in self._eligible(self.likeness.same_text(self.content.text_hash)):
            if self._same_event(found):
                return found, "exact", 1.0
        for found, verdict in self._related():
            if verdict == SAME:
                return found, "stated", self._similarity(found)
        for cosine, near_id in self.likeness.near(
            self.content, self.policy.near_cosine, self.policy.near_words
        ):
            for found in self._eligible([near_id]):
                if self._claims_no_other(found) and self._same_event(found) and not self._apart(found):
                    return found, "near", cosine
        return None

    def updated(self) -> list[Memory]:
        """Active memories that the candidate, being later, says more than or takes the place of, oldest first."""
        found = [
            memory
            for memory, verdict in self._related()
            if verdict in (MORE, UPDATES)
            and rank(memory.state.trust) <= rank(self.candidate.trust)
            and since_when(memory) <= (self.candidate.occurred_at if verdict == MORE else self.since)
        ]
        return sorted(found, key=lambda memory: (since_when(memory), memory.memory_id))

    def _related(self) -> list[tuple[Memory, str]]:
        """The active memories that what the candidate states has to do with, and how, by memory id."""
        if self._relations is None:
            self._relations = self._relate() if self.policy.stated else []
        return self._relations

    def _relate(self) -> list[tuple[Memory, str]]:
        found = [
            (memory, verdict)
            for memory in self._active(self.likeness.stated(self.content))
            if (verdict := self._verdict(memory)) != OTHER
        ]
        known = {memory.memory_id for memory, _ in found}
        found += [
            (memory, UPDATES)
            for memory in self._active(self.likeness.changed(self.content))
            if memory.memory_id not in known and self._may_be_over(memory)
        ]
        return found or self._presumed()

    def _may_be_over(self, memory: Memory) -> bool:
        """Whether what a candidate changes or ends may be a memory: a short and earlier one, of no other event."""
        content = memory.content
        if content is None or memory.state.occurred_at >= self.candidate.occurred_at:
            return False
        mine, theirs = self.candidate.event_time, memory.state.event_time
        if mine is not None and theirs is not None and theirs.end <= memory.state.occurred_at:
            return False
        longest = max(len(content.text), len(self.content.text))
        return longest <= _MOST_CHANGED and not of_others(self.told.reading, reading_of(content))

    def _presumed(self) -> list[tuple[Memory, str]]:
        """Of the memories that are most alike in words, those that the candidate likely repeats or updates."""
        if not self.policy.presumed:
            return []
        alike = self._active(self.likeness.alike(self.content, self.policy.presumed))
        found = [(memory, self._presumed_of(memory, nearest=not n)) for n, memory in enumerate(alike)]
        return [(memory, verdict) for memory, verdict in found if verdict != OTHER]

    def _presumed_of(self, memory: Memory, *, nearest: bool) -> str:
        assert memory.content is not None
        mine, theirs = self.told.reading, reading_of(memory.content)
        if overlap(self.candidate.event_time, memory.state.event_time) is False:
            return OTHER
        near = nearest or are_close(mine.terms, theirs.terms)
        heard = self._heard(memory, glancing=True) if near and not numbered_apart(mine, theirs) else None
        if heard is None:
            return OTHER
        if heard.same >= self.policy.same_votes and heard.same >= heard.updates:
            return SAME if self._of_one_time(memory, theirs) else OTHER
        return UPDATES if heard.updates >= self.policy.updates_votes else OTHER

    def _heard(self, memory: Memory, *, glancing: bool = False) -> Votes | None:
        """What the network says of a memory and the candidate; None where one has no words, or too many."""
        assert memory.content is not None
        old, new = (in_first_person(one.text, one.subject) for one in (memory.content, self.content))
        words = len(old.split()), len(new.split())
        if not min(words) or max(words) > _MOST_WORDS:
            return None
        return votes(old, new, glancing=glancing)

    def _verdict(self, memory: Memory) -> str:
        """What the rules say of a memory, unless the network is sure of something else."""
        verdict = self._ruled(memory)
        heard = self._heard(memory) if verdict != OTHER and self.policy.presumed else None
        if heard is None:
            return verdict
        if heard.other >= self.policy.overruling_other:
            return OTHER
        same_at = {MORE: self.policy.overruling_more, UPDATES: self.policy.overruling_same}.get(verdict)
        if same_at is not None and heard.same >= same_at:
            return SAME if self._of_one_time(memory, self._told(memory).reading) else OTHER
        return verdict

    def _ruled(self, memory: Memory) -> str:
        theirs = self._told(memory)
        verdict = relation(self.told, theirs)
        if (
            verdict == OTHER
            and likely(self.told.reading, theirs.reading)
            and self._similarity(memory) >= self.policy.likely_cosine
        ):
            verdict = SAME
        if (
            verdict == MORE
            and theirs.reading.lasting
            and not theirs.reading.on_some_day
            and memory.state.event_time is None
        ):
            return MORE
        if verdict in (SAME, MORE) and not self._of_one_time(memory, theirs.reading):
            return OTHER
        return verdict

    def _told(self, memory: Memory) -> Told:
        assert memory.content is not None
        state = memory.state
        return Told(reading=reading_of(memory.content), said_at=state.occurred_at, when=state.event_time)

    def _of_one_time(self, memory: Memory, theirs: Reading) -> bool:
        """Whether time keeps two statements apart; it does not where both say what is so, and not what happened."""
        if self._of_another_day(memory, theirs):
            return False
        if self.told.reading.lasting and theirs.lasting:
            met = overlap(self.candidate.event_time, memory.state.event_time)
            return met is not False or theirs.scheduled
        if memory.state.event_time is None and self.told.reading.once and theirs.once:
            return True
        return self._same_event(memory)

    def _of_another_day(self, memory: Memory, theirs: Reading) -> bool:
        """Whether both name a day of the week that was not resolved, and were said in different weeks."""
        if self.candidate.event_time is not None or memory.state.event_time is not None:
            return False
        apart = abs(self.candidate.occurred_at - memory.state.occurred_at)
        return apart > _SAME_WEEK and self.told.reading.on_some_day and theirs.on_some_day

    def _apart(self, memory: Memory) -> bool:
        """Whether what they state keeps two statements apart that are alike in words."""
        assert memory.content is not None
        if not self.policy.stated:
            return False
        if apart(self.told.reading, reading_of(memory.content)):
            return True
        return any(verdict in (MORE, UPDATES) for found, verdict in self._related() if found is memory)

    def _similarity(self, memory: Memory) -> float:
        assert memory.content is not None
        mine, theirs = self.content.embedding, memory.content.embedding
        if mine is None or theirs is None or mine.model != theirs.model:
            return 0.0
        return similarity(mine.data, theirs.data)

    def contradicted(self) -> list[Memory]:
        """Memories that claim another value of the same attribute, oldest first."""
        claim = self.content.claim
        if claim is None:
            return []
        found = [
            memory
            for key in self.likeness.same_claim((claim.subject, claim.attribute))
            if (memory := self.cube.memories[key]).content is not None
            and memory.content.claim is not None
            and memory.content.claim.value != claim.value
            and rank(memory.state.trust) <= rank(self.candidate.trust)
            and self._alive(memory)
        ]
        return sorted(found, key=lambda memory: (memory.state.valid_from, memory.memory_id))

    def _alive(self, memory: Memory) -> bool:
        expires_at = memory.state.expires_at
        return expires_at is None or expires_at > self.candidate.occurred_at

    def _eligible(self, ids: list[str]) -> list[Memory]:
        """Those in force at the candidate's time: active, or superseded and of that time."""
        return [memory for key in ids if self._in_force(memory := self.cube.memories[key])]

    def _active(self, ids: list[str]) -> list[Memory]:
        """Those that are active at the candidate's time."""
        return [memory for memory in self._eligible(ids) if memory.state.status == ACTIVE]

    def _in_force(self, memory: Memory) -> bool:
        state = memory.state
        if not self._alive(memory) or state.agent_id != self.candidate.agent_id:
            return False
        if state.status == ACTIVE:
            return True
        return state.valid_to is not None and state.valid_from <= self.time < state.valid_to

    def _claims_no_other(self, memory: Memory) -> bool:
        assert memory.content is not None
        mine, theirs = self.content.claim, memory.content.claim
        return mine is None or theirs is None or mine == theirs

    def _same_event(self, memory: Memory) -> bool:
        """Whether both are of one time, where time makes a difference: events and plans, or resolved dates."""
        mine, theirs = self.candidate.event_time, memory.state.event_time
        if memory.content is not None and self._of_another_day(memory, reading_of(memory.content)):
            return False
        if mine is None and theirs is None and len(statement_of(self.content).terms) >= _AT_LENGTH:
            return True
        if (met := overlap(mine, theirs)) is not None:
            return met
        resolved = any(time is not None and not time.assumed for time in (mine, theirs))
        if resolved or "event" in (self.candidate.kind, memory.state.kind):
            return abs(self.time - memory.state.valid_from) <= _SAME_EVENT
        return True


def valid_from(candidate: ev.Candidate) -> datetime:
    """The candidate's own time: the start of its resolved event time, or else when it was said."""
    when = candidate.event_time
    return candidate.occurred_at if when is None or when.assumed else when.start


def since(candidate: ev.Candidate, expression: str | None) -> datetime:
    """From when on what a candidate says counts: its own time, but no later than when it was said.

    A meeting that is put off to next week is put off today, and what has been so "since 2018" is so today.
    """
    if expression is not None and expression.lower().startswith(_ONGOING):
        return candidate.occurred_at
    return min(valid_from(candidate), candidate.occurred_at)


def since_when(memory: Memory) -> datetime:
    """From when on what a memory says counts."""
    state = memory.state
    if memory.content is not None:
        reading = reading_of(memory.content)
        if reading.scheduled or reading.told_once:
            return state.occurred_at
    return min(state.valid_from, state.occurred_at)


def rank(trust: str) -> int:
    """How much is trusted who said it."""
    return _TRUST_RANK.get(trust, 0)
