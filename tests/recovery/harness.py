"""Running trials in a nursery of their own."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from mnemostream.infra.models import wordllama
from mnemostream.streams.client import Memory
from tests.recovery.agent import live
from tests.recovery.answers import Answers, answers
from tests.recovery.nursery import Outcome, Trial

ROOT = Path(__file__).parent.parent.parent
WORKERS = min(2 * (os.cpu_count() or 1), 8)  # a trial waits half of its time
QUICK = Path("/dev/shm") if os.access("/dev/shm", os.W_OK) else None  # a disk of memory, where there is one
T = TypeVar("T")

wordllama._load = cache(wordllama._load)  # homes are opened by the thousand here


def spread(work: Callable[..., T], arguments: Iterable[tuple[Any, ...]]) -> list[T]:
    """The results of `work` with each of the arguments, in order, by a few processes."""
    with ProcessPoolExecutor(WORKERS, mp_context=get_context("spawn")) as pool:
        return [job.result() for job in [pool.submit(work, *given) for given in arguments]]


def environment() -> dict[str, str]:
    """Of a process that runs a module of tests: on the quick disk, and with no threads that a fork would lose."""
    quick = {"TMPDIR": str(QUICK)} if QUICK else {}
    return {**os.environ, **quick, "PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1"}


def run_trials(trials: Sequence[Trial]) -> dict[str, Outcome]:
    """What became of each trial, by name."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.recovery.nursery", str(WORKERS)],
        input=b"".join(msgspec.json.encode(trial) + b"\n" for trial in trials),
        capture_output=True,
        env=environment(),
        cwd=ROOT,
        check=False,
    )
    outcomes = [msgspec.json.decode(line, type=Outcome) for line in done.stdout.splitlines()]
    found = {outcome.name: outcome for outcome in outcomes}
    missing = [trial.name for trial in trials if trial.name not in found]
    assert not missing, f"no outcome of {missing[:5]}: {done.stderr.decode()[-3000:]}"
    return found


def clean_life(home: Path) -> Answers:
    """What a home answers in which an agent lived undisturbed."""
    live(home, 1, lambda lines: None)
    with Memory(home, process=False) as memory:
        return answers(memory)
