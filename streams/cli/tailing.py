"""What `tail` does: a topic's records as lines for a person, or as one JSON object a line."""

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Final

from ...processors.ports import Record
from ...schemas.errors import InputError
from ...schemas.topics import DLQ_SUFFIX
from ..offsets import Offsets, bounds, parse
from ..replaying import own
from ..wire import Opened
from .output import console, one_line, write_json
from .topics import topic_named
from .views import record
from .words import describe, shown

if TYPE_CHECKING:
    from ..client import Memory

LAST: Final = 10  # records shown where no beginning is given


def show_tail(
    memory: "Memory",
    topic: str,
    *,
    from_: str | None,
    follow: bool,
    timeout: float | None,
    cube: str | None,
    as_json: bool,
) -> None:
    """Print the records of a topic that `from_`, an offset or a range of them, names; None is the last LAST."""
    items = records(memory, topic_named(topic), from_=from_, follow=follow, timeout=timeout, cube=cube)
    if as_json:
        for item in items:
            write_json(record(item), indent=None)
    else:
        _print(memory, items)


def records(
    memory: "Memory",
    topic: str,
    *,
    from_: str | None,
    follow: bool,
    timeout: float | None = None,
    cube: str | None = None,
) -> Iterator[Opened]:
    """The records of a topic, of one cube where one is given."""
    node = memory.node
    ends = node.log.end_offsets(topic)
    begin: Offsets = {}
    until: Offsets | None = None
    if from_ is not None:
        span = parse(from_, now=node.clock.now(), option="--from")
        begin, until = bounds(node.log, topic, span, option="--from")
    if until is not None and follow:
        raise InputError(
            f"--from {from_!r}: is a range, which ends; leave out --follow, or the end of the range"
        )
    first: Iterator[Opened] = (
        item for item in _until(memory, topic, begin, until or ends) if _of(item, cube)
    )
    if from_ is None:
        first = iter(sorted(deque(first, maxlen=LAST), key=lambda item: item.record.appended_at))
    if not follow:
        return first
    return chain(first, _after(memory, topic, ends, timeout, cube))


def _until(memory: "Memory", topic: str, begin: Offsets, ends: Offsets) -> Iterator[Opened]:
    """The records from `begin` to `ends`, partition by partition; one not in `begin` from its start."""
    node = memory.node
    for partition, end in sorted(ends.items()):
        offset = begin.get(partition, 0)
        while offset < end and (batch := node.log.read(topic, partition, offset, min(500, end - offset))):
            offset = batch[-1].offset + 1
            yield from _opened(memory, [record for record in batch if own(node, record)])


def _opened(memory: "Memory", batch: list[Record]) -> list[Opened]:
    """Records with their events; a dead letter has none, but the reason that it was not taken for."""
    if not batch or not batch[0].topic.endswith(DLQ_SUFFIX):
        return memory.node.wire.open(batch)
    return [
        Opened(
            record=record,
            event=None,
            error=InputError(dict(record.headers)["reason"].decode("utf-8", "replace")),
        )
        for record in batch
    ]


def _after(
    memory: "Memory", topic: str, ends: Offsets, timeout: float | None, cube: str | None
) -> Iterator[Opened]:
    """What comes behind `ends`, as it comes, until `timeout` seconds passed without any."""
    node = memory.node
    while True:
        seen = {(topic, partition): end for partition, end in ends.items()}
        if not _wait(memory, seen, timeout):
            return
        newer = node.log.end_offsets(topic)
        yield from (item for item in _until(memory, topic, ends, newer) if _of(item, cube))
        ends = newer


def _wait(memory: "Memory", seen: dict[tuple[str, int], int], timeout: float | None) -> bool:
    if timeout is not None:
        return memory.node.log.wait(seen, timeout)
    while not memory.node.log.wait(seen, 1.0):  # in short stretches, so that Ctrl-C is heard
        pass
    return True


def _of(item: Opened, cube: str | None) -> bool:
    return cube is None or (item.event is not None and item.event.scope.cube == cube)


def _print(memory: "Memory", items: Iterable[Opened]) -> None:
    from rich.text import Text

    out = console()

    def text_of(memory_id: str) -> str | None:
        found = memory.get(memory_id)
        return None if found is None or found.content is None else found.content.text

    for item in items:
        place = f"{item.record.partition}@{item.record.offset}"
        line = Text.assemble((f"{place:>7}  ", "dim"))
        if item.event is None:
            line.append("not taken  ", style="red").append(shown(str(item.error)))
        else:
            words = describe(item.event, text_of)
            line.append(f"{item.event.envelope.occurred_at:%Y-%m-%d %H:%M}  ", style="dim")
            line.append(f"{words.verb:<11} ", style=words.style).append(words.text)
        one_line(out, line)
