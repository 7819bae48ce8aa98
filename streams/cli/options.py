"""Options that commands share, and the opening of a home, as it is or as it was."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from ..asof import View
    from ..client import Memory


def utf8(text: str, argument: str) -> str:
    """An argument as text: its bytes as UTF-8, also where the locale says ASCII. Raises InputError for others."""
    from ...schemas.errors import InputError

    try:
        text.encode("utf-8")
        return text
    except UnicodeEncodeError:  # bytes that the locale could not decode
        pass
    try:
        return os.fsencode(text).decode("utf-8")
    except UnicodeError as exc:
        raise InputError(
            f"{argument}: wanted UTF-8, got bytes that are none; check the terminal's encoding"
        ) from exc


def _cube(name: str | None) -> str | None:
    return None if name is None else utf8(name, "--cube")


Home = Annotated[
    Path | None,
    typer.Option(
        "--home", metavar="FOLDER", help="The home folder. [default: MNEMOSTREAM_HOME, else ~/.mnemostream]"
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON: plain, UTF-8, never wrapped.")]
Cube = Annotated[
    str | None,
    typer.Option("--cube", metavar="CUBE", callback=_cube, help="The cube, by default one per user."),
]
Filters = Annotated[
    list[str] | None,
    typer.Option(
        "--filter", metavar="FIELD=VALUE", help="Only such memories, like kind=plan. May be repeated."
    ),
]
AtLeast = Annotated[
    str | None,
    typer.Option("--at-least", metavar="CUT", help="Wait until what lies before this cut is searchable."),
]
Timeout = Annotated[
    float | None, typer.Option("--timeout", metavar="SECONDS", help="Wait this long at most. [default: 30]")
]
Extract = Annotated[
    str | None,
    typer.Option(
        "--extract",
        metavar="HOW",
        help="By rules, or by llm.",
        show_default="MNEMOSTREAM_EXTRACT, else rules",
    ),
]
LlmUrl = Annotated[
    str | None,
    typer.Option(
        "--llm-url",
        metavar="URL",
        help="A server with OpenAI's chat interface, as http://host:port/v1.",
        show_default="MNEMOSTREAM_LLM_BASE_URL",
    ),
]
LlmModel = Annotated[
    str | None,
    typer.Option(
        "--llm-model", metavar="MODEL", help="The model's name there.", show_default="MNEMOSTREAM_LLM_MODEL"
    ),
]
MemoryId = Annotated[
    str, typer.Argument(metavar="MEMORY_ID", help="As search prints it.", show_default=False)
]


@contextmanager
def opened(
    context: typer.Context, home: Path | None, *, process: bool = False, **settings: Any
) -> "Iterator[Memory]":
    """The home of a command: its own `--home`, else the one before the command, else the setting.

    `settings` are those that the command has options for; None where one is not given.
    """
    from ..client import Memory

    with Memory(home or root_home(context), process=process, **settings) as memory:
        yield memory


@contextmanager
def viewed(
    context: typer.Context, home: Path | None, **wait: Any
) -> "Iterator[tuple[Memory, Memory | View]]":
    """A command's home, and what it looks at: the home itself, or behind `at` the home as of then.

    `wait` is what `waiting` gives: behind `at` the waiting comes first, so that `end` is the end of then.
    """
    when: str | None = (context.obj or {}).get("when")
    with opened(context, home) as memory:
        if when is None:
            yield memory, memory
        else:
            valid: datetime | None = context.obj["valid"]
            yield memory, memory.at(cut_named(memory, when, "WHEN"), valid=valid, **wait)


def waiting(at_least: str | None, timeout: float | None) -> dict[str, Any]:
    """The keywords of a call that may wait."""
    given = {"at_least": at_least, "timeout": timeout}
    return {name: value for name, value in given.items() if value is not None}


def cut_named(memory: "Memory", text: str, option: str) -> str:
    """The cut of the memory log that an option names, as a token; raises InputError naming the option."""
    from ...schemas.topics import EVENTS
    from ..cuts import print_cut
    from ..offsets import parse_point, resolve

    if text in ("end", "newest"):
        return "end"  # of what is folded, where records wait
    node = memory.node
    point = parse_point(utf8(text, option), now=node.clock.now(), option=option)
    found = resolve(node.log, EVENTS, point, option=option, behind=True)
    return print_cut({(EVENTS, partition): offset for partition, offset in found.items()})


def known_cube(memory: "Memory", cube: str | None) -> str | None:
    """`cube`, where there is one of that name, or where none is named; raises NotFound with what may be meant."""
    if cube is not None and cube not in (known := memory.cubes()):
        from ...schemas.errors import NotFound
        from ...schemas.hints import hint

        raise NotFound(f"cube {cube!r}: there is none; {hint(cube, known)}")
    return cube


def root_home(context: typer.Context) -> Path | None:
    """The `--home` that stood before the command."""
    root = context.find_root()
    found = root.obj if isinstance(root.obj, dict) else {}
    home: Path | None = found.get("home")
    return home


def instant(text: str | None, option: str) -> datetime | None:
    """An option's time, aware UTC; raises InputError naming the option."""
    if text is None:
        return None
    from ...processors.times import parse_instant
    from ...schemas.errors import InputError

    try:
        return parse_instant(text)
    except InputError as exc:
        raise InputError(f"{option}: {exc}") from exc
