"""The judge of a home after a fault: says what does not hold, whatever happened to it. An empty list is an acquittal.

It sees a home only as a client does (topics, effects, replay, search), so it stands for any layout of tables.
"""

from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path

import msgspec

from mnemostream.schemas.errors import MnemostreamError
from mnemostream.schemas.events import CandidatesExtracted, Event, TurnForgotten
from mnemostream.schemas.memory import Memory as MemoryRecord
from mnemostream.schemas.topics import CANDIDATES, EVENTS, TURNS
from mnemostream.streams.client import Memory
from mnemostream.streams.progress import Topic
from mnemostream.streams.results import Effect
from mnemostream.streams.topology import PROJECT
from mnemostream.streams.wire import Opened
from tests.recovery.answers import Answers, answers

Key = tuple[str, str]  # (cube, turn id)


class Seen(msgspec.Struct):
    """All that a home says of itself."""

    turns: list[Opened]
    outcomes: list[Opened]
    effects: list[Effect]
    answers: Answers
    unfolded: int
    integrity: list[str]

    @classmethod
    def of(cls, home: Path) -> "Seen":
        with Memory(home, process=False) as memory:
            return cls(
                turns=list(memory.tail(TURNS, from_="start", follow=False)),
                outcomes=list(memory.tail(CANDIDATES, from_="start", follow=False)),
                effects=list(memory.subscribe(from_="start", raw=True, follow=False)),
                answers=answers(memory),
                unfolded=Topic(memory.node, PROJECT.id, EVENTS).lag(),
                integrity=[row[0] for row in memory.node.store.rows("PRAGMA integrity_check")],
            )

    def places(self) -> dict[Key, tuple[int, int]]:
        return {key_of(item): (item.record.partition, item.record.offset) for item in self.turns}

    def visible(self) -> dict[tuple[str, str], MemoryRecord]:
        """(cube, memory id) → memory, as the effects left it."""
        found: dict[tuple[str, str], MemoryRecord] = {}
        for effect in self.effects:
            for change in effect.changes:
                if change.after is None:
                    found.pop((effect.event.scope.cube, change.memory_id), None)
                else:
                    found[effect.event.scope.cube, change.memory_id] = change.after
        return found

    def forgotten_turns(self) -> set[Key]:
        found: set[Key] = set()
        for effect in self.effects:
            payload = effect.event.payload
            ids = (
                (payload.turn_id,) if isinstance(payload, TurnForgotten) else getattr(payload, "turn_ids", ())
            )
            found |= {(effect.event.scope.cube, turn_id) for turn_id in ids}
        return found


def judge(
    home: Path, acknowledged: Collection[str] = (), peace: Answers | None = None, *, settled: bool = True
) -> list[str]:
    """What is wrong with a home, of which `acknowledged` was said; `peace`: what an undisturbed one answers.

    `settled`: whether everything was processed, so that each turn must have its outcome.
    """
    try:
        seen = Seen.of(home)
    except MnemostreamError as exc:
        return [f"cannot be read: {exc}"]
    return [
        *lost(seen, acknowledged),
        *doubled(seen),
        *(unsettled(seen) if settled else ()),
        *ungrown(seen),
        *orphans(seen),
        *disordered(seen),
        *differing(seen, peace),
    ]


def lost(seen: Seen, acknowledged: Collection[str]) -> Iterator[str]:
    """What was acknowledged and is not there."""
    turns, decided = {key_of(item) for item in seen.turns}, {key_of(item) for item in seen.outcomes}
    decided -= {cube_and_turn for cube_and_turn, _ in undecided(seen)}
    visible = seen.visible()
    for line in sorted(acknowledged):
        kind, cube, name = line.split(" ")
        if (kind == "turn" and (cube, name) not in turns) or (
            kind == "decided" and (cube, name) not in decided
        ):
            yield f"lost: {line}"
        if kind == "forgotten" and (
            (cube, name) in visible
            or not any(effect.event.type == "MemoryForgotten" for effect in seen.effects)
        ):
            yield f"came back: {line}"


def doubled(seen: Seen) -> Iterator[str]:
    """What is there twice: turns, outcomes, events, and decisions in force on one candidate."""
    for name, items in (("turn", seen.turns), ("outcome of turn", seen.outcomes)):
        for item in (item for item in items if item.event is None):
            yield f"unreadable {name}: {item.error}"
        yield from repeated(name, [key_of(item) for item in items if item.event is not None])
    yield from repeated("memory event", [effect.event.event_id for effect in seen.effects])
    yield from repeated("decision on candidate", [name for name, _ in decisions(seen)])


def unsettled(seen: Seen) -> Iterator[str]:
    """Turns without an outcome, and candidates without a decision in force."""
    for key in {key_of(item) for item in seen.turns} - {key_of(item) for item in seen.outcomes}:
        yield f"no outcome: turn {key}"
    for key, candidate in undecided(seen):
        yield f"no decision: candidate {candidate} of turn {key}"


def undecided(seen: Seen) -> Iterator[tuple[Key, str]]:
    made, forgotten = {name for name, _ in decisions(seen)}, seen.forgotten_turns()
    for item in seen.outcomes:
        if item.event is not None and isinstance(item.event.payload, CandidatesExtracted):
            for candidate in item.event.payload.candidates:
                if candidate.candidate_id not in made and key_of(item) not in forgotten:
                    yield key_of(item), candidate.candidate_id


def decisions(seen: Seen) -> Iterator[tuple[str, Event]]:
    """(candidate id, decision) of each decision that holds."""
    for effect in seen.effects:
        candidate = getattr(effect.event.payload, "candidate_id", None)
        if candidate is not None and effect.void is None:
            yield candidate, effect.event


def ungrown(seen: Seen) -> Iterator[str]:
    """Changes that do not start from the memory as it was, or do not raise its version."""
    now: dict[tuple[str, str], MemoryRecord | None] = {}
    for effect in seen.effects:
        for change in effect.changes:
            key = (effect.event.scope.cube, change.memory_id)
            if change.before != now.get(key):
                yield f"memory {key}: {effect.event.type} starts from what was not there"
            if change.before and change.after and change.after.state.version <= change.before.state.version:
                yield f"memory {key}: version {change.after.state.version} after {change.before.state.version}"
            now[key] = change.after


def orphans(seen: Seen) -> Iterator[str]:
    """Visible memories without a source turn, or with one that does not lie where they say."""
    places = seen.places()
    for (cube, memory_id), memory in seen.visible().items():
        if not memory.state.sources:
            yield f"memory {memory_id}: no source"
        for source in memory.state.sources:
            if places.get((cube, source.turn_id)) != (source.partition, source.offset):
                yield f"memory {memory_id}: its source turn {source.turn_id} is not there"


def disordered(seen: Seen) -> Iterator[str]:
    """Offsets with gaps, and times of appending that fall."""
    records = [item.record for item in (*seen.turns, *seen.outcomes)]
    last: dict[tuple[str, int], tuple[int, float]] = {}
    for record in records:
        offset, at = last.get((record.topic, record.partition), (-1, 0.0))
        if record.offset != offset + 1:
            yield f"{record.topic}[{record.partition}]: {record.offset} behind {offset}"
        if record.appended_at.timestamp() < at:
            yield f"{record.topic}[{record.partition}]@{record.offset}: appended before the one before"
        last[record.topic, record.partition] = (record.offset, record.appended_at.timestamp())


def differing(seen: Seen, peace: Answers | None) -> Iterator[str]:
    """The stored state against the log's, the files against themselves, and all answers against those of peace."""
    mine = seen.answers
    if mine.stored != mine.replayed and not seen.unfolded:
        yield f"stored state {mine.stored[:8]} is not the log's {mine.replayed[:8]}"
    if seen.integrity != ["ok"]:
        yield f"integrity: {seen.integrity[:3]}"
    if peace is not None and mine != peace:
        names = [name for name in Answers.__struct_fields__ if getattr(mine, name) != getattr(peace, name)]
        yield f"other answers than in peace: {', '.join(names)}"


def repeated(what: str, keys: Collection[object]) -> Iterator[str]:
    for key, count in Counter(keys).items():
        if count > 1:
            yield f"doubled: {what} {key}, {count} times"


def key_of(item: Opened) -> Key:
    assert item.event is not None
    return item.event.scope.cube, item.event.payload.turn_id
