"""`lifecycle`: one sweep or many, what it tells, and what it refuses before it changes anything."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from mnemostream.infra.settings import Settings
from mnemostream.processors.lifecycle import LifecyclePolicy
from mnemostream.streams.lifecycle_runner import open_lifecycle
from mnemostream.streams.sweeps import Sweep, run_sweeps

from .conftest import Cli

FIELDS = {"instant", "expired", "merged", "promoted", "demoted", "seconds", "cut"}


def test_a_sweep_tells_what_it_did_on_one_line(cli: Cli, talk: Path) -> None:
    cli("publish", str(talk), "--cube", "mara")
    listed = len(cli("list", "--cube", "mara", "--json").json)  # one of them superseded: it takes no room
    swept = cli("lifecycle", "--at", "2024-09-01T00:00:00Z", "--capacity", "1", "--json")
    assert swept.code == 0, swept.err
    (line,) = swept.lines
    assert line.keys() == FIELDS and line["expired"] == listed - 2
    assert len(cli("list", "--cube", "mara", "--json").json) == 2
    assert cli("at", line["cut"], "status", "--json").code == 0
    again = cli("lifecycle", "--at", "2024-09-01T00:00:00Z", "--capacity", "1")
    assert again.out.startswith("2024-09-01T00:00:00+00:00  0 expired, 0 merged, 0 promoted, 0 demoted")
    assert cli("replay", "--json").json["state_hash"] == cli("status", "--json").json["state_hash"]


def test_once_is_a_sweep_of_now(cli: Cli, talk: Path) -> None:
    before = datetime.now(UTC)
    (line,) = cli("lifecycle", "--once", "--json").lines
    assert before <= datetime.fromisoformat(line["instant"]) <= datetime.now(UTC)


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("--kind-ttl", "plan"), 4, "--kind-ttl 'plan': wanted KIND=DAYS, such as plan=30"),
        (("--kind-ttl", "plans=3"), 4, "unknown kind 'plans'; did you mean 'plan'"),
        (("--decay-below", "2"), 4, "wanted a retention between 0 and 1, got 2.0"),
        (("--capacity=-1",), 4, "wanted 0 memories or more a cube, got -1"),
        (("--every", "soon"), 4, "--every 'soon': wanted a duration such as 30s"),
        (("--every", "-5s"), 4, "--every '-5s': wanted a duration"),
        (("--every", "5s", "--once"), 2, "give one of them"),
        (("--at", "tomorrow"), 4, "--at: time 'tomorrow'"),
        (("--jobmanager", "h:1"), 2, "--jobmanager is of --runner flink"),
    ],
)
def test_what_makes_no_sense_is_refused_and_no_home_is_made(
    cli: Cli, home: Path, words: tuple[str, ...], code: int, told: str
) -> None:
    called = cli("lifecycle", *words)
    assert (called.code, told in called.err) == (code, True), called.err
    assert not home.exists()


def test_sweeps_follow_the_clock_until_they_are_stopped(home: Path) -> None:
    node, sweeps = open_lifecycle(Settings.load(home=home), LifecyclePolicy())
    told: list[Sweep] = []
    try:
        run_sweeps(sweeps, node.clock.now, 0.05, lambda: len(told) == 3, told.append)
    finally:
        sweeps.close()
    instants = [sweep.instant for sweep in told]
    assert instants == sorted(instants) and len(set(instants)) == 3
