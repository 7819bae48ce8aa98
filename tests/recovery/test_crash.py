"""Kill -9 at every named crash point and at random moments: then go on, and nothing shows that it happened."""

import random
import re

import pytest

from mnemostream.infra.embedded.crash import CRASH_POINTS, LIFECYCLE_POINTS, WORKER_POINTS
from tests.recovery.harness import ROOT, run_trials
from tests.recovery.nursery import Outcome, Trial

SEEDS = (1, 2, 3)
MOMENTS = 200


def point_trials() -> list[Trial]:
    """Every crash point with every seed, which is also at which time the point kills."""
    return [
        Trial(
            name=f"{point}/{seed}", seed=seed, point=point, count=1 + seed % 2 if "rebuild" in point else seed
        )
        for point in CRASH_POINTS
        for seed in SEEDS
    ]


def moment_trials(count: int, seed: int = 0) -> list[Trial]:
    """Kills at random moments, some of them twice in one home."""
    chance = random.Random(seed)
    return [
        Trial(
            name=f"moment/{n}", seed=seed + n, moments=tuple(chance.random() for _ in range(1 + n % 3 // 2))
        )
        for n in range(count)
    ]


@pytest.fixture(scope="module")
def at_points() -> dict[str, Outcome]:
    return run_trials(point_trials())


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("point", CRASH_POINTS)
def test_a_crash_at_a_named_point_leaves_no_trace(
    point: str, seed: int, at_points: dict[str, Outcome]
) -> None:
    outcome = at_points[f"{point}/{seed}"]
    assert outcome.died, f"{point} was not reached"
    assert not outcome.findings


def test_a_kill_at_a_random_moment_leaves_no_trace() -> None:
    outcomes = run_trials(moment_trials(MOMENTS))
    assert {name: outcome.findings for name, outcome in outcomes.items() if outcome.findings} == {}
    assert sum(bool(outcome.died) for outcome in outcomes.values()) > MOMENTS / 2, "most were dead already"
    assert len({outcome.acknowledged for outcome in outcomes.values()}) > 5, "all were killed at one moment"


def test_every_crash_point_stands_in_the_code() -> None:
    code = "".join(
        path.read_text("utf-8") for folder in ("infra", "streams") for path in (ROOT / folder).rglob("*.py")
    )
    assert set(re.findall(r'crash_point\("([a-z_.]+)"\)', code)) == {
        *CRASH_POINTS,
        *WORKER_POINTS,
        *LIFECYCLE_POINTS,
    }
