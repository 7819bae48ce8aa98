"""Homes of synthetic memories, filled fast and honestly: decisions as dedupe words them, appended to the memory log.

They are encoded and sealed by the home's own codec, and folded and indexed by the home's own processing, as it
folds what other processes append: only extraction and dedupe are left out.
"""

import time
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from mnemostream.infra.settings import Settings
from mnemostream.processors.decision import Decider
from mnemostream.processors.statement import bare, hashed_form
from mnemostream.schemas.content import Embedding, MemoryContent
from mnemostream.schemas.events import Event, MemoryCreated, MemoryReinforced
from mnemostream.schemas.ids import Scope, candidate_id, decision_id, extraction_id, memory_id
from mnemostream.schemas.memory import ACTIVE, EventTime, MemoryState, Source
from mnemostream.schemas.topics import EVENTS
from mnemostream.streams.bootstrap import Node
from mnemostream.streams.client import Memory
from mnemostream.streams.quality.texts import SESSION, START, Speaker, at
from mnemostream.streams.topology import PROJECT

CHUNK = 4096  # events per transaction, about
PRODUCER = "dedupe/1 benchmark"
Cubes = Iterable[tuple[str, int]]  # names, and how many memories each has


def open_home(home: Path, **settings: Any) -> Memory:
    """A client as the benchmarks use it: recalls off, where there is such a setting."""
    off = {"recalls": False} if "recalls" in Settings.__struct_fields__ else {}
    return Memory(home, **off, **settings)


def fill(home: Path, cubes: Cubes, seed: int, *, again: int = 0, voices: int = 0) -> int:
    """Fill a home with `cubes` and close it; returns how many events were appended.

    Of a hundred events, `again` reinforce a memory that is there. With `voices`, cubes share so many sets of
    texts between them, which saves making and embedding them.
    """
    total = 0
    with open_home(home, batch=CHUNK) as memory:
        source = events(memory, cubes, seed, again, voices)
        while chunk := list(islice(source, CHUNK)):
            memory.node.log.append(memory.node.wire.outgoing(chunk))
            total += len(chunk)
            while memory.node.log.committed(PROJECT.id, EVENTS) != _ends(memory):
                time.sleep(0.005)
    return total


def _ends(memory: Memory) -> dict[int, int]:
    return {partition: end for partition, end in memory.node.log.end_offsets(EVENTS).items() if end}


def events(memory: Memory, cubes: Cubes, seed: int, again: int = 0, voices: int = 0) -> Iterator[Event]:
    """The decisions that make up `cubes`: a session of each in turn, or cube by cube where they share voices."""
    contents: dict[str, list[MemoryContent]] = {}
    running = []
    for number, (cube, count) in enumerate(cubes):
        voice = f"voice-{number % voices}" if voices else cube
        running.append(
            _cube(memory.node, cube, count, Speaker(seed, voice), contents if voices else {}, again)
        )
    block = None if voices else SESSION
    while running:
        going = []
        for source in running:
            some = list(islice(source, block))
            yield from some
            if len(some) == block:
                going.append(source)
        running = going


def _cube(
    node: Node, cube: str, count: int, speaker: Speaker, known: dict[str, list[MemoryContent]], again: int
) -> Iterator[Event]:
    """The decisions of one cube. `known` remembers what speakers say."""
    by = Decider(scope=Scope(node.settings.tenant, cube), producer=PRODUCER, observed_at=START)
    if len(known.get(speaker.cube, ())) < count:
        known[speaker.cube] = list(_contents(node, speaker, count))
    told: list[MemoryState] = []
    for number in range(count):
        if number % 100 >= 100 - again:
            yield _said_again(by, told[number * 7919 % len(told)], number)
        else:
            event = _created(by, number, known[speaker.cube][number])
            told.append(event.payload.memory)
            yield event


def _contents(node: Node, speaker: Speaker, count: int) -> Iterator[MemoryContent]:
    hasher, embedder = node.sealer.hasher(node.settings.tenant), node.embedder
    for subject, text, _ in speaker.memories(count):
        (vector,) = embedder.embed([bare(text)])
        yield MemoryContent(
            text=text,
            subject=subject,
            entities=(subject,),
            text_hash=hasher(hashed_form(text)),
            embedding=Embedding(
                model=embedder.model, dimensions=len(vector), element_type="int8", data=vector
            ),
        )


def _source(number: int) -> Source:
    session, ordinal = divmod(number, SESSION)
    return Source(
        turn_id=f"D{session}:{ordinal}",
        partition=0,
        offset=number,
        session_id=f"session_{session}",
        ordinal=ordinal,
    )


def _candidate(by: Decider, number: int) -> str:
    return candidate_id(extraction_id(by.scope, _source(number).turn_id, 1), 0)


def _created(by: Decider, number: int, content: MemoryContent) -> Event:
    candidate, source, when = _candidate(by, number), _source(number), at(number)
    state = MemoryState(
        memory_id=memory_id(by.scope, candidate),
        version=1,
        kind="event",
        trust="user",
        status=ACTIVE,
        salience=round(0.3 + number * 37 % 60 / 100, 6),
        strength=1.0,
        occurred_at=when,
        reinforced_at=when,
        valid_from=when,
        event_time=EventTime(start=when, end=at(number + 1), granularity="day", assumed=True),
        sources=(source,),
        session_id=source.session_id,
        observed_at=by.observed_at,
        producer=by.producer,
    )
    payload = MemoryCreated(candidate_id=candidate, memory=state, content=content)
    return by.event(
        payload, event_id=decision_id(candidate), occurred_at=when, correlation_id=source.session_id
    )


def _said_again(by: Decider, memory: MemoryState, number: int) -> Event:
    candidate, source = _candidate(by, number), _source(number)
    payload = MemoryReinforced(
        candidate_id=candidate,
        memory_id=memory.memory_id,
        how="near",
        similarity=0.91,
        salience=memory.salience,
        sources=(source,),
    )
    return by.event(
        payload, event_id=decision_id(candidate), occurred_at=at(number), correlation_id=source.session_id
    )
