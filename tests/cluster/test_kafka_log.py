"""What only Kafka's log has: prefixes, transactions, groups that share, brokers that are away."""

import asyncio
import socket
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest
from aiokafka import AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType

from mnemostream.infra.kafka import KafkaAddress, KafkaLog
from mnemostream.infra.kafka.consumer import KafkaConsumer
from mnemostream.processors.ports import START, Outgoing, Record
from mnemostream.schemas.errors import LeaseUnavailable, LogError, NotFound, SettingsError
from mnemostream.schemas.topics import KEYS, STATE, TICKS, TURNS, dead_letter_topic
from tests.cluster.broker import fresh_prefix, kafka_url
from tests.cluster.refusing import refusing

pytestmark = [pytest.mark.usefixtures("kafka"), pytest.mark.servers]

TOPIC = "a.v1"


@pytest.fixture
def prefix() -> str:
    return fresh_prefix()


@pytest.fixture
def log(prefix: str) -> Iterator[KafkaLog]:
    with KafkaLog(kafka_url(), partitions=3, prefix=prefix) as made:
        made.create_topics([TOPIC])
        yield made


def record(value: str, partition: int = 0, topic: str = TOPIC) -> Outgoing:
    return Outgoing(topic=topic, key=b"k", value=value.encode(), partition=partition)


def values(records: Sequence[Record]) -> list[str]:
    return [(item.value or b"").decode() for item in records]


def scan(log: KafkaLog, partition: int, limit: int) -> list[Record]:
    found: list[Record] = []
    while records := log.read(TOPIC, partition, found[-1].offset + 1 if found else START, limit):
        found += records
    return found


def test_threads_that_append_at_once_keep_the_order_of_each(log: KafkaLog) -> None:
    def work(name: int) -> None:
        for n in range(40):
            count = 1 + n % 9  # below and above what goes record by record
            placed = log.append([record(f"{name}/{n}/{i}", i % 3) for i in range(count)])
            assert [place.partition for place in placed] == [i % 3 for i in range(count)]

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    found = [scan(log, partition, 17) for partition in range(3)]
    assert sum(map(len, found)) == 8 * sum(1 + n % 9 for n in range(40))
    for records in found:
        for name in range(8):
            mine = [tuple(map(int, v.split("/"))) for v in values(records) if v.startswith(f"{name}/")]
            assert mine == sorted(mine)


def test_positions_are_those_of_the_records(log: KafkaLog) -> None:
    sent = [record(str(n) * 1000, n % 3) for n in range(2000)]  # several batches of each partition
    for outgoing, place in zip(sent, log.append(sent), strict=True):
        (found,) = log.read(TOPIC, place.partition, place.offset, 1) if place.offset % 97 == 0 else [outgoing]
        assert found.value == outgoing.value


def test_two_scans_of_one_partition_do_not_meet(log: KafkaLog) -> None:
    log.append([record(str(n)) for n in range(5000)])
    with ThreadPoolExecutor(4) as pool:
        for records in pool.map(lambda limit: scan(log, 0, limit), (7, 100, 1000, 4999)):
            assert values(records) == [str(n) for n in range(5000)]


def test_a_scan_that_reached_the_end_sees_what_comes_later(log: KafkaLog) -> None:
    for n in range(20):
        log.append([record(str(n))])
        assert values(log.read(TOPIC, 0, n, 10)) == [str(n)]
        assert log.read(TOPIC, 0, n + 1, 10) == []


def test_a_prefix_keeps_logs_apart_and_is_seen_nowhere(log: KafkaLog) -> None:
    with KafkaLog(kafka_url(), partitions=5, prefix=fresh_prefix()) as other:
        with pytest.raises(NotFound, match=TOPIC):
            other.partitions(TOPIC)
        other.create_topics([TOPIC])
        assert other.partitions(TOPIC) == 5
        (place,) = log.append([record("mine")])
        assert place.topic == TOPIC and other.end_offsets(TOPIC) == dict.fromkeys(range(5), 0)
        log.commit("g", {(TOPIC, 0): 1})
        assert other.committed("g", TOPIC) == {}
    with pytest.raises(SettingsError, match="prefix"):
        KafkaLog(kafka_url(), prefix="no/slash")


def test_another_partition_count_is_refused(log: KafkaLog, prefix: str) -> None:
    with (
        KafkaLog(kafka_url(), partitions=4, prefix=prefix) as other,
        pytest.raises(LogError, match="has 3 partitions, wanted 4.*new prefix"),
    ):
        other.create_topics(["b.v1", TOPIC])


def test_a_record_over_the_limit_is_refused_before_any_is_appended(log: KafkaLog) -> None:
    letters = dead_letter_topic(TOPIC)
    log.create_topics([letters])
    large = "x" * ((1 << 20) - 200)
    assert values(log.read(TOPIC, 0, log.append([record(large)])[0].offset, 1)) == [large]
    with pytest.raises(
        LogError, match=r"a record of \d+ bytes is over the limit of 1048576 of topic 'a\.v1'"
    ):
        log.append([record("small", 1), record("x" * (1 << 20), 1)])
    assert log.end_offsets(TOPIC)[1] == 0
    log.append([record("x" * (2_000_000), topic=letters)])
    with pytest.raises(LogError, match="2097152"):
        log.append([record("x" * (2 << 20), topic=letters)])


def test_topics_are_kept_as_the_design_says(log: KafkaLog, prefix: str) -> None:
    names = [TURNS, TICKS, STATE, KEYS, dead_letter_topic(TURNS)]
    log.create_topics(names)

    async def described() -> dict[str, dict[str, str]]:
        admin = AIOKafkaAdminClient(bootstrap_servers=KafkaAddress.parse(kafka_url()).shown)
        await admin.start()
        asked = [ConfigResource(ConfigResourceType.TOPIC, prefix + name) for name in names]
        (response,) = await admin.describe_configs(asked)
        await admin.close()
        return {
            name.removeprefix(prefix): {row[0]: row[1] for row in rows}
            for _, _, _, name, rows in response.resources
        }

    found = asyncio.run(described())
    assert all(entries["message.timestamp.type"] == "LogAppendTime" for entries in found.values())
    assert found[TURNS]["retention.ms"] == "-1" and found[TURNS]["cleanup.policy"] == "delete"
    assert found[TICKS]["retention.ms"] == "604800000"
    assert found[STATE]["cleanup.policy"] == found[KEYS]["cleanup.policy"] == "compact"
    assert found[KEYS]["max.compaction.lag.ms"] == "3600000"
    assert found[dead_letter_topic(TURNS)]["max.message.bytes"] == "2097152"


def test_what_is_not_committed_is_not_read_and_markers_are_passed_over(log: KafkaLog, prefix: str) -> None:
    async def write(aborted: bool, hold: threading.Event | None = None) -> None:
        producer = AIOKafkaProducer(
            bootstrap_servers=KafkaAddress.parse(kafka_url()).shown,
            transactional_id=f"{prefix}{aborted}{hold}",
        )
        await producer.start()
        await producer.begin_transaction()
        await producer.send_and_wait(prefix + TOPIC, b"aborted" if aborted else b"committed", partition=0)
        if hold is not None:
            await asyncio.to_thread(hold.wait)
        await (producer.abort_transaction() if aborted else producer.commit_transaction())
        await producer.stop()

    log.append([record("first")])
    asyncio.run(write(aborted=True))  # its record at 1, its marker at 2
    assert values(scan(log, 0, 1)) == ["first"]
    assert log.read(TOPIC, 0, 1, 5) == [] and not log.wait({(TOPIC, 0): 1}, 0.3)
    done = threading.Event()
    with ThreadPoolExecutor() as pool:
        open_one = pool.submit(asyncio.run, write(False, done))
        waiting = pool.submit(log.wait, {(TOPIC, 0): 1}, 20)
        time.sleep(0.5)
        assert log.read(TOPIC, 0, 0, 9)[-1].value == b"first" and not waiting.done()
        done.set()
        open_one.result()
        assert waiting.result()
    log.append([record("last")])
    found = scan(log, 0, 2)
    assert values(found) == ["first", "committed", "last"]
    assert [item.offset for item in found] == [0, 3, 5] and log.end_offsets(TOPIC)[0] == 6


class Heard:
    def __init__(self) -> None:
        self.held: set[int] = set()

    def assigned(self, topic: str, partitions: Sequence[int]) -> None:
        assert topic == TOPIC
        self.held |= set(partitions)

    def revoked(self, topic: str, partitions: Sequence[int]) -> None:
        assert topic == TOPIC
        self.held -= set(partitions)


def test_members_share_partitions_and_hear_of_it(log: KafkaLog) -> None:
    heard = [Heard(), Heard()]
    first, second = (log.consumer("g", [TOPIC], one) for one in heard)
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and (len(heard[0].held | heard[1].held) < 3 or not heard[1].held):
        first.poll(10, 0.1)
        second.poll(10, 0.1)
    assert heard[0].held and heard[1].held and not heard[0].held & heard[1].held
    other = next(iter(heard[1].held))
    with pytest.raises(LogError, match=r"group g: .*other members"):
        first.commit({(TOPIC, other): 5})
    with pytest.raises(LogError, match="other members"):
        log.commit("g", {(TOPIC, 0): 5})
    second.commit({(TOPIC, other): 0})
    second.close()
    assert not heard[1].held
    while time.monotonic() < deadline and len(heard[0].held) < 3:
        first.poll(10, 0.1)
    assert heard[0].held == {0, 1, 2}
    first.close()
    assert log.committed("g", TOPIC) == {other: 0}
    first.close()


class Committing(Heard):
    """Commits what it has seen when its partitions go: nothing comes twice."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[Record] = []
        self.consumer: KafkaConsumer | None = None

    def revoked(self, topic: str, partitions: Sequence[int]) -> None:
        assert self.consumer is not None
        ends: dict[tuple[str, int], int] = {}
        for item in self.seen:
            ends[item.topic, item.partition] = item.offset + 1
        self.consumer.commit({place: end for place, end in ends.items() if place[1] in partitions})
        super().revoked(topic, partitions)


def test_a_member_may_commit_when_its_partitions_go(log: KafkaLog) -> None:
    log.append([record(str(n), n % 3) for n in range(60)])
    members = [Committing(), Committing()]
    for member in members:
        member.consumer = log.consumer("g", [TOPIC], member)
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline and not member.held:
            for one in members:
                if one.consumer is not None:
                    one.seen += one.consumer.poll(7, 0.1)
    while time.monotonic() < deadline and sum(len(one.seen) for one in members) < 60:
        for one in members:
            assert one.consumer is not None
            one.seen += one.consumer.poll(7, 0.1)
    seen = [value for one in members for value in values(one.seen)]
    assert sorted(seen, key=int) == [str(n) for n in range(60)]
    for one in members:
        assert one.consumer is not None
        one.consumer.close()
    assert log.committed("g", TOPIC) == dict.fromkeys(range(3), 20)


class Failing(Heard):
    def assigned(self, topic: str, partitions: Sequence[int]) -> None:
        raise OSError("no room for the file")


def test_what_a_listener_raises_comes_out_of_poll(log: KafkaLog) -> None:
    log.append([record("a")])
    consumer = log.consumer("g", [TOPIC], Failing())
    with pytest.raises(OSError, match="no room"):
        for _ in range(50):
            assert consumer.poll(5, 0.2) == []
    consumer.close()


def appeared(log: KafkaLog, topic: str) -> None:
    """Wait until the broker tells of a topic that another client made: the controller's answer comes before."""
    deadline = time.monotonic() + 20
    while True:
        try:
            log.partitions(topic)
            return
        except NotFound:
            assert time.monotonic() < deadline
            time.sleep(0.05)


def test_a_batch_that_the_broker_refuses_does_not_spoil_the_next(log: KafkaLog, prefix: str) -> None:
    async def make() -> None:
        admin = AIOKafkaAdminClient(bootstrap_servers=KafkaAddress.parse(kafka_url()).shown)
        await admin.start()
        await admin.create_topics(
            [NewTopic(f"{prefix}small.v1", 3, 1, topic_configs={"max.message.bytes": "900"})]
        )
        await admin.close()

    asyncio.run(make())
    appeared(log, "small.v1")
    for count in (1, 9):
        with pytest.raises(LogError, match=r"appending to .*small\.v1.*takes no records of that size"):
            log.append([record("x" * 2000, topic="small.v1")] * count)
        (place,) = log.append([record(f"fits {count}", topic="small.v1")])
        assert values(log.read("small.v1", 0, place.offset, 1)) == [f"fits {count}"]


def test_who_waits_is_told_when_the_log_is_closed(prefix: str) -> None:
    log = KafkaLog(kafka_url(), prefix=prefix)
    log.create_topics([TOPIC])
    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(log.wait, {(TOPIC, 0): 0}, 20)
        time.sleep(0.2)
        log.close()
        with pytest.raises(LogError, match="was closed meanwhile"):
            waiting.result()


def test_waiting_costs_no_polls_and_ends_at_once(log: KafkaLog) -> None:
    seen = dict.fromkeys(((TOPIC, partition) for partition in range(3)), 0)
    with ThreadPoolExecutor() as pool:
        waits = [pool.submit(log.wait, seen, 10) for _ in range(4)]
        time.sleep(0.3)
        started = time.monotonic()
        log.append([record("x", 2)])
        assert all(one.result() for one in waits) and time.monotonic() - started < 5
    seen[TOPIC, 2] = 1
    started = time.monotonic()
    assert log.wait(seen, 10, lambda: True) and time.monotonic() - started < 5
    assert not log.wait({}, 0.05)


def test_a_broker_that_is_away_is_named_with_what_to_do() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound and not listening: refused
        port = taken.getsockname()[1]
        with pytest.raises(
            LogError, match=rf"kafka at 127\.0\.0\.1:{port}: .*no broker answers.*mnemostream up"
        ):
            KafkaLog(f"kafka://127.0.0.1:{port}")


def test_a_server_that_is_silent_is_given_up_in_time() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        started = time.monotonic()
        with pytest.raises(LogError, match="no broker answers"):
            KafkaLog(f"kafka://127.0.0.1:{silent.getsockname()[1]}?connect_timeout=0.5")
        assert time.monotonic() - started < 10


def test_what_is_closed_says_so(prefix: str) -> None:
    log = KafkaLog(kafka_url(), prefix=prefix)
    log.close()
    log.close()
    with pytest.raises(LogError, match="is closed"):
        log.create_topics([TOPIC])


def test_a_login_that_is_refused_is_said_to_be_without_the_password() -> None:
    with refusing() as server, pytest.raises(LogError) as caught:
        KafkaLog(f"kafka://ann:s3cret@{server}?security_protocol=SASL_PLAINTEXT")
    said = str(caught.value)
    assert f"kafka at {server}: connecting: authentication refused" in said and "no such user" in said
    assert "MNEMOSTREAM_KAFKA_PASSWORD" in said and "s3cret" not in said


def test_what_is_missing_for_a_secure_connection_is_named() -> None:
    address = KafkaAddress.parse(kafka_url()).shown
    with pytest.raises(LogError, match="TLS files cannot be read"):
        KafkaLog(f"kafka://{address}?security_protocol=SSL&ssl_cafile=/no/such.pem")
    with pytest.raises(LogError, match=f"kafka at {address}: "):
        KafkaLog(f"kafka://{address}?security_protocol=SSL&connect_timeout=2")
    with (
        KafkaLog(f"kafka://{address}?replication=9", prefix=fresh_prefix()) as log,
        pytest.raises(LogError, match="fewer brokers than copies wanted.*replication"),
    ):
        log.create_topics([TOPIC])


def test_who_writes_under_a_name_that_another_took_over_is_refused(log: KafkaLog, prefix: str) -> None:
    with KafkaLog(kafka_url(), partitions=3, prefix=prefix) as other_log:
        first, second = log.fenced("state-0"), other_log.fenced("state-0")
        first.append([record(f"first {n}") for n in range(3)])
        first.append([])
        second.append([record("second")])
        with pytest.raises(LeaseUnavailable, match=f"{prefix}state-0: another process writes"):
            first.append([record("late")])
        second.append([record("second again")])
        assert values(scan(log, 0, 10)) == ["first 0", "first 1", "first 2", "second", "second again"]
        first.append([record("taken back")])  # whoever may, asked first
        with pytest.raises(LeaseUnavailable):
            second.append([record("late")])
        assert values(scan(log, 0, 10))[-1] == "taken back"
        first.close()
        second.close()
