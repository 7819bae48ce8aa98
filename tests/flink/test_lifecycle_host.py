"""The lifecycle of a cube on keyed state decides what a home does, whenever its decisions come back, crashes or not."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mnemostream.processors.decision import Decider
from mnemostream.processors.lifecycle import LifecyclePolicy
from mnemostream.schemas import events as ev
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.seal import memory_key_id
from tests.flink.cubes import FULL, POLICY, TICKS, homes, promoted
from tests.flink.mini import Mini
from tests.flink.site import EVENTS, START, dump

Made = tuple[list[ev.Event], list[bytes], Counter[str]]
STEPS = st.lists(st.sampled_from(["read", "flush one", "flush", "tick", "checkpoint", "crash"]), max_size=40)


@pytest.fixture(scope="module", params=[POLICY, FULL], ids=["policy", "full"])
def made(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[LifecyclePolicy, Made]:
    """(policy, (the log before any tick, the home's dump after all ticks, what it decided))."""
    home = homes(tmp_path_factory.mktemp("home") / "h", request.param, cubes=2, things=2)
    before = home.events()
    before += promoted(before, "c1")
    home.append(before[-3:])
    for tick in TICKS:
        home.tick(tick)
    after = home.events()
    home.close()
    return request.param, (before, dump(after), Counter(event.type for event in after))


def test_the_log_has_all_that_lifecycle_decides(made: tuple[LifecyclePolicy, Made]) -> None:
    _, (_, _, counts) = made
    assert min(counts[kind] for kind in ("MemoryExpired", "MemoriesMerged", "MemoryPromoted")) > 0


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
@example(steps=["tick"] * len(TICKS))
@example(steps=["tick", "checkpoint", "tick", "tick", "checkpoint", "tick", "tick", "tick", "crash"])
def test_any_order_of_crashes_checkpoints_and_late_decisions_gives_the_state_of_a_home(
    made: tuple[LifecyclePolicy, Made], steps: list[str]
) -> None:
    policy, (before, wanted, _) = made
    mini = Mini(before, TICKS, policy)
    mini.step(len(mini.log))  # drained, and then the ticks
    for step in steps:
        match step:
            case "read":
                mini.step()
            case "flush one":
                mini.flush(1)
            case "flush":
                mini.flush()
            case "tick":
                mini.tick()
            case "checkpoint":
                mini.checkpoint()
            case "crash":
                mini.crash()
    mini.drain()
    assert dump(mini.events()) == wanted


def test_a_destroyed_key_leaves_nothing_of_its_memory_in_the_state(tmp_path: Path) -> None:
    home = homes(tmp_path / "h", POLICY, cubes=1, things=2)
    before = home.events()
    home.close()
    mini = Mini(before, TICKS[:1], POLICY)
    mini.drain()  # merged: all were opened, and their terms entered
    victim = before[3].payload.memory.memory_id
    key_id = memory_key_id(Scope("default", "c0"), victim)
    wrapped = mini._proposals[key_id].value[1:].decode("latin-1")

    def traces() -> dict[str, int]:
        maps = mini.maps["default/c0"]
        return {
            "wrapped key": sum(wrapped in text for text in maps["keys"].values()),
            "terms": sum(victim in text for text in maps["terms"].values()) + (victim in maps["termed"]),
            "content": int(before[3].event_id in maps["memories"][victim]),
        }

    assert min(traces().values()) > 0
    mini.destroy(key_id)
    mini.step()
    assert set(traces().values()) == {0}
    by = Decider(scope=Scope("default", "c0"), producer="client/1", observed_at=START)
    forget = by.event(ev.MemoryForgotten(memory_id=victim), event_id="f", occurred_at=START)
    mini.log += [(EVENTS, b"default/c0", mini.codec.encode(forget))]
    mini.drain()
    names = {name for name, kept in mini.maps["default/c0"].items() if victim in kept}
    assert names <= {"forgotten"}
