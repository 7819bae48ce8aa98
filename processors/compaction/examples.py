"""Training examples, and what one memory gives: questions about it while it lives, a preference once it is past."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

import msgspec

from ...schemas.content import MemoryContent
from ...schemas.memory import ACTIVE, EXPIRED, MERGED, SUPERSEDED, Memory, MemoryState, Source
from ...schemas.topics import TURNS
from .paraphrasing import Paraphraser, sentences
from .policy import CompactionPolicy
from .questions import Pair, questions
from .screening import PERSONAL, QUARANTINED, flagged, is_injection, personal_data, texts_of

QUESTION, CONVERSATION, PREFERENCE, GENERAL = "question", "conversation", "preference", "general"
KINDS: Final = (QUESTION, CONVERSATION, PREFERENCE, GENERAL)
TRAIN, TEST = "train", "test"
ASKED, ANSWER = "Question: ", "\nAnswer:"
SPLITS: Final = (TRAIN, TEST)
EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MICRO: Final = timedelta(microseconds=1)
MAX_PREFERENCES: Final = 4  # of one memory that is past: it is to be unlearnt, not to fill the set


class Message(msgspec.Struct, frozen=True, gc=False):
    """What one side of a conversation said: `role` is "user" or "assistant"."""

    role: str
    content: str


class Origin(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """Where an example comes from: memories, turns, and the places of those turns, as `topic[partition]@offset`."""

    memory_ids: tuple[str, ...] = ()
    turn_ids: tuple[str, ...] = ()
    positions: tuple[str, ...] = ()


NOWHERE: Final = Origin()


class Example(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """One example. A preference has `rejected`, a conversation `messages` and no prompt of its own."""

    kind: str
    split: str
    prompt: str = ""
    completion: str = ""
    rejected: str = ""
    messages: tuple[Message, ...] = ()
    origin: Origin = NOWHERE


class Held(msgspec.Struct, frozen=True, gc=False, kw_only=True):
    """A memory as of the cut; `past`: what it said before it was corrected, oldest first.

    `successor` is the live memory that took its place, at the end of however long a chain.
    """

    memory: Memory
    past: tuple[MemoryContent, ...] = ()
    successor: Memory | None = None


class Unit(msgspec.Struct, frozen=True, kw_only=True):
    """What one memory ("m" and its id), one session ("s" and its id) or "z", general ability, contributes.

    `version` is the memory's; `latest` the last time that it tells of, in µs since the epoch (0 for a session).
    `volatile`: it changes as time passes. `follows`: the memory that took its place, so that it changes as that does.
    `reasons` counts what was left out.
    """

    key: str
    version: int = 0
    latest: int = 0
    volatile: bool = False
    follows: str | None = None
    reasons: dict[str, int] = {}
    examples: tuple[Example, ...] = ()


def memory_key(memory_id: str) -> str:
    """The key of a memory's unit."""
    return "m" + memory_id


def refusal(memory: Memory, policy: CompactionPolicy, horizon: datetime | None) -> str | None:
    """Why a memory may not be learnt, or None. `horizon`: the last time that the cube tells of."""
    content, state = memory.content, memory.state
    if content is None:
        return "forgotten"
    if state.status == EXPIRED or (
        state.expires_at is not None and horizon is not None and state.expires_at <= horizon
    ):
        return "expired"
    if flagged(QUARANTINED, content.metadata, content.tags):
        return QUARANTINED
    if state.status != ACTIVE:
        return state.status
    return held_back(memory, content, policy)


def held_back(memory: Memory, content: MemoryContent, policy: CompactionPolicy) -> str | None:
    """Why what a memory says, or said, may not be learnt, whatever its status."""
    if memory.state.trust not in policy.trusts:
        return "low-trust"
    words = texts_of(content)
    if flagged(PERSONAL, content.metadata, content.tags) or personal_data(words, policy.personal_data):
        return PERSONAL
    return "injection" if policy.injections and is_injection(words) else None


def draft_memory(
    held: Held, policy: CompactionPolicy, horizon: datetime | None, paraphraser: Paraphraser | None = None
) -> Unit:
    """The unit of one memory. Pure, apart from what a paraphraser says."""
    memory = held.memory
    state = memory.state
    why = refusal(memory, policy, horizon)
    examples: list[Example] = []
    if why is None:
        asked = questions(memory)
        examples = _asking(memory, asked) + _paraphrased(memory, asked, policy, paraphraser)
        if policy.preferences:
            for past in held.past:
                examples += _preferring(memory, asked, memory, past, policy)
        why = None if asked else "no-question"
    elif why == SUPERSEDED and policy.preferences and held.successor is not None:
        newer = held.successor
        if refusal(newer, policy, horizon) is None and memory.content is not None:
            examples = _preferring(newer, questions(newer), memory, memory.content, policy)
    return Unit(
        key=memory_key(state.memory_id),
        version=state.version,
        latest=latest_of(state),
        volatile=state.expires_at is not None
        or (held.successor is not None and held.successor.state.expires_at is not None),
        follows=state.superseded_by,
        reasons={} if why is None else {why: 1},
        examples=tuple(examples),
    )


def latest_of(state: MemoryState) -> int:
    """The last time that a memory tells of, in µs since the epoch."""
    return (max(state.occurred_at, state.reinforced_at) - EPOCH) // MICRO


def horizon_of(latest: int) -> datetime | None:
    """The last time that a cube tells of, from the largest of `latest_of`; None where it tells of none."""
    return EPOCH + latest * MICRO if latest else None


def origin_of(*memories: Memory) -> Origin:
    """Memories as where an example comes from, with the turns that they were made from."""
    sources = {source.turn_id: source for memory in memories for source in memory.state.sources}
    return Origin(
        memory_ids=tuple(dict.fromkeys(memory.memory_id for memory in memories)),
        turn_ids=tuple(sources),
        positions=tuple(place(source) for source in sources.values() if source.offset >= 0),
    )


def place(source: Source) -> str:
    """Where a turn lies, as the command line takes it."""
    return f"{TURNS}[{source.partition}]@{source.offset}"


def _asking(memory: Memory, asked: Sequence[Pair]) -> list[Example]:
    if not asked:
        return []
    origin = origin_of(memory)
    return [
        Example(
            kind=QUESTION,
            split=TEST if pair.held_out else TRAIN,
            prompt=prompt_of(pair),
            completion=completion_of(pair),
            origin=origin,
        )
        for pair in asked
    ]


def prompt_of(pair: Pair) -> str:
    """What a model is given."""
    return f"{ASKED}{pair.question}{ANSWER}"


def completion_of(pair: Pair) -> str:
    """What it is to go on with."""
    return f" {pair.answer}"


def _paraphrased(
    memory: Memory, asked: Sequence[Pair], policy: CompactionPolicy, paraphraser: Paraphraser | None
) -> list[Example]:
    """Other wordings of the whole statement, as answers to its first question."""
    trained = [pair for pair in asked if not pair.held_out]
    if paraphraser is None or not policy.paraphrases or not trained or memory.content is None:
        return []
    first = trained[0]
    found = sentences(paraphraser, memory.content.text, first.answer, policy.paraphrases)
    origin = origin_of(memory)
    kept = [text for text in found if refusing(text, policy) is None]
    return [
        Example(kind=QUESTION, split=TRAIN, prompt=prompt_of(first), completion=f" {text}", origin=origin)
        for text in kept
    ]


def refusing(text: str, policy: CompactionPolicy) -> str | None:
    """Why a bare text may not be learnt, or None."""
    if personal_data(text, policy.personal_data):
        return PERSONAL
    return "injection" if policy.injections and is_injection(text) else None


def _preferring(
    newer: Memory, asked: Sequence[Pair], older: Memory, said: MemoryContent, policy: CompactionPolicy
) -> list[Example]:
    """What holds now before what was said then, in the wordings that ask for both."""
    assert newer.content is not None
    if said.text == newer.content.text or held_back(older, said, policy) is not None:
        return []
    before = {pair.question: pair for pair in questions(Memory(state=older.state, content=said))}
    origin = origin_of(newer, older)
    found: dict[str, Example] = {}
    for pair in asked:
        other = before.get(pair.question)
        if other is not None and other.answer != pair.answer:
            found.setdefault(pair.question, _preference(pair, other.answer, origin))
    if not found:
        first = next((pair for pair in asked if not pair.held_out), None)
        return [] if first is None else [_preference(first, said.text, origin)]
    return list(found.values())[:MAX_PREFERENCES]


def _preference(pair: Pair, rejected: str, origin: Origin) -> Example:
    return Example(
        kind=PREFERENCE,
        split=TEST if pair.held_out else TRAIN,
        prompt=prompt_of(pair),
        completion=completion_of(pair),
        rejected=f" {rejected}",
        origin=origin,
    )


def successor_of(memory: Memory, others: Mapping[str, Memory]) -> Memory | None:
    """The memory at the end of the chain of those that took a memory's place; None where the chain is broken."""
    seen = {memory.memory_id}
    while memory.state.status in (SUPERSEDED, MERGED):
        following = others.get(memory.state.superseded_by or "")
        if following is None or following.memory_id in seen:
            return None
        seen.add(following.memory_id)
        memory = following
    return memory
