"""All that a home answers, in one value: two homes that answer the same are the same to whoever uses them."""

from collections.abc import Iterator
from typing import Any

import msgspec

from mnemostream.streams.client import Memory

QUESTIONS = (
    "Where does she live now?",
    "Which hobbies does she love?",
    "What is the favourite number?",
    "sister",
)
CUBES = ("ann", "ben", "cleo")


class Answers(msgspec.Struct, frozen=True, kw_only=True):
    """Hashes of the stored and of the replayed state, and what searches, accounts and dead letters say."""

    stored: str
    replayed: str
    searches: dict[str, list[tuple[str, str, float]]]
    account: dict[str, Any]
    letters: list[tuple[str, str, bytes | None]]
    past: list[Any] = []


def answers(memory: Memory, *, past: bool = False) -> Answers:
    """What a home answers to everything that is asked here; with `past` also of its past, whose cuts are its own."""
    status = memory.status()
    return Answers(
        stored=memory.state_hash(),
        replayed=memory.replay().state_hash,
        searches={
            f"{cube}: {question}": [
                (item.memory_id, item.text, item.score) for item in memory.search(question, cube=cube)
            ]
            for cube in CUBES
            for question in QUESTIONS
        },
        account={
            "turns": status.turns,
            "skipped": dict(status.skipped_by_reason),
            "candidates": status.candidates,
            "memories": dict(status.memories_by_status),
        },
        letters=[(letter.reason, letter.step, letter.raw) for letter in memory.dead_letters()],
        past=list(_past(memory)) if past else [],
    )


def _past(memory: Memory) -> Iterator[Any]:
    """Every effect, the story of every memory, and what was answered at some cuts."""
    effects = list(memory.subscribe(from_="start", raw=True, follow=False))
    yield from effects
    for cube in CUBES:
        for found in memory.get_all(cube=cube, show_expired=True):
            yield found.memory
            yield memory.history(found.memory_id)
            yield memory.why(found.memory_id)
    for effect in effects[:: len(effects) // 3 or 1]:
        view = memory.at(effect.cut)
        yield view.state_hash()
        yield [(found.memory_id, found.text, found.score) for found in view.search(QUESTIONS[0], cube="ben")]
