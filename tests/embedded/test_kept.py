"""What searches keep in memory of a cube: never seen where the cube was written to since, and bounded."""

import random
from pathlib import Path

import pytest

from mnemostream.infra.embedded import kept
from mnemostream.streams.client import Memory

CUBES = ("ann", "ben", "cleo")
QUESTIONS = ("Where does she live?", "What does Ann like?", "Who went to Oslo?", "tea and chess")


def answers(memory: Memory) -> list[list[tuple[str, float]]]:
    return [
        [(found.memory_id, found.score) for found in memory.search(question, cube=cube, top_k=20)]
        for cube in CUBES
        for question in QUESTIONS
    ]


def forgetful(memory: Memory) -> list[list[tuple[str, float]]]:
    """The same answers from a process that has read nothing yet."""
    with Memory(memory.node.settings.home, process=False, recalls=False) as fresh:
        return answers(fresh)


def test_a_reader_sees_what_another_process_writes_though_it_keeps_what_it_read(tmp_path: Path) -> None:
    draw = random.Random(7)
    with Memory(tmp_path) as writer, Memory(tmp_path, process=False) as reader:
        for number in range(40):
            cube = draw.choice(CUBES)
            known = [found.memory_id for found in writer.get_all(user_id=cube)]
            match draw.choice(("add", "add", "update", "delete", "forget", "nothing")):
                case "update" if known:
                    writer.update(draw.choice(known), f"Ann went to Oslo {number} times")
                case "delete" if known:
                    writer.delete(draw.choice(known))
                case "forget" if known:
                    writer.forget(draw.choice(known))
                case "nothing":
                    pass
                case _:
                    writer.add(f"Ann likes tea {number} and lives in town {number % 3}.", user_id=cube)
            assert answers(reader) == forgetful(reader)
        assert any(answers(reader))


def test_a_view_of_the_past_is_not_answered_from_the_present(tmp_path: Path) -> None:
    with Memory(tmp_path) as memory:
        position = memory.add("Ann likes tea.", user_id="ann")["position"]
        then = answers(memory)
        memory.add("Ann likes chess and went to Oslo.", user_id="ann")
        assert answers(memory) != then
        view = memory.at(position)
        found = [(one.memory_id, one.score) for one in view.search("What does Ann like?", cube="ann")]
        assert found == then[1]


@pytest.mark.parametrize("most", [0, 30, 200])
def test_the_cubes_searched_last_are_kept_and_no_more_than_so_much(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr(kept, "_MOST", most)
    with Memory(tmp_path) as memory:
        for cube in CUBES:
            for number in range(8):
                memory.add(f"Ann likes tea {number} and chess.", user_id=cube)
        for _ in range(3):
            assert answers(memory) == forgetful(memory)
        held = memory.node.index._kept
        memory.search("tea", cube="ann")
        assert held._held == sum(one.counted for one in held._cubes.values())
        assert len(held._cubes) == 1 or held._held <= most
