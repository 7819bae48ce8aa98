"""START HERE: what flows where. One line per step; each runtime hosts these steps, in this order.

    publish ─▶ conversation.turns.v1 ─▶ extract ─▶ memory.candidates.v1 ─▶ dedupe ─┐
                                                                                   ▼
    subscribe, replay, at, diff ◀────────────────────────────────────── memory.events.v1 ◀─ correct, forget
                                                                          │    ▲
                                        search ◀─ index ◀─ project ◀──────┤    └─ lifecycle ◀─ lifecycle.ticks.v1
                                                                          ▼             ▲
                                           turns of a cut ─▶ compact ─▶ memory.training.v1 ◀─ train, evaluate, promote

A step's id names its consumer group and its durable state, so it never changes. What a step decides is a pure
function in `processors/`; what it reads and writes is a log of records. `dedupe` and `lifecycle` judge against
the fold of `memory.events.v1`, never against the index. `compact` and what follows it run when they are asked to.
"""

import msgspec

from ..schemas.topics import CANDIDATES, EVENTS, TICKS, TURNS


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """A step: its stable id, the topics that it reads, the topic that it writes, what it decides by."""

    id: str
    reads: tuple[str, ...]
    writes: str | None
    decides: str


EXTRACT = Step(id="extract", reads=(TURNS,), writes=CANDIDATES, decides="processors.extract.extract")
DEDUPE = Step(id="dedupe", reads=(CANDIDATES,), writes=EVENTS, decides="processors.dedupe.decide")
LIFECYCLE = Step(id="lifecycle", reads=(TICKS,), writes=EVENTS, decides="processors.sweep.sweep")
PROJECT = Step(id="project", reads=(EVENTS,), writes=None, decides="processors.projection.project")

STEPS: tuple[Step, ...] = (
    EXTRACT,
    DEDUPE,
    LIFECYCLE,
    PROJECT,
)
WORKERS = "workers"  # the one consumer group of all steps in a cluster
