"""The fold's rules for decisions that meet (DESIGN §3), one test a rule."""

import pytest

from mnemostream.processors.dedupe import decide
from mnemostream.processors.fold import evolve
from mnemostream.processors.replay import Replay
from mnemostream.schemas import events as ev
from mnemostream.schemas.content import Claim
from mnemostream.schemas.errors import UnknownEvent

from .world import World, day


def one(world: World, **fields: object) -> str:
    decided = world.say(
        "Ann lives in Oslo.", 0, claim=Claim(subject="ann", attribute="lives in", value="oslo"), **fields
    )
    return str(decided.payload.memory.memory_id)


def test_an_event_has_its_effect_once() -> None:
    world = World()
    one(world)
    before = dict(world.cube.memories)
    transition = evolve(world.cube, world.events[0])
    assert transition.duplicate and not transition.holds
    world.cube.advance(transition)
    assert world.cube.memories == before


def test_a_stale_revision_is_void_as_a_whole_and_its_id_stays_unused() -> None:
    world = World()
    memory_id = one(world)
    candidate, content = world.candidate(
        "Ann lives in Rome.", 9, claim=Claim(subject="ann", attribute="lives in", value="rome")
    )
    stale = decide(world.cube, world.likeness, candidate, content, world.by)
    world.fold(world.event(ev.MemoryCorrected(memory_id=memory_id, kind="preference", content=None), "c1"))
    assert world.fold(stale).void == "stale"
    assert stale.event_id not in world.cube.applied
    again = decide(world.cube, world.likeness, candidate, content, world.by)
    assert again.event_id == stale.event_id and world.fold(again).holds


def test_forgetting_and_correcting_hold_whatever_the_version() -> None:
    world = World()
    memory_id = one(world)
    world.say("Ann lives in Oslo.", 1, claim=Claim(subject="ann", attribute="lives in", value="oslo"))
    corrected = world.fold(
        world.event(ev.MemoryCorrected(memory_id=memory_id, kind="relation", content=None), "c1")
    )
    assert corrected.holds and world.cube.memories[memory_id].state.kind == "relation"
    assert world.fold(world.event(ev.MemoryForgotten(memory_id=memory_id), "f1")).holds
    assert memory_id not in world.cube.memories and memory_id in world.cube.forgotten


def test_reinforcing_holds_while_the_memory_is_live_only() -> None:
    world = World()
    memory_id = one(world, expires_at=day(3))
    expired = ev.MemoryExpired(memory_id=memory_id, version=1, due_at=day(3), reason="ttl")
    candidate, content = world.candidate("Ann lives in Oslo.", 1)
    late = decide(world.cube, world.likeness, candidate, content, world.by)
    assert late.type == "MemoryReinforced"
    assert world.fold(world.event(expired, "x1")).holds
    assert world.fold(late).void == "gone"


def test_an_expiry_is_void_when_the_memory_now_expires_later() -> None:
    world = World()
    memory_id = one(world, expires_at=day(3))
    world.fold(world.event(ev.MemoryCorrected(memory_id=memory_id, expires_at=day(9), content=None), "c1"))
    early = ev.MemoryExpired(memory_id=memory_id, version=1, due_at=day(3), reason="ttl")
    assert world.fold(world.event(early, "x1")).void == "not-due"
    due = ev.MemoryExpired(memory_id=memory_id, version=1, due_at=day(9), reason="ttl")
    assert world.fold(world.event(due, "x2")).holds


def test_a_merge_is_void_as_a_whole_if_one_of_its_memories_changed() -> None:
    world = World()
    first = one(world)
    second = str(world.say("Ann plays the cello.", 0).payload.memory.memory_id)
    state = world.cube.memories[first].state
    merged = ev.MemoriesMerged(
        judged=(ev.Judged(memory_id=first, version=1), ev.Judged(memory_id=second, version=7)),
        memory=ev.MemoryState(
            **{name: getattr(state, name) for name in state.__struct_fields__} | {"memory_id": "m"}
        ),
        reason="alike",
        content=world.cube.memories[first].content,
    )
    assert world.fold(world.event(merged, "g1")).void == "stale"
    assert world.cube.memories[first].state.status == "active"


def test_forgetting_a_cube_up_to_a_turn_leaves_later_turns() -> None:
    world = World()
    first = one(world)
    second = str(world.say("Ann plays the cello.", 1).payload.memory.memory_id)
    offset = world.cube.memories[first].state.sources[0].offset
    world.fold(world.event(ev.CubeForgotten(partition=0, offset=offset), "f1"))
    assert sorted(world.cube.memories) == [second]


def test_an_unknown_type_is_skipped_only_when_ignorable() -> None:
    world = World()
    known = world.event(ev.Tick(instant=day(0)), "u1")
    with pytest.raises(UnknownEvent, match="Tick"):
        evolve(world.cube, known)
    ignorable = ev.Event(
        envelope=ev.Envelope(
            event_id="u2",
            type="MemoryPraised",
            schema_version=1,
            scope=world.cube.scope,
            occurred_at=day(0),
            observed_at=day(0),
            ignorable=True,
            producer="later/9",
        ),
        payload=None,
    )
    assert evolve(world.cube, ignorable).changes == ()


def test_replay_gives_the_same_hash_whatever_the_batches_and_redeliveries() -> None:
    world = World()
    one(world)
    world.say("Ann lives in Rome.", 4, claim=Claim(subject="ann", attribute="lives in", value="rome"))
    world.say("Ann plays the cello.", 5)
    whole, twice = Replay(), Replay()
    whole.take(world.events)
    for event in world.events:
        twice.take([event, event])
    assert whole.state_hash() == twice.state_hash()
    assert twice.account.duplicates == 3
