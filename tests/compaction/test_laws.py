"""The laws of training sets: what goes on from another is what a full run makes, and holds nothing forgotten."""

import json
import random
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from mnemostream.infra.training_set.index import decode_index, encode_index
from mnemostream.processors.compaction.examples import KINDS, SPLITS, Example, Message, Origin, Unit
from mnemostream.processors.compaction.formats import FORMATS, files_of
from mnemostream.processors.compaction.gathering import Gathering
from mnemostream.processors.compaction.policy import CompactionPolicy
from mnemostream.schemas import events as ev
from mnemostream.schemas.content import TurnContent
from mnemostream.streams.compaction.earlier import Earlier
from mnemostream.streams.compaction.joining import Joined, join
from mnemostream.streams.compaction.reading import SetCut
from mnemostream.streams.compaction.writing import numbered

from ..processors.world import SCOPE, World

FILES = files_of(FORMATS)
FEW = st.sampled_from(("a", "b", "c", "A "))


@st.composite
def examples(draw: st.DrawFn, key: str) -> Example:
    """Examples that say and ask the same as others, more often than not."""
    kind = draw(st.sampled_from(KINDS))
    prompt, completion, split = draw(FEW), draw(FEW), draw(st.sampled_from(SPLITS))
    return Example(
        kind=kind,
        split=split,
        prompt="" if kind == "conversation" else prompt,
        completion="" if kind == "conversation" else completion,
        rejected="no" if kind == "preference" else "",
        messages=(Message("user", prompt), Message("assistant", completion))
        if kind == "conversation"
        else (),
        origin=Origin(memory_ids=(key[1:],), turn_ids=(f"t{key}",)),
    )


@st.composite
def cubes(draw: st.DrawFn) -> dict[str, Unit]:
    """Units by key."""
    keys = draw(st.lists(st.sampled_from([f"m{n}" for n in range(9)]), unique=True))
    return {
        key: Unit(
            key=key,
            version=draw(st.integers(1, 3)),
            latest=draw(st.integers(0, 5)),
            follows=draw(st.none() | st.just("m1")),
            reasons=draw(st.sampled_from(({}, {"expired": 1}))),
            examples=tuple(draw(st.lists(examples(key), max_size=3))),
        )
        for key in keys
    }


def joined(
    earlier: Earlier | None, made: Iterable[Unit], gone: frozenset[str], cube: dict[str, Unit]
) -> Joined:
    return join(earlier, made, gone, FILES, lambda keys: [cube[key] for key in keys])


def written(result: Joined) -> tuple[list[bytes], bytes, bytes, Any]:
    """All bytes of a set."""
    *data, lineage = [b"".join(map(bytes, parts)) for parts in result.data]
    told = (result.counts, result.left_out)
    return data, bytes(numbered(lineage, result.codes, FILES)), encode_index(result.index), told


@given(
    cubes(), cubes(), st.sets(st.sampled_from([f"m{n}" for n in range(9)])), st.randoms(use_true_random=False)
)
@settings(max_examples=300, deadline=None)
def test_a_set_that_goes_on_from_another_is_what_a_full_run_makes(
    before: dict[str, Unit], others: dict[str, Unit], kept: set[str], order: random.Random
) -> None:
    after = {**others, **{key: unit for key, unit in before.items() if key in kept}}
    data, lineage, raw, _ = written(joined(None, before.values(), frozenset(), before))
    index = decode_index(raw, len(FILES) + 1, "here")
    earlier = Earlier(
        index=index, data=tuple(map(memoryview, [*data, lineage])), cut=SetCut(partition=0, events=0, turns=0)
    )
    stale = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
    made = [after[key] for key in stale if key in after]
    order.shuffle(made)
    full = written(joined(None, after.values(), frozenset(), after))
    assert written(joined(earlier, made, frozenset(stale), after)) == full


@given(cubes())
@settings(max_examples=100, deadline=None)
def test_lines_are_found_by_their_lineage_and_tests_ask_nothing_that_is_trained_on(
    cube: dict[str, Unit],
) -> None:
    data, lineage, _, (counts, left_out) = written(joined(None, cube.values(), frozenset(), cube))
    lines = {file: one.splitlines() for file, one in zip(FILES, data, strict=True)}
    rows = [json.loads(line) for line in lineage.splitlines()]
    for format_, split in FILES:
        named = [row["files"][format_] for row in rows if format_ in row["files"] and row["split"] == split]
        assert named == list(range(1, len(lines[format_, split]) + 1))
    assert {name for row in rows for name in row["memory_ids"]} <= {key[1:] for key in cube}
    asked = {split: {_asked(json.loads(line)) for line in lines["messages", split]} for split in SPLITS}
    assert not asked["train"] & asked["test"]
    assert len(set(lines["prompt-completion", "train"])) == len(lines["prompt-completion", "train"])
    total = sum(len(unit.examples) for unit in cube.values())
    dropped = left_out.get("row-duplicate", 0) + left_out.get("row-asked-in-train", 0)
    assert (
        sum(number for splits in counts.values() for number in splits.values())
        == len(rows)
        == total - dropped
    )


def _asked(row: dict[str, Any]) -> str:
    return " ".join("\0".join(message["content"] for message in row["messages"][:-1]).lower().split())


NAMES = ("Tazil", "Brumo", "Kelva", "Drosk", "Fimmel", "Garno", "Hulba", "Jorvi", "Lumpa", "Mistel")
HAPPENED = st.lists(
    st.tuples(
        st.sampled_from(("say", "say", "forget", "turn", "correct", "cube", "expire")), st.integers(0, 9)
    ),
    max_size=14,
)


def lived(happened: Sequence[tuple[str, int]]) -> tuple[World, list[ev.Event], list[tuple[int, str]]]:
    """A world of statements, each with a name that no other has; its turns; and (event, name) of what was forgotten."""
    world, turns, forgotten = World(), list[ev.Event](), list[tuple[int, str]]()
    names: dict[str, set[str]] = {}
    fresh = iter([f"{first}{second.lower()}" for first in NAMES for second in NAMES])
    for number, (action, choice) in enumerate(happened):
        ids = sorted(world.cube.memories)
        if action == "say":
            name = next(fresh)
            event = world.say(
                f"Ann's {('cat', 'boat', 'band')[choice % 3]} {choice} is called {name}.", number
            )
            memory = event.payload.memory
            names[memory.memory_id] = {name}
            turns.append(_turn(world, memory.sources[0].turn_id, f"It is called {name}.", number))
            turns.append(_turn(world, f"reply{number}", "Good to know.", number, role="assistant"))
            continue
        if not ids:
            continue
        memory_id = ids[choice % len(ids)]
        memory = world.cube.memories[memory_id]
        source = memory.state.sources[0]
        if action == "correct":
            name = next(fresh)
            assert memory.content is not None
            content = msgspec.structs.replace(memory.content, text=f"Ann's thing is called {name}.")
            world.fold(
                world.event(ev.MemoryCorrected(memory_id=memory_id, content=content), f"e{number}", number)
            )
            names[memory_id].add(name)
            continue
        payloads: dict[str, ev.Payload] = {
            "forget": ev.MemoryForgotten(memory_id=memory_id, turn_ids=(source.turn_id,)),
            "turn": ev.TurnForgotten(turn_id=source.turn_id),
            "cube": ev.CubeForgotten(partition=0, offset=source.offset),
            "expire": ev.MemoryExpired(
                memory_id=memory_id, version=memory.state.version, due_at=world.events[0].envelope.occurred_at,
                reason="capacity",
            ),
        }  # fmt: skip
        transition = world.fold(world.event(payloads[action], f"e{number}", number))
        forgotten += [
            (len(world.events) - 1, name)
            for change in transition.changes
            if change.after is None
            for name in names[change.memory_id]
        ]
    return world, turns, forgotten


def _turn(world: World, turn_id: str, text: str, at: int, role: str = "user") -> ev.Event:
    payload = ev.TurnRecorded(
        turn_id=turn_id, session_id=f"s{at % 2}", role=role, content_hash=turn_id,
        content=TurnContent(speaker=role, text=text),
    )  # fmt: skip
    return world.event(payload, f"turn {turn_id}", at)


def gathered(world: World, turns: Sequence[ev.Event], cut: int) -> list[Unit]:
    """The units of a cut."""
    found = Gathering(SCOPE, cut, 1 << 30)
    for place, event in enumerate(world.events):
        found.event(event, place)
    for event in turns:
        found.turn(event, 0, _offset(event))
    return list(found.units(CompactionPolicy(general=3), talking=True))


def _offset(turn: ev.Event) -> int:
    """Where a turn lies: as its memory's source says, replies behind all of them."""
    name = turn.payload.turn_id
    return int(name[1:]) if name[1:].isdigit() else 1000 + int(name.removeprefix("reply"))


@given(HAPPENED, st.integers(0, 14))
@settings(max_examples=80, deadline=None)
def test_what_was_forgotten_is_in_no_later_set(happened: list[tuple[str, int]], cut: int) -> None:
    world, turns, forgotten = lived(happened)
    units = gathered(world, turns, cut)
    cube = {unit.key: unit for unit in units}
    data, lineage, index, _ = written(joined(None, units, frozenset(), cube))
    everything = b"".join([*data, lineage, index])
    for _, name in forgotten:  # before the cut, or behind it
        assert name.encode() not in everything
    there = set(_at(world, cut))
    assert {name for line in lineage.splitlines() for name in json.loads(line)["memory_ids"]} <= there


def _at(world: World, cut: int) -> Iterable[str]:
    past = World()
    for event in world.events[:cut]:
        past.fold(event)
    return past.cube.memories


@given(HAPPENED, st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_the_order_of_turns_and_of_units_changes_no_byte(
    happened: list[tuple[str, int]], order: random.Random
) -> None:
    world, turns, _ = lived(happened)
    units = gathered(world, turns, len(world.events))
    shuffled = list(turns)
    order.shuffle(shuffled)
    again = gathered(world, shuffled, len(world.events))
    order.shuffle(again)
    cube = {unit.key: unit for unit in units}
    assert written(joined(None, units, frozenset(), cube)) == written(joined(None, again, frozenset(), cube))


def test_the_histories_of_the_law_hold_what_it_is_about() -> None:
    world, turns, forgotten = lived([("say", 1), ("say", 2), ("correct", 1), ("forget", 0), ("forget", 0)])
    assert len(forgotten) == 3
    before = Gathering(SCOPE, 2, 1 << 30)
    for place, event in enumerate(world.events[:2]):
        before.event(event, place)
    for event in turns:
        before.turn(event, 0, _offset(event))
    told = msgspec.json.encode(list(before.units(CompactionPolicy(), talking=True)))
    assert told.count(b"called Taziltazil") > 2  # in questions, and in what was said
