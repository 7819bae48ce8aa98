"""What `tail` does: a topic's records as lines for a person, or as one JSON object a line."""

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Final

from ...processors.ports import Record
from ...schemas.errors import InputError, NotFound
from ...schemas.topics import (
    CANDIDATES,
    DLQ_SUFFIX,
    EVENTS,
    STATE,
    TICKS,
    TOPICS,
    TRAINING,
    TURNS,
    dead_letter_topic,
)
from ..cuts import read_cut
from ..replaying import own
from ..wire import Opened
from .output import console, write_json
from .views import record
from .words import describe, shown

if TYPE_CHECKING:
    from ..client import Memory

LAST: Final = 10  # records shown where no beginning is given
SHORT: Final = {
    "turns": TURNS,
    "candidates": CANDIDATES,
    "events": EVENTS,
    "ticks": TICKS,
    "state": STATE,
    "training": TRAINING,
}


def topic_named(name: str) -> str:
    """A topic by its name or its short name; raises NotFound with the names that there are."""
    full = SHORT.get(name, name)
    known = [topic.name for topic in TOPICS]
    known += [dead_letter_topic(topic) for topic in known]
    if full not in known:
        raise NotFound(
            f"topic {name!r}: there is none; there are {', '.join(SHORT)}, or a full name like {EVENTS}"
        )
    return full


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
    """Print the records of a topic from `from_` on: "start", "end", a cut's token; None is the last LAST."""
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
    ends = memory.node.log.end_offsets(topic)
    begin = {} if from_ in (None, "start") else ends if from_ == "end" else _cut(str(from_), topic, ends)
    first: Iterator[Opened] = (item for item in _until(memory, topic, begin, ends) if _of(item, cube))
    if from_ is None:
        first = iter(sorted(deque(first, maxlen=LAST), key=lambda item: item.record.appended_at))
    if not follow:
        return first
    return chain(first, _after(memory, topic, ends, timeout, cube))


def _cut(token: str, topic: str, ends: dict[int, int]) -> dict[int, int]:
    found = {partition: offset for (of, partition), offset in read_cut(token).items() if of == topic}
    if not found:
        raise InputError(
            f"--from {token!r}: names no place in {topic}; give start, end or a cut of that topic"
        )
    for partition, offset in found.items():
        if offset > ends.get(partition, -1):
            raise InputError(
                f"--from {token!r}: {topic}[{partition}]@{offset} is beyond the end at {ends.get(partition)}"
            )
    return found


def _until(memory: "Memory", topic: str, begin: dict[int, int], ends: dict[int, int]) -> Iterator[Opened]:
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
    memory: "Memory", topic: str, ends: dict[int, int], timeout: float | None, cube: str | None
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
    narrow = out.is_terminal

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
        out.print(line, no_wrap=narrow, overflow="ellipsis" if narrow else "ignore", soft_wrap=not narrow)
