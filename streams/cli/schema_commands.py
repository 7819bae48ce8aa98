"""`mnemostream schemas`: the Avro schemas of what lies in the topics. They are the program's own; no home is opened."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from .options import Json

if TYPE_CHECKING:
    from ...schemas.registry import SchemaFile, Schemas

schemas = typer.Typer(invoke_without_command=True)


@schemas.callback()
def list_schemas(context: typer.Context, as_json: Json = False) -> None:
    """List the schemas: record, subject, versions and fingerprints; `schemas show NAME` prints one."""
    if context.invoked_subcommand is not None:
        return
    from ...schemas.registry import package_schemas
    from .output import console, write_json

    rows = _rows(package_schemas())
    if as_json:
        write_json(rows)
        return
    from rich.text import Text

    out = console()
    for row in rows:
        versions = ", ".join(f"v{one['version']} {one['fingerprint']}" for one in row["versions"])
        line = Text.assemble((f"{row['record']:<20} ", "bold"), f"{row['subject'] or '-':<40} ")
        out.print(line.append(versions, style="dim"), soft_wrap=True)


@schemas.command()
def show(
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="A record, as `schemas` lists it.", show_default=False)
    ],
    version: Annotated[
        int | None, typer.Option("--version", metavar="N", help="Which version. [default: the newest]")
    ] = None,
    as_json: Json = False,
) -> None:
    """Print a record's Avro schema; with --json beside its subject, version and fingerprint."""
    from ...schemas.registry import package_schemas
    from .output import write_json

    known = package_schemas()
    file = _found(_named(name, known), version, known)
    schema = known.json(file)
    about = {
        "record": file.name,
        "subject": _subject(file.name),
        "version": file.version,
        "fingerprint": file.fingerprint.hex(),
    }
    write_json({**about, "schema": schema} if as_json else schema)


def _found(name: str, version: int | None, known: "Schemas") -> "SchemaFile":
    from ...schemas.errors import NotFound, UnknownSchema

    try:
        return known.newest(name) if version is None else known.version(name, version)
    except UnknownSchema as exc:
        raise NotFound(f"{exc}; 'mnemostream schemas' lists them all") from exc


def _named(name: str, known: "Schemas") -> str:
    """A record by its name or its subject."""
    by_subject = {subject: record for record in known.names() if (subject := _subject(record)) is not None}
    return by_subject.get(name, name)


def _subject(record: str) -> str | None:
    """The subject in a schema registry: `<topic>-<record>`; None for a record that only stands in others."""
    from ...schemas.topics import TOPIC_OF_EVENT

    topic = TOPIC_OF_EVENT.get(record)
    return None if topic is None else f"{topic}-{record}"


def _rows(known: "Schemas") -> list[dict[str, Any]]:
    rows: dict[str, dict[str, Any]] = {}
    for file in sorted(known.files, key=lambda file: (file.name, file.version)):
        row = rows.setdefault(
            file.name, {"record": file.name, "subject": _subject(file.name), "versions": []}
        )
        row["versions"].append({"version": file.version, "fingerprint": file.fingerprint.hex()})
    return list(rows.values())
