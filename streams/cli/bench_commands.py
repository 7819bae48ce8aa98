"""Commands that measure: `bench locomo`, `bench dedupe` and `bench latency`, each against an earlier report."""

from pathlib import Path
from typing import Annotated

import typer

from .options import Json

bench = typer.Typer(
    help="Measure quality and speed, and compare with an earlier measurement row by row.",
    no_args_is_help=True,
)
Report = Annotated[
    Path | None,
    typer.Option("--report", metavar="OUT.json", help="Write figures and rows, to compare others with."),
]
Against = Annotated[
    Path | None,
    typer.Option("--against", metavar="FILE.json", help="Compare with this report of the same benchmark."),
]


@bench.command()
def locomo(
    data: Annotated[Path, typer.Option("--data", metavar="FILE", help="A file of LoCoMo's form.")],
    run: Annotated[Path, typer.Option("--run", metavar="OUT.jsonl", help="Where the run is written.")],
    report: Report = None,
    against: Against = None,
    as_json: Json = False,
) -> None:
    """Publish LoCoMo's conversations into a fresh home, ask all questions, write the run, and score it."""
    from ..quality.locomo import LOCOMO, measure
    from .bench_showing import Kept, show_locomo

    kept = Kept(LOCOMO, report, against)
    kept.tell(measure(data, run), show_locomo, as_json=as_json)


@bench.command()
def dedupe(
    data: Annotated[
        Path, typer.Option("--data", metavar="FILE", help="Labelled pairs, a JSON object a line.")
    ],
    report: Report = None,
    against: Against = None,
    as_json: Json = False,
) -> None:
    """Tell pairs of statements to fresh cubes, and count which second statements were taken for what they are."""
    from ..quality.dedupe import DEDUPE, measure
    from .bench_showing import Kept, show_dedupe

    kept = Kept(DEDUPE, report, against)
    kept.tell(measure(data), show_dedupe, as_json=as_json)


@bench.command()
def latency(
    turns: Annotated[
        int, typer.Option("--turns", min=1, help="How many turns are published before.")
    ] = 10_000,
    cubes: Annotated[int, typer.Option("--cubes", min=1, help="Over how many cubes.")] = 10,
    calls: Annotated[
        int, typer.Option("--calls", min=1, help="How many searches; a tenth as many turns are added.")
    ] = 500,
    report: Report = None,
    against: Against = None,
    as_json: Json = False,
) -> None:
    """Fill a fresh home with generated turns, and time searches and added turns in it."""
    from ..quality.latency import LATENCY, measure
    from .bench_showing import Kept, show_latency
    from .progress import bar

    kept = Kept(LATENCY, report, against)
    with bar(quiet=as_json) as shown_by:
        measured = measure(turns, cubes, calls, shown_by.task("publishing", turns))
    kept.tell(measured, show_latency, as_json=as_json)
