"""Commands that read the log, and what it could not take: `tail`, `topics`, `dlq`."""

from typing import Annotated

import typer

from .options import Cube, Home, Json, opened

dlq = typer.Typer(help="Dead letters: records that could not be taken.", no_args_is_help=True)


def tail(
    context: typer.Context,
    topic: Annotated[
        str,
        typer.Argument(
            metavar="[TOPIC]", help="A topic, or turns, candidates, events, ticks, state, training."
        ),
    ] = "events",
    from_: Annotated[
        str | None,
        typer.Option(
            "--from",
            "--offset",
            "-o",
            metavar="OFFSET",
            help="Where to begin: start, end, 7, +3, -3, 3:7, @TIME, or a cut. [default: the last 10 records]",
        ),
    ] = None,
    follow: Annotated[bool, typer.Option("--follow", "-f", help="Wait for more, until interrupted.")] = False,
    timeout: Annotated[
        float | None, typer.Option("--timeout", metavar="SECONDS", help="Stop following after this time.")
    ] = None,
    cube: Cube = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Show a topic's records, one line each, in order within each partition."""
    from .tailing import show_tail

    with opened(context, home) as memory:
        show_tail(memory, topic, from_=from_, follow=follow, timeout=timeout, cube=cube, as_json=as_json)


def topics(context: typer.Context, home: Home = None, as_json: Json = False) -> None:
    """List the topics: what each carries, where its partitions end, and how long it is kept."""
    from .topics import listed, show_topics

    with opened(context, home) as memory:
        rows = listed(memory.node)
    show_topics(rows, as_json=as_json)


@dlq.command("list")
def list_(
    context: typer.Context,
    raw: Annotated[bool, typer.Option("--raw", help="With --json: all bytes of each, in base64.")] = False,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """List the dead letters: where each stood, and why it was not taken."""
    from . import views
    from .output import write_json
    from .showing import show_dead_letters

    with opened(context, home) as memory:
        letters = list(memory.dead_letters())
    if as_json:
        write_json([views.dead_letter(letter, raw=raw) for letter in letters])
    else:
        show_dead_letters(letters)


Place = Annotated[
    str,
    typer.Argument(
        metavar="POSITION", help="TOPIC[PARTITION]@OFFSET, as the list shows it.", show_default=False
    ),
]


@dlq.command("show")
def show(context: typer.Context, place: Place, home: Home = None, as_json: Json = False) -> None:
    """Write the bytes of a dead letter as they were, to be mended; with --json, all of it."""
    import sys

    from . import views
    from .output import write_json

    with opened(context, home) as memory:
        letter = memory.dead_letter(place)
    if as_json:
        write_json(views.dead_letter(letter, raw=True))
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(letter.raw or b"")


@dlq.command("retry")
def retry(
    context: typer.Context,
    places: Annotated[
        list[str] | None, typer.Argument(metavar="POSITION...", help="As the list shows them.")
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="All dead letters of records of the log.")] = False,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Give records back to the topics that they come from, where they can be read now."""
    from ..dead_letters import PUBLISH
    from . import views
    from .failures import OK, SOME_REJECTED, Misuse
    from .output import write_json
    from .showing import show_retried

    if bool(places) == every:
        raise Misuse("dlq retry: name positions, as 'mnemostream dlq list' shows them, or give --all")
    with opened(context, home, process=True) as memory:
        if places:
            letters = [memory.dead_letter(place) for place in places]
        else:
            letters = [letter for letter in memory.dead_letters() if letter.step != PUBLISH]
        report = memory.retry_dead_letters(letters)
        memory.drain()
    if as_json:
        write_json(views.plain(report))
    else:
        show_retried(report)
    raise typer.Exit(SOME_REJECTED if report.refused else OK)
