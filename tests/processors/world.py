"""A small world for tests of decisions: says statements to one cube and folds what is decided."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from mnemostream.infra.models.wordllama import WordllamaEmbedder
from mnemostream.processors.cube import CubeState, Transition
from mnemostream.processors.decision import Decider
from mnemostream.processors.dedupe import DEFAULT_POLICY, DedupePolicy, decide
from mnemostream.processors.fold import evolve
from mnemostream.processors.likeness import Likeness
from mnemostream.processors.statement import bare, hashed_form
from mnemostream.schemas import events as ev
from mnemostream.schemas.content import Claim, Embedding, MemoryContent
from mnemostream.schemas.ids import Scope, candidate_id
from mnemostream.schemas.memory import EventTime, Source

START = datetime(2024, 3, 1, 12, tzinfo=UTC)
EMBEDDER = WordllamaEmbedder()
SCOPE = Scope("default", "ann")


def day(number: float) -> datetime:
    return START + timedelta(days=number)


def on(number: int) -> EventTime:
    """A resolved event time: the whole of day `number`."""
    start = day(number).replace(hour=0)
    return EventTime(start=start, end=start + timedelta(days=1), granularity="day")


class World:
    """One cube; `say` decides a candidate and folds the decision, `fold` takes any event."""

    def __init__(self, scope: Scope = SCOPE, policy: DedupePolicy = DEFAULT_POLICY) -> None:
        self.policy = policy
        self.cube = CubeState(scope)
        self.likeness = Likeness()
        self.events: list[ev.Event] = []
        self.by = Decider(scope=scope, producer="test/1", observed_at=START)
        self._said = 0

    def candidate(
        self, text: str, at: float, *, claim: Claim | None = None, **fields: Any
    ) -> tuple[ev.Candidate, MemoryContent]:
        self._said += 1
        turn = f"t{self._said}"
        settings: dict[str, Any] = {"kind": "fact", "trust": "user", "salience": 0.5, **fields}
        candidate = ev.Candidate(
            candidate_id=candidate_id(turn, 0),
            occurred_at=day(at),
            sources=(Source(turn_id=turn, partition=0, offset=self._said),),
            **settings,
        )
        vector = EMBEDDER.embed([bare(text)])[0]
        content = MemoryContent(
            text=text,
            subject="Ann",
            claim=claim,
            text_hash=sha256(hashed_form(text).encode()).hexdigest()[:32],
            embedding=Embedding(
                model=EMBEDDER.model, dimensions=len(vector), element_type="int8", data=vector
            ),
        )
        return candidate, content

    def say(self, text: str, at: float, *, claim: Claim | None = None, **fields: Any) -> ev.Event:
        candidate, content = self.candidate(text, at, claim=claim, **fields)
        event = decide(self.cube, self.likeness, candidate, content, self.by, self.policy)
        assert self.fold(event).holds
        return event

    def fold(self, event: ev.Event) -> Transition:
        transition = evolve(self.cube, event)
        self.cube.advance(transition)
        if transition.holds:
            self.likeness.follow(transition.changes)
        self.events.append(event)
        return transition

    def event(self, payload: ev.Payload, event_id: str, at: float = 0) -> ev.Event:
        return self.by.event(payload, event_id=event_id, occurred_at=day(at))

    def texts(self, status: str = "active") -> list[str]:
        found = [m for m in self.cube.memories.values() if m.state.status == status and m.content]
        return sorted(memory.content.text for memory in found if memory.content)
