"""What an answer tells beside its memories: names, other names, near misses, repeats, and whether it is one at all."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnemostream.infra.memory_index import InMemoryIndex
from mnemostream.infra.models import load_embedder
from mnemostream.processors.ports import IndexFilter, IndexRecord
from mnemostream.processors.retrieval import Answer, Asking, answer
from mnemostream.schemas.memory import EventTime
from mnemostream.streams.quality.refusing import refusal
from tests.retrieval.test_search import DAY, HOME, memory

EMBEDDER = load_embedder()


class Noting:
    """The embedder, and what it was asked for."""

    def __init__(self) -> None:
        self.model, self.dimensions, self.asked = EMBEDDER.model, EMBEDDER.dimensions, list[str]()

    def embed(self, texts: Sequence[str]) -> list[bytes]:
        self.asked += texts
        return EMBEDDER.embed(texts)


def ask(records: Sequence[IndexRecord], query: str, **asking: object) -> Answer:
    index = InMemoryIndex()
    index.upsert(HOME, records)
    return answer(index, EMBEDDER, [HOME], query, Asking(**asking))  # type: ignore[arg-type]


def ids(found: Answer) -> list[str]:
    return [one.memory.memory_id for one in found.ranked]


def about(memory_id: str, subject: str, text: str, **state: object) -> IndexRecord:
    return memory(memory_id, f"{subject} {text}", subject, **state)  # type: ignore[arg-type]


ANN = [
    about("a1", "Ann", "paints sunsets in oil."),
    about("a2", "Ann", "works at the bakery."),
    about("a3", "Ann", "walks her sister Mia to school."),
    about("b1", "Ben", "plays the cello in an orchestra."),
    memory("m1", "Mia collects stamps.", "Mia"),
]


def test_names_of_subjects_are_kept_out_of_the_vector() -> None:
    index, embedder = InMemoryIndex(), Noting()
    index.upsert(HOME, ANN)
    answer(index, embedder, [HOME], "what has ann's painting?", Asking())
    answer(index, embedder, [HOME], "What is Carl painting?", Asking())
    assert embedder.asked == ["what has painting?", "What is Carl painting?"]


def test_another_name_finds_what_the_question_does_not_name() -> None:
    found = ask(ANN, "What does Ann's sister collect?", explain=True)
    assert ids(found)[:2] == ["a3", "m1"], "who says that she is, and what she does"
    assert found.ranked[1].terms["subject"] > 0
    (only,) = ask(ANN, "What?", where=IndexFilter(entities=("ann sister",))).ranked
    assert only.memory.memory_id == "m1"


@pytest.mark.parametrize(
    ("query", "answered"),
    [
        ("What does Ann paint?", True),
        ("Where does Ann work?", True),
        ("Who plays the cello in an orchestra?", True),
        ("What does Ben paint in oil?", False),  # Ann does
        ("What is the capital of Mongolia?", False),
        ("", False),
    ],
)
def test_what_nothing_answers_has_no_support(query: str, answered: bool) -> None:
    found = ask(ANN, query)
    assert 0.0 <= found.support <= 1.0
    assert found.answered is answered, found.support


def test_support_does_not_depend_on_what_is_shown() -> None:
    plain = ask(ANN, "What does Ann paint?")
    for asking in ({"top_k": 1}, {"threshold": 9.0}, {"token_budget": 1}, {"explain": True}):
        assert ask(ANN, "What does Ann paint?", **asking).support == plain.support
    assert ask([], "What does Ann paint?") == Answer(ranked=[], support=0.0, answered=False)


def test_near_misses_say_why_they_fell_out() -> None:
    found = ask(ANN, "What does Ann paint?", top_k=2, explain=True)
    assert [(one.reason, one.detail) for one in found.missed] == [("top_k", "")] * len(found.missed)
    assert 0 < len(found.missed) <= 5
    scores = [one.score for one in (*found.ranked, *found.missed)]
    assert scores == sorted(scores, reverse=True)
    assert ask(ANN, "What does Ann paint?", top_k=2).missed == ()
    best = found.ranked[0].score
    low = ask(ANN, "What does Ann paint?", threshold=best, explain=True)
    assert (len(low.ranked), {one.reason for one in low.missed}) == (1, {"threshold"})
    tight = ask(ANN, "What does Ann paint?", token_budget=7, explain=True)
    assert {(one.reason, one.detail) for one in tight.missed if one.memory.memory_id == "a3"} <= {
        ("token_budget", "10")
    }
    assert all(one.terms for one in found.missed)


def test_a_filter_tells_what_it_left_out() -> None:
    old = about("old", "Ann", "paints sunsets in oil and chalk.", status="superseded", kind="plan")
    where = IndexFilter(statuses=("active",), kinds=("fact",), session_id=None)
    found = ask([*ANN, old], "What does Ann paint in chalk?", where=where, explain=True)
    assert "old" not in ids(found)
    (left,) = [one for one in found.missed if one.reason == "filter"]
    assert (left.memory.memory_id, left.detail) == ("old", "status, kind")
    gone = about("gone", "Ann", "paints with chalk.", expires_at=DAY)
    late = ask(
        [*ANN, gone],
        "Does Ann paint with chalk?",
        reference_date=DAY,
        where=IndexFilter(kinds=("fact",)),
        explain=True,
    )
    assert ("gone", "filter", "live_at") in [(m.memory.memory_id, m.reason, m.detail) for m in late.missed]


def dated(memory_id: str, text: str, day: int) -> IndexRecord:
    when = DAY + timedelta(days=day)
    time = EventTime(start=when, end=when + timedelta(days=1), granularity="day")
    return memory(memory_id, text, "Ann", occurred_at=when, event_time=time)


def test_words_that_were_said_twice_cost_once() -> None:
    records = [
        dated("one", "1 March 2024: Ann ran five miles.", 0),
        dated("two", "8 March 2024: Ann ran five miles.", 7),
        memory("other", "1 March 2024: Ann ran five miles.", "Ben"),
        memory("more", "2 March 2024: Ann ran five miles and rested.", "Ann"),
    ]
    found = ask(records, "How far did Ann run?", token_budget=100, explain=True)
    assert sorted(ids(found)) in (["more", "one", "other"], ["more", "other", "two"])
    (repeated,) = found.missed
    assert (repeated.reason, {repeated.memory.memory_id, repeated.detail}) == ("repeats", {"one", "two"})
    when = ask(records, "When did Ann run?", token_budget=100)
    assert {"one", "two"} <= set(ids(when)), "each time is an answer"


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 6), st.integers(1, 60), st.sampled_from(["What does Ann paint?", "Ann", "cello"]))
def test_explaining_changes_no_answer(top_k: int, budget: int, query: str) -> None:
    plain = ask(ANN, query, top_k=top_k, token_budget=budget)
    told = ask(ANN, query, top_k=top_k, token_budget=budget, explain=True)
    assert [(r.memory, r.score) for r in plain.ranked] == [(r.memory, r.score) for r in told.ranked]
    assert (plain.support, plain.answered) == (told.support, told.answered)
    shown = {one.memory.memory_id for one in told.ranked}
    assert shown.isdisjoint(one.memory.memory_id for one in told.missed)


def rows(answerable: Sequence[float], unanswerable: Sequence[float]) -> list[dict[str, object]]:
    made = [("single-hop", value) for value in answerable] + [
        ("adversarial", value) for value in unanswerable
    ]
    return [{"group": group, "support": value, "answered": float(value >= 0.5)} for group, value in made]


def test_refusal_is_counted_below_what_95_of_100_answers_reach() -> None:
    told = refusal(rows([number / 100 for number in range(100)], [0.0, 0.04, 0.05, 0.9]))
    assert (told.threshold, told.kept, told.refused) == (0.05, 0.95, 0.5)
    assert (told.kept_by_default, told.refused_by_default) == (0.5, 0.75)
    assert refusal(rows([0.6, 0.7], [0.1])).auc == 1.0
    assert refusal(rows([0.5], [0.5])).auc == 0.5
