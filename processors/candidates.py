"""From an opened turn to the one record of its extraction: CandidatesExtracted or TurnSkipped.

Two steps, so that a host can embed the texts of many turns at once: `extract` the turns, embed
`texts_to_embed`, and give the vectors to `outcome`.
"""

from collections.abc import Sequence

from ..schemas import events as ev
from ..schemas.content import CandidatesContent, Embedding, MemoryContent
from ..schemas.ids import candidate_id, extraction_id, turn_event_id
from .decision import Decider
from .ports import Hasher
from .statement import embedded_form, hashed_form
from .turn import Draft, Extraction, TurnView
from .weight import too_heavy

TOO_LARGE = "too-large"  # a turn whose candidates make more than a record


def texts_to_embed(extraction: Extraction) -> list[str]:
    """The texts whose vectors `outcome` wants, in order."""
    return [embedded_form(draft.text, draft.subject) for draft in extraction.drafts]


def outcome(
    turn: TurnView,
    extraction: Extraction,
    vectors: Sequence[bytes],
    model: str,
    hasher: Hasher,
    by: Decider,
) -> ev.Event:
    """The extraction outcome of `turn`. `vectors`: one int8 vector of `model` per draft, in order.

    A turn that gives more candidates than one record holds is skipped as `too-large`: all of a turn are one record,
    and none of them is dropped unseen.
    """
    event_id = extraction_id(by.scope, turn.turn_id, by.generation)
    payload: ev.Payload
    if extraction.skipped is not None or not extraction.drafts:
        payload = ev.TurnSkipped(turn_id=turn.turn_id, reason=extraction.skipped or "no-statement")
    else:
        drafts = extraction.drafts
        payload = ev.CandidatesExtracted(
            turn_id=turn.turn_id,
            candidates=tuple(_candidate(turn, draft, event_id, n) for n, draft in enumerate(drafts)),
            content=CandidatesContent(
                items=tuple(
                    _content(turn, draft, vector, model, hasher)
                    for draft, vector in zip(drafts, vectors, strict=True)
                )
            ),
        )
        if too_heavy(payload):
            payload = ev.TurnSkipped(turn_id=turn.turn_id, reason=TOO_LARGE)
    return by.event(
        payload,
        event_id=event_id,
        occurred_at=turn.occurred_at,
        causation_id=turn_event_id(by.scope, turn.turn_id),
        correlation_id=turn.session_id,
        actor=turn.actor,
    )


def _candidate(turn: TurnView, draft: Draft, extraction: str, index: int) -> ev.Candidate:
    return ev.Candidate(
        candidate_id=candidate_id(extraction, index),
        kind=draft.kind,
        trust=draft.trust,
        salience=draft.salience,
        occurred_at=turn.occurred_at,
        event_time=draft.event_time,
        expires_at=turn.expires_at,
        sources=draft.sources,
        context=draft.context,
        agent_id=turn.agent_id,
        session_id=turn.session_id,
        actor=turn.actor,
    )


def _content(turn: TurnView, draft: Draft, vector: bytes, model: str, hasher: Hasher) -> MemoryContent:
    return MemoryContent(
        text=draft.text,
        subject=draft.subject,
        entities=draft.entities,
        expression=draft.expression,
        claim=draft.claim,
        text_hash=hasher(hashed_form(draft.text)),
        embedding=Embedding(model=model, dimensions=len(vector), element_type="int8", data=vector),
        metadata=turn.metadata,
        tags=turn.tags,
    )
