"""All that a home answers, in one value: two homes that answer the same are the same to whoever uses them."""

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


def answers(memory: Memory) -> Answers:
    """What a home answers to everything that is asked here."""
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
    )
