"""How commands print: JSON as plain UTF-8 without colours or wrapping, text for people through rich."""

import json
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

WIDTH = 80  # columns where there is no terminal to ask


def write_json(value: Any, *, indent: int | None = 2) -> None:
    """One JSON value on stdout, in UTF-8 whatever the locale; with `indent=None` on one line.

    Lone surrogates (an undecodable file name) leave as JSON escapes.
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent, allow_nan=False) + "\n"
    _write(text.encode("utf-8", "backslashreplace"))


def _write(data: bytes) -> None:
    stream = getattr(sys.stdout, "buffer", None)
    if stream is None:  # stdout was replaced by a text stream
        sys.stdout.write(data.decode("utf-8"))
    else:
        sys.stdout.flush()
        stream.write(data)
        stream.flush()
    sys.stdout.flush()


def console(*, stderr: bool = False) -> "Console":
    """A console for people: 80 columns and no colours where there is no terminal."""
    from rich.console import Console

    stream = sys.stderr if stderr else sys.stdout
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:  # a terminal that cannot show a character gets a '?', not a traceback
        reconfigure(errors="replace")
    width = None if stream.isatty() else WIDTH

    class Piped(Console):
        def on_broken_pipe(self) -> None:  # rich would end the process with code 1
            raise BrokenPipeError

    return Piped(file=stream, width=width, highlight=False, emoji=False, markup=False, soft_wrap=False)


def table(rows: Mapping[str, object]) -> None:
    """Names and values for a person, one pair a line; values are never wrapped."""
    from rich.text import Text

    out = console()
    wide = max(map(len, rows), default=0)
    for name, value in rows.items():
        out.print(Text.assemble((f"{name:<{wide}}  ", "dim"), str(value)), soft_wrap=True)


def one_line(out: "Console", text: "Text") -> None:
    """A line that is cut off at a terminal's edge, and whole where there is none."""
    if out.is_terminal:
        out.print(text, no_wrap=True, overflow="ellipsis")
    else:
        out.print(text, soft_wrap=True)


def hanging(out: "Console", lead: "Text", body: "Text", *, wrap: bool | None = None) -> None:
    """`lead`, then `body` wrapped beside it; one line where there is no terminal, unless `wrap`."""
    from rich.text import Text

    if not (out.is_terminal if wrap is None else wrap):
        out.print(Text.assemble(lead, body), soft_wrap=True)
        return
    beside = Text(" " * lead.cell_len)
    for number, line in enumerate(body.wrap(out, max(out.width - lead.cell_len, 20))):
        line.rstrip()
        out.print(Text.assemble(beside if number else lead, line), no_wrap=True, overflow="ignore")
