"""Statements read for comparing: any text can be read, and what is found by index is what comparing all finds."""

import re
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from mnemostream.processors.facts import OTHER, Told, attributes, read, relation
from mnemostream.processors.facts.index import FactIndex
from mnemostream.processors.facts.phrases import rules
from mnemostream.processors.facts.triggers import parts_of, words_of
from mnemostream.processors.facts.words import clauses_of

NOW = datetime(2024, 3, 1, tzinfo=UTC)
WORDS = """I my the a in at to of and not no longer any more now used instead from with because who than , . ; am is was
have had
has got lives live lived work works moved sold quit likes love hate dog cat sister Anna Oslo Acme 3 three 7:30
pm 14 June Monday
every week euros rent name called favourite colour blue green teacher nurse allergic peanuts smoke vegan new
old""".split()
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join)
TEXTS = st.text(max_size=300) | SENTENCES
CLAIMED = st.builds(
    "{} {} {}.".format,
    st.sampled_from(("Ann", "Ann's sister", "The office", "Ann's cat")),
    st.sampled_from(("is in", "lives in", "has", "is", "no longer has", "works at", "likes")),
    st.sampled_from(
        ("Oslo", "Rome", "2 dogs", "3 dogs", "a dog", "black", "white", "a nurse", "Acme", "tea")
    ),
)


@given(TEXTS, TEXTS, st.sampled_from(("Ann", "I", "", "User", "(", "\\")))
@settings(max_examples=400, deadline=None)
def test_any_text_can_be_read_and_compared(one: str, other: str, subject: str) -> None:
    mine, theirs = read(one, subject), read(other, subject)
    assert relation(told(mine), told(theirs)) in ("same", "more", "updates", "")
    assert read(one, subject) == mine


def told(reading: object) -> Told:
    return Told(reading=reading, said_at=NOW)  # type: ignore[arg-type]


@given(st.lists(CLAIMED, max_size=20, unique=True), CLAIMED, st.data())
@settings(deadline=None)
def test_what_the_index_leaves_out_is_another_thing(
    texts: list[str], wanted: str, data: st.DataObject
) -> None:
    index = FactIndex()
    for text in texts:
        index.add(text, read(text, "Ann"))
    gone = data.draw(st.sets(st.sampled_from(texts or [wanted])))
    for text in gone & set(texts):
        index.remove(text, read(text, "Ann"))
    reading = read(wanted, "Ann")
    found = index.candidates(reading)
    related = [
        text
        for text in texts
        if text not in gone and relation(told(reading), told(read(text, "Ann"))) != OTHER
    ]
    assert set(related) <= set(found)
    assert set(found) <= set(texts) - gone


@given(SENTENCES)
@settings(max_examples=300, deadline=None)
def test_a_rule_that_matches_has_one_of_its_words(sentence: str) -> None:
    """Rules are tried only where one of their words stands; none is missed for that."""
    for plain in clauses_of(sentence, "Ann")[0]:
        words = set(plain.text.split())
        for rule in rules().rules:
            if re.search(rule.pattern, plain.text):
                assert all(some & words for some in rule.words), (rule.pattern, plain.text)


@given(CLAIMED | SENTENCES)
@settings(max_examples=300, deadline=None)
def test_a_rule_of_values_that_matches_has_one_of_its_words(sentence: str) -> None:
    for fact in read(sentence, "Ann").facts:
        words = set(fact.clause.said.split())
        for name, pattern in attributes.RULES:
            if re.match(pattern, fact.clause.said):
                assert all(some & words for some in words_of(pattern)), (name, fact.clause.said)


def test_parts_stand_in_whatever_a_pattern_matches() -> None:
    pattern = r"\b(?:work )?(?:the |a )?night ?shifts?\b|\bon (?:nights|call)s?\b"
    assert parts_of(pattern) == {"night", "nights", "call"}
    assert parts_of(r"\b(?:colour|color)[- ]?blind\b") in ({"blind"}, {"colour", "color"})
    assert parts_of(r"(?:ab)?c?\w+|x") == set()
