"""The command `dump`: the state of a home, line by line."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .options import Cube, Home, Json, known_cube, opened

if TYPE_CHECKING:
    from ..client import Memory


def dump(
    context: typer.Context,
    canonical: Annotated[
        bool,
        typer.Option("--canonical", help="The lines whose SHA-256 is the state hash, byte for byte."),
    ] = False,
    cube: Cube = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="FILE", help="Write to a file, which is whole or not there."),
    ] = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Print the state: a JSON line per memory, as `get --json` shows it, or with --canonical as it is hashed.

    `--json` is about what is told of `--out`: the lines are JSON anyway.
    """
    with opened(context, home) as memory:
        name = known_cube(memory, cube)
        lines = memory.dump(cube=name) if canonical else _readable(memory, name)
        if out is None:
            _print(lines)
        else:
            _write(out, lines, as_json=as_json)


def _readable(memory: "Memory", cube: str | None) -> Iterator[bytes]:
    """All memories that can be shown, cube by cube, those that expired or were merged too."""
    from . import views

    for name in memory.cubes() if cube is None else [cube]:
        for found in memory.get_all(cube=name, show_expired=True):
            line = {"cube": name, **views.memory(found.memory)}
            yield json.dumps(line, ensure_ascii=False, allow_nan=False).encode("utf-8", "backslashreplace")


def _print(lines: Iterator[bytes]) -> None:
    stream = getattr(sys.stdout, "buffer", None)
    for line in lines:
        if stream is None:  # stdout was replaced by a text stream
            sys.stdout.write(line.decode("utf-8") + "\n")
        else:
            stream.write(line + b"\n")
    sys.stdout.flush()


def _write(path: Path, lines: Iterator[bytes], *, as_json: bool) -> None:
    from hashlib import sha256

    from ...infra.whole_file import storage_errors, whole_file
    from .output import table, write_json
    from .words import shown

    digest, count, size = sha256(), 0, 0
    with whole_file(path) as file:
        for line in lines:
            with storage_errors(path):
                size += file.write(line + b"\n")
            digest.update(line + b"\n")
            count += 1
    if as_json:
        write_json({"path": str(path), "lines": count, "bytes": size, "sha256": digest.hexdigest()})
    else:
        table(
            {
                "file": shown(str(path)),
                "lines": f"{count:,}",
                "bytes": f"{size:,}",
                "sha256": digest.hexdigest(),
            }
        )
