"""Entities: the keys of names, what else somebody is called, and the list of a cube's."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mnemostream.processors.entities import (
    aliases,
    also_called,
    entity_key,
    index_keys,
    mentions,
    other_names,
    phrases,
    without,
)
from mnemostream.processors.entity_list import list_entities
from mnemostream.schemas.content import MemoryContent
from tests.retrieval.test_search import memory


def said(text: str, subject: str = "Ann", *entities: str) -> MemoryContent:
    return MemoryContent(text=text, subject=subject, entities=entities)


@pytest.mark.parametrize(
    ("one", "other"), [("Max", "max's"), ("the Beatles", "BEATLES"), ("New York City", "new york city,")]
)
def test_case_possessives_and_articles_make_no_other_key(one: str, other: str) -> None:
    assert entity_key(one) == entity_key(other) != ""


def test_a_name_of_stop_words_is_its_own_key() -> None:
    assert entity_key("The Who") == "the who"
    assert index_keys(said("Ann heard The Who", "Ann", "The Who")) == ("#the who", "@ann")


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Ann's sister Mia lives in Oslo.", [("Ann's sister", "Mia")]),
        ("Ann is proud of her older brother Tom.", [("Ann's brother", "Tom")]),
        ("Ann's dog is called Max.", [("Ann's dog", "Max")]),
        ("Ann adopted a small dog named Max.", [("Ann's dog", "Max")]),
        ("Bob's boss, Eva Lind, left.", [("Bob's boss", "Eva Lind")]),
        ("Ann moved to New York City (NYC).", [("New York City", "NYC")]),
        ("NYC (New York City) is loud.", [("NYC", "New York City")]),
        ("Elizabeth goes by Liz.", [("Elizabeth", "Liz")]),
        ("Robert, also known as Bob, called.", [("Robert", "Bob")]),
        ("Ann likes her sister.", []),
        ("Ann saw Max (Tuesday).", []),
        ("Ann's sister told Mia a story.", []),
        ("Ann (Lee) called Bob.", []),
        ("", []),
    ],
)
def test_other_names_are_those_that_the_text_gives(text: str, pairs: list[tuple[str, str]]) -> None:
    assert list(aliases(text, "Ann")) == pairs


def test_nobody_owns_what_a_text_without_a_subject_says() -> None:
    assert aliases("her sister Mia came", "") == ()


def test_other_names_go_both_ways() -> None:
    contents = [said("Ann's sister Mia called."), said("Mia is also known as Mimi.")]
    assert other_names(contents, ["ann sister"]) == ("Mia",)
    assert other_names(contents, ["mia"]) == ("Ann's sister", "Mimi")
    assert also_called(contents, ("mia",)) == ("mia", "ann sister", "mimi")


def test_a_question_is_searched_for_names_of_up_to_three_terms() -> None:
    assert phrases(("a", "b", "c", "d")) == ["a", "b", "c", "d", "a b", "b c", "c d", "a b c", "b c d"]


@pytest.mark.parametrize(
    ("text", "names", "left"),
    [
        ("What has Melanie painted?", ["melani"], "What has painted?"),
        ("What are Melanie's hobbies?", ["melani"], "What are hobbies?"),
        ("Melanie?", ["melani"], "Melanie?"),
        ("Who is Melanie?", ["melani"], "Who is Melanie?"),
        ("What rains?", [], "What rains?"),
    ],
)
def test_a_question_without_its_names(text: str, names: list[str], left: str) -> None:
    assert without(text, names) == left


names = st.sampled_from(["Ann", "Max", "New York City", "The Who", "ann", ""])
texts = st.sampled_from(["Ann's dog Max ran", "Max (M)", "it rains", "their friend Bob"])


@given(st.builds(said, texts, names, names, names), names)
def test_an_index_holds_what_a_filter_asks_for(content: MemoryContent, name: str) -> None:
    keys, key = set(index_keys(content)), entity_key(name)
    held = f"#{key}" in keys or (bool(key) and {f"@{term}" for term in key.split()} <= keys)
    assert held == mentions(content, (key,))


def test_the_list_of_a_cube_joins_names_and_counts_memories() -> None:
    texts = [
        ("Ann's sister Mia moved to New York City (NYC).", ("Ann", "Mia", "New York City", "NYC")),
        ("Ann visited NYC.", ("Ann", "NYC")),
        ("Ann's friend Bob called.", ("Ann", "Bob")),
        ("Ann's friend Eve called.", ("Ann", "Eve")),
    ]
    records = [memory(f"m{number}", text, "Ann") for number, (text, _) in enumerate(texts)]
    memories = [
        msgspec.structs.replace(
            one.memory, content=msgspec.structs.replace(one.memory.content, entities=entities)
        )
        for one, (_, entities) in zip(records, texts, strict=True)
    ]
    found = {entity.name: entity for entity in list_entities(memories)}
    assert list_entities(memories)[0].name == "Ann"
    assert found["Ann"].count == 4
    assert (found["NYC"].aliases, found["NYC"].memory_ids) == (("New York City",), ("m0", "m1"))
    assert found["Mia"].aliases == ("Ann's sister",)
    assert found["Bob"].aliases == found["Eve"].aliases == (), "of several friends none is another"
    assert list_entities(memories[::-1]) == list_entities(memories)
    assert list_entities([]) == []
