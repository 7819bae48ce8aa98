"""Does to homes what crashes, power cuts and bad disks do, thousands of times: `make torture`.

    python benchmarks/torture.py [--part PART ...] [--scale SHARE] [--seed N] [--report FILE]

Parts: crash (kill -9 at every named point and at random moments), power (images of a disk that lost its power), off
(the same without syncs, which must lose something), damage (flipped bits, cut and emptied files), disks (full and
broken ones). The trials are those of tests/recovery, which runs fewer of them.
"""

import argparse
import json
import logging
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.measuring import REPORTS, conditions  # noqa: E402
from tests.recovery.damage import FOUND, HARMLESS, damage_trials  # noqa: E402
from tests.recovery.faulty import life_trials  # noqa: E402
from tests.recovery.harness import run_trials, spread  # noqa: E402
from tests.recovery.power import power_trials  # noqa: E402
from tests.recovery.test_crash import SEEDS, moment_trials, point_trials  # noqa: E402

MOMENTS, IMAGES, OFF, BITS, OTHERS, LIVES = 1000, 2000, 100, 2000, 400, 100
EACH = 50  # trials of one job
Part = Callable[[float, int], dict[str, Any]]


def crash(scale: float, seed: int) -> dict[str, Any]:
    """Agents killed; `died` leaves out those that had come to their end before the moment came."""
    points, moments = point_trials(), moment_trials(int(MOMENTS * scale), seed)
    outcomes = run_trials([*points, *moments])
    failures = {name: outcome.findings for name, outcome in outcomes.items() if outcome.findings}
    missed = [trial.name for trial in points if not outcomes[trial.name].died]
    return {
        "points": len({trial.point for trial in points}),
        "trials at points": len(points),
        "seeds at points": list(SEEDS),
        "random moments": len(moments),
        "died": sum(bool(outcomes[trial.name].died) for trial in moments),
        "failures": {**failures, **{name: ["was not reached"] for name in missed}},
    }


def power(scale: float, seed: int) -> dict[str, Any]:
    """Images of disks, several of each recorded life."""
    jobs = [(seed + number, EACH) for number in range(int(IMAGES * scale) // EACH)]
    found = spread(power_trials, jobs)
    failures = {
        f"seed {job[0]}, moment {cut.moment}, chance {cut.chance}": said
        for job, images in zip(jobs, found, strict=True)
        for cut, said in images.items()
        if said
    }
    return {"images": sum(map(len, found)), "recorded lives": len(jobs), "failures": failures}


def off(scale: float, seed: int) -> dict[str, Any]:
    """The same with `synchronous=OFF`: here it is the want of findings that would be a failure."""
    jobs = [(seed + number, EACH, False) for number in range(max(1, int(OFF * scale) // EACH))]
    found = [said for images in spread(power_trials, jobs) for said in images.values()]
    lossy = sum(map(bool, found))
    return {
        "images": len(found),
        "with findings": lossy,
        "failures": {} if lossy else {"all": ["nothing was lost without syncs: the power cuts are none"]},
    }


def damage(scale: float, seed: int) -> dict[str, Any]:
    """Damaged files: found and named, or harmless."""
    count = max(1, int(BITS * scale) // (2 * EACH))
    jobs = [(seed + number, 2 * EACH, int(OTHERS * scale) // count) for number in range(count)]
    verdicts = [item for found in spread(damage_trials, jobs) for item in found.items()]
    count_of = Counter((hurt.how, said.what) for hurt, said in verdicts)
    return {
        "damages": len(verdicts),
        "flipped bits": sum(hurt.how == "flip" for hurt, _ in verdicts),
        "verdicts": {f"{how}, {what}": number for (how, what), number in sorted(count_of.items())},
        "failures": {
            str(hurt): [f"{said.what}: {said.said}"]
            for hurt, said in verdicts
            if said.what not in (FOUND, HARMLESS)
        },
    }


def disks(scale: float, seed: int) -> dict[str, Any]:
    """Agents on disks that fill up, or fail."""
    jobs = [(kind, max(1, int(LIVES * scale)), seed) for kind in ("full", "broken")]
    found = [
        (f"{job[0]}, number {number}", trouble)
        for job, troubles in zip(jobs, spread(life_trials, jobs), strict=True)
        for number, trouble in enumerate(troubles)
    ]
    return {
        "lives": len(found),
        "that met an error": sum(bool(trouble.errors) for _, trouble in found),
        "failures": {name: trouble.findings for name, trouble in found if trouble.findings},
    }


PARTS: dict[str, Part] = {"crash": crash, "power": power, "off": off, "damage": damage, "disks": disks}


def main() -> int:
    """Run the parts, print and write what they found; 1 when anything failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--part", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--scale", type=float, default=1.0, help="share of the trials to run")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--report", type=Path, default=REPORTS / "torture.json")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    report: dict[str, Any] = {**conditions(), "seed": options.seed, "scale": options.scale, "parts": {}}
    for name in options.part:
        began = time.monotonic()
        found = PARTS[name](options.scale, options.seed)
        found["seconds"] = round(time.monotonic() - began, 1)
        report["parts"][name] = found
        failures = found["failures"]
        print(f"{name}: {', '.join(f'{k} {v}' for k, v in found.items() if k != 'failures')}", flush=True)
        for trial, said in list(failures.items())[:5]:
            print(f"  FAILED {trial}: {said[:2]}")
        found["failures"], found["failed"] = dict(list(failures.items())[:50]), len(failures)
    report["failed"] = sum(found["failed"] for found in report["parts"].values())
    options.report.write_text(json.dumps(report, indent=2) + "\n")
    return int(report["failed"] > 0)


if __name__ == "__main__":
    sys.exit(main())
