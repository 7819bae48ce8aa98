"""The topics: what each carries, how it is keyed and how long it is kept."""

import msgspec

TURNS = "conversation.turns.v1"
CANDIDATES = "memory.candidates.v1"
EVENTS = "memory.events.v1"
TICKS = "lifecycle.ticks.v1"
STATE = "memory.state.v1"
TRAINING = "memory.training.v1"
KEYS = "memory.keys.v1"

DLQ_SUFFIX = ".dlq"
MAX_RECORD_BYTES = (
    1 << 20
)  # of a record with its key and headers; dead letters hold such a record whole, and more
MAX_DEAD_LETTER_BYTES = 2 << 20


class Topic(msgspec.Struct, frozen=True, kw_only=True):
    """A topic: `retention_ms` None keeps it for ever; `compacted` keeps the last record of each key."""

    name: str
    events: tuple[str, ...]
    retention_ms: int | None = None
    compacted: bool = False
    dead_letters: bool = True


WEEK_MS = 7 * 24 * 3600 * 1000

TOPICS: tuple[Topic, ...] = (
    Topic(name=TURNS, events=("TurnRecorded",)),
    Topic(name=CANDIDATES, events=("CandidatesExtracted", "TurnSkipped"), retention_ms=8 * WEEK_MS),
    Topic(
        name=EVENTS,
        events=(
            "MemoryCreated",
            "MemoryReinforced",
            "MemoryRevised",
            "CandidateRejected",
            "MemoriesMerged",
            "MemoryExpired",
            "MemoryForgotten",
            "MemoryCorrected",
            "MemoryRecalled",
            "MemoryPromoted",
            "MemoryDemoted",
            "CubeForgotten",
            "TurnForgotten",
            "GenerationStarted",
        ),
    ),
    Topic(name=TICKS, events=("Tick",), retention_ms=WEEK_MS, dead_letters=False),
    Topic(name=STATE, events=("MemoryStateChanged",), compacted=True, dead_letters=False),
    Topic(
        name=TRAINING,
        events=(
            "TrainingSetBuilt",
            "AdapterTrained",
            "AdapterEvaluated",
            "AdapterPromoted",
            "AdapterRetired",
        ),
    ),
)

BY_NAME = {topic.name: topic for topic in TOPICS}
TOPIC_OF_EVENT = {event: topic.name for topic in TOPICS for event in topic.events}


def dead_letter_topic(topic: str) -> str:
    """The name of a topic's dead-letter topic."""
    return topic + DLQ_SUFFIX


def topic_names() -> list[str]:
    """All topics but that of the keys, each with its dead-letter topic."""
    return [name for topic in TOPICS for name in (topic.name, dead_letter_topic(topic.name))]
