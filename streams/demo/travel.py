"""The demo's steps through time: what changed within a month, and a private thing that is forgotten."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import msgspec

from ...schemas.topics import EVENTS, TURNS
from ..client import Memory
from ..cuts import print_cut
from ..results import Diff, Found

SINCE: Final = datetime(2025, 7, 1, tzinfo=UTC)
UNTIL: Final = datetime(2025, 8, 1, tzinfo=UTC)
PRIVATE: Final = "What is Nora's phone number?"
SECRET: Final = "555 01 234"


class Forgot(msgspec.Struct, frozen=True, kw_only=True):
    """A memory that was forgotten, and where its text is still to be found: nowhere, that is."""

    memory: Found
    turns: tuple[str, ...]
    forgotten_at: datetime
    in_search: bool
    in_past: bool
    in_log: bool
    in_files: bool

    @property
    def gone(self) -> bool:
        """Whether it is gone from everywhere."""
        return not (self.in_search or self.in_past or self.in_log or self.in_files)


def cut_of_day(memory: Memory, cube: str, day: datetime) -> str:
    """The cut before the first decision about what was said on a day or later."""
    cut = {(EVENTS, partition): end for partition, end in memory.node.log.end_offsets(EVENTS).items()}
    for effect in memory.subscribe(from_="start", cube=cube, raw=True, follow=False):
        if effect.event.envelope.occurred_at >= day:
            cut[EVENTS, effect.position.partition] = effect.position.offset
            break
    return print_cut(cut)


def changed(memory: Memory, cube: str) -> Diff:
    """What is different between the beginning of July and that of August."""
    return memory.diff(*(cut_of_day(memory, cube, day) for day in (SINCE, UNTIL)), cube=cube)


def forget(memory: Memory, cube: str, past: str) -> Forgot | None:
    """Forget the answer to PRIVATE, and look for it: in a search, in a view of the past, in log and files.

    None where an earlier run has forgotten it.
    """
    found = next((one for one in memory.search(PRIVATE, cube=cube, top_k=1) if SECRET in one.text), None)
    if found is None:
        return None
    report = memory.forget(found.memory_id)
    gone = memory.why(found.memory_id).forgotten_at
    assert gone is not None
    return Forgot(
        memory=found,
        turns=report.turns,
        forgotten_at=gone,
        in_search=_any(memory.search(PRIVATE, cube=cube, top_k=50)),
        in_past=_any(memory.at(past).search(PRIVATE, cube=cube, top_k=50)),
        in_log=_in_log(memory),
        in_files=any(SECRET.encode() in file.read_bytes() for file in _files(memory.node.settings.home)),
    )


def _any(found: list[Found]) -> bool:
    return any(SECRET in one.text for one in found)


def _in_log(memory: Memory) -> bool:
    """Whether any turn of the log can still be opened to it."""
    node = memory.node
    return any(
        SECRET in item.event.payload.content.text
        for partition, end in node.log.end_offsets(TURNS).items()
        for item in node.wire.open(node.log.read(TURNS, partition, 0, end))
        if item.event is not None and item.event.payload.content is not None
    )


def _files(home: Path) -> list[Path]:
    return [path for path in home.rglob("*") if path.is_file()]
