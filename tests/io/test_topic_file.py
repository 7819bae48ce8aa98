"""A file of the memory log alone: the same state anywhere, without any turn, whatever happened and happens later."""

import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnemostream.infra.readers import read_turns
from mnemostream.processors.draft import TurnDraft
from mnemostream.schemas import events as ev
from mnemostream.schemas.errors import InputError, NotFound
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.topics import CANDIDATES, EVENTS, TURNS
from mnemostream.streams import forgetting, lineage, rebuilding, replaying
from mnemostream.streams.bootstrap import Node
from mnemostream.streams.exporting import export
from mnemostream.streams.importing import import_file
from mnemostream.streams.publisher import Publisher
from mnemostream.streams.reprocessing import reprocess
from mnemostream.streams.runner import Runner, lag
from tests.laws.trap import Trap
from tests.recovery.story import story

from .homes import decide, dump, ends, happen, home, memories, publish, same
from .test_export import DEMO, rows
from .test_laws import HISTORY, POINTS, Abort, Story, trap  # noqa: F401
from .test_load import only

KEYS = ("5a" * 32, "6b" * 32)


def alone(node: Node, path: Path, topic: str = EVENTS) -> Path:
    export(node, path, topic=topic)
    return path


def stands(one: Node, other: Node) -> None:
    """The other home has the state of the first, its log says the same, and no turn is in it."""
    assert lag(other) == 0 and dump(one) == dump(other)
    assert replaying.replay(other).state_hash == replaying.stored_hash(one.fold)
    assert rebuilding.rebuild(other).identical


@given(first=HISTORY, second=HISTORY, partitions=st.integers(1, 5))
@settings(max_examples=15, deadline=None)
def test_a_history_in_parts_is_the_same_state_elsewhere(
    first: Any,
    second: Any,
    partitions: int,
    trap: Trap,  # noqa: F811
) -> None:
    trap.point = ""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name)
        with (
            home(path / "a", batch=3, tenant_key=KEYS[0]) as one,
            home(path / "b", partitions=partitions, tenant_key=KEYS[1]) as other,
        ):
            told = Story(one)
            for part in (first, second):
                told.go([*part, ("say", 0)])
                report = export(one, path / "file.avro", topic=EVENTS)
                import_file(other, None, path / "file.avro")
                stands(one, other)
                assert ends(other) == {TURNS: 0, CANDIDATES: 0, EVENTS: ends(one)[EVENTS]}
                before = ends(other)
                assert import_file(other, None, path / "file.avro").known == sum(report.events.values())
                assert ends(other) == before
            for number, topic in enumerate(
                (EVENTS, None)
            ):  # what came without turns goes on, alone and whole
                with home(path / f"c{number}", partitions=partitions % 5 + 1) as third:
                    export(other, path / "again.avro", topic=topic)
                    import_file(third, None, path / "again.avro")
                    stands(one, third)


@given(history=HISTORY, crashes=st.lists(st.tuples(st.sampled_from(POINTS), st.integers(1, 6)), max_size=3))
@settings(max_examples=15, deadline=None)
def test_a_crash_while_loading_and_again_is_no_crash(history: Any, crashes: Any, trap: Trap) -> None:  # noqa: F811
    trap.point = ""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name)
        with home(path / "a") as one:
            Story(one).go([*history, ("say", 5), ("correct", 1), ("forget", 2), ("say", 3)])
            alone(one, path / "file.avro")
            for trap.point, trap.left in crashes:
                with suppress(Abort), home(path / "b", batch=3) as other:
                    import_file(other, None, path / "file.avro")
            trap.point = ""
            with home(path / "b") as other:
                import_file(other, None, path / "file.avro")
                stands(one, other)
                assert ends(other)[EVENTS] == ends(one)[EVENTS]


def test_turns_that_are_published_later_have_no_second_effect(tmp_path: Path) -> None:
    turns = story(24)
    with home(tmp_path / "a") as one, home(tmp_path / "b") as other:
        publish(one, turns[:40])
        happen(one, "correct", 3, 1)
        happen(one, "expire", 5, 2)
        import_file(other, None, alone(one, tmp_path / "file.avro"))
        scope, memory = memories(other)[0]
        found = lineage.why(other, memory.memory_id, lambda _: None)
        assert found is not None and found.turns == () and len(found.decisions) > 0
        publish(other, turns[:40])
        stands(one, other)
        found = lineage.why(other, memory.memory_id, lambda _: None)
        assert found is not None
        (turn,) = [item.event for item in found.turns]
        assert turn and turn.payload.turn_id == memory.state.sources[0].turn_id and turn.scope == scope
        for node in (one, other):
            publish(node, turns)
        stands(one, other)
        again = Publisher(other)
        list(again.publish(turns))
        assert (again.turns, again.rejected) == (0, 0)


def test_a_cube_that_was_forgotten_and_began_again(tmp_path: Path) -> None:
    turns = only("ann", 20)
    with home(tmp_path / "a") as one, home(tmp_path / "b") as other:
        publish(one, turns[:10])
        happen(one, "forget-cube", 9, 1)
        publish(one, turns[10:])
        import_file(other, None, alone(one, tmp_path / "file.avro"))
        stands(one, other)
        assert len(memories(other)) > 3
        new = msgspec.structs.replace(turns[-1], text="I own a red boat.", turn_id="new")
        publish(other, [new])  # its offset is far below those that were forgotten there
        publish(one, [new])
        stands(one, other)
        assert any("boat" in str(memory.content) for _, memory in memories(other))


def test_a_turn_and_a_cube_are_forgotten_though_their_turns_are_not_here(tmp_path: Path) -> None:
    ann, ben = Scope("default", "ann"), Scope("default", "ben")
    with home(tmp_path / "a") as one, home(tmp_path / "b", partitions=1) as other:
        publish(one, story(10))
        import_file(other, None, alone(one, tmp_path / "file.avro"))
        turn = next(memory for scope, memory in memories(other) if scope == ann).state.sources[0].turn_id
        for node in (one, other):
            node.log.append(
                node.wire.outgoing([forgetting.of_turn(node, ann, turn), forgetting.of_cube(node, ben)])
            )
            Runner(node).drain()
            assert not any(scope == ben for scope, _ in memories(node))
        assert [line for line in dump(one) if b"applied" not in line] == [
            line for line in dump(other) if b"applied" not in line
        ]
        with pytest.raises(NotFound, match="'zz'"):
            forgetting.of_turn(other, ann, "zz")
        publish(other, [msgspec.structs.replace(only("ben", 1)[0], text="I own a red boat.", turn_id="new")])
        assert [scope for scope, _ in memories(other) if scope == ben] == [ben]


@pytest.mark.parametrize("when", ["same", "later"])
def test_the_whole_export_goes_over_it(when: str, tmp_path: Path) -> None:
    turns = story(20)
    with home(tmp_path / "a") as one, home(tmp_path / "b") as other:
        publish(one, turns[:30])
        happen(one, "forget", 1, 1)
        happen(one, "correct", 4, 2)
        import_file(other, None, alone(one, tmp_path / "file.avro"))
        if when == "later":
            publish(one, turns)
            one.log.append(one.wire.outgoing([forgetting.of_cube(one, Scope("default", "ben"))]))
            Runner(one).drain()
        export(one, tmp_path / "whole.avro")
        import_file(other, None, tmp_path / "whole.avro")
        stands(one, other)
        assert ends(other) == ends(one) and one.turns.counts() == other.turns.counts()
        memory_id = memories(other)[0][1].memory_id
        found = lineage.why(other, memory_id, lambda _: None)
        assert found is not None and len(found.turns) == 1
        assert import_file(other, None, tmp_path / "file.avro").added == {}


def test_a_file_alone_goes_over_the_whole_export(tmp_path: Path) -> None:
    with home(tmp_path / "a") as one, home(tmp_path / "b") as other, home(tmp_path / "c") as third:
        publish(one, story(10))
        export(one, tmp_path / "whole.avro")
        for node in (other, third):
            import_file(node, None, tmp_path / "whole.avro")
        same(one, other)
        publish(one, story(16))
        happen(one, "expire", 2, 1)
        assert import_file(one, None, alone(one, tmp_path / "file.avro")).added == {}
        import_file(other, None, tmp_path / "file.avro")
        stands(one, other)
        happen(one, "forget-cube", 4, 2)
        alone(one, tmp_path / "file.avro")
        before = dump(third), ends(third)
        with pytest.raises(InputError, match="does not tell which of those here are meant; export it whole"):
            import_file(third, None, tmp_path / "file.avro")
        assert (dump(third), ends(third)) == before


def test_an_old_whole_file_brings_back_no_turn_of_a_cube_that_was_forgotten(tmp_path: Path) -> None:
    with home(tmp_path / "a") as one, home(tmp_path / "b") as other:
        publish(one, only("ann", 8))
        export(one, tmp_path / "old.avro")
        import_file(other, None, alone(one, tmp_path / "file.avro"))
        decide(
            other,
            Scope("default", "ann"),
            ev.CubeForgotten(partition=memories(other)[0][1].state.sources[0].partition, offset=-1),
            1,
        )
        Runner(other).drain()
        assert memories(other) == []
        with pytest.raises(InputError, match="was forgotten here, which the file does not know"):
            import_file(other, None, tmp_path / "old.avro")
        assert ends(other)[TURNS] == 0


def test_a_cube_without_its_turns_is_not_decided_anew(tmp_path: Path) -> None:
    with home(tmp_path / "a") as one, home(tmp_path / "b") as other:
        publish(one, only("ann", 8))
        import_file(other, None, alone(one, tmp_path / "file.avro"))
        with pytest.raises(InputError, match="'ann': came here without its turns"):
            reprocess(other, switch=True)
        export(one, tmp_path / "whole.avro")
        import_file(other, None, tmp_path / "whole.avro")
        assert reprocess(other, switch=True).memories_after == len(memories(one))


@pytest.mark.parametrize("sealed", [False, True])
def test_what_was_forgotten_has_no_content_in_it(sealed: bool, tmp_path: Path) -> None:
    with home(tmp_path / "a", seal=sealed) as one, home(tmp_path / "b") as other:
        publish(
            one,
            [*only("ann", 5), TurnDraft(text="I keep an elephant called Rudolf.", speaker="Ann", cube="ann")],
        )
        scope, memory = next(item for item in memories(one) if "Rudolf" in str(item[1].content))
        decide(one, scope, ev.MemoryForgotten(memory_id=memory.memory_id), 1)
        Runner(one).drain()
        assert "Rudolf" not in repr(rows(alone(one, tmp_path / "file.avro")))
        import_file(other, None, tmp_path / "file.avro")
        stands(one, other)


def test_a_file_of_turns_alone_is_the_same_turns_published_anew(tmp_path: Path) -> None:
    with home(tmp_path / "a") as one, home(tmp_path / "b", partitions=2) as other:
        publish(one, read_turns(DEMO.read_bytes()), cube="nora")
        report = export(one, tmp_path / "turns.avro", topic=TURNS)
        assert report.topic == TURNS and set(report.events) == {"TurnRecorded"}
        import_file(other, None, tmp_path / "turns.avro")
        same(one, other)
        assert import_file(other, None, tmp_path / "turns.avro").added == {}


def test_other_topics_are_refused_by_name(tmp_path: Path) -> None:
    with home(tmp_path / "a") as node:
        publish(node, only("ann", 2))
        with pytest.raises(
            InputError, match="memory.candidates.v1.*export memory.events.v1 or conversation.turns.v1"
        ):
            export(node, tmp_path / "x.avro", topic=CANDIDATES)
        with pytest.raises(NotFound, match="'zoe'"):
            export(node, tmp_path / "x.avro", cube="zoe", topic=EVENTS)
