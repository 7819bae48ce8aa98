"""Statements to fill an index with, of a few people and things, and scopes of which nothing was written."""

import random
import time
from datetime import UTC, datetime, timedelta

from mnemostream.infra.models import load_embedder
from mnemostream.processors.ports import IndexFilter, IndexRecord
from mnemostream.processors.text import analyse
from mnemostream.schemas.content import Embedding, MemoryContent
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.memory import Memory, MemoryState, Source

EMBEDDER = load_embedder()
DAY = datetime(2024, 3, 1, tzinfo=UTC)
ANY = IndexFilter()
PEOPLE = "Ann Bob Cleo Dan".split()
DOES = "plays paints sells loves repairs collects teaches reads about".split()
THINGS = (
    "the cello,old clocks,wild bees,a red kayak,harbour maps,jazz records,tomato seeds,glass birds".split(",")
)
PLACES = "in Paris,near the lake,at school,on Sundays,with friends,at night".split(",")


def memories(count: int, seed: int = 1) -> list[IndexRecord]:
    """Statements of four people, in sessions of 20 turns; all of a kind of filter is used by some."""
    draw = random.Random(seed)
    records = []
    for number in range(count):
        who = draw.choice(PEOPLE)
        text = f"{who} {draw.choice(DOES)} {draw.choice(THINGS)}"
        text += f" {draw.choice(PLACES)}" * draw.choice((0, 1, 1, 2))
        text += f", and {who} told {draw.choice(PEOPLE)}" * draw.choice((0, 0, 1))
        records.append(memory(f"{number:032x}", text, who, number))
    return records


def memory(memory_id: str, text: str, subject: str = "", number: int = 0, version: int = 1) -> IndexRecord:
    state = MemoryState(
        memory_id=memory_id,
        version=version,
        kind=("fact", "plan", "event")[number % 3],
        trust=("user", "assistant")[number % 2],
        status="superseded" if number % 7 == 0 else "active",
        salience=0.5,
        strength=1.0,
        occurred_at=DAY + timedelta(days=number),
        reinforced_at=DAY,
        valid_from=DAY + timedelta(days=number % 80),
        valid_to=DAY + timedelta(days=100) if number % 5 == 0 else None,
        expires_at=DAY + timedelta(days=number % 9) if number % 4 == 0 else None,
        sources=(
            Source(
                turn_id=f"t{number}",
                partition=0,
                offset=0,
                session_id=f"s{number // 20}",
                ordinal=number % 20,
            ),
        ),
        observed_at=DAY,
        producer="test/1",
    )
    content = MemoryContent(
        text=text,
        subject=subject,
        embedding=Embedding(model="w", dimensions=256, element_type="int8", data=EMBEDDER.embed([text])[0]),
        tags=("even",) if number % 2 == 0 else (),
        metadata={"number": number % 3},
    )
    return IndexRecord(
        memory=Memory(state=state, content=content),
        terms=analyse(text),
        partition=0,
        offset=number,
        content_hash=f"{memory_id}-{version}",
    )


def scope() -> Scope:
    """A scope of which nothing was written."""
    return Scope("weaviate", f"{time.time_ns()}")
