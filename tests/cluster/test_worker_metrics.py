"""A worker's metrics: what its partitions counted, also of those that it gave up; and what waits in the log."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest
from prometheus_client import generate_latest

from mnemostream.schemas.topics import TURNS
from mnemostream.streams.cluster.parts import Cluster, lags
from mnemostream.streams.cluster.publishing import publish_turns
from mnemostream.streams.observe.serving import serve_aside, server
from mnemostream.streams.observe.worker_metrics import worker_registry
from tests.cluster.test_worker_partition import Feed
from tests.recovery.story import story

pytestmark = [pytest.mark.usefixtures("kafka"), pytest.mark.servers]


def test_a_worker_tells_what_it_dealt_with_and_what_waits(cluster: Cluster, tmp_path: Path) -> None:
    turns = story(20)
    publish_turns(cluster, turns)
    held: dict[int, Any] = {}

    def behind() -> Mapping[str, int]:
        return {"extract": lags(cluster.log)[TURNS]}

    found = worker_registry(lambda: held, behind)
    assert "mnemostream_partitions 0.0" in generate_latest(found).decode()
    feed = Feed(cluster)
    feed.drain()
    held[0] = feed.partition.cell
    with server(found, "127.0.0.1", 0) as made:
        thread = serve_aside(made)
        with urlopen(f"http://127.0.0.1:{made.server_port}/metrics") as answer:
            text = answer.read().decode()
        made.shutdown()
        thread.join()
    lines = text.splitlines()
    assert "mnemostream_partitions 1.0" in lines
    assert f'mnemostream_lag_records{{step="extract"}} {len(turns)}.0' in lines, "nobody commits here"
    extracted = next(line for line in lines if line.startswith('mnemostream_turns_total{outcome="extracted"'))
    assert float(extracted.split()[-1]) > 5
    held.clear()
    feed.close()
    assert extracted in generate_latest(found).decode().splitlines(), "what was counted is not taken back"
