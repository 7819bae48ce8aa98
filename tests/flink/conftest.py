"""`flink`: one process with a mini-cluster for all tests, since a start takes ten seconds and more."""

from collections.abc import Iterator

import pytest

from mnemostream.infra.servers.connector import kafka_connector
from tests.flink.running import FlinkProcess
from tests.flink.site import ENVIRONMENT


@pytest.fixture(scope="session")
def flink(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlinkProcess]:
    kafka_connector()
    process = FlinkProcess(tmp_path_factory.mktemp("flink"), ENVIRONMENT)
    yield process
    process.kill()
