"""Crash anywhere and resume is no crash: turns and aborts in any order, at any point of any step."""

import tempfile
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnemostream.infra.embedded import crash, keys, store
from mnemostream.infra.settings import Settings
from mnemostream.streams import decide_steps, extract_step, folder, publisher, replaying, runner
from mnemostream.streams.bootstrap import open_node
from mnemostream.streams.publisher import Publisher
from mnemostream.streams.runner import Runner
from tests.laws.trap import Abort, Trap
from tests.recovery.story import story

TURNS = story(6)
MODULES = (keys, store, decide_steps, extract_step, folder, publisher, runner)
POINTS = [point for point in crash.CRASH_POINTS if not point.startswith("rebuild")]
ABORTS = st.tuples(st.sampled_from(POINTS), st.integers(1, 4))
INPUTS = st.lists(st.one_of(st.integers(1, 7), ABORTS), max_size=6)


def run(home: Path, inputs: list[Any], trap: Trap) -> str:
    """Publish and process in the order of `inputs`: numbers are turns to take, tuples set the next abort."""
    left = list(TURNS)
    for step in [*inputs, len(left)]:
        if isinstance(step, tuple):
            trap.point, trap.left = step
            continue
        chunk = left[:step]
        while chunk:
            with suppress(Abort), closing(open_node(Settings.load(home=home, batch=3))) as node:
                steps = Runner(node)
                together = steps.together if step % 2 else None  # odd ones are decided as they are published
                for _ in Publisher(node, together=together).publish(chunk):
                    pass
                steps.drain()
                left, chunk = left[len(chunk) :], []
            # after an abort the process is started again, and publishes what was not acknowledged
    node = open_node(Settings.load(home=home))
    Runner(node).drain()
    stored = replaying.stored_hash(node.fold)
    assert stored == replaying.replay(node).state_hash
    node.close()
    return stored


@pytest.fixture(scope="module")
def trap() -> Any:
    trap = Trap()
    with pytest.MonkeyPatch.context() as patch:
        for module in MODULES:
            patch.setattr(module, "crash_point", trap)
        yield trap


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory, trap: Trap) -> str:
    trap.point = ""
    return run(tmp_path_factory.mktemp("peace"), [], trap)


@given(inputs=INPUTS)
@settings(max_examples=60, deadline=None)
def test_crash_anywhere_and_resume_is_no_crash(inputs: list[Any], trap: Trap, undisturbed: str) -> None:
    with tempfile.TemporaryDirectory() as home:
        trap.point = ""
        assert run(Path(home), inputs, trap) == undisturbed
