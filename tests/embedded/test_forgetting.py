"""After a forget, the canary is in no byte of the home folder, no view at any position, no rebuild, no replay."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mnemostream.schemas.errors import InputError, NotFound
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.topics import TOPICS, dead_letter_topic
from mnemostream.streams.client import Memory
from tests.recovery.story import story

CANARY = "Zebulon"
BYTES = (b"zebulon", b"zebul")  # as it was said, and as it is stemmed


def places_of(home: Path) -> list[str]:
    """The files of a home that hold the canary in any byte."""
    found = []
    for file in sorted(home.rglob("*")):
        data = file.read_bytes().lower() if file.is_file() else b""
        found += [
            file.name
            for wanted in (*BYTES, *(b.decode().encode("utf-16-le") for b in BYTES))
            if wanted in data
        ]
    return found


def cuts(memory: Memory) -> Iterator[str]:
    """Some cuts of the past, and the end."""
    effects = list(memory.subscribe(from_="start", raw=True, follow=False))
    yield from [effect.cut for effect in effects[:: max(1, len(effects) // 12)]]
    yield "end"


def assert_gone(home: Path) -> None:
    with Memory(home) as memory:
        memory.drain(timeout=60)
        hashed = memory.state_hash()
        for again in range(2):
            for cut in cuts(memory):
                view = memory.at(cut)
                assert view.state_hash() == memory.replay(to=cut).state_hash
                for cube in ("ann", "ben", "cleo"):
                    told = str(view.search("my canary Zebulon", cube=cube, top_k=20))
                    told += str(view.get_all(cube=cube, show_expired=True))
                    assert CANARY not in told
            for topic in TOPICS:
                for name in (topic.name, dead_letter_topic(topic.name)):
                    assert CANARY not in str(list(memory.tail(name, from_="start", follow=False)))
            assert CANARY not in str(list(memory.dead_letters()))
            if not again:
                assert memory.rebuild().identical
        assert memory.state_hash() == hashed == memory.replay().state_hash
        assert places_of(home) == []
    assert places_of(home) == []


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home in which a canary was said, repeated, corrected, searched, and refused once."""
    home = tmp_path / "home"
    turns = story(24)
    with Memory(home, batch=7) as memory:
        memory.publish(turns[:36])
        memory.publish({"turn_id": "secret", "cube": "ann", "speaker": "Ann", "text": "My canary is called Zebulon.",
                        "metadata": {"bird": CANARY}, "tags": (CANARY,)})  # fmt: skip
        memory.publish(
            {"turn_id": "again", "cube": "ann", "speaker": "Ann", "text": "My canary is called Zebulon!"}
        )
        memory.publish(
            [{"turn_id": "secret", "cube": "ann", "speaker": "Ann", "text": "Zebulon is another one."}]
        )
        memory.publish(turns[36:])
        (found, *_) = memory.search("canary Zebulon", cube="ann")
        memory.update(found.memory_id, "Ann's canary is called Zebulon.", metadata={"bird": CANARY})
        memory.reprocess(cube="ann", switch=True)
        memory.publish(
            {"turn_id": "child", "cube": "ann", "speaker": "Ann", "text": "I live with Zebulon now."}
        )
    assert CANARY not in str(places_of(home)), "content is sealed at rest, before anything is forgotten"
    return home


def forget_all(memory: Memory) -> None:
    while found := [
        one for one in memory.search("canary Zebulon", cube="ann", top_k=50) if CANARY in one.text
    ]:
        memory.forget(found[0].memory_id)
    for turn in ("secret", "again", "child"):
        memory.forget(turn=turn, cube="ann")


def test_after_forgetting_each_memory(home: Path) -> None:
    with Memory(home) as memory:
        before = {one.memory_id for one in memory.get_all(cube="ben")}
        forget_all(memory)
        assert {one.memory_id for one in memory.get_all(cube="ben")} == before
        letters = [letter for letter in memory.dead_letters() if CANARY.encode() in (letter.raw or b"")]
        assert letters, "a refused record is its own, and goes with its cube"
        memory.forget(cube="ann")
    assert_gone(home)


def test_after_forgetting_turns(home: Path) -> None:
    with Memory(home) as memory:
        forgotten = memory.forget(turn="secret", cube="ann")
        assert forgotten.turns == ("secret",) and forgotten.memories
        assert all(memory.get(one) is None for one in forgotten.memories)
        assert all(memory.why(one).forgotten_at for one in forgotten.memories)
        with pytest.raises(NotFound, match="turn 'nothing'"):
            memory.forget(turn="nothing", cube="ann")


def test_after_forgetting_the_cube(home: Path) -> None:
    with Memory(home) as memory:
        turns = memory.status().turns
        forgotten = memory.forget(cube="ann")
        assert len(forgotten.turns) == 27 and memory.get_all(cube="ann", show_expired=True) == []
        assert memory.status().turns == turns
        assert memory.get_all(cube="ben")
        assert all(memory.why(one).forgotten_at for one in forgotten.memories)
    assert_gone(home)
    with Memory(home) as memory:
        memory.add("I live in Nauru.", user_id="ann", timestamp=datetime(2025, 1, 1, tzinfo=UTC))
        assert "Nauru" in memory.search("live", user_id="ann")[0].text, "a forgotten cube can be used again"


def test_a_forget_while_another_process_decides(home: Path) -> None:
    with Memory(home) as agent, Memory(home, process=False) as other:
        other.forget(cube="ann")
        assert agent.get_all(cube="ann") == []
    assert_gone(home)


def test_delete_all_and_reset(home: Path) -> None:
    with Memory(home) as memory:
        memory.add("I like tea.", user_id="Eve", agent_id="one")
        memory.add("I like coffee.", user_id="Eve", agent_id="two")
        assert memory.delete_all(user_id="Eve", agent_id="one")["message"] == "Memories deleted successfully!"
        assert [found.text[-7:] for found in memory.get_all(user_id="Eve")] == ["coffee."]
        memory.delete_all(user_id="Eve")
        memory.delete_all(user_id="Nobody")
        assert memory.get_all(user_id="Eve") == []
        with pytest.raises(InputError, match="reset"):
            memory.delete_all()
        memory.reset()
        assert memory.status().memories == 0
    assert_gone(home)


def test_the_search_for_the_canary_can_fail(tmp_path: Path) -> None:
    with Memory(tmp_path, seal=False) as memory:
        memory.publish({"turn_id": "1", "speaker": "Ann", "text": "My canary is called Zebulon."})
    assert "mnemostream.db" in places_of(tmp_path)


@pytest.mark.parametrize("wrong", [{}, {"memory_id": "x", "cube": "y"}])
def test_a_forget_names_one_thing(wrong: dict, tmp_path: Path) -> None:
    with Memory(tmp_path) as memory, pytest.raises(InputError, match="wanted a memory id"):
        memory.forget(**wrong)
    with Memory(tmp_path) as memory, pytest.raises(NotFound):
        memory.forget(cube="nobody")


def test_what_earlier_generations_made_of_a_turn_is_forgotten_however_the_log_is_cut(tmp_path: Path) -> None:
    """A reprocessing, a switch and a forgetting in one batch: the memories of before lie in none of its tables yet."""
    with Memory(tmp_path) as memory:
        memory.publish({"turn_id": "secret", "cube": "ann", "text": "My canary is called Zebulon."})
        memory.reprocess(cube="ann", switch=True)
        memory.forget(turn="secret", cube="ann")
        scope = Scope("default", "ann")
        forgotten = memory.node.fold.forgotten(scope)
        assert len(forgotten) == 2, "one of each generation"
        memory.rebuild()
        assert memory.node.fold.forgotten(scope) == forgotten
