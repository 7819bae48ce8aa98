"""`doctor`: each fault is planted, found, named, and has a command that mends it."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from mnemostream.infra.embedded.lease import LEASE, FileLease
from mnemostream.infra.settings import Settings
from mnemostream.schemas.ids import Scope
from mnemostream.schemas.seal import turn_key_id
from mnemostream.streams.client import Memory
from mnemostream.streams.doctor import examine, files, install

from .conftest import Cli

DB, KEYS = "mnemostream.db", "keys.db"


@pytest.fixture
def used(cli: Cli, talk: Path, home: Path) -> Path:
    """A home with a small conversation in it."""
    cli("publish", str(talk), "--cube", "mara")
    return home


def found(cli: Cli, *options: str) -> dict[str, dict[str, Any]]:
    """What the doctor finds, by check; a finding always has a command."""
    called = cli("doctor", "--json", *options)
    told = called.json
    assert all(finding["command"] and finding["where"] for finding in told["findings"])
    assert called.code == (0 if told["healthy"] else 7)
    return {finding["check"]: finding for finding in told["findings"]}


def test_nothing_is_wrong_with_a_home_in_use(cli: Cli, used: Path) -> None:
    called = cli("doctor", "--json")
    assert called.code == 0
    assert (called.json["healthy"], called.json["findings"]) == (True, [])
    assert {"python", "packages", "sqlite", "embedder", "folder", "pages", "keys", "replay"} <= {
        *called.json["checks"]
    }
    assert "nothing found; all is well" in cli("doctor").out


def test_quick_leaves_out_what_reads_everything(cli: Cli, used: Path) -> None:
    assert not {"pages", "keys", "replay", "index"} & {*cli("doctor", "--quick", "--json").json["checks"]}


def test_a_home_that_is_not_there_is_not_made(cli: Cli, home: Path) -> None:
    fault = found(cli)["folder"]
    assert fault["severity"] == "warning"
    assert fault["command"] == f"mnemostream status --home {home}"
    assert not home.exists()
    shown = cli("doctor")
    assert shown.code == 7
    assert f"$ mnemostream status --home {home}" in shown.out


def test_an_empty_folder_is_only_worth_a_note(cli: Cli, home: Path) -> None:
    home.mkdir()
    assert found(cli)["folder"]["severity"] == "note"


def test_a_home_that_is_a_file(cli: Cli, home: Path) -> None:
    home.write_text("")
    assert "is a file" in found(cli)["folder"]["message"]


def test_a_folder_that_cannot_be_written(cli: Cli) -> None:
    fault = found(cli, "--home", "/proc")["folder"]
    assert (fault["severity"], "cannot be written" in fault["message"]) == ("error", True)


def test_a_disk_that_is_almost_full(cli: Cli, used: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Usage(NamedTuple):
        total: int = 1 << 40
        used: int = (1 << 40) - (5 << 20)
        free: int = 5 << 20

    monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage())
    fault = found(cli)["space"]
    assert "5 MiB are free" in fault["message"]
    assert fault["command"] == f"df -h {used}"


def test_a_log_that_is_gone(cli: Cli, used: Path) -> None:
    for file in used.glob(f"{DB}*"):
        file.unlink()
    fault = found(cli)["file"]
    assert "is gone" in fault["message"]
    assert "import" in fault["command"]


def test_keys_that_are_gone(cli: Cli, used: Path) -> None:
    for file in used.glob(f"{KEYS}*"):
        file.unlink()
    fault = found(cli)["keys-file"]
    assert fault["severity"] == "error"
    assert f"/{KEYS}" in fault["command"]


def test_keys_that_cannot_be_read(cli: Cli, used: Path) -> None:
    for file in used.glob(f"{KEYS}-*"):
        file.unlink()
    (used / KEYS).write_bytes(b"nothing like a database, and long enough to be looked at" * 100)
    fault = found(cli)["keys-file"]
    assert "damaged" in fault["message"]


def test_keys_that_others_may_read(cli: Cli, used: Path) -> None:
    (used / KEYS).chmod(0o644)
    fault = found(cli)["keys-file"]
    assert (fault["severity"], fault["command"]) == ("warning", f"chmod 600 {used / KEYS}")


def test_a_key_that_was_lost_and_not_destroyed(cli: Cli, used: Path) -> None:
    con = files.keys_of(used).connect()
    con.execute("DELETE FROM content_key WHERE id = ?", (turn_key_id(Scope("default", "mara"), "a:1"),))
    con.close()
    fault = found(cli)["keys"]
    assert fault["severity"] == "error"
    assert "1 keys are missing, the first of conversation.turns.v1[" in fault["message"]


def test_a_memory_that_was_forgotten_is_no_fault(cli: Cli, used: Path) -> None:
    memory_id = cli("search", "walnuts", "--cube", "mara", "--json").json[0]["memory_id"]
    with Memory(used) as memory:
        memory.forget(memory_id)
    assert found(cli) == {}


@pytest.mark.parametrize(
    ("version", "wanted"),
    [
        (999, "pip install --upgrade mnemostream"),
        (1, "mnemostream publish CONVERSATIONS.jsonl --home NEW"),
    ],
)
def test_a_file_of_another_version(cli: Cli, used: Path, version: int, wanted: str) -> None:
    set_pragma(used, f"user_version = {version}")
    fault = found(cli)["file"]
    assert (fault["severity"], fault["command"]) == ("error", wanted)


def test_a_file_that_is_not_ours(cli: Cli, used: Path) -> None:
    set_pragma(used, "application_id = 1")
    assert "is not a file of mnemostream" in found(cli)["file"]["message"]


def set_pragma(home: Path, text: str) -> None:
    con = files.log_of(home).connect()
    con.execute(f"PRAGMA {text}")
    con.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    con.close()


def test_a_file_that_is_damaged(cli: Cli, used: Path) -> None:
    set_pragma(used, "user_version")  # nothing is left in the write-ahead log
    data = bytearray((used / DB).read_bytes())
    half = len(data) // 2 // 4096 * 4096
    data[half : half + 4096 * 8] = os.urandom(4096 * 8)
    (used / DB).write_bytes(data)
    (fault,) = found(cli).values()
    assert (fault["check"] in ("file", "pages"), fault["severity"]) == (True, "error")
    assert "damaged" in fault["message"]
    assert fault["command"] == f"mv {used} {used}.damaged && cp -a COPY {used}"


def test_a_page_that_nothing_reads_at_opening(cli: Cli, used: Path) -> None:
    set_pragma(used, "user_version")
    data = bytearray((used / DB).read_bytes())
    data[-2048] ^= 1
    (used / DB).write_bytes(data)
    fault = found(cli)["pages"]
    assert f"pages {len(data) // 4096} do not fit their checksums" in fault["message"]
    assert "pages" not in found(cli, "--quick")


def test_writes_that_are_missing(cli: Cli, used: Path, tmp_path: Path, talk: Path) -> None:
    set_pragma(used, "user_version")
    older = (used / DB).read_bytes()
    cli("publish", str(talk), "--cube", "other")
    for file in used.glob(f"{DB}-*"):
        file.unlink()
    (used / DB).write_bytes(older)
    fault = found(cli)["file"]
    assert "acknowledged writes are missing" in fault["message"]


def test_a_file_that_is_no_database(cli: Cli, used: Path) -> None:
    (used / DB).write_bytes(b"x" * 8192)
    assert "damaged" in found(cli)["file"]["message"]


def test_turns_that_nobody_processes(cli: Cli, talk: Path, home: Path) -> None:
    cli("publish", str(talk), "--no-wait")
    fault = found(cli)["processing"]
    assert (fault["severity"], "5 records wait" in fault["message"]) == ("warning", True)
    command = fault["command"].removeprefix("mnemostream ").split()
    assert cli(*command).code == 0
    assert found(cli) == {}


@pytest.fixture
def holder(home: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Another process that holds the lease."""
    code = (
        "import sys, time; from pathlib import Path; from mnemostream.infra.embedded.lease import LEASE, FileLease; "
        f"assert FileLease(Path({str(home)!r}) / LEASE).acquire(); print(flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield process
        process.kill()


def test_who_holds_the_lease_is_worth_a_note_and_a_warning_when_it_is_stopped(
    used: Path, holder: subprocess.Popen[bytes], cli: Cli
) -> None:
    assert FileLease(used / LEASE).holder() == f"pid {holder.pid}"
    fault = found(cli)["processing"]
    assert (fault["severity"], f"pid {holder.pid} processes" in fault["message"]) == ("note", True)
    holder.send_signal(signal.SIGSTOP)
    os.waitpid(holder.pid, os.WUNTRACED)
    fault = found(cli)["processing"]
    assert (fault["severity"], fault["command"]) == ("warning", f"kill -CONT {holder.pid}")


def test_a_cube_that_stopped(cli: Cli, used: Path) -> None:
    with Memory(used, process=False) as memory:
        memory.node.store.write(
            lambda: memory.node.cubes.stop(
                Scope("default", "mara"), "memory.events.v1[1]@7: unknown type 'Odd'"
            )
        )
    fault = found(cli)["cubes"]
    assert (fault["where"], "unknown type 'Odd'" in fault["message"]) == ("cube mara", True)
    assert cli(*fault["command"].removeprefix("mnemostream ").split()).code == 0
    assert found(cli) == {}


def test_dead_letters_of_a_file_are_a_note_and_poison_is_a_warning(
    cli: Cli, used: Path, tmp_path: Path
) -> None:
    (tmp_path / "bad.jsonl").write_bytes(b'{"text": 5}\n')
    cli("publish", str(tmp_path / "bad.jsonl"))
    fault = found(cli)["dead-letters"]
    assert (fault["severity"], fault["command"]) == ("note", f"mnemostream dlq list --home {used}")
    with Memory(used) as memory:
        (turn,) = memory.node.log.read("conversation.turns.v1", *_place(memory), 1)
        memory.node.log.append([memory.node.wire.dead_letter(turn, "odd", "extract")])
    assert found(cli)["dead-letters"]["severity"] == "note"  # the one found last; both are told
    told = cli("doctor", "--json").json["findings"]
    assert [finding["severity"] for finding in told] == ["warning", "note"]


def _place(memory: Memory) -> tuple[int, int]:
    ends = memory.node.log.end_offsets("conversation.turns.v1")
    return next((partition, 0) for partition, end in ends.items() if end)


def test_a_clock_that_is_behind_the_log(used: Path) -> None:
    yesterday = datetime.now(UTC) - timedelta(days=1)
    told = examine(Settings.load(home=used), now=yesterday)
    (fault,) = told.findings
    assert (fault.check, fault.severity) == ("clock", "warning")
    assert "ahead of this machine's clock" in fault.message


def test_a_state_that_is_not_what_the_log_says(cli: Cli, used: Path) -> None:
    with Memory(used, process=False) as memory:
        name = memory.node.store.rows(
            "SELECT name FROM sqlite_master WHERE name GLOB 'memory_[0-9]*' AND type = 'table'"
        )[0][0]
        memory.node.store.write(
            lambda: memory.node.store.con.execute(
                f"DELETE FROM {name} WHERE rowid = (SELECT max(rowid) FROM {name})"
            )
        )
    fault = found(cli)["replay"]
    assert (fault["severity"], fault["command"]) == ("error", f"mnemostream rebuild --home {used}")
    cli("rebuild")
    assert found(cli) == {}


def test_a_search_index_that_is_not_that_of_the_state(cli: Cli, used: Path) -> None:
    with Memory(used, process=False) as memory:
        (victim,) = memory.search("walnuts", cube="mara", top_k=1)
        memory.node.store.write(
            lambda: memory.node.index.delete(Scope("default", "mara"), [victim.memory_id])
        )
    fault = found(cli)["index"]
    assert (fault["severity"], fault["command"]) == ("error", f"mnemostream rebuild --home {used}")
    cli("rebuild")
    assert found(cli) == {}


def test_python_that_is_too_old() -> None:
    (fault,) = install.python((3, 10, 2), ">=3.11")
    assert "Python 3.10.2 runs this, and >=3.11 is asked for" in fault.message
    assert list(install.python((3, 11, 0), ">=3.11")) == []


REQUIREMENTS = [
    "apsw>=3.50",
    "typer<0.29,>=0.24",
    'transformers>=5; extra == "models"',
    'torch>=2.6; extra == "models"',
    'mnemostream[models]; extra == "all"',
    'odd>=1; sys_platform == "win32"',
]


def test_packages_that_are_missing_or_of_another_version() -> None:
    def told(embedder: str, **versions: str) -> list[tuple[str, str, str]]:
        settings = Settings(home=Path("x"), embedder=embedder)
        found = install.packages(settings, REQUIREMENTS, versions.get)
        return [(one.where, one.severity, one.command) for one in found]

    fine = {"apsw": "3.54.1.0", "typer": "0.28.0"}
    assert told("wordllama", **fine) == []
    assert told("wordllama", **fine, transformers="5.0.0") == []
    assert told("wordllama", apsw="3.49.2.0", typer="0.28.1rc1") == [
        ("apsw", "error", "pip install 'apsw>=3.50'")
    ]
    assert told("wordllama", apsw="3.50") == [("typer", "error", "pip install 'typer<0.29,>=0.24'")]
    assert told("wordllama", **fine, torch="2.5.1+cpu") == [
        ("torch", "warning", "pip install 'mnemostream[models]'")
    ]
    assert told("transformer:x", **fine, torch="2.9") == [
        ("transformers", "error", "pip install 'mnemostream[models]'")
    ]


def test_an_sqlite_that_loads_no_checksums(monkeypatch: pytest.MonkeyPatch) -> None:
    import apsw.sqlite_extra

    def missing(*_: object) -> None:
        raise apsw.sqlite_extra.NotAvailable("cksumvfs")

    monkeypatch.setattr(apsw.sqlite_extra, "load", missing)
    (fault,) = install.sqlite()
    assert "cannot load its checksums" in fault.message


def test_an_embedder_that_cannot_be_loaded(cli: Cli, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MNEMOSTREAM_EMBEDDER", "wordlama")
    fault = found(cli)["embedder"]
    assert fault["command"] == "export MNEMOSTREAM_EMBEDDER=wordllama"
