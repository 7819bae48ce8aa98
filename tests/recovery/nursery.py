"""A process with everything imported that forks the processes of each trial: real ones, at a tenth of the cost.

nursery.py WORKERS      reads trials as JSON, one a line, and prints what became of each, as JSON, in any order

A trial: an agent is started and killed with SIGKILL, at a crash point or at a random moment, once or twice; its home
is judged as it lies; then the agent is let live to its end, and the home is judged again.
"""

import os
import random
import signal
import sys
import tempfile
import time
import traceback
from functools import cache
from pathlib import Path

import msgspec

from mnemostream.infra.embedded import crash
from mnemostream.infra.models import wordllama
from mnemostream.streams.client import Memory
from tests.recovery.agent import live
from tests.recovery.answers import Answers, answers
from tests.recovery.judge import judge

KINDS = ("turn", "decided", "forgotten")
PATIENCE = 60.0


class Trial(msgspec.Struct, frozen=True, kw_only=True):
    """`point` and `count`: the crash point, and at which time it kills; without one, `moments` are shares of a life.

    `early` plants an agent that says too early that turns are durable.
    """

    name: str
    seed: int
    point: str = ""
    count: int = 1
    moments: tuple[float, ...] = ()
    early: bool = False


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a trial: how often the agent was killed, what it had acknowledged, and what the judge found."""

    name: str
    died: int
    acknowledged: int
    findings: list[str]


def main() -> None:
    wordllama._load = cache(wordllama._load)
    peace, words, seconds = undisturbed()
    running: set[int] = set()
    for line in sys.stdin:
        trial = msgspec.json.decode(line, type=Trial)
        while len(running) >= int(sys.argv[1]):
            running.discard(os.wait()[0])
        running.add(fork(lambda trial=trial: report(attempt(trial, peace, words, seconds))))
    for pid in running:
        os.waitpid(pid, 0)


def undisturbed() -> tuple[Answers, int, float]:
    """What a home answers in peace, whatever the seed; how many words an agent says in its life, and how long it is."""
    lives: list[Answers] = []
    for seed in (1, 2, 3):
        with tempfile.TemporaryDirectory() as folder:
            said: list[str] = []
            began = time.monotonic()
            live(Path(folder), seed, said.extend)
            seconds = time.monotonic() - began
            with Memory(folder, process=False) as memory:
                lives.append(answers(memory))
            assert judge(Path(folder), said, lives[0]) == [], "peace is no peace"
    return lives[0], len(said), seconds


def attempt(trial: Trial, peace: Answers, words: int, seconds: float) -> Outcome:
    with tempfile.TemporaryDirectory(prefix="trial-") as folder:
        home, said = Path(folder, "home"), Path(folder, "words")
        died = sum(disturb(trial, home, said, moment, words, seconds) for moment in trial.moments or (0.0,))
        acknowledged = heard(said)
        findings = [f"after the crash: {finding}" for finding in judge(home, acknowledged, settled=False)]
        again: set[str] = set()
        live(home, trial.seed, again.update)
        findings += judge(home, acknowledged | again, peace)
        return Outcome(name=trial.name, died=died, acknowledged=len(acknowledged), findings=findings[:10])


def disturb(trial: Trial, home: Path, said: Path, moment: float, words: int, seconds: float) -> bool:
    """One agent's life, ended by force after a share of its time or of its words; whether it was still alive."""
    chance = random.Random(f"{trial.name} {moment}")
    before = spoken(said)
    pid = fork(lambda: agent(trial, home, said))
    if not trial.point:
        if chance.random() < 0.5:
            wait_for_words(said, before + int(moment * words), pid)
            time.sleep(chance.uniform(0.0, 0.03))
        else:
            time.sleep(moment * seconds)
        os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, -signal.SIGKILL):
        raise AssertionError(said.read_text())
    return code != 0


def agent(trial: Trial, home: Path, said: Path) -> None:
    crash._name, crash._count = trial.point, str(trial.count)
    out = os.open(said, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.dup2(out, 2)
    say = lambda lines: os.write(out, "".join(f"{line}\n" for line in lines).encode())  # noqa: E731
    live(home, trial.seed, say, early=trial.early)


def wait_for_words(said: Path, count: int, pid: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while spoken(said) < count and time.monotonic() < deadline:
        if os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
            return
        time.sleep(0.001)


def spoken(said: Path) -> int:
    return said.read_bytes().count(b"\n") if said.exists() else 0


def heard(said: Path) -> set[str]:
    """The acknowledgements among an agent's words; a last line that was cut off is not one."""
    text = said.read_text() if said.exists() else ""
    lines = text.rpartition("\n")[0].splitlines()
    return {line for line in lines if line.split(" ")[0] in KINDS and line.count(" ") == 2}


def report(outcome: Outcome) -> None:
    os.write(1, msgspec.json.encode(outcome)[:4000] + b"\n")


def fork(work: "object") -> int:
    pid = os.fork()
    if pid:
        return pid
    status = 1
    try:
        work()
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


if __name__ == "__main__":
    main()
