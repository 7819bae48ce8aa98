"""Commands that write: `publish`, `rebuild` and `reprocess`."""

from typing import TYPE_CHECKING, Annotated

import typer

from .options import Cube, Extract, Home, Json, LlmModel, LlmUrl, instant, known_cube, opened

if TYPE_CHECKING:
    from ..results import PublishReport


def publish(
    context: typer.Context,
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="A file of turns; - for stdin.", show_default=False)
    ],
    cube: Cube = None,
    start: Annotated[
        str | None,
        typer.Option(
            "--start",
            metavar="TIME",
            help="The time of the first turn that has none, like 2024-03-01T12:00:00Z.",
        ),
    ] = None,
    format_: Annotated[
        str | None, typer.Option("--format", metavar="FORMAT", help="The file's format; detected otherwise.")
    ] = None,
    wait: Annotated[
        bool,
        typer.Option("--wait/--no-wait", help="Return when all is searchable, or as soon as it is durable."),
    ] = True,
    timeout: Annotated[
        float | None, typer.Option("--timeout", metavar="SECONDS", help="Wait this long at most.")
    ] = None,
    extract: Extract = None,
    llm_url: LlmUrl = None,
    llm_model: LlmModel = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Publish the turns of a file: LoCoMo JSON, OpenAI chat JSONL, ChatGPT's export, `Name: text` lines, our own JSONL.

    Turns that are known already are counted as duplicates. Records that cannot be taken are
    listed, and lie in the dead-letter topic; the rest goes on, and the exit code is then 3.
    """
    from ..adding import token
    from .failures import SOME_REJECTED
    from .publishing import publish_file, show_report

    begin = instant(start, "--start")
    by = {"extract": extract, "llm_base_url": llm_url, "llm_model": llm_model}
    with opened(context, home, process=wait, **by) as memory:
        report: PublishReport = publish_file(
            memory, file, cube=cube, start=begin, format_=format_, wait=wait, timeout=timeout, quiet=as_json
        )
        position = token(memory.node, report.positions, decided=wait)
    show_report(report, position, as_json=as_json)
    if report.rejected:
        raise typer.Exit(SOME_REJECTED)


def rebuild(
    context: typer.Context,
    rollback: Annotated[
        bool, typer.Option("--rollback", help="On a cluster: go back to the index before the last rebuild.")
    ] = False,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Replace the stored state and the index by what the log says, and tell whether they were the same.

    On a cluster the index goes into a new collection, while reads and writes go on; the one before is kept. Exits with
    0 also when they were not: the state has been mended, and `identical` is false.
    """
    from ...schemas.topics import EVENTS
    from .output import table, write_json
    from .progress import bar, records
    from .views import plain

    with opened(context, home) as memory, bar(quiet=as_json) as shown_by:
        task = shown_by.task("rebuilding", records(memory, EVENTS))
        report = memory.rebuild(rollback=rollback, progress=task)
    if as_json:
        write_json(plain(report))
    else:
        table(
            {
                "before": report.before,
                "after": report.after,
                "identical": "yes" if report.identical else "no: the stored state was wrong, and is mended",
                "events": f"{report.events:,} in {report.seconds:.2f} s",
                "memories": f"{report.memories:,}",
            }
        )


def reprocess(
    context: typer.Context,
    cube: Cube = None,
    switch: Annotated[
        bool,
        typer.Option("--switch", help="Put the new decisions in force. Without it they are only compared."),
    ] = False,
    extract: Extract = None,
    llm_url: LlmUrl = None,
    llm_model: LlmModel = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Decide anew about the turns of the log, with the extractor and the models of now, and compare.

    The old decisions stay in the log; with --switch the new ones, a generation of their own, take their place.
    """
    from ...schemas.topics import TURNS
    from .output import write_json
    from .pasts import show_reprocess
    from .progress import bar, records
    from .views import plain

    by = {"extract": extract, "llm_base_url": llm_url, "llm_model": llm_model}
    with opened(context, home, process=True, **by) as memory, bar(quiet=as_json) as shown_by:
        total = None if cube is not None else records(memory, TURNS)
        report = memory.reprocess(
            cube=known_cube(memory, cube), switch=switch, progress=shown_by.task("reprocessing", total)
        )
    if as_json:
        write_json(plain(report))
    else:
        show_reprocess(report)
