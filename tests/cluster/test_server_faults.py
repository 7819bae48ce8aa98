"""What goes wrong around the servers: told by name with what to do, and nothing is left half-started.

A small program stands in for Weaviate here, so that it can be made to fail.
"""

import json
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
from mnemostream.schemas.errors import ServerError, SettingsError, StorageError, WaitTimeout

READY = """
import http.server, sys
class Ready(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
    def log_message(self, *_):
        pass
http.server.HTTPServer(("127.0.0.1", int(sys.argv[sys.argv.index("--port") + 1])), Ready).serve_forever()
"""
DEAF = "import time; time.sleep(600)"
BROKEN = "import sys; print('no space'); print('disk: full', file=sys.stderr); sys.exit(3)"
STUBBORN = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)" + READY
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


def script(path: Path, program: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!{sys.executable}\n{program}", "utf-8")
    path.chmod(0o755)
    return path


def shell(path: Path, program: str) -> Path:
    script(path, "").write_text(f"#!/bin/sh\n{program}\n", "utf-8")
    return path


def running(servers: Servers) -> Process:
    process = servers.folder.process("weaviate")
    assert process is not None
    return process


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder of programs that is on PATH; JAVA_HOME is not set."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    return folder


@pytest.fixture
def bare(tmp_path: Path) -> Servers:
    """Servers of which nothing was got yet."""
    return Servers(tmp_path / "servers", cache=tmp_path / "cache")


def test_no_java(bare: Servers, path: Path) -> None:
    with pytest.raises(
        ServerError, match=r"^java: Kafka runs on .* 17 or newer, and there is none on PATH; install"
    ):
        bare.up()


def test_java_home_without_java(bare: Servers, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JAVA_HOME", str(path))
    with pytest.raises(
        ServerError, match=rf"^JAVA_HOME: .* {path}/bin/java cannot be run; set it right, or unset it"
    ):
        bare.up()


def java(path: Path, version: str) -> None:
    shell(path / "java", f"echo 'openjdk version \"{version}\" 2020-01-01' >&2")


@pytest.mark.parametrize(("version", "told"), [("11.0.2", "11"), ("1.8.0_292", "8")])
def test_java_that_is_too_old(bare: Servers, path: Path, version: str, told: str) -> None:
    java(path, version)
    with pytest.raises(
        ServerError, match=rf"/bin/java: .* 17 or newer, and this is {told}; install a newer one"
    ):
        bare.up()


def test_no_maven(bare: Servers, path: Path) -> None:
    java(path, "21-ea")
    with pytest.raises(
        ServerError, match=r"^mvn: it gets the jars of Kafka .*, and is not on PATH; install it"
    ):
        bare.up()


def test_no_go(bare: Servers, path: Path) -> None:
    with pytest.raises(ServerError, match=r"^go: it builds Weaviate .*, and is not on PATH; install it"):
        bare.up(ONLY)


def test_what_fails_to_build_shows_why_and_leaves_nothing_half_done(bare: Servers, path: Path) -> None:
    shell(path / "go", "echo $1 $2; echo 'dial tcp: no route' >&2; exit 7")
    with pytest.raises(
        ServerError, match=r"^go install: failed with exit code 7; it said: .*dial tcp: no route"
    ) as told:
        bare.up(ONLY)
    log = bare.folder.log("weaviate-install")
    assert str(log) in str(told.value)
    assert "install github.com/weaviate/weaviate/cmd/weaviate-server@v1.35.2" in log.read_text("utf-8")
    assert [file.name for file in bare.cache.iterdir()] == ["weaviate-1.35.2.lock"]
    assert bare.states() == {"kafka": "stopped", "weaviate": "stopped"}


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


def test_what_makes_no_sense(bare: Servers) -> None:
    with pytest.raises(
        SettingsError, match=r"^server 'kafak': there is none of that name; did you mean 'kafka'"
    ):
        bare.up(("kafak",))
    with pytest.raises(ServerError, match=r"^kafka: is not running; start it with 'mnemostream up'"):
        bare.kill("kafka")


def test_a_damaged_file_is_named(bare: Servers) -> None:
    bare.folder.path.mkdir()
    (bare.folder.path / "servers.json").write_text('{"ports": 5}', "utf-8")
    with pytest.raises(StorageError, match=r"servers.json: is damaged .*; stop the servers, remove the file"):
        bare.addresses()


def test_the_errors_of_the_commands(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    from mnemostream.streams.cli import main

    monkeypatch.setenv("MNEMOSTREAM_SERVERS", str(tmp_path / "servers"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert main(["up", "--json"]) == 6
    told = json.loads(capfd.readouterr().err)["error"]
    assert (told["code"], told["message"][:5]) == ("server", "java:")
    assert main(["up", "--check", "--json"]) == 6
    account = json.loads(capfd.readouterr().out)
    assert account["kafka"] == {"state": "stopped", "bootstrap": None, "log": None}
    assert main(["up", "--check"]) == 6
    assert "no address yet" in capfd.readouterr().out
    assert main(["up", "--only", "redis"]) == 2
    assert main(["up", "--only", "kafka", "--weaviate-port", "5000"]) == 2
    assert main(["down"]) == 0
    assert "nothing was running" in capfd.readouterr().out


def test_a_process_that_is_gone_has_no_start() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as short:
        time.sleep(0.5)
        assert started_at(short.pid) is None  # a zombie
    assert started_at(short.pid) is None
    assert Process(pid=short.pid, started="").alive is False
