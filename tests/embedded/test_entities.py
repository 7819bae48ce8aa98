"""Entities of a home: listed, filtered by, asked for by other names, as of then too, and gone when forgotten."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mnemostream.streams.client import Memory

TALK = (
    "My sister Mia lives in New York City (NYC).",
    "I visited NYC in May, and I saw Mia there.",
    "I adopted a dog named Max.",
    "I drink green tea every morning.",
)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Memory]:
    with Memory(tmp_path, recalls=False) as memory:
        for number, text in enumerate(TALK):
            turn = {"speaker": "Ann", "text": text, "turn_id": f"t{number}", "session_id": f"s{number}"}
            memory.publish([turn | {"occurred_at": f"2024-0{number + 1}-03T10:00:00Z"}], cube="ann")
        yield memory


def names(memory: Memory) -> dict[str, tuple[str, ...]]:
    return {entity.name: entity.aliases for entity in memory.entities(cube="ann")}


def turns(found: list) -> set[str]:
    return {turn for one in found for turn in one.sources}


def test_the_entities_of_a_cube(home: Memory) -> None:
    found = home.entities(cube="ann")
    assert (found[0].name, found[0].count) == ("Ann", len(home.get_all(cube="ann")))
    told = names(home)
    assert told["Mia"] == ("Ann's sister",)
    assert told["NYC"] == ("New York City",)
    assert told["Max"] == ("Ann's dog",)
    assert home.entities(cube="nobody") == []


@pytest.mark.parametrize("name", ["NYC", "new york city", "New York City's"])
def test_a_filter_by_any_name_finds_what_any_name_stands_in(home: Memory, name: str) -> None:
    where = {"entity": name}
    assert turns(home.search("What happened?", cube="ann", filters=where)) == {"t0", "t1"}
    assert turns(home.get_all(cube="ann", filters=where)) == {"t0", "t1"}
    assert turns(home.search("tea", cube="ann", filters=where | {"kind": "plan"})) == set()


def test_then_is_not_now_and_forgotten_is_never(home: Memory, tmp_path: Path) -> None:
    cut = home.at().cut
    turn = {"speaker": "Ann", "text": "Max, also known as Maximus, ate my shoes.", "turn_id": "t9"}
    home.publish([turn], cube="ann")
    (late,) = [one for one in home.get_all(cube="ann") if one.sources == ("t9",)]
    now = {"entity": "Maximus"}
    assert turns(home.search("What?", cube="ann", filters=now)) == {"t2", "t9"}
    assert home.at(cut).search("What?", cube="ann", filters=now) == []
    assert "Maximus" not in {entity.name for entity in home.at(cut).entities(cube="ann")}
    home.forget(late.memory_id)
    assert home.search("What?", cube="ann", filters=now) == []
    assert "Maximus" not in names(home)
    for file in tmp_path.iterdir():
        assert not file.is_file() or b"aximus" not in file.read_bytes()


def test_a_search_asks_by_other_names_now_and_then(home: Memory) -> None:
    for view in (home, home.at()):
        found = view.search("Where does Ann's sister live?", cube="ann", explain=True)
        assert found.answered
        assert found[0].sources == ("t0",)
        assert found.missed == ()
