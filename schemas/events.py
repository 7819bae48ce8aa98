"""Every event: its envelope and the frozen payload of each type. Past tense, keyword-only.

`Event.payload`'s class name is the event's type tag and the Avro record's name; `VERSIONS` has its newest
schema version. A payload with a `content` field travels with that field sealed.
"""

from datetime import datetime
from functools import cache
from typing import Any, ClassVar, Final, get_args, get_type_hints

import msgspec

from .content import CandidatesContent, MemoryContent, Scalar, TurnContent
from .ids import Scope
from .memory import EventTime, MemoryState, Residency, Source


class Envelope(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """What every event carries. `occurred_at` is event time, `observed_at` processing time; both aware UTC.

    `actor` says who asked; `recorded_at` is the append time of an import's original; `causation_id` the event
    that led to this one; `correlation_id` the session; `producer` name and version of what decided.
    """

    event_id: str
    type: str
    schema_version: int
    scope: Scope
    occurred_at: datetime
    observed_at: datetime
    generation: int = 1
    actor: str | None = None
    ignorable: bool = False
    recorded_at: datetime | None = None
    causation_id: str | None = None
    correlation_id: str | None = None
    producer: str


class Payload(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """Base of all payloads."""

    ignorable: ClassVar[bool] = False


class Judged(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A memory that a decision looked at, and its version then."""

    memory_id: str
    version: int


class TurnRecorded(Payload, frozen=True, kw_only=True):
    """A dialogue turn. `time_assumed`: no time was given, so relative dates stay unresolved.

    `content_hash` is the keyed hash of the content: the same turn id with another hash is an error.
    """

    turn_id: str
    session_id: str | None = None
    ordinal: int = 0
    role: str
    time_assumed: bool = False
    content_hash: str
    agent_id: str | None = None
    expires_at: datetime | None = None
    content: TurnContent | None


class Candidate(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """The clear part of a candidate memory; its content is the item of the same index in the record's content."""

    candidate_id: str
    kind: str
    trust: str
    salience: float
    occurred_at: datetime
    event_time: EventTime | None = None
    expires_at: datetime | None = None
    sources: tuple[Source, ...]
    context: tuple[str, ...] = ()
    agent_id: str | None = None
    session_id: str | None = None
    actor: str | None = None


class CandidatesExtracted(Payload, frozen=True, kw_only=True):
    """All candidates of one turn, in one record."""

    turn_id: str
    candidates: tuple[Candidate, ...]
    content: CandidatesContent | None


class TurnSkipped(Payload, frozen=True, kw_only=True):
    """A turn that gave no candidate, and why."""

    turn_id: str
    reason: str


class MemoryCreated(Payload, frozen=True, kw_only=True):
    """A candidate became a memory. `judged`: the memories that made it a past interval, if any."""

    candidate_id: str
    memory: MemoryState
    judged: tuple[Judged, ...] = ()
    content: MemoryContent | None


class MemoryReinforced(Payload, frozen=True, kw_only=True):
    """A candidate said again what a memory says. Holds as long as the memory is live."""

    candidate_id: str
    memory_id: str
    how: str
    similarity: float
    salience: float
    sources: tuple[Source, ...]
    context: tuple[str, ...] = ()
    expires_at: datetime | None = None


class MemoryRevised(Payload, frozen=True, kw_only=True):
    """A candidate contradicts a memory: the old one's validity ends at `valid_to`, the new one begins."""

    candidate_id: str
    old: Judged
    valid_to: datetime
    memory: MemoryState
    content: MemoryContent | None


class CandidateRejected(Payload, frozen=True, kw_only=True):
    """A candidate that is not worth keeping, and why."""

    candidate_id: str
    reason: str
    memory_id: str | None = None


class MemoriesMerged(Payload, frozen=True, kw_only=True):
    """Several memories became one; the old ones stay readable as of then."""

    judged: tuple[Judged, ...]
    memory: MemoryState
    reason: str
    content: MemoryContent | None


class MemoryExpired(Payload, frozen=True, kw_only=True):
    """A memory reached its due instant. Void if the fold's `expires_at` is later than `due_at`."""

    memory_id: str
    version: int
    due_at: datetime
    reason: str


class MemoryForgotten(Payload, frozen=True, kw_only=True):
    """A memory was forgotten for good, with the keys of itself and of `turn_ids`. Never void for a version."""

    memory_id: str
    turn_ids: tuple[str, ...] = ()
    reason: str = "asked"


class CubeForgotten(Payload, frozen=True, kw_only=True):
    """All of a cube up to and including the turn at (`partition`, `offset`) was forgotten. Never void."""

    partition: int
    offset: int
    reason: str = "asked"


class TurnForgotten(Payload, frozen=True, kw_only=True):
    """A turn was forgotten for good, with its key and every memory that has it as a source. Never void."""

    turn_id: str
    reason: str = "asked"


class GenerationStarted(Payload, frozen=True, kw_only=True):
    """All turns of a cube are decided anew: every memory but those in `kept` ends here; new decisions follow."""

    kept: tuple[str, ...] = ()
    reason: str = "reprocess"


class MemoryCorrected(Payload, frozen=True, kw_only=True):
    """Somebody set a memory right: None fields stay as they are. Never void for a version."""

    memory_id: str
    kind: str | None = None
    valid_from: datetime | None = None
    valid_to: datetime | None = None
    expires_at: datetime | None = None
    content: MemoryContent | None


class MemoryRecalled(Payload, frozen=True, kw_only=True):
    """A search showed these memories. Best effort; counts are in no dump."""

    ignorable: ClassVar[bool] = True
    memory_ids: tuple[str, ...]


class MemoryPromoted(Payload, frozen=True, kw_only=True):
    """A memory now also lives in an activation cache or an adapter."""

    memory_id: str
    version: int
    residency: Residency


class MemoryDemoted(Payload, frozen=True, kw_only=True):
    """A memory left an activation cache or an adapter."""

    memory_id: str
    version: int
    kind: str
    model: str
    artefact_sha256: str


class Tick(Payload, frozen=True, kw_only=True):
    """Lifecycle's only now."""

    instant: datetime


class MemoryStateChanged(Payload, frozen=True, kw_only=True):
    """The current state of one memory, for the compacted state topic."""

    memory: MemoryState
    content: MemoryContent | None


class TrainingSetBuilt(Payload, frozen=True, kw_only=True):
    """A training set was written: its manifest's digest, the cut it was built from, rows kept and left out.

    A set of many memories is told in `parts` events, each of which has some of the ids; the set is there when the
    last one is. `settings` say how it was compacted, `artefact_sha256` where the artefact store has it.
    """

    training_set_id: str
    manifest_sha256: str
    cut: str
    rows: int
    left_out: dict[str, int]
    memory_ids: tuple[str, ...]
    turn_ids: tuple[str, ...] = ()
    artefact_sha256: str = ""
    settings: dict[str, Scalar] = {}
    part: int = 0
    parts: int = 1


class AdapterTrained(Payload, frozen=True, kw_only=True):
    """A LoRA adapter was trained from a training set; `settings` say how."""

    adapter_id: str
    training_set_id: str
    base_model: str
    artefact_sha256: str
    seed: int
    settings: dict[str, Scalar] = {}


class AdapterEvaluated(Payload, frozen=True, kw_only=True):
    """An adapter was measured before and after, with the questions and the text of these digests."""

    adapter_id: str
    recall_before: float
    recall_after: float
    perplexity_before: float
    perplexity_after: float
    questions: int
    questions_sha256: str = ""
    text_sha256: str = ""


class AdapterPromoted(Payload, frozen=True, kw_only=True):
    """An adapter is in use from now on."""

    adapter_id: str
    base_model: str
    artefact_sha256: str


class AdapterRetired(Payload, frozen=True, kw_only=True):
    """An adapter is no longer in use, and why."""

    adapter_id: str
    reason: str


PAYLOADS: Final[dict[str, type[Payload]]] = {cls.__name__: cls for cls in Payload.__subclasses__()}
VERSIONS: Final[dict[str, int]] = {
    **dict.fromkeys(PAYLOADS, 1),
    "TrainingSetBuilt": 2,
    "AdapterTrained": 2,
    "AdapterEvaluated": 2,
}


@cache
def content_type(payload: type[Payload]) -> type[msgspec.Struct] | None:
    """The type of a payload's content, or None when it has none."""
    hint = get_type_hints(payload).get("content")
    return None if hint is None else next(arg for arg in get_args(hint) if arg is not type(None))


class Event(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """An event: envelope and payload."""

    envelope: Envelope
    payload: Any  # a Payload; Any, since msgspec cannot describe an open union

    @property
    def type(self) -> str:
        """The type tag."""
        return self.envelope.type

    @property
    def scope(self) -> Scope:
        """The cube that it belongs to."""
        return self.envelope.scope

    @property
    def event_id(self) -> str:
        """The id, derived from its cause."""
        return self.envelope.event_id
