"""`mnemostream forget`: asks first on a terminal, since nothing brings back what was forgotten."""

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from .failures import Misuse, say
from .options import Cube, Home, Json, Timeout, known_cube, opened, utf8

if TYPE_CHECKING:
    from ..client import Memory
    from ..results import Forgotten


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
    if not yes and not sys.stdin.isatty():
        raise Misuse(f"to forget {what} for good, add --yes: there is no terminal to ask on")
    with opened(context, home, process=True) as memory:
        known_cube(memory, cube)
        if not yes:
            _ask(memory, what, memory_id)
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
    for line in _held(found):
        console().print(line, soft_wrap=True)


def _held(found: "Forgotten") -> Iterator[str]:
    """What was trained on it, and what is to be done about that."""
    if not found.sets:
        return
    held = [f"set {one}" for one in found.sets] + [f"adapter {one}" for one in found.adapters]
    yield f"held by {', '.join(held)}: out of use, and removed from the artefact store"
    if found.folders:
        yield f"remove these folders where they are still there: {', '.join(found.folders)}"
    if found.adapters:
        yield "'mnemostream unlearn' trains such adapters again, without what was forgotten"


def _what(memory_id: str | None, cube: str | None, turn: str | None) -> str:
    """What is to be forgotten, in words; raises Misuse where it is not one thing."""
    if memory_id is not None and cube is None and turn is None:
        return f"memory {utf8(memory_id, 'MEMORY_ID')}"
    if memory_id is None and cube is not None:
        return f"all of cube {cube!r}" if turn is None else f"turn {utf8(turn, '--turn')!r} of cube {cube!r}"
    raise Misuse("wanted a MEMORY_ID, or --cube, or --turn and --cube; nothing was forgotten")


def _ask(memory: "Memory", what: str, memory_id: str | None) -> None:
    """Ask on stderr, so that stdout stays what a pipe wants; raises Abort unless the answer is yes."""
    from .words import shown

    found = None if memory_id is None else memory.get(memory_id)
    if found is not None:
        say(f"  {shown(found.text)}")
    sys.stderr.write(f"Forget {shown(what)} for good? Nothing brings it back [y/N] ")
    sys.stderr.flush()
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        say("nothing was forgotten")
        raise typer.Abort
