"""Commands that look at memories: `search`, `get`, `list`, `history`, `why`, `status`. They take no lease.

Behind `at WHEN` the same functions look at the home as of then.
"""

from typing import Annotated

import typer

from .options import (
    AtLeast,
    Cube,
    Filters,
    Home,
    Json,
    MemoryId,
    Timeout,
    instant,
    opened,
    utf8,
    viewed,
    waiting,
)


def search(
    context: typer.Context,
    query: Annotated[str, typer.Argument(metavar="QUERY", help="A question, or words.", show_default=False)],
    cube: Cube = None,
    filters: Filters = None,
    top_k: Annotated[int, typer.Option("--top-k", metavar="N", help="Answers at most.")] = 10,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show the parts of each score, and what just fell out.")
    ] = False,
    threshold: Annotated[
        float | None, typer.Option("--threshold", metavar="SCORE", help="Leave out what scores less.")
    ] = None,
    token_budget: Annotated[
        int | None, typer.Option("--token-budget", metavar="N", help="Tokens of all answers together.")
    ] = None,
    reference_date: Annotated[
        str | None,
        typer.Option(
            "--reference-date",
            metavar="TIME",
            help="Ask as of this time: what had expired by then is left out.",
        ),
    ] = None,
    at_least: AtLeast = None,
    timeout: Timeout = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Search a cube's memories, best first. Each answer names the turns that it was made from."""
    from ..filters import DEFAULT_CUBE
    from . import views
    from .filters import read_filters
    from .output import write_json
    from .showing import show_found

    text, when, name = utf8(query, "QUERY"), instant(reference_date, "--reference-date"), cube or DEFAULT_CUBE
    wanted = read_filters(filters or ())
    wait = waiting(at_least, timeout)
    with viewed(context, home, **wait) as (memory, view):
        found = view.search(
            text,
            cube=name,
            filters=wanted,
            top_k=top_k,
            explain=explain,
            threshold=threshold,
            token_budget=token_budget,
            reference_date=when,
            **wait,
        )
        cubes = [] if found else memory.cubes()
    if as_json:
        write_json(views.explained(found) if explain else [views.found(item) for item in found])
    else:
        show_found(found, cube=name, cubes=cubes, explain=explain)


def get(
    context: typer.Context,
    memory_id: MemoryId,
    at_least: AtLeast = None,
    timeout: Timeout = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Show one memory."""
    from ...schemas.errors import NotFound
    from . import views
    from .output import write_json
    from .showing import show_memory

    wait = waiting(at_least, timeout)
    with viewed(context, home, **wait) as (_, view):
        found = view.get(memory_id, **wait)
    if found is None:
        raise NotFound(
            f"memory {memory_id!r}: there is none, or it was forgotten; 'mnemostream search' lists ids, and "
            "'mnemostream why' tells when one was forgotten"
        )
    if as_json:
        write_json(views.memory(found.memory))
    else:
        show_memory(found.memory)


def list_(
    context: typer.Context,
    cube: Cube = None,
    kind: Annotated[
        list[str] | None, typer.Option("--kind", metavar="KIND", help="Only of this kind. May be repeated.")
    ] = None,
    status: Annotated[
        list[str] | None,
        typer.Option("--status", metavar="STATUS", help="Only with this status. May be repeated."),
    ] = None,
    agent: Annotated[str | None, typer.Option("--agent", metavar="AGENT", help="Only of this agent.")] = None,
    session: Annotated[
        str | None, typer.Option("--session", metavar="SESSION", help="Only of this session.")
    ] = None,
    tag: Annotated[
        list[str] | None, typer.Option("--tag", metavar="TAG", help="Only with this tag. May be repeated.")
    ] = None,
    metadata: Annotated[
        list[str] | None,
        typer.Option("--metadata", metavar="NAME=VALUE", help="Only with this metadata. May be repeated."),
    ] = None,
    limit: Annotated[
        int | None, typer.Option("--limit", metavar="N", help="Memories at most. [default: all]")
    ] = None,
    expired: Annotated[bool, typer.Option("--expired", help="Also those that have expired.")] = False,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """List a cube's memories, without a question."""
    from ..filters import DEFAULT_CUBE
    from . import views
    from .filters import read_filters
    from .output import write_json
    from .showing import show_list

    wanted = read_filters(
        kinds=kind or (),
        statuses=status or (),
        agent=agent,
        session=session,
        tags=tag or (),
        metadata=metadata or (),
    )
    name = cube or DEFAULT_CUBE
    with viewed(context, home) as (memory, view):
        found = view.get_all(cube=name, filters=wanted, top_k=limit, show_expired=expired)
        cubes = [] if found else memory.cubes()
    if as_json:
        write_json([views.memory(item.memory) | {"cube": item.cube} for item in found])
    else:
        show_list(found, cube=name, cubes=cubes)


def entities(
    context: typer.Context,
    cube: Annotated[
        str, typer.Argument(metavar="[CUBE]", help="The cube, by default one per user.", show_default=False)
    ] = "",
    limit: Annotated[
        int | None, typer.Option("--limit", metavar="N", help="Entities at most. [default: all]")
    ] = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """List who and what a cube's memories are about or name, the most frequent first, with their other names."""
    from ..filters import DEFAULT_CUBE
    from .output import write_json
    from .showing import show_entities
    from .views import plain

    name = utf8(cube, "CUBE") or DEFAULT_CUBE
    with viewed(context, home) as (memory, view):
        found = view.entities(cube=name)[:limit]
        cubes = [] if found else memory.cubes()
    if as_json:
        write_json(plain(found))
    else:
        show_entities(found, cube=name, cubes=cubes)


def history(context: typer.Context, memory_id: MemoryId, home: Home = None, as_json: Json = False) -> None:
    """Show what a memory said, version by version, and which decision made each."""
    from .output import write_json
    from .pasts import show_history
    from .views import plain

    with viewed(context, home) as (_, view):
        found = view.history(memory_id)
    if as_json:
        write_json(plain(found))
    else:
        show_history(found)


def why(context: typer.Context, memory_id: MemoryId, home: Home = None, as_json: Json = False) -> None:
    """Show where a memory comes from: turns, decisions and versions, with their positions.

    Of a memory that was forgotten it tells that it was, and when, and nothing else.
    """
    from . import views
    from .output import write_json
    from .pasts import show_why

    with viewed(context, home) as (_, view):
        found = view.why(memory_id)
    if as_json:
        write_json(views.why(found))
    else:
        show_why(found)


def status(context: typer.Context, home: Home = None, as_json: Json = False) -> None:
    """The account of a home: turns, what became of each, memories, dead letters, and the state hash."""
    from . import views
    from .output import write_json
    from .showing import show_status

    with opened(context, home) as memory:
        found = memory.status()
    if as_json:
        write_json(views.status(found))
    else:
        show_status(found)
