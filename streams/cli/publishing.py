"""What `publish` does: read a file or stdin as bytes, publish with a progress bar, tell what became of it."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from ...infra.readers import read_turns
from ...schemas.errors import InputError, WaitTimeout
from ..results import PublishReport
from ..runner import lag, wait_for
from .output import console, write_json
from .progress import Bar, bar
from .views import published
from .words import counted, shown

if TYPE_CHECKING:
    from ..client import Memory

STDIN: Final = "-"
_LOOK_SECONDS: Final = 0.2  # between two looks at what is left to process


@contextmanager
def source(file: str) -> Iterator[tuple[BinaryIO, str]]:
    """A file's bytes, or stdin's for "-", and its name in messages; raises InputError."""
    if file == STDIN:
        yield sys.stdin.buffer, "<stdin>"
        return
    try:
        stream = Path(file).open("rb")  # noqa: SIM115 - closed below, behind the mapping of errors
    except IsADirectoryError as exc:
        raise InputError(f"{file}: is a folder; publish its files one by one") from exc
    except FileNotFoundError as exc:
        raise InputError(f"{file}: there is no such file; give a path, or - for stdin") from exc
    except (OSError, ValueError) as exc:
        raise InputError(f"{file}: cannot be read ({getattr(exc, 'strerror', None) or exc})") from exc
    with stream:
        yield stream, file


def publish_file(
    memory: "Memory",
    file: str,
    *,
    cube: str | None = None,
    start: datetime | None = None,
    format_: str | None = None,
    wait: bool = True,
    timeout: float | None = None,
    quiet: bool = False,
) -> PublishReport:
    """Publish `file`. With `wait`, return when its turns are searchable, and with them what waited before.

    Raises InputError for a file or a format that cannot be read, WaitTimeout after `timeout` seconds.
    """
    deadline = None if timeout is None else time.monotonic() + timeout
    with source(file) as (stream, name), bar(quiet=quiet) as shown_by:
        read = shown_by.task("publishing", _size(stream))
        turns = read_turns(stream, format=format_, name=name)
        remote = memory.node.replica is not None  # what became of each turn is known once it is decided
        report = memory.publish(
            turns,
            cube=cube,
            start=start,
            wait=wait and remote,
            timeout=timeout,
            progress=lambda done: read(_told(stream, done)),
        )
        if wait and not remote:
            _await(memory, report, deadline, shown_by)
    return report


def _told(stream: BinaryIO, done: int) -> int:
    """How far a file was read, in bytes; the turns that are done, where there is no file to ask."""
    return stream.tell() if stream.seekable() else done


def _await(memory: "Memory", report: PublishReport, deadline: float | None, shown_by: Bar) -> None:
    """Wait until nothing is left to process; where another process does it, for this file's turns only."""
    total = lag(memory.node)
    decided = shown_by.task("deciding", total)
    while True:
        left = (
            _LOOK_SECONDS if deadline is None else min(_LOOK_SECONDS, max(deadline - time.monotonic(), 0.0))
        )
        try:
            memory.drain(timeout=left)
            return
        except WaitTimeout:
            if deadline is not None and time.monotonic() >= deadline:
                raise
        if not memory.node.lease.held and report.positions and wait_for(memory.node, report.positions, 0.0):
            return
        decided(max(0, total - lag(memory.node)))


def _size(stream: BinaryIO) -> int | None:
    try:
        size = os.fstat(stream.fileno()).st_size
    except (OSError, ValueError, AttributeError):
        return None
    return size if size and stream.seekable() else None


def show_report(report: PublishReport, position: str, *, as_json: bool) -> None:
    """What became of the records."""
    if as_json:
        write_json(published(report, position))
        return
    out = console()
    duplicates = "" if report.duplicates is None else f"{counted(report.duplicates, 'duplicate')}, "
    cubes = ", ".join(shown(cube) for cube in report.cubes[:5]) + (", …" if len(report.cubes) > 5 else "")
    out.print(
        f"{counted(report.turns, 'turn')} published, {duplicates}{report.rejected:,} rejected"
        + (f" · {counted(len(report.cubes), 'cube')}: {cubes}" if cubes else ""),
        soft_wrap=True,
    )
    for refusal in report.refusals:
        out.print(f"  {shown(refusal.place)}: {shown(refusal.reason)}", style="red", soft_wrap=True)
    if report.rejected:
        more = report.rejected - len(report.refusals)
        out.print((f"  and {more:,} more; " if more else "  ") + "'mnemostream dlq list' lists them all")
