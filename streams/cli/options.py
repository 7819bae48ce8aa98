"""Options that commands share, and the opening of a home."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
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


@contextmanager
def opened(context: typer.Context, home: Path | None, *, process: bool = False) -> "Iterator[Memory]":
    """The home of a command: its own `--home`, else the one before the command, else the setting."""
    from ..client import Memory

    with Memory(home or root_home(context), process=process) as memory:
        yield memory


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
