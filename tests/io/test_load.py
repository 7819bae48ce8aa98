"""Loading an export: the same cube in another home, and the same home again, whatever happened in between."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from mnemostream.infra.avro_file import AvroFile
from mnemostream.infra.embedded.keys import FILE as KEYS
from mnemostream.infra.readers import read_turns
from mnemostream.infra.settings import Settings
from mnemostream.processors.draft import TurnDraft
from mnemostream.processors.turn import Extraction
from mnemostream.schemas import events as ev
from mnemostream.schemas.errors import DuplicateTurn, InputError, LeaseUnavailable
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.topics import CANDIDATES, EVENTS, TURNS
from mnemostream.streams import extraction, importing, load_plan, loading
from mnemostream.streams.bootstrap import Node, open_node
from mnemostream.streams.client import Memory
from mnemostream.streams.exporting import export
from mnemostream.streams.importing import import_file
from mnemostream.streams.load_file import LoadFile
from mnemostream.streams.publisher import Publisher
from mnemostream.streams.reprocessing import reprocess
from mnemostream.streams.runner import Runner, lag
from tests.recovery.story import story

from .homes import LOG, check, decide, dump, ends, happen, home, memories, publish, same
from .test_export import DEMO, rows

LOCOMO = Path(__file__).parents[3] / "shared" / "data" / "locomo" / "dev.json"


def only(cube: str, turns: int) -> list[TurnDraft]:
    return [turn for turn in story(turns) if turn.cube == cube]


def exported(path: Path, turns: list[TurnDraft]) -> Path:
    """A file of a home with `turns`, in the folder of `path`."""
    with home(path / "from") as node:
        publish(node, turns)
        export(node, path / "file.avro")
    return path / "file.avro"


def untouched(node: Node) -> Any:
    return ends(node), dump(node), node.turns.counts()


@pytest.mark.parametrize("partitions", [1, 4, 7])
def test_the_demo_is_the_same_in_another_home(partitions: int, tmp_path: Path) -> None:
    with home(tmp_path / "a") as one, home(tmp_path / "b", partitions=partitions) as other:
        publish(one, read_turns(DEMO.read_bytes()), cube="nora")
        report = export(one, tmp_path / "nora.avro", cube="nora")
        loaded = import_file(other, None, tmp_path / "nora.avro")
        assert (loaded.format, loaded.cubes, loaded.added) == ("mnemostream", ("nora",), report.events)
        assert loaded.known == loaded.rejected == 0
        same(one, other)
        assert not other.lease.held


@pytest.mark.skipif(not LOCOMO.is_file(), reason="LoCoMo's file may not be shipped")
def test_a_conversation_of_locomo_is_the_same_in_another_home(tmp_path: Path) -> None:
    turns = [turn for turn in read_turns(LOCOMO.read_bytes()) if turn.cube in ("conv-26", "conv-43")]
    with home(tmp_path / "a") as one, home(tmp_path / "b") as other:
        publish(one, [turn for turn in turns if isinstance(turn, TurnDraft)])
        export(one, tmp_path / "file.avro")
        import_file(other, None, tmp_path / "file.avro")
        same(one, other)


def test_a_whole_home_and_then_nothing_new(tmp_path: Path) -> None:
    file = exported(tmp_path, story(8))
    told: list[int] = []
    with home(tmp_path / "from") as one, home(tmp_path / "to") as other:
        first = import_file(other, None, file, progress=told.append)
        before = untouched(other)
        again = import_file(other, None, file)
        assert (again.added, again.known) == ({}, sum(first.added.values())) and untouched(other) == before
        assert told[-1] == again.known
        assert import_file(one, None, file).added == {}
        same(one, other)


def test_an_import_of_an_import_keeps_the_time_of_its_first_recording(tmp_path: Path) -> None:
    file = exported(tmp_path, only("ann", 4))
    first = {row["event"]["envelope"]["event_id"]: row["recorded_at"] for row in rows(file)}
    for number in range(2):
        with home(tmp_path / f"{number}") as node:
            import_file(node, None, file)
            file = tmp_path / f"{number}.avro"
            export(node, file)
    for row in rows(file):
        assert row["event"]["envelope"]["recorded_at"] == first[row["event"]["envelope"]["event_id"]]
        assert row["recorded_at"] > row["event"]["envelope"]["recorded_at"]


def test_what_comes_after_is_decided_as_it_would_have_been(tmp_path: Path) -> None:
    turns = only("ann", 30)
    with home(tmp_path / "a", batch=3) as one, home(tmp_path / "b") as other:
        publish(one, turns[:15])
        export(one, tmp_path / "file.avro")
        import_file(other, None, tmp_path / "file.avro")
        for node in (one, other):
            publish(node, turns[15:])
        same(one, other)
        again = Publisher(other)
        list(again.publish(turns))
        assert (again.turns, again.duplicates, again.rejected) == (0, 30, 0)


def test_turns_without_a_time_of_their_own_are_known_again(tmp_path: Path) -> None:
    start = story(1)[0].occurred_at
    assert start is not None
    turns = [
        TurnDraft(text=f"I like tea number {n}.", speaker="Ann", cube="ann", turn_id=f"t{n}")
        for n in range(4)
    ]
    with home(tmp_path / "a") as one, home(tmp_path / "b") as other:
        publish(one, turns[:2], start=start)
        publish(one, turns[2:])
        export(one, tmp_path / "file.avro")
        assert [row["timed"] for row in rows(tmp_path / "file.avro") if row["topic"] == TURNS] == [False] * 4
        import_file(other, None, tmp_path / "file.avro")
        again = Publisher(other, start=start)
        list(again.publish(turns))
        assert (again.turns, again.duplicates, again.rejected) == (0, 4, 0)
        same(one, other)


@pytest.mark.parametrize("extracted", [False, True])
def test_what_was_not_yet_decided_is_decided_here(extracted: bool, tmp_path: Path) -> None:
    turns = only("ann", 20)
    with home(tmp_path / "a", batch=4) as one, home(tmp_path / "b") as other:
        publish(one, turns[:10])
        publish(one, turns[10:], run=False)
        if extracted and (batch := Runner(one)._extract.extract(4)):
            with one.store.transaction():
                Runner(one)._extract.store(batch)
        assert lag(one) > 0
        export(one, tmp_path / "early.avro")
        settled = {row["settled"] for row in rows(tmp_path / "early.avro")}
        import_file(other, None, tmp_path / "early.avro")
        Runner(one).drain()
        assert settled == {True, False}
        same(one, other)
        export(one, tmp_path / "late.avro")
        assert import_file(other, None, tmp_path / "late.avro").added == {}
        same(one, other)


def test_generations_are_kept_even_of_turns_that_gave_nothing_at_first(
    tmp_path: Path, monkeypatch: Any
) -> None:
    turns = only("ann", 14)

    def deaf(view: Any, recent: Any) -> Extraction:
        return Extraction(skipped="deaf") if view.turn_id in ("t2", "t12") else extract(view, recent)

    extract = extraction.extract
    with home(tmp_path / "a") as one, home(tmp_path / "b") as other:
        monkeypatch.setattr(extraction, "extract", deaf)
        publish(one, turns[:13])
        monkeypatch.undo()
        reprocess(one, cube="ann", switch=True)
        publish(one, turns[13:])
        export(one, tmp_path / "file.avro")
        found = [row["event"]["envelope"] for row in rows(tmp_path / "file.avro")]
        assert max(envelope["generation"] for envelope in found) == 2
        sizes = [size for sizes in plan_of(one, tmp_path / "file.avro") for size in sizes]
        assert len(sizes) > 10, "a later generation ties nothing together"
        import_file(other, None, tmp_path / "file.avro")
        same(one, other)


def plan_of(node: Node, path: Path) -> list[list[int]]:
    """The sizes of transactions in which a file would be loaded, if each were as short as can be."""
    with pytest.MonkeyPatch.context() as patch, AvroFile(path) as avro:
        patch.setattr(load_plan, "CHUNK", 1)
        return list(load_plan.plan(node, LoadFile(node, avro), load_plan.Homes(node)).values())


def test_a_longer_export_adds_what_is_new(tmp_path: Path) -> None:
    turns = story(24)
    with home(tmp_path / "a") as one, home(tmp_path / "b") as other:
        for number, end in enumerate((10, 11, 40, 72)):
            publish(one, turns[:end])
            happen(one, ("correct", "forget", "recall", "forget-cube")[number], number, number)
            report = export(one, tmp_path / "file.avro")
            loaded = import_file(other, None, tmp_path / "file.avro")
            assert sum(loaded.added.values()) + loaded.known == sum(report.events.values())
            same(one, other)


def test_content_that_was_forgotten_does_not_come_back_with_an_old_file(tmp_path: Path) -> None:
    file = exported(tmp_path, story(8))
    with home(tmp_path / "from") as one, home(tmp_path / "to") as other:
        import_file(other, None, file)
        for node in (one, other):
            scope, memory = memories(node)[0]
            source = memory.state.sources[0]
            decide(node, scope, ev.MemoryForgotten(memory_id=memory.memory_id, turn_ids=(source.turn_id,)), 1)
            Runner(node).drain()
            before = untouched(node)
            import_file(node, None, file)
            assert untouched(node) == before
            check(node)
        publish(one, story(12))
        export(one, tmp_path / "late.avro")
        import_file(other, None, tmp_path / "late.avro")
        assert dump(one) == dump(other)


def test_two_files_of_different_cubes_meet_in_one_home(tmp_path: Path) -> None:
    files = [exported(tmp_path / cube, only(cube, 12)) for cube in ("ann", "ben")]
    with home(tmp_path / "to") as node, home(tmp_path / "all") as every:
        publish(node, only("cleo", 12))
        for file in files:
            import_file(node, None, file)
        for cube in ("cleo", "ann", "ben"):
            publish(every, only(cube, 12))
        same(every, node)


def test_a_cube_with_turns_of_its_own_takes_others_beside_them(tmp_path: Path) -> None:
    file = exported(tmp_path, only("ann", 6))
    with home(tmp_path / "to") as node:
        publish(node, [TurnDraft(text="I own a red boat.", speaker="Ann", cube="ann", turn_id="own")])
        count = len(memories(node))
        assert import_file(node, None, file).added["TurnRecorded"] == 6
        assert len(memories(node)) > count
        check(node)


def refused(node: Node, file: Path, error: type[Exception], says: str) -> None:
    before = untouched(node)
    with pytest.raises(error, match=says):
        import_file(node, None, file)
    assert untouched(node) == before
    check(node)


def test_a_turn_that_is_here_with_other_content_is_refused(tmp_path: Path) -> None:
    file = exported(tmp_path, story(6))
    with home(tmp_path / "to") as node:
        turn = only("cleo", 6)[3]
        publish(node, [TurnDraft(text="Something else.", speaker="C", cube="cleo", turn_id=turn.turn_id,
                                 occurred_at=turn.occurred_at)])  # fmt: skip
        refused(node, file, DuplicateTurn, "cube 'cleo': turn 't3' is here with other content")
        assert ends(node)[TURNS] == 1


def test_a_cube_that_went_its_own_way_is_refused(tmp_path: Path) -> None:
    with home(tmp_path / "a") as one, home(tmp_path / "b") as other:
        publish(one, only("ann", 9))
        export(one, tmp_path / "file.avro")
        import_file(other, None, tmp_path / "file.avro")
        happen(other, "correct", 0, 1)
        happen(one, "expire", 0, 2)
        export(one, tmp_path / "file.avro")
        refused(other, tmp_path / "file.avro", InputError, "went its own way .* would be stale here")


def test_a_cube_with_turns_that_the_file_would_forget_is_refused(tmp_path: Path) -> None:
    with home(tmp_path / "a") as one, home(tmp_path / "b") as other:
        publish(one, only("ann", 6))
        scope, memory = memories(one)[0]
        place = memory.state.sources[0].partition
        decide(one, scope, ev.CubeForgotten(partition=place + 1, offset=1 << 30), 1)
        decide(one, scope, ev.CubeForgotten(partition=place, offset=1 << 30), 2)
        Runner(one).drain()
        export(one, tmp_path / "file.avro")
        for text, says in (
            ("Hello!", "turns that only this home has would be forgotten"),
            ("I own a red boat.", "CubeForgotten .* would be another here"),
        ):
            publish(other, [TurnDraft(text=text, speaker="Ann", cube="ann", turn_id=text[:2])])
            refused(other, tmp_path / "file.avro", InputError, says)


def test_other_decisions_under_the_same_ids_are_refused(tmp_path: Path) -> None:
    turns = only("ann", 6)
    with home(tmp_path / "a") as one, home(tmp_path / "b") as other:
        publish(one, [*turns, TurnDraft(text="I live in Oslo now.", speaker="Ann", cube="ann", turn_id="x")])
        publish(
            other, [TurnDraft(text="I live in Oslo now.", speaker="Ann", cube="ann", turn_id="x"), *turns]
        )
        export(one, tmp_path / "file.avro")
        refused(
            other,
            tmp_path / "file.avro",
            InputError,
            "of .* here, and .* in the file; load it into another home",
        )


def test_a_cube_that_stopped_is_refused(tmp_path: Path) -> None:
    file = exported(tmp_path, only("ann", 3))
    with home(tmp_path / "from") as node:
        with node.store.transaction():
            node.cubes.stop(Scope("default", "ann"), "an unknown event")
        with pytest.raises(InputError, match="cannot go on .an unknown event.; run 'rebuild' first"):
            import_file(node, None, file)


def test_sealed_content_needs_its_keys(tmp_path: Path) -> None:
    with home(tmp_path / "a") as one:
        publish(one, only("ann", 12))
        happen(one, "forget", 1, 1)
        export(one, tmp_path / "file.avro", sealed=True)
        with home(tmp_path / "b") as other:
            refused(other, tmp_path / "file.avro", InputError, "sealed with keys .* without --sealed")
        (tmp_path / "c").mkdir()
        shutil.copy(tmp_path / "a" / KEYS, tmp_path / "c" / KEYS)
        with home(tmp_path / "c") as third:
            import_file(third, None, tmp_path / "file.avro")
            same(one, third)
        happen(one, "forget", 2, 2)
        assert import_file(one, None, tmp_path / "file.avro").added == {}


def test_a_home_without_seals_takes_and_gives_files(tmp_path: Path) -> None:
    with (
        home(tmp_path / "a", seal=False) as one,
        home(tmp_path / "b") as other,
        home(tmp_path / "c") as third,
    ):
        publish(one, only("ann", 8))
        for node, sealed in ((other, False), (third, True)):
            export(one, tmp_path / "file.avro", sealed=sealed)
            import_file(node, None, tmp_path / "file.avro")
            same(one, node)


def test_names_of_tenant_and_cube_stay(tmp_path: Path) -> None:
    with home(tmp_path / "a", tenant="ünit/1") as one, home(tmp_path / "b") as other:
        publish(one, only("ann", 3))
        export(one, tmp_path / "file.avro")
        refused(
            other, tmp_path / "file.avro", InputError, "holds cubes of the tenant 'ünit/1', and this home is"
        )
    with home(tmp_path / "c", tenant="ünit/1") as third:
        assert import_file(third, None, tmp_path / "file.avro").cubes == ("ann",)


def test_vectors_of_another_embedder_are_refused(tmp_path: Path) -> None:
    file = exported(tmp_path, only("ann", 3))

    class Other:
        model, dimensions = "other/8", 8

    other: Any = Other()
    node = open_node(Settings.load({}, home=tmp_path / "b"), embedder=other)
    with pytest.raises(InputError, match="of 'wordllama.*, and this home embeds with 'other/8'"):
        import_file(node, None, file)
    node.close()


def test_one_who_processes_this_home_is_not_disturbed(tmp_path: Path, monkeypatch: Any) -> None:
    file = exported(tmp_path, story(6))
    monkeypatch.setattr(importing, "LEASE_SECONDS", 0.2)
    with Memory(tmp_path / "to") as memory, Memory(tmp_path / "to", process=False) as guest:
        memory.publish(only("ann", 1))
        with pytest.raises(LeaseUnavailable, match="pid .* processes this home"):
            import_file(guest.node, None, file)
        monkeypatch.undo()
        assert import_file(memory.node, memory._processing, file).added["TurnRecorded"] == 17
        memory.publish(story(9))
        with home(tmp_path / "all") as every:
            publish(every, story(9))
            assert dump(every) == dump(memory.node)
    with Memory(tmp_path / "late") as late:
        import_file(late.node, late._processing, file)
        check(late.node)


def test_turns_published_meanwhile_are_not_passed_over(tmp_path: Path, monkeypatch: Any) -> None:
    """Another process publishes between the look at a file and its transactions."""
    file = exported(tmp_path, only("ann", 6))
    plan = loading.plan

    def slow(node: Node, *rest: Any) -> Any:
        found = plan(node, *rest)
        publish(node, meanwhile, run=False)
        return found

    monkeypatch.setattr(loading, "plan", slow)
    with home(tmp_path / "b") as node:
        meanwhile = only("ben", 4)
        import_file(node, None, file)
        assert ends(node)[CANDIDATES] == 10
        check(node)
    with home(tmp_path / "c") as node:
        meanwhile = only("ann", 2)
        with pytest.raises(InputError, match="turns were published while the file was loaded; load it again"):
            import_file(node, None, file)
        monkeypatch.undo()
        Runner(node).drain()
        import_file(node, None, file)
        with home(tmp_path / "from") as one:
            assert dump(one) == dump(node)


def test_decisions_come_with_their_turns_however_long_the_file(tmp_path: Path, monkeypatch: Any) -> None:
    """A look at each state that a crash could leave: never a turn without its outcome, nor one without decisions."""
    monkeypatch.setattr(load_plan, "CHUNK", 1)
    file = exported(tmp_path, story(5))
    seen = []
    with home(tmp_path / "b") as node:
        append = loading._Cube._append

        def watched(self: Any, new: Any) -> bool:
            done = append(self, new)
            turns = node.turns.counts()
            seen.append(turns.turns)
            assert turns.turns == turns.extracted + sum(turns.skipped.values()), "each turn has its outcome"
            rejected = [row for row in rows(file) if row["event"]["envelope"]["type"] == "CandidateRejected"]
            assert not rejected and ends(node)[EVENTS] == turns.candidates, "and each candidate its decision"
            return done

        monkeypatch.setattr(loading._Cube, "_append", watched)
        import_file(node, None, file)
        check(node)
    assert seen == list(range(1, 16))
    assert set(LOG) == {TURNS, CANDIDATES, EVENTS}
