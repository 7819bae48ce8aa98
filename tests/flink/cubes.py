"""A small memory log with all that lifecycle decides in it: what is due, what is alike, what an adapter holds."""

from datetime import timedelta
from pathlib import Path

from mnemostream.processors.draft import TurnDraft
from mnemostream.processors.lifecycle import LifecyclePolicy
from mnemostream.schemas.events import Event
from mnemostream.schemas.ids import Scope
from tests.flink.site import APART, START, Home, training

POLICY = LifecyclePolicy(kind_ttl_days={"fact": 40.0, "event": 15.0}, decay_below=0.2, merge=True)
FULL = LifecyclePolicy(kind_ttl_days={"fact": 40.0}, capacity=9, merge=True)
TICKS = [START + timedelta(days=days, microseconds=123_456) for days in (5, 17, 30, 45, 46, 60)]
THINGS = ("old clocks", "jazz records", "harbour maps", "wild bees")


def turns(cubes: int, things: int = len(THINGS)) -> list[TurnDraft]:
    """What two people say in each cube: much of it twice, in other words."""
    said = []
    for cube in range(cubes):
        for who in ("Ann", "Bob"):
            for thing in THINGS[:things]:
                said += [
                    (cube, who, f"I collect {thing} with my sister in Paris."),
                    (cube, who, f"I collect {thing} with my sister in Paris now."),
                    (cube, who, f"I really collect {thing} with my sister in Paris."),
                    (cube, who, f"Zoe repairs {thing} near the lake."),
                ]
    return [
        TurnDraft(
            turn_id=f"t{number}",
            cube=f"c{cube}",
            role="user",
            speaker=who,
            text=text,
            occurred_at=START + timedelta(hours=number),
        )
        for number, (cube, who, text) in enumerate(said)
    ]


def homes(folder: Path, policy: LifecyclePolicy, cubes: int, things: int = len(THINGS)) -> Home:
    """A home that took these turns in, with nothing merged; it sweeps by `policy` from then on."""
    made = Home(folder, policy, APART)
    made.publish(turns(cubes, things))
    made.close()
    return Home(folder, policy)


def promoted(events: list[Event], cube: str, adapter: str = "ad") -> list[Event]:
    """Training events of an adapter that holds all memories of a cube."""
    ids = [
        one.payload.memory.memory_id
        for one in events
        if one.type == "MemoryCreated" and one.scope.cube == cube
    ]
    return training(Scope("default", cube), ids, adapter, START)
