"""Topics: their short names on the command line, and what `topics` says of each."""

from typing import TYPE_CHECKING, Any, Final

from ...schemas.errors import NotFound
from ...schemas.hints import hint
from ...schemas.topics import (
    BY_NAME,
    CANDIDATES,
    DLQ_SUFFIX,
    EVENTS,
    STATE,
    TICKS,
    TOPICS,
    TRAINING,
    TURNS,
    Topic,
    dead_letter_topic,
)
from .output import console, one_line, write_json
from .words import counted

if TYPE_CHECKING:
    from ..bootstrap import Node

SHORT: Final = {
    "turns": TURNS,
    "candidates": CANDIDATES,
    "events": EVENTS,
    "ticks": TICKS,
    "state": STATE,
    "training": TRAINING,
}
_SHORT_OF: Final = {name: short for short, name in SHORT.items()}
_DAY_MS: Final = 24 * 3600 * 1000


def topic_named(name: str) -> str:
    """A topic by its name or its short name; raises NotFound with the names that there are."""
    full = SHORT.get(name, name)
    if full.removesuffix(DLQ_SUFFIX) not in BY_NAME:
        raise NotFound(
            f"topic {name!r}: there is none; {hint(name, [*SHORT, *BY_NAME])}, and each with {DLQ_SUFFIX}"
        )
    return full


def listed(node: "Node") -> list[dict[str, Any]]:
    """All topics of a home, each with its dead-letter topic behind it."""
    found = []
    for topic in TOPICS:
        found.append(_row(node, topic.name, topic))
        found.append(_row(node, dead_letter_topic(topic.name), topic))
    return found


def _row(node: "Node", name: str, topic: Topic) -> dict[str, Any]:
    ends = node.log.end_offsets(name)
    dead = name != topic.name
    return {
        "topic": name,
        "short": None if dead else _SHORT_OF[name],
        "partitions": len(ends),
        "end_offsets": {str(partition): end for partition, end in sorted(ends.items())},
        "records": sum(ends.values()),
        "retention_ms": None if dead else topic.retention_ms,
        "compacted": topic.compacted and not dead,
        "events": ["DeadLetter"] if dead else list(topic.events),
    }


def show_topics(rows: list[dict[str, Any]], *, as_json: bool) -> None:
    """Topics with what they hold; for a person without the dead-letter topics that are empty."""
    if as_json:
        write_json(rows)
        return
    from rich.text import Text

    out = console()
    for row in rows:
        if row["short"] is None and not row["records"]:
            continue
        ends = " ".join(f"{partition}:{end}" for partition, end in row["end_offsets"].items())
        out.print(
            Text.assemble(
                (f"{row['topic']:<26}", "bold"),
                (f"{row['short'] or '':<12}", "cyan"),
                f"{counted(row['records'], 'record'):<14}",
                (f"{_kept(row):<16}", "dim"),
            ),
            soft_wrap=True,
        )
        one_line(out, Text(f"    ends {ends} · {', '.join(row['events'])}", style="dim"))


def _kept(row: dict[str, Any]) -> str:
    if row["compacted"]:
        return "last of each key"
    if row["short"] is None:
        return "weeks"
    return "for ever" if row["retention_ms"] is None else f"{row['retention_ms'] // _DAY_MS} days"
