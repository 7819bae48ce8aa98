"""Commands that look at memories: `search`, `get`, `status`. They never process, and take no lease."""

from typing import Annotated

import typer

from .options import Cube, Home, Json, instant, opened, utf8


def search(
    context: typer.Context,
    query: Annotated[str, typer.Argument(metavar="QUERY", help="A question, or words.", show_default=False)],
    cube: Cube = None,
    top_k: Annotated[int, typer.Option("--top-k", metavar="N", help="Answers at most.")] = 10,
    explain: Annotated[bool, typer.Option("--explain", help="Show the parts of each score.")] = False,
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
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Search a cube's memories, best first. Each answer names the turns that it was made from."""
    from ..filters import DEFAULT_CUBE
    from . import views
    from .output import write_json
    from .showing import show_found

    text, when, name = utf8(query, "QUERY"), instant(reference_date, "--reference-date"), cube or DEFAULT_CUBE
    with opened(context, home) as memory:
        found = memory.search(
            text,
            cube=name,
            top_k=top_k,
            explain=explain,
            threshold=threshold,
            token_budget=token_budget,
            reference_date=when,
        )
        cubes = [] if found else sorted(scope.cube for scope, _ in memory.node.cubes.all())
    if as_json:
        write_json([views.found(item, explain=explain) for item in found])
    else:
        show_found(found, cube=name, cubes=cubes)


def get(
    context: typer.Context,
    memory_id: Annotated[
        str, typer.Argument(metavar="MEMORY_ID", help="As search prints it.", show_default=False)
    ],
    lineage: Annotated[
        bool, typer.Option("--lineage", help="Also the turns that it was made from, and the decisions on it.")
    ] = False,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Show one memory; with --lineage how it came about."""
    from ...schemas.errors import NotFound
    from . import views
    from .output import write_json
    from .showing import show_lineage, show_memory

    with opened(context, home) as memory:
        found = memory.get(memory_id)
        if found is None:
            raise NotFound(
                f"memory {memory_id!r}: there is none, or it was forgotten; 'mnemostream search' lists ids"
            )
        why = memory.why(memory_id) if lineage else None
        turns, decisions = (why.turns, why.decisions) if why else ((), ())
    if as_json:
        extra = {
            "turns": [views.record(item) for item in turns],
            "decisions": [views.record(item) for item in decisions],
        }
        write_json(views.memory(found.memory) | (extra if lineage else {}))
        return
    show_memory(found.memory)
    if lineage:
        show_lineage(found.memory, turns, decisions)


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
