"""Kafka and Weaviate are really started, stopped, killed and started again, at the same addresses."""

import asyncio
import json
import socket
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.structs import TopicPartition

from mnemostream.infra.servers import Addresses, Servers, WeaviateAddress
from mnemostream.infra.servers.folder import default_cache
from mnemostream.streams.cli import main

LOG_APPEND_TIME = 1
RECORD = TopicPartition("kept", 0)


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Servers:
    """Servers beside those that other tests share, to be harmed; started, and stopped when the module is done."""
    found = Servers(tmp_path_factory.mktemp("own"))
    try:
        found.up()
        yield found
    finally:
        found.down()


def measured(what: str, call: Callable[[], Addresses]) -> Addresses:
    """Call, and print how long it took; machines differ, so nothing is asserted about it."""
    began = time.perf_counter()
    found = call()
    print(f"{what}: {time.perf_counter() - began:.1f} s")
    return found


async def write(bootstrap: str, value: bytes) -> int:
    producer = AIOKafkaProducer(bootstrap_servers=bootstrap, acks="all")
    await producer.start()
    try:
        return (await producer.send_and_wait(RECORD.topic, value, partition=0)).offset
    finally:
        await producer.stop()


async def read(bootstrap: str) -> list[tuple[bytes | None, int]]:
    """Values and timestamp types of all records."""
    consumer = AIOKafkaConsumer(bootstrap_servers=bootstrap, auto_offset_reset="earliest")
    await consumer.start()
    try:
        consumer.assign([RECORD])
        end = (await consumer.end_offsets([RECORD]))[RECORD]
        return [
            (record.value, record.timestamp_type) for record in [await consumer.getone() for _ in range(end)]
        ]
    finally:
        await consumer.stop()


async def make_topic(bootstrap: str) -> list[str]:
    """Make the topic of these tests, and return those there are."""
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    try:
        await admin.create_topics([NewTopic(RECORD.topic, 1, 1)])
        return await admin.list_topics()
    finally:
        await admin.close()


def asked(address: WeaviateAddress, path: str) -> dict[str, object]:
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(
        address.http + path, timeout=10
    ) as answer:
        return json.load(answer)


def test_the_shared_servers_answer(kafka: str, weaviate: WeaviateAddress, servers: Servers) -> None:
    assert kafka.startswith("127.0.0.1:")
    assert asked(weaviate, "/v1/meta")["version"] == "1.35.2"
    assert servers.states() == {"kafka": "running", "weaviate": "running"}


def test_a_second_start_has_the_same_addresses_and_data_and_gets_nothing_again(own: Servers) -> None:
    first = own.addresses()
    assert RECORD.topic in asyncio.run(make_topic(first.kafka))
    assert asyncio.run(write(first.kafka, b"before")) == 0
    assert sorted(own.down()) == ["kafka", "weaviate"]
    assert own.states() == {"kafka": "stopped", "weaviate": "stopped"}
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", int(first.kafka.rpartition(":")[2])))
    cached = {path: path.stat().st_mtime_ns for path in default_cache().iterdir()}
    told: list[str] = []
    again = measured("second start", Servers(own.folder.path, tell=told.append).up)
    assert again == first
    assert told == ["starting Kafka 4.3.1", "starting Weaviate 1.35.2"]
    assert {path: path.stat().st_mtime_ns for path in cached} == cached
    assert asyncio.run(read(first.kafka)) == [(b"before", LOG_APPEND_TIME)]


def test_up_again_changes_nothing(own: Servers, capfd: pytest.CaptureFixture[str]) -> None:
    pids = [own.folder.process(name).pid for name in ("kafka", "weaviate")]
    assert main(["up", "--json", "--folder", str(own.folder.path)]) == 0
    out, err = capfd.readouterr()
    found = json.loads(out)
    assert err == ""
    assert found["kafka"] == {
        "state": "running",
        "bootstrap": own.addresses().kafka,
        "log": own.addresses().log,
    }
    assert found["weaviate"]["index"] == own.addresses().index
    assert Path(found["logs"], "kafka.log").stat().st_size > 0
    assert [own.folder.process(name).pid for name in ("kafka", "weaviate")] == pids
    assert main(["up", "--kafka-port", "1234", "--folder", str(own.folder.path)]) == 6
    assert "run 'mnemostream down' first" in capfd.readouterr().err


@pytest.mark.parametrize("name", ["kafka", "weaviate"])
def test_a_killed_server_comes_back_and_the_other_is_left_alone(own: Servers, name: str) -> None:
    first = own.addresses()
    pids = {each: own.folder.process(each).pid for each in ("kafka", "weaviate")}
    own.kill(name)
    assert own.states()[name] == "stopped"
    assert measured(f"up after kill -9 of {name}", own.up) == first
    after = {each: own.folder.process(each).pid for each in ("kafka", "weaviate")}
    assert {each for each in pids if pids[each] != after[each]} == {name}
    assert set(own.states().values()) == {"running"}
    assert (b"before", LOG_APPEND_TIME) in asyncio.run(read(first.kafka))


@pytest.mark.parametrize("name", ["kafka", "weaviate"])
def test_a_paused_server_is_silent_and_goes_on(own: Servers, name: str) -> None:
    own.pause(name)
    assert own.states()[name] == "silent"
    own.resume(name)
    assert own.states()[name] == "running"


def test_a_restart_keeps_the_address(own: Servers) -> None:
    before = own.addresses().kafka
    assert measured("restart of kafka", lambda: own.restart("kafka")).kafka == before
    assert asyncio.run(write(before, b"after")) > 0


def test_a_paused_server_can_be_stopped(own: Servers) -> None:
    own.pause("kafka")
    assert sorted(own.down()) == ["kafka", "weaviate"]
    assert own.down() == []
