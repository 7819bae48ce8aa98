"""Running the agent, killing it, and judging what is left."""

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from mnemostream.infra.settings import Settings
from mnemostream.schemas.topics import CANDIDATES, TURNS
from mnemostream.streams import replaying
from mnemostream.streams.bootstrap import open_node

from .story import story

ROOT = Path(__file__).parent.parent.parent
AGENT = Path(__file__).parent / "agent.py"


def start(home: Path, seed: int, crash_at: str = "") -> "subprocess.Popen[str]":
    """The agent as a process; `crash_at` names the point at which it dies."""
    environment = {**os.environ, "MNEMOSTREAM_CRASH_AT": crash_at, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        [sys.executable, str(AGENT), str(home), str(seed)], stdout=subprocess.PIPE, text=True, env=environment
    )


def run_to_the_end(home: Path, seed: int) -> tuple[set[str], str]:
    """(acknowledged turns, state hash) of an agent that is let live."""
    process = start(home, seed)
    out, _ = process.communicate(timeout=120)
    assert process.returncode == 0, out
    return acknowledged(out), out.split()[-1]


def run_and_crash(home: Path, seed: int, point: str, count: int) -> tuple[set[str], bool]:
    """(acknowledged turns, whether it died there)."""
    process = start(home, seed, f"{point}:{count}")
    out, _ = process.communicate(timeout=120)
    assert process.returncode in (0, -signal.SIGKILL), out
    return acknowledged(out), process.returncode != 0


def run_and_kill(home: Path, seed: int, after: float) -> set[str]:
    """The turns that were acknowledged before the process was killed, `after` seconds from its first word."""
    process = start(home, seed)
    assert process.stdout is not None
    first = process.stdout.readline()
    time.sleep(after)
    process.kill()
    rest, _ = process.communicate(timeout=60)
    return acknowledged(first + rest.rpartition("\n")[0])


def acknowledged(out: str) -> set[str]:
    return {line for line in out.splitlines() if line.startswith("ack ") and line.count(" ") == 2}


def judge(home: Path, acks: set[str], undisturbed: str) -> None:
    """Nothing acknowledged is lost, nothing is doubled, and the stored state is that of the log and of peace."""
    node = open_node(Settings.load(home=home))
    try:
        turns: Counter[str] = Counter()
        outcomes: Counter[tuple[str, str]] = Counter()
        for topic in (TURNS, CANDIDATES):
            for partition, end in node.log.end_offsets(topic).items():
                for item in node.wire.open(node.log.read(topic, partition, 0, end + 1)):
                    assert item.event is not None, item.error
                    if topic == TURNS:
                        turns[f"ack {item.event.scope.cube} {item.event.payload.turn_id}"] += 1
                    else:
                        outcomes[item.event.scope.cube, item.event.payload.turn_id] += 1
        assert acks <= turns.keys()
        assert set(turns.values()) == {1} and len(turns) == len(story())
        assert set(outcomes.values()) == {1} and len(outcomes) == len(turns)
        stored = replaying.stored_hash(node.fold)
        assert stored == replaying.replay(node).state_hash
        assert stored == undisturbed
        assert node.store.rows("PRAGMA integrity_check") == [("ok",)]
    finally:
        node.close()
