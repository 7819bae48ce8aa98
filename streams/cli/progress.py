"""Progress of long work: a bar on stderr, where that is a terminal; nothing otherwise."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .output import console

if TYPE_CHECKING:
    from rich.progress import Progress

    from ..client import Memory


class Bar:
    """What a command tells of its progress; takes it in silence where there is nothing to show it on."""

    def __init__(self, progress: "Progress | None") -> None:
        self._progress = progress

    def task(self, name: str, total: int | None = None) -> Callable[[int], None]:
        """Begin one part of the work; what is returned takes how much of `total` is done. None: nobody knows."""
        progress = self._progress
        if progress is None:
            return lambda done: None
        number = progress.add_task(name, total=total)
        return lambda done: progress.update(number, completed=done)


def records(memory: "Memory", *topics: str) -> int:
    """How many records those topics hold: the whole of what is to be read."""
    return sum(sum(memory.node.log.end_offsets(topic).values()) for topic in topics)


@contextmanager
def bar(*, quiet: bool = False) -> Iterator[Bar]:
    """A bar while the work within lasts; with `quiet`, or without a terminal, none."""
    if quiet or not sys.stderr.isatty():
        yield Bar(None)
        return
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (
        SpinnerColumn("line"),
        TextColumn("{task.description:<12}"),
        BarColumn(),
        TextColumn("{task.completed:,.0f}", style="dim"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console(stderr=True), transient=True) as progress:
        yield Bar(progress)
