"""Workers beside servers that are away, and records that nobody can take."""

import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from mnemostream.infra.servers import Servers
from mnemostream.processors.ports import Outgoing
from mnemostream.schemas.topics import CANDIDATES, TURNS, dead_letter_topic
from mnemostream.streams.cluster.parts import Cluster
from mnemostream.streams.cluster.publishing import publish_turns
from tests.cluster import halting, workers
from tests.cluster.broker import fresh_prefix
from tests.cluster.workers import Worker, opened, stopping, wait_for_lag
from tests.recovery.story import story

pytestmark = [pytest.mark.usefixtures("kafka", "weaviate"), pytest.mark.servers]


def check(cluster: Cluster, tmp_path: Path, turns: list) -> None:
    accounted = workers.outcomes(cluster)
    assert accounted.keys() == workers.own(turns) and set(accounted.values()) == {1}
    fold = workers.replayed(cluster)
    assert workers.dump(fold) == workers.embedded_dump(tmp_path / "embedded", turns)
    workers.check_index(cluster, fold)


def wait_until_mended(cluster: Cluster, said: Callable[[], str], seconds: float = 30) -> None:
    """Weaviate may have lost vectors that it had acknowledged; the worker finds that by itself."""
    fold, deadline = workers.replayed(cluster), time.monotonic() + seconds
    while True:
        try:
            workers.check_index(cluster, fold)
            return
        except AssertionError:
            assert time.monotonic() < deadline, said()
            time.sleep(0.2)


def test_a_worker_waits_for_servers_that_are_away_and_goes_on(servers: Servers, tmp_path: Path) -> None:
    prefix, turns = fresh_prefix(), story(60)
    with opened(tmp_path / "client", prefix) as cluster:
        worker = Worker(tmp_path / "one", prefix)
        with stopping([worker]):
            publish_turns(cluster, turns[:30])
            wait_for_lag(cluster, [worker])
            servers.kill("weaviate")
            publish_turns(cluster, turns[30:90])
            time.sleep(2)
            servers.up(("weaviate",))
            wait_for_lag(cluster, [worker])
            wait_until_mended(cluster, worker.log)
            publish_turns(cluster, turns[90:150])
            servers.kill("kafka")
            time.sleep(1)
            servers.up(("kafka",))
            publish_turns(cluster, turns[150:])
            wait_for_lag(cluster, [worker])
            assert worker.stop() < 10 and worker.process.returncode == 0, worker.log()
        check(cluster, tmp_path, turns)


def test_a_worker_whose_consumer_ends_by_itself_goes_on_with_another_one(tmp_path: Path) -> None:
    prefix, turns = fresh_prefix(), story(20)
    with opened(tmp_path / "client", prefix) as cluster:
        here = {halting.FILE: str(tmp_path / "halt")}
        worker = Worker(tmp_path / "one", prefix, module="tests.cluster.halting", environment=here)
        with stopping([worker]):
            publish_turns(cluster, turns[:30])
            wait_for_lag(cluster, [worker])
            worker.process.send_signal(signal.SIGUSR2)
            publish_turns(cluster, turns[30:])
            wait_for_lag(cluster, [worker])
            assert worker.log().count("joined the group") == 2 and "is started anew" in worker.log()
            assert worker.stop() < 10 and worker.process.returncode == 0, worker.log()
        check(cluster, tmp_path, turns)


def test_records_that_nobody_can_take_become_dead_letters_and_hold_nobody_up(tmp_path: Path) -> None:
    prefix, turns = fresh_prefix(), story(20)
    with opened(tmp_path / "client", prefix) as cluster:
        publish_turns(cluster, turns[:30])
        good = workers.read(cluster, TURNS)[0]
        wrong = (good.partition + 1) % 4
        cluster.log.append(
            [
                Outgoing(topic=topic, key=key, value=value, headers=good.headers, partition=partition)
                for topic in (TURNS, CANDIDATES)
                for key, value, partition in (
                    (good.key, b"no Avro", good.partition),
                    (good.key, None, good.partition),
                    (good.key, good.value, wrong),
                    (b"", good.value, good.partition),
                )
            ]
        )
        worker = Worker(tmp_path / "one", prefix)
        with stopping([worker]):
            publish_turns(cluster, turns[30:])
            wait_for_lag(cluster, [worker])
            assert worker.stop() < 10
        check(cluster, tmp_path, turns)
        for topic in (TURNS, CANDIDATES):
            found = workers.read(cluster, dead_letter_topic(topic))
            assert len(found) == 4
            assert all(dict(one.headers)["reason"] and dict(one.headers)["offset"] for one in found)
