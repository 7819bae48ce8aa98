"""Commands that travel in time: `at`, `diff`, `replay`."""

from collections import Counter
from typing import Annotated

import typer

from . import read_commands
from .options import Cube, Home, Json, cut_named, instant, known_cube, opened

at = typer.Typer(
    help="Look at memories as they were: at a cut, a position or an offset of the log, or at a time.",
    no_args_is_help=True,
    context_settings={"ignore_unknown_options": True},  # -3 is an offset here, not an option
)


@at.callback()
def when(
    context: typer.Context,
    when: Annotated[
        str,
        typer.Argument(
            metavar="WHEN",
            help="A time like 2024-03-01T12:00:00Z or @-1h, a cut, or an offset.",
            show_default=False,
        ),
    ],
    valid: Annotated[
        str | None,
        typer.Option("--valid", metavar="TIME", help="Only what was so in the world at this time."),
    ] = None,
) -> None:
    """Take when to look, for the command behind it."""
    context.obj = {**(context.obj or {}), "when": when, "valid": instant(valid, "--valid")}


at.command()(read_commands.search)
at.command()(read_commands.get)
at.command("list")(read_commands.list_)
at.command()(read_commands.entities)
at.command()(read_commands.history)
at.command()(read_commands.why)


@at.command()
def status(context: typer.Context, home: Home = None, as_json: Json = False) -> None:
    """The state as of then: its cut, its memories by status, and its hash."""
    from .options import viewed
    from .output import table, write_json

    with viewed(context, home) as (memory, view):
        found = [item for cube in memory.cubes() for item in view.get_all(cube=cube, show_expired=True)]
        cut, state_hash = getattr(view, "cut", "end"), view.state_hash()
    by_status = dict(sorted(Counter(item.state.status for item in found).items()))
    if as_json:
        told = {"cut": cut, "memories": len(found), "memories_by_status": by_status, "state_hash": state_hash}
        write_json(told)
    else:
        by = ", ".join(f"{number:,} {name}" for name, number in by_status.items())
        table({"cut": cut, "memories": f"{len(found):,} ({by or 'none'})", "state hash": state_hash})


def diff(
    context: typer.Context,
    a: Annotated[
        str, typer.Argument(metavar="A", help="From when: a cut, a time, an offset.", show_default=False)
    ],
    b: Annotated[str, typer.Argument(metavar="B", help="Until when.", show_default=False)] = "end",
    cube: Cube = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Compare the memories as of two moments: what came, what changed, what went."""
    from .output import write_json
    from .pasts import show_diff
    from .views import difference

    with opened(context, home) as memory:
        whose = known_cube(memory, cube)
        found = memory.diff(cut_named(memory, a, "A"), cut_named(memory, b, "B"), cube=whose)
    if as_json:
        write_json(difference(found))
    else:
        show_diff(found)


def replay(
    context: typer.Context,
    to: Annotated[
        str | None,
        typer.Option(
            "--to", metavar="OFFSET", help="Where to stop: a cut, a time, an offset. [default: the end]"
        ),
    ] = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Fold the memory log in memory and print the state's hash. Touches nothing that is stored."""
    from ...schemas.topics import EVENTS
    from ..cuts import read_cut
    from .output import write_json
    from .pasts import show_replay
    from .progress import bar, records
    from .views import plain

    with opened(context, home) as memory, bar(quiet=as_json) as shown_by:
        cut = None if to is None else cut_named(memory, to, "--to")
        before = memory.state_hash()
        total = records(memory, EVENTS) if cut in (None, "end") else sum(read_cut(str(cut)).values())
        report = memory.replay(to=cut, progress=shown_by.task("replaying", total))
        stored = before if to in (None, "end") and before == memory.state_hash() else None
    if as_json:
        identical = None if stored is None else stored == report.state_hash
        write_json({**plain(report), "stored": stored, "identical": identical})
    else:
        show_replay(report, stored)
