"""Weaviate beside the embedded index: the same answers, to the last digit."""

from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mnemostream.infra.embedded.index import contract_index
from mnemostream.infra.memory_index import InMemoryIndex
from mnemostream.infra.weaviate import terms
from mnemostream.infra.weaviate.index import WeaviateIndex
from mnemostream.processors.ports import IndexFilter, MemoryIndex
from mnemostream.processors.retrieval import search
from mnemostream.schemas.ids import Scope
from tests.cluster import vectors
from tests.cluster.statements import ANY, DAY, DOES, EMBEDDER, PEOPLE, THINGS, memories, memory, scope

pytestmark = [pytest.mark.usefixtures("weaviate"), pytest.mark.servers]

WHERE = (
    ANY,
    IndexFilter(kinds=("plan", "event"), statuses=("active",)),
    IndexFilter(trusts=("user",), live_at=DAY + timedelta(days=3), tags=("even",)),
    IndexFilter(valid_at=DAY + timedelta(days=40), metadata={"number": 1.0}),
)


@pytest.fixture(scope="module")
def index() -> WeaviateIndex:
    return vectors.fresh_index()


@pytest.fixture(scope="module")
def both(
    tmp_path_factory: pytest.TempPathFactory, index: WeaviateIndex
) -> tuple[Scope, MemoryIndex, MemoryIndex]:
    """(scope, embedded index, Weaviate) of the same records, of which some were written twice and some removed."""
    here, embedded = scope(), contract_index(tmp_path_factory.mktemp("embedded"))
    records = memories(400)
    for one in (embedded, index):
        one.upsert(here, [*memories(60, seed=2), *memories(30, seed=3)])
        one.upsert(here, records)
        one.delete(here, [record.memory.memory_id for record in records[::11]])
    return here, embedded, index


QUESTIONS = [
    *(f"What does {who} {verb}?" for who in PEOPLE for verb in ("collect", "teach", "repair")),
    *(f"Who {does} {thing}?" for does, thing in zip(DOES, THINGS, strict=False)),
    *(
        "Ann and Bob",
        "music",
        "insects in the garden",
        "When was Cleo near the lake?",
        "Dan Dan Dan kayak",
        "zzz",
    ),
]


@pytest.mark.parametrize("where", WHERE, ids=["any", "kinds", "live", "valid"])
def test_both_indexes_rank_alike_to_the_last_digit(
    both: tuple[Scope, MemoryIndex, MemoryIndex], where: IndexFilter, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, embedded, index = both
    monkeypatch.setattr(terms, "FETCHED", 20)  # so that some words are common, and some too common to fetch
    monkeypatch.setattr(terms, "WHOLE", 60)
    for question in QUESTIONS:
        wanted, got = (
            [
                (one.memory.memory_id, one.score, one.terms)
                for one in search(one_index, EMBEDDER, [here], question, where=where, explain=True)
            ]
            for one_index in (embedded, index)
        )
        assert got == wanted, question


def test_what_one_answer_cannot_hold_is_found_all_the_same(
    both: tuple[Scope, MemoryIndex, MemoryIndex], monkeypatch: pytest.MonkeyPatch
) -> None:
    here, embedded, index = both
    asked, vector = {"ann": 1.0, "bob": 0.3, "paint": 1.0}, EMBEDDER.embed(["Ann paints"])[0]
    monkeypatch.setattr(terms, "FETCHED", 0)
    monkeypatch.setattr(terms, "WHOLE", 0)
    monkeypatch.setattr(terms, "ANSWERED", 25)
    for k in (1, 10, 60):
        assert index.search_terms([here], asked, k, ANY) == embedded.search_terms([here], asked, k, ANY)
    far = IndexFilter(live_at=datetime(2900, 1, 1, tzinfo=UTC))
    assert index.search_terms([here], asked, 9, far) == embedded.search_terms([here], asked, 9, far)
    assert index.search_vector([here], vector, 9, far) == embedded.search_vector([here], vector, 9, far)
    assert index.search_vector([here], vector, 9_999, ANY) == embedded.search_vector(
        [here], vector, 9_999, ANY
    )


words = st.lists(st.sampled_from("tea milk jam rye".split()), min_size=1, max_size=9)
weights = st.dictionaries(st.sampled_from("tea milk jam rye no".split()), st.floats(0.01, 3), min_size=1)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(words, min_size=1, max_size=30), asked=weights, k=st.integers(1, 9))
def test_words_score_as_the_formula_says_whatever_is_fetched(
    index: WeaviateIndex, texts: list[list[str]], asked: dict[str, float], k: int
) -> None:
    here, plain = scope(), InMemoryIndex()
    base = memory("m", "x")
    records = [
        msgspec.structs.replace(
            base,
            terms=tuple(text),
            memory=msgspec.structs.replace(
                base.memory, state=msgspec.structs.replace(base.memory.state, memory_id=f"m{number}")
            ),
        )
        for number, text in enumerate(texts)
    ]
    index.upsert(here, records)
    plain.upsert(here, records)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(terms, "FETCHED", 3)
        patch.setattr(terms, "WHOLE", 6)
        patch.setattr(terms, "ANSWERED", 12)
        assert index.search_terms([here], asked, k, ANY) == plain.search_terms([here], asked, k, ANY)
