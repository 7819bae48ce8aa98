"""The command `metrics`: what Prometheus scrapes, printed once or served."""

from typing import Annotated

import typer

from .options import Home, Json, opened


def metrics(
    context: typer.Context,
    serve: Annotated[
        str | None,
        typer.Option(
            "--serve",
            metavar="[HOST:]PORT",
            help="Answer GET /metrics until interrupted, for this machine alone.",
        ),
    ] = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Print the metrics of a home in Prometheus' text format, or serve them over HTTP.

    They are those of the home, whichever processes work on it: turns, decisions by type, lag, times, dead letters.
    """
    from ..observe.metrics import metrics_json, metrics_text, registry
    from ..observe.serving import address, server
    from ..observe.serving import serve as serve_until_interrupted
    from .output import write_json

    if serve is not None:
        host, port = address(serve)
        with opened(context, home) as memory, server(registry(memory.node), host, port) as served:
            where = f"http://{f'[{host}]' if ':' in host else host}:{served.server_port}/metrics"
            if as_json:
                write_json({"serving": where}, indent=None)
            else:
                typer.echo(f"serving {where} until interrupted")
            serve_until_interrupted(served)
        return
    with opened(context, home) as memory:
        if as_json:
            write_json(metrics_json(memory.node))
        else:
            typer.echo(metrics_text(memory.node), nl=False)
