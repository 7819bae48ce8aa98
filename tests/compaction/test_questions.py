"""Questions made from memories: what is asked for, what is answered, and what is kept out of training."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnemostream.processors.compaction.clauses import clauses_of, parts_of
from mnemostream.processors.compaction.questions import questions
from mnemostream.processors.compaction.synonyms import reworded
from mnemostream.schemas.content import MemoryContent
from mnemostream.schemas.memory import Memory, MemoryState, Source

WORDS = re.compile(r"\w+")
WHEN = datetime(2026, 3, 2, tzinfo=UTC)


def memory(text: str, subject: str = "User", memory_id: str = "m1") -> Memory:
    state = MemoryState(
        memory_id=memory_id,
        version=1,
        kind="fact",
        trust="user",
        status="active",
        salience=0.5,
        strength=1.0,
        occurred_at=WHEN,
        reinforced_at=WHEN,
        valid_from=WHEN,
        sources=(Source(turn_id="t1", partition=0, offset=0),),
        observed_at=WHEN,
        producer="test",
    )
    return Memory(state=state, content=MemoryContent(text=text, subject=subject))


def asked(text: str, subject: str = "User") -> dict[str, str]:
    return {pair.question: pair.answer for pair in questions(memory(text, subject))}


@pytest.mark.parametrize(
    ("text", "subject", "question", "answer"),
    [
        ("2 March 2026: User's dog's name is Zemfret.", "User", "What is the user's dog called?", "Zemfret."),
        ("2 March 2026: User's dog's name is Zemfret.", "User", "What is my dog's name?", "Zemfret."),
        ("2 March 2026: User's boss is called Quilla.", "User", "Who does the user report to?", "Quilla."),
        ("User's sister Ilvane lives in Korthaven.", "User", "Where does my sister Ilvane live?", "Korthaven."),
        ("User's sister Ilvane lives in Korthaven.", "User", "What is my sister called?", "Ilvane."),
        ("2 March 2026, User: We moved to 17 Hessary Lane in 2019.", "User", "When did the user move?", "2019."),
        ("User: The boat we own is called the Quinzel.", "User", "What is our boat called?", "the Quinzel."),
        ("User is allergic to dorvin nuts.", "User", "What am I allergic to?", "dorvin nuts."),
        ("Devin is training for the Kessel marathon.", "Devin", "What is Devin training for?", "the Kessel marathon."),
        ("Devin's grandmother was born in Ulverhamn.", "Devin", "Where was Devin's grandmother born?", "Ulverhamn."),
        ("Devin adopted a parrot. Her name is Quibble.", "Devin", "What is Devin's parrot called?", "Quibble."),
        ("Mara finished reading The Salt Map by Ivo Brandt.", "Mara", "Who is The Salt Map by?", "Ivo Brandt."),
        ("Devin's landlord, Mr. Teskow, wants to raise the rent.", "Devin", "Who is Devin's landlord?", "Mr. Teskow."),
        ("Mara: The capital of Quendor is Flibbersk.", "Mara", "What is Quendor's capital?", "Flibbersk."),
        ("The river that flows through Tarlow is the Ommen.", "", "Which river flows through Tarlow?", "the Ommen."),
        ("User's locker number at the harbour is 5927.", "User", "What number is on my locker?", "5927."),
        ("User's best friend runs a bakery called Crumb.", "User", "What is my best friend's bakery called?", "Crumb."),
        ("Mara's doctor prescribed Tenzoril for headaches.", "Mara", "What did my doctor prescribe?", "Tenzoril."),
        ("User works as a surveyor in Brenmouth.", "User", "What is my job?", "a surveyor."),
    ],
)  # fmt: skip
def test_what_is_asked_and_answered(text: str, subject: str, question: str, answer: str) -> None:
    found = asked(text, subject)
    assert found.get(question) == answer, "\n".join(found)


def test_two_statements_of_a_sentence_are_asked_for_apart() -> None:
    found = asked("User's name is Talvin and User works as a surveyor in Brenmouth.")
    assert found["What is my name?"] == "Talvin."
    assert found["In which place does the user work as a surveyor?"] == "Brenmouth."


def test_an_abbreviation_ends_no_sentence() -> None:
    assert asked("User's dentist is Dr. Hask Umberly.")["Who is my dentist?"] == "Dr. Hask Umberly."


def test_what_stands_for_something_unknown_is_not_asked_for_by_a_pronoun() -> None:
    assert not any(
        " it " in question.lower() for question in asked("Mara: It's called the Orrery House.", "Mara")
    )


def test_a_statement_that_no_verb_is_found_in_is_asked_for_as_a_whole() -> None:
    found = questions(memory("Zemfret, forever and ever", "User"))
    assert found and all(pair.answer == "Zemfret, forever and ever." for pair in found)


def test_no_content_asks_nothing() -> None:
    one = memory("x")
    assert questions(Memory(state=one.state, content=None)) == ()


NOUNS = ("dog", "boat", "boss", "favourite dish", "locker number", "car")
NAMES = ("Zemfret", "Quilla Dastrane", "the Merry Quinzel", "17 Hessary Lane", "plover-8841")
IDS = st.text("0123456789abcdef", min_size=4)
TEXTS = st.one_of(
    st.builds("2 March 2026: User's {} is {}.".format, st.sampled_from(NOUNS), st.sampled_from(NAMES)),
    st.builds("Ann's {} is called {}.".format, st.sampled_from(NOUNS), st.sampled_from(NAMES)),
    st.builds("Ann bought {} in {}.".format, st.sampled_from(NAMES), st.sampled_from(NAMES)),
    st.text("ab cAB.,'!?:()-19 is", max_size=60),
    st.text(max_size=60),
)


@given(
    text=TEXTS,
    subject=st.sampled_from(("User", "Ann", "")),
    memory_id=st.text("0123456789abcdef", min_size=1),
)
@settings(max_examples=400, deadline=None)
def test_laws_of_questions(text: str, subject: str, memory_id: str) -> None:
    found = questions(memory(text, subject, memory_id))
    assert found == questions(memory(text, subject, memory_id))
    told = [pair.question.lower() for pair in found]
    assert len(set(told)) == len(told)
    assert all(pair.question.strip() == pair.question != "" and "  " not in pair.question for pair in found)
    said = {*WORDS.findall(text.lower()), *WORDS.findall(subject.lower()), "said", "is", "s"}
    for pair in found:  # no answer has a word that the memory has not
        assert set(WORDS.findall(pair.answer.lower())) <= said, (text, pair)


@given(
    name=st.sampled_from(NAMES),
    noun=st.sampled_from(NOUNS),
    ids=st.sets(st.text("0123456789abcdef", min_size=4), min_size=20, max_size=20),
)
@settings(max_examples=30, deadline=None)
def test_every_memory_is_trained_on_and_has_wordings_that_are_not(
    name: str, noun: str, ids: set[str]
) -> None:
    for memory_id in ids:
        found = questions(memory(f"User's {noun} is {name}.", memory_id=memory_id))
        held = [pair for pair in found if pair.held_out]
        assert held and len(held) < len(found) / 2
        assert {pair.answer for pair in found if not pair.held_out} >= {f"{name}."}


def test_other_words_leave_names_alone() -> None:
    assert reworded("What is the City Dog called?", "City Dog") == [
        "What is the City Dog named?",
        "What is the City Dog known as?",
    ]
    assert "What is my puppy called?" in reworded("What is my dog called?", "Zemfret")


def test_clauses_and_parts() -> None:
    ((_, clause),) = clauses_of("User studied hydrography at the University of Estermoor.", "User")
    assert clause is not None and (clause.subject, clause.lemma) == ("User", "study")
    parts = [(part.preposition, part.text) for part in parts_of(clause.rest)]
    assert parts == [("", "hydrography"), ("at", "the University of Estermoor")]
