"""`mnemostream forget`: asks first on a terminal, since nothing brings back what was forgotten."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from .failures import Misuse
from .options import Cube, Home, Json, Timeout, cubes_of, opened, utf8

if TYPE_CHECKING:
    from ..client import Memory


def forget(
    context: typer.Context,
    memory_id: Annotated[
        str | None, typer.Argument(metavar="[MEMORY_ID]", help="As search prints it.", show_default=False)
    ] = None,
    cube: Cube = None,
    turn: Annotated[
        str | None,
        typer.Option("--turn", metavar="TURN_ID", help="A turn of --cube, with all memories made from it."),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    timeout: Timeout = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Forget for good: a memory; with --cube all of a cube; with --turn what one turn of it led to.

    Its keys are destroyed: no search, no view of the past, no rebuild and no export shows it again. Other
    memories of the same turns keep their own text.
    """
    from .output import console, write_json
    from .views import plain
    from .words import counted

    what = _what(memory_id, cube, turn)
    if not yes:
        _sure(what)
    with opened(context, home, process=True) as memory:
        _there(memory, cube)
        given = {} if timeout is None else {"timeout": timeout}
        found = memory.forget(memory_id, cube=cube, turn=turn, **given)
    if as_json:
        write_json(plain(found))
        return
    console().print(
        f"forgotten: {counted(len(found.memories), 'memory')} and {counted(len(found.turns), 'turn')}; "
        "their keys are destroyed",
        soft_wrap=True,
    )


def _what(memory_id: str | None, cube: str | None, turn: str | None) -> str:
    """What is to be forgotten, in words; raises Misuse where it is not one thing."""
    if memory_id is not None and cube is None and turn is None:
        return f"memory {utf8(memory_id, 'MEMORY_ID')}"
    if memory_id is None and cube is not None:
        return f"all of cube {cube!r}" if turn is None else f"turn {utf8(turn, '--turn')!r} of cube {cube!r}"
    raise Misuse("wanted a MEMORY_ID, or --cube, or --turn and --cube; nothing was forgotten")


def _sure(what: str) -> None:
    if not sys.stdin.isatty():
        raise Misuse(f"to forget {what} for good, add --yes: there is no terminal to ask on")
    typer.confirm(f"Forget {what} for good? Nothing brings it back", abort=True, err=True)


def _there(memory: "Memory", cube: str | None) -> None:
    """Raise NotFound where there is no such cube, with the one that may have been meant."""
    from ...schemas.errors import NotFound
    from ...schemas.hints import hint

    known = cubes_of(memory)
    if cube is not None and cube not in known:
        raise NotFound(f"cube {cube!r}: there is none; {hint(cube, known)}")
