"""Said again, a fact stays one memory, in whatever words; and what only sounds alike stays apart."""

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mnemostream.infra.readers import read_turns
from mnemostream.processors.draft import TurnDraft
from mnemostream.streams.client import Memory

FIFTEEN = Path(__file__).parent / "dedupe" / "fifteen.jsonl"
CUBE = "noor"
PEOPLE = "Alma Boris Chidi Dunja Enzo Femke Goran Hilde Igor Jutta Kofi Lotte Milan Nadia Oskar".split()
OF_PEOPLE = (
    "{} lives in Ghent.",
    "{} works as a nurse.",
    "{} has a dog named Otis.",
    "{} prefers tea to coffee.",
    "{} is allergic to peanuts.",
)
OF_ONE = {
    "I speak {}.": "Dutch Arabic Finnish Welsh Turkish".split(),
    "I'm allergic to {}.": "peanuts latex penicillin pollen shellfish".split(),
    "I have been to {}.": "Peru Norway Japan Kenya Malta".split(),
    "I play {}.": ("chess", "the cello", "tennis", "the drums", "badminton"),
    "I love {}.": ("olives", "jazz", "crossword puzzles", "snow", "old maps"),
}


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    with Memory(tmp_path / "home", recalls=False) as opened:
        yield opened


def told(texts: Iterable[str]) -> Iterator[TurnDraft]:
    """A turn a text, each in a session of its own, three days apart."""
    for number, text in enumerate(texts):
        yield TurnDraft(
            text=text,
            speaker="Noor",
            cube=CUBE,
            turn_id=str(number),
            session_id=str(number),
            occurred_at=datetime(2024, 2, 5, 9, tzinfo=UTC) + timedelta(days=3 * number),
            place=f"turn {number}",
        )


def test_five_facts_said_in_fifteen_wordings_each_leave_five_memories(memory: Memory) -> None:
    lines = FIFTEEN.read_text(encoding="utf-8").splitlines()
    facts = {row["turn_id"]: row["metadata"]["fact"] for row in map(json.loads, lines)}
    assert (len(facts), len(set(facts.values()))) == (75, 5)
    memory.publish(read_turns(FIFTEEN.read_bytes()))
    found = memory.get_all(cube=CUBE)
    of = [{facts[turn] for turn in one.sources} for one in found]
    assert all(len(one) == 1 for one in of), of
    assert sorted(fact for one in of for fact in one) == sorted(set(facts.values())), [
        one.text for one in found
    ]


def test_the_same_said_of_fifteen_people_stays_a_memory_each(memory: Memory) -> None:
    texts = [form.format(name) for form in OF_PEOPLE for name in PEOPLE]
    memory.publish(told(texts * 2))
    assert len(memory.get_all(cube=CUBE)) == len(texts) == 75


def test_what_can_be_so_beside_another_takes_no_memorys_place(memory: Memory) -> None:
    texts = [form.format(value) for form, values in OF_ONE.items() for value in values]
    memory.publish(told(texts * 2))
    assert len(memory.get_all(cube=CUBE)) == len(texts) == 25
