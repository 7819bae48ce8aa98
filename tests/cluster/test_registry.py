"""Homes and a schema registry: Confluent's framing, the same dump, and going on while the registry is down."""

import json
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from mnemostream.infra.kafka import KafkaKeyStore, KafkaLog, MasterKey
from mnemostream.infra.memory_index import InMemoryIndex
from mnemostream.infra.registry import HttpSchemaRegistry
from mnemostream.infra.registry.address import RegistryAddress
from mnemostream.infra.servers import Servers
from mnemostream.infra.settings import Settings
from mnemostream.schemas.errors import (
    IncompatibleSchema,
    RegistryUnavailable,
    SettingsError,
    StorageError,
    UnknownSchema,
)
from mnemostream.schemas.registry import package_schemas
from mnemostream.schemas.topics import EVENTS, STATE, TURNS, topic_names
from mnemostream.streams.bootstrap import Node
from mnemostream.streams.cluster.parts import joined
from mnemostream.streams.cluster.publishing import publish_turns
from tests.cluster import workers
from tests.cluster.broker import MASTER, fresh_prefix, kafka_url
from tests.cluster.test_worker_partition import Feed, sound
from tests.io.homes import dump, home, publish
from tests.recovery.story import story

KEY = "5a" * 32
NOBODY = "http://127.0.0.1:9"  # the discard port: nobody listens


def heads(node: Node) -> set[bytes]:
    """The first bytes of all records of a home."""
    return {
        (record.value or b"")[:1]
        for topic in (TURNS, EVENTS)
        for partition in node.log.end_offsets(topic)
        for record in node.log.read(topic, partition, 0, 1000)
    }


def record(*fields: str) -> str:
    return json.dumps(
        {"type": "record", "name": "A", "fields": [{"name": name, "type": "int"} for name in fields]}
    )


@pytest.mark.servers
def test_a_subject_takes_only_what_is_compatible_both_ways(registry: str) -> None:
    one, subject = HttpSchemaRegistry(registry), f"t-{os.urandom(4).hex()}"
    assert one.register(subject, record("a")) == HttpSchemaRegistry(registry).register(subject, record("a"))
    with pytest.raises(IncompatibleSchema, match=f"refuses the schema of subject '{subject}'"):
        one.register(subject, record("a", "b"))
    with pytest.raises(
        UnknownSchema, match="schema id 99999999: the registry at http://127.0.0.1:.* has none"
    ):
        one.schema(99_999_999)


@pytest.mark.servers
def test_a_home_with_a_registry_is_the_same_and_goes_on_while_it_is_down(
    registry: str, servers: Servers, tmp_path: Path
) -> None:
    turns = story(12)
    with home(tmp_path / "plain", tenant_key=KEY) as plain:
        publish(plain, turns[:30])
        assert heads(plain) == {b"\xc3"}
        wanted = dump(plain)
    with home(tmp_path / "framed", tenant_key=KEY, registry=registry) as framed:
        publish(framed, turns[:15])
        assert heads(framed) == {b"\x00"}
    with home(tmp_path / "plain", tenant_key=KEY, registry=registry) as both:  # of both framings in one log
        publish(both, turns)
        assert heads(both) == {b"\xc3", b"\x00"}
        whole = dump(both)
    servers.down(("registry",))
    try:
        with home(tmp_path / "framed", tenant_key=KEY, registry=registry) as framed:
            publish(framed, turns[:30])
            assert dump(framed) == wanted and heads(framed) == {b"\x00"}
        with (
            home(tmp_path / "new", registry=registry) as new,
            pytest.raises(RegistryUnavailable, match=rf"{registry}: does not answer .*up --only registry"),
        ):
            publish(new, turns[:1])
        with (
            home(tmp_path / "framed", registry="") as bare,
            pytest.raises(Exception, match="no schema registry is set"),
        ):
            bare.codec.decode(bare.log.read(EVENTS, 0, 0, 1)[0].value or b"")
    finally:
        assert servers.up(("registry",)).registry == registry
    with home(tmp_path / "framed", tenant_key=KEY, registry=registry) as framed:
        publish(framed, turns)
        assert dump(framed) == whole
    schemas = package_schemas()
    fresh = HttpSchemaRegistry(registry)  # what it knew survived
    for name in ("MemoryCreated", "TurnRecorded"):
        file = schemas.newest(name)
        number = fresh.register(f"{file.folder}-mnemostream.{name}", schemas.text(file.path))
        assert schemas.learn(fresh.schema(number)) == file


def test_a_record_that_cannot_be_looked_up_is_no_poison(tmp_path: Path) -> None:
    with home(tmp_path / "home", registry=NOBODY) as node:
        (value,) = node.codec.encode_all([]) or [b"\x00\x00\x00\x00\x07rest"]
        with pytest.raises(RegistryUnavailable, match="http://127.0.0.1:9: does not answer"):
            node.codec.decode(value)
        assert issubclass(RegistryUnavailable, StorageError)  # which a step waits for, and buries nothing


@contextmanager
def answering(status: int, body: bytes) -> Iterator[tuple[str, list[dict[str, str]]]]:
    """A server that answers everything alike, and the headers that it was sent."""
    seen: list[dict[str, str]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            seen.append(dict(self.headers))
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_PUT = do_GET

        def log_message(self, *_: Any) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/api", seen
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize(
    ("status", "body", "error", "says"),
    [
        (401, b"{}", SettingsError, r"refuses the login \(401\); set MNEMOSTREAM_REGISTRY_USER"),
        (500, b'{"message": "disk full"}', RegistryUnavailable, r"answers 500 \(disk full\)"),
        (200, b"<html>", RegistryUnavailable, "is the path of its API in the URL"),
        (422, b'{"message": "no"}', RegistryUnavailable, "answers 422"),
    ],
)
def test_what_is_wrong_is_named(status: int, body: bytes, error: type[Exception], says: str) -> None:
    with answering(status, body) as (url, _):
        address = RegistryAddress.parse(
            url, {"MNEMOSTREAM_REGISTRY_USER": "u", "MNEMOSTREAM_REGISTRY_PASSWORD": "s3cret"}
        )
        with pytest.raises(error, match=says) as raised:
            HttpSchemaRegistry(address).register("s", record("a"))
        assert "s3cret" not in str(raised.value) and url in str(raised.value)


def test_the_login_comes_from_the_environment_and_the_path_is_kept() -> None:
    given = {"MNEMOSTREAM_REGISTRY_USER": "ann", "MNEMOSTREAM_REGISTRY_PASSWORD": "p"}
    with answering(200, json.dumps({"schema": record("a")}).encode()) as (url, seen):
        assert HttpSchemaRegistry(RegistryAddress.parse(url, given)).schema(1) == record("a")
        assert seen[0]["Authorization"] == "Basic YW5uOnA="
    for url, says in (
        ("http://ann:p@here", "do not belong in it"),
        ("kafka://here", "wanted http://HOST:PORT"),
        ("http://here:99999", "wanted http"),
    ):
        with pytest.raises(SettingsError, match=says):
            RegistryAddress.parse(url, {})


def test_a_registry_that_forgot_its_ids_is_noticed(tmp_path: Path) -> None:
    with answering(
        200, json.dumps({"schema": record("a"), "id": 1, "compatibilityLevel": "FULL_TRANSITIVE"}).encode()
    ) as (
        url,
        _,
    ):
        assert HttpSchemaRegistry(url, tmp_path).register("s", record("a")) == 1
        assert HttpSchemaRegistry(NOBODY.replace("9", "8"), tmp_path)._kept.id_of("s", record("a")) is None
        assert HttpSchemaRegistry(url, tmp_path)._kept.id_of("s", record("a")) == 1
        with pytest.raises(StorageError, match="its id 1 stood for another schema before; it was emptied"):
            HttpSchemaRegistry(url, tmp_path).register("s", record("b"))
    (tmp_path / "schemas.json").write_text("{")
    with pytest.raises(StorageError, match="schemas.json: cannot be read .*; remove it"):
        HttpSchemaRegistry(url, tmp_path)


def test_who_does_not_answer_is_not_asked_by_every_record(monkeypatch: pytest.MonkeyPatch) -> None:
    registry, asked = HttpSchemaRegistry(NOBODY), []
    monkeypatch.setattr("http.client.HTTPConnection.connect", lambda self: _refuse(asked))
    for _ in range(3):
        with pytest.raises(RegistryUnavailable):
            registry.schema(1)
    assert len(asked) == 1


def _refuse(asked: list[int]) -> None:
    asked.append(1)
    raise ConnectionRefusedError("refused")


@pytest.mark.servers
@pytest.mark.usefixtures("kafka")
def test_a_cluster_with_a_registry_holds_the_same_state(registry: str, tmp_path: Path) -> None:
    turns = story(8)
    with KafkaLog(kafka_url(), partitions=1, prefix=fresh_prefix()) as log:
        log.create_topics(topic_names())
        settings = Settings(
            home=tmp_path / "worker", tenant_key=workers.TENANT_KEY, partitions=1, registry=registry
        )
        index = InMemoryIndex()
        cluster = joined(settings, log, KafkaKeyStore(log, MasterKey(MASTER)), lambda _: index)
        cluster.codec.register()
        publish_turns(cluster, turns)
        feed = Feed(cluster)
        feed.drain()
        sound(cluster, feed, workers.embedded_dump(tmp_path / "embedded", turns))
        for topic in (TURNS, EVENTS, STATE):
            assert {(record.value or b"")[:1] for record in workers.read(cluster, topic)} == {b"\x00"}
        feed.close()
