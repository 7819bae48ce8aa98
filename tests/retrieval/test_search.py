"""Search over a small cube: what ranks above what, and why; nothing here depends on the clock."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnemostream.infra.memory_index import InMemoryIndex
from mnemostream.infra.models import load_embedder
from mnemostream.processors.ports import Candidate, Hit, IndexFilter, IndexRecord
from mnemostream.processors.retrieval import Ranked, search, tokens
from mnemostream.processors.retrieval.ranking import DEFAULT, Weights, retention, weights_for
from mnemostream.processors.text import analyse
from mnemostream.schemas.content import Embedding, MemoryContent
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.memory import EventTime, Memory, MemoryState, Source

EMBEDDER = load_embedder()
HOME, OTHER = Scope("t", "home"), Scope("t", "other")
DAY = datetime(2024, 3, 1, tzinfo=UTC)


def memory(
    memory_id: str, text: str, subject: str = "", ordinal: int | None = None, **state: object
) -> IndexRecord:
    """A memory in session "s" at `ordinal`, or, without one, in a session of its own."""
    source = Source(
        turn_id=f"turn-{memory_id}" if ordinal is None else f"turn-{ordinal}",
        partition=0,
        offset=0,
        session_id=f"own-{memory_id}" if ordinal is None else "s",
        ordinal=ordinal or 0,
    )
    base = MemoryState(
        memory_id=memory_id,
        version=1,
        kind="fact",
        trust="user",
        status="active",
        salience=0.5,
        strength=1.0,
        occurred_at=DAY,
        reinforced_at=DAY,
        valid_from=DAY,
        sources=(source,),
        observed_at=DAY,
        producer="test/1",
    )
    embedding = Embedding(model="w", dimensions=256, element_type="int8", data=EMBEDDER.embed([text])[0])
    content = MemoryContent(text=text, subject=subject, embedding=embedding)
    return IndexRecord(
        memory=Memory(state=msgspec.structs.replace(base, **state), content=content),
        terms=analyse(text),
        partition=0,
        offset=0,
        content_hash=memory_id,
    )


def ask(records: Sequence[IndexRecord], query: str, **options: object) -> list[Ranked]:
    index = InMemoryIndex()
    index.upsert(HOME, records)
    return search(index, EMBEDDER, [HOME], query, **options)  # type: ignore[arg-type]


def ids(ranked: Sequence[Ranked]) -> list[str]:
    return [r.memory.memory_id for r in ranked]


CAT = "a grey cat with a white paw at her house in Paris near the park, the theatre and the river"
FILLER = [memory(f"f{n}", f"Filler {n} speaks of the weather in town {n}.") for n in range(8)]


def test_words_and_meaning_find_the_memory() -> None:
    records = [*FILLER, memory("cello", "Anna plays the cello in an orchestra.")]
    assert ids(ask(records, "Who is playing cello?"))[0] == "cello"
    assert ids(ask(records, "musical instruments"))[0] == "cello"


def test_the_answer_is_found_by_the_question_before_it() -> None:
    talk = [
        memory("q", "Ben asked Anna about the name of her new puppy.", ordinal=4),
        memory("a", "Anna went for Biscuit in the end.", ordinal=5),
        memory("far", "Anna went for Muffin in the end.", ordinal=9),
    ]
    ranked = ids(ask([*FILLER, *talk], "What is the name of the puppy?"))
    assert ranked[:2] == ["q", "a"]
    apart = ids(ask([*FILLER, *talk], "What is the name of the puppy?", top_k=20, weights=Weights(near=0.0)))
    assert apart.index("a") > apart.index("far")


def test_a_memory_that_no_arm_found_comes_in_beside_a_good_one() -> None:
    crowd = [memory(f"c{n:03}", f"puppy puppy puppy {n}") for n in range(300)]
    answer = memory("zz", "Biscuit.", ordinal=5)
    asked = memory("q", "Ben asked for the name of the new puppy that Anna has.", ordinal=4)
    ranked = ids(ask([*crowd, asked, answer], "What is the name of the new puppy?", top_k=5))
    assert ranked[0] == "q"
    assert "zz" in ranked


def test_whom_the_question_names_ranks_first() -> None:
    records = [
        *FILLER,
        memory("ben", "Ben told Anna that he bakes bread.", "Ben"),
        memory("anna", "Anna told Ben that she bakes bread.", "Anna"),
    ]
    assert ids(ask(records, "Does Anna bake bread?"))[0] == "anna"
    assert ids(ask(records, "Does Ben bake bread?"))[0] == "ben"


def test_a_name_as_a_word_does_not_drown_what_is_asked() -> None:
    records = [
        *(memory(f"b{n}", f"Ben greeted Anna, and Anna smiled at Ben on day {n}.", "Ben") for n in range(20)),
        memory("hike", "She climbed a mountain.", "Anna"),
        memory("other", "Anna, Anna, come here.", "Ben"),
    ]
    assert ids(ask(records, "Which mountain did Anna climb?"))[0] == "hike"


def when(day: str, days: int = 1) -> EventTime:
    start = datetime.fromisoformat(day).replace(tzinfo=UTC)
    return EventTime(start=start, end=start + timedelta(days=days), granularity="day")


def test_the_period_that_the_question_names_ranks_first() -> None:
    records = [
        memory("may", "Anna ran a race in the hills.", event_time=when("2023-05-07")),
        memory("june", "Anna ran a race in the hills, again.", event_time=when("2023-06-07")),
    ]
    assert ids(ask(records, "Which race did Anna run in May 2023?"))[0] == "may"
    assert ids(ask(records, "Which race did Anna run in June 2023?"))[0] == "june"


def test_when_prefers_what_has_a_date() -> None:
    records = [
        memory("a", "Anna moved house."),
        memory("b", "Anna moved house, too.", event_time=when("2023-05-07")),
    ]
    assert ids(ask(records, "When did Anna move?"))[0] == "b"
    assert ids(ask(records, "Where did Anna move?"))[0] == "a"


def test_superseded_ranks_low_unless_the_question_is_about_its_time() -> None:
    old = memory(
        "old",
        "Anna lives in Rome.",
        status="superseded",
        valid_from=datetime(2020, 1, 1, tzinfo=UTC),
        valid_to=datetime(2022, 1, 1, tzinfo=UTC),
    )
    new = memory("new", "Anna lives in Paris now.", valid_from=datetime(2022, 1, 1, tzinfo=UTC))
    assert ids(ask([old, new], "Where does Anna live?")) == ["new", "old"]
    assert ids(ask([old, new], "Where did Anna live in 2021?"))[0] == "old"
    assert ids(ask([old, new], "Where does Anna live?", where=IndexFilter(statuses=("active",)))) == ["new"]


def test_age_counts_only_against_a_reference_date_and_only_mildly() -> None:
    old = memory("a", f"Anna has {CAT}.", reinforced_at=DAY - timedelta(days=4000))
    new = memory("b", f"Anna has {CAT} bank.", reinforced_at=DAY)
    plain = ask([old, new], "Who has a cat?", explain=True)
    assert [r.terms["decay"] for r in plain] == [0.0, 0.0]
    assert ids(plain) == ["a", "b"]
    assert ids(ask([old, new], "Who has a cat?", reference_date=DAY)) == ["b", "a"], (
        "old ranks lower, and stays"
    )
    assert ids(ask([old, *FILLER], "Who has a cat?", reference_date=DAY))[0] == "a"


def test_retention_halves_and_slows_with_strength() -> None:
    state = memory("m", "x").memory.state
    year = timedelta(days=365)
    assert retention(state, DAY) == 1.0
    assert retention(state, DAY - year) == 1.0, "not yet said is not old"
    assert retention(state, DAY + year) == 0.5
    assert retention(msgspec.structs.replace(state, strength=2.0), DAY + 2 * year) == 0.5


def test_a_reference_date_leaves_out_what_had_expired_by_then() -> None:
    records = [memory("m", "Anna has a cat.", expires_at=DAY), memory("n", "Anna has a dog.")]
    assert sorted(ids(ask(records, "Anna"))) == ["m", "n"]
    assert ids(ask(records, "Anna", reference_date=DAY)) == ["n"]
    assert sorted(ids(ask(records, "Anna", reference_date=DAY - timedelta(seconds=1)))) == ["m", "n"]


def test_the_same_words_are_given_once() -> None:
    records = [
        memory("a", "Anna has a cat."),
        memory("b", "Anna has a cat!"),
        memory("c", "Anna has no cat."),
    ]
    assert ids(ask(records, "Anna cat")) in (["a", "c"], ["c", "a"], ["a"])
    assert "b" not in ids(ask(records, "Anna cat"))


def test_limits() -> None:
    records = [memory(f"m{n}", f"Anna has cat number {n}" + " and more" * n) for n in range(9)]
    everything = ask(records, "Anna cat", top_k=50)
    assert len(everything) == 9
    assert ask(records, "Anna cat", top_k=3) == everything[:3]
    assert ask(records, "Anna cat", top_k=0) == []
    bound = everything[4].score
    assert ask(records, "Anna cat", top_k=50, threshold=bound) == [r for r in everything if r.score >= bound]
    packed = ask(records, "Anna cat", top_k=50, token_budget=30)
    assert packed
    assert sum(tokens(r.memory.content.text) for r in packed if r.memory.content) <= 30


def test_the_parts_add_up_to_the_score() -> None:
    records = [*FILLER, memory("a", "Anna has a cat.", "Anna", 1), memory("b", "It is red.", "Anna", 1)]
    for ranked in ask(
        records, "When did Anna get a cat?", explain=True, reference_date=DAY + timedelta(days=9)
    ):
        assert ranked.score == round(sum(ranked.terms.values()), 6)
        assert set(ranked.terms) >= {"words", "vector", "neighbours", "subject", "time", "decay"}
    assert all(r.terms == {} for r in ask(records, "cat"))


def test_scopes_are_searched_together_and_never_beyond() -> None:
    index = InMemoryIndex()
    index.upsert(HOME, [memory("a", "Anna has a cat.")])
    index.upsert(OTHER, [memory("a", "Ben has a cat, too.")])
    assert [(r.scope, r.memory.memory_id) for r in search(index, EMBEDDER, [HOME], "cat")] == [(HOME, "a")]
    assert {r.scope for r in search(index, EMBEDDER, [HOME, OTHER], "cat")} == {HOME, OTHER}
    assert len(search(index, EMBEDDER, [HOME, HOME], "cat")) == 1
    assert search(index, EMBEDDER, [Scope("t", "none")], "cat") == []
    assert search(index, EMBEDDER, [], "cat") == []


@pytest.mark.parametrize("query", ["", "the", "?!", "\ud800", "😀", "x" * 100_000, "where AND (NEAR"])
def test_any_query_is_taken(query: str) -> None:
    assert len(ask(FILLER, query)) <= len(FILLER)


class Counting(InMemoryIndex):
    """An index that counts what it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[str] = []
        self.fetched = 0

    def search_vector(self, *args: object) -> list[Hit]:
        self.calls.append("vector")
        return super().search_vector(*args)  # type: ignore[arg-type]

    def search_terms(self, *args: object) -> list[Hit]:
        self.calls.append("terms")
        return super().search_terms(*args)  # type: ignore[arg-type]

    def candidates(self, *args: object) -> list[Candidate]:
        self.calls.append("candidates")
        return super().candidates(*args)  # type: ignore[arg-type]

    def fetch(self, scope: Scope, memory_ids: Sequence[str]) -> list[IndexRecord]:
        self.fetched += len(memory_ids)
        return super().fetch(scope, memory_ids)


def test_each_arm_is_asked_once() -> None:
    index = Counting()
    index.upsert(HOME, FILLER)
    search(index, EMBEDDER, [HOME], "weather in town 3")
    assert index.calls == ["vector", "candidates", "terms"], "all that the words found had been compared"
    index.upsert(HOME, [memory(f"m{n:03}", f"puppy {n}") for n in range(300)])
    index.calls.clear()
    index.fetched = 0
    search(index, EMBEDDER, [HOME], "weather in town 3", top_k=5)
    assert index.calls.count("vector") == index.calls.count("terms") == 1
    assert index.calls.count("candidates") <= 2
    assert index.fetched < 10, "what is not shown is compared and never fetched"


@settings(max_examples=25, deadline=None)
@given(st.permutations(range(12)), st.integers(1, 6))
def test_the_order_in_which_records_came_changes_nothing(order: list[int], batch: int) -> None:
    records = [memory(f"m{n:02}", f"Anna saw film {n % 5} with Ben.", "Anna", n // 2) for n in range(12)]
    expected = ask(records, "Which film did Anna see?", explain=True)
    index = InMemoryIndex()
    shuffled = [records[n] for n in order]
    for start in range(0, 12, batch):
        index.upsert(HOME, shuffled[start : start + batch])
    assert search(index, EMBEDDER, [HOME], "Which film did Anna see?", explain=True) == expected


def test_default_weights_let_nothing_drop_out_for_age() -> None:
    assert DEFAULT.decay < DEFAULT.words / 4


def test_vectors_of_a_transformer_weigh_more() -> None:
    assert weights_for(EMBEDDER.model) == DEFAULT
    assert weights_for("transformer/some/model").vector > DEFAULT.vector


def test_a_memory_without_a_session_can_win_against_a_conversation() -> None:
    alone = memory("alone", "Anna's passport is in the blue drawer.")
    alone = msgspec.structs.replace(
        alone,
        memory=msgspec.structs.replace(
            alone.memory,
            state=msgspec.structs.replace(
                alone.memory.state, sources=(Source(turn_id="t", partition=0, offset=0),)
            ),
        ),
    )
    talk = [memory(f"t{n}", f"Anna spoke of passport queue number {n}.", ordinal=n) for n in range(6)]
    assert ids(ask([*talk, alone], "In which drawer is the passport?"))[0] == "alone"
