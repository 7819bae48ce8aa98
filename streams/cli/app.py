"""The command line's root: its commands, `--version`, and how errors end a process."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Final

import typer

from ...schemas.errors import SettingsError
from . import demo_command, log_commands, metrics_command, read_commands, write_commands
from .failures import INTERRUPTED, OK, USAGE, tell, usage
from .logs import shown_logs

HELP: Final = "A long-term memory for language-model agents that is a stream: publish, search, tail, replay."
EPILOG: Final = (
    "Exit codes: 0 done, 1 another error, 2 usage, 3 some records rejected, 4 bad input, 5 not found, "
    "6 storage, lease or timeout."
)
_DEBUG: Final = "--debug"

app = typer.Typer(
    name="mnemostream",
    help=HELP,
    epilog=EPILOG,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
# In the order in which a newcomer meets them; --help lists them so.
app.command()(demo_command.demo)
app.command()(write_commands.publish)
app.command()(read_commands.search)
app.command()(read_commands.get)
app.command()(log_commands.tail)
app.command()(read_commands.status)
app.command()(log_commands.replay)
app.command()(write_commands.rebuild)
app.command()(metrics_command.metrics)
app.add_typer(log_commands.dlq, name="dlq")
app.add_typer(write_commands.bench, name="bench")


def _version(asked: bool) -> None:
    if asked:
        from ... import __version__

        typer.echo(f"mnemostream {__version__}")
        raise typer.Exit


@app.callback()
def root(
    context: typer.Context,
    home: Annotated[
        Path | None, typer.Option("--home", metavar="FOLDER", help="The home folder, for any command.")
    ] = None,
    debug: Annotated[
        bool, typer.Option(_DEBUG, help="Print tracebacks. May stand behind any command.")
    ] = False,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Take the options that stand before a command."""
    context.obj = {"home": home}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; never raises, and never exits the process itself.

    `--debug` and `--json` are looked for first: they say how an error is told, even one of usage.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = given[: given.index("--")] if "--" in given else given
    debug, as_json = _DEBUG in options, "--json" in options
    rest = [word for word in options if word != _DEBUG] + given[len(options) :]
    try:
        with shown_logs(debug=debug):
            return _run(rest, debug=debug, as_json=as_json)
    except SettingsError as exc:  # of the logs; others are told where they rise
        return tell(exc, debug=debug, as_json=as_json)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # the reader of a pipe has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _run(arguments: list[str], *, debug: bool, as_json: bool) -> int:
    try:
        result = app(arguments, prog_name="mnemostream", standalone_mode=False)
        return result if isinstance(result, int) else OK
    except typer.Abort:
        return INTERRUPTED
    except BrokenPipeError:
        raise
    except Exception as exc:
        if hasattr(exc, "format_message") and hasattr(exc, "exit_code"):  # the parser's own, whoever ships it
            message = " ".join(str(exc.format_message()).split()).removesuffix(".")
            path = getattr(getattr(exc, "ctx", None), "command_path", "mnemostream")
            # Without a message it is a command without arguments, whose help was printed.
            return usage(f"{message}; see '{path} --help'", as_json=as_json) if message else USAGE
        return tell(exc, debug=debug, as_json=as_json)
