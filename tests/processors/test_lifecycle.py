"""Lifecycle decides: dues in order, each once; merges of what a correction made alike, and of nothing else."""

import pytest
from msgspec.structs import replace

from mnemostream.processors.lifecycle import Due, LifecyclePolicy, due, expire, over_capacity, tick
from mnemostream.processors.merging import merges
from mnemostream.schemas import events as ev
from mnemostream.schemas.content import Claim
from mnemostream.schemas.errors import InputError

from .world import World, day, on


def test_dues_are_handled_in_order_of_instant_and_id_and_happen_when_they_were_due() -> None:
    world = World()
    for number, end in enumerate((9, 3, 3, 30)):
        world.say(f"Ann needs thing number {number} for project {number * 7}.", 0, expires_at=day(end))
    events = tick(world.cube, day(20), LifecyclePolicy(), world.by)
    keys = [(event.envelope.occurred_at, event.payload.memory_id) for event in events]
    assert keys == sorted(keys) and [at for at, _ in keys] == [day(3), day(3), day(9)]
    assert all(world.fold(event).holds for event in events)
    assert len(world.texts("expired")) == 3
    assert tick(world.cube, day(20), LifecyclePolicy(), world.by) == []


def test_a_due_that_was_put_off_meanwhile_is_void() -> None:
    world = World()
    memory_id = world.say("Ann needs a permit.", 0, expires_at=day(3)).payload.memory.memory_id
    early = expire(world.cube, [Due(day(3), memory_id, "ttl")], world.by)
    world.fold(world.event(ev.MemoryCorrected(memory_id=memory_id, expires_at=day(9), content=None), "c"))
    assert [world.fold(event).void for event in early] == ["not-due"]
    assert due(world.cube.memories[memory_id], LifecyclePolicy()) == Due(day(9), memory_id, "ttl")


def first_merge(world: World, at: float) -> ev.Event | None:
    return next(merges(world.cube, world.likeness, world.cube.memories, day(at), world.by), None)


def corrected_to_be_alike() -> World:
    """Two memories of which one was set right, and now says what the other says."""
    world = World()
    world.say("Ann plays the cello in the city orchestra.", 0, salience=0.6)
    wrong = world.say("Ann repairs old clocks.", 4).payload.memory.memory_id
    world.say("Ann plays the cello in the city orchestra.", 5)
    _, content = world.candidate("Ann plays the cello in a city orchestra.", 6)
    world.fold(world.event(ev.MemoryCorrected(memory_id=wrong, content=content), "c"))
    return world


def test_what_became_alike_is_merged_into_one_with_all_its_sources() -> None:
    world = corrected_to_be_alike()
    event = first_merge(world, 9)
    assert event is not None and world.fold(event).holds
    assert world.texts() == ["Ann plays the cello in the city orchestra."]
    assert len(world.texts("merged")) == 2
    merged = world.cube.memories[event.payload.memory.memory_id].state
    assert merged.strength == 3.0 and len(merged.sources) == 3
    assert (merged.valid_from, merged.reinforced_at) == (day(0), day(5))
    assert first_merge(world, 9) is None


THINGS = (  # nothing in common
    *(
        "met a baker",
        "paid the rent",
        "swam in a lake",
        "fixed her bicycle",
        "wrote to Omar",
        "lost an umbrella",
    ),
    *(
        "cooked lentils",
        "heard thunder",
        "bought stamps",
        "slept until noon",
        "fed some ducks",
        "knitted a scarf",
    ),
)


def test_merging_goes_on_from_where_it_was_as_if_it_began_anew() -> None:
    sayings = ("plays the cello", "repairs old clocks", "has a black cat", "grows red roses")
    once, anew = World(), World()
    for world in (once, anew):
        ids = []
        for number, thing in enumerate(THINGS):
            ids.append(world.say(f"Ann {thing}.", number).payload.memory.memory_id)
        for number, memory_id in enumerate(ids):
            _, content = world.candidate(f"Ann {sayings[number % 4]} in the city of Oslo.", number)
            world.fold(world.event(ev.MemoryCorrected(memory_id=memory_id, content=content), f"c{number}"))
    for event in merges(once.cube, once.likeness, once.cube.memories, day(30), once.by):
        assert once.fold(event).holds
    while event_anew := first_merge(anew, 30):
        anew.fold(event_anew)
    assert [e.event_id for e in once.events] == [e.event_id for e in anew.events]
    assert len(once.texts()) == 4 and len(once.texts("merged")) == 12


def test_a_merge_is_judged_on_the_versions_that_it_names() -> None:
    world = corrected_to_be_alike()
    event = first_merge(world, 9)
    assert event is not None
    world.say("Ann plays the cello in the city orchestra.", 10)
    assert world.fold(event).void == "stale"
    again = first_merge(world, 11)
    assert again is not None and again.event_id != event.event_id and world.fold(again).holds


def test_what_differs_is_not_merged() -> None:
    world = World()
    world.say("Ann lives in Oslo.", 0, claim=Claim(subject="ann", attribute="lives in", value="oslo"))
    world.say(
        "Ann lives in Rome.",
        0,
        agent_id="other",
        claim=Claim(subject="ann", attribute="lives in", value="rome"),
    )
    world.say("Ann went to the dentist.", 0, kind="event", event_time=on(0))
    world.say("Ann went to the dentist.", 9, kind="event", event_time=on(9))
    assert first_merge(world, 20) is None


def test_capacity_lets_go_of_what_is_worth_least() -> None:
    world = World()
    for thing, salience in zip(THINGS, (0.9, 0.1, 0.5), strict=False):
        world.say(f"Ann {thing}.", 0, salience=salience)
    events = over_capacity(world.cube, day(1), LifecyclePolicy(capacity=2), world.by)
    assert len(events) == 1 and world.fold(events[0]).holds
    (gone,) = (memory for memory in world.cube.memories.values() if memory.state.status == "expired")
    assert gone.state.salience == 0.1
    stale = replace(events[0].payload, version=7)
    assert world.fold(world.event(stale, "other")).void == "gone"


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"kind_ttl_days": {"plans": 3}}, "unknown kind 'plans'; did you mean 'plan'"),
        ({"kind_ttl_days": {"plan": 0}}, "wanted days above 0"),
        ({"kind_ttl_days": {"plan": float("nan")}}, "wanted days above 0"),
        ({"decay_below": 1.0}, "between 0 and 1, got 1.0"),
        ({"decay_below": float("nan")}, "between 0 and 1"),
        ({"capacity": -1}, "wanted 0 memories or more a cube, got -1"),
    ],
)
def test_a_policy_that_makes_no_sense_is_refused(given: dict[str, object], told: str) -> None:
    with pytest.raises(InputError, match="lifecycle policy") as caught:
        LifecyclePolicy(**given)  # type: ignore[arg-type]
    assert told in str(caught.value)
