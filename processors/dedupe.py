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

from datetime import datetime

from ..schemas import events as ev
from ..schemas.content import MemoryContent
from ..schemas.ids import decision_id, memory_id
from ..schemas.memory import ACTIVE, SUPERSEDED, Memory, MemoryState
from .cube import CubeState
from .decision import Decider
from .judging import DEFAULT_POLICY, DedupePolicy, Judge, since_when
from .likeness import Likeness

__all__ = ["DEFAULT_POLICY", "DedupePolicy", "decide"]


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
    judge = Judge(cube, likeness, candidate, content, policy)
    payload = _payload(judge, by)
    return by.event(
        payload,
        event_id=decision_id(candidate.candidate_id),
        occurred_at=candidate.occurred_at,
        causation_id=causation_id,
        correlation_id=candidate.session_id,
        actor=candidate.actor,
    )


def _payload(judge: Judge, by: Decider) -> ev.Payload:
    candidate, content = judge.candidate, judge.content
    if reason := _reason_to_reject(judge):
        return ev.CandidateRejected(candidate_id=candidate.candidate_id, reason=reason)
    if same := judge.same():
        memory, how, similarity = same
        return _reinforced(candidate, memory, how, similarity)
    updated = judge.updated()
    others = [] if updated else judge.contradicted()
    older = [memory for memory in others if since_when(memory) <= judge.since]
    newer = [memory for memory in others if since_when(memory) > judge.since]
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


def _reason_to_reject(judge: Judge) -> str | None:
    candidate = judge.candidate
    if any(judge.cube.is_forgotten(source) for source in candidate.sources):
        return "forgotten"
    if candidate.expires_at is not None and candidate.expires_at <= candidate.occurred_at:
        return "expired"
    if candidate.salience < judge.policy.min_salience:
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
    judge: Judge,
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
