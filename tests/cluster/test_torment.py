"""The short version of `make torture-cluster`: two workers under load, and one of each fault, in an order drawn."""

import random
from pathlib import Path

import pytest

from mnemostream.infra.servers import Servers
from tests.cluster.broker import fresh_prefix
from tests.cluster.halting import PLACES
from tests.cluster.torment import Torment, afflict, faults, verdict
from tests.cluster.workers import opened

pytestmark = [pytest.mark.usefixtures("kafka", "weaviate"), pytest.mark.servers]


def test_nothing_is_lost_or_doubled_whatever_dies_or_stops(servers: Servers, tmp_path: Path) -> None:
    planned = [("worker", None), *faults(random.Random(4), kills=2, brokers=1, indexes=1, stops=1)]
    assert ("stop", "index") in planned
    with opened(tmp_path / "client", fresh_prefix()) as cluster:
        torment = Torment(cluster, servers, tmp_path, seed=4)
        try:
            torment.wait_until_joined()
            torment.load.start()
            for fault in planned:
                afflict(torment, fault)
            torment.settle()
            assert torment.done["stops inside a write: index"] == 1
            assert verdict(torment, tmp_path / "embedded") == {}
        finally:
            torment.close()


def test_faults_are_drawn_by_their_numbers_and_every_other_stop_is_inside_a_write() -> None:
    drawn = faults(random.Random(1), kills=100, brokers=20, indexes=20, stops=20)
    assert len(drawn) == 160 and drawn != sorted(drawn, key=str)
    places = [where for what, where in drawn if what == "stop"]
    assert places.count(None) == 10 and all(places.count(place) == 2 for place in PLACES)
