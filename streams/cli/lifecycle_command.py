"""The command `lifecycle`: ticks by the clock, and what is due by them."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .failures import Misuse
from .options import Home, Json, instant, root_home

if TYPE_CHECKING:
    from ...processors.lifecycle import LifecyclePolicy
    from ..sweeps import Sweep


class RunnerName(StrEnum):
    """Where lifecycle runs."""

    local = "local"
    flink = "flink"


def lifecycle(
    context: typer.Context,
    runner: Annotated[
        RunnerName, typer.Option("--runner", help="In this process, or as a job on Flink.")
    ] = RunnerName.local,
    every: Annotated[
        str | None,
        typer.Option(
            "--every", metavar="DURATION", help="From tick to tick, like 30s or 5m.", show_default="1m"
        ),
    ] = None,
    once: Annotated[bool, typer.Option("--once", help="One tick, of now; end when all is decided.")] = False,
    at: Annotated[
        str | None, typer.Option("--at", metavar="INSTANT", help="One tick, of this instant; implies --once.")
    ] = None,
    kind_ttl: Annotated[
        list[str] | None,
        typer.Option(
            "--kind-ttl",
            metavar="KIND=DAYS",
            help="A kind expires so long after it was last said. Repeatable.",
        ),
    ] = None,
    decay_below: Annotated[
        float | None,
        typer.Option("--decay-below", metavar="X", help="Expire what faded to this retention, in (0, 1)."),
    ] = None,
    capacity: Annotated[
        int | None,
        typer.Option("--capacity", metavar="N", help="Active memories that a cube keeps, the worthiest."),
    ] = None,
    merge: Annotated[bool, typer.Option("--merge", help="Merge what has become alike.")] = False,
    jobmanager: Annotated[
        str | None,
        typer.Option(
            "--jobmanager", metavar="HOST:PORT", help="Of Flink.", show_default="one in this process"
        ),
    ] = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Tell the time by ticks, and decide what is due by them: expire, merge, promote, demote.

    Without --once it goes on until Ctrl-C or SIGTERM. With --json it prints one line a sweep. Where
    MNEMOSTREAM_LOG is set it works on that cluster, else on the home. Without options only what has an
    expiry of its own expires.
    """
    from ...infra.clock import SystemClock
    from ...infra.settings import Settings
    from ..offsets import seconds_of

    policy = policy_of(kind_ttl, decay_below, capacity, merge=merge)
    if every is not None and (once or at is not None):
        raise Misuse("--every is for many ticks, and --once or --at for one: give one of them")
    if jobmanager is not None and runner is not RunnerName.flink:
        raise Misuse("--jobmanager is of --runner flink")
    seconds = 60.0 if every is None else seconds_of(every, "--every")
    settings = Settings.load(home=home or root_home(context))
    moment = instant(at, "--at") or (SystemClock().now() if once else None)
    if runner is RunnerName.flink:
        _on_flink(settings, policy, moment, seconds, jobmanager, as_json=as_json)
    else:
        _here(settings, policy, moment, seconds, as_json=as_json)


def policy_of(
    kind_ttl: list[str] | None, decay_below: float | None, capacity: int | None, *, merge: bool
) -> "LifecyclePolicy":
    """The policy that options name. Raises InputError."""
    from ...processors.lifecycle import LifecyclePolicy
    from ...schemas.errors import InputError

    days: dict[str, float] = {}
    for text in kind_ttl or ():
        kind, _, number = text.partition("=")
        try:
            days[kind] = float(number)
        except ValueError as exc:
            raise InputError(f"--kind-ttl {text!r}: wanted KIND=DAYS, such as plan=30") from exc
    return LifecyclePolicy(kind_ttl_days=days, decay_below=decay_below, capacity=capacity, merge=merge)


def _here(
    settings: Any, policy: "LifecyclePolicy", moment: datetime | None, seconds: float, *, as_json: bool
) -> None:
    from ..lifecycle_runner import open_lifecycle
    from ..sweeps import run_sweeps

    node, sweeps = open_lifecycle(settings, policy)
    try:
        if moment is not None:
            show(sweeps.sweep(moment), as_json=as_json)
            return
        with stopped_by_signals() as stop:
            run_sweeps(
                sweeps, node.clock.now, seconds, stop.is_set, lambda sweep: show(sweep, as_json=as_json)
            )
    finally:
        sweeps.close()


def _on_flink(
    settings: Any,
    policy: "LifecyclePolicy",
    moment: datetime | None,
    seconds: float,
    jobmanager: str | None,
    *,
    as_json: bool,
) -> None:
    from ..bootstrap import extra_wanted

    with extra_wanted("flink", "lifecycle --runner flink"):
        from ..flink.submitting import submit

    submit(
        settings,
        policy,
        jobmanager=jobmanager,
        at=moment,
        every=seconds,
        tell=lambda sweep: show(sweep, as_json=as_json),
    )


def show(sweep: "Sweep", *, as_json: bool) -> None:
    """One line of a sweep."""
    from msgspec import to_builtins

    from .output import write_json

    row = {**to_builtins(sweep), "instant": sweep.instant.isoformat()}
    if as_json:
        write_json(row, indent=None)
    else:
        counts = ", ".join(f"{row[name]} {name}" for name in ("expired", "merged", "promoted", "demoted"))
        typer.echo(f"{row['instant']}  {counts}  ({sweep.seconds:.3f} s, cut {sweep.cut})")


@contextmanager
def stopped_by_signals() -> Iterator[threading.Event]:
    """An event that SIGTERM and SIGINT set, so that the sweep at hand is ended first."""
    stop = threading.Event()
    before = {
        number: signal.signal(number, lambda *_: stop.set()) for number in (signal.SIGTERM, signal.SIGINT)
    }
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
