"""As-of views: whatever a home once said, it says again as of then, to the last digit; and what changed between."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mnemostream.schemas.errors import InputError, NotFound, WaitTimeout
from mnemostream.schemas.ids import Position
from mnemostream.schemas.topics import EVENTS
from mnemostream.streams.client import Memory
from tests.recovery.story import story

ASKED = ("Where does she live?", "favourite number", "hiking and boats", "sister called yesterday", "baker")


def said(memory: object, cube: str) -> list:
    """All that a view of a home says: answers with every part of their scores, all memories, histories."""
    answers = [
        [
            (found.memory, found.score, dict(found.terms))
            for found in memory.search(query, cube=cube, explain=True)
        ]
        for query in ASKED
    ]
    everything = memory.get_all(cube=cube, show_expired=True)
    filtered = memory.search("live", cube=cube, filters={"kind": "fact", "status": "active"})
    return [answers, everything, [found.score for found in filtered]]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[tuple[str, str, list, list]]]:
    """A home with a past, and at some moments of it: the cut, the state hash, and all that it said then."""
    home = tmp_path_factory.mktemp("asof") / "home"
    moments = []
    with Memory(home) as memory:
        turns = story(30)
        for first in range(0, len(turns), 12):
            memory.publish(turns[first : first + 12])
            if first == 24:
                found = memory.search("live", cube="ann")[0]
                memory.update(found.memory_id, "Ann lives on a boat.")
            if first == 36:
                memory.add(
                    "The code is 4471.", user_id="ann", timestamp="2024-02-01T00:00:00Z",
                    expiration_date="2024-02-03",
                )  # fmt: skip
            if first == 60:
                memory.tick(datetime(2025, 1, 1, tzinfo=UTC))
                memory.drain(timeout=30)
            cut = memory.replay().cut
            moments.append((cut, memory.state_hash(), said(memory, "ann"), said(memory, "cleo")))
    return home, moments


def test_a_view_says_what_the_home_said_then(told: tuple[Path, list]) -> None:
    home, moments = told
    with Memory(home, process=False) as memory:
        for cut, hashed, ann, cleo in moments:
            view = memory.at(cut)
            assert view.state_hash() == hashed == memory.replay(to=cut).state_hash
            assert said(view, "ann") == ann
            assert said(view, "cleo") == cleo
            assert view.cut == cut


def test_a_view_says_the_same_after_a_rebuild(told: tuple[Path, list]) -> None:
    home, moments = told
    with Memory(home, process=False) as memory:
        assert memory.rebuild().identical
        for cut, hashed, ann, _ in moments[::2]:
            assert memory.at(cut).state_hash() == hashed
            assert said(memory.at(cut), "ann") == ann


def test_a_diff_is_the_difference_of_two_views(told: tuple[Path, list]) -> None:
    home, moments = told
    with Memory(home, process=False) as memory:
        for low, high in ((0, 3), (3, 0), (2, len(moments) - 1), (1, 1)):
            a, b = moments[low][0], moments[high][0]
            before, after = everything(memory.at(a)), everything(memory.at(b))
            diff = memory.diff(a, b)
            assert (diff.a, diff.b) == (a, b)
            assert {c.memory_id: (c.before, c.after) for c in diff.changes} == {
                key: (before.get(key), after.get(key))
                for key in before.keys() | after.keys()
                if before.get(key) != after.get(key)
            }
            assert len(diff.added) + len(diff.removed) + len(diff.changed) == len(diff.changes)
            only = memory.diff(a, b, cube="ann").changes
            assert only == tuple(change for change in diff.changes if change.cube == "ann")


def everything(view: object) -> dict:
    found = [one for cube in ("ann", "ben", "cleo") for one in view.get_all(cube=cube, show_expired=True)]
    return {one.memory_id: one.memory for one in found}


def test_places_are_named_by_position_time_and_token(told: tuple[Path, list]) -> None:
    with Memory(told[0], process=False) as memory:
        assert memory.at("start").get_all(cube="ann") == []
        assert memory.at().state_hash() == memory.at("end").state_hash() == memory.state_hash()
        now = datetime.now(UTC)
        assert memory.at(now).state_hash() == memory.at(recorded=now).state_hash() == memory.state_hash()
        assert memory.at("@2001-01-01T00:00:00Z").get_all(cube="ann") == []
        found = memory.get_all(cube="ann")[0]
        first = memory.why(found.memory_id).decisions[0].record.position
        assert memory.at(first).get(found.memory_id).state.version == 1
        assert memory.at({(EVENTS, first.partition): first.offset}).get(found.memory_id) is None
        for wrong in ("nonsense", Position("conversation.turns.v1", 0, 0), {(EVENTS, 0): 10**9}):
            with pytest.raises(InputError):
                memory.at(wrong)
        with pytest.raises(InputError, match="zone"):
            memory.at(datetime(2024, 1, 1))
        with pytest.raises(WaitTimeout):
            memory.at(at_least=Position(EVENTS, 0, 10**9), timeout=0.05)


def test_valid_time_is_apart_from_recorded_time(tmp_path: Path) -> None:
    with Memory(tmp_path) as memory:
        memory.add("I live in Oslo.", user_id="Ann", timestamp="2024-01-01T00:00:00Z")
        before = memory.replay().cut
        memory.add("I live in Rome.", user_id="Ann", timestamp="2024-06-01T00:00:00Z")
        spring, autumn = datetime(2024, 3, 1, tzinfo=UTC), datetime(2024, 9, 1, tzinfo=UTC)
        assert "Oslo" in memory.at(valid=spring).search("live", user_id="Ann")[0].text
        assert [found.text[-5:] for found in memory.at(valid=autumn).get_all(user_id="Ann")] == ["Rome."]
        assert "Oslo" in memory.at(before, valid=autumn).get_all(user_id="Ann")[0].text


def test_why_names_turns_decisions_and_versions_and_nothing_of_what_was_forgotten(tmp_path: Path) -> None:
    with Memory(tmp_path) as memory:
        added = memory.add("I live in Oslo.", user_id="Ann", timestamp="2024-01-01T00:00:00Z")["results"][0][
            "id"
        ]
        memory.add("I live in Oslo.", user_id="Ann", timestamp="2024-02-01T00:00:00Z")
        then = memory.replay().cut
        memory.add("I live in Rome.", user_id="Ann", timestamp="2024-06-01T00:00:00Z")
        why = memory.why(added)
        assert [item.event.type for item in why.decisions] == [
            "MemoryCreated",
            "MemoryReinforced",
            "MemoryRevised",
        ]
        assert [item.event.payload.content.text for item in why.turns] == ["I live in Oslo."] * 2
        assert [version.memory.state.status for version in why.versions] == ["active", "active", "superseded"]
        assert [version.until for version in why.versions] == [*(v.since for v in why.versions[1:]), None]
        assert len(memory.at(then).why(added).versions) == 2
        assert [row["event"] for row in memory.history(added)] == ["ADD", "REINFORCE", "UPDATE"]
        began = datetime.now(UTC) - timedelta(seconds=1)
        memory.forget(added)
        gone = memory.why(added)
        assert gone.forgotten_at is not None and began < gone.forgotten_at <= datetime.now(UTC)
        assert (gone.memory, gone.scope, gone.turns, gone.decisions, gone.versions) == (
            None,
            None,
            (),
            (),
            (),
        )
        assert memory.at(then).why(added) == gone
        assert memory.at(then).get(added) is None
        assert "Oslo" not in str(memory.at(then).search("Oslo", user_id="Ann"))
        for unknown in (lambda: memory.why("nothing"), lambda: memory.history(added)):
            with pytest.raises(NotFound):
                unknown()
