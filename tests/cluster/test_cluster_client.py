"""A client of a cluster where no worker runs, where a server is away, and where its replica is shared, lost or new."""

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mnemostream import Memory
from mnemostream.infra.servers import Servers
from mnemostream.processors.draft import TurnDraft
from mnemostream.schemas.errors import IndexUnavailable, LogError, SettingsError, WaitTimeout
from mnemostream.schemas.topics import EVENTS
from mnemostream.streams.cli import main
from tests.cluster import workers
from tests.cluster.broker import MASTER, fresh_prefix, kafka_url
from tests.recovery.story import story

pytestmark = [pytest.mark.usefixtures("kafka", "weaviate"), pytest.mark.servers]


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MNEMOSTREAM_MASTER_KEY", MASTER.hex())


@pytest.fixture
def given(tmp_path: Path) -> dict[str, Any]:
    return {
        "home": tmp_path / "client",
        "log": kafka_url(),
        "index": os.environ["MNEMOSTREAM_TEST_WEAVIATE"],
        "prefix": fresh_prefix(),
        "tenant_key": workers.TENANT_KEY,
        "recalls": False,
    }


def turn(number: int, text: str = "I like tea.") -> TurnDraft:
    return TurnDraft(turn_id=f"t{number}", cube="Ann", speaker="Ann", text=text)


def worked(given: dict[str, Any], home: Path) -> Iterator[workers.Worker]:
    worker = workers.Worker(home, given["prefix"])
    with workers.stopping([worker]):
        worker.wait_until_joined()
        yield worker


def test_without_a_worker_turns_are_taken_and_told_apart_and_nothing_is_claimed(
    given: dict[str, Any],
) -> None:
    with Memory(**given) as memory:
        report = memory.publish([turn(1), turn(2), turn(1), turn(2, "I like rum.")], wait=False)
        assert (report.turns, report.duplicates, report.rejected) == (4, None, 0)
        with pytest.raises(WaitTimeout, match="mnemostream worker"):
            memory.publish([turn(3)], timeout=0.3)
        status = memory.status()
        assert (status.turns, status.turns_extracted, status.memories) == (3, 0, 0)
        assert status.lag == 5, "records of turns, whatever becomes of them"
        assert memory.get_all(cube="Ann") == [] and memory.search("tea", cube="Ann") == []
        with pytest.raises(WaitTimeout):
            memory.add("I like tea.", user_id="Ann", timeout=0.3)


def test_a_home_is_the_clients_of_many_processes_and_can_be_lost(
    given: dict[str, Any], tmp_path: Path
) -> None:
    for _ in worked(given, tmp_path / "worker"):
        with Memory(**given) as memory, Memory(**given) as beside:
            memory.publish(story(20))
            wanted = memory.state_hash()
            assert beside.state_hash() == wanted == memory.replay().state_hash
            assert beside.get_all(cube="ann") == memory.get_all(cube="ann") != []
    with Memory(**{**given, "home": tmp_path / "another"}) as anew:
        assert anew.state_hash() == wanted and anew.status().lag == 0, "no worker runs any more"
        found = anew.search("Where does she live?", cube="ann")
        assert found[0].memory_id == anew.get(found[0].memory_id).memory_id


def test_where_weaviate_is_away_search_says_so_and_all_else_goes_on(
    given: dict[str, Any], servers: Servers, tmp_path: Path
) -> None:
    for _ in worked(given, tmp_path / "worker"):
        with Memory(**given) as memory:
            added = memory.add("I live in Oslo.", user_id="Ann")["results"][0]
            assert memory.search("Oslo", user_id="Ann")
            servers.kill("weaviate")
            try:
                with pytest.raises(
                    IndexUnavailable, match=given["index"].partition("//")[2].partition("?")[0]
                ):
                    memory.search("Oslo", user_id="Ann")
                with pytest.raises(WaitTimeout):
                    memory.add("I like tea.", user_id="Ann", timeout=1)
                assert "Oslo" in memory.get(added["id"]).text and memory.history(added["id"])
                assert "Oslo" in memory.at("end").search("Oslo", user_id="Ann")[0].text
            finally:
                servers.up(("weaviate",))
            memory.drain(timeout=60)
            assert len(memory.search("tea Oslo", user_id="Ann")) == 2


def test_the_memory_log_of_one_runtime_is_the_same_state_in_the_other(
    given: dict[str, Any], tmp_path: Path
) -> None:
    with Memory(tmp_path / "home", tenant_key=workers.TENANT_KEY) as home:
        home.publish(story(20))
        wanted, there = home.state_hash(), {name: home.get_all(cube=name) for name in home.cubes()}
        home.export(tmp_path / "events.avro", topic=EVENTS)
    with Memory(**given) as memory:
        memory.import_(tmp_path / "events.avro", timeout=0)
        assert memory.state_hash() == wanted and memory.cubes() == sorted(there)
        memory.export(tmp_path / "again.avro", topic=EVENTS)
        memory.import_(tmp_path / "events.avro", timeout=0)
        assert memory.state_hash() == wanted == memory.replay().state_hash
        for _ in worked(given, tmp_path / "worker"):
            memory.drain(timeout=60)
            for name, memories in there.items():
                assert [one.text for one in memory.get_all(cube=name)] == [one.text for one in memories]
            assert memory.search("Where does she live?", cube="ann")
    with Memory(tmp_path / "other", tenant_key=workers.TENANT_KEY) as other:
        other.import_(tmp_path / "again.avro")
        assert other.state_hash() == wanted


@pytest.mark.parametrize(
    ("change", "error", "told"),
    [
        ({"log": "kafka://127.0.0.1:9?connect_timeout=1"}, LogError, "127.0.0.1:9.*mnemostream up"),
        ({"index": None}, SettingsError, "MNEMOSTREAM_INDEX"),
        ({"partitions": 7}, LogError, "has 4 partitions, wanted 7"),
    ],
)
def test_a_cluster_that_cannot_be_used_is_refused_with_advice(
    given: dict[str, Any], change: dict[str, Any], error: type[Exception], told: str
) -> None:
    with Memory(**given):
        pass
    with pytest.raises(error, match=told):
        Memory(**{**given, **change})


def test_the_commands_need_the_addresses_alone(
    given: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("home", "log", "index", "prefix", "tenant_key"):
        monkeypatch.setenv(f"MNEMOSTREAM_{name.upper()}", str(given[name]))

    def run(*words: str) -> Any:
        capsys.readouterr()
        code = main([*words, "--json"])
        return code, json.loads(capsys.readouterr().out)

    lines = [{"turn_id": str(n), "speaker": "Ann", "text": f"I own {n} boats."} for n in range(3)]
    file = tmp_path / "turns.jsonl"
    file.write_text("\n".join(json.dumps(line) for line in [*lines, lines[0]]) + "\n{\n")
    code, told = run("publish", str(file), "--cube", "Ann", "--start", "2024-01-01T00:00:00Z", "--no-wait")
    assert (code, told["turns"], told["duplicates"], told["rejected"]) == (3, 4, None, 1)
    assert run("status")[1]["lag"] == 4
    for _ in worked(given, tmp_path / "worker"):
        code, told = run("publish", str(file), "--cube", "Ann", "--start", "2024-01-01T00:00:00Z")
        assert (code, told["turns"], told["duplicates"], told["rejected"]) == (3, 0, 4, 1)
        run("publish", str(file), "--cube", "Ben")
        deadline = time.monotonic() + 60  # a turn can be searched for before its last commit is there
        while (status := run("status")[1])["lag"] and time.monotonic() < deadline:
            time.sleep(0.1)
        assert (status["lag"], status["turns"], status["memories"], status["dead_letters"]) == (0, 6, 6, 3)
        code, found = run("search", "Who owns 2 boats?", "--cube", "Ann", "--at-least", told["position"])
        assert "2 boats" in found[0]["text"]
        assert run("why", found[0]["memory_id"])[1]["turns"]
        code, told = run("doctor")
        assert set(told["checks"]) >= {"kafka", "weaviate", "workers", "replica", "index"}
        assert [one["severity"] for one in told["findings"]] == ["note"], told["findings"]
