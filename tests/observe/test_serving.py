"""Metrics over HTTP: scraped again and again, by clients that behave and by some that do not."""

import socket
import threading
import time
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from wsgiref.simple_server import WSGIServer

import pytest

from mnemostream.schemas.errors import InputError, StorageError
from mnemostream.streams.client import Memory
from mnemostream.streams.observe import metrics, serving
from tests.recovery.story import story


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    with Memory(tmp_path) as memory:
        memory.publish(story(1))
        yield memory


@pytest.fixture
def served(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> Iterator[WSGIServer]:
    monkeypatch.setattr(serving._Handler, "timeout", 0.2)
    with serving.server(metrics.registry(memory.node), serving.HOST, 0) as server:
        thread = threading.Thread(target=lambda: server.serve_forever(poll_interval=0.01))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def get(server: WSGIServer, path: str = "/metrics", **headers: str) -> tuple[HTTPResponse, str]:
    connection = HTTPConnection("127.0.0.1", server.server_port, timeout=10)
    connection.request("GET", path, headers=headers)
    response = connection.getresponse()
    text = response.read().decode()
    connection.close()
    return response, text


def test_a_scrape_gets_the_metrics(served: WSGIServer) -> None:
    response, text = get(served)
    assert response.status == 200 and response.headers["Content-Type"].startswith("text/plain; version=")
    assert "\nmnemostream_turns_published_total 3.0\n" in text
    response, text = get(served, Accept="application/openmetrics-text; version=1.0.0")
    assert response.headers["Content-Type"].startswith("application/openmetrics-text")
    assert text.endswith("# EOF\n")
    assert get(served, "/other")[0].status == 404


def test_scrapes_open_no_connection_each(served: WSGIServer, memory: Memory) -> None:
    get(served)
    before = len(memory.node.store._readers)
    for _ in range(5):
        get(served)
    assert len(memory.node.store._readers) == before


def test_a_client_that_stalls_is_let_go(served: WSGIServer, capfd: pytest.CaptureFixture[str]) -> None:
    stalled = socket.create_connection(("127.0.0.1", served.server_port))
    gone = socket.create_connection(("127.0.0.1", served.server_port))
    gone.close()
    began = time.monotonic()
    assert get(served)[0].status == 200
    assert time.monotonic() - began < 8
    stalled.close()
    assert "Traceback" not in capfd.readouterr().err


def test_a_home_that_cannot_be_read_is_status_503(
    served: WSGIServer, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def failing(*arguments: object) -> None:
        raise StorageError("the file is damaged; restore it")

    monkeypatch.setattr(metrics, "_gauges", failing)
    response, text = get(served)
    assert (response.status, text) == (503, "the file is damaged; restore it\n")
    assert "Traceback" not in capfd.readouterr().err


def test_a_port_that_is_taken_is_named(memory: Memory) -> None:
    with socket.create_server((serving.HOST, 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(InputError, match=f"--serve 127.0.0.1:{port}: cannot listen there"):
            serving.server(metrics.registry(memory.node), serving.HOST, port)


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("9464", ("127.0.0.1", 9464)),
        (":9464", ("127.0.0.1", 9464)),
        ("0.0.0.0:1", ("0.0.0.0", 1)),
        ("[::1]:9464", ("::1", 9464)),
        ("localhost:0", ("localhost", 0)),
    ],
)
def test_addresses(given: str, wanted: tuple[str, int]) -> None:
    assert serving.address(given) == wanted


@pytest.mark.parametrize("given", ["", "host", "host:", "1.2.3.4:x", "70000", "-1", "²"])
def test_what_is_no_address_is_told(given: str) -> None:
    with pytest.raises(InputError, match="wanted .HOST:.PORT"):
        serving.address(given)
