"""The laws of lifecycle, over random histories: timers, passes over what changed, sweeps in any split, adapters."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from mnemostream.processors.cube import Change, CubeState
from mnemostream.processors.fold import LIVE, evolve
from mnemostream.processors.lifecycle import LifecyclePolicy, due, due_by, tick
from mnemostream.processors.merging import is_changed, merges
from mnemostream.processors.residency import moves, touched
from mnemostream.processors.sweep import Waiting, sweep
from mnemostream.processors.timers import Timers
from mnemostream.processors.training import PROMOTED, Training
from mnemostream.processors.training import evolve as train
from mnemostream.schemas import events as ev
from mnemostream.schemas.memory import ACTIVE

from ..processors.world import EMBEDDER, World, day
from .test_laws import ACTIONS, hashed, history

POLICIES = st.builds(
    LifecyclePolicy,
    kind_ttl_days=st.sampled_from(({}, {"fact": 20}, {"fact": 3.5, "plan": 1})),
    decay_below=st.sampled_from((None, 0.95, 0.5)),
    capacity=st.sampled_from((None, 0, 2, 5)),
    merge=st.booleans(),
)
PAIRS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=6)
TRAININGS = st.lists(
    st.tuples(st.sampled_from(("promoted", "promoted", "retired", "forgotten")), st.integers(0, 2)),
    max_size=8,
)
NONE = Training()
EMBEDDER.embed(["loaded"])  # else the first example is the one that reads its table


def trained(actions: list[tuple[str, int]], world: World) -> list[ev.Event]:
    """Training events: three adapters on two base models, which come into use and go out of it."""
    ids = sorted(world.cube.memories)
    payloads: list[ev.Payload] = []
    for which in range(3):
        name, told = f"a{which}", {"base_model": f"base{which % 2}", "artefact_sha256": f"sha{which}"}
        members = tuple(ids[: which + 3])
        built = {"training_set_id": f"s{which}", "manifest_sha256": "m", "cut": "", "rows": 1, "left_out": {}}
        payloads.append(ev.TrainingSetBuilt(**built, memory_ids=members))
        payloads.append(ev.AdapterTrained(adapter_id=name, training_set_id=f"s{which}", seed=0, **told))
    for action, which in actions:
        name, told = f"a{which}", {"base_model": f"base{which % 2}", "artefact_sha256": f"sha{which}"}
        payloads.append(
            ev.AdapterPromoted(adapter_id=name, **told)
            if action == "promoted"
            else ev.AdapterRetired(adapter_id=name, reason=action)
        )
    return [world.event(payload, f"t{number}", number) for number, payload in enumerate(payloads)]


def swept(
    world: World, waiting: Waiting, when: int, policy: LifecyclePolicy, training: Training = NONE
) -> list[Change]:
    """Run a sweep, fold what it decides, and return what that changed."""
    changes: list[Change] = []
    for event in sweep(world.cube, world.likeness, training, waiting, day(when), policy, world.by):
        transition = world.fold(event)
        assert transition.holds, "a decision on the newest state is never void"
        assert event.envelope.occurred_at <= day(max(when, 40))
        changes += transition.changes
    return changes


def corrected(actions: list[tuple[str, int, int]], pairs: list[tuple[int, int]]) -> World:
    """A history in which, at its end, some memories were set right, and now say nearly what another one says."""
    world = history(actions)
    for number, (wrong, right) in enumerate(pairs):
        ids = sorted(world.cube.memories)
        if ids:
            content = world.cube.memories[ids[right % len(ids)]].content
            assert content is not None
            payload = ev.MemoryCorrected(memory_id=ids[wrong % len(ids)], content=content)
            world.fold(world.event(payload, f"right{number}", 41))
    return world


def everything(world: World) -> Waiting:
    return Waiting(reached=list(world.cube.memories), changed=list(world.cube.memories))


@given(ACTIONS, POLICIES, st.integers(0, 400))
def test_timers_that_followed_find_what_a_full_scan_finds(
    actions: list[Any], policy: LifecyclePolicy, when: int
) -> None:
    cube = CubeState(World().cube.scope)
    timers = Timers(policy)
    for event in history(actions).events:
        transition = evolve(cube, event)
        cube.advance(transition)
        timers.follow(transition.changes)
        reached = timers.reached(day(when))
        assert reached == due_by(cube, cube.memories, day(when), policy)
        assert reached == timers.reached(day(when))
    assert timers.reached(day(when)) == Timers(policy, cube.memories.values()).reached(day(when))


@given(ACTIONS)
def test_the_count_of_active_memories_follows_every_event(actions: list[Any]) -> None:
    cube = CubeState(World().cube.scope)
    for event in history(actions).events:
        cube.advance(evolve(cube, event))
        assert cube.active == sum(one.state.status == ACTIVE for one in cube.memories.values())


@given(ACTIONS, PAIRS, st.integers(0, 30))
def test_a_pass_over_what_changed_leaves_nothing_that_a_pass_over_all_would_merge(
    actions: list[Any], pairs: list[Any], at: int
) -> None:
    """Looked at at any point and then at the end, the second time with only what changed since."""
    world, changed = World(), set[str]()
    for number, event in enumerate(corrected(actions, pairs).events):
        if number == at:
            settle(world, changed)
            changed.clear()
        changed |= {one.memory_id for one in world.fold(event).changes if is_changed(one)}
    settle(world, changed)
    assert list(merges(world.cube, world.likeness, world.cube.memories, day(50), world.by)) == []


def settle(world: World, changed: set[str]) -> None:
    for event in merges(world.cube, world.likeness, changed, day(50), world.by):
        assert world.fold(event).holds


@given(ACTIONS, PAIRS, POLICIES, st.lists(st.integers(0, 400), max_size=4))
def test_a_sweep_that_is_told_what_is_due_and_changed_equals_one_over_everything(
    actions: list[Any], pairs: list[Any], policy: LifecyclePolicy, whens: list[int]
) -> None:
    """Event by event, when the first sweep is told everything: then nothing alike is left that did not change."""
    one, other = corrected(actions, pairs), corrected(actions, pairs)
    timers = Timers(policy, one.cube.memories.values())
    changed = set(one.cube.memories)
    for when in sorted(whens):
        reached = [item.memory_id for item in timers.reached(day(when))]
        changes = swept(one, Waiting(reached=reached, changed=changed), when, policy)
        timers.follow(changes)
        changed = {change.memory_id for change in changes if is_changed(change)}
        swept(other, everything(other), when, policy)
    assert [event.event_id for event in one.events] == [event.event_id for event in other.events]
    assert hashed(one.cube) == hashed(other.cube)


@given(ACTIONS, PAIRS, POLICIES, st.integers(0, 400))
def test_a_sweep_that_is_done_again_decides_nothing(
    actions: list[Any], pairs: list[Any], policy: LifecyclePolicy, when: int
) -> None:
    world = corrected(actions, pairs)
    swept(world, everything(world), when, policy)
    assert swept(world, everything(world), when, policy) == []


@given(ACTIONS, PAIRS, POLICIES, TRAININGS, st.integers(0, 30))
def test_a_sweep_that_is_cut_short_and_done_again_ends_the_same(
    actions: list[Any], pairs: list[Any], policy: LifecyclePolicy, trainings: list[Any], cut: int
) -> None:
    """What a host does that crashes in the middle of a sweep: some decisions are in the log, and it begins anew."""
    ends = []
    for crashes in (False, True):
        world, training = corrected(actions, pairs), Training()
        for event in trained(trainings, world):
            training = train(training, event)
        adapters, when = touched(NONE, training), 300
        waiting = Waiting(
            reached=list(world.cube.memories), changed=list(world.cube.memories), adapters=adapters
        )
        if crashes:
            events = sweep(world.cube, world.likeness, training, waiting, day(when), policy, world.by)
            for event, _ in zip(events, range(cut), strict=False):
                world.fold(event)
            waiting = Waiting(reached=waiting.reached, changed=list(world.cube.memories), adapters=adapters)
        swept(world, waiting, when, policy, training)
        assert swept(world, everything(world), when, policy, training) == []
        ends.append(world)
    assert hashed(ends[0].cube) == hashed(ends[1].cube)


@given(ACTIONS, st.lists(st.integers(0, 400), min_size=1, max_size=6))
def test_expiry_is_the_same_whatever_ticks_there_were(actions: list[Any], whens: list[int]) -> None:
    """Merges and capacity happen at the ticks at which they are found; what is due has an instant of its own."""
    policy = LifecyclePolicy(kind_ttl_days={"fact": 20}, decay_below=0.9)
    steps = history(actions)
    for when in sorted(whens):
        swept(steps, everything(steps), when, policy)
    once = history(actions)
    swept(once, everything(once), max(whens), policy)
    assert hashed(steps.cube) == hashed(once.cube)
    assert sorted(event.event_id for event in steps.events) == sorted(event.event_id for event in once.events)


@given(ACTIONS, POLICIES, st.lists(st.integers(0, 400), max_size=4))
def test_no_sweep_brings_a_dead_memory_back(
    actions: list[Any], policy: LifecyclePolicy, whens: list[int]
) -> None:
    world = history(actions)
    dead = {key for key, one in world.cube.memories.items() if one.state.status not in LIVE}
    dead |= set(world.cube.forgotten)
    for when in whens:
        swept(world, everything(world), when, policy)
        for memory_id in dead:
            memory = world.cube.memories.get(memory_id)
            assert memory is None or memory.state.status not in LIVE
        dead |= {key for key, one in world.cube.memories.items() if one.state.status not in LIVE}


@given(ACTIONS, st.integers(0, 400))
def test_a_decision_on_a_state_that_has_changed_is_void_or_still_true(actions: list[Any], when: int) -> None:
    """Decide on one state, fold on a later one: what holds there was due there, too."""
    policy = LifecyclePolicy(kind_ttl_days={"fact": 20})
    world = history(actions)
    for number in range(0, len(world.events), 3):
        early = CubeState(world.cube.scope)
        for event in world.events[:number]:
            early.advance(evolve(early, event))
        for decision in tick(early, day(when), policy, world.by):
            memory = world.cube.memories.get(decision.payload.memory_id)
            if evolve(world.cube, decision).holds:
                assert memory is not None and memory.state.status in LIVE
                found = due(memory, policy)
                assert found is not None and found.instant <= day(when)


@given(ACTIONS, TRAININGS, st.integers(6, 14))
def test_memories_live_where_the_adapters_in_use_hold_them(
    actions: list[Any], trainings: list[Any], split: int
) -> None:
    """In one sweep or in two, and told only of the adapters that were touched in between."""
    ends = []
    for splits in ((), (split,)):
        world, training, seen = history(actions), Training(), 0
        events = trained(trainings, world)
        for cut in (*splits, len(events)):
            before = training
            for event in events[seen:cut]:
                training = train(training, event)
            seen = max(seen, cut)
            for decision in moves(world.cube, training, touched(before, training), world.by):
                memory = world.cube.memories[decision.payload.memory_id]
                assert decision.type == "MemoryDemoted" or memory.state.status in LIVE
                assert world.fold(decision).holds
        assert list(moves(world.cube, training, training.adapters, world.by)) == []
        ends.append((world, training))
    for world, training in ends:
        held = {
            (adapter.base_model, adapter.artefact_sha256): training.sets[adapter.training_set_id].memory_ids
            for adapter in training.adapters.values()
            if adapter.status == PROMOTED
        }
        for memory_id, memory in world.cube.memories.items():
            lives = {
                (one.model, one.artefact_sha256)
                for one in memory.state.residency
                if one.artefact_sha256 != "a"
            }
            wanted = {home for home, members in held.items() if memory_id in members}
            assert lives == (wanted if memory.state.status in LIVE else lives & wanted)


@given(ACTIONS, PAIRS)
def test_likeness_is_mutual(actions: list[Any], pairs: list[Any]) -> None:
    """Why a pass need only look at what changed: of two that have become alike, either finds the other."""
    world = corrected(actions, pairs)
    memories = world.cube.memories.values()
    contents = {one.memory_id: one.content for one in memories if one.content and one.state.status == ACTIVE}
    near = {key: {other for _, other in world.likeness.near(one, 0.88, 0.7)} for key, one in contents.items()}
    for key, others in near.items():
        assert all(key in near[other] for other in others & near.keys())
