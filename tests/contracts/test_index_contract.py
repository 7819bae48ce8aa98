"""The contract of `MemoryIndex`, run by every adapter.

An adapter joins by a factory in `FACTORIES`: a function of a fresh folder that returns an empty index.
"""

import math
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mnemostream.infra.embedded.index import contract_index
from mnemostream.infra.memory_index import InMemoryIndex
from mnemostream.processors.ports import Asked, IndexFilter, IndexRecord, MemoryIndex
from mnemostream.processors.retrieval.candidates import candidates_of
from mnemostream.processors.similarity import similarity
from mnemostream.schemas.content import Embedding, MemoryContent, Scalar
from mnemostream.schemas.errors import MnemostreamError
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.memory import Memory, MemoryState, Source
from tests.cluster import vectors
from tests.contracts.adapters import Factory, adapters, made

FACTORIES: list[tuple[str, Callable[[Path], MemoryIndex]]] = [
    ("memory", lambda folder: InMemoryIndex()),
    ("embedded", contract_index),
    ("weaviate", vectors.contract_index),
]

A, B = Scope("t", "a"), Scope("t", "b")
DAY = datetime(2024, 3, 1, tzinfo=UTC)
ANY = IndexFilter()
WIDTH = 8
ASKED = Asked(vector=bytes(WIDTH), terms=())


@pytest.fixture(params=adapters(FACTORIES))
def index(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[MemoryIndex]:
    found = made(request, tmp_path)
    yield found
    if close := getattr(found, "close", None):
        close()


def record(
    memory_id: str,
    words: str = "tea",
    vector: tuple[int, ...] | None = (127, 0, 0, 0, 0, 0, 0, 0),
    *,
    version: int = 1,
    session: str | None = "s1",
    ordinal: int = 0,
    tags: tuple[str, ...] = (),
    metadata: dict[str, Scalar] | None = None,
    subject: str = "",
    entities: tuple[str, ...] = (),
    **state: object,
) -> IndexRecord:
    """A record whose terms are the words of `words` as they are."""
    base = MemoryState(
        memory_id=memory_id,
        version=version,
        kind="fact",
        trust="user",
        status="active",
        salience=0.5,
        strength=1.0,
        occurred_at=DAY,
        reinforced_at=DAY,
        valid_from=DAY,
        sources=(
            Source(turn_id=f"turn-{memory_id}", partition=0, offset=0, session_id=session, ordinal=ordinal),
        ),
        session_id=session,
        observed_at=DAY,
        producer="test/1",
    )
    embedding = None
    if vector is not None:
        data = np.array(vector, dtype=np.int8).tobytes()
        embedding = Embedding(model="test", dimensions=WIDTH, element_type="int8", data=data)
    content = MemoryContent(
        text=words,
        subject=subject,
        entities=entities,
        embedding=embedding,
        tags=tags,
        metadata=metadata or {},
    )
    memory = Memory(state=msgspec.structs.replace(base, **state), content=content)
    return IndexRecord(
        memory=memory,
        terms=tuple(words.split()),
        partition=0,
        offset=version,
        content_hash=f"{memory_id}-{version}",
    )


def query(*values: int) -> bytes:
    """An int8 vector, filled with zeros."""
    return np.array([*values, *[0] * (WIDTH - len(values))], dtype=np.int8).tobytes()


def found(hits: list) -> list[tuple[str, float]]:
    return [(hit.memory_id, hit.score) for hit in hits]


def ids(hits: list) -> list[str]:
    return [hit.memory_id for hit in hits]


def test_fetch_keeps_the_order_asked_for_and_passes_over_the_unknown(index: MemoryIndex) -> None:
    index.upsert(A, [record("m1"), record("m2"), record("m3")])
    assert [r.memory.memory_id for r in index.fetch(A, ["m3", "none", "m1"])] == ["m3", "m1"]
    assert index.fetch(B, ["m1"]) == []


def test_fetch_gives_back_the_whole_record(index: MemoryIndex) -> None:
    put = record(
        "m1", "green tea tea", tags=("x",), metadata={"n": 1, "b": True, "s": "ü", "f": 0.5, "z": None}
    )
    index.upsert(A, [put])
    assert index.fetch(A, ["m1"]) == [put]


def test_a_lower_version_changes_nothing_and_an_equal_one_replaces(index: MemoryIndex) -> None:
    index.upsert(A, [record("m1", "new", version=2)])
    index.upsert(A, [record("m1", "old", version=1)])
    assert index.fetch(A, ["m1"])[0].terms == ("new",)
    assert ids(index.search_terms([A], {"old": 1.0}, 5, ANY)) == []
    index.upsert(A, [record("m1", "again", version=2)])
    assert ids(index.search_terms([A], {"again": 1.0}, 5, ANY)) == ["m1"]
    assert ids(index.search_terms([A], {"new": 1.0}, 5, ANY)) == []


def test_deleted_is_gone_from_every_arm(index: MemoryIndex) -> None:
    index.upsert(A, [record("m1"), record("m2")])
    index.delete(A, ["m1", "unknown"])
    index.delete(B, ["m2"])
    assert index.fetch(A, ["m1"]) == []
    assert ids(index.search_vector([A], query(127), 5, ANY)) == ["m2"]
    assert ids(index.search_terms([A], {"tea": 1.0}, 5, ANY)) == ["m2"]
    assert [c.state.memory_id for c in index.neighbours(A, [("s1", 0, 9)], ASKED, ANY)] == ["m2"]
    assert [row[0] for row in index.digest(A)] == ["m2"]


def test_vector_scores_are_exact_cosines_with_ties_by_id(index: MemoryIndex) -> None:
    index.upsert(
        A,
        [
            record("c", vector=(127, 127, 0, 0, 0, 0, 0, 0)),
            record("b", vector=(64, 64, 0, 0, 0, 0, 0, 0)),
            record("a", vector=(0, 127, 0, 0, 0, 0, 0, 0)),
            record("d", vector=(-127, 0, 0, 0, 0, 0, 0, 0)),
            record("none", vector=None),
        ],
    )
    half = round(math.sqrt(0.5), 6)
    expected = [("b", half), ("c", half), ("a", 0.0), ("d", -1.0)]
    assert found(index.search_vector([A], query(127), 9, ANY)) == expected
    assert found(index.search_vector([A], query(127), 2, ANY)) == expected[:2]


def test_bm25_is_the_formula_over_the_scope_alone(index: MemoryIndex) -> None:
    index.upsert(
        A, [record("m1", "tea tea milk"), record("m2", "tea"), record("m3", "bread jam jam jam butter")]
    )
    index.upsert(B, [record("m1", "tea tea tea tea"), record("m9", "tea")])
    mean = 9 / 3

    def expected(frequency: int, holding: int, length: int, weight: float) -> float:
        idf = math.log(1 + (3 - holding + 0.5) / (holding + 0.5))
        return weight * idf * frequency * 2.2 / (frequency + 1.2 * (0.25 + 0.75 * length / mean))

    tea_milk = expected(2, 2, 3, 1.0) + expected(1, 1, 3, 0.5)
    hits = index.search_terms([A], {"tea": 1.0, "milk": 0.5, "absent": 3.0}, 9, ANY)
    assert found(hits) == [("m1", round(tea_milk, 6)), ("m2", round(expected(1, 2, 1, 1.0), 6))]


def test_repeats_of_a_record_do_not_inflate_the_statistics(index: MemoryIndex) -> None:
    index.upsert(A, [record("m1", "tea milk"), record("m2", "bread")])
    once = found(index.search_terms([A], {"tea": 1.0}, 9, ANY))
    index.upsert(A, [record("m1", "tea milk", version=v) for v in (1, 2, 3)])
    index.upsert(A, [record("m3", "coffee coffee")])
    index.delete(A, ["m3"])
    assert found(index.search_terms([A], {"tea": 1.0}, 9, ANY)) == once


def test_a_filter_changes_who_is_found_and_never_a_score(index: MemoryIndex) -> None:
    index.upsert(A, [record("m1", "tea"), record("m2", "tea milk", kind="plan"), record("m3", "milk")])
    everything = dict(found(index.search_terms([A], {"tea": 1.0}, 9, ANY)))
    only = found(index.search_terms([A], {"tea": 1.0}, 9, IndexFilter(kinds=("plan",))))
    assert only == [("m2", everything["m2"])]


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (IndexFilter(), ["base", "later", "old", "rich"]),
        (IndexFilter(statuses=None), ["base", "later", "old", "rich"]),
        (IndexFilter(statuses=("active",)), ["base", "later", "rich"]),
        (IndexFilter(kinds=("plan", "event")), ["rich"]),
        (IndexFilter(trusts=("assistant",)), ["rich"]),
        (IndexFilter(agent_id="ag"), ["rich"]),
        (IndexFilter(session_id="s2"), ["rich"]),
        (IndexFilter(actor="me"), ["rich"]),
        (IndexFilter(live_at=DAY + timedelta(days=9)), ["base", "old", "rich"]),
        (IndexFilter(live_at=DAY + timedelta(days=10)), ["base", "old", "rich"]),
        (IndexFilter(live_at=DAY), ["base", "later", "old", "rich"]),
        (IndexFilter(tags=("x",)), ["later", "rich"]),
        (IndexFilter(tags=("x", "y")), ["rich"]),
        (IndexFilter(metadata={"n": 1}), ["rich"]),
        (IndexFilter(metadata={"n": True}), []),
        (IndexFilter(metadata={"n": 1, "s": "ü"}), ["rich"]),
        (IndexFilter(metadata={"absent": None}), []),
        (IndexFilter(kinds=("plan",), trusts=("user",)), []),
        (IndexFilter(kinds=()), []),
    ],
)
def test_filters(index: MemoryIndex, where: IndexFilter, expected: list[str]) -> None:
    index.upsert(
        A,
        [
            record("base"),
            record("old", status="superseded"),
            record("later", tags=("x",), expires_at=DAY + timedelta(days=9)),
            record(
                "rich",
                kind="plan",
                trust="assistant",
                agent_id="ag",
                session="s2",
                actor="me",
                tags=("y", "x"),
                metadata={"n": 1, "s": "ü"},
            ),
        ],
    )
    assert sorted(ids(index.search_vector([A], query(127), 9, where))) == expected
    assert sorted(ids(index.search_terms([A], {"tea": 1.0}, 9, where))) == expected


def test_k_counts_what_passes_the_filter(index: MemoryIndex) -> None:
    index.upsert(A, [record(f"a{n}", "tea") for n in range(30)])
    index.upsert(A, [record("z", "tea and milk and bread", (127, 9, 0, 0, 0, 0, 0, 0), kind="plan")])
    where = IndexFilter(kinds=("plan",))
    assert ids(index.search_vector([A], query(127), 1, where)) == ["z"]
    assert ids(index.search_terms([A], {"tea": 1.0}, 1, where)) == ["z"]


def test_scopes_do_not_leak_and_are_merged_when_asked_for_together(index: MemoryIndex) -> None:
    index.upsert(A, [record("m1", "tea"), record("m2", "milk")])
    index.upsert(B, [record("m1", "tea tea"), record("m3", "bread", (0, 127, 0, 0, 0, 0, 0, 0))])
    apart = [*index.search_terms([A], {"tea": 1.0}, 9, ANY), *index.search_terms([B], {"tea": 1.0}, 9, ANY)]
    both = index.search_terms([A, B], {"tea": 1.0}, 9, ANY)
    assert both == sorted(apart, key=lambda h: (-h.score, h.memory_id, h.scope))
    assert {(h.scope, h.memory_id) for h in both} == {(A, "m1"), (B, "m1")}
    assert {h.scope for h in index.search_vector([A], query(127), 9, ANY)} == {A}
    assert index.search_vector([Scope("t", "nowhere")], query(127), 9, ANY) == []
    assert index.search_terms([], {"tea": 1.0}, 9, ANY) == []


def test_nothing_asked_nothing_found(index: MemoryIndex) -> None:
    assert index.search_terms([A], {"tea": 1.0}, 5, ANY) == []
    index.upsert(A, [record("m1")])
    assert index.search_terms([A], {}, 5, ANY) == []
    assert index.search_vector([A], query(127), 0, ANY) == []
    assert index.search_terms([A], {"tea": 1.0}, 0, ANY) == []


def test_a_zero_vector_is_near_nothing(index: MemoryIndex) -> None:
    index.upsert(A, [record("m1"), record("blank", vector=(0,) * WIDTH)])
    assert index.search_vector([A], query(0), 5, ANY) == []
    assert found(index.search_vector([A], query(0, 127), 5, ANY)) == [("m1", 0.0)]


def test_terms_of_any_script_are_kept_apart_and_mean_only_themselves(index: MemoryIndex) -> None:
    terms = ["学习", "naïve", "naive", "o'brien", "and", "not", "near", "1000.50", "नमस्ते", "ж" * 64, "c1x1"]
    index.upsert(A, [record(f"m{n}", term) for n, term in enumerate(terms)])
    for n, term in enumerate(terms):
        assert ids(index.search_terms([A], {term: 1.0}, 5, ANY)) == [f"m{n}"]


def test_neighbours_are_those_of_the_session_within_the_bounds(index: MemoryIndex) -> None:
    index.upsert(A, [record(f"m{n}", ordinal=n) for n in range(6)])
    index.upsert(
        A, [record("twin", ordinal=2), record("other", session="s2", ordinal=2), record("no", session=None)]
    )
    assert sorted(c.state.memory_id for c in index.neighbours(A, [("s1", 2, 4)], ASKED, ANY)) == [
        "m2",
        "m3",
        "m4",
        "twin",
    ]
    assert sorted(c.state.memory_id for c in index.neighbours(A, [("s1", -3, 0)], ASKED, ANY)) == ["m0"]
    assert index.neighbours(B, [("s1", 0, 9)], ASKED, ANY) == [] == index.neighbours(A, [], ASKED, ANY)
    several = [("s1", 0, 1), ("s2", 0, 9), ("s1", 1, 2), ("s3", 0, 9)]
    assert sorted(c.state.memory_id for c in index.neighbours(A, several, ASKED, ANY)) == [
        "m0",
        "m1",
        "m2",
        "other",
        "twin",
    ]


def named() -> list[IndexRecord]:
    """Of Ann and of Ann Lee, of whom two name Max, and one says who he is."""
    return [
        record("m1", "Ann's dog Max has a ball", subject="Ann", entities=("Ann", "Max")),
        record("m2", "Ann likes tea", subject="Ann", entities=("Ann", "New York City")),
        record("m3", "Ann Lee saw max", subject="Ann Lee", entities=("Ann Lee", "MAX")),
        record("m4", "it rains"),
    ]


def test_entities_are_known_by_their_keys(index: MemoryIndex) -> None:
    index.upsert(A, named())
    index.upsert(B, [record("m1", subject="Bob", entities=("Bob",))])
    keys = [
        "@ann",
        "@lee",
        "@bob",
        "#max",
        "#new york citi",
        "#ann",
        "=ann dog",
        "=max",
        "=tea",
        "@tea",
        "ann",
    ]
    held = {"@ann", "@lee", "#max", "#new york citi", "=ann dog", "=max"}
    assert index.known(A, keys) == held
    assert index.known(B, keys) == {"@bob"}
    assert index.known(Scope("t", "nowhere"), keys) == index.known(A, []) == frozenset()
    assert index.holding(A, ["#max", "@lee"], 9) == ["m1", "m3"]
    assert index.holding(A, ["@ann"], 2) == ["m1", "m2"]
    assert index.holding(A, ["@bob"], 9) == index.holding(A, [], 9) == index.holding(B, ["@ann"], 9) == []


def test_entities_follow_what_memories_say(index: MemoryIndex) -> None:
    index.upsert(A, named())
    index.upsert(A, [record("m1", "nothing any more", version=2)])
    index.delete(A, ["m3"])
    assert index.known(A, ["@ann", "@lee", "#max", "=max"]) == {"@ann"}
    assert index.holding(A, ["@ann", "#max"], 9) == ["m2"]


@pytest.mark.parametrize(
    ("entities", "expected"),
    [
        (("max",), ["m1", "m3"]),
        (("ann",), ["m1", "m2", "m3"]),
        (("ann lee",), ["m3"]),
        (("new york citi", "lee"), ["m2", "m3"]),
        (("nobodi",), []),
    ],
)
def test_filters_by_entity(index: MemoryIndex, entities: tuple[str, ...], expected: list[str]) -> None:
    index.upsert(A, named())
    for where in (IndexFilter(entities=entities), IndexFilter(entities=entities, kinds=("fact", "plan"))):
        assert sorted(ids(index.search_vector([A], query(127), 9, where))) == expected
        around = index.neighbours(A, [("s1", 0, 9)], ASKED, where)
        assert [one.state.memory_id for one in around] == expected
    assert index.search_vector([A], query(127), 9, IndexFilter(entities=entities, kinds=("plan",))) == []
    words = {
        "ann": 1.0,
        "max": 1.0,
        "tea": 1.0,
        "saw": 1.0,
        "rain": 1.0,
        "likes": 1.0,
        "Max": 1.0,
        "Ann": 1.0,
    }
    assert sorted(ids(index.search_terms([A], words, 9, IndexFilter(entities=entities)))) == expected


STANDING = (
    "memory_id",
    "status",
    "trust",
    "salience",
    "strength",
    "valid_from",
    "valid_to",
    "event_time",
    "sources",
)


def told(candidate: object) -> tuple:
    """All that ranking reads of a candidate."""
    return (*(getattr(candidate.state, name) for name in STANDING), candidate.cosine, candidate.named)


def test_candidates_are_compared_as_whole_records_would_be(index: MemoryIndex) -> None:
    index.upsert(
        A, [record(f"m{n}", "tea", (n - 3, 9, 0, 0, 0, 0, 0, n), ordinal=n, version=2) for n in range(6)]
    )
    index.upsert(A, [record("rich", kind="plan", trust="tool", session="s2", tags=("x",), metadata={"n": 1})])
    index.upsert(B, [record("m1", "milk")])
    wanted = ["m4", "rich", "unknown", "m0"]
    for asked in (
        ASKED,
        Asked(vector=query(3, 127), terms=("tea", "ann")),
        Asked(vector=b"\1\2", terms=("milk",)),
    ):
        found = index.candidates(A, wanted, asked)
        assert [told(one) for one in found] == [
            told(one) for one in candidates_of(index.fetch(A, wanted), asked)
        ]
        around = index.neighbours(
            A, [("s1", 2, 4), ("s2", 0, 9)], asked, IndexFilter(trusts=("tool", "user"))
        )
        records = index.fetch(A, ["m2", "m3", "m4", "rich"])
        assert [told(one) for one in around] == [told(one) for one in candidates_of(records, asked)]
    only = index.neighbours(
        A, [("s1", 0, 9), ("s2", 0, 9)], ASKED, IndexFilter(metadata={"n": 1}, tags=("x",))
    )
    assert [one.state.memory_id for one in only] == ["rich"]


def test_digest_is_sorted_and_tells_versions(index: MemoryIndex) -> None:
    index.upsert(A, [record("m2", version=3), record("m1")])
    assert list(index.digest(A)) == [("m1", 1, "m1-1"), ("m2", 3, "m2-3")]
    assert list(index.digest(B)) == []


def test_a_new_generation_is_invisible_until_switched_to(index: MemoryIndex) -> None:
    index.upsert(A, [record("m1", "old")])
    before = index.generation()
    with index.build("next") as fresh:
        fresh.upsert(A, [record("m2", "new")])
        assert ids(index.search_terms([A], {"new": 1.0}, 5, ANY)) == []
    assert [row[0] for row in index.digest(A)] == ["m1"]
    index.switch("next")
    assert index.generation() == "next"
    assert [row[0] for row in index.digest(A)] == ["m2"]
    assert ids(index.search_terms([A], {"old": 1.0}, 5, ANY)) == []
    index.switch(before)
    assert [row[0] for row in index.digest(A)] == ["m1"]
    index.drop("next")
    with pytest.raises(MnemostreamError):
        index.switch("next")


def test_the_generation_in_use_can_be_neither_dropped_nor_built_over(index: MemoryIndex) -> None:
    index.upsert(A, [record("m1")])
    with pytest.raises(MnemostreamError):
        index.drop(index.generation())
    with pytest.raises(MnemostreamError), index.build(index.generation()):
        pass
    assert [row[0] for row in index.digest(A)] == ["m1"]


records = st.builds(
    record,
    st.sampled_from([f"m{n}" for n in range(6)]),
    st.lists(st.sampled_from(["tea", "milk", "jam", "bread"]), min_size=1, max_size=6).map(" ".join),
    st.tuples(*[st.integers(-127, 127)] * WIDTH),
    version=st.integers(1, 3),
    ordinal=st.integers(0, 4),
)
steps = st.lists(st.one_of(records, st.sampled_from([f"m{n}" for n in range(6)])), max_size=25)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(steps=steps, vector=st.tuples(*[st.integers(-127, 127)] * WIDTH), batch=st.integers(1, 5))
@pytest.mark.parametrize("adapter", adapters(FACTORIES))
def test_any_history_equals_an_index_built_from_what_is_left(
    adapter: tuple[str, Factory],
    steps: list,
    vector: tuple[int, ...],
    batch: int,
    tmp_path_factory: pytest.TempPathFactory,
    request: pytest.FixtureRequest,
) -> None:
    live, plain = made(request, tmp_path_factory.mktemp("live"), adapter), InMemoryIndex()
    kept: dict[str, IndexRecord] = {}
    for step in steps:
        if isinstance(step, str):
            live.delete(A, [step])
            kept.pop(step, None)
            continue
        live.upsert(A, [step])
        memory_id = step.memory.memory_id
        if memory_id not in kept or step.memory.state.version >= kept[memory_id].memory.state.version:
            kept[memory_id] = step
    left = list(kept.values())
    for start in range(0, len(left), batch):
        plain.upsert(A, left[start : start + batch])
    asked = {"tea": 1.0, "jam": 0.4, "none": 1.0}
    assert list(live.digest(A)) == list(plain.digest(A))
    assert live.search_terms([A], asked, 4, ANY) == plain.search_terms([A], asked, 4, ANY)
    hits = live.search_vector([A], query(*vector), 9, ANY)
    assert hits == plain.search_vector([A], query(*vector), 9, ANY)
    for hit in hits:
        embedding = kept[hit.memory_id].memory.content.embedding
        assert hit.score == similarity(embedding.data, query(*vector))
    if close := getattr(live, "close", None):
        close()
