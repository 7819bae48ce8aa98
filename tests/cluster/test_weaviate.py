"""Weaviate as an index: what is written, by whom, and errors that say what to do."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import numpy as np
import pytest

from mnemostream.infra.memory_index import InMemoryIndex
from mnemostream.infra.weaviate.address import Address
from mnemostream.infra.weaviate.connection import Connection
from mnemostream.infra.weaviate.index import WeaviateIndex
from mnemostream.infra.weaviate.objects import entry, instant, properties_of, word
from mnemostream.infra.weaviate.tenant import Tenant
from mnemostream.processors.ports import Totals
from mnemostream.processors.projection import totals
from mnemostream.schemas.errors import IndexMissing, IndexUnavailable, InputError, LeaseUnavailable
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.memory import Memory
from tests.cluster import vectors
from tests.cluster.statements import ANY, DAY, EMBEDDER, memories, memory, scope

pytestmark = [pytest.mark.usefixtures("weaviate"), pytest.mark.servers]


@pytest.fixture(scope="module")
def index() -> WeaviateIndex:
    return vectors.fresh_index()


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
    for work in (lambda: index.delete(here, ["m"]), lambda: list(index.digest(here))):
        with pytest.raises(LeaseUnavailable):
            work()
    assert len(list(WeaviateIndex(vectors.connection(), index._prefix).digest(here))) == 400


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
        lambda: index.totals(scope()),
        lambda: index.of("1").delete(scope(), ["m"]),
        lambda: index._tenant(scope(), "1").put([("m", properties_of(memory("m", "tea")), None)]),
        index.check,
        index.settled,
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


def test_a_digest_tells_of_a_record_whose_vector_was_lost(index: WeaviateIndex) -> None:
    here, records = scope(), memories(5, seed=7)
    index.upsert(here, records)
    whole = list(index.digest(here))
    lost = records[2].memory.memory_id
    properties = properties_of(records[2])
    tenant = Tenant(vectors.connection(), vectors.served(index), here)
    tenant.clear(lost)
    tenant.put([(lost, properties, None)])  # as a kill of the server may leave it
    damaged = list(index.digest(here))
    assert [row for row in damaged if row not in whole] == [(lost, 1, "")]
    index.upsert(here, records)
    assert list(index.digest(here)) == whole


def test_totals_tell_of_every_change(index: WeaviateIndex) -> None:
    here, records = scope(), memories(40, seed=8)
    index.upsert(here, records)
    whole = index.totals(here)
    assert whole == totals((one.memory.memory_id, 1) for one in records) and whole.records == 40
    first = records[0].memory.memory_id
    newer = memory(first, "Ann paints", version=2)
    for change in (
        lambda: index.delete(here, [first]),
        lambda: index.upsert(here, [newer]),
        lambda: index.upsert(here, [memory("another", "Bob paints")]),
    ):
        before = index.totals(here)
        change()
        assert index.totals(here) != before
    index.delete(here, [first, "another"])
    index.upsert(here, records)
    assert index.totals(here) == whole
    assert index.totals(scope()) == Totals()


def test_what_is_kept_of_a_scope_is_worth_nothing_once_somebody_writes(index: WeaviateIndex) -> None:
    here, asked = scope(), {"tea": 1.0, "jam": 1.0, "none": 1.0}
    plain = InMemoryIndex()
    for number, text in enumerate(("tea", "tea jam", "jam jam rye", "rye", "tea rye")):
        for one in (index, plain):
            one.upsert(here, [memory(f"m{number}", text, number=number)])
        for _ in range(2):
            assert index.search_terms([here], asked, 9, ANY) == plain.search_terms([here], asked, 9, ANY)
    for one in (index, plain):
        one.delete(here, ["m0", "m4"])
        one.upsert(
            here, [memory("m1", "rye tea", number=1)]
        )  # the same id and version, as no log would have it
    assert index.search_terms([here], asked, 9, ANY) == plain.search_terms([here], asked, 9, ANY)


def test_what_was_counted_while_somebody_wrote_is_not_kept(
    index: WeaviateIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    here, plain = scope(), InMemoryIndex()
    for one in (index, plain):
        one.upsert(here, [memory("m0", "tea"), memory("m1", "jam")])
    real, written = Tenant.count, []

    def counted(tenant: Tenant, where: object) -> int:
        if not written:
            written.append(True)
            index.upsert(here, [memory("m2", "tea jam")])
        return real(tenant, where)

    monkeypatch.setattr(Tenant, "count", counted)
    index.search_terms([here], {"tea": 1.0}, 9, ANY)
    index.delete(here, ["m2"])  # and all is as it was when counting began
    assert index.search_terms([here], {"tea": 1.0}, 9, ANY) == plain.search_terms(
        [here], {"tea": 1.0}, 9, ANY
    )
