"""`mnemostream bench dedupe`: pairs of statements through the pipeline, each pair in a cube of its own.

What became of a pair is read from the decisions on it:

    same         the second strengthened a memory of the first, and nothing new was stored
    updates      a memory of the second took the place of one of the first
    new          both are in force, or the second is of an earlier time and a past interval
    not stored   the first left no memory: wrong, whatever was expected
    nothing      the second left nothing at all: wrong, too
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import msgspec

from ...processors.draft import TurnDraft
from ...schemas.events import MemoryCreated, MemoryReinforced, MemoryRevised, Payload
from ...schemas.ids import Scope, extraction_id
from ...schemas.topics import EVENTS
from ..client import Memory
from .documents import document, named
from .homes import fresh_home
from .pairs import NEW, OUTCOMES, SAME, UPDATES, Pair, read_pairs

NOT_STORED, NOTHING = "not stored", "nothing"
FIRST, SECOND = "a", "b"
DEDUPE: Final = "dedupe"
SPEAKER: Final = "User"


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A pair and what became of it. `memories`: the texts that were in force at the end."""

    line: int
    kind: str
    a: str
    b: str
    expected: str
    found: str
    right: bool
    memories: tuple[str, ...]


class Measure(msgspec.Struct, frozen=True, kw_only=True):
    """How an outcome was found: `right` of those found so, and of those expected so; None where there are none."""

    expected: int
    found: int
    right: int
    precision: float | None
    recall: float | None


class KindShare(msgspec.Struct, frozen=True, kw_only=True):
    """Of the pairs of one kind, how many came out right, and how many as what."""

    pairs: int
    right: int
    share: float
    found: dict[str, int]


class DedupeReport(msgspec.Struct, frozen=True, kw_only=True):
    """A run: measures by outcome, shares by kind in the file's order, and a row a pair."""

    pairs: int
    right: int
    not_stored: int
    outcomes: dict[str, Measure]
    kinds: dict[str, KindShare]
    rows: tuple[Row, ...]


def run(data: Path) -> DedupeReport:
    """Measure a file of pairs in a temporary home. Raises InputError when `data` is no such file."""
    pairs = read_pairs(data)
    with fresh_home() as memory:
        return report_of(rows_of(memory, pairs))


def rows_of(memory: Memory, pairs: Sequence[Pair]) -> list[Row]:
    """Publish each pair into its cube, and read what became of it. The home must be empty."""
    memory.publish([turn for number, pair in enumerate(pairs) for turn in _turns(pair, number)])
    decisions = _decisions(memory)
    rows = []
    for number, pair in enumerate(pairs):
        cube = _cube(number)
        scope = Scope(memory.node.settings.tenant, cube)
        first, second = (decisions.get(extraction_id(scope, turn, 1), []) for turn in (FIRST, SECOND))
        found = outcome_of(first, second)
        rows.append(
            Row(
                line=pair.line,
                kind=pair.kind,
                a=pair.a,
                b=pair.b,
                expected=pair.expected,
                found=found,
                right=found == pair.expected,
                memories=tuple(sorted(one.text for one in memory.get_all(cube=cube))),
            )
        )
    return rows


def outcome_of(first: Iterable[Payload], second: Iterable[Payload]) -> str:
    """What the decisions on the second statement of a pair did to the memories of the first."""
    known = {one.memory.memory_id for one in first if isinstance(one, MemoryCreated | MemoryRevised)}
    if not known:
        return NOT_STORED
    second = list(second)
    if any(isinstance(one, MemoryRevised) and one.old.memory_id in known for one in second):
        return UPDATES
    if any(isinstance(one, MemoryCreated | MemoryRevised) for one in second):
        return NEW
    strengthened = any(isinstance(one, MemoryReinforced) and one.memory_id in known for one in second)
    return SAME if strengthened else NOTHING


def report_of(rows: Sequence[Row]) -> DedupeReport:
    """The measures of some rows."""
    kinds: dict[str, list[Row]] = {}
    for row in rows:
        kinds.setdefault(row.kind, []).append(row)
    return DedupeReport(
        pairs=len(rows),
        right=sum(row.right for row in rows),
        not_stored=sum(row.found == NOT_STORED for row in rows),
        outcomes={outcome: _measure(rows, outcome) for outcome in OUTCOMES},
        kinds={kind: _share(of_kind) for kind, of_kind in kinds.items()},
        rows=tuple(rows),
    )


def measure(data: Path) -> dict[str, Any]:
    """The document of a run over a file of pairs: a row a pair, whose `group` is its kind. Raises InputError."""
    report: dict[str, Any] = msgspec.to_builtins(run(data))
    rows = [{"id": f"line {row.pop('line')}", "group": row.pop("kind"), **row} for row in report.pop("rows")]
    return document(DEDUPE, rows, data=named(data), **report)


def _cube(number: int) -> str:
    return f"pair-{number:05}"


def _turns(pair: Pair, number: int) -> Iterator[TurnDraft]:
    for turn_id, text, when in ((FIRST, pair.a, pair.when_a), (SECOND, pair.b, pair.when_b)):
        yield _turn(_cube(number), turn_id, text, when)


def _turn(cube: str, turn_id: str, text: str, when: datetime) -> TurnDraft:
    """A turn of a session of its own: what was said weeks ago is no question that it answers."""
    return TurnDraft(
        text=text,
        speaker=SPEAKER,
        cube=cube,
        turn_id=turn_id,
        session_id=turn_id,
        occurred_at=when,
        place=f"{cube} {turn_id}",
    )


def _decisions(memory: Memory) -> dict[str, list[Payload]]:
    """The decisions of the home, by the extraction that they are about."""
    found: dict[str, list[Payload]] = {}
    for item in memory.tail(EVENTS, from_="start", follow=False):
        if item.event is not None and item.event.envelope.causation_id is not None:
            found.setdefault(item.event.envelope.causation_id, []).append(item.event.payload)
    return found


def _measure(rows: Sequence[Row], outcome: str) -> Measure:
    expected = sum(row.expected == outcome for row in rows)
    found = sum(row.found == outcome for row in rows)
    right = sum(row.expected == row.found == outcome for row in rows)
    return Measure(
        expected=expected,
        found=found,
        right=right,
        precision=round(right / found, 4) if found else None,
        recall=round(right / expected, 4) if expected else None,
    )


def _share(rows: Sequence[Row]) -> KindShare:
    right = sum(row.right for row in rows)
    counts = Counter(row.found for row in rows)
    return KindShare(
        pairs=len(rows), right=right, share=round(right / len(rows), 4), found=dict(counts.most_common())
    )
