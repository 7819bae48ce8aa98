"""Kill -9 at every named crash point and at random moments: then go on, and nothing shows that it happened."""

import random
import re
from pathlib import Path

import pytest

from mnemostream.infra.embedded.crash import CRASH_POINTS

from .harness import ROOT, judge, run_and_crash, run_and_kill, run_to_the_end

SEEDS = (1, 2, 3)
MOMENTS = 50
COUNTS = {1: 1, 2: 2, 3: 5}  # seed → at which time the point is reached


@pytest.fixture(scope="session")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The state hash of a run that nothing disturbed."""
    hashes = {run_to_the_end(tmp_path_factory.mktemp("peace") / "home", seed)[1] for seed in (1, 2)}
    assert len(hashes) == 1
    return hashes.pop()


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("point", CRASH_POINTS)
def test_a_crash_at_a_named_point_leaves_no_trace(
    point: str, seed: int, tmp_path: Path, undisturbed: str
) -> None:
    home = tmp_path / "home"
    count = 1 if point.startswith("rebuild") else COUNTS[seed]
    acks, died = run_and_crash(home, seed, point, count)
    assert died, f"{point} was never reached {count} times"
    again, _ = run_to_the_end(home, seed)
    judge(home, acks | again, undisturbed)


@pytest.mark.parametrize("moment", range(MOMENTS))
def test_a_kill_at_a_random_moment_leaves_no_trace(moment: int, tmp_path: Path, undisturbed: str) -> None:
    home, chance = tmp_path / "home", random.Random(moment)
    acks: set[str] = set()
    for _ in range(chance.randint(1, 2)):
        acks |= run_and_kill(home, moment, chance.uniform(0.0, 0.6))
    again, _ = run_to_the_end(home, moment)
    judge(home, acks | again, undisturbed)


def test_every_crash_point_stands_in_the_code() -> None:
    code = "".join(
        path.read_text("utf-8") for folder in ("infra", "streams") for path in (ROOT / folder).rglob("*.py")
    )
    assert set(re.findall(r'crash_point\("([a-z_.]+)"\)', code)) == set(CRASH_POINTS)
