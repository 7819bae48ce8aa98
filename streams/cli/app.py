"""The command line's root: its commands, `--version`, and how errors end a process."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Final

import typer

from ...schemas.errors import SettingsError
from . import (
    adapter_commands,
    bench_commands,
    compact_command,
    demo_command,
    doctor_command,
    dump_command,
    file_commands,
    forget_command,
    lifecycle_command,
    log_commands,
    metrics_command,
    read_commands,
    schema_commands,
    server_commands,
    time_commands,
    training_commands,
    worker_command,
    write_commands,
)
from .failures import INTERRUPTED, OK, USAGE, Misuse, tell, usage
from .logs import shown_logs

HELP: Final = (
    "A long-term memory for language-model agents that is a stream: publish, search, replay, forget."
)
EPILOG: Final = (
    "Exit codes: 0 done, 1 another error, 2 usage, 3 some records rejected, 4 bad input, 5 not found, "
    "6 storage, server, lease or timeout, 7 doctor found something."
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
# In the order in which a newcomer meets them; --help lists them so, under these headings.
_MEMORIES, _TIME, _LOG, _HOME = "Memories", "Time travel", "The log", "The home"
_SERVERS, _MODELS = "The servers", "Models"
for _panel, _name, _command, _short in (
    (_MEMORIES, "demo", demo_command.demo, "See it work: a conversation of ten months."),
    (_MEMORIES, "publish", write_commands.publish, "Publish the turns of a file."),
    (_MEMORIES, "search", read_commands.search, "Search a cube's memories, best first."),
    (_MEMORIES, "get", read_commands.get, "Show one memory."),
    (_MEMORIES, "list", read_commands.list_, "List a cube's memories."),
    (_MEMORIES, "entities", read_commands.entities, "List who and what memories name."),
    (_MEMORIES, "history", read_commands.history, "Show what a memory said, version by version."),
    (_MEMORIES, "why", read_commands.why, "Show where a memory comes from."),
    (_MEMORIES, "forget", forget_command.forget, "Forget a memory, a turn or a cube for good."),
    (_MEMORIES, "lifecycle", lifecycle_command.lifecycle, "Expire, merge and promote what is due."),
    (_TIME, "at", time_commands.at, "Search, get, list, history, why, status as of a moment."),
    (_TIME, "diff", time_commands.diff, "Compare the memories as of two moments."),
    (_TIME, "replay", time_commands.replay, "Fold the log in memory, and print the state's hash."),
    (_TIME, "rebuild", write_commands.rebuild, "Replace state and index by what the log says."),
    (_TIME, "reprocess", write_commands.reprocess, "Decide anew about old turns, and compare."),
    (_LOG, "tail", log_commands.tail, "Show a topic's records."),
    (_LOG, "topics", log_commands.topics, "List the topics, and what they hold."),
    (_LOG, "schemas", schema_commands.schemas, "List the schemas, or print one."),
    (_LOG, "dlq", log_commands.dlq, "List the dead letters: what could not be taken."),
    (_LOG, "export", file_commands.export, "Write events to a file."),
    (_LOG, "import", file_commands.import_, "Read an export, or memories of mem0."),
    (_LOG, "dump", dump_command.dump, "Print the state, as it is hashed or to be read."),
    (_MODELS, "compact", compact_command.compact, "Write a training set."),
    (_MODELS, "train", training_commands.train, "Train an adapter."),
    (_MODELS, "evaluate", training_commands.evaluate, "Ask what an adapter knows, and what it lost."),
    (_MODELS, "promote", adapter_commands.promote, "Put an adapter to use."),
    (_MODELS, "ask", training_commands.ask, "Let an adapter answer."),
    (_MODELS, "retire", adapter_commands.retire, "Put an adapter out of use."),
    (_MODELS, "adapters", adapter_commands.adapters, "List training sets and adapters."),
    (_MODELS, "unlearn", training_commands.unlearn, "Train anew without what was forgotten."),
    (_HOME, "status", read_commands.status, "The account of a home."),
    (_HOME, "metrics", metrics_command.metrics, "What a home has seen, for Prometheus."),
    (_HOME, "doctor", doctor_command.doctor, "Find what is wrong, and what mends it."),
    (_HOME, "bench", bench_commands.bench, "Measure quality and speed, and compare."),
    (_SERVERS, "up", server_commands.up, "Start Kafka and Weaviate on this machine."),
    (_SERVERS, "down", server_commands.down, "Stop them."),
    (_SERVERS, "worker", worker_command.worker, "Work for a cluster."),
):
    if isinstance(_command, typer.Typer):
        app.add_typer(_command, name=_name, short_help=_short, rich_help_panel=_panel)
    else:
        app.command(_name, short_help=_short, rich_help_panel=_panel)(_command)


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
    except Misuse as exc:
        return usage(str(exc), as_json=as_json)
    except Exception as exc:
        if hasattr(exc, "format_message") and hasattr(exc, "exit_code"):  # the parser's own, whoever ships it
            message = " ".join(str(exc.format_message()).split()).removesuffix(".")
            path = getattr(getattr(exc, "ctx", None), "command_path", "mnemostream")
            # Without a message it is a command without arguments, whose help was printed.
            return usage(f"{message}; see '{path} --help'", as_json=as_json) if message else USAGE
        return tell(exc, debug=debug, as_json=as_json)
