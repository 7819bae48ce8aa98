"""The command `worker`: one worker of the cluster, until it is told to stop."""

from pathlib import Path
from typing import Annotated

import typer

from .failures import say
from .options import Extract, Home, Json, LlmModel, LlmUrl, root_home

Log = Annotated[
    str | None,
    typer.Option("--log", metavar="URL", help="Kafka, as kafka://host:port.", show_default="MNEMOSTREAM_LOG"),
]
Index = Annotated[
    str | None,
    typer.Option(
        "--index",
        metavar="URL",
        help="Weaviate, as weaviate://host:port?grpc_port=port.",
        show_default="MNEMOSTREAM_INDEX",
    ),
]
Prefix = Annotated[
    str | None,
    typer.Option(
        "--prefix",
        metavar="PREFIX",
        help="Of topics, groups and collections.",
        show_default="MNEMOSTREAM_PREFIX",
    ),
]
Snapshots = Annotated[
    Path | None,
    typer.Option(
        "--snapshots",
        metavar="FOLDER",
        help="Snapshots of partitions, for all workers to reach. [default: MNEMOSTREAM_SNAPSHOTS, else in the home]",
    ),
]


def worker(
    context: typer.Context,
    partitions: Annotated[
        int | None,
        typer.Option(
            "--partitions",
            metavar="N",
            min=1,
            max=1024,
            help="Of each topic, fixed when they are made. [default: MNEMOSTREAM_PARTITIONS, else 4]",
        ),
    ] = None,
    log: Log = None,
    index: Index = None,
    prefix: Prefix = None,
    metrics: Annotated[
        str | None,
        typer.Option(
            "--metrics",
            metavar="[HOST:]PORT",
            help="Answer GET /metrics there, without a host for this machine alone.",
        ),
    ] = None,
    snapshots: Snapshots = None,
    registry: Annotated[
        str | None,
        typer.Option(
            "--registry",
            metavar="URL",
            help="A schema registry, as http://host:port.",
            show_default="MNEMOSTREAM_REGISTRY",
        ),
    ] = None,
    extract: Extract = None,
    llm_url: LlmUrl = None,
    llm_model: LlmModel = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Extract, decide and project the turns of a cluster, beside as many other workers as there are partitions.

    Makes the topics and the collection where there are none. Ends within 10 s of SIGTERM or Ctrl-C; what it was
    killed in is done again by whoever takes its partitions over.
    """
    import json

    from ...infra.settings import Settings
    from ..bootstrap import extra_wanted
    from ..observe.serving import address

    with extra_wanted("cluster", "worker"):
        from ..cluster.worker import run_worker

    where = None if metrics is None else address(metrics, "--metrics")
    folder: Path | None = home or root_home(context)
    settings = Settings.load(
        home=folder,
        partitions=partitions,
        log=log,
        index=index,
        prefix=prefix,
        snapshots=snapshots,
        registry=registry,
        extract=extract,
        llm_base_url=llm_url,
        llm_model=llm_model,
    )
    run_worker(
        settings,
        (lambda line: typer.echo(json.dumps({"worker": line}, ensure_ascii=False))) if as_json else say,
        metrics=where,
    )
