"""Laws of export and import, over random histories of a home: the same cubes, whatever lay in between."""

import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnemostream.infra.embedded import keys, store
from mnemostream.streams import folder, load_plan
from mnemostream.streams.bootstrap import Node
from mnemostream.streams.exporting import export
from mnemostream.streams.importing import import_file
from tests.laws.trap import Abort, Trap
from tests.recovery.story import story

from .homes import dump, ends, happen, home, publish, same

THINGS = ("forget", "forget-cube", "forget-turn", "correct", "set", "recall", "void", "expire", "reprocess")
STEP = st.tuples(st.sampled_from(("say", "say", "hush", *THINGS)), st.integers(0, 9))
HISTORY = st.lists(STEP, min_size=1, max_size=8)
POINTS = (
    "store.before_commit",
    "store.after_commit",
    "keys.before_commit",
    "keys.after_commit",
    "dedupe.after_fold",
    "dedupe.after_index",
)


@pytest.fixture(scope="module")
def trap() -> Iterator[Trap]:
    trap = Trap()
    with pytest.MonkeyPatch.context() as patch:
        for module in (store, keys, folder):
            patch.setattr(module, "crash_point", trap)
        patch.setattr(load_plan, "CHUNK", 5)  # many transactions, even of a short history
        yield trap


class Story:
    """A home in which things happen, each turn told once."""

    def __init__(self, node: Node) -> None:
        self.node, self._turns, self._number = node, story(8), 0

    def go(self, steps: list[tuple[str, int]]) -> None:
        for what, choice in steps:
            self._number += 1
            if what in ("say", "hush"):  # what is hushed waits to be decided
                chunk, self._turns = self._turns[: choice + 1], self._turns[choice + 1 :]
                publish(self.node, chunk, run=what == "say")
            else:
                happen(self.node, what, choice, self._number)


@given(first=HISTORY, second=HISTORY, partitions=st.integers(1, 5))
@settings(max_examples=15, deadline=None)
def test_a_history_in_parts_is_the_same_elsewhere(
    first: Any, second: Any, partitions: int, trap: Trap
) -> None:
    trap.point = ""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name)
        with home(path / "a", batch=3) as one, home(path / "b", partitions=partitions) as other:
            told = Story(one)
            for part in (first, second):
                told.go([*part, ("say", 0)])
                report = export(one, path / "file.avro")
                import_file(other, None, path / "file.avro")
                same(one, other)
                before = ends(other)
                assert import_file(other, None, path / "file.avro").known == sum(report.events.values())
                assert ends(other) == before
            with home(path / "c") as third:
                export(other, path / "again.avro")
                import_file(third, None, path / "again.avro")
                same(one, third)


@given(history=HISTORY, crashes=st.lists(st.tuples(st.sampled_from(POINTS), st.integers(1, 6)), max_size=3))
@settings(max_examples=25, deadline=None)
def test_a_crash_while_loading_and_again_is_no_crash(history: Any, crashes: Any, trap: Trap) -> None:
    trap.point = ""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name)
        with home(path / "a") as one:
            Story(one).go([*history, ("say", 5), ("correct", 1), ("forget", 2), ("say", 3)])
            export(one, path / "file.avro")
            for trap.point, trap.left in crashes:
                with suppress(Abort), home(path / "b", batch=3) as other:
                    import_file(other, None, path / "file.avro")
            trap.point = ""
            with home(path / "b") as other:
                import_file(other, None, path / "file.avro")
                same(one, other)


@given(history=HISTORY, sealed=st.booleans())
@settings(max_examples=15, deadline=None)
def test_a_home_takes_nothing_from_its_own_export(history: Any, sealed: bool, trap: Trap) -> None:
    trap.point = ""
    with tempfile.TemporaryDirectory() as name, home(Path(name) / "a") as node:
        Story(node).go([*history, ("say", 9)])
        export(node, Path(name) / "file.avro", sealed=sealed)
        before = dump(node), ends(node)
        assert import_file(node, None, Path(name) / "file.avro").added == {}
        assert (dump(node), ends(node)) == before
