"""The main job in two worker processes: every turn accounted for, one dump."""

from pathlib import Path

import pytest

from mnemostream.infra.readers import read_turns
from mnemostream.processors.draft import TurnDraft
from mnemostream.streams.cluster.parts import lag
from mnemostream.streams.cluster.publishing import publish_turns
from tests.cluster import workers
from tests.cluster.broker import fresh_prefix
from tests.cluster.workers import Worker, opened, stopping, wait_for_lag
from tests.e2e.test_locomo import DATA
from tests.recovery.story import story

pytestmark = [pytest.mark.usefixtures("kafka", "weaviate"), pytest.mark.servers]


def conversations() -> list[TurnDraft]:
    """LoCoMo's development half, where it is there (it may not be shipped), else a made-up story."""
    if not DATA.is_file():
        return story(80)
    return [turn for turn in read_turns(DATA.read_bytes(), name=DATA.name) if isinstance(turn, TurnDraft)]


def test_two_workers_take_in_what_the_embedded_runtime_would(tmp_path: Path) -> None:
    prefix, turns = fresh_prefix(), conversations()
    homes = [tmp_path / "one", tmp_path / "two"]
    with opened(tmp_path / "client", prefix) as cluster:
        running = [Worker(home, prefix) for home in homes]
        with stopping(running):
            done = publish_turns(cluster, turns)
            assert len(done.positions) == len(turns) and not done.refused
            assert lag(cluster.log) > 0
            wait_for_lag(cluster, running)
            for worker in running:
                assert worker.stop() < 10
                assert worker.process.returncode == 0, worker.log()
        accounted = workers.outcomes(cluster)
        assert accounted.keys() == workers.own(turns) and set(accounted.values()) == {1}
        fold = workers.replayed(cluster)
        assert workers.dump(fold) == workers.embedded_dump(tmp_path / "embedded", turns)
        assert workers.stored_dump(cluster, homes) == sorted(workers.dump(fold))
        assert workers.check_index(cluster, fold) > 20
