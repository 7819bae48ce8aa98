"""Metrics: what they say is what the home holds, whichever process asks, and no one waits for them."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import apsw
import pytest
from prometheus_client.parser import text_string_to_metric_families

from mnemostream.infra.embedded.tally import Tally, labels
from mnemostream.processors.draft import Rejected
from mnemostream.schemas.topics import BY_NAME, EVENTS, TOPICS, TURNS, dead_letter_topic
from mnemostream.streams.client import Memory
from mnemostream.streams.observe.families import FAMILIES
from mnemostream.streams.observe.measures import Measures
from mnemostream.streams.observe.metrics import HomeCollector, metrics_json, metrics_text
from tests.recovery.story import story

PLAIN = labels()


def samples(memory: Memory) -> dict[str, dict[tuple[str, ...], float]]:
    """name → label values, in the order of their names → value, as a scraper reads the text."""
    found: dict[str, dict[tuple[str, ...], float]] = {}
    for family in text_string_to_metric_families(metrics_text(memory.node)):
        for sample in family.samples:
            values = tuple(value for _, value in sorted(sample.labels.items()))
            found.setdefault(sample.name.removeprefix("mnemostream_"), {})[values] = sample.value
    return found


def test_metrics_are_those_of_the_home(tmp_path: Path) -> None:
    with Memory(tmp_path) as memory:
        memory.publish([*story(20), Rejected(place="line 7", reason="no turn", raw=b"{")])
        memory.search("where does Ann live?", cube="ann")
        memory.drain(timeout=20)
        found, status = samples(memory), memory.status()
        decisions = Counter(
            item.event.type for item in memory.tail(EVENTS, from_="start", follow=False) if item.event
        )
        sizes = {
            topic.name: sum(
                len(item.record.key) + len(item.record.value or b"")
                for item in memory.tail(topic.name, from_="start", follow=False)
            )
            for topic in TOPICS
        }
    assert found["turns_published_total"][()] == status.turns == 60
    assert found["turns_total"]["extracted", ""] == status.turns_extracted
    assert {
        reason: count for (outcome, reason), count in found["turns_total"].items() if outcome == "skipped"
    } == status.skipped_by_reason
    assert found["candidates_total"][()] == status.candidates
    assert {kind: count for (kind,), count in found["decisions_total"].items() if count} == decisions
    assert len(decisions) > 2 and set(BY_NAME[EVENTS].events) == {
        kind for (kind,) in found["decisions_total"]
    }
    assert found["dead_letters_total"]["publish", TURNS] == sum(found["dead_letters_total"].values()) == 1
    assert {status: count for (status,), count in found["memories"].items()} == status.memories_by_status
    assert found["cubes"][()] == status.cubes == 3
    assert set(found["lag_records"].values()) == set(found["lag_seconds"].values()) == {0}
    assert found["lease_held"][()] == 1
    assert found["home_bytes"]["mnemostream.db",] > 0
    logged = {topic: size for (topic,), size in found["log_bytes_total"].items()}
    assert {topic: size for topic, size in sizes.items() if size} == {
        topic: size for topic, size in logged.items() if topic in BY_NAME
    }
    for name in ("commit", "publish", "embed", "search"):
        assert found[f"{name}_seconds_count"][()] == found[f"{name}_seconds_bucket"]["+Inf",] > 0
        assert found[f"{name}_seconds_sum"][()] > 0
    assert {step for (step,) in found["batch_seconds_count"]} == {"extract", "dedupe", "project"}
    assert not found.get("failures_total")


def test_names_follow_the_conventions() -> None:
    for family in FAMILIES:
        assert family.name.startswith("mnemostream_") and family.help.endswith(".")
        assert family.name.endswith("_total") == (family.kind == "counter")
        if family.kind == "histogram":
            assert family.name.endswith("_seconds")
    assert len({family.name for family in FAMILIES}) == len(FAMILIES)


def test_lag_is_told_by_step_and_for_how_long(tmp_path: Path) -> None:
    with Memory(tmp_path, process=False) as memory:
        memory.publish(story(2), wait=False)
        time.sleep(0.01)
        found = samples(memory)
        assert found["lag_records"] == {("extract",): 6, ("dedupe",): 0, ("lifecycle",): 0, ("project",): 0}
        assert 0.01 <= found["lag_seconds"]["extract",] < 60 and found["lag_seconds"]["dedupe",] == 0
        assert found["lease_held"][()] == 0


def test_the_json_holds_what_the_text_holds(tmp_path: Path) -> None:
    with Memory(tmp_path) as memory:
        memory.publish(story(2))
        memory.drain(timeout=20)
        found, text = metrics_json(memory.node), samples(memory)
    assert [(family["name"], family["type"]) for family in found] == [(f.name, f.kind) for f in FAMILIES]
    for family in json.loads(json.dumps(found)):
        for sample in family["samples"]:
            name = sample["name"].removeprefix("mnemostream_")
            values = tuple(value for _, value in sorted(sample["labels"].items()))
            assert name in ("lag_seconds", "home_bytes") or text[name][values] == sample["value"]


def test_what_is_rolled_back_is_not_counted(tmp_path: Path) -> None:
    with Memory(tmp_path, process=False) as memory:
        node = memory.node
        memory.publish(story(1), wait=False)
        record = node.log.read(
            TURNS, *next((p, 0) for p, end in node.log.end_offsets(TURNS).items() if end), 1
        )
        before = node.tally.amounts()
        with pytest.raises(ZeroDivisionError), node.store.transaction():
            node.log.append([node.wire.dead_letter(record[0], "planted", "extract")])
            assert node.tally.amounts() != before
            raise ZeroDivisionError
        assert node.tally.amounts() == before


def test_a_home_of_an_earlier_version_counts_from_here_on(tmp_path: Path) -> None:
    with Memory(tmp_path) as memory:
        memory.publish(story(1))
        memory.node.store.write(lambda: memory.node.store.con.execute("DROP TABLE tally"))
    with Memory(tmp_path) as memory:
        memory.publish(story(2))
        found = samples(memory)
    assert found["turns_published_total"][()] == 3 and found["log_records_total"][TURNS,] == 6


OTHER = """
import sys, time
from mnemostream import Memory
from tests.recovery.story import story
with Memory(sys.argv[1]) as memory:
    memory.publish(story(4))
    memory.search("where does Ann live?", cube="ann")
    print("done", flush=True)
    time.sleep(float(sys.argv[2]))
"""


@pytest.mark.parametrize("killed", [False, True])
def test_what_another_process_did_is_seen(tmp_path: Path, killed: bool) -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(
        [sys.executable, "-c", OTHER, str(tmp_path), "60" if killed else "0"],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        assert process.stdout is not None and process.stdout.readline() == "done\n"
        if killed:
            process.send_signal(signal.SIGKILL)
    with Memory(tmp_path, process=False) as memory:
        found = samples(memory)
    assert found["turns_published_total"][()] == 12, "counts are exact, however a process ends"
    assert sum(found["turns_total"].values()) == 12
    assert found["search_seconds_count"][()] == (0 if killed else 1), "times are best effort"


def test_times_are_added_while_a_process_works(tmp_path: Path) -> None:
    with Memory(tmp_path, process=False) as memory, Memory(tmp_path, process=False) as other:
        measures = Measures(Tally(memory.node.store), seconds=0.01)
        measures.observe("mnemostream_search_seconds", PLAIN, 0.003)
        until = time.monotonic() + 10
        while not samples(other).get("search_seconds_count", {}).get(()) and time.monotonic() < until:
            time.sleep(0.01)
        found = samples(other)
        assert found["search_seconds_bucket"]["0.0025",] == 0
        assert found["search_seconds_bucket"]["0.005",] == found["search_seconds_count"][()] == 1
        measures.close()


def test_nothing_is_lost_or_doubled_where_the_file_is_busy(tmp_path: Path) -> None:
    with Memory(tmp_path, process=False) as memory:
        measures, commits = memory.node.measures, memory.node.store.commits
        memory.search("x")
        with memory.node.store.transaction():
            assert not measures.flush(busy_ms=0)
            memory.node.store.set_meta("planted", "1")
        assert samples(memory)["search_seconds_count"][()] == 1
        assert measures.flush() and measures.flush()
        assert samples(memory)["search_seconds_count"][()] == 1
        assert memory.node.store.commits == commits + 1, "what is measured costs no durable commit"


def test_a_busy_file_holds_up_no_search_and_no_close(tmp_path: Path) -> None:
    with Memory(tmp_path) as memory:
        memory.publish(story(1))
    writer = apsw.Connection(str(tmp_path / "mnemostream.db"))
    writer.execute("BEGIN IMMEDIATE")
    memory = Memory(tmp_path, process=False)
    memory.search("x", cube="ann")
    began = time.monotonic()
    memory.search("x", cube="ann")
    memory.close()
    assert time.monotonic() - began < 5, "shorter than the wait for a lock"


def test_counters_never_fall_while_they_are_moved(tmp_path: Path) -> None:
    with Memory(tmp_path, process=False) as memory:
        measures, seen, stop = memory.node.measures, [], threading.Event()

        def work() -> None:
            while not stop.is_set():
                measures.observe("mnemostream_search_seconds", PLAIN, 0.01)
                measures.flush()

        thread = threading.Thread(target=work)
        thread.start()
        collector = HomeCollector(memory.node)
        for _ in range(50):
            (family,) = (f for f in collector.collect() if f.name == "mnemostream_search_seconds")
            seen += [sample.value for sample in family.samples if sample.name.endswith("_count")]
        stop.set()
        thread.join()
    assert seen == sorted(seen) and seen[-1] > seen[0]


def test_failures_are_counted_by_work_and_type(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Memory(tmp_path) as memory:

        def failing(texts: Any) -> Any:
            raise OSError("planted")

        monkeypatch.setattr(memory.node.embedder._embedder, "embed", failing)
        for _ in range(2):
            with pytest.raises(OSError):
                memory.search("x")
        assert samples(memory)["failures_total"] == {("OSError", "search"): 2}


def test_memories_are_counted_again_only_when_that_is_cheap(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def slow() -> dict[str, int]:
        asked.append(1)
        time.sleep(0.05)
        return {"active": len(asked)}

    with Memory(tmp_path, process=False) as memory:
        monkeypatch.setattr(type(memory.node.fold), "counts", lambda self: slow())
        collector = HomeCollector(memory.node)
        for _ in range(3):
            list(collector.collect())
        assert len(asked) == 1
        until = time.monotonic() + 60
        while len(asked) == 1 and time.monotonic() < until:
            time.sleep(0.1)
            list(collector.collect())
        assert len(asked) == 2


def test_the_client_tells_its_metrics(tmp_path: Path) -> None:
    with Memory(tmp_path) as memory:
        memory.add("I live in Ghent.", user_id="ann", timestamp=datetime(2024, 3, 1, tzinfo=UTC))
        assert 'mnemostream_decisions_total{type="MemoryCreated"} 1.0\n' in memory.metrics()


def test_no_dead_letter_topic_is_a_topic_of_its_own(tmp_path: Path) -> None:
    with Memory(tmp_path, process=False) as memory:
        memory.publish([Rejected(place="line 1", reason="no turn", raw=b"{")], wait=False)
        assert (dead_letter_topic(TURNS),) not in samples(memory)["log_records_total"]
        assert samples(memory)["dead_letters_total"]["publish", TURNS] == 1
