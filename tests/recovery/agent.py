"""An agent to be disturbed: publishes, corrects, forgets, publishes on, decides anew, rebuilds, and says what was done.

What it has done already it does not do twice, so an agent that was killed is simply run again. `live` says
`turn <cube> <id>` for each durable turn, `decided <cube> <id>` for each that is searchable, `forgotten <cube> <id>` for
a memory that was forgotten, and returns the state hash.
"""

import random
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec.structs import replace

from mnemostream.processors.draft import TurnDraft
from mnemostream.streams.client import Memory
from mnemostream.streams.results import Effect
from tests.recovery.story import story

Say = Callable[[list[str]], None]
TURNS = 10  # in each of three cubes
CORRECTED = "Ben loves sailing at dawn."


def life() -> tuple[list[TurnDraft], list[TurnDraft]]:
    """The turns of the two halves of a life: three cubes, and in the first a fourth one that will be forgotten."""
    turns = story(TURNS)
    half = len(turns) // 2
    return [*turns[:half], *(replace(turn, cube="dora") for turn in turns[:half:3])], turns[half:]


def live(home: Path, seed: int, say: Say, *, early: bool = False) -> str:
    """The whole life, from wherever the home stands; the seed draws batches and chunks.

    `early` plants a fault: turns are said to be durable before they are.
    """
    chance = random.Random(seed)
    first, second = life()
    with Memory(home, batch=chance.choice((1, 7, 64))) as memory:
        publish(memory, first, chance, say, early)
        done = {(effect.event.scope.cube, effect.event.type) for effect in effects(memory)}
        if ("ben", "MemoryCorrected") not in done:
            memory.update(made_from(memory, "ben", "t2"), CORRECTED)
        if ("ann", "MemoryForgotten") not in done:
            said(say, "ann", memory.forget(made_from(memory, "ann", "t2")).memories)
        if ("cleo", "TurnForgotten") not in done:
            said(say, "cleo", memory.forget(cube="cleo", turn="t4").memories)
        if ("dora", "CubeForgotten") not in done:
            said(say, "dora", memory.forget(cube="dora").memories)
        assert memory.rebuild().identical
        publish(memory, second, chance, say, early)
        if ("ann", "GenerationStarted") not in done:
            memory.reprocess(cube="ann", switch=True)
        report = memory.rebuild()
        assert report.identical, report
        return memory.state_hash()


def effects(memory: Memory) -> list[Effect]:
    """All that was decided, void or not."""
    return list(memory.subscribe(from_="start", raw=True, follow=False))


def said(say: Say, cube: str, memories: Sequence[str]) -> None:
    say([f"forgotten {cube} {memory_id}" for memory_id in memories])


def made_from(memory: Memory, cube: str, turn_id: str) -> str:
    """The id of the memory that a turn is a source of."""
    (found,) = (
        found
        for found in memory.get_all(cube=cube)
        if turn_id in {source.turn_id for source in found.memory.state.sources}
    )
    return found.memory_id


def publish(memory: Memory, turns: Sequence[TurnDraft], chance: random.Random, say: Say, early: bool) -> None:
    """In chunks, each acknowledged when it is durable, and all of them when they are searchable."""
    rest = list(turns)
    while rest:
        size = chance.randint(1, 16)
        chunk, rest = rest[:size], rest[size:]
        words = [f"turn {turn.cube} {turn.turn_id}" for turn in chunk]
        if early:
            say(words)
        report = memory.publish(
            chunk, wait=chance.random() < 0.5
        )  # a few that wait are decided with the same commit
        assert report.rejected == 0, report
        if not early:
            say(words)
    memory.drain(timeout=60)
    say([f"decided {turn.cube} {turn.turn_id}" for turn in turns])


def contend(home: str, seed: int) -> list[str]:
    """Publish the whole story beside others who do the same; what was acknowledged."""
    said: list[str] = []
    with Memory(home) as memory:
        publish(memory, story(10), random.Random(seed), said.extend, early=False)
    return said
