"""Commands that read and write files of a home's events: `export` and `import`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .failures import SOME_REJECTED, say
from .options import Cube, Home, Json, known_cube, opened

if TYPE_CHECKING:
    from ..exporting import ExportReport
    from ..importing import ImportReport


def export(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Where it is written.", show_default=False)],
    cube: Cube = None,
    topic: Annotated[
        str | None,
        typer.Option(
            "--topic", metavar="TOPIC", help="Of one topic alone: memory.events.v1, or conversation.turns.v1."
        ),
    ] = None,
    sealed: Annotated[
        bool, typer.Option("--sealed", help="Leave content encrypted: only this home's keys open it.")
    ] = False,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Write the events of a home, or of one cube, to an Avro container file."""
    from ...schemas.topics import CANDIDATES, EVENTS, TURNS
    from .progress import bar, records
    from .topics import topic_named

    with opened(context, home) as memory, bar(quiet=as_json) as shown_by:
        name = None if topic is None else topic_named(topic)
        total = (
            None if cube is not None else records(memory, *((name,) if name else (TURNS, CANDIDATES, EVENTS)))
        )
        report = memory.export(
            file,
            cube=known_cube(memory, cube),
            topic=name,
            sealed=sealed,
            progress=shown_by.task("exporting", total),
        )
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
    if report.rejected:
        raise typer.Exit(SOME_REJECTED)


def _told(report: "ExportReport | ImportReport", *, as_json: bool) -> None:
    from .output import table, write_json
    from .views import plain
    from .words import counted, shown

    fields = plain(report)
    fields.pop("positions", None)  # as many as a file has memories
    if as_json:
        write_json(fields)
        return
    counts: dict[str, int] = fields.get("events", fields.get("added", {}))
    rows: dict[str, object] = {
        "file": shown(report.path),
        "cubes": ", ".join(map(shown, report.cubes[:5])) + (", …" if len(report.cubes) > 5 else ""),
        "events": f"{sum(counts.values()):,} in {report.seconds:.2f} s",
        **{f"  {name}": f"{number:,}" for name, number in sorted(counts.items())},
    }
    for name in ("known", "rejected", "left_out", "bytes"):
        if fields.get(name):
            rows[name.replace("_", " ")] = f"{fields[name]:,}"
    rows |= {name: fields[name] for name in ("format", "topic", "sha256", "cut") if fields.get(name)}
    table(rows)
    for refusal in fields.get("refusals", ()):
        say(f"  {shown(refusal['place'])}: {shown(refusal['reason'])}")
    if fields.get("rejected"):
        say(f"  {counted(fields['rejected'], 'record')} in all; 'mnemostream dlq list' lists them")
