"""Servers as processes: they end, hang, are interrupted, lose their port or their pid; nothing is left half-started.

A small program stands in for Weaviate.
"""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mnemostream.infra.servers import Servers
from mnemostream.infra.servers.processes import Process, started_at
from mnemostream.schemas.errors import ServerError, WaitTimeout

from .fakes import BROKEN, DEAF, READY, STUBBORN, script

ONLY = ("weaviate",)


@pytest.fixture
def fake(tmp_path: Path) -> Iterator[Callable[[str], Servers]]:
    """Servers whose Weaviate is a Python program."""
    made: list[Servers] = []

    def make(program: str) -> Servers:
        found = Servers(tmp_path / "servers", cache=tmp_path / "cache")
        script(tmp_path / "cache" / "weaviate-1.35.2" / "weaviate-server", program)
        made.append(found)
        return found

    yield make
    for servers in made:
        servers.down()


def running(servers: Servers) -> Process:
    process = servers.folder.process("weaviate")
    assert process is not None
    return process


def test_a_server_that_ends_while_it_starts_shows_its_last_words(fake: Callable[[str], Servers]) -> None:
    servers = fake(BROKEN)
    with pytest.raises(
        ServerError, match=r"^weaviate: .* ended while it started; it said: .*disk: full"
    ) as told:
        servers.up(ONLY)
    assert str(servers.folder.log("weaviate")) in str(told.value)


def test_a_server_that_does_not_answer_in_time_is_stopped(fake: Callable[[str], Servers]) -> None:
    servers = fake(DEAF)
    with pytest.raises(
        WaitTimeout, match=r"^weaviate: Weaviate 1.35.2 does not answer after 0.5 s; see .*weaviate.log"
    ):
        servers.up(ONLY, timeout=0.5)
    assert servers.folder.process("weaviate") is None


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_leaves_nothing_started(fake: Callable[[str], Servers], number: signal.Signals) -> None:
    servers = fake(DEAF)
    environment = {**os.environ, "XDG_CACHE_HOME": str(servers.cache / "home")}
    script(servers.cache / "home/mnemostream/servers/weaviate-1.35.2/weaviate-server", DEAF)
    command = ["mnemostream.streams.cli", "up", "--only", "weaviate", "--folder", str(servers.folder.path)]
    with subprocess.Popen(
        [sys.executable, "-m", *command], env=environment, stderr=subprocess.PIPE
    ) as starting:
        assert starting.stderr is not None
        assert starting.stderr.readline() == b"starting Weaviate 1.35.2\n"
        while (process := servers.folder.process("weaviate")) is None:
            time.sleep(0.02)
        starting.send_signal(number)
        assert starting.wait(timeout=60) == 130
    assert not process.alive


def test_a_port_that_another_process_took(fake: Callable[[str], Servers]) -> None:
    servers = fake(READY)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(
            ServerError, match=rf"^weaviate: port {port} \(http\) of 127.0.0.1 is taken by another"
        ):
            servers.up(ONLY, ports={("weaviate", "http"): port})
    address = servers.up(ONLY, ports={("weaviate", "http"): port}).weaviate
    assert address is not None
    assert address.http_port == port


def test_a_port_is_kept_until_another_is_given(fake: Callable[[str], Servers]) -> None:
    servers = fake(READY)
    first = servers.up(ONLY)
    assert first.kafka is None
    servers.down()
    assert servers.up(ONLY) == first == servers.addresses()


def test_down_leaves_a_process_alone_that_only_has_the_pid(fake: Callable[[str], Servers]) -> None:
    servers = fake(READY)
    servers.up(ONLY)
    servers.kill("weaviate")
    with subprocess.Popen([sys.executable, "-c", DEAF]) as other:
        servers.folder.note_process("weaviate", Process(pid=other.pid, started="some other time"))
        assert servers.states(ONLY) == {"weaviate": "stopped"}
        assert servers.down() == []
        assert other.poll() is None
        other.kill()


def test_a_server_that_ignores_sigterm_is_killed(
    fake: Callable[[str], Servers], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mnemostream.infra.servers.servers._END_SECONDS", 0.5)
    servers = fake(STUBBORN)
    servers.up(ONLY)
    process = running(servers)
    assert servers.down() == ["weaviate"]
    assert not process.alive


def test_two_commands_at_once_start_one_server(fake: Callable[[str], Servers], tmp_path: Path) -> None:
    fake(READY)
    found: list[object] = []
    beside = [Servers(tmp_path / "servers", cache=tmp_path / "cache") for _ in range(3)]
    threads = [threading.Thread(target=lambda each=each: found.append(each.up(ONLY))) for each in beside]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 3
    assert all(address == found[0] for address in found)
    assert len({running(each) for each in beside}) == 1


def test_a_server_lives_on_when_its_starter_ends_and_has_no_terminal(fake: Callable[[str], Servers]) -> None:
    servers = fake(READY)
    code = f"from pathlib import Path; from mnemostream.infra.servers import Servers; \
Servers(Path({str(servers.folder.path)!r}), cache=Path({str(servers.cache)!r})).up(('weaviate',))"
    subprocess.run([sys.executable, "-c", code], check=True)
    assert servers.states(ONLY) == {"weaviate": "running"}
    assert os.getsid(running(servers).pid) != os.getsid(0)


def test_a_process_that_is_gone_has_no_start() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as short:
        time.sleep(0.5)
        assert started_at(short.pid) is None  # a zombie
    assert started_at(short.pid) is None
    assert Process(pid=short.pid, started="").alive is False
