"""The command `compact`: memories to a training set."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .options import Cube, Home, Json, cut_named, known_cube, opened

if TYPE_CHECKING:
    from ...processors.compaction.paraphrasing import Paraphraser
    from ..compaction.building import CompactReport


def compact(
    context: typer.Context,
    out: Annotated[
        Path, typer.Option("--out", metavar="DIR", help="The folder of the set, which is whole or not there.")
    ],
    cube: Cube = None,
    formats: Annotated[
        list[str] | None,
        typer.Option(
            "--formats",
            metavar="FORMATS",
            help="prompt-completion, messages, dpo, openai, sharegpt, or all; with parquet as such files too. "
            "Separated by commas. [default: prompt-completion]",
        ),
    ] = None,
    to: Annotated[
        str | None,
        typer.Option("--to", metavar="CUT", help="Up to a cut, a position or a time. [default: end]"),
    ] = None,
    since: Annotated[
        Path | None,
        typer.Option("--since", metavar="DIR", help="Go on from an earlier set. [default: the one in --out]"),
    ] = None,
    policy: Annotated[
        Path | None,
        typer.Option("--policy", metavar="FILE", help="What may be learnt, as JSON; see docs/compaction.md."),
    ] = None,
    paraphrase_url: Annotated[
        str | None,
        typer.Option(
            "--paraphrase-url", metavar="URL", help="An endpoint that speaks OpenAI's chat interface."
        ),
    ] = None,
    paraphrase_model: Annotated[
        str | None, typer.Option("--paraphrase-model", metavar="MODEL", help="Its model.")
    ] = None,
    runner: Annotated[
        str, typer.Option("--runner", metavar="RUNNER", help="local, or flink over a cluster's log.")
    ] = "local",
    jobmanager: Annotated[
        str,
        typer.Option("--jobmanager", metavar="HOST:PORT", help="Flink's, instead of a mini-cluster here."),
    ] = "",
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Write a training set of a cube's memories and conversations, with where each row comes from."""
    with opened(context, home) as memory:
        chosen, model = _policy(policy), _paraphraser(paraphrase_url, paraphrase_model)
        if model is not None:
            chosen = {"paraphraser": paraphrase_model, "paraphrases": 4, **chosen}
        cut = to if to is None or to.startswith("c1") else cut_named(memory, to, "--to")
        report = memory.compact(
            out,
            cube=known_cube(memory, cube),
            formats=formats or "prompt-completion",
            to=cut,
            policy=chosen,
            since=since,
            runner=runner,
            jobmanager=jobmanager,
            paraphraser=model,
        )
    _told(report, as_json=as_json)


def _policy(path: Path | None) -> dict[str, Any]:
    if path is None:
        return {}
    import json

    from ...schemas.errors import InputError

    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError) as exc:
        raise InputError(f"--policy {path}: cannot be read as JSON ({exc})") from exc
    if not isinstance(found, dict):
        raise InputError(f'--policy {path}: wanted an object, such as {{"trusts": ["user"]}}')
    return found


def _paraphraser(url: str | None, model: str | None) -> "Paraphraser | None":
    if url is None and model is None:
        return None
    from .failures import Misuse

    if url is None or model is None:
        raise Misuse("--paraphrase-url and --paraphrase-model go together; give both")
    from ...infra.paraphrasing import ChatParaphraser

    return ChatParaphraser(url, model, api_key=os.environ.get("OPENAI_API_KEY", ""))


def _told(report: "CompactReport", *, as_json: bool) -> None:
    from .output import table, write_json
    from .views import plain
    from .words import counted, shown

    if as_json:
        write_json(plain(report))
        return
    rows: dict[str, object] = {
        "set": shown(report.path),
        "id": report.training_set_id,
        "rows": f"{counted(report.rows, 'example')} of {counted(report.memories, 'memory')} "
        f"in {report.seconds:.2f} s",
    }
    for kind, splits in report.counts.items():
        rows[f"  {kind}"] = ", ".join(f"{number:,} {split}" for split, number in splits.items())
    if report.left_out:
        rows["left out"] = ""
        rows |= {f"  {reason}": f"{number:,}" for reason, number in report.left_out.items()}
    rows["files"] = ""
    rows |= {
        f"  {name}": f"{entry.bytes:,} bytes, sha256 {entry.sha256[:16]}…"
        for name, entry in report.files.items()
    }
    rows["made anew"] = f"{report.recomputed:,} of {report.units:,} memories and sessions"
    rows["cut"] = report.cut
    table(rows)
