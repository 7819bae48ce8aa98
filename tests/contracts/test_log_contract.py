"""The contract of `EventLog`, run by every adapter.

An adapter joins by appending a factory to `FACTORIES`: a function of a fresh folder that returns a log with 4
partitions. Nothing is assumed of the order of records on different partitions.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mnemostream.infra.clock import SystemClock
from mnemostream.infra.embedded.log import EmbeddedLog
from mnemostream.infra.embedded.store import Store
from mnemostream.infra.kafka import KafkaLog
from mnemostream.processors.ports import START, EventLog, Outgoing, Record
from mnemostream.schemas.errors import LogError, NotFound
from mnemostream.schemas.ids import partition_for
from tests.cluster.broker import fresh_prefix, kafka_url
from tests.contracts.adapters import adapters, made

PARTITIONS = 4
FACTORIES: list[tuple[str, Callable[[Path], EventLog]]] = [
    ("embedded", lambda folder: EmbeddedLog(Store(folder, partitions=PARTITIONS), SystemClock())),
    ("kafka", lambda folder: KafkaLog(kafka_url(), partitions=PARTITIONS, prefix=fresh_prefix())),
]
TOPIC = "a.v1"


@pytest.fixture(params=adapters(FACTORIES))
def log(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[EventLog]:
    found: EventLog = made(request, tmp_path)
    found.create_topics([TOPIC, "b.v1"])
    yield found
    found.close()


def record(key: str, value: str, topic: str = TOPIC, partition: int | None = None) -> Outgoing:
    headers = (("h", value.encode()), ("h", b""))
    return Outgoing(topic=topic, key=key.encode(), value=value.encode(), headers=headers, partition=partition)


def everything(log: EventLog, topic: str = TOPIC) -> dict[int, list[Record]]:
    return {p: log.read(topic, p, START, 10_000) for p in range(log.partitions(topic))}


def test_what_was_appended_is_read_back_at_its_position(log: EventLog) -> None:
    sent = [record(f"k{n}", f"v{n}") for n in range(40)]
    positions = log.append(sent)
    for outgoing, position in zip(sent, positions, strict=True):
        assert position.partition == partition_for(outgoing.key, PARTITIONS)
        (found,) = log.read(TOPIC, position.partition, position.offset, 1)
        assert (found.key, found.value, found.headers) == (outgoing.key, outgoing.value, outgoing.headers)
        assert found.position == position


def test_offsets_are_dense_and_end_offsets_are_behind_the_last(log: EventLog) -> None:
    for start in (0, 20):
        log.append([record(f"k{n}", str(n)) for n in range(start, start + 20)])
    ends = log.end_offsets(TOPIC)
    for partition, records in everything(log).items():
        assert [r.offset for r in records] == list(range(ends[partition]))
    assert sum(ends.values()) == 40
    assert set(log.end_offsets("b.v1").values()) == {0}


@pytest.mark.parametrize("name", [name for name, _ in FACTORIES])
@given(batches=st.lists(st.lists(st.sampled_from("abcdef"), max_size=6), max_size=6))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_the_order_of_a_key_is_the_order_of_appending(
    name: str, batches: Sequence[Sequence[str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    log = dict(FACTORIES)[name](tmp_path_factory.mktemp("log"))
    log.create_topics([TOPIC])
    number = 0
    wanted: dict[bytes, list[bytes]] = {}
    for batch in batches:
        sent = [record(key, str(number + i)) for i, key in enumerate(batch)]
        number += len(batch)
        log.append(sent)
        for item in sent:
            wanted.setdefault(item.key, []).append(item.value or b"")
    found: dict[bytes, list[bytes]] = {}
    for records in everything(log).values():
        for item in records:
            found.setdefault(item.key, []).append(item.value or b"")
    assert found == wanted
    log.close()


def test_a_limit_and_an_offset_cut_a_partition_into_pieces(log: EventLog) -> None:
    log.append([record("k", str(n), partition=2) for n in range(10)])
    pieces = [log.read(TOPIC, 2, offset, 3) for offset in (0, 3, 6, 9, 10, 99)]
    assert [len(piece) for piece in pieces] == [3, 3, 3, 1, 0, 0]
    assert [r.value for piece in pieces for r in piece] == [str(n).encode() for n in range(10)]


def test_a_tombstone_keeps_its_key(log: EventLog) -> None:
    (position,) = log.append([Outgoing(topic=TOPIC, key=b"k", value=None)])
    (found,) = log.read(TOPIC, position.partition, position.offset, 1)
    assert found.value is None and found.key == b"k"


def test_append_times_never_fall_and_find_offsets(log: EventLog) -> None:
    for n in range(30):
        log.append([record("k", str(n), partition=1)])
    records = log.read(TOPIC, 1, 0, 100)
    times = [r.appended_at for r in records]
    assert times == sorted(times)
    for wanted in (times[0], times[17], times[-1]):
        first = next(r.offset for r in records if r.appended_at >= wanted)
        assert log.offset_at(TOPIC, 1, wanted) == first
    assert log.offset_at(TOPIC, 1, times[-1] + timedelta(seconds=9)) == 30
    assert log.offset_at(TOPIC, 1, times[0] - timedelta(days=1)) == 0


def test_unknown_topics_and_partitions_are_refused(log: EventLog) -> None:
    with pytest.raises(NotFound, match="no.such"):
        log.partitions("no.such")
    with pytest.raises(NotFound, match="no.such"):
        log.append([record("k", "v", topic="no.such")])
    with pytest.raises(LogError, match="partition 4"):
        log.append([record("k", "v", partition=PARTITIONS)])
    assert sum(log.end_offsets(TOPIC).values()) == 0


def test_a_groups_offsets_are_its_own(log: EventLog) -> None:
    assert log.committed("g", TOPIC) == {}
    log.commit("g", {(TOPIC, 0): 3, (TOPIC, 2): 1})
    log.commit("g", {(TOPIC, 0): 4})
    assert log.committed("g", TOPIC) == {0: 4, 2: 1}
    assert log.committed("other", TOPIC) == {} and log.committed("g", "b.v1") == {}


def take(consumer: object, count: int) -> list[Record]:
    records: list[Record] = []
    for _ in range(100):
        records += consumer.poll(count - len(records), 0.2)  # type: ignore[attr-defined]
        if len(records) >= count:
            break
    return records


def test_what_was_not_committed_comes_again(log: EventLog) -> None:
    log.append([record(f"k{n}", str(n)) for n in range(10)])
    first = log.consumer("g", [TOPIC])
    seen = take(first, 6)
    done = seen[:4]
    ends: dict[tuple[str, int], int] = {}
    for item in done:
        ends[item.topic, item.partition] = item.offset + 1
    first.commit(ends)
    first.close()
    second = log.consumer("g", [TOPIC])
    rest = take(second, 6)
    second.close()
    assert {r.value for r in done} | {r.value for r in rest} == {str(n).encode() for n in range(10)}
    assert not {r.value for r in done} & {r.value for r in rest}


class Listener:
    def __init__(self) -> None:
        self.heard: list[tuple[str, str, list[int]]] = []

    def assigned(self, topic: str, partitions: Sequence[int]) -> None:
        self.heard.append(("assigned", topic, list(partitions)))

    def revoked(self, topic: str, partitions: Sequence[int]) -> None:
        self.heard.append(("revoked", topic, list(partitions)))


def test_members_share_the_work_and_one_goes_on_where_another_left(log: EventLog) -> None:
    log.append([record(f"k{n}", str(n)) for n in range(8)])
    listener = Listener()
    first, second = log.consumer("g", [TOPIC], listener), log.consumer("g", [TOPIC])
    seen = take(first, 8)
    ends: dict[tuple[str, int], int] = {}
    for item in seen:
        ends[item.topic, item.partition] = item.offset + 1
    first.commit(ends)
    first.close()
    assert {kind for kind, _, _ in listener.heard} == {"assigned", "revoked"}
    log.append([record("k1", "more")])
    assert [r.value for r in take(second, 1)] == [b"more"]
    second.close()


def test_waiting_ends_when_something_is_appended_and_not_before(log: EventLog) -> None:
    (position,) = log.append([record("k", "1")])
    place = (TOPIC, position.partition)
    assert not log.wait({place: position.offset + 1}, 0.05)
    assert log.wait({place: position.offset}, 5)
