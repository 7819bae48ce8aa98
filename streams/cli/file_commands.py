"""Commands that read and write files of a home's events: `export` and `import`."""

from pathlib import Path
from typing import Annotated, Any

import typer

from .options import Cube, Home, Json, opened


def export(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Where it is written.", show_default=False)],
    cube: Cube = None,
    sealed: Annotated[
        bool, typer.Option("--sealed", help="Leave content encrypted: only this home's keys open it.")
    ] = False,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Write the events of a home, or of one cube, to an Avro container file."""
    from .progress import bar

    with opened(context, home) as memory, bar(quiet=as_json) as shown_by:
        report = memory.export(file, cube=cube, sealed=sealed, progress=shown_by.task("exporting"))
    _told(report, as_json=as_json)


def import_(
    context: typer.Context,
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", help="An export of ours, or mem0's get_all as JSON.", show_default=False
        ),
    ],
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Read an Avro export of ours, or the JSON of mem0's get_all, into a home."""
    from .progress import bar

    with opened(context, home, process=True) as memory, bar(quiet=as_json) as shown_by:
        report = memory.import_(file, progress=shown_by.task("importing"))
    _told(report, as_json=as_json)


def _told(report: Any, *, as_json: bool) -> None:
    from .output import table, write_json
    from .views import plain

    fields = plain(report)
    if as_json:
        write_json(fields)
    else:
        table(
            {name.replace("_", " "): value for name, value in fields.items() if value not in (None, [], {})}
        )
