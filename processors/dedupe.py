"""Dedupe and score: one decision per candidate, from the candidate and its cube's own state alone.

    1. a source was forgotten, nothing worth keeping, or expired already   → CandidateRejected
    2. a memory says the same (hash, what it states, or vector and words)  → MemoryReinforced
    3. a memory says what the candidate updates: another value of the same
       attribute, what it denies or ends, or less than it
         and the candidate is of a later time                              → MemoryRevised
         and the candidate is of an earlier time                           → MemoryCreated, as a past interval
    4. otherwise                                                           → MemoryCreated

What supersedes what goes by event time, not arrival. Liveness is judged by value: a memory whose `expires_at`
is at or before the candidate's `occurred_at` is like nothing.
"""

from datetime import datetime, timedelta
from typing import Final

import msgspec

from ..schemas import events as ev
from ..schemas.content import MemoryContent
from ..schemas.ids import decision_id, memory_id
from ..schemas.memory import ACTIVE, SUPERSEDED, Memory, MemoryState
from .cube import CubeState
from .decision import Decider
from .facts import MORE, OTHER, SAME, UPDATES, Reading, Told, apart, likely, of_others, relation
from .facts.learned import presumed, worth
from .likeness import Likeness, reading_of, side_of_content
from .similarity import similarity
from .statement import statement_of

_TRUST_RANK = {"user": 3, "document": 2, "tool": 2, "assistant": 1}
_SAME_EVENT = timedelta(days=1)  # an event told again within a day is the same event
_ONGOING = ("since ", "from ", "for ")  # what still is so, as far as the time tells
_AT_LENGTH = 7  # terms of an event that is told in the same words: it is told again, it did not happen again
_SAME_WEEK = timedelta(days=5)  # "on Saturday", said again later, is another Saturday


class DedupePolicy(msgspec.Struct, frozen=True, kw_only=True):
    """Thresholds of likeness. Cosines are of int8 vectors, rounded to 6 decimals."""

    near_cosine: float = 0.88
    near_words: float = 0.7
    min_salience: float = 0.02
    likely_cosine: float = 0.8
    presumed: int = 3  # how many memories that rules say nothing of are judged by what was learned; 0: none
    stated: bool = (
        True  # whether statements are compared by what they state, and not by words and vectors alone
    )


DEFAULT_POLICY: Final = DedupePolicy()


class _Judge:
    """One candidate before its cube."""

    def __init__(
        self, cube: CubeState, likeness: Likeness, candidate: ev.Candidate, content: MemoryContent
    ) -> None:
        self.cube, self.likeness, self.candidate, self.content = cube, likeness, candidate, content
        self.time = valid_from(candidate)
        self.told = Told(
            reading=reading_of(content), said_at=candidate.occurred_at, when=candidate.event_time
        )
        reading = self.told.reading
        corrects = reading.scheduled or reading.told_once or reading.calls_off
        self.since = candidate.occurred_at if corrects else since(candidate, content.expression)
        self._relations: list[tuple[Memory, str]] | None = None

    def same(self, policy: DedupePolicy) -> tuple[Memory, str, float] | None:
        """The memory that says the same, how it was found, and how similar it is."""
        for found in self._eligible(self.likeness.same_text(self.content.text_hash)):
            if self._same_event(found):
                return found, "exact", 1.0
        for found, verdict in self._related(policy):
            if verdict == SAME:
                return found, "stated", self._similarity(found)
        for cosine, near_id in self.likeness.near(self.content, policy.near_cosine, policy.near_words):
            for found in self._eligible([near_id]):
                if (
                    self._claims_no_other(found)
                    and self._same_event(found)
                    and not self._apart(found, policy)
                ):
                    return found, "near", cosine
        return None

    def updated(self, policy: DedupePolicy) -> list[Memory]:
        """Active memories that the candidate, being later, says more than or takes the place of, oldest first."""
        found = [
            memory
            for memory, verdict in self._related(policy)
            if verdict in (MORE, UPDATES)
            and _rank(memory.state.trust) <= _rank(self.candidate.trust)
            and _since(memory) <= (self.candidate.occurred_at if verdict == MORE else self.since)
        ]
        return sorted(found, key=lambda memory: (_since(memory), memory.memory_id))

    def _related(self, policy: DedupePolicy) -> list[tuple[Memory, str]]:
        """The active memories that what the candidate states has to do with, and how, by memory id."""
        if self._relations is None:
            found = []
            for memory in self._eligible(self.likeness.stated(self.content)) if policy.stated else ():
                if memory.state.status == ACTIVE and (verdict := self._verdict(memory, policy)):
                    found.append((memory, verdict))
            known = {memory.memory_id for memory, verdict in found if verdict != OTHER}
            for memory in self._eligible(self.likeness.changed(self.content)) if policy.stated else ():
                earlier = memory.state.occurred_at < self.candidate.occurred_at
                if not earlier or memory.state.status != ACTIVE or memory.memory_id in known:
                    continue
                if memory.content is not None and not of_others(
                    self.told.reading, reading_of(memory.content)
                ):
                    found.append((memory, UPDATES))
            if not found and policy.stated and policy.presumed:
                found = self._presumed(policy.presumed)
            self._relations = found
        return self._relations

    def _presumed(self, most: int) -> list[tuple[Memory, str]]:
        """Of the memories that are most alike in words, those that the candidate likely repeats or updates."""
        if not worth(self.content.text, self.told.reading):
            return []
        found = []
        for memory in self._eligible(self.likeness.alike(self.content, most)):
            theirs = self._told(memory)
            if (
                memory.state.status != ACTIVE
                or memory.content is None
                or not worth(memory.content.text, theirs.reading)
            ):
                continue
            verdict = presumed(
                self.told, theirs, side_of_content(self.content), side_of_content(memory.content)
            )
            if verdict == UPDATES or (verdict == SAME and self._of_one_time(memory, theirs.reading)):
                found.append((memory, verdict))
        return found

    def _verdict(self, memory: Memory, policy: DedupePolicy) -> str:
        theirs = self._told(memory)
        verdict = relation(self.told, theirs)
        if (
            verdict == OTHER
            and likely(self.told.reading, theirs.reading)
            and self._similarity(memory) >= policy.likely_cosine
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
            mine, other = self.candidate.event_time, memory.state.event_time
            if mine is None or other is None or mine.assumed or other.assumed or theirs.scheduled:
                return True
            return mine.start < other.end and other.start < mine.end
        if memory.state.event_time is None and self.told.reading.once and theirs.once:
            return True
        return self._same_event(memory)

    def _of_another_day(self, memory: Memory, theirs: Reading) -> bool:
        """Whether both name a day of the week that was not resolved, and were said in different weeks."""
        if self.candidate.event_time is not None or memory.state.event_time is not None:
            return False
        apart = abs(self.candidate.occurred_at - memory.state.occurred_at)
        return apart > _SAME_WEEK and self.told.reading.on_some_day and theirs.on_some_day

    def _apart(self, memory: Memory, policy: DedupePolicy) -> bool:
        """Whether what they state keeps two statements apart that are alike in words."""
        assert memory.content is not None
        if not policy.stated:
            return False
        if apart(self.told.reading, reading_of(memory.content)):
            return True
        return any(verdict in (MORE, UPDATES) for found, verdict in self._related(policy) if found is memory)

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
            and _rank(memory.state.trust) <= _rank(self.candidate.trust)
            and self._alive(memory)
        ]
        return sorted(found, key=lambda memory: (memory.state.valid_from, memory.memory_id))

    def _alive(self, memory: Memory) -> bool:
        expires_at = memory.state.expires_at
        return expires_at is None or expires_at > self.candidate.occurred_at

    def _eligible(self, ids: list[str]) -> list[Memory]:
        """Those in force at the candidate's time: active, or superseded and of that time."""
        return [memory for key in ids if self._in_force(memory := self.cube.memories[key])]

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
        resolved = [time for time in (mine, theirs) if time is not None and not time.assumed]
        if len(resolved) == 2:
            return resolved[0].start < resolved[1].end and resolved[1].start < resolved[0].end
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


def _since(memory: Memory) -> datetime:
    state = memory.state
    if memory.content is not None:
        reading = reading_of(memory.content)
        if reading.scheduled or reading.told_once:
            return state.occurred_at
    return min(state.valid_from, state.occurred_at)


def decide(
    cube: CubeState,
    likeness: Likeness,
    candidate: ev.Candidate,
    content: MemoryContent,
    by: Decider,
    policy: DedupePolicy = DEFAULT_POLICY,
    causation_id: str | None = None,
) -> ev.Event:
    """The one decision on a candidate. Pure: `likeness` must have followed all changes of `cube`."""
    judge = _Judge(cube, likeness, candidate, content)
    payload = _payload(judge, by, policy)
    return by.event(
        payload,
        event_id=decision_id(candidate.candidate_id),
        occurred_at=candidate.occurred_at,
        causation_id=causation_id,
        correlation_id=candidate.session_id,
        actor=candidate.actor,
    )


def _payload(judge: _Judge, by: Decider, policy: DedupePolicy) -> ev.Payload:
    candidate, content = judge.candidate, judge.content
    if reason := _reason_to_reject(judge, policy):
        return ev.CandidateRejected(candidate_id=candidate.candidate_id, reason=reason)
    if same := judge.same(policy):
        memory, how, similarity = same
        return _reinforced(candidate, memory, how, similarity)
    updated = judge.updated(policy)
    others = [] if updated else judge.contradicted()
    older = [memory for memory in others if _since(memory) <= judge.since]
    newer = [memory for memory in others if _since(memory) > judge.since]
    if newer:
        state = _new(judge, by, valid_to=newer[0].state.valid_from, superseded_by=newer[0].memory_id)
        return ev.MemoryCreated(
            candidate_id=candidate.candidate_id, memory=state, judged=(_judged(newer[0]),), content=content
        )
    active = updated or [memory for memory in older if memory.state.status == ACTIVE]
    if active:
        old = active[-1]
        return ev.MemoryRevised(
            candidate_id=candidate.candidate_id,
            old=_judged(old),
            valid_to=max(judge.since, old.state.valid_from),
            memory=_new(judge, by, supersedes=(old.memory_id,)),
            content=content,
        )
    return ev.MemoryCreated(candidate_id=candidate.candidate_id, memory=_new(judge, by), content=content)


def _reason_to_reject(judge: _Judge, policy: DedupePolicy) -> str | None:
    candidate = judge.candidate
    if any(judge.cube.is_forgotten(source) for source in candidate.sources):
        return "forgotten"
    if candidate.expires_at is not None and candidate.expires_at <= candidate.occurred_at:
        return "expired"
    if candidate.salience < policy.min_salience:
        return "low-salience"
    return None


def _reinforced(candidate: ev.Candidate, memory: Memory, how: str, similarity: float) -> ev.Payload:
    expires_at = memory.state.expires_at
    if expires_at is not None and candidate.expires_at is not None:
        expires_at = max(expires_at, candidate.expires_at)
    return ev.MemoryReinforced(
        candidate_id=candidate.candidate_id,
        memory_id=memory.memory_id,
        how=how,
        similarity=similarity,
        salience=candidate.salience,
        sources=candidate.sources,
        context=candidate.context,
        expires_at=expires_at,
    )


def _new(
    judge: _Judge,
    by: Decider,
    *,
    valid_to: datetime | None = None,
    supersedes: tuple[str, ...] = (),
    superseded_by: str | None = None,
) -> MemoryState:
    candidate = judge.candidate
    return MemoryState(
        memory_id=memory_id(by.scope, candidate.candidate_id),
        version=1,
        kind=candidate.kind,
        trust=candidate.trust,
        status=ACTIVE if superseded_by is None else SUPERSEDED,
        salience=candidate.salience,
        strength=1.0,
        occurred_at=candidate.occurred_at,
        reinforced_at=candidate.occurred_at,
        valid_from=judge.time,
        valid_to=valid_to,
        event_time=candidate.event_time,
        expires_at=candidate.expires_at,
        sources=candidate.sources,
        context=candidate.context,
        supersedes=supersedes,
        superseded_by=superseded_by,
        agent_id=candidate.agent_id,
        session_id=candidate.session_id,
        actor=candidate.actor,
        observed_at=by.observed_at,
        producer=by.producer,
        generation=by.generation,
    )


def _judged(memory: Memory) -> ev.Judged:
    return ev.Judged(memory_id=memory.memory_id, version=memory.state.version)


def _rank(trust: str) -> int:
    return _TRUST_RANK.get(trust, 0)
