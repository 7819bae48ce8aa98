"""The laws of the core, over random histories: every event type, stale judgements, redelivery, crashes."""

from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from mnemostream.infra.memory_index import InMemoryIndex
from mnemostream.processors.cube import CubeState
from mnemostream.processors.dump import dump_cubes, state_hash
from mnemostream.processors.fold import LIVE, evolve
from mnemostream.processors.lifecycle import LifecyclePolicy, due, over_capacity, tick
from mnemostream.processors.likeness import Likeness
from mnemostream.processors.merging import merges
from mnemostream.processors.projection import index_record, indexed, project
from mnemostream.processors.replay import Replay
from mnemostream.processors.score import decays_below, retention
from mnemostream.schemas import events as ev
from mnemostream.schemas.content import Claim
from mnemostream.schemas.memory import Residency

from ..processors.world import SCOPE, World, day, on

SAYINGS = (
    ("Ann lives in {}.", ("Oslo", "Rome", "Graz"), "lives in"),
    ("Ann loves {}.", ("hiking", "rye bread"), None),
    ("Ann works as a {}.", ("nurse", "pilot"), "works as"),
)
ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(("say", "say", "say", "forget", "correct", "expire", "stale", "recall", "cube", "promote",
                         "demote", "merge", "again", "turn", "anew")),
        st.integers(0, 6),
        st.integers(0, 40),
    ),
    max_size=25,
)  # fmt: skip


def history(actions: list[tuple[str, int, int]]) -> World:
    """A world in which all that happened, each decision folded as it came."""
    world = World()
    for number, (action, choice, when) in enumerate(actions):
        ids = sorted(world.cube.memories)
        if action == "say":
            said(world, choice, when)
        elif action == "again" and world.events:
            world.fold(world.events[choice % len(world.events)])
        elif action == "cube":
            world.fold(world.event(ev.CubeForgotten(partition=0, offset=choice), f"e{number}", when))
        elif action == "anew":
            world.fold(world.event(ev.GenerationStarted(kept=tuple(ids[:choice])), f"e{number}", when))
        elif ids:
            payload = about(world, action, ids[choice % len(ids)], when)
            if payload is not None:
                world.fold(world.event(payload, f"e{number}", when))
    return world


def said(world: World, choice: int, when: int) -> None:
    pattern, values, attribute = SAYINGS[choice % len(SAYINGS)]
    value = values[choice % len(values)]
    claim = Claim(subject="ann", attribute=attribute, value=value.lower()) if attribute else None
    fields: dict[str, Any] = {"event_time": on(when)} if choice == 5 else {}
    if choice == 6:
        fields["expires_at"] = day(when + 3)
    from mnemostream.processors.dedupe import decide

    candidate, content = world.candidate(pattern.format(value), when, claim=claim, **fields)
    world.fold(decide(world.cube, world.likeness, candidate, content, world.by))


def about(world: World, action: str, memory_id: str, when: int) -> ev.Payload | None:
    state = world.cube.memories[memory_id].state
    home = Residency(kind="parametric", model="m", artefact_sha256="a", since=day(when))
    payloads: dict[str, Any] = {
        "forget": lambda: ev.MemoryForgotten(memory_id=memory_id, turn_ids=(state.sources[0].turn_id,)),
        "turn": lambda: ev.TurnForgotten(turn_id=state.sources[0].turn_id),
        "correct": lambda: ev.MemoryCorrected(memory_id=memory_id, expires_at=day(when + 9), content=None),
        "expire": lambda: ev.MemoryExpired(
            memory_id=memory_id, version=state.version, due_at=state.expires_at or day(when), reason="ttl"
        ),
        "stale": lambda: ev.MemoryExpired(
            memory_id=memory_id, version=state.version + 1, due_at=day(when), reason="capacity"
        ),
        "recall": lambda: ev.MemoryRecalled(memory_ids=(memory_id, "unknown")),
        "promote": lambda: ev.MemoryPromoted(memory_id=memory_id, version=state.version, residency=home),
        "demote": lambda: ev.MemoryDemoted(
            memory_id=memory_id, version=state.version, kind="parametric", model="m", artefact_sha256="a"
        ),
        "merge": lambda: getattr(
            next(merges(world.cube, world.likeness, world.cube.memories, day(when), world.by), None),
            "payload",
            None,
        ),
    }
    result: ev.Payload | None = payloads[action]()
    return result


def fold(events: list[ev.Event], cube: CubeState | None = None) -> CubeState:
    replay = Replay([cube] if cube is not None else [])
    replay.take(events)
    return replay.cubes.get(SCOPE, CubeState(SCOPE))


def hashed(cube: CubeState) -> str:
    return state_hash(dump_cubes([cube]))


def copy(cube: CubeState) -> CubeState:
    """A snapshot: what a stored fold keeps of a cube."""
    return CubeState(
        cube.scope,
        cube.memories.values(),
        cube.applied,
        cube.forgotten,
        cube.forgotten_turns,
        cube.forgotten_to,
    )


@given(ACTIONS, st.integers(0, 25))
def test_a_snapshot_and_the_rest_is_the_whole(actions: list[Any], at: int) -> None:
    events = history(actions).events
    snapshot = copy(fold(events[:at]))
    assert hashed(fold(events[at:], snapshot)) == hashed(fold(events))


@given(ACTIONS, st.randoms(use_true_random=False))
def test_redelivery_changes_nothing(actions: list[Any], chance: Any) -> None:
    """At-least-once: from time to time a reader goes back and reads a stretch again."""
    events = history(actions).events
    held = list(events)
    delivered: list[ev.Event] = []
    for number, event in enumerate(held):
        delivered.append(event)
        if chance.random() < 0.3:
            delivered += [
                one for one in held[max(0, number - 3) : number + 1] if applied_before(held, one, number)
            ]
    assert hashed(fold(delivered)) == hashed(fold(events))


def applied_before(events: list[ev.Event], one: ev.Event, number: int) -> bool:
    """Only what held the first time is redelivered as a duplicate; a void id stays free for its author."""
    cube = fold(events[: number + 1])
    return one.event_id in cube.applied


@given(ACTIONS)
def test_versions_only_grow_and_every_visible_memory_has_a_source(actions: list[Any]) -> None:
    cube = CubeState(SCOPE)
    versions: dict[str, int] = {}
    for event in history(actions).events:
        cube.advance(evolve(cube, event))
        for memory_id, memory in cube.memories.items():
            assert memory.state.version >= versions.get(memory_id, 1)
            versions[memory_id] = memory.state.version
            assert memory.state.sources


@given(ACTIONS)
def test_what_is_forgotten_merged_or_expired_never_comes_back(actions: list[Any]) -> None:
    cube = CubeState(SCOPE)
    dead: set[str] = set()
    for event in history(actions).events:
        cube.advance(evolve(cube, event))
        for memory_id in dead:
            memory = cube.memories.get(memory_id)
            assert memory is None or memory.state.status not in LIVE
        dead |= set(cube.forgotten)
        dead |= {key for key, memory in cube.memories.items() if memory.state.status not in LIVE}


@given(ACTIONS)
def test_no_memory_stands_on_a_forgotten_turn(actions: list[Any]) -> None:
    world = history(actions)
    for event in world.events:
        if event.type == "CubeForgotten":
            later = fold(
                world.events[world.events.index(event) + 1 :],
                fold(world.events[: world.events.index(event) + 1]),
            )
            assert not any(
                source.partition == event.payload.partition and source.offset <= event.payload.offset
                for memory in later.memories.values()
                for source in memory.state.sources
            )


@given(ACTIONS)
def test_evolve_is_pure(actions: list[Any]) -> None:
    events = history(actions).events
    cube = CubeState(SCOPE)
    for event in events:
        before = copy(cube)
        assert evolve(cube, event) == evolve(cube, event)
        assert (cube.memories, cube.applied, cube.forgotten) == (
            before.memories,
            before.applied,
            before.forgotten,
        )
        cube.advance(evolve(cube, event))


@given(ACTIONS)
def test_likeness_that_followed_equals_likeness_made_anew(actions: list[Any]) -> None:
    world = history(actions)
    anew = Likeness(world.cube.memories.values())
    for memory in world.cube.memories.values():
        assert memory.content is not None
        assert world.likeness.near(memory.content, 0.3, 0.3) == anew.near(memory.content, 0.3, 0.3)
        assert world.likeness.same_text(memory.content.text_hash) == anew.same_text(memory.content.text_hash)
        if memory.content.claim is not None:
            key = (memory.content.claim.subject, memory.content.claim.attribute)
            assert world.likeness.same_claim(key) == anew.same_claim(key)


@given(ACTIONS)
@settings(max_examples=50)
def test_a_live_index_equals_one_rebuilt_by_replay(actions: list[Any]) -> None:
    cube, live, rebuilt = CubeState(SCOPE), InMemoryIndex(), InMemoryIndex()
    places: dict[str, int] = {}
    for offset, event in enumerate(history(actions).events):
        transition = evolve(cube, event)
        cube.advance(transition)
        upserts, deletes = project(transition.changes, 0, offset)
        live.delete(SCOPE, deletes)
        live.upsert(SCOPE, upserts)
        places |= {change.memory_id: offset for change in transition.changes}
    rebuilt.upsert(
        SCOPE, [index_record(m, 0, places[key]) for key, m in sorted(cube.memories.items()) if indexed(m)]
    )
    assert list(live.digest(SCOPE)) == list(rebuilt.digest(SCOPE))
    ids = sorted(cube.memories)
    assert live.fetch(SCOPE, ids) == rebuilt.fetch(SCOPE, ids)


@given(ACTIONS, st.integers(0, 60))
def test_ticks_are_idempotent_and_late_ones_catch_up(actions: list[Any], when: int) -> None:
    policy = LifecyclePolicy(kind_ttl_days={"fact": 20}, decay_below=0.95)
    world = history(actions)
    once = copy(world.cube)
    for event in tick(once, day(when), policy, world.by):
        transition = evolve(once, event)
        assert transition.holds
        assert event.envelope.occurred_at <= day(when)
        once.advance(transition)
    assert tick(once, day(when), policy, world.by) == []
    steps = copy(world.cube)
    for early in (when // 2, when):
        for event in tick(steps, day(early), policy, world.by):
            steps.advance(evolve(steps, event))
    assert hashed(steps) == hashed(once)


@given(ACTIONS)
def test_without_ticks_and_policies_nothing_expires_for_its_age(actions: list[Any]) -> None:
    for memory in history(actions).cube.memories.values():
        found = due(memory, LifecyclePolicy())
        assert found is None or found.instant == memory.state.expires_at


@given(ACTIONS, st.integers(0, 5))
def test_capacity_keeps_the_most_worthy(actions: list[Any], capacity: int) -> None:
    world = history(actions)
    for event in over_capacity(world.cube, day(50), LifecyclePolicy(capacity=capacity), world.by):
        assert world.fold(event).holds
    active = sum(memory.state.status == "active" for memory in world.cube.memories.values())
    assert active <= capacity


@given(st.floats(0.01, 0.99), st.integers(1, 40))
def test_the_instant_of_decay_is_where_retention_crosses_the_bound(bound: float, strength: int) -> None:
    world = World()
    world.say("Ann lives in Oslo.", 0)
    (memory,) = world.cube.memories.values()
    state = replace(memory.state, strength=float(strength))
    instant = decays_below(state, bound)
    if instant is not None:
        assert retention(state, instant + timedelta(seconds=2)) <= round(bound, 6) + 1e-6
        assert retention(state, instant - timedelta(seconds=2)) >= round(bound, 6) - 1e-6
