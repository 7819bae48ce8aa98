"""`mnemostream demo`."""

from typing import Annotated

import typer

from .options import Home, Json, root_home


def demo(
    context: typer.Context,
    home: Home = None,
    as_json: Json = False,
    pace: Annotated[
        bool, typer.Option("--pace/--no-pace", help="Pause between sessions, on a terminal.")
    ] = True,
) -> None:
    """Run a conversation of ten months through the whole pipeline, and look at what it left.

    Uses a fresh temporary home unless one is given, and leaves it there for the commands that it suggests.
    """
    from ..demo import run_demo

    run_demo(home or root_home(context), as_json=as_json, pace=pace)
