"""The command line's root: its commands, `--version`, and how errors end a process."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Final

import typer

from . import demo_command, log_commands, read_commands, write_commands

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
demo_command.register(app)
write_commands.register(app)
read_commands.register(app)
log_commands.register(app)


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
    debug: Annotated[bool, typer.Option(_DEBUG, help="Print tracebacks. May stand behind any command.")] = False,
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
        return _run(rest, debug=debug, as_json=as_json)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # the reader of a pipe has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _run(arguments: list[str], *, debug: bool, as_json: bool) -> int:
    from .failures import OK, tell, usage

    try:
        result = app(arguments, prog_name="mnemostream", standalone_mode=False)
        return result if isinstance(result, int) else OK
    except typer.Abort:
        return 130
    except BrokenPipeError:
        raise
    except Exception as exc:
        if hasattr(exc, "format_message") and hasattr(exc, "exit_code"):  # the parser's own, whoever ships it
            hint = "; 'mnemostream --help' lists commands" if exc.exit_code == 2 else ""
            message = " ".join(str(exc.format_message()).split()).removesuffix(".")
            return usage(message + hint, as_json=as_json)
        return tell(exc, debug=debug, as_json=as_json)
