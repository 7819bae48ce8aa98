"""A language model in workers: a turn is asked about once, one outcome stands, and a model that hangs stops nobody."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from mnemostream.infra.chat.openai_model import OpenAIModel
from mnemostream.schemas import events as ev
from mnemostream.schemas.topics import CANDIDATES, EVENTS, TURNS
from mnemostream.streams.cluster.parts import Cluster
from mnemostream.streams.cluster.publishing import publish_turns
from tests.chat.server import Asked, ChatServer, served, statements
from tests.cluster import workers
from tests.cluster.broker import fresh_prefix
from tests.cluster.test_worker_partition import Feed
from tests.cluster.workers import Worker, opened, stopping, wait_for_lag
from tests.recovery.story import story

pytestmark = [pytest.mark.usefixtures("kafka"), pytest.mark.servers]


@pytest.fixture(autouse=True)
def direct(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


def moody(asked: Asked) -> str:
    """Another answer each time: what is asked twice is told in two ways."""
    said, speaker = asked.text.rstrip("."), asked.turns[-1]["speaker"]
    parts = [said, *said.split(" and ")][: 1 + asked.number % 3]
    return statements(*(part.replace("I ", f"{speaker} ", 1) for part in parts))


@pytest.fixture
def server() -> Iterator[ChatServer]:
    with served(moody) as running:
        yield running


def asking(cluster: Cluster, server: ChatServer) -> Cluster:
    return msgspec.structs.replace(cluster, chat_model=OpenAIModel(server.url, "tiny"))


def test_a_turn_whose_outcome_is_in_the_log_is_not_asked_about_again(
    cluster: Cluster, server: ChatServer, tmp_path: Path
) -> None:
    turns = story(8)
    publish_turns(cluster, turns)
    cluster = asking(cluster, server)
    first = Feed(cluster)
    first.partition.take("extract", first.batch(TURNS, 12))  # as if killed before it committed this
    first.close()
    asked, there = len(server.asked), len(workers.read(cluster, CANDIDATES))
    assert asked > 0 and there == 12
    taker = Feed(cluster, tmp_path / "other")
    taker.partition.take("extract", taker.batch(TURNS, 12))
    assert (len(server.asked), len(workers.read(cluster, CANDIDATES))) == (asked, there)
    taker.drain()
    accounted = workers.outcomes(cluster)
    assert accounted.keys() == workers.own(turns)
    assert len(workers.read(cluster, CANDIDATES)) == len(turns)
    assert taker.partition.cell.turns.counts().turns == len(turns)
    fold = workers.replayed(cluster)
    assert workers.fold_dump([taker.partition.cell.fold]) == workers.dump(fold)
    taker.close()


def test_of_two_outcomes_of_one_turn_the_first_stands(cluster: Cluster, server: ChatServer) -> None:
    publish_turns(cluster, story(6))
    cluster = asking(cluster, server)
    feed = Feed(cluster)
    feed.partition.take("extract", feed.batch(TURNS))
    event = next(
        item.event
        for item in workers.events_of(cluster, CANDIDATES)
        if item.event is not None and isinstance(item.event.payload, ev.CandidatesExtracted)
    )
    payload = event.payload
    more = msgspec.structs.replace(payload.candidates[0], candidate_id="f" * 32)
    content = msgspec.structs.replace(
        payload.content, items=(*payload.content.items, payload.content.items[0])
    )
    second = msgspec.structs.replace(payload, candidates=(*payload.candidates, more), content=content)
    cluster.log.append(cluster.wire.outgoing([msgspec.structs.replace(event, payload=second)]))
    feed.drain()
    decided = [item.event for item in workers.events_of(cluster, EVENTS) if item.event is not None]
    told = [one for one in decided if one.envelope.causation_id == event.event_id]
    assert len(told) == len(payload.candidates)
    feed.close()


@pytest.mark.usefixtures("weaviate")
def test_a_worker_ends_in_time_while_a_model_hangs_and_the_next_goes_on(tmp_path: Path) -> None:
    prefix, turns, working = fresh_prefix(), story(12), threading.Event()

    def script(asked: Asked) -> str:
        if asked.number >= 6 and not working.is_set():
            server.hang(60)
        return moody(asked)

    with opened(tmp_path / "client", prefix) as cluster, served(script) as server:
        given = {
            "MNEMOSTREAM_EXTRACT": "llm", "MNEMOSTREAM_LLM_BASE_URL": server.url,
            "MNEMOSTREAM_LLM_MODEL": "tiny", "MNEMOSTREAM_LLM_TIMEOUT": "60",
        }  # fmt: skip
        publish_turns(cluster, turns)
        worker = Worker(tmp_path / "home", prefix, environment=given)
        with stopping([worker]):
            deadline = time.monotonic() + 60
            while len(server.asked) < 8:
                assert time.monotonic() < deadline, worker.log()
                time.sleep(0.05)
            assert worker.stop() < 10
            assert worker.process.returncode == 0, worker.log()
        working.set()
        again = Worker(tmp_path / "home", prefix, environment=given)
        with stopping([again]):
            wait_for_lag(cluster, [again])
            assert again.stop() < 10
        accounted = workers.outcomes(cluster)
        assert accounted.keys() == workers.own(turns)
        assert len(workers.read(cluster, CANDIDATES)) == len(turns)
        assert not workers.letters(cluster)
        fold = workers.replayed(cluster)
        assert workers.stored_dump(cluster, [tmp_path / "home"]) == sorted(workers.dump(fold))
