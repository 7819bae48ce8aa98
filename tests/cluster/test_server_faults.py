"""What is missing or makes no sense is told by name with what to do, and nothing is left half done."""

import json
from pathlib import Path

import pytest

from mnemostream.infra.servers import Servers
from mnemostream.schemas.errors import ServerError, SettingsError, StorageError

from .fakes import shell


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
        bare.up(("weaviate",))


def test_what_fails_to_build_shows_why_and_leaves_nothing_half_done(bare: Servers, path: Path) -> None:
    shell(path / "go", "echo $1 $2; echo 'dial tcp: no route' >&2; exit 7")
    with pytest.raises(
        ServerError, match=r"^go install: failed with exit code 7; it said: .*dial tcp: no route"
    ) as told:
        bare.up(("weaviate",))
    log = bare.folder.log("weaviate-install")
    assert str(log) in str(told.value)
    assert "install github.com/weaviate/weaviate/cmd/weaviate-server@v1.35.2" in log.read_text("utf-8")
    assert [file.name for file in bare.cache.iterdir()] == ["weaviate-1.35.2.lock"]
    assert bare.states() == {"kafka": "stopped", "weaviate": "stopped"}


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
