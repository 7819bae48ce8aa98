"""`dump`: the canonical dump is what the state hash is made of, byte for byte; and the state to be read."""

import asyncio
import json
import subprocess
from hashlib import sha256
from pathlib import Path

import pytest

from mnemostream import AsyncMemory, Memory

from .conftest import Cli
from .test_output import RUN


@pytest.fixture
def told(cli: Cli, talk: Path) -> str:
    """The state hash of a home with two cubes."""
    for cube in ("mara", "ünit"):
        assert cli("publish", str(talk), "--cube", cube).code == 0
    return cli("status", "--json").json["state_hash"]


def test_the_sha256_of_the_canonical_dump_is_the_state_hash(cli: Cli, told: str, tmp_path: Path) -> None:
    printed = subprocess.run([*RUN, "dump", "--canonical"], capture_output=True, check=True)
    assert printed.stderr == b"" and sha256(printed.stdout).hexdigest() == told
    report = cli("dump", "--canonical", "--out", str(tmp_path / "dump"), "--json").json
    data = (tmp_path / "dump").read_bytes()
    assert data == printed.stdout and report["sha256"] == told
    assert (report["lines"], report["bytes"]) == (data.count(b"\n"), len(data))
    assert cli("replay", "--json").json["state_hash"] == told


def test_a_cube_alone_has_a_hash_of_its_own(cli: Cli, told: str) -> None:
    lines = cli("dump", "--canonical", "--cube", "mara").lines
    assert {line["cube"] for line in lines} == {"mara"} and lines[-1]["applied"] > 0
    whole = cli("dump", "--canonical").lines
    assert [line for line in whole if line["cube"] == "mara"] == lines
    assert cli("dump", "--canonical", "--cube", "marra").code == 5


def test_to_be_read_it_is_what_get_shows(cli: Cli, told: str) -> None:
    lines = cli("dump").lines
    assert lines == cli("dump", "--json").lines and {line["cube"] for line in lines} == {"mara", "ünit"}
    line = lines[0]
    assert {"cube": line["cube"], **cli("get", line["memory_id"], "--json").json} == line


def test_a_file_that_cannot_be_written_is_not_there(cli: Cli, told: str, tmp_path: Path) -> None:
    called = cli("dump", "--out", str(tmp_path / "none" / "x"))
    assert called.code == 6 and "cannot be written" in called.err
    assert cli("dump", "--out", str(tmp_path)).code == 4


def test_a_tenant_dumps_nothing_of_another(home: Path) -> None:
    for tenant, text in (("acme", "I hide a canary in the cellar."), ("evil", "I keep a dog.")):
        with Memory(home, tenant=tenant) as memory:
            memory.add(text, user_id="ann")
    hashes = set()
    for tenant in ("acme", "evil"):
        with Memory(home, tenant=tenant) as memory:
            lines = list(memory.dump())
            assert {json.loads(line)["tenant"] for line in lines} == {tenant}
            hashed = sha256(b"".join(line + b"\n" for line in lines)).hexdigest()
            assert hashed == memory.state_hash() == memory.status().state_hash == memory.replay().state_hash
            assert hashed == memory.at("end").state_hash()
            hashes.add(hashed)
    assert len(hashes) == 2


def test_a_dump_is_of_one_moment_and_may_be_left(home: Path, told: str) -> None:
    with Memory(home) as memory:
        before, lines = list(memory.dump()), memory.dump()
        first = next(lines)
        memory.add("I moved to Oslo.", user_id="mara")
        assert [first, *lines] == before != list(memory.dump())
        next(left := memory.dump())
        left.close()
        assert memory.state_hash() != told

    async def awaited() -> list[bytes]:
        async with AsyncMemory(home) as memory:
            async for _ in memory.dump():
                break
            return [line async for line in memory.dump(cube="mara")]

    with Memory(home) as memory:
        assert asyncio.run(awaited()) == list(memory.dump(cube="mara"))
