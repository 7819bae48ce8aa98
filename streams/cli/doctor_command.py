"""`mnemostream doctor`: what is wrong with the install or the home folder, and the command that mends each."""

from typing import TYPE_CHECKING, Annotated, Final

import typer

from .options import Home, Json, root_home

if TYPE_CHECKING:
    from ..doctor import Examination

_STYLES: Final = {"error": "red", "warning": "yellow", "note": "dim"}


def doctor(
    context: typer.Context,
    quick: Annotated[
        bool, typer.Option("--quick", help="Leave out what reads the whole home: pages, keys and a replay.")
    ] = False,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Find what is wrong with the install or the home folder, and print the command that mends it.

    Changes nothing, and makes no home. Exits with 7 when it found an error or a warning.
    """
    from ...infra.clock import SystemClock
    from ...infra.settings import Settings
    from ..doctor import examine
    from .failures import FOUND
    from .output import write_json
    from .views import plain

    settings = Settings.load(home=home or root_home(context))
    found = examine(settings, now=SystemClock().now(), quick=quick)
    if as_json:
        write_json({"healthy": found.healthy, **plain(found)})
    else:
        _show(found)
    if not found.healthy:
        raise typer.Exit(FOUND)


def _show(found: "Examination") -> None:
    from rich.text import Text

    from .output import console, hanging
    from .words import counted, shown

    out = console()
    out.print(Text(f"home {shown(found.home)}", style="dim"), soft_wrap=True)
    for finding in found.findings:
        lead = Text(f"{finding.severity:<8} ", style=_STYLES[finding.severity])
        hanging(out, lead, Text(f"{shown(finding.where)}: {shown(finding.message)}"))
        out.print(Text(f"         $ {finding.command}", style="bold"), soft_wrap=True)
    told = ", ".join(
        counted(number, severity)
        for severity in ("error", "warning", "note")
        if (number := sum(finding.severity == severity for finding in found.findings))
    )
    verdict = "all is well" if found.healthy else "look at these"
    out.print(f"{counted(len(found.checks), 'check')}: {told or 'nothing found'}; {verdict}")
