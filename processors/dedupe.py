"""Dedupe and score: one decision per candidate, from the candidate and its cube's own state alone.

    1. a source was forgotten, nothing worth keeping, or expired already   → CandidateRejected
    2. a memory says the same (hash, claim, or vector and words)           → MemoryReinforced
    3. a memory claims another value of the same attribute
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
from .likeness import Likeness

_TRUST_RANK = {"user": 3, "document": 2, "tool": 2, "assistant": 1}
_SAME_EVENT = timedelta(days=1)  # an event told again within a day is the same event


class DedupePolicy(msgspec.Struct, frozen=True, kw_only=True):
    """Thresholds of likeness. Cosines are of int8 vectors, rounded to 6 decimals."""

    near_cosine: float = 0.88
    near_words: float = 0.7
    min_salience: float = 0.02


DEFAULT_POLICY: Final = DedupePolicy()


class _Judge:
    """One candidate before its cube."""

    def __init__(
        self, cube: CubeState, likeness: Likeness, candidate: ev.Candidate, content: MemoryContent
    ) -> None:
        self.cube, self.likeness, self.candidate, self.content = cube, likeness, candidate, content
        self.time = valid_from(candidate)

    def same(self, policy: DedupePolicy) -> tuple[Memory, str, float] | None:
        """The memory that says the same, how it was found, and how similar it is."""
        for found in self._eligible(self.likeness.same_text(self.content.text_hash)):
            if self._same_event(found):
                return found, "exact", 1.0
        for cosine, near_id in self.likeness.near(self.content, policy.near_cosine, policy.near_words):
            for found in self._eligible([near_id]):
                if self._claims_no_other(found) and self._same_event(found):
                    return found, "near", cosine
        return None

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
    others = judge.contradicted()
    older = [memory for memory in others if memory.state.valid_from <= judge.time]
    newer = [memory for memory in others if memory.state.valid_from > judge.time]
    if newer:
        state = _new(judge, by, valid_to=newer[0].state.valid_from, superseded_by=newer[0].memory_id)
        return ev.MemoryCreated(
            candidate_id=candidate.candidate_id, memory=state, judged=(_judged(newer[0]),), content=content
        )
    active = [memory for memory in older if memory.state.status == ACTIVE]
    if active:
        old = active[-1]
        return ev.MemoryRevised(
            candidate_id=candidate.candidate_id,
            old=_judged(old),
            valid_to=judge.time,
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
