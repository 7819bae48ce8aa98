"""Weaviate beside the embedded index: the same answers, to the last digit, and errors that say what to do."""

import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mnemostream.infra.embedded.index import contract_index
from mnemostream.infra.memory_index import InMemoryIndex
from mnemostream.infra.models import load_embedder
from mnemostream.infra.weaviate import terms
from mnemostream.infra.weaviate.address import Address
from mnemostream.infra.weaviate.connection import Connection
from mnemostream.infra.weaviate.index import WeaviateIndex
from mnemostream.infra.weaviate.objects import entry, instant, word
from mnemostream.processors.ports import IndexFilter, IndexRecord, MemoryIndex
from mnemostream.processors.retrieval import search
from mnemostream.processors.text import analyse
from mnemostream.schemas.content import Embedding, MemoryContent
from mnemostream.schemas.errors import IndexMissing, IndexUnavailable, InputError, LeaseUnavailable
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.memory import Memory, MemoryState, Source
from tests.cluster import vectors

EMBEDDER = load_embedder()
DAY = datetime(2024, 3, 1, tzinfo=UTC)
ANY = IndexFilter()
PEOPLE = "Ann Bob Cleo Dan".split()
DOES = "plays paints sells loves repairs collects teaches reads about".split()
THINGS = (
    "the cello,old clocks,wild bees,a red kayak,harbour maps,jazz records,tomato seeds,glass birds".split(",")
)
PLACES = "in Paris,near the lake,at school,on Sundays,with friends,at night".split(",")
WHERE = (
    ANY,
    IndexFilter(kinds=("plan", "event"), statuses=("active",)),
    IndexFilter(trusts=("user",), live_at=DAY + timedelta(days=3), tags=("even",)),
    IndexFilter(valid_at=DAY + timedelta(days=40), metadata={"number": 1.0}),
)


def memories(count: int, seed: int = 1) -> list[IndexRecord]:
    """Statements of four people, in sessions of 20 turns; all of a kind of filter is used by some."""
    draw = random.Random(seed)
    records = []
    for number in range(count):
        who = draw.choice(PEOPLE)
        text = f"{who} {draw.choice(DOES)} {draw.choice(THINGS)}"
        text += f" {draw.choice(PLACES)}" * draw.choice((0, 1, 1, 2))
        text += f", and {who} told {draw.choice(PEOPLE)}" * draw.choice((0, 0, 1))
        records.append(memory(f"{number:032x}", text, who, number))
    return records


def memory(memory_id: str, text: str, subject: str = "", number: int = 0, version: int = 1) -> IndexRecord:
    state = MemoryState(
        memory_id=memory_id,
        version=version,
        kind=("fact", "plan", "event")[number % 3],
        trust=("user", "assistant")[number % 2],
        status="superseded" if number % 7 == 0 else "active",
        salience=0.5,
        strength=1.0,
        occurred_at=DAY + timedelta(days=number),
        reinforced_at=DAY,
        valid_from=DAY + timedelta(days=number % 80),
        valid_to=DAY + timedelta(days=100) if number % 5 == 0 else None,
        expires_at=DAY + timedelta(days=number % 9) if number % 4 == 0 else None,
        sources=(
            Source(
                turn_id=f"t{number}",
                partition=0,
                offset=0,
                session_id=f"s{number // 20}",
                ordinal=number % 20,
            ),
        ),
        observed_at=DAY,
        producer="test/1",
    )
    content = MemoryContent(
        text=text,
        subject=subject,
        embedding=Embedding(model="w", dimensions=256, element_type="int8", data=EMBEDDER.embed([text])[0]),
        tags=("even",) if number % 2 == 0 else (),
        metadata={"number": number % 3},
    )
    return IndexRecord(
        memory=Memory(state=state, content=content),
        terms=analyse(text),
        partition=0,
        offset=number,
        content_hash=f"{memory_id}-{version}",
    )


def scope() -> Scope:
    """A scope of which nothing was written."""
    return Scope("weaviate", f"{time.time_ns()}")


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


def test_what_was_written_is_found_at_once(index: WeaviateIndex) -> None:
    here = scope()
    for number, record in enumerate(memories(25, seed=4)):
        index.upsert(here, [record])
        (vector,) = EMBEDDER.embed([record.memory.content.text])
        said = dict.fromkeys(record.terms, 1.0)
        assert record.memory.memory_id in {
            one.memory_id for one in index.search_vector([here], vector, 99, ANY)
        }
        assert record.memory.memory_id in {one.memory_id for one in index.search_terms([here], said, 99, ANY)}
        assert len(list(index.digest(here))) == number + 1


def test_a_digest_of_several_pages_is_whole_and_sorted(index: WeaviateIndex) -> None:
    here, records = scope(), memories(1_100, seed=5)
    index.upsert(here, records)
    assert list(index.digest(here)) == sorted((r.memory.memory_id, 1, r.content_hash) for r in records)


def test_of_several_versions_in_one_call_the_newest_and_last_stays(index: WeaviateIndex) -> None:
    here = scope()
    index.upsert(
        here, [memory("m", "one", version=2), memory("m", "two", version=3), memory("m", "old", version=1)]
    )
    index.upsert(here, [memory("m", "three", version=3), memory("m", "four", version=3)])
    (kept,) = index.fetch(here, ["m"])
    assert (kept.memory.state.version, kept.terms) == (3, ("four",))


def test_who_lost_the_partition_writes_nothing_more() -> None:
    held = iter([True, True, False])
    index = WeaviateIndex(vectors.connection(), vectors.fresh_prefix(), holds=lambda: next(held, False))
    index.create()
    here = scope()
    with pytest.raises(LeaseUnavailable, match="holds its partition no more"):
        index.upsert(here, memories(900, seed=6))
    assert len(list(index.digest(here))) == 400
    with pytest.raises(LeaseUnavailable):
        index.delete(here, ["m"])


def test_a_vector_of_another_width_finds_nothing_and_is_refused(index: WeaviateIndex) -> None:
    here, record = scope(), memory("m", "tea")
    index.upsert(here, [record])
    assert index.search_vector([here], b"\1\2", 9, ANY) == []
    content = record.memory.content
    short = msgspec.structs.replace(
        content, embedding=msgspec.structs.replace(content.embedding, data=b"\1\2", dimensions=2)
    )
    other = msgspec.structs.replace(
        record,
        memory=Memory(state=msgspec.structs.replace(record.memory.state, memory_id="n"), content=short),
    )
    with pytest.raises(InputError, match="another width"):
        index.upsert(here, [other])


def test_values_are_kept_apart_as_the_filter_keeps_them() -> None:
    assert entry("a", 1) == entry("a", 1.0) != entry("a", True) != entry("a", "1")
    assert entry("a=1", 2) != entry("a", "1=2") and entry("a", 0.0) == entry("a", -0.0)
    assert word(" x") != word("x") != word("X") and len(word("x" * 9_999)) < 100
    assert (
        instant(datetime(1600, 1, 1, tzinfo=UTC)) < instant(DAY) < instant(datetime(3000, 1, 1, tzinfo=UTC))
    )
    assert instant(datetime(3000, 1, 1, tzinfo=UTC)) < instant(None)


def test_a_server_that_was_emptied_is_told_from_one_that_is_silent() -> None:
    index = WeaviateIndex(vectors.connection(), vectors.fresh_prefix())
    for question in (
        index.generation,
        lambda: index.fetch(scope(), ["m"]),
        lambda: index.search_terms([scope()], {"tea": 1.0}, 9, ANY),
        lambda: index.upsert(scope(), [memory("m", "tea")]),
        lambda: list(index.digest(scope())),
    ):
        with pytest.raises(IndexMissing, match="mnemostream rebuild"):
            question()
    with index.build("7") as fresh:
        fresh.upsert(Scope("t", "c"), [memory("m", "tea")])
    index.switch("7")
    assert index.generation() == "7" and len(list(index.digest(Scope("t", "c")))) == 1


@pytest.fixture
def deaf() -> Iterator[Connection]:
    """A connection whose server answers over REST, and not over gRPC."""
    made = Connection(msgspec.structs.replace(vectors.address(), grpc_port=1))
    yield made
    made.close()


def test_a_silent_server_is_named_at_once(deaf: Connection, tmp_path: Path) -> None:
    start = time.monotonic()
    with pytest.raises(
        IndexUnavailable, match=r"weaviate at http://.*:1\) does not answer.*MNEMOSTREAM_INDEX"
    ):
        WeaviateIndex(deaf, "x").search_terms([scope()], {"tea": 1.0}, 9, ANY)
    with pytest.raises(IndexUnavailable, match="weaviate at http://127.0.0.1:1 .*mnemostream up"):
        WeaviateIndex.connect(Address.parse("weaviate://127.0.0.1:1", {}))
    assert time.monotonic() - start < 5


def test_vectors_reach_weaviate_as_the_int8_that_they_are_scaled_anew_by_each_write(
    index: WeaviateIndex,
) -> None:
    here, record = scope(), memory("m", "Ann plays the cello")
    serving = vectors.connection().collection(vectors.served(index), vectors.tenant(here))
    seen = []
    for _ in range(3):
        index.upsert(here, [record])
        (stored,) = serving.query.fetch_objects(include_vector=True).objects
        seen.append(np.array(stored.vector["default"]))
    data = np.frombuffer(record.memory.content.embedding.data, dtype=np.int8)
    assert [(values / np.abs(values).max() * 127).round().astype(np.int8).tobytes() for values in seen] == [
        data.tobytes()
    ] * 3
    assert len({values.tobytes() for values in seen}) == 3
    assert index.fetch(here, ["m"]) == [record]
