"""Commands about training sets and adapters: `adapters` lists them, `promote` and `retire` say which are in use."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from .options import Cube, Home, Json, known_cube, opened, utf8

if TYPE_CHECKING:
    from ..training_report import AdapterState, TrainingReport

Adapter = Annotated[
    str,
    typer.Option(
        "--adapter", metavar="DIR", help="An adapter's folder, or its id with --cube.", show_default=False
    ),
]
Bound = Annotated[
    float,
    typer.Option(
        "--perplexity-bound",
        metavar="TIMES",
        min=1.0,
        help="How many times that of before the perplexity of unrelated text may be.",
    ),
]


def adapters(context: typer.Context, cube: Cube = None, home: Home = None, as_json: Json = False) -> None:
    """List the training sets and adapters of a cube, or of all: which are in use, and which held what was forgotten."""
    from .output import write_json
    from .views import plain

    with opened(context, home) as memory:
        known_cube(memory, cube)
        names = memory.cubes() if cube is None else [cube]
        found = [memory.training(name) for name in names]
    if as_json:
        write_json([plain(one) for one in found if one.sets or cube is not None])
    else:
        _show(found)


def promote(
    context: typer.Context,
    adapter: Adapter,
    cube: Cube = None,
    perplexity_bound: Bound = 1.3,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Put an adapter to use, in the place of the one that its base model had until now.

    Only where its evaluation says that recall rises and that perplexity stays within the bound.
    """
    with opened(context, home) as memory:
        name, of = named(adapter, cube)
        found = memory.promote(name, cube=of, perplexity_bound=perplexity_bound)
    _tell(found, as_json=as_json)


def retire(
    context: typer.Context,
    adapter: Adapter,
    cube: Cube = None,
    reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why, for the log.")] = "asked",
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Put an adapter out of use. It stays where it is, and can be promoted again."""
    with opened(context, home) as memory:
        name, of = named(adapter, cube)
        found = memory.retire(name, cube=of, reason=utf8(reason, "--reason"))
    _tell(found, as_json=as_json)


def named(adapter: str, cube: str | None) -> tuple[str, str | None]:
    """The id and the cube of the adapter that an option names; raises InputError."""
    from ...schemas.errors import InputError
    from ..entering import read_card

    folder = Path(utf8(adapter, "--adapter"))
    if not folder.is_dir() and cube is not None:
        return str(folder), cube
    card = read_card(folder)
    if card.scope is None:
        raise InputError(f"{folder}: was trained from a set of no cube, so no home knows it")
    return card.adapter_id, card.scope.cube


def _tell(found: "AdapterState", *, as_json: bool) -> None:
    from .output import console, write_json
    from .views import plain

    if as_json:
        write_json(plain(found))
    else:
        console().print(f"adapter {found.adapter_id}: {_status(found)}", soft_wrap=True)


def _status(found: "AdapterState") -> str:
    return found.status if found.reason is None else f"{found.status} ({found.reason})"


def _show(found: "list[TrainingReport]") -> None:
    from rich.text import Text

    from .output import console, hanging
    from .words import counted, shown

    out = console()
    for report in (one for one in found if one.sets):
        out.print(Text(f"cube {shown(report.cube)}", style="bold"), soft_wrap=True)
        for one in report.sets:
            of = f"{counted(one.rows, 'row')} about {counted(one.memories, 'memory')}"
            about = f"{of}, built {one.built_at:%Y-%m-%d %H:%M}"
            hanging(out, Text(f"  set {one.training_set_id}  ", style="cyan"), Text(about + _places(one)))
        for two in report.adapters:
            text = Text(f"{_status(two)}, of {shown(two.base_model)}{_measured(two)}{_places(two)}")
            hanging(out, Text(f"  adapter {two.adapter_id}  ", style="cyan"), text)
    if not any(one.sets for one in found):
        out.print("no training sets; 'mnemostream compact' writes one", soft_wrap=True)


def _measured(found: "AdapterState") -> str:
    evaluated = found.evaluated
    if evaluated is None:
        return ", not evaluated"
    return (
        f", recall {evaluated.recall_before:.2f} → {evaluated.recall_after:.2f}, "
        f"perplexity {evaluated.perplexity_before:.1f} → {evaluated.perplexity_after:.1f}"
    )


def _places(found: Any) -> str:
    """What a person should know of where it lies."""
    if not found.flagged:
        return "" if found.stored else "; not in the artefact store"
    places = f"; remove {', '.join(found.folders)} where it is still there" if found.folders else ""
    return f"; HELD WHAT WAS FORGOTTEN{places}"
