"""Where jobs run: what is wrong is said before anything is written, within seconds."""

import socket
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from mnemostream.infra.servers.connector import kafka_connector
from mnemostream.infra.settings import Settings
from mnemostream.processors.lifecycle import LifecyclePolicy
from mnemostream.schemas.errors import ServerError, SettingsError
from mnemostream.streams.flink import checkpoints
from mnemostream.streams.flink.environment import FlinkPlace, connect, parallelism
from mnemostream.streams.flink.jobmanager import check_reachable
from mnemostream.streams.flink.submitting import submit

KEY = {"MNEMOSTREAM_MASTER_KEY": "00" * 32}


def closed_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def test_a_cluster_that_cannot_be_reached_is_an_error_at_once_and_nothing_is_written(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path / "home", log=f"kafka://127.0.0.1:{closed_port()}")
    began = time.monotonic()
    with pytest.raises(ServerError, match="cannot be reached.*--jobmanager"):
        submit(settings, LifecyclePolicy(), jobmanager=f"127.0.0.1:{closed_port()}", environment=KEY)
    assert time.monotonic() - began < 10
    assert not (tmp_path / "home").exists()


@pytest.mark.parametrize("name", ["", "host", "host:", "host:port", "host:99999", ":8081"])
def test_what_is_no_host_and_port_is_said(name: str) -> None:
    with pytest.raises(SettingsError, match="HOST:PORT"):
        check_reachable(name)


@pytest.mark.parametrize(
    "status, body, said",
    [
        (200, b'{"flink-version": "1.20.0"}', "1.20.0"),
        (200, b'{"name": "x"}', "not from Flink"),
        (200, b"<html>", "cannot be reached"),
        (404, b"{}", "404"),
    ],
)
def test_what_is_no_flink_of_this_version_is_said(status: int, body: bytes, said: str) -> None:
    class Other(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Other) as server:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        with pytest.raises(ServerError, match=said):
            check_reachable(f"127.0.0.1:{server.server_port}")
        thread.join()


def test_settings_that_make_no_sense_are_said(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="MNEMOSTREAM_FLINK_MODE"):
        connect(FlinkPlace(mode="fast"))
    with pytest.raises(SettingsError, match="MNEMOSTREAM_FLINK_PARALLELISM"):
        parallelism({"MNEMOSTREAM_FLINK_PARALLELISM": "many"})
    with pytest.raises(SettingsError, match="MNEMOSTREAM_FLINK_CONNECTOR"):
        kafka_connector(environment={"MNEMOSTREAM_FLINK_CONNECTOR": str(tmp_path / "none.jar")})
    with pytest.raises(SettingsError, match="needs Kafka"):
        submit(Settings(home=tmp_path), LifecyclePolicy())
    with pytest.raises(SettingsError, match="master key"):
        submit(Settings(home=tmp_path, log="kafka://h:1"), LifecyclePolicy(), environment={})


def test_a_connector_of_ones_own_is_taken(tmp_path: Path) -> None:
    jar = tmp_path / "own.jar"
    jar.touch()
    assert kafka_connector(environment={"MNEMOSTREAM_FLINK_CONNECTOR": str(jar)}) == jar


def test_the_newest_whole_checkpoint_is_resumed_from_and_all_others_go(tmp_path: Path) -> None:
    assert checkpoints.newest(tmp_path) is None
    for number, (job, name) in enumerate([("a", "chk-9"), ("b", "chk-2"), ("b", "chk-10"), ("c", "chk-1")]):
        (folder := tmp_path / job / name).mkdir(parents=True)
        (folder / "state").write_bytes(b"state")
        if job != "c":  # what was killed in the middle of its first
            (folder / "_metadata").write_bytes(b"")
            time.sleep(0.01 * (number < 2))
    found = checkpoints.newest(tmp_path)
    assert found == tmp_path / "b" / "chk-10"
    checkpoints.clear_others(tmp_path, found)
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == {found / "_metadata", found / "state"}
    assert not (tmp_path / "a").exists() and not (tmp_path / "c").exists()
