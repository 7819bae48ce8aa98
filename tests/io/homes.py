"""Homes to export from and to load into, and the things that can happen in one."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from mnemostream.infra.settings import Settings
from mnemostream.processors.decision import Decider
from mnemostream.processors.draft import TurnDraft
from mnemostream.processors.dump import dump_lines
from mnemostream.processors.statement import hashed_form
from mnemostream.schemas import events as ev
from mnemostream.schemas.ids import Scope, derive
from mnemostream.schemas.memory import Memory
from mnemostream.schemas.topics import CANDIDATES, EVENTS, TURNS
from mnemostream.streams import rebuilding, replaying
from mnemostream.streams.bootstrap import Node, open_node
from mnemostream.streams.publisher import Publisher
from mnemostream.streams.reprocessing import reprocess
from mnemostream.streams.runner import Runner, lag

LOG = (TURNS, CANDIDATES, EVENTS)
LATER = datetime(2030, 1, 1, tzinfo=UTC)


@contextmanager
def home(path: Path, **settings: Any) -> Iterator[Node]:
    node = open_node(Settings.load({}, home=path, **settings))
    try:
        yield node
    finally:
        node.close()


def publish(node: Node, turns: Iterable[TurnDraft], *, run: bool = True, **how: Any) -> None:
    publisher = Publisher(node, **how)
    for _ in publisher.publish(turns):
        pass
    assert publisher.rejected == 0, publisher.refusals
    if run:
        Runner(node).drain()


def memories(node: Node) -> list[tuple[Scope, Memory]]:
    return [(scope, memory) for scope, memory in node.fold.memories() if memory.visible]


def decide(node: Node, scope: Scope, payload: ev.Payload, number: int) -> None:
    """Append what a user decided, as the client does."""
    at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=number)
    by = Decider(scope=scope, producer="test/1", observed_at=at)
    name = "r" if isinstance(payload, ev.MemoryRecalled) else ""
    event = by.event(payload, event_id=name + derive("test", scope.cube, number), occurred_at=at)
    node.log.append(node.wire.outgoing([event]))


def happen(node: Node, what: str, choice: int, number: int) -> None:
    """One of the things that happen to the memories of a home; nothing where there are none."""
    known = memories(node)
    if not known:
        return
    scope, memory = known[choice % len(known)]
    state, content = memory.state, memory.content
    assert content is not None
    turn = state.sources[0]
    payloads: dict[str, ev.Payload] = {
        "forget": ev.MemoryForgotten(memory_id=state.memory_id, turn_ids=(turn.turn_id,)),
        "forget-turn": ev.TurnForgotten(turn_id=turn.turn_id),
        "forget-cube": ev.CubeForgotten(partition=turn.partition, offset=turn.offset),
        "correct": ev.MemoryCorrected(
            memory_id=state.memory_id, content=replace(content, text=f"Set right {number}.", claim=None)
        ),
        "set": ev.MemoryCorrected(memory_id=state.memory_id, expires_at=LATER, content=None),
        "recall": ev.MemoryRecalled(memory_ids=(state.memory_id,)),
        "void": ev.MemoryExpired(
            memory_id=state.memory_id, version=99, due_at=state.occurred_at, reason="decayed"
        ),
        "expire": ev.MemoryExpired(
            memory_id=state.memory_id, version=state.version, due_at=state.occurred_at, reason="decayed"
        ),
    }
    if what == "reprocess":
        reprocess(node, cube=scope.cube, switch=True)
    else:
        decide(node, scope, payloads[what], number)
    Runner(node).drain()


def dump(node: Node) -> list[bytes]:
    return list(dump_lines(node.fold.memories(), node.fold.applied_counts()))


def ends(node: Node) -> dict[str, int]:
    """How many records each topic has, which depends on no partitioning."""
    return {topic: sum(node.log.end_offsets(topic).values()) for topic in LOG}


def check(node: Node) -> None:
    """What must hold in any home: nothing is left to do, the fold is that of the log, and so is the index."""
    assert lag(node) == 0
    assert replaying.stored_hash(node.fold) == replaying.replay(node).state_hash
    for scope, memory in memories(node):
        assert memory.content is not None
        hashed = node.sealer.hasher(scope.tenant)(hashed_form(memory.content.text))
        assert memory.content.text_hash in ("", hashed) or memory.content.text.startswith("Set right")
        for source in memory.state.sources:
            (record,) = node.log.read(TURNS, source.partition, source.offset, 1)
            event = node.codec.decode(record.value or b"")
            assert (event.scope, event.payload.turn_id) == (scope, source.turn_id)
    before = {scope: list(node.index.digest(scope)) for scope, _ in node.cubes.all()}
    assert rebuilding.rebuild(node).identical
    assert before == {scope: list(node.index.digest(scope)) for scope, _ in node.cubes.all()}


def same(one: Node, other: Node) -> None:
    """Whether two homes hold the same cubes, and both are right."""
    assert dump(one) == dump(other)
    assert ends(one) == ends(other)
    assert one.turns.counts() == other.turns.counts()
    check(other)
