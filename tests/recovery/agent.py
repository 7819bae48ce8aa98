"""An agent to be disturbed: publishes, forgets, publishes on, rebuilds, and says what was acknowledged.

What it has done already it does not do twice, so an agent that was killed is simply run again. `live` says
`turn <cube> <id>` for each durable turn, `decided <cube> <id>` for each that is searchable, `forgotten <cube> <id>` for
a memory that was forgotten, and returns the state hash.
"""

import random
from collections.abc import Callable, Sequence
from pathlib import Path

from mnemostream.processors.draft import TurnDraft
from mnemostream.streams.client import Memory
from tests.recovery.story import story

Say = Callable[[list[str]], None]
TURNS = 10  # in each of three cubes
FORGOTTEN = (("ann", "t2"), ("cleo", "t4"))  # the memories made from these turns


def live(home: Path, seed: int, say: Say, *, early: bool = False) -> str:
    """The whole life, from wherever the home stands; the seed draws batches and chunks.

    `early` plants a fault: turns are said to be durable before they are.
    """
    chance = random.Random(seed)
    turns = story(TURNS)
    half = len(turns) // 2
    with Memory(home, batch=chance.choice((1, 7, 64))) as memory:
        publish(memory, turns[:half], chance, say, early)
        for cube, turn_id in FORGOTTEN:
            forget(memory, cube, turn_id, say)
        assert memory.rebuild().identical
        publish(memory, turns[half:], chance, say, early)
        report = memory.rebuild()
        assert report.identical, report
        return memory.state_hash()


def publish(memory: Memory, turns: Sequence[TurnDraft], chance: random.Random, say: Say, early: bool) -> None:
    """In chunks, each acknowledged when it is durable, and all of them when they are searchable."""
    rest = list(turns)
    while rest:
        size = chance.randint(1, 16)
        chunk, rest = rest[:size], rest[size:]
        words = [f"turn {turn.cube} {turn.turn_id}" for turn in chunk]
        if early:
            say(words)
        report = memory.publish(chunk, wait=False)
        assert report.rejected == 0, report
        if not early:
            say(words)
    memory.drain(timeout=60)
    say([f"decided {turn.cube} {turn.turn_id}" for turn in turns])


def forget(memory: Memory, cube: str, turn_id: str, say: Say) -> None:
    """Forget what was made from a turn; nothing where that was done before."""
    made = [
        found.memory_id
        for scope, found in list(memory.node.fold.memories())
        if scope.cube == cube and turn_id in {source.turn_id for source in found.state.sources}
    ]
    for memory_id in made:
        memory.forget(memory_id)
        say([f"forgotten {cube} {memory_id}"])


def contend(home: str, seed: int) -> list[str]:
    """Publish the whole story beside others who do the same; what was acknowledged."""
    said: list[str] = []
    with Memory(home) as memory:
        publish(memory, story(10), random.Random(seed), said.extend, early=False)
    return said
